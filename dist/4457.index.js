export const id = 4457;
export const ids = [
	4457
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
	647: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			m: ()=>segment
		});
		function segment(name) {
			return /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
		}
	},
	3328: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			U: ()=>createClient
		});
		var schemas = __webpack_require__(3619);
		var failure = __webpack_require__(9874);
		var api = __webpack_require__(1614);
		var once = __webpack_require__(3701);
		var pages = __webpack_require__(8878);
		var team_fix = __webpack_require__(6615);
		var core_api = __webpack_require__(3759);
		var wire = __webpack_require__(2768);
		var time = __webpack_require__(4131);
		var segment = __webpack_require__(647);
		;
		const worldwide = {
			scope: 'https://graph.microsoft.com/.default',
			audience: 'api://AzureADTokenExchange'
		};
		const national = new Map([
			[
				'graph.microsoft.us',
				'api://AzureADTokenExchangeUSGov'
			],
			[
				'dod-graph.microsoft.us',
				'api://AzureADTokenExchangeUSGov'
			],
			[
				'microsoftgraph.chinacloudapi.cn',
				'api://AzureADTokenExchangeChina'
			]
		].map(([host, audience])=>[
				host,
				{
					scope: `https://${host}/.default`,
					audience
				}
			]));
		function cloudOf(apiUrl) {
			return national.get(URL.parse(apiUrl)?.hostname ?? '') ?? worldwide;
		}
		var parse = __webpack_require__(3945);
		var parsers = __webpack_require__(5526);
		;
		const issued = schemas.Ikc({
			value: schemas.YjP().check(core_api.Fk(/^[\x21-\x7e]+$/))
		});
		const claims = schemas.Ikc({
			iss: schemas.YjP(),
			sub: schemas.YjP()
		});
		const permit = 'Give the job `permissions: id-token: write`, or set `microsoft-client-secret`.';
		async function requestOidcToken({ http, identity }, audience) {
			if (identity === null) {
				throw new failure.HR('Can’t sign in to Microsoft Entra: `microsoft-client-secret` is not set, and this job can’t get an OIDC token from GitHub.', `In GitHub Actions, give the job \`permissions: id-token: write\` and add a federated credential for it to the app (audience ${audience}); or set \`microsoft-client-secret\`.`);
			}
			const answer = await http.send({
				service: 'GitHub’s OIDC provider',
				method: 'GET',
				url: addressFor(identity.url, audience),
				headers: {
					Accept: 'application/json',
					Authorization: `Bearer ${identity.token}`
				},
				fix: ()=>permit
			});
			const { value } = (0, wire.Wp)(issued, answer, 'The answer of GitHub’s OIDC provider');
			http.mask(value);
			return {
				token: value,
				credential: credentialFor(value, audience)
			};
		}
		function addressFor(url, audience) {
			try {
				const address = (0, parsers.EK)(url);
				return `${address}${address.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				throw new failure.HR(`ACTIONS_ID_TOKEN_REQUEST_URL ${why}.`, permit, {
					cause: error
				});
			}
		}
		function credentialFor(token, audience) {
			const { iss, sub } = claimsOf(token) ?? {
				iss: 'https://token.actions.githubusercontent.com',
				sub: 'repo:‹owner›/‹repository›:ref:refs/heads/‹branch›'
			};
			return `issuer ${iss}, subject ${sub}, audience ${audience}`;
		}
		function claimsOf(token) {
			try {
				const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
				return parse.qg(claims, JSON.parse(payload));
			} catch  {
				return null;
			}
		}
		;
		const granted = schemas.Ikc({
			access_token: schemas.YjP().check(core_api.Fk(/^[\x21-\x7e]+$/)),
			expires_in: schemas.MfU(schemas.aig(), 3600)
		});
		const margin = 300;
		function createTokenProvider(app) {
			let current;
			return async ()=>{
				const kept = current;
				if (kept && (await kept).until <= app.now() && kept === current) current = undefined;
				current ??= requestToken(app);
				return (await current).value;
			};
		}
		async function requestToken(app) {
			const { http, values, now } = app;
			const { scope, audience } = cloudOf(values['microsoft-api-url']);
			const { form, credential } = await prove(app, audience);
			const body = new URLSearchParams({
				client_id: values['microsoft-client-id'],
				scope,
				grant_type: 'client_credentials',
				...form
			});
			const start = now();
			const answer = await http.send({
				service: 'Microsoft Entra',
				method: 'POST',
				isRead: true,
				url: `${values['microsoft-login-url']}/${(0, segment.m)(values['microsoft-tenant'])}/oauth2/v2.0/token`,
				headers: {
					Accept: 'application/json',
					'Content-Type': 'application/x-www-form-urlencoded'
				},
				body: body.toString(),
				fix: (_status, says)=>fixFor(says, credential)
			});
			const { access_token: value, expires_in: seconds } = (0, wire.Wp)(granted, answer, 'Entra’s answer to the sign-in');
			http.mask(value);
			return {
				value,
				until: (0, time.tY)(start, Math.max(seconds - margin, seconds / 2) * time.Rc)
			};
		}
		async function prove(app, audience) {
			const secret = app.values['microsoft-client-secret'];
			if (secret !== null) return {
				form: {
					client_secret: secret
				},
				credential: null
			};
			const { token, credential } = await requestOidcToken(app, audience);
			const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
			return {
				form: {
					client_assertion_type: type,
					client_assertion: token
				},
				credential
			};
		}
		function fixFor(says, credential) {
			const [code = ''] = /AADSTS\d+/.exec(says) ?? [];
			const known = fixes.get(code);
			if (known !== undefined) return known;
			if (credential === null) {
				return 'Check `microsoft-tenant`, `microsoft-client-id` and `microsoft-client-secret` (Entra → App registrations → your app).';
			}
			return /^AADSTS70021[1-3]?$/.test(code) ? `Add a federated credential to the app (Entra → App registrations → your app → Certificates & secrets → Federated credentials → Other issuer) with ${credential}. All values must match exactly. A new credential takes a few minutes to work.` : `Check \`microsoft-tenant\`, \`microsoft-client-id\` and the app’s federated credential, which needs ${credential}.`;
		}
		const secretFix = 'Check `microsoft-client-secret`: it must be the value, not the id, of a secret that has not expired (Entra → App registrations → your app → Certificates & secrets).';
		const tenantFix = 'Check `microsoft-tenant`: Entra → Overview shows the tenant id.';
		const appFix = 'Check `microsoft-client-id` (the application id of the app registration) and that the app is in the tenant `microsoft-tenant`.';
		const fixes = new Map(Object.entries({
			AADSTS7000215: secretFix,
			AADSTS7000222: secretFix,
			AADSTS700016: appFix,
			AADSTS7000229: `${appFix} An admin has to consent to its permissions once.`,
			AADSTS7000112: 'The app is disabled in Entra (Enterprise applications → Properties): enable it.',
			AADSTS90002: tenantFix,
			AADSTS900021: tenantFix,
			AADSTS900023: tenantFix,
			AADSTS53003: 'Conditional Access blocks this app’s sign-in from here: ask your Entra admins.'
		}));
		;
		const createClient = (0, once.ao)((app)=>{
			const token = createTokenProvider(app);
			const call = (0, api.xP)({
				http: app.http,
				service: 'Microsoft Graph',
				root: app.values['microsoft-api-url'],
				headers: async ()=>({
						Authorization: `Bearer ${await token()}`
					}),
				writeQuery: (parts)=>parts.map(([name, value])=>`${name}=${encodeURIComponent(value)}`).join('&'),
				adviceOn: team_fix.j,
				advice: {
					401: 'Check `microsoft-tenant` and `microsoft-client-id`: Graph rejected the token that Entra issued for them.'
				}
			});
			return {
				call,
				token,
				list ({ schema, ...collection }) {
					const page = pageOf(schema);
					const { path } = collection;
					return (0, pages.yw)(`Microsoft Graph’s answer to GET ${path}`, '', async (cursor)=>{
						const query = {
							...collection.query,
							...Object.fromEntries(new URLSearchParams(cursor))
						};
						const { value, '@odata.nextLink': link = null } = await call({
							...collection,
							query,
							schema: page
						});
						return {
							items: value,
							next: link === null ? null : cursorIn(link, path)
						};
					});
				}
			};
		});
		function pageOf(entry) {
			return schemas.Ikc({
				value: schemas.YOg(entry),
				'@odata.nextLink': schemas.lqM(schemas.mee(schemas.YjP()))
			});
		}
		function cursorIn(link, path) {
			const query = URL.parse(link)?.searchParams;
			for (const name of [
				'$skiptoken',
				'$skip'
			]){
				const value = query?.get(name);
				if (value) return new URLSearchParams({
					[name]: value
				}).toString();
			}
			throw new failure.HR(`Microsoft Graph says that GET ${path} has more pages, but not how to get them.`, 'Nothing in this answer was used. The next run tries again.');
		}
	},
	4457: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createDirectory: ()=>createDirectory
		});
		var api = __webpack_require__(1614);
		var once = __webpack_require__(3701);
		var client = __webpack_require__(3328);
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		var segment = __webpack_require__(647);
		;
		const user = (0, wire.cW)({
			id: wire.id,
			displayName: wire.Qq,
			mail: wire.Qq,
			userPrincipalName: wire.Qq,
			accountEnabled: schemas.lqM(schemas.mee(schemas.zMY())),
			userType: wire.Qq
		}, ({ id, displayName, mail, userPrincipalName: principal, accountEnabled, userType })=>{
			const names = [
				id,
				mail,
				principal
			].flatMap((name)=>name ? [
					name.toLowerCase()
				] : []);
			const label = principal ?? mail ?? id;
			if (accountEnabled === false) {
				const fix = 'Enable it in Entra, or put somebody else on call.';
				return {
					names,
					identity: {
						unmapped: `the Entra account ${label} is disabled`,
						fix
					}
				};
			}
			if (userType?.toLowerCase() === 'guest') {
				const fix = 'Make them a member in Entra, or put somebody else on call.';
				return {
					names,
					identity: {
						unmapped: `the Entra account ${label} is a guest`,
						fix
					}
				};
			}
			const email = (mail ?? principal)?.toLowerCase() ?? null;
			return {
				names,
				identity: {
					account: {
						id,
						name: displayName ?? null,
						email
					}
				}
			};
		});
		const query = {
			$select: 'id,displayName,mail,userPrincipalName,accountEnabled,userType'
		};
		const advice = {
			400: 'Check the address in the pager, or the id in `people`: Graph does not accept it.',
			403: 'The app is not allowed to look people up: give it the application permission User.Read.All of Microsoft Graph and have an admin consent to it (Entra → App registrations → your app → API permissions).'
		};
		const mostClauses = 15;
		async function findUsers(graph, names) {
			const [name = ''] = names;
			if (names.length === 1 && !name.includes('@')) {
				const match = await (0, api.Xd)(graph.call({
					path: `/users/${(0, segment.m)(name)}`,
					query,
					advice,
					schema: user
				}));
				return match ? [
					match
				] : [];
			}
			const $filter = names.flatMap(clausesOf).join(' or ');
			return graph.list({
				path: '/users',
				query: {
					$filter,
					...query
				},
				advice,
				schema: user
			});
		}
		function clausesOf(name) {
			const properties = name.includes('@') ? [
				'mail',
				'userPrincipalName'
			] : [
				'id'
			];
			return properties.map((property)=>`${property} eq '${name.replaceAll("'", "''")}'`);
		}
		;
		function createDirectory(app) {
			const graph = (0, client.U)(app);
			const findAlone = async (name)=>withName(name, await findUsers(graph, [
					name
				]));
			const usersOf = (0, once.G5)(findAlone);
			const findTogether = (names)=>{
				const users = findUsers(graph, names);
				for (const name of names){
					const answer = users.then((users)=>withName(name, users), (error)=>{
						if (names.length > 1 && (0, api.Ro)(error, 400)) return findAlone(name);
						throw error;
					});
					usersOf.fill(name, answer);
				}
			};
			return {
				find (lookUps) {
					const names = [
						...new Set(lookUps.flatMap(namesIn))
					].filter((name)=>!usersOf.has(name));
					bundles(names).forEach(findTogether);
					return async (lookUp)=>{
						const names = namesIn(lookUp);
						for (const name of names){
							const identity = pick(name, await usersOf(name));
							if (identity) return identity;
						}
						return {
							unmapped: 'id' in lookUp ? `Entra has no account ${lookUp.id}` : `has no Entra account (looked up ${names.join(' and ')})`
						};
					};
				}
			};
		}
		function namesIn(lookUp) {
			return ('id' in lookUp ? [
				lookUp.id
			] : lookUp.emails).map((name)=>name.toLowerCase());
		}
		function withName(name, users) {
			return users.filter(({ names })=>names.includes(name));
		}
		function bundles(names) {
			const bundles = [];
			let room = 0;
			for (const name of names){
				const size = clausesOf(name).length;
				if (room < size) {
					bundles.push([]);
					room = mostClauses;
				}
				bundles.at(-1)?.push(name);
				room -= size;
			}
			return bundles;
		}
		function pick(name, users) {
			const accounts = users.flatMap(({ identity })=>'account' in identity ? [
					identity.account
				] : []);
			const [account, another] = accounts;
			if (!account) return users[0]?.identity ?? null;
			if (!another) return {
				account
			};
			const ids = accounts.map(({ id })=>id).join(', ');
			return {
				unmapped: `Entra has ${accounts.length} accounts with the address ${name} (${ids})`
			};
		}
	},
	6615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			j: ()=>teamFix
		});
		const archived = 'The team is archived, so its tags can’t be changed: restore it in Teams (Manage teams → Archived → Restore team), or remove this target.';
		const restricted = 'Only owners may manage the tags of this team: in Teams, let members do so, too (the team’s “…” → Manage team → Settings → Tags), or have an admin allow it in the Teams admin center (Teams settings → Tagging).';
		function teamFix(says) {
			if (/archived?\b/i.test(says)) return archived;
			return /\bowners?\b|manage tags|tag management/i.test(says) ? restricted : undefined;
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
