export const id = 793;
export const ids = [793];
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

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsgenie: () => (/* binding */ opsgenie)
});

// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/services/opsgenie/wire.js


const data = (schema) => schemas/* pipe */.FsL(schemas/* object */.Ikc({ data: schema }), schemas/* transform */.pdi((answer) => answer.data));
function person(username, name = null) {
    return (0,wire/* isAddress */.PW)(username)
        ? { email: username.toLowerCase(), name, aliases: [] }
        : { email: null, name: name || username || 'an entry without a name', aliases: [username] };
}
const recipients = schemas/* object */.Ikc({
    _parent: schemas/* optional */.lqM(schemas/* object */.Ikc({
        id: schemas/* optional */.lqM(schemas/* string */.YjP()),
        name: schemas/* optional */.lqM(schemas/* string */.YjP()),
        enabled: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    })),
    onCallRecipients: schemas/* array */.YOg(schemas/* string */.YjP()),
});
function onCallOf({ _parent, onCallRecipients }) {
    return _parent?.enabled === false
        ? { people: [], note: 'the schedule is disabled in Opsgenie', disabled: true }
        : { people: onCallRecipients.map((name) => person(name)), note: null };
}
const onCall = data(schemas/* pipe */.FsL(recipients, schemas/* transform */.pdi(onCallOf)));
const onCalls = data(schemas/* pipe */.FsL(schemas/* array */.YOg(recipients), schemas/* transform */.pdi((all) => all.flatMap((one) => {
    const { id, name } = one._parent ?? {};
    return id && name ? [{ id, name, onCall: onCallOf(one) }] : [];
}))));
const recipient = schemas/* object */.Ikc({ id: schemas/* optional */.lqM(schemas/* string */.YjP()), name: schemas/* optional */.lqM(schemas/* string */.YjP()), type: schemas/* string */.YjP() });
const period = schemas/* object */.Ikc({ startDate: wire/* date */.p6, endDate: wire/* date */.p6, recipient: schemas/* optional */.lqM(recipient) });
const timeline = data(schemas/* pipe */.FsL(schemas/* object */.Ikc({
    finalTimeline: schemas/* object */.Ikc({
        rotations: schemas/* array */.YOg(schemas/* object */.Ikc({ periods: schemas/* optional */.lqM(schemas/* array */.YOg(period)) })),
    }),
}), schemas/* transform */.pdi(({ finalTimeline }) => finalTimeline.rotations
    .flatMap(({ periods = [] }) => periods)
    .flatMap(({ startDate, endDate, recipient }) => {
    const who = recipient && scheduled(recipient);
    return who ? [{ person: who, from: startDate, until: endDate }] : [];
}))));
function scheduled({ type, name, id }) {
    if (type === 'none')
        return null;
    if (type === 'user' && name)
        return person(name);
    const label = `${type} ${name ?? id ?? ''}`.trim();
    return { email: null, name: label, aliases: [name, id].filter((word) => word !== undefined) };
}
const scheduleNames = data(schemas/* array */.YOg(schemas/* pipe */.FsL(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }), schemas/* transform */.pdi(({ name }) => name))));
const user = data(schemas/* object */.Ikc({
    username: schemas/* string */.YjP(),
    fullName: schemas/* optional */.lqM(schemas/* string */.YjP()),
    blocked: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
}));
const overrides = data(schemas/* pipe */.FsL(schemas/* array */.YOg(schemas/* object */.Ikc({
    alias: schemas/* string */.YjP(),
    user: schemas/* optional */.lqM(schemas/* object */.Ikc({ username: schemas/* optional */.lqM(schemas/* string */.YjP()), id: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
    startDate: wire/* date */.p6,
    endDate: wire/* date */.p6,
})), schemas/* transform */.pdi((list) => list.flatMap(({ alias, user, startDate, endDate }) => {
    const name = user?.username ?? user?.id;
    return name ? [{ id: alias, person: person(name), from: startDate, until: endDate }] : [];
}))));
const written = data(schemas/* object */.Ikc({ alias: schemas/* string */.YjP() }));

;// CONCATENATED MODULE: ./build/services/opsgenie/client.js



function opsgenieClient({ http, values }) {
    const send = async (method, path, schema, body) => {
        const answer = await http.send({
            service: 'Opsgenie',
            method,
            url: values['opsgenie-api-url'] + path,
            headers: {
                Accept: 'application/json',
                Authorization: `GenieKey ${values['opsgenie-token']}`,
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            retryHeader: 'x-ratelimit-period-in-sec',
            fix: (status) => fixes[status],
        });
        return (0,wire/* read */.LF)(schema, answer, `Opsgenie’s answer to ${method} ${path.split('?')[0]}`);
    };
    let names;
    return {
        scheduleNames() {
            names ??= send('GET', '/v2/schedules', scheduleNames).catch(() => null);
            return names;
        },
        get: (path, schema) => send('GET', path, schema),
        post: (path, body, schema) => send('POST', path, schema, body),
    };
}
const fixes = {
    401: 'Check `opsgenie-token`: it must be an API key of this account, and for an EU account `opsgenie-api-url` must be https://api.eu.opsgenie.com.',
    402: 'The Opsgenie plan does not include this.',
    403: 'The key in `opsgenie-token` may not do this: use an API key (Settings → API key management) with read access, and with configuration access for handovers; a team integration’s key sees only its own team’s schedules.',
};
function isNotFound(error) {
    return error instanceof answer/* HttpFailure */.HR && error.status === 404;
}
function isFinal(error) {
    return error instanceof answer/* HttpFailure */.HR && error.status !== null && error.status >= 400 && error.status < 500;
}

// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/services/segment.js
var segment = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/near.js
var near = __webpack_require__(3628);
// EXTERNAL MODULE: ./build/services/each.js
var each = __webpack_require__(9064);
;// CONCATENATED MODULE: ./build/services/opsgenie/schedules.js







const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const day = 86_400_000;
function opsgenieSchedules(client) {
    const current = (schedule, at) => byNameOrId(client, schedule, (type) => {
        const query = new URLSearchParams({ scheduleIdentifierType: type, flat: 'true' });
        if (at)
            query.set('date', at.toISOString());
        return client.get(`/v2/schedules/${(0,segment/* segment */.m)(schedule)}/on-calls?${query}`, onCall);
    });
    const coming = (schedule, from, until) => byNameOrId(client, schedule, (type) => {
        const query = new URLSearchParams({
            identifierType: type,
            date: from.toISOString(),
            interval: String(Math.ceil((until.getTime() - from.getTime()) / day) + 1),
            intervalUnit: 'days',
        });
        return client.get(`/v2/schedules/${(0,segment/* segment */.m)(schedule)}/timeline?${query}`, timeline);
    });
    return {
        async onCall(schedules, at) {
            const known = schedules.length > 1 ? await inBulk(client, at) : null;
            return (0,each/* each */._)(schedules, async (schedule) => known?.get(schedule) ?? current(schedule, at));
        },
        shifts: (schedules, from, until) => (0,each/* each */._)(schedules, (schedule) => coming(schedule, from, until)),
    };
}
async function inBulk(client, at) {
    const query = new URLSearchParams({ flat: 'true', ...(at && { date: at.toISOString() }) });
    try {
        const all = await client.get(`/v2/schedules/on-calls?${query}`, onCalls);
        return new Map([
            ...all.map(({ id, onCall }) => [id, onCall]),
            ...all.map(({ name, onCall }) => [name, onCall]),
        ]);
    }
    catch (error) {
        if (error instanceof answer/* HttpFailure */.HR && (error.status === null || error.status === 401))
            throw error;
        return null;
    }
}
async function byNameOrId(client, schedule, ask) {
    const types = uuid.test(schedule) ? ['id', 'name'] : ['name', 'id'];
    for (const type of types) {
        try {
            return await ask(type);
        }
        catch (error) {
            if (!isNotFound(error))
                throw error;
        }
    }
    throw await unknownSchedule(client, schedule);
}
async function unknownSchedule(client, schedule) {
    const names = await client.scheduleNames();
    const message = `Opsgenie has no schedule with the name or id “${schedule}” that this key may see.`;
    if (names === null || names.length === 0)
        return new model/* Failure */.H(message, 'Check `schedule` and `opsgenie-token`.');
    return new model/* Failure */.H(message, (0,near/* didYouMean */.a)(schedule, names));
}

;// CONCATENATED MODULE: ./build/services/opsgenie/overrides.js





function opsgenieOverrides(client) {
    const path = (schedule, type) => `/v2/schedules/${(0,segment/* segment */.m)(schedule)}/overrides?scheduleIdentifierType=${type}`;
    const list = (schedule) => byNameOrId(client, schedule, (type) => client.get(path(schedule, type), overrides));
    return {
        list,
        async find({ email, aliases }) {
            for (const name of [email, ...aliases]) {
                if (name === null)
                    continue;
                const found = await client.get(`/v2/users/${(0,segment/* segment */.m)(name)}`, user).catch((error) => {
                    if (isNotFound(error))
                        return null;
                    throw error;
                });
                if (found?.blocked) {
                    const fix = 'Unblock the user in Opsgenie, or hand over to somebody else.';
                    throw new model/* Failure */.H(`${name} is blocked in Opsgenie and can’t be on call.`, fix);
                }
                if (found)
                    return person(found.username, found.fullName ?? null);
            }
            return null;
        },
        async write(schedule, override) {
            const body = {
                alias: override.id,
                user: { type: 'user', username: override.person.email ?? override.person.aliases[0] },
                startDate: override.from.toISOString(),
                endDate: override.until.toISOString(),
            };
            try {
                await byNameOrId(client, schedule, (type) => client.post(path(schedule, type), body, written));
            }
            catch (error) {
                const standing = await list(schedule).catch(() => null);
                if (standing === null && !isFinal(error))
                    throw unknownOverride((0,model/* asFailure */.h)(error));
                if (!standing?.some(({ id }) => id === override.id))
                    throw error;
            }
        },
    };
}
function unknownOverride(cause) {
    const fix = 'The next run shows what Opsgenie says then; asking for the same again writes no second one.';
    return new model/* Failure */.H(`It is not known whether the override was written. ${cause.message}`, fix, { cause });
}

;// CONCATENATED MODULE: ./build/services/opsgenie/service.js



function opsgenie(connection) {
    const client = opsgenieClient(connection);
    return { source: { ...opsgenieSchedules(client), overrides: opsgenieOverrides(client) } };
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
