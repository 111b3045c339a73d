export const id = 6189;
export const ids = [
	6189
];
export const modules = {
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
	6189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createDirectory: ()=>createDirectory
		});
		var _text_near_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4703);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3701);
		var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
		var _one_try_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6853);
		var _users_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3402);
		var _wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5857);
		const fewPeople = 20;
		const mostSuggestions = 10;
		const pageSize = 1000;
		function createDirectory(context) {
			const api = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.U)(context);
			const known = (0, _users_js__WEBPACK_IMPORTED_MODULE_4__.e)(context);
			const readPages = ()=>(0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.B)('Slack’s list of members', (cursor)=>api('users.list', {
						limit: pageSize,
						...cursor && {
							cursor
						}
					}, _wire_js__WEBPACK_IMPORTED_MODULE_5__.VV))();
			const firstPage = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_6__.Oo)(async ()=>{
				const { items } = await (0, _one_try_js__WEBPACK_IMPORTED_MODULE_2__.Z)(context)('users.list', {
					limit: pageSize
				}, _wire_js__WEBPACK_IMPORTED_MODULE_5__.VV);
				for (const member of items)known.keep(member);
				return items.flatMap(({ email, identity })=>email !== null && 'account' in identity ? [
						{
							email,
							name: identity.account.name
						}
					] : []);
			});
			let suggestions = 0;
			return {
				find (lookUps) {
					const ready = lookUps.length > fewPeople ? (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_6__.jQ)(readMembers(readPages(), lookUps, known)) : Promise.resolve();
					return async (lookUp)=>{
						await ready;
						return identify(lookUp, known);
					};
				},
				async near ({ name }, email) {
					suggestions += 1;
					if (suggestions > mostSuggestions) return null;
					const members = await firstPage();
					const namesake = members.filter((member)=>name !== null && member.name === name);
					if (namesake.length === 1) return namesake[0]?.email ?? null;
					return (0, _text_near_address_js__WEBPACK_IMPORTED_MODULE_0__.P)(email, members.map((member)=>member.email));
				}
			};
		}
		async function identify(lookUp, { byId, byEmail }) {
			if ('id' in lookUp) {
				const { team, id } = parted(lookUp.id);
				const user = await byId(id);
				if (!user) return {
					unmapped: `Slack has no member ${id}`
				};
				const isElsewhere = team !== null && !user.teams?.includes(team);
				return isElsewhere ? {
					unmapped: `the Slack account ${id} is not in the workspace ${team}`
				} : user.identity;
			}
			const known = lookUp.emails.find(byEmail.has);
			for (const email of known === undefined ? lookUp.emails : [
				known,
				...lookUp.emails
			]){
				const user = await byEmail(email);
				if (user) return user.identity;
			}
			return {
				unmapped: `has no active Slack account (looked up ${lookUp.emails.join(' and ')})`
			};
		}
		function parted(account) {
			const [team, id] = account.split('/');
			return id === undefined ? {
				team: null,
				id: account
			} : {
				team: team ?? null,
				id
			};
		}
		async function readMembers(pages, lookUps, { byId, byEmail, keep }) {
			const ids = new Set(lookUps.flatMap((lookUp)=>'id' in lookUp ? parted(lookUp.id).id : []));
			const emails = new Set(lookUps.flatMap((lookUp)=>'id' in lookUp ? [] : lookUp.emails));
			const isLeft = (lookUp)=>'id' in lookUp ? !byId.has(parted(lookUp.id).id) : !lookUp.emails.some(byEmail.has);
			let left = lookUps;
			let count = 0;
			try {
				for await (const page of pages){
					for (const user of page)if (ids.has(user.id) || emails.has(user.email ?? '')) keep(user);
					left = left.filter(isLeft);
					count += 1;
					if (left.length <= count || hidesAddresses(page)) return;
				}
			} catch  {}
		}
		function hidesAddresses(page) {
			const full = page.filter(({ identity })=>'account' in identity);
			return full.length > 0 && full.every(({ email })=>email === null);
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
