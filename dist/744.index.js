export const id = 744;
export const ids = [744];
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

/***/ 4744:
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
;// CONCATENATED MODULE: ./build/services/incident-io/client.js

function createClient({ http, values }) {
    return (0,kit_api/* createApi */.xP)({
        http,
        service: 'incident.io',
        root: values['incident-io-api-url'],
        headers: { Authorization: `Bearer ${values['incident-io-token']}` },
        advice: {
            401: 'Check `incident-io-token`: it must be a valid API key of this account (Settings → API keys).',
            403: 'The key in `incident-io-token` may not read schedules: make one that may view them (Settings → API keys).',
            404: 'Check `incident-io-api-url`.',
        },
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/services/kit/person.js
var person = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/services/incident-io/wire.js




const user = (0,wire/* shape */.cW)({ id: wire.id, name: wire/* text */.Qq, email: wire/* text */.Qq, slack_user_id: wire/* text */.Qq }, ({ id, slack_user_id, ...said }) => (0,person/* person */.M)({ ...said, aliases: [id], accounts: { slack: slack_user_id } }));
const someone = schemas/* optional */.lqM(schemas/* nullable */.mee(user));
const schedule = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: wire.id,
    name: schemas/* string */.YjP(),
    current_shifts: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* object */.Ikc({ user: someone })))),
}), schemas/* transform */.pdi(({ id, name, current_shifts }) => {
    const people = current_shifts?.flatMap(({ user }) => user ?? []);
    return { id, name, people: people ? (0,build_people/* distinct */.dM)(people) : null };
}));
const one = schemas/* pipe */.FsL(schemas/* object */.Ikc({ schedule }), schemas/* transform */.pdi((answer) => answer.schedule));
const pagination = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ after: wire/* text */.Qq })));
const schedules = schemas/* pipe */.FsL(schemas/* object */.Ikc({ schedules: schemas/* array */.YOg(schedule), pagination_meta: pagination }), schemas/* transform */.pdi(({ schedules: items, pagination_meta }) => ({
    items,
    next: (items.length > 0 && pagination_meta?.after) || null,
})));
const entry = schemas/* object */.Ikc({ start_at: wire/* date */.p6, end_at: wire/* date */.p6, user: someone });
const entries = schemas/* pipe */.FsL(schemas/* object */.Ikc({ schedule_entries: schemas/* object */.Ikc({ final: schemas/* array */.YOg(entry) }), pagination_meta: pagination }), schemas/* transform */.pdi(({ schedule_entries, pagination_meta }) => ({
    items: schedule_entries.final.flatMap(({ start_at, end_at, user }) => user ? [{ person: user, from: start_at, until: end_at }] : []),
    next: pagination_meta?.after || null,
})));

;// CONCATENATED MODULE: ./build/services/incident-io/source.js









const id = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const pageSize = 100;
function createSource(context) {
    const api = createClient(context);
    const show = (name) => api({ path: `/v2/schedules/${(0,segment/* segment */.m)(name)}`, schema: one });
    const lookup = (0,kit_lookup/* createLookup */.BL)({
        service: 'incident.io',
        credential: 'key',
        hint: 'Check `schedule` and `incident-io-token`.',
        one: async (name) => (id.test(name) ? (0,kit_api/* orNull */.Xd)(show(name)) : null),
        all: () => (0,pages/* readAll */.yw)('incident.io’s list of schedules', '', (after) => api({
            path: '/v2/schedules',
            query: { page_size: pageSize, after: after || null },
            schema: schedules,
        })),
        unlisted: (name) => (0,kit_api/* orNull */.Xd)(show(name), 400, 404, 422),
    });
    const readShifts = async (schedule, from, until) => {
        const end = until.toISOString();
        const shifts = await (0,pages/* readAll */.yw)('incident.io’s list of entries', from.toISOString(), async (start) => {
            const query = { schedule_id: schedule.id, entry_window_start: start, entry_window_end: end };
            const { items, next } = await api({ path: '/v2/schedule_entries', query, schema: entries });
            const isPast = next !== null && Date.parse(next) >= until.getTime();
            return { items, next: isPast ? null : next };
        });
        return shifts.filter((shift) => (0,time/* overlaps */.$f)(shift, { from, until }));
    };
    const readPeople = async (schedule) => schedule.people ?? (await show(schedule.id)).people ?? [];
    const readPeopleAt = async (schedule, at) => {
        const shifts = await readShifts(schedule, at, (0,time/* plus */.tY)(at, time/* second */.Rc));
        return (0,build_people/* distinct */.dM)(shifts.filter((shift) => (0,time/* covers */.hU)(shift, at)).map(({ person }) => person));
    };
    return {
        onCall(schedules, at) {
            const find = lookup(schedules);
            return (0,once/* startAll */.Sd)(schedules, async (name) => {
                const schedule = await find(name);
                return { people: await (at ? readPeopleAt(schedule, at) : readPeople(schedule)), note: null };
            });
        },
        shifts(schedules, from, until) {
            const find = lookup(schedules);
            return (0,once/* startAll */.Sd)(schedules, async (name) => readShifts(await find(name), from, until));
        },
    };
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
