export const id = 6569;
export const ids = [
	6569
];
export const modules = {
	2768: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			PW: ()=>isAddress,
			Qq: ()=>text,
			Wp: ()=>parseAnswer,
			cW: ()=>shape,
			id: ()=>id,
			p6: ()=>date
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(252);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
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
		const id = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1));
		function shape(fields, into) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc(fields), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(into));
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
	6569: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var swaps = __webpack_require__(4186);
		var failure = __webpack_require__(9874);
		var near = __webpack_require__(8126);
		var once = __webpack_require__(3701);
		var schemas = __webpack_require__(3619);
		var core = __webpack_require__(8532);
		var api = __webpack_require__(3305);
		var wire = __webpack_require__(2768);
		var build_people = __webpack_require__(4809);
		var text_document = __webpack_require__(3428);
		var keyed = __webpack_require__(8456);
		var moments = __webpack_require__(6767);
		var parsers = __webpack_require__(5526);
		var absence_shape = __webpack_require__(5741);
		var shapes = __webpack_require__(9746);
		var mod = __webpack_require__(1916);
		var temporal_polyfill = __webpack_require__(8599);
		;
		const times_form = /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d(:\d\d(\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:?\d\d)?$/i;
		function localTime(written, zone) {
			const { date, time, offset } = times_form.exec(written)?.groups ?? {};
			try {
				if (!date || !time) throw new RangeError('not a date and a time');
				if (!offset) return temporal_polyfill.fE.PlainDateTime.from(`${date}T${time}`);
				return temporal_polyfill.fE.Instant.from(`${date}T${time}${offset}`).toZonedDateTimeISO(zone).toPlainDateTime();
			} catch (cause) {
				const message = `must be a local time such as 2026-01-05T09:00, not ${(0, parsers.TL)(written)}`;
				throw new Error(message, {
					cause
				});
			}
		}
		function pointInTime(written, zone) {
			const local = localTime(written, zone);
			const instant = times_form.exec(written)?.groups?.offset ? temporal_polyfill.fE.Instant.from(written.replace(' ', 'T')) : local.toZonedDateTime(zone, {
				disambiguation: 'compatible'
			});
			return new Date(instant.epochMilliseconds);
		}
		function zoned(time, zone) {
			return temporal_polyfill.fE.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone);
		}
		function localText(time, zone) {
			const exact = zoned(time, zone);
			const local = exact.toPlainDateTime();
			const options = {
				smallestUnit: exact.second === 0 ? 'minute' : 'second'
			};
			const isPlain = local.toZonedDateTime(zone).epochMilliseconds === exact.epochMilliseconds;
			return isPlain ? local.toString(options) : exact.toString({
				...options,
				timeZoneName: 'never'
			});
		}
		function formatTime(time, zone) {
			const local = zoned(time, zone).toPlainDateTime().toString({
				smallestUnit: 'minute'
			});
			return `${local.replace('T', ' ')} ${zone}`;
		}
		function timeZone(written) {
			try {
				return zoned(new Date(0), written).timeZoneId;
			} catch (cause) {
				const near = nearZone(written);
				const hint = near === undefined ? ', such as Europe/Berlin' : ` (did you mean ${(0, parsers.TL)(near)}?)`;
				throw new Error(`must be the name of a time zone, not ${(0, parsers.TL)(written)}${hint}`, {
					cause
				});
			}
		}
		const longestName = 60;
		function nearZone(written) {
			if (written.length > longestName) return undefined;
			const wanted = written.toLowerCase().replaceAll(' ', '_');
			const zones = Intl.supportedValuesOf('timeZone');
			const edits = (zone)=>(0, mod.Io)(zone.toLowerCase(), wanted);
			const [nearest] = zones.toSorted((a, b)=>edits(a) - edits(b));
			const isNear = nearest !== undefined && edits(nearest) <= Math.max(2, Math.floor(wanted.length / 4));
			return zones.find((zone)=>zone.toLowerCase().endsWith(`/${wanted}`)) ?? (isNear ? nearest : undefined);
		}
		;
		function readRotas(text, path) {
			const zone = (0, text_document.u)(text, path, schemas._H3({
				timezone: zoneName
			})).value?.timezone ?? 'UTC';
			const { value, problems } = (0, text_document.u)(text, path, rotaFile(zone));
			if (value) return {
				path,
				zone,
				rotas: value
			};
			const fix = 'Fix the file. Until then, nothing in it is used.';
			const all = problems.length === 1 ? problems : problems.map((problem, index)=>`(${index + 1}) ${problem}`);
			throw new failure.HR(`The rota file can’t be used: ${all.join('; ')}.`, fix);
		}
		function parsed(parse) {
			return schemas.FsL(schemas.L5J(), schemas.pdi((input, context)=>{
				try {
					if (input === undefined || input === null) throw new Error('is missing');
					return parse(typeof input === 'string' ? input.trim() : JSON.stringify(input));
				} catch (error) {
					const message = error instanceof Error ? error.message : String(error);
					context.issues.push({
						code: 'custom',
						message,
						input
					});
					return core.tm;
				}
			}));
		}
		const zoneName = parsed(timeZone);
		const file_length = parsed((text)=>{
			const [, count, unit] = /^(\d{1,3}) (day|week)s?$/.exec(text) ?? [];
			if (count && Number(count) > 0) return Number(count) * (unit === 'week' ? 7 : 1);
			const [, number, letter] = /^(\d{1,3})\s*([dw])/i.exec(text) ?? [];
			const nearUnit = `${letter?.toLowerCase() === 'w' ? 'week' : 'day'}${Number(number) === 1 ? '' : 's'}`;
			const meant = Number(number) > 0 ? ` (did you mean ${(0, parsers.TL)(`${Number(number)} ${nearUnit}`)}?)` : '';
			throw new Error(`must be a number of days or weeks: 1 week, 2 weeks, 10 days, not ${(0, parsers.TL)(text)}${meant}`);
		});
		const person = schemas.FsL(shapes.word.check(schemas.YPB((text)=>!text.includes('@') || (0, wire.PW)(text), 'must be a single e-mail address such as ana@example.com, or a name in `people`')), schemas.pdi(build_people.Fy));
		function override(zone) {
			const time = parsed((text)=>pointInTime(text, zone));
			return schemas.FsL((0, keyed.D)({
				from: time,
				until: time,
				person,
				id: schemas.lqM(shapes.word)
			}).check(schemas.YPB(({ from, until })=>from < until, {
				path: [
					'until'
				],
				message: 'must be after `from`',
				when: ({ value })=>has(value, 'from', isDate) && has(value, 'until', isDate)
			})), schemas.pdi(({ from, until, person, id = null })=>({
					from,
					until,
					people: [
						person
					],
					id
				})));
		}
		function absences(zone) {
			const inZone = ({ local, offset })=>pointInTime(`${local}${offset ?? ''}`, zone);
			const inOrder = schemas.YPB(({ from, until })=>from < until, {
				path: [
					'until'
				],
				message: 'must be after `from`'
			});
			const one = schemas.FsL((0, absence_shape.A)(person), schemas.pdi(({ person, ...written })=>{
				const [from, until] = [
					(0, moments.Ii)(written.from),
					(0, moments.Ii)(written.until)
				];
				return {
					person,
					from: inZone(from),
					until: inZone(until),
					fromDay: from.isDay
				};
			}));
			return schemas.lqM(schemas.mee(schemas.YOg(one.check(inOrder))));
		}
		const mostHints = 10;
		function onlyOf(absencesIn, peopleIn) {
			const nameOf = ({ email, aliases })=>email ?? aliases[0] ?? '';
			return schemas.z6Y(({ value, issues })=>{
				if (issues.length > 0) return;
				const names = peopleIn(value).map(nameOf);
				const known = new Set(names.map((name)=>name.toLowerCase()));
				const isUnknown = ({ person })=>!known.has(nameOf(person).toLowerCase());
				const unknown = [
					...absencesIn(value).entries()
				].filter(([, absence])=>isUnknown(absence));
				for (const [count, [index, { person }]] of unknown.entries()){
					const near = count < mostHints ? (0, parsers.wx)(nameOf(person), names) : '';
					const message = `${(0, parsers.TL)(nameOf(person))} is not in the rota${near}`;
					issues.push({
						code: 'custom',
						message,
						input: value,
						path: [
							'absences',
							index,
							'person'
						]
					});
				}
			});
		}
		function rota(zone) {
			return schemas.FsL((0, keyed.D)({
				starts: parsed((text)=>localTime(text, zone)),
				every: file_length,
				'at-a-time': schemas.lqM(schemas.Whr().check(api.qm(1, 'must be a whole number, at least 1'))),
				people: schemas.YOg(person).check(api.m9(1, 'must name at least one person')),
				overrides: schemas.lqM(schemas.mee(schemas.YOg(override(zone)))),
				absences: absences(zone),
				'on-absence': schemas.lqM(schemas.k5n([
					'warn',
					'skip'
				]))
			}).check(schemas.YPB(({ 'at-a-time': atATime = 1, people })=>atATime <= people.length, {
				path: [
					'at-a-time'
				],
				message: 'must not be higher than the number of people',
				when: ({ value })=>has(value, 'people', Array.isArray)
			}), onlyOf(({ absences })=>absences ?? [], ({ people, overrides })=>[
					...people,
					...(overrides ?? []).flatMap((one)=>one.people)
				])), schemas.pdi(({ starts, every, 'at-a-time': atATime = 1, people, overrides, ...rest })=>{
				const skipsAbsent = rest['on-absence'] === 'skip';
				const { absences } = rest;
				return {
					...{
						zone,
						starts,
						days: every,
						atATime,
						people
					},
					...{
						overrides: overrides ?? [],
						absences: absences ?? [],
						skipsAbsent
					}
				};
			}));
		}
		function rotaFile(zone) {
			const rotas = schemas.g1P(schemas.YjP(), rota(zone));
			const some = schemas.YPB((all)=>Object.keys(all).length > 0, 'must name at least one rota');
			return schemas.FsL((0, keyed.D)({
				timezone: zoneName,
				rotas: rotas.check(some),
				absences: absences(zone)
			}).check(onlyOf(({ absences })=>absences ?? [], ({ rotas })=>Object.values(rotas).flatMap(peopleOf))), schemas.pdi(({ rotas, absences })=>{
				const everywhere = absences ?? [];
				const withAbsences = (rotation)=>({
						...rotation,
						absences: [
							...everywhere,
							...rotation.absences
						]
					});
				return new Map(Object.entries(rotas).map(([name, rotation])=>[
						name,
						withAbsences(rotation)
					]));
			}));
		}
		function has(value, key, is) {
			return typeof value === 'object' && value !== null && is(Reflect.get(value, key));
		}
		function isDate(part) {
			return part instanceof Date;
		}
		function peopleIn({ rotas }) {
			return [
				...rotas.values()
			].flatMap(peopleOf);
		}
		function peopleOf({ people, overrides }) {
			return [
				...people,
				...overrides.flatMap((override)=>override.people)
			];
		}
		;
		function createClient({ repository, values }) {
			const path = values['rota-file'];
			const file = (0, once.G5)(async (path)=>readRotas(await repository.readNewest(path), path));
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
					if (written !== undefined) file.fill(path, readRotas(written, path));
				}
			};
		}
		function rotaNamed({ path, rotas }, name) {
			const rotation = rotas.get(name);
			if (rotation) return rotation;
			const fix = (0, near.Z)(name, [
				...rotas.keys()
			]);
			throw new failure.HR(`The rota file ${path} has no rota named “${name}”.`, fix);
		}
		var dist = __webpack_require__(8815);
		var time = __webpack_require__(4131);
		;
		function withOverride(text, path, rota, override) {
			const before = readRotas(text, path);
			const { person, id } = override;
			const from = (0, time.Q5)(override.from);
			const until = (0, time.Q5)((0, time.tY)(override.until, time.Rc - 1));
			const added = {
				person,
				id,
				from,
				until
			};
			if (hasOverride(before, rota, added)) return text;
			const entry = {
				from: localText(from, before.zone),
				until: localText(until, before.zone),
				person: person.email ?? person.aliases[0] ?? person.name,
				id
			};
			const document = (0, dist.Tp)(text);
			const node = mapIn(document.contents, 'rotas', rota);
			const edits = node === null ? [] : [
				()=>insert(text, node, entry),
				()=>rewrite(text, document, node, entry)
			];
			for (const edit of edits){
				const after = edit();
				if (after !== null && onlyAdds(before, after, rota, added)) return after;
			}
			throw new failure.HR(`The override was not added to ${path}: “${rota}” is written in a form that can’t be edited automatically.`, `Add this to its \`overrides\` yourself: ${flow(entry)}`);
		}
		function insert(text, rota, entry) {
			const eol = text.includes('\r\n') ? '\r\n' : '\n';
			const pair = pairIn(rota, 'overrides');
			const list = pair?.value;
			if ((0, dist.oP)(list) && list.items.length > 0) {
				const last = list.items.at(-1);
				const end = (0, dist.Ll)(last) ? last.range?.[1] : undefined;
				if (end === undefined) return null;
				if (list.flow) return `${text.slice(0, end)}, ${flow(entry)}${text.slice(end)}`;
				return afterLine(text, end, `${eol}${indent(text, list.range?.[0])}- ${flow(entry)}`);
			}
			if (rota.flow) return null;
			const first = rota.items[0]?.key;
			const margin = indent(text, (0, dist.Ll)(first) ? first.range?.[0] : undefined);
			const item = `${eol}${margin}  - ${flow(entry)}`;
			if (pair) {
				const [from, until] = ((0, dist.Ll)(list) ? list.range : undefined) ?? [];
				const key = (0, dist.Ll)(pair.key) ? pair.key.range?.[1] : undefined;
				if (from === undefined || until === undefined || key === undefined) return null;
				const emptied = from < until ? text.slice(0, from).trimEnd() + text.slice(until) : text;
				return afterLine(emptied, key, item);
			}
			const last = rota.items.at(-1);
			const end = (0, dist.Ll)(last?.value) ? last.value.range?.[1] : undefined;
			return end === undefined ? null : afterLine(text, end, `${eol}${margin}overrides:${item}`);
		}
		function rewrite(text, document, rota, entry) {
			const list = rota.get('overrides');
			const node = document.createNode(entry, {
				flow: true
			});
			if ((0, dist.oP)(list)) list.add(node);
			else rota.set('overrides', document.createNode([
				node
			]));
			return document.toString({
				lineWidth: 0,
				flowCollectionPadding: !/[[{]\S/.test(text)
			});
		}
		function afterLine(text, end, added) {
			const last = text.slice(0, end).trimEnd().length;
			const rest = text.slice(last).search(/\r?\n/);
			const at = rest < 0 ? text.length : last + rest;
			return text.slice(0, at) + added + text.slice(at);
		}
		function indent(text, offset = 0) {
			return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
		}
		function flow(entry) {
			const document = new dist.yo(null);
			document.contents = document.createNode(entry, {
				flow: true
			});
			return document.toString({
				lineWidth: 0
			}).trim();
		}
		function mapIn(root, ...keys) {
			let node = root;
			for (const key of keys)node = (0, dist.jh)(node) ? pairIn(node, key)?.value : null;
			return (0, dist.jh)(node) ? node : null;
		}
		function pairIn(map, key) {
			return map.items.find((pair)=>(0, dist.jn)(pair.key) && String(pair.key.value) === key);
		}
		function hasOverride({ rotas }, rota, override) {
			return (rotas.get(rota)?.overrides ?? []).some(({ id, from, until, people })=>id === override.id || people.length === 1 && people.every((person)=>(0, build_people.Ft)(person, override.person)) && from.getTime() === override.from.getTime() && until.getTime() === override.until.getTime());
		}
		function onlyAdds(before, text, rota, override) {
			try {
				const after = readRotas(text, before.path);
				const others = [
					...after.rotas
				].map(([name, rotation])=>name === rota ? [
						name,
						{
							...rotation,
							overrides: rotation.overrides.slice(0, -1)
						}
					] : [
						name,
						rotation
					]);
				return JSON.stringify(others) === JSON.stringify([
					...before.rotas
				]) && hasOverride(after, rota, override);
			} catch  {
				return false;
			}
		}
		;
		function withEnd(text, path, rota, override, at) {
			const before = readRotas(text, path);
			const overrides = before.rotas.get(rota)?.overrides ?? [];
			const index = overrides.findIndex((one)=>isIt(one, override));
			const found = overrides[index];
			const end = (0, time.Q5)(at);
			const isDone = override.until < end ? found && found.until >= end : found && found.until <= end;
			if (!found || isDone) return text;
			const isGone = found.from >= end;
			const wanted = isGone ? overrides.toSpliced(index, 1) : overrides.with(index, {
				...found,
				until: end
			});
			const after = isGone ? without(text, rota, index) : endedAt(text, rota, index, localText(end, before.zone));
			if (after !== null && says(after, before, rota, wanted)) return after;
			throw new failure.HR(`The end of the override was not changed in ${path}: “${rota}” is written in a form that can’t be edited automatically.`, 'Change its `until` yourself.');
		}
		function isIt({ id, people, from, until }, override) {
			if (id !== null) return id === override.id;
			return people.some((person)=>(0, build_people.Ft)(person, override.person)) && from.getTime() === override.from.getTime() && until.getTime() === override.until.getTime();
		}
		function endedAt(text, rota, index, end) {
			const list = overridesIn((0, dist.Tp)(text), rota);
			const item = (0, dist.oP)(list) ? list.items[index] : undefined;
			const value = (0, dist.jh)(item) ? pairIn(item, 'until')?.value : undefined;
			const [from, until] = ((0, dist.Ll)(value) ? value.range : undefined) ?? [];
			return from === undefined || until === undefined ? null : text.slice(0, from) + end + text.slice(until);
		}
		function without(text, rota, index) {
			const document = (0, dist.Tp)(text);
			const list = overridesIn(document, rota);
			if (!(0, dist.oP)(list)) return null;
			list.delete(index);
			return document.toString({
				lineWidth: 0,
				flowCollectionPadding: !/[[{]\S/.test(text)
			});
		}
		function overridesIn({ contents }, rota) {
			const map = mapIn(contents, 'rotas', rota);
			return map && pairIn(map, 'overrides')?.value;
		}
		function says(text, before, rota, overrides) {
			try {
				const wanted = [
					...before.rotas
				].map(([name, rotation])=>name === rota ? [
						name,
						{
							...rotation,
							overrides
						}
					] : [
						name,
						rotation
					]);
				return JSON.stringify([
					...readRotas(text, before.path).rotas
				]) === JSON.stringify(wanted);
			} catch  {
				return false;
			}
		}
		;
		function awayBy(absences) {
			const times = absences.map((absence)=>({
					absence,
					from: absence.from.getTime(),
					until: absence.until.getTime()
				}));
			const byName = Map.groupBy(times, ({ absence })=>(0, build_people.eZ)(absence.person)[0]);
			return (person, turn)=>{
				const [start, end] = [
					turn.from.getTime(),
					turn.until.getTime()
				];
				const own = byName.get((0, build_people.eZ)(person)[0]) ?? [];
				return own.some(({ absence, from, until })=>from < end && start < until && (0, time.jj)(absence, turn));
			};
		}
		function covered(people, first, count, turn, isAway) {
			const inOrder = [
				...people.slice(first),
				...people.slice(0, first)
			];
			const scheduled = (0, build_people.dM)(inOrder.slice(0, count));
			const away = scheduled.filter((person)=>isAway(person, turn));
			if (away.length === 0) return scheduled;
			const others = (0, build_people.dM)(inOrder.slice(count)).filter((person)=>!scheduled.some((one)=>(0, build_people.Ft)(one, person)) && !isAway(person, turn));
			return scheduled.map((person)=>away.includes(person) ? others.shift() ?? person : person);
		}
		;
		function shiftsOf(rotation, from, until) {
			const overrides = rotation.overrides.filter((override)=>(0, time.$f)(override, {
					from,
					until
				}));
			return withOverrides(turnsOf(rotation, from, until), overrides, rotation.atATime).filter((turn)=>(0, time.$f)(turn, {
					from,
					until
				})).flatMap(({ people, from, until })=>(0, build_people.dM)(people).map((person)=>({
						person,
						from,
						until
					})));
		}
		function peopleAt(rotation, at) {
			return shiftsOf(rotation, at, (0, time.tY)(at, 1)).map(({ person })=>person);
		}
		function startOf(rotation) {
			return handover(rotation, 0);
		}
		function turnsOf(rotation, from, until) {
			const turns = [];
			const isAway = awayBy(rotation.skipsAbsent ? rotation.absences : []);
			let index = Math.max(0, indexAt(rotation, from));
			for(let start = handover(rotation, index); start < until; index += 1){
				const end = handover(rotation, index + 1);
				const turn = {
					from: start,
					until: end
				};
				if (start < end) turns.push({
					...turn,
					people: peopleOfTurn(rotation, index, turn, isAway)
				});
				start = end;
			}
			return turns;
		}
		function handover({ starts, days, zone }, index) {
			const local = starts.add({
				days: days * index
			});
			return new Date(local.toZonedDateTime(zone, {
				disambiguation: 'compatible'
			}).epochMilliseconds);
		}
		function indexAt(rotation, at) {
			const passed = rotation.starts.until(zoned(at, rotation.zone).toPlainDateTime()).total('days');
			let index = Math.floor(passed / rotation.days);
			while(handover(rotation, index) > at)index -= 1;
			while(handover(rotation, index + 1) <= at)index += 1;
			return index;
		}
		function peopleOfTurn({ people, atATime }, index, turn, isAway) {
			return covered(people, index * atATime % people.length, atATime, turn, isAway);
		}
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
			return spans.map(({ from, until, inEffect })=>({
					from,
					until,
					people: inEffect.flatMap(({ people })=>people)
				}));
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
			for (const override of overrides.toReversed())lay(override, override.id !== null || atATime === 1);
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
		;
		const manually = 'A file that is kept elsewhere has to be edited: add `{ from: …, until: …, person: … }` to the rota’s `overrides`, commit that, and sync without `handover-to`.';
		function createOverrides({ read, change, checkChange }, now) {
			const nameOf = (person)=>person.email ?? (0, build_people.Vy)(person);
			return {
				check () {
					try {
						checkChange();
					} catch (error) {
						throw error instanceof failure.HR ? error.noting([
							manually
						]) : error;
					}
				},
				async find (person) {
					if (person.email !== null) return person;
					return peopleIn(await read()).find((other)=>(0, build_people.Ft)(other, person)) ?? null;
				},
				async list (schedule) {
					const { overrides } = rotaNamed(await read(), schedule);
					return overrides.flatMap(({ people, from, until, id }, index)=>people.map((person)=>({
								id: idOf(id, index),
								person,
								from,
								until
							})));
				},
				async write (schedule, override) {
					const file = await read();
					const { zone } = rotaNamed(file, schedule);
					const until = formatTime(override.until, zone);
					const message = `On call: ${schedule} to ${nameOf(override.person)} until ${until}`;
					await change((text)=>withOverride(text, file.path, schedule, override), message.replace(/\s+/g, ' '));
				},
				async scheduled (schedule, { from, until }, without) {
					const rotation = rotaNamed(await read(), schedule);
					const isLeft = ({ id }, index)=>without.every((one)=>one.id !== idOf(id, index));
					return shiftsOf({
						...rotation,
						overrides: rotation.overrides.filter(isLeft)
					}, from, until);
				},
				async extend (schedule, override, until) {
					const file = await read();
					const end = formatTime(until, rotaNamed(file, schedule).zone);
					const message = `On call: ${schedule} to ${nameOf(override.person)} until ${end}`;
					await change((text)=>withEnd(text, file.path, schedule, override, until), message.replace(/\s+/g, ' '));
				},
				async end (schedule, override) {
					const { path } = await read();
					const message = `On call: ${schedule}, the override of ${nameOf(override.person)} has ended`;
					await change((text)=>withEnd(text, path, schedule, override, now()), message.replace(/\s+/g, ' '));
				}
			};
		}
		function idOf(id, index) {
			return id ?? `override ${index + 1}`;
		}
		;
		function createSource(context) {
			const client = createClient(context);
			return {
				onCall (_, at = context.now()) {
					const file = client.read();
					return async (schedule)=>onCallAt(rotaNamed(await file, schedule), at);
				},
				shifts (_, from, until) {
					const file = client.read();
					return async (schedule)=>shiftsOf(rotaNamed(await file, schedule), from, until);
				},
				history (_, from, until) {
					const file = client.read();
					return async (schedule)=>historyOf(rotaNamed(await file, schedule), {
							from,
							until
						});
				},
				past: {
					note: 'The past is computed from the rota file as it is now. If people or turns were changed since, it differs from what was shown then.'
				},
				list: async ()=>[
						...(await client.read()).rotas.keys()
					].map((name)=>({
							schedule: name,
							name
						})),
				timezone: async (schedule)=>rotaNamed(await client.read(), schedule).zone,
				absences () {
					const file = client.read();
					return async (schedule)=>absencesOf(rotaNamed(await file, schedule));
				},
				overrides: createOverrides(client, context.now)
			};
		}
		function historyOf(rotation, span) {
			const shifts = shiftsOf(rotation, span.from, span.until);
			const base = shiftsOf({
				...rotation,
				overrides: []
			}, span.from, span.until);
			return {
				shifts,
				swaps: (0, swaps.Oc)([
					{
						base,
						final: shifts,
						during: rotation.overrides
					}
				], span)
			};
		}
		function absencesOf({ absences, skipsAbsent }) {
			const fix = skipsAbsent ? '`on-absence: skip` found nobody else, or an override gives them the shift: add an override to the rota file.' : 'Add an override to the rota file, or set `on-absence: skip` there.';
			return absences.map((absence)=>({
					...absence,
					fix
				}));
		}
		function onCallAt(rotation, at) {
			const people = peopleAt(rotation, at);
			const start = startOf(rotation);
			const isBefore = people.length === 0 && at < start;
			const note = isBefore ? `the rota starts at ${formatTime(start, rotation.zone)}` : null;
			return {
				people,
				note,
				timezone: rotation.zone
			};
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
