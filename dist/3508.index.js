export const id = 3508;
export const ids = [
	3508
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
	1396: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$: ()=>byId
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
		function byId(entry) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(entry).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YPB((all)=>new Set(all.map(({ id })=>id)).size === all.length, 'the same id comes twice')), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((all)=>new Map(all.map((one)=>[
						one.id,
						one
					]))));
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
	647: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			m: ()=>segment
		});
		function segment(name) {
			return /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
		}
	},
	3508: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var build_people = __webpack_require__(4809);
		var bulk = __webpack_require__(4876);
		var kit_lookup = __webpack_require__(5221);
		var once = __webpack_require__(3701);
		var pages = __webpack_require__(8878);
		var api = __webpack_require__(1614);
		var schemas = __webpack_require__(3619);
		var core_api = __webpack_require__(3759);
		var wire = __webpack_require__(2768);
		var time = __webpack_require__(4131);
		;
		const granted = (0, wire.cW)({
			data: schemas.Ikc({
				access_token: schemas.YjP().check(core_api.Fk(/^[\x21-\x7e]+$/)),
				expires_at: schemas.MfU(schemas.mee(schemas.aig()), null)
			})
		}, ({ data })=>({
				value: data.access_token,
				until: data.expires_at === null ? null : new Date((data.expires_at - margin) * time.Rc)
			}));
		const margin = 300;
		const least = 60 * time.Rc;
		const fix = 'Check `solarwinds-token`: it must be an API refresh token (My Profile → API Refresh Token) that was not revoked. EU accounts also need `solarwinds-auth-url: https://auth.eu.squadcast.com` and `solarwinds-api-url: https://api.eu.squadcast.com`.';
		function createTokenProvider(context) {
			let current;
			return async ()=>{
				const kept = current;
				const until = kept && (await kept).until;
				if (until && until <= context.now() && kept === current) current = undefined;
				current ??= requestToken(context);
				return (await current).value;
			};
		}
		async function requestToken({ http, values, now }) {
			const start = now();
			const answer = await http.send({
				service: 'SolarWinds Incident Response',
				method: 'GET',
				url: `${values['solarwinds-auth-url']}/oauth/access-token`,
				headers: {
					Accept: 'application/json',
					'X-Refresh-Token': values['solarwinds-token']
				},
				fix: (status)=>{
					if (status === 404) return 'Check `solarwinds-auth-url`.';
					return status >= 400 && status < 500 && status !== 429 ? fix : undefined;
				}
			});
			const token = (0, wire.Wp)(granted, answer, 'SolarWinds Incident Response’s answer to the sign-in');
			http.mask(token.value);
			const soonest = (0, time.tY)(start, least);
			return token.until && token.until < soonest ? {
				...token,
				until: soonest
			} : token;
		}
		;
		function createClient(context) {
			const { http, values } = context;
			const token = createTokenProvider(context);
			return (0, api.xP)({
				http,
				service: 'SolarWinds Incident Response',
				root: values['solarwinds-api-url'],
				headers: async ()=>({
						Authorization: `Bearer ${await token()}`
					}),
				advice: {
					400: 'Check `solarwinds-team`: it must be the id of a team, which is in the address of the team’s pages.',
					401: 'Check that `solarwinds-api-url` and `solarwinds-auth-url` are of the same region, and that the refresh token in `solarwinds-token` was not revoked.',
					402: 'Check the plan of the account in SolarWinds Incident Response: it does not include this.',
					403: 'The user of `solarwinds-token` is not allowed to read the schedules of this team: add them to the team `solarwinds-team` with a role that has the permission to read schedules (Settings → Teams → Roles).',
					404: 'Check `solarwinds-api-url` and `solarwinds-team`. If both are right, the API may have changed.'
				}
			});
		}
		var failure = __webpack_require__(9874);
		var by_id = __webpack_require__(1396);
		var person = __webpack_require__(557);
		;
		const number = schemas.FsL(schemas.Whr(), schemas.pdi((written)=>String(written)));
		const page = (entry)=>(0, wire.cW)({
				data: schemas.YOg(entry),
				pageInfo: schemas.Ikc({
					hasNext: schemas.zMY(),
					nextCursor: wire.Qq
				}).check(schemas.YPB(({ hasNext, nextCursor })=>!hasNext || Boolean(nextCursor), 'has no next cursor'))
			}, ({ data, pageInfo })=>({
					items: data,
					next: pageInfo.hasNext ? pageInfo.nextCursor ?? null : null
				}));
		const schedule = (0, wire.cW)({
			id: number,
			name: schemas.YjP()
		}, (written)=>written);
		const user = (0, wire.cW)({
			id: wire.id,
			first_name: wire.Qq,
			last_name: wire.Qq,
			email: wire.Qq
		}, ({ id, first_name, last_name, email })=>(0, person.DY)(id, {
				email,
				name: (0, person.fq)(first_name, last_name)
			}));
		const answer = {
			schedule: schemas.Ikc({
				id: number,
				name: schemas.YjP(),
				paused: schemas.zMY(),
				time_zone: wire.id
			}),
			oncall: schemas.YOg(user)
		};
		function answerOf({ schedule, oncall }) {
			const { id, name, paused: isPaused, time_zone: timezone } = schedule;
			return {
				id,
				name,
				isPaused,
				timezone,
				people: oncall
			};
		}
		const whoIsOnCall = (0, wire.cW)({
			data: (0, by_id.$)((0, wire.cW)(answer, answerOf))
		}, ({ data })=>data);
		const weekdays = [
			'monday',
			'tuesday',
			'wednesday',
			'thursday',
			'friday',
			'saturday',
			'sunday'
		];
		const slot = (0, wire.cW)({
			startHour: schemas.Whr().check(core_api.qm(0), core_api.Zm(23)),
			startMin: schemas.Whr().check(core_api.qm(0), core_api.Zm(59)),
			duration: schemas.Whr().check(core_api.qm(1), core_api.Zm(366 * 24 * 60)),
			dayOfWeek: wire.Qq
		}, ({ startHour, startMin, duration, dayOfWeek })=>{
			const weekday = weekdays.indexOf(dayOfWeek?.toLowerCase() ?? '') + 1;
			return {
				hour: startHour,
				minute: startMin,
				duration,
				weekday: weekday || null
			};
		});
		const rotation = (0, wire.cW)({
			start_date: wire.p6,
			end_date: schemas.lqM(schemas.mee(wire.p6)),
			shift_time_slots: schemas.YOg(slot).check(core_api.m9(1))
		}, ({ start_date: start, end_date, shift_time_slots: slots })=>({
				start,
				end: end_date ?? null,
				slots
			}));
		const plans = (0, wire.cW)({
			data: (0, by_id.$)((0, wire.cW)({
				...answer,
				schedule: schemas.X$i(answer.schedule, {
					rotations: schemas.YOg(rotation)
				})
			}, (written)=>({
					...answerOf(written),
					rotations: written.schedule.rotations
				})))
		}, ({ data })=>data);
		const overrideSpan = (0, wire.cW)({
			startTime: wire.p6,
			endTime: wire.p6
		}, ({ startTime, endTime })=>({
				from: startTime,
				until: endTime
			}));
		;
		const together = 40;
		function createAsking(api, team) {
			const ask = (schema, ids, bulk, at)=>{
				const query = {
					teamId: team,
					scheduleID: ids,
					time: at && timeText(at)
				};
				return api({
					path: '/v4/schedules/who-is-oncall',
					query,
					schema,
					bulk
				});
			};
			const askEach = (schema, ids, at)=>{
				const answers = (0, bulk.V)(ids, (some, bulk)=>ask(schema, some, bulk, at), together);
				return async (id)=>found(await answers(id), id);
			};
			return {
				everywhere: (bulk)=>ask(whoIsOnCall, [], bulk, undefined),
				each: (ids, at)=>askEach(whoIsOnCall, ids, at),
				plans: (ids, at)=>askEach(plans, ids, at)
			};
		}
		function timeText(time) {
			return time.toISOString().replace(/\.\d+/, '');
		}
		function unpaused(answer) {
			if (!answer.isPaused) return answer;
			throw new failure.HR(`“${answer.name}” is paused in SolarWinds Incident Response, so it does not say who is on call.`, 'Resume the schedule there, or remove it here until it is resumed.');
		}
		function found(answers, id) {
			const answer = answers.get(id);
			if (answer) return answer;
			throw new failure.HR(`SolarWinds Incident Response did not say who is on call in schedule ${id}.`, 'Check that the schedule belongs to the team `solarwinds-team`.');
		}
		var segment = __webpack_require__(647);
		var temporal_polyfill = __webpack_require__(8599);
		;
		const mostSlots = 100;
		function edgesOf({ name, timezone, rotations }, overrides, span) {
			const times = new Set();
			const add = (time)=>{
				if (time > span.from.getTime() && time < span.until.getTime()) times.add(time);
			};
			for (const { from, until } of overrides){
				add(from.getTime());
				add(until.getTime());
			}
			const active = rotations.filter(({ start, end })=>start < span.until && !(end && end <= span.from));
			if (active.reduce((count, { slots })=>count + slots.length, 0) > mostSlots) {
				const message = `The rotations of “${name}” have more than ${mostSlots} time slots, too many to work out its coming shifts.`;
				throw new failure.HR(message, 'Remove rotations that are no longer needed, or set `look-ahead: 0`.');
			}
			for (const { start, end, slots } of active){
				const last = end ?? span.until;
				add(start.getTime());
				add(last.getTime());
				const within = {
					from: (0, time.NU)(start, span.from),
					until: (0, time.X)(last, span.until)
				};
				for (const slot of slots)for (const time of slotEdges(slot, within, timezone, name))if (time > start.getTime() && time < last.getTime()) add(time);
			}
			return [
				...times
			].sort((one, other)=>one - other).map((time)=>new Date(time));
		}
		function slotEdges(slot, { from, until }, zone, name) {
			const end = dayIn(zone, (0, time.tY)(until, time.vd), name);
			const edges = [];
			let date = dayIn(zone, (0, time.tY)(from, -slot.duration * time.Vc - time.vd), name);
			for(; temporal_polyfill.fE.PlainDate.compare(date, end) <= 0; date = date.add({
				days: 1
			})){
				if (slot.weekday !== null && date.dayOfWeek !== slot.weekday) continue;
				const local = date.toPlainDateTime({
					hour: slot.hour,
					minute: slot.minute
				});
				const start = local.toZonedDateTime(zone).epochMilliseconds;
				const byClock = local.add({
					minutes: slot.duration
				}).toZonedDateTime(zone).epochMilliseconds;
				edges.push(start, byClock, start + slot.duration * time.Vc);
			}
			return edges;
		}
		function dayIn(zone, time, name) {
			try {
				return temporal_polyfill.fE.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone).toPlainDate();
			} catch (cause) {
				const message = `The time zone of “${name}” in SolarWinds Incident Response is not known: ${zone}.`;
				throw new failure.HR(message, 'Choose another time zone for the schedule there.', {
					cause
				});
			}
		}
		;
		function sharedMoments(spans) {
			const groups = [];
			for (const span of spans.toSorted((one, other)=>+one.until - +other.until)){
				const group = groups.at(-1);
				const common = group && {
					from: (0, time.NU)(group.common.from, span.from),
					until: (0, time.X)(group.common.until, span.until)
				};
				if (group && common && +common.until - +common.from >= time.Vc) {
					group.spans.push(span);
					group.common = common;
				} else groups.push({
					spans: [
						span
					],
					common: span
				});
			}
			return groups.map(({ spans, common })=>({
					spans,
					moment: middle(common)
				}));
		}
		function middle({ from, until }) {
			const half = (0, time.Q5)((0, time.tY)(from, (until.getTime() - from.getTime()) / 2));
			return half < from ? from : half;
		}
		;
		const mostMoments = 150;
		const past = 7 * time.vd;
		function earliest(now) {
			return (0, time.tY)(now, -past);
		}
		function checkStart({ from }, now) {
			if (from.getTime() >= earliest(now).getTime() - time.nW) return;
			const message = 'The shifts of SolarWinds Incident Response are read for the last seven days only.';
			throw new failure.HR(message, 'Set `since` to at most `7d`.');
		}
		function createShifts(api, asking, now) {
			const readOverrides = (id, { from, until })=>(0, pages.yw)('SolarWinds Incident Response’s list of overrides', '', (cursor)=>api({
						path: `/v4/schedules/${(0, segment.m)(id)}/overrides`,
						query: {
							startTime: timeText(from),
							endTime: timeText(until),
							cursor: cursor || null
						},
						schema: page(overrideSpan)
					}));
			return (ids, span)=>{
				checkStart(span, now());
				const planOf = asking.plans(ids, span.from);
				const spansOf = (0, once.Sd)(ids, async (id)=>{
					const [plan, overrides] = await Promise.all([
						planOf(id),
						readOverrides(id, span)
					]);
					const edges = edgesOf(unpaused(plan), overrides, span);
					return [
						span.from,
						...edges
					].map((from, nth)=>({
							id,
							from,
							until: edges[nth] ?? span.until
						}));
				});
				const answers = (0, once.jQ)((0, once.ec)(ids.map(spansOf)).then((all)=>askWithin(all.flat(), asking)));
				return async (id)=>{
					const spans = await spansOf(id);
					const answerOf = await answers;
					const shifts = spans.map(async (stretch)=>{
						const { people } = unpaused(await answerOf(stretch));
						return people.map((person)=>({
								person,
								from: stretch.from,
								until: stretch.until
							}));
					});
					return (await Promise.all(shifts)).flat();
				};
			};
		}
		function askWithin(stretches, asking) {
			const shared = sharedMoments(stretches);
			if (shared.length > mostMoments) {
				const message = `The coming shifts would take ${shared.length} requests, because SolarWinds Incident Response only says who is on call at a single time.`;
				throw new failure.HR(message, 'Set a shorter `look-ahead`, or read fewer schedules in one run.');
			}
			const answers = new Map();
			for (const { spans, moment } of shared){
				const ids = spans.map(({ id })=>id);
				const answerOf = asking.each(ids, moment);
				for (const stretch of spans)answers.set(stretch, (0, once.jQ)(answerOf(stretch.id)));
			}
			return (stretch)=>answers.get(stretch) ?? Promise.reject(new Error('nobody asked for that stretch'));
		}
		;
		const service = 'SolarWinds Incident Response';
		function createSource(context) {
			const { values, now } = context;
			const team = values['solarwinds-team'];
			const api = createClient(context);
			const asking = createAsking(api, team);
			const readShifts = createShifts(api, asking, now);
			const everywhere = (0, once.Oo)(()=>(0, bulk.z)(asking.everywhere(true)));
			const readSchedules = (0, once.Oo)(()=>(0, pages.yw)(`${service}’s list of schedules`, '', (cursor)=>api({
						path: '/v4/schedules',
						query: {
							teamID: team,
							cursor: cursor || null
						},
						schema: page(schedule)
					})));
			const lookup = (0, kit_lookup.BL)({
				service,
				credential: 'token',
				hint: 'Check `schedule`, `solarwinds-team` and `solarwinds-token`.',
				all: async ()=>[
						...(await everywhere())?.values() ?? await readSchedules()
					],
				unlisted: async (name)=>(0, kit_lookup.Up)(await readSchedules(), name, {
						service
					})
			});
			const idsOf = async (schedules)=>(await (0, once.ec)(schedules.map(lookup(schedules)))).map(({ id })=>id);
			return {
				onCall (schedules, at) {
					const find = lookup(schedules);
					const alone = asking.each([]);
					const then = at && idsOf(schedules).then((ids)=>asking.each(ids, at));
					return (0, once.Sd)(schedules, async (name)=>{
						const { id } = await find(name);
						const answer = then ? await (await then)(id) : (await everywhere())?.get(id) ?? await alone(id);
						const { people, timezone } = unpaused(answer);
						return {
							people: (0, build_people.dM)(people),
							note: null,
							timezone
						};
					});
				},
				shifts (schedules, from, until) {
					const find = lookup(schedules);
					const shiftsOf = (0, once.jQ)(idsOf(schedules).then((ids)=>readShifts(ids, {
							from,
							until
						})));
					return (0, once.Sd)(schedules, async (name)=>{
						const { id } = await find(name);
						return (await shiftsOf)(id);
					});
				},
				past: {
					from: earliest(now()),
					note: `${service} works out the past from the rotations as they are now.`
				},
				list: ()=>(0, kit_lookup.l_)(readSchedules),
				whyNoOverrides: 'they have to name the user or the squad that they replace, and its API does not tell which of them somebody on call stands for'
			};
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
