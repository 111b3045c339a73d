export const id = 3989;
export const ids = [
	3989
];
export const modules = {
	3989: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var failure = __webpack_require__(9874);
		var build_people = __webpack_require__(4809);
		var time = __webpack_require__(4131);
		var client = __webpack_require__(7107);
		var ical_occurrences = __webpack_require__(749);
		var person = __webpack_require__(1918);
		var recurrence = __webpack_require__(821);
		;
		const mostNamed = 5;
		function rolesWarning(calendar, events) {
			const texts = events.map(({ summary, people })=>{
				const names = new Set(people.flatMap(({ email, name, aliases })=>wordsIn([
						email,
						name,
						...aliases
					].join(' '))));
				return wordsIn(summary).filter((word)=>!names.has(word));
			});
			const counts = Map.groupBy(texts.flatMap((text)=>[
					...new Set(text)
				]), (word)=>word);
			const isOwn = (word)=>(counts.get(word)?.length ?? 0) < texts.length;
			const roles = new Set(texts.map((text)=>text.filter(isOwn).join(' ')));
			if (roles.size < 2 || (0, build_people.dM)(events.flatMap(({ people })=>people)).length < 2) return null;
			const named = [
				...roles
			].sort().map((role)=>role === '' ? 'none' : `“${role}”`);
			const shown = [
				...named.slice(0, mostNamed),
				...named.length > mostNamed ? [
					'others'
				] : []
			].join(', ');
			return `The calendar “${calendar}” currently has events for several roles (${shown}), and everybody in them counts as on call. To show only one role, set \`schedule\` to words that only its summaries have, or leave the other roles out of the feed (in linkedin/oncall, add \`?roles=primary\` to the address).`;
		}
		function wordsIn(text) {
			return text.normalize().toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
		}
		var near = __webpack_require__(8126);
		var ical_words = __webpack_require__(2066);
		;
		const mostSummaries = 1_000;
		const longestSummary = 200;
		function select_select(calendars, schedule) {
			const text = (0, ical_words.__)(schedule).toLowerCase();
			const nameOf = ({ name })=>(name ?? '').toLowerCase();
			const exact = calendars.filter((calendar)=>nameOf(calendar) === text);
			const named = exact.length > 0 ? exact : calendars.filter((calendar)=>nameOf(calendar).includes(text));
			if (named.some(({ series })=>series.length > 0)) return named.map((calendar)=>({
					calendar,
					counts: ()=>true,
					isByName: true
				}));
			if (named.length > 0) throw empty(schedule);
			const counts = (summary)=>summary.toLowerCase().includes(text);
			const summaries = calendars.flatMap(summariesIn);
			if (summaries.some(counts)) return calendars.map((calendar)=>({
					calendar,
					counts,
					isByName: false
				}));
			const parts = summaries.slice(0, mostSummaries).flatMap(partsOf);
			throw noMatch(schedule, [
				...calendars.map(({ name })=>name ?? ''),
				...parts
			]);
		}
		function summariesIn({ series }) {
			return series.flatMap(({ events, exceptions })=>[
					...events,
					...exceptions
				].map(person.YG));
		}
		function partsOf(summary) {
			return summary.slice(0, longestSummary).split(/\s*[:|()[\]–—]\s*|\s+-\s+/);
		}
		function empty(schedule) {
			return new failure.HR(`The calendar “${schedule}” contains no events at all, so it does not tell who is on call.`, 'Check `ical-url`: some servers return an empty calendar if an address is disabled or a team unknown. If it is really empty, enter a shift, past or future.');
		}
		function noMatch(schedule, names) {
			const message = `No calendar name and no event summary contains “${schedule}”.`;
			const known = [
				...new Set(names)
			].filter((name)=>name !== '');
			if (known.length === 0) {
				return new failure.HR(message, 'The calendar has neither a name nor events: check `ical-url`.');
			}
			return new failure.HR(message, (0, near.Z)(schedule, known));
		}
		;
		const separator = /\s*[,;&+]\s*|\s+and\s+/i;
		const likeName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;
		function unknownNamesWarning(summary, people, words) {
			const names = people.flatMap(({ email, name, aliases })=>[
					email ?? '',
					name ?? '',
					...aliases
				]);
			const has = (part, all)=>all.some((name)=>(0, ical_words.X5)((0, ical_words.Vk)(part), name) >= 0);
			const parts = summary.split(separator).map((part)=>part.trim());
			const unknown = parts.filter((part)=>likeName.test(part) && !has(part, names) && !has(part, words));
			if (unknown.length === 0 || !parts.some((part)=>has(part, names))) return null;
			const named = unknown.map((part)=>`“${part}”`).join(' and ');
			return `The event “${summary}” also names ${named}, but only names in \`people\` count as on call. If that is a person, add the name to \`people\`.`;
		}
		var unreadable = __webpack_require__(8328);
		;
		const mostShifts = 10_000;
		const mostPeople = 500;
		const mostSearched = 100_000_000;
		const shortestSummary = 100;
		function createSource(context) {
			const download = (0, client.U)(context);
			const eventsIn = (span)=>{
				const calendars = download();
				const budget = {
					steps: recurrence.R
				};
				return async (schedule)=>select_select(await calendars, schedule).flatMap((selection)=>seenIn(selection, schedule, span, budget, context.people));
			};
			const shiftsIn = (span)=>{
				const events = eventsIn(span);
				return async (schedule)=>{
					const shifts = (await events(schedule)).toSorted(byStart).flatMap(({ people, from, until })=>people.map((person)=>({
								person,
								from,
								until
							})));
					if (shifts.length > mostShifts) throw tooMany(`shifts of “${schedule}”`, mostShifts);
					return shifts;
				};
			};
			return {
				onCall (_, at = context.now()) {
					const events = eventsIn({
						from: at,
						until: (0, time.tY)(at, 1)
					});
					return async (schedule)=>{
						const current = (await events(schedule)).filter(({ from })=>from <= at);
						const people = current.toSorted(byStart).flatMap((event)=>event.people);
						if (people.length > mostPeople) throw tooMany(`people on call in “${schedule}”`, mostPeople);
						const warning = warningOf(current);
						return {
							people: (0, build_people.dM)(people),
							note: null,
							...warning !== null && {
								warning
							}
						};
					};
				},
				shifts: (_, from, until)=>shiftsIn({
						from,
						until
					}),
				history (_, from, until) {
					const shiftsOf = shiftsIn({
						from,
						until
					});
					return async (schedule)=>{
						const shifts = await shiftsOf(schedule);
						const first = shifts[0]?.from ?? until;
						return {
							shifts,
							swaps: null,
							...first > from && {
								from: first
							}
						};
					};
				},
				past: {
					note: 'The past is what the calendar has now: many calendars drop events that are over.'
				}
			};
		}
		function seenIn(selection, schedule, span, budget, known) {
			const { calendar, counts } = selection;
			const words = [
				calendar.name,
				(0, ical_words.__)(schedule)
			].filter((word)=>word !== null);
			const occurrences = calendar.series.filter(({ events, exceptions })=>[
					...events,
					...exceptions
				].some((event)=>counts((0, person.YG)(event)))).flatMap((series)=>(0, ical_occurrences.O)(series, span, budget)).filter(({ event })=>counts((0, person.YG)(event)));
			const events = new Set(occurrences.map(({ event })=>event));
			const lengths = [
				...events
			].map((event)=>Math.max(shortestSummary, (0, person.YG)(event).length));
			if (lengths.reduce((sum, length)=>sum + length, 0) * known.length > mostSearched) throw tooMany(`events in “${schedule}” to search for ${known.length} people`, events.size - 1);
			return occurrences.map(({ event, from, until })=>{
				try {
					const people = (0, person.xr)(event, {
						words,
						known
					});
					const summary = (0, person.YG)(event);
					const warning = event.hasProperty('attendee') ? null : unknownNamesWarning(summary, people, words);
					return {
						selection,
						summary,
						people,
						warning,
						from,
						until
					};
				} catch (error) {
					throw (0, unreadable.O)(event, error);
				}
			});
		}
		function byStart(one, other) {
			return one.from.getTime() - other.from.getTime();
		}
		function warningOf(current) {
			const unknown = new Set(current.flatMap(({ warning })=>warning ?? []));
			const roles = [
				...Map.groupBy(current, ({ selection })=>selection)
			].flatMap(([{ calendar, isByName }, events])=>isByName ? rolesWarning(calendar.name ?? '', events) ?? [] : []);
			const warnings = [
				...unknown,
				...roles
			];
			return warnings.length > 0 ? warnings.join(' ') : null;
		}
		function tooMany(what, most) {
			return new failure.HR(`The calendar has more than ${most} ${what}.`, 'Set `schedule` to the name of a calendar that has only shifts, or to words that only shifts have.');
		}
	}
};
