export const id = 601;
export const ids = [601];
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

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce),
/* harmony export */   b: () => (/* binding */ unknownOutcome)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);


async function writeOnce({ what, service, write, list, isIt, remove }) {
    const failure = await write().then(() => null, _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_);
    if (failure === null && !remove)
        return;
    const entries = await list().catch(() => null);
    if (failure !== null && entries === null && !(0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(failure))
        throw unknownOutcome(what, service, failure);
    const [first, ...copies] = entries?.filter(isIt) ?? [];
    if (failure !== null && !first)
        throw failure;
    if (remove)
        await Promise.allSettled(copies.map(remove));
}
function unknownOutcome(what, service, cause) {
    const fix = `The next run shows what ${service} says then; asking for the same again does not write it twice.`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Could not determine whether ${what} was written. ${cause.message}`, fix, { cause });
}


/***/ }),

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSource: () => (/* binding */ createSource)
});

// EXTERNAL MODULE: ./build/http/answer.js
var answer = __webpack_require__(3631);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/services/kit/api.js
var kit_api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/kit/segment.js
var segment = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/services/opsgenie/client.js

function createClient({ http, values }) {
    return (0,kit_api/* createApi */.xP)({
        http,
        service: 'Opsgenie',
        root: values['opsgenie-api-url'],
        headers: { Authorization: `GenieKey ${values['opsgenie-token']}` },
        retryHeader: 'x-ratelimit-period-in-sec',
        advice: {
            401: 'Check `opsgenie-token`: it must be an API key of this account, and for an EU account `opsgenie-api-url` must be https://api.eu.opsgenie.com.',
            402: 'The Opsgenie plan does not include this.',
            403: 'The key in `opsgenie-token` may not do this: use an API key (Settings → API key management) with read access, and with configuration access for handovers; a team integration’s key sees only its own team’s schedules.',
        },
    });
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/services/kit/write-once.js
var write_once = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/services/kit/lookup.js
var lookup = __webpack_require__(7602);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/services/kit/person.js
var person = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/services/opsgenie/wire.js



const data = (schema) => schemas/* pipe */.FsL(schemas/* object */.Ikc({ data: schema }), schemas/* transform */.pdi((answer) => answer.data));
const word = schemas/* optional */.lqM(schemas/* string */.YjP());
function userNamed(username, name) {
    return (0,person/* person */.M)({ email: username, name: name || ((0,wire/* isAddress */.PW)(username) ? null : username) });
}
const recipients = schemas/* object */.Ikc({
    _parent: schemas/* optional */.lqM(schemas/* object */.Ikc({ id: word, name: word, enabled: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })),
    onCallRecipients: schemas/* array */.YOg(schemas/* string */.YjP()),
});
function onCallOf({ _parent, onCallRecipients }) {
    return _parent?.enabled === false
        ? { people: [], note: 'the schedule is disabled in Opsgenie', disabled: true }
        : { people: onCallRecipients.map((username) => userNamed(username)), note: null };
}
const onCall = data(schemas/* pipe */.FsL(recipients, schemas/* transform */.pdi(onCallOf)));
const onCalls = data(schemas/* pipe */.FsL(schemas/* array */.YOg(recipients), schemas/* transform */.pdi((all) => all.flatMap((schedule) => {
    const { id, name } = schedule._parent ?? {};
    return id && name ? [{ id, name, onCall: onCallOf(schedule) }] : [];
}))));
const recipient = schemas/* object */.Ikc({ id: word, name: word, type: schemas/* string */.YjP() });
const period = schemas/* object */.Ikc({ startDate: wire/* date */.p6, endDate: wire/* date */.p6, recipient: schemas/* optional */.lqM(recipient) });
const timeline = data((0,wire/* shape */.cW)({
    finalTimeline: schemas/* object */.Ikc({ rotations: schemas/* array */.YOg(schemas/* object */.Ikc({ periods: schemas/* optional */.lqM(schemas/* array */.YOg(period)) })) }),
}, ({ finalTimeline }) => finalTimeline.rotations
    .flatMap(({ periods = [] }) => periods)
    .flatMap(({ startDate, endDate, recipient }) => scheduled(recipient).map((person) => ({ person, from: startDate, until: endDate })))));
function scheduled(recipient) {
    if (!recipient || recipient.type === 'none')
        return [];
    const { type, name, id } = recipient;
    if (type === 'user' && name)
        return [userNamed(name)];
    return [(0,person/* person */.M)({ name: `${type} ${name ?? id ?? ''}`.trim(), aliases: [name, id] })];
}
const scheduleNames = data(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })));
const user = data(schemas/* object */.Ikc({ username: schemas/* string */.YjP(), fullName: word, blocked: schemas/* optional */.lqM(schemas/* boolean */.zMY()) }));
const override = (0,wire/* shape */.cW)({
    alias: schemas/* string */.YjP(),
    user: schemas/* optional */.lqM(schemas/* object */.Ikc({ username: word, id: word })),
    startDate: wire/* date */.p6,
    endDate: wire/* date */.p6,
}, ({ alias, user, startDate, endDate }) => {
    const name = user?.username ?? user?.id;
    return name ? [{ id: alias, person: userNamed(name), from: startDate, until: endDate }] : [];
});
const overrides = data(schemas/* pipe */.FsL(schemas/* array */.YOg(override), schemas/* transform */.pdi((list) => list.flat())));
const written = data(schemas/* object */.Ikc({ alias: schemas/* string */.YjP() }));

;// CONCATENATED MODULE: ./build/services/opsgenie/schedules.js





const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const createAskSchedule = (0,once/* oncePerRun */.ao)((context) => {
    const api = createClient(context);
    const list = (0,once/* once */.Oo)(() => api({ path: '/v2/schedules', schema: scheduleNames }).catch(() => []));
    return async (schedule, ask) => {
        const [first, second] = uuid.test(schedule) ? ['id', 'name'] : ['name', 'id'];
        const answer = (await (0,kit_api/* orNull */.Xd)(ask(first))) ?? (await (0,kit_api/* orNull */.Xd)(ask(second)));
        if (answer)
            return answer;
        throw (0,lookup/* notFound */.mX)(schedule, await list(), {
            service: 'Opsgenie',
            credential: 'key',
            hint: 'Check `schedule` and `opsgenie-token`.',
        });
    };
});

;// CONCATENATED MODULE: ./build/services/opsgenie/overrides.js







function createOverrides(context) {
    const api = createClient(context);
    const askSchedule = createAskSchedule(context);
    const path = (schedule) => `/v2/schedules/${(0,segment/* segment */.m)(schedule)}/overrides`;
    const list = (schedule) => askSchedule(schedule, (scheduleIdentifierType) => api({ path: path(schedule), query: { scheduleIdentifierType }, schema: overrides }));
    return {
        list,
        async find({ email, aliases }) {
            for (const name of [email ?? [], aliases].flat()) {
                const account = await (0,kit_api/* orNull */.Xd)(api({ path: `/v2/users/${(0,segment/* segment */.m)(name)}`, schema: user }));
                if (account?.blocked) {
                    const fix = 'Unblock the user in Opsgenie, or hand over to somebody else.';
                    throw new failure/* Failure */.HR(`${name} is blocked in Opsgenie and can’t be on call.`, fix);
                }
                if (account)
                    return userNamed(account.username, account.fullName);
            }
            return null;
        },
        write(schedule, { id, person, from, until }) {
            const body = {
                alias: id,
                user: { type: 'user', username: person.email ?? person.aliases[0] },
                startDate: from.toISOString(),
                endDate: until.toISOString(),
            };
            return (0,write_once/* writeOnce */.F)({
                what: 'the override',
                service: 'Opsgenie',
                write: () => askSchedule(schedule, (scheduleIdentifierType) => api({
                    method: 'POST',
                    path: path(schedule),
                    query: { scheduleIdentifierType },
                    body,
                    schema: written,
                })),
                list: () => list(schedule),
                isIt: (override) => override.id === id,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/services/opsgenie/source.js









function createSource(context) {
    const api = createClient(context);
    const askSchedule = createAskSchedule(context);
    return {
        onCall(schedules, at) {
            const date = at?.toISOString();
            const bulk = schedules.length > 1 ? readAllOnCalls(api, date) : null;
            return (0,once/* startAll */.Sd)(schedules, async (schedule) => (await bulk)?.get(schedule) ??
                askSchedule(schedule, (scheduleIdentifierType) => api({
                    path: `/v2/schedules/${(0,segment/* segment */.m)(schedule)}/on-calls`,
                    query: { scheduleIdentifierType, flat: 'true', date },
                    schema: onCall,
                })));
        },
        shifts(schedules, from, until) {
            const interval = Math.ceil((until.getTime() - from.getTime()) / time/* day */.vd) + 1;
            return (0,once/* startAll */.Sd)(schedules, (schedule) => askSchedule(schedule, (identifierType) => api({
                path: `/v2/schedules/${(0,segment/* segment */.m)(schedule)}/timeline`,
                query: { identifierType, date: from.toISOString(), interval, intervalUnit: 'days' },
                schema: timeline,
            })));
        },
        overrides: createOverrides(context),
    };
}
async function readAllOnCalls(api, date) {
    try {
        const all = await api({ path: '/v2/schedules/on-calls', query: { flat: 'true', date }, schema: onCalls });
        return new Map([
            ...all.map(({ id, onCall }) => [id, onCall]),
            ...all.map(({ name, onCall }) => [name, onCall]),
        ]);
    }
    catch (error) {
        const isUnreachable = error instanceof answer/* HttpFailure */.HR && error.status === null;
        if (isUnreachable || (0,kit_api/* hasStatus */.Ro)(error, 401))
            throw error;
        return null;
    }
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
