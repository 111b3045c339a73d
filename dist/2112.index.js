export const id = 2112;
export const ids = [
	2112,
	294
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
	1945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			P: ()=>suspendedFix,
			e: ()=>isSuspended
		});
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _kit_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
		const suspendedFix = 'Unsuspend the account, or map another login in `people`.';
		const account = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			suspended_at: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		}, ({ suspended_at })=>Boolean(suspended_at));
		async function isSuspended(client, username) {
			const asked = client.call({
				route: 'GET /users/{username}',
				parameters: {
					username
				},
				schema: account
			});
			return await (0, _kit_api_js__WEBPACK_IMPORTED_MODULE_1__.Xd)(asked, 403, 404) ?? false;
		}
	},
	2112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			h: ()=>checkIssues
		});
		var _handover_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);
		var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2464);
		async function checkIssues(context, repository, accounts) {
			const rights = {
				scopes: [
					'repo',
					'public_repo'
				],
				permission: '`issues: write` in the repository'
			};
			const [own, ...dropped] = await Promise.all([
				(0, _token_js__WEBPACK_IMPORTED_MODULE_1__.g)(context, 'write issues', rights),
				...accounts.map(({ id })=>notAssignable(context, repository, id))
			]);
			return [
				...own,
				...dropped.flat()
			];
		}
		async function notAssignable(context, repository, login) {
			if (await (0, _handover_issues_js__WEBPACK_IMPORTED_MODULE_0__.X)(context)(repository).isAssignable(login)) return [];
			const message = `GitHub can’t assign ${login} to issues of ${repository}.`;
			const fix = 'Give that person access to the repository (Settings → Collaborators and teams), or correct the login in `people`.';
			return [
				{
					severity: 'failure',
					message,
					fix
				}
			];
		}
	},
	8793: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			As: ()=>notAssigned,
			E1: ()=>adviceOnIssues,
			Hy: ()=>assignees,
			S9: ()=>tooManyAssignees,
			Uy: ()=>mostAssignees
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1945);
		var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(294);
		const mostAssignees = 10;
		const assignees = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			login: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
		}))), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi((users)=>(users ?? []).map((user)=>(0, _directory_js__WEBPACK_IMPORTED_MODULE_3__.login)(user.login))));
		function tooManyAssignees(count) {
			const message = `${count} people are on call, and GitHub assigns at most ${mostAssignees} to an issue.`;
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(message, 'Use a `github-team` for so many people.');
		}
		async function notAssigned(client, logins, where) {
			const names = [
				...new Set(logins)
			];
			const message = `GitHub did not assign ${names.join(', ')} ${where}`;
			const suspended = await Promise.all(names.map((name)=>(0, _accounts_js__WEBPACK_IMPORTED_MODULE_1__.e)(client, name).catch(()=>false)));
			const gone = names.filter((_, index)=>suspended[index]);
			if (gone.length > 0) {
				const which = gone.length > 1 ? `accounts ${gone.join(', ')} are` : `account ${gone[0]} is`;
				return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${message}: the ${which} suspended.`, _accounts_js__WEBPACK_IMPORTED_MODULE_1__.P);
			}
			const fix = 'Only people with access to the repository can be assigned (Settings → Collaborators and teams). Check the logins in `people`, too, and that `github-token` has write access to issues.';
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${message}.`, fix);
		}
		function adviceOnIssues(repository) {
			const permission = `give the job \`permissions: issues: write\`; for any other repository, \`github-token\` must belong to a GitHub App or a person with write access to its issues.`;
			return {
				422: `GitHub rejected one of these people: check for wrong or suspended logins in \`people\`.`,
				403: `To change issues of ${repository}, ${permission}`,
				404: `Check the name ${repository}. If it is right, ${permission}`,
				410: `Issues are disabled in ${repository}: enable them (Settings → Features), or remove this target.`
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
	294: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createDirectory: ()=>createDirectory,
			login: ()=>login
		});
		function createDirectory() {
			return {
				find: ()=>async (lookUp)=>identify(lookUp)
			};
		}
		function identify(lookUp) {
			return 'id' in lookUp ? {
				account: {
					id: login(lookUp.id),
					name: null,
					email: null
				}
			} : {
				unmapped: 'has no GitHub account in `people`'
			};
		}
		function login(written) {
			return written.toLowerCase();
		}
	},
	8099: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			X: ()=>handoverIssuesOf
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3619);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _kit_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3701);
		var _kit_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
		var _assignees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8793);
		var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7686);
		var _directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(294);
		var _handover_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8825);
		const label = zod_mini__WEBPACK_IMPORTED_MODULE_6__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_6__.KCZ([
			zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
				name: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
			})
		]), zod_mini__WEBPACK_IMPORTED_MODULE_6__.pdi((one)=>(typeof one === 'string' ? one : one.name ?? '').toLowerCase()));
		const issue = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			number: zod_mini__WEBPACK_IMPORTED_MODULE_6__.Whr(),
			state: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			body: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			labels: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(label),
			assignees: _assignees_js__WEBPACK_IMPORTED_MODULE_3__.Hy,
			user: zod_mini__WEBPACK_IMPORTED_MODULE_6__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
				login: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
				type: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
			})),
			author_association: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		}, ({ number, state, body, labels, assignees, user, author_association })=>({
				number,
				isOpen: state === 'open',
				body: body ?? '',
				labels,
				assignees,
				author: user && (0, _directory_js__WEBPACK_IMPORTED_MODULE_7__.login)(user.login),
				isByTeam: user?.type === 'Bot' || [
					'OWNER',
					'MEMBER',
					'COLLABORATOR'
				].includes(author_association ?? '')
			}));
		const issues = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(issue);
		const self = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			login: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()
		}, (user)=>(0, _directory_js__WEBPACK_IMPORTED_MODULE_7__.login)(user.login));
		const nothing = zod_mini__WEBPACK_IMPORTED_MODULE_6__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_6__.L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_6__.pdi(()=>true));
		const named = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()
		});
		const route = '/repos/{owner}/{repo}/issues';
		const labelRoute = '/repos/{owner}/{repo}/labels';
		const mostNewest = 100;
		const handoverIssuesOf = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_8__.ao)((context)=>{
			const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_4__.U)(context);
			const whoAmI = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_8__.Oo)(()=>(0, _kit_api_js__WEBPACK_IMPORTED_MODULE_1__.Xd)(client.call({
					route: 'GET /user',
					parameters: {},
					schema: self
				}), 401, 403, 404));
			const opened = new Map();
			return (repository)=>{
				const known = opened.get(repository) ?? createIssues(client, repository, whoAmI);
				opened.set(repository, known);
				return known;
			};
		});
		function createIssues(client, repository, whoAmI) {
			const [owner, repo] = (0, _client_js__WEBPACK_IMPORTED_MODULE_4__.V)(repository);
			const fix = (status)=>(0, _assignees_js__WEBPACK_IMPORTED_MODULE_3__.E1)(repository)[status];
			const page = (number, filter)=>{
				const parameters = {
					owner,
					repo,
					...filter,
					state: 'all',
					sort: 'created',
					direction: 'desc'
				};
				return client.page({
					route: `GET ${route}`,
					parameters,
					schema: issues,
					fix
				}, number);
			};
			const pages = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_8__.G5)((key)=>{
				const [number, labels] = JSON.parse(key);
				return page(number, {
					labels
				});
			});
			const ours = async (issue)=>{
				const { body, author, isByTeam, ...rest } = issue;
				const read = (0, _handover_marker_js__WEBPACK_IMPORTED_MODULE_5__.HZ)(body);
				if (read === null || !(isByTeam || author !== null && author === await whoAmI())) return null;
				return {
					...rest,
					...read
				};
			};
			const ofSchedule = async (all, schedule)=>{
				const candidates = all.filter(({ body })=>(0, _handover_marker_js__WEBPACK_IMPORTED_MODULE_5__.HZ)(body)?.marker.schedule === schedule);
				return (await Promise.all(candidates.map(ours))).filter((handover)=>handover !== null);
			};
			return {
				async withLabel (label, schedule, isEnough) {
					const found = [];
					for(let next = 1; next !== null;){
						if (next > _kit_pages_js__WEBPACK_IMPORTED_MODULE_2__.uH) throw (0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_2__.bK)('GitHub’s list of issues');
						const { items, next: following } = await pages(JSON.stringify([
							next,
							label
						]));
						found.push(...await ofSchedule(items, schedule));
						if (found.some(isEnough)) break;
						next = following;
					}
					return found;
				},
				async newest (schedule, after) {
					const all = [];
					for(let next = 1; next !== null;){
						const { items, next: following } = await page(next, {});
						all.push(...items);
						const isEnough = all.length >= mostNewest || items.some(({ number })=>number <= after);
						next = isEnough ? null : following;
					}
					return ofSchedule(all, schedule);
				},
				async createLabel (name) {
					const parameters = {
						owner,
						repo,
						name
					};
					const existing = {
						route: `GET ${labelRoute}/{name}`,
						parameters,
						schema: named,
						fix
					};
					const isThere = async ()=>await (0, _kit_api_js__WEBPACK_IMPORTED_MODULE_1__.Xd)(client.call(existing)) !== null;
					if (await isThere()) return;
					const creation = {
						route: `POST ${labelRoute}`,
						parameters,
						schema: named,
						fix: labelFix(name, repository)
					};
					await client.call(creation).catch(async (error)=>{
						if (!(0, _kit_api_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(error, 422) || !await isThere()) throw error;
					});
				},
				create: async (content, label)=>ours(await client.call({
						route: `POST ${route}`,
						parameters: {
							owner,
							repo,
							...content,
							labels: [
								label
							]
						},
						schema: issue,
						fix,
						notIdempotent: true
					})),
				update: async (issue_number, change)=>(await client.call({
						route: `PATCH ${route}/{issue_number}`,
						parameters: {
							owner,
							repo,
							issue_number,
							...change
						},
						schema: issue,
						fix
					})).assignees,
				isAssignable: async (assignee)=>{
					const parameters = {
						owner,
						repo,
						assignee
					};
					const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
					const asked = client.call({
						route,
						parameters,
						schema: nothing,
						mayBeEmpty: true
					});
					return await (0, _kit_api_js__WEBPACK_IMPORTED_MODULE_1__.Xd)(asked) !== null;
				}
			};
		}
		function labelFix(label, repository) {
			return (status)=>status === 403 || status === 404 ? `\`github-token\` can’t create the label “${label}” in ${repository}: create it there (Issues → Labels), and give the token write access to issues.` : undefined;
		}
	},
	8825: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			HZ: ()=>readMarked,
			_t: ()=>textHash,
			xI: ()=>marked
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3945);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);
		var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(294);
		const opening = '<!-- on-call-sync:handover ';
		const marker = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			schedule: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			start: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(_http_wire_js__WEBPACK_IMPORTED_MODULE_1__.p6),
			people: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[A-Za-z\d_-]{1,60}$/)), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi(_directory_js__WEBPACK_IMPORTED_MODULE_4__.login))),
			previous: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.NC())),
			text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
		});
		function marked(about, text) {
			const json = JSON.stringify(about).replace(/[^ -~]|[<>]|-(?=-)/g, (letter)=>unicode(letter));
			return `${opening}${json} -->\n\n${text}`;
		}
		function readMarked(body) {
			if (!body.startsWith(opening)) return null;
			const end = body.indexOf('-->');
			try {
				const found = zod_mini__WEBPACK_IMPORTED_MODULE_5__.xL(marker, JSON.parse(body.slice(opening.length, end))).data;
				return found ? {
					marker: found,
					text: body.slice(end + 3).replace(/^\s+/, '')
				} : null;
			} catch  {
				return null;
			}
		}
		function textHash(text) {
			const lines = text.replace(/\r\n?/g, '\n').trim();
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines).digest('hex').slice(0, 16);
		}
		function unicode(letter) {
			return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
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
