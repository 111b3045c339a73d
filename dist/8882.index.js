export const id = 8882;
export const ids = [
	8882
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
	8882: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createFiles: ()=>createFiles
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);
		var _kit_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1614);
		var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7686);
		const answer = zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(()=>({
					type: 'folder',
					sha: ''
				}))),
			(0, _http_wire_js__WEBPACK_IMPORTED_MODULE_1__.cW)({
				type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				sha: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				encoding: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				content: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())
			}, (content)=>content)
		]);
		const committed = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			commit: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				sha: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()
			})
		});
		const route = '/repos/{owner}/{repo}/contents/{path}';
		function createFiles(connection) {
			const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.U)(connection);
			return {
				async read (repository, path, ref, onlyTry) {
					const [owner, repo] = (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.V)(repository);
					const parameters = {
						owner,
						repo,
						path,
						...ref !== null && {
							ref
						}
					};
					const content = await (0, _kit_api_js__WEBPACK_IMPORTED_MODULE_2__.Xd)(client.call({
						route: `GET ${route}`,
						parameters,
						schema: answer,
						fix: readFix,
						onlyTry
					}));
					return content && {
						sha: content.sha,
						text: textOf(content, path, repository)
					};
				},
				async write (repository, path, branch, { text, sha }, message) {
					const [owner, repo] = (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.V)(repository);
					const content = Buffer.from(text, 'utf8').toString('base64');
					const parameters = {
						owner,
						repo,
						path,
						message,
						content,
						sha,
						...branch !== null && {
							branch
						}
					};
					await client.call({
						route: `PUT ${route}`,
						parameters,
						schema: committed,
						fix: writeFix
					}).catch((error)=>{
						throw isProtected(error) ? protectedBranch(error, repository, branch) : error;
					});
				}
			};
		}
		function textOf({ type, encoding, content }, path, repository) {
			const wrong = (what, fix)=>new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`“${path}” in ${repository} ${what}.`, fix);
			if (type !== 'file') throw wrong(`is a ${type}, not a file`, 'Use the path of the file itself.');
			if (encoding !== 'base64' || content === undefined) {
				throw wrong('is larger than 1 MB', 'GitHub’s API does not return larger files: check the path, or make the file smaller.');
			}
			try {
				const decoder = new TextDecoder('utf-8', {
					fatal: true,
					ignoreBOM: true
				});
				return decoder.decode(Buffer.from(content, 'base64'));
			} catch  {
				throw wrong('is not UTF-8 text', 'Check the path, or save the file as UTF-8.');
			}
		}
		function isProtected(error) {
			return (0, _kit_api_js__WEBPACK_IMPORTED_MODULE_2__.Ro)(error, 403, 409, 422) && /rule violation|protected branch|pull request|status check|approving review/i.test(error.message);
		}
		function protectedBranch(cause, repository, branch) {
			const fix = `The ${branch === null ? 'default branch' : `branch ${branch}`} of ${repository} is protected: allow the app or person behind \`github-token\` to bypass the rule (Settings → Rules), or keep the file in a branch without one.`;
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(cause.message, fix, {
				cause
			});
		}
		function readFix(status) {
			return status === 403 ? 'Give the job `permissions: contents: read`, or set `github-token` to a token that can read this repository.' : undefined;
		}
		function writeFix(status) {
			return status === 403 || status === 404 ? 'Give the job `permissions: contents: write`, or set `github-token` to a token that can write to this repository. Check that the branch exists, too.' : undefined;
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
