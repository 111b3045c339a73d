export const id = 8710;
export const ids = [
	8710
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
	6735: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			UU: ()=>createClient,
			_w: ()=>listAll,
			oY: ()=>listWithin
		});
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _kit_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
		var _kit_bulk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4876);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3701);
		var _kit_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8878);
		var _kit_segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(647);
		var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4053);
		const unauthorized = 'Check `jira-email` and `jira-token`: the API token must belong to that account, must not have expired, and, if it is a token with scopes, needs those in the documentation (id.atlassian.com → Security → API tokens).';
		const withoutScopes = 'Check `jira-email` and `jira-token`: the API token must belong to that account, must be one without scopes, and must not have expired (id.atlassian.com → Security → API tokens).';
		const createClient = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_5__.ao)((context)=>{
			const { http, values } = context;
			const credentials = Buffer.from(`${values['jira-email']}:${values['jira-token']}`).toString('base64');
			http.mask(credentials);
			const cloudId = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_5__.Oo)(()=>findCloudId(context));
			const createSiteApi = (service, pathOf, advice)=>{
				const open = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_5__.Oo)(async ()=>(0, _kit_api_js__WEBPACK_IMPORTED_MODULE_1__.xP)({
						http,
						service,
						root: `${values['jira-api-url']}${pathOf((0, _kit_segment_js__WEBPACK_IMPORTED_MODULE_6__.m)(await cloudId()))}`,
						headers: {
							Authorization: `Basic ${credentials}`
						},
						advice: {
							401: unauthorized,
							...advice
						}
					}));
				return async (call)=>(await open())(call);
			};
			const createOperations = (service, pathOf, fix, advice = {})=>({
					service,
					api: createSiteApi(service, pathOf, {
						...advice,
						403: 'The `jira-email` account is not allowed to do this: add it to the team that owns the schedule. For handovers it needs a role that can change the team’s schedules.',
						404: `Check \`jira-site\` or \`jira-cloud-id\`: ${fix}`
					})
				});
			return {
				jsm: createOperations('Jira Service Management', (id)=>`/jsm/ops/api/${id}/v1`, 'the site needs Jira Service Management with Operations.'),
				compass: createOperations('Compass', (id)=>`/compass/cloud/${id}/ops/v1`, 'the site needs Compass, with schedules in it.', {
					401: withoutScopes
				}),
				jira: createSiteApi('Jira', (id)=>`/ex/jira/${id}/rest/api/3`, {
					403: 'The `jira-email` account is not allowed to do this in Jira: give it access to Jira and the permissions in the documentation.',
					404: 'Check `jira-site` or `jira-cloud-id`, and that the `jira-email` account has access to the site.'
				})
			};
		});
		async function findCloudId({ http, values }) {
			const { 'jira-cloud-id': given, 'jira-site': site } = values;
			if (given !== null) return given;
			const answer = await http.send({
				service: 'Jira',
				method: 'GET',
				url: `${new URL(site ?? '').origin}/_edge/tenant_info`,
				headers: {
					Accept: 'application/json'
				},
				fix: ()=>'Check `jira-site`, such as https://acme.atlassian.net, or set `jira-cloud-id` instead.'
			});
			return (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(_wire_js__WEBPACK_IMPORTED_MODULE_4__.j5, answer, 'Jira’s answer to GET /_edge/tenant_info').cloudId;
		}
		const pageSize = 50;
		function listAll({ service, api }, path, entry, query = {}) {
			return (0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_3__.yw)(`${service}’s list at ${path}`, 0, (offset)=>readPage(api, path, entry, offset, {
					query
				}));
		}
		async function listWithin({ service, api }, path, entry, most) {
			let [pages, isWhole] = [
				0,
				false
			];
			const asked = (0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_3__.yw)(`${service}’s list at ${path}`, 0, async (offset)=>{
				const { items, next } = await readPage(api, path, entry, offset, {
					bulk: true
				});
				pages += 1;
				isWhole = next === null;
				return {
					items,
					next: pages < most ? next : null
				};
			});
			const all = await (0, _kit_bulk_js__WEBPACK_IMPORTED_MODULE_2__.z)(asked);
			return isWhole ? all : null;
		}
		async function readPage(api, path, entry, offset, { query = {}, bulk = false }) {
			const asked = {
				path,
				query: {
					...query,
					size: pageSize,
					offset
				},
				schema: (0, _wire_js__WEBPACK_IMPORTED_MODULE_4__.MY)(entry),
				bulk
			};
			const { values, next } = await api(asked);
			return {
				items: values,
				next: next === null ? null : offsetIn(next) ?? offset + (values.length || pageSize)
			};
		}
		function offsetIn(link) {
			const [, offset] = /[?&]offset=(\d{1,9})(?:&|$)/.exec(link) ?? [];
			return offset === undefined ? null : Number(offset);
		}
	},
	6329: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$1: ()=>createUsersWithoutJira,
			II: ()=>whyUnusable,
			Tz: ()=>toPerson,
			by: ()=>createUsers,
			i3: ()=>accountIds
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
		var _kit_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1614);
		var _kit_bulk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4876);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3701);
		var _kit_pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8878);
		var _kit_person_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(557);
		var _client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6735);
		var _wire_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4053);
		const atOnce = 100;
		const mostUsers = 1000;
		const createUsers = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_9__.ao)((context)=>openUsers(context, false));
		const createUsersWithoutJira = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_9__.ao)((context)=>openUsers(context, true));
		function openUsers(context, mayLackJira) {
			const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_7__.UU)(context);
			let refusal = null;
			const readAccounts = (accountId, bulk)=>(0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_5__.yw)('Jira’s answer to GET /user/bulk', 0, async (startAt)=>{
					const query = {
						accountId,
						maxResults: atOnce,
						...startAt > 0 && {
							startAt
						}
					};
					const { values, isLast } = await client.jira({
						path: '/user/bulk',
						query,
						schema: _wire_js__WEBPACK_IMPORTED_MODULE_8__.VV,
						bulk
					});
					return {
						items: values,
						next: isLast ? null : startAt + (values.length || atOnce)
					};
				});
			const read = async (ids, bulk = false)=>{
				const all = await readAccounts(ids, bulk).catch((error)=>{
					if (!mayLackJira || !(0, _kit_api_js__WEBPACK_IMPORTED_MODULE_3__.Ro)(error, 403, 404)) throw error;
					refusal = error;
					return ids.map(onlyId);
				});
				return new Map(all.map((user)=>[
						user.id,
						user
					]));
			};
			const byId = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_9__.G5)(async (id)=>(await read([
					id
				])).get(id) ?? null);
			const checkPermission = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_9__.Oo)(()=>checkBrowseUsers(client));
			return {
				load (ids) {
					const missing = [
						...new Set(ids)
					].filter((id)=>!byId.has(id));
					const answerWith = (0, _kit_bulk_js__WEBPACK_IMPORTED_MODULE_4__.V)(missing, read, atOnce);
					for (const id of missing)byId.fill(id, answerWith(id).then((answer)=>answer.get(id) ?? null));
				},
				byId,
				byEmail: (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_9__.G5)(async (email)=>{
					const user = await search(client, email).catch((error)=>{
						throw mayLackJira && (0, _kit_api_js__WEBPACK_IMPORTED_MODULE_3__.Ro)(error, 403, 404) ? notSearched(email, error) : error;
					});
					if (user === null) await checkPermission();
					return user;
				}),
				async personOf ({ type, id }) {
					return type === 'user' ? toPerson(id, await byId(id)) : {
						...(0, _kit_person_js__WEBPACK_IMPORTED_MODULE_6__.MV)({
							name: `${type} ${id}`.trim(),
							aliases: [
								id
							]
						}),
						isTeam: true
					};
				},
				warningAbout (people) {
					const nameless = people.filter(({ email, isTeam, aliases })=>!email && !isTeam && !isKnown(aliases));
					if (refusal === null || nameless.length === 0) return null;
					const ids = (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.p_)(nameless.flatMap(({ aliases })=>aliases[0] ?? []), 'and');
					return `Jira does not say who has the account ${ids}. ${refusal.message} ${inPeople}`;
				}
			};
			function isKnown(names) {
				return (0, _people_js__WEBPACK_IMPORTED_MODULE_1__.w9)(names, context.people) !== undefined;
			}
		}
		const inPeople = 'Add the account id to `people`, with the address or the Slack member id: `5b2b0e011b3a756623f4e25e: U03BU00KGK4`. Or give the `jira-email` account access to Jira on this site.';
		function onlyId(id) {
			return {
				id,
				name: null,
				email: null,
				active: true,
				type: 'atlassian'
			};
		}
		function notSearched(email, cause) {
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${email} can’t be looked up. ${cause.message}`, inPeople, {
				cause
			});
		}
		function accountIds(responders) {
			return responders.flatMap(({ type, id })=>type === 'user' ? [
					id
				] : []);
		}
		function toPerson(id, user) {
			return (0, _kit_person_js__WEBPACK_IMPORTED_MODULE_6__.MV)({
				email: user?.email,
				name: user?.name,
				aliases: [
					id
				],
				accounts: {
					jira: id
				}
			});
		}
		function whyUnusable({ id, active, type }) {
			if (!active) return `the Jira account ${id} is deactivated`;
			if (type === 'app') return `the Jira account ${id} is an app`;
			if (type === 'customer') return `the Jira account ${id} is a customer of the portal`;
			return type === 'atlassian' ? null : `the Jira account ${id} is not a person’s (${type})`;
		}
		async function search({ jira }, email) {
			const query = {
				query: email,
				maxResults: mostUsers
			};
			const hits = await jira({
				path: '/user/search',
				query,
				schema: _wire_js__WEBPACK_IMPORTED_MODULE_8__.ZE
			});
			const same = hits.filter((hit)=>hit.email === email);
			if (same.length > 0) return same.find((hit)=>whyUnusable(hit) === null) ?? same[0] ?? null;
			const [only, ...others] = hits.filter((hit)=>hit.email === null);
			return only && others.length === 0 && !letters(only.name ?? '').includes(letters(email)) ? only : null;
		}
		function letters(text) {
			return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
		}
		async function checkBrowseUsers({ jira }) {
			const query = {
				permissions: 'USER_PICKER'
			};
			const { mayBrowseUsers } = await jira({
				path: '/mypermissions',
				query,
				schema: _wire_js__WEBPACK_IMPORTED_MODULE_8__.P
			});
			if (mayBrowseUsers) return;
			const fix = 'Give the `jira-email` account the global permission “Browse users and groups” (Jira settings → System → Global permissions), or add Jira account ids to `people`.';
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR('Jira finds nobody by e-mail address because this account may not browse users.', fix);
		}
	},
	4053: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$Z: ()=>override,
			Fs: ()=>onlyRotation,
			I0: ()=>periodsIn,
			IO: ()=>timeline,
			MY: ()=>page,
			P: ()=>permissions,
			QI: ()=>toLead,
			VV: ()=>users,
			ZE: ()=>foundUsers,
			_: ()=>schedule,
			j5: ()=>tenant,
			qD: ()=>scheduleRotation,
			rh: ()=>onCalls,
			s9: ()=>component,
			wV: ()=>flatOnCalls
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		const tenant = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			cloudId: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id
		});
		const schedule = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			timezone: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			enabled: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY())
		}, ({ id, name, timezone, enabled = true })=>({
				id,
				name,
				timezone,
				enabled
			}));
		const page = (entry)=>(0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
				values: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(entry),
				links: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
					next: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
				}))
			}, ({ values, links })=>({
					values,
					next: links?.next || null
				}));
		const responder = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		});
		function named({ type, id }) {
			return type === 'noone' ? [] : [
				{
					type,
					id: id ?? ''
				}
			];
		}
		const flatOnCalls = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			onCallUsers: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(_http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id)
		}, ({ onCallUsers })=>onCallUsers.map((id)=>({
					type: 'user',
					id
				})));
		const onCalls = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			onCallParticipants: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(responder)
		}, ({ onCallParticipants })=>onCallParticipants.flatMap(named));
		const periods = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			startDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.p6,
			endDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.p6,
			responder: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(responder),
			flattenedResponders: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(responder))
		}, ({ startDate: from, endDate: until, responder, flattenedResponders })=>{
			const users = (flattenedResponders ?? []).flatMap(named).filter(({ type })=>type === 'user');
			const responders = responder ? named(responder) : [];
			const isResolved = responders.some(({ type })=>type !== 'user') && users.length > 0;
			return (isResolved ? users : responders).map((responder)=>({
					responder,
					from,
					until
				}));
		});
		const overriddenRotation = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			name: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			periods: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				startDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.p6,
				endDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.p6
			})))
		}, ({ id, name, periods })=>({
				id: id ?? name ?? '',
				spans: (periods ?? []).map(({ startDate: from, endDate: until })=>({
						from,
						until
					}))
			}));
		const layer = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			rotations: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
				name: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
				deleted: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
				periods: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(periods))
			}))
		}, ({ rotations })=>rotations.map(({ id, name, deleted, periods })=>({
					id: id ?? name ?? '',
					name: name ?? '',
					isDeleted: deleted === true,
					periods: (periods ?? []).flat()
				})));
		const timeline = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			finalTimeline: layer,
			baseTimeline: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(layer),
			overrideTimeline: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				rotations: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(overriddenRotation)
			}))
		}, ({ finalTimeline, baseTimeline, overrideTimeline })=>({
				final: finalTimeline,
				base: baseTimeline ?? null,
				overridden: overrideTimeline?.rotations ?? null
			}));
		function onlyRotation({ final, base, overridden }, id) {
			const own = (all)=>all.filter((one)=>one.id === id);
			return {
				final: own(final),
				base: base && own(base),
				overridden: overridden && own(overridden)
			};
		}
		function periodsIn(rotations) {
			return rotations.flatMap(({ periods })=>periods);
		}
		const scheduleRotation = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		}, ({ id, name })=>({
				id,
				name: name ?? ''
			}));
		const override = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			alias: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			responder,
			startDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.p6,
			endDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.p6,
			rotationIds: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()))
		}, ({ alias, responder, startDate, endDate, rotationIds })=>({
				alias,
				responders: named(responder),
				from: startDate,
				until: endDate,
				rotations: rotationIds ?? null
			}));
		const user = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			accountId: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			accountType: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			active: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
			displayName: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			emailAddress: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		}, ({ accountId, accountType = 'atlassian', active = true, displayName, emailAddress })=>{
			const email = emailAddress && (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.PW)(emailAddress) ? emailAddress.toLowerCase() : null;
			return {
				id: accountId,
				name: displayName || null,
				email,
				active,
				type: accountType
			};
		});
		const users = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			values: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(user),
			isLast: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
			nextPage: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		}, ({ values, isLast, nextPage })=>({
				values,
				isLast: isLast ?? !nextPage
			}));
		const foundUsers = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(user);
		const permissions = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			permissions: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				USER_PICKER: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
					havePermission: zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()
				})
			})
		}, ({ permissions })=>({
				mayBrowseUsers: permissions.USER_PICKER.havePermission
			}));
		const toLead = 'COMPONENT_LEAD';
		const component = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			lead: (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				accountId: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				displayName: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
			})),
			assigneeType: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			realAssigneeType: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq
		}, ({ id, name, lead, assigneeType, realAssigneeType })=>({
				id,
				name,
				lead: lead?.accountId ?? null,
				leadName: lead?.displayName ?? null,
				assignsToLead: assigneeType === toLead,
				getsTickets: (realAssigneeType ?? assigneeType) === toLead
			}));
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
	4876: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			V: ()=>readTogether,
			z: ()=>orInParts
		});
		var _http_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3631);
		var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8878);
		function orInParts(asked) {
			return asked.catch((error)=>{
				if (error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_0__.HR && error.tooMuch) return null;
				throw error;
			});
		}
		function readTogether(keys, read, most = keys.length) {
			const alone = (0, _once_js__WEBPACK_IMPORTED_MODULE_2__.G5)((key)=>read([
					key
				], false));
			const together = new Map();
			for (const part of (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.VN)([
				...new Set(keys)
			], most)){
				if (part.length === 1) continue;
				const answer = (0, _once_js__WEBPACK_IMPORTED_MODULE_2__.jQ)(orInParts(read(part, true)));
				for (const key of part)together.set(key, answer);
			}
			return async (key)=>await together.get(key) ?? alone(key);
		}
	},
	557: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			DY: ()=>userWithId,
			MV: ()=>person,
			Sr: ()=>unknownUser,
			fq: ()=>fullName
		});
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		function person({ email, name, aliases = [], accounts = {} }) {
			const address = email && (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.PW)(email) ? email.toLowerCase() : null;
			const words = [
				...aliases,
				address === null ? email : null
			].flatMap((word)=>word || []);
			const known = Object.entries(accounts).filter((entry)=>Boolean(entry[1]));
			return {
				email: address,
				name: name || null,
				aliases: [
					...new Set(words)
				],
				...known.length > 0 && {
					accounts: Object.fromEntries(known)
				}
			};
		}
		function unknownUser(id) {
			return {
				email: null,
				name: `user ${id}`,
				aliases: [
					id
				]
			};
		}
		function userWithId(id, said) {
			const known = person({
				...said,
				aliases: [
					id
				]
			});
			return known.email === null && known.name === null ? {
				...known,
				name: unknownUser(id).name
			} : known;
		}
		function fullName(...parts) {
			return parts.flatMap((part)=>part?.trim() || []).join(' ');
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
