export const id = 296;
export const ids = [
	296,
	294
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
	296: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var build_failure = __webpack_require__(9874);
		var durations = __webpack_require__(4331);
		var build_time = __webpack_require__(4131);
		var github_assignees = __webpack_require__(8793);
		var github_client = __webpack_require__(7686);
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		var api = __webpack_require__(1614);
		var once = __webpack_require__(3701);
		var kit_pages = __webpack_require__(8878);
		var directory = __webpack_require__(294);
		var external_node_crypto_ = __webpack_require__(7598);
		var core_api = __webpack_require__(3305);
		var parse = __webpack_require__(3945);
		;
		const opening = '<!-- on-call-sync:handover ';
		const marker = schemas.Ikc({
			schedule: schemas.YjP(),
			start: schemas.mee(wire.p6),
			people: schemas.YOg(schemas.FsL(schemas.YjP().check(core_api.Fk(/^[A-Za-z\d_-]{1,60}$/)), schemas.pdi(directory.login))),
			previous: schemas.mee(schemas.Whr().check(core_api.NC())),
			text: schemas.YjP()
		});
		function marked(about, text) {
			const json = JSON.stringify(about).replace(/[^ -~]|[<>]|-(?=-)/g, (letter)=>unicode(letter));
			return `${opening}${json} -->\n\n${text}`;
		}
		function readMarked(body) {
			if (!body.startsWith(opening)) return null;
			const end = body.indexOf('-->');
			try {
				const found = parse.xL(marker, JSON.parse(body.slice(opening.length, end))).data;
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
			return (0, external_node_crypto_.createHash)('sha256').update(lines).digest('hex').slice(0, 16);
		}
		function unicode(letter) {
			return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
		}
		;
		const label = schemas.FsL(schemas.KCZ([
			schemas.YjP(),
			schemas.Ikc({
				name: wire.Qq
			})
		]), schemas.pdi((one)=>(typeof one === 'string' ? one : one.name ?? '').toLowerCase()));
		const issue = (0, wire.cW)({
			number: schemas.Whr(),
			state: schemas.YjP(),
			body: wire.Qq,
			labels: schemas.YOg(label),
			assignees: github_assignees.Hy,
			user: schemas.mee(schemas.Ikc({
				login: schemas.YjP(),
				type: wire.Qq
			})),
			author_association: wire.Qq
		}, ({ number, state, body, labels, assignees, user, author_association })=>({
				number,
				isOpen: state === 'open',
				body: body ?? '',
				labels,
				assignees,
				author: user && (0, directory.login)(user.login),
				isByTeam: user?.type === 'Bot' || [
					'OWNER',
					'MEMBER',
					'COLLABORATOR'
				].includes(author_association ?? '')
			}));
		const issues = schemas.YOg(issue);
		const handover_issues_self = (0, wire.cW)({
			login: schemas.YjP()
		}, (user)=>(0, directory.login)(user.login));
		const nothing = schemas.FsL(schemas.L5J(), schemas.pdi(()=>true));
		const named = schemas.Ikc({
			name: schemas.YjP()
		});
		const route = '/repos/{owner}/{repo}/issues';
		const labelRoute = '/repos/{owner}/{repo}/labels';
		const mostNewest = 100;
		const handoverIssuesOf = (0, once.ao)((context)=>{
			const client = (0, github_client.U)(context);
			const whoAmI = (0, once.Oo)(()=>(0, api.Xd)(client.call({
					route: 'GET /user',
					parameters: {},
					schema: handover_issues_self
				}), 401, 403, 404));
			const opened = new Map();
			return (repository)=>{
				const known = opened.get(repository) ?? createIssues(client, repository, whoAmI);
				opened.set(repository, known);
				return known;
			};
		});
		function createIssues(client, repository, whoAmI) {
			const [owner, repo] = (0, github_client.V)(repository);
			const fix = (status)=>(0, github_assignees.E1)(repository)[status];
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
			const pages = (0, once.G5)((key)=>{
				const [number, labels] = JSON.parse(key);
				return page(number, {
					labels
				});
			});
			const ours = async (issue)=>{
				const { body, author, isByTeam, ...rest } = issue;
				const read = readMarked(body);
				if (read === null || !(isByTeam || author !== null && author === await whoAmI())) return null;
				return {
					...rest,
					...read
				};
			};
			const ofSchedule = async (all, schedule)=>{
				const candidates = all.filter(({ body })=>readMarked(body)?.marker.schedule === schedule);
				return (await Promise.all(candidates.map(ours))).filter((handover)=>handover !== null);
			};
			return {
				async withLabel (label, schedule, isEnough) {
					const found = [];
					for(let next = 1; next !== null;){
						if (next > kit_pages.uH) throw (0, kit_pages.bK)('GitHub’s list of issues');
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
					const isThere = async ()=>await (0, api.Xd)(client.call(existing)) !== null;
					if (await isThere()) return;
					const creation = {
						route: `POST ${labelRoute}`,
						parameters,
						schema: named,
						fix: labelFix(name, repository)
					};
					await client.call(creation).catch(async (error)=>{
						if (!(0, api.Ro)(error, 422) || !await isThere()) throw error;
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
					return await (0, api.Xd)(asked) !== null;
				}
			};
		}
		function labelFix(label, repository) {
			return (status)=>status === 403 || status === 404 ? `\`github-token\` can’t create the label “${label}” in ${repository}: create it there (Issues → Labels), and give the token write access to issues.` : undefined;
		}
		var handover_template = __webpack_require__(6502);
		var reread = __webpack_require__(3585);
		var write_once = __webpack_require__(1499);
		;
		const attempts = 2;
		async function createOnce(creation, content, which) {
			const { issues } = creation;
			const { options, about } = which;
			for(let attempt = 1;; attempt += 1){
				const created = await issues.create(content, options.label).catch(build_failure.h_);
				if ((0, api.vu)(created)) throw created;
				const isAnswered = created !== null && !(created instanceof build_failure.HR);
				const { copies, isCutShort } = await listed(creation, which, isAnswered ? created.number : null);
				const [first] = copies;
				if (isAnswered) {
					if (!first || first.number >= created.number) return created;
					await closeCopy(issues, created, first);
					return null;
				}
				if (first) {
					for (const copy of copies.slice(1))await closeCopy(issues, copy, first);
					return first;
				}
				const failure = created ?? unrecognised(options.repository);
				if (isCutShort || attempt === attempts) throw isCutShort ? (0, write_once.b)(`the handover issue for ${about.people.join(', ')}`, 'GitHub', failure) : failure;
			}
		}
		async function listed({ context, issues }, { about, after }, number) {
			let isCutShort = false;
			const pause = async (milliseconds)=>{
				const hasTime = await context.http.pause(milliseconds);
				isCutShort = !hasTime;
				return hasTime;
			};
			const start = after?.number ?? 0;
			const isCopy = (one)=>one.number > start && one.marker.people.join() === about.people.join();
			const read = async ()=>(await issues.newest(about.schedule, start)).filter(isCopy);
			const isThere = (all)=>number === null ? all.length > 0 : all.some((one)=>one.number === number);
			const copies = await (0, reread.L)({
				pause
			}, read, isThere).catch(()=>{
				isCutShort = true;
				return [];
			});
			return {
				copies: copies.toSorted((one, other)=>one.number - other.number),
				isCutShort
			};
		}
		async function closeCopy(issues, copy, first) {
			await issues.update(copy.number, {
				body: `Another run created the same issue at the same moment: #${first.number}.`,
				assignees: [],
				labels: [],
				state: 'closed',
				state_reason: 'not_planned'
			});
		}
		function unrecognised(repository) {
			return new build_failure.HR(`GitHub created an issue in ${repository}, but does not say that the owner of \`github-token\` wrote it.`, 'Use the token of a GitHub App, or of a person with write access to the repository.');
		}
		var people = __webpack_require__(4809);
		var text_escape = __webpack_require__(3699);
		var handover_times = __webpack_require__(1381);
		;
		const longestName = 60;
		const longestLine = 200;
		function somebody(person, account) {
			const known = {
				...person,
				email: null,
				aliases: person.aliases.filter((alias)=>!alias.includes('@'))
			};
			const others = account === null ? [
				'somebody without a GitHub account'
			] : [
				account.name,
				account.id
			];
			const name = (0, people.QC)(account === null ? known : {
				...known,
				aliases: []
			}, ...others);
			return {
				login: account?.id ?? null,
				name: name === account?.id ? null : name
			};
		}
		function incoming({ members }) {
			return members.map(({ person, account })=>somebody(person, account));
		}
		function valuesOf(display, facts) {
			const { schedule, until, now, timezone, run } = display;
			const { date, full } = (0, handover_times.e)(timezone);
			const { start, outgoing, previous, issues, query } = facts;
			const times = {
				date: date(start ?? now),
				from: start === null ? 'now' : full(start),
				until: until === null ? 'not known' : full(until)
			};
			const coming = incoming(display);
			return {
				title: {
					...times,
					schedule: (0, text_escape.pj)(schedule, longestLine),
					outgoing: handover_words_listed(outgoing.map(handover_words_named)),
					incoming: handover_words_listed(coming.map(handover_words_named))
				},
				body: {
					...times,
					schedule: (0, text_escape.wD)(schedule, longestLine),
					outgoing: handover_words_listed(outgoing.map(mentioned)),
					incoming: handover_words_listed(coming.map(mentioned)),
					issues: linesOf(issues),
					query: linesOf(query),
					previous: previous === null ? 'none' : `#${previous}`,
					run: run === null ? '' : handover_words_link('The run that wrote this', run)
				}
			};
		}
		function handover_words_named({ name, login }) {
			return (0, text_escape.pj)(name ?? login ?? '', longestName);
		}
		function mentioned({ name, login }) {
			const shown = name === null ? '' : (0, text_escape.wD)(name, longestName);
			if (login === null) return shown;
			return shown === '' ? `@${login}` : `${shown} (@${login})`;
		}
		function handover_words_listed(words) {
			const parts = [
				words.slice(0, -1).join(', '),
				...words.slice(-1)
			].filter((part)=>part !== '');
			return parts.join(' and ') || 'nobody';
		}
		function linesOf(found) {
			if (found === null || found.items.length === 0) return 'None.';
			const more = found.total - found.items.length;
			const lines = found.items.map(({ title, url })=>`- ${handover_words_link((0, text_escape.wD)(title, longestLine), url)}`);
			return [
				...lines,
				...more > 0 ? [
					`- … and ${more} more`
				] : []
			].join('\n');
		}
		function handover_words_link(text, address) {
			const { href = '', protocol = '' } = URL.parse(address) ?? {};
			if (protocol !== 'https:' && protocol !== 'http:') return text;
			return `[${text}](<${href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
		}
		;
		const results = (0, wire.cW)({
			total_count: schemas.Whr(),
			items: schemas.YOg((0, wire.cW)({
				title: schemas.YjP(),
				html_url: schemas.YjP()
			}, ({ title, html_url: url })=>({
					title,
					url
				})))
		}, ({ total_count, items })=>({
				total: total_count,
				items
			}));
		const most = 30;
		function searchIssues(client, query, what) {
			return client.call({
				route: 'GET /search/issues',
				parameters: {
					q: query,
					sort: 'created',
					order: 'desc',
					per_page: most
				},
				schema: results,
				fix: (status)=>advice(what)[status]
			});
		}
		function inRepository(query, repository) {
			return /(^|\s)(repo|org|user):/i.test(query) ? query : `repo:${repository} ${query}`;
		}
		function openIssues(label, repository) {
			return inRepository(`is:issue is:open label:"${label.replaceAll('"', '')}"`, repository);
		}
		function advice(what) {
			return {
				403: `To search for ${what}, give the job \`permissions\` with \`issues: write\` and \`pull-requests: read\`.`,
				422: `Check ${what}: it is a search as on GitHub’s page, must contain \`is:issue\` or \`is:pull-request\`, and \`github-token\` must be able to read the repositories in it.`
			};
		}
		;
		async function writeHandover(setup, people, display) {
			const { issues, options, found } = setup;
			const newest = await issues.newest(display.schedule, found[0]?.number ?? 0);
			const all = [
				...newest,
				...found.filter(({ number })=>!newest.some((one)=>one.number === number))
			];
			const [last = null, before = null] = all;
			if (last && !last.labels.includes(options.label.toLowerCase())) throw withoutLabel(last, options);
			if (last?.marker.people.join() === people.join()) return;
			if (last && isSameShift(last, display)) return changeHands(setup, {
				last,
				before,
				people
			}, display);
			if (found.length === 0) await issues.createLabel(options.label);
			const { title, text, assignees, start } = await contentOf(setup, last, display);
			const previous = last?.number ?? null;
			const about = {
				schedule: display.schedule,
				start,
				people,
				previous,
				text: textHash(text)
			};
			const created = await createOnce(setup, {
				title,
				body: marked(about, text),
				assignees
			}, {
				options,
				after: last,
				about
			});
			if (created === null) return;
			const closing = all.find(({ marker })=>marker.start === null || marker.start <= display.now);
			if (options['close-previous'] && closing?.isOpen) {
				await issues.update(closing.number, {
					state: 'closed',
					state_reason: 'completed'
				}).catch((error)=>{
					throw notClosed(closing, created, options, error);
				});
			}
			if (!created.labels.includes(options.label.toLowerCase())) throw withoutLabel(created, options);
			await checkAssigned(setup, created.number, assignees, created.assignees);
		}
		function isSameShift({ marker: { start } }, { from, now, calendar }) {
			if (start === null || start <= now) return false;
			if (from === null || from <= start) return true;
			const isThen = (time)=>Math.abs(time.getTime() - start.getTime()) <= build_time.Vc;
			return !calendar.some((span)=>isThen(span.from) && span.people.length > 0);
		}
		async function changeHands(setup, { last, before, people }, display) {
			const { marker, number, text: written } = last;
			const from = display.from !== null && display.from > display.now ? display.from : marker.start;
			const fresh = await contentOf(setup, before, {
				...display,
				from
			});
			const isUntouched = textHash(written) === marker.text;
			const others = marker.people.filter((login)=>!people.includes(login)).map((login)=>`@${login}`);
			const notice = `**This shift changed hands:** ${handover_words_listed(incoming(display).map(mentioned))} instead of ${handover_words_listed(others)}.`;
			const text = isUntouched ? fresh.text : `${notice}\n\n${written}`;
			const about = {
				...marker,
				start: from,
				people,
				text: isUntouched ? textHash(text) : marker.text
			};
			const kept = last.assignees.filter((login)=>!marker.people.includes(login));
			const assignees = [
				...new Set([
					...fresh.assignees,
					...kept
				])
			].slice(0, github_assignees.Uy);
			const assigned = await setup.issues.update(number, {
				title: fresh.title,
				body: marked(about, text),
				assignees
			});
			await checkAssigned(setup, number, fresh.assignees, assigned);
		}
		async function contentOf({ client, options, template }, before, display) {
			const { repository } = options;
			const search = (name, query)=>query !== undefined && (0, handover_template.r9)(template, name) ? searchIssues(client, query, `\`${name}\``) : null;
			const [issues, query] = await Promise.all([
				search('issues', options.issues === undefined ? undefined : openIssues(options.issues, repository)),
				search('query', options.query === undefined ? undefined : inRepository(options.query, repository))
			]);
			const start = display.from !== null && display.from > display.now ? display.from : null;
			const outgoing = outgoingOf(before, display);
			const timezone = options.timezone ?? display.timezone;
			const values = valuesOf({
				...display,
				timezone
			}, {
				outgoing,
				start,
				previous: before?.number ?? null,
				issues,
				query
			});
			const text = (0, handover_template.GS)(template.body, values.body);
			if (text.length > longestText) throw tooLong(text.length);
			const logins = [
				...incoming(display),
				...outgoing
			].flatMap(({ login })=>login ?? []);
			return {
				title: (0, handover_template.eb)(options.title ?? template.title ?? handover_template.Dl, values.title),
				text,
				assignees: [
					...new Set(logins)
				].slice(0, github_assignees.Uy),
				start
			};
		}
		const longestText = 60_000;
		function outgoingOf(before, { outgoing, members, now }) {
			const comes = (login)=>members.some(({ account })=>account.id === login);
			const ofBefore = (before?.marker.people ?? []).filter((login)=>!comes(login)).map((login)=>({
					login,
					name: null
				}));
			const isToCome = before?.marker.start && before.marker.start > now;
			if (isToCome || outgoing.length === 0) return ofBefore;
			return outgoing.map(({ person, account })=>somebody(person, account));
		}
		async function checkAssigned({ client, options: { repository } }, number, wanted, assigned) {
			const dropped = wanted.filter((login)=>!assigned.includes(login));
			if (dropped.length > 0) throw await (0, github_assignees.As)(client, dropped, `to the handover issue ${repository}#${number}, which exists`);
		}
		function withoutLabel({ number }, { repository, label }) {
			return new build_failure.HR(`The handover issue ${repository}#${number} has no label “${label}”, so it can’t be found again. No other issue is created until it has.`, 'Add the label to that issue. If GitHub dropped it: `github-token` needs write access to the repository’s issues, because GitHub ignores the labels of anybody else.');
		}
		function notClosed(previous, created, { repository }, cause) {
			const why = cause instanceof build_failure.HR ? ` ${cause.message}` : '';
			const message = `The handover issue ${repository}#${created.number} was created, but #${previous.number} before it could not be closed.${why}`;
			return new build_failure.HR(message, 'Close it manually: later runs leave it alone.', {
				cause
			});
		}
		function tooLong(length) {
			return new build_failure.HR(`The handover issue would have ${length} characters, more than GitHub allows.`, 'Make the template shorter.');
		}
		;
		function createTarget(context, options) {
			const { repository, label } = options;
			const client = (0, github_client.U)(context);
			const issues = handoverIssuesOf(context)(repository);
			const lead = options.before === undefined ? 0 : (0, durations.p0)(options.before);
			let last = null;
			async function templateOf() {
				const { template: path } = options;
				if (path === undefined) return (0, handover_template.xX)({
					label: options.issues,
					query: options.query
				});
				const template = (0, handover_template.xV)(await context.repository.read(path), path);
				for (const name of [
					'issues',
					'query'
				]){
					if (!(0, handover_template.r9)(template, name) || options[name] !== undefined) continue;
					throw new build_failure.HR(`The template “${path}” contains {${name}}, but \`github-handover\` has no \`${name}\`.`, `Set \`${name}\`, or remove the placeholder.`);
				}
				return template;
			}
			return {
				async read (schedule) {
					const isEnough = ({ marker: { start } })=>start === null || start <= context.now();
					const [found, template] = await Promise.all([
						issues.withLabel(label, schedule, isEnough),
						templateOf()
					]);
					[last = null] = found;
					return {
						place: `github-handover ${repository} ${label} ${schedule}`.toLowerCase(),
						entries: last?.marker.people ?? [],
						enabled: true,
						desired: (display)=>({
								after: desiredOf(display, last, lead)
							}),
						write: ({ entries }, display)=>writeHandover({
								context,
								client,
								issues,
								options,
								template,
								found
							}, entries, display)
					};
				},
				async warning () {
					if (last === null || !last.isOpen) return null;
					const { number, marker, assignees } = last;
					const missing = marker.people.filter((login)=>!assignees.includes(login));
					const can = await Promise.all(missing.map(issues.isAssignable));
					const refused = missing.filter((_, index)=>!can[index]);
					if (refused.length === 0) return null;
					return (await (0, github_assignees.As)(client, refused, `to the handover issue ${repository}#${number}`)).reason;
				}
			};
		}
		const longestDelay = 12 * build_time.nW;
		function desiredOf(display, last, lead) {
			const { members, now } = display;
			if (members.length > github_assignees.Uy) throw (0, github_assignees.S9)(members.length);
			const start = last?.marker.start ?? null;
			if (last && start && start > now && isYetToCome(display, start, lead)) return last.marker.people;
			return [
				...new Set(members.map(({ account })=>account.id))
			].sort();
		}
		function isYetToCome({ from, until, now }, start, lead) {
			if (start > (0, build_time.tY)(now, lead)) return true;
			const isStaying = from === null || from <= now;
			return isStaying && until !== null && until > start && until <= (0, build_time.tY)(start, longestDelay);
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
		function createApi({ http, service, root, headers, advice, adviceOn, retryHeader, writeQuery = asForm }) {
			return async ({ method = 'GET', path, query, body, schema, lane, expects, notIdempotent, bulk, ...own })=>{
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
					bulk,
					retryHeader,
					fix: (status, says)=>adviceOn?.(says) ?? own.advice?.[status] ?? advice[status]
				});
				const parsed = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(schema, answer, `${service}’s answer to ${method} ${path}`);
				if (method !== 'GET') http.wrote();
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
	3585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			L: ()=>readUntil
		});
		const pauses = [
			500,
			1000,
			2000,
			4000,
			8000
		];
		async function readUntil({ pause }, read, isRight) {
			let answer = await read();
			for (const milliseconds of pauses){
				if (isRight(answer) || !await pause(milliseconds)) break;
				answer = await read();
			}
			return answer;
		}
	},
	1499: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			F: ()=>writeOnce,
			b: ()=>unknownOutcome
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
		var _reread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3585);
		async function writeOnce({ what, service, http, write, list, isIt, remove }) {
			const failure = await write().then(()=>null, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_);
			if (failure === null && !remove) return;
			const isLost = failure !== null && !(0, _api_js__WEBPACK_IMPORTED_MODULE_1__.vu)(failure);
			const isSettled = (all)=>(0, _api_js__WEBPACK_IMPORTED_MODULE_1__.vu)(failure) || all.some(isIt);
			let isCutShort = false;
			const pause = async (milliseconds)=>{
				const hasTime = await http.pause(milliseconds);
				isCutShort = !hasTime;
				return hasTime;
			};
			const entries = await (0, _reread_js__WEBPACK_IMPORTED_MODULE_2__.L)({
				pause
			}, list, isSettled).catch(()=>null);
			const [first, ...copies] = entries?.filter(isIt) ?? [];
			if (isLost && !first && (entries === null || isCutShort)) throw unknownOutcome(what, service, failure);
			if (failure !== null && !first) throw failure;
			if (remove) await Promise.allSettled(copies.map(remove));
		}
		function unknownOutcome(what, service, cause) {
			const fix = `Run it again: the next run reads what ${service} has, and does not write the same thing twice.`;
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Could not determine whether ${what} was written. ${cause.message}`, fix, {
				cause
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
