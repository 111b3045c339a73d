export const id = 4583;
export const ids = [
	4583
];
export const modules = {
	6847: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			o: ()=>actions,
			u: ()=>actionTimeout
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _http_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7137);
		var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3075);
		var _report_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6945);
		var _report_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9563);
		var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(790);
		var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7602);
		var _services_connect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3787);
		var _services_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5557);
		var _settings_invalid_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(671);
		var _settings_read_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7118);
		var _setup_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9187);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3699);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5526);
		var _time_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4131);
		var _parameters_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6326);
		const actionTimeout = '25s';
		const actions = new Map([
			[
				'testConnection',
				testConnection
			],
			[
				'preview',
				preview
			],
			[
				'listSchedules',
				listSchedules
			]
		]);
		async function testConnection(env, world) {
			const { services, values } = await open(env, world);
			const source = async ()=>{
				const { list, onCall } = await services.source(values.source);
				const [schedule] = values.schedule ?? [];
				if (list) await list();
				else if (schedule !== undefined) await onCall([
					schedule
				])(schedule);
			};
			const slack = async ()=>{
				if (values['slack-token'] === null) return;
				const nobody = {
					emails: [
						'nobody@example.com'
					]
				};
				await (await services.directory('slack')).find([
					nobody
				])(nobody);
			};
			await Promise.all([
				source(),
				slack()
			]);
			return {
				status: 'success'
			};
		}
		async function preview(env, world) {
			const report = await (0, _run_js__WEBPACK_IMPORTED_MODULE_6__.e)(await (0, _setup_js__WEBPACK_IMPORTED_MODULE_11__.m)({
				...(0, _parameters_js__WEBPACK_IMPORTED_MODULE_15__.TZ)(env),
				'INPUT_DRY-RUN': 'true'
			}, world), world);
			const problems = (0, _report_log_js__WEBPACK_IMPORTED_MODULE_3__.ng)(report.changes, report.duties.length > 1);
			const lines = [
				...problems,
				...report.warnings,
				...(0, _report_log_js__WEBPACK_IMPORTED_MODULE_3__.Rm)(report, (0, _report_names_js__WEBPACK_IMPORTED_MODULE_4__.Uf)(report))
			];
			return {
				message: lines.map((line)=>`- ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_12__.wD)(line, 2_000)}`).join('\n'),
				type: problems.length > 0 ? 'error' : report.warnings.length > 0 ? 'warning' : 'success',
				status: problems.length > 0 ? 'error' : 'success'
			};
		}
		async function listSchedules(env, world) {
			const { services, values } = await open(env, world);
			const source = await services.source(values.source);
			if (!source.list) {
				const what = `${(0, _services_registry_js__WEBPACK_IMPORTED_MODULE_8__.en)(values.source).replace(/^\w/, (letter)=>letter.toUpperCase())} has no list of schedules.`;
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(what, 'Type `schedule` yourself.');
			}
			const all = (await source.list()).map(({ schedule, name })=>({
					label: name,
					value: schedule
				}));
			return all.toSorted((one, other)=>one.label.localeCompare(other.label, 'en'));
		}
		async function open(env, world) {
			const { values, problems } = await (0, _settings_read_js__WEBPACK_IMPORTED_MODULE_10__.Ko)(env);
			const all = values;
			const missing = (values.source ? (0, _services_registry_js__WEBPACK_IMPORTED_MODULE_8__.CG)(values.source) : []).map((names)=>[
					names
				].flat()).filter((names)=>names.every((name)=>all[name] === null)).map((names)=>`${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_13__.p_)(names.map((name)=>`\`${name}\``))} is missing`);
			if (problems.length + missing.length > 0) throw new _settings_invalid_js__WEBPACK_IMPORTED_MODULE_9__.T([
				...problems,
				...missing
			], 0, null);
			const job = (0, _job_js__WEBPACK_IMPORTED_MODULE_2__.c)(env, '.');
			const http = (0, _http_http_js__WEBPACK_IMPORTED_MODULE_1__.V)(world, (0, _time_js__WEBPACK_IMPORTED_MODULE_14__.tY)(world.now(), values.timeout ?? 25 * _time_js__WEBPACK_IMPORTED_MODULE_14__.Rc), {});
			const connection = {
				http,
				values,
				identity: job.identity,
				now: world.now
			};
			const repository = (0, _repository_js__WEBPACK_IMPORTED_MODULE_5__.v)(job, world.readFile, (0, _services_connect_js__WEBPACK_IMPORTED_MODULE_7__.g)(connection));
			return {
				services: (0, _services_connect_js__WEBPACK_IMPORTED_MODULE_7__.N)({
					...connection,
					repository,
					people: []
				}),
				values
			};
		}
	},
	6312: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			X: ()=>readConfig
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
		var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
		const parameter = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY(),
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.chJ(),
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J()),
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J())
		]);
		const parameters = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), parameter),
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.ZmZ()), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(()=>({})))
		]);
		const storage = zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			output: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
				data_type_support: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
			})
		}), ()=>({
				output: {
					data_type_support: null
				}
			}));
		const config = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			storage,
			action: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())),
			parameters: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(parameters))
		});
		function readConfig(folder) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.json');
			const { data, error } = zod_mini__WEBPACK_IMPORTED_MODULE_4__.xL(config, parsed(path));
			if (error) {
				const places = error.issues.map(({ path })=>path.join('.') || 'the file').join(', ');
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${path} is not the configuration of a component (${places}).`, 'Its `parameters` must be an object. The configuration can be corrected in its JSON editor.');
			}
			const { action, parameters, storage } = data;
			return {
				action: action || 'run',
				parameters: parameters ?? {},
				types: storage.output.data_type_support || null
			};
		}
		function parsed(path) {
			try {
				return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
			} catch (error) {
				const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(isMissing ? `There is no file ${path}.` : `${path} can’t be read, or is not JSON.`, 'Keboola writes it. To try the component elsewhere, name the data folder in KBC_DATADIR.');
			}
		}
	},
	1137: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Z: ()=>withoutEnded
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		function withoutEnded(env, now) {
			const { 'INPUT_HANDOVER-TO': to, 'INPUT_HANDOVER-UNTIL': until, 'INPUT_HANDOVER-FOR': length, ...rest } = env;
			if (to === undefined) return {
				env,
				warnings: []
			};
			if (until === undefined) {
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`\`handover-to\` needs ${length === undefined ? '`handover-until`' : '`handover-until` instead of `handover-for`'}: every run of this configuration would hand over again, from then on.`, 'Set `handover-until` to a time such as 2026-12-24T09:00+01:00. Nothing was sent.');
			}
			const isExact = /(Z|[+-]\d\d:?\d\d)$/.test(until);
			if (!isExact || !(new Date(until) <= now)) return {
				env,
				warnings: []
			};
			const warning = `The handover to ${to} ended at ${until}, so \`handover-to\` was ignored. Remove it from the configuration.`;
			return {
				env: rest,
				warnings: [
					warning
				]
			};
		}
	},
	4583: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
			try {
				__webpack_require__.r(__webpack_exports__);
				var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
				var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
				var _report_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6945);
				var _report_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9563);
				var _report_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4121);
				var _settings_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7118);
				var _settings_spoken_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9560);
				var _setup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9187);
				var _streams_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9013);
				var _text_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3699);
				var _text_lines_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8161);
				var _text_parsers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5526);
				var _waiting_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4998);
				var _world_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1224);
				var _actions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6847);
				var _config_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6312);
				var _handover_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1137);
				var _on_call_tables_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8892);
				var _parameters_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6326);
				var _state_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3957);
				var _tables_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1551);
				const longest = 8_000;
				const folder = process.env.KBC_DATADIR || '/data';
				const printed = (0, _streams_js__WEBPACK_IMPORTED_MODULE_19__.B)(process.stdout);
				(0, _streams_js__WEBPACK_IMPORTED_MODULE_19__.B)(process.stderr);
				let redact = (text)=>text;
				let given = {};
				let close = ()=>{};
				const line = (text)=>(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_8__.pj)(redact(spoken(text)), longest);
				const spoken = (text)=>(0, _settings_spoken_js__WEBPACK_IMPORTED_MODULE_6__.E$)(text, given, _parameters_js__WEBPACK_IMPORTED_MODULE_16__.lS).replace('the variable GITHUB_REPOSITORY', '`repository`');
				const say = (text)=>process.stdout.write(`${line(text)}\n`);
				const fail = (...lines)=>{
					process.exitCode ||= 1;
					process.stderr.write(`${(0, _text_lines_js__WEBPACK_IMPORTED_MODULE_20__.I)(lines.map(line), longest)}\n`);
				};
				try {
					await component();
				} catch (error) {
					fail(...(0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.h_)(error).lines);
					if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR)) process.exitCode = 2;
				}
				const broken = await printed();
				if (broken) fail((0, _streams_js__WEBPACK_IMPORTED_MODULE_19__.m)(broken));
				close();
				async function component() {
					const { action, parameters, types } = (0, _config_js__WEBPACK_IMPORTED_MODULE_13__.X)(folder);
					const isRun = action === 'run';
					if (isRun) (0, _state_js__WEBPACK_IMPORTED_MODULE_17__.J)(folder);
					const answer = _actions_js__WEBPACK_IMPORTED_MODULE_12__.o.get(action);
					if (!isRun && !answer) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`There is no action “${action}”.`, `The actions are ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_9__.p_)([
						..._actions_js__WEBPACK_IMPORTED_MODULE_12__.o.keys()
					], 'and')}.`);
					const read = (0, _parameters_js__WEBPACK_IMPORTED_MODULE_16__.Zu)(parameters, process.env);
					given = answer ? {
						...read.env,
						INPUT_TIMEOUT: _actions_js__WEBPACK_IMPORTED_MODULE_12__.u
					} : read.env;
					const opened = (0, _world_js__WEBPACK_IMPORTED_MODULE_11__.H)(given, ()=>{});
					({ redact, close } = opened);
					const readFile = async (path)=>read.files.get((0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', path)) ?? null;
					const world = {
						...opened.world,
						readFile
					};
					const current = (0, _handover_js__WEBPACK_IMPORTED_MODULE_14__.Z)(given, world.now());
					if (answer) {
						process.stdout.write(`${redact(JSON.stringify(await answer(current.env, world)))}\n`);
						return;
					}
					for (const warning of [
						...read.warnings,
						...current.warnings
					])say(`warning: ${warning}`);
					const place = {
						folder,
						types: (0, _tables_js__WEBPACK_IMPORTED_MODULE_18__.Wy)(process.env, types)
					};
					await ((0, _settings_read_js__WEBPACK_IMPORTED_MODULE_5__.V8)(current.env) ? look : sync)((0, _parameters_js__WEBPACK_IMPORTED_MODULE_16__.TZ)(current.env), world, place);
				}
				async function sync(env, world, place) {
					const { report, settings, interrupted } = await (0, _waiting_js__WEBPACK_IMPORTED_MODULE_10__.a)(()=>(0, _setup_js__WEBPACK_IMPORTED_MODULE_7__.m)(env, world), world, {
						synced: (report)=>tell(report, (text)=>say(`warning: ${text}`)),
						waits: say
					});
					tell(report, fail);
					if (interrupted) fail(interrupted.reason);
					const values = redacted((0, _report_outputs_js__WEBPACK_IMPORTED_MODULE_4__.V4)(report, settings.hidesAddresses));
					(0, _on_call_tables_js__WEBPACK_IMPORTED_MODULE_15__.f5)(values, {
						...place,
						runId: process.env.KBC_RUNID ?? '',
						now: world.now()
					});
					(0, _state_js__WEBPACK_IMPORTED_MODULE_17__.a)(folder, {
						emails: values.emails,
						'next-handover': values['next-handover']
					});
				}
				async function look(env, world, place) {
					const begun = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_7__.m)(env, world);
					const told = await (await __webpack_require__.e(5104).then(__webpack_require__.bind(__webpack_require__, 5104))).tell(begun, world);
					for (const text of told.lines)say(text);
					for (const warning of told.warnings)say(`warning: ${warning}`);
					if (told.failures.length > 0) fail(`${told.failures.length} failed:`, ...told.failures);
					const names = begun.settings.schedules.map(({ name })=>name);
					const { report } = redacted(told.outputs);
					if (report !== '') (0, _on_call_tables_js__WEBPACK_IMPORTED_MODULE_15__.u5)(report, names, place);
				}
				function tell(report, complain) {
					for (const text of (0, _report_log_js__WEBPACK_IMPORTED_MODULE_2__.Rm)(report, (0, _report_names_js__WEBPACK_IMPORTED_MODULE_3__.Uf)(report)))say(text);
					for (const warning of report.warnings)say(`warning: ${warning}`);
					for (const text of (0, _report_log_js__WEBPACK_IMPORTED_MODULE_2__.ng)(report.changes, report.duties.length > 1))complain(text);
				}
				function redacted(values) {
					const pairs = Object.entries(values).map(([name, value])=>[
							name,
							redact(value)
						]);
					return {
						...values,
						...Object.fromEntries(pairs)
					};
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	},
	8892: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			f5: ()=>writeTables,
			u5: ()=>writeReport
		});
		var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1551);
		const schedule = {
			name: 'schedule',
			type: 'STRING',
			about: 'Name of the schedule',
			isKey: true
		};
		const onCallTable = {
			name: 'on_call',
			about: 'Who is on call now, one row for each schedule and person.',
			columns: [
				schedule,
				{
					name: 'position',
					type: 'INTEGER',
					about: '1 for the first person on call',
					isKey: true
				},
				{
					name: 'email',
					type: 'STRING',
					about: 'E-mail address'
				},
				{
					name: 'name',
					type: 'STRING',
					about: 'Name, as the pager or the service has it'
				},
				{
					name: 'slack',
					type: 'STRING',
					about: 'Slack member id'
				},
				{
					name: 'until',
					type: 'TIMESTAMP',
					about: 'When the people on call change next, in UTC'
				}
			]
		};
		const changesTable = {
			name: 'changes',
			about: 'What each run changed or failed to change, one row for each target.',
			columns: [
				{
					name: 'run_id',
					type: 'STRING',
					about: 'Run id of the job',
					isKey: true
				},
				schedule,
				{
					name: 'target',
					type: 'STRING',
					about: 'Kind of the target, such as slack-user-group',
					isKey: true
				},
				{
					name: 'name',
					type: 'STRING',
					about: 'Name of the target',
					isKey: true
				},
				{
					name: 'before',
					type: 'STRING',
					about: 'What it showed, as a JSON list'
				},
				{
					name: 'after',
					type: 'STRING',
					about: 'What it shows now, as a JSON list'
				},
				{
					name: 'outcome',
					type: 'STRING',
					about: 'changed, planned (dry run), kept (nobody on call) or failed'
				},
				{
					name: 'reason',
					type: 'STRING',
					about: 'Why it failed'
				},
				{
					name: 'at',
					type: 'TIMESTAMP',
					about: 'When the run ended, in UTC'
				}
			]
		};
		function writeTables(outputs, { folder, types, runId, now }) {
			const read = {
				'on-call': JSON.parse(outputs['on-call']),
				changes: JSON.parse(outputs.changes)
			};
			const known = read['on-call'].flatMap(({ people, ...rest })=>people === null ? [] : [
					{
						...rest,
						people
					}
				]);
			const rows = known.flatMap(({ schedule, people, until })=>people.map(({ email, name, slack }, index)=>[
						schedule,
						index + 1,
						email,
						name,
						slack,
						until
					]));
			if (known.length > 0) {
				const replaces = {
					column: 'schedule',
					values: [
						...new Set(known.map(({ schedule })=>schedule))
					]
				};
				(0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.qy)(folder, onCallTable, (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.fu)(rows), {
					types,
					replaces
				});
			}
			const changes = read.changes.filter(({ outcome })=>outcome !== 'unchanged').map(({ schedule, target, name, before, after, outcome, reason })=>{
				const lists = [
					before,
					after
				].map((entries)=>entries && JSON.stringify(entries));
				return [
					runId,
					schedule,
					target,
					name,
					...lists,
					outcome,
					reason,
					now.toISOString()
				];
			});
			if (changes.length > 0) (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.qy)(folder, changesTable, (0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.fu)(changes), {
				types
			});
		}
		const numbers = [
			'shifts',
			'hours',
			'share',
			'nights',
			'weekends',
			'holidays',
			'overrides'
		];
		function writeReport(report, schedules, { folder, types }) {
			const [head = ''] = report.split('\n', 1);
			const columns = head.split(',').map((name)=>{
				const type = numbers.includes(name) ? 'NUMERIC' : name === 'next' ? 'TIMESTAMP' : 'STRING';
				return {
					name,
					type,
					about: `As in the output report: ${name}`
				};
			});
			const about = 'Who carried how much on-call time, one row for each schedule and person.';
			const replaces = {
				column: 'schedule',
				values: schedules
			};
			(0, _tables_js__WEBPACK_IMPORTED_MODULE_0__.qy)(folder, {
				name: 'workload',
				about,
				columns
			}, `${report.slice(head.length + 1).trimEnd()}\n`, {
				types,
				replaces
			});
		}
	},
	6326: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			TZ: ()=>forRun,
			Zu: ()=>readParameters,
			lS: ()=>parameterOf
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3075);
		var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9511);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8126);
		const otherParameters = [
			'repository',
			'test_connection',
			'preview',
			'debug'
		];
		const files = [
			'config',
			'rota-file'
		];
		function parameterOf(name) {
			return `${_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.get(name)?.secret ? '#' : ''}${name.replaceAll('-', '_')}`;
		}
		function readParameters(parameters, container) {
			const env = {
				...proxies(container),
				...about(container)
			};
			const texts = new Map();
			const warnings = [];
			const unknown = [];
			for (const [key, value] of Object.entries(parameters)){
				const written = writtenAs(value);
				const name = key.replace(/^#/, '').toLowerCase().replaceAll('_', '-');
				if (written === null || isOther(key)) continue;
				if (!(0, _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__.wp)(name)) {
					unknown.push(key);
					continue;
				}
				if (_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.get(name)?.secret && !key.startsWith('#')) warnings.push(`\`${key}\` is stored unencrypted. Store it as \`${parameterOf(name)}\`, and replace the secret.`);
				const path = isFile(name) && !isPath(value) ? parameterOf(name) : null;
				if (path !== null) texts.set(path, written);
				env[`INPUT_${name.toUpperCase()}`] = path ?? written;
			}
			if (unknown.length > 0) throw unknownParameters(unknown);
			const repository = writtenAs(parameters.repository ?? null);
			if (repository !== null) env.GITHUB_REPOSITORY = repository;
			return {
				env,
				files: texts,
				warnings
			};
		}
		function forRun(env) {
			const { INPUT_SOURCE, ...rest } = env;
			return env.INPUT_CONFIG === undefined ? env : rest;
		}
		function writtenAs(value) {
			if (value === null || value === false) return null;
			if (typeof value !== 'object') return String(value).trim() === '' ? null : String(value);
			if (Object.keys(value).length === 0) return null;
			const isList = Array.isArray(value) && value.every((one)=>typeof one !== 'object');
			return isList ? value.map(String).join('\n') : JSON.stringify(value, null, 2);
		}
		function isPath(value) {
			return typeof value === 'string' && /^[^\s:{}]+\.(ya?ml|json)$/.test(value.trim());
		}
		function isFile(name) {
			return files.some((file)=>file === name);
		}
		function isOther(key) {
			return otherParameters.some((other)=>other === key);
		}
		function proxies(container) {
			return Object.fromEntries(Object.entries(container).filter(([name])=>/^(https?|no)_proxy$/i.test(name)));
		}
		function about({ KBC_REALUSER, KBC_TOKENDESC, KBC_STACKID, KBC_PROJECTID, KBC_RUNID }) {
			const isHost = /^connection\.[a-z\d.-]+$/.test(KBC_STACKID ?? '');
			const job = /(?:^|\.)(\d+)$/.exec(KBC_RUNID ?? '')?.[1];
			return {
				[_job_js__WEBPACK_IMPORTED_MODULE_1__.u.actor]: KBC_REALUSER || KBC_TOKENDESC,
				...isHost && KBC_PROJECTID && job && {
					[_job_js__WEBPACK_IMPORTED_MODULE_1__.u.runUrl]: `https://${KBC_STACKID}/admin/projects/${encodeURIComponent(KBC_PROJECTID)}/queue/${job}`
				}
			};
		}
		function unknownParameters(keys) {
			const valid = [
				...[
					..._settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.keys()
				].map(parameterOf),
				'repository'
			];
			const each = keys.map((key)=>{
				const [near] = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_3__.p)(key.replaceAll('-', '_'), valid, 1);
				return `“${key}”${near === undefined ? '' : ` (did you mean “${near}”?)`}`;
			});
			const what = each.length === 1 ? 'This parameter is not known' : 'These parameters are not known';
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${what}: ${each.join(', ')}.`, 'Nothing was sent. A parameter is an input with `_` for `-`, and with `#` before a secret.');
		}
	},
	3957: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			J: ()=>keepState,
			a: ()=>writeState
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		function keepState(folder) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'in', 'state.json');
			const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '{}';
			write(folder, isObject(text) ? text : '{}');
		}
		function writeState(folder, state) {
			write(folder, `${JSON.stringify(state)}\n`);
		}
		function write(folder, text) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'out'), {
				recursive: true
			});
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'out', 'state.json'), text);
		}
		function isObject(text) {
			try {
				return Object.prototype.toString.call(JSON.parse(text)) === '[object Object]';
			} catch  {
				return false;
			}
		}
	},
	1551: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Wy: ()=>typeSupport,
			fu: ()=>csv,
			qy: ()=>writeTable
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3699);
		function typeSupport({ KBC_STACKID, KBC_DATA_TYPE_SUPPORT }, chosen) {
			const said = chosen ?? KBC_DATA_TYPE_SUPPORT;
			if (said === undefined) return KBC_STACKID ? 'none' : 'authoritative';
			return said === 'authoritative' || said === 'hints' ? said : 'none';
		}
		function writeTable(folder, table, rows, { types, replaces }) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'out', 'tables');
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, {
				recursive: true
			});
			const head = types === 'none' ? '' : csv([
				table.columns.map(({ name })=>name)
			]);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, `${table.name}.csv`), head + rows);
			const manifest = JSON.stringify(manifestOf(table, types, replaces), null, 2);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, `${table.name}.csv.manifest`), `${manifest}\n`);
		}
		function manifestOf(table, types, replaces) {
			const usual = {
				incremental: true,
				write_always: true,
				delimiter: ',',
				enclosure: '"',
				...replaces && {
					delete_where: [
						{
							where_filters: [
								filterOf(replaces)
							]
						}
					]
				}
			};
			const keys = table.columns.filter(({ isKey })=>isKey).map(({ name })=>name);
			if (types === 'none') {
				const metadata = [
					{
						key: "KBC.description",
						value: table.about
					}
				];
				return {
					...usual,
					columns: table.columns.map(({ name })=>name),
					primary_key: keys,
					metadata
				};
			}
			return {
				manifest_type: 'out',
				has_header: true,
				...usual,
				table_metadata: {
					"KBC.description": table.about
				},
				schema: table.columns.map(({ name, type, about, isKey = false })=>({
						name,
						...types === 'authoritative' && {
							data_type: {
								base: {
									type
								}
							}
						},
						...isKey ? {
							primary_key: true
						} : {
							nullable: true
						},
						description: about
					}))
			};
		}
		function filterOf({ column, values }) {
			return {
				column,
				operator: 'eq',
				values_from_set: values
			};
		}
		function csv(rows) {
			const cell = (value)=>`"${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.pj)(String(value ?? ''), 60_000).replaceAll('"', '""')}"`;
			return rows.map((row)=>`${row.map(cell).join()}\n`).join('');
		}
	}
};
