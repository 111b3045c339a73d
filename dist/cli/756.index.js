export const id = 756;
export const ids = [756];
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

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grafana: () => (/* binding */ grafana)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
;// CONCATENATED MODULE: ./build/services/grafana/client.js




const mostPages = 500;
function grafanaClient({ http, values }) {
    const token = values['grafana-token'] ?? '';
    const stack = values['grafana-url'];
    const root = `${(values['grafana-api-url'] ?? '').replace(/\/api\/v1$/, '')}/api/v1`;
    const withoutStack = token.startsWith('glsa_') && stack === null;
    const get = async (path, schema) => {
        const answer = await http.send({
            service: 'Grafana',
            method: 'GET',
            url: root + path,
            headers: {
                Accept: 'application/json',
                Authorization: token,
                ...(stack === null ? {} : { 'X-Grafana-URL': stack }),
            },
            fix: (status) => (withoutStack && [401, 403].includes(status) ? noStack : fixes[status]),
        });
        return (0,wire/* read */.LF)(schema, answer, `Grafana’s answer to GET ${path.split('?')[0]}`);
    };
    return {
        get,
        async list(path, query, item) {
            const schema = page(item);
            const ask = (number) => {
                const parameters = new URLSearchParams({ ...query, ...(number > 1 && { page: String(number) }) });
                return get(parameters.size === 0 ? path : `${path}?${parameters}`, schema);
            };
            const { items, pages } = await ask(1);
            if (pages > mostPages) {
                const fix = 'Check `grafana-api-url`: no team’s list is that long.';
                throw new model/* Failure */.H(`Grafana’s answer to GET ${path} claims to have ${pages} pages.`, fix);
            }
            return {
                first: items,
                further: pages - 1,
                async rest() {
                    const others = Array.from({ length: pages - 1 }, (_, index) => ask(index + 2));
                    return (await Promise.all(others)).flatMap((one) => one.items);
                },
            };
        },
    };
}
const page = (item) => schemas/* pipe */.FsL(schemas/* object */.Ikc({
    count: schemas/* number */.aig(),
    next: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    results: schemas/* array */.YOg(item),
    total_pages: schemas/* optional */.lqM(schemas/* number */.aig()),
}), schemas/* transform */.pdi(({ count, next, results: items, total_pages }) => {
    const pages = total_pages ?? (items.length === 0 ? 1 : Math.ceil(count / items.length));
    return { items, pages: next ? Math.max(1, pages) : 1 };
}));
const noStack = 'The token in `grafana-token` is a service account’s: give the stack’s address in `grafana-url`, such as https://acme.grafana.net.';
const refused = 'Check `grafana-token`: it must be a valid OnCall API key of this stack, or a service account’s token together with the stack’s address in `grafana-url`, and may read schedules and users (the role Viewer is enough).';
const fixes = {
    401: refused,
    403: refused,
    404: 'Check `grafana-api-url`: it must be the API address that Grafana shows in the settings of IRM (Admin & API) or OnCall.',
};
function isNotFound(error) {
    return error instanceof answer/* HttpFailure */.HR && error.status === 404;
}

// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/services/each.js
var each = __webpack_require__(9064);
// EXTERNAL MODULE: ./build/services/segment.js
var segment = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/near.js
var near = __webpack_require__(3628);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/services/grafana/wire.js


const id = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const wire_text = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP()));
function person(email, ...aliases) {
    const address = (0,wire/* isAddress */.PW)(email) ? email.toLowerCase() : null;
    const words = [...(address ? [] : [email]), ...aliases].filter((word) => word !== '');
    return { email: address, name: null, aliases: [...new Set(words)] };
}
const user = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id, username: wire_text, email: wire_text }), schemas/* transform */.pdi(({ id, username, email }) => ({ id, person: person(email ?? '', username ?? '', id) })));
function unknownUser(id) {
    return person('', id);
}
const schedule = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id, name: schemas/* string */.YjP(), on_call_now: schemas/* array */.YOg(id) }), schemas/* transform */.pdi(({ id, name, on_call_now }) => ({ id, name, onCallNow: [...new Set(on_call_now)] })));
const finalShift = schemas/* pipe */.FsL(schemas/* object */.Ikc({ user_pk: wire_text, user_email: wire_text, user_username: wire_text, shift_start: wire/* date */.p6, shift_end: wire/* date */.p6 }), schemas/* transform */.pdi(({ user_pk, user_email, user_username, shift_start, shift_end }) => ({
    person: person(user_email ?? '', user_username ?? '', user_pk ?? ''),
    from: shift_start,
    until: dayFilled(shift_end),
})));
function dayFilled(end) {
    return end.toISOString().endsWith('T23:59:59.000Z') ? new Date(end.getTime() + 1_000) : end;
}

;// CONCATENATED MODULE: ./build/services/grafana/lookup.js






const lookup_id = /^S[A-Z0-9]{12,}$/;
function grafanaLookup(client) {
    const asked = new Map();
    let names;
    const allNames = async () => {
        const { first, rest } = await client.list('/schedules/', {}, schedule);
        return [...first, ...(await rest())].map(({ name }) => name);
    };
    const find = async (name) => {
        const found = await byNameOrId(client, name);
        if (found)
            return found;
        names ??= allNames().catch(() => []);
        throw unknownSchedule(name, await names);
    };
    const ask = (schedules) => {
        const known = schedules.length > 1 ? inBulk(client, schedules) : Promise.resolve([]);
        for (const name of schedules) {
            const answer = known.then((all) => pick(all, name) ?? find(name));
            asked.set(name, answer);
        }
    };
    return {
        ask,
        askMissing: (schedules) => ask(schedules.filter((name) => !asked.has(name))),
        find: (name) => asked.get(name) ?? find(name),
    };
}
async function inBulk(client, names) {
    try {
        const { first, further, rest } = await client.list('/schedules/', {}, schedule);
        const missing = names.filter((wanted) => !first.some(({ name, id }) => [name, id].includes(wanted)));
        return further > 0 && further <= missing.length ? [...first, ...(await rest())] : first;
    }
    catch (error) {
        const final = [null, 401, 403, 404, 429];
        if (error instanceof answer/* HttpFailure */.HR && final.includes(error.status))
            throw error;
        return [];
    }
}
async function byNameOrId(client, name) {
    const byName = async () => {
        const list = await client.list('/schedules/', { name }, schedule);
        return pick(list.first.filter((one) => one.name === name), name);
    };
    const byId = () => client.get(`/schedules/${(0,segment/* segment */.m)(name)}/`, schedule).catch((error) => {
        if (isNotFound(error))
            return null;
        throw error;
    });
    const [first, second] = lookup_id.test(name) ? [byId, byName] : [byName, byId];
    return (await first()) ?? (await second());
}
function pick(schedules, name) {
    const named = schedules.filter((one) => one.name === name);
    if (named.length > 1) {
        const ids = named.map(({ id }) => id).join(' or ');
        const fix = `Give the id of the one that is meant in the place of the name: ${ids}.`;
        throw new model/* Failure */.H(`Grafana has ${named.length} schedules with the name “${name}”.`, fix);
    }
    return named[0] ?? schedules.find((one) => one.id === name) ?? null;
}
function unknownSchedule(name, names) {
    const message = `Grafana has no schedule with the name or id “${name}” that this token may see.`;
    if (names.length === 0)
        return new model/* Failure */.H(message, 'Check `schedule` and `grafana-token`.');
    return new model/* Failure */.H(message, (0,near/* didYouMean */.a)(name, names));
}

;// CONCATENATED MODULE: ./build/services/grafana/users.js



const fewPeople = 2;
function grafanaUsers(client) {
    const known = new Map();
    const ask = (id) => client.get(`/users/${(0,segment/* segment */.m)(id)}/`, user).then(({ person }) => person, (error) => {
        if (isNotFound(error))
            return unknownUser(id);
        throw error;
    });
    return {
        find(id) {
            const person = known.get(id) ?? ask(id);
            known.set(id, person);
            return person;
        },
        async prepare(ids) {
            const missing = () => [...new Set(ids)].filter((id) => !known.has(id));
            if (missing().length <= fewPeople)
                return;
            try {
                const { first, further, rest } = await client.list('/users/', {}, user);
                for (const { id, person } of first)
                    known.set(id, Promise.resolve(person));
                if (further === 0 || further > missing().length)
                    return;
                for (const { id, person } of await rest())
                    known.set(id, Promise.resolve(person));
            }
            catch {
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/services/grafana/schedules.js







const day = 86_400_000;
const longestWindow = 364 * day;
function grafanaSchedules(client) {
    const lookup = grafanaLookup(client);
    const users = grafanaUsers(client);
    const shiftsOf = async (schedule, from, until) => {
        const { id } = await lookup.find(schedule);
        const read = windows(from, until).map(async (window) => {
            const list = await client.list(`/schedules/${(0,segment/* segment */.m)(id)}/final_shifts`, window, finalShift);
            return [...list.first, ...(await list.rest())];
        });
        const shifts = (await Promise.all(read)).flat();
        return shifts.filter((shift) => shift.from < until && shift.until > from);
    };
    return {
        async onCall(schedules, at) {
            if (at) {
                lookup.askMissing(schedules);
                const end = new Date(at.getTime() + 1);
                return (0,each/* each */._)(schedules, async (schedule) => {
                    const people = (await shiftsOf(schedule, at, end)).map(({ person }) => person);
                    return { people: (0,build_people/* distinct */.dM)(people), note: null };
                });
            }
            lookup.ask(schedules);
            const found = await (0,each/* each */._)(schedules, lookup.find);
            await users.prepare([...found.values()].flatMap((one) => (one instanceof model/* Failure */.H ? [] : one.onCallNow)));
            return (0,each/* each */._)(schedules, async (schedule) => {
                const { onCallNow } = await lookup.find(schedule);
                return { people: await Promise.all(onCallNow.map(users.find)), note: null };
            });
        },
        async shifts(schedules, from, until) {
            lookup.askMissing(schedules);
            return (0,each/* each */._)(schedules, (schedule) => shiftsOf(schedule, from, until));
        },
    };
}
function windows(from, until) {
    const first = Math.floor(from.getTime() / day) * day - day;
    const last = Math.ceil(until.getTime() / day) * day + day;
    const count = Math.ceil((last - first) / longestWindow);
    return Array.from({ length: count }, (_, index) => {
        const start = first + index * longestWindow;
        return { start_date: dayOf(start), end_date: dayOf(Math.min(start + longestWindow, last)) };
    });
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/services/grafana/service.js


function grafana(connection) {
    return { source: grafanaSchedules(grafanaClient(connection)) };
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
