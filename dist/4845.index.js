export const id = 4845;
export const ids = [
	4845
];
export const modules = {
	8080: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			M: ()=>channelsOf,
			W: ()=>archivedChannel
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8126);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3701);
		var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(978);
		var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6853);
		var _wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5857);
		const pageSize = 999;
		const channelsOf = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_6__.ao)((context)=>{
			const api = (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.U)(context);
			const readPages = (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.B)('Slack’s list of channels', (cursor)=>api('conversations.list', {
					types: 'public_channel,private_channel',
					exclude_archived: false,
					limit: pageSize,
					...cursor && {
						cursor
					}
				}, _wire_js__WEBPACK_IMPORTED_MODULE_5__.BM));
			const reread = async (id)=>checkUsable(id, await api('conversations.info', {
					channel: id
				}, _wire_js__WEBPACK_IMPORTED_MODULE_5__.Ix));
			const find = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_6__.G5)((key)=>isId(key) ? reread(key) : findByName(key, readPages()));
			return {
				id: async (written)=>isId(keyOf(written)) ? keyOf(written) : (await find(keyOf(written))).id,
				find: (written)=>find(keyOf(written)),
				reread
			};
		});
		function isId(written) {
			return /^[CDG][A-Z0-9]{6,}$/.test(written);
		}
		function keyOf(written) {
			const name = written.trim().replace(/^#/, '');
			return isId(name) ? name : comparable(name);
		}
		function comparable(name) {
			return name.normalize('NFC').toLowerCase();
		}
		async function findByName(name, pages) {
			const others = [];
			let archived = null;
			try {
				for await (const page of pages){
					for (const channel of page){
						if (channel.name === null) continue;
						if (comparable(channel.name) !== name) others.push(`#${channel.name}`);
						else if (channel.isArchived) archived = channel;
						else return channel;
					}
				}
			} catch (error) {
				throw unlisted(name, others.length, error);
			}
			if (archived) return checkUsable(`#${name}`, archived);
			const invite = 'If it is private, invite the app first: type /invite @ and its name in the channel.';
			const fix = [
				(0, _text_near_js__WEBPACK_IMPORTED_MODULE_2__.Z)(`#${name}`, others),
				invite
			].filter((sentence)=>sentence !== '').join(' ');
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Slack has no channel “#${name}” that this app can see.`, fix);
		}
		function unlisted(name, count, error) {
			const failure = (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_)(error);
			const isTooMany = error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.HR && (count > 0 || error.status === 429);
			if (!isTooMany) return failure;
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Could not list all channels of the workspace to find “#${name}” (${count} were read). ${failure.message}`, 'Use the channel’s id instead of its name (C…; in Slack: the channel’s name → About): no list is needed then.', {
				cause: error
			});
		}
		function checkUsable(written, channel) {
			if (channel.isArchived) throw archivedChannel(written);
			return channel;
		}
		function archivedChannel(written) {
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`The Slack channel ${written} is archived.`, 'Unarchive it, or use another channel.');
		}
	},
	4845: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createChecks: ()=>createChecks
		});
		var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8080);
		var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9494);
		var _posting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5112);
		var _token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7415);
		function createChecks(context) {
			const tokens = (0, _token_js__WEBPACK_IMPORTED_MODULE_3__.k)(context);
			const { 'slack-token': token, 'slack-user-group-token': other } = context.values;
			const ofToken = (name, ask)=>({
					subject: `\`${name}\``,
					run: async ()=>describe(await ask())
				});
			return ({ targets, alert })=>{
				if (targets.length === 0 && alert === null) return [];
				const hasOther = other !== null && other !== token;
				return [
					ofToken('slack-token', tokens.app),
					...hasOther ? [
						ofToken('slack-user-group-token', tokens.userGroups)
					] : [],
					...alert === null ? [] : [
						alerts(context, alert)
					]
				];
			};
		}
		function describe({ name, workspace, expiresIn }) {
			const whose = `${name === null ? '' : ` as @${name}`}${workspace === null ? '' : ` in ${workspace}`}`;
			const works = {
				severity: 'ok',
				message: `Works${whose}.`,
				fix: ''
			};
			if (expiresIn === null) return [
				works
			];
			const hours = Math.max(1, Math.floor(expiresIn / 3600));
			const message = `It expires in ${hours} ${hours === 1 ? 'hour' : 'hours'}, because Slack rotates the tokens of this app.`;
			const fix = 'Rotation can’t be turned off again: create the app anew without it, and use its bot token (xoxb-…).';
			return [
				works,
				{
					severity: 'warning',
					message,
					fix
				}
			];
		}
		function alerts(context, channel) {
			return {
				subject: `Alert channel \`${channel}\``,
				async run () {
					const read = async ()=>{
						const id = await (0, _channels_js__WEBPACK_IMPORTED_MODULE_0__.M)(context).id(channel);
						await (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.o)(context).ownMessages(id, ()=>false).next();
					};
					const [remarks] = await Promise.all([
						(0, _posting_js__WEBPACK_IMPORTED_MODULE_2__.h)(context, channel),
						read()
					]);
					return remarks.length > 0 ? remarks : [
						{
							severity: 'ok',
							message: 'The app can post there.',
							fix: ''
						}
					];
				}
			};
		}
	},
	9494: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			_: ()=>withoutMetadata,
			o: ()=>historyOf
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3701);
		var _channels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8080);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(978);
		var _message_wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3375);
		var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6853);
		var _remedies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6916);
		const most = 1_000;
		const pageSize = 200;
		const historyOf = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_6__.ao)((context)=>{
			const api = (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.U)(context);
			const identify = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_6__.Oo)(()=>api('auth.test', {}, _message_wire_js__WEBPACK_IMPORTED_MODULE_3__.bg));
			const isOwn = async ({ user, bot_id })=>{
				const { user_id, bot_id: bot } = await identify();
				return user === user_id || bot !== undefined && bot_id === bot;
			};
			const readPages = (channel, count)=>(0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.B)('Slack’s list of messages', (cursor)=>api('conversations.history', {
						channel,
						include_all_metadata: true,
						limit: pageSize,
						...cursor && {
							cursor
						}
					}, _message_wire_js__WEBPACK_IMPORTED_MODULE_3__.DZ), count);
			const kept = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_6__.G5)(async (channel)=>readPages(channel, most));
			async function* own(channel, pages, isOfInterest, before = null) {
				let isNewest = true;
				for await (const page of pages){
					for (const message of page){
						if (isNewest && /^(channel|group)_archive$/.test(message.subtype ?? '')) throw (0, _channels_js__WEBPACK_IMPORTED_MODULE_1__.W)(channel);
						isNewest = false;
						const { ts, text, metadata } = message;
						const isOurs = metadata?.event_type.startsWith('on_call_') || isPost(message) && isOfInterest(text);
						const isOlder = before === null || ts < before;
						if (!isOurs || !isOlder || !await isOwn(message)) continue;
						yield {
							text,
							event: metadata?.event_type ?? null,
							payload: metadata?.event_payload
						};
					}
				}
			}
			return {
				async *ownMessages (channel, isOfInterest) {
					yield* own(channel, (await kept(channel))(), isOfInterest);
				},
				recent: (channel, isOfInterest, before)=>own(channel, readPages(channel, pageSize)(), isOfInterest, before)
			};
		});
		function isPost({ bot_id, subtype = 'bot_message' }) {
			return bot_id !== undefined && subtype === 'bot_message';
		}
		function withoutMetadata(channel, what) {
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`The last ${what} in the Slack channel ${channel} has no metadata, so a run can’t tell what it was about. Nothing was posted.`, `${_remedies_js__WEBPACK_IMPORTED_MODULE_5__.f} Then delete that message.`);
		}
	},
	3375: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			DZ: ()=>messages,
			NP: ()=>conversations,
			Rz: ()=>openedBefore,
			Sg: ()=>opened,
			Y7: ()=>sentForLater,
			Yh: ()=>scheduledMessages,
			bg: ()=>self,
			c8: ()=>sentMessage
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5857);
		const message = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			ts: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), ''),
			text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), ''),
			subtype: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()), undefined),
			user: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()), undefined),
			bot_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()), undefined),
			metadata: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				event_type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				event_payload: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J())
			})), undefined)
		});
		const messages = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			messages: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(message),
			response_metadata: _wire_js__WEBPACK_IMPORTED_MODULE_1__.yu
		}, ({ messages, response_metadata })=>({
				items: messages,
				next: response_metadata
			}));
		const self = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			user_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			bot_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
		});
		const sentMessage = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			ts: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			warning: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), '')
		});
		const opened = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			channel: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id
			})
		}, ({ channel })=>channel.id);
		const openedBefore = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			channel: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id
			})))
		}, ({ channel })=>channel?.id ?? null);
		const conversations = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			channels: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
				user: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
			})),
			response_metadata: _wire_js__WEBPACK_IMPORTED_MODULE_1__.yu
		}, ({ channels, response_metadata })=>({
				items: channels,
				next: response_metadata
			}));
		const scheduledMessage = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
				zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()
			]), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi(String)),
			channel_id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
			post_at: _wire_js__WEBPACK_IMPORTED_MODULE_1__.ai,
			text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), '')
		}, ({ id, channel_id, post_at, text })=>({
				id,
				channel: channel_id,
				at: new Date(Number(post_at) * 1000),
				text
			}));
		const scheduledMessages = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
			scheduled_messages: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(scheduledMessage),
			response_metadata: _wire_js__WEBPACK_IMPORTED_MODULE_1__.yu
		}, ({ scheduled_messages, response_metadata })=>({
				items: scheduled_messages,
				next: response_metadata
			}));
		const sentForLater = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			scheduled_message_id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id
		});
	},
	6853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>lazyPages
		});
		var _kit_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8878);
		function lazyPages(what, load, most = Number.POSITIVE_INFINITY) {
			const pages = [];
			return async function*() {
				const seen = new Set();
				let left = most;
				for(let cursor = ''; cursor !== null && left > 0;){
					if (seen.has(cursor) || seen.size >= _kit_pages_js__WEBPACK_IMPORTED_MODULE_0__.uH) throw (0, _kit_pages_js__WEBPACK_IMPORTED_MODULE_0__.bK)(what);
					const loading = pages[seen.size] ?? load(cursor);
					pages[seen.size] = loading;
					const page = await loading;
					seen.add(cursor);
					yield page.items.slice(0, left);
					left -= page.items.length;
					cursor = page.next;
				}
			};
		}
	},
	5112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			h: ()=>checkPosting
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _channels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8080);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
		var _token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7415);
		async function checkPosting(context, channel) {
			const [token, found] = await Promise.all([
				(0, _token_js__WEBPACK_IMPORTED_MODULE_3__.k)(context).app(),
				(0, _channels_js__WEBPACK_IMPORTED_MODULE_1__.M)(context).find(channel).then(()=>[], unusable)
			]);
			return [
				...(0, _token_js__WEBPACK_IMPORTED_MODULE_3__.g)(token, 'post messages', [
					'chat:write'
				]),
				...found
			];
		}
		function unusable(error) {
			const { message, fix, reason } = (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_)(error);
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.zg && error.code === 'missing_scope')) return [
				{
					severity: 'failure',
					message,
					fix
				}
			];
			return [
				{
					severity: 'unchecked',
					message: `Whether the channel is archived could not be checked. ${reason}`,
					fix: ''
				}
			];
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
	}
};
