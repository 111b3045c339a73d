export const id = 2018;
export const ids = [
	2018
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
	9305: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$I: ()=>writeUntilSeen,
			Y0: ()=>writeParts,
			ZP: ()=>isSameOverride,
			y2: ()=>writeOverride
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
		var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4809);
		var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4131);
		var _api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1614);
		var _write_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1499);
		async function writeOverride({ override, ...rest }) {
			const isIt = (existing)=>isSameOverride(existing, override);
			if ((await rest.list()).some(isIt)) return;
			await writeUntilSeen({
				what: 'the override',
				...rest,
				isIt
			});
		}
		function isSameOverride(one, other) {
			return (0, _people_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(one.person, other.person) && (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.DW)(one, other);
		}
		const tries = 3;
		async function writeUntilSeen(one) {
			for(let attempt = 1;; attempt += 1){
				try {
					return await (0, _write_once_js__WEBPACK_IMPORTED_MODULE_5__.F)(one);
				} catch (error) {
					if (!(error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.HR) || (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.vu)(error) || attempt === tries) throw error;
				}
			}
		}
		async function writeParts(where, parts, write) {
			for (const [done, part] of parts.entries()){
				await write(part).catch((error)=>{
					const { message, fix } = (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_)(error);
					if (done === 0) throw error;
					const begun = `The handover was written for only ${done} of ${parts.length} ${where}. ${message}`;
					throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(begun, `${fix} Until then, whoever takes over is not on call alone.`, {
						cause: error
					});
				});
			}
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
	8673: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Mi: ()=>perRotation,
			YX: ()=>findRotation,
			ac: ()=>aroundNow,
			qA: ()=>readShared,
			xp: ()=>createRotationFinder
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
		var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4131);
		var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5221);
		var _once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3701);
		function findRotation(rotations, wanted, whose) {
			const found = pickRotation(rotations, wanted, whose.service);
			if (found === null) throw noSuchRotation(wanted, rotations, whose);
			return found;
		}
		function pickRotation(rotations, wanted, service) {
			return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_4__.Up)(rotations, wanted, {
				service,
				thing: 'rotation',
				ignoreCase: true
			});
		}
		const mostListed = 10;
		function noSuchRotation(wanted, rotations, { service, owner }) {
			const message = `${service} has no rotation with the name or id “${wanted}” in ${owner}.`;
			const names = [
				...new Set(rotations.map(({ id, name })=>name || id))
			];
			if (names.length === 0) return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(message, 'It has no rotations: leave `rotation` out.');
			const [near] = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_1__.p)(wanted, names, 1);
			const more = names.length > mostListed ? [
				`${names.length - mostListed} more`
			] : [];
			const all = (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.p_)([
				...names.slice(0, mostListed).map((name)=>`“${name}”`),
				...more
			], 'and');
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(message, `${near === undefined ? '' : `Did you mean “${near}”? `}It has ${all}.`);
		}
		function createRotationFinder(wanted, service, all) {
			const find = (0, _once_js__WEBPACK_IMPORTED_MODULE_5__.G5)(async (schedule)=>findRotation(await all(schedule), wanted, {
					service,
					owner: `the schedule “${schedule}”`
				}));
			return async (schedule, among = [])=>{
				const found = pickRotation(among, wanted, service);
				if (found) find.fill(schedule, found);
				return find(schedule);
			};
		}
		function perRotation(create) {
			const created = new Map();
			return (rotation)=>{
				const source = created.get(rotation) ?? create(rotation);
				created.set(rotation, source);
				return source;
			};
		}
		function aroundNow(now) {
			return {
				from: (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.tY)(now, -5 * _time_js__WEBPACK_IMPORTED_MODULE_3__.vd),
				until: (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.tY)(now, 30 * _time_js__WEBPACK_IMPORTED_MODULE_3__.vd)
			};
		}
		function readShared(read) {
			const underWay = new Map();
			return (schedule, span)=>{
				const reads = underWay.get(schedule) ?? [];
				const wider = reads.find((one)=>one.span.from <= span.from && span.until <= one.span.until);
				if (wider) return wider.answer;
				const started = {
					span,
					answer: (0, _once_js__WEBPACK_IMPORTED_MODULE_5__.jQ)(read(schedule, span))
				};
				underWay.set(schedule, [
					...reads,
					started
				]);
				const forget = ()=>underWay.set(schedule, (underWay.get(schedule) ?? []).filter((one)=>one !== started));
				started.answer.then(forget, forget);
				return started.answer;
			};
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
	2018: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var failure = __webpack_require__(9874);
		var build_people = __webpack_require__(4809);
		var build_time = __webpack_require__(4131);
		var once = __webpack_require__(3701);
		var kit_rotations = __webpack_require__(8673);
		var kit_api = __webpack_require__(1614);
		var segment = __webpack_require__(647);
		;
		const scheduleLane = {
			name: 'Splunk On-Call schedules',
			abreast: 5,
			perMinute: 15,
			fromStart: true
		};
		const logLane = {
			name: 'Splunk On-Call logs',
			abreast: 5,
			perMinute: 60,
			fromStart: true
		};
		const keys = 'Check `splunk-api-id` and `splunk-token` (Integrations → API): they belong together, and the API must be enabled.';
		function createClient({ http, values }) {
			return (0, kit_api.xP)({
				http,
				service: 'Splunk On-Call',
				root: values['splunk-api-url'],
				headers: {
					'X-VO-Api-Id': values['splunk-api-id'],
					'X-VO-Api-Key': values['splunk-token']
				},
				advice: {
					401: keys,
					403: `${keys} Too many requests in a minute get the same answer; in that case the next run succeeds.`,
					404: 'Check `splunk-api-url`.'
				}
			});
		}
		function nameSegment(name) {
			return (0, segment.m)(name).replaceAll('%40', '@');
		}
		var new_override = __webpack_require__(9305);
		var person = __webpack_require__(557);
		;
		function onCallNow(policies, personOf) {
			return policies.flatMap((policy)=>policy.entries.flatMap((entry)=>[
						...usersOf(entry).map(personOf),
						...groupsOf(entry, policy)
					]));
		}
		function upcomingShifts(policies, personOf, begin, until) {
			return policies.flatMap((policy)=>policy.entries.flatMap((entry)=>{
					const periods = [
						...entry.rolls,
						...untilNextRoll(entry, begin, until)
					];
					const overrides = [
						...takeoverIn(entry, periods, policy.overrides, begin),
						...policy.overrides
					];
					return [
						...periods.flatMap((period)=>withOverrides(period, overrides)).map(({ username, from, until })=>({
								person: personOf(username),
								from,
								until
							})),
						...groupsOf(entry, policy).map((group)=>({
								person: group,
								from: begin,
								until
							}))
					];
				}));
		}
		const groups = [
			'team',
			'team_routing',
			'policy_routing'
		];
		function usersOf({ override, scheduled }) {
			return [
				override ?? scheduled ?? []
			].flat();
		}
		function groupsOf(entry, { name }) {
			if (usersOf(entry).length > 0 || !groups.includes(entry.type)) return [];
			return [
				(0, person.MV)({
					name: `${entry.type} of the policy ${name}`,
					aliases: [
						entry.type
					]
				})
			];
		}
		function untilNextRoll({ scheduled, rolls }, begin, until) {
			if (scheduled === null || rolls.some((roll)=>(0, build_time.hU)(roll, begin))) return [];
			const next = rolls.map(({ from })=>from).filter((from)=>from > begin);
			return [
				{
					username: scheduled,
					from: begin,
					until: next.reduce(build_time.X, until)
				}
			];
		}
		function takeoverIn({ scheduled, override }, periods, overrides, now) {
			const isScheduled = overrides.some((one)=>one.instead === scheduled && one.username === override && (0, build_time.hU)(one, now));
			const current = periods.find((period)=>period.username === scheduled && (0, build_time.hU)(period, now));
			if (scheduled === null || override === null || isScheduled || !current) return [];
			return [
				{
					instead: scheduled,
					username: override,
					from: now,
					until: current.until
				}
			];
		}
		function withOverrides(period, overrides) {
			return overrides.flatMap(({ instead, username, from, until })=>instead === period.username && username !== null ? [
					{
						username,
						from: (0, build_time.NU)(period.from, from),
						until: (0, build_time.X)(period.until, until)
					}
				] : []).filter(({ from, until })=>from < until).reduceRight(build_time.T, [
				period
			]);
		}
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		;
		const username = schemas.FsL((0, wire.no)(schemas.Ikc({
			username: wire.Qq
		})), schemas.pdi((user)=>user?.username || null));
		const list = (schema)=>schemas.FsL((0, wire.no)(schemas.YOg(schema)), schemas.pdi((all)=>all ?? []));
		const roll = (0, wire.cW)({
			start: wire.p6,
			end: wire.p6,
			onCallUser: username
		}, ({ start, end, onCallUser })=>onCallUser === null ? [] : [
				{
					username: onCallUser,
					from: start,
					until: end
				}
			]);
		const entry = (0, wire.cW)({
			onCallType: wire.Qq,
			rotationName: wire.Qq,
			onCallUser: username,
			overrideOnCallUser: username,
			rolls: list(roll)
		}, ({ onCallType, rotationName, onCallUser, overrideOnCallUser, rolls })=>({
				type: onCallType ?? '',
				rotation: rotationName || null,
				scheduled: onCallUser,
				override: overrideOnCallUser,
				rolls: rolls.flat()
			}));
		const override = (0, wire.cW)({
			origOnCallUser: username,
			overrideOnCallUser: username,
			start: wire.p6,
			end: wire.p6
		}, ({ origOnCallUser, overrideOnCallUser, start, end })=>({
				instead: origOnCallUser,
				username: overrideOnCallUser,
				from: start,
				until: end
			}));
		const policy = (0, wire.cW)({
			policy: (0, wire.no)(schemas.Ikc({
				name: wire.Qq,
				slug: wire.Qq
			})),
			schedule: schemas.YOg(entry),
			overrides: list(override)
		}, ({ policy, schedule, overrides })=>({
				name: policy?.name || policy?.slug || 'without a name',
				slug: policy?.slug || null,
				entries: schedule,
				overrides
			}));
		const teamSchedule = (0, wire.cW)({
			schedules: schemas.YOg(policy)
		}, ({ schedules })=>schedules);
		const taken = schemas.Ikc({
			result: wire.Qq
		});
		const logged = schemas.Ikc({
			on: wire.p6,
			off: (0, wire.no)(wire.p6)
		});
		const log = (0, wire.cW)({
			userLogs: schemas.YOg(schemas.Ikc({
				userId: schemas.YjP(),
				log: list(logged)
			}))
		}, ({ userLogs })=>userLogs.flatMap(({ userId, log })=>log.map(({ on, off })=>({
						username: userId,
						from: on,
						until: off ?? null
					}))));
		const team = schemas.Ikc({
			slug: schemas.YjP(),
			name: schemas.YjP()
		});
		const teams = schemas.YOg(team);
		const user = (0, wire.cW)({
			username: schemas.YjP(),
			email: wire.Qq,
			displayName: wire.Qq,
			firstName: wire.Qq,
			lastName: wire.Qq
		}, ({ username, email, displayName, firstName, lastName })=>({
				username,
				person: (0, person.MV)({
					email,
					name: displayName || [
						firstName,
						lastName
					].join(' ').trim(),
					aliases: [
						username
					]
				})
			}));
		const users = (0, wire.cW)({
			users: schemas.YOg(user)
		}, ({ users })=>users);
		;
		const advice = {
			400: 'Nothing was changed there. Check that whoever takes over can be on call in Splunk On-Call.',
			403: 'A read-only key can’t hand over: create one that is not (Integrations → API). Too many requests in a minute get the same answer; in that case try again in a minute.',
			404: 'Check that whoever takes over is still a user in Splunk On-Call.'
		};
		function createOverrides({ api, http, schedules, users }) {
			const replace = (team, { policy, from }, to)=>(0, new_override.$I)({
					what: 'the handover',
					service: 'Splunk On-Call',
					http,
					list: ()=>schedules.current(team),
					isIt: (now)=>now.slug === policy && !isOnCall(now, from) && isOnCall(now, to),
					write: ()=>api({
							method: 'PATCH',
							path: `/api-public/v1/policies/${nameSegment(policy)}/oncall/user`,
							body: {
								fromUser: from,
								toUser: to
							},
							schema: taken,
							advice,
							notIdempotent: true
						})
				});
			return {
				untilShiftEnds: true,
				async find ({ email, aliases }) {
					for (const name of [
						email ?? [],
						aliases
					].flat()){
						const found = await users.search(name);
						if (found) return found;
					}
					return null;
				},
				async list (team) {
					const scheduled = (await schedules.current(team)).flatMap(({ overrides })=>overrides);
					const personOf = await users.find(scheduled.flatMap(({ username })=>username ?? []));
					return scheduled.flatMap(({ instead, username, from, until })=>{
						const id = `${instead} ${from.toISOString()}`;
						return username === null ? [] : [
							{
								id,
								person: personOf(username),
								from,
								until
							}
						];
					});
				},
				async write (team, { person }) {
					const to = usernameIn(person);
					const policies = await schedules.current(team);
					const replacements = policies.flatMap((policy)=>replacementsIn(policy, to));
					if (replacements.length === 0 && !policies.some((policy)=>isOnCall(policy, to))) throw nobody(team);
					await (0, new_override.Y0)(`shifts of the team ${team}`, replacements, (one)=>replace(team, one, to));
				}
			};
		}
		function replacementsIn(policy, to) {
			const [group] = policy.entries.flatMap((entry)=>groupsOf(entry, policy));
			if (group) {
				const message = `Nobody can take over from the ${group.name}: Splunk On-Call only replaces a user who is on call.`;
				throw new failure.HR(message, 'Hand over in Splunk On-Call itself.');
			}
			const others = new Set(policy.entries.flatMap(usersOf).filter((username)=>username !== to));
			if (policy.slug === null && others.size > 0) {
				const message = `Splunk On-Call’s answer gives no slug for the policy ${policy.name}, so nobody can take over there.`;
				throw new failure.HR(message, 'The API may have changed. Hand over in Splunk On-Call itself.');
			}
			return [
				...others
			].flatMap((from)=>policy.slug === null ? [] : {
					policy: policy.slug,
					from
				});
		}
		function isOnCall({ entries }, username) {
			return entries.some((entry)=>usersOf(entry).includes(username));
		}
		function usernameIn(person) {
			const [username] = person.aliases;
			if (username !== undefined) return username;
			const message = `Could not determine the user name of ${(0, build_people.Vy)(person)} in Splunk On-Call.`;
			throw new failure.HR(message, 'Check `handover-to`.');
		}
		function nobody(team) {
			const message = `Nobody is on call in the team ${team}: Splunk On-Call only replaces a user who is on call.`;
			return new failure.HR(message, 'Schedule an override in Splunk On-Call itself.');
		}
		var text_near = __webpack_require__(8126);
		;
		const usual = 30;
		const furthest = 123;
		const before = 35 * build_time.vd;
		function createSchedules(api) {
			const cache = new Map();
			const list = (0, once.Oo)(()=>api({
					path: '/api-public/v1/team',
					schema: teams,
					bulk: true
				}).catch(()=>[]));
			const orUnknown = async (slug, answer)=>{
				const known = await (0, kit_api.Xd)(answer);
				if (known === null) throw unknownTeam(slug, await list());
				return known;
			};
			const read = (slug, days)=>{
				const path = `/api-public/v2/team/${nameSegment(slug)}/oncall/schedule`;
				const query = {
					daysForward: days
				};
				return orUnknown(slug, api({
					path,
					query,
					schema: teamSchedule,
					lane: scheduleLane
				}));
			};
			return {
				current: (slug)=>read(slug, usual),
				async upcoming (slug, now, until) {
					const days = Math.max(usual, Math.ceil((until.getTime() - now.getTime()) / build_time.vd) + 1);
					if (days > furthest) {
						const fix = `Set \`look-ahead\` to at most ${furthest - 1} days.`;
						throw new failure.HR(`Splunk On-Call has no shifts more than ${furthest - 1} days ahead.`, fix);
					}
					const cached = cache.get(slug);
					if (cached && cached.days >= days) return cached.policies;
					const policies = read(slug, days);
					cache.set(slug, {
						days,
						policies
					});
					return policies;
				},
				async past (slug, from, until) {
					const path = `/api-reporting/v1/team/${nameSegment(slug)}/oncall/log`;
					const query = {
						start: (0, build_time.tY)(from, -before).toISOString(),
						end: until.toISOString()
					};
					const entries = await orUnknown(slug, api({
						path,
						query,
						schema: log,
						lane: logLane
					}));
					return entries.map((entry)=>({
							...entry,
							until: (0, build_time.X)(entry.until ?? until, until)
						})).filter((period)=>period.from < period.until && (0, build_time.$f)(period, {
							from,
							until
						}));
				}
			};
		}
		async function listTeams(api) {
			const all = await api({
				path: '/api-public/v1/team',
				schema: teams
			});
			return all.map(({ slug, name })=>({
					schedule: slug,
					name
				}));
		}
		function unknownTeam(slug, all) {
			const message = `Splunk On-Call has no team with the slug “${slug}”.`;
			const namesake = all.find(({ name })=>name === slug);
			if (namesake) {
				const fix = `“${slug}” is the team’s name. Set \`schedule\` to its slug: “${namesake.slug}”.`;
				return new failure.HR(message, fix);
			}
			const words = all.flatMap((team)=>[
					team.slug,
					team.name
				]);
			const near = (0, text_near.p)(slug, words, words.length).flatMap((word)=>all.filter((team)=>team.slug === word || team.name === word));
			const suggestions = [
				...new Set(near)
			].slice(0, 3).map((team)=>`“${team.slug}” (${team.name})`);
			return new failure.HR(message, suggestions.length > 0 ? `Did you mean ${suggestions.join(' or ')}?` : 'Check `schedule`, `splunk-api-id` and `splunk-token`.');
		}
		var bulk = __webpack_require__(4876);
		;
		function createUsers(api) {
			const list = (0, once.Oo)(()=>(0, bulk.z)(readList(api)));
			const byName = async (username)=>(await (0, kit_api.Xd)(api({
					path: `/api-public/v1/user/${nameSegment(username)}`,
					schema: user
				})))?.person;
			const find = (0, once.G5)(async (username)=>{
				const everybody = await list();
				return everybody ? everybody.get(username.toLowerCase()) : byName(username);
			});
			let isFirst = true;
			const findAll = async (usernames)=>{
				const [name, ...others] = new Set(usernames.filter((username)=>!find.has(username)));
				if (name !== undefined && others.length === 0 && isFirst) find.fill(name, byName(name));
				if (name !== undefined) isFirst = false;
				const found = await Promise.all(usernames.map(async (name)=>[
						name,
						await find(name)
					]));
				const people = new Map(found);
				return (username)=>people.get(username) ?? (0, person.Sr)(username);
			};
			const search = async (name)=>{
				if (!name.includes('@')) return await byName(name) ?? null;
				const email = name.toLowerCase();
				const found = await api({
					path: '/api-public/v2/user',
					query: {
						email: name
					},
					schema: users
				});
				return found.find(({ person })=>person.email === email)?.person ?? null;
			};
			return {
				find: findAll,
				search
			};
		}
		async function readList(api) {
			const everybody = await api({
				path: '/api-public/v2/user',
				schema: users,
				bulk: true
			});
			return new Map(everybody.map(({ username, person })=>[
					username.toLowerCase(),
					person
				]));
		}
		;
		function createSource(context) {
			const api = createClient(context);
			const shared = {
				context,
				api,
				schedules: createSchedules(api),
				users: createUsers(api)
			};
			const overrides = createOverrides({
				...shared,
				http: context.http
			});
			return {
				...sourceOf(shared),
				overrides,
				inRotation: (0, kit_rotations.Mi)((rotation)=>sourceOf(shared, rotation))
			};
		}
		function sourceOf({ context, api, schedules, users }, rotation) {
			const readPolicies = async (slug, now, until)=>{
				const policies = await schedules.upcoming(slug, now, until);
				return rotation === undefined ? policies : onlyRotation(policies, rotation, slug);
			};
			const readCurrent = async (slug)=>{
				const now = context.now();
				const policies = await readPolicies(slug, now, now);
				return onCallNow(policies, await users.find(usernames(policies)));
			};
			const readShifts = async (slug, from, until)=>{
				const now = context.now();
				const isPast = now.getTime() - from.getTime() >= build_time.Vc;
				if (isPast && rotation !== undefined) throw noPast(rotation);
				const edge = isPast ? now : from;
				const [past, policies] = await Promise.all([
					isPast ? schedules.past(slug, from, (0, build_time.X)(until, now)) : [],
					until > edge ? readPolicies(slug, now, until) : []
				]);
				const personOf = await users.find(usernames(policies, past));
				const upcoming = upcomingShifts(policies, personOf, (0, build_time.X)(edge, now), until).filter((shift)=>(0, build_time.$f)(shift, {
						from: edge,
						until
					})).map((shift)=>isPast ? {
						...shift,
						from: (0, build_time.NU)(shift.from, edge)
					} : shift);
				return [
					...past.map(({ username, from, until })=>({
							person: personOf(username),
							from,
							until
						})),
					...upcoming
				];
			};
			const readAt = async (slug, time)=>{
				const shifts = await readShifts(slug, time, (0, build_time.tY)(time, 1));
				return shifts.filter((shift)=>(0, build_time.hU)(shift, time)).map(({ person })=>person);
			};
			return {
				onCall: (slugs, time)=>(0, once.Sd)(slugs, async (slug)=>{
						const people = await (time ? readAt(slug, time) : readCurrent(slug));
						return {
							people: (0, build_people.dM)(people),
							note: null
						};
					}),
				shifts: (slugs, from, until)=>(0, once.Sd)(slugs, (slug)=>readShifts(slug, from, until)),
				list: ()=>listTeams(api),
				past: {
					note: 'Splunk On-Call’s log may lack the last 15 minutes.'
				}
			};
		}
		function onlyRotation(policies, wanted, slug) {
			const names = policies.flatMap(({ entries })=>entries.flatMap(({ rotation })=>rotation ?? []));
			const rotations = [
				...new Set(names)
			].map((name)=>({
					id: name,
					name
				}));
			const { name } = (0, kit_rotations.YX)(rotations, wanted, {
				service: 'Splunk On-Call',
				owner: `the team “${slug}”`
			});
			return policies.map((policy)=>({
					...policy,
					entries: policy.entries.filter(({ rotation })=>rotation === name)
				}));
		}
		function noPast(rotation) {
			return new failure.HR(`Splunk On-Call does not tell who was on call in the rotation “${rotation}”: its log is of whole teams.`, 'Leave `rotation` out where the past matters: for `mode: report`, `overlap`, reminders and handover issues.');
		}
		function usernames(policies, past = []) {
			const names = [
				...policies.flatMap(({ entries, overrides })=>[
						...entries.flatMap(({ scheduled, override, rolls })=>[
								scheduled,
								override,
								...rolls.map(({ username })=>username)
							]),
						...overrides.map(({ username })=>username)
					]),
				...past.map(({ username })=>username)
			];
			return names.filter((name)=>name !== null);
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
