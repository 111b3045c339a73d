export const id = 107;
export const ids = [
	107
];
export const modules = {
	107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createAlerts: ()=>createAlerts
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3945);
		var _blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9886);
		var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8080);
		var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
		var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3182);
		var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9494);
		var _post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2678);
		var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4499);
		const mostDetails = 10;
		const event = 'on_call_alert';
		const payload = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			scope: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			fingerprint: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			parts: zod_mini__WEBPACK_IMPORTED_MODULE_6__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(), '')
		});
		const mostParts = 100;
		function createAlerts(context) {
			const channels = (0, _channels_js__WEBPACK_IMPORTED_MODULE_0__.M)(context);
			const history = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.o)(context);
			return {
				async tell (written, state, run) {
					const channel = await channels.id(written);
					const scope = scopeOf(state);
					const last = await lastOf(history.ownMessages(channel, isAlert), scope, channel);
					const newest = async (before)=>await lastOf(history.recent(channel, isAlert, before), scope, channel) ?? last;
					const failures = [
						...state.failures,
						...stillTold(state, last)
					];
					const fingerprint = (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.a)(failures);
					const isPosted = (said)=>(said?.fingerprint ?? (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.a)([])) === fingerprint || mayLast(state, failures, said) && failures.every((one)=>said?.parts.includes(partOf(one)));
					if (isPosted(last) || isPosted(await newest(null))) return 'silent';
					const parts = failures.slice(0, mostParts).map(partOf).join(' ');
					const metadata = {
						event_type: event,
						event_payload: {
							scope,
							fingerprint,
							parts
						}
					};
					const post = {
						...alert(failures, state, run),
						metadata
					};
					await (0, _post_js__WEBPACK_IMPORTED_MODULE_4__.u)((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.U)(context), channel, post, async (before)=>isPosted(await newest(before)));
					return 'posted';
				}
			};
		}
		function scopeOf({ schedules = [], run }) {
			return (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.t)(run ? [
				'run',
				...run
			] : [
				...schedules
			].sort());
		}
		function stillTold({ lasting = [] }, last) {
			return lasting.filter((failure)=>last?.parts.includes(partOf(failure)));
		}
		function mayLast({ lacksAbsences }, failures, last) {
			const parts = new Set(failures.map(partOf));
			const told = last?.parts.split(' ') ?? [];
			return lacksAbsences === true && told.some((part)=>part.endsWith(ofAbsence) && !parts.has(part));
		}
		const ofAbsence = '~';
		function partOf(failure) {
			return (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.a)([
				failure
			]).slice(0, 8) + (failure.isAbsence ? ofAbsence : '');
		}
		async function lastOf(messages, scope, channel) {
			for await (const { event: kind, payload: said, text } of messages){
				const last = kind === event ? zod_mini__WEBPACK_IMPORTED_MODULE_7__.xL(payload, said).data : undefined;
				if (last?.scope === scope) return last;
				if (!last && (kind ?? event) === event && isAlert(text)) throw (0, _history_js__WEBPACK_IMPORTED_MODULE_3__._)(channel, 'alert');
			}
			return null;
		}
		function isAlert(text) {
			return /: On-call sync (failed|works|found|could|runs) /.test(text);
		}
		function alert(failures, state, run) {
			const more = failures.length - mostDetails;
			const details = failures.slice(0, mostDetails).map((failure)=>(0, _blocks_js__WEBPACK_IMPORTED_MODULE_8__.uW)(describe(failure)));
			const text = state.run ? runHeadline(failures) : headline(failures);
			const end = (0, _blocks_js__WEBPACK_IMPORTED_MODULE_8__.L3)([
				more > 0 ? `+${more} more` : '',
				run === null ? '' : (0, _text_js__WEBPACK_IMPORTED_MODULE_5__.nf)(run, 'Open the run')
			]);
			return {
				text,
				blocks: [
					(0, _blocks_js__WEBPACK_IMPORTED_MODULE_8__.uW)(text),
					...details,
					...end
				]
			};
		}
		function describe({ schedule, reason }) {
			const where = schedule === null ? '' : `*${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.a4)(schedule)}*: `;
			return `${where}${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.SM)(reason, 1_000)}`;
		}
		function runHeadline({ length }) {
			return length === 0 ? ':white_check_mark: On-call sync runs again.' : ':warning: On-call sync could not run: nothing is updated until this is fixed.';
		}
		function headline(failures) {
			if (failures.length === 0) return ':white_check_mark: On-call sync works again.';
			const failed = failures.filter(({ target })=>target !== null);
			return failed.length > 0 ? `:warning: On-call sync failed for ${schedulesOf(failed)}: what is shown there may be out of date.` : `:warning: On-call sync found a problem in ${schedulesOf(failures)}.`;
		}
		function schedulesOf(failures) {
			const schedules = [
				...new Set(failures.map(({ schedule })=>schedule))
			].map((name)=>(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.a4)(name ?? ''));
			const [first = '', ...others] = schedules;
			return others.length > 0 ? `${first} and ${others.length} more` : first;
		}
	},
	9886: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			L3: ()=>contextBlock,
			V0: ()=>sections,
			uW: ()=>section
		});
		function section(text) {
			return {
				type: 'section',
				text: {
					type: 'mrkdwn',
					text,
					verbatim: true
				}
			};
		}
		const longestSection = 2_900;
		function sections(lines) {
			const texts = [];
			for (const line of lines){
				const longer = `${texts.at(-1)}\n${line}`;
				if (texts.length > 0 && longer.length <= longestSection) texts[texts.length - 1] = longer;
				else texts.push(line);
			}
			return texts.map(section);
		}
		function contextBlock(lines) {
			const text = lines.filter((line)=>line !== '').join(' · ');
			return text === '' ? [] : [
				{
					type: 'context',
					elements: [
						{
							type: 'mrkdwn',
							text,
							verbatim: true
						}
					]
				}
			];
		}
	},
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
	3182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			a: ()=>fingerprintOf,
			t: ()=>hash
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		function fingerprintOf(failures) {
			const parts = failures.map(({ schedule, target, reason, key })=>JSON.stringify([
					schedule,
					target?.kind,
					target?.name,
					key ?? withoutIds(reason)
				]));
			return hash([
				...new Set(parts)
			].sort());
		}
		function hash(parts) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
		}
		const labelled = /\b((?:request|trace|correlation|operation|transaction|client)[-_ ]?id\b\W{0,4})[\w+/=.:-]+/gi;
		const word = /[\w+/=-]+/g;
		function withoutIds(text) {
			return text.replace(labelled, '$1#').replace(word, (written)=>written.startsWith('/') ? written.split('/').map(unlessId).join('/') : unlessId(written));
		}
		function unlessId(word) {
			return /\d/.test(word) || /^[a-f]{8,}$/i.test(word) || isMixed(word) ? '#' : word;
		}
		function isMixed(word) {
			return word.length >= 8 && (word.match(/[a-z](?=[^a-z]*[A-Z])|[A-Z](?=[^A-Z]*[a-z])/g) ?? []).length >= 3;
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
	2678: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			c: ()=>isInDoubt,
			u: ()=>postMessage
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
		var _message_wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3375);
		var _remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6916);
		const inDoubt = new Set([
			'fatal_error',
			'internal_error',
			'service_unavailable'
		]);
		async function postMessage(api, channel, post, isPosted) {
			const sent = await sendMessage(api, channel, post, isPosted);
			if (sent === null) return;
			if (post.metadata && sent.warning.includes('invalid_metadata')) throw droppedMetadata(channel);
			try {
				if (await isPosted(sent.ts)) await api('chat.delete', {
					channel,
					ts: sent.ts
				}, zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J());
			} catch  {}
		}
		function isInDoubt(error) {
			return !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.zg) || inDoubt.has(error.code);
		}
		async function sendMessage(...[api, channel, post, isPosted]) {
			const args = {
				channel,
				...post,
				unfurl_links: false,
				unfurl_media: false
			};
			try {
				return await api('chat.postMessage', args, _message_wire_js__WEBPACK_IMPORTED_MODULE_2__.c8);
			} catch (error) {
				if (!isInDoubt(error)) throw error;
				if (!await isPosted(null).catch(()=>false)) throw error;
				return null;
			}
		}
		function droppedMetadata(channel) {
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`The message was posted in the Slack channel ${channel}, but Slack dropped its metadata (invalid_metadata_schema), so the next run can’t tell what it was about. Nothing more is posted until it is deleted.`, `${_remedies_js__WEBPACK_IMPORTED_MODULE_3__.f} Then delete that message.`);
		}
	},
	4499: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G6: ()=>slackName,
			KE: ()=>listed,
			Mm: ()=>letters,
			SM: ()=>withCode,
			_5: ()=>readersTime,
			a4: ()=>slackText,
			lE: ()=>mention,
			nf: ()=>link,
			tv: ()=>unescaped
		});
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
		const mostNamed = 20;
		const longestName = 60;
		function slackText(text, most = longestName) {
			let escaped = '';
			for (const letter of inert(text, most)){
				const next = escapes.get(letter) ?? letter;
				if (escaped.length + next.length > most) return `${escaped}…`;
				escaped += next;
			}
			return escaped;
		}
		function withCode(text, most) {
			const line = (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text, most);
			let shown = '';
			let end = 0;
			for (const { 0: code, index } of line.matchAll(/`[^`]+`/g)){
				const before = slackText(line.slice(end, index), most);
				const inside = slackText(code.slice(1, -1), most);
				if (shown.length + before.length + inside.length > most) return `${shown}…`;
				shown += `${before}\`${inside}\``;
				end = index + code.length;
			}
			return shown + slackText(line.slice(end), Math.max(1, most - shown.length));
		}
		function slackName(text) {
			return inert(text, longestName).replaceAll('<', '‹').replaceAll('>', '›');
		}
		function inert(text, most) {
			return (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text, most).replaceAll('`', '’').replaceAll('](', '] (').replace(/:(?=\/\/)/g, '$&\u200b');
		}
		function unescaped(text) {
			const next = text.replace(/&(amp|lt|gt);/g, (_, name)=>entities.get(name) ?? '');
			return next === text ? text : unescaped(next);
		}
		const entities = new Map([
			[
				'amp',
				'&'
			],
			[
				'lt',
				'<'
			],
			[
				'gt',
				'>'
			]
		]);
		const escapes = new Map([
			...entities
		].map(([name, letter])=>[
				letter,
				`&${name};`
			]));
		function letters(text) {
			return unescaped(text).normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
		}
		function mention(id) {
			return `<@${id}>`;
		}
		function readersTime(at) {
			return `<!date^${Math.floor(at.getTime() / 1000)}^{date_short_pretty} {time}|${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.kB)(at)}>`;
		}
		function link(address, label) {
			const { href = '', protocol = '' } = URL.parse(address) ?? {};
			if (protocol !== 'https:' && protocol !== 'http:') return '';
			return `<${href.replaceAll('&', '&amp;').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C')}|${label}>`;
		}
		function listed(words) {
			const more = words.length - mostNamed;
			const parts = more > 0 ? [
				...words.slice(0, mostNamed),
				`${more} more`
			] : words;
			return [
				parts.slice(0, -1).join(', '),
				...parts.slice(-1)
			].filter((part)=>part !== '').join(' and ');
		}
	}
};
