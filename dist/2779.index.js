export const id = 2779;
export const ids = [
	2779
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
	2779: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createChecks: ()=>createChecks
		});
		var build_time = __webpack_require__(4131);
		var token = __webpack_require__(2464);
		var schemas = __webpack_require__(3619);
		var parse = __webpack_require__(3945);
		var wire = __webpack_require__(2768);
		var yaml = __webpack_require__(2911);
		var client = __webpack_require__(7686);
		;
		const workflows = (0, wire.cW)({
			workflows: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				state: schemas.YjP()
			}))
		}, (answer)=>answer.workflows);
		const file = schemas.Ikc({
			on: schemas.MfU(schemas.lqM(schemas.Ikc({
				schedule: schemas.lqM(schemas.YOg(schemas.Ikc({
					cron: schemas.YjP()
				})))
			})), undefined)
		});
		const mostOthers = 10;
		async function checkWorkflow(context, { repository, path }, action) {
			const [all, text] = await Promise.all([
				listWorkflows(context, repository).catch(()=>[]),
				textOf(context, path)
			]);
			const own = {
				path,
				crons: cronsIn(text)
			};
			const syncs = own.crons.length > 0 && !/^\s*mode:\s*['"]?check\b/m.test(text);
			const others = all.filter((one)=>one.path !== path && one.path.startsWith('.github/workflows/'));
			const found = await Promise.all((syncs ? [] : others.slice(0, mostOthers)).map(async ({ path })=>{
				const text = await textOf(context, path);
				return {
					path,
					crons: text.includes(action ?? 'on-call-sync') ? cronsIn(text) : []
				};
			}));
			return [
				own,
				...found
			].flatMap(({ path, crons })=>crons.length === 0 ? [] : [
					...disabled(path, all.find((one)=>one.path === path)?.state),
					...onTheHour(path, crons)
				]);
		}
		async function listWorkflows(context, name) {
			const [owner, repo] = (0, client.V)(name);
			const route = 'GET /repos/{owner}/{repo}/actions/workflows';
			return (0, client.U)(context).call({
				route,
				parameters: {
					owner,
					repo,
					per_page: 100
				},
				schema: workflows
			});
		}
		function textOf({ repository }, path) {
			return repository.read(path).catch(()=>'');
		}
		function cronsIn(text) {
			const { document } = (0, yaml.h)(text);
			const { data } = parse.xL(file, document?.toJS({
				maxAliasCount: 100
			}) ?? {});
			return data?.on?.schedule?.map(({ cron })=>cron) ?? [];
		}
		function disabled(path, state = 'active') {
			if (!state.startsWith('disabled')) return [];
			const why = state === 'disabled_inactivity' ? ', because the repository had no activity for 60 days' : '';
			const fix = 'Enable it: Actions → the workflow → Enable workflow.';
			return [
				{
					severity: 'warning',
					message: `\`${path}\` is disabled${why}: its schedule does not run.`,
					fix
				}
			];
		}
		function onTheHour(path, crons) {
			const cron = crons.find((one)=>hasMinuteZero(one.trim().split(/\s+/)[0] ?? ''));
			if (cron === undefined) return [];
			const message = `\`${path}\` runs on the full hour (\`${cron}\`), when GitHub delays most runs and drops some.`;
			const fix = 'Use other minutes, such as `7,22,37,52 * * * *`.';
			return [
				{
					severity: 'hint',
					message,
					fix
				}
			];
		}
		function hasMinuteZero(minutes) {
			return minutes.split(',').some((part)=>/^(\*(\/\d+)?|0+(-\d+)?(\/\d+)?)$/.test(part));
		}
		;
		const soon = 28 * build_time.vd;
		function createChecks(context) {
			return ({ targets, readsFiles, workflow, action })=>[
					...targets.length > 0 || readsFiles ? [
						checks_token(context)
					] : [],
					...workflow === null ? [] : [
						{
							subject: 'Workflow',
							run: ()=>checkWorkflow(context, workflow, action)
						}
					]
				];
		}
		function checks_token(context) {
			return {
				subject: '`github-token`',
				async run () {
					const { expires } = await (0, token.B)(context)();
					const works = {
						severity: 'ok',
						message: 'Works.',
						fix: ''
					};
					const left = expires === null ? soon : expires.getTime() - context.now().getTime();
					if (expires === null || left >= soon) return [
						works
					];
					const days = Math.floor(left / build_time.vd);
					const time = days < 1 ? 'within a day' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
					const message = `It expires ${time}, on ${expires.toISOString().slice(0, 10)}.`;
					const fix = 'Renew it and update the secret, or use a GitHub App, whose tokens renew themselves.';
					return [
						works,
						{
							severity: 'warning',
							message,
							fix,
							when: expires
						}
					];
				}
			};
		}
	},
	7686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			U: ()=>createClient,
			V: ()=>twoParts
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2768);
		var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4131);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3701);
		var _kit_pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8878);
		const pageSize = 100;
		const writes = {
			name: 'GitHub’s writes',
			abreast: 1,
			apart: 1000
		};
		const createClient = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_5__.ao)(({ http, values })=>{
			const load = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_5__.Oo)(async ()=>{
				const { getOctokit } = await __webpack_require__.e(2244).then(__webpack_require__.bind(__webpack_require__, 2244));
				return getOctokit(values['github-token'], {
					baseUrl: values['github-api-url']
				});
			});
			const call = async ({ route, parameters, schema, ...details })=>{
				for (const [, name = ''] of route.matchAll(/\{(\w+)\}/g))rejectDots(String(parameters[name]));
				const octokit = await load();
				const request = {
					fetch: fetchThrough(http, details)
				};
				const { data } = await octokit.request(route, {
					...parameters,
					request
				}).catch((error)=>{
					throw githubFailure(error);
				});
				const parsed = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(schema, data, `GitHub’s answer to ${route}`);
				if (!route.startsWith('GET ')) http.wrote();
				return parsed;
			};
			const page = async ({ parameters, ...details }, page)=>{
				let isLast = true;
				const items = await call({
					...details,
					parameters: {
						...parameters,
						per_page: pageSize,
						page
					},
					onHeaders (headers) {
						isLast = !/\brel="?next\b/i.test(headers.get('link') ?? '');
					}
				});
				return {
					items,
					next: isLast && items.length < pageSize ? null : page + 1
				};
			};
			return {
				call,
				page,
				list: (details)=>(0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_4__.yw)(`GitHub’s answer to ${details.route}`, 1, (next)=>page(details, next))
			};
		});
		function fetchThrough(http, { fix, onHeaders, onlyTry, notIdempotent, mayBeEmpty }) {
			return async (url, init)=>{
				const { method, headers } = init;
				const body = await http.send({
					service: 'GitHub',
					method,
					url,
					headers,
					body: init.body || undefined,
					lane: method === 'GET' ? undefined : writes,
					limit,
					onHeaders,
					onlyTry,
					notIdempotent,
					expects: method === 'DELETE' || mayBeEmpty ? 'anything' : 'json',
					fix: (status, says)=>generalFix(status, says) ?? fix?.(status, says)
				});
				const text = body === undefined ? '' : JSON.stringify(body);
				return {
					status: body === undefined ? 204 : 200,
					url,
					headers: new Map([
						[
							'content-type',
							'application/json'
						]
					]),
					text: async ()=>text,
					json: async ()=>body
				};
			};
		}
		function limit({ status, headers, text }, now) {
			if (status !== 403 && status !== 429) return null;
			if (headers.get('retry-after')) return {
				after: null
			};
			const reset = Number(headers.get('x-ratelimit-reset')) * 1000 - now.getTime();
			if (headers.get('x-ratelimit-remaining') === '0') return {
				after: reset > 0 ? reset : null
			};
			return /secondary rate limit|abuse detection/i.test(text) ? {
				after: _time_js__WEBPACK_IMPORTED_MODULE_3__.Vc
			} : null;
		}
		function generalFix(status, says) {
			if (status === 401) {
				return 'Check `github-token`: it has expired, was revoked, or is for a different GitHub than `github-api-url`.';
			}
			if (status !== 403) return undefined;
			if (/account (was|is|has been) suspended|installation has been suspended/i.test(says)) {
				return 'The account or app behind `github-token` is suspended: unsuspend it (an app: the organization’s Settings → GitHub Apps), or use another token.';
			}
			if (/rate limit/i.test(says)) {
				return 'The token has used up its rate limit for this hour: run less often, or use a separate token.';
			}
			return /SAML/.test(says) ? 'The organization uses single sign-on: authorize the token for it (Settings → Developer settings → Configure SSO).' : undefined;
		}
		function githubFailure(error) {
			const failure = error instanceof Error && error.cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR ? error.cause : error;
			if (!(failure instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.HR) || !isRedirect(failure)) return failure;
			const fix = 'It was renamed or moved: use its new name. Redirects are not followed.';
			return new _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.HR(failure.message, fix, {
				status: failure.status,
				cause: failure
			});
		}
		function isRedirect({ status }) {
			return status !== null && status >= 300 && status < 400;
		}
		function rejectDots(name) {
			if (/^\.*$/.test(name)) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`“${name}” is not a valid name on GitHub.`, 'Check the spelling.');
		}
		function twoParts(name) {
			const [, owner, rest] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
			if (owner === undefined || rest === undefined) {
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`“${name}” is not a valid name on GitHub.`, 'It must look like `acme/data`.');
			}
			return [
				owner,
				rest
			];
		}
	},
	2464: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>tokenOf,
			g: ()=>lacking
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
		var _kit_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1614);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);
		var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7686);
		const tokenOf = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_2__.ao)((context)=>(0, _kit_once_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(async ()=>{
				let scopes = null;
				let expires = null;
				const asked = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.U)(context).call({
					route: 'GET /rate_limit',
					parameters: {},
					schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J(),
					onHeaders (headers) {
						scopes = headers.get('x-oauth-scopes');
						expires = headers.get('github-authentication-token-expiration');
					}
				});
				await (0, _kit_api_js__WEBPACK_IMPORTED_MODULE_0__.Xd)(asked);
				return {
					scopes: listIn(scopes),
					expires: dateIn(expires)
				};
			}));
		function listIn(written) {
			return written === null ? null : written.split(/,\s*/);
		}
		function dateIn(written) {
			const date = new Date(written ?? '');
			return Number.isNaN(date.getTime()) ? null : date;
		}
		async function lacking(context, what, { scopes: needed, permission }) {
			const { scopes } = await tokenOf(context)();
			if (scopes === null) {
				const message = `GitHub does not say whether this token may ${what}: that can’t be checked without writing.`;
				return [
					{
						severity: 'unchecked',
						message,
						fix: `It needs ${permission}.`
					}
				];
			}
			if (needed.some((scope)=>scopes.includes(scope))) return [];
			const has = scopes.filter((scope)=>scope !== '').join(', ') || 'none';
			const fix = `Add the scope ${needed[0]} to the token (GitHub → Settings → Developer settings); it has ${has}.`;
			return [
				{
					severity: 'failure',
					message: `The token is not allowed to ${what}.`,
					fix
				}
			];
		}
	},
	1614: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ro: ()=>hasStatus,
			Xd: ()=>orNull,
			vu: ()=>isRefusal,
			xP: ()=>createApi
		});
		var _http_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3631);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);
		function createApi({ http, service, root, headers, advice, adviceOn, retryHeader, errorIn = ()=>null, lane: ownLane, limitPause, writeQuery = asForm }) {
			const limit = ({ status, headers })=>status === 429 && !headers.get('retry-after') ? {
					after: limitPause ?? null
				} : null;
			return async ({ method = 'GET', path, query, body, schema, lane = ownLane, expects, notIdempotent, isRead = false, inTrouble, bulk, ...own })=>{
				const search = writeQuery(partsOf(query ?? {}));
				const given = typeof headers === 'function' ? await headers() : headers;
				const answer = await http.send({
					service,
					method,
					url: `${root}${path}${search && `?${search}`}`,
					headers: {
						Accept: 'application/json',
						...body !== undefined && {
							'Content-Type': 'application/json'
						},
						...given
					},
					body: body === undefined ? undefined : JSON.stringify(body),
					lane,
					expects,
					notIdempotent,
					isRead,
					inTrouble,
					bulk,
					retryHeader,
					...limitPause !== undefined && {
						limit
					},
					fix: (status, says)=>adviceOn?.(says) ?? own.advice?.[status] ?? advice[status]
				});
				const hidden = errorIn(answer);
				if (hidden) throw hidden;
				const parsed = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(schema, answer, `${service}’s answer to ${method} ${path}`);
				if (method !== 'GET' && !isRead) http.wrote();
				return parsed;
			};
		}
		function partsOf(query) {
			return Object.entries(query).flatMap(([name, value])=>[
					value ?? []
				].flat().map((one)=>[
						name,
						String(one)
					]));
		}
		function asForm(parts) {
			return new URLSearchParams([
				...parts
			]).toString();
		}
		function hasStatus(error, ...statuses) {
			return error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_0__.HR && error.status !== null && statuses.includes(error.status);
		}
		function isRefusal(error) {
			if (!(error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_0__.HR) || error.status === null) return false;
			return error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429;
		}
		function orNull(asked, ...statuses) {
			return asked.catch((error)=>{
				if (hasStatus(error, ...statuses.length > 0 ? statuses : [
					404
				])) return null;
				throw error;
			});
		}
	},
	3243: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			f: ()=>mistakesIn,
			x: ()=>startsComment
		});
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
		function mistakesIn(errors, text) {
			const mistakes = [];
			let before = Number.NEGATIVE_INFINITY;
			let tooFar = null;
			for (const error of errors){
				const [offset] = error.pos;
				const mistake = wordsFor(error, text);
				const isBelow = tooFar !== null && indentAt(offset, text) === tooFar;
				const follows = isBelow && error.message.startsWith('All mapping') || isBelow && mistake.message === isTooFar && indentBelow(offset, text) === tooFar || isEcho(error, before, text);
				if (offset !== before && !follows) {
					mistakes.push(mistake);
					tooFar = mistake.message === isTooFar ? indentBelow(offset, text) : null;
				}
				before = offset;
			}
			return mistakes;
		}
		function isEcho({ code, pos: [offset] }, before, text) {
			if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') return offset - before <= 2;
			return code === 'UNEXPECTED_TOKEN' && before >= 0 && !text.slice(before, offset).includes('\n');
		}
		function wordsFor(error, text) {
			const [offset] = error.pos;
			const isOpen = error.code === 'BAD_INDENT' && error.message.startsWith('Flow');
			return isOpen && commentBefore(offset, text) || {
				offset,
				message: words(error, text)
			};
		}
		function commentBefore(offset, text) {
			const blank = /\s*$/.exec(text.slice(Math.max(0, offset - longest), offset))?.[0].length ?? 0;
			const { from, line } = lineAt(text, offset - blank);
			const [, before = '', name] = /^(.*?\s)(#[^\s,}\]]{1,60})/.exec(line) ?? [];
			return name === undefined ? null : {
				offset: from + before.length,
				message: startsComment(name)
			};
		}
		const keyValue = 'must be "key: value"';
		const isTooFar = 'the line below is indented too far';
		function words({ code, message, pos: [offset] }, text) {
			const { line } = lineAt(text, offset);
			const word = wordAt(offset, text);
			switch(code){
				case 'TAB_AS_INDENT':
					return 'is indented with a tab: use spaces';
				case 'BAD_SCALAR_START':
				case 'MULTIPLE_ANCHORS':
				case 'MULTIPLE_TAGS':
					return inQuotes(word);
				case 'TAG_RESOLVE_FAILED':
					return word.startsWith('!') ? inQuotes(word) : message;
				case 'ALIAS_PROPS':
					return `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} can’t have an anchor ("&…") or a tag ("!…")`;
				case 'BAD_ALIAS':
					return 'an anchor ("&…") or an alias ("*…") can’t end with ":"';
				case 'BAD_DQ_ESCAPE':
					return 'a backslash in double quotes must be doubled: or use single quotes';
				case 'BAD_DIRECTIVE':
					return 'a line that starts with "%" can’t be read: remove it';
				case 'BAD_INDENT':
					return /^Flow/.test(message) ? 'a "[" or "{" is never closed' : 'must be indented like the keys above it';
				case 'BLOCK_AS_IMPLICIT_KEY':
					if (message.startsWith('A block sequence')) return 'must be indented like the entries above it';
					return colonOrIndent(line);
				case 'BLOCK_IN_FLOW':
					return colonOrIndent(line);
				case 'KEY_OVER_1024_CHARS':
					return 'a key can have at most 1024 characters';
				case 'MULTILINE_IMPLICIT_KEY':
					if (/^\s*(- )?[\w-]+:\S/.test(line)) return 'needs a space after the colon';
					return /^\s*-(\s|$)/.test(line) ? `${keyValue}, not a list’s entry ("- …")` : `${keyValue} on one line`;
				case 'MULTIPLE_DOCS':
					return 'starts a second document: only one is read, so remove the "---" or "..." before it';
				case 'MISSING_CHAR':
					return missing.find(([said])=>message.startsWith(said))?.[1] ?? message;
				case 'UNEXPECTED_TOKEN':
					return unexpected(message, line, word);
				default:
					return message;
			}
		}
		const missing = [
			[
				'Missing closing',
				'a quote is never closed'
			],
			[
				'Sequence item without',
				'must be indented like the keys above it, or start with "- "'
			],
			[
				'Implicit map keys',
				keyValue
			],
			[
				'Comments must',
				'needs a space before "#"'
			],
			[
				'Tags and anchors',
				'needs a space after its anchor ("&…") or tag ("!…")'
			],
			[
				'Missing space after :',
				'needs a space after the colon'
			],
			[
				'Missing , ',
				'needs a comma before it'
			],
			[
				'Block collection cannot',
				'must begin on the line below "---"'
			],
			[
				'Missing directives-end',
				'needs a line "---" after the one that starts with "%"'
			],
			[
				'Block scalars with more',
				'must not have blank lines above it that are indented further'
			]
		];
		function unexpected(message, line, word) {
			if (/(^|[:{,-])\s*(\{[^{]*\}|\[[^[]*\])\s*\S/.test(line)) {
				return 'text that starts with "{" or "[" must be in quotes';
			}
			if (/^Unexpected (, in|empty item)/.test(message)) return 'there is a comma too many';
			if (/^(Block scalar header|Not a YAML token)/.test(message)) {
				return 'text after "|" or ">" must begin on the next line';
			}
			if (/block-seq-ind on same line/.test(message)) return 'a list ("- …") must begin on the next line';
			const [, close] = /: "([\]}])"$/.exec(message) ?? [];
			if (close !== undefined) return `"${close}" closes nothing: there is no "${close === ']' ? '[' : '{'}" before it`;
			if (/^[^#]*:\s+(["']).*\1\s*\S/.test(line)) return 'the closing quote must be at the end of the text';
			return word === '' ? 'something before this is not closed' : `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} does not belong here`;
		}
		function inQuotes(word) {
			return `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} must be in quotes: without them no text can start with ${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word.charAt(0))}`;
		}
		function colonOrIndent(line) {
			return /:\s.*:\s/.test(line) ? 'text that contains ": " must be in quotes' : isTooFar;
		}
		function startsComment(name) {
			return `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(name)} must be in quotes: without them "#" starts a comment`;
		}
		const longest = 500;
		function lineAt(text, offset) {
			const first = Math.max(0, offset - longest);
			const from = first + text.slice(first, offset).lastIndexOf('\n') + 1;
			const [line = ''] = text.slice(from, offset + longest).split('\n', 1);
			return {
				from,
				line
			};
		}
		function wordAt(offset, text) {
			return /^(?:[^\s,}\]]{1,100}?(?=:?(?:[\s,}\]]|$))|\S?)/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
		}
		function indentAt(offset, text) {
			return lineAt(text, offset).line.search(/\S|$/);
		}
		function indentBelow(offset, text) {
			const { from, line } = lineAt(text, offset);
			return indentAt(from + line.length + 1, text);
		}
	},
	2911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			h: ()=>parseYaml,
			M: ()=>worded
		});
		var dist = __webpack_require__(8815);
		var parsers = __webpack_require__(5526);
		;
		const mostAliases = 10_000;
		const mostValues = 500_000;
		function misuses(document) {
			const mistakes = [];
			const sizes = new Map();
			let aliases = 0;
			const tell = (node, message)=>mistakes.push({
					offset: (0, dist.Ll)(node) && node.range?.[0] || 0,
					message
				});
			const sizeOfAlias = (node, anchor)=>{
				aliases += 1;
				if (!sizes.has(anchor)) tell(node, `"*${anchor}" must be in quotes, unless it repeats what "&${anchor}" marks`);
				const size = sizes.get(anchor) ?? 1;
				if (size === 0) tell(node, `the alias *${anchor} refers to itself`);
				return size;
			};
			const checkKeys = (pairs)=>{
				const seen = new Set();
				for (const { key } of pairs){
					if (!(0, dist.jn)(key)) continue;
					if (seen.has(key.value)) tell(key, `${(0, parsers.TL)(String(key.value))} appears twice`);
					if (key.value === '__proto__') tell(key, '`__proto__` can’t be a name');
					seen.add(key.value);
				}
			};
			const sizeOf = (node)=>{
				if ((0, dist.Vj)(node)) return sizeOfAlias(node, node.source);
				if ((0, dist.tO)(node)) return sizeOf(node.key) + sizeOf(node.value);
				const anchor = (0, dist.Ll)(node) && 'anchor' in node ? node.anchor : undefined;
				if (anchor) sizes.set(anchor, 0);
				if ((0, dist.jh)(node)) checkKeys(node.items);
				let size = 1;
				if ((0, dist.P3)(node)) for (const item of node.items)size += sizeOf(item);
				if (anchor) sizes.set(anchor, size);
				return size;
			};
			const values = sizeOf(document.contents);
			if (aliases > mostAliases) tell(null, `has ${aliases} aliases, and no more than ${mostAliases} are read`);
			if (values > mostValues) {
				tell(null, `is too large once its aliases are unfolded: ${values} values, and no more than ${mostValues} are read`);
			}
			return mistakes;
		}
		var yaml_words = __webpack_require__(3243);
		;
		const largest = 1_000_000;
		function parseYaml(text, schema = 'core') {
			const lines = new dist.HN();
			lines.addNewLine(0);
			for (const { index } of text.matchAll(/\n/g))lines.addNewLine(index + 1);
			const place = (offset)=>{
				const { line, col } = lines.linePos(offset);
				return {
					line,
					column: col
				};
			};
			if (text.length > largest) {
				const errors = [
					{
						offset: 0,
						message: 'is larger than 1 MB'
					}
				];
				return {
					document: null,
					errors,
					warnings: [],
					place
				};
			}
			const options = {
				schema,
				uniqueKeys: false,
				prettyErrors: false,
				logLevel: 'error'
			};
			const document = (0, dist.Tp)(text, options);
			const shortly = ({ offset, message })=>({
					offset,
					message: yaml_short(message)
				});
			const deep = document.errors.find(isTooDeep);
			const errors = deep ? [
				{
					offset: deep.pos[0],
					message: worded(deep)
				}
			] : [
				...(0, yaml_words.f)(document.errors, text).map(shortly),
				...misuses(document)
			];
			return {
				document,
				errors,
				warnings: (0, yaml_words.f)(document.warnings, text).map(shortly),
				place
			};
		}
		function worded(error) {
			if (isTooDeep(error)) return 'is nested too deeply';
			return yaml_short(error instanceof Error ? error.message : String(error));
		}
		function yaml_short(message) {
			const [line = ''] = message.split(/[\r\n]/);
			return line.length > 200 ? `${line.slice(0, 200)}…` : line;
		}
		function isTooDeep(error) {
			return error instanceof Error && /call stack|stack overflow/i.test(error.message);
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
