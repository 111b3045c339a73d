export const id = 7203;
export const ids = [
	7203
];
export const modules = {
	7203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createAbsences: ()=>createAbsences
		});
		var failure = __webpack_require__(9874);
		var time = __webpack_require__(4131);
		var once = __webpack_require__(3701);
		var client = __webpack_require__(7107);
		var ical_event = __webpack_require__(5191);
		var occurrences = __webpack_require__(749);
		var reason = __webpack_require__(3083);
		var recurrence = __webpack_require__(821);
		var names = __webpack_require__(5743);
		var person = __webpack_require__(1918);
		;
		const longestSummary = 1_000;
		const mostPeople = 200;
		function finderOf(people) {
			const byName = new Map();
			const byFirstWord = new Map();
			for (const who of people){
				for (const written of who.names){
					const name = normal(written);
					if (!byName.has(name)) byName.set(name, who);
					const [first] = name.includes('@') ? [] : wordsIn(name);
					if (first === undefined) continue;
					const same = byFirstWord.get(first) ?? [];
					byFirstWord.set(first, same.at(-1) === who ? same : [
						...same,
						who
					]);
				}
			}
			const personOf = ({ email, name, aliases })=>{
				const names = [
					email,
					name,
					...aliases
				].flatMap((word)=>byName.get(normal(word ?? '')) ?? []);
				return names.slice(0, 1);
			};
			const namesIn = (summary)=>{
				const near = new Set(wordsIn(normal(summary)).flatMap((word)=>byFirstWord.get(word) ?? []));
				const known = [
					...near
				].map(({ names })=>({
						names: names.map(normal),
						accounts: {}
					}));
				return (0, names.g)(summary, known).flatMap(({ aliases })=>aliases);
			};
			const namedIn = (summary)=>{
				const emails = (summary.match(person.Nt) ?? []).map((email)=>email.replace(/\.+$/, ''));
				const spellings = new Set([
					summary,
					withoutAccents(summary),
					withoutAccents(withoutUmlauts(summary))
				]);
				const named = [
					...spellings
				].flatMap(namesIn);
				return [
					...new Set([
						...emails,
						...named
					].flatMap((name)=>byName.get(normal(name)) ?? []))
				];
			};
			return (event)=>{
				if (isUncertain(event)) return [];
				const attendees = event.getAllProperties('attendee').filter(person.KA);
				if (attendees.length > mostPeople) return [];
				const comes = (attendee)=>!absentees.has(answerOf(attendee));
				const peopleOf = (some)=>some.map(person.Wd).flatMap(personOf);
				const invited = peopleOf(attendees.filter(comes));
				const declined = peopleOf(attendees.filter((attendee)=>!comes(attendee)));
				const named = namedIn((0, person.YG)(event).slice(0, longestSummary)).filter((who)=>!declined.includes(who));
				if (invited.length > 0) {
					const both = invited.filter((who)=>named.includes(who));
					return both.length > 0 ? both : invited;
				}
				if (named.length > 0 || attendees.length > 0) return named;
				return peopleOf(event.getAllProperties('organizer'));
			};
		}
		const absentees = new Set([
			'DECLINED',
			'DELEGATED',
			'TENTATIVE'
		]);
		function answerOf(attendee) {
			return String(attendee.getFirstParameter('partstat') ?? '').toUpperCase();
		}
		function isUncertain(event) {
			const [status, busy] = [
				'status',
				'x-microsoft-cdo-busystatus'
			].map((name)=>String(event.getFirstPropertyValue(name) ?? '').trim().toUpperCase());
			return status === 'TENTATIVE' || busy === 'TENTATIVE' || busy === 'WORKINGELSEWHERE';
		}
		function normal(name) {
			return name.trim().normalize().toLowerCase();
		}
		function withoutAccents(text) {
			return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').normalize();
		}
		function withoutUmlauts(text) {
			return text.normalize().replace(/[äöüÄÖÜ]/g, (letter)=>`${letter}e`);
		}
		function wordsIn(text) {
			return text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
		}
		;
		const patience = 10 * time.Rc;
		function createAbsences({ http, values }) {
			const send = (request)=>http.send({
					...request,
					onlyTry: patience
				});
			const calendars = (0, once.jQ)((0, client.p)({
				address: values['absences-ical-url'],
				input: 'absences-ical-url',
				zone: values['ical-timezone']
			}, {
				send,
				mask: http.mask
			}));
			return {
				async read (span, people) {
					const find = remembered(finderOf(people));
					const budget = {
						steps: recurrence.R
					};
					const wide = {
						from: (0, time.tY)(span.from, -time.vd),
						until: (0, time.tY)(span.until, time.vd)
					};
					const problems = new Set();
					const absences = (await calendars).flatMap(({ series })=>series.flatMap((one)=>{
							if (![
								...one.events,
								...one.exceptions
							].some((event)=>find(event).length > 0)) return [];
							try {
								return absencesIn(one, wide, find, budget);
							} catch (error) {
								problems.add(problemOf(error));
								return [];
							}
						}));
					return {
						absences,
						problems: [
							...problems
						]
					};
				}
			};
		}
		function absencesIn(series, span, find, budget) {
			return (0, occurrences.O)(series, span, budget).flatMap(({ event, from, until })=>{
				const start = (0, ical_event.GH)(event, series.clockOf(event));
				const written = (time)=>start?.isDate ? dateOf(start.zone.wallAt(time.getTime())) : time.toISOString();
				return find(event).map((who)=>({
						who,
						from: written(from),
						until: written(until)
					}));
			});
		}
		function dateOf(wall) {
			return new Date(wall + 12 * time.nW).toISOString().slice(0, 10);
		}
		function problemOf(error) {
			const { cause, message } = (0, failure.h_)(error);
			return cause === undefined ? message : `${(0, reason.Y)(cause)}.`;
		}
		function remembered(find) {
			const known = new Map();
			return (event)=>{
				const found = known.get(event) ?? find(event);
				known.set(event, found);
				return found;
			};
		}
	}
};
