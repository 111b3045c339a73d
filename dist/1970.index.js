export const id = 1970;
export const ids = [
	1970,
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
	1970: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var failure = __webpack_require__(9874);
		var api = __webpack_require__(1614);
		var members = __webpack_require__(3669);
		var once = __webpack_require__(3701);
		var accounts = __webpack_require__(1945);
		var github_client = __webpack_require__(7686);
		var directory = __webpack_require__(294);
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		;
		const roster = schemas.YOg((0, wire.cW)({
			login: schemas.FsL(wire.id, schemas.pdi(directory.login)),
			role: schemas.lqM(schemas.YjP()),
			inherited: schemas.lqM(schemas.zMY())
		}, ({ login, role, inherited = false })=>({
				login,
				role,
				inherited
			})));
		const membership = schemas.Ikc({
			state: schemas.YjP(),
			role: schemas.lqM(schemas.YjP())
		});
		const slugs = schemas.YOg((0, wire.cW)({
			slug: schemas.YjP()
		}, ({ slug })=>slug));
		const route = '/orgs/{org}/teams/{team_slug}';
		async function readTeam(client, team) {
			const roster = await readRoster(client, team);
			const hasRoles = roster.every(({ role })=>role !== undefined);
			const leaders = hasRoles ? roster.filter(({ role })=>role === 'maintainer') : await readRoster(client, team, 'maintainer');
			const maintainers = leaders.map(({ login })=>login);
			const members = roster.filter(({ login, inherited })=>!inherited && !maintainers.includes(login));
			return {
				members: members.map(({ login })=>login),
				maintainers,
				everybody: roster.map(({ login })=>login)
			};
		}
		function readRoster(client, team, role) {
			const parameters = {
				...team,
				...role && {
					role
				}
			};
			return client.list({
				route: `GET ${route}/members`,
				parameters,
				schema: roster,
				fix: readFix
			});
		}
		function joinTeam(client, team, username) {
			return client.call({
				route: `PUT ${route}/memberships/{username}`,
				parameters: {
					...team,
					username,
					role: 'member'
				},
				schema: membership,
				fix: writeFix
			});
		}
		async function leaveTeam(client, team, username) {
			await client.call({
				route: `DELETE ${route}/memberships/{username}`,
				parameters: {
					...team,
					username
				},
				schema: schemas.L5J(),
				fix: writeFix
			});
		}
		function childTeams(client, team) {
			return client.list({
				route: `GET ${route}/teams`,
				parameters: team,
				schema: slugs,
				fix: readFix
			});
		}
		const groups = schemas.Ikc({
			groups: schemas.YOg(schemas.Ikc({
				group_name: schemas.YjP()
			}))
		});
		async function providersGroups(client, team) {
			const asked = [
				'external-groups',
				'team-sync/group-mappings'
			].map((path)=>client.call({
					route: `GET ${route}/${path}`,
					parameters: team,
					schema: groups
				}).catch(()=>null));
			const found = await Promise.all(asked);
			return found.flatMap((answer)=>answer?.groups.map(({ group_name })=>group_name) ?? []);
		}
		function organizationMembership(client, org, username) {
			const route = 'GET /orgs/{org}/memberships/{username}';
			return (0, api.Xd)(client.call({
				route,
				parameters: {
					org,
					username
				},
				schema: membership,
				fix: readFix
			}));
		}
		const whichToken = '`github-token` must be the token of a GitHub App with the organization permission “Members: write”, or of a person with the scope admin:org; the job’s own GITHUB_TOKEN can’t see or change teams';
		function readFix(status) {
			if (status === 403) return `${whichToken}.`;
			return status === 404 ? `Check the team’s slug: it is the last part of its address on GitHub, not the display name. If it is right, ${whichToken}.` : undefined;
		}
		function writeFix(status, says) {
			if (/externally managed|identity provider|synchroni[sz]|\bidp\b/i.test(says)) {
				return 'An identity provider manages the members of this team: use a separate team.';
			}
			if (/suspended/i.test(says)) {
				return accounts.P;
			}
			return [
				403,
				404,
				422
			].includes(status) ? `${whichToken}. Teams that an identity provider manages can’t be changed either.` : undefined;
		}
		var token = __webpack_require__(2464);
		;
		function createTarget(context, { team: name }) {
			const client = (0, github_client.U)(context);
			const [org, team_slug] = (0, github_client.V)(name);
			const team = {
				org,
				team_slug
			};
			const currentState = (0, once.Oo)(()=>readTeam(client, team));
			return {
				async read () {
					const { members, maintainers } = await currentState();
					const shown = (desired)=>sorted([
							...members,
							...maintainers.filter((login)=>desired.includes(login))
						]);
					return {
						place: `github-team ${name}`.toLowerCase(),
						entries: sorted(members),
						enabled: true,
						desired (display) {
							const after = sorted(display.members.map(({ account })=>account.id));
							return {
								before: shown(after),
								after
							};
						},
						write: ({ entries })=>replaceMembers(context, team, shown(entries), entries)
					};
				},
				async ineligible (accounts) {
					const { maintainers } = await currentState();
					const others = accounts.filter(({ id })=>!maintainers.includes(id));
					const reasons = await Promise.all(others.map(async ({ id })=>({
							id,
							reason: await whyIneligible(client, org, id)
						})));
					return new Map(reasons.flatMap(({ id, reason })=>reason === null ? [] : [
							[
								id,
								reason
							]
						]));
				},
				async check () {
					const [rights, [group]] = await Promise.all([
						(0, token.g)(context, 'change teams', {
							scopes: [
								'admin:org'
							],
							permission: 'the organization permission “Members: write”'
						}),
						providersGroups(client, team)
					]);
					if (group === undefined) return rights;
					const message = `The group “${group}” of an identity provider sets the members of this team.`;
					return [
						{
							severity: 'failure',
							message,
							fix: 'Use a separate team.'
						},
						...rights
					];
				},
				async warning (accounts, { offCall }) {
					const { maintainers } = await currentState();
					const shown = accounts.map(({ id })=>id);
					const logins = offCall.map(directory.login).filter((one)=>maintainers.includes(one) && !shown.includes(one));
					const memberships = await Promise.all(logins.map((login)=>organizationMembership(client, org, login)));
					const owners = logins.filter((_, index)=>memberships[index]?.role === 'admin');
					return owners.length === 0 ? null : stays(owners, team);
				}
			};
		}
		async function whyIneligible(client, org, login) {
			const [membership, suspended] = await Promise.all([
				organizationMembership(client, org, login),
				(0, accounts.e)(client, login)
			]);
			if (suspended) return `the GitHub account ${login} is suspended`;
			if (membership?.state === 'active') return null;
			return membership === null ? `${login} is not a member of ${org} on GitHub, and on-call-sync invites nobody` : `${login} was invited to ${org} on GitHub and has not accepted yet`;
		}
		function stays(logins, { org, team_slug }) {
			const are = logins.length > 1 ? 'are' : 'is';
			return `${logins.join(', ')} ${are} not on call but still in the team ${org}/${team_slug}: GitHub makes an owner of ${org} a maintainer of the team, and maintainers are never removed. Remove them on GitHub, or leave owners out of this schedule.`;
		}
		async function replaceMembers(context, team, before, desired) {
			const client = (0, github_client.U)(context);
			const notFound = [];
			const remove = (login)=>leaveTeam(client, team, login).catch((error)=>{
					if (!(0, api.Ro)(error, 404)) throw error;
					notFound.push(error);
				});
			const membership = {
				add: (logins)=>team_all(logins.map((login)=>addMember(client, team, login))),
				remove: (logins)=>team_all(logins.map(remove)),
				async list () {
					const { members, everybody } = await readTeam(client, team);
					return [
						...new Set([
							...members,
							...before,
							...desired
						])
					].filter((login)=>everybody.includes(login));
				},
				differs (now) {
					const absent = desired.filter((login)=>!now.includes(login));
					const stayed = before.filter((login)=>now.includes(login) && !desired.includes(login));
					return absent.length === 0 && stayed.length > 0 ? stillIn(client, team, stayed, notFound[0]) : otherPeople(team, absent);
				}
			};
			await (0, members.N)(context.http, membership, before, desired);
		}
		async function addMember(client, team, login) {
			if ((await joinTeam(client, team, login)).state === 'active') return;
			throw new failure.HR(`GitHub sent ${login} an invitation to ${team.org} instead of adding them to the team.`, 'They join the team when they accept it. To cancel it: the organization’s page → People → Invitations.');
		}
		function otherPeople({ org, team_slug }, absent) {
			const without = absent.length > 0 ? `: ${absent.join(', ')} ${absent.length > 1 ? 'are' : 'is'} missing` : '';
			const message = `GitHub accepted the change, but the team ${org}/${team_slug} does not show it${without}.`;
			return new failure.HR(message, 'The next run tries again.');
		}
		async function stillIn(client, team, logins, notFound) {
			const children = await childTeams(client, team);
			const names = logins.join(', ');
			const message = `${names} ${logins.length > 1 ? 'are' : 'is'} still in the team ${team.org}/${team.team_slug}`;
			if (children.length > 0) {
				return new failure.HR(`${message}: through a child team (${children.join(', ')}).`, 'Use a team without child teams.');
			}
			return notFound ?? new failure.HR(`${message}.`, 'The next run tries again.');
		}
		async function team_all(writes) {
			await Promise.allSettled(writes);
			await Promise.all(writes);
		}
		function sorted(logins) {
			return [
				...new Set(logins)
			].sort();
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
	3669: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			N: ()=>swapMembers
		});
		var _reread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3585);
		async function swapMembers(http, { add, remove, list, differs }, before, desired) {
			const missing = (now)=>desired.filter((id)=>!now.includes(id));
			const isComplete = (now)=>missing(now).length === 0;
			const isExact = (now)=>[
					...now
				].sort().join() === [
					...desired
				].sort().join();
			const coming = missing(before);
			const going = before.filter((id)=>!desired.includes(id));
			await add(coming.length > 0 ? coming : desired.slice(0, 1));
			let now = await (0, _reread_js__WEBPACK_IMPORTED_MODULE_0__.L)(http, list, going.length > 0 ? isComplete : isExact);
			if (going.length > 0) {
				if (!isComplete(now)) throw await differs(now);
				await remove(going);
				now = await (0, _reread_js__WEBPACK_IMPORTED_MODULE_0__.L)(http, list, (now)=>isExact(now) || !isComplete(now));
			}
			if (!isComplete(now)) {
				await add(missing(now));
				now = await (0, _reread_js__WEBPACK_IMPORTED_MODULE_0__.L)(http, list, isExact);
			}
			if (!isExact(now)) throw await differs(now);
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
