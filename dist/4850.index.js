export const id = 4850;
export const ids = [
	4850
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
	4850: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var failure = __webpack_require__(9874);
		var build_people = __webpack_require__(4809);
		var time = __webpack_require__(4131);
		var kit_api = __webpack_require__(1614);
		var kit_lookup = __webpack_require__(5221);
		var once = __webpack_require__(3701);
		var pages = __webpack_require__(8878);
		var kit_rotations = __webpack_require__(8673);
		var segment = __webpack_require__(647);
		;
		function createClient({ http, values }) {
			return (0, kit_api.xP)({
				http,
				service: 'incident.io',
				root: values['incident-io-api-url'],
				headers: {
					Authorization: `Bearer ${values['incident-io-token']}`
				},
				advice: {
					401: 'Check `incident-io-token`: it must be a valid API key of this account (Settings → API keys).',
					403: 'The key in `incident-io-token` is not allowed to read schedules. Create one that can view them (Settings → API keys).',
					404: 'Check `incident-io-api-url`.'
				}
			});
		}
		function isId(name) {
			return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);
		}
		var swaps = __webpack_require__(4186);
		;
		function readEntries(api, id, { from, until }, schema) {
			const end = until.toISOString();
			return (0, pages.yw)('incident.io’s list of entries', from.toISOString(), async (start)=>{
				const query = {
					schedule_id: id,
					entry_window_start: start,
					entry_window_end: end
				};
				const { items, next } = await api({
					path: '/v2/schedule_entries',
					query,
					schema
				});
				const isPast = next !== null && Date.parse(next) >= until.getTime();
				return {
					items,
					next: isPast ? null : next
				};
			});
		}
		function shiftsIn(all, span) {
			return shiftsOf(all, 'final').filter((shift)=>(0, time.$f)(shift, span));
		}
		function historyIn(all, span) {
			const lines = [
				...Map.groupBy(all, ({ line })=>line).values()
			].map((entries)=>({
					base: shiftsOf(entries, 'scheduled'),
					final: shiftsOf(entries, 'final'),
					during: entries.filter(({ list })=>list === 'overrides')
				}));
			return {
				shifts: shiftsIn(all, span),
				swaps: (0, swaps.Oc)(lines, span)
			};
		}
		function shiftsOf(all, wanted) {
			return all.flatMap(({ list, person, from, until })=>list === wanted && person ? [
					{
						person,
						from,
						until
					}
				] : []);
		}
		var find_user = __webpack_require__(8959);
		var new_override = __webpack_require__(9305);
		var own_id = __webpack_require__(506);
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		var person = __webpack_require__(557);
		;
		const userFields = {
			id: wire.id,
			name: wire.Qq,
			email: wire.Qq,
			slack_user_id: wire.Qq
		};
		function personOf({ id, slack_user_id, ...said }) {
			return (0, person.MV)({
				...said,
				aliases: [
					id
				],
				accounts: {
					slack: slack_user_id
				}
			});
		}
		const user = (0, wire.cW)(userFields, personOf);
		const someone = schemas.lqM(schemas.mee(user));
		const config = (0, wire.cW)({
			rotations: schemas.YOg(schemas.Ikc({
				id: wire.id,
				name: schemas.YjP()
			}))
		}, ({ rotations })=>rotations);
		const schedule = (0, wire.cW)({
			id: wire.id,
			name: schemas.YjP(),
			timezone: wire.Qq,
			config: schemas.lqM(schemas.mee(config)),
			current_shifts: schemas.lqM(schemas.mee(schemas.YOg(schemas.Ikc({
				user: someone,
				rotation_id: wire.Qq
			}))))
		}, ({ id, name, timezone, config, current_shifts })=>{
			const current = current_shifts?.flatMap(({ user, rotation_id })=>user ? [
					{
						person: user,
						rotation: rotation_id || null
					}
				] : []);
			return {
				id,
				name,
				timezone,
				current: current ?? null,
				rotations: config ?? null
			};
		});
		const one = schemas.FsL(schemas.Ikc({
			schedule
		}), schemas.pdi((answer)=>answer.schedule));
		const pagination = schemas.lqM(schemas.mee(schemas.Ikc({
			after: wire.Qq
		})));
		const schedules = schemas.FsL(schemas.Ikc({
			schedules: schemas.YOg(schedule),
			pagination_meta: pagination
		}), schemas.pdi(({ schedules: items, pagination_meta })=>({
				items,
				next: pagination_meta?.after || null
			})));
		function layerOf({ line }) {
			const [rotation = '', layer = ''] = line.split(' ');
			return rotation !== '' && layer !== '' ? {
				rotation,
				layer
			} : null;
		}
		const wire_layers = schemas.FsL(schemas.Ikc({
			schedule: schemas.Ikc({
				config: schemas.lqM(schemas.mee(schemas.Ikc({
					rotations: schemas.YOg(schemas.Ikc({
						id: wire.id,
						layers: schemas.YOg(schemas.Ikc({
							id: wire.Qq
						}))
					}))
				})))
			})
		}), schemas.pdi(({ schedule })=>(schedule.config?.rotations ?? []).flatMap((rotation)=>rotation.layers.flatMap(({ id })=>id ? {
						rotation: rotation.id,
						layer: id
					} : []))));
		const override = (0, wire.cW)({
			id: wire.id,
			start_at: wire.p6,
			end_at: wire.p6,
			user: someone
		}, ({ id, start_at, end_at, user })=>user ? [
				{
					id,
					person: user,
					from: start_at,
					until: end_at
				}
			] : []);
		const overrides = (0, wire.cW)({
			overrides: schemas.YOg(override),
			pagination_meta: pagination
		}, ({ overrides, pagination_meta })=>({
				items: overrides.flat(),
				next: pagination_meta?.after || null
			}));
		const written = schemas.Ikc({
			override
		});
		const member = (0, wire.cW)({
			...userFields,
			is_active: schemas.lqM(schemas.mee(schemas.zMY()))
		}, ({ is_active, ...said })=>({
				person: personOf(said),
				isActive: is_active ?? true
			}));
		const members = (0, wire.cW)({
			users: schemas.YOg(member)
		}, ({ users })=>users);
		const oneMember = (0, wire.cW)({
			user: member
		}, ({ user })=>user);
		const listed = (list)=>schemas.YOg((0, wire.cW)({
				start_at: wire.p6,
				end_at: wire.p6,
				user: someone,
				rotation_id: wire.Qq,
				layer_id: wire.Qq
			}, ({ start_at, end_at, user, rotation_id, layer_id })=>{
				const line = `${rotation_id ?? ''} ${layer_id ?? ''}`;
				return {
					list,
					line,
					rotation: rotation_id || null,
					person: user ?? null,
					from: start_at,
					until: end_at
				};
			}));
		const finalEntries = (0, wire.cW)({
			schedule_entries: schemas.Ikc({
				final: listed('final')
			}),
			pagination_meta: pagination
		}, ({ schedule_entries, pagination_meta })=>({
				items: schedule_entries.final,
				next: pagination_meta?.after || null
			}));
		const allEntries = (0, wire.cW)({
			schedule_entries: schemas.Ikc({
				final: listed('final'),
				overrides: listed('overrides'),
				scheduled: listed('scheduled')
			}),
			pagination_meta: pagination
		}, ({ schedule_entries: { final, overrides, scheduled }, pagination_meta })=>({
				items: [
					...final,
					...overrides,
					...scheduled
				],
				next: pagination_meta?.after || null
			}));
		;
		const pageSize = 100;
		const adviceForUsers = {
			403: 'The key in `incident-io-token` is not allowed to read users, which a handover needs. Create one that also has the role `viewer` (Settings → API keys).'
		};
		const adviceForOverrides = {
			403: 'The key in `incident-io-token` is not allowed to override schedules. Create one that also has the role `schedule_overrides_editor` (Settings → API keys), or hand over in incident.io.'
		};
		function createOverrides({ api, http, find, rotationIn }) {
			const listIn = (schedule, layer)=>(0, pages.yw)('incident.io’s list of overrides', '', (after)=>{
					const only = {
						rotation_id: layer?.rotation ?? rotationIn?.(schedule),
						layer_id: layer?.layer
					};
					const query = {
						schedule_id: schedule.id,
						...only,
						page_size: pageSize,
						after: after || null
					};
					return api({
						path: '/v2/schedule_overrides',
						query,
						schema: overrides,
						advice: adviceForOverrides
					});
				});
			const readLayers = async (schedule, span)=>{
				const wanted = rotationIn?.(schedule);
				const isWanted = ({ rotation })=>wanted === undefined || rotation === null || rotation === wanted;
				const entries = (await readEntries(api, schedule.id, span, allEntries)).filter(isWanted);
				if (entries.some((entry)=>entry.person !== null && layerOf(entry) === null)) throw noLayer(schedule);
				const known = new Map(entries.map((entry)=>[
						entry.line,
						layerOf(entry)
					]));
				const present = [
					...known.values()
				].filter((layer)=>layer !== null);
				if (present.length > 0) return present;
				const all = await api({
					path: `/v2/schedules/${(0, segment.m)(schedule.id)}`,
					schema: wire_layers
				});
				const first = all.find(isWanted);
				if (first) return [
					first
				];
				throw noLayer(schedule);
			};
			const byEmail = async (email)=>{
				const found = await api({
					path: '/v2/users',
					query: {
						email
					},
					schema: members,
					advice: adviceForUsers
				});
				return found.find(({ person })=>person.email === email) ?? null;
			};
			const byId = (id)=>(0, kit_api.Xd)(api({
					path: `/v2/users/${(0, segment.m)(id)}`,
					schema: oneMember,
					advice: adviceForUsers
				}));
			return {
				async find (person) {
					const found = await (0, find_user.H)(person, {
						isId: isId,
						byId,
						byEmail
					});
					return found && usable(found);
				},
				list: async (name)=>listIn(await find([
						name
					])(name)),
				async write (name, override) {
					const schedule = await find([
						name
					])(name);
					const user = {
						id: (0, own_id.o)('incident.io', override.person, isId)
					};
					const layers = await readLayers(schedule, override);
					await (0, new_override.Y0)(`rotations of “${schedule.name}”`, layers, (layer)=>{
						const body = {
							schedule_id: schedule.id,
							rotation_id: layer.rotation,
							layer_id: layer.layer,
							start_at: override.from.toISOString(),
							end_at: override.until.toISOString(),
							user
						};
						const call = {
							path: '/v2/schedule_overrides',
							body,
							schema: written,
							advice: adviceForOverrides
						};
						return (0, new_override.y2)({
							service: 'incident.io',
							http,
							override,
							list: ()=>listIn(schedule, layer),
							write: ()=>api({
									...call,
									method: 'POST',
									notIdempotent: true
								})
						});
					});
				}
			};
		}
		function usable({ person, isActive }) {
			if (isActive) return person;
			const message = `${(0, build_people.Vy)(person)} is deactivated in incident.io and can’t be on call.`;
			throw new failure.HR(message, 'Hand over to somebody else.');
		}
		function noLayer({ name }) {
			const message = `incident.io doesn’t say to which rotation the shifts of “${name}” belong, so they can’t be overridden.`;
			return new failure.HR(message, 'Hand over in incident.io itself.');
		}
		;
		const [source_pageSize, smallPage] = [
			100,
			10
		];
		function createSource(context) {
			const api = createClient(context);
			const show = (name)=>api({
					path: `/v2/schedules/${(0, segment.m)(name)}`,
					schema: one
				});
			const readSchedules = (bulk)=>(0, pages.yw)('incident.io’s list of schedules', '', async (after)=>{
					const query = {
						page_size: bulk ? source_pageSize : smallPage,
						after: after || null
					};
					const { items, next } = await api({
						path: '/v2/schedules',
						query,
						schema: schedules,
						bulk
					});
					return {
						items,
						next: items.length === 0 && next === after ? null : next
					};
				});
			const lookup = (0, kit_lookup.BL)({
				service: 'incident.io',
				credential: 'key',
				hint: 'Check `schedule` and `incident-io-token`.',
				one: async (name)=>isId(name) ? (0, kit_api.Xd)(show(name)) : null,
				all: readSchedules,
				unlisted: (name)=>(0, kit_api.Xd)(show(name), 400, 404, 422)
			});
			const details = (0, once.G5)(show);
			const entries = {
				final: (0, kit_rotations.qA)((schedule, span)=>readEntries(api, schedule, span, finalEntries)),
				all: (0, kit_rotations.qA)((schedule, span)=>readEntries(api, schedule, span, allEntries))
			};
			const open = (rotation)=>{
				const only = (schedule, all)=>rotation === undefined ? all : inRotation(schedule, rotation, all);
				const finder = (names)=>{
					const find = lookup(names);
					return async (name)=>{
						const schedule = await find(name);
						if (rotation === undefined || schedule.rotations !== null) return schedule;
						return {
							...schedule,
							rotations: (await details(schedule.id)).rotations
						};
					};
				};
				const readShifts = async (schedule, span)=>shiftsIn(only(schedule, await entries.final(schedule.id, span)), span);
				const readPeople = async (schedule)=>{
					const { current } = schedule.current === null ? await show(schedule.id) : schedule;
					return only(schedule, current ?? []).map(({ person })=>person);
				};
				const readPeopleAt = async (schedule, at)=>{
					const shifts = await readShifts(schedule, {
						from: at,
						until: (0, time.tY)(at, time.Rc)
					});
					return shifts.filter((shift)=>(0, time.hU)(shift, at)).map(({ person })=>person);
				};
				return {
					onCall (names, at) {
						const find = finder(names);
						return (0, once.Sd)(names, async (name)=>{
							const schedule = await find(name);
							const people = await (at ? readPeopleAt(schedule, at) : readPeople(schedule));
							const { timezone } = schedule;
							return {
								people: (0, build_people.dM)(people),
								note: null,
								...timezone && {
									timezone
								}
							};
						});
					},
					shifts (names, from, until) {
						const find = finder(names);
						return (0, once.Sd)(names, async (name)=>readShifts(await find(name), {
								from,
								until
							}));
					},
					history (names, from, until) {
						const find = finder(names);
						const span = {
							from,
							until
						};
						return (0, once.Sd)(names, async (name)=>{
							const schedule = await find(name);
							return historyIn(only(schedule, await entries.all(schedule.id, span)), span);
						});
					},
					list: ()=>(0, kit_lookup.l_)(readSchedules),
					overrides: createOverrides({
						api,
						http: context.http,
						find: finder,
						...rotation !== undefined && {
							rotationIn: (schedule)=>rotationIn(schedule, rotation).id
						}
					})
				};
			};
			return {
				...open(),
				inRotation: (0, kit_rotations.Mi)(open)
			};
		}
		function inRotation(schedule, wanted, all) {
			const found = rotationIn(schedule, wanted);
			if (all.some(({ rotation })=>rotation === null)) {
				throw new failure.HR(`incident.io does not say of every shift in the schedule “${schedule.name}” which rotation it is in.`, 'Leave `rotation` out: a schedule that incident.io has from another pager can only be read as a whole.');
			}
			return all.filter(({ rotation })=>rotation === found.id);
		}
		function rotationIn({ name, rotations }, wanted) {
			return (0, kit_rotations.YX)(rotations ?? [], wanted, {
				service: 'incident.io',
				owner: `the schedule “${name}”`
			});
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
	8959: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			H: ()=>findUser
		});
		async function findUser({ email, aliases }, { isId, byId, byEmail }) {
			for (const name of [
				email ?? [],
				aliases
			].flat()){
				const byAddress = name.includes('@') ? byEmail : null;
				const found = isId(name) ? await byId(name) : await byAddress?.(name.toLowerCase());
				if (found) return found;
			}
			return null;
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
	9305: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$I: ()=>writeUntilSeen,
			Y0: ()=>writeParts,
			ZP: ()=>isSameOverride,
			y2: ()=>writeOverride
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
		var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4809);
		var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4131);
		var _api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1614);
		var _write_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1499);
		async function writeOverride({ override, ...rest }) {
			const isIt = (existing)=>isSameOverride(existing, override);
			if ((await rest.list()).some(isIt)) return;
			await writeUntilSeen({
				what: 'the override',
				...rest,
				isIt
			});
		}
		function isSameOverride(one, other) {
			return (0, _people_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(one.person, other.person) && (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.DW)(one, other);
		}
		const tries = 3;
		async function writeUntilSeen(one) {
			for(let attempt = 1;; attempt += 1){
				try {
					return await (0, _write_once_js__WEBPACK_IMPORTED_MODULE_5__.F)(one);
				} catch (error) {
					if (!(error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.HR) || (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.vu)(error) || attempt === tries) throw error;
				}
			}
		}
		async function writeParts(where, parts, write) {
			for (const [done, part] of parts.entries()){
				await write(part).catch((error)=>{
					const { message, fix } = (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_)(error);
					if (done === 0) throw error;
					const begun = `The handover was written for only ${done} of ${parts.length} ${where}. ${message}`;
					throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(begun, `${fix} Until then, whoever takes over is not on call alone.`, {
						cause: error
					});
				});
			}
		}
	},
	506: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			o: ()=>ownId
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);
		function ownId(service, person, isId = ()=>true) {
			const id = person.aliases.find(isId);
			if (id !== undefined) return id;
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Could not determine the ${service} id of ${(0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Vy)(person)}.`, 'Check `handover-to`.');
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
	4186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Oc: ()=>swapsIn,
			Xg: ()=>takenIn,
			rG: ()=>aloneIn
		});
		var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4809);
		var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
		function swapsIn(lines, span) {
			return withoutRepeats(lines.flatMap((line)=>swapsOf(line, span)));
		}
		function withoutRepeats(swaps) {
			const ofEach = Map.groupBy(swaps, ({ person })=>person && ((0, _people_js__WEBPACK_IMPORTED_MODULE_0__.eZ)(person)[0] ?? person));
			return [
				...ofEach.values()
			].flatMap((own)=>{
				const kept = own.filter(({ instead })=>instead !== null);
				for (const swap of own.filter(({ instead })=>instead === null))kept.push(...leftOf(swap, kept));
				return kept;
			});
		}
		function leftOf(span, others) {
			return others.reduce((parts, over)=>parts.some((part)=>(0, _time_js__WEBPACK_IMPORTED_MODULE_1__.$f)(part, over)) ? (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.T)(parts, {
					...span,
					...over
				}).slice(0, -1) : parts, [
				span
			]);
		}
		function swapsOf({ base, final, during }, span) {
			const [before, after] = [
				within(base, span),
				within(final, span)
			];
			const spans = during && within(during, span);
			const edges = [
				...before,
				...after,
				...spans ?? []
			].flatMap(({ from, until })=>[
					+from,
					+until
				]);
			const times = [
				...new Set(edges)
			].sort((one, other)=>one - other);
			const [scheduledAt, onCallAt] = [
				peopleAt(before),
				peopleAt(after)
			];
			const overridesAt = spans ? activeAt(spans) : null;
			const swaps = [];
			let open = [];
			for (const [index, time] of times.entries()){
				const [scheduled, onCall] = [
					scheduledAt(time),
					onCallAt(time)
				];
				const isOverridden = overridesAt === null || overridesAt(time).length > 0;
				const until = times[index + 1];
				const pairs = isOverridden && until !== undefined ? pairsOf(scheduled, onCall) : [];
				const kept = new Set();
				const present = pairs.map(({ person, instead })=>{
					const same = open.find((swap)=>isEqual(swap.person, person) && isEqual(swap.instead, instead));
					if (same) kept.add(same);
					return {
						person,
						instead,
						from: same?.from ?? new Date(time),
						until: new Date(until ?? time)
					};
				});
				swaps.push(...open.filter((swap)=>!kept.has(swap)));
				open = present;
			}
			return swaps;
		}
		function takenIn(overrides, span) {
			return swapsIn([
				{
					base: [],
					final: overrides
				}
			], span).map(({ instead: _, ...swap })=>swap);
		}
		function pairsOf(scheduled, onCall) {
			const without = (people, others)=>people.filter((person)=>!others.some((other)=>(0, _people_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(person, other)));
			const [takers, givers] = [
				without(onCall, scheduled),
				without(scheduled, onCall)
			];
			return Array.from({
				length: Math.max(takers.length, givers.length)
			}, (_, index)=>({
					person: takers[index] ?? null,
					instead: givers[index] ?? null
				}));
		}
		function isEqual(one, other) {
			return one && other ? (0, _people_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(one, other) : one === other;
		}
		function aloneIn(shifts, several) {
			const sorted = shifts.toSorted((one, other)=>+one.from - +other.from);
			const times = [
				...new Set(sorted.flatMap(({ from, until })=>[
						+from,
						+until
					]))
			].sort((a, b)=>a - b);
			const people = peopleAt(sorted);
			return times.flatMap((time, index)=>{
				const [one, another] = people(time);
				const [from, until] = [
					new Date(time),
					new Date(times[index + 1] ?? time)
				];
				return one ? [
					{
						person: another ? several : one,
						from,
						until
					}
				] : [];
			});
		}
		function within(spans, { from, until }) {
			return spans.map((span)=>({
					...span,
					from: (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.NU)(span.from, from),
					until: (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.X)(span.until, until)
				})).filter((span)=>span.from < span.until).toSorted((one, other)=>one.from.getTime() - other.from.getTime());
		}
		function peopleAt(shifts) {
			const shiftsAt = activeAt(shifts);
			return (time)=>(0, _people_js__WEBPACK_IMPORTED_MODULE_0__.dM)(shiftsAt(time).map(({ person })=>person));
		}
		function activeAt(spans) {
			let next = 0;
			let active = [];
			return (time)=>{
				const started = [];
				for(let span = spans[next]; span && +span.from <= time; span = spans[next]){
					started.push(span);
					next += 1;
				}
				active = [
					...active,
					...started
				].filter(({ until })=>+until > time);
				return active;
			};
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
