export const id = 228;
export const ids = [228];
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

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSource: () => (/* binding */ createSource)
});

// EXTERNAL MODULE: ./build/people.js
var people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/kit/segment.js
var segment = __webpack_require__(647);
// EXTERNAL MODULE: ./build/services/kit/api.js
var kit_api = __webpack_require__(1614);
;// CONCATENATED MODULE: ./build/services/grafana/client.js

function createClient({ http, values }) {
    const token = values['grafana-token'];
    const stack = values['grafana-url'];
    const refused = token.startsWith('glsa_') && stack === null ? noStack : badToken;
    return (0,kit_api/* createApi */.xP)({
        http,
        service: 'Grafana',
        root: `${values['grafana-api-url'].replace(/\/api\/v1$/, '')}/api/v1`,
        headers: { Authorization: token, ...(stack !== null && { 'X-Grafana-URL': stack }) },
        advice: {
            401: refused,
            403: refused,
            404: 'Check `grafana-api-url`: it must be the API address that Grafana shows in the settings of IRM (Admin & API) or OnCall.',
        },
    });
}
const noStack = 'The token in `grafana-token` is a service account’s: give the stack’s address in `grafana-url`, such as https://acme.grafana.net.';
const badToken = 'Check `grafana-token`: it must be a valid OnCall API key of this stack, or a service account’s token together with the stack’s address in `grafana-url`, and may read schedules and users (the role Viewer is enough).';

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
;// CONCATENATED MODULE: ./build/services/grafana/pages.js



const mostPages = 500;
async function readList(api, path, item, query = {}) {
    const schema = page(item);
    const read = (number) => api({ path, query: { ...query, page: number > 1 ? number : null }, schema });
    const { items: first, pages } = await read(1);
    if (pages > mostPages) {
        const fix = 'Check `grafana-api-url`: no team’s list is that long.';
        throw new failure/* Failure */.HR(`Grafana’s answer to GET ${path} claims to have ${pages} pages.`, fix);
    }
    const all = async () => {
        const others = Array.from({ length: pages - 1 }, (_, index) => read(index + 2));
        return [...first, ...(await Promise.all(others)).flatMap(({ items }) => items)];
    };
    return { first, further: pages - 1, all };
}
async function readMany(api, path, item, missingIn) {
    const { first, further, all } = await readList(api, path, item);
    return further > 0 && further <= missingIn(first) ? all() : first;
}
const page = (item) => schemas/* pipe */.FsL(schemas/* object */.Ikc({ count: schemas/* number */.aig(), next: wire/* text */.Qq, results: schemas/* array */.YOg(item), total_pages: schemas/* optional */.lqM(schemas/* number */.aig()) }), schemas/* transform */.pdi(({ count, next, results: items, total_pages }) => {
    const pages = total_pages ?? (items.length === 0 ? 1 : Math.ceil(count / items.length));
    return { items, pages: next ? Math.max(1, pages) : 1 };
}));

// EXTERNAL MODULE: ./build/http/answer.js
var answer = __webpack_require__(3631);
// EXTERNAL MODULE: ./build/services/kit/lookup.js
var lookup = __webpack_require__(7602);
// EXTERNAL MODULE: ./build/services/kit/person.js
var person = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/services/grafana/wire.js




const user = (0,wire/* shape */.cW)({ id: wire.id, username: wire/* text */.Qq, email: wire/* text */.Qq }, ({ id, username, email }) => ({ id, person: (0,person/* person */.M)({ email, aliases: [username, id] }) }));
const schedule = (0,wire/* shape */.cW)({ id: wire.id, name: schemas/* string */.YjP(), on_call_now: schemas/* array */.YOg(wire.id) }, ({ id, name, on_call_now }) => ({ id, name, onCallNow: [...new Set(on_call_now)] }));
const finalShift = (0,wire/* shape */.cW)({ user_pk: wire/* text */.Qq, user_email: wire/* text */.Qq, user_username: wire/* text */.Qq, shift_start: wire/* date */.p6, shift_end: wire/* date */.p6 }, ({ user_pk, user_email, user_username, shift_start, shift_end }) => ({
    person: (0,person/* person */.M)({ email: user_email, aliases: [user_username, user_pk] }),
    from: shift_start,
    until: dayFilled(shift_end),
}));
function dayFilled(end) {
    return end.toISOString().endsWith('T23:59:59.000Z') ? (0,time/* plus */.tY)(end, time/* second */.Rc) : end;
}

;// CONCATENATED MODULE: ./build/services/grafana/schedules.js







const id = /^S[A-Z0-9]{12,}$/;
const wording = { service: 'Grafana', credential: 'token', hint: 'Check `schedule` and `grafana-token`.' };
function createLookup(api) {
    const all = (0,once/* once */.Oo)(async () => (await readList(api, '/schedules/', schedule)).all());
    const alone = async (name) => {
        const schedule = await byNameOrId(api, name);
        if (schedule)
            return schedule;
        throw (0,lookup/* notFound */.mX)(name, await all().catch(() => []), wording);
    };
    const find = (0,once/* oncePerKey */.G5)(alone);
    return (names) => {
        const fresh = names.filter((name) => !find.has(name));
        if (fresh.length > 1) {
            const listed = inBulk(api, fresh);
            const inList = async (name) => (0,lookup/* pick */.Up)(await listed, name, wording) ?? alone(name);
            for (const name of fresh)
                find.fill(name, inList(name));
        }
        return find;
    };
}
async function inBulk(api, names) {
    const missingIn = (first) => names.filter((name) => !first.some((schedule) => [schedule.name, schedule.id].includes(name))).length;
    try {
        return await readMany(api, '/schedules/', schedule, missingIn);
    }
    catch (error) {
        const final = [null, 401, 403, 404, 429];
        if (error instanceof answer/* HttpFailure */.HR && final.includes(error.status))
            throw error;
        return [];
    }
}
async function byNameOrId(api, name) {
    const byName = async () => {
        const { first } = await readList(api, '/schedules/', schedule, { name });
        const exact = first.filter((schedule) => schedule.name === name);
        return (0,lookup/* pick */.Up)(exact, name, wording);
    };
    const byId = () => (0,kit_api/* orNull */.Xd)(api({ path: `/schedules/${(0,segment/* segment */.m)(name)}/`, schema: schedule }));
    const [first, second] = id.test(name) ? [byId, byName] : [byName, byId];
    return (await first()) ?? (await second());
}

;// CONCATENATED MODULE: ./build/services/grafana/users.js






const fewPeople = 2;
function createUsers(api) {
    const find = (0,once/* oncePerKey */.G5)(async (id) => {
        const known = await (0,kit_api/* orNull */.Xd)(api({ path: `/users/${(0,segment/* segment */.m)(id)}/`, schema: user }));
        return known?.person ?? (0,person/* unknownUser */.S)(id);
    });
    const prepare = async (ids) => {
        const fresh = [...new Set(ids)].filter((id) => !find.has(id));
        if (fresh.length <= fewPeople)
            return;
        const missingIn = (first) => fresh.filter((id) => !first.some((user) => user.id === id)).length;
        try {
            const users = await readMany(api, '/users/', user, missingIn);
            for (const { id, person } of users)
                find.fill(id, person);
        }
        catch {
        }
    };
    return { find, prepare };
}

;// CONCATENATED MODULE: ./build/services/grafana/source.js









const longestWindow = 364 * time/* day */.vd;
function createSource(context) {
    const api = createClient(context);
    const lookup = createLookup(api);
    const users = createUsers(api);
    const shiftsOf = async ({ id }, span) => {
        const path = `/schedules/${(0,segment/* segment */.m)(id)}/final_shifts`;
        const lists = daysAround(span).map(async (days) => (await readList(api, path, finalShift, days)).all());
        return (await Promise.all(lists)).flat().filter((shift) => (0,time/* overlaps */.$f)(shift, span));
    };
    return {
        onCall(schedules, at) {
            const find = lookup(schedules);
            if (at) {
                return async (name) => {
                    const shifts = await shiftsOf(await find(name), { from: at, until: (0,time/* plus */.tY)(at, 1) });
                    return { people: (0,people/* distinct */.dM)(shifts.map(({ person }) => person)), note: null };
                };
            }
            const prepared = (0,once/* fulfilled */.ec)(schedules.map(find)).then((known) => users.prepare(known.flatMap(({ onCallNow }) => onCallNow)));
            return async (name) => {
                const { onCallNow } = await find(name);
                await prepared;
                return { people: await Promise.all(onCallNow.map(users.find)), note: null };
            };
        },
        shifts(schedules, from, until) {
            const find = lookup(schedules);
            return async (name) => shiftsOf(await find(name), { from, until });
        },
    };
}
function daysAround({ from, until }) {
    const first = Math.floor(from.getTime() / time/* day */.vd) * time/* day */.vd - time/* day */.vd;
    const last = Math.ceil(until.getTime() / time/* day */.vd) * time/* day */.vd + time/* day */.vd;
    return (0,time/* windows */.KF)({ from: new Date(first), until: new Date(last) }, longestWindow).map((window) => ({
        start_date: dayOf(window.from),
        end_date: dayOf(window.until),
    }));
}
function dayOf(time) {
    return time.toISOString().slice(0, 10);
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
