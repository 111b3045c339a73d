export const id = 1344;
export const ids = [
	1344
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
	1344: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var schemas = __webpack_require__(3619);
		var failure = __webpack_require__(9874);
		var lookup = __webpack_require__(5221);
		var once = __webpack_require__(3701);
		var segment = __webpack_require__(647);
		var client = __webpack_require__(6735);
		var wire = __webpack_require__(2768);
		;
		const mayAdminister = (0, wire.cW)({
			permissions: schemas.Ikc({
				ADMINISTER_PROJECTS: schemas.Ikc({
					havePermission: schemas.zMY()
				})
			})
		}, ({ permissions })=>permissions.ADMINISTER_PROJECTS.havePermission);
		const found = schemas.YOg(schemas.Ikc({
			accountId: schemas.YjP()
		}));
		async function checkProject(context, project, accounts) {
			const { jira } = (0, client.UU)(context);
			const query = {
				projectKey: project,
				permissions: 'ADMINISTER_PROJECTS'
			};
			const unassignable = async ({ id, name })=>{
				const query = {
					project,
					accountId: id
				};
				const users = await jira({
					path: '/user/assignable/search',
					query,
					schema: found
				}).catch(()=>null);
				if (users === null || users.some(({ accountId })=>accountId === id)) return [];
				const message = `${name ?? id} can’t be assigned tickets in ${project}.`;
				const fix = `Give that account the permission Assignable user in ${project} (Project settings → Access or Permissions).`;
				return [
					{
						severity: 'failure',
						message,
						fix
					}
				];
			};
			const [isAdmin, ...others] = await Promise.all([
				jira({
					path: '/mypermissions',
					query,
					schema: mayAdminister
				}),
				...accounts.map(unassignable)
			]);
			const message = `The account is not allowed to change components of ${project}.`;
			const refused = {
				severity: 'failure',
				message,
				fix: mayNot(project)
			};
			return [
				...isAdmin ? [] : [
					refused
				],
				...others.flat()
			];
		}
		function mayNot(project) {
			return `The account of \`jira-email\` needs the permission Administer projects in ${project}: a project admin adds it under Project settings → Access (or Permissions), and a token with scopes needs manage:jira-project.`;
		}
		var jira_wire = __webpack_require__(4053);
		;
		const createComponents = (0, once.ao)((context)=>{
			const { jira } = (0, client.UU)(context);
			return (0, once.G5)((project)=>jira({
					path: `/project/${(0, segment.m)(project)}/components`,
					schema: schemas.YOg(jira_wire.s9),
					advice: {
						404: `Check the project’s key, “${project}”, and that the account of \`jira-email\` can see it (permission Browse projects).`
					}
				}));
		});
		function createTarget(context, { project, component }, name) {
			const { jira } = (0, client.UU)(context);
			const componentsOf = createComponents(context);
			const wording = {
				service: `The Jira project ${project}`,
				thing: 'component',
				credential: 'account',
				hint: 'The project has no components: create one under Components (company-managed projects only).',
				ignoreCase: true
			};
			return {
				check: (accounts)=>checkProject(context, project, accounts),
				async read () {
					const components = await componentsOf(project);
					const current = (0, lookup.Up)(components, component, wording);
					if (!current) throw (0, lookup.mX)(component, components, wording);
					const { id, lead, leadName, getsTickets } = current;
					return {
						place: id,
						entries: getsTickets && lead !== null ? [
							lead
						] : [],
						enabled: true,
						...lead !== null && leadName !== null && {
							names: new Map([
								[
									lead,
									leadName
								]
							])
						},
						desired: ({ members: [first] })=>({
								after: first ? [
									first.account.id
								] : []
							}),
						async write ({ entries: [leadAccountId] }) {
							const written = await jira({
								method: 'PUT',
								path: `/component/${(0, segment.m)(id)}`,
								body: {
									leadAccountId,
									assigneeType: jira_wire.QI
								},
								schema: jira_wire.s9,
								advice: {
									400: 'Jira rejected this lead: check that the account has access to the project.',
									403: mayNot(project),
									404: `The component was deleted or is hidden from this account. ${mayNot(project)}`
								}
							});
							if (written.lead !== leadAccountId || !written.assignsToLead) {
								const fix = 'The next run tries again.';
								throw new failure.HR(`Jira accepted the change, but ${name} does not have the new lead.`, fix);
							}
							if (!written.getsTickets) {
								const fix = `Give that account the permission Assignable user in ${project} (Project settings → Access or Permissions).`;
								throw new failure.HR(`${name} has the new lead, but new tickets go elsewhere: ${leadAccountId} can’t be assigned tickets in ${project}.`, fix);
							}
						}
					};
				}
			};
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
	5221: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			BL: ()=>createLookup,
			KE: ()=>listed,
			O1: ()=>isUuid,
			Up: ()=>pick,
			l_: ()=>listedBy,
			mX: ()=>notFound
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
		var _bulk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4876);
		var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3701);
		function createLookup({ all, one = async ()=>null, unlisted = async ()=>null, ...wording }) {
			const inBulk = (0, _once_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(()=>(0, _bulk_js__WEBPACK_IMPORTED_MODULE_2__.z)(all(true)));
			const list = (0, _once_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(async ()=>await inBulk() ?? all(false));
			const inList = async (name, things)=>{
				const found = pick(things, name, wording) ?? await unlisted(name);
				if (found) return found;
				throw notFound(name, things, wording);
			};
			const alone = async (name)=>await one(name) ?? inList(name, await list());
			const several = async (name)=>{
				const things = await inBulk();
				return things ? inList(name, things) : alone(name);
			};
			const kept = (0, _once_js__WEBPACK_IMPORTED_MODULE_3__.G5)(alone);
			return (names)=>{
				const fresh = [
					...new Set(names)
				].filter((name)=>!kept.has(name));
				if (fresh.length > 1) for (const name of fresh)kept.fill(name, several(name));
				return kept;
			};
		}
		function pick(things, name, { service, thing = 'schedule', things: several = `${thing}s`, ignoreCase = false }) {
			const isAlike = (word)=>word.toLowerCase() === name.toLowerCase();
			const only = (named)=>{
				const distinct = [
					...new Map(named.map((one)=>[
							one.id,
							one
						])).values()
				];
				if (distinct.length < 2) return distinct[0];
				const ids = distinct.map(({ id })=>id).join(' or ');
				const fix = `Use an id instead of the name: ${ids}.`;
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${service} has ${distinct.length} ${several} named “${name}”.`, fix);
			};
			return only(things.filter((one)=>one.name === name)) ?? things.find(({ id })=>id === name) ?? things.find(({ id })=>isAlike(id)) ?? only(things.filter((one)=>ignoreCase && isAlike(one.name))) ?? null;
		}
		function listed(things) {
			const named = Map.groupBy(things, ({ name })=>name);
			return things.map(({ id, name })=>{
				const isAlone = (named.get(name)?.length ?? 0) < 2;
				return isAlone ? {
					schedule: name,
					name
				} : {
					schedule: id,
					name: `${name} (${id})`
				};
			});
		}
		async function listedBy(all) {
			return listed(await (0, _bulk_js__WEBPACK_IMPORTED_MODULE_2__.z)(all(true)) ?? await all(false));
		}
		function isUuid(name) {
			return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
		}
		function notFound(name, things, { service, thing = 'schedule', credential, hint, caveat }) {
			const near = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_1__.Z)(name, things.map((one)=>one.name));
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${service} has no ${thing} with the name or id “${name}” that this ${credential} can see.`, caveat ? `${near || hint} ${caveat}` : near || hint);
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
