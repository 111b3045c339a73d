export const id = 2440;
export const ids = [
	2440
];
export const modules = {
	1565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			K: ()=>openFiles
		});
		var external_node_path_ = __webpack_require__(6760);
		var failure = __webpack_require__(9874);
		var http_http = __webpack_require__(7137);
		var build_job = __webpack_require__(3075);
		var repository = __webpack_require__(790);
		var connect = __webpack_require__(3787);
		var holidays = __webpack_require__(3573);
		var invalid = __webpack_require__(671);
		var read = __webpack_require__(7118);
		var time = __webpack_require__(4131);
		var external_node_child_process_ = __webpack_require__(1421);
		var external_node_util_ = __webpack_require__(7975);
		;
		const run = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
		const largest = 8 * 1024 * 1024;
		const others = {
			'120000': 'a symbolic link',
			'040000': 'a folder',
			'160000': 'a submodule'
		};
		async function readInGit(folder, path, ref) {
			const file = (0, external_node_path_.relative)((0, external_node_path_.resolve)(folder), (0, external_node_path_.resolve)(folder, path)).replaceAll('\\', '/');
			const git = (...parameters)=>run('git', parameters, {
					cwd: folder,
					maxBuffer: largest,
					encoding: 'utf8'
				});
			let hasGit = true;
			const commitOf = async (name)=>{
				try {
					const commit = `${name}^{commit}`;
					const { stdout } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', commit);
					return stdout.trim();
				} catch (error) {
					hasGit = error.code !== 'ENOENT';
					return null;
				}
			};
			const commit = await commitOf(ref) ?? await commitOf(`refs/remotes/origin/${ref}`);
			if (commit === null) {
				if (!hasGit) return {
					found: 'no git'
				};
				const why = await git('rev-parse', '--git-dir').then(()=>null, saidBy);
				return why === null ? {
					found: 'no commit'
				} : {
					found: 'no clone',
					why
				};
			}
			try {
				const { stdout: entry } = await git('ls-tree', commit, '--', file);
				if (entry === '') return {
					found: 'commit',
					text: null
				};
				const what = others[entry.slice(0, entry.indexOf(' '))];
				if (what !== undefined) return {
					found: 'no file',
					what
				};
				const { stdout: text } = await git('cat-file', 'blob', `${commit}:./${file}`);
				return {
					found: 'commit',
					text
				};
			} catch (error) {
				throw new failure.HR(`“${path}” can’t be read from git at ${ref}: ${saidBy(error)}.`, 'Check the path.', {
					cause: error
				});
			}
		}
		function saidBy(error) {
			const { stderr = error } = Object(error);
			const [line = ''] = String(stderr).split('\n');
			return line.replace(/^(fatal|error): /, '').replace(/\.$/, '');
		}
		;
		const ownInputs = [
			'rota-file',
			'github-token',
			'github-api-url',
			'hide-addresses'
		];
		async function openFiles(env, world) {
			const { values, problems } = await (0, read.Ko)(env);
			const own = problems.filter((problem)=>ownInputs.some((name)=>problem.startsWith(`\`${name}\``)));
			if (own.length > 0) throw new invalid.T(own, 0, null);
			const job = (0, build_job.c)(env, '.');
			const path = values['rota-file'];
			const http = (0, http_http.V)(world, (0, time.tY)(world.now(), time.Vc), {}, true);
			const github = (0, connect.g)({
				http,
				values,
				identity: job.identity,
				now: world.now
			});
			const place = (0, external_node_path_.resolve)(job.workspace, path);
			return {
				path,
				place,
				hidesAddresses: values['hide-addresses'],
				async read () {
					const text = await (0, repository.v)(job, world.readFile, github).read(path);
					return (0, holidays.C)(text, path);
				},
				async readAt (written) {
					const text = await textAt(written, {
						path,
						job,
						github
					});
					const base = env.GITHUB_BASE_REF?.trim();
					const ref = base && /^HEAD(\^|~)1?$/.test(written) ? base : written;
					if (text === null) return {
						ref,
						file: null,
						problem: null
					};
					if (text instanceof failure.HR) return {
						ref,
						file: null,
						problem: `at ${ref}, ${text.reason}`
					};
					const file = await (0, failure.G9)((0, holidays.C)(text, path));
					return file instanceof failure.HR ? {
						ref,
						file: null,
						problem: `at ${ref}, ${lowered(file.message)}`
					} : {
						ref,
						file,
						problem: null
					};
				},
				async readText () {
					const text = await world.readFile(place);
					if (text !== null) return text;
					throw new failure.HR(`There is no file “${path}” in ${(0, external_node_path_.resolve)(job.workspace)}.`, 'Check `rota-file`.');
				}
			};
		}
		function lowered(text) {
			return text.charAt(0).toLowerCase() + text.slice(1);
		}
		async function textAt(ref, { path, job, github }) {
			if (!/^[\w@][^\s:\\?*[]*$/.test(ref)) throw new failure.HR('`--compare` must be a branch, a tag or a commit.', 'Use the name of a branch, such as main.');
			const inGit = await readInGit(job.workspace, path, ref);
			if (inGit.found === 'commit') return inGit.text;
			if (inGit.found === 'no file') return new failure.HR(`“${path}” is ${inGit.what}, not a file.`, '');
			const fix = 'Check its name. In a workflow, let `actions/checkout` fetch it: with `fetch-depth: 2`, HEAD^ is the commit before. Or set GITHUB_TOKEN and GITHUB_REPOSITORY, to read the file from GitHub.';
			if (github === null || job.repository === null) {
				if (inGit.found === 'no commit') throw new failure.HR(`There is no commit, branch or tag “${ref}” in the clone at ${(0, external_node_path_.resolve)(job.workspace)}.`, fix);
				if (inGit.found === 'no clone') throw new failure.HR(`The file at “${ref}” can’t be read in ${(0, external_node_path_.resolve)(job.workspace)}: git says “${inGit.why}”.`, 'Run it in a clone that git can read. Or set GITHUB_TOKEN and GITHUB_REPOSITORY, to read the file from GitHub.');
				throw new failure.HR(`The file at “${ref}” can’t be read: git is not installed.`, 'Install it, or set GITHUB_TOKEN and GITHUB_REPOSITORY, to read the file from GitHub.');
			}
			const there = await github.read(job.repository, path, ref);
			if (there === null) throw new failure.HR(`There is no file “${path}” at “${ref}”, neither in the clone nor in ${job.repository} as far as GITHUB_TOKEN can see.`, fix);
			return there.text;
		}
	},
	1837: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			u: ()=>readFlags
		});
		var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
		var _text_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6767);
		const mostWeeks = 104;
		const [firstDay, lastDay] = [
			'1970-01-01',
			'2199-12-31'
		];
		function readFlags(parameters) {
			let asked;
			const rota = command('rota').enablePositionalOptions().description('Shows the coming weeks of every rota in a rota file, as the file in this folder has them.').usage('[options]\n       on-call-sync rota prune --before DATE [options]').option('--rota <name>', 'only this rota (repeatable)', collected).option('--weeks <number>', 'how many weeks to show', weeks, 8).option('--from <date>', 'the first day (default: today)', date).option('--compare <ref>', 'show what changes against the file at a branch, tag or commit, such as main').option('--ics <file>', 'write 90 days as a calendar (iCalendar), to subscribe to').addOption(new commander__WEBPACK_IMPORTED_MODULE_0__.c$('--markdown', 'print Markdown, for a job summary').conflicts('json')).option('--json', 'print one JSON object').addHelpText('after', after).action(()=>{
				const given = rota.opts();
				asked = {
					command: 'preview',
					inputs: inputsOf(given),
					names: given.rota ?? null,
					weeks: given.weeks,
					from: given.from ?? null,
					compare: given.compare ?? null,
					ics: given.ics ?? null,
					form: given.json ? 'json' : given.markdown ? 'markdown' : 'text'
				};
			});
			const prune = command('prune').description('Removes overrides, swaps and absences that are over from the rota file, with their comments. Nothing else in the file changes, and nobody’s turn does.').requiredOption('--before <date>', 'remove what ended before this day began', date).option('--dry-run', 'only show what would be removed').action(()=>{
				refuseOthers(rota);
				const given = {
					...rota.opts(),
					...prune.opts()
				};
				asked = {
					command: 'prune',
					inputs: inputsOf(given),
					before: String(given.before),
					dryRun: given.dryRun === true
				};
			});
			rota.addCommand(prune);
			try {
				rota.parse([
					...parameters
				], {
					from: 'user'
				});
				return asked ?? 2;
			} catch (error) {
				if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7)) throw error;
				return error.exitCode === 0 ? 0 : 2;
			}
		}
		const after = `
The file is .github/on-call-rota.yml, or the path in ROTA_FILE. Exit codes: 0 success, 1 failure, 2 invalid file or
usage, 70 defect.`;
		function command(name) {
			return new commander__WEBPACK_IMPORTED_MODULE_0__.uB(name === 'rota' ? 'on-call-sync rota' : name).helpOption('-h, --help', 'print this page').helpCommand(false).option('--rota-file <path>', 'the rota file (default: .github/on-call-rota.yml)').option('--hide-addresses', 'show names without the domain of their addresses').exitOverride();
		}
		function refuseOthers(rota) {
			const given = rota.options.find((option)=>{
				const isCommon = [
					'rotaFile',
					'hideAddresses'
				].includes(option.attributeName());
				return !isCommon && rota.getOptionValueSource(option.attributeName()) === 'cli';
			});
			if (given) rota.error(`error: option '${given.long}' is not for prune`);
		}
		function inputsOf(given) {
			const { rotaFile, hideAddresses } = given;
			return {
				...typeof rotaFile === 'string' && {
					'INPUT_ROTA-FILE': rotaFile
				},
				...hideAddresses === true && {
					'INPUT_HIDE-ADDRESSES': 'true'
				}
			};
		}
		function collected(name, before = []) {
			return [
				...new Set([
					...before,
					name
				])
			];
		}
		function weeks(written) {
			const count = /^\d{1,3}$/.test(written) ? Number(written) : 0;
			if (count < 1 || count > mostWeeks) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di(`It must be from 1 to ${mostWeeks}.`);
			return count;
		}
		function date(written) {
			try {
				if ((0, _text_moments_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(written).isDay && firstDay <= written && written <= lastDay) return written;
			} catch  {}
			throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di(`It must be a day that exists, such as 2026-12-21, from ${firstDay} to ${lastDay}.`);
		}
	},
	2440: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
			try {
				__webpack_require__.r(__webpack_exports__);
				var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
				var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
				var _settings_spoken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9560);
				var _streams_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9013);
				var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3699);
				var _text_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
				var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1224);
				var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1565);
				var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1837);
				var _summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4574);
				const longest = 60_000;
				const printed = (0, _streams_js__WEBPACK_IMPORTED_MODULE_8__.B)(process.stdout);
				(0, _streams_js__WEBPACK_IMPORTED_MODULE_8__.B)(process.stderr);
				const asked = (0, _flags_js__WEBPACK_IMPORTED_MODULE_6__.u)(process.argv.slice(3));
				if (typeof asked === 'number') process.exitCode = asked;
				else await main(asked);
				const broken = await printed();
				if (broken && broken.code !== 'EPIPE') {
					process.exitCode ||= 1;
					process.stderr.write(`error: ${(0, _streams_js__WEBPACK_IMPORTED_MODULE_8__.m)(broken)}\n`);
				}
				function exitCodeOf(error) {
					if (error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.HR) return 1;
					return error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR ? 2 : 70;
				}
				async function main(asked) {
					const env = {
						...process.env,
						...asked.inputs
					};
					const { world, redact, close } = (0, _world_js__WEBPACK_IMPORTED_MODULE_4__.H)(env, ()=>{});
					const say = (text)=>process.stdout.write(`${redact(text)}\n`);
					try {
						const files = await (0, _files_js__WEBPACK_IMPORTED_MODULE_5__.K)(env, world);
						if (asked.command === 'prune') process.exitCode = await (await __webpack_require__.e(9281).then(__webpack_require__.bind(__webpack_require__, 9281))).prune(files, asked, world, say);
						else process.exitCode = await (await Promise.all([
							__webpack_require__.e(5832),
							__webpack_require__.e(5003)
						]).then(__webpack_require__.bind(__webpack_require__, 5003))).show(files, asked, world, say);
					} catch (error) {
						const [first, ...rest] = (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_)(error).lines.map((text)=>(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__.pj)(redact((0, _settings_spoken_js__WEBPACK_IMPORTED_MODULE_2__.e5)(text, env)), longest));
						process.stderr.write(`${(0, _text_lines_js__WEBPACK_IMPORTED_MODULE_9__.I)([
							`error: ${first}`,
							...rest
						], longest)}\n`);
						if (asked.command === 'preview' && asked.form === 'markdown') say((0, _summary_js__WEBPACK_IMPORTED_MODULE_7__.P)([
							first ?? '',
							...rest
						]));
						process.exitCode = exitCodeOf(error);
					} finally{
						close();
					}
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	},
	4574: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			P: ()=>markdownOfProblems,
			R: ()=>markdownOf
		});
		var _report_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7442);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3699);
		function markdownOf({ path, comparison, rotas }, words) {
			const coming = `## ${words.period.replace(/^t/, 'T')}`;
			const outlooks = rotas.map((outlook)=>{
				const { short } = words.clock(outlook.zone);
				const rows = outlook.rows.map((row)=>[
						short(row.from),
						short(row.until),
						words.who(row),
						words.note(row)
					].map((cell)=>(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(cell)));
				const width = rows.some(([, , , note])=>note !== '') ? 4 : 3;
				const head = [
					'From',
					'Until',
					'On call',
					'Note'
				].slice(0, width);
				return [
					`### ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(outlook.name)}`,
					(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(`${words.current(outlook)} All times are in ${outlook.zone}.`),
					(0, _report_tables_js__WEBPACK_IMPORTED_MODULE_0__.tp)(head, rows.map((row)=>row.slice(0, width)))
				].join('\n\n');
			});
			const changes = comparison ? [
				changesOf(comparison, words)
			] : [];
			return [
				`# On call: ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(path)}`,
				...changes,
				coming,
				...outlooks
			].join('\n\n');
		}
		function changesOf({ ref, problem, rotas }, words) {
			const title = `## What changes against ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(ref)}`;
			if (problem !== null) return `${title}\n\n${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(`Nothing to compare with: ${problem}`)}`;
			const parts = rotas.map((changes)=>{
				const { short } = words.clock(changes.zone);
				const sentence = `**${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(changes.name)}**: ${words.summary(changes).map((text)=>(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(text)).join(' ')}`;
				if (changes.changes.length === 0) return sentence;
				const rows = changes.changes.map((change)=>[
						short(change.from),
						short(change.until),
						words.change(change)
					].map((cell)=>(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.wD)(cell)));
				return `${sentence}\n\n${(0, _report_tables_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
					'From',
					'Until',
					'On call'
				], rows)}`;
			});
			return [
				title,
				...parts
			].join('\n\n');
		}
		function markdownOfProblems([headline = '', ...problems]) {
			const items = problems.map((problem)=>`- ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(problem)}`).join('\n');
			return `# On call\n\n${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(headline)}\n\n${items}`;
		}
	}
};
