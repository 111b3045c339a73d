export const id = 4113;
export const ids = [
	4113
];
export const modules = {
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
	4113: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var weekdays = __webpack_require__(2083);
		var schemas = __webpack_require__(3619);
		var parse = __webpack_require__(3945);
		var build_people = __webpack_require__(4809);
		var blocks = __webpack_require__(9886);
		var same_person = __webpack_require__(7438);
		var slack_text = __webpack_require__(4499);
		;
		const announcement_event = 'on_call_handover';
		const payload = schemas.Ikc({
			schedule: schemas.FsL(schemas.YjP(), schemas.pdi(scheduleKey)),
			people: schemas.YOg(schemas.Ikc({
				id: schemas.YjP(),
				name: schemas.MfU(schemas.YjP(), '')
			}))
		});
		function announcementIn(message) {
			if (message.event !== null && message.event !== announcement_event) return null;
			return parse.xL(payload, message.payload).data ?? 'unreadable';
		}
		function isInWords(text, schedule, template) {
			const said = (0, slack_text.Mm)(text);
			const words = (template ?? '{people} on call for {schedule}').split(/\{(?!schedule\})\w+\}/).map((part)=>(0, slack_text.Mm)(part.replaceAll('{schedule}', (0, slack_text.a4)(schedule))));
			let end = 0;
			return words.every((part)=>{
				const start = said.indexOf(part, end);
				end = start + part.length;
				return start >= 0;
			});
		}
		function withOwnIds(announced, ownId) {
			return announced && {
				...announced,
				people: announced.people.map((one)=>({
						...one,
						id: ownId(one.id)
					}))
			};
		}
		function scheduleKey(schedule) {
			return (0, slack_text.tv)(schedule).normalize('NFC');
		}
		function idsIn(announced) {
			return (0, same_person.SD)(announced?.people.map(({ id })=>id) ?? [], same_person.QM);
		}
		function distinctMembers({ members }, ownId = same_person.QM) {
			const ids = members.map(({ account })=>ownId(account.id));
			return members.filter((_, index)=>ids.indexOf(ids[index] ?? '') === index);
		}
		function announcement(display, last, { template, isAhead }) {
			const members = distinctMembers(display);
			const nameOf = ({ person, account })=>(0, build_people.QC)(person, account.name);
			const before = idsIn(last);
			const now = members.map(({ account })=>account.id);
			const people = (0, slack_text.KE)(members.map((member)=>before.includes(member.account.id) ? (0, slack_text.a4)(nameOf(member)) : (0, slack_text.lE)(member.account.id)));
			const gone = (last?.people ?? []).filter(({ id })=>!now.includes(id));
			const metadata = {
				event_type: announcement_event,
				event_payload: {
					schedule: display.schedule,
					people: members.map((member)=>({
							id: member.account.id,
							name: (0, slack_text.G6)(nameOf(member))
						})).sort((a, b)=>a.id < b.id ? -1 : 1)
				}
			};
			const leaving = (isAhead ? leavingIn(display) : null) ?? gone.map(({ name })=>name || 'somebody');
			const left = (0, slack_text.KE)(leaving.map((name)=>(0, slack_text.a4)(name)));
			if (template !== null) return {
				text: fill(template, display, people, left),
				metadata
			};
			const are = members.length > 1 ? 'are' : 'is';
			const from = left === '' ? '' : `, taking over from ${left}`;
			const isToCome = display.from !== null && display.from > display.now;
			const [nowWord, since] = isToCome ? [
				'',
				` from ${(0, slack_text._5)(display.from)}`
			] : [
				'now ',
				''
			];
			const text = `${people} ${are} ${nowWord}on call for *${(0, slack_text.a4)(display.schedule)}*${since}${from}.`;
			return {
				text,
				blocks: [
					(0, blocks.uW)(text),
					...(0, blocks.L3)(contextLines(display))
				],
				metadata
			};
		}
		function leavingIn({ calendar, from, now, members }) {
			const start = from !== null && from > now ? from : now;
			const before = calendar.findLast(({ until, people })=>until <= start && people.length > 0);
			const leaving = before?.people.filter((person)=>!members.some((member)=>(0, build_people.Ft)(member.person, person)));
			const names = leaving?.flatMap(({ name })=>name || []) ?? [];
			return leaving && names.length === leaving.length ? names : null;
		}
		function contextLines({ until, next, askedBy, run }) {
			return [
				until ? `Until ${(0, slack_text._5)(until)}` : '',
				next && next.length > 0 ? `Next: ${(0, slack_text.KE)(next.map((person)=>(0, slack_text.a4)((0, build_people.QC)(person))))}` : '',
				askedBy === null ? '' : `Handed over by ${(0, slack_text.a4)(askedBy)}`,
				run === null ? '' : (0, slack_text.nf)(run, 'Open the run')
			];
		}
		function fill(template, { schedule, from, until, next, run }, people, left) {
			const values = new Map([
				[
					'people',
					people
				],
				[
					'before',
					left || 'nobody'
				],
				[
					'from',
					from ? (0, slack_text._5)(from) : 'now'
				],
				[
					'until',
					until ? (0, slack_text._5)(until) : 'not known'
				],
				[
					'next',
					next ? (0, slack_text.KE)(next.map((person)=>(0, slack_text.a4)((0, build_people.QC)(person)))) || 'nobody' : 'not known'
				],
				[
					'schedule',
					(0, slack_text.a4)(schedule)
				],
				[
					'run',
					run === null ? '' : (0, slack_text.nf)(run, 'the run')
				]
			]);
			return template.replace(/\{(\w+)\}/g, (written, name)=>values.get(name) ?? written);
		}
		var slack_channels = __webpack_require__(8080);
		var client = __webpack_require__(978);
		var time = __webpack_require__(4131);
		var slack_history = __webpack_require__(9494);
		var slack_post = __webpack_require__(2678);
		var posting = __webpack_require__(5112);
		;
		const digest_event = 'on_call_digest';
		const digest_payload = schemas.Ikc({
			schedule: schemas.FsL(schemas.YjP(), schemas.pdi(scheduleKey)),
			week: schemas.YjP()
		});
		const earliest = '08:00';
		const mostLines = 40;
		const longestText = 10_000;
		const words = 'On call in the week of {week}: {schedule}';
		function createDigest(context, written) {
			const api = (0, client.U)(context);
			const history = (0, slack_history.o)(context);
			return {
				check: ()=>(0, posting.h)(context, written),
				async read (schedule) {
					const channel = await (0, slack_channels.M)(context).id(written);
					const isOurs = (text)=>isInWords(text, schedule, words);
					const weekIn = async (messages)=>{
						for await (const message of messages){
							if (message.event !== null && message.event !== digest_event) continue;
							const digest = parse.xL(digest_payload, message.payload).data;
							if (digest?.schedule === scheduleKey(schedule)) return digest.week;
							if (!digest && isOurs(message.text)) throw (0, slack_history._)(channel, 'weekly digest');
						}
						return null;
					};
					const last = await weekIn(history.ownMessages(channel, isOurs));
					return {
						place: `digest in ${channel} of ${scheduleKey(schedule)}`,
						entries: last === null ? [] : [
							last
						],
						enabled: true,
						desired: ({ now })=>({
								after: [
									weekAt(now)
								]
							}),
						holds (local) {
							const week = (0, weekdays.C0)(local);
							if (week < weekAt(context.now())) return 'The next digest is posted on Monday.';
							return local < `${week}T${earliest}` ? `The digest is posted on Monday from ${earliest} on.` : null;
						},
						async write ({ entries }, display) {
							const [week = ''] = entries;
							const isPosted = async (before)=>await weekIn(history.recent(channel, isOurs, before)) === week;
							if (await isPosted(null)) return;
							await (0, slack_post.u)(api, channel, digest(display, week), isPosted);
						}
					};
				}
			};
		}
		function weekAt(now) {
			return (0, weekdays.C0)((0, time.tY)(now, 14 * time.nW).toISOString());
		}
		function digest({ schedule, calendar, now }, week) {
			const end = (0, time.tY)(new Date(`${week}T00:00Z`), 7 * time.vd + 14 * time.nW);
			const spans = calendar.filter(({ from, until })=>until > now && from < end);
			const title = `*On call in the week of ${week}: ${(0, slack_text.a4)(schedule)}*`;
			const shown = firstOf(spans.slice(0, mostLines).map((span)=>lineOf(span, now)));
			const more = spans.length - shown.length;
			const lines = [
				title,
				...spans.length === 0 ? [
					'Nobody is on call.'
				] : shown,
				...more > 0 ? [
					`and ${more} more ${more > 1 ? 'changes' : 'change'}`
				] : []
			];
			return {
				text: lines.join('\n'),
				blocks: (0, blocks.V0)(lines),
				metadata: {
					event_type: digest_event,
					event_payload: {
						schedule,
						week
					}
				}
			};
		}
		function firstOf(lines) {
			let length = 0;
			return lines.filter((line)=>{
				length += line.length;
				return length <= longestText;
			});
		}
		function lineOf({ people, from }, now) {
			const who = (0, slack_text.KE)(people.map((person)=>(0, slack_text.a4)((0, build_people.QC)(person)))) || 'nobody';
			return `• ${from <= now ? 'Now' : `From ${(0, slack_text._5)(from)}`}: ${who}`;
		}
		var slack_users = __webpack_require__(3402);
		;
		function createTarget(context, options) {
			const { channel: written, text, days, digest } = options;
			if (digest !== undefined) return createDigest(context, written);
			const template = text ?? null;
			const isAhead = options.before !== undefined;
			const allowed = days === undefined ? null : (0, weekdays.mx)(days);
			const api = (0, client.U)(context);
			const channels = (0, slack_channels.M)(context);
			const history = (0, slack_history.o)(context);
			const users = (0, slack_users.e)(context);
			async function lastOf(messages, channel, schedule) {
				const isOurs = (words)=>isInWords(words, schedule, template);
				for await (const message of messages(isOurs)){
					const announced = announcementIn(message);
					if (announced === 'unreadable') {
						if (isOurs(message.text)) throw (0, slack_history._)(channel, 'announcement');
					} else if (announced?.schedule === scheduleKey(schedule)) return announced;
				}
				return null;
			}
			function currentOf(channel, schedule, last, ownId) {
				const recognised = async (found, accounts)=>withOwnIds(found, await (0, same_person.GJ)(users, idsIn(found), accounts));
				return {
					place: `announcement in ${channel} of ${scheduleKey(schedule)}`,
					entries: idsIn(last),
					names: new Map(last?.people.flatMap(({ id, name })=>name === '' ? [] : [
							[
								id,
								name
							]
						])),
					enabled: true,
					...allowed && {
						holds: (local)=>allowed.has((0, weekdays.Up)(local)) ? null : `It is announced only on these days: ${[
								days
							].flat().join(', ')}.`
					},
					recognise: async (accounts)=>currentOf(channel, schedule, last, await (0, same_person.GJ)(users, idsIn(last), accounts)),
					desired: (display)=>({
							before: idsIn(withOwnIds(last, ownId)),
							after: distinctMembers(display, ownId).map(({ account })=>account.id).sort()
						}),
					async write ({ entries }, display) {
						const accounts = display.members.map(({ account })=>account);
						const isPosted = (found)=>idsIn(found).join() === entries.join();
						const newest = async (before)=>{
							const recent = (isOurs)=>history.recent(channel, isOurs, before);
							return recognised(await lastOf(recent, channel, schedule) ?? last, accounts);
						};
						const before = await newest(null);
						if (isPosted(before)) return;
						const members = distinctMembers(display, ownId);
						const post = announcement({
							...display,
							members
						}, before, {
							template,
							isAhead
						});
						await (0, slack_post.u)(api, channel, post, async (before)=>isPosted(await newest(before)));
					}
				};
			}
			return {
				check: ()=>(0, posting.h)(context, written),
				async read (schedule) {
					const channel = await channels.id(written);
					const all = (isOurs)=>history.ownMessages(channel, isOurs);
					return currentOf(channel, schedule, await lastOf(all, channel, schedule), same_person.QM);
				}
			};
		}
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
	},
	2083: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			C0: ()=>mondayOf,
			Up: ()=>weekdayOf,
			mx: ()=>weekdays
		});
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
		const names = [
			'mon',
			'tue',
			'wed',
			'thu',
			'fri',
			'sat',
			'sun'
		];
		function weekdays(written) {
			const parts = [
				written
			].flat().flatMap((part)=>part.split(','));
			return new Set(parts.flatMap((part)=>range(part.trim().toLowerCase())));
		}
		function range(part) {
			const [first, last, ...more] = part.split(/\s*[-–]\s*/).map(number);
			if (first === undefined || first === 0 || last === 0 || more.length > 0) {
				throw new Error(`must be days such as mon-fri or [sat, sun], not ${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(part)}`);
			}
			const length = ((last ?? first) - first + 7) % 7 + 1;
			return Array.from({
				length
			}, (_, index)=>(first - 1 + index) % 7 + 1);
		}
		function number(word) {
			const isDay = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$/.test(word);
			return isDay ? names.indexOf(word.slice(0, 3)) + 1 : 0;
		}
		function weekdayOf(local) {
			return new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay() || 7;
		}
		function mondayOf(local) {
			const day = new Date(`${local.slice(0, 10)}T00:00Z`);
			day.setUTCDate(day.getUTCDate() - weekdayOf(local) + 1);
			return day.toISOString().slice(0, 10);
		}
	}
};
