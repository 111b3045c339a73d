export const id = 2714;
export const ids = [
	2714
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
	506: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			o: ()=>ownId
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);
		function ownId(service, person, isId = ()=>true) {
			const id = person.aliases.find(isId);
			if (id !== undefined) return id;
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Could not determine the ${service} id of ${(0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Vy)(person)}.`, 'Check `handover-to`.');
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
	4186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Oc: ()=>swapsIn,
			Xg: ()=>takenIn,
			rG: ()=>aloneIn
		});
		var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4809);
		var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
		function swapsIn(lines, span) {
			return withoutRepeats(lines.flatMap((line)=>swapsOf(line, span)));
		}
		function withoutRepeats(swaps) {
			const ofEach = Map.groupBy(swaps, ({ person })=>person && ((0, _people_js__WEBPACK_IMPORTED_MODULE_0__.eZ)(person)[0] ?? person));
			return [
				...ofEach.values()
			].flatMap((own)=>{
				const kept = own.filter(({ instead })=>instead !== null);
				for (const swap of own.filter(({ instead })=>instead === null))kept.push(...leftOf(swap, kept));
				return kept;
			});
		}
		function leftOf(span, others) {
			return others.reduce((parts, over)=>parts.some((part)=>(0, _time_js__WEBPACK_IMPORTED_MODULE_1__.$f)(part, over)) ? (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.T)(parts, {
					...span,
					...over
				}).slice(0, -1) : parts, [
				span
			]);
		}
		function swapsOf({ base, final, during }, span) {
			const [before, after] = [
				within(base, span),
				within(final, span)
			];
			const spans = during && within(during, span);
			const edges = [
				...before,
				...after,
				...spans ?? []
			].flatMap(({ from, until })=>[
					+from,
					+until
				]);
			const times = [
				...new Set(edges)
			].sort((one, other)=>one - other);
			const [scheduledAt, onCallAt] = [
				peopleAt(before),
				peopleAt(after)
			];
			const overridesAt = spans ? activeAt(spans) : null;
			const swaps = [];
			let open = [];
			for (const [index, time] of times.entries()){
				const [scheduled, onCall] = [
					scheduledAt(time),
					onCallAt(time)
				];
				const isOverridden = overridesAt === null || overridesAt(time).length > 0;
				const until = times[index + 1];
				const pairs = isOverridden && until !== undefined ? pairsOf(scheduled, onCall) : [];
				const kept = new Set();
				const present = pairs.map(({ person, instead })=>{
					const same = open.find((swap)=>isEqual(swap.person, person) && isEqual(swap.instead, instead));
					if (same) kept.add(same);
					return {
						person,
						instead,
						from: same?.from ?? new Date(time),
						until: new Date(until ?? time)
					};
				});
				swaps.push(...open.filter((swap)=>!kept.has(swap)));
				open = present;
			}
			return swaps;
		}
		function takenIn(overrides, span) {
			return swapsIn([
				{
					base: [],
					final: overrides
				}
			], span).map(({ instead: _, ...swap })=>swap);
		}
		function pairsOf(scheduled, onCall) {
			const without = (people, others)=>people.filter((person)=>!others.some((other)=>(0, _people_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(person, other)));
			const [takers, givers] = [
				without(onCall, scheduled),
				without(scheduled, onCall)
			];
			return Array.from({
				length: Math.max(takers.length, givers.length)
			}, (_, index)=>({
					person: takers[index] ?? null,
					instead: givers[index] ?? null
				}));
		}
		function isEqual(one, other) {
			return one && other ? (0, _people_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(one, other) : one === other;
		}
		function aloneIn(shifts, several) {
			const sorted = shifts.toSorted((one, other)=>+one.from - +other.from);
			const times = [
				...new Set(sorted.flatMap(({ from, until })=>[
						+from,
						+until
					]))
			].sort((a, b)=>a - b);
			const people = peopleAt(sorted);
			return times.flatMap((time, index)=>{
				const [one, another] = people(time);
				const [from, until] = [
					new Date(time),
					new Date(times[index + 1] ?? time)
				];
				return one ? [
					{
						person: another ? several : one,
						from,
						until
					}
				] : [];
			});
		}
		function within(spans, { from, until }) {
			return spans.map((span)=>({
					...span,
					from: (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.NU)(span.from, from),
					until: (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.X)(span.until, until)
				})).filter((span)=>span.from < span.until).toSorted((one, other)=>one.from.getTime() - other.from.getTime());
		}
		function peopleAt(shifts) {
			const shiftsAt = activeAt(shifts);
			return (time)=>(0, _people_js__WEBPACK_IMPORTED_MODULE_0__.dM)(shiftsAt(time).map(({ person })=>person));
		}
		function activeAt(spans) {
			let next = 0;
			let active = [];
			return (time)=>{
				const started = [];
				for(let span = spans[next]; span && +span.from <= time; span = spans[next]){
					started.push(span);
					next += 1;
				}
				active = [
					...active,
					...started
				].filter(({ until })=>+until > time);
				return active;
			};
		}
	},
	1499: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			F: ()=>writeOnce,
			b: ()=>unknownOutcome
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
		var _reread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3585);
		async function writeOnce({ what, service, http, write, list, isIt, remove }) {
			const failure = await write().then(()=>null, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_);
			if (failure === null && !remove) return;
			const isLost = failure !== null && !(0, _api_js__WEBPACK_IMPORTED_MODULE_1__.vu)(failure);
			const isSettled = (all)=>(0, _api_js__WEBPACK_IMPORTED_MODULE_1__.vu)(failure) || all.some(isIt);
			let isCutShort = false;
			const pause = async (milliseconds)=>{
				const hasTime = await http.pause(milliseconds);
				isCutShort = !hasTime;
				return hasTime;
			};
			const entries = await (0, _reread_js__WEBPACK_IMPORTED_MODULE_2__.L)({
				pause
			}, list, isSettled).catch(()=>null);
			const [first, ...copies] = entries?.filter(isIt) ?? [];
			if (isLost && !first && (entries === null || isCutShort)) throw unknownOutcome(what, service, failure);
			if (failure !== null && !first) throw failure;
			if (remove) await Promise.allSettled(copies.map(remove));
		}
		function unknownOutcome(what, service, cause) {
			const fix = `Run it again: the next run reads what ${service} has, and does not write the same thing twice.`;
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Could not determine whether ${what} was written. ${cause.message}`, fix, {
				cause
			});
		}
	},
	2714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var people = __webpack_require__(4809);
		var build_time = __webpack_require__(4131);
		var once = __webpack_require__(3701);
		var build_failure = __webpack_require__(9874);
		var kit_api = __webpack_require__(1614);
		var pages = __webpack_require__(8878);
		;
		function createClient({ http, values }) {
			return (0, kit_api.xP)({
				http,
				service: 'PagerDuty',
				root: values['pagerduty-api-url'],
				headers: {
					Accept: 'application/vnd.pagerduty+json;version=2',
					Authorization: `Token token=${values['pagerduty-token']}`
				},
				retryHeader: 'ratelimit-reset',
				advice: {
					401: 'Check `pagerduty-token`: it must be a REST API key of this account. For an EU account, set `pagerduty-api-url` to https://api.eu.pagerduty.com.',
					402: 'The PagerDuty plan does not include this.',
					403: 'The key in `pagerduty-token` is not allowed to do this. Use a key of the account (Integrations → API Access Keys); for handovers it must not be read-only. A user’s key has the permissions of that user.'
				}
			});
		}
		const mostEntries = 10_000;
		function listAll(api, { path, query, schema, from = 0, bulk = false }) {
			return (0, pages.yw)(`PagerDuty’s list at ${path}`, from, async (offset)=>{
				if (offset + query.limit > mostEntries) {
					const fix = 'Use fewer schedules in one job, or a shorter `look-ahead`.';
					throw new build_failure.HR(`PagerDuty’s list at ${path} is longer than PagerDuty can return.`, fix);
				}
				const { items, more, limit } = await api({
					path,
					query: {
						...query,
						offset
					},
					schema,
					bulk
				});
				const step = Math.max(0, Math.min(query.limit, limit ?? query.limit));
				return {
					items,
					next: more ? offset + step : null
				};
			});
		}
		function isId(text) {
			return /^[A-Z0-9]{6,32}$/.test(text);
		}
		function iso(time) {
			return time.toISOString().replace('.000Z', 'Z');
		}
		var kit_bulk = __webpack_require__(4876);
		var schemas = __webpack_require__(3619);
		var api = __webpack_require__(3759);
		var wire = __webpack_require__(2768);
		;
		const id = schemas.YjP().check(api.Fk(/^[\w-]{1,64}$/, 'not an id'));
		const paging = {
			limit: schemas.lqM(schemas.mee(schemas.aig())),
			more: schemas.lqM(schemas.mee(schemas.zMY())),
			total: schemas.lqM(schemas.mee(schemas.aig()))
		};
		const user = schemas.Ikc({
			id,
			type: schemas.lqM(schemas.YjP()),
			summary: wire.Qq,
			name: wire.Qq,
			email: wire.Qq
		});
		const oneUser = (0, wire.cW)({
			user
		}, ({ user })=>user);
		const users = (0, wire.cW)({
			...paging,
			users: schemas.YOg(user)
		}, ({ users, ...page })=>({
				items: users,
				...page
			}));
		const schedule = (kind)=>(0, wire.cW)({
				id,
				name: wire.Qq,
				summary: wire.Qq,
				time_zone: wire.Qq
			}, ({ id, name, summary, time_zone })=>({
					id,
					name: name ?? summary ?? '',
					timezone: time_zone,
					...kind
				}));
		const schedules = (kind)=>(0, wire.cW)({
				...paging,
				schedules: schemas.YOg(schedule(kind))
			}, ({ schedules, ...page })=>({
					items: schedules,
					...page
				}));
		const legacySchedules = schedules({
			shiftBased: false
		});
		const shiftBasedSchedules = schedules({
			shiftBased: true
		});
		const legacySchedule = (0, wire.cW)({
			schedule: schedule({
				shiftBased: false
			})
		}, ({ schedule })=>schedule);
		const policyEntry = (0, wire.cW)({
			user: schemas.mee(user),
			schedule: schemas.mee(schemas.Ikc({
				id
			})),
			start: schemas.mee(wire.p6),
			end: schemas.mee(wire.p6)
		}, ({ user, schedule, start, end })=>({
				user,
				schedule: schedule?.id ?? null,
				from: start,
				until: end
			}));
		const onCalls = (0, wire.cW)({
			...paging,
			oncalls: schemas.YOg(policyEntry)
		}, ({ oncalls, ...page })=>({
				items: oncalls,
				...page
			}));
		const legacyEntry = (0, wire.cW)({
			user: schemas.mee(user),
			start: wire.p6,
			end: schemas.mee(wire.p6)
		}, ({ user, start, end })=>({
				user,
				from: start,
				until: end
			}));
		const legacyEntries = (0, wire.cW)({
			schedule: schemas.Ikc({
				final_schedule: schemas.Ikc({
					rendered_schedule_entries: schemas.YOg(legacyEntry)
				})
			})
		}, ({ schedule })=>schedule.final_schedule.rendered_schedule_entries);
		const layerEntries = (0, wire.cW)({
			schedule: schemas.Ikc({
				schedule_layers: schemas.lqM(schemas.mee(schemas.YOg(schemas.Ikc({
					rendered_schedule_entries: schemas.YOg(legacyEntry)
				}))))
			})
		}, ({ schedule })=>schedule.schedule_layers?.flatMap((layer)=>layer.rendered_schedule_entries) ?? null);
		const rendered = schemas.Ikc({
			rendered_schedule_entries: schemas.YOg(legacyEntry)
		});
		const legacyHistory = (0, wire.cW)({
			schedule: schemas.Ikc({
				final_schedule: rendered,
				overrides_subschedule: schemas.lqM(schemas.mee(rendered)),
				schedule_layers: schemas.lqM(schemas.mee(schemas.YOg(rendered)))
			})
		}, ({ schedule: { final_schedule, overrides_subschedule, schedule_layers } })=>({
				final: final_schedule.rendered_schedule_entries,
				overrides: overrides_subschedule?.rendered_schedule_entries ?? null,
				layers: schedule_layers?.flatMap((layer)=>layer.rendered_schedule_entries) ?? null
			}));
		const member = schemas.Ikc({
			type: schemas.YjP(),
			user_id: schemas.lqM(id)
		});
		const assignment = (0, wire.cW)({
			start_time: wire.p6,
			end_time: wire.p6,
			member,
			source: schemas.lqM(schemas.Ikc({
				rotation_id: schemas.lqM(id),
				shift_id: schemas.lqM(id),
				override_id: schemas.lqM(id)
			}))
		}, ({ member: { type, user_id }, start_time, end_time, source })=>{
			if (type === 'empty_member' || user_id === undefined) return [];
			const { rotation_id: rotation, shift_id: customShift, override_id: override } = source ?? {};
			const user = {
				id: user_id,
				...type !== 'user_member' && {
					type
				}
			};
			return [
				{
					user,
					from: start_time,
					until: end_time,
					rotation,
					customShift,
					override
				}
			];
		});
		const assignments = (0, wire.cW)({
			schedule: schemas.Ikc({
				final_schedule: schemas.Ikc({
					computed_shift_assignments: schemas.YOg(assignment)
				})
			})
		}, ({ schedule })=>schedule.final_schedule.computed_shift_assignments.flat());
		;
		const mostSchedules = 50;
		const longest = 80 * build_time.vd;
		function entriesByPolicies(api, schedules, span) {
			const ids = [
				...new Set(schedules.map(({ id })=>id))
			].sort();
			const parts = (0, pages.VN)(ids, mostSchedules).map((part)=>{
				const query = {
					'schedule_ids[]': part,
					'include[]': [
						'users'
					],
					...span && times(span),
					limit: 100
				};
				const bulk = part.length > 1;
				const list = listAll(api, {
					path: '/oncalls',
					query,
					schema: onCalls,
					bulk
				});
				const entries = (0, kit_api.Xd)(list, 400, 403, 404);
				return {
					part,
					entries: (0, once.jQ)(bulk ? (0, kit_bulk.z)(entries) : entries)
				};
			});
			return async ({ id })=>{
				const entries = await parts.find(({ part })=>part.includes(id))?.entries;
				return (entries ?? []).filter(({ schedule })=>schedule === id);
			};
		}
		async function ownEntries(api, schedule, span) {
			const parts = (0, build_time.KF)(span, longest).map((window)=>schedule.shiftBased ? shiftBasedEntries(api, schedule, window) : api({
					path: `/schedules/${schedule.id}`,
					query: times(window),
					schema: legacyEntries
				}));
			return (await Promise.all(parts)).flat();
		}
		function layersOf(api, { id }, span) {
			return api({
				path: `/schedules/${id}`,
				query: times(span),
				schema: layerEntries
			});
		}
		function shiftBasedEntries(api, { id }, span) {
			const query = {
				...times(span),
				'include[]': [
					'final_schedule'
				]
			};
			return api({
				path: `/v3/schedules/${id}`,
				query,
				schema: assignments
			});
		}
		function times({ from, until }) {
			return {
				since: iso(from),
				until: iso(until)
			};
		}
		function spanOf({ from, until }, read) {
			return {
				from: from ?? read.from,
				until: until ?? read.until
			};
		}
		var swaps = __webpack_require__(4186);
		;
		const optionalId = schemas.lqM(schemas.mee(id));
		const legacyOverrides = (0, wire.cW)({
			overrides: schemas.YOg(schemas.Ikc({
				id: optionalId,
				user: user,
				start: wire.p6,
				end: wire.p6
			}))
		}, ({ overrides })=>overrides.map(({ id = null, user, start, end })=>({
					id,
					user,
					from: start,
					until: end,
					over: null
				})));
		const overrideShift = (0, wire.cW)({
			id: id,
			rotation_id: optionalId,
			custom_shift_id: optionalId,
			start_time: wire.p6,
			end_time: wire.p6,
			overriding_member: member,
			overridden_member: schemas.lqM(schemas.mee(member))
		}, ({ id, rotation_id, custom_shift_id, start_time, end_time, overriding_member: { user_id }, overridden_member })=>{
			if (user_id === undefined) return [];
			const over = rotation_id ?? custom_shift_id ?? null;
			const instead = overridden_member && {
				instead: overridden_member.user_id ?? null
			};
			return [
				{
					id,
					user: {
						id: user_id
					},
					from: start_time,
					until: end_time,
					over,
					...instead
				}
			];
		});
		const shiftBasedOverrides = (0, wire.cW)({
			...paging,
			overrides: schemas.YOg(overrideShift)
		}, ({ overrides, ...page })=>({
				items: overrides.flat(),
				...page
			}));
		const outcome = schemas.Ikc({
			status: schemas.lqM(schemas.aig()),
			errors: schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP())))
		});
		const refusals = schemas.FsL(schemas.KCZ([
			schemas.YOg(outcome),
			(0, wire.cW)({
				overrides: schemas.YOg(outcome)
			}, ({ overrides })=>overrides)
		]), schemas.pdi((outcomes)=>outcomes.filter(({ status = 201 })=>status < 200 || status >= 300).map(({ status, errors })=>errors?.join(' ') || `status ${status}`)));
		;
		const horizon = 60 * build_time.vd;
		function listOverrides(api, { id, shiftBased }, from, until = (0, build_time.tY)(from, horizon)) {
			const query = {
				since: iso(from),
				until: iso(until),
				overflow: 'true'
			};
			if (!shiftBased) return api({
				path: `/schedules/${id}/overrides`,
				query,
				schema: legacyOverrides
			});
			const path = `/v3/schedules/${id}/overrides`;
			return listAll(api, {
				path,
				query: {
					...query,
					limit: 100
				},
				schema: shiftBasedOverrides
			});
		}
		async function deleteOverride(api, { id, shiftBased }, override) {
			const path = `${shiftBased ? '/v3' : ''}/schedules/${id}/overrides/${override}`;
			await api({
				method: 'DELETE',
				path,
				expects: 'anything',
				schema: schemas.L5J()
			});
		}
		;
		const unknown = {
			email: null,
			name: null,
			aliases: []
		};
		async function readHistory(api, schedule, span, users) {
			const pieces = (0, build_time.KF)(span, longest);
			const shiftsOf = (entries)=>Promise.all(entries.map(async (entry)=>({
						person: await users.person(entry.user),
						...spanOf(entry, span)
					})));
			const read = schedule.shiftBased ? readShiftBased : readLegacy;
			const { shifts, lines } = await read(api, schedule, pieces, shiftsOf);
			const known = ({ person, instead, ...times })=>instead === unknown ? {
					person,
					...times
				} : {
					person,
					instead: instead ?? null,
					...times
				};
			return {
				shifts,
				swaps: lines && (0, swaps.Oc)(lines, span).map(known)
			};
		}
		async function readLegacy(api, { id }, pieces, shiftsOf) {
			const answers = await Promise.all(pieces.map((piece)=>api({
					path: `/schedules/${id}`,
					query: times(piece),
					schema: legacyHistory
				})));
			const shifts = await shiftsOf(answers.flatMap(({ final })=>final));
			if (answers.some(({ overrides, layers })=>overrides === null || layers === null)) return {
				shifts,
				lines: null
			};
			const overrides = await shiftsOf(answers.flatMap((answer)=>answer.overrides ?? []));
			const layers = await shiftsOf(answers.flatMap((answer)=>answer.layers ?? []));
			return {
				shifts,
				lines: [
					{
						base: (0, swaps.rG)(layers, unknown),
						final: overrides,
						during: overrides
					}
				]
			};
		}
		async function readShiftBased(api, schedule, pieces, shiftsOf) {
			const [entries, overrides] = await Promise.all([
				Promise.all(pieces.map((piece)=>shiftBasedEntries(api, schedule, piece))),
				Promise.all(pieces.map(({ from, until })=>listOverrides(api, schedule, from, until)))
			]);
			const members = new Map(overrides.flat().map(({ id, instead })=>[
					id,
					instead
				]));
			const overridden = Map.groupBy(entries.flat().filter(({ override })=>override !== undefined), ({ override })=>override);
			const lines = [
				...overridden
			].map(async ([override, pieces])=>{
				const final = await shiftsOf(pieces);
				const member = members.get(override ?? '');
				if (member === null) return {
					base: [],
					final
				};
				if (member === undefined) return {
					base: final.map((shift)=>({
							...shift,
							person: unknown
						})),
					final
				};
				return {
					base: await shiftsOf(pieces.map((entry)=>({
							...entry,
							user: {
								id: member
							}
						}))),
					final
				};
			});
			return {
				shifts: await shiftsOf(entries.flat()),
				lines: await Promise.all(lines)
			};
		}
		var own_id = __webpack_require__(506);
		var answer = __webpack_require__(3631);
		var write_once = __webpack_require__(1499);
		;
		function planOverrides(assignments, takeover, existing = []) {
			const overriding = {
				type: 'user_member',
				user_id: takeover.user
			};
			const overrides = assignments.filter((assignment)=>assignment.user.id !== takeover.user && (0, build_time.$f)(assignment, takeover)).map((assignment)=>({
					type: 'override_shift',
					...originOf(assignment),
					start_time: iso((0, build_time.NU)(assignment.from, takeover.from)),
					end_time: iso((0, build_time.X)(assignment.until, takeover.until)),
					overridden_member: memberOf(existing.find(({ id })=>id === assignment.override)?.instead, assignment),
					overriding_member: overriding
				}));
			const customShifts = uncovered(assignments, takeover).map(({ from, until })=>({
					type: 'custom_shift',
					start_time: iso(from),
					end_time: iso(until),
					assignments: [
						{
							type: 'shift_assignment',
							member: overriding
						}
					]
				}));
			return {
				overrides,
				customShifts
			};
		}
		function memberOf(instead, { user }) {
			return instead === null ? {
				type: 'empty_member'
			} : {
				type: 'user_member',
				user_id: instead ?? user.id
			};
		}
		function originOf({ rotation, customShift }) {
			if (rotation !== undefined) return {
				rotation_id: rotation
			};
			if (customShift !== undefined) return {
				custom_shift_id: customShift
			};
			throw new build_failure.HR('A shift in the schedule can’t be overridden: PagerDuty does not say which rotation it belongs to.', 'Hand over in PagerDuty itself.');
		}
		function uncovered(entries, span) {
			return entries.reduce((gaps, entry)=>(0, build_time.T)(gaps, spanOf(entry, span)).slice(0, -1), [
				span
			]);
		}
		;
		async function writeTakeover(api, schedule, takeover) {
			const write = schedule.shiftBased ? overrideShifts : overrideSchedule;
			await write(api, schedule, takeover).catch((error)=>confirmWritten(api, schedule, takeover, (0, build_failure.h_)(error)));
			await removeDuplicates(api, schedule, takeover);
		}
		async function overrideSchedule(api, { id }, { user, from, until }) {
			const override = {
				start: iso(from),
				end: iso(until),
				user: {
					id: user,
					type: 'user_reference'
				}
			};
			const refused = await api({
				method: 'POST',
				path: `/schedules/${id}/overrides`,
				body: {
					overrides: [
						override
					]
				},
				schema: refusals
			});
			if (refused.length === 0) return;
			throw new answer.HR(`PagerDuty refused the override: “${refused.join(' ').slice(0, 300)}”.`, 'Nothing was written. Check `handover-to` and how long the handover lasts, or hand over in PagerDuty itself.', {
				status: 400
			});
		}
		const tries = 4;
		async function overrideShifts(api, schedule, takeover, attempt = 1) {
			const [assignments, existing] = await Promise.all([
				shiftBasedEntries(api, schedule, takeover),
				listOverrides(api, schedule, takeover.from)
			]);
			const { overrides, customShifts } = planOverrides(assignments, takeover, existing);
			const post = (type, body, notIdempotent = false)=>{
				const path = `/v3/schedules/${schedule.id}/${type}`;
				return api({
					method: 'POST',
					path,
					body,
					notIdempotent,
					schema: schemas.L5J()
				});
			};
			if (overrides.length > 0) await post('overrides', {
				overrides
			});
			if (customShifts.length === 0) return;
			await post('custom_shifts', {
				custom_shifts: customShifts
			}, true).catch(async (error)=>{
				if ((0, kit_api.vu)(error) || attempt === tries || await isWritten(api, schedule, takeover) !== false) throw error;
				await overrideShifts(api, schedule, takeover, attempt + 1);
			});
		}
		async function confirmWritten(api, schedule, takeover, failure) {
			const answer = await isWritten(api, schedule, takeover);
			if (answer === true) return;
			throw answer === false || (0, kit_api.vu)(failure) ? failure : (0, write_once.b)('the override', 'PagerDuty', failure);
		}
		async function isWritten(api, schedule, { user, from, until }) {
			const span = {
				from: (0, build_time.X)((0, build_time.tY)(from, build_time.Vc), (0, build_time.tY)(until, -build_time.Rc)),
				until
			};
			const entries = await ownEntries(api, schedule, span).catch(()=>null);
			if (entries === null) return null;
			return entries.every((entry)=>entry.user?.id === user) && uncovered(entries, span).length === 0;
		}
		async function removeDuplicates(api, schedule, takeover) {
			const existing = await listOverrides(api, schedule, takeover.from).catch(()=>[]);
			const own = existing.filter(({ user, from, until })=>user.id === takeover.user && from >= takeover.from && until <= takeover.until);
			const copies = Map.groupBy(own, ({ from, until, over, instead })=>JSON.stringify([
					from,
					until,
					over,
					instead
				]));
			const ids = [
				...copies.values()
			].flatMap(([, ...duplicates])=>duplicates.flatMap(({ id })=>id ?? []));
			await Promise.allSettled(ids.map((id)=>deleteOverride(api, schedule, id)));
		}
		;
		function createOverrides({ api, find, users, now }) {
			return {
				async find ({ email, aliases }) {
					for (const name of [
						email,
						...aliases
					]){
						if (name === null) continue;
						const id = name.toUpperCase();
						const person = await (isId(id) ? users.byId(id) : name.includes('@') ? users.byEmail(name) : null);
						if (person) return person;
					}
					return null;
				},
				async list (name) {
					const existing = await listOverrides(api, await find([
						name
					])(name), now());
					return Promise.all(existing.map(async ({ id, user, from, until })=>({
							id: id ?? `${user.id} ${iso(from)}`,
							person: await users.person(user),
							from,
							until
						})));
				},
				async write (name, { person, from, until }) {
					await writeTakeover(api, await find([
						name
					])(name), {
						user: (0, own_id.o)('PagerDuty', person),
						from,
						until
					});
				},
				async scheduled (name, span) {
					const schedule = await find([
						name
					])(name);
					const entries = schedule.shiftBased ? await withoutOverrides(api, schedule, span) : await layersOf(api, schedule, span);
					const shiftOf = async (entry)=>({
							person: await users.person(entry.user),
							...spanOf(entry, span)
						});
					return entries && Promise.all(entries.map(shiftOf));
				},
				async end (name, { id }) {
					await deleteOverride(api, await find([
						name
					])(name), id);
				}
			};
		}
		async function withoutOverrides(api, schedule, span) {
			const [assignments, overrides] = await Promise.all([
				shiftBasedEntries(api, schedule, span),
				listOverrides(api, schedule, span.from)
			]);
			const entries = assignments.flatMap((entry)=>{
				if (entry.override === undefined) return [
					entry
				];
				const found = overrides.find(({ id })=>id === entry.override);
				if (found?.instead === undefined) return [
					null
				];
				return found.instead === null ? [] : [
					{
						...entry,
						user: {
							id: found.instead
						}
					}
				];
			});
			return entries.every((entry)=>entry !== null) ? entries : null;
		}
		var lookup = __webpack_require__(5221);
		;
		const limit = 100;
		const few = 2;
		const legacyList = {
			path: '/schedules',
			query: {
				limit
			},
			schema: legacySchedules
		};
		const wording = {
			service: 'PagerDuty',
			credential: 'key',
			hint: 'Check `schedule` and `pagerduty-token`.'
		};
		function createFinder(api) {
			const lists = (0, once.G5)((kind)=>readAllOf(api, kind));
			const legacySearch = async (count)=>{
				if (!lists.has('legacy')) {
					if (count <= few) return (name)=>searchLegacy(api, name);
					const query = {
						limit,
						total: 'true',
						offset: 0
					};
					const first = await (0, kit_bulk.z)(api({
						path: '/schedules',
						query,
						schema: legacySchedules,
						bulk: true
					}));
					const isCheaper = first === null || first.more && (first.total ?? 0) > (count + 1) * limit;
					if (isCheaper) return (name)=>searchLegacy(api, name);
					lists.fill('legacy', completeList(api, first));
				}
				return ()=>lists('legacy');
			};
			const lookUp = async (name, legacy)=>{
				const answers = await Promise.allSettled([
					legacy.then((search)=>search(name)),
					lists('shift-based')
				]);
				const candidates = answers.flatMap((answer)=>answer.status === 'fulfilled' ? answer.value : []);
				const schedule = (0, lookup.Up)(candidates, name, wording);
				const [failure] = answers.flatMap((answer)=>answer.status === 'rejected' ? [
						(0, build_failure.h_)(answer.reason)
					] : []);
				if (schedule && (!failure || schedule.id === name)) return schedule;
				if (failure) throw schedule ? maybeAnother(schedule, failure) : failure;
				const all = await Promise.all([
					lists('legacy').catch(()=>[]),
					lists('shift-based')
				]);
				throw (0, lookup.mX)(name, all.flat(), wording);
			};
			const schedules = (0, once.G5)((name)=>lookUp(name, legacySearch(1)));
			return (names)=>{
				const fresh = new Set(names.filter((name)=>!schedules.has(name)));
				if (fresh.size > 0) {
					const search = legacySearch(fresh.size);
					for (const name of fresh)schedules.fill(name, lookUp(name, search));
				}
				return schedules;
			};
		}
		async function listSchedules(api) {
			return (0, lookup.KE)((await Promise.all([
				readAllOf(api, 'legacy'),
				readAllOf(api, 'shift-based')
			])).flat());
		}
		async function readAllOf(api, kind) {
			if (kind === 'legacy') return listAll(api, legacyList);
			const list = (limit, bulk)=>listAll(api, {
					path: '/v3/schedules',
					query: {
						limit
					},
					schema: shiftBasedSchedules,
					bulk
				});
			return await (0, kit_bulk.z)((0, kit_api.Xd)(list(1_000, true)).then((all)=>all ?? [])) ?? list(limit, false);
		}
		function maybeAnother({ id, name }, cause) {
			const message = `PagerDuty has a schedule named “${name}”, and may have another: one of its two lists of schedules could not be read. ${cause.message}`;
			return new build_failure.HR(message, `If ${id} is the one you mean, set \`schedule\` to that id. ${cause.fix}`.trim(), {
				cause
			});
		}
		async function completeList(api, first) {
			return first.more ? [
				...first.items,
				...await listAll(api, {
					...legacyList,
					from: limit
				})
			] : first.items;
		}
		async function searchLegacy(api, name) {
			if (isId(name)) {
				const schedule = await (0, kit_api.Xd)(api({
					path: `/schedules/${name}`,
					schema: legacySchedule
				}), 400, 404);
				if (schedule) return [
					schedule
				];
			}
			return listAll(api, {
				...legacyList,
				query: {
					query: name,
					limit
				}
			});
		}
		var person = __webpack_require__(557);
		;
		function createUsers(api) {
			const byId = (0, once.G5)(async (id)=>{
				const user = await (0, kit_api.Xd)(api({
					path: `/users/${id}`,
					schema: oneUser
				}));
				return user && personOf(user);
			});
			return {
				byId,
				async person (user) {
					if (user === null) return (0, person.MV)({
						name: 'an entry without a user'
					});
					const inEntry = personOf(user);
					if (inEntry.email !== null || !isUser(user) || !isId(user.id)) return inEntry;
					return await byId(user.id) ?? inEntry;
				},
				async byEmail (email) {
					const query = {
						query: email,
						limit: 100
					};
					const matches = await listAll(api, {
						path: '/users',
						query,
						schema: users
					});
					return matches.map(personOf).find((match)=>match.email === email.toLowerCase()) ?? null;
				}
			};
		}
		function personOf(user) {
			const { id, type, email } = user;
			const name = user.name || user.summary;
			if (!isUser(user)) return (0, person.MV)({
				name: `${type} ${name || id}`,
				aliases: [
					id
				]
			});
			return (0, person.DY)(id, {
				email,
				name
			});
		}
		function isUser({ type }) {
			return type === undefined || type === 'user' || type === 'user_reference';
		}
		;
		const foresight = 89 * build_time.vd;
		function createSource(context) {
			const { now } = context;
			const api = createClient(context);
			const find = createFinder(api);
			const users = createUsers(api);
			const readPolicies = (names, scheduleOf, span)=>{
				const perSchedule = (0, once.ec)(names.map(scheduleOf)).then((schedules)=>entriesByPolicies(api, schedules, span));
				return async (schedule)=>(await perSchedule)(schedule);
			};
			const peopleIn = async (entries)=>(0, people.dM)(await Promise.all(entries.map(({ user })=>users.person(user))));
			return {
				onCall (names, at) {
					const scheduleOf = find(names);
					const policies = readPolicies(names, scheduleOf, at && {
						from: at,
						until: at
					});
					return async (name)=>{
						const schedule = await scheduleOf(name);
						const inZone = schedule.timezone ? {
							timezone: schedule.timezone
						} : {};
						const entries = withoutEnding(await policies(schedule));
						if (entries.length > 0) return {
							people: await peopleIn(entries),
							note: null,
							...inZone
						};
						const time = (0, build_time.Q5)(at ?? now());
						const span = {
							from: time,
							until: (0, build_time.tY)(time, build_time.Rc)
						};
						const own = await ownEntries(api, schedule, span);
						const people = await peopleIn(own.filter((entry)=>(0, build_time.hU)(spanOf(entry, span), time)));
						return {
							people,
							note: null,
							...inZone
						};
					};
				},
				shifts (names, from, until) {
					const span = {
						from,
						until
					};
					const scheduleOf = find(names);
					const isForeseen = from >= (0, build_time.tY)(now(), -build_time.nW) && until <= (0, build_time.tY)(now(), foresight);
					const policies = isForeseen ? readPolicies(names, scheduleOf, span) : null;
					return async (name)=>{
						const schedule = await scheduleOf(name);
						const byPolicies = await policies?.(schedule) ?? [];
						const entries = byPolicies.length > 0 ? byPolicies : await ownEntries(api, schedule, span);
						return Promise.all(entries.map(async (entry)=>({
								person: await users.person(entry.user),
								...spanOf(entry, span)
							})));
					};
				},
				history (names, from, until) {
					const scheduleOf = find(names);
					return (0, once.Sd)(names, async (name)=>readHistory(api, await scheduleOf(name), {
							from,
							until
						}, users));
				},
				list: ()=>listSchedules(api),
				overrides: createOverrides({
					api,
					find,
					users,
					now
				})
			};
		}
		function withoutEnding(entries) {
			const starts = new Set(entries.filter(({ from, until })=>from?.getTime() !== until?.getTime()).map(({ from })=>from?.getTime()));
			return entries.filter(({ until })=>until === null || !starts.has(until.getTime()));
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
