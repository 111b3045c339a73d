export const id = 5615;
export const ids = [
	5615
];
export const modules = {
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
	5615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var failure = __webpack_require__(9874);
		var reread = __webpack_require__(3585);
		var slack_channels = __webpack_require__(8080);
		var client = __webpack_require__(978);
		var same_person = __webpack_require__(7438);
		var slack_token = __webpack_require__(7415);
		var slack_text = __webpack_require__(4499);
		;
		const label = 'On call:';
		const separator = ' | ';
		const longest = 250;
		function parseTopic(topic) {
			const match = /(?:^| \| )\s*(?=On call:)/.exec(topic);
			if (!match) return {
				before: topic === '' ? '' : topic + separator,
				segment: null,
				after: ''
			};
			const start = match.index + match[0].length;
			const end = topic.indexOf(separator, start);
			const stop = end < 0 ? topic.length : end;
			return {
				before: topic.slice(0, start),
				segment: topic.slice(start, stop),
				after: topic.slice(stop)
			};
		}
		function mentioned({ segment }) {
			return [
				...(0, slack_text.tv)(segment ?? '').matchAll(/<@(\w+)/g)
			].flatMap(([, id])=>id ?? []);
		}
		function formatTopic(ids, { before, segment, after }, ownId = same_person.QM) {
			const mentions = [
				...new Set(ids.map(ownId))
			].map(slack_text.lE);
			const forms = mentions.map((_, left)=>{
				const most = mentions.length - left;
				return `${label} ${[
					...mentions.slice(0, most),
					...left > 0 ? [
						`+${left}`
					] : []
				].join(', ')}`;
			});
			const [full = label] = forms;
			const present = segment === null ? [] : partsOf(segment, ownId);
			const says = (form)=>present.join() === partsOf(form, same_person.QM).join();
			if (segment !== null && says(full)) return segment;
			const room = longest - before.length - after.length;
			const fits = forms.find((form)=>form.length <= room);
			if (fits === undefined) {
				throw new failure.HR(`The topic has no room to show who is on call: the rest of it takes ${before.length + after.length} of ${longest} characters.`, 'Shorten the topic in Slack: other people’s text is never cut.');
			}
			const number = fits.slice(fits.lastIndexOf(' ') + 1);
			const isAsLong = present.length === fits.split(',').length && new Set(present).size === present.length;
			const isMember = (part)=>part === number || mentions.includes(part);
			return segment !== null && fits !== full && isAsLong && present.every(isMember) ? segment : fits;
		}
		function partsOf(segment, ownId) {
			const text = (0, slack_text.tv)(segment).normalize('NFC').replace(/<@(\w+)(\|[^<>]*)?>/g, (_, id)=>(0, slack_text.lE)(ownId(id))).replace(/\s+/g, ' ').trim();
			const people = text.slice(label.length).split(',');
			return people.map((part)=>part.trim()).sort();
		}
		var slack_users = __webpack_require__(3402);
		var wire = __webpack_require__(5857);
		;
		function createTarget(context, { channel: written }) {
			const api = (0, client.U)(context);
			const channels = (0, slack_channels.M)(context);
			const users = (0, slack_users.e)(context);
			function currentOf(channel, ownId) {
				const topic = parseTopic(topicOf(channel));
				return {
					place: channel.id,
					entries: topic.segment === null ? [] : [
						topic.segment
					],
					names: users.names(mentioned(topic)),
					enabled: true,
					...channel.isMember === false && {
						locked: notInChannel(written)
					},
					recognise: async (accounts)=>currentOf(channel, await (0, same_person.GJ)(users, mentioned(topic), accounts)),
					desired: (display)=>({
							after: [
								formatTopic(idsIn(display), topic, ownId)
							]
						}),
					write: (_desired, display)=>setTopic(channel.id, display)
				};
			}
			async function setTopic(channel, display) {
				const changed = (present)=>changedTopic(present, display, users);
				const unwritten = async ()=>changed(topicOf(await channels.reread(channel)));
				const topic = await unwritten();
				if (topic === null) return;
				const seen = await api('conversations.setTopic', {
					channel,
					topic
				}, wire.Vn);
				if (seen !== null && await changed(seen) === null) return;
				if (await (0, reread.L)(context.http, unwritten, (rest)=>rest === null) === null) return;
				throw new failure.HR('Slack accepted the topic, but the channel does not show who is on call.', 'The next run tries again.');
			}
			return {
				read: async ()=>currentOf(await channels.find(written), same_person.QM),
				async check () {
					const [token, { isPrivate }] = await Promise.all([
						(0, slack_token.k)(context).app(),
						channels.find(written)
					]);
					return (0, slack_token.g)(token, 'set the topic', isPrivate ? [
						'groups:write.topic',
						'groups:write'
					] : [
						'channels:write.topic',
						'channels:manage'
					]);
				}
			};
		}
		async function changedTopic(present, display, users) {
			const topic = parseTopic(present);
			const accounts = display.members.map(({ account })=>account);
			const segment = formatTopic(idsIn(display), topic, await (0, same_person.GJ)(users, mentioned(topic), accounts));
			return segment === topic.segment ? null : topic.before + segment + topic.after;
		}
		function idsIn({ members }) {
			return members.map(({ account })=>account.id);
		}
		function topicOf({ id, topic }) {
			if (topic !== null) return topic;
			throw new failure.HR(`${id} has no topic in Slack.`, 'Use a channel: other conversations have none.');
		}
		function notInChannel(written) {
			return new failure.HR(`The app is not in the channel ${written}, so it can’t set its topic.`, 'Invite it: type /invite @ and the app’s name in that channel.');
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
