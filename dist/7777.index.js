export const id = 7777;
export const ids = [
	7777
];
export const modules = {
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
	3762: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			s: ()=>oneTry
		});
		const longest = 3_000;
		function oneTry(context) {
			const { http } = context;
			const send = (request)=>http.send({
					...request,
					onlyTry: longest
				});
			return {
				...context,
				http: {
					...http,
					send
				}
			};
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
	7406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Z: ()=>createOneTryClient
		});
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3701);
		var _kit_one_try_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3762);
		var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
		const createOneTryClient = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_1__.ao)((context)=>(0, _client_js__WEBPACK_IMPORTED_MODULE_0__.U)((0, _kit_one_try_js__WEBPACK_IMPORTED_MODULE_2__.s)(context)));
	},
	7438: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			GJ: ()=>recognise,
			QM: ()=>itself,
			SD: ()=>owned
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
		const itself = (id)=>id;
		function owned(ids, ownId) {
			return [
				...new Set(ids.map(ownId))
			].sort();
		}
		async function recognise(users, shown, accounts) {
			const own = new Map();
			for (const { id, aliases = [] } of accounts){
				const ids = [
					id,
					...aliases
				];
				const first = ids.map((one)=>own.get(one)).find((known)=>known !== undefined) ?? id;
				for (const one of ids)own.set(one, first);
			}
			const others = shown.filter((id)=>!own.has(id));
			const isGrid = accounts.some(({ aliases })=>aliases) || [
				...own.keys(),
				...others
			].some((id)=>id.startsWith('W'));
			const asked = isGrid ? await Promise.all([
				...new Set(others)
			].map(async (id)=>[
					id,
					await ask(users, id)
				])) : [];
			for (const [id, user] of asked){
				const account = accounts.find((one)=>user && isSame(one, user));
				if (account) own.set(id, own.get(account.id) ?? account.id);
			}
			return (id)=>own.get(id) ?? id;
		}
		async function ask({ byId }, id) {
			return byId(id).catch((error)=>{
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.zg && error.code === 'user_not_visible') return null;
				throw error;
			});
		}
		function isSame({ id, aliases = [], email }, { identity }) {
			if (!('account' in identity)) return false;
			const other = identity.account;
			const ids = [
				other.id,
				...other.aliases ?? []
			];
			return [
				id,
				...aliases
			].some((one)=>ids.includes(one)) || email !== null && email === other.email;
		}
	},
	7415: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			g: ()=>lacking,
			k: ()=>tokensOf
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3701);
		var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
		const tested = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			user_id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			user: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			team: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			expires_in: zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()), undefined),
			response_metadata: zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
				scopes: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()))
			})), undefined)
		}, ({ user_id, user, team, expires_in, response_metadata })=>({
				user: user_id,
				name: user ?? null,
				workspace: team ?? null,
				scopes: response_metadata?.scopes ?? null,
				expiresIn: expires_in ?? null
			}));
		const tokensOf = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_4__.ao)((context)=>{
			const ask = (api)=>(0, _kit_once_js__WEBPACK_IMPORTED_MODULE_4__.Oo)(()=>api('auth.test', {}, tested));
			const { 'slack-token': token, 'slack-user-group-token': other } = context.values;
			const app = ask((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.U)(context));
			return {
				app,
				userGroups: other === null || other === token ? app : ask((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.o)(context))
			};
		});
		function lacking({ scopes }, what, needed) {
			if (scopes === null) {
				const message = `Slack does not say whether the token may ${what}.`;
				return [
					{
						severity: 'unchecked',
						message,
						fix: ''
					}
				];
			}
			if (needed.some((scope)=>scopes.includes(scope))) return [];
			const fix = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.cT)(needed[0], scopes.join(', '));
			return [
				{
					severity: 'failure',
					message: `The app is not allowed to ${what}.`,
					fix
				}
			];
		}
	},
	7777: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var failure = __webpack_require__(9874);
		var text_near = __webpack_require__(8126);
		var kit_reread = __webpack_require__(3585);
		var id = __webpack_require__(161);
		var once = __webpack_require__(3701);
		var one_try = __webpack_require__(7406);
		var slack_users = __webpack_require__(3402);
		var wire = __webpack_require__(5857);
		;
		const pageSize = 1000;
		const memberNames = (0, once.ao)((context)=>{
			const { keep } = (0, slack_users.e)(context);
			const api = (0, one_try.Z)(context);
			const known = (0, slack_users.u)(context.http);
			const unknown = new Set();
			const load = (0, once.Oo)(async ()=>{
				await Promise.resolve();
				const [id, ...others] = unknown;
				if (id === undefined) return;
				if (others.length === 0) return keep(await api('users.info', {
					user: id
				}, wire.kQ));
				const { items } = await api('users.list', {
					limit: pageSize
				}, wire.VV);
				for (const user of items)keep(user);
			});
			return async (ids)=>{
				for (const id of ids)if (!known.has(id)) unknown.add(id);
				if (unknown.size > 0) await load();
				const named = [
					...known
				].flatMap(([id, { email, identity }])=>{
					const name = 'account' in identity ? identity.account.name : null;
					return name === null ? [] : [
						[
							id,
							name
						],
						...email === null ? [] : [
							[
								email,
								name
							]
						]
					];
				});
				return new Map(named);
			};
		});
		var text_escape = __webpack_require__(3699);
		var errors = __webpack_require__(9927);
		;
		function newUserGroup(name, team) {
			const handle = name.toLowerCase();
			const nobodys = {
				isLocked: false,
				isAutomatic: false,
				updatedBy: null,
				updated: null
			};
			return {
				id: '',
				handle,
				name,
				team,
				enabled: true,
				members: [],
				...nobodys
			};
		}
		function nameClash({ handle, name }, groups) {
			const other = groups.find((group)=>group.enabled && group.name === name);
			if (!other) return null;
			return new failure.HR(`The user group “${handle}” can’t be created: ${described(other)} has that name.`, `Rename that group in Slack, or use its handle instead: \`${other.handle}\`.`);
		}
		async function createUserGroup({ create, reread }, http, wanted, schedule) {
			const { name, handle } = wanted;
			const description = `Who is on call: ${(0, text_escape.pj)(schedule, 80)}. on-call-sync sets its members.`;
			let taken = null;
			try {
				const created = await create({
					name,
					handle,
					description
				});
				if (created) return {
					...created,
					members: created.members ?? []
				};
			} catch (error) {
				if (!isTaken(error)) throw error;
				taken = error;
			}
			const isIt = (group)=>group.enabled && group.handle === handle;
			const groups = await (0, kit_reread.L)(http, reread, (all)=>all.some(isIt));
			const found = groups.find(isIt);
			if (found) return found;
			throw taken?.because(whoHas(wanted, groups)) ?? unconfirmed(wanted);
		}
		function isTaken(error) {
			const codes = [
				'handle_already_exists',
				'name_already_exists'
			];
			return error instanceof errors.zg && codes.includes(error.code);
		}
		function whoHas({ name, handle }, groups) {
			const other = groups.find((group)=>group.handle === handle || group.name === name);
			return other ? `${described(other)} has the handle or the name “${handle}”` : `a channel, a person or a deleted user group has the handle “${handle}”`;
		}
		function described({ handle, enabled }) {
			return `${enabled ? 'the' : 'the disabled'} user group “${handle}”`;
		}
		function unconfirmed({ handle }) {
			return new failure.HR(`Slack accepted the new user group “${handle}”, but does not list it.`, 'The next run tries again.');
		}
		;
		const nameless = new Set([
			'invalid_users',
			'failed_for_some_users'
		]);
		const mostAsked = 50;
		async function rejectedUsers(error, ids, group, { ask }) {
			if (!(error instanceof errors.zg && nameless.has(error.code))) throw error;
			const reasons = await Promise.all(ids.slice(0, mostAsked).map(async (id)=>{
				const user = await ask(id).catch(()=>undefined);
				if (user === undefined) return null;
				if (user === null) return `Slack has no member ${id}`;
				return 'unmapped' in user.identity ? user.identity.unmapped : reasonOutside(user, group);
			}));
			const words = reasons.filter((reason)=>reason !== null).join('; ');
			throw words === '' ? error : error.because(words);
		}
		function reasonOutside(user, { handle, team }) {
			if (!user?.teams || team === null || user.teams.includes(team)) return null;
			return `the Slack account ${user.id} is not a member of the workspace ${team}, where the user group “${handle}” is (Slack Connect?)`;
		}
		var same_person = __webpack_require__(7438);
		var token = __webpack_require__(7415);
		;
		async function checkUserGroup(context, group) {
			const tokens = (0, token.k)(context);
			const [app, manager] = await Promise.all([
				tokens.app(),
				tokens.userGroups()
			]);
			const lacks = (0, token.g)(manager, 'change user groups', [
				'usergroups:write'
			]);
			if (group === undefined) return lacks;
			if (group.isAutomatic) return [
				...lacks,
				automatic
			];
			const isOurs = [
				app.user,
				manager.user
			].includes(group.updatedBy ?? '');
			if (isOurs) return lacks;
			const others = await otherApp(context, group);
			return [
				...lacks,
				...others,
				...lacks.length === 0 ? [
					rights
				] : []
			];
		}
		const automatic = {
			severity: 'warning',
			message: 'Slack itself sets the members of this group: all admins or all owners of the workspace.',
			fix: 'Use a separate user group.'
		};
		const rights = {
			severity: 'unchecked',
			message: 'Whether the app may manage user groups can’t be checked without writing: in some workspaces only admins may.',
			fix: 'If the first sync is refused, let everyone manage user groups (workspace settings → Permissions), or set `slack-user-group-token`.'
		};
		async function otherApp(context, { updatedBy, updated }) {
			if (updatedBy === null || updatedBy === 'USLACKBOT') return [];
			const user = await (0, slack_users.e)(context).byId(updatedBy).catch(()=>null);
			if (!user?.app) return [];
			const day = updated === null ? '' : ` (on ${updated.toISOString().slice(0, 10)})`;
			const message = `Another app was the last to change this group: ${user.app}${day}. If it still does, the two overwrite each other.`;
			return [
				{
					severity: 'warning',
					message,
					fix: `Turn off the sync of this group in ${user.app}, or use a separate user group.`
				}
			];
		}
		var lookup = __webpack_require__(5221);
		var client = __webpack_require__(978);
		;
		const userGroupsOf = (0, once.ao)((context)=>{
			const reread = ()=>listUserGroups((0, client.U)(context));
			return {
				all: (0, once.Oo)(reread),
				reread,
				create: (args)=>(0, client.o)(context)('usergroups.create', args, wire.ht),
				change: (method, usergroup, args)=>(0, client.o)(context)(method, {
						usergroup,
						...args
					}, wire.ht).catch(alreadySo)
			};
		});
		function alreadySo(error) {
			if (error instanceof errors.zg && [
				'already_disabled',
				'already_enabled'
			].includes(error.code)) return null;
			throw error;
		}
		async function fill({ change }, { id, enabled }, members) {
			const enable = ()=>change('usergroups.enable', id);
			const replace = ()=>change('usergroups.users.update', id, {
					users: members.join(',')
				});
			if (enabled) return replace();
			try {
				await replace();
				return await enable();
			} catch (error) {
				if (!(error instanceof errors.zg && error.code === 'no_such_subteam')) throw error;
				await enable();
				return replace();
			}
		}
		function listUserGroups(api) {
			const args = {
				include_users: true,
				include_count: true,
				include_disabled: true
			};
			return api('usergroups.list', args, wire.WP);
		}
		function findGroup(name, groups) {
			const matches = groups.filter(({ id, handle })=>id === name || handle === name.toLowerCase());
			return matches.find(({ enabled })=>enabled) ?? matches[0];
		}
		function unknownGroup(name, groups) {
			const handles = groups.map(({ handle })=>handle);
			const isTypo = (0, text_near.p)(name, handles).length > 0;
			return (0, lookup.mX)(name, handles.map((handle)=>({
					name: handle
				})), {
				service: 'Slack',
				thing: 'user group',
				credential: 'token',
				hint: 'The workspace has no user groups.',
				...!isTypo && {
					caveat: id.aO.test(name) ? 'Check the id, or use a handle.' : 'Create it in Slack under People → User groups, or set `create-user-group: true`.'
				}
			});
		}
		;
		function createTarget(context, { group: written }) {
			const groups = userGroupsOf(context);
			const users = (0, slack_users.e)(context);
			const name = written.replace(/^@/, '');
			const wanted = newUserGroup(name, context.values['slack-team-id']);
			const find = async ()=>findGroup(name, await groups.all());
			function currentOf(group, ownId, over = {}) {
				const entries = membersOf(group);
				return {
					place: group.id,
					entries,
					get names () {
						return users.names(entries);
					},
					namesOf: memberNames(context),
					enabled: group.enabled,
					...group.isLocked && {
						locked: locked(group)
					},
					recognise: async (accounts)=>currentOf(group, await (0, same_person.GJ)(users, entries, accounts), over),
					desired: ({ members })=>({
							before: (0, same_person.SD)(entries, ownId),
							after: (0, same_person.SD)(members.map(({ account })=>account.id), ownId)
						}),
					async write (desired, { members }) {
						const accounts = members.map(({ account })=>account);
						const answer = desired.enabled ? await fill(groups, group, desired.entries).catch((error)=>rejectedUsers(error, desired.entries, group, users)) : await groups.change('usergroups.disable', group.id);
						const isWritten = (seen)=>shows(seen, desired, users, accounts);
						if (answer?.id === group.id && await isWritten(answer)) return;
						const reread = async ()=>isWritten((await groups.reread()).find(({ id })=>id === group.id));
						if (!await (0, kit_reread.L)(context.http, reread, (isRight)=>isRight)) throw user_group_unconfirmed(group);
					},
					...over
				};
			}
			function missingOf(missing, all) {
				const locked = nameClash(wanted, all);
				return currentOf(wanted, same_person.QM, {
					place: `@${wanted.handle}`,
					missing,
					...locked && {
						locked
					},
					async write (desired, display) {
						const group = await createUserGroup(groups, context.http, wanted, display.schedule);
						if (membersOf(group).length === 0) {
							await currentOf(group, same_person.QM).write(desired, display).catch((error)=>{
								throw stillEmpty(group, (0, failure.h_)(error));
							});
							return;
						}
						const accounts = display.members.map(({ account })=>account);
						if (!await shows(group, desired, users, accounts)) throw createdMeanwhile(group);
					}
				});
			}
			return {
				async read () {
					const all = await groups.all();
					const group = findGroup(name, all);
					if (group) return currentOf(group, same_person.QM);
					const missing = unknownGroup(name, all);
					if (id.aO.test(name)) throw missing;
					return missingOf(missing, all);
				},
				async warning () {
					if (await find()) return null;
					const near = (0, text_near.p)(name, (await groups.all()).map(({ handle })=>handle));
					const hint = near.length === 0 ? '' : ` ${(0, text_near.Z)(name, near)}`;
					return `Slack has no user group with the handle “${wanted.handle}” yet. \`create-user-group\` is set, so syncing creates it.${hint}`;
				},
				check: async ()=>checkUserGroup(context, await find()),
				async ineligible (accounts) {
					const group = await find() ?? wanted;
					const known = (0, slack_users.u)(context.http);
					return new Map(accounts.flatMap(({ id })=>{
						const why = reasonOutside(known.get(id), group);
						return why === null ? [] : [
							[
								id,
								why
							]
						];
					}));
				}
			};
		}
		async function shows(group, { enabled, entries }, users, accounts) {
			if (group?.enabled !== enabled) return false;
			if (!enabled) return true;
			const { members } = group;
			return members !== null && (0, same_person.SD)(members, await (0, same_person.GJ)(users, members, accounts)).join() === entries.join();
		}
		function membersOf({ handle, members }) {
			if (members !== null) return members;
			const fix = 'Nothing was changed. The next run tries again.';
			throw new failure.HR(`Slack’s answer does not say who is in the user group “${handle}”.`, fix);
		}
		function locked({ handle }) {
			const fix = 'Use a separate user group, or stop managing this one in the identity provider.';
			return new failure.HR(`The user group “${handle}” is managed by an identity provider or locked.`, fix);
		}
		function user_group_unconfirmed({ handle }) {
			return new failure.HR(`Slack accepted the change, but the user group “${handle}” does not show it.`, 'The next run tries again.');
		}
		function stillEmpty({ handle }, cause) {
			const message = `The user group “${handle}” was created, but nobody could be added to it. ${cause.message}`;
			return new failure.HR(message, cause.fix, {
				cause
			});
		}
		function createdMeanwhile({ handle }) {
			return new failure.HR(`Somebody else has just created the user group “${handle}”, with other members. It was not changed.`, 'The next run compares them.');
		}
	},
	3402: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			e: ()=>usersOf,
			u: ()=>knownUsers
		});
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3701);
		var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
		var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5857);
		const knownUsers = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_3__.ao)((_)=>new Map());
		const usersOf = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_3__.ao)((context)=>{
			const api = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.U)(context);
			const known = knownUsers(context.http);
			const unusable = new Map();
			const remember = (one)=>{
				const aliases = 'account' in one.identity ? one.identity.account.aliases ?? [] : [];
				for (const id of [
					...aliases,
					one.id
				])known.set(id, one);
			};
			const lookUp = async (method, args)=>{
				const found = await api(method, args, _wire_js__WEBPACK_IMPORTED_MODULE_2__.kQ).catch(nobody);
				if (found) remember(found);
				return found;
			};
			const ask = (id)=>lookUp('users.info', {
					user: id
				});
			const byId = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_3__.G5)(async (id)=>known.get(id) ?? ask(id));
			const byEmail = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_3__.G5)(async (email)=>await lookUp('users.lookupByEmail', {
					email
				}) ?? unusable.get(email) ?? null);
			return {
				byId,
				byEmail,
				ask,
				names: (ids)=>new Map(ids.flatMap((id)=>{
						const { identity } = known.get(id) ?? {};
						return identity && 'account' in identity && identity.account.name !== null ? [
							[
								id,
								identity.account.name
							]
						] : [];
					})),
				keep (user) {
					remember(user);
					byId.fill(user.id, user);
					if (user.email === null) return;
					if ('account' in user.identity) byEmail.fill(user.email, user);
					else unusable.set(user.email, user);
				}
			};
		});
		function nobody(error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.zg && [
				'users_not_found',
				'user_not_found'
			].includes(error.code)) return null;
			throw error;
		}
	}
};
