export const id = 329;
export const ids = [329];
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

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  incidentIo: () => (/* binding */ incidentIo)
});

// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
;// CONCATENATED MODULE: ./build/services/incident-io/client.js



const mostPages = 100;
function incidentIoClient({ http, values }) {
    const get = async (path, schema) => {
        const answer = await http.send({
            service: 'incident.io',
            method: 'GET',
            url: values['incident-io-api-url'] + path,
            headers: { Accept: 'application/json', Authorization: `Bearer ${values['incident-io-token']}` },
            fix: (status) => fixes[status],
        });
        return (0,wire/* read */.LF)(schema, answer, `incident.io’s answer to GET ${path.split('?')[0]}`);
    };
    return {
        get,
        async list(path, query, schema, next) {
            const all = [];
            const cursors = new Set();
            let asked = query;
            while (asked !== null) {
                const page = await get(`${path}?${new URLSearchParams(asked)}`, schema);
                all.push(...page.items);
                if (page.after === null)
                    return all;
                if (cursors.has(page.after) || cursors.size >= mostPages)
                    throw endless(path);
                cursors.add(page.after);
                const more = next(page.after);
                asked = more && { ...query, ...more };
            }
            return all;
        },
    };
}
function endless(path) {
    const fix = 'The service changed or something stands in between (a proxy?). Nothing was taken from this answer.';
    return new model/* Failure */.H(`incident.io’s answer to GET ${path} goes on without an end.`, fix);
}
const fixes = {
    401: 'Check `incident-io-token`: it must be a valid API key of this account (Settings → API keys).',
    403: 'The key in `incident-io-token` may not read schedules: make one that may view them (Settings → API keys).',
    404: 'Check `incident-io-api-url`.',
};
function answered(error, ...statuses) {
    return error instanceof answer/* HttpFailure */.HR && error.status !== null && statuses.includes(error.status);
}

// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/services/each.js
var each = __webpack_require__(9064);
// EXTERNAL MODULE: ./build/services/segment.js
var segment = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/near.js
var near = __webpack_require__(3628);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/services/incident-io/wire.js



const id = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const wire_text = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP()));
const user = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id, name: wire_text, email: wire_text, slack_user_id: wire_text }), schemas/* transform */.pdi(({ id, name, email, slack_user_id }) => {
    const address = email && (0,wire/* isAddress */.PW)(email) ? email.toLowerCase() : null;
    return {
        email: address,
        name: name || null,
        aliases: email && !address ? [id, email] : [id],
        ...(slack_user_id ? { accounts: { slack: slack_user_id } } : {}),
    };
}));
const someone = schemas/* optional */.lqM(schemas/* nullable */.mee(user));
const schedule = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    current_shifts: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* object */.Ikc({ user: someone })))),
}), schemas/* transform */.pdi(({ id, name, current_shifts }) => {
    const people = current_shifts?.flatMap(({ user }) => user ?? []);
    return { id, name, people: people ? (0,build_people/* distinct */.dM)(people) : null };
}));
const one = schemas/* pipe */.FsL(schemas/* object */.Ikc({ schedule }), schemas/* transform */.pdi((answer) => answer.schedule));
const pagination = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ after: wire_text })));
const schedules = schemas/* pipe */.FsL(schemas/* object */.Ikc({ schedules: schemas/* array */.YOg(schedule), pagination_meta: pagination }), schemas/* transform */.pdi(({ schedules: items, pagination_meta }) => ({
    items,
    after: (items.length > 0 && pagination_meta?.after) || null,
})));
const entry = schemas/* object */.Ikc({ start_at: wire/* date */.p6, end_at: wire/* date */.p6, user: someone });
const entries = schemas/* pipe */.FsL(schemas/* object */.Ikc({ schedule_entries: schemas/* object */.Ikc({ final: schemas/* array */.YOg(entry) }), pagination_meta: pagination }), schemas/* transform */.pdi(({ schedule_entries, pagination_meta }) => ({
    items: schedule_entries.final.flatMap(({ start_at, end_at, user }) => user ? [{ person: user, from: start_at, until: end_at }] : []),
    after: pagination_meta?.after || null,
})));

;// CONCATENATED MODULE: ./build/services/incident-io/lookup.js





const lookup_id = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const pageSize = '100';
function incidentIoLookup(client) {
    const asked = new Map();
    const readAll = () => client.list('/v2/schedules', { page_size: pageSize }, schedules, (after) => ({ after }));
    const inList = async (name, list) => {
        const all = await list;
        const found = pick(all, name) ?? (await show(client, name, 400, 404, 422));
        if (found)
            return found;
        throw unknownSchedule(name, all);
    };
    const alone = async (name) => (lookup_id.test(name) ? await show(client, name, 404) : null) ?? inList(name, readAll());
    const ask = (names) => {
        const [first, second] = names;
        if (first === undefined)
            return;
        const list = second === undefined ? null : readAll();
        for (const name of names)
            asked.set(name, list ? inList(name, list) : alone(name));
    };
    return {
        ask,
        askMissing: (names) => ask(names.filter((name) => !asked.has(name))),
        find: (name) => asked.get(name) ?? alone(name),
    };
}
async function show(client, id, ...none) {
    return client.get(`/v2/schedules/${(0,segment/* segment */.m)(id)}`, one).catch((error) => {
        if (answered(error, ...none))
            return null;
        throw error;
    });
}
function pick(all, name) {
    const named = all.filter((schedule) => schedule.name === name);
    if (named.length > 1) {
        const ids = named.map(({ id }) => id).join(' or ');
        const fix = `Give the id of the one that is meant in the place of the name: ${ids}.`;
        throw new model/* Failure */.H(`incident.io has ${named.length} schedules with the name “${name}”.`, fix);
    }
    return named[0] ?? all.find((schedule) => schedule.id === name) ?? null;
}
function unknownSchedule(name, all) {
    const message = `incident.io has no schedule with the name or id “${name}” that this key may see.`;
    if (all.length === 0)
        return new model/* Failure */.H(message, 'Check `schedule` and `incident-io-token`.');
    return new model/* Failure */.H(message, (0,near/* didYouMean */.a)(name, all.map((schedule) => schedule.name)));
}

;// CONCATENATED MODULE: ./build/services/incident-io/schedules.js





function incidentIoSchedules(client) {
    const lookup = incidentIoLookup(client);
    const current = async (schedule) => {
        const { id, people } = await lookup.find(schedule);
        return people ?? (await client.get(`/v2/schedules/${(0,segment/* segment */.m)(id)}`, one)).people ?? [];
    };
    const shiftsOf = async (schedule, from, until) => {
        const { id } = await lookup.find(schedule);
        const window = {
            schedule_id: id,
            entry_window_start: from.toISOString(),
            entry_window_end: until.toISOString(),
        };
        const shifts = await client.list('/v2/schedule_entries', window, entries, (after) => Date.parse(after) >= until.getTime() ? null : { entry_window_start: after });
        return eachOnce(shifts.filter((shift) => shift.from < until && shift.until > from));
    };
    return {
        async onCall(schedules, at) {
            if (at) {
                lookup.askMissing(schedules);
                const end = new Date(at.getTime() + 1_000);
                return (0,each/* each */._)(schedules, async (schedule) => {
                    const shifts = await shiftsOf(schedule, at, end);
                    const people = shifts.filter(({ from }) => from <= at).map(({ person }) => person);
                    return { people: (0,build_people/* distinct */.dM)(people), note: null };
                });
            }
            lookup.ask(schedules);
            return (0,each/* each */._)(schedules, async (schedule) => ({ people: await current(schedule), note: null }));
        },
        async shifts(schedules, from, until) {
            lookup.askMissing(schedules);
            return (0,each/* each */._)(schedules, (schedule) => shiftsOf(schedule, from, until));
        },
    };
}
function eachOnce(shifts) {
    const key = ({ person, from, until }) => `${from.getTime()} ${until.getTime()} ${person.aliases[0]}`;
    return [...new Map(shifts.map((shift) => [key(shift), shift])).values()];
}

;// CONCATENATED MODULE: ./build/services/incident-io/service.js


function incidentIo(connection) {
    return { source: incidentIoSchedules(incidentIoClient(connection)) };
}


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ segment)
/* harmony export */ });
function segment(name) {
    return /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
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
