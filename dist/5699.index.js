export const id = 5699;
export const ids = [
	5699
];
export const modules = {
	5699: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
			try {
				__webpack_require__.r(__webpack_exports__);
				var picocolors__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7336);
				var yocto_spinner__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6540);
				var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
				var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6945);
				var _report_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9563);
				var _report_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4121);
				var _report_shadows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8306);
				var _settings_invalid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(671);
				var _settings_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7118);
				var _settings_spoken_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9560);
				var _setup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9187);
				var _streams_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9013);
				var _text_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3699);
				var _text_lines_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8161);
				var _waiting_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4998);
				var _world_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1224);
				var _env_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6865);
				var _flags_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5802);
				var _json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2227);
				var _table_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1681);
				const longest = 8_000;
				const long = 1_000;
				const printed = (0, _streams_js__WEBPACK_IMPORTED_MODULE_16__.B)(process.stdout);
				(0, _streams_js__WEBPACK_IMPORTED_MODULE_16__.B)(process.stderr);
				const flags = (0, _flags_js__WEBPACK_IMPORTED_MODULE_13__.u)(process.argv.slice(2), process.env);
				if (flags.exit !== null) {
					process.exitCode = flags.exit;
					const broken = await printed();
					if (broken && broken.code !== 'EPIPE') lose(broken);
				} else {
					const env = environment();
					if (env !== null) {
						const opened = (0, _world_js__WEBPACK_IMPORTED_MODULE_11__.H)(env, ()=>{});
						await main(env, flags, opened).finally(opened.close);
					}
				}
				function environment() {
					try {
						const file = flags.envFile === null ? {} : (0, _env_file_js__WEBPACK_IMPORTED_MODULE_12__.S)(flags.envFile);
						return {
							...file,
							...process.env,
							...flags.inputs
						};
					} catch (error) {
						process.exitCode = 2;
						process.stderr.write(`error: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_)(error).reason}\n`);
						return null;
					}
				}
				function lose(error) {
					process.exitCode ||= 1;
					process.stderr.write(`error: ${(0, _streams_js__WEBPACK_IMPORTED_MODULE_16__.m)(error)}\n`);
				}
				function exitCodeOf(error) {
					if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR)) return 70;
					return [
						error,
						error.cause
					].some((one)=>one instanceof _settings_invalid_js__WEBPACK_IMPORTED_MODULE_5__.T) ? 2 : 1;
				}
				async function main(env, flags, { world, redact }) {
					const say = (text, stream = flags.json ? process.stderr : process.stdout)=>stream.write(`${redact(text)}\n`);
					const line = (text)=>(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_9__.pj)(redact((0, _settings_spoken_js__WEBPACK_IMPORTED_MODULE_7__.e5)(text, env)), longest);
					const complain = (...lines)=>say((0, _text_lines_js__WEBPACK_IMPORTED_MODULE_17__.I)(lines.map(line), longest), process.stderr);
					const print = (values, more = {})=>{
						const problem = (0, _json_js__WEBPACK_IMPORTED_MODULE_14__.G)({
							...(0, _report_outputs_js__WEBPACK_IMPORTED_MODULE_3__.vA)(values),
							...more
						}, flags, redact);
						if (problem === null) return;
						complain(`error: ${problem}`);
						process.exitCode ||= 1;
					};
					const fail = (error)=>{
						const [first, ...rest] = (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_)(error).lines;
						complain(`error: ${first}`, ...rest);
						process.exitCode = exitCodeOf(error);
						print(_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__.q_);
					};
					const look = async ()=>{
						const begun = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_8__.m)(env, world);
						const ends = progress(begun);
						const told = await (await __webpack_require__.e(5104).then(__webpack_require__.bind(__webpack_require__, 5104))).tell(begun, world).finally(ends);
						const { isTTY } = flags.json ? process.stderr : process.stdout;
						if (isTTY) say(told.table);
						else for (const text of told.lines)say((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_9__.pj)(text));
						for (const warning of told.warnings)complain(`warning: ${warning}`);
						for (const text of told.failures)complain(`error: ${text}`);
						print(told.outputs, told.json);
						if (told.failures.length > 0) process.exitCode = 1;
					};
					try {
						if ((0, _settings_read_js__WEBPACK_IMPORTED_MODULE_6__.V8)(env)) await look();
						else await sync();
					} catch (error) {
						fail(error);
					}
					const broken = await printed();
					if (broken) lose(broken);
					async function sync() {
						const { report, settings, interrupted } = await (0, _waiting_js__WEBPACK_IMPORTED_MODULE_10__.a)(()=>(0, _setup_js__WEBPACK_IMPORTED_MODULE_8__.m)(env, world), world, {
							begins: progress,
							synced: (report)=>tell(report, say, complain),
							waits: (text)=>complain(text)
						});
						tell(report, say, complain);
						if (interrupted) complain(`error: ${interrupted.reason}`);
						print((0, _report_outputs_js__WEBPACK_IMPORTED_MODULE_3__.V4)(report, settings.hidesAddresses));
						if (interrupted || report.changes.some(({ outcome })=>outcome === 'failed')) process.exitCode = 1;
					}
				}
				function tell(report, say, complain) {
					const names = (0, _report_names_js__WEBPACK_IMPORTED_MODULE_2__.Uf)(report);
					const { isTTY } = flags.json ? process.stderr : process.stdout;
					if (isTTY) tabulate(report, names, say);
					else for (const text of (0, _report_log_js__WEBPACK_IMPORTED_MODULE_1__.Rm)(report, names))say(text);
					for (const warning of report.warnings)complain(`warning: ${warning}`);
					for (const text of (0, _report_log_js__WEBPACK_IMPORTED_MODULE_1__.ng)(report.changes, true))complain(`error: ${text}`);
				}
				function tabulate(report, names, say) {
					if (report.dryRun) say('Dry run: nothing was written.');
					for (const duty of report.duties){
						for (const text of (0, _report_log_js__WEBPACK_IMPORTED_MODULE_1__.ri)(duty, report, names))say((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_9__.pj)(text));
						for (const text of [
							(0, _report_log_js__WEBPACK_IMPORTED_MODULE_1__.ts)(duty, report, names),
							...(0, _report_shadows_js__WEBPACK_IMPORTED_MODULE_4__.pu)(duty, report)
						])say((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_9__.pj)(`${duty.schedule.name}: ${text}`));
					}
					say((0, _table_js__WEBPACK_IMPORTED_MODULE_15__.t)(report, names, picocolors__WEBPACK_IMPORTED_MODULE_18__));
				}
				function progress({ http }) {
					if (!process.stderr.isTTY) return ()=>{};
					const line = (0, yocto_spinner__WEBPACK_IMPORTED_MODULE_19__.A)({
						stream: process.stderr,
						handleSignals: false
					});
					const start = setTimeout(()=>line.start('0 requests'), long);
					const count = setInterval(()=>{
						line.text = `${http.sent} requests`;
					}, 200);
					return ()=>{
						clearTimeout(start);
						clearInterval(count);
						line.stop();
					};
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	},
	6865: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			S: ()=>readEnvFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
		var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
		function readEnvFile(path) {
			try {
				return (0, node_util__WEBPACK_IMPORTED_MODULE_1__.parseEnv)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
			} catch (error) {
				const { code } = error;
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`The file “${path}” of --env-file could not be read: ${code ?? (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.h_)(error).message}.`, 'Check the path and who may read the file.', {
					cause: error
				});
			}
		}
	},
	5802: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			u: ()=>readFlags
		});
		var esm = __webpack_require__(8179);
		var inputs = __webpack_require__(9511);
		var read = __webpack_require__(7118);
		var parsers = __webpack_require__(5526);
		;
		const version = '0.1.0';
		;
		const flags_all = [
			...inputs.Fu
		];
		const nothing = {
			inputs: {},
			json: false,
			jsonFile: null,
			envFile: null
		};
		function readFlags(parameters, env) {
			const isWhole = parameters.includes('--help-all');
			const command = new esm.uB('on-call-sync').description('Whoever is on call is the one who gets tagged.').usage('--config FILE | --schedule NAME --user-group HANDLE [options]').version(version, '-V, --version', 'print the version').helpOption('-h, --help', 'print this page').option('--help-all', 'print this page with tokens and addresses too').option('--json', 'print the outputs as one JSON object').option('--env-file <path>', 'read variables from a file of NAME=value lines').option('--json-file <path>', 'write the outputs to a file as one JSON object').configureHelp({
				optionDescription: ({ description })=>description
			}).configureOutput({
				outputError: (text, write)=>write(withChoices(text))
			}).addHelpText('after', isWhole ? '' : after).allowExcessArguments().exitOverride();
			for (const [name, input] of flags_all)command.addOption(optionOf(name, input, isWhole));
			if (parameters.length === 0 && !hasSettings(env)) {
				command.outputHelp({
					error: true
				});
				return {
					...nothing,
					exit: 2
				};
			}
			try {
				command.parse(isWhole ? [
					'--help'
				] : parameters, {
					from: 'user'
				});
				const [stray] = command.args;
				if (stray !== undefined) {
					const what = `${(0, parsers.TL)(stray)} is not a flag: each setting has one, such as --schedule NAME`;
					command.error(`error: ${what}.`);
				}
			} catch (error) {
				if (!(error instanceof esm.b7)) throw error;
				return {
					...nothing,
					exit: error.exitCode === 0 ? 0 : 2
				};
			}
			const given = flags_all.flatMap(([name])=>{
				const value = command.getOptionValue(attribute(name));
				return value === undefined ? [] : [
					[
						`INPUT_${name.toUpperCase()}`,
						[
							value
						].flat().map(String).join('\n')
					]
				];
			});
			const { json = false, jsonFile = null, envFile = null } = command.opts();
			return {
				inputs: Object.fromEntries(given),
				json,
				jsonFile,
				envFile,
				exit: null
			};
		}
		function hasSettings(env) {
			return flags_all.some(([name])=>!name.startsWith('github-') && (0, read.yv)(env, name) !== undefined);
		}
		const after = `
Every option can be set in the environment: ${(0, inputs.qJ)('dry-run')} or ${(0, inputs.Qn)('dry-run')} for --dry-run.
Set tokens there (SLACK_TOKEN, …), since others see flags. Exit codes: 0 success, 1 failure, 2 invalid settings, 70 defect.`;
		function optionOf(name, { about, parse, credential, default: value }, isWhole) {
			const isList = parse === parsers.Mn;
			const shape = parse === parsers.zM ? `--${name} [bool]` : `--${name} <${isList ? 'name' : 'value'}>`;
			const more = isList ? ' (repeatable)' : '';
			const [first = ''] = about.replace(/[`*]/g, '').split(/(?<=[a-z\d)])[.;] /);
			const text = (isWhole ? about.replace(/[`*]/g, '') : first.replace(/(, one per line)?\.?$/, '')) + more;
			const option = new esm.c$(shape, value && value !== 'false' ? `${text} (default: ${value})` : text);
			if (isList) option.argParser((next, before = [])=>[
					...before,
					next
				]);
			if (parse === parsers.zM) option.preset('true');
			return option.hideHelp(credential === true && !isWhole);
		}
		function withChoices(text) {
			const [, name = ''] = /^error: option '--([a-z-]+) .* argument missing/.exec(text) ?? [];
			const { parse } = inputs.Fu.get(name) ?? {};
			const valid = parse ? (0, parsers._K)(parse) : [];
			return valid.length === 0 ? text : text.replace(/\n$/, `: must be ${(0, parsers.p_)(valid)}\n`);
		}
		function attribute(name) {
			return name.replace(/-([a-z])/g, (_, letter)=>letter.toUpperCase());
		}
	},
	2227: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G: ()=>writeJson
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		function writeJson(values, { json, jsonFile }, redact) {
			const text = (indent)=>`${redact(JSON.stringify(values, null, indent))}\n`;
			if (json) process.stdout.write(text(process.stdout.isTTY ? 2 : 0));
			if (jsonFile === null) return null;
			try {
				const isOrdinary = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(jsonFile, {
					throwIfNoEntry: false
				})?.isFile() ?? true;
				if (!isOrdinary) return unwritten(jsonFile, 'it is not an ordinary file');
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(jsonFile, text(2));
				return null;
			} catch (error) {
				const { code, message } = error;
				return unwritten(jsonFile, code ?? message);
			}
		}
		function unwritten(path, why) {
			return `“${path}” could not be written (${why}): the outputs are lost, but everything else was done. Check --json-file.`;
		}
	},
	1681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			t: ()=>table
		});
		var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
		var _reconcile_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(388);
		var _report_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1506);
		var _services_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5557);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3699);
		function table(report, { entry }, { green, cyan, dim, yellow, red }) {
			const { changes, dryRun } = report;
			const paint = {
				changed: green,
				planned: cyan,
				unchanged: dim,
				kept: yellow,
				failed: red
			};
			const cell = (entries)=>entries === null ? 'not known' : entries.map((id)=>(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__.pj)(entry(id), 60)).join('\n') || 'nobody';
			const rows = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
				head: [
					'Schedule',
					'Target',
					...dryRun ? [
						'Now',
						'Would be'
					] : [
						'Before',
						'Now'
					],
					'Outcome'
				],
				style: {
					head: [],
					border: [],
					compact: true
				}
			});
			for (const { schedule, target, before, after, outcome } of changes){
				const was = (0, _services_registry_js__WEBPACK_IMPORTED_MODULE_2__.JC)(target).follows ? '' : cell(before);
				const place = (0, _reconcile_labels_js__WEBPACK_IMPORTED_MODULE_4__.f)(target);
				const name = [
					target.kind,
					...place === null ? [] : [
						(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__.pj)(place, 60)
					]
				].join('\n');
				rows.push([
					(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__.pj)(schedule, 60),
					name,
					was,
					cell(after),
					paint[outcome](_report_outcomes_js__WEBPACK_IMPORTED_MODULE_1__.wX[outcome])
				]);
			}
			return rows.toString();
		}
	}
};
