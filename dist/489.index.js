export const id = 489;
export const ids = [
	489
];
export const modules = {
	489: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			check: ()=>check
		});
		var outputs = __webpack_require__(4121);
		var absences = __webpack_require__(9851);
		var report_absences = __webpack_require__(871);
		;
		function split(severity, reason) {
			const [, message = reason, fix = ''] = /^(.+?[.!?”]) (?=[A-Z`“])(.*)$/s.exec(reason) ?? [];
			return {
				severity,
				message,
				fix
			};
		}
		;
		async function findAway({ duties, names, now }, { settings, services }) {
			const { conflicts, warnings } = await (0, absences.C)(duties, {
				settings,
				services
			}, now);
			const away = conflicts.map((conflict)=>{
				const { message, fix } = split('warning', (0, report_absences.w)(conflict, names, now));
				const subject = `Absence of ${names.person(conflict.person)}`;
				const { from } = conflict.shift;
				return {
					subject,
					severity: 'warning',
					message,
					fix,
					...from > now && {
						when: from
					}
				};
			});
			const unread = warnings.map((warning)=>({
					subject: 'Absences',
					...split('unchecked', warning)
				}));
			return [
				...away,
				...unread
			];
		}
		var failure = __webpack_require__(9874);
		;
		async function findHolidays(_, { settings: { holidays: region } }) {
			if (region === null) return [];
			const { readHolidays } = await __webpack_require__.e(3096).then(__webpack_require__.bind(__webpack_require__, 715));
			const holidays = await (0, failure.G9)(readHolidays(region));
			const subject = '`holidays`';
			if (holidays instanceof failure.HR) return [
				{
					subject,
					severity: 'warning',
					message: holidays.message,
					fix: holidays.fix
				}
			];
			const { country, from, until } = holidays;
			const years = `${from.slice(0, 4)} to ${until.slice(0, 4)}`;
			const message = `The public holidays of ${region} (${country}) are known for ${years}.`;
			return [
				{
					subject,
					severity: 'ok',
					message,
					fix: ''
				}
			];
		}
		var duty = __webpack_require__(4279);
		var time = __webpack_require__(4131);
		var sources = __webpack_require__(2845);
		;
		async function readTimeOff(schedules, services, { from, until }) {
			const refs = schedules.flatMap(({ sources })=>sources);
			const answers = await (0, sources.gz)(refs, services, (source, names)=>source.timeOff?.(names, from, until) ?? (async ()=>[]));
			return new Map(schedules.map((schedule)=>{
				const [first = [], ...others] = schedule.sources.map((ref)=>{
					const answer = answers(ref);
					return answer instanceof failure.HR ? [] : answer;
				});
				return [
					schedule,
					others.reduce(inBoth, first)
				];
			}));
		}
		function inBoth(some, others) {
			return some.flatMap((span)=>others.map((other)=>({
						from: (0, time.NU)(span.from, other.from),
						until: (0, time.X)(span.until, other.until)
					})).filter(({ from, until })=>from < until));
		}
		var zones = __webpack_require__(4452);
		var build_people = __webpack_require__(4809);
		var reconcile_current = __webpack_require__(9110);
		var reconcile_desired = __webpack_require__(7068);
		var hold = __webpack_require__(7326);
		var people_to_find = __webpack_require__(6666);
		var plan = __webpack_require__(7334);
		var report_names = __webpack_require__(9563);
		var outcomes = __webpack_require__(1506);
		var registry = __webpack_require__(5557);
		var labels = __webpack_require__(388);
		;
		function targetSubject(ref) {
			const { label } = (0, registry.JC)(ref);
			const name = (0, labels.f)(ref);
			return name === null ? label : `${label} \`${name.replaceAll('`', '’')}\``;
		}
		function scheduleSubject({ name }) {
			return `Schedule “${name}”`;
		}
		;
		function withoutWithheld({ schedules, withheld }) {
			if (withheld.length === 0) return {
				readable: schedules,
				unreadable: []
			};
			const left = schedules.map((schedule)=>({
					...schedule,
					shadow: schedule.shadow.filter(({ kind })=>needsOf(kind, withheld).length === 0),
					targets: schedule.targets.filter(({ kind })=>needsOf(kind, withheld).length === 0)
				}));
			const isReadable = ({ sources })=>sources.every(({ kind })=>needsOf(kind, withheld).length === 0);
			return {
				readable: left.filter(isReadable),
				unreadable: left.filter((schedule)=>!isReadable(schedule))
			};
		}
		function findWithheld({ schedules, alert, withheld }) {
			const ofSchedules = schedules.flatMap((schedule)=>[
					...row(scheduleSubject(schedule), schedule.sources.flatMap(({ kind })=>needsOf(kind, withheld))),
					...schedule.targets.flatMap((target)=>row(targetSubject(target), needsOf(target.kind, withheld)))
				]);
			const ofAlerts = alert === null ? [] : registry.ly.flat().filter((name)=>withheld.includes(name));
			return [
				...ofSchedules,
				...row(`Alert channel \`${alert}\``, ofAlerts)
			];
		}
		function row(subject, needs) {
			if (needs.length === 0) return [];
			const names = [
				...new Set(needs)
			].map((name)=>`\`${name}\``);
			const message = `Not checked: a pull request from a fork gets no secrets, and this needs ${(0, outcomes.KE)(names)}.`;
			return [
				{
					subject,
					severity: 'unchecked',
					message,
					fix: ''
				}
			];
		}
		function needsOf(kind, withheld) {
			return (0, registry.CG)(kind).filter((names)=>[
					names
				].flat().every((name)=>withheld.includes(name))).flatMap((names)=>[
					names
				].flat()[0] ?? []);
		}
		;
		const aheadTime = 28 * time.vd;
		async function look({ settings, services, http }, { now: clock }) {
			const now = clock();
			const { readable, unreadable } = withoutWithheld(settings);
			const asked = {
				...settings,
				schedules: readable,
				lookAhead: aheadTime,
				handover: null
			};
			const reading = (0, reconcile_current.Y)([
				...readable,
				...unreadable
			], services, http.begun);
			const duties = await (0, zones.g)(await (0, duty.bj)(asked, services, now), services);
			http.stage('targets');
			const current = await reading;
			const dutyOf = new Map(duties.map((duty)=>[
					duty.schedule,
					duty
				]));
			const known = current.filter(({ schedule })=>dutyOf.has(schedule));
			const everybody = duties.map(withEverybody);
			const wanted = [
				duties,
				everybody
			].map((all)=>(0, people_to_find.w)(all, settings, now));
			const accounts = await (0, build_people.sE)(merged(wanted), services, settings);
			const around = {
				...settings,
				now
			};
			const [states, desired] = await Promise.all([
				(0, reconcile_desired.t)(known.map(whole), everybody, accounts, around),
				(0, reconcile_desired.t)(known, duties, accounts, around)
			]);
			const places = states.flatMap((state, index)=>{
				const [read, duty] = [
					known[index],
					dutyOf.get(state.schedule)
				];
				return read && duty ? [
					{
						state: {
							...state,
							ref: read.ref,
							traits: read.traits
						},
						duty
					}
				] : [];
			});
			const steps = await (0, hold.d)((0, plan.et)(desired), duties, services, now);
			const end = (0, time.tY)(now, aheadTime);
			const read = duties.map(({ schedule })=>schedule);
			const timeOff = await readTimeOff(read, services, {
				from: now,
				until: end
			});
			const names = (0, report_names.Uf)({
				accounts,
				changes: steps.map(({ change })=>change),
				names: new Map()
			});
			return {
				now,
				end,
				duties,
				accounts,
				names,
				timeOff,
				places,
				current,
				steps
			};
		}
		function withEverybody(duty) {
			const { before, schedule } = duty;
			if (before.onCall instanceof failure.HR) return duty;
			const situation = {
				...before,
				shown: {
					people: everybodyIn(duty),
					note: null
				}
			};
			return {
				...duty,
				schedule,
				before: situation,
				after: situation
			};
		}
		function everybodyIn({ before: { onCall, shown, calendar }, fallback }) {
			const spans = calendar instanceof failure.HR ? [] : calendar;
			const isGap = spans.some(({ people })=>people.length === 0);
			const standIns = isGap ? fallback?.people ?? [] : [];
			const known = [
				onCall,
				shown
			].flatMap((answer)=>answer instanceof failure.HR ? [] : answer.people);
			return (0, build_people.dM)([
				...known,
				...spans.flatMap(({ people })=>people),
				...standIns
			]);
		}
		function whole(state) {
			const { lead: _, ...ref } = state.ref;
			return {
				...state,
				ref,
				traits: {
					...state.traits,
					isAboutNext: false
				}
			};
		}
		function merged(all) {
			const people = new Map();
			for (const [directory, some] of all.flatMap((one)=>[
					...one
				])){
				const set = people.get(directory) ?? new Set();
				for (const person of some)set.add(person);
				people.set(directory, set);
			}
			return new Map([
				...people
			].map(([directory, set])=>[
					directory,
					[
						...set
					]
				]));
		}
		var on_call_moment = __webpack_require__(2699);
		;
		function momentsOf({ state, duty }, { now, end }) {
			if (state.ref.reach !== undefined) return [];
			const { calendar } = duty.after;
			const known = state.onCall instanceof failure.HR ? [] : state.onCall.people;
			const moment = (at, onCall)=>{
				const fallback = onCall.people.length === 0 ? duty.fallback?.people ?? [] : [];
				const people = (onCall.people.length > 0 ? onCall.people : fallback).map((person)=>known.find((one)=>(0, build_people.Ft)(one, person)) ?? person);
				return {
					at,
					isNow: at <= now,
					onCall: {
						...onCall,
						people
					},
					isFallback: fallback.length > 0
				};
			};
			const present = (0, on_call_moment.Le)(state, duty, now).onCall;
			const spans = calendar instanceof failure.HR ? [] : calendar.filter(({ from })=>from > now && from < end);
			const coming = spans.flatMap(({ from })=>{
				const at = (0, time.NU)(now, (0, time.tY)(from, -(state.ref.lead ?? 0)));
				const { onCall } = (0, on_call_moment.KM)(state, duty, at);
				return onCall instanceof failure.HR ? [] : [
					moment(at, onCall)
				];
			});
			return [
				...present instanceof failure.HR ? [] : [
					moment(now, present)
				],
				...coming
			];
		}
		;
		function findPeople(looked) {
			const absent = looked.places.flatMap((place)=>absentFrom(place, momentsOf(place, looked)));
			const groups = Map.groupBy(absent, ({ person, place, why })=>JSON.stringify([
					place.state.traits.directory,
					(0, build_people.Vy)(person),
					why
				]));
			const findings = [
				...groups.values()
			].map((group)=>describe(group, looked));
			return [
				...lookUpFailures(looked),
				...findings,
				...complete(looked, findings)
			];
		}
		function lookUpFailures({ places }) {
			const failures = places.flatMap(({ state })=>{
				const { directory } = state.traits;
				const label = directory === null ? '' : (0, registry.m5)(directory);
				return peopleOf(state).flatMap((person)=>{
					const identity = state.identityOf(person);
					return identity instanceof failure.HR ? [
						{
							label,
							failure: identity
						}
					] : [];
				});
			});
			const groups = Map.groupBy(failures, ({ label, failure })=>`${label} ${failure.reason}`);
			return [
				...groups.values()
			].flatMap(([first])=>{
				if (!first) return [];
				const { message, fix } = first.failure;
				return [
					{
						subject: `People in ${first.label}`,
						severity: 'failure',
						message,
						fix
					}
				];
			});
		}
		function peopleOf({ onCall, also, traits }) {
			if (onCall instanceof failure.HR) return [];
			return traits.holdsMembers ? (0, build_people.dM)([
				...onCall.people,
				...also
			]) : onCall.people;
		}
		function troubleOf(state, person) {
			const identity = state.identityOf(person);
			if (identity instanceof failure.HR) return null;
			if ('unmapped' in identity) return {
				why: identity.unmapped,
				fix: state.remedy(person, identity)
			};
			const why = state.ineligible instanceof failure.HR ? undefined : state.ineligible.get(identity.account.id);
			return why === undefined ? null : {
				why,
				fix: state.remedyForIneligible(person)
			};
		}
		function absentFrom(place, moments) {
			const { state } = place;
			const known = new Map();
			for (const moment of moments){
				const { people } = moment.onCall;
				if (people.length === 0) continue;
				const shown = state.traits.holdsMembers ? (0, build_people.dM)([
					...people,
					...state.also
				]) : people;
				const troubles = new Map(shown.map((person)=>[
						person,
						troubleOf(state, person)
					]));
				const isSkipped = state.schedule.onUnmapped === 'skip' && people.some((person)=>!troubles.get(person));
				for (const [person, trouble] of troubles){
					const severity = person.isTeam ? 'unchecked' : isSkipped ? 'warning' : 'failure';
					const before = known.get(person);
					const isWorse = before?.severity === 'warning' && severity === 'failure';
					if (trouble && (!before || isWorse)) known.set(person, {
						...trouble,
						person,
						place,
						moment,
						severity
					});
				}
			}
			return [
				...known.values()
			];
		}
		function describe(group, looked) {
			const sorted = group.toSorted((a, b)=>a.moment.at.getTime() - b.moment.at.getTime());
			const first = sorted.find(({ severity })=>severity === 'failure') ?? sorted[0];
			if (!first) throw new Error('nobody is absent');
			const { person, place, moment, why, fix, severity } = first;
			const { directory } = place.state.traits;
			const places = (0, outcomes.KE)([
				...new Set(sorted.map(({ place })=>targetSubject(place.state.ref)))
			]);
			const where = directory === null ? places : (0, registry.m5)(directory);
			if (person.isTeam) {
				const message = `${(0, build_people.Vy)(person)} ${roleOf(first, looked)}: who that is shows only when the shift begins.`;
				return {
					subject: `${looked.names.person(person)} in ${where}`,
					severity,
					message,
					fix: ''
				};
			}
			const left = severity === 'warning' ? ` \`on-unmapped\` is \`skip\`: ${places} will show the others.` : '';
			return {
				subject: `${looked.names.person(person)} in ${where}`,
				severity,
				message: `${(0, build_people.Vy)(person)} ${roleOf(first, looked)} but ${why}.${left}`,
				fix,
				...!moment.isNow && {
					when: moment.at
				}
			};
		}
		function roleOf({ person, place, moment }, { now }) {
			const { schedule } = place.state;
			if (!moment.onCall.people.some((one)=>(0, build_people.Ft)(one, person))) return 'is in `also`';
			if (moment.isFallback) return 'is in `fallback`';
			if (schedule.who === 'everyone') return 'is in the rotation';
			const role = schedule.who === 'next' || place.state.traits.isAboutNext ? 'is on call next' : 'is on call';
			return moment.isNow ? role : `${role} from ${(0, report_names.ie)(place.duty, {
				now
			}).full(moment.at)}`;
		}
		function complete({ places }, findings) {
			const byDirectory = Map.groupBy(places, ({ state })=>state.traits.directory);
			return [
				...byDirectory
			].flatMap(([directory, own])=>{
				if (directory === null) return [];
				const label = (0, registry.m5)(directory);
				const people = (0, build_people.dM)(own.flatMap(({ state })=>peopleOf(state)));
				const isKnown = own.every(({ state })=>people.every((person)=>isFound(state, person)));
				if (people.length === 0 || !isKnown || findings.some(({ subject })=>subject.endsWith(` in ${label}`))) return [];
				const who = people.length === 1 ? 'The only person' : `All ${people.length} people`;
				const message = `${who} on call in the coming four weeks ${people.length === 1 ? 'has' : 'have'} an account.`;
				return [
					{
						subject: `People in ${label}`,
						severity: 'ok',
						message,
						fix: ''
					}
				];
			});
		}
		function isFound(state, person) {
			if (!peopleOf(state).some((one)=>one === person)) return true;
			const identity = state.identityOf(person);
			return !(identity instanceof failure.HR) && 'account' in identity;
		}
		;
		async function findPlaces(looked) {
			const byState = new Map(looked.places.map((place)=>[
					place.state.ref,
					place
				]));
			const found = await Promise.all(looked.current.map(async (state)=>{
				const place = byState.get(state.ref);
				const remarks = await remarksOn(state, place, looked);
				return remarks.map((remark)=>({
						subject: targetSubject(state.ref),
						...remark
					}));
			}));
			return found.flat();
		}
		async function remarksOn(state, place, looked) {
			const { read } = state;
			if (read instanceof failure.HR) return [
				remark('failure', read)
			];
			const { target, current } = read;
			const asked = await (0, failure.G9)(target.check?.(place ? accountsOf(place) : []) ?? Promise.resolve([]));
			const own = asked instanceof failure.HR ? [
				unchecked(asked)
			] : asked;
			const locked = current.locked ? [
				remark('failure', current.locked)
			] : [];
			const warning = place?.state.warning ?? null;
			const found = [
				...locked,
				...own,
				...place ? refusals(place, looked) : [],
				...warning === null ? [] : [
					split('warning', warning)
				]
			];
			if (found.some(({ severity })=>severity === 'failure')) return found;
			if (state.traits.follows || current.missing && warning !== null) return found;
			const exists = state.traits.isPosted ? 'Everything it needs is in place.' : 'It exists and can be read.';
			const message = current.missing ? 'It does not exist yet: a sync creates it.' : exists;
			return [
				...found,
				{
					severity: 'ok',
					message,
					fix: ''
				}
			];
		}
		function remark(severity, { message, fix }) {
			return {
				severity,
				message,
				fix
			};
		}
		function unchecked(failure) {
			return {
				severity: 'unchecked',
				message: `Not everything could be checked. ${failure.reason}`,
				fix: ''
			};
		}
		function accountsOf({ state }) {
			return peopleOf(state).flatMap((person)=>{
				const identity = state.identityOf(person);
				return identity instanceof failure.HR || !('account' in identity) ? [] : [
					identity.account
				];
			});
		}
		function refusals(place, looked) {
			const { state } = place;
			if (state.ineligible instanceof failure.HR) return [
				remark('failure', state.ineligible)
			];
			const present = looked.steps.find((step)=>step.state.ref === state.ref);
			const moments = momentsOf(place, looked).filter(({ onCall })=>onCall.people.length > 0 && peopleAt(place, onCall.people).every((person)=>!troubleOf(state, person)));
			const now = moments.find(({ isNow })=>isNow);
			const reasons = new Map();
			if (now && present && isRefused(present)) reasons.set(present.change.reason ?? '', null);
			for (const moment of moments.filter(({ isNow })=>!isNow)){
				const step = stepAt(place, moment);
				const { reason } = step?.change ?? {};
				if (step && isRefused(step) && reason && !reasons.has(reason)) reasons.set(reason, moment.at);
			}
			return [
				...reasons
			].map(([reason, when])=>({
					...split('failure', reason),
					...when && {
						when
					}
				}));
		}
		function peopleAt({ state }, people) {
			return state.traits.holdsMembers ? [
				...people,
				...state.also
			] : people;
		}
		function stepAt({ state }, { onCall }) {
			const { read, schedule } = state;
			if (read instanceof failure.HR) return null;
			const { locked: _, ...current } = read.current;
			const guards = {
				...schedule,
				maxRemovals: Number.POSITIVE_INFINITY
			};
			return (0, plan.et)([
				{
					...state,
					schedule: guards,
					onCall,
					read: {
						...read,
						current
					}
				}
			])[0] ?? null;
		}
		function isRefused({ change, state }) {
			if (state.read instanceof failure.HR || state.read.current.locked) return false;
			return change.outcome === 'failed' && !hasLookUpFailure(state);
		}
		function hasLookUpFailure(state) {
			return peopleOf(state).some((person)=>state.identityOf(person) instanceof failure.HR);
		}
		;
		const shortest = time.Vc;
		function gaps(duty, spans, looked) {
			const { onNobody } = duty.schedule;
			const planned = onNobody === 'keep' ? looked.timeOff.get(duty.schedule) ?? [] : [];
			const empty = spans.filter(({ people })=>people.length === 0).map((span)=>({
					...span,
					from: (0, time.NU)(span.from, looked.now)
				})).flatMap((span)=>without(span, planned)).filter(({ from, until })=>until.getTime() - from.getTime() >= shortest);
			const rows = Map.groupBy(empty, ({ from })=>isFilled(duty, from));
			return [
				...rows
			].map(([filled, some])=>{
				const { severity, text, fix } = filled ? covered(duty.schedule) : consequence(duty.schedule);
				const from = some[0]?.from ?? looked.now;
				const message = `${gaps_describe(some, duty, looked)}${text === '' ? '' : ` ${text}`}`;
				return {
					severity,
					message,
					fix,
					...from > looked.now && {
						when: from
					}
				};
			});
		}
		function without(span, others) {
			const parts = [];
			let from = span.from;
			for (const other of others){
				if (other.until <= from || other.from >= span.until) continue;
				if (other.from > from) parts.push({
					...span,
					from,
					until: other.from
				});
				from = other.until;
			}
			return from < span.until ? [
				...parts,
				{
					...span,
					from
				}
			] : parts;
		}
		function isFilled(duty, at) {
			if (duty.schedule.who === 'current') return false;
			const { onCall } = (0, on_call_moment.KM)({
				ref: {},
				traits: {}
			}, duty, at);
			return !(onCall instanceof failure.HR) && onCall.people.length > 0;
		}
		function gaps_describe(gaps, duty, looked) {
			const [first, ...others] = gaps;
			if (!first) return '';
			const { full, short } = (0, report_names.ie)(duty, looked);
			const end = first.until >= looked.end ? 'at least ' : '';
			const times = others.length === 1 ? 'time' : 'times';
			const more = others.length === 0 ? '' : `, and ${others.length} more ${times} within four weeks`;
			return `Nobody is on call from ${short(first.from)} until ${end}${full(first.until)}${more}.`;
		}
		function covered({ who }) {
			const shown = who === 'next' ? 'whoever is on call next' : 'everybody in the rotation';
			return {
				severity: 'hint',
				text: `With \`who: ${who}\`, targets show ${shown}.`,
				fix: ''
			};
		}
		function consequence({ onNobody }) {
			if (onNobody === 'fail') {
				const fix = 'Put somebody on call, or set `on-nobody` to `keep`: with `fail`, a sync fails in that time.';
				return {
					severity: 'failure',
					text: '',
					fix
				};
			}
			if (onNobody === 'keep') {
				const fix = 'Put somebody on call. With `on-nobody: keep`, whoever was on call before stays in the targets.';
				return {
					severity: 'warning',
					text: '',
					fix
				};
			}
			if (onNobody === 'disable') {
				return {
					severity: 'hint',
					text: 'With `on-nobody: disable`, user groups are disabled then.',
					fix: ''
				};
			}
			const { fallback } = onNobody;
			const text = `The fallback is shown then: ${(0, outcomes.KE)(fallback, fallback.length)}.`;
			return {
				severity: 'hint',
				text,
				fix: ''
			};
		}
		;
		function findSchedules(looked) {
			return looked.duties.flatMap((duty)=>{
				const subject = scheduleSubject(duty.schedule);
				return schedules_remarksOn(duty, looked).map((remark)=>({
						subject,
						...remark
					}));
			});
		}
		function schedules_remarksOn(duty, looked) {
			const { onCall, shown, calendar } = duty.before;
			if (onCall instanceof failure.HR) return [
				schedules_failure(onCall)
			];
			const warnings = duty.warnings.map((message)=>({
					severity: 'warning',
					message,
					fix: ''
				}));
			const unshown = shown instanceof failure.HR ? [
				schedules_failure(shown)
			] : [];
			const coming = calendar instanceof failure.HR ? [] : comingSpans(calendar, looked);
			const untold = untoldShifts(duty);
			const found = [
				...unshown,
				...gaps(duty, coming, looked),
				...disagreement(duty, looked),
				...warnings,
				...untold
			];
			const count = coming.length - 1;
			const changes = count < 1 ? 'no changes' : count === 1 ? '1 change' : `${count} changes`;
			const where = (0, outcomes.KE)([
				...new Set(duty.schedule.sources.map(({ kind })=>(0, registry.en)(kind)))
			]);
			const message = calendar instanceof failure.HR || untold.length > 0 ? `Read from ${where}. ${peopleIn(onCall.people, looked)} on call.` : `Read from ${where}. ${peopleIn(onCall.people, looked)} on call, with ${changes} until ${(0, report_names.ie)(duty, looked).short(looked.end)}.`;
			return [
				...found,
				{
					severity: 'ok',
					message,
					fix: ''
				}
			];
		}
		function untoldShifts({ schedule }) {
			const silent = schedule.sources.filter(({ kind })=>!(0, registry.un)(kind));
			return [
				...new Set(silent.map(({ kind })=>(0, registry.en)(kind)))
			].map((label)=>({
					severity: 'unchecked',
					message: `Whoever comes on call later was not checked: ${label} only says who is on call now.`,
					fix: ''
				}));
		}
		function schedules_failure({ message, fix }) {
			return {
				severity: 'failure',
				message,
				fix
			};
		}
		function peopleIn(people, { names }) {
			if (people.length === 0) return 'Nobody is';
			return `${names.people(people, mostNamed)} ${people.length > 1 ? 'are' : 'is'}`;
		}
		const mostNamed = 3;
		function comingSpans(calendar, { now, end }) {
			return calendar.filter(({ from, until })=>until > now && from < end);
		}
		function disagreement(duty, { now }) {
			const { onCall, outlook, calendar } = duty.before;
			if (onCall instanceof failure.HR || calendar instanceof failure.HR || outlook !== null) return [];
			const present = calendar.find((span)=>(0, time.hU)(span, now));
			if (!present) return [];
			const names = (people)=>(0, outcomes.KE)(people.map(build_people.Vy)) || 'nobody';
			const where = (0, outcomes.KE)([
				...new Set(duty.schedule.sources.map(({ kind })=>(0, registry.en)(kind)))
			]);
			const message = `${capitalized(where)} says that ${names(onCall.people)} ${onCall.people.length > 1 ? 'are' : 'is'} on call now, but its calendar of shifts has ${names(present.people)}.`;
			const fix = 'Check the schedule’s overrides and rotations there. As long as they differ, `until` and `next-handover` are empty.';
			return [
				{
					severity: 'warning',
					message,
					fix
				}
			];
		}
		function capitalized(text) {
			return text.charAt(0).toUpperCase() + text.slice(1);
		}
		;
		async function findInServices({ settings, services }) {
			const { schedules, alert, job, file } = settings;
			const sources = schedules.flatMap(({ sources, shadow })=>[
					...sources,
					...shadow
				]);
			const checks = await services.checks({
				sources,
				targets: schedules.flatMap(({ targets })=>targets),
				targetNames: schedules.flatMap(({ targets })=>targets.map(({ name })=>name)),
				readsFiles: file !== null || sources.some(({ kind })=>kind === 'rota'),
				alert,
				workflow: job.workflow,
				action: job.action
			});
			const found = await Promise.all(checks.map(async ({ subject, run })=>{
				try {
					return (await run()).map((remark)=>({
							subject,
							...remark
						}));
				} catch (error) {
					const { message, fix } = (0, failure.h_)(error);
					return [
						{
							subject,
							severity: 'failure',
							message,
							fix
						}
					];
				}
			}));
			return found.flat();
		}
		var text_escape = __webpack_require__(3699);
		var tables = __webpack_require__(7442);
		;
		const mostRows = 200;
		function summarize(findings, headline) {
			const of = (severity)=>findings.filter((finding)=>finding.severity === severity);
			const [failures, oks] = [
				of('failure'),
				of('ok')
			];
			const parts = [
				`## ${headline}`,
				failures.length > 0 ? 'A sync would fail now or within four weeks. Nothing was changed.' : 'Whatever could be checked is in place for the coming four weeks. Nothing was changed.',
				...section([
					'What',
					'Problem',
					'Fix'
				], failures),
				...titled('Warnings', section([
					'What',
					'Warning',
					'What to do'
				], of('warning'))),
				...titled('Hints', section([
					'What',
					'Hint',
					'What to do'
				], of('hint'))),
				...titled('Not checked', section([
					'What',
					'Why',
					'What to do'
				], of('unchecked'))),
				...folded(oks)
			];
			return `${parts.join('\n\n')}\n`;
		}
		function titled(title, parts) {
			return parts.length === 0 ? [] : [
				`### ${title}`,
				...parts
			];
		}
		function section(head, findings) {
			if (findings.length === 0) return [];
			const width = findings.some(({ fix })=>fix !== '') ? 3 : 2;
			const rows = findings.slice(0, mostRows).map(({ subject, message, fix })=>[
					subject,
					message,
					fix
				].slice(0, width).map(cell));
			const more = findings.length - mostRows;
			return [
				(0, tables.tp)(head.slice(0, width), rows),
				...more > 0 ? [
					`${more} more: see the log.`
				] : []
			];
		}
		function folded(oks) {
			if (oks.length === 0) return [];
			const count = oks.length === 1 ? '1 check' : `${oks.length} checks`;
			const rows = section([
				'What',
				'Found',
				''
			], oks);
			return [
				`<details><summary>✓ ${count} passed</summary>`,
				...rows,
				'</details>'
			];
		}
		function cell(text) {
			return (0, text_escape.CS)(text).replace(/(?<!\\)\|/g, '\\|');
		}
		;
		const signs = {
			failure: '✗',
			warning: '!',
			hint: '·',
			unchecked: '?',
			ok: '✓'
		};
		function tell(findings, { outputs, requests }) {
			const of = (...severities)=>findings.filter(({ severity })=>severities.includes(severity));
			const headline = headlineOf(findings);
			const sent = `Nothing was changed. ${requests} ${requests === 1 ? 'request' : 'requests'}.`;
			const lines = [
				headline,
				...of('ok', 'hint', 'unchecked').map(lineOf),
				sent
			].map((line)=>(0, text_escape.pj)(line));
			return {
				lines,
				table: `${columns(findings)}\n\n${headline}. ${sent}`,
				warnings: of('warning').map(sentence),
				failures: of('failure').map(sentence),
				summary: summarize(findings, headline),
				outputs,
				json: {
					check: findings.map(asJson)
				}
			};
		}
		function headlineOf(findings) {
			const count = (wanted)=>findings.filter(({ severity })=>severity === wanted).length;
			const [problems, warnings, unchecked] = [
				count('failure'),
				count('warning'),
				count('unchecked')
			];
			const parts = [
				problems === 0 ? 'no problems' : problems === 1 ? '1 problem' : `${(0, outcomes.zD)(problems)} problems`,
				...warnings === 0 ? [] : [
					warnings === 1 ? '1 warning' : `${(0, outcomes.zD)(warnings)} warnings`
				],
				...unchecked === 0 ? [] : [
					`${(0, outcomes.zD)(unchecked)} not checked`
				]
			];
			return `Check: ${parts.join(', ')}`;
		}
		function sentence({ subject, message, fix }) {
			return `${subject}: ${message}${fix === '' ? '' : ` ${fix}`}`;
		}
		function lineOf(finding) {
			return `${signs[finding.severity]} ${sentence(finding)}`;
		}
		const widest = 44;
		function columns(findings) {
			const rows = findings.map(({ severity, subject, message, fix })=>({
					subject: `${signs[severity]} ${(0, text_escape.pj)(subject)}`,
					text: (0, text_escape.pj)(results[severity] ?? `${message} ${fix}`.trim())
				}));
			const width = Math.min(widest, Math.max(0, ...rows.map(({ subject })=>subject.length)));
			return rows.map(({ subject, text })=>`${subject.padEnd(width)}  ${text}`).join('\n');
		}
		const results = {
			failure: 'failed',
			warning: 'warning'
		};
		function asJson({ severity, subject, message, fix, when }) {
			return {
				severity,
				subject,
				message,
				fix,
				when: when?.toISOString() ?? null
			};
		}
		;
		function cause(message) {
			return message.replace(/( answered \S+) to (?:[A-Z]{3,6} )?\S+/, '$1');
		}
		const severities = [
			'failure',
			'warning',
			'hint',
			'unchecked',
			'ok'
		];
		function together(findings, redact) {
			const clean = findings.map((finding)=>({
					...finding,
					subject: redact(finding.subject),
					message: redact(finding.message),
					fix: redact(finding.fix)
				}));
			const groups = Map.groupBy(clean, ({ severity, subject, message, fix })=>JSON.stringify([
					severity,
					cause(message),
					fix,
					severity === 'ok' && subject
				]));
			const merged = [
				...groups.values()
			].flatMap(([first, ...others])=>{
				if (!first) return [];
				const all = [
					first,
					...others
				];
				const whens = all.map(({ when })=>when);
				const { when: _, ...rest } = first;
				const earliest = whens.flatMap((when)=>when ?? []).toSorted((a, b)=>a.getTime() - b.getTime())[0];
				const subject = (0, outcomes.KE)([
					...new Set(all.map(({ subject })=>subject))
				]);
				return [
					{
						...rest,
						subject,
						...earliest && !whens.includes(undefined) && {
							when: earliest
						}
					}
				];
			});
			return merged.toSorted((a, b)=>severities.indexOf(a.severity) - severities.indexOf(b.severity));
		}
		;
		const finders = [
			findSchedules,
			findPlaces,
			findPeople,
			findAway,
			findHolidays
		];
		async function check(setup, world) {
			const { settings, services, http } = setup;
			services.absences();
			const inServices = findInServices(setup);
			const looked = await look(setup, world);
			const [ofServices, ...found] = await Promise.all([
				inServices,
				...finders.map(async (find)=>find(looked, setup))
			]);
			const notices = services.notices().map(notice);
			const withheld = findWithheld(settings);
			const findings = together([
				...ofServices,
				...found.flat(),
				...withheld,
				...notices
			], world.redact);
			const report = reportOf(looked, http.sent);
			return tell(findings, {
				outputs: {
					...(0, outputs.V4)(report, settings.hidesAddresses),
					changed: 'false'
				},
				requests: http.sent
			});
		}
		function notice(message) {
			return {
				subject: 'Notice',
				severity: 'warning',
				message,
				fix: ''
			};
		}
		function reportOf({ duties, accounts, steps, now }, requests) {
			const changes = steps.map(({ change })=>change);
			const none = {
				names: new Map(),
				handover: null,
				asked: null,
				wrote: false,
				warnings: [],
				conflicts: []
			};
			return {
				...none,
				duties,
				accounts,
				changes,
				dryRun: true,
				now,
				requests
			};
		}
	}
};
