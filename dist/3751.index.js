export const id = 3751;
export const ids = [
	3751
];
export const modules = {
	3751: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var once = __webpack_require__(3701);
		var segment = __webpack_require__(647);
		var jira_client = __webpack_require__(6735);
		var failure = __webpack_require__(9874);
		var time = __webpack_require__(4131);
		var swaps = __webpack_require__(4186);
		;
		const past = 363 * time.vd;
		function earliest(now) {
			return (0, time.tY)(now, -past);
		}
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
		var wire = __webpack_require__(4053);
		;
		function checkStart({ from }, now) {
			const first = earliest(now);
			if (from.getTime() >= first.getTime() - slack) return;
			const message = `Jira Service Management tells no shifts before ${first.toISOString().slice(0, 10)}.`;
			throw new failure.HR(message, 'Set `since` to at most `363d`.');
		}
		const slack = 3_600_000;
		function tellable({ enabled }, { from, until }, now) {
			const span = {
				from,
				until: enabled ? until : (0, time.X)(until, now)
			};
			return span.from < span.until ? span : null;
		}
		function within(periods, span, { enabled }) {
			return periods.filter((period)=>(0, time.$f)(period, span)).map((period)=>enabled ? period : {
					...period,
					until: (0, time.X)(period.until, span.until)
				});
		}
		async function readPeriods(client, schedule, asked, now) {
			const span = tellable(schedule, asked, now);
			return span ? within(await askTimeline(client, schedule, span, wire.IO), span, schedule) : [];
		}
		async function readHistory(client, schedule, asked, now) {
			const span = tellable(schedule, asked, now);
			if (span === null) return {
				span: asked,
				periods: [],
				lines: []
			};
			const answer = await askTimeline(client, schedule, span, wire.dV, 'base,override');
			const { final, base, overridden } = answer;
			const periodsOf = (rotations, id)=>rotations.flatMap((rotation)=>id === undefined || rotation.id === id ? rotation.periods : []);
			const lines = base && overridden?.map(({ id, spans })=>({
					base: periodsOf(base, id),
					final: periodsOf(final, id),
					during: spans
				}));
			return {
				span,
				periods: within(periodsOf(final), span, schedule),
				lines: lines ?? null
			};
		}
		function respondersIn({ periods, lines }) {
			const all = [
				...periods,
				...(lines ?? []).flatMap(({ base, final })=>[
						...base,
						...final
					])
			];
			return all.map(({ responder })=>responder);
		}
		async function historyOf({ span, periods, lines }, users) {
			const shiftsOf = (some)=>Promise.all(some.map(async ({ responder, ...times })=>({
						...times,
						person: await users.personOf(responder)
					})));
			const lineOf = async ({ base, final, during })=>({
					base: await shiftsOf(base),
					final: await shiftsOf(final),
					during
				});
			return {
				shifts: await shiftsOf(periods),
				swaps: lines && (0, swaps.Oc)(await Promise.all(lines.map(lineOf)), span)
			};
		}
		var schemas = __webpack_require__(3619);
		var people = __webpack_require__(4809);
		var write_once = __webpack_require__(1499);
		var api = __webpack_require__(1614);
		var lookup = __webpack_require__(5221);
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
		async function listSchedules(context) {
			return (0, lookup.KE)(await (0, jira_client._)((0, jira_client.U)(context), '/schedules', wire._));
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
			const { now } = context;
			const readEach = (names, read, respondersIn)=>{
				const answerOf = (0, once.Sd)(names, async (name)=>read(await findSchedule(name)));
				const asked = (0, once.ec)(names.map(answerOf)).then((answers)=>users.load((0, jira_users.i3)(answers.flatMap(respondersIn))));
				return async (name)=>{
					await asked;
					return answerOf(name);
				};
			};
			return {
				onCall (names, at) {
					const respondersOf = readEach(names, async (schedule)=>schedule.enabled ? readOnCall(client, schedule, at) : [], (responders)=>responders);
					return async (name)=>{
						const people = await Promise.all((await respondersOf(name)).map(users.personOf));
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
				shifts (names, from, until) {
					const periodsOf = readEach(names, async (schedule)=>{
						checkStart({
							from,
							until
						}, now());
						return readPeriods(client, schedule, {
							from,
							until
						}, now());
					}, (periods)=>periods.map(({ responder })=>responder));
					return async (name)=>Promise.all((await periodsOf(name)).map(async ({ responder, ...times })=>({
								...times,
								person: await users.personOf(responder)
							})));
				},
				history (names, from, until) {
					const historiesOf = readEach(names, async (schedule)=>{
						checkStart({
							from,
							until
						}, now());
						return readHistory(client, schedule, {
							from,
							until
						}, now());
					}, respondersIn);
					return async (name)=>historyOf(await historiesOf(name), users);
				},
				past: {
					from: earliest(now())
				},
				list: ()=>listSchedules(context),
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
			return users.length > 0 ? users : operations({
				path,
				query: {
					flat: 'false',
					date
				},
				schema: wire.rh
			});
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
	}
};
