export const id = 5003;
export const ids = [
	5003
];
export const modules = {
	5003: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			show: ()=>show
		});
		var external_node_path_ = __webpack_require__(6760);
		var failure = __webpack_require__(9874);
		var client = __webpack_require__(8247);
		var times = __webpack_require__(4492);
		var build_time = __webpack_require__(4131);
		var external_node_crypto_ = __webpack_require__(7598);
		var build_people = __webpack_require__(4809);
		var parsers = __webpack_require__(5526);
		var version = __webpack_require__(5537);
		var rotation = __webpack_require__(8808);
		;
		function wholeStretches(rota, span) {
			const roughly = (0, rotation.TM)(rota, span.from, span.until);
			const first = roughly.reduce((before, stretch)=>(0, build_time.X)(before, stretch.from), span.from);
			const from = (0, build_time.NU)(first, (0, build_time.tY)(span.from, -rotation.yf));
			return (0, rotation.TM)(rota, from, span.until).filter((stretch)=>(0, build_time.$f)(stretch, span));
		}
		;
		const calendarDays = 90;
		const nameOfSeveral = 'On-call rotas';
		function calendarOf(content) {
			const { rotas, zone } = content;
			const lines = [
				'BEGIN:VCALENDAR',
				'VERSION:2.0',
				`PRODID:-//on-call-sync//${version.r}//EN`,
				'CALSCALE:GREGORIAN',
				...nameOfCalendar(rotas.map(([name])=>name)).map((name)=>`X-WR-CALNAME:${escaped(name)}`),
				`X-WR-TIMEZONE:${rotas.length === 1 ? rotas[0]?.[1].zone ?? zone : zone}`,
				...rotas.flatMap(([name, rota])=>eventsOf(name, rota, content)),
				'END:VCALENDAR'
			];
			return lines.map((line)=>`${foldedLine(line)}\r\n`).join('');
		}
		function nameOfCalendar(names) {
			if (names.length === 1) return names;
			const isIn = (name)=>nameOfSeveral.toLowerCase().includes(name.toLowerCase());
			return names.some(isIn) ? [] : [
				nameOfSeveral
			];
		}
		function eventsOf(name, rota, { span, date, nameOf, hidesAddresses }) {
			const stamp = `${date.replaceAll('-', '')}T000000Z`;
			const sequence = Math.floor(Date.parse(`${date}T00:00Z`) / build_time.vd);
			const owner = (0, external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 16);
			return wholeStretches(rota, span).filter(({ people })=>people.length > 0).flatMap(({ people: some, from, until })=>{
				const people = (0, build_people.dM)(some);
				return [
					'BEGIN:VEVENT',
					`UID:${utc(from)}-${owner}@on-call-sync`,
					`DTSTAMP:${stamp}`,
					`SEQUENCE:${sequence}`,
					`DTSTART:${utc(from)}`,
					`DTEND:${utc(until)}`,
					`SUMMARY:${escaped(`${name}: ${(0, parsers.p_)(people.map(nameOf), 'and')}`)}`,
					...people.map((person)=>attendee(person, nameOf(person), hidesAddresses)),
					'TRANSP:TRANSPARENT',
					'END:VEVENT'
				];
			});
		}
		function attendee({ email }, name, hidesAddress) {
			const address = email === null || hidesAddress ? 'invalid:nomail' : `mailto:${encodeURI(email)}`;
			return `ATTENDEE;CN=${parameter(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:${address}`;
		}
		const lastTime = new Date('9999-12-31T23:59:59Z');
		function utc(time) {
			return (0, build_time.X)(time, lastTime).toISOString().replace(/[-:]|\.\d+/g, '');
		}
		function escaped(text) {
			return oneLine(text).replace(/[\\;,]/g, '\\$&');
		}
		function parameter(text) {
			return `"${oneLine(text).replaceAll('^', '^^').replaceAll('"', "^'")}"`;
		}
		function oneLine(text) {
			return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
		}
		const longestLine = 75;
		function foldedLine(line) {
			let folded = '';
			let length = 0;
			for (const character of line){
				const bytes = Buffer.byteLength(character);
				if (length + bytes > longestLine) {
					folded += '\r\n ';
					length = 1;
				}
				folded += character;
				length += bytes;
			}
			return folded;
		}
		;
		function jsonOf({ path, span, rotas, comparison }, nameOf, ics) {
			const names = (people)=>people.map(nameOf);
			const duty = ({ people, isOff })=>({
					people: names(people),
					planned: isOff
				});
			const change = ({ from, until, before, after })=>({
					from,
					until,
					before: duty(before),
					after: duty(after)
				});
			return {
				file: path,
				from: span.from,
				until: span.until,
				rotas: rotas.map(({ name, zone, current, rows })=>({
						rota: name,
						timezone: zone,
						'on-call': names(current.people),
						shifts: rows.map(({ from, until, people, why, instead, away })=>({
								from,
								until,
								people: names(people),
								planned: why === 'planned',
								instead: names(instead),
								away: names(away)
							}))
					})),
				compare: comparison && {
					ref: comparison.ref,
					problem: comparison.problem,
					rotas: comparison.rotas.map(({ name, status, now, changes, first })=>({
							rota: name,
							status,
							now: {
								before: duty(now.before),
								after: duty(now.after)
							},
							changes: changes.map(change),
							'first-change': first && change(first)
						}))
				},
				ics
			};
		}
		var text_escape = __webpack_require__(3699);
		;
		function linesOf(preview, words) {
			const { comparison, rotas } = preview;
			const outlooks = rotas.flatMap((outlook)=>[
					`${outlook.name} (${outlook.zone}): ${words.current(outlook)}`,
					...outlook.rows.map((row)=>{
						const note = words.note(row);
						return `- ${words.span(row, outlook.zone)}: ${words.who(row)}${note && ` (${note})`}`;
					})
				]);
			return [
				...comparison ? changeLines(comparison, words) : [],
				...outlooks
			].map((line)=>(0, text_escape.pj)(line));
		}
		function changeLines({ ref, problem, rotas }, words) {
			if (problem !== null) return [
				`Nothing to compare with: ${problem}`
			];
			return [
				`What changes against ${ref}:`,
				...rotas.flatMap((changes)=>[
						`${changes.name}: ${words.summary(changes).join(' ')}`,
						...changes.changes.map((change)=>`- ${words.span(change, changes.zone)}: ${words.change(change)}`)
					])
			];
		}
		;
		function outlookOf(name, rota, span, now) {
			const all = rowsOf(rota, span);
			const at = rowsOf(rota, {
				from: now,
				until: (0, build_time.tY)(now, 1)
			}).find((row)=>(0, build_time.hU)(row, now));
			const current = at ?? {
				from: now,
				until: now,
				people: [],
				why: 'gap',
				instead: [],
				away: []
			};
			const rows = folded(all.filter((row)=>isShown(row, rota)));
			const until = current.why === 'not started' ? firstDuty(rota, now) : current.until;
			return {
				name,
				zone: rota.zone,
				current: {
					...current,
					until
				},
				rows
			};
		}
		function firstDuty(rota, now) {
			const start = (0, rotation.GH)(rota);
			return (0, rotation.TM)(rota, now, start).find(({ people })=>people.length > 0)?.from ?? start;
		}
		function rowsOf(rota, span) {
			const stretches = wholeStretches(rota, span);
			const reach = stretches.reduce((all, one)=>({
					from: (0, build_time.X)(all.from, one.from),
					until: (0, build_time.NU)(all.until, one.until)
				}), span);
			const planned = {
				...rota,
				overrides: [],
				swaps: [],
				skipsAbsent: false
			};
			const [first, last] = [
				(0, build_time.tY)(span.from, -rotation.yf),
				(0, build_time.tY)(span.until, rotation.yf)
			];
			const scheduledIn = overlapping((0, rotation.TM)(planned, (0, build_time.NU)(reach.from, first), (0, build_time.X)(reach.until, last)));
			const absences = absencesOf(rota);
			const rows = stretches.map(({ from, until, people: some, isOff })=>{
				const stretch = {
					from,
					until
				};
				const people = (0, build_people.dM)(some);
				const scheduled = (0, build_people.dM)(scheduledIn(stretch).flatMap((one)=>one.people));
				return {
					...stretch,
					people,
					why: people.length > 0 ? null : isOff ? 'planned' : 'gap',
					instead: without(scheduled, people),
					away: people.filter((person)=>absences.some((absence)=>(0, build_people.Ft)(absence.person, person) && (0, build_time.jj)(absence, stretch)))
				};
			});
			return withGaps(rows, span, (0, rotation.GH)(rota));
		}
		function overlapping(all) {
			let first = 0;
			return (span)=>{
				while((all[first]?.until ?? span.until) <= span.from)first += 1;
				const found = [];
				for(let at = first, one = all[at]; one && one.from < span.until; one = all[at]){
					found.push(one);
					at += 1;
				}
				return found;
			};
		}
		function absencesOf({ absences, layers }) {
			return layers ? layers.rotas().flatMap(absencesOf) : absences;
		}
		function withGaps(rows, { from, until }, start) {
			const ends = [
				from,
				...rows.map((row)=>row.until)
			];
			const starts = [
				...rows.map((row)=>row.from),
				until
			];
			return ends.flatMap((end, index)=>{
				const next = starts[index] ?? until;
				const row = rows[index];
				const why = next <= start ? 'not started' : 'gap';
				const gap = {
					from: end,
					until: next,
					people: [],
					why,
					instead: [],
					away: []
				};
				return [
					...end < next ? [
						gap
					] : [],
					...row ? [
						row
					] : []
				];
			});
		}
		function isShown({ why, from, until }, { overrides }) {
			return why !== 'planned' || overrides.some((one)=>one.isOff && one.from <= from && until <= one.until);
		}
		function folded(rows) {
			const all = [];
			for (const row of rows){
				const last = all.at(-1);
				if (last && goesOn(last, row)) all[all.length - 1] = {
					...last,
					until: row.until
				};
				else all.push(row);
			}
			return all;
		}
		function goesOn(last, row) {
			const isAfterTimeOff = last.until < row.from && row.why === null;
			const isStillNobody = row.why === 'gap';
			return last.why === row.why && (isAfterTimeOff || isStillNobody) && [
				'people',
				'instead',
				'away'
			].every((key)=>areSame(last[key], row[key]));
		}
		function without(people, others) {
			return people.filter((person)=>!others.some((other)=>(0, build_people.Ft)(person, other)));
		}
		function areSame(some, others) {
			return without(some, others).length === 0 && without(others, some).length === 0;
		}
		;
		const nobody = {
			people: [],
			isOff: false
		};
		const farthest = 370 * build_time.vd;
		function changesOf(before, after, span, now, isWanted) {
			const names = new Set([
				...after.rotas.keys(),
				...before.rotas.keys()
			]);
			return [
				...names
			].filter(isWanted).map((name)=>{
				const [old, rota] = [
					before.rotas.get(name),
					after.rotas.get(name)
				];
				const zone = rota?.zone ?? old?.zone ?? after.zone;
				const status = old === undefined ? 'new' : rota === undefined ? 'removed' : 'kept';
				const at = {
					from: now,
					until: (0, build_time.tY)(now, 1)
				};
				const current = {
					before: dutyIn(read(old, at), now),
					after: dutyIn(read(rota, at), now)
				};
				const changes = status === 'kept' ? differences(old, rota, span) : [];
				const beyond = {
					from: span.until,
					until: (0, build_time.tY)(span.until, farthest)
				};
				const [first = null] = status === 'kept' && changes.length === 0 ? differences(old, rota, beyond) : [];
				return {
					name,
					zone,
					status,
					now: current,
					changes,
					first
				};
			});
		}
		function read(rota, { from, until }) {
			return rota === undefined ? [] : (0, rotation.TM)(rota, from, until);
		}
		function dutyIn(stretches, at) {
			const stretch = stretches.find((one)=>(0, build_time.hU)(one, at));
			return stretch ? {
				people: (0, build_people.dM)(stretch.people),
				isOff: stretch.isOff
			} : nobody;
		}
		function differences(old, rota, { from, until: end }) {
			const ends = [
				old,
				rota
			].map((one)=>read(one, {
					from,
					until: end
				}).reduce((last, { until })=>(0, build_time.NU)(last, until), end)).filter((until)=>until > end);
			const last = ends.length === 0 ? end : ends.reduce(build_time.X);
			const span = {
				from,
				until: (0, build_time.X)(last, (0, build_time.tY)(end, rotation.yf))
			};
			return allDifferences(read(old, span), read(rota, span), span).filter((change)=>change.from < end).map((change)=>change.until < span.until ? change : {
					...change,
					until: last
				});
		}
		function allDifferences(before, after, span) {
			const times = [
				span,
				...before,
				...after
			].flatMap(({ from, until })=>[
					from.getTime(),
					until.getTime()
				]);
			const edges = [
				...new Set(times)
			].filter((time)=>time >= span.from.getTime() && time <= span.until.getTime()).sort((a, b)=>a - b);
			const [dutyBefore, dutyAfter] = [
				cursorOf(before),
				cursorOf(after)
			];
			const found = [];
			let isBridged = false;
			for (const [index, time] of edges.slice(0, -1).entries()){
				const from = new Date(time);
				const change = {
					from,
					until: new Date(edges[index + 1] ?? time),
					before: dutyBefore(from),
					after: dutyAfter(from)
				};
				const last = found.at(-1);
				if (isEqual(change.before, change.after)) {
					isBridged &&= change.before.isOff;
					continue;
				}
				const goesOn = last !== undefined && isBridged && isEqual(last.before, change.before) && isEqual(last.after, change.after);
				if (goesOn) found[found.length - 1] = {
					...last,
					until: change.until
				};
				else found.push(change);
				isBridged = true;
			}
			return found;
		}
		function cursorOf(stretches) {
			let next = 0;
			return (at)=>{
				for(let one = stretches[next]; one && one.until <= at; one = stretches[next])next += 1;
				return dutyIn(stretches.slice(next, next + 1), at);
			};
		}
		function isEqual(one, other) {
			return one.isOff === other.isOff && areSame(one.people, other.people);
		}
		;
		function previewOf(file, rotas, { now, weeks, day, span, earlier, names }) {
			const isWanted = (name)=>names === null || names.includes(name);
			const none = {
				...file,
				rotas: new Map()
			};
			const comparison = earlier && {
				ref: earlier.ref,
				problem: earlier.problem,
				rotas: earlier.problem === null ? changesOf(earlier.file ?? none, file, span, now, isWanted) : []
			};
			const outlooks = rotas.map(([name, rota])=>outlookOf(name, rota, span, now));
			return {
				path: file.path,
				now,
				weeks,
				day,
				span,
				rotas: outlooks,
				comparison
			};
		}
		var summary = __webpack_require__(4574);
		var cli_table3 = __webpack_require__(5832);
		;
		function tablesOf({ comparison, rotas }, words) {
			const changes = comparison ? changeLines(comparison, words).map((line)=>(0, text_escape.pj)(line)) : [];
			const outlooks = rotas.map((outlook)=>{
				const { short } = words.clock(outlook.zone);
				const rows = outlook.rows.map((row)=>[
						short(row.from),
						short(row.until),
						words.who(row),
						words.note(row)
					]);
				const hasNotes = rows.some(([, , , note])=>note !== '');
				const width = hasNotes ? 4 : 3;
				const table = new cli_table3({
					head: [
						'From',
						'Until',
						'On call',
						'Note'
					].slice(0, width),
					style: {
						head: [],
						border: [],
						compact: true
					}
				});
				table.push(...rows.map((row)=>row.slice(0, width).map((cell)=>(0, text_escape.pj)(cell, 80))));
				return `${(0, text_escape.pj)(`${outlook.name} (${outlook.zone}): ${words.current(outlook)}`)}\n${table.toString()}`;
			});
			return [
				...changes.length > 0 ? [
					changes.join('\n')
				] : [],
				...outlooks
			].join('\n\n');
		}
		var report_clock = __webpack_require__(5149);
		var rota_person = __webpack_require__(629);
		;
		function namer(hidesAddresses) {
			return (person)=>{
				const written = (0, rota_person.bf)(person) ?? (0, build_people.Vy)(person);
				return hidesAddresses ? written.replace(/(?<=.)@.*$/s, '') : written;
			};
		}
		function wordsFor({ now, weeks, day }, nameOf) {
			const clock = (zone)=>(0, report_clock.C)(zone, now);
			const people = (some)=>(0, parsers.p_)(some.map(nameOf), 'and');
			const duty = ({ people: some, isOff })=>people(some) || (isOff ? 'nobody, as planned' : 'nobody');
			const span = ({ from, until }, zone)=>{
				const { short } = clock(zone);
				return `${short(from)} – ${short(until)}`;
			};
			const change = ({ before, after })=>`${duty(after)} instead of ${duty(before)}`;
			const length = weeks === 1 ? 'week' : `${weeks} weeks`;
			const period = day === null ? `the coming ${length}` : `the ${length} from ${day}`;
			return {
				clock,
				period,
				span,
				people,
				change,
				who: ({ people: some, why })=>why === null ? people(some) : ({
						planned: 'nobody, as planned',
						gap: 'nobody',
						'not started': 'nobody: the rota has not started'
					})[why],
				note: ({ instead, away })=>[
						...instead.length > 0 ? [
							`instead of ${people(instead)}`
						] : [],
						...away.length > 0 ? [
							`${people(away)} ${away.length === 1 ? 'is' : 'are'} away`
						] : []
					].join('; '),
				current ({ current: { people: some, why, until }, zone }) {
					const end = until > now ? ` until ${clock(zone).short(until)}` : '';
					if (why === null) return `${people(some)} ${some.length === 1 ? 'is' : 'are'} on call${end}.`;
					if (why === 'planned') return `Nobody is on call${end}, as planned.`;
					return why === 'not started' ? `The rota has not started${end && `: nobody is on call${end}`}.` : 'Nobody is on call.';
				},
				summary ({ status, now: current, changes, first, zone }) {
					if (status === 'new') return [
						'The rota is new.'
					];
					if (status === 'removed') return [
						`The rota is removed. On call in it now: ${duty(current.before)}.`
					];
					const isSame = isEqual(current.before, current.after);
					const atOnce = isSame ? `Nothing changes for who is on call now (${duty(current.after)}).` : `On call now: ${change(current)}.`;
					if (changes.length > 0) return [
						atOnce
					];
					const known = isSame ? [] : [
						atOnce
					];
					if (first === null) return [
						...known,
						`Nothing changes in ${period}.`
					];
					const begins = clock(zone).short(first.from);
					return [
						...known,
						`Nothing changes in ${period}. The first change is on ${begins}: ${change(first)}.`
					];
				}
			};
		}
		;
		async function show({ path, place, read, readAt, hidesAddresses }, { names, weeks, from, compare, ics, form }, world, say) {
			const now = world.now();
			if (ics !== null && (0, external_node_path_.resolve)(ics) === place) throw new failure.HR(`--ics would overwrite the rota file ${path}.`, 'Use another name, such as on-call.ics.');
			const file = await read();
			const rotas = rotasOf(file, names);
			const earlier = compare === null ? null : await readAt(compare);
			const date = from ?? today(now, file.zone);
			const start = from === null ? now : midnight(date, 0, file.zone);
			const until = from === null ? (0, build_time.tY)(start, weeks * 7 * build_time.vd) : midnight(date, weeks * 7, file.zone);
			const preview = previewOf(file, rotas, {
				now,
				weeks,
				day: from,
				span: {
					from: start,
					until
				},
				earlier,
				names
			});
			const nameOf = namer(hidesAddresses);
			const words = wordsFor(preview, nameOf);
			const calendar = ()=>calendarOf({
					...{
						rotas,
						zone: file.zone,
						date: today(now, file.zone),
						nameOf,
						hidesAddresses
					},
					span: {
						from: midnight(date, 0, file.zone),
						until: midnight(date, calendarDays, file.zone)
					}
				});
			const problem = ics === null ? null : await problemOfWriting(ics, calendar(), world);
			const written = problem === null ? ics : null;
			if (form === 'json') {
				say(JSON.stringify(jsonOf(preview, nameOf, written), null, process.stdout.isTTY ? 2 : 0));
			} else if (form === 'markdown') say((0, summary.R)(preview, words));
			else if (process.stdout.isTTY && tablesFit(tablesOf(preview, words), process.stdout.columns)) say(tablesOf(preview, words));
			else for (const line of linesOf(preview, words))say(line);
			if (problem !== null) process.stderr.write(`error: ${problem}\n`);
			if (form === 'text' && written !== null) say(`The calendar of ${calendarDays} days was written to ${written}, from ${path}.`);
			return problem === null ? 0 : 1;
		}
		function tablesFit(tables, columns) {
			return columns === 0 || tables.split('\n').every((line)=>!line.startsWith('┌') || line.length <= columns);
		}
		async function problemOfWriting(ics, text, world) {
			try {
				await world.writeFile((0, external_node_path_.resolve)(ics), text);
				return null;
			} catch (error) {
				const { code, message } = error;
				return `“${ics}” could not be written (${code ?? message}). Check --ics.`;
			}
		}
		function rotasOf(file, names) {
			return names === null ? [
				...file.rotas
			] : names.map((name)=>[
					name,
					(0, client.B)(file, name)
				]);
		}
		function today(now, zone) {
			return (0, times.Xx)(now, zone).toPlainDate().toString();
		}
		function midnight(date, days, zone) {
			const [then = ''] = (0, build_time.tY)(new Date(`${date}T00:00Z`), days * build_time.vd).toISOString().split('T');
			return (0, times.XS)(`${then}T00:00`, zone);
		}
	},
	5537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			r: ()=>version
		});
		const version = '0.1.0';
	},
	8247: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>rotaNamed,
			U: ()=>createClient
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3701);
		var _holidays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3573);
		function createClient({ repository, values }) {
			const path = values['rota-file'];
			const file = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_3__.G5)(async (path)=>(0, _holidays_js__WEBPACK_IMPORTED_MODULE_2__.C)(await repository.readNewest(path), path));
			return {
				read: ()=>file(path),
				checkChange: ()=>repository.checkChange(path),
				async change (edit, message) {
					let written;
					const editAndKeep = (text)=>{
						written = edit(text);
						return written;
					};
					await repository.change(path, editAndKeep, message);
					if (written !== undefined) file.fill(path, await (0, _holidays_js__WEBPACK_IMPORTED_MODULE_2__.C)(written, path));
				}
			};
		}
		function rotaNamed({ path, rotas }, name) {
			const rotation = rotas.get(name);
			if (rotation) return rotation;
			const fix = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_1__.Z)(name, [
				...rotas.keys()
			]);
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`The rota file ${path} has no rota named “${name}”.`, fix);
		}
	},
	8808: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			yf: ()=>farthest,
			cD: ()=>rotasOfPeople,
			pS: ()=>shiftsOf,
			GH: ()=>startOf,
			TM: ()=>stretchesOf
		});
		var build_people = __webpack_require__(4809);
		var build_time = __webpack_require__(4131);
		var handovers = __webpack_require__(8710);
		;
		function firstOf(rotas, span) {
			const all = rotas.map((stretches)=>{
				const first = stretches[0]?.from ?? span.from;
				const last = stretches.at(-1)?.until ?? span.until;
				const from = (0, build_time.X)(first, span.from);
				return {
					stretches,
					from,
					until: (0, build_time.NU)(last, span.until)
				};
			});
			const cursors = all.map(cursorOf);
			const found = [];
			for (const { from, until } of pieces(rotas.flat(), span)){
				let result;
				let areOff = true;
				for (const [index, known] of all.entries()){
					if (!(0, build_time.hU)(known, from)) break;
					const stretch = cursors[index]?.(from) ?? null;
					areOff &&= stretch?.isOff === true;
					if (stretch && stretch.people.length > 0) {
						result = stretch;
						break;
					}
					if (index === all.length - 1) result = null;
				}
				if (result === undefined) continue;
				const last = found.at(-1);
				const isSameStretch = last?.until.getTime() === from.getTime() && last.of === result && (result !== null || last.isOff === areOff);
				if (last && isSameStretch) found[found.length - 1] = {
					...last,
					until
				};
				else if (result) found.push({
					...result,
					from,
					until,
					of: result
				});
				else if (areOff) found.push({
					people: [],
					isOff: true,
					from,
					until,
					of: null
				});
			}
			return found.map(({ people, isOff, from, until })=>({
					people,
					isOff,
					from,
					until
				}));
		}
		function deputiesOf(stretches, turns, count) {
			const turnAt = cursorOf({
				stretches: turns
			});
			const [first, last] = [
				stretches[0],
				stretches.at(-1)
			];
			if (!first || !last) return [];
			const stretchAt = cursorOf({
				stretches
			});
			const span = {
				from: first.from,
				until: last.until
			};
			const found = [];
			for (const { from, until } of pieces([
				...stretches,
				...turns
			], span)){
				const stretch = stretchAt(from);
				if (!stretch) continue;
				const following = stretch.people.length > 0 ? turnAt(from)?.following() ?? [] : [];
				const isOnCall = (person)=>stretch.people.some((other)=>(0, build_people.Ft)(person, other));
				const people = following.filter((person)=>!isOnCall(person)).slice(0, count);
				const before = found.at(-1);
				const isEqual = before?.of === stretch && before.people.length === people.length && people.every((person, index)=>person === before.people[index]);
				if (before && isEqual) found[found.length - 1] = {
					...before,
					until
				};
				else found.push({
					people,
					isOff: stretch.isOff,
					from,
					until,
					of: stretch
				});
			}
			return found.map(({ people, isOff, from, until })=>({
					people,
					isOff,
					from,
					until
				}));
		}
		function pieces(spans, span) {
			const times = [
				...spans,
				span
			].flatMap(({ from, until })=>[
					from.getTime(),
					until.getTime()
				]);
			const edges = [
				...new Set(times)
			].sort((a, b)=>a - b);
			return edges.slice(1).map((until, index)=>({
					from: new Date(edges[index] ?? until),
					until: new Date(until)
				}));
		}
		function cursorOf({ stretches }) {
			let next = 0;
			return (time)=>{
				for(let span = stretches[next]; span && span.until <= time; span = stretches[next])next += 1;
				const span = stretches[next];
				return span && (0, build_time.hU)(span, time) ? span : null;
			};
		}
		var failure = __webpack_require__(9874);
		;
		const mostAtOnce = 100;
		function withOverrides(turns, overrides, atATime) {
			const spans = [];
			for (const { from, until, inEffect } of slotsOf(turns, overrides, atATime)){
				const previous = spans.at(-1);
				if (previous?.until.getTime() === from.getTime() && isEqual(previous.inEffect, inEffect)) previous.until = until;
				else if (inEffect.length > 0) spans.push({
					from,
					until,
					inEffect
				});
			}
			return spans.map(({ from, until, inEffect })=>{
				const people = inEffect.flatMap((turn)=>turn.people);
				return {
					from,
					until,
					people,
					isOff: people.length === 0 && inEffect.some(({ isOff })=>isOff)
				};
			});
		}
		function slotsOf(turns, overrides, atATime) {
			const times = [
				...turns,
				...overrides
			].flatMap(({ from, until })=>[
					from.getTime(),
					until.getTime()
				]);
			const edges = [
				...new Set(times)
			].sort((a, b)=>a - b);
			const slotAt = new Map(edges.map((time, slot)=>[
					time,
					slot
				]));
			const slots = edges.map((time, slot)=>({
					from: new Date(time),
					until: new Date(edges[slot + 1] ?? time),
					inEffect: []
				}));
			const next = [
				...slots.keys(),
				slots.length
			];
			const open = (slot)=>{
				let at = slot;
				for(let after = next[at] ?? at; after !== at; after = next[at] ?? at){
					next[at] = next[after] ?? after;
					at = after;
				}
				return at;
			};
			const lay = (turn, closes)=>{
				const end = slotAt.get(turn.until.getTime()) ?? 0;
				for(let at = open(slotAt.get(turn.from.getTime()) ?? end); at < end; at = open(at + 1)){
					if ((slots[at]?.inEffect.unshift(turn) ?? 0) > mostAtOnce) throw tooMany();
					if (closes) next[at] = at + 1;
				}
			};
			for (const override of overrides.toReversed())lay(override, override.id !== null || atATime === 1 || override.isOff === true);
			for (const [at, { inEffect }] of slots.entries())if (inEffect.length > 0) next[at] = at + 1;
			for (const turn of turns)lay(turn, true);
			return slots;
		}
		function tooMany() {
			return new failure.HR(`The rota file has more than ${mostAtOnce} overrides that apply at the same time in one rota.`, 'Delete those that have expired or are not needed.');
		}
		function isEqual(some, others) {
			return some.length === others.length && some.every((turn, index)=>turn === others[index]);
		}
		var turns = __webpack_require__(4711);
		;
		function shiftsOf(rotation, from, until) {
			return stretchesOf(rotation, from, until).flatMap(({ people, from, until })=>(0, build_people.dM)(people).map((person)=>({
						person,
						from,
						until
					})));
		}
		function peopleAt(rotation, at) {
			return shiftsOf(rotation, at, plus(at, 1)).map(({ person })=>person);
		}
		function rotasOfPeople(rotation) {
			const all = new Set([
				rotation
			]);
			for (const { layers } of all)for (const other of layers?.rotas() ?? [])all.add(other);
			return [
				...all
			].filter(({ layers })=>layers === undefined);
		}
		function startOf(rotation) {
			return rotasOfPeople(rotation).map((rota)=>(0, handovers.cY)(rota, 0)).reduce(build_time.X);
		}
		function stretchesOf(rotation, from, until) {
			const known = new Map();
			const read = (rota)=>{
				const stretches = known.get(rota) ?? ownStretches(rota, from, until, read);
				known.set(rota, stretches);
				return stretches;
			};
			return read(rotation);
		}
		function ownStretches(rota, from, until, read) {
			const span = {
				from,
				until
			};
			const overrides = overridesIn(rota, from, until);
			return withOverrides(baseOf(rota, from, until, read), overrides, rota.atATime).filter((stretch)=>(0, build_time.$f)(stretch, span));
		}
		const times = new WeakMap();
		function overridesIn({ overrides }, from, until) {
			const numbers = times.get(overrides) ?? Float64Array.from(overrides.flatMap((one)=>[
					+one.from,
					+one.until
				]));
			times.set(overrides, numbers);
			const [start, end] = [
				from.getTime(),
				until.getTime()
			];
			return overrides.filter((_, index)=>(numbers[2 * index] ?? end) < end && start < (numbers[2 * index + 1] ?? start));
		}
		function baseOf(rota, from, until, read) {
			if (!rota.layers) return (0, turns.oA)(rota, from, until);
			const others = rota.layers.rotas();
			if (rota.layers.kind === 'follow') return firstOf(others.map(read), {
				from,
				until
			}).map(asTurn);
			const [primary] = others;
			if (!primary) return [];
			const stretches = read(primary);
			const [start, end] = [
				(0, build_time.NU)(stretches[0]?.from ?? from, (0, build_time.tY)(from, -farthest)),
				(0, build_time.X)(stretches.at(-1)?.until ?? until, (0, build_time.tY)(until, farthest))
			];
			return deputiesOf(stretches, (0, turns.f6)(primary, start, end), primary.atATime).map(asTurn);
		}
		const farthest = 370 * build_time.vd;
		function asTurn({ people, isOff, from, until }) {
			return {
				people,
				from,
				until,
				...isOff && {
					isOff
				}
			};
		}
	}
};
