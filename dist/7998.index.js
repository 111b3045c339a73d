export const id = 7998;
export const ids = [
	7998
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
	9061: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			U: ()=>createClient
		});
		var _kit_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1614);
		function createClient({ http, values }) {
			return (0, _kit_api_js__WEBPACK_IMPORTED_MODULE_0__.xP)({
				http,
				service: 'FireHydrant',
				root: values['firehydrant-api-url'],
				headers: {
					Authorization: `Bearer ${values['firehydrant-token']}`
				},
				lane: {
					name: 'FireHydrant',
					abreast: 20,
					perMinute: 300
				},
				advice: {
					401: 'Check `firehydrant-token`: it must be an API key (`fhb-…`) that still exists under Settings → API Keys, of an account in the region of `firehydrant-api-url`.',
					403: 'The key in `firehydrant-token` is not allowed to see this: it needs the permissions `read_on_call_schedules`, `read_teams` and `read_users`. An owner manages keys under Settings → API Keys.',
					404: 'Check `firehydrant-api-url`, and that FireHydrant Signals is enabled for this account.'
				}
			});
		}
	},
	9626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			z: ()=>createSchedules
		});
		var _kit_bulk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4876);
		var _kit_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5221);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3701);
		var _kit_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
		var _kit_rotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8673);
		var _kit_segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(647);
		var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9699);
		const size = 200;
		function createSchedules(api, now) {
			const readOrganization = (bulk)=>(0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_2__.yw)('FireHydrant’s list of who is on call', 1, (number)=>{
					const query = {
						page: number === 1 ? null : number
					};
					return api({
						path: '/signals_on_call',
						query,
						schema: (0, _wire_js__WEBPACK_IMPORTED_MODULE_4__.MY)(_wire_js__WEBPACK_IMPORTED_MODULE_4__.dx),
						bulk
					});
				});
			const pathOf = (team)=>`/teams/${(0, _kit_segment_js__WEBPACK_IMPORTED_MODULE_5__.m)(team)}/on_call_schedules`;
			const timesOf = ({ from, until })=>({
					shift_time_window_start: from.toISOString(),
					shift_time_window_end: until.toISOString()
				});
			const readTeam = (team, span, bulk)=>(0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_2__.yw)('FireHydrant’s list of a team’s schedules', 1, (number)=>{
					const query = {
						...timesOf(span),
						page: number,
						per_page: size
					};
					return api({
						path: pathOf(team),
						query,
						schema: (0, _wire_js__WEBPACK_IMPORTED_MODULE_4__.MY)(_wire_js__WEBPACK_IMPORTED_MODULE_4__.NM),
						bulk
					});
				});
			const readAnew = ({ id, team }, span)=>api({
					path: `${pathOf(team)}/${(0, _kit_segment_js__WEBPACK_IMPORTED_MODULE_5__.m)(id)}`,
					query: timesOf(span),
					schema: _wire_js__WEBPACK_IMPORTED_MODULE_4__.NM
				});
			const inTeams = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_6__.Oo)(async ()=>{
				const teams = await (0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_2__.yw)('FireHydrant’s list of teams', 1, (number)=>api({
						path: '/teams',
						query: {
							lite: 'true',
							page: number,
							per_page: size
						},
						schema: (0, _wire_js__WEBPACK_IMPORTED_MODULE_4__.MY)(_wire_js__WEBPACK_IMPORTED_MODULE_4__.gv)
					}));
				const instant = {
					from: now(),
					until: now()
				};
				const lists = await Promise.all(teams.map(({ id })=>readTeam(id, instant, false)));
				return lists.flat().map(({ shifts: _, ...schedule })=>({
						...schedule,
						current: null
					}));
			});
			const find = (0, _kit_lookup_js__WEBPACK_IMPORTED_MODULE_1__.BL)({
				service: 'FireHydrant',
				credential: 'key',
				hint: 'Check `schedule` and `firehydrant-token`.',
				all: readOrganization,
				unlisted: async (name)=>(0, _kit_lookup_js__WEBPACK_IMPORTED_MODULE_1__.Up)(await inTeams(), name, {
						service: 'FireHydrant'
					})
			});
			const keyOf = ({ team, id })=>JSON.stringify([
					team,
					id
				]);
			const readAlone = (0, _kit_rotations_js__WEBPACK_IMPORTED_MODULE_3__.qA)((key, span)=>{
				const [team, id] = JSON.parse(key);
				return readAnew({
					team,
					id
				}, span);
			});
			const readList = (0, _kit_rotations_js__WEBPACK_IMPORTED_MODULE_3__.qA)((team, span)=>readTeam(team, span, true));
			return {
				all: readOrganization,
				find,
				readAnew,
				read (schedules, span) {
					const readTeams = [
						...Map.groupBy(schedules, ({ team })=>team)
					].map(([team, own])=>{
						const none = [];
						const read = async (_, bulk)=>bulk ? readList(team, span) : none;
						const ids = own.map(({ id })=>id);
						return [
							team,
							(0, _kit_bulk_js__WEBPACK_IMPORTED_MODULE_0__.V)(ids, read)
						];
					});
					const lists = new Map(readTeams);
					return async (schedule)=>{
						const list = await lists.get(schedule.team)?.(schedule.id) ?? [];
						return list.find(({ id })=>id === schedule.id) ?? readAlone(keyOf(schedule), span);
					};
				}
			};
		}
	},
	9699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			MY: ()=>page,
			Mp: ()=>written,
			NM: ()=>scheduleWithShifts,
			dx: ()=>currentSchedule,
			gv: ()=>team,
			kQ: ()=>user
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _kit_person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(557);
		const reference = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		}, ({ id, name })=>({
				id,
				name: name || null
			}));
		const shift = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			user: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(reference),
			on_call_rotation: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(reference),
			start_time: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.p6,
			end_time: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.p6
		}, ({ id, user, on_call_rotation, start_time, end_time })=>({
				id: id || null,
				user: user ?? null,
				rotation: on_call_rotation?.id ?? null,
				from: start_time,
				until: end_time
			}));
		const described = {
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			team: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id
			}),
			time_zone: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			slack_user_group_id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		};
		const rotation = {
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			slack_user_group_id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		};
		function refOf({ id, name, team, time_zone, slack_user_group_id, rotations }) {
			const all = rotations ?? [];
			const groups = [
				slack_user_group_id,
				...all.map((one)=>one.slack_user_group_id)
			];
			return {
				id,
				name,
				team: team.id,
				timezone: time_zone || null,
				slackGroups: [
					...new Set(groups.flatMap((group)=>group || []))
				],
				rotations: all.map(({ id, name })=>({
						id,
						name: name || id
					}))
			};
		}
		function shiftsIn(rotations) {
			if (rotations.length === 0 || !rotations.every(({ shifts })=>shifts)) return null;
			return rotations.flatMap(({ id, shifts })=>(shifts ?? []).map((shift)=>({
						...shift,
						rotation: id
					})));
		}
		const listOf = (shift)=>shift === null ? [] : shift && [
				shift
			];
		const currentSchedule = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			...described,
			current_shift: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(shift),
			rotations: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				...rotation,
				current_shift: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(shift)
			})))
		}, ({ current_shift, rotations, ...schedule })=>{
			const each = (rotations ?? []).map(({ id, current_shift })=>({
					id,
					shifts: listOf(current_shift)
				}));
			const isTold = each.length < 2 && (rotations || current_shift);
			const own = isTold ? listOf(current_shift) : null;
			const [only] = each;
			const inOnly = own?.map((shift)=>({
					...shift,
					rotation: only?.id ?? shift.rotation
				}));
			return {
				...refOf({
					...schedule,
					rotations
				}),
				current: shiftsIn(each) ?? inOnly ?? null
			};
		});
		const withShifts = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			...described,
			shifts: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(shift)),
			rotations: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				...rotation,
				shifts: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(shift))
			})))
		});
		const scheduleWithShifts = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(withShifts.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB(({ shifts, rotations })=>{
			const all = rotations ?? [];
			return Boolean(shiftsIn(all) ?? (all.length < 2 && shifts));
		}, 'no shifts are given')), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi(({ shifts, rotations, ...schedule })=>{
			const [only] = rotations ?? [];
			const own = (shifts ?? []).map((shift)=>only ? {
					...shift,
					rotation: only.id
				} : shift);
			return {
				...refOf({
					...schedule,
					rotations
				}),
				shifts: shiftsIn(rotations ?? []) ?? own
			};
		}));
		const team = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id
		});
		const user = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			email: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			slack_user_id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		}, (user)=>{
			const { id, name, email, slack_user_id } = user;
			const slack = slack_user_id && /^[UW][A-Z0-9]+$/.test(slack_user_id) ? slack_user_id : null;
			return {
				id,
				person: (0, _kit_person_js__WEBPACK_IMPORTED_MODULE_1__.MV)({
					email,
					name,
					aliases: [
						id
					],
					accounts: {
						slack
					}
				})
			};
		});
		const written = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({});
		const page = (entry)=>(0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
				data: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(entry),
				pagination: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
					next: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
					pages: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig())
				}))
			}, ({ data, pagination })=>({
					items: data,
					next: pagination?.next ?? null,
					pages: pagination?.pages ?? null
				}));
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
	8673: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Mi: ()=>perRotation,
			YX: ()=>findRotation,
			ac: ()=>aroundNow,
			qA: ()=>readShared,
			xp: ()=>createRotationFinder
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
		var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4131);
		var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5221);
		var _once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3701);
		function findRotation(rotations, wanted, whose) {
			const found = pickRotation(rotations, wanted, whose.service);
			if (found === null) throw noSuchRotation(wanted, rotations, whose);
			return found;
		}
		function pickRotation(rotations, wanted, service) {
			return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_4__.Up)(rotations, wanted, {
				service,
				thing: 'rotation',
				ignoreCase: true
			});
		}
		const mostListed = 10;
		function noSuchRotation(wanted, rotations, { service, owner }) {
			const message = `${service} has no rotation with the name or id “${wanted}” in ${owner}.`;
			const names = [
				...new Set(rotations.map(({ id, name })=>name || id))
			];
			if (names.length === 0) return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(message, 'It has no rotations: leave `rotation` out.');
			const [near] = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_1__.p)(wanted, names, 1);
			const more = names.length > mostListed ? [
				`${names.length - mostListed} more`
			] : [];
			const all = (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.p_)([
				...names.slice(0, mostListed).map((name)=>`“${name}”`),
				...more
			], 'and');
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(message, `${near === undefined ? '' : `Did you mean “${near}”? `}It has ${all}.`);
		}
		function createRotationFinder(wanted, service, all) {
			const find = (0, _once_js__WEBPACK_IMPORTED_MODULE_5__.G5)(async (schedule)=>findRotation(await all(schedule), wanted, {
					service,
					owner: `the schedule “${schedule}”`
				}));
			return async (schedule, among = [])=>{
				const found = pickRotation(among, wanted, service);
				if (found) find.fill(schedule, found);
				return find(schedule);
			};
		}
		function perRotation(create) {
			const created = new Map();
			return (rotation)=>{
				const source = created.get(rotation) ?? create(rotation);
				created.set(rotation, source);
				return source;
			};
		}
		function aroundNow(now) {
			return {
				from: (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.tY)(now, -5 * _time_js__WEBPACK_IMPORTED_MODULE_3__.vd),
				until: (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.tY)(now, 30 * _time_js__WEBPACK_IMPORTED_MODULE_3__.vd)
			};
		}
		function readShared(read) {
			const underWay = new Map();
			return (schedule, span)=>{
				const reads = underWay.get(schedule) ?? [];
				const wider = reads.find((one)=>one.span.from <= span.from && span.until <= one.span.until);
				if (wider) return wider.answer;
				const started = {
					span,
					answer: (0, _once_js__WEBPACK_IMPORTED_MODULE_5__.jQ)(read(schedule, span))
				};
				underWay.set(schedule, [
					...reads,
					started
				]);
				const forget = ()=>underWay.set(schedule, (underWay.get(schedule) ?? []).filter((one)=>one !== started));
				started.answer.then(forget, forget);
				return started.answer;
			};
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
