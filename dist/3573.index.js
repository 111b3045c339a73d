export const id = 3573;
export const ids = [
	3573
];
export const modules = {
	2768: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			PW: ()=>isAddress,
			Qq: ()=>text,
			Vi: ()=>numericId,
			Wp: ()=>parseAnswer,
			cW: ()=>shape,
			id: ()=>id,
			no: ()=>maybe,
			p6: ()=>date
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(252);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
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
		const maybe = (schema)=>zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(schema));
		const id = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1));
		const numericId = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			id,
			zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()
		]), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((written)=>String(written)));
		function shape(fields, into) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc(fields), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(into));
		}
	},
	3066: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$T: ()=>peopleIn,
			St: ()=>readRotas
		});
		var schemas = __webpack_require__(3619);
		var parse = __webpack_require__(3945);
		var core = __webpack_require__(8532);
		var failure = __webpack_require__(9874);
		var text_document = __webpack_require__(3428);
		var keyed = __webpack_require__(8456);
		var api = __webpack_require__(3759);
		var shapes = __webpack_require__(9746);
		var moments = __webpack_require__(6767);
		var parsers = __webpack_require__(5526);
		var absence_shape = __webpack_require__(5741);
		var registries = __webpack_require__(9396);
		var weekdays = __webpack_require__(2083);
		var rota_hours = __webpack_require__(3961);
		;
		function parsed(parse, hint) {
			const schema = schemas.FsL(schemas.L5J(), schemas.pdi((input, context)=>{
				try {
					if (input === undefined || input === null) throw new Error('is missing');
					return parse(typeof input === 'string' ? input.trim() : JSON.stringify(input));
				} catch (error) {
					const message = error instanceof Error ? error.message : String(error);
					context.issues.push({
						code: 'custom',
						message,
						input: typeof input === 'number' ? `${input}` : input
					});
					return core.tm;
				}
			}));
			return hint ? schema.register(registries.fd, {
				type: 'string',
				...hint
			}) : schema;
		}
		const forms_length = parsed((text)=>{
			const [, digits, unit] = /^(\d{1,3}) (hour|day|week|month)s?$/.exec(text) ?? [];
			const count = Number(digits);
			if (unit === 'hour' && count > 0) return {
				hours: count
			};
			if (unit === 'month' && count > 0) return {
				months: count
			};
			if (unit && count > 0) return {
				days: count * (unit === 'week' ? 7 : 1)
			};
			throw new Error(lengthProblem(text));
		}, {
			description: 'How long a turn lasts: 12 hours, 1 day, 2 weeks, 1 month.',
			pattern: '^[0-9]{1,3} (hour|day|week|month)s?$'
		});
		function lengthProblem(text) {
			const [, digits, start = ''] = /^(\d{1,3})\s*([hdw]|mo)/i.exec(text) ?? [];
			const letter = start.slice(0, 1);
			const units = {
				h: 'hour',
				d: 'day',
				w: 'week',
				m: 'month'
			};
			const names = {
				...{
					hourly: '1 hour',
					daily: '1 day',
					weekly: '1 week',
					monthly: '1 month'
				},
				...{
					biweekly: '2 weeks',
					fortnightly: '2 weeks'
				}
			};
			const unit = units[letter.toLowerCase()];
			const count = Number(digits);
			const near = count > 0 && unit ? `${count} ${unit}${count === 1 ? '' : 's'}` : names[text.toLowerCase()];
			const meant = near === undefined ? '' : ` (did you mean ${(0, parsers.TL)(near)}?)`;
			const valid = /^[dw]$/i.test(letter) ? 'days or weeks: 1 week, 2 weeks, 10 days' : 'hours, days, weeks or months: 12 hours, 1 week, 10 days, 1 month';
			return `must be a number of ${valid}, not ${(0, parsers.TL)(text)}${meant}`;
		}
		function rhythmOf(length, on) {
			if ('days' in length) return {
				days: length.days
			};
			return {
				days: 1,
				every: 'hours' in length ? length : {
					months: length.months,
					on
				}
			};
		}
		const ordinals = [
			'first',
			'second',
			'third',
			'fourth'
		];
		const dayOfMonth = parsed((text)=>{
			const number = /^\d{1,2}$/.test(text) ? Number(text) : text.toLowerCase() === 'last day' ? 31 : 0;
			if (number >= 1 && number <= 31) return {
				day: number
			};
			const [, ordinal = '', name = ''] = /^(\w+) (\w+day)$/.exec(text.toLowerCase()) ?? [];
			const nth = ordinal === 'last' ? null : ordinals.indexOf(ordinal) + 1;
			const [weekday, ...others] = name === '' || nth === 0 ? [] : tryWeekdays(name);
			if (weekday !== undefined && others.length === 0) return {
				weekday,
				nth
			};
			throw new Error(`must be a day of the month such as 15, first monday, last friday or last day, not ${(0, parsers.TL)(text)}`);
		}, {
			description: 'The day of the month on which turns of months begin: 15, first monday, last day.',
			type: [
				'string',
				'integer'
			],
			...{
				minimum: 1,
				maximum: 31
			},
			pattern: '^([0-9]{1,2}|[A-Za-z]+ [A-Za-z]*day)$'
		});
		function tryWeekdays(name) {
			try {
				return [
					...(0, weekdays.mx)(name)
				];
			} catch  {
				return [];
			}
		}
		function writtenDay(on) {
			if ('day' in on) return on.day === 31 ? 'last day' : `day ${on.day}`;
			const names = [
				'monday',
				'tuesday',
				'wednesday',
				'thursday',
				'friday',
				'saturday',
				'sunday'
			];
			return `${on.nth === null ? 'last' : ordinals[on.nth - 1]} ${names[on.weekday - 1]}`;
		}
		const hours = parsed((text)=>{
			const form = /^(?:([a-z]+) )?(\d\d:\d\d)\s*[-–]\s*(?:([a-z]+) )?(\d\d:\d\d)$/i;
			const [, first, begin = '', last, end = ''] = form.exec(text) ?? [];
			const [from, until] = [
				minutesIn(begin),
				minutesIn(end)
			];
			const [day, lastDay] = [
				first,
				last
			].map((name)=>name ? tryWeekdays(name)[0] ?? 0 : null);
			const isWhole = day === null === (lastDay === null) && day !== 0 && lastDay !== 0;
			if (from === null || until === null || from === rota_hours.H || !isWhole) throw new Error(hoursProblem(text));
			if (from === until && day === lastDay) throw new Error('must end at another time than they begin; without `hours`, somebody is on call all day');
			if (day && lastDay) {
				const days = (lastDay - day + 7) % 7;
				return {
					day,
					from,
					until: until + rota_hours.H * (days === 0 && until < from ? 7 : days)
				};
			}
			return {
				day: null,
				from,
				until: until < from ? until + rota_hours.H : until
			};
		}, {
			description: 'When anybody is on call: 09:00-17:00, 22:00-06:00, or fri 17:00-mon 09:00 once a week.',
			pattern: '^([A-Za-z]+ )?[0-9]{2}:[0-9]{2}\\s*[-–]\\s*([A-Za-z]+ )?[0-9]{2}:[0-9]{2}$'
		});
		function minutesIn(time) {
			const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
			const minutes = Number(hour) * 60 + Number(minute);
			return hour && Number(minute) < 60 && minutes <= rota_hours.H ? minutes : null;
		}
		function hoursProblem(text) {
			const wrong = `must be hours such as 09:00-17:00, or fri 17:00-mon 09:00, not ${(0, parsers.TL)(text)}`;
			const words = text.replace(/["[\]]/g, '');
			const near = nearHours(words);
			if (near !== null) return `${wrong} (did you mean ${(0, parsers.TL)(near)}?)`;
			const [, days = '', times = ''] = /^(\S+) (.+)$/.exec(words) ?? [];
			const onDays = nearHours(times);
			if (onDays !== null && tryWeekdays(days).length > 0) return `${wrong}: write \`days: ${days}\` and \`hours: ${onDays}\``;
			const isList = words.split(/,| and /).filter((part)=>nearHours(part) !== null).length > 1;
			return isList ? `${wrong}: for several hours in a day, write a rota for each, and another one with \`follow\`` : wrong;
		}
		function nearHours(text) {
			const time = String.raw`(\d{1,2})(?:[:.]?(\d\d))?\s*(am|pm)?`;
			const form = new RegExp(`^${time}\\s*(?:-|–|to|until)\\s*${time}$`, 'i');
			const [, begin, beginning = '00', morning, end, ending = '00', evening] = form.exec(text.trim()) ?? [];
			if (begin === undefined || end === undefined) return null;
			const hourOf = (hour, half = '')=>half === '' ? Number(hour) : Number(hour) % 12 + (half.toLowerCase() === 'pm' ? 12 : 0);
			const [from, until] = [
				hourOf(begin, morning),
				hourOf(end, evening)
			];
			const isAfternoon = !evening && from < 12 && until <= from && end.length === 1;
			const hours = [
				from,
				isAfternoon ? until + 12 : until
			].map((hour)=>String(hour).padStart(2, '0'));
			const near = `${hours[0]}:${beginning}-${hours[1]}:${ending}`;
			return near.split('-').every((one)=>minutesIn(one) !== null) ? near : null;
		}
		var rota_person = __webpack_require__(629);
		var times = __webpack_require__(4492);
		;
		const zoneName = parsed(times.eB, {
			description: 'IANA name of the time zone, such as Europe/Berlin.'
		});
		const listOf = (one, about)=>schemas.lqM(schemas.mee(schemas.YOg(one).check((0, shapes.note)(about))));
		function override(zone) {
			const time = (description)=>parsed((text)=>(0, times.XS)(text, zone), {
					description,
					pattern: times.Qm
				});
			return schemas.FsL((0, keyed.D)({
				from: time('Local time, or a time with its own offset.'),
				until: time('Local time, or a time with its own offset.'),
				person: schemas.lqM(rota_person.MV),
				nobody: schemas.lqM(schemas.euz(true).check((0, shapes.note)('Nobody is on call, and that is planned.'))),
				id: schemas.lqM(shapes.word.check((0, shapes.note)('What recognizes a manual handover again.')))
			}, {
				unknownKey: (key)=>key === 'to' ? 'unknown key (did you mean "until"?)' : undefined
			}).check(schemas.YPB(({ from, until })=>from < until, {
				path: [
					'until'
				],
				message: 'must be after `from`',
				when: ({ value })=>has(value, 'from', isDate) && has(value, 'until', isDate)
			}), schemas.mIj({
				oneOf: [
					hasKey('person', {
						type: 'string'
					}),
					hasKey('nobody', {
						const: true
					})
				]
			}), schemas.YPB((value)=>value.person !== undefined || value.nobody !== undefined, {
				path: [
					'person'
				],
				message: 'is missing',
				when: ({ value })=>typeof value === 'object' && value !== null && !hasProblem(value, 'person')
			}), schemas.YPB((value)=>value.person === undefined || value.nobody !== true, {
				path: [
					'nobody'
				],
				message: 'must not be combined with `person`',
				when: ({ value })=>typeof value === 'object' && value !== null
			})), schemas.pdi(({ from, until, person, id = null })=>{
				if (person) return {
					from,
					until,
					people: [
						person
					],
					id
				};
				return {
					from,
					until,
					people: [],
					id,
					isOff: true
				};
			}));
		}
		function hasKey(key, value) {
			return {
				type: 'object',
				properties: {
					[key]: value
				},
				required: [
					key
				]
			};
		}
		const commonKeys = (zone)=>({
				timezone: schemas.lqM(zoneName),
				overrides: listOf(override(zone), 'Who replaces the people on call, and when.')
			});
		function absences(zone) {
			const inZone = ({ local, offset })=>(0, times.XS)(`${local}${offset ?? ''}`, zone);
			const inOrder = schemas.YPB(({ from, until })=>from < until, {
				path: [
					'until'
				],
				message: 'must be after `from`'
			});
			const one = schemas.FsL((0, absence_shape.A)(rota_person.MV), schemas.pdi(({ person, ...written })=>{
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
			return listOf(one.check(inOrder), 'Who is away.');
		}
		function member(zone) {
			const day = (description)=>parsed((text)=>{
					if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new Error(`must be a day such as 2026-12-21, not ${(0, parsers.TL)(text)}`);
					(0, moments.Ii)(text);
					return (0, times.XS)(`${text}T00:00`, zone);
				}, {
					description,
					pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
				});
			const dated = (0, keyed.D)({
				person: rota_person.MV,
				joins: schemas.lqM(day('The first day on which they may have a turn. They come after the last in turn.')),
				leaves: schemas.lqM(day('The first day on which they no longer have one.'))
			}).check(schemas.YPB(({ joins, leaves })=>!joins || !leaves || joins < leaves, {
				path: [
					'leaves'
				],
				message: 'must be after `joins`',
				when: ({ value })=>has(value, 'joins', isDate) && has(value, 'leaves', isDate)
			}));
			return schemas.KCZ([
				schemas.FsL(rota_person.MV, schemas.pdi((person)=>({
						person,
						joins: null,
						leaves: null
					}))),
				schemas.FsL(dated, schemas.pdi(({ person, joins = null, leaves = null })=>({
						person,
						joins,
						leaves
					})))
			]);
		}
		const swap = schemas.FsL(schemas.g1P(shapes.word, parsed((text)=>{
			(0, moments.Ii)(text);
			return text.replace(' ', 'T');
		}, {
			description: 'The day on which their shift begins, or the time.',
			pattern: moments.$C.source.replaceAll('\\d', '[0-9]')
		})).check(schemas.YPB((sides)=>Object.keys(sides).length === 2, {
			message: 'must name two people, each with the day on which their shift begins: { ana@example.com: 2026-12-21, ben@example.com: 2027-01-04 }',
			when: ()=>true
		}), schemas.mIj({
			minProperties: 2,
			maxProperties: 2
		})), schemas.pdi((sides)=>Object.entries(sides).map(([name, begins])=>({
					person: (0, rota_person.Bd)(name),
					begins
				}))));
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
					const near = count < mostHints ? (0, rota_person.Dl)(nameOf(person), names) : '';
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
		function has(value, key, is) {
			return typeof value === 'object' && value !== null && is(Reflect.get(value, key));
		}
		function hasProblem(value, key) {
			return Reflect.has(value, key) && Reflect.get(value, key) === undefined;
		}
		function isDate(part) {
			return part instanceof Date;
		}
		;
		const ownKeys = [
			...[
				'starts',
				'every',
				'at-the',
				'people',
				'at-a-time',
				'days',
				'hours',
				'holidays'
			],
			...[
				'absences',
				'on-absence',
				'swaps'
			]
		];
		const layered = {
			unknownKey (key) {
				if (key === 'deputy-of') return 'must not be combined with `follow`: write a rota for each';
				const isOwn = ownKeys.includes(key);
				return isOwn ? 'belongs to a rota of people who take turns; this one takes them from other rotas' : undefined;
			}
		};
		const mostFollowed = 24;
		function layered_shape_followingRota(zone) {
			const rota = schemas.KCZ([
				shapes.word,
				schemas.FsL((0, keyed.D)({
					rota: shapes.word
				}), schemas.pdi(({ rota })=>rota))
			]);
			return schemas.FsL((0, keyed.D)({
				follow: schemas.YOg(rota).check(api.m9(1, 'must name at least one rota'), api.Eb(mostFollowed, `must not name more than ${mostFollowed} rotas`), (0, shapes.note)('Other rotas: at any time, the first of them that has anybody on call.')),
				...commonKeys(zone)
			}, layered), schemas.pdi(({ overrides })=>layeredRota(zone, overrides)));
		}
		function layered_shape_deputyRota(zone) {
			return schemas.FsL((0, keyed.D)({
				'deputy-of': shapes.word.check((0, shapes.note)('Another rota: whoever is next in turn there, while anybody is on call.')),
				...commonKeys(zone)
			}, layered), schemas.pdi(({ overrides })=>layeredRota(zone, overrides)));
		}
		function layeredRota(zone, overrides) {
			const none = {
				days: 1,
				atATime: 1,
				people: [],
				absences: [],
				skipsAbsent: false
			};
			return {
				zone,
				starts: (0, times.HJ)('1970-01-01T00:00', zone),
				...none,
				overrides: overrides ?? []
			};
		}
		;
		function referencesIn(rotas) {
			return new Map(Object.entries(rotas).map(([name, written])=>[
					name,
					referenceIn(written)
				]));
		}
		function referenceIn(written) {
			const { follow, 'deputy-of': primary } = Object(written);
			if (Array.isArray(follow)) {
				const names = follow.map((one)=>typeof one === 'object' ? Object(one).rota : one);
				return {
					kind: 'follow',
					names: names.map((name)=>typeof name === 'string' ? name.trim() : '')
				};
			}
			return typeof primary === 'string' ? {
				kind: 'deputy',
				names: [
					primary.trim()
				]
			} : null;
		}
		function referenceProblems(rotas) {
			return [
				...rotas
			].flatMap(([own, reference])=>(reference?.names ?? []).flatMap((name, index)=>{
					const message = problemOf(own, name, index, rotas);
					const path = reference?.kind === 'follow' ? [
						'follow',
						index
					] : [
						'deputy-of'
					];
					return message === null ? [] : [
						{
							path: [
								'rotas',
								own,
								...path
							],
							message
						}
					];
				}));
		}
		function problemOf(own, name, index, rotas) {
			if (name === '') return null;
			const { kind, names = [] } = rotas.get(own) ?? {};
			const rota = rotas.get(name);
			if (rota === undefined) return `there is no rota ${(0, parsers.TL)(name)}${(0, parsers.wx)(name, [
				...rotas.keys()
			])}`;
			if (names.indexOf(name) < index) return `${(0, parsers.TL)(name)} is named twice`;
			if (kind === 'deputy' && rota !== null) return `must be a rota with \`people\`: ${(0, parsers.TL)(name)} takes them from other rotas`;
			return leadsTo(name, own, rotas) ? `${(0, parsers.TL)(name)} leads back to this rota` : null;
		}
		function leadsTo(name, wanted, rotas) {
			const seen = new Set();
			const open = [
				name
			];
			for(let next = open.pop(); next !== undefined; next = open.pop()){
				if (next === wanted) return true;
				if (seen.has(next)) continue;
				seen.add(next);
				open.push(...rotas.get(next)?.names ?? []);
			}
			return false;
		}
		function resolved(rotas, references) {
			const all = new Map();
			for (const [name, rota] of rotas){
				const reference = references.get(name);
				const layers = reference && {
					...reference,
					rotas: ()=>reference.names.flatMap((other)=>all.get(other) ?? [])
				};
				all.set(name, layers ? {
					...rota,
					layers
				} : rota);
			}
			return all;
		}
		var temporal_polyfill = __webpack_require__(8599);
		var region = __webpack_require__(9030);
		var handovers = __webpack_require__(8710);
		var people = __webpack_require__(4809);
		var time = __webpack_require__(4131);
		var members = __webpack_require__(1453);
		var turns = __webpack_require__(4711);
		;
		function resolveSwaps(rota, written) {
			const swaps = [];
			const problems = [];
			const order = written.length === 0 ? null : (0, members.m)(rota);
			const takersOf = (index)=>(0, turns.EN)((order?.at(index) ?? []).slice(0, rota.atATime), index, swaps);
			const beginnings = new Map();
			const beginningAt = (index)=>{
				const known = beginnings.get(index);
				const beginning = known === undefined ? beginningOf(rota, index) : known;
				beginnings.set(index, beginning);
				return beginning;
			};
			for (const [at, sides] of written.entries()){
				const found = sides.map(({ person, begins })=>{
					try {
						return turnOf(rota, person, begins, {
							takersOf,
							beginningAt
						});
					} catch (error) {
						const message = error instanceof Error ? error.message : String(error);
						problems.push({
							path: [
								at,
								(0, rota_person.bf)(person) ?? ''
							],
							message
						});
						return null;
					}
				});
				const [one, other] = found;
				if (!one || !other) continue;
				const isBoth = [
					one,
					other
				].some(({ index })=>[
						one,
						other
					].every(({ position })=>takersOf(index).includes(position)));
				if (isBoth) {
					const name = (0, rota_person.bf)(sides[1]?.person ?? sides[0]?.person ?? rota.people[0] ?? nobody) ?? '';
					problems.push({
						path: [
							at,
							name
						],
						message: 'both are on call in one of these shifts'
					});
					continue;
				}
				swaps.push({
					index: one.index,
					instead: one.position,
					position: other.position
				});
				swaps.push({
					index: other.index,
					instead: other.position,
					position: one.position
				});
			}
			return {
				swaps,
				problems
			};
		}
		const nobody = {
			email: null,
			name: null,
			aliases: []
		};
		const mostTurns = 500;
		function turnOf(rota, person, begins, { takersOf, beginningAt }) {
			const name = (0, rota_person.bf)(person) ?? '';
			const names = rota.people.map((one)=>(0, rota_person.bf)(one) ?? '');
			if (!rota.people.some((one)=>(0, people.Ft)(one, person))) throw new Error(`${(0, parsers.TL)(name)} is not in \`people\`${(0, rota_person.Dl)(name, names)}`);
			const isDay = begins.length === '2026-12-21'.length;
			const from = (0, times.XS)(isDay ? `${begins}T00:00` : begins, rota.zone);
			const until = isDay ? nextMidnight(begins, rota.zone) : (0, time.tY)(from, 1);
			const positionIn = (index)=>takersOf(index).find((position)=>{
					const one = rota.people[position];
					return one !== undefined && (0, people.Ft)(one, person);
				});
			if (until <= (0, handovers.cY)(rota, 0)) throw new Error(`no shift begins on ${begins}, before the rota starts: delete the swap if it is over`);
			const found = [];
			const first = Math.max(0, (0, handovers.G$)(rota, from));
			let next = null;
			for(let index = first; index < first + mostTurns && next === null; index += 1){
				if (found.length > 0 && (0, handovers.cY)(rota, index) >= until) break;
				const position = positionIn(index);
				const start = position === undefined ? null : beginningAt(index);
				if (position === undefined || start === null || start < from) continue;
				if (start < until) found.push({
					index,
					position,
					from: start
				});
				else next = start;
			}
			const [one, other] = found;
			if (one && !other) return one;
			if (one) throw new Error(`has several shifts that begin then: write the time too, such as ${(0, times.lt)(one.from, rota.zone)}`);
			const near = next && (isDay ? (0, times.lt)(next, rota.zone).slice(0, begins.length) : (0, times.lt)(next, rota.zone));
			const hint = near === null ? '' : `: the next one begins ${isDay ? 'on' : 'at'} ${near}`;
			throw new Error(`no shift of ${(0, parsers.TL)(name)} begins ${isDay ? 'on' : 'at'} ${begins}${hint}`);
		}
		const hoursComeWithin = 8 * time.vd;
		function beginningOf(rota, index) {
			const [start, end] = [
				(0, handovers.cY)(rota, index),
				(0, handovers.cY)(rota, index + 1)
			];
			if (start >= end || !rota.hours) return start < end ? start : null;
			const { isHoliday: _, ...always } = rota.hours;
			const [first] = (0, rota_hours.U)(always, rota.zone, start, (0, time.X)(end, (0, time.tY)(start, hoursComeWithin)));
			return first ? (0, time.NU)(first.from, start) : null;
		}
		function nextMidnight(date, zone) {
			const [next = ''] = new Date(Date.parse(date) + time.vd).toISOString().split('T');
			return (0, times.XS)(`${next}T00:00`, zone);
		}
		;
		function rota_shape_ownRota({ zone, holidays }, beginning = null) {
			const start = (text)=>(0, times.HJ)(beginning !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T${beginning}` : text, zone);
			return schemas.FsL((0, keyed.D)({
				starts: parsed(start, {
					description: 'The first handover, in local time: 2026-01-05T09:00.',
					pattern: times.tG
				}),
				every: forms_length,
				'at-the': schemas.lqM(dayOfMonth),
				'at-a-time': schemas.lqM(schemas.Whr().check(api.qm(1, 'must be a whole number, at least 1'), (0, shapes.note)('How many are on call at once.'))),
				days: schemas.lqM(shapes.days.check((0, shapes.note)('Only on these days anybody is on call: mon-fri.'))),
				hours: schemas.lqM(hours),
				holidays: schemas.lqM(shapes.word.check(api.Fk(region.l, `must be ${region.B}`), schemas.YPB((region)=>!(holidays.get(region.toUpperCase()) instanceof failure.HR), {
					error: ({ input })=>whyUnknown(holidays.get(String(input).toUpperCase()))
				}), (0, shapes.note)('Nobody is on call on the public holidays of this country or region: DE, DE-BE.'))),
				people: schemas.YOg(member(zone)).check(api.m9(1, 'must name at least one person'), (0, shapes.note)('In the order of their turns.')),
				...commonKeys(zone),
				swaps: listOf(swap, 'Shifts that two people have swapped.'),
				absences: absences(zone),
				'on-absence': schemas.lqM(schemas.k5n([
					'warn',
					'skip'
				]).check((0, shapes.note)('What happens to turns of people who are away.')))
			}).check(schemas.YPB(({ 'at-a-time': atATime = 1, people })=>atATime <= people.length, {
				path: [
					'at-a-time'
				],
				message: 'must not be higher than the number of people',
				when: ({ value })=>has(value, 'people', (people)=>Array.isArray(people) && people.length > 0) && has(value, 'at-a-time', (count)=>typeof count === 'number')
			}), schemas.YPB(({ every })=>'months' in every, {
				path: [
					'at-the'
				],
				message: 'is only for turns of months: `every: 1 month`',
				when: ({ value })=>has(value, 'at-the', isThere) && has(value, 'every', (every)=>[
							'days',
							'hours',
							'months'
						].some((unit)=>has(every, unit, isThere)))
			}), schemas.YPB(({ hours })=>!hours || hours.day === null, {
				path: [
					'days'
				],
				message: 'must not be combined with `hours` that name days',
				when: ({ value })=>has(value, 'days', isThere) && has(value, 'hours', (hours)=>has(hours, 'from', isThere))
			}), startsOnThatDay(), onlyOf(({ absences })=>absences ?? [], ({ people, overrides })=>[
					...people.map(({ person })=>person),
					...(overrides ?? []).flatMap((one)=>one.people)
				])), schemas.pdi((written, context)=>{
				const { starts, people: members, overrides, absences, swaps, holidays: region = null } = written;
				const on = written['at-the'] ?? {
					day: starts.day
				};
				const areDated = members.some(({ joins, leaves })=>joins !== null || leaves !== null);
				const dutyHours = hoursOf(written.days, written.hours, region?.toUpperCase() ?? null, holidays);
				const rota = {
					...{
						zone,
						starts,
						...rhythmOf(written.every, on),
						atATime: written['at-a-time'] ?? 1
					},
					people: members.map(({ person })=>person),
					...areDated && {
						stays: members.map(({ joins, leaves })=>({
								joins,
								leaves
							}))
					},
					...dutyHours && {
						hours: dutyHours
					},
					...{
						overrides: overrides ?? [],
						absences: absences ?? []
					},
					skipsAbsent: written['on-absence'] === 'skip'
				};
				const resolved = resolveSwaps(rota, swaps ?? []);
				for (const { path, message } of resolved.problems)context.issues.push({
					code: 'custom',
					message,
					input: written,
					path: [
						'swaps',
						...path
					]
				});
				return resolved.swaps.length > 0 ? {
					...rota,
					swaps: resolved.swaps
				} : rota;
			}));
		}
		function startsOnThatDay() {
			return schemas.YPB(({ starts, 'at-the': on })=>on === undefined || (0, handovers.Ss)(starts, on).equals(starts), {
				path: [
					'starts'
				],
				error: ({ input })=>{
					const { starts, 'at-the': on = {
						day: 1
					} } = input;
					const near = (0, handovers.Ss)(starts, on).toString({
						smallestUnit: 'minute'
					});
					return `must be on the ${writtenDay(on)} of a month, as \`at-the\` says: ${near}`;
				},
				when: ({ value })=>has(value, 'starts', (starts)=>starts instanceof temporal_polyfill.fE.PlainDateTime) && has(value, 'at-the', (on)=>has(on, 'day', isThere) || has(on, 'weekday', isThere)) && has(value, 'every', (every)=>has(every, 'months', isThere))
			});
		}
		function whyUnknown(holidays) {
			return holidays instanceof failure.HR ? holidays.reason.replace(/\.$/, '') : undefined;
		}
		function hoursOf(days, hours, region, holidays) {
			if (days === undefined && hours === undefined && region === null) return null;
			const { day = null, from = 0, until = rota_hours.H } = hours ?? {};
			const known = region === null ? undefined : holidays.get(region);
			const isHoliday = known instanceof failure.HR ? undefined : known;
			return {
				days: day === null ? [
					...(0, weekdays.mx)(days ?? 'mon-sun')
				] : [
					day
				],
				...{
					from,
					until,
					region,
					...isHoliday && {
						isHoliday
					}
				}
			};
		}
		function isThere(part) {
			return part !== undefined && part !== null;
		}
		;
		function readRotas(text, path, holidays = new Map()) {
			let zone = 'UTC';
			const { value, problems } = (0, text_document.u)(text, path, depending((content)=>{
				zone = zoneIn(content) ?? 'UTC';
				return rotaFile(content, {
					zone,
					holidays
				});
			}));
			if (value) return {
				path,
				zone,
				rotas: value
			};
			throw new UnusableFile(problems);
		}
		const fix = 'Fix the file. Until then, nothing in it is used.';
		class UnusableFile extends failure.HR {
			#problems;
			constructor(problems){
				const all = problems.length === 1 ? problems : problems.map((problem, index)=>`(${index + 1}) ${problem}`);
				super(`The rota file can’t be used: ${all.join('; ')}.`, fix);
				this.#problems = problems;
			}
			get lines() {
				return [
					`The rota file can’t be used. ${fix}`,
					...this.#problems
				];
			}
		}
		function depending(schemaFor) {
			return schemas.FsL(schemas.L5J(), schemas.pdi((content, context)=>{
				const result = parse.xL(schemaFor(content), content, {
					reportInput: true
				});
				const { rotas } = Object(content);
				for (const { path, message } of referenceProblems(referencesIn(Object(rotas))))context.issues.push({
					code: 'custom',
					message,
					input: content,
					path: [
						...path
					]
				});
				if (result.success) return result.data;
				context.issues.push(...result.error.issues);
				return core.tm;
			}));
		}
		function zoneIn(content) {
			const written = valueAt(content, 'timezone');
			try {
				return typeof written === 'string' ? (0, times.eB)(written.trim()) : null;
			} catch  {
				return null;
			}
		}
		function valueAt(content, key) {
			return typeof content === 'object' && content !== null ? Reflect.get(content, key) : undefined;
		}
		function rotaFile(content, around) {
			const rotas = valueAt(content, 'rotas');
			const isMap = typeof rotas === 'object' && rotas !== null && !Array.isArray(rotas);
			const schemaOf = (written)=>schemaFor(written, {
					...around,
					zone: zoneIn(written) ?? around.zone
				});
			const shape = isMap ? schemas.Ikc(Object.fromEntries(Object.entries(rotas).map(([name, rota])=>[
					name,
					schemaOf(rota)
				]))) : schemas.g1P(schemas.YjP(), rota_shape_ownRota(around));
			return schemas.FsL(file_document(shape, around.zone), schemas.pdi(({ rotas: read, absences })=>{
				const everywhere = absences ?? [];
				const references = referencesIn(Object(rotas));
				const withAbsences = Object.entries(read).map(([name, rota])=>{
					const all = references.get(name) ? [] : [
						...everywhere,
						...rota.absences
					];
					return [
						name,
						{
							...rota,
							absences: all
						}
					];
				});
				return resolved(withAbsences, references);
			}));
		}
		function schemaFor(written, around) {
			const has = (key)=>valueAt(written, key) !== undefined;
			const keys = Object.keys(Object(written));
			if (keys.some((key)=>key.startsWith('follow'))) return layered_shape_followingRota(around.zone);
			if (keys.some((key)=>key.startsWith('deputy'))) return layered_shape_deputyRota(around.zone);
			if (!has('hours') && !has('days')) return rota_shape_ownRota(around);
			const [, beginning = '00:00'] = /^(?:[a-z]+ )?(\d\d:\d\d)/i.exec(String(valueAt(written, 'hours'))) ?? [];
			return rota_shape_ownRota(around, beginning);
		}
		function file_document(rotas, zone) {
			const some = schemas.YPB((all)=>Object.keys(all).length > 0, 'must name at least one rota');
			const checked = rotas.check(some, schemas.mIj({
				minProperties: 1
			}));
			return (0, keyed.D)({
				timezone: zoneName,
				rotas: checked,
				absences: absences(zone)
			}).check(onlyOf(({ absences })=>absences ?? [], ({ rotas })=>Object.values(rotas).flatMap(peopleOf)));
		}
		function formOfFile() {
			const around = {
				zone: 'UTC',
				holidays: new Map()
			};
			const rota = z.union([
				ownRota(around),
				followingRota(around.zone),
				deputyRota(around.zone)
			]);
			return file_document(z.record(z.string(), rota), around.zone);
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
	},
	8710: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G$: ()=>indexAt,
			L4: ()=>indexFrom,
			Ss: ()=>inMonth,
			UV: ()=>turnTimes,
			cY: ()=>handover
		});
		var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);
		const longestShift = 25 * _time_js__WEBPACK_IMPORTED_MODULE_0__.nW;
		function turnTimes(rhythm, from, until) {
			const first = Math.max(0, indexAt(rhythm, from));
			const enough = rhythm.every && 'hours' in rhythm.every ? (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.tY)(until, longestShift) : until;
			const starts = [
				localHandover(rhythm, first)
			];
			let last = localHandover(rhythm, first + 1);
			for(let index = first + 1; last < enough; last = localHandover(rhythm, index)){
				starts.push(last);
				index += 1;
			}
			starts.push(last);
			for(let at = starts.length - 2; at >= 0; at -= 1){
				const [start, next] = [
					starts[at],
					starts[at + 1]
				];
				if (start && next) starts[at] = (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.X)(start, next);
			}
			return starts.flatMap((start, at)=>{
				const end = starts[at + 1];
				const isTurn = end && start < end && start < until;
				return isTurn ? [
					{
						index: first + at,
						from: start,
						until: end
					}
				] : [];
			});
		}
		function handover(rhythm, index) {
			const start = localHandover(rhythm, index);
			if (!rhythm.every || !('hours' in rhythm.every)) return start;
			const following = Math.ceil(longestShift / _time_js__WEBPACK_IMPORTED_MODULE_0__.nW / rhythm.every.hours);
			const later = Array.from({
				length: following
			}, (_, more)=>localHandover(rhythm, index + 1 + more));
			return later.reduce(_time_js__WEBPACK_IMPORTED_MODULE_0__.X, start);
		}
		function localHandover({ starts, days, every, zone }, index) {
			const first = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.pA)(starts);
			if (every === undefined) return (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.B9)(first + index * days * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd, zone);
			if ('hours' in every) return (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.B9)(first + index * every.hours * _time_js__WEBPACK_IMPORTED_MODULE_0__.nW, zone);
			const month = new Date(0).setUTCFullYear(starts.year, starts.month - 1 + index * every.months, 1);
			const date = month + (dayIn(month, every.on) - 1) * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd;
			return (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.B9)(date + (first - (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.kb)(first) * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd), zone);
		}
		function dayIn(month, on) {
			const next = new Date(month);
			const daysInMonth = (next.setUTCMonth(next.getUTCMonth() + 1) - month) / _time_js__WEBPACK_IMPORTED_MODULE_0__.vd;
			if ('day' in on) return Math.min(on.day, daysInMonth);
			const first = 1 + (on.weekday - (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.Up)((0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.kb)(month)) + 7) % 7;
			return first + 7 * (on.nth === null ? Math.floor((daysInMonth - first) / 7) : on.nth - 1);
		}
		function inMonth(time, on) {
			return time.with({
				day: dayIn((0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.pA)(time.with({
					day: 1
				})), on)
			});
		}
		function indexAt(rhythm, at) {
			const { starts, days, every, zone } = rhythm;
			const local = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.Z_)(at, zone) + longestShift;
			let index;
			if (every && 'months' in every) {
				const date = new Date(local);
				const months = 12 * (date.getUTCFullYear() - starts.year) + date.getUTCMonth() + 1 - starts.month;
				index = Math.floor(months / every.months) + 1;
			} else {
				const passed = local - (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.pA)(starts);
				index = Math.floor(passed / (every ? every.hours * _time_js__WEBPACK_IMPORTED_MODULE_0__.nW : days * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd)) + 1;
			}
			while(localHandover(rhythm, index) > at)index -= 1;
			return index;
		}
		function indexFrom(rhythm, at) {
			let index = Math.max(0, indexAt(rhythm, at));
			if (localHandover(rhythm, index) < at) return index + 1;
			while(index > 0 && localHandover(rhythm, index - 1) >= at)index -= 1;
			return index;
		}
	},
	3573: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			C: ()=>readWithHolidays
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _holidays_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9030);
		var _text_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3428);
		var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3066);
		async function readWithHolidays(text, path) {
			return (0, _file_js__WEBPACK_IMPORTED_MODULE_2__.St)(text, path, await holidaysOf(regionsIn(text, path)));
		}
		function regionsIn(text, path) {
			if (!text.includes('holidays')) return new Set();
			const { value } = (0, _text_document_js__WEBPACK_IMPORTED_MODULE_1__.u)(text, path, zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J());
			const written = Object.values(Object(Object(value).rotas)).map((rota)=>Object(rota).holidays);
			const regions = written.flatMap((region)=>typeof region === 'string' ? region.trim() : []);
			return new Set(regions.filter((region)=>_holidays_region_js__WEBPACK_IMPORTED_MODULE_4__.l.test(region)).map((region)=>region.toUpperCase()));
		}
		async function holidaysOf(regions) {
			if (regions.size === 0) return new Map();
			const { readHolidays } = await __webpack_require__.e(715).then(__webpack_require__.bind(__webpack_require__, 715));
			const read = [
				...regions
			].map(async (region)=>{
				const holidays = await readHolidays(region).catch(_failure_js__WEBPACK_IMPORTED_MODULE_0__.h_);
				if (holidays instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR) return [
					region,
					holidays
				];
				const isHoliday = (date)=>holidays.covers(date) && holidays.holidayOn(date) !== null;
				return [
					region,
					isHoliday
				];
			});
			return new Map(await Promise.all(read));
		}
	},
	3961: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			H: ()=>minutesOfDay,
			U: ()=>hoursBetween
		});
		var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);
		const minutesOfDay = 24 * 60;
		const longest = 8;
		function hoursBetween(hours, zone, from, until) {
			const spans = [];
			const last = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.kb)((0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.Z_)(until, zone)) + 1;
			for(let date = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.kb)((0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.Z_)(from, zone)) - longest; date <= last; date += 1){
				if (!hours.days.includes((0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.Up)(date))) continue;
				for (const part of partsOn(date, hours)){
					const begin = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.B9)(part.from, zone);
					const end = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.B9)(part.until, zone);
					const before = spans.at(-1);
					if (begin >= end) continue;
					if (before && begin <= before.until) spans[spans.length - 1] = {
						...before,
						until: (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.NU)(end, before.until)
					};
					else spans.push({
						from: begin,
						until: end
					});
				}
			}
			return spans.filter((span)=>span.from < until && from < span.until);
		}
		function partsOn(date, { from, until, isHoliday }) {
			const isOn = (on)=>!isHoliday?.((0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.Q$)(on));
			const [start, end] = [
				date * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd + from * _time_js__WEBPACK_IMPORTED_MODULE_0__.Vc,
				date * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd + until * _time_js__WEBPACK_IMPORTED_MODULE_0__.Vc
			];
			if (until - from <= minutesOfDay) return isOn(date) ? [
				{
					from: start,
					until: end
				}
			] : [];
			const dates = Array.from({
				length: Math.ceil(until / minutesOfDay)
			}, (_, index)=>date + index);
			return dates.filter(isOn).map((on)=>({
					from: Math.max(start, on * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd),
					until: Math.min(end, (on + 1) * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd)
				}));
		}
	},
	1453: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			m: ()=>orderOf
		});
		var _handovers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8710);
		function orderOf(team) {
			const stays = team.people.map((_, position)=>team.stays?.[position] ?? always);
			const isIn = (position, at)=>{
				const { joins, leaves } = stays[position] ?? always;
				return (joins === null || joins <= at) && (leaves === null || at < leaves);
			};
			const joiners = [
				...stays.entries()
			].flatMap(([position, { joins }])=>joins === null ? [] : [
					{
						position,
						joins: joins.getTime()
					}
				]).sort((one, other)=>one.joins - other.joins);
			const dates = stays.flatMap(({ joins, leaves })=>[
					joins,
					leaves
				]).filter((date)=>date !== null);
			const times = [
				...new Set(dates.map(Number))
			].sort((a, b)=>a - b);
			const epochs = epochsOf(team, times, joiners, isIn);
			return {
				at (index) {
					const epoch = epochs.findLast(({ first })=>first <= index);
					return epoch ? turned(epoch, index, team.atATime) : [];
				},
				joining: (after, until)=>joinedBetween(joiners, after, until),
				changes (after, before) {
					const [start, end] = [
						after.getTime(),
						before.getTime()
					];
					return times.filter((time)=>start < time && time < end).map((time)=>new Date(time));
				},
				isIn
			};
		}
		const always = {
			joins: null,
			leaves: null
		};
		function joinedBetween(joiners, after, until) {
			const [start, end] = [
				after.getTime(),
				until.getTime()
			];
			return joiners.filter(({ joins })=>start < joins && joins <= end).map(({ position })=>position);
		}
		function epochsOf(team, times, joiners, isIn) {
			const start = (0, _handovers_js__WEBPACK_IMPORTED_MODULE_0__.cY)(team, 0);
			const initial = team.people.map((_, position)=>position).filter((position)=>isIn(position, start));
			const epochs = [
				{
					first: 0,
					queue: initial
				}
			];
			const later = times.filter((time)=>time > start.getTime());
			const firsts = [
				...new Set(later.map((time)=>(0, _handovers_js__WEBPACK_IMPORTED_MODULE_0__.L4)(team, new Date(time))))
			];
			let before = start;
			for (const first of firsts){
				const begin = (0, _handovers_js__WEBPACK_IMPORTED_MODULE_0__.cY)(team, first);
				const last = epochs.at(-1) ?? {
					first: 0,
					queue: []
				};
				const queue = [
					...turned(last, first, team.atATime),
					...joinedBetween(joiners, before, begin)
				];
				epochs.push({
					first,
					queue: queue.filter((position)=>isIn(position, begin))
				});
				before = begin;
			}
			return epochs;
		}
		function turned({ first, queue }, index, atATime) {
			if (queue.length === 0) return queue;
			const step = Math.min(atATime, queue.length);
			const moved = (index - first) * step % queue.length;
			return [
				...queue.slice(moved),
				...queue.slice(0, moved)
			];
		}
	},
	629: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Bd: ()=>personIn,
			Dl: ()=>meantPerson,
			MV: ()=>person,
			bf: ()=>writtenPerson
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8126);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
		var _kit_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9746);
		const slackId = /^[UW][A-Z0-9]{6,20}$/;
		const login = /^@([A-Za-z\d](?:[A-Za-z\d]|[-_](?=[A-Za-z\d])){0,38})$/;
		const person = zod_mini__WEBPACK_IMPORTED_MODULE_5__.FsL(_kit_shapes_js__WEBPACK_IMPORTED_MODULE_4__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((text)=>!text.includes('@') || (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.PW)(text) || login.test(text), 'must be a single e-mail address such as ana@example.com, or a name in `people`'), (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_4__.note)('An e-mail address, a Slack id, "@" and a GitHub login, or a name in the config file’s `people`.')), zod_mini__WEBPACK_IMPORTED_MODULE_5__.pdi(personIn));
		function personIn(written) {
			const [, github] = login.exec(written) ?? [];
			if (github) return {
				...(0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(github),
				accounts: {
					github
				}
			};
			return slackId.test(written) ? {
				...(0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(written),
				accounts: {
					slack: written
				}
			} : (0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(written);
		}
		function writtenPerson({ email, name, aliases: [alias], accounts }) {
			if (email !== null) return email;
			return alias !== undefined && accounts?.github === alias ? `@${alias}` : alias ?? name;
		}
		function meantPerson(written, names) {
			const domain = /@.*$/.exec(written)?.[0];
			if (domain === undefined) return (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.wx)(written, names);
			const isColleague = (name)=>name.toLowerCase().endsWith(domain.toLowerCase());
			const colleagues = names.filter(isColleague).map((name)=>name.slice(0, -domain.length));
			const [near] = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_2__.p)(written.slice(0, -domain.length), colleagues, 1);
			if (near !== undefined) return ` (did you mean ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.TL)(near + domain)}?)`;
			return (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.wx)(written, names.filter((name)=>!isColleague(name)));
		}
	},
	4492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			HJ: ()=>localTime,
			Qm: ()=>timePattern,
			XS: ()=>pointInTime,
			Xx: ()=>zoned,
			eB: ()=>timeZone,
			fU: ()=>formatTime,
			lt: ()=>localText,
			tG: ()=>dayOrTimePattern
		});
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
		var temporal_polyfill__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8599);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
		const form = /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d(:\d\d(\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:?\d\d)?$/i;
		const editorsDay = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
		const editorsClock = '[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?';
		const timePattern = `^${editorsDay}${editorsClock}$`;
		const dayOrTimePattern = `^${editorsDay}(${editorsClock})?$`;
		function localTime(written, zone) {
			const { date, time, offset } = form.exec(written)?.groups ?? {};
			try {
				if (!date || !time) throw new RangeError('not a date and a time');
				if (!offset) return temporal_polyfill__WEBPACK_IMPORTED_MODULE_2__.fE.PlainDateTime.from(`${date}T${time}`);
				return temporal_polyfill__WEBPACK_IMPORTED_MODULE_2__.fE.Instant.from(`${date}T${time}${offset}`).toZonedDateTimeISO(zone).toPlainDateTime();
			} catch (cause) {
				const form = date && time ? 'day and a time that exist' : 'local time such as 2026-01-05T09:00';
				const message = `must be a ${form}, not ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__.TL)(written)}`;
				throw new Error(message, {
					cause
				});
			}
		}
		function pointInTime(written, zone) {
			const local = localTime(written, zone);
			const instant = form.exec(written)?.groups?.offset ? temporal_polyfill__WEBPACK_IMPORTED_MODULE_2__.fE.Instant.from(written.replace(' ', 'T')) : local.toZonedDateTime(zone, {
				disambiguation: 'compatible'
			});
			return new Date(instant.epochMilliseconds);
		}
		function zoned(time, zone) {
			return temporal_polyfill__WEBPACK_IMPORTED_MODULE_2__.fE.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone);
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
				const hint = near === undefined ? ', such as Europe/Berlin' : ` (did you mean ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__.TL)(near)}?)`;
				throw new Error(`must be the name of a time zone, not ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__.TL)(written)}${hint}`, {
					cause
				});
			}
		}
		const longestName = 60;
		function nearZone(written) {
			if (written.length > longestName) return undefined;
			const wanted = written.toLowerCase().replaceAll(' ', '_');
			const zones = Intl.supportedValuesOf('timeZone');
			const edits = (zone)=>(0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(zone.toLowerCase(), wanted);
			const [nearest] = zones.toSorted((a, b)=>edits(a) - edits(b));
			const isNear = nearest !== undefined && edits(nearest) <= Math.max(2, Math.floor(wanted.length / 4));
			return zones.find((zone)=>zone.toLowerCase().endsWith(`/${wanted}`)) ?? (isNear ? nearest : undefined);
		}
	},
	4711: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			f6: ()=>plannedTurns,
			EN: ()=>swappedIn,
			oA: ()=>turnsOf
		});
		var build_people = __webpack_require__(4809);
		var time = __webpack_require__(4131);
		;
		function awayBy(absences, partsOf = (turn)=>[
				turn
			]) {
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
				const near = own.filter(({ from, until })=>from < end && start < until);
				return near.length > 0 && partsOf(turn).some((part)=>near.some(({ absence })=>(0, time.jj)(absence, part)));
			};
		}
		var handovers = __webpack_require__(8710);
		var rota_hours = __webpack_require__(3961);
		var members = __webpack_require__(1453);
		;
		function plannedTurns(rota, from, until) {
			const planner = plannerOf(rota);
			return (0, handovers.UV)(rota, from, until).flatMap((turn)=>{
				const parts = [];
				for (const start of [
					turn.from,
					...planner.order.changes(turn.from, turn.until)
				]){
					const people = planner.peopleOf(turn, start);
					const last = parts.at(-1);
					const following = ()=>planner.following(turn, start);
					if (last) parts[parts.length - 1] = {
						...last,
						until: start
					};
					parts.push({
						...turn,
						from: start,
						people,
						following
					});
				}
				return parts;
			});
		}
		function turnsOf(rota, from, until) {
			const turns = merged(plannedTurns(rota, from, until));
			const [first] = turns;
			if (!rota.hours || !first) return turns;
			const known = {
				from: (0, time.NU)((0, handovers.cY)(rota, 0), (0, time.tY)(first.from, -offTime)),
				until: (0, time.tY)(until, offTime)
			};
			const hours = (0, rota_hours.U)(rota.hours, rota.zone, known.from, known.until);
			const off = gapsBetween(hours, known);
			return [
				...within(turns, hours),
				...off.map((span)=>({
						...span,
						people: [],
						isOff: true
					}))
			];
		}
		const offTime = 8 * time.vd;
		function merged(parts) {
			const all = [];
			for (const part of parts){
				const last = all.at(-1);
				const isEqual = last?.index === part.index && last.people.length === part.people.length && part.people.every((person, index)=>person === last.people[index]);
				if (last && isEqual) all[all.length - 1] = {
					...last,
					until: part.until
				};
				else all.push(part);
			}
			return all;
		}
		function within(turns, hours) {
			const parts = [];
			let next = 0;
			for (const turn of turns){
				while((hours[next]?.until ?? turn.from) < turn.from)next += 1;
				for(let at = next; at < hours.length; at += 1){
					const span = hours[at];
					if (!span || span.from >= turn.until) break;
					const part = {
						...turn,
						from: (0, time.NU)(span.from, turn.from),
						until: (0, time.X)(span.until, turn.until)
					};
					if (part.from < part.until) parts.push(part);
				}
			}
			return parts;
		}
		function gapsBetween(spans, { from, until }) {
			const starts = [
				from,
				...spans.map((span)=>(0, time.NU)(from, span.until))
			];
			const ends = [
				...spans.map((span)=>span.from),
				until
			];
			return starts.flatMap((start, index)=>{
				const end = ends[index] ?? until;
				return start < end ? [
					{
						from: start,
						until: end
					}
				] : [];
			});
		}
		function plannerOf(rota) {
			const order = (0, members.m)(rota);
			const { hours, zone } = rota;
			const partsOf = hours && ((turn)=>within([
					turn
				], (0, rota_hours.U)(hours, zone, turn.from, turn.until)));
			const isAway = awayBy(rota.skipsAbsent ? rota.absences : [], partsOf);
			const peopleOf = (turn, at)=>peopleIn(rota, order, turn, at, isAway);
			return {
				order,
				peopleOf,
				following (turn, at) {
					const next = turn.index + 1;
					const begin = (0, handovers.cY)(rota, next);
					const coming = {
						index: next,
						from: begin,
						until: (0, handovers.cY)(rota, next + 1)
					};
					const isIn = (position)=>order.isIn(position, at);
					const people = order.at(next).filter(isIn).map(personAt(rota));
					const first = peopleOf(coming, begin).filter((person)=>people.some((one)=>(0, build_people.Ft)(one, person)));
					return (0, build_people.dM)([
						...first,
						...people
					]).filter((person)=>!isAway(person, turn));
				}
			};
		}
		function personAt({ people }) {
			return (position)=>{
				const person = people[position];
				if (!person) throw new Error(`there is nobody at position ${position}`);
				return person;
			};
		}
		function peopleIn(rota, order, turn, at, isAway) {
			const toPerson = personAt(rota);
			const queue = order.at(turn.index);
			const count = Math.min(rota.atATime, queue.length);
			const swapped = swappedIn(queue.slice(0, count), turn.index, rota.swaps ?? []);
			const scheduled = (0, build_people.dM)(swapped.map(toPerson));
			const gone = new Set(swapped.filter((position)=>!order.isIn(position, at)).map(toPerson));
			const isThere = (person)=>!gone.has(person) && !isAway(person, turn);
			const open = rota.atATime - count;
			if (open === 0 && scheduled.every(isThere)) return scheduled;
			const free = (positions, others)=>(0, build_people.dM)(positions.filter((position)=>order.isIn(position, at)).map(toPerson)).filter((person)=>!others.some((one)=>(0, build_people.Ft)(one, person)) && !isAway(person, turn));
			const waiting = free(queue.slice(count), scheduled);
			const newcomers = free(order.joining(turn.from, at), [
				...scheduled,
				...waiting
			]);
			const taken = scheduled.flatMap((person)=>{
				if (isThere(person)) return [
					person
				];
				const standIn = waiting.shift();
				if (standIn) return [
					standIn
				];
				return gone.has(person) ? newcomers.shift() ?? [] : [
					person
				];
			});
			return [
				...taken,
				...[
					...waiting,
					...newcomers
				].slice(0, open)
			];
		}
		function swappedIn(positions, index, swaps) {
			return swaps.filter((swap)=>swap.index === index).reduce((all, { instead, position })=>all.map((one)=>one === instead ? position : one), positions);
		}
	},
	6555: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B9: ()=>instantOf,
			Q$: ()=>dateOf,
			Up: ()=>weekdayOf,
			Z_: ()=>localAt,
			kb: ()=>dayOf,
			pA: ()=>localNumber
		});
		var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4492);
		const known = new Map();
		function localAt(time, zone) {
			return time.getTime() + offsetAt(time.getTime(), zone);
		}
		function instantOf(local, zone) {
			const [before, after] = [
				offsetAt(local - _time_js__WEBPACK_IMPORTED_MODULE_0__.vd, zone),
				offsetAt(local + _time_js__WEBPACK_IMPORTED_MODULE_0__.vd, zone)
			];
			const offsets = [
				Math.max(before, after),
				Math.min(before, after)
			];
			const offset = offsets.find((one)=>offsetAt(local - one, zone) === one);
			return new Date(local - (offset ?? before));
		}
		function offsetAt(time, zone) {
			const spans = known.get(zone) ?? [];
			const found = spans.find(({ from, until })=>from <= time && time < until);
			if (found) return found.offset;
			const steady = steadyAt(time, zone);
			known.set(zone, [
				steady,
				...spans
			]);
			return steady.offset;
		}
		const first = Date.UTC(-200_000, 0);
		const last = Date.UTC(200_000, 0);
		function steadyAt(time, zone) {
			const at = (0, _times_js__WEBPACK_IMPORTED_MODULE_1__.Xx)(new Date(Math.min(Math.max(time, first), last)), zone);
			const next = at.getTimeZoneTransition('next');
			const previous = at.add({
				milliseconds: 1
			}).getTimeZoneTransition('previous');
			return {
				from: previous?.epochMilliseconds ?? -Infinity,
				until: next?.epochMilliseconds ?? Infinity,
				offset: at.offsetNanoseconds / 1_000_000
			};
		}
		function localNumber({ year, month, day, hour, minute, second, millisecond }) {
			return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond;
		}
		function dayOf(local) {
			return Math.floor(local / _time_js__WEBPACK_IMPORTED_MODULE_0__.vd);
		}
		function weekdayOf(localDay) {
			return ((localDay + 3) % 7 + 7) % 7 + 1;
		}
		function dateOf(localDay) {
			return new Date(localDay * _time_js__WEBPACK_IMPORTED_MODULE_0__.vd).toISOString().slice(0, 10);
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
