export const id = 3417;
export const ids = [
	3417
];
export const modules = {
	3417: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			reportWorkload: ()=>reportWorkload
		});
		var build_failure = __webpack_require__(9874);
		var away = __webpack_require__(4397);
		var build_people = __webpack_require__(4809);
		var outputs = __webpack_require__(4121);
		var time = __webpack_require__(4131);
		var text_escape = __webpack_require__(3699);
		;
		function hoursOf(milliseconds) {
			return rounded(milliseconds / time.nW, 2);
		}
		function rounded(value, decimals) {
			return Number(value.toFixed(decimals)) || 0;
		}
		const decimal = new Intl.NumberFormat('en-US', {
			maximumFractionDigits: 1
		});
		function count(value) {
			return decimal.format(rounded(value, 1));
		}
		function counted(value, noun) {
			const number = count(value);
			return `${number} ${noun}${number === '1' ? '' : 's'}`;
		}
		function percent(share) {
			return `${count(share * 100)}%`;
		}
		function signed(value) {
			return `${rounded(value, 1) > 0 ? '+' : ''}${count(value)}`;
		}
		;
		const head = 'schedule,email,name,shifts,hours,share,nights,weekends,holidays,overrides,next';
		function csvOf({ schedules }, names) {
			const rows = schedules.flatMap(({ name: schedule, loads })=>loads.map((load)=>{
					const { email, name } = names.columns(load.person);
					const numbers = [
						load.shifts,
						hoursOf(load.time),
						load.share === null ? null : rounded(load.share, 4),
						load.nights.count,
						load.weekends.count,
						load.holidays?.count ?? null,
						load.taken
					];
					const next = load.next === null ? '' : new Date(load.next).toISOString();
					return [
						...[
							schedule,
							email,
							name
						].map(cell),
						...numbers.map((one)=>one ?? ''),
						next
					].join();
				}));
			return [
				head,
				...rows
			].join('\n');
		}
		function cell(written) {
			const line = (0, text_escape.pj)(written ?? '', 200).trim();
			const text = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
			return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
		}
		;
		function historyOf(source, schedules, from, until) {
			const start = (0, time.NU)(from, source.past?.from ?? from);
			const note = source.past?.note ?? null;
			if (start >= until) return async ()=>({
					shifts: [],
					swaps: null,
					from: until,
					note
				});
			const { history } = source;
			if (history) {
				const told = history(schedules, start, until);
				return async (schedule)=>({
						from: start,
						...await told(schedule),
						note
					});
			}
			const shifts = source.shifts(schedules, start, until);
			return async (schedule)=>({
					shifts: await shifts(schedule),
					swaps: null,
					from: start,
					note
				});
		}
		var sources = __webpack_require__(2845);
		var registry = __webpack_require__(5557);
		;
		async function readHistories(schedules, services, span) {
			const refs = schedules.flatMap(({ sources })=>sources);
			const [told, zones] = await Promise.all([
				(0, sources.gz)(refs, services, (source, names)=>historyOf(source, names, span.from, span.until)),
				readZones(refs, services)
			]);
			return new Map(schedules.map((schedule)=>[
					schedule,
					together(schedule, told, zones)
				]));
		}
		function readZones(refs, services) {
			return (0, sources.gz)(refs, services, (source, names)=>{
				if (source.timezone) return source.timezone;
				const onCall = source.onCall(names);
				return async (name)=>(await onCall(name)).timezone ?? '';
			});
		}
		function together(schedule, told, zones) {
			const read = [];
			for (const answer of schedule.sources.map(told)){
				if (answer instanceof build_failure.HR) return answer;
				read.push(answer);
			}
			const { zone, note, warning } = zoneOf(schedule.sources, zones);
			const isPerson = (person)=>(0, sources.f8)(person, schedule);
			const swaps = read.flatMap(({ swaps })=>swaps ?? []);
			return {
				shifts: read.flatMap(({ shifts })=>shifts).filter(({ person })=>isPerson(person)),
				swaps: read.some(({ swaps })=>swaps === null) ? null : swaps.map((swap)=>ofPeople(swap, isPerson)),
				since: read.reduce((since, { from })=>(0, time.NU)(since, from), new Date(0)),
				zone,
				notes: [
					...read.map(({ note })=>note),
					note
				].filter((text)=>text !== null),
				warnings: warning === null ? [] : [
					warning
				]
			};
		}
		function ofPeople({ person, instead, ...times }, isPerson) {
			const known = (one)=>one && isPerson(one) ? one : null;
			return {
				...times,
				person: known(person),
				...instead !== undefined && {
					instead: known(instead)
				}
			};
		}
		const inUtc = 'Nights, weekends and holidays are those of UTC';
		function zoneOf(sources, zones) {
			const answers = sources.map(zones);
			const failure = answers.find((answer)=>answer instanceof build_failure.HR);
			if (failure instanceof build_failure.HR) return {
				zone: null,
				note: null,
				warning: `${inUtc}. ${failure.reason}`
			};
			const [zone, ...others] = new Set(answers);
			if (others.length > 0) return {
				zone: null,
				note: `${inUtc}: the sources’ time zones differ.`,
				warning: null
			};
			if (typeof zone === 'string' && isZone(zone)) return {
				zone,
				note: null,
				warning: null
			};
			const labels = new Set(sources.map(({ kind })=>(0, registry.en)(kind)));
			return {
				zone: null,
				note: `${inUtc}: ${[
					...labels
				].join(' and ')} gives no time zone.`,
				warning: null
			};
		}
		function isZone(name) {
			try {
				new Intl.DateTimeFormat('en', {
					timeZone: name
				});
				return true;
			} catch  {
				return false;
			}
		}
		;
		function jsonOf(report, names) {
			const { since, now, region, operationalShare, schedules, total, failures } = report;
			const teams = schedules.map(({ name, capacity })=>({
					schedule: name,
					...capacityJson(capacity, names)
				}));
			return {
				since: since.toISOString(),
				until: now.toISOString(),
				holidays: region,
				operationalShare,
				schedules: [
					...schedules.map((schedule)=>scheduleJson(schedule, names)),
					...failures.map(({ schedule, reason })=>({
							...{
								schedule,
								timezone: null,
								since: null,
								people: null,
								notes: [],
								problem: reason
							}
						}))
				],
				capacity: [
					...teams,
					...total === null ? [] : [
						{
							schedule: null,
							...capacityJson(total, names)
						}
					]
				]
			};
		}
		function scheduleJson({ name, zone, since, loads, notes }, names) {
			const people = loads.map((load)=>({
					...names.columns(load.person),
					...loadJson(load)
				}));
			return {
				schedule: name,
				timezone: zone,
				since: since.toISOString(),
				people,
				notes,
				problem: null
			};
		}
		function loadJson({ time, share, fairShare, deviation, nights, weekends, holidays, ...load }) {
			return {
				shifts: load.shifts,
				hours: hoursOf(time),
				share: share === null ? null : rounded(share, 4),
				fairShare: fairShare === null ? null : rounded(fairShare, 4),
				deviationHours: deviation === null ? null : hoursOf(deviation),
				nights: nights.count,
				nightHours: hoursOf(nights.time),
				weekends: weekends.count,
				weekendHours: hoursOf(weekends.time),
				holidays: holidays?.count ?? null,
				holidayHours: holidays && hoursOf(holidays.time),
				overridesTaken: load.taken,
				overridesGiven: load.given,
				next: load.next === null ? null : new Date(load.next).toISOString()
			};
		}
		function capacityJson({ team, weeks }, names) {
			return {
				team: team.map(names.columns),
				weeks: weeks.map((week)=>weekJson(week, names))
			};
		}
		function weekJson({ week, first, last, teamDays, onCall, operationsDays }, names) {
			return {
				week,
				first,
				last,
				teamDays: rounded(teamDays, 2),
				onCall: onCall.map(({ person, days })=>({
						...names.columns(person),
						days: rounded(days, 2)
					})),
				operationsDays: rounded(operationsDays, 2),
				developmentDays: rounded(teamDays - operationsDays, 2),
				developmentShare: teamDays === 0 ? null : rounded(1 - operationsDays / teamDays, 4)
			};
		}
		var addresses = __webpack_require__(2638);
		;
		const longest = 100;
		function namesFor(people, hidesAddresses) {
			if (!hidesAddresses) {
				return {
					label: (person)=>(0, text_escape.pj)((0, build_people.QC)(person), longest),
					columns: ({ email, name, aliases })=>{
						const called = name || (email === null ? aliases[0] ?? null : null);
						return {
							email,
							name: called && (0, text_escape.pj)(called, longest)
						};
					}
				};
			}
			const numbers = new Map([
				...new Set(people)
			].map((person, index)=>[
					person,
					index + 1
				]));
			const label = (person)=>{
				const words = [
					person.name,
					...person.aliases
				].map((word)=>(0, addresses.t)(word ?? ''));
				const called = words.find((word)=>/[\p{L}\p{N}]/u.test(word));
				return called === undefined ? `Person ${numbers.get(person) ?? '?'}` : (0, text_escape.pj)(called, longest);
			};
			return {
				label,
				columns: (person)=>({
						email: null,
						name: label(person)
					})
			};
		}
		var temporal_polyfill = __webpack_require__(8599);
		;
		function daysOf(zone, { from, until }) {
			const days = [];
			const at = (date, plainTime)=>date.toZonedDateTime({
					timeZone: zone,
					plainTime
				}).epochMilliseconds;
			const startOf = (date)=>date.toZonedDateTime({
					timeZone: zone
				}).startOfDay().epochMilliseconds;
			const first = temporal_polyfill.fE.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
			let date = first.subtract({
				days: 1
			});
			for(let start = startOf(date); start < until;){
				const following = date.add({
					days: 1
				});
				const end = startOf(following);
				days.push({
					date: date.toString(),
					week: weekOf(date),
					weekday: date.dayOfWeek,
					from: start,
					until: end,
					night: {
						from: at(date, '22:00'),
						until: at(following, '06:00')
					},
					office: {
						from: at(date, '09:00'),
						until: at(date, '17:00')
					}
				});
				date = following;
				start = end;
			}
			return days;
		}
		function periodsOf(days, holidays) {
			const weekends = [];
			for (const { weekday, from, until } of days.filter(({ weekday })=>weekday > 5)){
				const saturday = weekday === 7 && weekends.at(-1);
				if (saturday && saturday.until === from) weekends[weekends.length - 1] = {
					from: saturday.from,
					until
				};
				else weekends.push({
					from,
					until
				});
			}
			return {
				nights: days.map(({ night })=>night),
				weekends,
				holidays: holidays && days.filter(({ date })=>isHoliday(date, holidays))
			};
		}
		function isWorkday({ date, weekday }, holidays) {
			return weekday < 6 && !(holidays && isHoliday(date, holidays));
		}
		function isHoliday(date, holidays) {
			return holidays.covers(date) && holidays.holidayOn(date) !== null;
		}
		function weekOf({ yearOfWeek, weekOfYear }) {
			return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
		}
		function comingWeekdays(zone, now, weeks) {
			const [, ...days] = daysOf(zone, {
				from: now,
				until: now + (weeks + 1) * 7 * time.vd
			});
			const weekdays = days.filter(({ weekday })=>weekday < 6);
			const planned = [
				...new Set(weekdays.map(({ week })=>week))
			].slice(0, weeks);
			return weekdays.filter(({ week })=>planned.includes(week));
		}
		;
		function union(spans) {
			return merged(spans.map(({ from, until })=>({
					from: from.getTime(),
					until: until.getTime()
				})));
		}
		function merged(stretches) {
			const sorted = stretches.filter(({ from, until })=>from < until).sort((a, b)=>a.from - b.from);
			const all = [];
			for (const stretch of sorted){
				const last = all.at(-1);
				if (last && stretch.from - last.until < time.Rc) all[all.length - 1] = {
					from: last.from,
					until: Math.max(last.until, stretch.until)
				};
				else all.push(stretch);
			}
			return all;
		}
		function within(stretches, { from, until }) {
			return stretches.map((one)=>({
					from: Math.max(one.from, from),
					until: Math.min(one.until, until)
				})).filter((one)=>one.from < one.until);
		}
		function without(stretches, others) {
			const left = [];
			let next = 0;
			for (const { from, until } of stretches){
				let start = from;
				while(next < others.length && (others[next]?.until ?? 0) <= from)next += 1;
				for(let index = next; index < others.length; index += 1){
					const other = others[index];
					if (!other || other.from >= until) break;
					if (other.from > start) left.push({
						from: start,
						until: other.from
					});
					start = Math.max(start, other.until);
				}
				if (start < until) left.push({
					from: start,
					until
				});
			}
			return left;
		}
		function lengthOf(stretches) {
			return stretches.reduce((sum, { from, until })=>sum + until - from, 0);
		}
		function overlapsWith(stretches, periods) {
			let next = 0;
			return periods.map(({ from, until })=>{
				while(next < stretches.length && (stretches[next]?.until ?? 0) <= from)next += 1;
				let shared = 0;
				for(let index = next; index < stretches.length; index += 1){
					const one = stretches[index];
					if (!one || one.from >= until) break;
					shared += Math.min(one.until, until) - Math.max(one.from, from);
				}
				return shared;
			});
		}
		const least = time.nW;
		function countIn(stretches, periods) {
			const shared = overlapsWith(stretches, periods);
			return {
				count: shared.filter((time)=>time >= least).length,
				time: shared.reduce((sum, time)=>sum + time, 0)
			};
		}
		;
		function capacityOf(workers, { operationalShare, holidays }) {
			const entries = workers.flatMap((worker)=>workOf(worker, holidays));
			const byWeek = Map.groupBy(entries, ({ week })=>week);
			const weeks = [
				...byWeek
			].sort(([a], [b])=>a < b ? -1 : 1);
			return {
				team: workers.filter(({ isInTeam })=>isInTeam).map(({ person })=>person),
				weeks: weeks.map(([week, own])=>{
					const dates = own.map(({ date })=>date).sort();
					const byPerson = Map.groupBy(own, ({ person })=>person);
					const onCall = [
						...byPerson
					].filter(([, all])=>all.some(({ isOnCall })=>isOnCall)).map(([person, all])=>({
							person,
							days: sum(all, 'onCall')
						}));
					const team = own.filter(({ isInTeam })=>isInTeam);
					return {
						week,
						first: dates[0] ?? '',
						last: dates.at(-1) ?? '',
						teamDays: sum(team, 'works'),
						onCall: onCall.sort((a, b)=>b.days - a.days),
						operationsDays: operationalShare * sum(team, 'onCall')
					};
				})
			};
		}
		function workOf({ person, isInTeam, onCall, away, days }, holidays) {
			const weekdays = days.filter(({ weekday })=>weekday < 6);
			const offices = weekdays.map(({ office })=>office);
			const absent = overlapsWith(away, offices);
			const due = overlapsWith(onCall, offices);
			const busy = overlapsWith(without(onCall, away), offices);
			return weekdays.map((day, index)=>{
				const length = lengthOf([
					day.office
				]);
				const isOff = !isWorkday(day, holidays);
				return {
					person,
					isInTeam,
					week: day.week,
					date: day.date,
					works: isOff ? 0 : 1 - (absent[index] ?? 0) / length,
					onCall: isOff ? 0 : (busy[index] ?? 0) / length,
					isOnCall: !isOff && (due[index] ?? 0) > 0
				};
			});
		}
		function sum(all, field) {
			return all.reduce((total, work)=>total + work[field], 0);
		}
		;
		function rosterOf({ shifts, swaps }, who) {
			const shiftsOf = Map.groupBy(shifts, ({ person })=>who(person));
			const takenBy = Map.groupBy(swaps ?? [], ({ person })=>person && who(person));
			const givenBy = Map.groupBy(swaps ?? [], ({ instead })=>instead && who(instead));
			const everybody = new Set([
				...shiftsOf.keys(),
				...takenBy.keys(),
				...givenBy.keys()
			]);
			const people = [
				...everybody
			].flatMap((person)=>{
				if (!person) return [];
				const onCall = union(shiftsOf.get(person) ?? []);
				const takes = takenBy.get(person) ?? [];
				const given = union(givenBy.get(person) ?? []);
				const covering = union(takes.filter(({ instead })=>instead !== null));
				const due = merged([
					...without(onCall, covering),
					...given
				]);
				return [
					{
						person,
						onCall,
						taken: union(takes),
						given,
						due
					}
				];
			});
			const given = swaps?.every(({ instead })=>instead !== undefined) ?? false;
			return {
				people,
				tells: {
					taken: swaps !== null,
					given
				}
			};
		}
		function rotationOf({ people }, span) {
			const due = people.filter((one)=>touches(one.due, span));
			const all = due.length > 0 ? due : people.filter(({ onCall })=>touches(onCall, span));
			return new Set(all.map(({ person })=>person));
		}
		function touches(stretches, { from, until }) {
			return stretches.some((one)=>one.from < until && from < one.until);
		}
		;
		function loadsOf(roster, span, periods) {
			const rotation = rotationOf(roster, span);
			const fair = rotation.size === 0 ? null : 1 / rotation.size;
			const all = roster.people.map((one)=>({
					...one,
					past: within(one.onCall, span)
				}));
			const total = all.reduce((sum, { past })=>sum + lengthOf(past), 0);
			const loads = all.map(({ person, onCall, past, taken, given })=>{
				const time = lengthOf(past);
				const next = onCall.find(({ from })=>from >= span.until);
				return {
					person,
					shifts: past.length,
					time,
					share: total === 0 ? null : time / total,
					fairShare: rotation.has(person) ? fair : null,
					deviation: rotation.has(person) && fair !== null ? time - fair * total : null,
					nights: countIn(past, periods.nights),
					weekends: countIn(past, periods.weekends),
					holidays: periods.holidays && countIn(past, periods.holidays),
					taken: roster.tells.taken ? within(taken, span).length : null,
					given: roster.tells.given ? within(given, span).length : null,
					next: next?.from ?? null
				};
			});
			return loads.filter(({ time, taken, given, next })=>time > 0 || next !== null || (taken ?? 0) + (given ?? 0) > 0).sort((a, b)=>b.time - a.time || compare((0, build_people.QC)(a.person), (0, build_people.QC)(b.person)));
		}
		function compare(one, other) {
			return one < other ? -1 : Number(one > other);
		}
		;
		function whoIsWho(people, known) {
			const groups = new Map();
			const keys = new Map();
			const byName = new Map();
			for (const person of new Set(people)){
				const key = JSON.stringify([
					person.email,
					person.name,
					person.aliases,
					person.accounts
				]);
				keys.set(person, key);
				if (groups.has(key)) continue;
				const group = {
					all: [
						person
					],
					into: null
				};
				groups.set(key, group);
				for (const name of wordsOf(person, known)){
					const other = byName.get(name);
					if (other) join(rootOf(other), rootOf(group));
					else byName.set(name, group);
				}
			}
			const chosen = new Map();
			return (person)=>{
				const group = groups.get(keys.get(person) ?? '');
				if (!group) throw new Error('this person was not given');
				const root = rootOf(group);
				const one = chosen.get(root) ?? oneOf(root.all, known);
				chosen.set(root, one);
				return one;
			};
		}
		function wordsOf(person, known) {
			const names = (0, build_people.wX)(person, known);
			return names.length > 0 ? names : [
				`\0${person.name?.toLowerCase() ?? ''}`
			];
		}
		function rootOf(group) {
			let root = group;
			while(root.into)root = root.into;
			if (group !== root) group.into = root;
			return root;
		}
		function join(one, other) {
			if (one === other) return;
			other.into = one;
			for (const person of other.all)one.all.push(person);
		}
		function oneOf(all, known) {
			const [only, ...others] = all;
			if (only && others.length === 0) return only;
			const emails = all.flatMap(({ email })=>email ?? []);
			const entry = (0, build_people.w9)(emails, known.people);
			const isNew = (email)=>!known.domains.has(email.slice(email.lastIndexOf('@') + 1));
			return {
				email: emails.find((email)=>email === entry?.names[0]) ?? emails.find(isNew) ?? emails[0] ?? null,
				name: all.find(({ name })=>name)?.name ?? null,
				aliases: [
					...new Set(all.flatMap(({ aliases })=>aliases))
				]
			};
		}
		;
		const plannedWeeks = 4;
		function reckon(histories, basis) {
			const { since, now, operationalShare, region } = basis;
			const read = [
				...histories
			].flatMap(([{ name }, history])=>history instanceof build_failure.HR ? [] : [
					{
						name,
						history
					}
				]);
			const named = read.flatMap(({ history: { shifts, swaps } })=>[
					...shifts.map(({ person })=>person),
					...(swaps ?? []).flatMap(({ person, instead })=>[
							person,
							instead
						].filter((one)=>!!one))
				]);
			const who = whoIsWho(named, basis.known);
			const calendarOf = calendars(basis);
			const reckoned = read.map(({ name, history })=>{
				const calendar = calendarOf(history.zone ?? 'UTC');
				return {
					history,
					...reckonOne(name, history, rosterOf(history, who), calendar, basis)
				};
			});
			return {
				since,
				now,
				operationalShare,
				region,
				schedules: reckoned.map(({ report })=>report),
				total: reckoned.length < 2 ? null : capacityOf(reckon_together(reckoned.flatMap(({ workers })=>workers)), basis),
				failures: [
					...histories
				].flatMap(([{ name }, history])=>history instanceof build_failure.HR ? [
						{
							schedule: name,
							reason: history.reason
						}
					] : []),
				warnings: [
					...reckoned.flatMap(({ report, history })=>warningsOf(report, history, basis)),
					...unknownHolidays(reckoned.flatMap(({ calendar: { all, coming } })=>[
							...all,
							...coming
						]), basis.holidays)
				]
			};
		}
		function calendars({ since, now }) {
			const known = new Map();
			return (zone)=>{
				const calendar = known.get(zone) ?? {
					zone,
					all: daysOf(zone, {
						from: since.getTime(),
						until: now.getTime()
					}),
					coming: comingWeekdays(zone, now.getTime(), plannedWeeks)
				};
				known.set(zone, calendar);
				return calendar;
			};
		}
		function reckonOne(name, history, roster, calendar, basis) {
			const { now, until, holidays, awayIn } = basis;
			const since = (0, time.X)((0, time.NU)(history.since, basis.since), now);
			const past = {
				from: since.getTime(),
				until: now.getTime()
			};
			const ahead = {
				from: now.getTime(),
				until: until.getTime()
			};
			const [rotation, team] = [
				rotationOf(roster, past),
				rotationOf(roster, ahead)
			];
			const workers = roster.people.map(({ person, onCall })=>({
					person,
					isInTeam: team.has(person),
					onCall,
					away: awayIn(person, calendar.zone),
					days: calendar.coming
				}));
			const report = {
				name,
				zone: history.zone,
				since,
				loads: loadsOf(roster, past, periodsOf(calendar.all, holidays)),
				capacity: capacityOf(workers, basis),
				gone: [
					...rotation
				].filter((person)=>!team.has(person)),
				notes: history.notes
			};
			return {
				report,
				workers,
				calendar
			};
		}
		function reckon_together(workers) {
			return [
				...Map.groupBy(workers, ({ person })=>person).values()
			].flatMap((own)=>{
				const first = own.find(({ isInTeam })=>isInTeam) ?? own[0];
				return first ? [
					{
						...first,
						onCall: merged(own.flatMap(({ onCall })=>onCall))
					}
				] : [];
			});
		}
		function warningsOf({ name, since }, { warnings }, asked) {
			const day = since.toISOString().slice(0, 10);
			const missing = since >= asked.now ? `“${name}”: the source tells nothing about the past, so there are no figures for it.` : `“${name}”: the source tells nothing before ${day}, so the figures begin then.`;
			return [
				...since > asked.since ? [
					missing
				] : [],
				...warnings.map((text)=>`“${name}”: ${text}`)
			];
		}
		function unknownHolidays(days, holidays) {
			const years = new Set(days.filter(({ date })=>holidays && !holidays.covers(date)).map(({ date })=>date.slice(0, 4)));
			return years.size === 0 ? [] : [
				`The public holidays of ${[
					...years
				].join(' and ')} are not known, so none are counted there.`
			];
		}
		var external_node_path_ = __webpack_require__(6760);
		;
		async function saveReport(csv, { schedules }, { reportFile, hidesAddresses, job }, world) {
			if (reportFile === null || schedules.length === 0) return [];
			const text = world.redact(`${csv}\n`);
			try {
				await world.writeFile((0, external_node_path_.resolve)(job.workspace, reportFile), hidesAddresses ? (0, addresses.t)(text) : text);
				return [];
			} catch (error) {
				const { code, message } = error;
				const why = reasons[code ?? ''] ?? code ?? message;
				return [
					`The report could not be written to “${reportFile}”: ${why}. Check \`report-file\`.`
				];
			}
		}
		const reasons = {
			EISDIR: 'it is a folder',
			ENOTDIR: 'a part of the path is a file, not a folder',
			EEXIST: 'a part of the path is a file, not a folder',
			EACCES: 'no permission',
			EPERM: 'no permission',
			EROFS: 'the disk is read-only',
			ENOSPC: 'the disk is full'
		};
		var notes = __webpack_require__(2362);
		var outcomes = __webpack_require__(1506);
		var summary = __webpack_require__(3917);
		var tables = __webpack_require__(7442);
		var pages = __webpack_require__(8878);
		var clock = __webpack_require__(5149);
		;
		function linesOf(report, names) {
			const { schedules, total } = report;
			return [
				...schedules.flatMap((schedule)=>[
						`${schedule.name}: ${introduction(schedule, report)}`,
						...schedule.loads.map((load)=>`${schedule.name}: ${sentence(load, names, clockFor(schedule, report))}`),
						...remarks(schedule, names).map((text)=>`${schedule.name}: ${text}`),
						...weekLines(schedule.name, schedule.capacity, names)
					]),
				...total === null ? [] : weekLines('All teams', total, names)
			];
		}
		function clockFor({ zone }, { now }) {
			return (0, clock.C)(zone ?? undefined, now);
		}
		function introduction(schedule, report) {
			const { loads } = schedule;
			const { zone } = clockFor(schedule, report);
			const carried = loads.filter(({ time })=>time > 0);
			const total = carried.reduce((sum, { time })=>sum + time, 0);
			const span = spanOf(schedule, report);
			if (carried.length === 0) return `${span} (${zone}): nobody was on call.`;
			const people = `${carried.length} ${carried.length === 1 ? 'person' : 'people'}`;
			const [fair] = loads.flatMap(({ fairShare })=>fairShare ?? []);
			const share = fair === undefined ? '' : `, fair share ${percent(fair)}`;
			return `${span} (${zone}): ${counted(hoursOf(total), 'hour')} on call by ${people}${share}.`;
		}
		function spanOf(schedule, report) {
			const { local } = clockFor(schedule, report);
			return daySpan(local(schedule.since).slice(0, 10), local(report.now).slice(0, 10));
		}
		function remarks({ gone, notes }, names) {
			const left = gone.map(names.label);
			const verb = left.length === 1 ? 'has' : 'have';
			return [
				...left.length === 0 ? [] : [
					`${(0, outcomes.KE)(left)} ${verb} no coming shift, and so ${verb === 'has' ? 'is' : 'are'} not in the team whose days are planned.`
				],
				...notes
			];
		}
		function sentence(load, names, clock) {
			const { shifts, time, share, deviation, nights, weekends, holidays, taken, given, next } = load;
			const parts = [
				counted(shifts, 'shift'),
				`${count(hoursOf(time))} h`,
				...share === null ? [] : [
					`${percent(share)}${deviation === null ? '' : ` (${comparison(deviation)})`}`
				],
				counted(nights.count, 'night'),
				counted(weekends.count, 'weekend'),
				...holidays === null ? [] : [
					counted(holidays.count, 'holiday')
				],
				...taken === null ? [] : [
					`${counted(taken, 'override')} taken${given === null ? '' : `, ${count(given)} given`}`
				],
				next === null ? 'no next shift' : `next shift ${clock.short(new Date(next))}`
			];
			return `${names.label(load.person)}: ${parts.join(', ')}.`;
		}
		function weekLines(name, { weeks }, names) {
			return weeks.map((week)=>{
				const { teamDays, operationsDays } = week;
				const span = `${name}, ${weekSpan(week)}`;
				if (teamDays === 0) return `${span}: no working days.`;
				const left = `${counted(teamDays - operationsDays, 'day')} (${shareLeft(week)}) for development`;
				const days = `${counted(teamDays, 'team day')}, ${counted(operationsDays, 'day')} for operations, ${left}`;
				return `${span}: ${whoIn(week, names)} on call, ${days}.`;
			});
		}
		function comparison(deviation) {
			const hours = count(Math.abs(hoursOf(deviation)));
			if (hours === '0') return 'the fair share';
			return `${hours} h ${deviation < 0 ? 'below' : 'above'} the fair share`;
		}
		function whoIn({ onCall, teamDays }, names) {
			const [only, ...others] = onCall;
			if (!only) return teamDays === 0 ? 'no working days' : 'nobody';
			if (others.length === 0 && only.days > 0) return names.label(only.person);
			const when = (days)=>days === 0 ? 'away' : counted(days, 'day');
			return onCall.map(({ person, days })=>`${names.label(person)} (${when(days)})`).join(', ');
		}
		function shareLeft({ teamDays, operationsDays }) {
			return teamDays === 0 ? '' : percent(1 - operationsDays / teamDays);
		}
		function weekSpan({ first, last }) {
			return daySpan(first, last).replace(/ \d{4}/g, '');
		}
		function daySpan(first, last) {
			const words = (date)=>{
				const [, day, month, year] = new Date(`${date}T00:00Z`).toUTCString().split(' ');
				return {
					day: `${Number(day)} ${month}`,
					year
				};
			};
			const [from, until] = [
				words(first),
				words(last)
			];
			if (first === last) return `${until.day} ${until.year}`;
			return `${from.day}${from.year === until.year ? '' : ` ${from.year}`} to ${until.day} ${until.year}`;
		}
		;
		function planOf(capacity, form = 'sentence') {
			const all = sumOf(capacity);
			const left = count(all.teamDays - all.operationsDays);
			if (form === 'short') {
				if (capacity.team.length === 0) return 'nobody';
				if (all.teamDays === 0) return 'no working days';
				return `${left} of ${counted(all.teamDays, 'day')} (${shareLeft(all)})`;
			}
			if (capacity.team.length === 0) return 'Nobody has a coming shift, so there is no team whose days could be planned.';
			const { length } = capacity.weeks;
			const weeks = length === 1 ? 'week' : counted(length, 'week');
			if (all.teamDays === 0) return `The team has no working days in the coming ${weeks}.`;
			return `Of ${counted(all.teamDays, 'team day')} in the coming ${weeks}, ${left} (${shareLeft(all)}) are left for development.`;
		}
		function capacityTable(capacity, names) {
			if (capacity.team.length === 0) return '';
			const all = sumOf(capacity);
			const figures = ({ teamDays, operationsDays })=>[
					count(teamDays),
					count(operationsDays),
					teamDays === 0 ? '0' : `${count(teamDays - operationsDays)} (${shareLeft({
						teamDays,
						operationsDays
					})})`
				];
			const rows = capacity.weeks.map((week)=>[
					weekSpan(week).replaceAll(' ', '\u00a0'),
					...figures(week),
					(0, text_escape.wD)(whoIn(week, names))
				]);
			return (0, tables.tp)([
				'Week',
				'Team days',
				'Operations',
				'Development',
				'On call'
			], [
				...rows,
				[
					'**Total**',
					...figures(all),
					''
				]
			]);
		}
		function sumOf({ weeks }) {
			const sum = (field)=>weeks.reduce((all, week)=>all + week[field], 0);
			return {
				teamDays: sum('teamDays'),
				operationsDays: sum('operationsDays')
			};
		}
		;
		const mostBars = 30;
		const longestName = 18;
		const width = 360;
		function hoursChart(loads, names) {
			const shown = loads.filter(({ time })=>time > 0).slice(0, mostBars);
			if (shown.length < 2) return '';
			const hours = shown.map(({ time })=>rounded(hoursOf(time), 1));
			const [fair] = loads.flatMap(({ time, deviation })=>deviation === null ? [] : [
					hoursOf(time - deviation)
				]);
			const line = fair === undefined ? [] : [
				`line [${shown.map(()=>rounded(fair, 1)).join(', ')}]`
			];
			return [
				'```mermaid',
				'---',
				'config:',
				'  xyChart:',
				`    width: ${width}`,
				`    height: ${20 + 34 * shown.length}`,
				'    yAxis: { showTitle: false, showLabel: false, showTick: false, showAxisLine: false }',
				'  themeVariables:',
				'    xyChart:',
				'      backgroundColor: "transparent"',
				'      plotColorPalette: "#4c8dd9, #d9822b"',
				'---',
				'xychart-beta horizontal',
				`    x-axis [${titlesOf(shown, names).join(', ')}]`,
				`    y-axis "Hours" 0 --> ${Math.ceil(Math.max(...hours, fair ?? 0))}`,
				...[
					`bar [${hours.join(', ')}]`,
					...line
				].map((text)=>`    ${text}`),
				'```'
			].join('\n');
		}
		function titlesOf(loads, names) {
			const seen = new Map();
			return loads.map(({ person, time })=>{
				const name = (0, text_escape.a4)(names.label(person), longestName);
				const times = (seen.get(name) ?? 0) + 1;
				seen.set(name, times);
				return `"${name}${times === 1 ? '' : ` (${times})`}, ${count(hoursOf(time))} h"`;
			});
		}
		;
		const mostSections = 3;
		const mostCharted = 12;
		const rows = 200;
		function summaryOf(report, names, { failures, warnings }) {
			const { schedules, total } = report;
			const [only, ...others] = schedules;
			const plan = total ?? only?.capacity;
			const several = total === null ? [] : [
				'### All teams',
				'Everybody once, whatever the number of their schedules.',
				capacityTable(total, names)
			];
			return (0, summary.ux)([
				headline(report),
				...plan ? [
					`**${planOf(plan)}**`
				] : [],
				...failureNotes(failures),
				...(0, notes.OU)(warnings),
				...several,
				...only && others.length === 0 ? section(only, report, names, 'alone') : [],
				...others.length > 0 && schedules.length <= mostSections ? schedules.flatMap((schedule)=>section(schedule, report, names, 'named')) : [],
				...schedules.length > mostSections ? overview(report, names) : []
			]);
		}
		function failureNotes(failures) {
			const several = failures.length > 1 ? [
				`${(0, outcomes.zD)(failures.length)} problems:`
			] : [];
			return failures.length === 0 ? [] : (0, notes.JG)([
				...several,
				...failures
			].join('\n'));
		}
		function headline({ schedules, since, now }) {
			const [first, ...others] = schedules;
			if (!first) return `## On-call report: nothing could be read`;
			if (others.length === 0) return `## On-call report: ${(0, text_escape.wD)(first.name)}, ${spanOf(first, {
				now
			})}`;
			const span = daySpan(since.toISOString().slice(0, 10), now.toISOString().slice(0, 10));
			return `## On-call report: ${(0, outcomes.zD)(schedules.length)} schedules, ${span}`;
		}
		function section(schedule, report, names, form) {
			const { name, loads, capacity } = schedule;
			const chart = report.schedules.length > mostCharted ? '' : hoursChart(loads, names);
			const parts = [
				`${form === 'alone' ? `**${(0, text_escape.wD)(name)}**, ` : ''}${(0, text_escape.wD)(introduction(schedule, report))}`,
				...(0, pages.VN)(loads, rows).map((some)=>loadTable(some, schedule, report, names)),
				...legendOf(loads),
				...chart === '' ? [] : [
					'**Hours on call**, and the fair share as a line',
					chart
				],
				...capacity.team.length === 0 ? [] : [
					'**Capacity**',
					capacityTable(capacity, names)
				],
				...remarks(schedule, names).map((text)=>(0, text_escape.CS)(text))
			];
			if (form === 'alone') return parts;
			if (form === 'named') return [
				`### ${(0, text_escape.wD)(name)}`,
				...parts
			];
			return [
				[
					`<details><summary>${(0, text_escape.wD)(name)}</summary>`,
					...parts,
					'</details>'
				].join('\n\n')
			];
		}
		function loadTable(loads, schedule, report, names) {
			const clock = clockFor(schedule, report);
			const columns = [
				[
					'Person',
					({ person })=>(0, text_escape.wD)(names.label(person))
				],
				[
					'Shifts',
					({ shifts })=>count(shifts)
				],
				[
					'Hours',
					({ time })=>count(hoursOf(time))
				],
				[
					'Share',
					({ share })=>share === null ? null : percent(share)
				],
				[
					'± fair',
					({ deviation })=>deviation === null ? null : `${signed(hoursOf(deviation))}\u00a0h`
				],
				[
					'Nights',
					({ nights })=>count(nights.count)
				],
				[
					'Weekends',
					({ weekends })=>count(weekends.count)
				],
				[
					'Holidays',
					({ holidays })=>holidays && count(holidays.count)
				],
				[
					'Overrides',
					({ taken, given })=>taken === null ? null : `${count(taken)}${given === null ? '' : ` / ${count(given)}`}`
				],
				[
					'Next shift',
					({ next })=>next === null ? null : unbroken(clock.short(new Date(next)))
				]
			];
			const shown = columns.filter(([, cell])=>loads.some((load)=>cell(load) !== null));
			return (0, tables.tp)(shown.map(([head])=>head), loads.map((load)=>shown.map(([, cell])=>cell(load) ?? '')));
		}
		function legendOf(loads) {
			const given = loads.some((load)=>load.given !== null) ? 'taken / given' : 'taken';
			return loads.some(({ taken })=>taken !== null) ? [
				`Overrides: ${given}.`
			] : [];
		}
		function unbroken(text) {
			return text.replaceAll(' ', '\u00a0');
		}
		function overview(report, names) {
			const compared = report.schedules.map(({ name, loads, capacity })=>{
				const time = loads.reduce((sum, load)=>sum + load.time, 0);
				const [most] = loads.filter(({ share })=>share !== null && share > 0);
				return [
					(0, text_escape.wD)(name),
					count(loads.filter((load)=>load.time > 0).length),
					count(hoursOf(time)),
					most ? `${(0, text_escape.wD)(names.label(most.person))}, ${percent(most.share ?? 0)}` : '',
					planOf(capacity, 'short')
				];
			});
			const head = [
				'Schedule',
				'People',
				'Hours',
				'Most',
				'Left for development'
			];
			return [
				...(0, pages.VN)(compared, rows).map((some)=>(0, tables.tp)(head, some)),
				...report.schedules.flatMap((schedule)=>section(schedule, report, names, 'folded'))
			];
		}
		;
		function terminalTables(report, names) {
			const { schedules, total } = report;
			const parts = schedules.flatMap((schedule)=>{
				const clock = clockFor(schedule, report);
				const people = schedule.loads.map((load)=>[
						names.label(load.person),
						count(load.shifts),
						count(hoursOf(load.time)),
						load.share === null ? '' : percent(load.share),
						load.deviation === null ? '' : signed(hoursOf(load.deviation)),
						count(load.nights.count),
						count(load.weekends.count),
						load.holidays === null ? '' : count(load.holidays.count),
						load.taken === null ? '' : count(load.taken),
						load.given === null ? '' : count(load.given),
						load.next === null ? '' : clock.short(new Date(load.next))
					]);
				const head = [
					'Person',
					'Shifts',
					'Hours',
					'Share',
					'± fair',
					'Nights',
					'Weekends',
					'Holidays',
					'Taken',
					'Given'
				];
				return [
					(0, text_escape.pj)(`${schedule.name}: ${introduction(schedule, report)}`),
					...people.length === 0 ? [] : [
						columns([
							...head,
							'Next shift'
						], people)
					],
					capacityColumns(schedule.capacity, names),
					...remarks(schedule, names).map((text)=>(0, text_escape.pj)(text))
				];
			});
			return [
				...parts,
				...total === null ? [] : [
					'All teams, everybody once:',
					capacityColumns(total, names)
				]
			].join('\n\n');
		}
		function capacityColumns(capacity, names) {
			if (capacity.team.length === 0) return planOf(capacity);
			const figures = ({ teamDays, operationsDays })=>[
					count(teamDays),
					count(operationsDays),
					count(teamDays - operationsDays),
					shareLeft({
						teamDays,
						operationsDays
					})
				];
			const weeks = capacity.weeks.map((week)=>[
					weekSpan(week),
					...figures(week),
					whoIn(week, names)
				]);
			const head = [
				'Week',
				'Team days',
				'Operations',
				'Development',
				'Left',
				'On call'
			];
			return columns(head, [
				...weeks,
				[
					'Total',
					...figures(sumOf(capacity)),
					''
				]
			]);
		}
		const longestCell = 60;
		function columns(head, rows) {
			const all = [
				head,
				...rows.map((row)=>row.map((cell)=>(0, text_escape.pj)(cell, longestCell)))
			];
			const shown = head.flatMap((_, index)=>{
				const cells = all.map((row)=>row[index] ?? '');
				const [, ...values] = cells;
				if (values.every((cell)=>cell === '')) return [];
				const isNumber = values.every((cell)=>/^[+-]?[\d,.]*%?$/.test(cell));
				const most = Math.max(...cells.map(widthOf));
				return [
					cells.map((cell)=>padded(cell, most, isNumber))
				];
			});
			return all.map((_, row)=>shown.map((cells)=>cells[row]).join('  ').trimEnd()).join('\n');
		}
		function padded(cell, width, isNumber) {
			const blanks = ' '.repeat(width - widthOf(cell));
			return isNumber ? blanks + cell : cell + blanks;
		}
		function widthOf(text) {
			const signs = [
				...text.replace(/[\p{M}\u200b-\u200d]/gu, '')
			];
			const wide = signs.filter((sign)=>/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60\p{Emoji_Presentation}]/u.test(sign));
			return signs.length + wide.length;
		}
		;
		const ahead = 91 * time.vd;
		const leastBack = time.vd + time.nW;
		const planned = 5 * 7 * time.vd;
		async function reportWorkload({ settings, services, http }, world) {
			http.stage('alert');
			const now = world.now();
			const since = (0, time.tY)(now, -settings.since);
			const span = {
				from: (0, time.X)(since, (0, time.tY)(now, -leastBack)),
				until: (0, time.tY)(now, ahead)
			};
			const [histories, holidays] = await Promise.all([
				readHistories(settings.schedules, services, span),
				readRegion(settings.holidays)
			]);
			const absences = await (0, away.$D)(peopleIn(histories), settings.schedules.flatMap(({ sources })=>sources), {
				from: (0, time.tY)(now, -leastBack),
				until: (0, time.tY)(now, planned)
			}, {
				settings,
				services
			});
			const isKnown = holidays !== null && !(holidays instanceof build_failure.HR);
			const report = reckon(histories, {
				...{
					since,
					now,
					until: span.until,
					known: settings
				},
				...isKnown ? {
					holidays,
					region: holidays.region
				} : {
					holidays: null,
					region: null
				},
				operationalShare: settings.operationalShare,
				awayIn: (person, zone)=>union(absences.of(person, zone))
			});
			const names = namesFor(everybodyIn(report), settings.hidesAddresses);
			const csv = csvOf(report, names);
			const isNamed = settings.schedules.length > 1;
			const failures = [
				...holidays instanceof build_failure.HR ? [
					`\`holidays\`: ${holidays.reason}`
				] : [],
				...report.failures.map(({ schedule, reason })=>`${isNamed ? `${schedule}: ` : ''}${reason}`),
				...await saveReport(csv, report, settings, world)
			];
			const warnings = [
				...services.notices(),
				...report.warnings,
				...absences.warnings
			];
			return {
				lines: linesOf(report, names),
				table: terminalTables(report, names),
				warnings,
				failures,
				summary: summaryOf(report, names, {
					failures,
					warnings
				}),
				outputs: {
					...outputs.q_,
					report: csv
				},
				json: {
					report: jsonOf(report, names)
				}
			};
		}
		function peopleIn(histories) {
			return (0, build_people.dM)([
				...histories.values()
			].flatMap((history)=>history instanceof build_failure.HR ? [] : history.shifts.map(({ person })=>person)));
		}
		async function readRegion(region) {
			if (region === null) return null;
			return (0, build_failure.G9)(__webpack_require__.e(3096).then(__webpack_require__.bind(__webpack_require__, 715)).then(({ readHolidays })=>readHolidays(region)));
		}
		function everybodyIn({ schedules }) {
			return schedules.flatMap(({ loads, capacity, gone })=>[
					...loads.map(({ person })=>person),
					...capacity.team,
					...capacity.weeks.flatMap(({ onCall })=>onCall.map(({ person })=>person)),
					...gone
				]);
		}
	}
};
