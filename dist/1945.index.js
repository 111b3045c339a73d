export const id = 1945;
export const ids = [
	1945
];
export const modules = {
	7222: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			account: ()=>account,
			channel: ()=>channel,
			message: ()=>message,
			reminder: ()=>reminder,
			schedule: ()=>schedule,
			topic: ()=>topic,
			userGroup: ()=>userGroup
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
		var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
		var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
		var _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9746);
		var _id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(161);
		const create = zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY().check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Create it if it does not exist yet, once somebody is on call.'));
		const userGroup = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			_kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word,
			(0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
				group: _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word,
				create: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(create)
			})
		]).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Slack user group: handle or id.')), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((written)=>typeof written === 'string' ? {
				group: written
			} : written));
		const channel = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((written)=>(0, _id_js__WEBPACK_IMPORTED_MODULE_3__.pC)(written) === null, {
			error: ({ input })=>(0, _id_js__WEBPACK_IMPORTED_MODULE_3__.pC)(String(input).trim()) ?? undefined
		}));
		const topic = (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.named)('channel', 'Slack channel, id or #name: its topic shows who is on call.', channel);
		const words = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Your own words, with {people} {before} {from} {until} {next} {schedule} {run}.'));
		const announced = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			channel,
			text: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(words),
			before: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.lengthOfTime)(0, 14 * _time_js__WEBPACK_IMPORTED_MODULE_1__.vd).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('So long before the handover: `1h`.'))),
			days: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(_kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.days.check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('On these days only, by the clock of the schedule: `mon-fri`.'))),
			digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('weekly').check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Every Monday the coming week, instead of each handover.')))
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB(({ digest, ...others })=>digest === undefined || Object.keys(others).every((key)=>key === 'channel'), '`digest` can’t be used with `text`, `before` or `days`: write two entries'));
		const message = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			channel,
			announced
		]).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Slack channel, id or #name, where handovers are announced.')), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((written)=>typeof written === 'string' ? {
				channel: written
			} : written));
		const ahead = (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.lengthOfTime)(_time_js__WEBPACK_IMPORTED_MODULE_1__.Vc, 14 * _time_js__WEBPACK_IMPORTED_MODULE_1__.vd).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('So long before the shift: `1d`, `8h`.'));
		const reminded = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			before: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(ahead),
			text: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(_kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Your own words, with {before} {from} {until} {schedule}.')))
		});
		const reminder = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			ahead,
			reminded
		]).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('A direct message to whoever comes on call next.')), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((written)=>{
			const { before = '1d', ...own } = typeof written === 'string' ? {
				before: written
			} : written;
			return {
				before,
				...own
			};
		}));
		const schedule = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			'team-id': _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(_id_js__WEBPACK_IMPORTED_MODULE_3__.$f, _id_js__WEBPACK_IMPORTED_MODULE_3__.W7), (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('The workspace of its targets, if it is not `slack-team-id`.'))
		});
		const account = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(_id_js__WEBPACK_IMPORTED_MODULE_3__.IK, 'must be a Slack member id such as U03BU00KGK4'));
	},
	4326: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
			try {
				__webpack_require__.r(__webpack_exports__);
				__webpack_require__.d(__webpack_exports__, {
					readConfig: ()=>readConfig
				});
				var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3945);
				var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
				var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
				var _services_slack_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(161);
				var _text_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3428);
				var _text_parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5526);
				var _people_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(862);
				var _schedules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6141);
				var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5360);
				var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([
					_schedules_js__WEBPACK_IMPORTED_MODULE_6__,
					_schema_js__WEBPACK_IMPORTED_MODULE_7__
				]);
				[_schedules_js__WEBPACK_IMPORTED_MODULE_6__, _schema_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
				async function readConfig(path, repository, overrides) {
					const nothing = {
						schedules: [],
						people: [],
						domains: new Map(),
						alert: null,
						file: null,
						holidays: null,
						absences: []
					};
					const text = await repository.read(path).catch(_failure_js__WEBPACK_IMPORTED_MODULE_0__.h_);
					if (text instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.HR && isOutage(text)) throw text;
					if (typeof text !== 'string') return {
						...nothing,
						problems: [
							text.reason.replace(/\.$/, '')
						]
					};
					const { value, problems, at, textAt } = (0, _text_document_js__WEBPACK_IMPORTED_MODULE_3__.u)(text, path, _schema_js__WEBPACK_IMPORTED_MODULE_7__.$W);
					if (value === null) {
						const alert = textAt('alert');
						return {
							...nothing,
							alert: alert !== null && (0, _services_slack_id_js__WEBPACK_IMPORTED_MODULE_2__.pC)(alert) !== null ? null : alert,
							problems
						};
					}
					const all = (0, _schedules_js__WEBPACK_IMPORTED_MODULE_6__.wx)(value, overrides);
					const people = (value.people?.entries ?? []).map(knownPerson);
					const names = all.map(({ name })=>name);
					const everybody = (0, _people_map_js__WEBPACK_IMPORTED_MODULE_5__.merged)(overrides.people, people);
					const { absences = [] } = value;
					return {
						schedules: all.filter(({ name })=>overrides.only === null || overrides.only.includes(name)),
						people: everybody,
						domains: new Map(Object.entries(value['email-domains'] ?? {}).map(([from, to])=>[
								domain(from),
								domain(to)
							])),
						alert: value.alert ?? null,
						holidays: value.holidays ?? null,
						absences,
						file: {
							path,
							isList: value.people?.isList ?? false,
							people
						},
						problems: [
							...[
								...(0, _schedules_js__WEBPACK_IMPORTED_MODULE_6__.em)(all),
								...(0, _schedules_js__WEBPACK_IMPORTED_MODULE_6__.XI)(people),
								...(0, _schedules_js__WEBPACK_IMPORTED_MODULE_6__.s3)(absences, everybody)
							].map(at),
							...unknownNames(overrides.only ?? [], names, path)
						]
					};
				}
				const mostListed = 10;
				function unknownNames(only, names, path) {
					const valid = new Set(names);
					const unknown = only.filter((name)=>!valid.has(name));
					const all = (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_4__.p_)([
						...names.slice(0, mostListed).map(_text_parsers_js__WEBPACK_IMPORTED_MODULE_4__.TL),
						...names.length > mostListed ? [
							`${names.length - mostListed} more`
						] : []
					], 'and');
					const known = (name)=>{
						const near = (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_4__.wx)(name, names);
						return near !== '' && names.length === 1 ? near : `${near}: it has ${all}`;
					};
					const more = unknown.length - mostListed;
					return [
						...unknown.slice(0, mostListed).map((name)=>`\`only\` names ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_4__.TL)(name)}, which ${path} does not have${known(name)}`),
						...more > 0 ? [
							`\`only\` names ${more} more that ${path} does not have`
						] : []
					];
				}
				function isOutage({ status }) {
					return status === null || status === 429 || status >= 500;
				}
				function domain(written) {
					return written.replace(/^@/, '').toLowerCase();
				}
				function knownPerson(person) {
					const { email, aliases = [] } = person;
					const names = [
						email,
						...aliases
					].filter((name)=>name !== undefined);
					const accounts = Object.entries(zod_mini__WEBPACK_IMPORTED_MODULE_8__.qg(_schema_js__WEBPACK_IMPORTED_MODULE_7__.i7, person)).flatMap(([directory, id])=>id === undefined ? [] : [
							[
								directory,
								id
							]
						]);
					return {
						...(0, _people_map_js__WEBPACK_IMPORTED_MODULE_5__.asNames)(names),
						accounts: Object.fromEntries(accounts)
					};
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		});
	},
	3681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B7: ()=>schedulesForm,
			H7: ()=>kindForm,
			Yk: ()=>withoutRotations,
			dy: ()=>fileForm,
			gl: ()=>misplacedInFile,
			mb: ()=>personForm,
			rO: ()=>misplacedInSchedule
		});
		var _services_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5557);
		var _text_in_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7943);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9511);
		function kindForm(kinds, usual) {
			return (value)=>{
				if (typeof value !== 'string') return undefined;
				const isKind = kinds.includes(value);
				const named = kinds.find((kind)=>value.startsWith(`${kind}:`));
				const name = named ? value.slice(named.length + 1).trim() : value;
				const form = isKind ? `{ ${value}: … }` : `{ ${named ?? usual}: ${shown(name)} }`;
				return `must name its kind, such as ${form}`;
			};
		}
		function shown(value) {
			if (typeof value === 'number') return shown(String(value));
			if (typeof value !== 'string') return '…';
			return (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(value) === JSON.stringify(value) ? (0, _text_in_yaml_js__WEBPACK_IMPORTED_MODULE_4__.$)(value) : '…';
		}
		function fileForm(value) {
			const rest = Array.isArray(value) ? ', with the list below it' : '';
			return `must start with "schedules:"${rest}`;
		}
		function schedulesForm(value) {
			const [first] = entriesOf(value);
			if (!first || first[0].startsWith('-')) return undefined;
			const named = entriesOf(value).find(([key])=>key === 'name');
			return `must be a list: \`- name: ${shown(named ? named[1] : first[0])}\``;
		}
		function personForm(key, around) {
			const id = new Map(entriesOf(around)).get(key);
			const isId = typeof id === 'string' && _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.ag.get('slack')?.isId?.(id);
			const isMisspelt = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_1__.p)(key, [
				'email',
				'aliases',
				..._services_registry_js__WEBPACK_IMPORTED_MODULE_0__.ag.keys()
			], 1).length > 0;
			if (!key.includes('@') && (!isId || isMisspelt)) return undefined;
			const [name, account] = [
				shown(key),
				isId ? id : '…'
			];
			const names = key.includes('@') ? `email: ${name}` : `aliases: [${name}]`;
			return `write \`${name}: ${account}\` without the dash, or \`- { ${names}, slack: ${account} }\``;
		}
		const targetOf = {
			'user-group': 'slack-user-group',
			'topic-channel': 'slack-topic',
			'announce-channel': 'slack-message'
		};
		function misplacedInSchedule(key, around) {
			return misplaced(key, around, '');
		}
		function misplacedInFile(inSchedules) {
			return (key, around)=>{
				if (!inSchedules().includes(key)) return misplaced(key, around, ' of an entry of `schedules`');
				if (Object.hasOwn(around, 'schedules')) {
					return 'belongs to a schedule: indent it as far as the `name` of that schedule';
				}
				const isKind = key === 'source' && typeof new Map(entriesOf(around)).get(key) === 'string';
				return `belongs in an entry of \`schedules\`${isKind ? `, as \`${sourceIn(around)}\`` : ''}`;
			};
		}
		function withoutRotations(kind) {
			return (key)=>{
				const why = key === 'rotation' ? (0, _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.YN)(kind) : null;
				return why === null ? undefined : `can’t be used with \`${kind}\`: ${why}`;
			};
		}
		function misplaced(key, around, whose) {
			const value = new Map(entriesOf(around)).get(key);
			if (key === 'schedule') return `is not a key here: write it as the source${whose}, \`${sourceIn(around)}\``;
			if (key === 'rotation') return `belongs in the source${whose}, as \`${rotationIn(around)}\``;
			if (Object.hasOwn(_services_registry_js__WEBPACK_IMPORTED_MODULE_0__.Tj, key)) return 'belongs under `source`: indent it further';
			const target = targetOf[key] ?? key;
			if (Object.hasOwn(_services_registry_js__WEBPACK_IMPORTED_MODULE_0__.zV, target)) return `belongs in \`targets\`${whose}, as \`- ${target}: ${shown(value)}\``;
			if (key === 'alert-channel') return 'is called `alert` in this file, at its top';
			const input = _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Fu.get(key);
			if (!input) return undefined;
			return input.secret ? `secrets don’t belong in this file: set the input \`${key}\`` : `is an input, not a key of this file: set \`${key}\` beside \`config\``;
		}
		function sourceIn(around) {
			const { source, schedule } = Object.fromEntries(entriesOf(around));
			const kinds = Object.keys(_services_registry_js__WEBPACK_IMPORTED_MODULE_0__.Tj);
			const said = typeof source === 'string' ? source : entriesOf(source)[0]?.[0];
			const kind = kinds.find((kind)=>kind === said) ?? _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Fu.get('source')?.default;
			const name = schedule ?? (said === kind ? undefined : source);
			return `source: { ${kind}: ${shown(name)} }`;
		}
		function rotationIn(around) {
			const { source, rotation } = Object.fromEntries(entriesOf(around));
			const [[kind, schedule] = []] = entriesOf(source);
			const known = _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.gr.find((one)=>one === kind) ?? _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Fu.get('source')?.default;
			return `source: { ${known}: { schedule: ${shown(schedule)}, rotation: ${shown(rotation)} } }`;
		}
		function entriesOf(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
		}
	},
	6141: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
			try {
				__webpack_require__.d(__webpack_exports__, {
					XI: ()=>duplicates,
					em: ()=>conflicts,
					s3: ()=>unknownAbsent,
					wx: ()=>schedulesOf
				});
				var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
				var _services_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5557);
				var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2631);
				var _text_durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4331);
				var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
				var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5360);
				var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([
					_schema_js__WEBPACK_IMPORTED_MODULE_3__
				]);
				_schema_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
				function schedulesOf(config, { inputs, defaults }) {
					const common = {
						...defaults,
						...guards(config.defaults ?? {})
					};
					return config.schedules.map((schedule)=>({
							...common,
							...guards(schedule),
							...inputs,
							name: schedule.name,
							sources: [
								schedule.source
							].flat(),
							who: schedule.who ?? 'current',
							also: schedule.also ?? [],
							ignore: schedule.ignore ?? [],
							shadow: schedule.shadow === undefined ? [] : [
								schedule.shadow
							].flat(),
							targets: schedule.targets.map((target)=>({
									...withInputs(target, schedule),
									...inputs.createMissing !== undefined && {
										createMissing: inputs.createMissing
									}
								}))
						}));
				}
				function withInputs(target, schedule) {
					const inputs = Object.entries(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qg(_schema_js__WEBPACK_IMPORTED_MODULE_3__.oi, schedule)).flatMap(([key, given = {}])=>_services_registry_js__WEBPACK_IMPORTED_MODULE_0__.Hh.get(key)?.kinds.includes(target.kind) ? Object.entries(given).map(([name, value])=>[
								`${key}-${name}`,
								value
							]) : []);
					return inputs.length === 0 ? target : {
						...target,
						inputs: Object.fromEntries(inputs)
					};
				}
				function guards(given) {
					return {
						...given['on-nobody'] !== undefined && {
							onNobody: given['on-nobody']
						},
						...given['on-unmapped'] !== undefined && {
							onUnmapped: given['on-unmapped']
						},
						...given['max-removals'] !== undefined && {
							maxRemovals: given['max-removals']
						},
						...given['create-user-group'] !== undefined && {
							createMissing: given['create-user-group']
						},
						...given.overlap !== undefined && {
							overlap: (0, _text_durations_js__WEBPACK_IMPORTED_MODULE_1__.p0)(given.overlap)
						}
					};
				}
				function conflicts(schedules) {
					return [
						...sameNames(schedules),
						...sameTargets(schedules),
						...lonelyFollowers(schedules)
					];
				}
				function duplicates(people) {
					const seen = new Set();
					return people.flatMap(({ names }, index)=>{
						const taken = names.find((name)=>seen.has(name));
						for (const name of names)seen.add(name);
						return taken === undefined ? [] : [
							{
								path: [
									'people',
									index
								],
								message: `“${taken}” appears twice: write one entry for each person`
							}
						];
					});
				}
				const mostHints = 10;
				const address = /^[^\s@]+@[^\s@]+$/;
				function unknownAbsent(absences, people) {
					const names = new Set(people.flatMap((person)=>person.names));
					const isKnown = (person)=>address.test(person) || names.has(person.toLowerCase());
					const unknown = [
						...absences.entries()
					].filter(([, { person }])=>!isKnown(person));
					return unknown.map(([index, { person }], count)=>{
						const near = count < mostHints ? (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.wx)(person, [
							...names
						]) : '';
						const what = person.includes('@') ? 'an e-mail address' : 'a name in `people`';
						const fix = near || ': write the e-mail address, or add the name there';
						return {
							path: [
								'absences',
								index,
								'person'
							],
							message: `${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(person)} is not ${what}${fix}`
						};
					});
				}
				function sameNames(schedules) {
					const seen = new Set();
					return schedules.flatMap(({ name }, index)=>{
						if (!seen.has(name)) {
							seen.add(name);
							return [];
						}
						return [
							{
								path: [
									'schedules',
									index,
									'name'
								],
								message: `there is another schedule named “${name}”`
							}
						];
					});
				}
				function placeOf({ kind, name, inputs = {} }, schedule) {
					const place = [
						kind,
						name.replace(/^[@#]/, '').toLowerCase(),
						...Object.values(inputs)
					].join(' ');
					return (0, _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.JC)({
						kind
					}).perSchedule ? `${place} of ${schedule}` : place;
				}
				function sameTargets(schedules) {
					const claimed = new Map();
					const problems = [];
					for (const [index, { name, targets }] of schedules.entries()){
						for (const [position, target] of targets.entries()){
							const place = placeOf(target, name);
							const owner = claimed.get(place);
							if (owner !== undefined) {
								const message = owner === name ? `“${name}” names ${target.kind} ${target.name} twice` : `“${owner}” and “${name}” both claim ${target.kind} ${target.name}: they would overwrite each other`;
								problems.push({
									path: [
										'schedules',
										index,
										'targets',
										position
									],
									message
								});
							}
							if (owner === undefined) claimed.set(place, name);
						}
					}
					return problems;
				}
				function lonelyFollowers(schedules) {
					return schedules.flatMap(({ targets, overlap }, index)=>{
						const first = targets.find((target)=>(0, _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.JC)(target).follows);
						if (!first || targets.some((target)=>(0, _target_js__WEBPACK_IMPORTED_MODULE_5__.T)((0, _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.JC)(target), target, overlap))) return [];
						const why = 'Teams can’t show what was posted last, so a message is sent only when another target changes at the handover';
						const which = targets.some((target)=>!(0, _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.JC)(target).follows) ? ', and those here change before or after it: add one that does, such as a `slack-topic`' : '';
						const message = `\`${first.kind}\` needs another target beside it: ${why}${which}`;
						return [
							{
								path: [
									'schedules',
									index,
									'targets'
								],
								message
							}
						];
					});
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		});
	},
	5360: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
			try {
				__webpack_require__.d(__webpack_exports__, {
					$W: ()=>config,
					i7: ()=>givenAccounts,
					oi: ()=>ownInputs
				});
				var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3619);
				var zod_mini__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3759);
				var _holidays_region_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9030);
				var _services_kit_absence_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5741);
				var _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9746);
				var _services_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5557);
				var _services_slack_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7222);
				var _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8456);
				var _time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4131);
				var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9511);
				var _hints_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3681);
				const words = (about)=>zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)(about));
				function oneKind(shapes, usual) {
					const map = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)(Object.fromEntries(shapes.map(([kind, shape])=>[
							kind,
							zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(shape)
						])), {
						form: (0, _hints_js__WEBPACK_IMPORTED_MODULE_7__.H7)(shapes.map(([kind])=>kind), usual)
					});
					return zod_mini__WEBPACK_IMPORTED_MODULE_8__.FsL(map.check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YPB((value)=>given(value).length === 1, 'must name exactly one kind'), zod_mini__WEBPACK_IMPORTED_MODULE_8__.mIj({
						minProperties: 1,
						maxProperties: 1
					})), zod_mini__WEBPACK_IMPORTED_MODULE_8__.pdi((value)=>{
						const [entry] = given(value);
						if (!entry) throw new Error('the schema let nothing pass');
						return {
							kind: entry[0],
							...entry[1]
						};
					}));
				}
				function given(value) {
					return Object.entries(value).flatMap(([kind, named])=>named === undefined ? [] : [
							[
								kind,
								named
							]
						]);
				}
				function scheduleIn(kind, about, rotations = false) {
					const hints = {
						unknownKey: (0, _hints_js__WEBPACK_IMPORTED_MODULE_7__.Yk)(kind)
					};
					const rotation = zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Only this rotation of the schedule: its name or id.')));
					const map = rotations ? (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)({
						schedule: _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word,
						rotation
					}, hints) : (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)({
						schedule: _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word
					}, hints);
					return zod_mini__WEBPACK_IMPORTED_MODULE_8__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_8__.KCZ([
						_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word,
						map
					]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)(about)), zod_mini__WEBPACK_IMPORTED_MODULE_8__.pdi((written)=>{
						if (typeof written === 'string') return {
							schedule: written
						};
						const { schedule, rotation } = {
							rotation: undefined,
							...written
						};
						return {
							schedule,
							...rotation !== undefined && {
								rotation
							}
						};
					}));
				}
				function loaded(kinds) {
					return Promise.all([
						...kinds
					].map(async ([kind, load])=>[
							kind,
							await load()
						]));
				}
				const source = oneKind(Object.entries(_services_registry_js__WEBPACK_IMPORTED_MODULE_2__.Tj).map(([kind, { about, rotations }])=>[
						kind,
						scheduleIn(kind, about, rotations)
					]), 'opsgenie');
				const target = oneKind(await loaded(Object.entries(_services_registry_js__WEBPACK_IMPORTED_MODULE_2__.zV).map(([kind, { shape }])=>[
						kind,
						shape
					])), 'slack-user-group');
				const accountShapes = await loaded([
					..._services_registry_js__WEBPACK_IMPORTED_MODULE_2__.ag
				].map(([key, { account }])=>[
						key,
						account
					]));
				const ownInputs = zod_mini__WEBPACK_IMPORTED_MODULE_8__.Ikc(Object.fromEntries((await loaded([
					..._services_registry_js__WEBPACK_IMPORTED_MODULE_2__.Hh
				].map(([key, { shape }])=>[
						key,
						shape
					]))).map(([key, shape])=>[
						key,
						zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(shape)
					])));
				const fallback = zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word).check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.m9(1, 'must not be empty'), (0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Who is shown instead: addresses.'));
				const guards = {
					'on-nobody': zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.KCZ([
						zod_mini__WEBPACK_IMPORTED_MODULE_8__.k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_6__.Xg),
						(0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)({
							fallback
						})
					]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('When nobody is on call.'))),
					'on-unmapped': zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_6__.Wy).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('When somebody on call has no account.'))),
					'max-removals': zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.qm(0, 'must be a whole number, at least 0'), (0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('A change that would remove more members than this is refused.'))),
					overlap: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.lengthOfTime)(0, 7 * _time_js__WEBPACK_IMPORTED_MODULE_5__.vd).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('For so long before and after a handover both are in user groups, tags and teams: `30m`.'))),
					'create-user-group': zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.zMY().check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Create user groups that do not exist yet, once somebody is on call.')))
				};
				const scheduleShape = {
					name: _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('What logs and outputs call it.')),
					source: zod_mini__WEBPACK_IMPORTED_MODULE_8__.KCZ([
						source,
						zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg(source).check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.m9(1, 'must not be empty'))
					]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Where it is read from; of a list, everybody on call in any of them.')),
					who: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.k5n([
						'current',
						'next',
						'everyone'
					]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('`everyone`: all of the coming four weeks.'))),
					also: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(words('Who is always in: addresses.')),
					ignore: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(words('Placeholder users that mean nobody.')),
					shadow: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.KCZ([
						source,
						zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg(source)
					]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Read as well and only compared, for a migration.'))),
					...ownInputs.shape,
					...guards,
					targets: zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg(target).check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.m9(1, 'must name at least one target'))
				};
				const schedule = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)(scheduleShape, {
					unknownKey: _hints_js__WEBPACK_IMPORTED_MODULE_7__.rO
				});
				const accounts = Object.fromEntries(accountShapes.map(([key, account])=>[
						key,
						zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(account)
					]));
				const plainAccount = accountShapes.find(([key])=>key === 'slack')?.[1] ?? _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word;
				const givenAccounts = zod_mini__WEBPACK_IMPORTED_MODULE_8__.Ikc(accounts);
				const person = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)({
					email: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word),
					aliases: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(words('Other names that a pager may use: addresses, user names, ids.')),
					...accounts
				}, {
					unknownKey: _hints_js__WEBPACK_IMPORTED_MODULE_7__.mb
				}).check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YPB(({ email, aliases = [] })=>email !== undefined || aliases.length > 0, 'needs an `email` or `aliases`, or nobody can tell who it is'), zod_mini__WEBPACK_IMPORTED_MODULE_8__.mIj({
					anyOf: [
						{
							required: [
								'email'
							]
						},
						{
							required: [
								'aliases'
							]
						}
					]
				}));
				const peopleByName = zod_mini__WEBPACK_IMPORTED_MODULE_8__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_8__.g1P(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word, zod_mini__WEBPACK_IMPORTED_MODULE_8__.KCZ([
					(0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)(accounts),
					plainAccount
				])), zod_mini__WEBPACK_IMPORTED_MODULE_8__.pdi((people)=>{
					const entries = Object.entries(people).map(([name, given])=>({
							aliases: [
								name
							],
							...typeof given === 'string' ? {
								slack: given
							} : given
						}));
					return {
						isList: false,
						entries
					};
				}));
				const peopleInList = zod_mini__WEBPACK_IMPORTED_MODULE_8__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg(person), zod_mini__WEBPACK_IMPORTED_MODULE_8__.pdi((entries)=>({
						isList: true,
						entries
					})));
				const absent = _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Address, or a name in `people`.'));
				const config = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)({
					people: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.KCZ([
						peopleInList,
						peopleByName
					]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Only who can’t be found by e-mail.'))),
					'email-domains': zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP(), _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('`old.example: example.com`: tried when an address is not found.'))),
					alert: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(_services_slack_shapes_js__WEBPACK_IMPORTED_MODULE_3__.channel.check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Slack channel (id or #name) that gets a message when something fails.'))),
					holidays: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.Fk(_holidays_region_js__WEBPACK_IMPORTED_MODULE_10__.l, `must be ${_holidays_region_js__WEBPACK_IMPORTED_MODULE_10__.B}`), (0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Whose public holidays count, for `mode: report`: `DE`, `DE-BE`.'))),
					absences: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg((0, _services_kit_absence_shape_js__WEBPACK_IMPORTED_MODULE_0__.A)(absent)).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Who is away.'))),
					defaults: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_4__.D)(guards)),
					schedules: zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg(schedule, {
						error: ({ input })=>(0, _hints_js__WEBPACK_IMPORTED_MODULE_7__.B7)(input)
					}).check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.m9(1, 'must name at least one schedule'))
				}, {
					unknownKey: (0, _hints_js__WEBPACK_IMPORTED_MODULE_7__.gl)(()=>Object.keys(scheduleShape)),
					form: _hints_js__WEBPACK_IMPORTED_MODULE_7__.dy
				});
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	},
	862: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			asNames: ()=>asNames,
			merged: ()=>merged,
			peopleMap: ()=>peopleMap
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _services_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5557);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
		var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2911);
		function peopleMap(written) {
			const { document, errors, place } = (0, _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__.h)(written, 'failsafe');
			const contents = document?.contents ?? null;
			const handles = handlesIn(contents);
			if (errors.some(({ offset })=>!handles.has(offset))) {
				throw new _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.So(errors.map(({ offset, message })=>{
					const pair = handles.get(offset);
					return pair ? noId(entry(pair, place)) : `is not a YAML map: line ${place(offset).line}: ${message}`;
				}));
			}
			if (contents === null || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents) && contents.value === '') return [];
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents)) throw new Error(`must be a map with one ${form} per line, not ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(written)}${/^\S+:[UW][A-Z\d]+\s*$/m.test(written) ? ' (the space after the colon is missing)' : ''}`);
			const problems = [];
			const known = new Map();
			for (const pair of contents.items){
				const { name, id, line } = entry(pair, place);
				if (name === '') problems.push(`line ${line}: the name before ":" is missing`);
				else if (known.has(name.toLowerCase())) {
					problems.push(`line ${line}: ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(name)} appears twice`);
				} else if (!_services_registry_js__WEBPACK_IMPORTED_MODULE_1__.ag.get('slack')?.isId?.(id)) {
					problems.push(noId({
						name,
						id,
						line
					}));
				} else known.set(name.toLowerCase(), {
					...asNames([
						name
					]),
					accounts: {
						slack: id
					}
				});
			}
			if (problems.length > 0) throw new _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.So(problems);
			return [
				...known.values()
			];
		}
		const form = '`ana@example.com: U03BU00KGK4`';
		function merged(first, second) {
			const byName = Map.groupBy(first.flatMap((winner, index)=>winner.names.map((name)=>({
						name,
						winner,
						index
					}))), ({ name })=>name);
			const both = second.map((person)=>{
				const shared = person.names.flatMap((name)=>byName.get(name) ?? []).sort((a, b)=>a.index - b.index);
				return [
					...new Set(shared.map(({ winner })=>winner))
				].reduce((one, winner)=>({
						...asNames([
							...one.written ?? one.names,
							...winner.written ?? winner.names
						]),
						accounts: {
							...one.accounts,
							...winner.accounts
						}
					}), person);
			});
			const names = new Set(second.flatMap((person)=>person.names));
			return [
				...first.filter((person)=>!person.names.some((name)=>names.has(name))),
				...both
			];
		}
		function asNames(written) {
			const lower = (name)=>name.toLowerCase();
			const names = [
				...new Set(written.map(lower))
			];
			const own = names.map((name)=>name.includes('@') ? name : written.find((one)=>lower(one) === name) ?? name);
			return {
				names,
				...own.some((name, index)=>name !== names[index]) && {
					written: own
				}
			};
		}
		function entry(pair, place) {
			const word = (node)=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof node.value === 'string' ? node.value.trim() : '';
			const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
			return {
				name: word(pair.key),
				id: word(pair.value),
				line: place(start).line
			};
		}
		function noId({ name, id, line }) {
			return `line ${line}: ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile → Copy member ID), not ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(id)}`;
		}
		function handlesIn(contents) {
			const pairs = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents) ? contents.items : [];
			return new Map(pairs.flatMap((pair)=>{
				const { value } = pair;
				const isHandle = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && String(value.value).startsWith('@');
				return isHandle && value.range ? [
					[
						value.range[0],
						pair
					]
				] : [];
			}));
		}
	}
};
