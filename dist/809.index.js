export const id = 809;
export const ids = [809];
export const modules = {

/***/ 2768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(252);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);


zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A());
function parseAnswer(schema, body, from) {
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(schema, body);
    if (result.success)
        return result.data;
    const [first] = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${from} does not look as documented: ${first}.`, 'The service changed or something stands in between (a proxy?). Nothing was taken from this answer.');
}
const date = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/, 'not a time with an offset'), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text)), 'not a time')), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((text) => new Date(text)));
function isAddress(text) {
    return /^[^\s@,;<>"|\\]+@[^\s@,;<>"|\\]+$/.test(text);
}
const text = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()));
const id = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._minLength */ .m9(1));
function shape(fields, into) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(fields), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(into));
}


/***/ }),

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSource: () => (/* binding */ createSource)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/people.js
var people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/text/near.js
var near = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/http/answer.js
var answer = __webpack_require__(3631);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./node_modules/ical.js/dist/ical.js
var ical = __webpack_require__(9571);
;// CONCATENATED MODULE: ./build/services/ical/reason.js
function reasonIn(error) {
    const isCrash = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error);
    return isCrash ? 'it is not written as iCalendar (RFC 5545) wants it' : error.message.slice(0, 200);
}

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./build/services/ical/zones.js



const utc = { instantAt: (wall) => wall, wallAt: (instant) => instant };
function zonesOf(calendar) {
    const known = new Map();
    return (name) => {
        const zone = known.get(name) ?? ianaZone(name) ?? describedZone(calendar, name);
        known.set(name, zone);
        return zone;
    };
}
function ianaZone(name) {
    const zonedAt = (instant, zone) => temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    try {
        zonedAt(0, name);
    }
    catch {
        return null;
    }
    return {
        instantAt: (wall) => zonedAt(wall, 'UTC').toPlainDateTime().toZonedDateTime(name).epochMilliseconds,
        wallAt: (instant) => instant + zonedAt(instant, name).offsetNanoseconds / 1e6,
    };
}
function describedZone(calendar, name) {
    const component = calendar
        .getAllSubcomponents('vtimezone')
        .find((description) => description.getFirstPropertyValue('tzid') === name);
    if (!component || !isYearly(component))
        return null;
    const zone = new ical/* default */.A.Timezone(component);
    const offset = (wall) => zone.utcOffset(timeAt(wall)) * time/* second */.Rc;
    const span = 3 * time/* hour */.nW;
    const offsetAt = (wall) => {
        const [before, after] = [offset(wall - span), offset(wall)];
        return before !== after && offset(wall - Math.abs(before - after)) === before ? before : after;
    };
    return {
        instantAt: (wall) => wall - offsetAt(wall),
        wallAt: (instant) => instant + offset(instant + offset(instant)),
    };
}
function isYearly(zone) {
    const parts = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')];
    const rules = parts.flatMap((part) => part.getAllProperties('rrule')).map((rule) => rule.getFirstValue());
    return parts.length > 0 && rules.every((rule) => rule instanceof ical/* default */.A.Recur && rule.freq === 'YEARLY');
}
function timeAt(wall) {
    return ical/* default */.A.Time.fromJSDate(new Date(wall), true);
}
function wallOf({ year, month, day, hour, minute, second }) {
    return Date.UTC(year, month - 1, day, hour, minute, second);
}

;// CONCATENATED MODULE: ./build/services/ical/calendar.js




function readCalendars(text) {
    const content = text.replace(/^\uFEFF/, '').trim();
    if (!/^BEGIN:VCALENDAR\s/i.test(content)) {
        throw new failure/* Failure */.HR('What the calendar’s address gives is not a calendar.', 'Check `ical-url`: it must be the address of the feed itself (mostly it ends with .ics), and not of a page that shows it or asks for a login.');
    }
    try {
        return componentsIn(content).map(calendarOf);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        const fix = 'Tell whoever publishes it, or check `ical-url`. Nothing was taken from it.';
        throw new failure/* Failure */.HR(`The calendar can’t be read: ${reasonIn(error)}.`, fix, { cause: error });
    }
}
function componentsIn(content) {
    const parsed = ical/* default */.A.parse(content);
    const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return calendars.filter(Array.isArray).map((calendar) => new ical/* default */.A.Component(calendar));
}
function calendarOf(calendar) {
    const zones = zonesOf(calendar);
    const zone = textOf(calendar, 'x-wr-timezone');
    return {
        name: textOf(calendar, 'x-wr-calname') ?? textOf(calendar, 'name'),
        zones,
        zone: zone === null ? utc : (zones(zone) ?? unknownZone(zone)),
        series: seriesOf(calendar.getAllSubcomponents('vevent')),
    };
}
function seriesOf(events) {
    const byUid = Map.groupBy(events, (event) => event.getFirstPropertyValue('uid') ?? event);
    return [...byUid.values()].map((series) => ({
        events: series.filter((event) => !event.hasProperty('recurrence-id')),
        exceptions: series.filter((event) => event.hasProperty('recurrence-id')),
    }));
}
function textOf(calendar, name) {
    const property = calendar.getFirstProperty(name);
    const text = String(property?.getFirstValue() ?? '');
    const isRaw = property?.type === 'unknown';
    return (isRaw ? text.replace(/\\([\\;,])/g, '$1').replace(/\\n/gi, ' ') : text).trim() || null;
}
function unknownZone(name) {
    const fail = () => {
        throw new Error(`the calendar’s time zone “${name}” is not known`);
    };
    return { instantAt: fail, wallAt: fail };
}

;// CONCATENATED MODULE: ./build/services/ical/client.js




const shortestSecret = 16;
const check = 'Check `ical-url`: the calendar may have got a new secret address, or is not shared any more. Copy it anew, and store the secret again.';
const advice = { 401: check, 403: check, 404: check, 410: check };
function createClient({ http, values }) {
    const url = values['ical-url'];
    return (0,once/* once */.Oo)(async () => {
        const { pathname, search } = new URL(url);
        for (const part of [url, pathname, search])
            if (part.length >= shortestSecret)
                http.mask(part);
        const answer = http.send({
            service: 'The calendar',
            method: 'GET',
            url,
            headers: { Accept: 'text/calendar' },
            expects: 'text',
            secretUrl: true,
            fix: (status) => advice[status],
        });
        return readCalendars(String(await answer.catch(explainRedirect)));
    });
}
function explainRedirect(error) {
    const isRedirect = error instanceof answer/* HttpFailure */.HR && Math.floor((error.status ?? 0) / 100) === 3;
    if (!isRedirect)
        throw error;
    const fix = 'Redirects are not followed, so that no secret goes elsewhere: give the address that it leads to as `ical-url`.';
    throw new failure/* Failure */.HR(error.message, fix, { cause: error });
}

;// CONCATENATED MODULE: ./build/services/ical/event.js



const [earliest, latest] = [-62_135_596_800_000, 253_402_300_800_000];
const longest = latest - earliest;
function timesIn(event, property, clock) {
    return event.getAllProperties(property).flatMap((line) => line.getValues().map((value) => {
        if (value instanceof ical/* default */.A.Time)
            return { ...momentOf(value, line, clock), length: null };
        if (!(value instanceof ical/* default */.A.Period))
            throw new Error(`its ${property} is no time`);
        const start = momentOf(value.start, line, clock);
        const length = value.end
            ? between(start, momentOf(value.end, line, clock))
            : { wall: 0, exact: value.getDuration().toSeconds() * time/* second */.Rc };
        return { ...start, length };
    }));
}
function startOf(event, clock) {
    const [start] = timesIn(event, 'dtstart', clock);
    if (!start)
        throw new Error('it has no start');
    return start;
}
function lengthOf(event, start, clock) {
    const [end] = timesIn(event, 'dtend', clock);
    if (end)
        return between(start, end);
    const length = durationOf(event, start);
    if (length.wall + length.exact > longest)
        throw new Error('it lasts too long');
    return length;
}
function durationOf(event, start) {
    const duration = event.getFirstPropertyValue('duration');
    if (!(duration instanceof ical/* default */.A.Duration))
        return { wall: start.isDate ? time/* day */.vd : 0, exact: 0 };
    const { weeks, days, hours, minutes, seconds, isNegative } = duration;
    if (isNegative)
        return { wall: 0, exact: 0 };
    return { wall: (weeks * 7 + days) * time/* day */.vd, exact: hours * time/* hour */.nW + minutes * time/* minute */.Vc + seconds * time/* second */.Rc };
}
function between(start, end) {
    const isSame = end.zone === start.zone || end.isDate;
    const wall = isSame ? end.wall : start.zone.wallAt(instantOf(end));
    return { wall: Math.max(wall - start.wall, start.isDate ? time/* day */.vd : 0), exact: 0 };
}
function instantOf({ wall, zone }) {
    return zone.instantAt(wall);
}
function endOf({ until }, { zone }) {
    if (!until)
        return null;
    if (until.isDate)
        return wallOf(until) + time/* day */.vd - 1;
    return isUtc(until) ? zone.wallAt(wallOf(until)) : wallOf(until);
}
function momentOf(time, line, clock) {
    const wall = wallOf(time);
    if (!(wall >= earliest && wall < latest))
        throw new Error('a time in it is none, or too far away');
    if (time.isDate)
        return { wall, zone: clock.zone, isDate: true };
    if (isUtc(time))
        return { wall, zone: utc, isDate: false };
    const name = line.getFirstParameter('tzid');
    const zone = name ? clock.zones(name) : clock.zone;
    if (zone === null)
        throw new Error(`its time zone “${name}” is not known, and the calendar does not describe it`);
    return { wall, zone, isDate: false };
}
function isUtc({ zone }) {
    return zone === ical/* default */.A.Timezone.utcTimezone;
}

// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/services/kit/person.js
var person = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/services/ical/person.js


const address = /[^\s@,;:<>"|\\()[\]]+@[^\s@,;:<>"|\\()[\]]+\.[^\s@,;:<>"|\\()[\]]+/g;
const noPerson = /@(group|resource)\.calendar\.google\.com$/i;
function peopleOf(event, words) {
    const attendees = event.getAllProperties('attendee').filter(isPerson);
    if (attendees.length > 0) {
        return attendees.filter((attendee) => word(attendee, 'partstat') !== 'DECLINED').map(attendeeOf);
    }
    const summary = summaryOf(event);
    const addresses = summary.match(address) ?? [];
    return addresses.length > 0
        ? addresses.map((email) => (0,person/* person */.M)({ email: email.replace(/\.+$/, '') }))
        : [personIn(summary, words)];
}
function summaryOf(event) {
    return String(event.getFirstPropertyValue('summary') ?? '').trim();
}
function isPerson(attendee) {
    return (!['ROOM', 'RESOURCE'].includes(word(attendee, 'cutype')) &&
        word(attendee, 'role') !== 'NON-PARTICIPANT' &&
        !noPerson.test(calendarUser(attendee)));
}
function attendeeOf(attendee) {
    const user = calendarUser(attendee)
        .replace(/^mailto:/i, '')
        .trim();
    const email = [user, parameter(attendee, 'email')].find(wire/* isAddress */.PW);
    const given = parameter(attendee, 'cn').trim();
    const name = given.toLowerCase() === email?.toLowerCase() ? '' : given;
    if (email !== undefined && word(attendee, 'cutype') !== 'GROUP')
        return (0,person/* person */.M)({ email, name });
    return (0,person/* person */.M)({ name: name || user || 'an attendee without a name', aliases: [name, user] });
}
function personIn(summary, words) {
    const rest = words.reduce(without, summary);
    return (0,person/* person */.M)({ name: rest || summary || 'an event without a summary', aliases: [rest, summary] });
}
function without(text, word) {
    const at = text.toLowerCase().indexOf(word.toLowerCase());
    if (at < 0)
        return text;
    const before = text.slice(0, at).replace(/[\s:;,.|/·•–—({[<-]+$/u, '');
    const after = text.slice(at + word.length).replace(/^[\s:;,.|/·•–—)}\]>-]+/u, '');
    return `${before} ${after}`.trim().replace(/^[({[<](.*)[)}\]>]$/su, '$1');
}
function calendarUser(property) {
    return String(property.getFirstValue() ?? '');
}
function parameter(property, name) {
    return [property.getParameter(name) ?? ''].flat().join(' ');
}
function word(property, name) {
    return parameter(property, name).toUpperCase();
}

;// CONCATENATED MODULE: ./build/services/ical/recurrence.js



const fullBudget = 60_000;
const units = {
    SECONDLY: time/* second */.Rc,
    MINUTELY: time/* minute */.Vc,
    HOURLY: time/* hour */.nW,
    DAILY: time/* day */.vd,
    WEEKLY: 7 * time/* day */.vd,
};
function recurrences(rule, { start, end, from, until }, budget) {
    const last = Math.min(until, end ?? until);
    if (start > last)
        return [];
    if (rule.interval > budget.steps)
        throw tooOften(rule);
    const bounded = rule.clone();
    bounded.until = timeAt(last);
    const iterator = bounded.iterator(timeAt(laterStart(rule, start, from)));
    const check = iterator.check_contracting_rules.bind(iterator);
    iterator.check_contracting_rules = () => {
        budget.steps -= rule.interval;
        if (budget.steps < 0)
            throw tooOften(rule);
        return check();
    };
    const walls = [];
    for (;;) {
        const next = iterator.next();
        const wall = next ? wallOf(next) : null;
        if (wall === null || wall > last)
            return walls;
        if (wall >= from)
            walls.push(wall);
    }
}
function laterStart(rule, start, from) {
    const unit = rule.freq in units ? units[rule.freq] : null;
    if (unit === null || rule.count)
        return start;
    const period = unit * rule.interval;
    return start + Math.max(0, Math.floor((from - start) / period) - 1) * period;
}
function tooOften(rule) {
    return new failure/* Failure */.HR(`An event of the calendar recurs too often to be read (${String(rule).slice(0, 100)}).`, 'Let it recur by days, weeks or months, from a start that is not long ago.');
}

;// CONCATENATED MODULE: ./build/services/ical/occurrences.js







function occurrencesOf(series, clock, span, budget) {
    const [first] = [...series.events, ...series.exceptions];
    try {
        const exceptions = newest(series.exceptions.map((event) => exceptionOf(event, clock)));
        const all = [
            ...series.events.flatMap((event) => regular(event, exceptions, clock, span, budget)),
            ...exceptions.map(({ event, start, length }) => occurrence(event, start, length)),
        ];
        return all.filter((occurrence) => occurrence.from < occurrence.until && (0,time/* overlaps */.$f)(occurrence, span) && !isCancelled(occurrence.event));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        const name = first ? summaryOf(first) : '';
        const fix = 'Mend the event in the calendar, or have `schedule` name others.';
        throw new failure/* Failure */.HR(`The calendar’s event “${name}” can’t be read: ${reasonIn(error)}.`, fix, {
            cause: error,
        });
    }
}
function newest(exceptions) {
    const number = ({ event }) => Number(event.getFirstPropertyValue('sequence') ?? 0);
    const ascending = exceptions.toSorted((a, b) => number(a) - number(b));
    return [...new Map(ascending.map((exception) => [instantOf(exception.instead), exception])).values()];
}
function regular(event, exceptions, clock, { from, until }, budget) {
    const start = startOf(event, clock);
    const length = lengthOf(event, start, clock);
    const lasting = exceptions.filter(({ isForAllAfter }) => isForAllAfter);
    const moved = lasting.map(({ start, instead, length }) => Math.abs(start.wall - instead.wall) + total(length));
    const reach = 2 * time/* day */.vd + Math.max(total(length), ...moved);
    const bounds = {
        from: start.zone.wallAt(from.getTime()) - reach,
        until: start.zone.wallAt(until.getTime()) + reach,
    };
    const isExcluded = among([...timesIn(event, 'exdate', clock), ...exceptions.map(({ instead }) => instead)], start);
    return startsOf(event, start, clock, bounds, budget)
        .filter(({ wall }) => !isExcluded(wall))
        .map(({ wall, own }) => {
        const at = { ...start, wall };
        const before = lasting.filter(({ instead }) => instantOf(instead) <= instantOf(at));
        const change = before.toSorted((a, b) => instantOf(a.instead) - instantOf(b.instead)).at(-1);
        if (!change)
            return occurrence(event, at, own ?? length);
        const by = change.start.wall - change.instead.wall;
        return occurrence(change.event, { ...at, wall: wall + by }, change.length);
    });
}
function startsOf(event, start, clock, bounds, budget) {
    const rules = event.getAllProperties('rrule').map((line) => line.getFirstValue());
    const byRule = rules.flatMap((rule) => {
        if (!(rule instanceof ical/* default */.A.Recur))
            throw new Error('its rule is none');
        return recurrences(rule, { start: start.wall, end: endOf(rule, start), ...bounds }, budget);
    });
    const plain = rules.length === 0 ? [start.wall] : byRule;
    const listed = timesIn(event, 'rdate', clock).map((time) => {
        const wall = time.isDate || time.zone === start.zone ? time.wall : start.zone.wallAt(instantOf(time));
        return [wall, { wall, own: time.length }];
    });
    const all = new Map([...plain.map((wall) => [wall, { wall, own: null }]), ...listed]);
    return [...all.values()].filter(({ wall }) => wall >= bounds.from && wall <= bounds.until);
}
function among(moments, start) {
    const dayOf = (wall) => Math.floor(wall / time/* day */.vd);
    const days = moments.filter(({ isDate }) => isDate || start.isDate).map(({ wall }) => dayOf(wall));
    const instants = new Set(moments.filter(({ isDate }) => !isDate).map(instantOf));
    const whole = new Set(days);
    return (wall) => whole.has(dayOf(wall)) || (!start.isDate && instants.has(start.zone.instantAt(wall)));
}
function exceptionOf(event, clock) {
    const [instead] = timesIn(event, 'recurrence-id', clock);
    if (!instead)
        throw new Error('its recurrence has no time');
    const start = event.hasProperty('dtstart') ? startOf(event, clock) : instead;
    const range = event.getFirstProperty('recurrence-id')?.getFirstParameter('range');
    const isForAllAfter = range?.toUpperCase() === 'THISANDFUTURE';
    return { event, instead, start, length: lengthOf(event, start, clock), isForAllAfter };
}
function occurrence(event, start, length) {
    const until = start.zone.instantAt(start.wall + length.wall) + length.exact;
    return { event, from: new Date(instantOf(start)), until: new Date(until) };
}
function total({ wall, exact }) {
    return wall + exact;
}
function isCancelled(event) {
    return String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}

;// CONCATENATED MODULE: ./build/services/ical/source.js








function createSource(context) {
    const download = createClient(context);
    const shiftsIn = (span) => {
        const calendars = download();
        const budget = { steps: fullBudget };
        return async (schedule) => {
            const shifts = source_select(await calendars, schedule).flatMap((selection) => shiftsOf(selection, schedule, span, budget));
            return shifts.toSorted((a, b) => a.from.getTime() - b.from.getTime());
        };
    };
    return {
        onCall(_, at = context.now()) {
            const shifts = shiftsIn({ from: at, until: (0,time/* plus */.tY)(at, 1) });
            return async (schedule) => {
                const current = (await shifts(schedule)).filter(({ from }) => from <= at);
                return { people: (0,people/* distinct */.dM)(current.map(({ person }) => person)), note: null };
            };
        },
        shifts: (_, from, until) => shiftsIn({ from, until }),
    };
}
function source_select(calendars, schedule) {
    const text = schedule.toLowerCase();
    const nameOf = ({ name }) => (name ?? '').toLowerCase();
    const exact = calendars.filter((calendar) => nameOf(calendar) === text);
    const named = exact.length > 0 ? exact : calendars.filter((calendar) => nameOf(calendar).includes(text));
    if (named.length > 0)
        return named.map((calendar) => ({ calendar, counts: () => true }));
    const counts = (summary) => summary.toLowerCase().includes(text);
    const summaries = calendars.flatMap(summariesIn);
    if (summaries.some(counts))
        return calendars.map((calendar) => ({ calendar, counts }));
    throw noMatch(schedule, [...calendars.map(({ name }) => name ?? ''), ...summaries.flatMap(partsOf)]);
}
function shiftsOf({ calendar, counts }, schedule, span, budget) {
    const words = [calendar.name, schedule].filter((word) => word !== null);
    return calendar.series
        .filter(({ events, exceptions }) => [...events, ...exceptions].some((event) => counts(summaryOf(event))))
        .flatMap((series) => occurrencesOf(series, calendar, span, budget))
        .filter(({ event }) => counts(summaryOf(event)))
        .flatMap(({ event, from, until }) => peopleOf(event, words).map((person) => ({ person, from, until })));
}
function summariesIn({ series }) {
    return series.flatMap(({ events, exceptions }) => [...events, ...exceptions].map(summaryOf));
}
function partsOf(summary) {
    return summary.split(/\s*[:|()[\]–—]\s*|\s+-\s+/);
}
function noMatch(schedule, names) {
    const message = `No calendar and no event says “${schedule}”.`;
    const known = [...new Set(names)].filter((name) => name !== '');
    if (known.length === 0) {
        return new failure/* Failure */.HR(message, 'The calendar has neither a name nor events: check `ical-url`.');
    }
    return new failure/* Failure */.HR(message, (0,near/* suggest */.Z)(schedule, known));
}


/***/ }),

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ person),
/* harmony export */   S: () => (/* binding */ unknownUser)
/* harmony export */ });
/* harmony import */ var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);

function person({ email, name, aliases = [], accounts = {} }) {
    const address = email && (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(email) ? email.toLowerCase() : null;
    const words = [...aliases, address === null ? email : null].flatMap((word) => word || []);
    const known = Object.entries(accounts).filter((entry) => Boolean(entry[1]));
    return {
        email: address,
        name: name || null,
        aliases: [...new Set(words)],
        ...(known.length > 0 && { accounts: Object.fromEntries(known) }),
    };
}
function unknownUser(id) {
    return { email: null, name: `user ${id}`, aliases: [id] };
}


/***/ })

};
