export const id = 740;
export const ids = [740];
export const modules = {

/***/ 3628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(written, names, most = 3) {
    return [...new Set(names)].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, a) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, b)).slice(0, most);
}
function didYouMean(written, names) {
    const near = nearest(written, names).map((name) => `“${name}”`);
    return near.length === 0 ? '' : `Did you mean ${near.join(' or ')}?`;
}


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ each)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);

async function each(schedules, ask) {
    const answers = schedules.map(async (name) => [name, await ask(name).catch(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)]);
    return new Map(await Promise.all(answers));
}


/***/ }),

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ical: () => (/* binding */ service_ical)
});

// EXTERNAL MODULE: ./node_modules/ical.js/dist/ical.js
var ical = __webpack_require__(9571);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
;// CONCATENATED MODULE: ./build/services/ical/reason.js
function reasonIn(error) {
    const isStumble = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error);
    return isStumble ? 'it is not written as iCalendar (RFC 5545) wants it' : error.message.slice(0, 200);
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
        .find((one) => one.getFirstPropertyValue('tzid') === name);
    if (!component || !isYearly(component))
        return null;
    const zone = new ical/* default */.A.Timezone(component);
    const offset = (wall) => zone.utcOffset(timeAt(wall)) * 1000;
    const span = 3 * 3_600_000;
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
        throw new model/* Failure */.H('What the calendar’s address gives is not a calendar.', 'Check `ical-url`: it must be the address of the feed itself (mostly it ends with .ics), and not of a page that shows it or asks for a login.');
    }
    try {
        return componentsIn(content).map(calendarOf);
    }
    catch (error) {
        if (error instanceof model/* Failure */.H)
            throw error;
        const fix = 'Tell whoever publishes it, or check `ical-url`. Nothing was taken from it.';
        throw new model/* Failure */.H(`The calendar can’t be read: ${reasonIn(error)}.`, fix, { cause: error });
    }
}
function componentsIn(content) {
    const parsed = ical/* default */.A.parse(content);
    const all = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return all.filter(Array.isArray).map((one) => new ical/* default */.A.Component(one));
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
    return [...byUid.values()].map((all) => ({
        events: all.filter((event) => !event.hasProperty('recurrence-id')),
        exceptions: all.filter((event) => event.hasProperty('recurrence-id')),
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

// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
;// CONCATENATED MODULE: ./build/services/ical/feed.js


const leastSecret = 16;
async function download({ http, values }) {
    const url = values['ical-url'] ?? '';
    const { pathname, search } = new URL(url);
    for (const part of [url, pathname, search])
        if (part.length >= leastSecret)
            http.conceal(part);
    const answer = http.send({
        service: 'The calendar',
        method: 'GET',
        url,
        headers: { Accept: 'text/calendar' },
        expects: 'text',
        secretUrl: true,
        fix: (status) => fixes[status],
    });
    return String(await answer.catch(notFollowed));
}
const check = 'Check `ical-url`: the calendar may have got a new secret address, or is not shared any more. Copy it anew, and store the secret again.';
const fixes = { 401: check, 403: check, 404: check, 410: check };
function notFollowed(error) {
    const isRedirect = error instanceof answer/* HttpFailure */.HR && Math.floor((error.status ?? 0) / 100) === 3;
    if (!isRedirect)
        throw error;
    const fix = 'Redirects are not followed, so that no secret goes elsewhere: give the address that it leads to as `ical-url`.';
    throw new model/* Failure */.H(error.message, fix, { cause: error });
}

// EXTERNAL MODULE: ./build/near.js
var near = __webpack_require__(3628);
// EXTERNAL MODULE: ./build/people.js
var people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/services/each.js
var each = __webpack_require__(9064);
;// CONCATENATED MODULE: ./build/services/ical/event.js


const day = 86_400_000;
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
            : { wall: 0, exact: value.getDuration().toSeconds() * 1000 };
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
        return { wall: start.isDate ? day : 0, exact: 0 };
    const { weeks, days, hours, minutes, seconds, isNegative } = duration;
    if (isNegative)
        return { wall: 0, exact: 0 };
    return { wall: (weeks * 7 + days) * day, exact: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
function between(start, end) {
    const isSame = end.zone === start.zone || end.isDate;
    const wall = isSame ? end.wall : start.zone.wallAt(instantOf(end));
    return { wall: Math.max(wall - start.wall, start.isDate ? day : 0), exact: 0 };
}
function instantOf({ wall, zone }) {
    return zone.instantAt(wall);
}
function endOf({ until }, { zone }) {
    if (!until)
        return null;
    if (until.isDate)
        return wallOf(until) + day - 1;
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

// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
;// CONCATENATED MODULE: ./build/services/ical/person.js


const address = /[^\s@,;:<>"|\\()[\]]+@[^\s@,;:<>"|\\()[\]]+\.[^\s@,;:<>"|\\()[\]]+/g;
const noPerson = /@(group|resource)\.calendar\.google\.com$/i;
function peopleOf(event, words) {
    const attendees = event.getAllProperties('attendee').filter(isPerson);
    if (attendees.length > 0) {
        return attendees.filter((one) => parameter(one, 'partstat') !== 'DECLINED').map(attending);
    }
    const summary = summaryOf(event);
    const named = summary.match(address) ?? [];
    return named.length > 0
        ? named.map((one) => (0,people/* personNamed */.Fy)(one.replace(/\.+$/, '')))
        : [summarised(summary, words)];
}
function summaryOf(event) {
    return String(event.getFirstPropertyValue('summary') ?? '').trim();
}
function isPerson(attendee) {
    return (!['ROOM', 'RESOURCE'].includes(parameter(attendee, 'cutype')) &&
        parameter(attendee, 'role') !== 'NON-PARTICIPANT' &&
        !noPerson.test(calendarUser(attendee)));
}
function attending(attendee) {
    const value = calendarUser(attendee)
        .replace(/^mailto:/i, '')
        .trim();
    const email = [value, parameter(attendee, 'email', false)].find(wire/* isAddress */.PW);
    const given = parameter(attendee, 'cn', false).trim();
    const name = given === '' || given.toLowerCase() === email?.toLowerCase() ? null : given;
    if (email !== undefined && parameter(attendee, 'cutype') !== 'GROUP') {
        return { email: email.toLowerCase(), name, aliases: [] };
    }
    const aliases = [...new Set([name ?? value, value])].filter((one) => one !== '');
    return { email: null, name: name ?? (value || 'an attendee without a name'), aliases };
}
function summarised(summary, words) {
    if (summary === '')
        return { email: null, name: 'an event without a summary', aliases: [] };
    const rest = words.reduce(without, summary);
    return {
        email: null,
        name: rest || summary,
        aliases: [...new Set([rest, summary])].filter((one) => one !== ''),
    };
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
function parameter(property, name, isWord = true) {
    const text = [property.getParameter(name) ?? ''].flat().join(' ');
    return isWord ? text.toUpperCase() : text;
}

;// CONCATENATED MODULE: ./build/services/ical/recurrence.js


const fullBudget = 60_000;
const units = {
    SECONDLY: 1_000,
    MINUTELY: 60_000,
    HOURLY: 3_600_000,
    DAILY: 86_400_000,
    WEEKLY: 604_800_000,
};
function recurrences(rule, { start, end, from, until }, budget) {
    const last = Math.min(until, end ?? until);
    if (start > last)
        return [];
    if (rule.interval > budget.steps)
        throw tooOften(rule);
    const bounded = rule.clone();
    bounded.until = timeAt(last);
    const iterator = bounded.iterator(timeAt(skipped(rule, start, from)));
    const check = iterator.check_contracting_rules.bind(iterator);
    iterator.check_contracting_rules = () => {
        budget.steps -= rule.interval;
        if (budget.steps < 0)
            throw tooOften(rule);
        return check();
    };
    const found = [];
    for (;;) {
        const next = iterator.next();
        const wall = next ? wallOf(next) : null;
        if (wall === null || wall > last)
            return found;
        if (wall >= from)
            found.push(wall);
    }
}
function skipped(rule, start, from) {
    const unit = rule.freq in units ? units[rule.freq] : null;
    if (unit === null || rule.count)
        return start;
    const period = unit * rule.interval;
    return start + Math.max(0, Math.floor((from - start) / period) - 1) * period;
}
function tooOften(rule) {
    return new model/* Failure */.H(`An event of the calendar recurs too often to be read (${String(rule).slice(0, 100)}).`, 'Let it recur by days, weeks or months, from a start that is not long ago.');
}

;// CONCATENATED MODULE: ./build/services/ical/occurrences.js






const occurrences_day = 86_400_000;
function occurrencesOf(series, clock, span, budget) {
    const [first] = [...series.events, ...series.exceptions];
    try {
        const exceptions = newest(series.exceptions.map((event) => exceptionOf(event, clock)));
        const all = [
            ...series.events.flatMap((event) => regular(event, exceptions, clock, span, budget)),
            ...exceptions.map(({ event, start, length }) => occurrence(event, start, length)),
        ];
        return all.filter(({ event, from, until }) => from < until && from.getTime() < span.until && until.getTime() > span.from && !isCancelled(event));
    }
    catch (error) {
        if (error instanceof model/* Failure */.H)
            throw error;
        const name = first ? summaryOf(first) : '';
        const fix = 'Mend the event in the calendar, or have `schedule` name others.';
        throw new model/* Failure */.H(`The calendar’s event “${name}” can’t be read: ${reasonIn(error)}.`, fix, {
            cause: error,
        });
    }
}
function newest(exceptions) {
    const number = ({ event }) => Number(event.getFirstPropertyValue('sequence') ?? 0);
    const ascending = exceptions.toSorted((a, b) => number(a) - number(b));
    return [...new Map(ascending.map((one) => [instantOf(one.instead), one])).values()];
}
function regular(event, exceptions, clock, { from, until }, budget) {
    const start = startOf(event, clock);
    const length = lengthOf(event, start, clock);
    const lasting = exceptions.filter((one) => one.isForAllAfter);
    const moved = lasting.map((one) => Math.abs(one.start.wall - one.instead.wall) + total(one.length));
    const reach = 2 * occurrences_day + Math.max(total(length), ...moved);
    const bounds = { from: start.zone.wallAt(from) - reach, until: start.zone.wallAt(until) + reach };
    const isLeftOut = among([...timesIn(event, 'exdate', clock), ...exceptions.map((one) => one.instead)], start);
    return startsOf(event, start, clock, bounds, budget)
        .filter(({ wall }) => !isLeftOut(wall))
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
    const dayOf = (wall) => Math.floor(wall / occurrences_day);
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

;// CONCATENATED MODULE: ./build/services/ical/schedules.js







function icalSchedules(calendars, { now }) {
    const shiftsOf = async (schedule, from, until, budget) => {
        const selected = schedules_select(await calendars(), schedule);
        const span = { from: from.getTime(), until: until.getTime() };
        return selected.flatMap((one) => shiftsIn(one, schedule, span, budget)).toSorted(byTime);
    };
    return {
        onCall(schedules, at = now()) {
            const budget = { steps: fullBudget };
            const moment = new Date(at.getTime() + 1);
            return (0,each/* each */._)(schedules, async (schedule) => {
                const shifts = await shiftsOf(schedule, at, moment, budget);
                const current = shifts.filter(({ from }) => from <= at);
                return { people: (0,people/* distinct */.dM)(current.map(({ person }) => person)), note: null };
            });
        },
        shifts(schedules, from, until) {
            const budget = { steps: fullBudget };
            return (0,each/* each */._)(schedules, (schedule) => shiftsOf(schedule, from, until, budget));
        },
    };
}
function schedules_select(calendars, schedule) {
    const wanted = schedule.toLowerCase();
    const nameOf = ({ name }) => (name ?? '').toLowerCase();
    const same = calendars.filter((calendar) => nameOf(calendar) === wanted);
    const named = same.length > 0 ? same : calendars.filter((calendar) => nameOf(calendar).includes(wanted));
    if (named.length > 0)
        return named.map((calendar) => ({ calendar, counts: () => true }));
    const counts = (summary) => summary.toLowerCase().includes(wanted);
    const summaries = calendars.flatMap(summariesIn);
    if (summaries.some(counts))
        return calendars.map((calendar) => ({ calendar, counts }));
    throw unknown(schedule, [...calendars.map(({ name }) => name ?? ''), ...summaries.flatMap(partsOf)]);
}
function shiftsIn({ calendar, counts }, schedule, span, budget) {
    const words = [calendar.name, schedule].filter((word) => word !== null);
    const some = calendar.series.filter(({ events, exceptions }) => [...events, ...exceptions].some((event) => counts(summaryOf(event))));
    return some
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
function byTime(one, other) {
    return one.from.getTime() - other.from.getTime();
}
function unknown(schedule, names) {
    const message = `No calendar and no event says “${schedule}”.`;
    const known = [...new Set(names)].filter((name) => name !== '');
    if (known.length === 0) {
        return new model/* Failure */.H(message, 'The calendar has neither a name nor events: check `ical-url`.');
    }
    return new model/* Failure */.H(message, (0,near/* didYouMean */.a)(schedule, known));
}

;// CONCATENATED MODULE: ./build/services/ical/service.js



function service_ical(connection) {
    let calendars;
    const read = () => {
        calendars ??= download(connection).then(readCalendars);
        return calendars;
    };
    return { source: icalSchedules(read, connection) };
}


/***/ }),

/***/ 8775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(252);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);


zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A());
function read(schema, body, from) {
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(schema, body);
    if (result.success)
        return result.data;
    const [first] = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`);
    throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`${from} does not look as documented: ${first}.`, 'The service changed or something stands in between (a proxy?). Nothing was taken from this answer.');
}
const date = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/, 'not a time with an offset'), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text)), 'not a time')), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((text) => new Date(text)));
function isAddress(text) {
    return /^[^\s@,;<>"|\\]+@[^\s@,;<>"|\\]+$/.test(text);
}


/***/ })

};
