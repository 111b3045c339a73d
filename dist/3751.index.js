export const id = 3751;
export const ids = [
	3751
];
export const modules = {
	3751: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createCompassSource: ()=>createCompassSource,
			createSource: ()=>createSource
		});
		var time = __webpack_require__(4131);
		var once = __webpack_require__(3701);
		var rotations = __webpack_require__(8673);
		var segment = __webpack_require__(647);
		var client = __webpack_require__(6735);
		var failure = __webpack_require__(9874);
		var swaps = __webpack_require__(4186);
		var wire = __webpack_require__(4053);
		;
		const past = 363 * time.vd;
		function earliest(now) {
			return (0, time.tY)(now, -past);
		}
		function askTimeline({ api }, id, { from, until }, expand) {
			const interval = Math.ceil((until.getTime() - from.getTime()) / time.vd) + 2;
			return api({
				path: `/schedules/${(0, segment.m)(id)}/timeline`,
				query: {
					date: from.toISOString(),
					interval,
					intervalUnit: 'days',
					expand
				},
				schema: wire.IO
			});
		}
		function createTimelines(operations) {
			return {
				final: (0, rotations.qA)((id, span)=>askTimeline(operations, id, span)),
				full: (0, rotations.qA)((id, span)=>askTimeline(operations, id, span, 'base,override'))
			};
		}
		;
		function checkStart(service, { from }, now) {
			const first = earliest(now);
			if (from.getTime() >= first.getTime() - slack) return;
			const message = `${service} tells no shifts before ${first.toISOString().slice(0, 10)}.`;
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
		async function readPeriods(read, schedule, asked, now) {
			const span = tellable(schedule, asked, now);
			return span ? within((0, wire.I0)((await read(schedule, span)).final), span, schedule) : [];
		}
		async function readHistory(read, schedule, asked, now) {
			const span = tellable(schedule, asked, now);
			if (span === null) return {
				span: asked,
				periods: [],
				lines: []
			};
			const { final, base, overridden } = await read(schedule, span);
			const of = (rotations, id)=>(0, wire.I0)(rotations.filter((rotation)=>rotation.id === id));
			const lines = base && overridden?.map(({ id, spans })=>({
					base: of(base, id),
					final: of(final, id),
					during: spans
				}));
			return {
				span,
				periods: within((0, wire.I0)(final), span, schedule),
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
		var kit_api = __webpack_require__(1614);
		var lookup = __webpack_require__(5221);
		;
		const wording = {
			credential: 'account',
			hint: 'Check `schedule`.',
			caveat: 'Schedules that the `jira-email` account can’t see are left out: add it to the schedule’s team.',
			ignoreCase: true
		};
		const fewNames = 3;
		const createSchedules = (0, once.ao)((operations)=>{
			const { service, api } = operations;
			const list = (0, once.Oo)(()=>(0, client._w)(operations, '/schedules', wire._).catch(()=>[]));
			const byName = async (name)=>(0, lookup.Up)(await (0, client._w)(operations, '/schedules', wire._, {
					query: name
				}), name, {
					service,
					...wording
				});
			const byId = (id)=>(0, kit_api.Xd)(api({
					path: `/schedules/${(0, segment.m)(id)}`,
					schema: wire._
				}), 400, 404, 422);
			const alone = async (name)=>{
				const [first, second] = (0, lookup.O1)(name) ? [
					byId,
					byName
				] : [
					byName,
					byId
				];
				const match = await first(name) ?? await second(name);
				if (match) return match;
				throw (0, lookup.mX)(name, await list(), {
					service,
					...wording
				});
			};
			const find = (0, once.G5)(alone);
			return Object.assign((name)=>find(name), {
				all (names) {
					const fresh = [
						...new Set(names)
					].filter((name)=>!find.has(name));
					if (fresh.length <= fewNames) return;
					const whole = (0, once.jQ)((0, client.oY)(operations, '/schedules', wire._, fresh.length));
					for (const name of fresh){
						const inList = async ()=>(0, lookup.Up)(await whole ?? [], name, {
								service,
								...wording
							});
						find.fill(name, inList().then((match)=>match ?? alone(name)));
					}
				}
			});
		});
		async function listSchedules(operations) {
			return (0, lookup.KE)(await (0, client._w)(operations, '/schedules', wire._));
		}
		var jira_users = __webpack_require__(6329);
		;
		const accountId = /^(?:[0-9a-f]{24}|[\w-]+:[\w:-]+)$/i;
		function createOverrides({ http, operations, users, findRotation }) {
			const { service, api } = operations;
			const findSchedule = createSchedules(operations);
			const pathOf = async (schedule)=>`/schedules/${(0, segment.m)((await findSchedule(schedule)).id)}/overrides`;
			const remove = (path, alias)=>api({
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
					const all = await (0, client._w)(operations, await pathOf(schedule), wire.$Z);
					const rotation = await findRotation?.(schedule);
					const entries = all.filter(({ rotations })=>!rotation || covers(rotations, rotation.id));
					users.load((0, jira_users.i3)(entries.flatMap(({ responders })=>responders)));
					const overrides = entries.flatMap(({ alias, responders, rotations, from, until })=>responders.map(async (responder)=>({
								id: alias,
								person: await users.personOf(responder),
								from,
								until,
								...rotation && rotations?.length !== 1 && {
									isWider: true
								}
							})));
					return Promise.all(overrides);
				},
				async scheduled (name, span) {
					const schedule = await findSchedule(name);
					const rotation = await findRotation?.(name);
					const timeline = await askTimeline(operations, schedule.id, span, 'base');
					const { base } = rotation ? (0, wire.Fs)(timeline, rotation.id) : timeline;
					if (base === null) return null;
					const periods = (0, wire.I0)(base);
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
					const rotation = await findRotation?.(schedule);
					const body = {
						responder: {
							type: 'user',
							id
						},
						startDate: override.from.toISOString(),
						endDate: override.until.toISOString(),
						...rotation && {
							rotationIds: [
								rotation.id
							]
						}
					};
					await (0, write_once.F)({
						what: 'the override',
						service,
						http,
						write: ()=>api({
								method: 'POST',
								path,
								body,
								schema: wire.$Z
							}),
						list: ()=>(0, client._w)(operations, path, wire.$Z),
						isIt: ({ rotations, responders, ...span })=>String(rotations) === String(rotation ? [
								rotation.id
							] : null) && responders.some((user)=>user.id === id) && (0, time.DW)(span, override),
						remove: ({ alias })=>remove(path, alias)
					});
				}
			};
		}
		function covers(rotations, id) {
			return rotations === null || rotations.length === 0 || rotations.includes(id);
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
			return source_open(context, (0, client.UU)(context).jsm, (0, jira_users.by)(context));
		}
		function createCompassSource(context) {
			return source_open(context, (0, client.UU)(context).compass, (0, jira_users.$1)(context));
		}
		function source_open(context, operations, users) {
			const findSchedule = createSchedules(operations);
			const shared = {
				context,
				operations,
				users,
				timelines: createTimelines(operations)
			};
			const rotationsOf = async (schedule)=>{
				const { id } = await findSchedule(schedule);
				return (0, client._w)(operations, `/schedules/${(0, segment.m)(id)}/rotations`, wire.qD);
			};
			return {
				...sourceOf(shared),
				inRotation: (0, rotations.Mi)((rotation)=>sourceOf(shared, (0, rotations.xp)(rotation, operations.service, rotationsOf)))
			};
		}
		function sourceOf(shared, findRotation) {
			const { context, operations, users, timelines } = shared;
			const { service } = operations;
			const { now } = context;
			const findSchedule = createSchedules(operations);
			const readEach = (names, read, respondersIn)=>{
				findSchedule.all(names);
				const answerOf = (0, once.Sd)(names, async (name)=>read(await findSchedule(name), name));
				const asked = (0, once.ec)(names.map(answerOf)).then((answers)=>users.load((0, jira_users.i3)(answers.flatMap(respondersIn))));
				return async (name)=>{
					await asked;
					return answerOf(name);
				};
			};
			const only = async (name, timeline)=>{
				if (!findRotation) return timeline;
				const existing = timeline.final.filter(({ isDeleted })=>!isDeleted);
				return (0, wire.Fs)(timeline, (await findRotation(name, existing)).id);
			};
			const readRotation = async ({ id }, name, at)=>{
				const span = at ? {
					from: at,
					until: (0, time.tY)(at, time.Rc)
				} : (0, rotations.ac)(now());
				const { final } = await only(name, await timelines.final(id, span));
				const moment = at ?? now();
				return (0, wire.I0)(final).flatMap((period)=>(0, time.hU)(period, moment) ? period.responder : []);
			};
			return {
				onCall (names, at) {
					const respondersOf = readEach(names, async (schedule, name)=>{
						if (!schedule.enabled) return [];
						return findRotation ? readRotation(schedule, name, at) : readOnCall(operations, schedule, at);
					}, (responders)=>responders);
					return async (name)=>{
						const people = await Promise.all((await respondersOf(name)).map(users.personOf));
						const { enabled, timezone } = await findSchedule(name);
						const warning = users.warningAbout(people);
						const more = {
							...timezone && {
								timezone
							},
							...warning !== null && {
								warning
							}
						};
						if (enabled) return {
							people,
							note: null,
							...more
						};
						return {
							people,
							note: `the schedule is disabled in ${service}`,
							disabled: true,
							...more
						};
					};
				},
				shifts (names, from, until) {
					const asked = {
						from,
						until
					};
					const periodsOf = readEach(names, async (schedule, name)=>{
						checkStart(service, asked, now());
						const read = async ({ id }, span)=>only(name, await timelines.final(id, span));
						return readPeriods(read, schedule, asked, now());
					}, (periods)=>periods.map(({ responder })=>responder));
					return async (name)=>Promise.all((await periodsOf(name)).map(async ({ responder, ...times })=>({
								...times,
								person: await users.personOf(responder)
							})));
				},
				history (names, from, until) {
					const asked = {
						from,
						until
					};
					const historiesOf = readEach(names, async (schedule, name)=>{
						checkStart(service, asked, now());
						const read = async ({ id }, span)=>only(name, await timelines.full(id, span));
						return readHistory(read, schedule, asked, now());
					}, respondersIn);
					return async (name)=>historyOf(await historiesOf(name), users);
				},
				past: {
					from: earliest(now())
				},
				list: ()=>listSchedules(operations),
				overrides: createOverrides({
					http: context.http,
					operations,
					users,
					findRotation
				})
			};
		}
		async function readOnCall({ api }, { id }, at) {
			const path = `/schedules/${(0, segment.m)(id)}/on-calls`;
			const date = at?.toISOString();
			const users = await api({
				path,
				query: {
					flat: 'true',
					date
				},
				schema: wire.wV
			});
			return users.length > 0 ? users : api({
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
