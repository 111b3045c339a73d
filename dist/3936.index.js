export const id = 3936;
export const ids = [
	3936
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
	978: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			U: ()=>createClient,
			o: ()=>createUserGroupClient
		});
		var dist = __webpack_require__(5105);
		var parse = __webpack_require__(3945);
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		var once = __webpack_require__(3701);
		var errors = __webpack_require__(9927);
		;
		const perMinute = {
			'usergroups.list': 20,
			'usergroups.create': 20,
			'usergroups.users.update': 20,
			'usergroups.enable': 20,
			'usergroups.disable': 20,
			'users.list': 20,
			'conversations.list': 20,
			'conversations.setTopic': 20,
			'users.lookupByEmail': 50,
			'conversations.info': 50,
			'conversations.history': 50,
			'conversations.open': 50,
			'chat.postMessage': 60,
			'chat.update': 50,
			'chat.delete': 50,
			'chat.scheduleMessage': 50,
			'chat.scheduledMessages.list': 50,
			'chat.deleteScheduledMessage': 50
		};
		function laneOf(method) {
			return {
				name: `Slack ${method}`,
				abreast: 10,
				perMinute: perMinute[method] ?? 100
			};
		}
		function isRead(method) {
			return /\.(list|info|history|members|lookupByEmail|test|open)$/.test(method);
		}
		;
		const createClient = (0, once.ao)((context)=>createApi(context, context.values['slack-token']));
		const createUserGroupClient = (0, once.ao)((context)=>createApi(context, context.values['slack-user-group-token'] ?? context.values['slack-token']));
		function createApi({ http, values }, token) {
			const team = values['slack-team-id'];
			const client = new dist.WebClient(token, {
				slackApiUrl: `${values['slack-api-url']}/`,
				fetch: fetchThrough(http),
				logger: silent,
				retryConfig: {
					retries: 0
				},
				rejectRateLimitedCalls: true
			});
			return async (method, args, schema)=>{
				const all = {
					...args,
					...team !== null && ofTeam.has(method) && {
						team_id: team
					}
				};
				const answer = await client.apiCall(method, all).catch((error)=>{
					throw (0, errors.bA)(method, error);
				});
				const parsed = (0, wire.Wp)(schema, answer, `Slack’s answer to ${method}`);
				if (!isRead(method)) http.wrote();
				return parsed;
			};
		}
		const ofTeam = new Set([
			'usergroups.list',
			'usergroups.create',
			'usergroups.users.update',
			'usergroups.enable',
			'usergroups.disable',
			'users.list',
			'conversations.list',
			'chat.scheduledMessages.list'
		]);
		function fetchThrough(http) {
			return async (url, init)=>{
				const method = String(url).split('/').at(-1) ?? '';
				const isPost = method === 'chat.postMessage' || method === 'chat.scheduleMessage';
				let scopes = null;
				const answer = await http.send({
					service: 'Slack',
					method: 'POST',
					url: String(url),
					headers: Object.fromEntries(Object.entries(init?.headers ?? {})),
					body: String(init?.body ?? ''),
					lane: laneOf(method),
					isRead: isRead(method),
					notIdempotent: isPost,
					onHeaders (headers) {
						scopes = headers.get('x-oauth-scopes');
					},
					inTrouble: (body)=>{
						const { error = '' } = parse.xL(refusal, body).data ?? {};
						return notDone.has(error) || !isPost && inDoubt.has(error);
					}
				});
				const body = (0, wire.Wp)(envelope, answer, `Slack’s answer to ${method}`);
				const text = JSON.stringify(body);
				return {
					ok: true,
					status: 200,
					statusText: 'OK',
					url: String(url),
					headers: {
						get: (name)=>name === 'x-oauth-scopes' ? scopes : null,
						entries: ()=>[][Symbol.iterator]()
					},
					text: async ()=>text,
					json: async ()=>body,
					arrayBuffer: async ()=>new TextEncoder().encode(text).buffer
				};
			};
		}
		const envelope = schemas._H3({
			response_metadata: schemas.FsL(schemas.lqM(schemas.mee(schemas.Ikc({
				next_cursor: schemas.lqM(schemas.L5J()),
				messages: schemas.MfU(schemas.lqM(schemas.YOg(schemas.YjP())), undefined)
			}))), schemas.pdi((metadata)=>metadata ?? undefined))
		});
		const refusal = schemas.Ikc({
			error: schemas.YjP()
		});
		const notDone = new Set([
			'ratelimited',
			'rate_limited',
			'request_timeout'
		]);
		const inDoubt = new Set([
			'internal_error',
			'service_unavailable'
		]);
		const silent = {
			debug () {},
			info () {},
			warn () {},
			error () {},
			setLevel () {},
			setName () {},
			getLevel: ()=>dist.LogLevel.ERROR
		};
	},
	9927: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			bA: ()=>slackFailure,
			cT: ()=>addScope,
			zg: ()=>SlackFailure
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3945);
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3699);
		var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6916);
		class SlackFailure extends _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR {
			method;
			code;
			constructor(method, code, says, fix, cause){
				super(`Slack answered ${code} to ${method}${says && `: ${says}`}.`, fix, {
					cause
				});
				this.method = method;
				this.code = code;
			}
			because(reason) {
				return new SlackFailure(this.method, this.code, reason, this.fix, this);
			}
		}
		const refusal = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			error: zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[\w.:-]{1,80}$/)), 'an unknown error'),
			needed: zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()), undefined),
			provided: zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()), undefined),
			response_metadata: zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
				messages: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
			}), {
				messages: []
			})
		});
		function slackFailure(method, error) {
			if (!(error instanceof Error)) {
				return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Slack’s client failed in ${method}: ${String(error)}.`, '');
			}
			if ('original' in error && error.original instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR) return error.original;
			if (!('data' in error)) {
				return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Slack’s client failed in ${method}: ${error.message}.`, 'Check `slack-api-url`.', {
					cause: error
				});
			}
			const { error: code, needed, provided, response_metadata } = zod_mini__WEBPACK_IMPORTED_MODULE_5__.qg(refusal, error.data);
			const words = (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__.pj)(response_metadata.messages.join('; '), 300);
			const fix = code === 'missing_scope' ? addScope(needed, provided) : _remedies_js__WEBPACK_IMPORTED_MODULE_2__.J.get(code) ?? `See Slack’s documentation of ${method}.`;
			return new SlackFailure(method, code, words && `“${words}”`, fix, error);
		}
		function addScope(needed, provided) {
			const has = provided === undefined ? '' : ` (it has ${provided})`;
			const lacks = needed === undefined ? 'lacks a scope' : `lacks the scope ${needed}${has}`;
			return `The token ${lacks}: add it under “OAuth & Permissions” at api.slack.com/apps, then reinstall the app to the workspace.`;
		}
	},
	6916: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			J: ()=>remedies,
			f: ()=>keepMetadata
		});
		const newToken = 'Set `slack-token` to a valid bot token (xoxb-…, “OAuth & Permissions” at api.slack.com/apps).';
		const invite = 'type /invite @ and the app’s name in that channel';
		const readOnly = 'Posting is restricted in this channel: allow the app in the channel’s settings, or use another channel.';
		const nameTeam = 'The token is for a whole Enterprise Grid organization: set `slack-team-id` to the id of the workspace (T…), or `slack: { team-id: T… }` on the schedule in the config file.';
		const otherTeam = 'Check `slack-team-id` (`slack: { team-id }` in the config file): it must be the id (T…) of a workspace where the app is installed.';
		const defect = 'Slack rejected the request itself. Unless a proxy alters requests, this is a defect in on-call-sync: please report it.';
		const outdated = 'Slack no longer has this method: update on-call-sync, and check `slack-api-url`.';
		const trouble = 'Slack had an internal problem. The next run tries again.';
		const tooMany = 'Slack’s rate limit was reached. The next run tries again.';
		const moving = 'Slack is migrating the workspace: wait until that has finished.';
		const paidPlan = 'User groups need a paid Slack plan.';
		const badHandle = 'Slack does not accept this handle: use another one, of lowercase letters, digits, hyphens and underscores.';
		const admins = 'Ask the workspace’s Slack admins to allow it for the app.';
		const keepMetadata = 'Remove the metadata events on_call_handover and on_call_alert from the app’s manifest, or correct their schemas there (api.slack.com/apps → App Manifest).';
		const shared = `The workspace does not allow what the message links to in shared channels: change the \`text\` of the \`slack-message\`.`;
		const families = [
			[
				newToken,
				[
					'not_authed',
					'invalid_auth'
				]
			],
			[
				nameTeam,
				[
					'missing_argument',
					'target_team_must_be_specified_in_org_context'
				]
			],
			[
				otherTeam,
				[
					'target_team_not_on_org',
					'invalid_team',
					'team_access_not_granted'
				]
			],
			[
				trouble,
				[
					'fatal_error',
					'internal_error',
					'service_unavailable',
					'request_timeout'
				]
			],
			[
				tooMany,
				[
					'ratelimited',
					'rate_limited'
				]
			],
			[
				moving,
				[
					'org_login_required',
					'team_added_to_org'
				]
			],
			[
				outdated,
				[
					'unknown_method',
					'method_deprecated',
					'deprecated_endpoint'
				]
			],
			[
				readOnly,
				[
					'restricted_action',
					'restricted_action_read_only_channel',
					'restricted_action_thread_only_channel'
				]
			],
			[
				shared,
				[
					'slack_connect_canvas_sharing_blocked',
					'slack_connect_file_link_sharing_blocked',
					'slack_connect_lists_sharing_blocked'
				]
			],
			[
				defect,
				[
					'as_user_not_supported',
					'attachment_payload_limit_exceeded',
					'cannot_reply_to_message',
					"description_too_long",
					'draft_already_deleted',
					'draft_already_sent',
					'draft_has_conflict',
					'draft_not_found',
					'duplicate_channel_not_found',
					'duplicate_message_not_found',
					'invalid_arg_name',
					'invalid_arguments',
					'invalid_array_arg',
					'invalid_blocks',
					'invalid_blocks_format',
					'invalid_channel',
					'invalid_channel_provided',
					'invalid_charset',
					'invalid_form_data',
					'invalid_group_provided',
					'invalid_limit',
					'invalid_metadata_filter_keys',
					'invalid_metadata_format',
					'invalid_post_type',
					'invalid_ts_latest',
					'invalid_ts_oldest',
					'invalid_types',
					'limit_required',
					'markdown_text_conflict',
					'missing_file_data',
					'missing_post_type',
					'missing_subteam_name',
					'msg_blocks_too_long',
					'no_text',
					'no_users_provided',
					'not_enough_users',
					'restricted_action_non_threadable_channel',
					'restricted_action_thread_locked',
					'send_on_behalf_not_allowed',
					'too_many_attachments',
					'too_many_contact_cards',
					'too_many_users',
					'users_list_not_supplied'
				]
			]
		];
		const remedies = new Map([
			...families.flatMap(([fix, codes])=>codes.map((code)=>[
						code,
						fix
					])),
			...Object.entries({
				enterprise_is_restricted: 'Slack does not allow this with a token for a whole Enterprise Grid organization: install the app in the workspace, and set `slack-token` to the bot token from there.',
				token_revoked: `The app was removed or its token revoked. ${newToken}`,
				token_expired: `Token rotation is on, and this token has expired. ${newToken}`,
				account_inactive: `The token belongs to a deleted app or a deactivated person. ${newToken}`,
				not_allowed_token_type: `This kind of token can’t do this (is it an app-level token, xapp-…?). ${newToken}`,
				is_bot: `The token belongs to one of Slack’s legacy bots, which can’t do this. ${newToken}`,
				metadata_must_be_sent_from_app: `Only an app’s token can store message metadata. ${newToken}`,
				two_factor_setup_required: 'The token’s owner must set up two-factor authentication in Slack. A bot token does not need it.',
				access_denied: `The token does not have access to this. ${admins}`,
				app_access_restricted: `The workspace restricts the app. ${admins}`,
				ekm_access_denied: `Slack’s admins have suspended this (Enterprise Key Management). ${admins}`,
				accesslimited: 'The workspace allows access only from certain networks: ask its admins to allow the runner’s network.',
				permission_denied: 'In this workspace only admins may manage user groups. Either let everyone do it (workspace settings → Permissions → User groups), or set `slack-user-group-token` to an admin’s user token (xoxp-…, scope usergroups:write).',
				plan_upgrade_required: paidPlan,
				paid_teams_only: paidPlan,
				handle_already_exists: 'Handles are unique among user groups, channels and people: use another handle, or rename what has this one in Slack.',
				name_already_exists: 'Rename the other user group in Slack, or use its handle instead.',
				name_too_long: 'Use a shorter handle.',
				bad_handle: badHandle,
				forbidden_handle: badHandle,
				invalid_users: 'Only full members can be in a user group: no guests, bots or deactivated people.',
				failed_for_some_users: 'Somebody is not a member of the workspace that the user group belongs to.',
				no_such_subteam: 'The user group was deleted or disabled: check `user-group`.',
				subteam_max_users_exceeded: 'The user group would have more members than Slack allows.',
				users_not_found: 'Slack has nobody with this address: check it in Slack and in the pager.',
				user_not_found: 'Slack has no such member: check the member id in `people`.',
				user_disabled: 'The account is deactivated: reactivate it in Slack, or put somebody else on call.',
				cannot_dm_bot: 'The account is a bot: put a person on call, or map the account of one in `people`.',
				restricted_too_many: 'Slack schedules at most 30 messages within five minutes for one person. The reminder is sent once its time has come.',
				time_too_far: 'Slack schedules messages at most 120 days ahead: use a shorter `before`.',
				user_not_visible: 'The app can’t see this person: check the member id in `people`.',
				invalid_cursor: 'The list changed while it was being read. The next run reads it again.',
				not_in_channel: `The app is not in the channel: ${invite}.`,
				channel_not_found: `Check the channel’s id or name. If it is private, ${invite}.`,
				channel_is_limited_access: 'The app has no access to this channel: use another one.',
				team_not_found: 'With a token for a whole organization, use the channel’s id instead of its name.',
				is_archived: 'The channel is archived: unarchive it, or use another one.',
				method_not_supported_for_channel_type: 'Use a channel: other conversations do not support this.',
				too_long: 'A Slack topic has at most 250 characters: shorten the rest of it.',
				user_is_restricted: 'The app is not allowed to set topics here: ask the workspace’s admins, or use another channel.',
				no_permission: `The app is not allowed to do this. If it is not in the channel, ${invite}.`,
				messages_tab_disabled: 'Allow messages under “App Home” at api.slack.com/apps, or use a channel.',
				msg_too_long: 'The message is longer than Slack allows: shorten the `text` of this target.',
				invalid_metadata_schema: keepMetadata,
				metadata_too_large: 'Too many people are on call for one announcement: use smaller schedules.',
				message_limit_exceeded: 'The workspace has reached the message limit of its Slack plan.'
			})
		]);
	},
	5857: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			BM: ()=>channels,
			Ix: ()=>channel,
			VV: ()=>users,
			Vn: ()=>writtenTopic,
			WP: ()=>userGroups,
			ai: ()=>number,
			ht: ()=>writtenGroup,
			kQ: ()=>user,
			yu: ()=>metadata
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
		const metadata = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			next_cursor: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
		}))), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi((answer)=>answer?.next_cursor || null));
		const memberId = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[UW][A-Z0-9]+$/, 'not the id of a member'));
		const enterpriseUser = zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			id: memberId,
			teams: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()))
		})), undefined);
		const someone = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: memberId,
			team_id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			enterprise_user: enterpriseUser,
			deleted: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			is_bot: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			is_restricted: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			is_ultra_restricted: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			is_stranger: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			real_name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
			profile: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				email: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
				real_name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
			}))
		}, ({ id, team_id, enterprise_user, profile, real_name, ...flags })=>{
			const email = profile?.email?.toLowerCase() ?? null;
			const unmapped = reasonAgainst(id, flags);
			const name = profile?.real_name || real_name || null;
			const account = {
				id,
				...enterprise_user && {
					aliases: [
						enterprise_user.id
					]
				},
				name,
				email
			};
			const { teams = [] } = enterprise_user ?? {
				teams: team_id ? [
					team_id
				] : []
			};
			return {
				id,
				teams: teams.length > 0 ? teams : null,
				email,
				identity: unmapped ?? {
					account
				},
				...flags.is_bot && {
					app: name ?? id
				}
			};
		});
		function reasonAgainst(id, flags) {
			const because = (why, fix)=>({
					unmapped: `the Slack account ${id} ${why}`,
					fix
				});
			if (flags.deleted) return because('is deactivated', 'Reactivate it in Slack, or put somebody else on call.');
			if (flags.is_bot || id === 'USLACKBOT') return because('is a bot', 'Put a person on call, or map the account of one in `people`.');
			if (flags.is_stranger) return because('is of another organization (Slack Connect)', 'Put a member of your own organization on call, or map their other account in `people`.');
			if (!flags.is_restricted && !flags.is_ultra_restricted) return null;
			return because('is a guest, and guests can’t be in a user group', 'Make them a full member in Slack, or put somebody else on call.');
		}
		const user = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			user: someone
		}, (answer)=>answer.user);
		const users = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			members: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(someone),
			response_metadata: metadata
		}, ({ members, response_metadata })=>({
				items: members,
				next: response_metadata
			}));
		const number = zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
			zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),
			zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
		]);
		const group = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			handle: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			name: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			team_id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			date_delete: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(number),
			users: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
			user_count: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(number),
			is_idp_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			is_membership_locked: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			auto_type: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			updated_by: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			date_update: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(number), undefined)
		}, ({ id, handle, name, team_id, date_delete = 0, users, user_count, ...more })=>{
			const enabled = Number(date_delete) === 0;
			const isHidden = users === undefined && enabled && Number(user_count) !== 0;
			return {
				id,
				handle,
				name: name ?? null,
				team: team_id ?? null,
				enabled,
				members: isHidden ? null : (users ?? []).toSorted(),
				isLocked: more.is_idp_group === true || more.is_membership_locked === true,
				isAutomatic: Boolean(more.auto_type),
				updatedBy: more.updated_by || null,
				updated: Number(more.date_update) > 0 ? new Date(Number(more.date_update) * _time_js__WEBPACK_IMPORTED_MODULE_1__.Rc) : null
			};
		});
		const userGroups = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			usergroups: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(group)
		}, (answer)=>answer.usergroups);
		const writtenGroup = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			usergroup: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(group), null))
		}, (answer)=>answer.usergroup ?? null);
		const conversation = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
			is_archived: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			is_member: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			is_private: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			topic: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				value: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
			}))
		}, ({ id, name, is_archived, is_member, is_private, topic })=>({
				id,
				name: name ?? null,
				topic: topic?.value ?? null,
				isArchived: is_archived === true,
				isMember: is_member ?? null,
				isPrivate: is_private === true
			}));
		const channel = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			channel: conversation
		}, (answer)=>answer.channel);
		const channels = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			channels: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(conversation),
			response_metadata: metadata
		}, ({ channels, response_metadata })=>({
				items: channels,
				next: response_metadata
			}));
		const writtenTopic = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			channel: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				topic: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
					value: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
				})
			})), undefined)
		}, ({ channel })=>channel?.topic.value ?? null);
	}
};
