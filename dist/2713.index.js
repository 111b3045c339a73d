export const id = 2713;
export const ids = [
	2713
];
export const modules = {
	2713: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var build_people = __webpack_require__(4809);
		var time = __webpack_require__(4131);
		var lookup = __webpack_require__(5221);
		var once = __webpack_require__(3701);
		var kit_rotations = __webpack_require__(8673);
		var client = __webpack_require__(9061);
		var failure = __webpack_require__(9874);
		var find_user = __webpack_require__(8959);
		var new_override = __webpack_require__(9305);
		var own_id = __webpack_require__(506);
		var segment = __webpack_require__(647);
		;
		function rotationOf({ name, rotations }, wanted) {
			return (0, kit_rotations.YX)(rotations, wanted, {
				service: 'FireHydrant',
				owner: `the schedule “${name}”`
			});
		}
		function inRotation(schedule, wanted, shifts) {
			const { id } = rotationOf(schedule, wanted);
			return shifts.filter(({ rotation })=>rotation === id);
		}
		var wire = __webpack_require__(9699);
		;
		const advice = {
			403: 'The key in `firehydrant-token` is not allowed to change this team’s on-call schedules. An owner manages keys under Settings → API Keys, and a team may restrict who changes its Signals settings. Or hand over in FireHydrant.'
		};
		function createOverrides({ api, http, schedules, users, rotation }) {
			const writeInto = async (schedule, { id }, override)=>{
				const user = (0, own_id.o)('FireHydrant', override.person, lookup.O1);
				const place = `/teams/${(0, segment.m)(schedule.team)}/on_call_schedules/${(0, segment.m)(schedule.id)}`;
				const call = {
					path: `${place}/rotations/${(0, segment.m)(id)}/overrides`,
					body: {
						start_time: override.from.toISOString(),
						end_time: override.until.toISOString(),
						user_id: user
					},
					schema: wire.Mp,
					advice
				};
				const isDone = async ()=>{
					const { shifts } = await schedules.readAnew(schedule, override);
					const own = shifts.filter((shift)=>shift.user?.id === user && shift.rotation === id);
					return isCovered(override, own);
				};
				if (await isDone()) return;
				await (0, new_override.$I)({
					what: 'the override',
					service: 'FireHydrant',
					http,
					write: ()=>api({
							...call,
							method: 'POST',
							notIdempotent: true
						}),
					list: async ()=>[
							await isDone()
						],
					isIt: (done)=>done
				});
			};
			return {
				find: (person)=>(0, find_user.H)(person, {
						isId: lookup.O1,
						...users
					}),
				list: async ()=>[],
				async write (name, override) {
					const schedule = await schedules.find([
						name
					])(name);
					const found = await schedules.readAnew(schedule, override);
					const targets = rotation === undefined ? toOverride(found, override) : [
						rotationOf(found, rotation)
					];
					await (0, new_override.Y0)(`rotations of “${found.name}”`, targets, (target)=>writeInto(found, target, override));
				}
			};
		}
		function toOverride({ name, rotations, shifts }, span) {
			const [first] = rotations;
			if (first === undefined) {
				const message = `FireHydrant tells no rotation of “${name}”, and only a rotation can be overridden.`;
				throw new failure.HR(message, 'Add a rotation to the schedule, or hand over in FireHydrant itself.');
			}
			const present = shifts.filter((shift)=>shift.user !== null && (0, time.$f)(shift, span));
			const used = rotations.filter(({ id })=>present.some((shift)=>shift.rotation === id));
			return used.length > 0 ? used : [
				first
			];
		}
		function isCovered({ from, until }, shifts) {
			const left = shifts.reduce((gaps, shift)=>(0, time.T)(gaps, shift).slice(0, -1), [
				{
					from,
					until
				}
			]);
			return left.every((gap)=>gap.until.getTime() - gap.from.getTime() < 1_000);
		}
		var firehydrant_schedules = __webpack_require__(9626);
		var kit_api = __webpack_require__(1614);
		var bulk = __webpack_require__(4876);
		var kit_pages = __webpack_require__(8878);
		var person = __webpack_require__(557);
		;
		const size = 200;
		const few = 5;
		function createUsers(api) {
			const byId = (0, once.G5)(async (id)=>{
				const found = await (0, kit_api.Xd)(api({
					path: `/users/${(0, segment.m)(id)}`,
					schema: wire.kQ
				}));
				return found?.person ?? null;
			});
			const readPage = (number, query, bulk)=>{
				const paging = {
					page: number,
					per_page: size
				};
				return api({
					path: '/users',
					query: {
						...paging,
						query
					},
					schema: (0, wire.MY)(wire.kQ),
					bulk
				});
			};
			let number = 1;
			let pages = null;
			const load = async (ids)=>{
				const missing = ()=>ids.filter((id)=>!byId.has(id)).length;
				const left = ()=>pages === null || number === null ? 1 : pages - number + 1;
				while(number !== null && missing() > Math.max(few, left())){
					const read = await (0, bulk.z)(readPage(number, null, true));
					for (const { id, person } of read?.items ?? [])if (!byId.has(id)) byId.fill(id, person);
					pages = read?.pages ?? null;
					number = read?.next && read.next > number ? read.next : null;
				}
			};
			let loading = Promise.resolve();
			return {
				byId,
				async byEmail (email) {
					const read = async (number)=>readPage(number, email, false);
					const users = await (0, kit_pages.yw)('FireHydrant’s list of users', 1, read);
					return users.find(({ person })=>person.email === email)?.person ?? null;
				},
				load (users) {
					loading = loading.then(()=>load([
							...new Set(users.map(({ id })=>id))
						])).catch(()=>{});
					return loading;
				},
				find: async ({ id, name })=>await byId(id) ?? {
						...(0, person.Sr)(id),
						...name !== null && {
							name
						}
					}
			};
		}
		;
		function createSource(context) {
			const api = (0, client.U)(context);
			const users = createUsers(api);
			const schedules = (0, firehydrant_schedules.z)(api, context.now);
			const open = (rotation)=>{
				const readEach = (names, load)=>{
					const find = schedules.find(names);
					const started = (0, once.ec)(names.map(find)).then(async (known)=>{
						const each = (0, once.Sd)(known, load(known));
						const loaded = await (0, once.ec)(known.map(each));
						await users.load(loaded.flatMap(({ shifts })=>shifts.flatMap(({ user })=>user ?? [])));
						return each;
					});
					return async (name)=>{
						const schedule = await find(name);
						const { shifts, ...loaded } = await (await started)(schedule);
						const own = rotation === undefined ? shifts : inRotation(loaded, rotation, shifts);
						const assigned = own.flatMap(({ user, from, until })=>user ? [
								{
									user,
									from,
									until
								}
							] : []);
						const people = assigned.map(async ({ user, ...span })=>({
								...span,
								person: await users.find(user)
							}));
						return {
							timezone: loaded.timezone,
							shifts: await Promise.all(people)
						};
					};
				};
				const loadAt = (at)=>{
					const moment = at ?? context.now();
					const isTold = ({ current, rotations })=>at === undefined && current !== null && (rotation === undefined || rotations.length > 0);
					return (known)=>{
						const span = {
							from: moment,
							until: (0, time.tY)(moment, time.Rc)
						};
						const read = schedules.read(known.filter((schedule)=>!isTold(schedule)), span);
						return async (schedule)=>{
							if (isTold(schedule)) return {
								...schedule,
								shifts: schedule.current ?? []
							};
							const found = await read(schedule);
							return {
								...found,
								shifts: found.shifts.filter((shift)=>(0, time.hU)(shift, moment))
							};
						};
					};
				};
				const loadSpan = (span)=>(known)=>{
						const read = schedules.read(known, span);
						return async (schedule)=>{
							const found = await read(schedule);
							return {
								...found,
								shifts: found.shifts.filter((shift)=>(0, time.$f)(shift, span))
							};
						};
					};
				const readShifts = (names, from, until)=>{
					const read = readEach(names, loadSpan({
						from,
						until
					}));
					return async (name)=>(await read(name)).shifts;
				};
				return {
					onCall (names, at) {
						const read = readEach(names, loadAt(at));
						return async (name)=>{
							const { shifts, timezone } = await read(name);
							const people = (0, build_people.dM)(shifts.map(({ person })=>person));
							return {
								people,
								note: null,
								...timezone !== null && {
									timezone
								}
							};
						};
					},
					shifts: readShifts,
					past: {
						note: 'FireHydrant changes a shift itself when somebody overrides it, so it does not tell who would have been on call.'
					},
					list: ()=>(0, lookup.l_)(schedules.all),
					overrides: createOverrides({
						api,
						http: context.http,
						schedules,
						users,
						rotation
					})
				};
			};
			return {
				...open(),
				inRotation: (0, kit_rotations.Mi)(open)
			};
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
	}
};
