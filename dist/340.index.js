export const id = 340;
export const ids = [
	340
];
export const modules = {
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
	340: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var durations = __webpack_require__(4331);
		var time = __webpack_require__(4131);
		var schemas = __webpack_require__(3619);
		var once = __webpack_require__(3701);
		var client = __webpack_require__(978);
		var errors = __webpack_require__(9927);
		var message_wire = __webpack_require__(3375);
		var pages = __webpack_require__(6853);
		var people = __webpack_require__(4809);
		var text_escape = __webpack_require__(3699);
		var fingerprint = __webpack_require__(3182);
		var slack_text = __webpack_require__(4499);
		;
		function reminderKey(schedule, lead) {
			return (0, fingerprint.t)([
				schedule.normalize('NFC'),
				String(lead)
			]).slice(0, 12);
		}
		function reminder({ key, to, schedule, shift, template }) {
			const { from, until, outgoing } = shift;
			const before = (0, slack_text.KE)(outgoing.map(({ person, account })=>account === null ? (0, slack_text.a4)((0, people.QC)(person)) : (0, slack_text.lE)(account.id)).sort());
			const names = outgoing.map(({ person })=>(0, people.Vy)(person)).sort();
			const digest = (0, fingerprint.t)([
				schedule,
				template ?? '',
				String(until?.getTime()),
				...names
			]).slice(0, 6);
			const words = template === null ? ownWords(schedule, before) : filled(template, {
				schedule,
				shift,
				before
			});
			const end = until === null ? '' : ` – ${(0, slack_text._5)(until)}`;
			const seconds = from.getTime() / 1000;
			const reference = `(ref ${key}.${to}.${digest})`;
			const start = `<!date^${Math.floor(seconds)}^{date_short_pretty} {time}|${(0, text_escape.kB)(from)} ${reference}>`;
			return {
				key,
				to,
				start: (0, time.Q5)(from),
				digest,
				text: `${words}\n${start}${end}`
			};
		}
		function ownWords(schedule, before) {
			const next = `You are on call next for *${(0, slack_text.a4)(schedule)}*`;
			if (before === '') return `${next}.`;
			return `${next}, taking over from ${before}. Ask them what is going on.`;
		}
		function filled(template, { schedule, shift, before }) {
			const values = new Map([
				[
					'schedule',
					(0, slack_text.a4)(schedule)
				],
				[
					'before',
					before || 'nobody'
				],
				[
					'from',
					(0, slack_text._5)(shift.from)
				],
				[
					'until',
					shift.until ? (0, slack_text._5)(shift.until) : 'not known'
				]
			]);
			return template.replace(/\{(\w+)\}/g, (written, name)=>values.get(name) ?? written);
		}
		const reference = /<!date\^(?<seconds>\d{1,11})\^[^<>]*\(ref (?<key>[0-9a-f]{12})\.(?<to>[UW][A-Z0-9]+)\.(?<digest>[0-9a-f]{6})\)>/;
		function reminderIn(text) {
			const { seconds, key, to, digest } = reference.exec(text)?.groups ?? {};
			if (seconds === undefined || key === undefined || to === undefined || digest === undefined) return null;
			return {
				key,
				to,
				digest,
				start: new Date(Number(seconds) * 1000)
			};
		}
		function correction(schedule, start, takers) {
			const shift = `your shift for *${(0, slack_text.a4)(schedule)}* from ${(0, slack_text._5)(start)}`;
			if (takers === null) return `Changed: ${shift} now begins at another time. Another reminder says when.`;
			if (takers.length === 0) return `Changed: ${shift} is no longer yours.`;
			return `Changed: ${shift} is no longer yours. ${(0, slack_text.KE)(takers.map(slack_text.lE))} ${takers.length > 1 ? 'take' : 'takes'} it.`;
		}
		;
		const mostMessages = 200;
		const pageSize = 999;
		const directMessagesOf = (0, once.ao)((context)=>{
			const api = (0, client.U)(context);
			const reminders = async (channel)=>{
				const { items } = await api('conversations.history', {
					channel,
					limit: mostMessages
				}, message_wire.DZ);
				return items.flatMap(({ ts, text, bot_id, user })=>{
					const found = reminderIn(text);
					return found === null || bot_id === undefined || user === found.to ? [] : [
						{
							...found,
							channel,
							ts
						}
					];
				});
			};
			const readPages = (0, pages.B)('Slack’s list of direct messages', (cursor)=>api('conversations.list', {
					types: 'im',
					exclude_archived: true,
					limit: pageSize,
					...cursor && {
						cursor
					}
				}, message_wire.NP));
			return {
				existing: (0, once.G5)((user)=>api('conversations.open', {
						users: user,
						prevent_creation: true
					}, message_wire.Rz).catch(noConversation)),
				open: (0, once.G5)((user)=>api('conversations.open', {
						users: user
					}, message_wire.Sg)),
				all: (0, once.Oo)(async ()=>{
					const found = [];
					try {
						for await (const page of readPages())for (const one of page)found.push(one);
					} catch (error) {
						if (error instanceof errors.zg && error.code === 'missing_scope') return null;
						throw error;
					}
					return found;
				}),
				reminders,
				remindersOnce: (0, once.G5)(reminders),
				async correct ({ channel, ts }, text) {
					await api('chat.update', {
						channel,
						ts,
						text,
						parse: 'none'
					}, schemas.L5J());
				}
			};
		});
		function noConversation(error) {
			if (error instanceof errors.zg && error.code === 'channel_not_found') return null;
			throw error;
		}
		var same_person = __webpack_require__(7438);
		;
		function remindersIn(all, key) {
			return all.flatMap(({ text, ...message })=>{
				const found = reminderIn(text);
				return found?.key === key ? [
					{
						...found,
						...message
					}
				] : [];
			});
		}
		const tooLate = 1.25 * time.Vc;
		const soon = 2 * time.Vc;
		function membersOf({ coming = [] }) {
			return coming.flatMap(({ members })=>members);
		}
		function isFor(wanted, { to, start }) {
			return to === wanted.to && isOf(wanted, {
				start
			});
		}
		function isOf(wanted, { start }) {
			return start.getTime() === wanted.start.getTime();
		}
		async function withOwnIds(users, reminders, members) {
			const ids = reminders.map(({ to })=>to);
			const accounts = members.map(({ account })=>account);
			const ownId = await (0, same_person.GJ)(users, ids, accounts);
			return reminders.map((one)=>({
					...one,
					to: ownId(one.to)
				}));
		}
		function isInView({ start }, { now, horizon }) {
			return start > now && start < horizon;
		}
		function compare(wanted, { scheduled, delivered, ...view }) {
			const { now } = view;
			const kept = [];
			const missing = [];
			for (const one of wanted){
				if (delivered.some((other)=>isFor(one, other))) continue;
				const [first] = scheduled.filter((other)=>isFor(one, other)).filter(({ digest, at })=>digest === one.digest || at <= (0, time.tY)(now, tooLate)).sort((a, b)=>a.id < b.id ? -1 : 1);
				if (first) kept.push(first);
				else missing.push(one);
			}
			const inView = [
				...scheduled,
				...delivered
			].filter((one)=>isInView(one, view));
			const surplus = scheduled.filter((one)=>isInView(one, view) && !kept.includes(one));
			const isCopy = (one)=>[
					...kept,
					...delivered
				].some((other)=>isFor(one, other)) || surplus.some((other)=>isFor(one, other) && other.id < one.id);
			const copies = surplus.filter(isCopy);
			return {
				isRight: missing.length === 0 && surplus.length === 0,
				inView,
				surplus,
				copies,
				missing
			};
		}
		var kit_pages = __webpack_require__(8878);
		;
		const scheduled_pageSize = 100;
		const scheduledOf = (0, once.ao)((context)=>{
			const api = (0, client.U)(context);
			const again = ()=>(0, kit_pages.yw)('Slack’s list of scheduled messages', '', (cursor)=>api('chat.scheduledMessages.list', {
						limit: scheduled_pageSize,
						...cursor && {
							cursor
						}
					}, message_wire.Yh));
			return {
				all: (0, once.Oo)(again),
				again,
				async add (channel, text, at) {
					const args = {
						channel,
						text,
						post_at: Math.floor(at.getTime() / 1000),
						unfurl_links: false,
						unfurl_media: false
					};
					const { scheduled_message_id } = await api('chat.scheduleMessage', args, message_wire.Y7);
					return scheduled_message_id;
				},
				async remove ({ id, channel }) {
					try {
						await api('chat.deleteScheduledMessage', {
							channel,
							scheduled_message_id: id
						}, schemas.L5J());
					} catch (error) {
						if (error instanceof errors.zg && error.code === 'invalid_scheduled_message_id') return;
						throw error;
					}
				}
			};
		});
		var build_failure = __webpack_require__(9874);
		var reread = __webpack_require__(3585);
		var slack_post = __webpack_require__(2678);
		var slack_users = __webpack_require__(3402);
		;
		const mostConversations = 50;
		const delay = 5 * time.Rc;
		async function correctReminders(context, view, { wanted, surplus }, display) {
			const { key } = view;
			const direct = directMessagesOf(context);
			const isWanted = (one)=>wanted.some((other)=>isFor(other, one));
			const leaving = surplus.filter((one)=>!isWanted(one) && one.at <= (0, time.tY)(context.now(), tooLate));
			await untilPosted(leaving);
			const fresh = [
				...new Set(leaving.map(({ channel })=>channel))
			];
			const others = (await conversations()).filter((channel)=>!fresh.includes(channel));
			const read = await Promise.all([
				...fresh.map((channel)=>unlessRefused(direct.reminders(channel))),
				...others.map((channel)=>unlessRefused(direct.remindersOnce(channel)))
			]);
			const ours = read.flatMap((found)=>found ?? []).filter((one)=>one.key === key && isInView(one, view));
			const all = await withOwnIds((0, slack_users.e)(context), ours, membersOf(display));
			const stale = all.filter((one)=>!isWanted(one));
			for (const one of stale){
				const takers = wanted.filter((other)=>isOf(other, one));
				const isMoved = takers.length === 0 && wanted.some(({ to })=>to === one.to);
				const text = correction(display.schedule, one.start, isMoved ? null : takers.map(({ to })=>to));
				await unlessRefused(direct.correct(one, text));
			}
			async function untilPosted(leaving) {
				if (leaving.length === 0) return;
				const last = Math.max(...leaving.map(({ at })=>at.getTime()));
				const wait = last - context.now().getTime() + delay;
				if (wait > 0 && !await context.http.pause(wait)) throw onItsWay();
			}
			async function conversations() {
				const { outgoing, coming = [], offCall } = display;
				const around = [
					...outgoing,
					...coming.flatMap((shift)=>[
							...shift.outgoing,
							...shift.members
						])
				];
				const near = [
					...new Set([
						...around.flatMap(({ account })=>account?.id ?? []),
						...offCall
					])
				];
				const all = await direct.all();
				if (all !== null) {
					const [first, rest] = [
						true,
						false
					].map((isNear)=>all.filter(({ user })=>near.includes(user) === isNear));
					return [
						...first ?? [],
						...rest ?? []
					].slice(0, mostConversations).map(({ id })=>id);
				}
				const known = near.slice(0, mostConversations).map((id)=>unlessRefused(direct.existing(id)));
				return (await Promise.all(known)).flatMap((channel)=>channel ?? []);
			}
		}
		function unlessRefused(asked) {
			return asked.catch((error)=>{
				const isRefused = error instanceof errors.zg && !(0, slack_post.c)(error) && error.code !== 'missing_scope';
				if (isRefused) return null;
				throw error;
			});
		}
		function onItsWay() {
			return new build_failure.HR('A reminder for somebody whose shift this no longer is will be posted within a minute, too late to take it back.', 'The next run corrects it, and reminds whoever takes the shift.');
		}
		var kit_api = __webpack_require__(1614);
		;
		const grace = 5 * time.Vc;
		const isPast = (error)=>error instanceof errors.zg && /^(time_in_past|invalid_time)$/.test(error.code);
		function reminderSender(context, { key, lead }, list) {
			const { http, now } = context;
			const api = (0, client.U)(context);
			const scheduled = scheduledOf(context);
			const direct = directMessagesOf(context);
			return async (one)=>{
				const channel = await direct.open(one.to);
				if (now() >= one.start) return false;
				const due = (0, time.tY)(one.start, -lead);
				const state = now() < (0, time.tY)(due, -soon) ? await schedule(one, channel, due) : 'past';
				return state === 'past' ? post(one, channel, due) : state === 'posted';
			};
			async function schedule(one, channel, due) {
				let id = null;
				try {
					id = await scheduled.add(channel, one.text, due);
				} catch (error) {
					if (isPast(error)) return 'past';
					if (!(0, slack_post.c)(error) || (0, kit_api.vu)(error)) throw error;
					const found = await (0, reread.L)(http, list, (all)=>all.some((other)=>isFor(one, other)));
					if (!found.some((other)=>isFor(one, other))) throw error;
				}
				if (id === null) return 'scheduled';
				await confirmListed(one, {
					id,
					channel
				}, due);
				const isNear = now() >= (0, time.tY)(due, -grace);
				if (!isNear || !await isPosted(one, channel, null)) return 'scheduled';
				await scheduled.remove({
					id,
					channel
				});
				return 'posted';
			}
			async function confirmListed(one, { id, channel }, due) {
				const isIt = (other)=>other.id === id;
				const isOther = (other)=>isFor(one, other) && other.digest === one.digest;
				const isSettled = (all)=>all.some((other)=>isIt(other) || isOther(other) && other.id < id);
				const found = await (0, reread.L)(http, list, isSettled);
				if (found.some(isIt) || now() >= due) return;
				await scheduled.remove({
					id,
					channel
				});
				if (!found.some(isOther)) throw unlisted();
			}
			async function post(one, channel, due) {
				const isThere = (before)=>isPosted(one, channel, before);
				const read = ()=>isThere(null);
				const late = now().getTime() - due.getTime();
				if (late < grace && (await list()).some((other)=>isFor(one, other))) return false;
				const isOnItsWay = late >= 0 && late < grace;
				if (isOnItsWay ? await (0, reread.L)(http, read, (found)=>found) : await read()) return true;
				await (0, slack_post.u)(api, channel, {
					text: one.text
				}, isThere);
				return true;
			}
			async function isPosted(one, channel, before) {
				const all = await direct.reminders(channel);
				return all.some((other)=>other.key === key && isOf(one, other) && (before === null || other.ts < before));
			}
		}
		function unlisted() {
			return new build_failure.HR('Slack accepted the reminder, but its list of scheduled messages does not show it as it was sent. It was taken back, so that it is not sent twice.', 'The next run tries again. If this persists, please report it: the reminder is sent once its time has come, without being scheduled.');
		}
		;
		const rounds = 3;
		async function sendReminders(context, view, wanted, display) {
			const scheduled = scheduledOf(context);
			const users = (0, slack_users.e)(context);
			const list = async ()=>withOwnIds(users, remindersIn(await scheduled.again(), view.key), membersOf(display));
			const send = reminderSender(context, view, list);
			const posted = [];
			const compared = async ()=>compare(wanted, {
					...view,
					scheduled: await list(),
					delivered: posted
				});
			const isToCome = ({ start })=>start > context.now();
			const found = await compared();
			await correctReminders(context, view, {
				wanted,
				surplus: found.surplus
			}, display);
			await arrange(found.missing, rounds);
			async function arrange(missing, left) {
				const failures = [];
				for (const one of missing){
					try {
						if (await send(one)) posted.push(one);
					} catch (error) {
						failures.push((0, build_failure.h_)(error));
					}
				}
				const [failure] = failures;
				if (failure) {
					await takeBackCopies().catch(()=>{});
					throw failure;
				}
				const rest = await compared();
				if (rest.missing.some(isToCome)) return arrangeAgain(rest.missing, left);
				for (const one of rest.surplus)await scheduled.remove(one);
				if (rest.surplus.length === 0) return;
				const gone = new Set(rest.surplus.map(({ id })=>id));
				const isGone = (all)=>!all.some(({ id })=>gone.has(id));
				if (!isGone(await (0, reread.L)(context.http, list, isGone))) throw notTakenBack();
				const again = await compared();
				if (again.missing.some(isToCome)) await arrangeAgain(again.missing, left);
			}
			async function arrangeAgain(missing, left) {
				if (left > 1) return arrange(missing, left - 1);
				await takeBackCopies();
				throw contested();
			}
			async function takeBackCopies() {
				const { copies } = await compared();
				for (const one of copies)await scheduled.remove(one);
			}
		}
		function contested() {
			return new build_failure.HR('Another run at the same time took back a reminder that this one sent.', 'The next run sends what is missing.');
		}
		function notTakenBack() {
			return new build_failure.HR('Slack did not take back a reminder that is out of date.', 'The next run tries again.');
		}
		var slack_token = __webpack_require__(7415);
		;
		function createTarget(context, { before, text }) {
			const lead = (0, durations.p0)(before);
			const scheduled = scheduledOf(context);
			const direct = directMessagesOf(context);
			const users = (0, slack_users.e)(context);
			function wantedOf({ schedule, coming = [], now }, ownId) {
				const key = reminderKey(schedule, lead);
				const all = coming.flatMap((shift)=>(0, same_person.SD)(shift.members.map(({ account })=>account.id), ownId).map((to)=>reminder({
							key,
							to,
							schedule,
							shift,
							template: text ?? null
						})));
				return all.filter(({ start })=>start > now);
			}
			function viewOf({ schedule, now }) {
				return {
					key: reminderKey(schedule, lead),
					lead,
					now,
					horizon: (0, time.tY)(now, lead + time.vd)
				};
			}
			function currentOf(known, ownId) {
				const entries = idsIn([
					...known.scheduled,
					...known.delivered
				]);
				return {
					place: null,
					entries,
					names: users.names(entries),
					enabled: true,
					async recognise (_, details) {
						const members = membersOf(details);
						const accounts = members.map(({ account })=>account);
						const own = await (0, same_person.GJ)(users, [], accounts);
						const scheduled = await withOwnIds(users, known.scheduled, members);
						const delivered = await deliveredFor(wantedOf(details, own), scheduled, viewOf(details));
						return currentOf({
							scheduled,
							delivered
						}, own);
					},
					desired (display) {
						const wanted = wantedOf(display, ownId);
						const { isRight, inView } = compare(wanted, {
							...known,
							...viewOf(display)
						});
						const [before, after] = [
							idsIn(inView),
							idsIn(wanted)
						];
						if (isRight) return {
							before: after,
							after
						};
						return {
							before: before.join() === after.join() ? [] : before,
							after
						};
					},
					write: (_, display)=>sendReminders(context, viewOf(display), wantedOf(display, ownId), display)
				};
			}
			async function deliveredFor(wanted, scheduled, { key, now }) {
				const due = wanted.filter(({ start })=>(0, time.tY)(start, -lead - soon) <= now).filter((one)=>!scheduled.some((other)=>isFor(one, other)));
				const read = [
					...new Set(due.map(({ to })=>to))
				].map(async (to)=>{
					const channel = await direct.existing(to);
					const found = channel === null ? [] : await direct.remindersOnce(channel);
					return found.filter((one)=>one.key === key).map((one)=>({
							...one,
							to
						}));
				});
				return (await Promise.all(read)).flat();
			}
			return {
				async check () {
					const token = await (0, slack_token.k)(context).app();
					return [
						...(0, slack_token.g)(token, 'open direct messages', [
							'im:write'
						]),
						...(0, slack_token.g)(token, 'read its direct messages', [
							'im:history'
						]),
						...(0, slack_token.g)(token, 'post messages', [
							'chat:write'
						])
					];
				},
				async read (schedule) {
					const key = reminderKey(schedule, lead);
					return currentOf({
						scheduled: remindersIn(await scheduled.all(), key),
						delivered: []
					}, same_person.QM);
				}
			};
		}
		function idsIn(reminders) {
			return (0, same_person.SD)(reminders.map(({ to })=>to), same_person.QM);
		}
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
