export const id = 4282;
export const ids = [
	4282
];
export const modules = {
	2768: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			PW: ()=>isAddress,
			Qq: ()=>text,
			Vi: ()=>numericId,
			Wp: ()=>parseAnswer,
			cW: ()=>shape,
			id: ()=>id,
			no: ()=>maybe,
			p6: ()=>date
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(252);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		zod_mini__WEBPACK_IMPORTED_MODULE_1__.$W(zod_mini__WEBPACK_IMPORTED_MODULE_2__.A());
		function parseAnswer(schema, body, from) {
			const result = zod_mini__WEBPACK_IMPORTED_MODULE_3__.xL(schema, body);
			if (result.success) return result.data;
			const [first] = result.error.issues.map(({ path, message })=>`${path.join('.') || 'the answer'}: ${message}`);
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${from} does not look as documented: ${first}.`, 'The API may have changed, or a proxy may alter its answers. Nothing in this answer was used.');
		}
		const date = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/, 'not a time with an offset'), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((text)=>!Number.isNaN(Date.parse(text)), 'not a time')), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((text)=>new Date(text)));
		function isAddress(text) {
			return /^[^\s@,;<>"|\\]+@[^\s@,;<>"|\\]+$/.test(text);
		}
		const text = zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()));
		const maybe = (schema)=>zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(schema));
		const id = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1));
		const numericId = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			id,
			zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()
		]), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((written)=>String(written)));
		function shape(fields, into) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc(fields), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(into));
		}
	},
	4282: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var people = __webpack_require__(4809);
		var build_time = __webpack_require__(4131);
		var lookup = __webpack_require__(5221);
		var once = __webpack_require__(3701);
		var kit_api = __webpack_require__(1614);
		var schemas = __webpack_require__(3619);
		var parse = __webpack_require__(3945);
		var answer = __webpack_require__(3631);
		var wire = __webpack_require__(2768);
		;
		const graphQlError = schemas.Ikc({
			message: schemas.YjP(),
			extensions: schemas.lqM(schemas.mee(schemas.Ikc({
				code: wire.Qq,
				fieldName: wire.Qq
			})))
		});
		const withErrors = schemas.Ikc({
			errors: schemas.FsL(schemas.L5J(), schemas.pdi((errors)=>[
					errors ?? []
				].flat()))
		});
		const otherError = schemas.FsL(schemas.L5J(), schemas.pdi((error)=>({
				message: JSON.stringify(error)
			})));
		const anyError = schemas.KCZ([
			graphQlError,
			otherError
		]);
		function errorsIn(body) {
			const parsed = parse.xL(withErrors, body);
			return parsed.success ? parsed.data.errors.map((error)=>parse.qg(anyError, error)) : [];
		}
		const unexpected = /^(unexpected error|Request canceled\.)$/;
		function isInTrouble(body) {
			return errorsIn(body).some(({ message })=>unexpected.test(message));
		}
		const conflict = 'CONFLICTING_ID=';
		function refusalIn(body) {
			const [error] = errorsIn(body);
			if (!error) return null;
			const field = error.extensions?.fieldName;
			const message = `${field ? `${field}: ` : ''}${error.message}`.slice(0, 300);
			return new answer.HR(`GoAlert refused the request: “${message}”.`, fixFor(error), {
				status: 400
			});
		}
		function fixFor({ message, extensions }) {
			if (extensions?.code === 'invalid_query') {
				return 'Create a new API key with the document in the docs page of `goalert`, and put it into `goalert-token`.';
			}
			if (message.includes('call limit') || extensions?.fieldName === 'Limit') {
				return 'The document of the key in `goalert-token` asks for too many schedules at once: create a new key with the document in the docs page of `goalert`.';
			}
			if (message.includes(conflict)) {
				return 'One of the people is in an override that overlaps this time. Delete it in GoAlert (Schedules → the schedule → Overrides), and hand over again.';
			}
			if (extensions?.fieldName === 'AddUserID') return 'Check `handover-to`, and the user id in `people`.';
			return 'Retrying would not help. If the message says nothing useful, look into the log of the GoAlert server.';
		}
		;
		const lane = {
			name: 'GoAlert',
			abreast: 1
		};
		const newKey = 'create a new API key with the document in the docs page of `goalert`, and put it into `goalert-token`';
		function createClient({ http, values }) {
			const api = (0, kit_api.xP)({
				http,
				service: 'GoAlert',
				root: values['goalert-url'],
				headers: {
					Authorization: `Bearer ${values['goalert-token']}`
				},
				advice: {
					400: 'Check `goalert-token`: it does not look like an API key of GoAlert. Copy it again.',
					401: `The key in \`goalert-token\` was deleted or has expired: ${newKey}.`,
					403: 'The key in `goalert-token` is not allowed to do this: create one with the role User.',
					404: 'Check `goalert-url`: the address of the server, with its path prefix if it has one, without `/api`.',
					408: 'Other requests with this key take too long. Use a key of its own for this job.',
					422: `The key in \`goalert-token\` was created with another document: ${newKey}.`,
					429: 'Too many requests with this key wait for their turn. Use a key of its own for this job.'
				},
				errorIn: refusalIn
			});
			return ({ name, variables, schema, isRead = false })=>api({
					method: 'POST',
					path: '/api/graphql',
					body: {
						operationName: name,
						variables
					},
					schema,
					lane,
					isRead,
					inTrouble: isInTrouble
				});
		}
		var failure = __webpack_require__(9874);
		var write_once = __webpack_require__(1499);
		var pages = __webpack_require__(8878);
		var reread = __webpack_require__(3585);
		var person = __webpack_require__(557);
		;
		const user = (0, wire.cW)({
			id: wire.id,
			name: wire.Qq,
			email: wire.Qq
		}, ({ id, name, email })=>(0, person.MV)({
				name,
				email,
				aliases: [
					id
				]
			}));
		const deleted = {
			email: null,
			name: 'a deleted user',
			aliases: []
		};
		const shift = (0, wire.cW)({
			start: wire.p6,
			end: wire.p6,
			user: schemas.mee(user)
		}, ({ start, end, user })=>({
				person: user ?? deleted,
				from: start,
				until: end
			}));
		const schedule = (0, wire.cW)({
			id: wire.id,
			name: schemas.YjP(),
			timeZone: schemas.YjP(),
			shifts: schemas.YOg(shift)
		}, ({ id, name, timeZone, shifts })=>({
				id,
				name,
				timezone: timeZone,
				shifts
			}));
		const pageInfo = schemas.Ikc({
			endCursor: wire.Qq,
			hasNextPage: schemas.zMY()
		}).check(schemas.YPB(({ endCursor, hasNextPage })=>!hasNextPage || !!endCursor, 'has no cursor of the next page'));
		const schedules = (0, wire.cW)({
			data: schemas.Ikc({
				schedules: schemas.Ikc({
					nodes: schemas.YOg(schedule),
					pageInfo
				})
			})
		}, ({ data: { schedules } })=>({
				items: schedules.nodes,
				next: schedules.pageInfo.hasNextPage ? schedules.pageInfo.endCursor ?? null : null
			}));
		const written = schemas.Ikc({
			data: schemas.Ikc({
				createUserOverride: schemas.Ikc({
					id: wire.id
				})
			})
		});
		;
		const longest = 50 * build_time.vd;
		const usual = {
			before: 5 * build_time.vd,
			after: 15 * build_time.vd
		};
		const noted = 15 * build_time.Rc;
		function createSchedules(ask, { http, now }) {
			const readWindow = ({ from, until })=>(0, pages.yw)('GoAlert’s list of schedules', '', (after)=>{
					const variables = {
						start: from.toISOString(),
						end: until.toISOString(),
						after
					};
					return ask({
						name: 'Shifts',
						variables,
						schema: schedules,
						isRead: true
					});
				});
			const anew = async (span)=>joined(await Promise.all((0, build_time.KF)(wholeMinutes(span), longest).map(readWindow)));
			const settled = (spanNow)=>{
				const read = async ()=>{
					const [at, span] = [
						now(),
						wholeMinutes(spanNow())
					];
					return {
						at,
						span,
						schedules: await anew(span)
					};
				};
				return (0, reread.L)(http, read, isSettled);
			};
			const usualSpan = ()=>({
					from: (0, build_time.tY)(now(), -usual.before),
					until: (0, build_time.tY)(now(), usual.after)
				});
			const reading = (0, once.Oo)(()=>settled(usualSpan));
			const current = async ()=>(await reading()).schedules;
			const within = async (span)=>{
				const isNear = contains(usualSpan(), span) && contains((await reading()).span, span);
				return isNear ? current() : (await settled(()=>span)).schedules;
			};
			return {
				current,
				anew,
				find: (names, span)=>(0, lookup.BL)({
						service: 'GoAlert',
						credential: 'key',
						hint: 'Check `schedule`, `goalert-token` and `goalert-url`.',
						all: (0, once.Oo)(()=>span ? within(span) : current())
					})(names)
			};
		}
		function isSettled({ at, schedules }) {
			const next = nextMinute(at).getTime();
			const isNext = (time)=>time.getTime() === next;
			return next - at.getTime() <= build_time.Vc - noted || !schedules.some(({ shifts })=>shifts.some(({ from, until })=>isNext(from) || isNext(until)));
		}
		function joined(parts) {
			const byId = Map.groupBy(parts.flat(), ({ id })=>id);
			return [
				...byId.values()
			].flatMap((same)=>{
				const [schedule] = same;
				if (!schedule || same.length < parts.length) return [];
				return {
					...schedule,
					shifts: same.flatMap(({ shifts })=>shifts)
				};
			});
		}
		function nextMinute(time) {
			return new Date((Math.floor(time.getTime() / build_time.Vc) + 1) * build_time.Vc);
		}
		function wholeMinutes({ from, until }) {
			return {
				from: new Date(Math.floor(from.getTime() / build_time.Vc) * build_time.Vc),
				until: new Date(Math.ceil(until.getTime() / build_time.Vc) * build_time.Vc)
			};
		}
		function contains(span, part) {
			return span.from <= part.from && part.until <= span.until;
		}
		;
		function userOf({ person }) {
			return person.aliases[0] ?? null;
		}
		function takeover(shifts, user, span) {
			const inside = shifts.filter((shift)=>(0, build_time.$f)(shift, span));
			const edges = [
				span.from,
				span.until,
				...inside.flatMap(({ from, until })=>[
						from,
						until
					])
			].filter((time)=>time >= span.from && time <= span.until).map((time)=>time.getTime());
			const times = [
				...new Set(edges)
			].sort((one, other)=>one - other);
			const pieces = [];
			for (const [index, time] of times.slice(0, -1).entries()){
				const [from, until] = [
					new Date(time),
					new Date(times[index + 1] ?? time)
				];
				for (const change of changesAt(inside, user, from)){
					const before = pieces.findIndex((piece)=>+piece.until === time && piece.add === change.add && piece.remove === change.remove);
					const start = pieces[before]?.from ?? from;
					if (before >= 0) pieces.splice(before, 1);
					pieces.push({
						...change,
						from: start,
						until
					});
				}
			}
			return pieces.toSorted((one, other)=>+one.from - +other.from);
		}
		function changesAt(shifts, user, time) {
			const onCall = shifts.filter((shift)=>(0, build_time.hU)(shift, time)).map(userOf);
			const others = [
				...new Set(onCall)
			].filter((one)=>one !== null && one !== user).sort();
			const isOnCall = onCall.includes(user);
			if (!isOnCall && others.length === 0) return [
				{
					add: user,
					remove: null
				}
			];
			return others.map((remove, index)=>({
					add: isOnCall || index > 0 ? null : user,
					remove
				}));
		}
		function isShown(shifts, piece, nextMinute) {
			const span = {
				from: (0, build_time.NU)(piece.from, nextMinute),
				until: piece.until
			};
			if (span.from >= span.until) return false;
			const of = (user)=>shifts.filter((shift)=>user !== null && userOf(shift) === user);
			const isAdded = piece.add === null || uncovered(of(piece.add), span).length === 0;
			return isAdded && !of(piece.remove).some((shift)=>(0, build_time.$f)(shift, span));
		}
		function isAlone(shifts, user, span) {
			const inside = shifts.filter((shift)=>(0, build_time.$f)(shift, span));
			return inside.every((shift)=>userOf(shift) === user) && uncovered(inside, span).length === 0;
		}
		function uncovered(shifts, span) {
			return shifts.reduce((gaps, { from, until })=>(0, build_time.T)(gaps, {
					from,
					until
				}).slice(0, -1), [
				span
			]);
		}
		;
		const reach = 50;
		function createOverrides(ask, schedules, { http, now }) {
			const far = (0, once.Oo)(()=>schedules.anew({
					from: (0, build_time.tY)(now(), -reach * build_time.vd),
					until: (0, build_time.tY)(now(), reach * build_time.vd)
				}));
			const create = (scheduleID, { from, until, add, remove })=>{
				const [start, end] = [
					from.toISOString(),
					until.toISOString()
				];
				const input = {
					scheduleID,
					start,
					end,
					addUserID: add ?? undefined,
					removeUserID: remove ?? undefined
				};
				return ask({
					name: 'Override',
					variables: {
						input
					},
					schema: written
				});
			};
			const shiftsNow = async (id, span)=>{
				const schedule = (await schedules.anew(span)).find((one)=>one.id === id);
				if (schedule) return schedule.shifts;
				throw new failure.HR('GoAlert no longer has the schedule.', 'Check `schedule`.');
			};
			const writePiece = (id, piece)=>(0, write_once.F)({
					what: 'the override',
					service: 'GoAlert',
					http,
					write: ()=>create(id, piece),
					list: async ()=>[
							await shiftsNow(id, piece)
						],
					isIt: (shifts)=>isShown(shifts, piece, nextMinute(now()))
				});
			const confirm = async (id, user, span)=>{
				const shifts = await shiftsNow(id, span).catch(()=>null);
				if (shifts === null || isAlone(shifts, user, span)) return;
				throw new failure.HR('GoAlert took the override, but its schedule does not have that person on call alone for the whole time.', 'A temporary schedule takes precedence over overrides. Change it in GoAlert.');
			};
			return {
				async find (person) {
					const known = personIn(await schedules.current(), person) ?? personIn(await far(), person);
					if (known) return known;
					const id = person.aliases.find(lookup.O1);
					if (id !== undefined) return {
						...person,
						aliases: [
							id,
							...person.aliases
						]
					};
					if (person.email === null) return null;
					throw new failure.HR(`GoAlert has no shift of ${person.email} in the last or the coming ${reach} days, so their user id is not known.`, 'Check `handover-to`. If the address is right, add their user id in GoAlert to `people`, as an alias, or hand over in GoAlert itself.');
				},
				list: async ()=>[],
				async write (name, { person, from, until }) {
					const { id } = await schedules.find([
						name
					])(name);
					const user = person.aliases[0] ?? '';
					const span = wholeMinutes({
						from,
						until
					});
					const next = nextMinute(now());
					const ahead = next < span.until && span.from < next ? {
						...span,
						from: next
					} : span;
					const pieces = takeover(await shiftsNow(id, ahead), user, ahead);
					for (const [index, piece] of pieces.entries()){
						const isFirst = piece.from.getTime() === ahead.from.getTime();
						await writePiece(id, isFirst ? {
							...piece,
							from: span.from
						} : piece).catch((error)=>{
							throw index === 0 ? error : inPart((0, failure.h_)(error), index, pieces.length);
						});
					}
					await confirm(id, user, ahead);
				}
			};
		}
		function personIn(schedules, person) {
			return schedules.flatMap(({ shifts })=>shifts).find((shift)=>(0, people.Ft)(shift.person, person))?.person;
		}
		function inPart({ message, fix, cause }, count, all) {
			return new failure.HR(`${message} ${count} of ${all} overrides had been written.`, fix, {
				cause
			});
		}
		;
		function createSource(context) {
			const { now } = context;
			const ask = createClient(context);
			const schedules = createSchedules(ask, context);
			return {
				onCall (names, at) {
					const find = schedules.find(names, at && {
						from: at,
						until: (0, build_time.tY)(at, build_time.Vc)
					});
					return (0, once.Sd)(names, async (name)=>{
						const { shifts, timezone } = await find(name);
						const time = at ?? now();
						const current = shifts.filter((shift)=>(0, build_time.hU)(shift, time));
						return {
							people: (0, people.dM)(current.map(({ person })=>person)),
							note: null,
							timezone
						};
					});
				},
				shifts (names, from, until) {
					const find = schedules.find(names, {
						from,
						until
					});
					return (0, once.Sd)(names, async (name)=>(await find(name)).shifts.filter((shift)=>(0, build_time.$f)(shift, {
								from,
								until
							})));
				},
				timezone: async (name)=>(await schedules.find([
						name
					])(name)).timezone,
				list: async ()=>(0, lookup.KE)(await schedules.current()),
				past: {
					note: 'GoAlert forgets the shifts of deleted users, and old ones if its administrator has set that.'
				},
				overrides: createOverrides(ask, schedules, context)
			};
		}
	},
	1614: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ro: ()=>hasStatus,
			Xd: ()=>orNull,
			vu: ()=>isRefusal,
			xP: ()=>createApi
		});
		var _http_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3631);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);
		function createApi({ http, service, root, headers, advice, adviceOn, retryHeader, errorIn = ()=>null, lane: ownLane, limitPause, writeQuery = asForm }) {
			const limit = ({ status, headers })=>status === 429 && !headers.get('retry-after') ? {
					after: limitPause ?? null
				} : null;
			return async ({ method = 'GET', path, query, body, schema, lane = ownLane, expects, notIdempotent, isRead = false, inTrouble, bulk, ...own })=>{
				const search = writeQuery(partsOf(query ?? {}));
				const given = typeof headers === 'function' ? await headers() : headers;
				const answer = await http.send({
					service,
					method,
					url: `${root}${path}${search && `?${search}`}`,
					headers: {
						Accept: 'application/json',
						...body !== undefined && {
							'Content-Type': 'application/json'
						},
						...given
					},
					body: body === undefined ? undefined : JSON.stringify(body),
					lane,
					expects,
					notIdempotent,
					isRead,
					inTrouble,
					bulk,
					retryHeader,
					...limitPause !== undefined && {
						limit
					},
					fix: (status, says)=>adviceOn?.(says) ?? own.advice?.[status] ?? advice[status]
				});
				const hidden = errorIn(answer);
				if (hidden) throw hidden;
				const parsed = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(schema, answer, `${service}’s answer to ${method} ${path}`);
				if (method !== 'GET' && !isRead) http.wrote();
				return parsed;
			};
		}
		function partsOf(query) {
			return Object.entries(query).flatMap(([name, value])=>[
					value ?? []
				].flat().map((one)=>[
						name,
						String(one)
					]));
		}
		function asForm(parts) {
			return new URLSearchParams([
				...parts
			]).toString();
		}
		function hasStatus(error, ...statuses) {
			return error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_0__.HR && error.status !== null && statuses.includes(error.status);
		}
		function isRefusal(error) {
			if (!(error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_0__.HR) || error.status === null) return false;
			return error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429;
		}
		function orNull(asked, ...statuses) {
			return asked.catch((error)=>{
				if (hasStatus(error, ...statuses.length > 0 ? statuses : [
					404
				])) return null;
				throw error;
			});
		}
	},
	4876: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			V: ()=>readTogether,
			z: ()=>orInParts
		});
		var _http_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3631);
		var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8878);
		function orInParts(asked) {
			return asked.catch((error)=>{
				if (error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_0__.HR && error.tooMuch) return null;
				throw error;
			});
		}
		function readTogether(keys, read, most = keys.length) {
			const alone = (0, _once_js__WEBPACK_IMPORTED_MODULE_2__.G5)((key)=>read([
					key
				], false));
			const together = new Map();
			for (const part of (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.VN)([
				...new Set(keys)
			], most)){
				if (part.length === 1) continue;
				const answer = (0, _once_js__WEBPACK_IMPORTED_MODULE_2__.jQ)(orInParts(read(part, true)));
				for (const key of part)together.set(key, answer);
			}
			return async (key)=>await together.get(key) ?? alone(key);
		}
	},
	5221: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			BL: ()=>createLookup,
			KE: ()=>listed,
			O1: ()=>isUuid,
			Up: ()=>pick,
			l_: ()=>listedBy,
			mX: ()=>notFound
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
		var _bulk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4876);
		var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3701);
		function createLookup({ all, one = async ()=>null, unlisted = async ()=>null, ...wording }) {
			const inBulk = (0, _once_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(()=>(0, _bulk_js__WEBPACK_IMPORTED_MODULE_2__.z)(all(true)));
			const list = (0, _once_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(async ()=>await inBulk() ?? all(false));
			const inList = async (name, things)=>{
				const found = pick(things, name, wording) ?? await unlisted(name);
				if (found) return found;
				throw notFound(name, things, wording);
			};
			const alone = async (name)=>await one(name) ?? inList(name, await list());
			const several = async (name)=>{
				const things = await inBulk();
				return things ? inList(name, things) : alone(name);
			};
			const kept = (0, _once_js__WEBPACK_IMPORTED_MODULE_3__.G5)(alone);
			return (names)=>{
				const fresh = [
					...new Set(names)
				].filter((name)=>!kept.has(name));
				if (fresh.length > 1) for (const name of fresh)kept.fill(name, several(name));
				return kept;
			};
		}
		function pick(things, name, { service, thing = 'schedule', things: several = `${thing}s`, ignoreCase = false }) {
			const isAlike = (word)=>word.toLowerCase() === name.toLowerCase();
			const only = (named)=>{
				const distinct = [
					...new Map(named.map((one)=>[
							one.id,
							one
						])).values()
				];
				if (distinct.length < 2) return distinct[0];
				const ids = distinct.map(({ id })=>id).join(' or ');
				const fix = `Use an id instead of the name: ${ids}.`;
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${service} has ${distinct.length} ${several} named “${name}”.`, fix);
			};
			return only(things.filter((one)=>one.name === name)) ?? things.find(({ id })=>id === name) ?? things.find(({ id })=>isAlike(id)) ?? only(things.filter((one)=>ignoreCase && isAlike(one.name))) ?? null;
		}
		function listed(things) {
			const named = Map.groupBy(things, ({ name })=>name);
			return things.map(({ id, name })=>{
				const isAlone = (named.get(name)?.length ?? 0) < 2;
				return isAlone ? {
					schedule: name,
					name
				} : {
					schedule: id,
					name: `${name} (${id})`
				};
			});
		}
		async function listedBy(all) {
			return listed(await (0, _bulk_js__WEBPACK_IMPORTED_MODULE_2__.z)(all(true)) ?? await all(false));
		}
		function isUuid(name) {
			return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
		}
		function notFound(name, things, { service, thing = 'schedule', credential, hint, caveat }) {
			const near = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_1__.Z)(name, things.map((one)=>one.name));
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${service} has no ${thing} with the name or id “${name}” that this ${credential} can see.`, caveat ? `${near || hint} ${caveat}` : near || hint);
		}
	},
	557: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			DY: ()=>userWithId,
			MV: ()=>person,
			Sr: ()=>unknownUser,
			fq: ()=>fullName
		});
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		function person({ email, name, aliases = [], accounts = {} }) {
			const address = email && (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.PW)(email) ? email.toLowerCase() : null;
			const words = [
				...aliases,
				address === null ? email : null
			].flatMap((word)=>word || []);
			const known = Object.entries(accounts).filter((entry)=>Boolean(entry[1]));
			return {
				email: address,
				name: name || null,
				aliases: [
					...new Set(words)
				],
				...known.length > 0 && {
					accounts: Object.fromEntries(known)
				}
			};
		}
		function unknownUser(id) {
			return {
				email: null,
				name: `user ${id}`,
				aliases: [
					id
				]
			};
		}
		function userWithId(id, said) {
			const known = person({
				...said,
				aliases: [
					id
				]
			});
			return known.email === null && known.name === null ? {
				...known,
				name: unknownUser(id).name
			} : known;
		}
		function fullName(...parts) {
			return parts.flatMap((part)=>part?.trim() || []).join(' ');
		}
	},
	3585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			L: ()=>readUntil
		});
		const pauses = [
			500,
			1000,
			2000,
			4000,
			8000
		];
		async function readUntil({ pause }, read, isRight) {
			let answer = await read();
			for (const milliseconds of pauses){
				if (isRight(answer) || !await pause(milliseconds)) break;
				answer = await read();
			}
			return answer;
		}
	},
	1499: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			F: ()=>writeOnce,
			b: ()=>unknownOutcome
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
		var _reread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3585);
		async function writeOnce({ what, service, http, write, list, isIt, remove }) {
			const failure = await write().then(()=>null, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_);
			if (failure === null && !remove) return;
			const isLost = failure !== null && !(0, _api_js__WEBPACK_IMPORTED_MODULE_1__.vu)(failure);
			const isSettled = (all)=>(0, _api_js__WEBPACK_IMPORTED_MODULE_1__.vu)(failure) || all.some(isIt);
			let isCutShort = false;
			const pause = async (milliseconds)=>{
				const hasTime = await http.pause(milliseconds);
				isCutShort = !hasTime;
				return hasTime;
			};
			const entries = await (0, _reread_js__WEBPACK_IMPORTED_MODULE_2__.L)({
				pause
			}, list, isSettled).catch(()=>null);
			const [first, ...copies] = entries?.filter(isIt) ?? [];
			if (isLost && !first && (entries === null || isCutShort)) throw unknownOutcome(what, service, failure);
			if (failure !== null && !first) throw failure;
			if (remove) await Promise.allSettled(copies.map(remove));
		}
		function unknownOutcome(what, service, cause) {
			const fix = `Run it again: the next run reads what ${service} has, and does not write the same thing twice.`;
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Could not determine whether ${what} was written. ${cause.message}`, fix, {
				cause
			});
		}
	},
	252: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			A: ()=>__WEBPACK_DEFAULT_EXPORT__
		});
		var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);
		const error = ()=>{
			const Sizable = {
				string: {
					unit: "characters",
					verb: "to have"
				},
				file: {
					unit: "bytes",
					verb: "to have"
				},
				array: {
					unit: "items",
					verb: "to have"
				},
				set: {
					unit: "items",
					verb: "to have"
				},
				map: {
					unit: "entries",
					verb: "to have"
				}
			};
			function getSizing(origin) {
				return Sizable[origin] ?? null;
			}
			const FormatDictionary = {
				regex: "input",
				email: "email address",
				url: "URL",
				emoji: "emoji",
				uuid: "UUID",
				uuidv4: "UUIDv4",
				uuidv6: "UUIDv6",
				nanoid: "nanoid",
				guid: "GUID",
				cuid: "cuid",
				cuid2: "cuid2",
				ulid: "ULID",
				xid: "XID",
				ksuid: "KSUID",
				datetime: "ISO datetime",
				date: "ISO date",
				time: "ISO time",
				duration: "ISO duration",
				ipv4: "IPv4 address",
				ipv6: "IPv6 address",
				mac: "MAC address",
				cidrv4: "IPv4 range",
				cidrv6: "IPv6 range",
				base64: "base64-encoded string",
				base64url: "base64url-encoded string",
				json_string: "JSON string",
				e164: "E.164 number",
				currency_code: "currency code",
				credit_card: "credit card number",
				iban: "IBAN",
				jwt: "JWT",
				template_literal: "input"
			};
			const TypeDictionary = {
				nan: "NaN"
			};
			function getTypeName(type, input) {
				if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
					return String(input);
				}
				return TypeDictionary[type] ?? type;
			}
			return (issue)=>{
				switch(issue.code){
					case "invalid_type":
						{
							const expected = getTypeName(issue.expected);
							const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__.GW(issue.input);
							const received = getTypeName(receivedType, issue.input);
							return `Invalid input: expected ${expected}, received ${received}`;
						}
					case "invalid_value":
						if (issue.values.length === 1) return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.B7(issue.values[0])}`;
						return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.values, "|")}`;
					case "too_big":
						{
							const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
							const sizing = getSizing(issue.origin);
							if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
							return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
						}
					case "too_small":
						{
							const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
							const sizing = getSizing(issue.origin);
							if (sizing) {
								return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
							}
							return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
						}
					case "invalid_format":
						{
							const _issue = issue;
							if (_issue.format === "starts_with") {
								return `Invalid string: must start with "${_issue.prefix}"`;
							}
							if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
							if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
							if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
							return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
						}
					case "not_multiple_of":
						return `Invalid number: must be a multiple of ${issue.divisor}`;
					case "unrecognized_keys":
						return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.keys, ", ")}`;
					case "invalid_key":
						return `Invalid key in ${issue.origin}`;
					case "invalid_union":
						if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
							const opts = issue.options.map((o)=>`'${o}'`).join(" | ");
							return `Invalid discriminator value. Expected ${opts}`;
						}
						if (issue.inclusive === false) {
							return "Invalid input: more than one option matched";
						}
						return "Invalid input";
					case "invalid_element":
						return `Invalid value in ${issue.origin}`;
					default:
						return `Invalid input`;
				}
			};
		};
		function __WEBPACK_DEFAULT_EXPORT__() {
			return {
				localeError: error()
			};
		}
	}
};
