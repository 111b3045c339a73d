export const id = 9228;
export const ids = [
	9228
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
	9228: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var people = __webpack_require__(4809);
		var time = __webpack_require__(4131);
		var once = __webpack_require__(3701);
		var segment = __webpack_require__(647);
		var kit_api = __webpack_require__(1614);
		;
		function createClient({ http, values }) {
			const token = values['grafana-token'];
			const stack = values['grafana-url'];
			const refused = token.startsWith('glsa_') && stack === null ? noStack : badToken;
			return (0, kit_api.xP)({
				http,
				service: 'Grafana',
				root: `${values['grafana-api-url'].replace(/\/api\/v1$/, '')}/api/v1`,
				headers: {
					Authorization: token,
					...stack !== null && {
						'X-Grafana-URL': stack
					}
				},
				advice: {
					401: refused,
					403: refused,
					404: 'Check `grafana-api-url`. Grafana shows the API address in the settings of IRM (Admin & API) or OnCall.'
				},
				adviceOn: (says)=>says.includes('Organization being synced') ? unknownStack : undefined
			});
		}
		const noStack = '`grafana-token` is a service account token, which also needs `grafana-url`: the stack’s address, such as https://acme.grafana.net.';
		const unknownStack = 'Grafana has no stack with exactly the address in `grafana-url`. Copy the address from the settings of the stack, such as https://acme.grafana.net, with its path if it has one. A stack that was only just created needs a few minutes.';
		const badToken = 'Check `grafana-token`: use an OnCall API key of this stack, or a service account token together with the stack’s address in `grafana-url`. It needs to read schedules and users (the Viewer role is enough).';
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		var bulk = __webpack_require__(4876);
		var kit_pages = __webpack_require__(8878);
		;
		async function readList(api, path, item, { query = {}, bulk = false } = {}) {
			const what = `Grafana’s list ${path}`;
			const schema = page(item);
			const read = async (number)=>{
				const paged = {
					...query,
					page: number > 1 ? number : null
				};
				const answer = await api({
					path,
					query: paged,
					schema,
					bulk
				});
				if (answer.more && (number >= answer.pages || answer.pages > kit_pages.uH)) throw (0, kit_pages.bK)(what);
				return {
					items: answer.items,
					pages: answer.pages,
					next: answer.more ? number + 1 : null
				};
			};
			const { items: first, pages, next } = await read(1);
			const all = async ()=>next === null ? first : [
					...first,
					...await (0, kit_pages.yw)(what, next, read)
				];
			return {
				first,
				further: next === null ? 0 : pages - 1,
				all
			};
		}
		function readMany(api, path, item, missingIn) {
			const list = async ()=>{
				const { first, further, all } = await readList(api, path, item, {
					bulk: true
				});
				return further > 0 && further <= missingIn(first) ? all() : first;
			};
			return (0, bulk.z)(list());
		}
		const page = (item)=>schemas.FsL(schemas.Ikc({
				count: schemas.aig(),
				next: wire.Qq,
				results: schemas.YOg(item),
				total_pages: schemas.lqM(schemas.aig())
			}), schemas.pdi(({ count, next, results: items, total_pages })=>{
				const pages = total_pages ?? (items.length === 0 ? 0 : Math.ceil(count / items.length));
				return {
					items,
					pages,
					more: Boolean(next)
				};
			}));
		var answer = __webpack_require__(3631);
		var lookup = __webpack_require__(5221);
		var person = __webpack_require__(557);
		;
		const slackAccount = schemas.lqM(schemas.mee(schemas.Ikc({
			user_id: wire.Qq,
			team_id: wire.Qq
		})));
		const user = (0, wire.cW)({
			id: wire.id,
			username: wire.Qq,
			email: wire.Qq,
			slack: slackAccount
		}, ({ id, username, email, slack })=>({
				id,
				person: (0, person.MV)({
					email,
					aliases: [
						username,
						id
					],
					accounts: {
						slack: slack?.user_id && slack.team_id && `${slack.team_id}/${slack.user_id}`
					}
				})
			}));
		const schedule = (0, wire.cW)({
			id: wire.id,
			name: schemas.YjP(),
			time_zone: wire.Qq,
			on_call_now: schemas.YOg(wire.id)
		}, ({ id, name, time_zone, on_call_now })=>({
				id,
				name,
				timezone: time_zone,
				onCallNow: [
					...new Set(on_call_now)
				]
			}));
		const finalShift = (0, wire.cW)({
			user_pk: wire.Qq,
			user_email: wire.Qq,
			user_username: wire.Qq,
			shift_start: wire.p6,
			shift_end: wire.p6
		}, ({ user_pk, user_email, user_username, shift_start, shift_end })=>({
				user: user_pk || null,
				person: (0, person.MV)({
					email: user_email,
					aliases: [
						user_username,
						user_pk
					]
				}),
				from: shift_start,
				until: dayFilled(shift_end)
			}));
		function dayFilled(end) {
			return end.toISOString().endsWith('T23:59:59.000Z') ? (0, time.tY)(end, time.Rc) : end;
		}
		;
		const id = /^S[A-Z0-9]{12,}$/;
		const wording = {
			service: 'Grafana',
			credential: 'token',
			hint: 'Check `schedule` and `grafana-token`.'
		};
		const few = 10;
		function createLookup(api) {
			const list = (0, once.Oo)(()=>readList(api, '/schedules/', schedule, {
					bulk: true
				}));
			const nearby = (0, once.Oo)(async ()=>{
				const { all } = await list();
				return all();
			});
			const alone = async (name)=>{
				const schedule = await byNameOrId(api, name);
				if (schedule) return schedule;
				throw (0, lookup.mX)(name, await nearby().catch(()=>[]), wording);
			};
			const find = (0, once.G5)(alone);
			return (names)=>{
				const fresh = [
					...new Set(names)
				].filter((name)=>!find.has(name));
				if (fresh.length > few) {
					const listed = (0, once.jQ)(inBulk(list, fresh.length));
					const inList = async (name)=>(0, lookup.Up)(await listed, name, wording) ?? alone(name);
					for (const name of fresh)find.fill(name, inList(name));
				}
				return find;
			};
		}
		async function listSchedules(api) {
			return (0, lookup.KE)(await (await readList(api, '/schedules/', schedule)).all());
		}
		async function inBulk(list, count) {
			try {
				const { further, all } = await list();
				return further < count ? await all() : [];
			} catch (error) {
				if (error instanceof answer.HR && !error.tooMuch) throw error;
				return [];
			}
		}
		async function byNameOrId(api, name) {
			const byName = async ()=>{
				const { first } = await readList(api, '/schedules/', schedule, {
					query: {
						name
					}
				});
				const exact = first.filter((schedule)=>schedule.name === name);
				return (0, lookup.Up)(exact, name, wording);
			};
			const byId = ()=>(0, kit_api.Xd)(api({
					path: `/schedules/${(0, segment.m)(name)}/`,
					schema: schedule
				}));
			const [first, second] = id.test(name) ? [
				byId,
				byName
			] : [
				byName,
				byId
			];
			return await first() ?? await second();
		}
		;
		const fewPeople = 2;
		function createUsers(api) {
			const find = (0, once.G5)(async (id)=>{
				const known = await (0, kit_api.Xd)(api({
					path: `/users/${(0, segment.m)(id)}/`,
					schema: user
				}));
				return known?.person ?? (0, person.Sr)(id);
			});
			const prepare = async (ids)=>{
				const fresh = [
					...new Set(ids)
				].filter((id)=>!find.has(id));
				if (fresh.length <= fewPeople) return;
				const missingIn = (first)=>fresh.filter((id)=>!first.some((user)=>user.id === id)).length;
				try {
					const users = await readMany(api, '/users/', user, missingIn);
					for (const { id, person } of users ?? [])find.fill(id, person);
				} catch  {}
			};
			const complete = async (shifts)=>{
				const hidden = shifts.flatMap(({ user, person })=>user !== null && person.email === null ? user : []);
				await prepare(hidden);
				return Promise.all(shifts.map(async ({ user, person, from, until })=>{
					const isKnown = user !== null && (person.email === null || find.has(user));
					return {
						person: isKnown ? await find(user).catch(()=>person) : person,
						from,
						until
					};
				}));
			};
			return {
				find,
				prepare,
				complete
			};
		}
		;
		const longestWindow = 364 * time.vd;
		function createSource(context) {
			const api = createClient(context);
			const lookup = createLookup(api);
			const users = createUsers(api);
			const shiftsOf = async ({ id }, span)=>{
				const path = `/schedules/${(0, segment.m)(id)}/final_shifts`;
				const lists = daysAround(span).map(async (query)=>(await readList(api, path, finalShift, {
						query
					})).all());
				return users.complete((await Promise.all(lists)).flat().filter((shift)=>(0, time.$f)(shift, span)));
			};
			const peopleAt = async (schedule, at)=>{
				const shifts = await shiftsOf(schedule, {
					from: at,
					until: (0, time.tY)(at, 1)
				});
				return (0, people.dM)(shifts.map(({ person })=>person));
			};
			const peopleNow = async (schedule)=>{
				const listed = await Promise.all(schedule.onCallNow.map(users.find));
				const isCertain = listed.every(({ email })=>email !== null) && (0, people.dM)(listed).length === listed.length;
				if (isCertain) return listed;
				const current = await peopleAt(schedule, context.now());
				const isUser = ({ aliases }, user)=>aliases.some((alias)=>user.aliases.includes(alias));
				return current.map((person)=>listed.find((user)=>isUser(person, user)) ?? person);
			};
			return {
				onCall (schedules, at) {
					const find = lookup(schedules);
					const prepared = at ? null : (0, once.ec)(schedules.map(find)).then((known)=>users.prepare(known.flatMap(({ onCallNow })=>onCallNow)));
					return async (name)=>{
						const schedule = await find(name);
						await prepared;
						const people = at ? await peopleAt(schedule, at) : await peopleNow(schedule);
						return {
							people,
							note: null,
							...schedule.timezone && {
								timezone: schedule.timezone
							}
						};
					};
				},
				shifts (schedules, from, until) {
					const find = lookup(schedules);
					return async (name)=>shiftsOf(await find(name), {
							from,
							until
						});
				},
				list: ()=>listSchedules(api),
				past: {
					note: 'Grafana leaves out the shifts of users who no longer exist there.'
				}
			};
		}
		function daysAround({ from, until }) {
			const first = Math.floor(from.getTime() / time.vd) * time.vd - time.vd;
			const last = Math.ceil(until.getTime() / time.vd) * time.vd + time.vd;
			return (0, time.KF)({
				from: new Date(first),
				until: new Date(last)
			}, longestWindow).map((window)=>({
					start_date: dayOf(window.from),
					end_date: dayOf(window.until)
				}));
		}
		function dayOf(time) {
			return time.toISOString().slice(0, 10);
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
	647: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			m: ()=>segment
		});
		function segment(name) {
			return /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
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
