export const id = 811;
export const ids = [
	811
];
export const modules = {
	811: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var time = __webpack_require__(4131);
		var once = __webpack_require__(3701);
		var segment = __webpack_require__(647);
		var jira_client = __webpack_require__(6735);
		var schemas = __webpack_require__(3619);
		var failure = __webpack_require__(9874);
		var people = __webpack_require__(4809);
		var write_once = __webpack_require__(1499);
		var api = __webpack_require__(1614);
		var lookup = __webpack_require__(7602);
		var wire = __webpack_require__(4053);
		;
		const wording = {
			service: 'Jira Service Management',
			credential: 'account',
			hint: 'Check `schedule`.',
			caveat: 'Jira hides schedules that the `jira-email` account can’t see: add it to the schedule’s team.',
			ignoreCase: true
		};
		const createSchedules = (0, once.ao)((context)=>{
			const client = (0, jira_client.U)(context);
			const list = (0, once.Oo)(()=>(0, jira_client._)(client, '/schedules', wire._).catch(()=>[]));
			const byName = async (name)=>(0, lookup.Up)(await (0, jira_client._)(client, '/schedules', wire._, {
					query: name
				}), name, wording);
			const byId = (id)=>(0, api.Xd)(client.operations({
					path: `/schedules/${(0, segment.m)(id)}`,
					schema: wire._
				}), 400, 404, 422);
			return (0, once.G5)(async (name)=>{
				const [first, second] = (0, lookup.O1)(name) ? [
					byId,
					byName
				] : [
					byName,
					byId
				];
				const match = await first(name) ?? await second(name);
				if (match) return match;
				throw (0, lookup.mX)(name, await list(), wording);
			});
		});
		;
		function askTimeline({ operations }, { id }, { from, until }, schema, expand) {
			const interval = Math.ceil((until.getTime() - from.getTime()) / time.vd) + 2;
			return operations({
				path: `/schedules/${(0, segment.m)(id)}/timeline`,
				query: {
					date: from.toISOString(),
					interval,
					intervalUnit: 'days',
					expand
				},
				schema
			});
		}
		var jira_users = __webpack_require__(8710);
		;
		const accountId = /^(?:[0-9a-f]{24}|[\w-]+:[\w:-]+)$/i;
		function createOverrides(context) {
			const client = (0, jira_client.U)(context);
			const findSchedule = createSchedules(context);
			const users = (0, jira_users.by)(context);
			const pathOf = async (schedule)=>`/schedules/${(0, segment.m)((await findSchedule(schedule)).id)}/overrides`;
			const remove = (path, alias)=>client.operations({
					method: 'DELETE',
					path: `${path}/${(0, segment.m)(alias)}`,
					schema: schemas.L5J(),
					expects: 'anything'
				});
			return {
				async find (person) {
					for (const id of idsOf(person)){
						const user = await users.byId(id);
						if (user) return usable((0, jira_users.Tz)(id, user), user);
					}
					for (const email of (0, people.eZ)(person).filter((name)=>name.includes('@'))){
						const user = await users.byEmail(email);
						if (user) return usable((0, jira_users.Tz)(user.id, {
							...user,
							email: user.email ?? email
						}), user);
					}
					return null;
				},
				async list (schedule) {
					const entries = await (0, jira_client._)(client, await pathOf(schedule), wire.$Z);
					users.load((0, jira_users.i3)(entries.flatMap(({ responders })=>responders)));
					const overrides = entries.flatMap(({ alias, responders, from, until })=>responders.map(async (responder)=>({
								id: alias,
								person: await users.personOf(responder),
								from,
								until
							})));
					return Promise.all(overrides);
				},
				async scheduled (name, span) {
					const schedule = await findSchedule(name);
					const periods = await askTimeline(client, schedule, span, wire.RH, 'base');
					if (periods === null) return null;
					users.load((0, jira_users.i3)(periods.map(({ responder })=>responder)));
					return Promise.all(periods.map(async ({ responder, ...span })=>({
							...span,
							person: await users.personOf(responder)
						})));
				},
				async end (schedule, { id }) {
					await remove(await pathOf(schedule), id);
				},
				async write (schedule, override) {
					const path = await pathOf(schedule);
					const [id] = idsOf(override.person);
					if (id === undefined) {
						const message = 'Nobody can be put on call without an Atlassian account id.';
						throw new failure.HR(message, 'Check `handover-to`.');
					}
					const body = {
						responder: {
							type: 'user',
							id
						},
						startDate: override.from.toISOString(),
						endDate: override.until.toISOString()
					};
					await (0, write_once.F)({
						what: 'the override',
						service: 'Jira Service Management',
						http: context.http,
						write: ()=>client.operations({
								method: 'POST',
								path,
								body,
								schema: wire.$Z
							}),
						list: ()=>(0, jira_client._)(client, path, wire.$Z),
						isIt: ({ rotations, responders, ...span })=>rotations === null && responders.some((user)=>user.id === id) && (0, time.DW)(span, override),
						remove: ({ alias })=>remove(path, alias)
					});
				}
			};
		}
		function idsOf({ accounts, aliases }) {
			return [
				accounts?.jira ?? [],
				aliases
			].flat().filter((id)=>accountId.test(id));
		}
		function usable(person, user) {
			const why = (0, jira_users.II)(user);
			if (why === null) return person;
			const name = person.email ?? person.name ?? 'Whoever takes over';
			throw new failure.HR(`${name} can’t be on call: ${why}.`, 'Hand over to somebody else.');
		}
		;
		function createSource(context) {
			const client = (0, jira_client.U)(context);
			const findSchedule = createSchedules(context);
			const users = (0, jira_users.by)(context);
			const readEach = (names, read)=>{
				const entriesOf = (0, once.Sd)(names, async (name)=>{
					const schedule = await findSchedule(name);
					return schedule.enabled ? read(schedule) : [];
				});
				const asked = (0, once.ec)(names.map(entriesOf)).then((entries)=>users.load((0, jira_users.i3)(entries.flat().map(({ responder })=>responder))));
				return async (name)=>{
					await asked;
					const entries = await entriesOf(name);
					return Promise.all(entries.map(async ({ responder, ...entry })=>({
							...entry,
							person: await users.personOf(responder)
						})));
				};
			};
			return {
				onCall (names, at) {
					const entriesOf = readEach(names, (schedule)=>readOnCall(client, schedule, at));
					return async (name)=>{
						const people = (await entriesOf(name)).map(({ person })=>person);
						const { enabled, timezone } = await findSchedule(name);
						const inZone = timezone ? {
							timezone
						} : {};
						if (enabled) return {
							people,
							note: null,
							...inZone
						};
						const note = 'the schedule is disabled in Jira Service Management';
						return {
							people,
							note,
							disabled: true,
							...inZone
						};
					};
				},
				shifts: (names, from, until)=>readEach(names, async (schedule)=>{
						const periods = await askTimeline(client, schedule, {
							from,
							until
						}, wire.IO);
						return periods.filter((period)=>(0, time.$f)(period, {
								from,
								until
							}));
					}),
				overrides: createOverrides(context)
			};
		}
		async function readOnCall({ operations }, { id }, at) {
			const path = `/schedules/${(0, segment.m)(id)}/on-calls`;
			const date = at?.toISOString();
			const users = await operations({
				path,
				query: {
					flat: 'true',
					date
				},
				schema: wire.wV
			});
			const responders = users.length > 0 ? users : await operations({
				path,
				query: {
					flat: 'false',
					date
				},
				schema: wire.rh
			});
			return responders.map((responder)=>({
					responder
				}));
		}
	},
	7602: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			BL: ()=>createLookup,
			O1: ()=>isUuid,
			Up: ()=>pick,
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
		function pick(things, name, { service, thing = 'schedule', ignoreCase = false }) {
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
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${service} has ${distinct.length} ${thing}s named “${name}”.`, fix);
			};
			return only(things.filter((one)=>one.name === name)) ?? things.find(({ id })=>id === name) ?? things.find(({ id })=>isAlike(id)) ?? only(things.filter((one)=>ignoreCase && isAlike(one.name))) ?? null;
		}
		function isUuid(name) {
			return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
		}
		function notFound(name, things, { service, thing = 'schedule', credential, hint, caveat }) {
			const near = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_1__.Z)(name, things.map((one)=>one.name));
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${service} has no ${thing} with the name or id “${name}” that this ${credential} can see.`, caveat ? `${near || hint} ${caveat}` : near || hint);
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
