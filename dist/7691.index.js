export const id = 7691;
export const ids = [
	7691
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
	7107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			p: ()=>calendarsAt,
			U: ()=>createClient
		});
		var once = __webpack_require__(3701);
		var failure = __webpack_require__(9874);
		var components = __webpack_require__(8713);
		var reason = __webpack_require__(3083);
		var series = __webpack_require__(3134);
		var words = __webpack_require__(2066);
		var zone_definition = __webpack_require__(7843);
		var ical_zones = __webpack_require__(7311);
		;
		function readCalendars(text, usualZone, input = 'ical-url') {
			if (!/^\s*BEGIN\s*:\s*VCALENDAR\s*$/im.test(text.slice(0, longestPreface))) {
				throw new failure.HR('What the calendar’s address returns is not a calendar.', `Check \`${input}\`: it must be the address of the feed itself (it usually ends with .ics), not of a page that shows the calendar or asks for a login.`);
			}
			try {
				const years = {
					left: zone_definition.U
				};
				return joined((0, components.ZT)(text).map((calendar)=>partOf(calendar, usualZone, years)));
			} catch (error) {
				const fix = `Check \`${input}\`, or report this to whoever publishes the calendar. Nothing in it was used.`;
				throw new failure.HR(`The calendar can’t be read: ${(0, reason.Y)(error)}.`, fix, {
					cause: error
				});
			}
		}
		const longestPreface = 10_000;
		function partOf(calendar, usualZone, years) {
			const zones = (0, ical_zones.jL)(calendar, years);
			return {
				name: textOf(calendar, 'x-wr-calname') ?? textOf(calendar, 'name'),
				zones,
				zone: zoneOf(calendar, zones, usualZone),
				events: calendar.getAllSubcomponents('vevent')
			};
		}
		function joined(parts) {
			const clocks = new Map(parts.flatMap((part)=>part.events.map((event)=>[
						event,
						part
					])));
			const clockOf = (event)=>{
				const clock = clocks.get(event);
				if (!clock) throw new Error('it is in no calendar');
				return clock;
			};
			return [
				...Map.groupBy(parts, ({ name })=>name)
			].map(([name, same])=>({
					name,
					series: (0, series.Lf)(same.flatMap(({ events })=>events), clockOf)
				}));
		}
		function zoneOf(calendar, zones, usualZone) {
			const described = calendar.getAllSubcomponents('vtimezone').map((zone)=>textOf(zone, 'tzid'));
			const [only, ...others] = new Set(described.filter((name)=>name !== null));
			const named = textOf(calendar, 'x-wr-timezone') ?? (others.length === 0 ? only : undefined);
			const usual = usualZone === null ? null : zones(usualZone);
			if (named === undefined) return usual ?? ical_zones.n$;
			const own = zones(named);
			const why = `the calendar’s time zone “${named}” is unknown: set \`ical-timezone\` to the right one`;
			return own.isUnknown ? usual ?? (0, ical_zones.BD)(why) : own;
		}
		function textOf(calendar, name) {
			const property = calendar.getFirstProperty(name);
			const text = String(property?.getFirstValue() ?? '');
			const isRaw = property?.type === 'unknown';
			const plain = isRaw ? text.replace(/\\([\\;,])/g, '$1').replace(/\\n/gi, ' ') : text;
			return (0, words.__)(plain).trim() || null;
		}
		var decoded = __webpack_require__(6301);
		var answer = __webpack_require__(3631);
		var parsers = __webpack_require__(5526);
		;
		function nextAddress(error, from) {
			if (isRefusedByOffice(error) || !isRedirect(error)) return null;
			const location = error.headers?.get('location');
			if (!location) return null;
			try {
				const next = new URL(location, from);
				const address = (0, parsers.EK)(next.href);
				return new URL(address).origin === new URL(from).origin ? address : null;
			} catch  {
				return null;
			}
		}
		function explained(error, input) {
			if (isRefusedByOffice(error)) {
				return new failure.HR(`${error.message} Office 365 refused to return the calendar${saidBy(error)}.`, `Open the address in a browser. If it works there, try again later: Office 365 sometimes mistakes programs for unsupported browsers. If not, publish the calendar again in Outlook and store the new address as \`${input}\`.`, {
					cause: error
				});
			}
			if (!isRedirect(error)) return error;
			const fix = `Only redirects within the same server are followed, so that the secret is never sent elsewhere. Set \`${input}\` to the final address.`;
			return new failure.HR(error.message, fix, {
				cause: error
			});
		}
		function endless(error, isCircle, input) {
			const where = isCircle ? 'in a circle' : 'again and again';
			return new failure.HR(`The calendar’s server redirects ${where}.`, `Open the address in a browser. If it works there, set \`${input}\` to the final address. If not, report this to whoever publishes the calendar.`, {
				cause: error
			});
		}
		function isRedirect(error) {
			return error instanceof answer.HR && Math.floor((error.status ?? 0) / 100) === 3;
		}
		function isRefusedByOffice(error) {
			if (!(error instanceof answer.HR) || error.headers === null) return false;
			const page = error.headers.get('location') ?? '';
			return error.headers.get('x-owa-error') !== null || /\/errorfe\.aspx\b/i.test(page);
		}
		function saidBy({ headers }) {
			const [word] = /\w+$/.exec(headers?.get('x-owa-error') ?? '') ?? [];
			return word === undefined ? '' : ` (${word})`;
		}
		;
		const shortestSecret = 16;
		const shortestPassword = 4;
		const mostRedirects = 5;
		const check = (input)=>`Check \`${input}\`: the calendar may have a new secret address, or is no longer shared. Copy the address again and update the secret.`;
		const checkPassword = (input)=>`Check the user name and the password in \`${input}\`, and update the secret.`;
		const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
		function createClient({ http, values }) {
			const feed = {
				address: values['ical-url'],
				input: 'ical-url',
				zone: values['ical-timezone']
			};
			return (0, once.Oo)(()=>calendarsAt(feed, http));
		}
		async function calendarsAt({ address: written, input, zone }, http) {
			const { address, authorization } = signIn(written, http);
			const text = await download(address, {
				authorization,
				input,
				http
			});
			return readCalendars(text, zone, input);
		}
		function signIn(written, { mask }) {
			const url = new URL(written);
			const [user, password] = [
				(0, decoded.D)(url.username),
				(0, decoded.D)(url.password)
			];
			if (user === '' && password === '') return {
				address: written,
				authorization: null
			};
			const credentials = Buffer.from(`${user}:${password}`).toString('base64');
			const isToken = password === '' || user.length >= shortestSecret;
			const secrets = [
				url.password,
				password,
				...isToken ? [
					url.username,
					user
				] : []
			];
			for (const secret of secrets)if (secret.length >= shortestPassword) mask(secret);
			mask(credentials);
			url.username = '';
			url.password = '';
			return {
				address: url.href,
				authorization: `Basic ${credentials}`
			};
		}
		async function download(url, access, earlier = []) {
			const { authorization, input, http } = access;
			const { pathname, search } = new URL(url);
			for (const part of [
				url,
				pathname,
				search
			])if (part.length >= shortestSecret) http.mask(part);
			try {
				const answer = await http.send({
					service: 'The calendar',
					method: 'GET',
					url,
					headers: {
						Accept: 'text/calendar, */*;q=0.1',
						'User-Agent': browser,
						...authorization !== null && {
							Authorization: authorization
						}
					},
					expects: 'text',
					secretUrl: true,
					fix: (status)=>{
						if (status === 401 && authorization !== null) return checkPassword(input);
						return status < 500 && status !== 429 ? check(input) : undefined;
					}
				});
				return String(answer);
			} catch (error) {
				const next = nextAddress(error, url);
				if (next === null) throw explained(error, input);
				const passed = [
					...earlier,
					url
				];
				if (passed.length > mostRedirects) throw endless(error, passed.includes(next), input);
				return download(next, access, passed);
			}
		}
	},
	8713: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			ZT: ()=>calendarsIn,
			_8: ()=>faultIn,
			xZ: ()=>isCut
		});
		var ical = __webpack_require__(9571);
		var build_time = __webpack_require__(4131);
		var words = __webpack_require__(2066);
		;
		function timesWritten(list) {
			const times = list.split(/[,;]/).filter((written)=>written.trim() !== '');
			if (times.length === 0) throw noTime(list);
			return times.map((written)=>{
				const [start = '', end, ...more] = written.split('/');
				if (more.length > 0) throw noTime(written);
				return {
					...timeWritten(start),
					until: end === undefined ? null : endWritten(end.trim())
				};
			});
		}
		function endWritten(written) {
			return /^\+?P/i.test(written) ? ical.A.Duration.fromString(written.toUpperCase().replace('+', '')) : timeWritten(written);
		}
		const shape = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i;
		function timeWritten(written) {
			const found = shape.exec(written.trim());
			if (!found) throw noTime(written);
			const [, year, month, date, hours, minutes = 0, seconds = 0, zulu, sign, ahead, aheadMinutes] = found;
			const midnight = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
			const isDay = new Date(midnight).toISOString().startsWith(`${year}-${month}-${date}`);
			const time = Number(hours ?? 0) * build_time.nW + Number(minutes) * build_time.Vc;
			if (!isDay || time > 24 * build_time.nW || Number(minutes) > 59 || Number(seconds) > 60) throw noTime(written);
			const offset = Number(ahead ?? 0) * build_time.nW + Number(aheadMinutes ?? 0) * build_time.Vc;
			return {
				wall: midnight + time + Number(seconds) * build_time.Rc - (sign === '-' ? -offset : offset),
				isDate: hours === undefined,
				isUtc: zulu !== undefined || sign !== undefined,
				until: null
			};
		}
		function ruleWritten(written) {
			return written.replace(/\s/g, '').toUpperCase().split(';').filter((part)=>part !== '' && !/=$|^COUNT=(-\d+|0+)$/.test(part)).map((part)=>part.startsWith('UNTIL=') ? `UNTIL=${basic(timeWritten(part.slice(6)))}` : part).join(';');
		}
		function basic({ wall, isDate, isUtc }) {
			const text = new Date(wall).toISOString().replace(/[-:]/g, '');
			return isDate ? text.slice(0, 8) : `${text.slice(0, 15)}${isUtc ? 'Z' : ''}`;
		}
		function noTime(written) {
			return new Error(`“${written.slice(0, 60)}” is not a time`);
		}
		;
		const times = [
			'dtstart',
			'dtend',
			'recurrence-id',
			'exdate',
			'rdate'
		];
		const ofEvents = [
			...times,
			'uid',
			'sequence',
			'status',
			'summary',
			'attendee',
			'rrule',
			'duration'
		];
		const ofAbsences = [
			'organizer',
			'x-microsoft-cdo-busystatus'
		];
		const lists = [
			'exdate',
			'rdate'
		];
		const ofChanges = [
			'dtstart',
			'rrule',
			'rdate',
			'tzoffsetfrom',
			'tzoffsetto'
		];
		const partsOfZones = {
			standard: ofChanges,
			daylight: ofChanges
		};
		const ofOthers = {
			vcalendar: [
				'name',
				'x-wr-calname',
				'x-wr-timezone'
			],
			vtimezone: [
				'tzid'
			],
			...partsOfZones
		};
		function* linesOf(text) {
			let line = '';
			for (const [part] of text.matchAll(/[^\r\n]+/g)){
				if (/^[ \t]/.test(part)) line += part.slice(1);
				else {
					if (line !== '') yield line;
					line = part;
				}
			}
			if (line !== '') yield line;
		}
		function nameIn(line) {
			const [, word = '', mark] = /^\s*([\w.-]+)\s*([:;]?)/.exec(line) ?? [];
			return {
				name: word.toLowerCase(),
				isProperty: Boolean(mark)
			};
		}
		function isOfEvents(name) {
			return ofEvents.includes(name);
		}
		function eventProperty(name, line) {
			const isNeeded = isOfEvents(name);
			if (!isNeeded && !ofAbsences.includes(name)) return null;
			try {
				return times.includes(name) ? timesIn(name, line) : tidied(name, line);
			} catch  {
				return isNeeded ? brokenLine(name, line) : null;
			}
		}
		function otherProperty(kind, name, line) {
			if (!ofOthers[kind]?.includes(name)) return null;
			try {
				return kind in partsOfZones ? changeProperty(name, line) : ical.A.parse.property(named(name, line));
			} catch  {
				return brokenLine(name, line);
			}
		}
		function brokenLine(name, line) {
			return [
				name,
				{},
				'unreadable',
				`its line “${line.trim().slice(0, 100)}” can’t be read`
			];
		}
		function changeProperty(name, line) {
			if (times.includes(name)) return timesIn(name, line);
			if (name === 'rrule') return tidied(name, line);
			return [
				name,
				{},
				'written',
				offsetWritten(line.replace(/^[^:]*:/, ''))
			];
		}
		function offsetWritten(written) {
			const [found, sign, hours, minutes, seconds = 0] = /^([+−-]?)(\d\d):?(\d\d)?:?(\d\d)?$/.exec(written.trim()) ?? [];
			const length = Number(hours) * build_time.nW + Number(minutes ?? 0) * build_time.Vc + Number(seconds) * build_time.Rc;
			if (found === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59) throw new Error('it is no offset');
			return sign === '' || sign === '+' ? length : -length;
		}
		const beforeTime = /^\s*[\w.-]+\s*((?:;.*?)?):(\s*\d{4}-?\d\d-?\d\d.*)$/s;
		const beforeValue = /^\s*[\w.-]+\s*((?:;(?:"[^"]*"|[^";:])*)*):(.*)$/s;
		function timesIn(name, line) {
			const found = beforeTime.exec(line) ?? beforeValue.exec(line);
			if (!found) throw new Error('it has no value');
			const [, parameters = '', value = ''] = found;
			const list = lists.includes(name) ? value.replace(/[\s,]*$/, '') : value;
			if (list === '' && lists.includes(name)) return null;
			const others = parameters.replace(/;\s*VALUE\s*=[^;:]*/gi, '').replace(/(;\s*[\w-]+\s*=)([^";]*:[^";]*)/g, '$1"$2"');
			const [, read] = ical.A.parse.property(`x-time${others}:`);
			return [
				name,
				read,
				'written',
				...timesWritten(list)
			];
		}
		function tidied(name, line) {
			if (name === 'rrule') return ical.A.parse.property(`rrule:${ruleWritten(line.replace(/^[^:]*:/, ''))}`);
			const [, parameters, type, ...values] = ical.A.parse.property(named(name, line));
			const plain = (value)=>typeof value === 'string' ? (0, words.__)(value) : value;
			if (name === 'attendee' || name === 'organizer') return [
				name,
				{
					...parameters,
					cn: plain(parameters.cn ?? '')
				},
				type,
				...values
			];
			return [
				name,
				parameters,
				type,
				...name === 'summary' ? values.map(plain) : values
			];
		}
		function named(name, line) {
			return line.replace(/^\s*[\w.-]+\s*/, name);
		}
		;
		const deepest = 10;
		const mostValues = 500_000;
		function calendarsIn(text) {
			const calendars = [];
			const open = [];
			let lost = [];
			let before = '';
			let values = 0;
			const close = (kind, hasEnd)=>{
				const closed = open.splice(open.findLastIndex((component)=>component[0] === kind));
				if (hasEnd && closed.length === 1) return;
				for (const [, properties] of closed)properties.push(missing('end'));
			};
			const begin = (kind)=>{
				if (kind === 'vcalendar' && open.length > 0) throw brokenOff();
				if (kind !== 'vcalendar' && open.length === 0) return;
				if (kind === 'vevent' && isOpen(kind, open)) close(kind, false);
				if (open.length === deepest) throw new Error('its parts are nested too deeply');
				const component = [
					kind,
					[],
					[]
				];
				(open.at(-1)?.[2] ?? calendars).push(component);
				open.push(component);
			};
			const end = (kind)=>{
				if (isOpen(kind, open)) close(kind, true);
				else if (kind === 'vevent') open.at(-1)?.[2].push([
					kind,
					[
						...lost,
						missing('begin')
					],
					[]
				]);
			};
			const add = (line, [kind, properties])=>{
				const { name, isProperty } = nameIn(line);
				const isName = isOfEvents(name) && line.trimStart().startsWith(name.toUpperCase());
				const isWord = !isProperty && !isName && !name.startsWith('x-');
				const isRest = isWord && kind === 'vevent' && isOfEvents(before);
				const property = isRest ? brokenLine(name, line) : isWord ? null : propertyIn(kind, name, line);
				if (!isWord || isRest) before = name;
				if (property === null) return;
				values += property.length - 3;
				if (values > mostValues) throw new Error('it is too large for a calendar of shifts');
				(kind === 'vcalendar' && isOfEvents(name) ? lost : properties).push(property);
			};
			for (const line of linesOf(text)){
				const [, edge, word = ''] = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line) ?? [];
				const current = open.at(-1);
				if (edge === undefined) {
					if (current) add(line, current);
					continue;
				}
				if (edge.toLowerCase() === 'begin') begin(word.toLowerCase());
				else end(word.toLowerCase());
				[lost, before] = [
					[],
					''
				];
			}
			if (open.length > 0) throw brokenOff();
			return calendars.map((calendar)=>new ical.A.Component(calendar));
		}
		function faultIn(event) {
			const fault = event.getAllProperties().find(({ type })=>type === 'unreadable');
			return fault ? String(fault.getFirstValue()) : null;
		}
		function isCut(event) {
			return event.hasProperty('begin') || event.hasProperty('end');
		}
		function propertyIn(kind, name, line) {
			if (kind === 'vevent' || kind === 'vcalendar' && isOfEvents(name)) return eventProperty(name, line);
			return otherProperty(kind, name, line);
		}
		function isOpen(kind, open) {
			return open.some(([one])=>one === kind);
		}
		function missing(edge) {
			return [
				edge,
				{},
				'unreadable',
				`${edge === 'begin' ? 'its' : 'an'} ${edge.toUpperCase()} is missing`
			];
		}
		function brokenOff() {
			return new Error('it is truncated');
		}
	},
	6301: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			D: ()=>decoded
		});
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch  {
				return text;
			}
		}
	},
	5191: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B9: ()=>instantOf,
			GH: ()=>startOf,
			X5: ()=>total,
			Y5: ()=>lengthOf,
			iB: ()=>timesIn,
			pJ: ()=>endOf
		});
		var ical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9571);
		var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
		var _zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7311);
		const [earliest, latest] = [
			-62_135_596_800_000,
			253_402_300_800_000
		];
		const longest = latest - earliest;
		function timesIn(event, property, clock) {
			return event.getAllProperties(property).flatMap((line)=>{
				if (line.type !== 'written') throw new Error(`its ${property.toUpperCase()} can’t be read`);
				const written = line.getValues();
				const name = line.getFirstParameter('tzid') || event.getFirstProperty('dtstart')?.getFirstParameter('tzid');
				const zone = name ? clock.zones(name) : clock.zone;
				return written.map((time)=>{
					const start = momentOf(time, zone);
					if (time.until === null) return {
						...start,
						length: null
					};
					const length = time.until instanceof ical_js__WEBPACK_IMPORTED_MODULE_0__.A.Duration ? {
						wall: 0,
						exact: time.until.toSeconds() * _time_js__WEBPACK_IMPORTED_MODULE_1__.Rc
					} : between(start, momentOf(time.until, zone));
					return {
						...start,
						length
					};
				});
			});
		}
		function startOf(event, clock) {
			const [start] = [
				...timesIn(event, 'dtstart', clock),
				...timesIn(event, 'recurrence-id', clock)
			];
			return start ?? null;
		}
		function lengthOf(event, start, clock) {
			const [end] = timesIn(event, 'dtend', clock);
			if (end) return between(start, end);
			const length = durationOf(event, start);
			if (total(length) > longest) throw new Error('it lasts too long');
			return length;
		}
		function durationOf(event, start) {
			const [, , type, written] = event.getFirstProperty('duration')?.toJSON() ?? [];
			if (type !== 'duration') return {
				wall: start.isDate ? _time_js__WEBPACK_IMPORTED_MODULE_1__.vd : 0,
				exact: 0
			};
			const duration = ical_js__WEBPACK_IMPORTED_MODULE_0__.A.Duration.fromString(String(written).trim().toUpperCase());
			const { weeks, days, hours, minutes, seconds, isNegative } = duration;
			if (isNegative) return {
				wall: 0,
				exact: 0
			};
			return {
				wall: (weeks * 7 + days) * _time_js__WEBPACK_IMPORTED_MODULE_1__.vd,
				exact: hours * _time_js__WEBPACK_IMPORTED_MODULE_1__.nW + minutes * _time_js__WEBPACK_IMPORTED_MODULE_1__.Vc + seconds * _time_js__WEBPACK_IMPORTED_MODULE_1__.Rc
			};
		}
		function between(start, end) {
			const isSame = end.zone === start.zone || end.isDate;
			const wall = isSame ? end.wall : start.zone.wallAt(instantOf(end));
			return {
				wall: Math.max(wall - start.wall, start.isDate ? _time_js__WEBPACK_IMPORTED_MODULE_1__.vd : 0),
				exact: 0
			};
		}
		function total({ wall, exact }) {
			return wall + exact;
		}
		function instantOf({ wall, zone }) {
			return zone.instantAt(wall);
		}
		function endOf({ until }, { zone }) {
			if (!until) return null;
			if (until.isDate) return (0, _zones_js__WEBPACK_IMPORTED_MODULE_2__.op)(until) + _time_js__WEBPACK_IMPORTED_MODULE_1__.vd - 1;
			return isUtc(until) ? zone.wallAt((0, _zones_js__WEBPACK_IMPORTED_MODULE_2__.op)(until)) : (0, _zones_js__WEBPACK_IMPORTED_MODULE_2__.op)(until);
		}
		function momentOf({ wall, isDate, isUtc }, zone) {
			if (wall < earliest || wall >= latest) throw new Error('one of its times is too far away');
			return {
				wall,
				zone: isUtc ? _zones_js__WEBPACK_IMPORTED_MODULE_2__.n$ : zone,
				isDate
			};
		}
		function isUtc({ zone }) {
			return zone === ical_js__WEBPACK_IMPORTED_MODULE_0__.A.Timezone.utcTimezone;
		}
	},
	5743: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			g: ()=>peopleNamedIn
		});
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _kit_person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(557);
		var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2066);
		function peopleNamedIn(text, known) {
			const names = known.flatMap((entry)=>entry.names.filter(isWord).map((name)=>({
						entry,
						name
					})));
			const found = new Map();
			let left = (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.Vk)(text);
			for (const { entry, name } of names.toSorted((a, b)=>b.name.length - a.name.length)){
				const { length } = name.normalize();
				for(let at = (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.X5)(left, name); at >= 0; at = (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.X5)(left, name)){
					const email = entry.names.find(_http_wire_js__WEBPACK_IMPORTED_MODULE_0__.PW);
					const shown = left.shown.slice(at, at + length);
					const earlier = found.get(entry);
					if (!earlier || at < earlier.at) {
						found.set(entry, {
							at,
							person: (0, _kit_person_js__WEBPACK_IMPORTED_MODULE_1__.MV)({
								email,
								name: shown,
								aliases: [
									name
								]
							})
						});
					}
					const blank = (words)=>`${words.slice(0, at)}${' '.repeat(length)}${words.slice(at + length)}`;
					left = {
						shown: blank(left.shown),
						lower: blank(left.lower)
					};
				}
			}
			return [
				...found.values()
			].toSorted((a, b)=>a.at - b.at).map(({ person })=>person);
		}
		function isWord(name) {
			return !name.includes('@') && name.length > 1;
		}
	},
	749: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			O: ()=>occurrencesOf
		});
		var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8713);
		var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5191);
		var _recurring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1630);
		var _series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);
		var _unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8328);
		function occurrencesOf(series, span, budget) {
			const { clockOf } = series;
			const aroundOf = (event)=>({
					clock: clockOf(event),
					span,
					budget
				});
			const readable = (event, read)=>(0, _unreadable_js__WEBPACK_IMPORTED_MODULE_4__.G)(event, aroundOf(event), ()=>read(clockOf(event)));
			const exceptions = newest(series.exceptions.flatMap((event)=>readable(event, (clock)=>exceptionOf(event, clock))));
			const changes = exceptions.flatMap((one)=>readable(one.event, (clock)=>changeOf(one, clock)));
			const own = (event, exceptions, changes)=>readable(event, ()=>{
					const found = (0, _recurring_js__WEBPACK_IMPORTED_MODULE_3__.w)(event, aroundOf(event), exceptions, changes);
					const fault = (0, _components_js__WEBPACK_IMPORTED_MODULE_1__._8)(event);
					if (fault !== null && (found.length > 0 || (0, _components_js__WEBPACK_IMPORTED_MODULE_1__.xZ)(event))) throw new Error(fault);
					return found;
				});
			return [
				...series.events.flatMap((event)=>own(event, exceptions, changes)),
				...exceptions.flatMap(({ event })=>own(event))
			].filter(({ event, from, until })=>from < until && (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.$f)({
					from,
					until
				}, span) && !(0, _series_js__WEBPACK_IMPORTED_MODULE_5__.mm)(event));
		}
		function exceptionOf(event, clock) {
			return (0, _event_js__WEBPACK_IMPORTED_MODULE_2__.iB)(event, 'recurrence-id', clock).slice(0, 1).map((instead)=>({
					event,
					instead
				}));
		}
		function changeOf({ event, instead }, clock) {
			const range = event.getFirstProperty('recurrence-id')?.getFirstParameter('range');
			const start = (0, _event_js__WEBPACK_IMPORTED_MODULE_2__.GH)(event, clock);
			if (range?.toUpperCase() !== 'THISANDFUTURE' || start === null) return [];
			return [
				{
					event,
					instead,
					start,
					length: (0, _event_js__WEBPACK_IMPORTED_MODULE_2__.Y5)(event, start, clock)
				}
			];
		}
		function newest(exceptions) {
			const ascending = exceptions.toSorted((a, b)=>(0, _series_js__WEBPACK_IMPORTED_MODULE_5__.nD)(a.event) - (0, _series_js__WEBPACK_IMPORTED_MODULE_5__.nD)(b.event));
			const timeOf = ({ instead })=>instead.zone.isUnknown ? instead.wall : (0, _event_js__WEBPACK_IMPORTED_MODULE_2__.B9)(instead);
			return [
				...new Map(ascending.map((exception)=>[
						timeOf(exception),
						exception
					])).values()
			];
		}
	},
	1918: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			KA: ()=>isPerson,
			Nt: ()=>addresses,
			Wd: ()=>attendeeOf,
			YG: ()=>summaryOf,
			xr: ()=>peopleOf
		});
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
		var _kit_person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(557);
		var _decoded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6301);
		var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5743);
		var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2066);
		const addresses = /[^\s@,;:<>"|\\()[\]]+@[^\s@,;:<>"|\\()[\]]+\.[^\s@,;:<>"|\\()[\]]+/g;
		const addressWithName = new RegExp(`(?:[^,;/&+|<>]*<\\s*)?(?:${addresses.source})`, 'g');
		const noPerson = /@(group|resource)\.calendar\.google\.com$/i;
		const replaced = /\(covering for (?:[^()]|\([^()]*\))*\)/gi;
		const noAddress = /^(none|null|undefined|invalid:nomail)?$/i;
		const longestSummary = 1_000;
		const mostPeople = 200;
		function peopleOf(event, reading) {
			const attendees = event.getAllProperties('attendee').filter(isPerson);
			if (attendees.length > mostPeople) throw new Error(`it invites more than ${mostPeople} people`);
			if (attendees.length > 0) return attending(attendees).map(attendeeOf);
			const summary = summaryOf(event);
			if (summary.length > longestSummary) {
				throw new Error(`its summary is longer than ${longestSummary} characters`);
			}
			return peopleIn(summary, reading);
		}
		function summaryOf(event) {
			return String(event.getFirstPropertyValue('summary') ?? '').trim();
		}
		function peopleIn(written, { words, known }) {
			const summary = written.replace(/\s+begins\*(?=\s|$)/gi, '').replace(replaced, '').trim();
			const emails = (summary.match(addresses) ?? []).map((email)=>email.replace(/\.+$/, '').toLowerCase());
			const text = summary.replace(addressWithName, ' , ');
			const others = known.filter(({ names })=>!emails.some((email)=>names.includes(email)));
			const rest = words.reduce(without, text);
			const [inRest, inAll] = [
				(0, _names_js__WEBPACK_IMPORTED_MODULE_2__.g)(rest, others),
				(0, _names_js__WEBPACK_IMPORTED_MODULE_2__.g)(text, others)
			];
			const found = [
				...emails.map((email)=>(0, _kit_person_js__WEBPACK_IMPORTED_MODULE_1__.MV)({
						email
					})),
				...inRest.length > 0 ? inRest : inAll
			];
			return found.length > 0 ? found : [
				personIn(summary, rest)
			];
		}
		function attending(attendees) {
			const status = (attendee)=>word(attendee, 'partstat').trim();
			const invited = attendees.filter((attendee)=>status(attendee) !== 'DECLINED');
			const others = invited.filter((attendee)=>status(attendee) !== 'DELEGATED');
			return others.length > 0 ? others : invited;
		}
		function isPerson(attendee) {
			return ![
				'ROOM',
				'RESOURCE'
			].includes(word(attendee, 'cutype')) && word(attendee, 'role') !== 'NON-PARTICIPANT' && !noPerson.test(userOf(attendee)) && [
				userOf(attendee),
				parameter(attendee, 'cn'),
				parameter(attendee, 'email')
			].some((word)=>word.trim() !== '');
		}
		function attendeeOf(attendee) {
			const user = userOf(attendee);
			const email = [
				user,
				parameter(attendee, 'email')
			].find(_http_wire_js__WEBPACK_IMPORTED_MODULE_0__.PW);
			const given = parameter(attendee, 'cn').trim();
			const name = given.toLowerCase() === email?.toLowerCase() ? '' : given;
			if (email !== undefined && word(attendee, 'cutype') !== 'GROUP') return (0, _kit_person_js__WEBPACK_IMPORTED_MODULE_1__.MV)({
				email,
				name
			});
			return (0, _kit_person_js__WEBPACK_IMPORTED_MODULE_1__.MV)({
				name: name || user,
				aliases: [
					name,
					user
				]
			});
		}
		function personIn(summary, rest) {
			return (0, _kit_person_js__WEBPACK_IMPORTED_MODULE_1__.MV)({
				name: rest || summary || 'an event without a summary',
				aliases: [
					rest,
					summary
				]
			});
		}
		function without(text, words) {
			const looked = (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.Vk)(text);
			const at = (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.VR)(looked, words);
			if (at < 0) return text;
			const before = looked.shown.slice(0, at).replace(/[\s:;,.|/·•–—({[<-]+$/u, '');
			const after = looked.shown.slice(at + words.normalize().length).replace(/^[\s:;,.|/·•–—)}\]>-]+/u, '');
			return `${before} ${after}`.trim().replace(/^[({[<](.*)[)}\]>]$/su, '$1');
		}
		function userOf(attendee) {
			const user = String(attendee.getFirstValue() ?? '').replace(/^\s*mailto:/i, '').trim();
			return noAddress.test(user) ? '' : addressIn(user) ?? user;
		}
		function addressIn(user) {
			const bare = user.replace(/\?[\w-]+=.*$/s, '').replace(/^[^<>]*<([^<>]*)>$/, '$1').trim().replace(/^(["'])(.*)\1$/, '$2');
			return /[/:]/.test(bare) ? null : [
				(0, _decoded_js__WEBPACK_IMPORTED_MODULE_4__.D)(bare),
				bare
			].find(_http_wire_js__WEBPACK_IMPORTED_MODULE_0__.PW) ?? null;
		}
		function parameter(property, name) {
			return [
				property.getParameter(name) ?? ''
			].flat().join(' ');
		}
		function word(property, name) {
			return parameter(property, name).toUpperCase();
		}
	},
	3083: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Y: ()=>reasonIn
		});
		function reasonIn(error) {
			const isCrash = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error);
			return isCrash ? 'it is not valid iCalendar (RFC 5545)' : error.message.slice(0, 200);
		}
	},
	821: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			R: ()=>fullBudget,
			w: ()=>recurrences
		});
		var failure = __webpack_require__(9874);
		var build_time = __webpack_require__(4131);
		;
		function isIn(values, { nth, total }) {
			return values.has(nth) || values.has(nth - total - 1);
		}
		function inMonth(time) {
			const date = new Date(time);
			const begin = date.setUTCDate(1);
			return {
				nth: (time - begin) / build_time.vd + 1,
				total: (date.setUTCMonth(date.getUTCMonth() + 1) - begin) / build_time.vd
			};
		}
		function inYear(time) {
			const date = new Date(time);
			const begin = date.setUTCMonth(0, 1);
			return {
				nth: (time - begin) / build_time.vd + 1,
				total: (date.setUTCMonth(12) - begin) / build_time.vd
			};
		}
		function weekOf(time, firstWeekday) {
			const middle = weekBegin(time, firstWeekday) + 3 * build_time.vd;
			const { nth, total } = inYear(middle);
			const week = Math.ceil(nth / 7);
			return {
				nth: week,
				total: week + Math.floor((total - nth) / 7)
			};
		}
		function weekBegin(time, firstWeekday) {
			return time - (new Date(time).getUTCDay() - firstWeekday + 7) % 7 * build_time.vd;
		}
		;
		const lengths = {
			SECONDLY: build_time.Rc,
			MINUTELY: build_time.Vc,
			HOURLY: build_time.nW,
			DAILY: build_time.vd,
			WEEKLY: 7 * build_time.vd
		};
		function lengthOfPeriod({ freq }) {
			return Object.hasOwn(lengths, freq) ? lengths[freq] : null;
		}
		function periodsOf(rule, start) {
			const length = lengthOfPeriod(rule);
			if (length === null) return calendarPeriods(rule, start);
			const first = Math.floor(start / length) * length;
			const origin = length > build_time.vd ? weekBegin(Math.floor(start / build_time.vd) * build_time.vd, rule.wkst - 1) : first;
			return {
				begin: (index)=>origin + index * rule.interval * length,
				days: (begin, range)=>daysIn(begin, begin + length, range),
				indexAt: (time)=>Math.max(0, Math.floor((time - origin) / (rule.interval * length)))
			};
		}
		function calendarPeriods({ freq, interval }, start) {
			const months = freq === 'YEARLY' ? 12 : 1;
			const origin = new Date(Math.floor(start / build_time.vd) * build_time.vd);
			origin.setUTCMonth(freq === 'YEARLY' ? 0 : origin.getUTCMonth(), 1);
			const later = (time, months)=>{
				const date = new Date(time);
				return date.setUTCMonth(date.getUTCMonth() + months);
			};
			return {
				begin: (index)=>later(origin.getTime(), index * interval * months),
				days: (begin, range)=>daysIn(begin, later(begin, months), range),
				indexAt: (time)=>{
					const end = new Date(time);
					const passed = (end.getUTCFullYear() - origin.getUTCFullYear()) * 12 + end.getUTCMonth() - origin.getUTCMonth();
					return Math.max(0, Math.floor(passed / (interval * months)));
				}
			};
		}
		function daysIn(begin, end, { from, until }) {
			const first = begin + Math.max(0, Math.floor((from - begin) / build_time.vd)) * build_time.vd;
			const length = Math.max(0, Math.ceil((Math.min(end, until + 1) - first) / build_time.vd));
			return Array.from({
				length
			}, (_, nth)=>first + nth * build_time.vd);
		}
		;
		const misplaced = {
			DAILY: [
				'BYYEARDAY'
			],
			WEEKLY: [
				'BYMONTHDAY',
				'BYYEARDAY'
			],
			MONTHLY: [
				'BYWEEKNO',
				'BYYEARDAY'
			]
		};
		const counting = [
			'BYMONTHDAY',
			'BYYEARDAY',
			'BYWEEKNO',
			'BYSETPOS'
		];
		function faultInRule(rule) {
			const freq = rule.freq;
			const parts = rule.parts;
			if (freq === null) return 'its RRULE has no FREQ';
			const wrong = misplaced[freq]?.find((name)=>name in parts);
			if (wrong) return `its RRULE has ${wrong}, which is not allowed with FREQ=${freq}`;
			const zero = counting.find((name)=>parts[name]?.some((value)=>value === 0));
			if (zero) return `its RRULE has ${zero}=0, but counting starts at 1`;
			const numbered = parts.BYDAY?.find((weekday)=>!isWeekday(String(weekday), rule));
			const where = freq === 'YEARLY' ? 'BYWEEKNO' : `FREQ=${freq}`;
			if (numbered) return `its RRULE has BYDAY=${numbered}, but the number has no meaning with ${where}`;
			const other = Object.entries(rule).find(([name, value])=>!isSupported(name, String(value)));
			return other ? `its RRULE has ${other[0].toUpperCase()}=${other[1]}, which is not supported` : null;
		}
		function isWeekday(weekday, { freq, parts }) {
			if (freq === 'MONTHLY' || freq === 'YEARLY' && !('BYWEEKNO' in parts)) return true;
			return /^[A-Z]/.test(weekday) || freq === 'WEEKLY' && /^[+-]?1[A-Z]/.test(weekday);
		}
		function isSupported(name, value) {
			if (name === 'rscale') return value.toUpperCase() === 'GREGORIAN';
			if (name === 'skip') return value.toUpperCase() === 'OMIT';
			return !name.startsWith('by');
		}
		;
		const weekdays = [
			'SU',
			'MO',
			'TU',
			'WE',
			'TH',
			'FR',
			'SA'
		];
		const clock = [
			{
				name: 'BYHOUR',
				size: build_time.nW,
				read: (date)=>date.getUTCHours()
			},
			{
				name: 'BYMINUTE',
				size: build_time.Vc,
				read: (date)=>date.getUTCMinutes()
			},
			{
				name: 'BYSECOND',
				size: build_time.Rc,
				read: (date)=>date.getUTCSeconds()
			}
		];
		function choiceOf(rule, start, most) {
			const parts = withDefaults(rule, new Date(start));
			const size = Math.min(build_time.vd, lengthOfPeriod(rule) ?? build_time.vd);
			const inner = clock.filter((part)=>part.size < size).map((part)=>numbers(parts[part.name] ?? [
					part.read(new Date(start))
				]).map((n)=>n * part.size));
			if (inner.reduce((product, values)=>product * values.length, 1) > most) return null;
			const sums = inner.reduce((sums, values)=>sums.flatMap((sum)=>values.map((value)=>sum + value)), [
				0
			]);
			const outer = clock.filter((part)=>part.size >= size).map(({ name, read })=>{
				const values = setOf(parts[name]);
				return values && ((time)=>values.has(read(new Date(time))));
			});
			const tests = [
				...dayTests(rule, parts),
				...outer
			].filter((test)=>test !== null);
			return {
				includes: (time)=>tests.every((test)=>test(time)),
				times: sums.toSorted((a, b)=>a - b),
				positions: setOf(parts.BYSETPOS)
			};
		}
		function withDefaults({ freq, parts }, start) {
			if ([
				'BYDAY',
				'BYMONTHDAY',
				'BYYEARDAY'
			].some((name)=>name in parts)) return parts;
			const [month, date] = [
				start.getUTCMonth() + 1,
				start.getUTCDate()
			];
			const isByWeek = freq === 'WEEKLY' || freq === 'YEARLY' && 'BYWEEKNO' in parts;
			if (isByWeek) return {
				...parts,
				BYDAY: [
					weekdays[start.getUTCDay()] ?? ''
				]
			};
			if (freq === 'YEARLY') return {
				BYMONTH: [
					month
				],
				...parts,
				BYMONTHDAY: [
					date
				]
			};
			return freq === 'MONTHLY' ? {
				...parts,
				BYMONTHDAY: [
					date
				]
			} : parts;
		}
		function dayTests(rule, parts) {
			const months = setOf(parts.BYMONTH);
			const dates = setOf(parts.BYMONTHDAY);
			const days = setOf(parts.BYYEARDAY);
			const weeks = setOf(parts.BYWEEKNO);
			return [
				months && ((time)=>months.has(new Date(time).getUTCMonth() + 1)),
				parts.BYDAY ? weekdayTest(rule, parts.BYDAY) : null,
				dates && ((time)=>isIn(dates, inMonth(time))),
				days && ((time)=>isIn(days, inYear(time))),
				weeks && ((time)=>isIn(weeks, weekOf(time, rule.wkst - 1)))
			];
		}
		function weekdayTest({ freq, parts }, values) {
			const wanted = new Set(values.map((value)=>String(value).replace('+', '')));
			const isOfYear = freq === 'YEARLY' && !('BYMONTH' in parts);
			const positionOf = freq === 'WEEKLY' ? ()=>({
					nth: 1,
					total: 7
				}) : isOfYear ? inYear : inMonth;
			return (time)=>{
				const weekday = weekdays[new Date(time).getUTCDay()];
				const { nth, total } = positionOf(time);
				const [first, last] = [
					Math.ceil(nth / 7),
					-Math.ceil((total - nth + 1) / 7)
				];
				return [
					weekday,
					`${first}${weekday}`,
					`${last}${weekday}`
				].some((one)=>wanted.has(String(one)));
			};
		}
		function setOf(values) {
			return values ? new Set(numbers(values)) : null;
		}
		function numbers(values) {
			return [
				...new Set(values.map(Number))
			];
		}
		;
		const fullBudget = 60_000;
		const daysInStep = 20;
		const always = {
			from: Number.NEGATIVE_INFINITY,
			until: Number.POSITIVE_INFINITY
		};
		function recurrences(rule, { start, end, from, until }, budget) {
			const period = lengthOfPeriod(rule);
			const count = rule.count !== null && rule.count > 0 ? rule.count : Number.POSITIVE_INFINITY;
			const isPlain = period !== null && Object.keys(rule.parts).length === 0;
			const counted = isPlain ? start + (count - 1) * period * rule.interval : until;
			const last = Math.min(until, end ?? until, counted);
			if (start > last || last < from) return [];
			const fault = faultInRule(rule);
			if (fault !== null) throw new Error(fault);
			const choice = choiceOf(rule, start, budget.steps);
			if (choice === null) throw tooOften(rule);
			const spend = (steps)=>{
				budget.steps -= steps;
				if (budget.steps < 0) throw tooOften(rule);
			};
			spend(choice.times.length);
			const periods = periodsOf(rule, start);
			const walls = start < from ? [] : [
				start
			];
			let left = isPlain ? Number.POSITIVE_INFINITY : count - 1;
			const isCounted = Number.isFinite(left);
			const range = {
				from: isCounted ? start : from,
				until: last
			};
			for(let index = periods.indexAt(range.from);; index += 1){
				const begin = periods.begin(index);
				if (!(begin <= last)) return walls;
				for (const wall of timesIn(begin, periods, choice, range, spend)){
					if (wall <= start) continue;
					if (wall > last || left === 0) return walls;
					left -= 1;
					if (wall >= from) walls.push(wall);
				}
			}
		}
		function timesIn(begin, periods, { includes, times, positions }, range, spend) {
			const all = periods.days(begin, positions === null ? range : always);
			const days = all.filter(includes);
			spend(Math.max(1, all.length / daysInStep + days.length * times.length));
			const found = days.flatMap((day)=>times.map((time)=>day + time));
			if (positions === null) return found;
			return found.filter((_, nth)=>positions.has(nth + 1) || positions.has(nth - found.length));
		}
		function tooOften(rule) {
			return new failure.HR(`An event of the calendar recurs too often to be read (${String(rule).slice(0, 100)}).`, 'Make it recur by days, weeks or months, with a recent start.');
		}
	},
	1630: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			w: ()=>occurrencesIn
		});
		var time = __webpack_require__(4131);
		var components = __webpack_require__(8713);
		var ical_event = __webpack_require__(5191);
		var ical = __webpack_require__(9571);
		var recurrence = __webpack_require__(821);
		;
		function startsOf(event, start, clock, range, budget) {
			const rules = event.getAllProperties('rrule').map((line)=>line.getFirstValue());
			const byRule = rules.flatMap((rule)=>{
				if (!(rule instanceof ical.A.Recur)) throw new Error('its rule can’t be read');
				return (0, recurrence.w)(rule, {
					start: start.wall,
					end: (0, ical_event.pJ)(rule, start),
					...range
				}, budget);
			});
			const plain = rules.length === 0 ? [
				start.wall
			] : byRule;
			const listed = near((0, ical_event.iB)(event, 'rdate', clock), range).map((time)=>{
				const wall = time.isDate || time.zone === start.zone ? time.wall : start.zone.wallAt((0, ical_event.B9)(time));
				return [
					wall,
					{
						wall,
						own: time.length
					}
				];
			});
			const all = new Map([
				...plain.map((wall)=>[
						wall,
						{
							wall,
							own: null
						}
					]),
				...listed
			]);
			return [
				...all.values()
			].filter(({ wall })=>wall >= range.from && wall <= range.until);
		}
		function among(moments, start, range) {
			const dayOf = (wall)=>Math.floor(wall / time.vd);
			const close = near(moments, range);
			const dayIn = (moment)=>{
				const local = moment.isDate ? moment.wall : start.zone.wallAt((0, ical_event.B9)(moment));
				return dayOf(local % time.vd !== 0 && moment.wall % time.vd === 0 ? moment.wall : local);
			};
			const whole = new Set(close.filter(({ isDate })=>isDate || start.isDate).map(dayIn));
			const instants = new Set(close.filter(({ isDate })=>!isDate && !start.isDate).map(ical_event.B9));
			return (wall)=>whole.has(dayOf(wall)) || instants.size > 0 && instants.has(start.zone.instantAt(wall));
		}
		function near(moments, { from, until }) {
			return moments.filter(({ wall })=>wall >= from && wall <= until);
		}
		;
		function occurrencesIn(event, { clock, span, budget }, exceptions = [], changes = []) {
			const start = (0, ical_event.GH)(event, clock);
			if (start === null) {
				if ((0, components.xZ)(event)) throw new Error('its start is missing');
				return [];
			}
			const length = (0, ical_event.Y5)(event, start, clock);
			const moved = changes.map(({ start, instead, length })=>Math.abs(start.wall - instead.wall) + (0, ical_event.X5)(length));
			const reach = 2 * time.vd + moved.reduce((most, one)=>Math.max(most, one), (0, ical_event.X5)(length));
			const range = {
				from: span.from.getTime() - reach,
				until: span.until.getTime() + reach
			};
			const isExcluded = among([
				...(0, ical_event.iB)(event, 'exdate', clock),
				...exceptions.map(({ instead })=>instead)
			], start, range);
			const starts = startsOf(event, start, clock, range, budget).filter(({ wall })=>!isExcluded(wall));
			if (starts.length === 0) return [];
			const ordered = changes.map((change)=>({
					change,
					from: (0, ical_event.B9)(change.instead)
				})).toSorted((a, b)=>a.from - b.from);
			let next = 0;
			return starts.toSorted((a, b)=>a.wall - b.wall).map(({ wall, own })=>{
				const at = {
					...start,
					wall
				};
				const instant = ordered.length > 0 ? (0, ical_event.B9)(at) : wall;
				while((ordered[next]?.from ?? Number.POSITIVE_INFINITY) <= instant)next += 1;
				const change = ordered[next - 1]?.change;
				if (!change) return occurrence(event, at, own ?? length);
				const by = change.start.wall - change.instead.wall;
				return occurrence(change.event, {
					...at,
					wall: wall + by
				}, change.length);
			});
		}
		function occurrence(event, start, length) {
			const until = start.zone.instantAt(start.wall + length.wall) + length.exact;
			return {
				event,
				from: new Date((0, ical_event.B9)(start)),
				until: new Date(until)
			};
		}
	},
	3134: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Lf: ()=>seriesOf,
			mm: ()=>isCancelled,
			nD: ()=>sequenceOf
		});
		function seriesOf(events, clockOf) {
			const byUid = Map.groupBy(events, (event)=>uidOf(event) || event);
			return [
				...byUid.values()
			].map((all)=>({
					...newest(all),
					clockOf
				}));
		}
		function uidOf(event) {
			return String(event.getFirstPropertyValue('uid') ?? '').trim();
		}
		function newest(all) {
			const [events, exceptions] = [
				all.filter((event)=>!event.hasProperty('recurrence-id')),
				all.filter((event)=>event.hasProperty('recurrence-id'))
			];
			const last = events.reduce((highest, event)=>Math.max(highest, sequenceOf(event)), -Infinity);
			const current = events.filter((event)=>sequenceOf(event) === last);
			const isRevised = current.length < events.length || current.length > 0 && current.every(isCancelled);
			return {
				events: current,
				exceptions: isRevised ? exceptions.filter((event)=>sequenceOf(event) >= last) : exceptions
			};
		}
		function sequenceOf(event) {
			return Number(event.getFirstPropertyValue('sequence')) || 0;
		}
		function isCancelled(event) {
			return /^cancell?ed$/i.test(String(event.getFirstPropertyValue('status') ?? '').trim());
		}
	},
	8328: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G: ()=>ifReadable,
			O: ()=>unreadable
		});
		var ical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9571);
		var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
		var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);
		var _components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8713);
		var _event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5191);
		var _person_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1918);
		var _reason_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3083);
		var _recurring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1630);
		var _series_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3134);
		var _zones_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7311);
		const longestUnknown = 366 * _time_js__WEBPACK_IMPORTED_MODULE_2__.vd;
		const inexact = 4 * _time_js__WEBPACK_IMPORTED_MODULE_2__.vd;
		const longestName = 80;
		function ifReadable(event, around, read) {
			try {
				return read();
			} catch (error) {
				if ((0, _series_js__WEBPACK_IMPORTED_MODULE_8__.mm)(event) || !mayTouch(event, around)) return [];
				const fault = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR ? null : (0, _components_js__WEBPACK_IMPORTED_MODULE_3__._8)(event);
				throw unreadable(event, fault === null ? error : new Error(fault, {
					cause: error
				}));
			}
		}
		function unreadable(event, error) {
			if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR) return error;
			const fix = 'Fix the event in the calendar, or choose other events with `schedule`.';
			const name = (0, _person_js__WEBPACK_IMPORTED_MODULE_5__.YG)(event).slice(0, longestName);
			return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`The calendar’s event “${name}” can’t be read: ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_9__.Y)(error)}.`, fix, {
				cause: error
			});
		}
		function mayTouch(event, { span, budget }) {
			const clock = {
				zones: ()=>_zones_js__WEBPACK_IMPORTED_MODULE_7__.n$,
				zone: _zones_js__WEBPACK_IMPORTED_MODULE_7__.n$
			};
			const wide = {
				from: (0, _time_js__WEBPACK_IMPORTED_MODULE_2__.tY)(span.from, -_time_js__WEBPACK_IMPORTED_MODULE_2__.vd),
				until: (0, _time_js__WEBPACK_IMPORTED_MODULE_2__.tY)(span.until, _time_js__WEBPACK_IMPORTED_MODULE_2__.vd)
			};
			try {
				const found = (0, _recurring_js__WEBPACK_IMPORTED_MODULE_6__.w)(event, {
					clock,
					span: wide,
					budget
				});
				if (!(0, _components_js__WEBPACK_IMPORTED_MODULE_3__.xZ)(event)) return found.some((occurrence)=>(0, _time_js__WEBPACK_IMPORTED_MODULE_2__.$f)(occurrence, wide));
			} catch  {}
			const wallOf = (property)=>{
				try {
					return (0, _event_js__WEBPACK_IMPORTED_MODULE_4__.iB)(event, property, clock)[0]?.wall ?? null;
				} catch  {
					return null;
				}
			};
			const [start, end] = [
				wallOf('dtstart') ?? nearby(event.getFirstProperty('dtstart')),
				wallOf('dtend')
			];
			if (event.hasProperty('rdate')) return true;
			if (start !== null && start > wide.until.getTime()) return false;
			const lastStarts = event.getAllProperties('rrule').map(lastOf);
			const isOnce = lastStarts.length === 0;
			const last = isOnce && end !== null ? end : Math.max(start ?? forever, ...lastStarts) + longestUnknown;
			return last > wide.from.getTime();
		}
		const forever = Number.POSITIVE_INFINITY;
		function lastOf(line) {
			const rule = line.getFirstValue();
			if (rule instanceof ical_js__WEBPACK_IMPORTED_MODULE_0__.A.Recur && rule.until) return rule.until.toUnixTime() * _time_js__WEBPACK_IMPORTED_MODULE_2__.Rc + _time_js__WEBPACK_IMPORTED_MODULE_2__.vd;
			const [, until] = /\bUNTIL=(\d{8})(?!\d)/i.exec(String(rule)) ?? [];
			return until && !(rule instanceof ical_js__WEBPACK_IMPORTED_MODULE_0__.A.Recur) ? (dayIn(until) ?? forever) + 2 * inexact : forever;
		}
		function nearby(line) {
			const [, written = ''] = /:(\d{4}-?\d\d-?\d\d)(?!\d)/.exec(String(line?.getFirstValue())) ?? [];
			const found = dayIn(written.replaceAll('-', ''));
			return found === null ? null : found - inexact;
		}
		function dayIn(digits) {
			const [, year, month, date] = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(digits) ?? [];
			return year ? Date.UTC(Number(year), Number(month) - 1, Number(date)) : null;
		}
	},
	2066: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			VR: ()=>indexOfWords,
			Vk: ()=>searchable,
			X5: ()=>indexOfName,
			__: ()=>withoutEntities
		});
		const accents = {
			grave: '\u0300',
			acute: '\u0301',
			circ: '\u0302',
			tilde: '\u0303',
			uml: '\u0308',
			ring: '\u030a',
			caron: '\u030c',
			cedil: '\u0327'
		};
		const named = {
			...{
				amp: '&',
				lt: '<',
				gt: '>',
				quot: '"',
				apos: "'",
				nbsp: ' ',
				ndash: '–',
				mdash: '—'
			},
			...{
				lsquo: '‘',
				rsquo: '’',
				ldquo: '“',
				rdquo: '”',
				laquo: '«',
				raquo: '»',
				hellip: '…'
			},
			...{
				middot: '·',
				bull: '•',
				szlig: 'ß',
				oslash: 'ø',
				Oslash: 'Ø',
				aelig: 'æ',
				AElig: 'Æ'
			}
		};
		function withoutEntities(text) {
			return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, (entity, word)=>characterOf(word) ?? entity).toWellFormed().normalize();
		}
		function characterOf(word) {
			if (word.startsWith('#')) {
				const code = Number(word.replace('#', '').replace(/^x/i, '0x'));
				return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
			}
			const accent = word.slice(1);
			if (Object.hasOwn(accents, accent)) return `${word[0]}${accents[accent]}`;
			return Object.hasOwn(named, word) ? named[word] : undefined;
		}
		function searchable(text) {
			const shown = text.normalize();
			const lower = shown.toLowerCase();
			return lower.length === shown.length ? {
				shown,
				lower
			} : {
				shown: lower,
				lower
			};
		}
		const words = {
			before: /[\p{L}\p{M}\p{N}_]$/u,
			after: /^[\p{L}\p{M}\p{N}_]/u
		};
		const names = {
			before: /[\p{L}\p{M}\p{N}_][-.'’]?$/u,
			after: /^[\p{L}\p{M}\p{N}_]|^[-.'’](?!(?<=['’])s(?![\p{L}\p{N}_]))[\p{L}\p{N}_]/u
		};
		function indexOfWords(text, wanted) {
			return indexWithin(text, wanted, words);
		}
		function indexOfName(text, name) {
			return indexWithin(text, name, names);
		}
		function indexWithin({ lower }, wanted, { before, after }) {
			const word = wanted.normalize().toLowerCase();
			if (word === '') return -1;
			const [begins, ends] = [
				/^[\p{L}\p{N}_]/u.test(word),
				/[\p{L}\p{M}\p{N}_]$/u.test(word)
			];
			for(let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)){
				const end = at + word.length;
				const began = begins && before.test(lower.slice(Math.max(0, at - 3), at));
				const goesOn = ends && after.test(lower.slice(end, end + 4));
				if (!began && !goesOn) return at;
			}
			return -1;
		}
	},
	7843: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			U: ()=>mostYears,
			w: ()=>offsetsOf
		});
		var ical = __webpack_require__(9571);
		var failure = __webpack_require__(9874);
		var time = __webpack_require__(4131);
		;
		const readable = [
			'BYMONTH',
			'BYMONTHDAY',
			'BYDAY',
			'BYSETPOS'
		];
		const weekdays = [
			'SU',
			'MO',
			'TU',
			'WE',
			'TH',
			'FR',
			'SA'
		];
		const lastYear = 9_999;
		function yearlyRule(rule, start, offset, step) {
			const unknown = Object.keys(rule.parts).filter((part)=>!readable.includes(part));
			const needsMonth = 'BYDAY' in rule.parts || 'BYMONTHDAY' in rule.parts;
			if (rule.freq !== 'YEARLY' || rule.interval !== 1 || unknown.length > 0 || needsMonth && !('BYMONTH' in rule.parts)) {
				throw new Error(`its rule “${String(rule).slice(0, 100)}” is not a yearly one by month and day`);
			}
			const all = (year)=>timesIn(year, rule.parts, start).filter((time)=>time >= start);
			let end;
			const until = ()=>{
				if (end === undefined) end = rule.count ? nth(rule.count, all, yearOf(start), step) : endOf(rule, offset);
				return end;
			};
			return {
				in: (year)=>all(year).filter((time)=>time <= (until() ?? time)),
				from: start,
				until
			};
		}
		function yearOf(time) {
			return new Date(time).getUTCFullYear();
		}
		function timesIn(year, parts, start) {
			const begin = new Date(start);
			const dates = numbers(parts.BYMONTHDAY);
			const days = [
				parts.BYDAY ?? []
			].flat().map(String);
			const months = 'BYMONTH' in parts ? numbers(parts.BYMONTH) : [
				begin.getUTCMonth() + 1
			];
			const isPlain = dates.length === 0 && days.length === 0;
			const found = months.toSorted((a, b)=>a - b).flatMap((month)=>{
				const first = midnight(year, month, 1);
				const length = Math.round((midnight(year, month + 1, 1) - first) / time.vd);
				return Array.from({
					length
				}, (_, index)=>index + 1).filter((date)=>{
					if (isPlain) return date === begin.getUTCDate();
					const isDate = dates.length === 0 || dates.includes(date) || dates.includes(date - length - 1);
					return isDate && (days.length === 0 || days.some((one)=>isWeekday(one, date, length, first)));
				}).map((date)=>first + (date - 1) * time.vd + (start - Math.floor(start / time.vd) * time.vd));
			});
			if (!('BYSETPOS' in parts)) return found;
			return numbers(parts.BYSETPOS).flatMap((position)=>found.at(position > 0 ? position - 1 : position) ?? []);
		}
		function isWeekday(written, date, length, first) {
			const weekday = ((first / time.vd + date + 3) % 7 + 7) % 7;
			if (weekdays.indexOf(written.slice(-2)) !== weekday) return false;
			const place = Number(written.slice(0, -2));
			return place === 0 || place === Math.ceil(date / 7) || place === -Math.ceil((length - date + 1) / 7);
		}
		function midnight(year, month, date) {
			return new Date(0).setUTCFullYear(year, month - 1, date);
		}
		function numbers(values) {
			return [
				values ?? []
			].flat().map(Number);
		}
		function nth(count, timesIn, firstYear, step) {
			let found = 0;
			let last = Number.NEGATIVE_INFINITY;
			for(let year = firstYear; found < count && year <= lastYear; year += 1){
				step();
				const times = timesIn(year).slice(0, count - found);
				found += times.length;
				last = times.at(-1) ?? last;
			}
			return last;
		}
		function endOf({ until }, offset) {
			if (!until) return null;
			const end = until.toUnixTime() * time.Rc;
			if (until.isDate) return end + time.vd - 1;
			return until.zone === ical.A.Timezone.utcTimezone ? end + offset : end;
		}
		;
		const mostYears = 100_000;
		const longestPause = 8;
		function offsetsOf(definition, years) {
			const components = [
				'standard',
				'daylight'
			].flatMap((name)=>definition.getAllSubcomponents(name));
			const fault = [
				definition,
				...components
			].flatMap((component)=>component.getAllProperties()).find(({ type, name })=>type === 'unreadable' && name !== 'tzid');
			if (fault) throw new Error(String(fault.getFirstValue()));
			const step = ()=>{
				years.left -= 1;
				if (years.left < 0) throw tooManyYears();
			};
			if (components.length === 0) throw new Error('it has no offsets');
			const parts = components.map((component)=>partOf(component, step));
			let read;
			return (instant)=>{
				read ??= offsetsBy(parts);
				return read(instant);
			};
		}
		function offsetsBy(parts) {
			const listed = parts.flatMap((part)=>part.listed()).toSorted(byInstant);
			const byYear = new Map();
			const recurringIn = (year)=>{
				const found = byYear.get(year) ?? parts.flatMap((part)=>part.recurring(year)).toSorted(byInstant);
				byYear.set(year, found);
				return found;
			};
			return (instant)=>{
				const changes = [
					lastUntil(instant, listed),
					lastUntil(instant, recurringIn(yearOf(instant)))
				];
				const last = changes.filter((change)=>change !== null).toSorted(byInstant);
				return last.at(-1)?.after ?? listed[0]?.before ?? 0;
			};
		}
		function partOf(component, step) {
			const start = zone_definition_timesIn(component, 'dtstart')[0]?.wall;
			const [before, after] = [
				offsetIn(component, 'tzoffsetfrom'),
				offsetIn(component, 'tzoffsetto')
			];
			if (start === undefined) throw new Error('a DTSTART is missing');
			const changeAt = (instant)=>({
					instant,
					before,
					after
				});
			const local = (wall)=>changeAt(wall - before);
			const rules = component.getAllProperties('rrule').map((line)=>{
				const rule = line.getFirstValue();
				if (!(rule instanceof ical.A.Recur)) throw new Error('a rule can’t be read');
				return yearlyRule(rule, start, before, step);
			});
			const timeOfDay = start - Math.floor(start / time.vd) * time.vd;
			const listed = zone_definition_timesIn(component, 'rdate').map(({ wall, isDate, isUtc })=>isUtc ? changeAt(wall) : local(isDate ? wall + timeOfDay : wall));
			return {
				listed: ()=>{
					const edges = rules.flatMap((rule)=>edgesOf(rule, step));
					return [
						...(edges.length > 0 ? edges : [
							start
						]).map(local),
						...listed
					];
				},
				recurring: (year)=>rules.flatMap((rule)=>around(year, rule, step)).map(local)
			};
		}
		function edgesOf(rule, step) {
			const year = yearOf(rule.from);
			const find = (years)=>{
				for (const one of years){
					step();
					const found = rule.in(one);
					if (found.length > 0) return found;
				}
				return [];
			};
			const distances = Array.from({
				length: longestPause + 1
			}, (_, index)=>index);
			const first = find(distances.map((distance)=>year + distance)).slice(0, 1);
			const until = rule.until();
			if (first.length === 0 || until === null) return first;
			const end = yearOf(until);
			return [
				...first,
				...find(distances.map((distance)=>end - distance)).slice(-1)
			];
		}
		function around(year, rule, step) {
			const until = rule.until();
			if (until !== null && yearOf(until) < year - 1) return [];
			const times = [];
			for(let one = year + 1; one >= Math.max(year - longestPause, yearOf(rule.from)); one -= 1){
				step();
				const found = rule.in(one);
				times.push(...found);
				if (one < year && found.length > 0) break;
			}
			return times;
		}
		function lastUntil(instant, changes) {
			let [low, high] = [
				0,
				changes.length
			];
			while(low < high){
				const middle = Math.floor((low + high) / 2);
				if ((changes[middle]?.instant ?? 0) <= instant) low = middle + 1;
				else high = middle;
			}
			return changes[low - 1] ?? null;
		}
		function byInstant(one, other) {
			return one.instant - other.instant;
		}
		function zone_definition_timesIn(component, name) {
			return component.getAllProperties(name).flatMap((line)=>line.getValues());
		}
		function offsetIn(component, name) {
			const offset = component.getFirstPropertyValue(name);
			if (typeof offset !== 'number') throw new Error(`a ${name.toUpperCase()} is missing`);
			return offset;
		}
		function tooManyYears() {
			return new failure.HR(`The calendar’s own time zones have rules for more than ${mostYears} years.`, 'Use the names of time zones in IANA’s database, such as Europe/Berlin.');
		}
	},
	7311: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			BD: ()=>unknownZone,
			n$: ()=>utc,
			op: ()=>wallOf,
			jL: ()=>zonesOf
		});
		var temporal_polyfill = __webpack_require__(8599);
		var failure = __webpack_require__(9874);
		var time = __webpack_require__(4131);
		var reason = __webpack_require__(3083);
		var zone_definition = __webpack_require__(7843);
		var windowsZones = __webpack_require__(4000);
		;
		const places = {
			'abu dhabi': 'Asia/Dubai',
			alaska: 'America/Anchorage',
			aleutian: 'America/Adak',
			arizona: 'America/Phoenix',
			asmara: 'Africa/Asmara',
			astana: 'Asia/Almaty',
			'baja california': 'America/Tijuana',
			beijing: 'Asia/Shanghai',
			belfast: 'Europe/Belfast',
			bern: 'Europe/Zurich',
			'cabo verde': 'Atlantic/Cape_Verde',
			canberra: 'Australia/Canberra',
			chennai: 'Asia/Kolkata',
			chetumal: 'America/Cancun',
			chokurdakh: 'Asia/Srednekolymsk',
			chongqing: 'Asia/Chongqing',
			'city of buenos aires': 'America/Argentina/Buenos_Aires',
			edinburgh: 'Europe/London',
			faroe: 'Atlantic/Faroe',
			'gorno-altaysk': 'Asia/Barnaul',
			hanoi: 'Asia/Bangkok',
			harare: 'Africa/Harare',
			harbin: 'Asia/Harbin',
			hawaii: 'Pacific/Honolulu',
			'ho chi minh': 'Asia/Ho_Chi_Minh',
			'ho chi minh city': 'Asia/Ho_Chi_Minh',
			indiana: 'America/Indiana/Indianapolis',
			'international date line west': 'Etc/GMT+12',
			'ireland time': 'Europe/Dublin',
			islamabad: 'Asia/Karachi',
			izhevsk: 'Europe/Samara',
			kathmandu: 'Asia/Kathmandu',
			kolkata: 'Asia/Kolkata',
			kyiv: 'Europe/Kyiv',
			michigan: 'America/Detroit',
			montreal: 'America/Montreal',
			mumbai: 'Asia/Kolkata',
			'new caledonia': 'Pacific/Noumea',
			'new delhi': 'Asia/Kolkata',
			newfoundland: 'America/St_Johns',
			"nuku'alofa": 'Pacific/Tongatapu',
			nuuk: 'America/Nuuk',
			osaka: 'Asia/Tokyo',
			'petropavlovsk-kamchatsky': 'Asia/Kamchatka',
			'port louis': 'Indian/Mauritius',
			pretoria: 'Africa/Johannesburg',
			queensland: 'Australia/Brisbane',
			quito: 'America/Guayaquil',
			'saint pierre and miquelon': 'America/Miquelon',
			salvador: 'America/Bahia',
			samoa: 'Pacific/Pago_Pago',
			'san juan': 'America/Puerto_Rico',
			sapporo: 'Asia/Tokyo',
			saskatchewan: 'America/Regina',
			solomon: 'Pacific/Guadalcanal',
			'sri jayawardenepura': 'Asia/Colombo',
			'st. petersburg': 'Europe/Moscow',
			tasmania: 'Australia/Hobart',
			'tel aviv': 'Asia/Tel_Aviv',
			'united kingdom time': 'Europe/London',
			wellington: 'Pacific/Auckland',
			'west central africa': 'Africa/Lagos',
			yangon: 'Asia/Yangon',
			yukon: 'America/Whitehorse'
		};
		const formerly = {
			'armenian standard time': 'Asia/Yerevan',
			'kamchatka standard time': 'Asia/Kamchatka',
			'mexico standard time': 'America/Mexico_City',
			'mexico standard time 2': 'America/Mazatlan'
		};
		;
		const windows = new Map([
			...Object.entries(formerly),
			...windowsZones.h.n.p.map(({ mapZone })=>mapZone).filter(({ _territory })=>_territory === '001').map(({ _other, _type })=>[
					_other.toLowerCase(),
					_type
				])
		]);
		function ianaIds() {
			ids ??= new Map(Intl.supportedValuesOf('timeZone').map((id)=>[
					id.toLowerCase(),
					id
				]));
			return ids;
		}
		let ids;
		function ianaZone(name) {
			const id = name.replace(/\s+/g, '_');
			if (!/^[a-z][\w/+-]*$/i.test(id)) return null;
			const known = ianaIds().get(id.toLowerCase());
			if (known !== undefined) return known;
			try {
				return temporal_polyfill.fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId;
			} catch  {
				return null;
			}
		}
		function offsetZone(name) {
			const [found, sign = '+', hours = '0', minutes = '00'] = /^\(?(?:UTC|GMT|Z|(?=[+−-]))\s*(?:([+−-])\s*(\d{1,2})(?:[:.]?(\d\d))?)?\)?$/i.exec(name) ?? [];
			if (found === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
			return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
		}
		function windowsZone(name) {
			const words = name.replace(/[\s_]+/g, ' ').toLowerCase();
			return windows.get(words) ?? windows.get(words.replace(/(daylight|summer) time$/, 'standard time')) ?? null;
		}
		;
		function displayedZone(name) {
			const [, offset = '', text = ''] = /^(?:\(?(?:UTC|GMT)\s*([^)a-z]*)\)?\s*)?(.*)$/i.exec(name) ?? [];
			const words = text.replace(/\([^)]*\)/g, ' ').split(/\s-\s|[,/:;\\]/).map((word)=>word.trim().toLowerCase().replaceAll('’', "'")).filter((word)=>word.length > 2);
			const zones = [
				...words.flatMap((word)=>cityZone(word) ?? []),
				...words.flatMap((word)=>calledZone(word) ?? [])
			];
			const standard = offset.trim() === '' ? null : offsetZone(offset.trim());
			return zones.find((zone)=>standard !== null && standardOffset(zone) === standard) ?? zones[0] ?? null;
		}
		function cityZone(word) {
			const city = word.replace(/\s(is\.|islands?)$/, '');
			return cities().get(city) ?? (Object.hasOwn(places, city) ? places[city] ?? null : null);
		}
		function cities() {
			zonesByCity ??= new Map([
				...ianaIds().values()
			].flatMap((id)=>{
				const [, city, ...more] = id.split('/');
				return city === undefined || more.length > 0 ? [] : [
					[
						city.replaceAll('_', ' ').toLowerCase(),
						id
					]
				];
			}));
			return zonesByCity;
		}
		let zonesByCity;
		function calledZone(word) {
			const [, offset] = /^coordinated universal time([+−-]\d+)$/.exec(word) ?? [];
			if (offset !== undefined) return offsetZone(offset);
			const standard = `${word.replace(/(\s(standard|daylight|summer))?\stime$/, '')} standard time`;
			return windowsZone(standard) ?? called().get(word) ?? called().get(standard) ?? null;
		}
		function called() {
			calledZones ??= new Map([
				...windows.values()
			].flatMap((zone)=>[
					'long',
					'longGeneric'
				].flatMap((timeZoneName)=>{
					const format = new Intl.DateTimeFormat('en', {
						timeZone: zone,
						timeZoneName
					});
					return seasons.map((season)=>format.formatToParts(season).find(({ type })=>type === 'timeZoneName')).map((part)=>[
							part?.value.toLowerCase() ?? '',
							zone
						]);
				})).toReversed());
			return calledZones;
		}
		let calledZones;
		const seasons = [
			Date.UTC(2026, 0, 1),
			Date.UTC(2026, 6, 1)
		];
		function standardOffset(zone) {
			const offsets = seasons.map((season)=>temporal_polyfill.fE.Instant.fromEpochMilliseconds(season).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6 / time.Vc);
			const least = Math.min(...offsets);
			const two = (number)=>String(Math.abs(Math.trunc(number))).padStart(2, '0');
			return `${least < 0 ? '-' : '+'}${two(least / 60)}:${two(least % 60)}`;
		}
		;
		const longestName = 200;
		const mostParts = 3;
		const mostCopies = 3;
		function zoneNamed(written) {
			const name = trimmed(written);
			return name.length > longestName ? null : zoneSearched(name, mostCopies);
		}
		function zoneListed(written) {
			const name = trimmed(written);
			if (name.length > longestName) return null;
			return ianaIds().get(name.toLowerCase()) ?? offsetZone(name) ?? windowsZone(name);
		}
		function trimmed(written) {
			return written.trim().replace(/^"(.*)"$/, '$1');
		}
		function zoneSearched(name, copies) {
			return ianaZone(name) ?? offsetZone(name) ?? windowsZone(name) ?? withoutPrefix(name) ?? withHyphen(name) ?? displayedZone(name) ?? withoutNumber(name, copies);
		}
		function withoutPrefix(name) {
			const parts = name.split('/').slice(1).slice(-mostParts);
			const ends = parts.map((_, index)=>parts.slice(index).join('/'));
			const found = ends.map((end)=>ianaZone(end) ?? offsetZone(end) ?? windowsZone(end));
			return found.find((zone)=>zone !== null) ?? null;
		}
		function withHyphen(name) {
			const [, region, city] = /^(Europe|America|Asia|Australia|Africa|Pacific|Atlantic|Indian|US|Canada)-(\D+)$/i.exec(name) ?? [];
			return region === undefined ? null : ianaZone(`${region}/${city}`);
		}
		function withoutNumber(name, copies) {
			const [, original] = /^(.+[^\s_#(-])(?:[\s_#(]+|(?<=[\s/].*)-)\d{1,3}\)?$/.exec(name) ?? [];
			if (original === undefined || copies === 0 || /\b(utc|gmt|universal time)$/i.test(original)) return null;
			return zoneSearched(original, copies - 1);
		}
		;
		const utc = {
			instantAt: (wall)=>wall,
			wallAt: (instant)=>instant
		};
		function unknownZone(why) {
			const fail = ()=>{
				throw typeof why === 'string' ? new Error(why) : why;
			};
			return {
				instantAt: fail,
				wallAt: fail,
				isUnknown: true
			};
		}
		const mostZones = 300;
		function zonesOf(calendar, years) {
			const defined = new Map(calendar.getAllSubcomponents('vtimezone').map((zone)=>[
					bare(zone.getFirstPropertyValue('tzid')),
					zone
				]));
			const known = new Map();
			let left = mostZones;
			const find = (name)=>{
				const definition = defined.get(bare(name));
				const listed = zoneListed(name);
				if (listed !== null && (!definition || isIana(listed, name))) return namedZone(listed);
				if (left === 0) return unknownZone(tooManyZones());
				left -= 1;
				const id = listed ?? zoneNamed(name);
				const own = isIana(id, name) || !definition ? null : definedZone(definition, years);
				if (own !== null && !(own instanceof Error)) return own;
				if (id !== null) return namedZone(id);
				const why = own === null ? 'the calendar does not define it' : `its definition can’t be used: ${(0, reason.Y)(own)}`;
				return unknownZone(`its time zone “${name}” is unknown, and ${why}`);
			};
			return (name)=>{
				const zone = known.get(name) ?? find(name);
				known.set(name, zone);
				return zone;
			};
		}
		function isIana(id, name) {
			return id?.toLowerCase() === bare(name);
		}
		function bare(name) {
			return String(name ?? '').replaceAll('"', '').trim().toLowerCase();
		}
		function namedZone(id) {
			const zonedAt = (instant, zone)=>temporal_polyfill.fE.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
			return {
				instantAt: (wall)=>zonedAt(wall, 'UTC').toPlainDateTime().toZonedDateTime(id).epochMilliseconds,
				wallAt: (instant)=>instant + zonedAt(instant, id).offsetNanoseconds / 1e6
			};
		}
		function definedZone(definition, years) {
			try {
				return zoneBy((0, zone_definition.w)(definition, years));
			} catch (error) {
				return error instanceof Error ? error : new Error(String(error));
			}
		}
		function zoneBy(offsetAt) {
			return {
				instantAt (wall) {
					const [before, after] = [
						offsetAt(wall - time.vd),
						offsetAt(wall + time.vd)
					];
					const isLater = offsetAt(wall - before) !== before && offsetAt(wall - after) === after;
					return wall - (isLater ? after : before);
				},
				wallAt: (instant)=>instant + offsetAt(instant)
			};
		}
		function tooManyZones() {
			return new failure.HR(`The calendar uses more than ${mostZones} time zones that are not in IANA’s database.`, 'Use the names of time zones in that database, such as Europe/Berlin.');
		}
		function wallOf({ year, month, day, hour, minute, second }) {
			return Date.UTC(year, month - 1, day, hour, minute, second);
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
	}
};
