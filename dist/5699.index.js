export const id = 5699;
export const ids = [
	5699
];
export const modules = {
	7336: (module)=>{
		let p = process || {}, argv = p.argv || [], env = p.env || {};
		let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
		let formatter = (open, close, replace = open)=>(input)=>{
				let string = "" + input, index = string.indexOf(close, open.length);
				return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
			};
		let replaceClose = (string, close, replace, index)=>{
			let result = "", cursor = 0;
			do {
				result += string.substring(cursor, index) + replace;
				cursor = index + close.length;
				index = string.indexOf(close, cursor);
			}while (~index)
			return result + string.substring(cursor);
		};
		let createColors = (enabled = isColorSupported)=>{
			let f = enabled ? formatter : ()=>String;
			return {
				isColorSupported: enabled,
				reset: f("\x1b[0m", "\x1b[0m"),
				bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
				dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
				italic: f("\x1b[3m", "\x1b[23m"),
				underline: f("\x1b[4m", "\x1b[24m"),
				inverse: f("\x1b[7m", "\x1b[27m"),
				hidden: f("\x1b[8m", "\x1b[28m"),
				strikethrough: f("\x1b[9m", "\x1b[29m"),
				black: f("\x1b[30m", "\x1b[39m"),
				red: f("\x1b[31m", "\x1b[39m"),
				green: f("\x1b[32m", "\x1b[39m"),
				yellow: f("\x1b[33m", "\x1b[39m"),
				blue: f("\x1b[34m", "\x1b[39m"),
				magenta: f("\x1b[35m", "\x1b[39m"),
				cyan: f("\x1b[36m", "\x1b[39m"),
				white: f("\x1b[37m", "\x1b[39m"),
				gray: f("\x1b[90m", "\x1b[39m"),
				bgBlack: f("\x1b[40m", "\x1b[49m"),
				bgRed: f("\x1b[41m", "\x1b[49m"),
				bgGreen: f("\x1b[42m", "\x1b[49m"),
				bgYellow: f("\x1b[43m", "\x1b[49m"),
				bgBlue: f("\x1b[44m", "\x1b[49m"),
				bgMagenta: f("\x1b[45m", "\x1b[49m"),
				bgCyan: f("\x1b[46m", "\x1b[49m"),
				bgWhite: f("\x1b[47m", "\x1b[49m"),
				blackBright: f("\x1b[90m", "\x1b[39m"),
				redBright: f("\x1b[91m", "\x1b[39m"),
				greenBright: f("\x1b[92m", "\x1b[39m"),
				yellowBright: f("\x1b[93m", "\x1b[39m"),
				blueBright: f("\x1b[94m", "\x1b[39m"),
				magentaBright: f("\x1b[95m", "\x1b[39m"),
				cyanBright: f("\x1b[96m", "\x1b[39m"),
				whiteBright: f("\x1b[97m", "\x1b[39m"),
				bgBlackBright: f("\x1b[100m", "\x1b[49m"),
				bgRedBright: f("\x1b[101m", "\x1b[49m"),
				bgGreenBright: f("\x1b[102m", "\x1b[49m"),
				bgYellowBright: f("\x1b[103m", "\x1b[49m"),
				bgBlueBright: f("\x1b[104m", "\x1b[49m"),
				bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
				bgCyanBright: f("\x1b[106m", "\x1b[49m"),
				bgWhiteBright: f("\x1b[107m", "\x1b[49m")
			};
		};
		module.exports = createColors();
		module.exports.createColors = createColors;
	},
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
				var _flags_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6222);
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
	6222: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			u: ()=>readFlags
		});
		var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
		var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9511);
		var _settings_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7118);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
		var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5537);
		const all = [
			..._settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Fu
		];
		const nothing = {
			inputs: {},
			json: false,
			jsonFile: null,
			envFile: null
		};
		function readFlags(parameters, env) {
			const isWhole = parameters.includes('--help-all');
			const command = new commander__WEBPACK_IMPORTED_MODULE_0__.uB('on-call-sync').description('Whoever is on call is the one who gets tagged.').usage('--config FILE | --schedule NAME --user-group HANDLE [options] | rota --help').version(_version_js__WEBPACK_IMPORTED_MODULE_4__.r, '-V, --version', 'print the version').helpOption('-h, --help', 'print this page').option('--help-all', 'print this page with tokens and addresses too').option('--json', 'print the outputs as one JSON object').option('--env-file <path>', 'read variables from a file of NAME=value lines').option('--json-file <path>', 'write the outputs to a file as one JSON object').configureHelp({
				optionDescription: ({ description })=>description
			}).configureOutput({
				outputError: (text, write)=>write(withChoices(text))
			}).addHelpText('after', isWhole ? '' : after).allowExcessArguments().exitOverride();
			for (const [name, input] of all)command.addOption(optionOf(name, input, isWhole));
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
					const what = stray === 'rota' ? '`rota` comes first: on-call-sync rota [options]' : `${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.TL)(stray)} is not a flag: each setting has one, such as --schedule NAME`;
					command.error(`error: ${what}.`);
				}
			} catch (error) {
				if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7)) throw error;
				return {
					...nothing,
					exit: error.exitCode === 0 ? 0 : 2
				};
			}
			const given = all.flatMap(([name])=>{
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
			return all.some(([name])=>!name.startsWith('github-') && (0, _settings_read_js__WEBPACK_IMPORTED_MODULE_2__.yv)(env, name) !== undefined);
		}
		const after = `
Every option can be set in the environment: ${(0, _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qJ)('dry-run')} or ${(0, _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qn)('dry-run')} for --dry-run.
Set tokens there (SLACK_TOKEN, …), since others see flags. Exit codes: 0 success, 1 failure, 2 invalid settings, 70 defect.`;
		function optionOf(name, { about, parse, credential, default: value }, isWhole) {
			const isList = parse === _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.Mn;
			const shape = parse === _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.zM ? `--${name} [bool]` : `--${name} <${isList ? 'name' : 'value'}>`;
			const more = isList ? ' (repeatable)' : '';
			const [first = ''] = about.replace(/[`*]/g, '').split(/(?<=[a-z\d)])[.;] /);
			const text = (isWhole ? about.replace(/[`*]/g, '') : first.replace(/(, one per line)?\.?$/, '')) + more;
			const option = new commander__WEBPACK_IMPORTED_MODULE_0__.c$(shape, value && value !== 'false' ? `${text} (default: ${value})` : text);
			if (isList) option.argParser((next, before = [])=>[
					...before,
					next
				]);
			if (parse === _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.zM) option.preset('true');
			return option.hideHelp(credential === true && !isWhole);
		}
		function withChoices(text) {
			const [, name = ''] = /^error: option '--([a-z-]+) .* argument missing/.exec(text) ?? [];
			const { parse } = _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Fu.get(name) ?? {};
			const valid = parse ? (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__._K)(parse) : [];
			return valid.length === 0 ? text : text.replace(/\n$/, `: must be ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.p_)(valid)}\n`);
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
	},
	5537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			r: ()=>version
		});
		const version = '0.1.0';
	},
	6540: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			A: ()=>yoctoSpinner
		});
		var base_namespaceObject = {};
		__webpack_require__.r(base_namespaceObject);
		__webpack_require__.d(base_namespaceObject, {
			bgBlack: ()=>bgBlack,
			bgBlue: ()=>bgBlue,
			bgBlueBright: ()=>bgBlueBright,
			bgCyan: ()=>bgCyan,
			bgCyanBright: ()=>bgCyanBright,
			bgGray: ()=>bgGray,
			bgGreen: ()=>bgGreen,
			bgGreenBright: ()=>bgGreenBright,
			bgMagenta: ()=>bgMagenta,
			bgMagentaBright: ()=>bgMagentaBright,
			bgRed: ()=>bgRed,
			bgRedBright: ()=>bgRedBright,
			bgWhite: ()=>bgWhite,
			bgWhiteBright: ()=>bgWhiteBright,
			bgYellow: ()=>bgYellow,
			bgYellowBright: ()=>bgYellowBright,
			black: ()=>black,
			blue: ()=>blue,
			blueBright: ()=>blueBright,
			bold: ()=>bold,
			cyan: ()=>cyan,
			cyanBright: ()=>cyanBright,
			dim: ()=>dim,
			gray: ()=>gray,
			green: ()=>green,
			greenBright: ()=>greenBright,
			hidden: ()=>base_hidden,
			inverse: ()=>inverse,
			italic: ()=>italic,
			magenta: ()=>magenta,
			magentaBright: ()=>magentaBright,
			overline: ()=>overline,
			red: ()=>red,
			redBright: ()=>redBright,
			reset: ()=>base_reset,
			strikethrough: ()=>strikethrough,
			underline: ()=>underline,
			underlineBlack: ()=>underlineBlack,
			underlineBlue: ()=>underlineBlue,
			underlineBlueBright: ()=>underlineBlueBright,
			underlineCurly: ()=>underlineCurly,
			underlineCyan: ()=>underlineCyan,
			underlineCyanBright: ()=>underlineCyanBright,
			underlineDashed: ()=>underlineDashed,
			underlineDotted: ()=>underlineDotted,
			underlineDouble: ()=>underlineDouble,
			underlineGray: ()=>underlineGray,
			underlineGreen: ()=>underlineGreen,
			underlineGreenBright: ()=>underlineGreenBright,
			underlineMagenta: ()=>underlineMagenta,
			underlineMagentaBright: ()=>underlineMagentaBright,
			underlineRed: ()=>underlineRed,
			underlineRedBright: ()=>underlineRedBright,
			underlineWhite: ()=>underlineWhite,
			underlineWhiteBright: ()=>underlineWhiteBright,
			underlineYellow: ()=>underlineYellow,
			underlineYellowBright: ()=>underlineYellowBright,
			white: ()=>white,
			whiteBright: ()=>whiteBright,
			yellow: ()=>yellow,
			yellowBright: ()=>yellowBright
		});
		var external_node_process_ = __webpack_require__(1708);
		var external_node_util_ = __webpack_require__(7975);
		var external_node_tty_ = __webpack_require__(7066);
		;
		const hasColors = external_node_tty_?.WriteStream?.prototype?.hasColors?.() ?? false;
		const format = (open, close)=>{
			if (!hasColors) {
				return (input)=>input;
			}
			const openCode = `\u001B[${open}m`;
			const closeCode = `\u001B[${close}m`;
			return (input)=>{
				const string = input + '';
				let index = string.indexOf(closeCode);
				if (index === -1) {
					return openCode + string + closeCode;
				}
				let result = openCode;
				let lastIndex = 0;
				const reopenOnNestedClose = close === 22;
				const replaceCode = (reopenOnNestedClose ? closeCode : '') + openCode;
				while(index !== -1){
					result += string.slice(lastIndex, index) + replaceCode;
					lastIndex = index + closeCode.length;
					index = string.indexOf(closeCode, lastIndex);
				}
				result += string.slice(lastIndex) + closeCode;
				return result;
			};
		};
		const base_reset = format(0, 0);
		const bold = format(1, 22);
		const dim = format(2, 22);
		const italic = format(3, 23);
		const underline = format(4, 24);
		const underlineDouble = format('4:2', 24);
		const underlineCurly = format('4:3', 24);
		const underlineDotted = format('4:4', 24);
		const underlineDashed = format('4:5', 24);
		const overline = format(53, 55);
		const inverse = format(7, 27);
		const base_hidden = format(8, 28);
		const strikethrough = format(9, 29);
		const black = format(30, 39);
		const red = format(31, 39);
		const green = format(32, 39);
		const yellow = format(33, 39);
		const blue = format(34, 39);
		const magenta = format(35, 39);
		const cyan = format(36, 39);
		const white = format(37, 39);
		const gray = format(90, 39);
		const bgBlack = format(40, 49);
		const bgRed = format(41, 49);
		const bgGreen = format(42, 49);
		const bgYellow = format(43, 49);
		const bgBlue = format(44, 49);
		const bgMagenta = format(45, 49);
		const bgCyan = format(46, 49);
		const bgWhite = format(47, 49);
		const bgGray = format(100, 49);
		const redBright = format(91, 39);
		const greenBright = format(92, 39);
		const yellowBright = format(93, 39);
		const blueBright = format(94, 39);
		const magentaBright = format(95, 39);
		const cyanBright = format(96, 39);
		const whiteBright = format(97, 39);
		const bgRedBright = format(101, 49);
		const bgGreenBright = format(102, 49);
		const bgYellowBright = format(103, 49);
		const bgBlueBright = format(104, 49);
		const bgMagentaBright = format(105, 49);
		const bgCyanBright = format(106, 49);
		const bgWhiteBright = format(107, 49);
		const underlineBlack = format('58;5;0', 59);
		const underlineRed = format('58;5;1', 59);
		const underlineGreen = format('58;5;2', 59);
		const underlineYellow = format('58;5;3', 59);
		const underlineBlue = format('58;5;4', 59);
		const underlineMagenta = format('58;5;5', 59);
		const underlineCyan = format('58;5;6', 59);
		const underlineWhite = format('58;5;7', 59);
		const underlineGray = format('58;5;8', 59);
		const underlineRedBright = format('58;5;9', 59);
		const underlineGreenBright = format('58;5;10', 59);
		const underlineYellowBright = format('58;5;11', 59);
		const underlineBlueBright = format('58;5;12', 59);
		const underlineMagentaBright = format('58;5;13', 59);
		const underlineCyanBright = format('58;5;14', 59);
		const underlineWhiteBright = format('58;5;15', 59);
		;
		const isUnicodeSupported = external_node_process_.platform !== 'win32' || Boolean(external_node_process_.env.WT_SESSION) || external_node_process_.env.TERM_PROGRAM === 'vscode';
		const isInteractive = (stream)=>Boolean(stream.isTTY && external_node_process_.env.TERM !== 'dumb' && !("CI" in external_node_process_.env));
		const infoSymbol = blue(isUnicodeSupported ? 'ℹ' : 'i');
		const successSymbol = green(isUnicodeSupported ? '✔' : '√');
		const warningSymbol = yellow(isUnicodeSupported ? '⚠' : '‼');
		const errorSymbol = red(isUnicodeSupported ? '✖' : '×');
		const defaultSpinner = {
			frames: isUnicodeSupported ? [
				'⠋',
				'⠙',
				'⠹',
				'⠸',
				'⠼',
				'⠴',
				'⠦',
				'⠧',
				'⠇',
				'⠏'
			] : [
				'-',
				'\\',
				'|',
				'/'
			],
			interval: 80
		};
		const SYNCHRONIZED_OUTPUT_ENABLE = '\u001B[?2026h';
		const SYNCHRONIZED_OUTPUT_DISABLE = '\u001B[?2026l';
		const oscSequenceRegex = /][\s\S]*?(?:|\\)/g;
		const activeHooksPerStream = new Set();
		class YoctoSpinner {
			#frames;
			#interval;
			#currentFrame = -1;
			#timer;
			#handleSignals;
			#text;
			#stream;
			#color;
			#lines = 0;
			#exitHandlerBound;
			#isInteractive;
			#lastSpinnerFrameTime = 0;
			#isSpinning = false;
			#hookedStreams = new Map();
			#isInternalWrite = false;
			#isDeferringRender = false;
			constructor(options = {}){
				const spinner = options.spinner ?? defaultSpinner;
				if (!Array.isArray(spinner.frames) || spinner.frames.length === 0 || spinner.frames.some((frame)=>typeof frame !== 'string')) {
					throw new Error('The `spinner.frames` option must be a non-empty array of strings');
				}
				if (spinner.interval !== undefined && !(Number.isInteger(spinner.interval) && spinner.interval > 0)) {
					throw new Error('The `spinner.interval` option must be a positive integer');
				}
				this.#frames = spinner.frames;
				this.#interval = spinner.interval ?? defaultSpinner.interval;
				this.#handleSignals = options.handleSignals ?? true;
				this.#text = options.text ?? '';
				this.#stream = options.stream ?? external_node_process_.stderr;
				this.#color = options.color ?? 'cyan';
				this.#isInteractive = isInteractive(this.#stream);
				this.#exitHandlerBound = this.#exitHandler.bind(this);
			}
			#internalWrite(action) {
				this.#isInternalWrite = true;
				try {
					return action();
				} finally{
					this.#isInternalWrite = false;
				}
			}
			#stringifyChunk(chunk, encoding) {
				if (chunk === undefined || chunk === null) {
					return '';
				}
				if (typeof chunk === 'string') {
					return chunk;
				}
				if (Buffer.isBuffer(chunk) || ArrayBuffer.isView(chunk)) {
					const normalizedEncoding = typeof encoding === 'string' && encoding !== '' && encoding !== 'buffer' ? encoding : 'utf8';
					return Buffer.from(chunk).toString(normalizedEncoding);
				}
				return String(chunk);
			}
			#withSynchronizedOutput(action) {
				if (!this.#isInteractive) {
					return action();
				}
				try {
					this.#write(SYNCHRONIZED_OUTPUT_ENABLE);
					return action();
				} finally{
					this.#write(SYNCHRONIZED_OUTPUT_DISABLE);
				}
			}
			#hookStream(stream) {
				if (!stream || this.#hookedStreams.has(stream) || typeof stream.write !== 'function') {
					return;
				}
				if (activeHooksPerStream.has(stream)) {
					return;
				}
				const originalWrite = stream.write;
				const hookedWrite = (...writeArguments)=>this.#hookedWrite(stream, originalWrite, writeArguments);
				this.#hookedStreams.set(stream, {
					originalWrite,
					hookedWrite
				});
				activeHooksPerStream.add(stream);
				stream.write = hookedWrite;
			}
			#installHook() {
				if (!this.#isInteractive || this.#hookedStreams.size > 0) {
					return;
				}
				const streamsToHook = new Set([
					this.#stream
				]);
				if (this.#stream === external_node_process_.stdout || this.#stream === external_node_process_.stderr) {
					if (isInteractive(external_node_process_.stdout)) {
						streamsToHook.add(external_node_process_.stdout);
					}
					if (isInteractive(external_node_process_.stderr)) {
						streamsToHook.add(external_node_process_.stderr);
					}
				}
				for (const stream of streamsToHook){
					this.#hookStream(stream);
				}
			}
			#uninstallHook() {
				for (const [stream, hookInfo] of this.#hookedStreams){
					if (stream.write === hookInfo.hookedWrite) {
						stream.write = hookInfo.originalWrite;
					}
					activeHooksPerStream.delete(stream);
				}
				this.#hookedStreams.clear();
			}
			#hookedWrite(stream, originalWrite, writeArguments) {
				const [chunk, encoding, callback] = writeArguments;
				let resolvedEncoding = encoding;
				let resolvedCallback = callback;
				if (typeof resolvedEncoding === 'function') {
					resolvedCallback = resolvedEncoding;
					resolvedEncoding = undefined;
				}
				if (this.#isInternalWrite || !this.isSpinning) {
					return originalWrite.call(stream, chunk, resolvedEncoding, resolvedCallback);
				}
				if (this.#lines > 0) {
					this.clear();
				}
				const chunkString = this.#stringifyChunk(chunk, resolvedEncoding);
				const chunkTerminatesLine = chunkString.at(-1) === '\n';
				const writeResult = originalWrite.call(stream, chunk, resolvedEncoding, resolvedCallback);
				if (chunkTerminatesLine) {
					this.#isDeferringRender = false;
				} else if (chunkString !== '') {
					this.#isDeferringRender = true;
				}
				if (this.isSpinning && !this.#isDeferringRender) {
					this.#render();
				}
				return writeResult;
			}
			start(text) {
				if (text) {
					this.#text = text;
				}
				if (this.isSpinning) {
					return this;
				}
				this.#isSpinning = true;
				this.#hideCursor();
				this.#installHook();
				this.#render();
				this.#subscribeToProcessEvents();
				if (this.#isInteractive) {
					this.#timer = setInterval(()=>{
						this.#render();
					}, this.#interval);
				}
				return this;
			}
			stop(finalText) {
				if (!this.isSpinning) {
					return this;
				}
				const shouldWriteNewline = this.#isDeferringRender;
				this.#isSpinning = false;
				if (this.#timer) {
					clearInterval(this.#timer);
					this.#timer = undefined;
				}
				this.#isDeferringRender = false;
				this.#uninstallHook();
				this.#showCursor();
				this.clear();
				this.#unsubscribeFromProcessEvents();
				if (finalText) {
					const prefix = shouldWriteNewline ? '\n' : '';
					this.#stream.write(`${prefix}${finalText}\n`);
				}
				return this;
			}
			#symbolStop(symbol, text) {
				return this.stop(`${symbol} ${text ?? this.#text}`);
			}
			success(text) {
				return this.#symbolStop(successSymbol, text);
			}
			error(text) {
				return this.#symbolStop(errorSymbol, text);
			}
			warning(text) {
				return this.#symbolStop(warningSymbol, text);
			}
			info(text) {
				return this.#symbolStop(infoSymbol, text);
			}
			get isSpinning() {
				return this.#isSpinning;
			}
			get text() {
				return this.#text;
			}
			set text(value) {
				this.#text = value ?? '';
				this.#render();
			}
			get color() {
				return this.#color;
			}
			set color(value) {
				this.#color = value;
				this.#render();
			}
			clear() {
				if (!this.#isInteractive) {
					return this;
				}
				if (this.#lines === 0) {
					return this;
				}
				this.#internalWrite(()=>{
					this.#stream.cursorTo(0);
					for(let index = 0; index < this.#lines; index++){
						if (index > 0) {
							this.#stream.moveCursor(0, -1);
						}
						this.#stream.clearLine(1);
					}
				});
				this.#lines = 0;
				return this;
			}
			#render() {
				if (this.#isDeferringRender) {
					return;
				}
				const useSynchronizedOutput = this.#isInteractive;
				const now = Date.now();
				if (this.#currentFrame === -1 || now - this.#lastSpinnerFrameTime >= this.#interval) {
					this.#currentFrame = ++this.#currentFrame % this.#frames.length;
					this.#lastSpinnerFrameTime = now;
				}
				const applyColor = base_namespaceObject[this.#color] ?? cyan;
				const frame = this.#frames[this.#currentFrame];
				let string = `${applyColor(frame)} ${this.#text}`;
				if (!this.#isInteractive) {
					string += '\n';
				}
				if (useSynchronizedOutput) {
					this.#withSynchronizedOutput(()=>{
						this.clear();
						this.#write(string);
					});
				} else {
					this.#write(string);
				}
				if (this.#isInteractive) {
					this.#lines = this.#lineCount(string);
				}
			}
			#write(text) {
				this.#internalWrite(()=>{
					this.#stream.write(text);
				});
			}
			#lineCount(text) {
				const width = this.#stream.columns || 80;
				const lines = (0, external_node_util_.stripVTControlCharacters)(text.replaceAll(oscSequenceRegex, '')).split('\n');
				let lineCount = 0;
				for (const line of lines){
					lineCount += Math.max(1, Math.ceil(line.length / width));
				}
				return lineCount;
			}
			#hideCursor() {
				if (this.#isInteractive) {
					this.#write('\u001B[?25l');
				}
			}
			#showCursor() {
				if (this.#isInteractive) {
					this.#write('\u001B[?25h');
				}
			}
			#subscribeToProcessEvents() {
				if (!this.#handleSignals) {
					return;
				}
				external_node_process_.once('SIGINT', this.#exitHandlerBound);
				external_node_process_.once('SIGTERM', this.#exitHandlerBound);
			}
			#unsubscribeFromProcessEvents() {
				if (!this.#handleSignals) {
					return;
				}
				external_node_process_.off('SIGINT', this.#exitHandlerBound);
				external_node_process_.off('SIGTERM', this.#exitHandlerBound);
			}
			#exitHandler(signal) {
				if (this.isSpinning) {
					this.stop();
				}
				const exitCode = signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1;
				external_node_process_.exit(exitCode);
			}
		}
		function yoctoSpinner(options) {
			return new YoctoSpinner(options);
		}
	}
};
