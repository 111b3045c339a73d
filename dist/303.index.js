export const id = 303;
export const ids = [
    303
];
export const modules = {
    2768: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            PW: ()=>isAddress,
            Qq: ()=>text,
            Wp: ()=>parseAnswer,
            cW: ()=>shape,
            id: ()=>id,
            p6: ()=>date
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(252);
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
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
        const id = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1));
        function shape(fields, into) {
            return zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc(fields), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(into));
        }
    },
    8303: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            createSource: ()=>createSource
        });
        var failure = __webpack_require__(9874);
        var build_people = __webpack_require__(4809);
        var build_time = __webpack_require__(4131);
        var once = __webpack_require__(3701);
        var ical = __webpack_require__(9571);
        ;
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
        ;
        function timesWritten(list) {
            return list.split(',').map((written)=>{
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
        const lists = [
            'exdate',
            'rdate'
        ];
        const ofOthers = {
            vcalendar: [
                'name',
                'x-wr-calname',
                'x-wr-timezone'
            ],
            vtimezone: [
                'tzid'
            ],
            standard: [
                'dtstart',
                'rrule',
                'rdate',
                'tzoffsetfrom',
                'tzoffsetto'
            ],
            daylight: [
                'dtstart',
                'rrule',
                'rdate',
                'tzoffsetfrom',
                'tzoffsetto'
            ]
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
            if (!isOfEvents(name)) return null;
            try {
                return times.includes(name) ? timesIn(name, line) : tidied(name, line);
            } catch  {
                return brokenLine(name, line);
            }
        }
        function otherProperty(kind, name, line) {
            if (!ofOthers[kind]?.includes(name)) return null;
            try {
                return ical.A.parse.property(lines_named(name, line));
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
            const [, parameters, type, ...values] = ical.A.parse.property(lines_named(name, line));
            const plain = (value)=>typeof value === 'string' ? withoutEntities(value) : value;
            if (name === 'attendee') return [
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
        function lines_named(name, line) {
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
                const isWord = !isProperty && !isOfEvents(name) && !name.startsWith('x-');
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
        ;
        function reasonIn(error) {
            const isCrash = error instanceof TypeError || error instanceof RangeError || !(error instanceof Error);
            return isCrash ? 'it is not valid iCalendar (RFC 5545)' : error.message.slice(0, 200);
        }
        ;
        function seriesOf(events) {
            const byUid = Map.groupBy(events, (event)=>event.getFirstPropertyValue('uid') || event);
            return [
                ...byUid.values()
            ].map(newest);
        }
        function newest(all) {
            const [events, exceptions] = [
                all.filter((event)=>!event.hasProperty('recurrence-id')),
                all.filter((event)=>event.hasProperty('recurrence-id'))
            ];
            const last = events.reduce((highest, event)=>Math.max(highest, sequenceOf(event)), 0);
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
        var temporal_polyfill = __webpack_require__(8599);
        var windowsZones = __webpack_require__(4000);
        ;
        const windows = new Map(windowsZones.h.n.p.map(({ mapZone })=>mapZone).filter(({ _territory })=>_territory === '001').map(({ _other, _type })=>[
                _other.toLowerCase(),
                _type
            ]));
        const regions = [
            ...[
                'Europe',
                'America',
                'Asia',
                'Australia',
                'Africa',
                'Pacific',
                'Atlantic',
                'Indian',
                'Antarctica'
            ],
            ...[
                'US',
                'Canada'
            ]
        ];
        const longestName = 200;
        function zoneNamed(written) {
            const name = written.trim().replace(/^"(.*)"$/, '$1');
            if (name.length > longestName) return null;
            return ianaZone(name) ?? offsetZone(name) ?? windowsZone(name) ?? withoutPrefix(name) ?? displayedZone(name) ?? withoutNumber(name);
        }
        function ianaZone(name) {
            const id = name.replace(/\s+/g, '_');
            if (!/^[a-z][\w/+-]*$/i.test(id)) return null;
            try {
                return zoned(0, id).timeZoneId;
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
        function displayedZone(name) {
            const [, offset = '', words = ''] = /^(?:\(?(?:UTC|GMT)\s*([^)a-z]*)\)?\s*)?(.*)$/i.exec(name) ?? [];
            const zones = words.replace(/\([^)]*\)/g, ' ').split(/[,/:]/).map((word)=>word.trim()).filter((word)=>word.length > 2).flatMap((word)=>cityZone(word) ?? calledZone(word) ?? []);
            const standard = offset.trim() === '' ? null : offsetZone(offset.trim());
            return zones.find((zone)=>standard !== null && standardOffset(zone) === standard) ?? zones[0] ?? null;
        }
        function cityZone(word) {
            const city = word.replace(/\s(is\.|islands?)$/i, '');
            return regions.map((region)=>ianaZone(`${region}/${city}`)).find((zone)=>zone !== null) ?? null;
        }
        function calledZone(word) {
            const name = word.toLowerCase();
            const standard = `${name.replace(/(\s(standard|daylight|summer))?\stime$/, '')} standard time`;
            return windowsZone(standard) ?? called().get(name) ?? called().get(standard) ?? null;
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
            const offsets = seasons.map((season)=>zoned(season, zone).offsetNanoseconds / 1e6 / build_time.Vc);
            const least = Math.min(...offsets);
            const two = (number)=>String(Math.abs(Math.trunc(number))).padStart(2, '0');
            return `${least < 0 ? '-' : '+'}${two(least / 60)}:${two(least % 60)}`;
        }
        function withoutPrefix(name) {
            const parts = name.split('/').slice(1);
            const ends = parts.map((_, index)=>parts.slice(index).join('/'));
            const found = ends.map((end)=>ianaZone(end) ?? offsetZone(end) ?? windowsZone(end));
            return found.find((zone)=>zone !== null) ?? null;
        }
        function withoutNumber(name) {
            const [, original] = /^(.+[^\s_#(])[\s_#(]+\d{1,3}\)?$/.exec(name) ?? [];
            return original === undefined || /^(utc|gmt)$/i.test(original) ? null : zoneNamed(original);
        }
        function zoned(instant, zone) {
            return temporal_polyfill.fE.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        }
        ;
        const utc = {
            instantAt: (wall)=>wall,
            wallAt: (instant)=>instant
        };
        function unknownZone(why) {
            const fail = ()=>{
                throw new Error(why);
            };
            return {
                instantAt: fail,
                wallAt: fail,
                isUnknown: true
            };
        }
        function zonesOf(calendar) {
            const described = new Map(calendar.getAllSubcomponents('vtimezone').map((zone)=>[
                    bare(zone.getFirstPropertyValue('tzid')),
                    zone
                ]));
            const known = new Map();
            const find = (name)=>{
                const id = zoneNamed(name);
                const description = described.get(bare(name));
                const isIana = id?.toLowerCase() === bare(name);
                const own = isIana || !description ? null : describedZone(description);
                if (own) return own;
                return id === null ? unknownZone(`its time zone “${name}” is unknown, and the calendar does not define it`) : namedZone(id);
            };
            return (name)=>{
                const zone = known.get(name) ?? find(name);
                known.set(name, zone);
                return zone;
            };
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
        function describedZone(component) {
            if (!isYearly(component)) return null;
            const zone = new ical.A.Timezone(component);
            const offset = (wall)=>zone.utcOffset(timeAt(wall)) * build_time.Rc;
            const span = 3 * build_time.nW;
            const offsetAt = (wall)=>{
                const [before, after] = [
                    offset(wall - span),
                    offset(wall)
                ];
                return before !== after && offset(wall - Math.abs(before - after)) === before ? before : after;
            };
            return {
                instantAt: (wall)=>wall - offsetAt(wall),
                wallAt: (instant)=>instant + offset(instant + offset(instant))
            };
        }
        function isYearly(zone) {
            const parts = [
                ...zone.getAllSubcomponents('standard'),
                ...zone.getAllSubcomponents('daylight')
            ];
            const rules = parts.flatMap((part)=>part.getAllProperties('rrule')).map((rule)=>rule.getFirstValue());
            const isWhole = parts.every((part)=>part.getFirstPropertyValue('dtstart') instanceof ical.A.Time && [
                    'tzoffsetfrom',
                    'tzoffsetto'
                ].every((name)=>part.getFirstPropertyValue(name) instanceof ical.A.UtcOffset));
            return parts.length > 0 && isWhole && rules.every((rule)=>rule instanceof ical.A.Recur && rule.freq === 'YEARLY');
        }
        function timeAt(wall) {
            return ical.A.Time.fromJSDate(new Date(wall), true);
        }
        function wallOf({ year, month, day, hour, minute, second }) {
            return Date.UTC(year, month - 1, day, hour, minute, second);
        }
        ;
        function readCalendars(text, usualZone) {
            if (!/^\s*BEGIN\s*:\s*VCALENDAR\s*$/im.test(text.slice(0, longestPreface))) {
                throw new failure.HR('What the calendar’s address returns is not a calendar.', 'Check `ical-url`: it must be the address of the feed itself (it usually ends with .ics), not of a page that shows the calendar or asks for a login.');
            }
            try {
                return calendarsIn(text).map((calendar)=>calendarOf(calendar, usualZone));
            } catch (error) {
                const fix = 'Check `ical-url`, or report this to whoever publishes the calendar. Nothing in it was used.';
                throw new failure.HR(`The calendar can’t be read: ${reasonIn(error)}.`, fix, {
                    cause: error
                });
            }
        }
        const longestPreface = 10_000;
        function calendarOf(calendar, usualZone) {
            const zones = zonesOf(calendar);
            return {
                name: textOf(calendar, 'x-wr-calname') ?? textOf(calendar, 'name'),
                zones,
                zone: zoneOf(calendar, zones, usualZone),
                series: seriesOf(calendar.getAllSubcomponents('vevent'))
            };
        }
        function zoneOf(calendar, zones, usualZone) {
            const described = calendar.getAllSubcomponents('vtimezone').map((zone)=>textOf(zone, 'tzid'));
            const [only, ...others] = new Set(described.filter((name)=>name !== null));
            const named = textOf(calendar, 'x-wr-timezone') ?? (others.length === 0 ? only : undefined);
            const usual = usualZone === null ? null : zones(usualZone);
            if (named === undefined) return usual ?? utc;
            const own = zones(named);
            const why = `the calendar’s time zone “${named}” is unknown: set \`ical-timezone\` to the right one`;
            return own.isUnknown ? usual ?? unknownZone(why) : own;
        }
        function textOf(calendar, name) {
            const property = calendar.getFirstProperty(name);
            const text = String(property?.getFirstValue() ?? '');
            const isRaw = property?.type === 'unknown';
            const plain = isRaw ? text.replace(/\\([\\;,])/g, '$1').replace(/\\n/gi, ' ') : text;
            return withoutEntities(plain).trim() || null;
        }
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
        function explained(error) {
            if (isRefusedByOffice(error)) {
                return new failure.HR(`${error.message} Office 365 refused to return the calendar${saidBy(error)}.`, 'Open the address in a browser. If it works there, try again later: Office 365 sometimes mistakes programs for unsupported browsers. If not, publish the calendar again in Outlook and store the new address as `ical-url`.', {
                    cause: error
                });
            }
            if (!isRedirect(error)) return error;
            const fix = 'Only redirects within the same server are followed, so that the secret is never sent elsewhere. Set `ical-url` to the final address.';
            return new failure.HR(error.message, fix, {
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
        const check = 'Check `ical-url`: the calendar may have a new secret address, or is no longer shared. Copy the address again and update the secret.';
        const checkPassword = 'Check the user name and the password in `ical-url`, and update the secret.';
        const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
        function createClient({ http, values }) {
            return (0, once.Oo)(async ()=>{
                const { address, authorization } = signIn(values['ical-url'], http);
                const text = await download(address, authorization, http);
                return readCalendars(text, values['ical-timezone']);
            });
        }
        function signIn(written, { mask }) {
            const url = new URL(written);
            const [user, password] = [
                decoded(url.username),
                decoded(url.password)
            ];
            if (user === '' && password === '') return {
                address: written,
                authorization: null
            };
            const credentials = Buffer.from(`${user}:${password}`).toString('base64');
            for (const secret of [
                url.password,
                password
            ])if (secret.length >= shortestPassword) mask(secret);
            mask(credentials);
            url.username = '';
            url.password = '';
            return {
                address: url.href,
                authorization: `Basic ${credentials}`
            };
        }
        function decoded(text) {
            try {
                return decodeURIComponent(text);
            } catch  {
                return text;
            }
        }
        async function download(url, authorization, http, redirects = 0) {
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
                        if (status === 401 && authorization !== null) return checkPassword;
                        return status < 500 && status !== 429 ? check : undefined;
                    }
                });
                return String(answer);
            } catch (error) {
                const next = redirects < mostRedirects ? nextAddress(error, url) : null;
                if (next === null) throw explained(error);
                return download(next, authorization, http, redirects + 1);
            }
        }
        ;
        const [earliest, latest] = [
            -62_135_596_800_000,
            253_402_300_800_000
        ];
        const longest = latest - earliest;
        function event_timesIn(event, property, clock) {
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
                    const length = time.until instanceof ical.A.Duration ? {
                        wall: 0,
                        exact: time.until.toSeconds() * build_time.Rc
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
                ...event_timesIn(event, 'dtstart', clock),
                ...event_timesIn(event, 'recurrence-id', clock)
            ];
            return start ?? null;
        }
        function lengthOf(event, start, clock) {
            const [end] = event_timesIn(event, 'dtend', clock);
            if (end) return between(start, end);
            const length = durationOf(event, start);
            if (total(length) > longest) throw new Error('it lasts too long');
            return length;
        }
        function durationOf(event, start) {
            const duration = event.getFirstPropertyValue('duration');
            if (!(duration instanceof ical.A.Duration)) return {
                wall: start.isDate ? build_time.vd : 0,
                exact: 0
            };
            const { weeks, days, hours, minutes, seconds, isNegative } = duration;
            if (isNegative) return {
                wall: 0,
                exact: 0
            };
            return {
                wall: (weeks * 7 + days) * build_time.vd,
                exact: hours * build_time.nW + minutes * build_time.Vc + seconds * build_time.Rc
            };
        }
        function between(start, end) {
            const isSame = end.zone === start.zone || end.isDate;
            const wall = isSame ? end.wall : start.zone.wallAt(instantOf(end));
            return {
                wall: Math.max(wall - start.wall, start.isDate ? build_time.vd : 0),
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
            if (until.isDate) return wallOf(until) + build_time.vd - 1;
            return isUtc(until) ? zone.wallAt(wallOf(until)) : wallOf(until);
        }
        function momentOf({ wall, isDate, isUtc }, zone) {
            if (wall < earliest || wall >= latest) throw new Error('one of its times is too far away');
            return {
                wall,
                zone: isUtc ? utc : zone,
                isDate
            };
        }
        function isUtc({ zone }) {
            return zone === ical.A.Timezone.utcTimezone;
        }
        ;
        const fullBudget = 60_000;
        const wholeMonth = 10;
        const units = {
            SECONDLY: build_time.Rc,
            MINUTELY: build_time.Vc,
            HOURLY: build_time.nW,
            DAILY: build_time.vd,
            WEEKLY: 7 * build_time.vd
        };
        function recurrences(rule, { start, end, from, until }, budget) {
            const period = periodOf(rule);
            const isPlain = period !== null && Object.keys(rule.parts).length === 0;
            const counted = rule.count && isPlain ? start + (rule.count - 1) * period : until;
            const last = Math.min(until, end ?? until, counted);
            if (start > last || last < from) return [];
            if (rule.interval > budget.steps) throw tooOften(rule);
            const bounded = rule.clone();
            bounded.until = timeAt(last);
            bounded.count = null;
            let left = rule.count && !isPlain ? rule.count - 1 : Number.POSITIVE_INFINITY;
            const begin = rule.count && !isPlain ? start : laterStart(rule, start, from);
            const cost = rule.interval * (rule.freq === 'MONTHLY' && 'BYSETPOS' in rule.parts ? wholeMonth : 1);
            const iterator = bounded.iterator(timeAt(begin));
            const check = iterator.check_contracting_rules.bind(iterator);
            iterator.check_contracting_rules = ()=>{
                budget.steps -= cost;
                if (budget.steps < 0) throw tooOften(rule);
                return check();
            };
            const walls = start < from ? [] : [
                start
            ];
            for(;;){
                const next = iterator.next();
                const wall = next ? wallOf(next) : null;
                if (wall === null || wall > last) return walls;
                if (wall <= start) continue;
                if (left === 0) return walls;
                left -= 1;
                if (wall >= from) walls.push(wall);
            }
        }
        function periodOf({ freq, interval }) {
            return freq in units ? units[freq] * interval : null;
        }
        function laterStart(rule, start, from) {
            const period = periodOf(rule);
            if (period !== null) return start + Math.max(0, Math.floor((from - start) / period) - 1) * period;
            const [begin, end] = [
                new Date(start),
                new Date(from)
            ];
            const date = 'BYDAY' in rule.parts || 'BYMONTHDAY' in rule.parts ? 1 : begin.getUTCDate();
            if (rule.freq !== 'MONTHLY' || date > 28) return start;
            const months = (end.getUTCFullYear() - begin.getUTCFullYear()) * 12 + end.getUTCMonth() - begin.getUTCMonth();
            const skipped = Math.floor(months / rule.interval) - 1;
            if (skipped <= 0) return start;
            return begin.setUTCMonth(begin.getUTCMonth() + skipped * rule.interval, date);
        }
        function tooOften(rule) {
            return new failure.HR(`An event of the calendar recurs too often to be read (${String(rule).slice(0, 100)}).`, 'Make it recur by days, weeks or months, with a recent start.');
        }
        ;
        function startsOf(event, start, clock, range, budget) {
            const rules = event.getAllProperties('rrule').map((line)=>line.getFirstValue());
            const byRule = rules.flatMap((rule)=>{
                if (!(rule instanceof ical.A.Recur)) throw new Error('its rule can’t be read');
                return recurrences(rule, {
                    start: start.wall,
                    end: endOf(rule, start),
                    ...range
                }, budget);
            });
            const plain = rules.length === 0 ? [
                start.wall
            ] : byRule;
            const listed = near(event_timesIn(event, 'rdate', clock), range).map((time)=>{
                const wall = time.isDate || time.zone === start.zone ? time.wall : start.zone.wallAt(instantOf(time));
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
            const dayOf = (wall)=>Math.floor(wall / build_time.vd);
            const close = near(moments, range);
            const dayIn = (moment)=>{
                const local = moment.isDate ? moment.wall : start.zone.wallAt(instantOf(moment));
                return dayOf(local % build_time.vd !== 0 && moment.wall % build_time.vd === 0 ? moment.wall : local);
            };
            const whole = new Set(close.filter(({ isDate })=>isDate || start.isDate).map(dayIn));
            const instants = new Set(close.filter(({ isDate })=>!isDate && !start.isDate).map(instantOf));
            return (wall)=>whole.has(dayOf(wall)) || instants.size > 0 && instants.has(start.zone.instantAt(wall));
        }
        function near(moments, { from, until }) {
            return moments.filter(({ wall })=>wall >= from && wall <= until);
        }
        ;
        function occurrencesIn(event, { clock, span, budget }, exceptions = [], changes = []) {
            const start = startOf(event, clock);
            if (start === null) {
                if (isCut(event)) throw new Error('its start is missing');
                return [];
            }
            const length = lengthOf(event, start, clock);
            const moved = changes.map(({ start, instead, length })=>Math.abs(start.wall - instead.wall) + total(length));
            const reach = 2 * build_time.vd + moved.reduce((most, one)=>Math.max(most, one), total(length));
            const range = {
                from: span.from.getTime() - reach,
                until: span.until.getTime() + reach
            };
            const isExcluded = among([
                ...event_timesIn(event, 'exdate', clock),
                ...exceptions.map(({ instead })=>instead)
            ], start, range);
            return startsOf(event, start, clock, range, budget).filter(({ wall })=>!isExcluded(wall)).map(({ wall, own })=>{
                const at = {
                    ...start,
                    wall
                };
                const before = changes.filter(({ instead })=>instantOf(instead) <= instantOf(at));
                const change = before.toSorted((a, b)=>instantOf(a.instead) - instantOf(b.instead)).at(-1);
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
                from: new Date(instantOf(start)),
                until: new Date(until)
            };
        }
        var wire = __webpack_require__(2768);
        var person = __webpack_require__(557);
        ;
        function peopleNamedIn(text, known) {
            const names = known.flatMap((entry)=>entry.names.filter(isWord).map((name)=>({
                        entry,
                        name
                    })));
            const found = new Map();
            let left = searchable(text);
            for (const { entry, name } of names.toSorted((a, b)=>b.name.length - a.name.length)){
                const { length } = name.normalize();
                for(let at = indexOfName(left, name); at >= 0; at = indexOfName(left, name)){
                    const email = entry.names.find(wire.PW);
                    const shown = left.shown.slice(at, at + length);
                    const earlier = found.get(entry);
                    if (!earlier || at < earlier.at) {
                        found.set(entry, {
                            at,
                            person: (0, person.M)({
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
        ;
        const address = /[^\s@,;:<>"|\\()[\]]+@[^\s@,;:<>"|\\()[\]]+\.[^\s@,;:<>"|\\()[\]]+/g;
        const addressWithName = new RegExp(`(?:[^,;/&+|<>]*<\\s*)?(?:${address.source})`, 'g');
        const noPerson = /@(group|resource)\.calendar\.google\.com$/i;
        const noAddress = /^(none|null|undefined|invalid:nomail)?$/i;
        const longestSummary = 1_000;
        const mostPeople = 200;
        function peopleOf(event, reading) {
            const attendees = event.getAllProperties('attendee').filter(isPerson);
            if (attendees.length > mostPeople) throw new Error(`it invites more than ${mostPeople} people`);
            if (attendees.length > 0) {
                return attendees.filter((attendee)=>word(attendee, 'partstat') !== 'DECLINED').map(attendeeOf);
            }
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
            const summary = written.replace(/\s+begins\*(?=\s|$)/gi, '').trim();
            const emails = (summary.match(address) ?? []).map((email)=>email.replace(/\.+$/, '').toLowerCase());
            const text = summary.replace(addressWithName, ' , ');
            const others = known.filter(({ names })=>!emails.some((email)=>names.includes(email)));
            const rest = words.reduce(without, text);
            const [inRest, inAll] = [
                peopleNamedIn(rest, others),
                peopleNamedIn(text, others)
            ];
            const found = [
                ...emails.map((email)=>(0, person.M)({
                        email
                    })),
                ...inRest.length > 0 ? inRest : inAll
            ];
            return found.length > 0 ? found : [
                personIn(summary, rest)
            ];
        }
        function isPerson(attendee) {
            return ![
                'ROOM',
                'RESOURCE'
            ].includes(word(attendee, 'cutype')) && word(attendee, 'role') !== 'NON-PARTICIPANT' && !noPerson.test(calendarUser(attendee)) && [
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
            ].find(wire.PW);
            const given = parameter(attendee, 'cn').trim();
            const name = given.toLowerCase() === email?.toLowerCase() ? '' : given;
            if (email !== undefined && word(attendee, 'cutype') !== 'GROUP') return (0, person.M)({
                email,
                name
            });
            return (0, person.M)({
                name: name || user,
                aliases: [
                    name,
                    user
                ]
            });
        }
        function personIn(summary, rest) {
            return (0, person.M)({
                name: rest || summary || 'an event without a summary',
                aliases: [
                    rest,
                    summary
                ]
            });
        }
        function without(text, words) {
            const looked = searchable(text);
            const at = indexOfWords(looked, words);
            if (at < 0) return text;
            const before = looked.shown.slice(0, at).replace(/[\s:;,.|/·•–—({[<-]+$/u, '');
            const after = looked.shown.slice(at + words.normalize().length).replace(/^[\s:;,.|/·•–—)}\]>-]+/u, '');
            return `${before} ${after}`.trim().replace(/^[({[<](.*)[)}\]>]$/su, '$1');
        }
        function userOf(attendee) {
            const user = calendarUser(attendee).replace(/^mailto:/i, '').trim();
            return noAddress.test(user) ? '' : user;
        }
        function calendarUser(property) {
            return String(property.getFirstValue() ?? '');
        }
        function parameter(property, name) {
            return [
                property.getParameter(name) ?? ''
            ].flat().join(' ');
        }
        function word(property, name) {
            return parameter(property, name).toUpperCase();
        }
        ;
        const longestUnknown = 366 * build_time.vd;
        const inexact = 4 * build_time.vd;
        const unreadable_longestName = 80;
        function ifReadable(event, around, read) {
            try {
                return read();
            } catch (error) {
                if (isCancelled(event) || !mayTouch(event, around)) return [];
                const fault = error instanceof failure.HR ? null : faultIn(event);
                throw unreadable(event, fault === null ? error : new Error(fault, {
                    cause: error
                }));
            }
        }
        function unreadable(event, error) {
            if (error instanceof failure.HR) return error;
            const fix = 'Fix the event in the calendar, or choose other events with `schedule`.';
            const name = summaryOf(event).slice(0, unreadable_longestName);
            return new failure.HR(`The calendar’s event “${name}” can’t be read: ${reasonIn(error)}.`, fix, {
                cause: error
            });
        }
        function mayTouch(event, { span, budget }) {
            const clock = {
                zones: ()=>utc,
                zone: utc
            };
            const wide = {
                from: (0, build_time.tY)(span.from, -build_time.vd),
                until: (0, build_time.tY)(span.until, build_time.vd)
            };
            try {
                const found = occurrencesIn(event, {
                    clock,
                    span: wide,
                    budget
                });
                if (!isCut(event)) return found.some((occurrence)=>(0, build_time.$f)(occurrence, wide));
            } catch  {}
            const wallOf = (property)=>{
                try {
                    return event_timesIn(event, property, clock)[0]?.wall ?? null;
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
            if (rule instanceof ical.A.Recur && rule.until) return rule.until.toUnixTime() * build_time.Rc + build_time.vd;
            const [, until] = /\bUNTIL=(\d{8})(?!\d)/i.exec(String(rule)) ?? [];
            return until && !(rule instanceof ical.A.Recur) ? (dayIn(until) ?? forever) + 2 * inexact : forever;
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
        ;
        function occurrencesOf(series, clock, span, budget) {
            const around = {
                clock,
                span,
                budget
            };
            const readable = (event, read)=>ifReadable(event, around, read);
            const exceptions = occurrences_newest(series.exceptions.flatMap((event)=>readable(event, ()=>exceptionOf(event, clock))));
            const changes = exceptions.flatMap((one)=>readable(one.event, ()=>changeOf(one, clock)));
            const own = (event, exceptions, changes)=>readable(event, ()=>{
                    const found = occurrencesIn(event, around, exceptions, changes);
                    const fault = faultIn(event);
                    if (fault !== null && (found.length > 0 || isCut(event))) throw new Error(fault);
                    return found;
                });
            return [
                ...series.events.flatMap((event)=>own(event, exceptions, changes)),
                ...exceptions.flatMap(({ event })=>own(event))
            ].filter(({ event, from, until })=>from < until && (0, build_time.$f)({
                    from,
                    until
                }, span) && !isCancelled(event));
        }
        function exceptionOf(event, clock) {
            return event_timesIn(event, 'recurrence-id', clock).slice(0, 1).map((instead)=>({
                    event,
                    instead
                }));
        }
        function changeOf({ event, instead }, clock) {
            const range = event.getFirstProperty('recurrence-id')?.getFirstParameter('range');
            const start = startOf(event, clock);
            if (range?.toUpperCase() !== 'THISANDFUTURE' || start === null) return [];
            return [
                {
                    event,
                    instead,
                    start,
                    length: lengthOf(event, start, clock)
                }
            ];
        }
        function occurrences_newest(exceptions) {
            const ascending = exceptions.toSorted((a, b)=>sequenceOf(a.event) - sequenceOf(b.event));
            const timeOf = ({ instead })=>instead.zone.isUnknown ? instead.wall : instantOf(instead);
            return [
                ...new Map(ascending.map((exception)=>[
                        timeOf(exception),
                        exception
                    ])).values()
            ];
        }
        ;
        const mostNamed = 5;
        function rolesWarning(calendar, events) {
            const texts = events.map(({ summary, people })=>{
                const names = new Set(people.flatMap(({ email, name, aliases })=>wordsIn([
                        email,
                        name,
                        ...aliases
                    ].join(' '))));
                return wordsIn(summary).filter((word)=>!names.has(word));
            });
            const counts = Map.groupBy(texts.flatMap((text)=>[
                    ...new Set(text)
                ]), (word)=>word);
            const isOwn = (word)=>(counts.get(word)?.length ?? 0) < texts.length;
            const roles = new Set(texts.map((text)=>text.filter(isOwn).join(' ')));
            if (roles.size < 2 || (0, build_people.dM)(events.flatMap(({ people })=>people)).length < 2) return null;
            const named = [
                ...roles
            ].sort().map((role)=>role === '' ? 'none' : `“${role}”`);
            const shown = [
                ...named.slice(0, mostNamed),
                ...named.length > mostNamed ? [
                    'others'
                ] : []
            ].join(', ');
            return `The calendar “${calendar}” currently has events for several roles (${shown}), and everybody in them counts as on call. To show only one role, set \`schedule\` to words that only its summaries have, or leave the other roles out of the feed (in linkedin/oncall, add \`?roles=primary\` to the address).`;
        }
        function wordsIn(text) {
            return text.normalize().toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
        }
        var text_near = __webpack_require__(8126);
        ;
        const mostSummaries = 1_000;
        const select_longestSummary = 200;
        function select_select(calendars, schedule) {
            const text = withoutEntities(schedule).toLowerCase();
            const nameOf = ({ name })=>(name ?? '').toLowerCase();
            const exact = calendars.filter((calendar)=>nameOf(calendar) === text);
            const named = exact.length > 0 ? exact : calendars.filter((calendar)=>nameOf(calendar).includes(text));
            if (named.length > 0) return named.map((calendar)=>({
                    calendar,
                    counts: ()=>true,
                    isByName: true
                }));
            const counts = (summary)=>summary.toLowerCase().includes(text);
            const summaries = calendars.flatMap(summariesIn);
            if (summaries.some(counts)) return calendars.map((calendar)=>({
                    calendar,
                    counts,
                    isByName: false
                }));
            const parts = summaries.slice(0, mostSummaries).flatMap(partsOf);
            throw noMatch(schedule, [
                ...calendars.map(({ name })=>name ?? ''),
                ...parts
            ]);
        }
        function summariesIn({ series }) {
            return series.flatMap(({ events, exceptions })=>[
                    ...events,
                    ...exceptions
                ].map(summaryOf));
        }
        function partsOf(summary) {
            return summary.slice(0, select_longestSummary).split(/\s*[:|()[\]–—]\s*|\s+-\s+/);
        }
        function noMatch(schedule, names) {
            const message = `No calendar name and no event summary contains “${schedule}”.`;
            const known = [
                ...new Set(names)
            ].filter((name)=>name !== '');
            if (known.length === 0) {
                return new failure.HR(message, 'The calendar has neither a name nor events: check `ical-url`.');
            }
            return new failure.HR(message, (0, text_near.Z)(schedule, known));
        }
        ;
        const separator = /\s*[,;&+]\s*|\s+and\s+/i;
        const likeName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;
        function unknownNamesWarning(summary, people, words) {
            const names = people.flatMap(({ email, name, aliases })=>[
                    email ?? '',
                    name ?? '',
                    ...aliases
                ]);
            const has = (part, all)=>all.some((name)=>indexOfName(searchable(part), name) >= 0);
            const parts = summary.split(separator).map((part)=>part.trim());
            const unknown = parts.filter((part)=>likeName.test(part) && !has(part, names) && !has(part, words));
            if (unknown.length === 0 || !parts.some((part)=>has(part, names))) return null;
            const named = unknown.map((part)=>`“${part}”`).join(' and ');
            return `The event “${summary}” also names ${named}, but only names in \`people\` count as on call. If that is a person, add the name to \`people\`.`;
        }
        ;
        const mostShifts = 10_000;
        const source_mostPeople = 500;
        const mostSearches = 1_000_000;
        function createSource(context) {
            const download = createClient(context);
            const eventsIn = (span)=>{
                const calendars = download();
                const budget = {
                    steps: fullBudget
                };
                return async (schedule)=>select_select(await calendars, schedule).flatMap((selection)=>seenIn(selection, schedule, span, budget, context.people));
            };
            return {
                onCall (_, at = context.now()) {
                    const events = eventsIn({
                        from: at,
                        until: (0, build_time.tY)(at, 1)
                    });
                    return async (schedule)=>{
                        const current = (await events(schedule)).filter(({ from })=>from <= at);
                        const people = current.toSorted(byStart).flatMap((event)=>event.people);
                        if (people.length > source_mostPeople) throw tooMany(`people on call in “${schedule}”`, source_mostPeople);
                        const warning = warningOf(current);
                        return {
                            people: (0, build_people.dM)(people),
                            note: null,
                            ...warning !== null && {
                                warning
                            }
                        };
                    };
                },
                shifts (_, from, until) {
                    const events = eventsIn({
                        from,
                        until
                    });
                    return async (schedule)=>{
                        const shifts = (await events(schedule)).toSorted(byStart).flatMap(({ people, from, until })=>people.map((person)=>({
                                    person,
                                    from,
                                    until
                                })));
                        if (shifts.length > mostShifts) throw tooMany(`coming shifts of “${schedule}”`, mostShifts);
                        return shifts;
                    };
                }
            };
        }
        function seenIn(selection, schedule, span, budget, known) {
            const { calendar, counts } = selection;
            const words = [
                calendar.name,
                withoutEntities(schedule)
            ].filter((word)=>word !== null);
            const occurrences = calendar.series.filter(({ events, exceptions })=>[
                    ...events,
                    ...exceptions
                ].some((event)=>counts(summaryOf(event)))).flatMap((series)=>occurrencesOf(series, calendar, span, budget)).filter(({ event })=>counts(summaryOf(event)));
            const events = new Set(occurrences.map(({ event })=>event));
            if (events.size * known.length > mostSearches) throw tooMany(`events in “${schedule}” to search for ${known.length} people`, events.size - 1);
            return occurrences.map(({ event, from, until })=>{
                try {
                    const people = peopleOf(event, {
                        words,
                        known
                    });
                    const summary = summaryOf(event);
                    const warning = event.hasProperty('attendee') ? null : unknownNamesWarning(summary, people, words);
                    return {
                        selection,
                        summary,
                        people,
                        warning,
                        from,
                        until
                    };
                } catch (error) {
                    throw unreadable(event, error);
                }
            });
        }
        function byStart(one, other) {
            return one.from.getTime() - other.from.getTime();
        }
        function warningOf(current) {
            const unknown = new Set(current.flatMap(({ warning })=>warning ?? []));
            const roles = [
                ...Map.groupBy(current, ({ selection })=>selection)
            ].flatMap(([{ calendar, isByName }, events])=>isByName ? rolesWarning(calendar.name ?? '', events) ?? [] : []);
            const warnings = [
                ...unknown,
                ...roles
            ];
            return warnings.length > 0 ? warnings.join(' ') : null;
        }
        function tooMany(what, most) {
            return new failure.HR(`The calendar has more than ${most} ${what}.`, 'Set `schedule` to the name of a calendar that has only shifts, or to words that only shifts have.');
        }
    },
    557: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>person,
            S: ()=>unknownUser
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
    }
};
