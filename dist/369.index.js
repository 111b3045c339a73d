export const id = 369;
export const ids = [369];
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

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   xP: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3631);
/* harmony import */ var _http_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);


function createApi({ http, service, root, headers, advice, retryHeader, writeQuery = asForm, }) {
    return async ({ method = 'GET', path, query, body, schema, lane, expects, notIdempotent, ...own }) => {
        const search = writeQuery(partsOf(query ?? {}));
        const given = typeof headers === 'function' ? await headers() : headers;
        const answer = await http.send({
            service,
            method,
            url: `${root}${path}${search && `?${search}`}`,
            headers: {
                Accept: 'application/json',
                ...(body !== undefined && { 'Content-Type': 'application/json' }),
                ...given,
            },
            body: body === undefined ? undefined : JSON.stringify(body),
            lane,
            expects,
            notIdempotent,
            retryHeader,
            fix: (status) => own.advice?.[status] ?? advice[status],
        });
        return (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .Wp)(schema, answer, `${service}’s answer to ${method} ${path}`);
    };
}
function partsOf(query) {
    return Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, String(one)]));
}
function asForm(parts) {
    return new URLSearchParams([...parts]).toString();
}
function hasStatus(error, ...statuses) {
    return error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR && error.status !== null && statuses.includes(error.status);
}
function isRefusal(error) {
    if (!(error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR) || error.status === null)
        return false;
    return error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429;
}
function orNull(asked, ...statuses) {
    return asked.catch((error) => {
        if (hasStatus(error, ...(statuses.length > 0 ? statuses : [404])))
            return null;
        throw error;
    });
}


/***/ }),

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ createLookup),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);



function createLookup({ all, one = async () => null, unlisted = async () => null, ...wording }) {
    const list = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .Oo)(all);
    const inList = async (name, things) => {
        const found = pick(things, name, wording) ?? (await unlisted(name));
        if (found)
            return found;
        throw notFound(name, things, wording);
    };
    const several = async (name) => inList(name, await list());
    const alone = async (name) => (await one(name)) ?? several(name);
    const kept = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerKey */ .G5)(alone);
    return (names) => {
        const fresh = [...new Set(names)].filter((name) => !kept.has(name));
        if (fresh.length > 1)
            for (const name of fresh)
                kept.fill(name, several(name));
        return kept;
    };
}
function pick(things, name, { service, thing = 'schedule', ignoreCase = false }) {
    const isAlike = (word) => word.toLowerCase() === name.toLowerCase();
    const only = (named) => {
        const distinct = [...new Map(named.map((one) => [one.id, one])).values()];
        if (distinct.length < 2)
            return distinct[0];
        const ids = distinct.map(({ id }) => id).join(' or ');
        const fix = `Give the id of the one you mean instead of the name: ${ids}.`;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${service} has ${distinct.length} ${thing}s with the name “${name}”.`, fix);
    };
    return (only(things.filter((one) => one.name === name)) ??
        things.find(({ id }) => id === name) ??
        things.find(({ id }) => isAlike(id)) ??
        only(things.filter((one) => ignoreCase && isAlike(one.name))) ??
        null);
}
function notFound(name, things, { service, thing = 'schedule', credential, hint, caveat }) {
    const near = (0,_text_near_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, things.map((one) => one.name));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${service} has no ${thing} with the name or id “${name}” that this ${credential} can see.`, caveat ? `${near || hint} ${caveat}` : near || hint);
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


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ segment)
/* harmony export */ });
function segment(name) {
    return /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
}


/***/ }),

/***/ 1369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSource: () => (/* binding */ createSource)
});

// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/services/kit/api.js
var kit_api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/lookup.js
var kit_lookup = __webpack_require__(7602);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/kit/pages.js
var pages = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/services/kit/segment.js
var segment = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/services/rootly/client.js

function createClient({ http, values }) {
    return (0,kit_api/* createApi */.xP)({
        http,
        service: 'Rootly',
        root: values['rootly-api-url'],
        headers: {
            Accept: 'application/vnd.api+json',
            'Content-Type': 'application/vnd.api+json',
            Authorization: `Bearer ${values['rootly-token']}`,
        },
        advice: {
            401: 'Check `rootly-token`: it must be an API key of this organisation that has not expired or been revoked.',
            403: 'The key in `rootly-token` may not do this: its role needs to read on-call schedules, shifts and users.',
            404: 'Check `rootly-api-url`, and whether Rootly On-Call is switched on for this organisation.',
        },
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/services/kit/person.js
var person = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/services/rootly/wire.js



const maybe = (schema) => schemas/* optional */.lqM(schemas/* nullable */.mee(schema));
const id = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP().check(api/* _minLength */.m9(1)), schemas/* number */.aig()]), schemas/* transform */.pdi((written) => String(written)));
const related = maybe(schemas/* object */.Ikc({ data: maybe(schemas/* object */.Ikc({ id, type: schemas/* optional */.lqM(schemas/* string */.YjP()) })) }));
const userAttributes = schemas/* object */.Ikc({ email: wire/* text */.Qq, full_name: wire/* text */.Qq, name: wire/* text */.Qq, slack_id: wire/* text */.Qq });
function userOf(id, { email, full_name, name, slack_id }) {
    const slack = slack_id && /^[UW][A-Z0-9]+$/.test(slack_id) ? slack_id : null;
    const user = (0,person/* person */.M)({ email, name: full_name || name, aliases: [id], accounts: { slack } });
    return (user.email ?? user.name) ? user : { ...user, name: email || (0,person/* unknownUser */.S)(id).name };
}
const resource = schemas/* object */.Ikc({ id, type: schemas/* string */.YjP(), attributes: maybe(userAttributes) });
const included = schemas/* pipe */.FsL(maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP() }))), schemas/* transform */.pdi((all) => (all ?? []).filter(({ type }) => type === 'users')));
const users = schemas/* pipe */.FsL(schemas/* pipe */.FsL(included, schemas/* array */.YOg(resource)), schemas/* transform */.pdi((all) => {
    const known = all.flatMap(({ id, attributes }) => attributes ? [[id, userOf(id, attributes)]] : []);
    return new Map(known);
}));
const page = (entry) => (0,wire/* shape */.cW)({
    data: schemas/* array */.YOg(entry),
    included: users,
    meta: maybe(schemas/* object */.Ikc({ next_page: maybe(schemas/* number */.aig()) })),
    links: maybe(schemas/* object */.Ikc({ next: wire/* text */.Qq })),
}, ({ data, included, meta, links }) => {
    const next = meta?.next_page === undefined ? links?.next : meta.next_page;
    return { entries: data, users: included, more: next === undefined ? null : next !== null };
});
const one = (schema) => (0,wire/* shape */.cW)({ data: schema }, ({ data }) => data);
const schedule = (0,wire/* shape */.cW)({ id, attributes: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) }, ({ id, attributes }) => ({
    id,
    name: attributes.name,
}));
const user = (0,wire/* shape */.cW)({ id, attributes: userAttributes }, ({ id, attributes }) => userOf(id, attributes));
function holdsAt({ from, until }, time) {
    return (from === null || from <= time) && (until === null || time < until);
}
const onCall = (0,wire/* shape */.cW)({
    attributes: schemas/* object */.Ikc({
        schedule_id: maybe(id),
        user_id: maybe(id),
        starts_at: maybe(wire/* date */.p6),
        ends_at: maybe(wire/* date */.p6),
    }),
    relationships: maybe(schemas/* object */.Ikc({ user: related, schedule: related })),
}, ({ attributes, relationships }) => {
    const user = attributes.user_id ?? relationships?.user?.data?.id;
    return {
        schedule: attributes.schedule_id ?? relationships?.schedule?.data?.id ?? null,
        who: user ? { user } : noUser('an entry without a user'),
        from: attributes.starts_at ?? null,
        until: attributes.ends_at ?? null,
    };
});
const shift = (0,wire/* shape */.cW)({
    attributes: schemas/* object */.Ikc({
        schedule_id: id,
        user_id: maybe(id),
        starts_at: wire/* date */.p6,
        ends_at: wire/* date */.p6,
        is_shadow: maybe(schemas/* boolean */.zMY()),
    }),
    relationships: maybe(schemas/* object */.Ikc({ user: related, assignee: related })),
}, ({ attributes, relationships }) => {
    const assignee = relationships?.assignee?.data;
    const assigned = assignee?.type === 'users' ? assignee.id : undefined;
    const user = attributes.user_id ?? relationships?.user?.data?.id ?? assigned;
    const who = user ? { user } : assignee && noUser(`${assignee.type ?? 'entry'} ${assignee.id}`);
    if (attributes.is_shadow || !who)
        return null;
    return { schedule: attributes.schedule_id, who, from: attributes.starts_at, until: attributes.ends_at };
});
function noUser(name) {
    return { other: (0,person/* person */.M)({ name, aliases: [name] }) };
}

;// CONCATENATED MODULE: ./build/services/rootly/list.js


function createList(api, users) {
    return (path, entry, query, size) => (0,pages/* readAll */.yw)(`Rootly’s list ${path}`, 1, async (number) => {
        const isDefault = size === undefined && number === 1;
        const paging = { 'page[number]': isDefault ? null : number, 'page[size]': size };
        const answer = await api({ path, query: { ...query, ...paging }, schema: page(entry) });
        users.keep(answer.users);
        const isLast = !(answer.more ?? answer.entries.length >= (size ?? Number.POSITIVE_INFINITY));
        return { items: answer.entries, next: isLast || answer.entries.length === 0 ? null : number + 1 };
    });
}

;// CONCATENATED MODULE: ./build/services/rootly/shifts.js



const longest = 60 * time/* day */.vd;
const writtenDown = 30 * time/* day */.vd;
const longestOfOne = 30 * time/* day */.vd;
const pageSize = 1000;
function createShifts(list, users, now) {
    const read = async (path, { from, until }, query = {}, size) => {
        const span = { from: from.toISOString(), to: until.toISOString() };
        const entries = await list(path, shift, { ...span, ...query }, size);
        return Promise.all(entries
            .filter((entry) => entry !== null)
            .map(async ({ schedule, who, from, until }) => ({
            schedule,
            shift: { person: await users.find(who), from, until },
        })));
    };
    return async (ids, { from, until }) => {
        const edge = (0,time/* earlier */.X)(until, (0,time/* later */.NU)(from, (0,time/* plus */.tY)(now(), writtenDown)));
        const near = await Promise.all((0,time/* windows */.KF)({ from, until: edge }, longest).map((span) => read('/v1/shifts', span, { 'schedule_ids[]': ids, include: 'user,assignee' }, pageSize)));
        const far = await Promise.all((0,time/* windows */.KF)({ from: edge, until }, longestOfOne).flatMap((span) => ids.map((id) => read(`/v1/schedules/${(0,segment/* segment */.m)(id)}/shifts`, span))));
        const all = [...near, ...far].flat();
        return (id) => all.flatMap(({ schedule, shift }) => (schedule === id ? [shift] : []));
    };
}

;// CONCATENATED MODULE: ./build/services/rootly/users.js





function createUsers(api) {
    const byId = (0,once/* oncePerKey */.G5)(async (id) => {
        const known = await (0,kit_api/* orNull */.Xd)(api({ path: `/v1/users/${(0,segment/* segment */.m)(id)}`, schema: one(user) }));
        return known ?? (0,person/* unknownUser */.S)(id);
    });
    return {
        keep(users) {
            for (const [id, person] of users)
                byId.fill(id, person);
        },
        find: async (who) => ('other' in who ? who.other : byId(who.user)),
    };
}

;// CONCATENATED MODULE: ./build/services/rootly/source.js












const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const source_pageSize = 100;
const together = 40;
function createSource(context) {
    const api = createClient(context);
    const users = createUsers(api);
    const list = createList(api, users);
    const readShifts = createShifts(list, users, context.now);
    const readSchedules = (query = {}) => list('/v1/schedules', schedule, query, source_pageSize);
    const byId = (id) => (0,kit_api/* orNull */.Xd)(api({ path: `/v1/schedules/${(0,segment/* segment */.m)(id)}`, schema: one(schedule) }));
    const byName = async (name) => (0,kit_lookup/* pick */.Up)(await readSchedules({ 'filter[name]': name }), name, { service: 'Rootly' });
    const lookup = (0,kit_lookup/* createLookup */.BL)({
        service: 'Rootly',
        credential: 'key',
        hint: 'Check `schedule` and `rootly-token`.',
        all: readSchedules,
        one: (name) => (uuid.test(name) ? byId(name) : byName(name)),
    });
    const readOnCall = async (ids, at) => {
        const query = { 'filter[schedule_ids]': ids.join(','), include: 'user', since: at?.toISOString() };
        const entries = await list('/v1/oncalls', onCall, query);
        const current = entries.filter((entry) => at === undefined || holdsAt(entry, at));
        const silent = ids.filter((id) => !current.some(({ schedule }) => schedule === id));
        const moment = at ?? context.now();
        const shiftsOfSilent = (0,once/* once */.Oo)(() => readShifts(silent, { from: moment, until: (0,time/* plus */.tY)(moment, time/* minute */.Vc) }));
        return async (id) => {
            const own = current.filter(({ schedule }) => schedule === id);
            const people = own.length > 0
                ? await Promise.all(own.map(({ who }) => users.find(who)))
                : (await shiftsOfSilent())(id)
                    .filter((shift) => (0,time/* covers */.hU)(shift, moment))
                    .map(({ person }) => person);
            return { people: (0,build_people/* distinct */.dM)(people), note: null };
        };
    };
    const readTogether = (schedules, read) => {
        const find = lookup(schedules);
        const answers = (0,once/* oncePerKey */.G5)((id) => read([id]));
        const asked = (0,once/* fulfilled */.ec)(schedules.map(find)).then((known) => {
            const ids = [...new Set(known.map(({ id }) => id))];
            for (const part of (0,pages/* chunks */.VN)(ids, together)) {
                const answer = read(part);
                for (const id of part)
                    answers.fill(id, answer);
            }
        });
        return async (name) => {
            const { id } = await find(name);
            await asked;
            return (await answers(id))(id);
        };
    };
    return {
        onCall: (schedules, at) => readTogether(schedules, (ids) => readOnCall(ids, at)),
        shifts: (schedules, from, until) => readTogether(schedules, (ids) => readShifts(ids, { from, until })),
    };
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
