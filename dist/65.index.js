export const id = 65;
export const ids = [65,746];
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

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asReference: () => (/* binding */ asReference),
/* harmony export */   named: () => (/* binding */ named),
/* harmony export */   note: () => (/* binding */ note),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   path: () => (/* binding */ path),
/* harmony export */   word: () => (/* binding */ word)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);


const word = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._trim */ .WN(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, 'must not be empty'));
const note = (about) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(about);
const path = (form) => word.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));
function named(key, about, check = word) {
    const map = (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_0__/* .keyed */ .D)({ [key]: check });
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([check, map]).check(note(about)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((written) => typeof written === 'string' ? { [key]: written } : written));
}
function parseOptions(shape, options) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg(shape, options);
}
function asReference(shape, nameOf) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(shape, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((options) => ({ name: nameOf(options), options })));
}


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSource: () => (/* binding */ createSource)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/text/near.js
var near = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/text/document.js
var text_document = __webpack_require__(3457);
// EXTERNAL MODULE: ./build/text/keyed.js
var keyed = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/text/parsers.js
var parsers = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/services/kit/shapes.js
var shapes = __webpack_require__(9746);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./build/services/rota/times.js



const times_form = /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d(:\d\d(\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:?\d\d)?$/i;
function localTime(written, zone) {
    const { date, time, offset } = times_form.exec(written)?.groups ?? {};
    try {
        if (!date || !time)
            throw new RangeError('not a date and a time');
        if (!offset)
            return temporal_polyfill/* Temporal */.fE.PlainDateTime.from(`${date}T${time}`);
        return temporal_polyfill/* Temporal */.fE.Instant.from(`${date}T${time}${offset}`).toZonedDateTimeISO(zone).toPlainDateTime();
    }
    catch (cause) {
        const message = `must be a local time such as 2026-01-05T09:00, not ${(0,parsers/* quoted */.TL)(written)}`;
        throw new Error(message, { cause });
    }
}
function pointInTime(written, zone) {
    const local = localTime(written, zone);
    const instant = times_form.exec(written)?.groups?.offset
        ? temporal_polyfill/* Temporal */.fE.Instant.from(written.replace(' ', 'T'))
        : local.toZonedDateTime(zone, { disambiguation: 'compatible' });
    return new Date(instant.epochMilliseconds);
}
function zoned(time, zone) {
    return temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone);
}
function localText(time, zone) {
    const exact = zoned(time, zone);
    const local = exact.toPlainDateTime();
    const options = { smallestUnit: exact.second === 0 ? 'minute' : 'second' };
    const isPlain = local.toZonedDateTime(zone).epochMilliseconds === exact.epochMilliseconds;
    return isPlain ? local.toString(options) : exact.toString({ ...options, timeZoneName: 'never' });
}
function formatTime(time, zone) {
    const local = zoned(time, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
    return `${local.replace('T', ' ')} ${zone}`;
}
function timeZone(written) {
    try {
        return zoned(new Date(0), written).timeZoneId;
    }
    catch (cause) {
        const near = nearZone(written);
        const hint = near === undefined ? ', such as Europe/Berlin' : ` (did you mean ${(0,parsers/* quoted */.TL)(near)}?)`;
        throw new Error(`must be the name of a time zone, not ${(0,parsers/* quoted */.TL)(written)}${hint}`, { cause });
    }
}
const longestName = 60;
function nearZone(written) {
    if (written.length > longestName)
        return undefined;
    const wanted = written.toLowerCase().replaceAll(' ', '_');
    const zones = Intl.supportedValuesOf('timeZone');
    const edits = (zone) => (0,mod/* distance */.Io)(zone.toLowerCase(), wanted);
    const [nearest] = zones.toSorted((a, b) => edits(a) - edits(b));
    const isNear = nearest !== undefined && edits(nearest) <= Math.max(2, Math.floor(wanted.length / 4));
    return zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`)) ?? (isNear ? nearest : undefined);
}

;// CONCATENATED MODULE: ./build/services/rota/file.js









function readRotas(text, path) {
    const zone = (0,text_document/* readDocument */.u)(text, path, schemas/* looseObject */._H3({ timezone: zoneName })).value?.timezone ?? 'UTC';
    const { value, problems } = (0,text_document/* readDocument */.u)(text, path, rotaFile(zone));
    if (value)
        return { path, zone, rotas: new Map(Object.entries(value.rotas)) };
    const fix = 'Mend the file: nothing is taken from it as it is.';
    throw new failure/* Failure */.HR(`The rota file can’t be used: ${problems.join('; ')}.`, fix);
}
function parsed(parse) {
    return schemas/* pipe */.FsL(schemas/* unknown */.L5J(), schemas/* transform */.pdi((input, context) => {
        try {
            if (input === undefined || input === null)
                throw new Error('is missing');
            return parse(typeof input === 'string' ? input.trim() : JSON.stringify(input));
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            context.issues.push({ code: 'custom', message, input });
            return core/* NEVER */.tm;
        }
    }));
}
const zoneName = parsed(timeZone);
const file_length = parsed((text) => {
    const [, count, unit] = /^(\d{1,3}) (day|week)s?$/.exec(text) ?? [];
    if (count && Number(count) > 0)
        return Number(count) * (unit === 'week' ? 7 : 1);
    const [, number, letter] = /^(\d{1,3})\s*([dw])/i.exec(text) ?? [];
    const nearUnit = `${letter?.toLowerCase() === 'w' ? 'week' : 'day'}${Number(number) === 1 ? '' : 's'}`;
    const meant = Number(number) > 0 ? ` (did you mean ${(0,parsers/* quoted */.TL)(`${Number(number)} ${nearUnit}`)}?)` : '';
    throw new Error(`must be a number of days or weeks: 1 week, 2 weeks, 10 days; not ${(0,parsers/* quoted */.TL)(text)}${meant}`);
});
const person = schemas/* pipe */.FsL(shapes.word.check(schemas/* refine */.YPB((text) => !text.includes('@') || (0,wire/* isAddress */.PW)(text), 'must be an e-mail address alone, such as ana@example.com, or a name that stands in `people`')), schemas/* transform */.pdi(build_people/* personNamed */.Fy));
function override(zone) {
    const time = parsed((text) => pointInTime(text, zone));
    return schemas/* pipe */.FsL((0,keyed/* keyed */.D)({ from: time, until: time, person, id: schemas/* optional */.lqM(shapes.word) }).check(schemas/* refine */.YPB(({ from, until }) => from < until, {
        path: ['until'],
        message: 'must be after `from`',
        when: ({ value }) => has(value, 'from', isDate) && has(value, 'until', isDate),
    })), schemas/* transform */.pdi(({ from, until, person, id = null }) => ({ from, until, people: [person], id })));
}
function rota(zone) {
    return schemas/* pipe */.FsL((0,keyed/* keyed */.D)({
        starts: parsed((text) => localTime(text, zone)),
        every: file_length,
        'at-a-time': schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1, 'must be a whole number from 1'))),
        people: schemas/* array */.YOg(person).check(api/* _minLength */.m9(1, 'must name at least one person')),
        overrides: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(override(zone)))),
    }).check(schemas/* refine */.YPB(({ 'at-a-time': atATime = 1, people }) => atATime <= people.length, {
        path: ['at-a-time'],
        message: 'must not be more than there are people',
        when: ({ value }) => has(value, 'people', Array.isArray),
    })), schemas/* transform */.pdi(({ starts, every, 'at-a-time': atATime = 1, people, overrides }) => {
        return { zone, starts, days: every, atATime, people, overrides: overrides ?? [] };
    }));
}
function rotaFile(zone) {
    const rotas = schemas/* record */.g1P(schemas/* string */.YjP(), rota(zone));
    const some = schemas/* refine */.YPB((all) => Object.keys(all).length > 0, 'must name at least one rota');
    return (0,keyed/* keyed */.D)({ timezone: zoneName, rotas: rotas.check(some) });
}
function has(value, key, is) {
    return typeof value === 'object' && value !== null && is(Reflect.get(value, key));
}
function isDate(part) {
    return part instanceof Date;
}
function peopleIn({ rotas }) {
    return [...rotas.values()].flatMap(({ people, overrides }) => [
        ...people,
        ...overrides.flatMap((override) => override.people),
    ]);
}

;// CONCATENATED MODULE: ./build/services/rota/client.js




function createClient({ repository, values }) {
    const path = values['rota-file'];
    const file = (0,once/* oncePerKey */.G5)(async (path) => readRotas(await repository.readNewest(path), path));
    return {
        read: () => file(path),
        async change(edit, message) {
            let written;
            const editAndKeep = (text) => {
                written = edit(text);
                return written;
            };
            await repository.change(path, editAndKeep, message);
            if (written !== undefined)
                file.fill(path, readRotas(written, path));
        },
    };
}
function rotaNamed({ path, rotas }, name) {
    const rotation = rotas.get(name);
    if (rotation)
        return rotation;
    const fix = (0,near/* suggest */.Z)(name, [...rotas.keys()]);
    throw new failure/* Failure */.HR(`The rota file ${path} has no rota with the name “${name}”.`, fix);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/services/rota/edit.js






function withOverride(text, path, rota, override) {
    const before = readRotas(text, path);
    const { person, id } = override;
    const from = (0,time/* wholeSecond */.Q5)(override.from);
    const until = (0,time/* wholeSecond */.Q5)((0,time/* plus */.tY)(override.until, time/* second */.Rc - 1));
    const added = { person, id, from, until };
    if (hasOverride(before, rota, added))
        return text;
    const entry = {
        from: localText(from, before.zone),
        until: localText(until, before.zone),
        person: person.email ?? person.aliases[0] ?? person.name,
        id,
    };
    const document = (0,dist/* parseDocument */.Tp)(text);
    const node = mapIn(document.contents, 'rotas', rota);
    const edits = node === null ? [] : [() => insert(text, node, entry), () => rewrite(text, document, node, entry)];
    for (const edit of edits) {
        const after = edit();
        if (after !== null && onlyAdds(before, after, rota, added))
            return after;
    }
    throw new failure/* Failure */.HR(`The override can’t be written into ${path}: “${rota}” is written in a form that can’t be added to.`, `Write it by hand: ${flow(entry)}`);
}
function insert(text, rota, entry) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const pair = pairIn(rota, 'overrides');
    const list = pair?.value;
    if ((0,dist/* isSeq */.oP)(list) && list.items.length > 0) {
        const last = list.items.at(-1);
        const end = (0,dist/* isNode */.Ll)(last) ? last.range?.[1] : undefined;
        if (end === undefined)
            return null;
        if (list.flow)
            return `${text.slice(0, end)}, ${flow(entry)}${text.slice(end)}`;
        return afterLine(text, end, `${eol}${indent(text, list.range?.[0])}- ${flow(entry)}`);
    }
    if (rota.flow)
        return null;
    const first = rota.items[0]?.key;
    const margin = indent(text, (0,dist/* isNode */.Ll)(first) ? first.range?.[0] : undefined);
    const item = `${eol}${margin}  - ${flow(entry)}`;
    if (pair) {
        const [from, until] = ((0,dist/* isNode */.Ll)(list) ? list.range : undefined) ?? [];
        const key = (0,dist/* isNode */.Ll)(pair.key) ? pair.key.range?.[1] : undefined;
        if (from === undefined || until === undefined || key === undefined)
            return null;
        const emptied = from < until ? text.slice(0, from).trimEnd() + text.slice(until) : text;
        return afterLine(emptied, key, item);
    }
    const last = rota.items.at(-1);
    const end = (0,dist/* isNode */.Ll)(last?.value) ? last.value.range?.[1] : undefined;
    return end === undefined ? null : afterLine(text, end, `${eol}${margin}overrides:${item}`);
}
function rewrite(text, document, rota, entry) {
    const list = rota.get('overrides');
    const node = document.createNode(entry, { flow: true });
    if ((0,dist/* isSeq */.oP)(list))
        list.add(node);
    else
        rota.set('overrides', document.createNode([node]));
    return document.toString({ lineWidth: 0, flowCollectionPadding: !/[[{]\S/.test(text) });
}
function afterLine(text, end, added) {
    const last = text.slice(0, end).trimEnd().length;
    const rest = text.slice(last).search(/\r?\n/);
    const at = rest < 0 ? text.length : last + rest;
    return text.slice(0, at) + added + text.slice(at);
}
function indent(text, offset = 0) {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
function flow(entry) {
    const document = new dist/* Document */.yo(null);
    document.contents = document.createNode(entry, { flow: true });
    return document.toString({ lineWidth: 0 }).trim();
}
function mapIn(root, ...keys) {
    let node = root;
    for (const key of keys)
        node = (0,dist/* isMap */.jh)(node) ? pairIn(node, key)?.value : null;
    return (0,dist/* isMap */.jh)(node) ? node : null;
}
function pairIn(map, key) {
    return map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === key);
}
function hasOverride({ rotas }, rota, override) {
    return (rotas.get(rota)?.overrides ?? []).some(({ id, from, until, people }) => id === override.id ||
        (people.length === 1 &&
            people.every((person) => (0,build_people/* isSame */.Ft)(person, override.person)) &&
            from.getTime() === override.from.getTime() &&
            until.getTime() === override.until.getTime()));
}
function onlyAdds(before, text, rota, override) {
    try {
        const after = readRotas(text, before.path);
        const others = [...after.rotas].map(([name, rotation]) => name === rota ? [name, { ...rotation, overrides: rotation.overrides.slice(0, -1) }] : [name, rotation]);
        return JSON.stringify(others) === JSON.stringify([...before.rotas]) && hasOverride(after, rota, override);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/services/rota/overrides.js





function createOverrides({ read, change }) {
    return {
        async find(person) {
            if (person.email !== null)
                return person;
            return peopleIn(await read()).find((other) => (0,build_people/* isSame */.Ft)(other, person)) ?? null;
        },
        async list(schedule) {
            const { overrides } = rotaNamed(await read(), schedule);
            return overrides.flatMap(({ people, from, until, id }, index) => people.map((person) => ({ id: id ?? `override ${index + 1}`, person, from, until })));
        },
        async write(schedule, override) {
            const file = await read();
            const { zone } = rotaNamed(file, schedule);
            const name = override.person.email ?? (0,build_people/* display */.Vy)(override.person);
            const message = `On call: ${schedule} to ${name} until ${formatTime(override.until, zone)}`;
            await change((text) => withOverride(text, file.path, schedule, override), message.replace(/\s+/g, ' '));
        },
    };
}

;// CONCATENATED MODULE: ./build/services/rota/rotation.js



function shiftsOf(rotation, from, until) {
    return withOverrides(turnsOf(rotation, from, until), rotation)
        .filter((turn) => (0,time/* overlaps */.$f)(turn, { from, until }))
        .flatMap(({ people, from, until }) => (0,build_people/* distinct */.dM)(people).map((person) => ({ person, from, until })));
}
function peopleAt(rotation, at) {
    return shiftsOf(rotation, at, (0,time/* plus */.tY)(at, 1)).map(({ person }) => person);
}
function startOf(rotation) {
    return handover(rotation, 0);
}
function turnsOf(rotation, from, until) {
    const turns = [];
    let index = Math.max(0, indexAt(rotation, from));
    for (let start = handover(rotation, index); start < until; index += 1) {
        const end = handover(rotation, index + 1);
        if (start < end)
            turns.push({ from: start, until: end, people: peopleOfTurn(rotation, index) });
        start = end;
    }
    return turns;
}
function handover({ starts, days, zone }, index) {
    const local = starts.add({ days: days * index });
    return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}
function indexAt(rotation, at) {
    const passed = rotation.starts.until(zoned(at, rotation.zone).toPlainDateTime()).total('days');
    let index = Math.floor(passed / rotation.days);
    while (handover(rotation, index) > at)
        index -= 1;
    while (handover(rotation, index + 1) <= at)
        index += 1;
    return index;
}
function peopleOfTurn({ people, atATime }, index) {
    const first = (index * atATime) % people.length;
    return [...people, ...people].slice(first, first + atATime);
}
function withOverrides(turns, { overrides, atATime }) {
    const times = [...turns, ...overrides].flatMap(({ from, until }) => [from.getTime(), until.getTime()]);
    const edges = [...new Set(times)].sort((a, b) => a - b).map((time) => new Date(time));
    const spans = [];
    for (const [index, from] of edges.entries()) {
        const until = edges[index + 1] ?? from;
        const current = overrides.filter((override) => (0,time/* covers */.hU)(override, from));
        const lastAlone = current.findLastIndex(({ id }) => id !== null || atATime === 1);
        const inEffect = current.length > 0 ? current.slice(Math.max(lastAlone, 0)) : turns.filter((turn) => (0,time/* covers */.hU)(turn, from));
        const previous = spans.at(-1);
        if (previous?.until === from && isEqual(previous.inEffect, inEffect))
            previous.until = until;
        else if (inEffect.length > 0)
            spans.push({ from, until, inEffect });
    }
    return spans.map(({ from, until, inEffect }) => ({
        from,
        until,
        people: inEffect.flatMap(({ people }) => people),
    }));
}
function isEqual(some, others) {
    return some.length === others.length && some.every((turn, index) => turn === others[index]);
}

;// CONCATENATED MODULE: ./build/services/rota/source.js




function createSource(context) {
    const client = createClient(context);
    return {
        onCall(_, at = context.now()) {
            const file = client.read();
            return async (schedule) => onCallAt(rotaNamed(await file, schedule), at);
        },
        shifts(_, from, until) {
            const file = client.read();
            return async (schedule) => shiftsOf(rotaNamed(await file, schedule), from, until);
        },
        overrides: createOverrides(client),
    };
}
function onCallAt(rotation, at) {
    const people = peopleAt(rotation, at);
    const start = startOf(rotation);
    const isBefore = people.length === 0 && at < start;
    return { people, note: isBefore ? `the rota starts at ${formatTime(start, rotation.zone)}` : null };
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8387);




const mostAliases = 10_000;
function readDocument(text, file, schema) {
    const { document, errors, warnings, place } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text);
    const offset = offsetsIn(document?.contents ?? null);
    const told = (offset, message) => {
        const { line, column } = place(offset);
        return `${file}:${line}:${column}: ${message}`;
    };
    const at = ({ path, message }) => told(offset(path), `${path.length > 0 ? `${written(path)}: ` : ''}${message}`);
    const broken = [...errors, ...warnings].map(({ offset, message }) => told(offset, message));
    if (document === null || broken.length > 0)
        return { value: null, problems: broken, at };
    try {
        const content = document.toJS({ maxAliasCount: mostAliases, reviver: whole });
        const result = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(schema, content ?? {}, { reportInput: true });
        if (result.success)
            return { value: result.data, problems: [], at };
        const found = first(result.error.issues.flatMap((issue) => problemsOf(issue)));
        const ordered = found.map((problem) => ({ problem, offset: offset(problem.path) }));
        ordered.sort((one, other) => one.offset - other.offset);
        return { value: null, problems: ordered.map(({ problem }) => at(problem)), at };
    }
    catch (error) {
        return { value: null, problems: [told(0, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .worded */ .M)(error))], at };
    }
}
function whole(_, value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}
function first(problems) {
    const around = new Set(problems.flatMap(({ path, isUnknownKey }) => (isUnknownKey ? [written(path.slice(0, -1))] : [])));
    return problems.filter(({ path, isUnknownKey }) => isUnknownKey || !around.has(written(path)));
}
function problemsOf(issue, above = []) {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
        return issue.message
            .split('\n')
            .map((message, index) => ({ path: [...path, issue.keys[index] ?? ''], message, isUnknownKey: true }));
    }
    if (issue.code === 'invalid_union') {
        const meantForm = issue.errors.find((form) => !form.some((inner) => inner.path.length === 0 && isOtherForm(inner, issue.input)));
        if (meantForm)
            return meantForm.flatMap((inner) => problemsOf(inner, path));
    }
    return [{ path, message: worded(issue) }];
}
function isOtherForm({ code }, input) {
    return code === 'invalid_type' || (code === 'invalid_value' && typeof input !== 'string');
}
function worded(issue) {
    if (issue.code === 'invalid_value') {
        const valid = issue.values.map(String);
        const given = typeof issue.input === 'string' ? issue.input : '';
        return `must be ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valid)}${given ? `, not ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .wx)(given, valid)}` : ''}`;
    }
    if (issue.input === undefined)
        return 'is missing';
    if (issue.code === 'invalid_union') {
        const forms = issue.errors.flatMap((form) => form.slice(0, 1).map(worded));
        return forms.join(', or ').replaceAll(', or must be ', ', or ');
    }
    if (issue.code !== 'invalid_type')
        return issue.message;
    const forms = {
        string: 'text (put it in quotes if it is a number)',
        array: 'a list ("- …")',
        object: 'a map ("key: value")',
        record: 'a map ("key: value")',
        boolean: 'true or false',
        int: 'a whole number',
        number: 'a number',
    };
    return `must be ${forms[issue.expected] ?? issue.expected}`;
}
function written(path) {
    return path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${plainly(String(key))}`))
        .join('')
        .replace(/^\./, '');
}
function plainly(key) {
    return /^\P{C}{1,60}$/u.test(key) ? key : (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key);
}
function offsetsIn(root) {
    const keys = new Map();
    const pairIn = (map, key) => {
        const pairs = keys.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
        keys.set(map, pairs);
        return pairs.get(String(key));
    };
    return (path) => {
        let node = root;
        let offset = root?.range?.[0] ?? 0;
        for (const key of path) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
                const pair = pairIn(node, key);
                if (!pair)
                    return offset;
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
                    offset = pair.key.range?.[0] ?? offset;
                node = pair.value;
            }
            else {
                const item = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && 'items' in node && Array.isArray(node.items) ? node.items[Number(key)] : undefined;
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item))
                    return offset;
                offset = item.range?.[0] ?? offset;
                node = item;
            }
        }
        return offset;
    };
}
function nameOf({ key }) {
    return String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key);
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyed)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);


function keyed(shape) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
            ? issue.keys.map((key) => unknownKey(String(key), Object.keys(shape))).join('\n')
            : undefined,
    });
}
function unknownKey(key, valid) {
    return `unknown key${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .wx)(key, valid) || `: valid are ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(valid)}`}`;
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ worded),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const largest = 1_000_000;
function parseYaml(text, schema = 'core') {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    if (text.length > largest) {
        const errors = [{ offset: 0, message: 'is larger than 1 MB' }];
        return { document: null, errors, warnings: [], place };
    }
    const options = {
        schema,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
    const deep = document.errors.find(isTooDeep);
    const errors = (deep ? [deep] : document.errors).map(mistake);
    return { document, errors, warnings: document.warnings.map(mistake), place };
}
function worded(error) {
    if (isTooDeep(error))
        return 'is nested too deeply';
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/);
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
function mistake(error) {
    return { offset: error.pos[0], message: worded(error) };
}
function isTooDeep(error) {
    return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}


/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
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
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7(issue.values[0])}`;
                return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
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
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__() {
    return {
        localeError: error(),
    };
}


/***/ })

};
