export const id = 409;
export const ids = [409];
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

/***/ 4409:
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
var build_time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/kit/api.js
var kit_api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/segment.js
var segment = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/services/splunk/client.js


const scheduleLane = { name: 'Splunk On-Call schedules', abreast: 5, perMinute: 15 };
const keys = 'Check `splunk-api-id` and `splunk-token` (Integrations → API): they belong together, and the API must be switched on.';
function createClient({ http, values }) {
    return (0,kit_api/* createApi */.xP)({
        http,
        service: 'Splunk On-Call',
        root: values['splunk-api-url'],
        headers: { 'X-VO-Api-Id': values['splunk-api-id'], 'X-VO-Api-Key': values['splunk-token'] },
        advice: {
            401: keys,
            403: `${keys} The same answer comes after too many requests in a minute: then the next run goes through.`,
            404: 'Check `splunk-api-url`.',
        },
    });
}
function client_segment(name) {
    return (0,segment/* segment */.m)(name).replaceAll('%40', '@');
}

// EXTERNAL MODULE: ./build/services/kit/person.js
var person = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/services/splunk/periods.js


function onCallNow(policies, personOf) {
    return policies.flatMap((policy) => policy.entries.flatMap((entry) => [...usersOf(entry).map(personOf), ...groupsOf(entry, policy)]));
}
function upcomingShifts(policies, personOf, begin, until) {
    return policies.flatMap((policy) => policy.entries.flatMap((entry) => {
        const periods = [...entry.rolls, ...untilNextRoll(entry, begin, until)];
        return [
            ...periods
                .flatMap((period) => withOverrides(period, policy.overrides))
                .map(({ username, from, until }) => ({ person: personOf(username), from, until })),
            ...groupsOf(entry, policy).map((group) => ({ person: group, from: begin, until })),
        ];
    }));
}
const groups = ['team', 'team_routing', 'policy_routing'];
function usersOf({ override, scheduled }) {
    return [override ?? scheduled ?? []].flat();
}
function groupsOf(entry, { name }) {
    if (usersOf(entry).length > 0 || !groups.includes(entry.type))
        return [];
    return [(0,person/* person */.M)({ name: `${entry.type} of the policy ${name}`, aliases: [entry.type] })];
}
function untilNextRoll({ scheduled, rolls }, begin, until) {
    if (scheduled === null || rolls.some((roll) => (0,build_time/* covers */.hU)(roll, begin)))
        return [];
    const next = rolls.map(({ from }) => from).filter((from) => from > begin);
    return [{ username: scheduled, from: begin, until: next.reduce(build_time/* earlier */.X, until) }];
}
function withOverrides(period, overrides) {
    return overrides
        .flatMap(({ instead, username, from, until }) => instead === period.username && username !== null
        ? [{ username, from: (0,build_time/* later */.NU)(period.from, from), until: (0,build_time/* earlier */.X)(period.until, until) }]
        : [])
        .filter(({ from, until }) => from < until)
        .reduceRight(build_time/* layOver */.T, [period]);
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/text/near.js
var text_near = __webpack_require__(8126);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
;// CONCATENATED MODULE: ./build/services/splunk/wire.js



const maybe = (schema) => schemas/* optional */.lqM(schemas/* nullable */.mee(schema));
const username = schemas/* pipe */.FsL(maybe(schemas/* object */.Ikc({ username: wire/* text */.Qq })), schemas/* transform */.pdi((user) => user?.username || null));
const list = (schema) => schemas/* pipe */.FsL(maybe(schemas/* array */.YOg(schema)), schemas/* transform */.pdi((all) => all ?? []));
const roll = (0,wire/* shape */.cW)({ start: wire/* date */.p6, end: wire/* date */.p6, onCallUser: username }, ({ start, end, onCallUser }) => onCallUser === null ? [] : [{ username: onCallUser, from: start, until: end }]);
const entry = (0,wire/* shape */.cW)({ onCallType: wire/* text */.Qq, onCallUser: username, overrideOnCallUser: username, rolls: list(roll) }, ({ onCallType, onCallUser, overrideOnCallUser, rolls }) => ({
    type: onCallType ?? '',
    scheduled: onCallUser,
    override: overrideOnCallUser,
    rolls: rolls.flat(),
}));
const override = (0,wire/* shape */.cW)({ origOnCallUser: username, overrideOnCallUser: username, start: wire/* date */.p6, end: wire/* date */.p6 }, ({ origOnCallUser, overrideOnCallUser, start, end }) => ({
    instead: origOnCallUser,
    username: overrideOnCallUser,
    from: start,
    until: end,
}));
const policy = (0,wire/* shape */.cW)({
    policy: maybe(schemas/* object */.Ikc({ name: wire/* text */.Qq, slug: wire/* text */.Qq })),
    schedule: schemas/* array */.YOg(entry),
    overrides: list(override),
}, ({ policy, schedule, overrides }) => ({
    name: policy?.name || policy?.slug || 'without a name',
    entries: schedule,
    overrides,
}));
const teamSchedule = (0,wire/* shape */.cW)({ schedules: schemas/* array */.YOg(policy) }, ({ schedules }) => schedules);
const logged = schemas/* object */.Ikc({ on: wire/* date */.p6, off: maybe(wire/* date */.p6) });
const log = (0,wire/* shape */.cW)({ userLogs: schemas/* array */.YOg(schemas/* object */.Ikc({ userId: schemas/* string */.YjP(), log: list(logged) })) }, ({ userLogs }) => userLogs.flatMap(({ userId, log }) => log.map(({ on, off }) => ({ username: userId, from: on, until: off ?? null }))));
const team = schemas/* object */.Ikc({ slug: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
const teams = schemas/* array */.YOg(team);
const user = (0,wire/* shape */.cW)({ username: schemas/* string */.YjP(), email: wire/* text */.Qq, displayName: wire/* text */.Qq, firstName: wire/* text */.Qq, lastName: wire/* text */.Qq }, ({ username, email, displayName, firstName, lastName }) => ({
    username,
    person: (0,person/* person */.M)({
        email,
        name: displayName || [firstName, lastName].join(' ').trim(),
        aliases: [username],
    }),
}));
const users = (0,wire/* shape */.cW)({ users: schemas/* array */.YOg(user) }, ({ users }) => users);

;// CONCATENATED MODULE: ./build/services/splunk/schedules.js







const usual = 30;
const furthest = 123;
function createSchedules(api) {
    const cache = new Map();
    const list = (0,once/* once */.Oo)(() => api({ path: '/api-public/v1/team', schema: teams }).catch(() => []));
    const orUnknown = async (slug, answer) => {
        const known = await (0,kit_api/* orNull */.Xd)(answer);
        if (known === null)
            throw unknownTeam(slug, await list());
        return known;
    };
    return {
        async upcoming(slug, now, until) {
            const days = Math.max(usual, Math.ceil((until.getTime() - now.getTime()) / build_time/* day */.vd) + 1);
            if (days > furthest) {
                const fix = `Set \`look-ahead\` to at most ${furthest - 1} days.`;
                throw new failure/* Failure */.HR(`Splunk On-Call has no shifts more than ${furthest - 1} days ahead.`, fix);
            }
            const cached = cache.get(slug);
            if (cached && cached.days >= days)
                return cached.policies;
            const path = `/api-public/v2/team/${client_segment(slug)}/oncall/schedule`;
            const query = { daysForward: days };
            const policies = orUnknown(slug, api({ path, query, schema: teamSchedule, lane: scheduleLane }));
            cache.set(slug, { days, policies });
            return policies;
        },
        async past(slug, from, until) {
            const path = `/api-reporting/v1/team/${client_segment(slug)}/oncall/log`;
            const query = { start: from.toISOString(), end: until.toISOString() };
            const entries = await orUnknown(slug, api({ path, query, schema: log, lane: scheduleLane }));
            return entries
                .map((entry) => ({ ...entry, until: (0,build_time/* earlier */.X)(entry.until ?? until, until) }))
                .filter((period) => period.from < period.until && (0,build_time/* overlaps */.$f)(period, { from, until }));
        },
    };
}
function unknownTeam(slug, all) {
    const message = `Splunk On-Call has no team with the slug “${slug}”.`;
    const namesake = all.find(({ name }) => name === slug);
    if (namesake) {
        const fix = `The team with that name has the slug “${namesake.slug}”: set \`schedule\` to that.`;
        return new failure/* Failure */.HR(message, fix);
    }
    const words = all.flatMap((team) => [team.slug, team.name]);
    const near = (0,text_near/* nearest */.p)(slug, words, words.length).flatMap((word) => all.filter((team) => team.slug === word || team.name === word));
    const suggestions = [...new Set(near)].slice(0, 3).map((team) => `“${team.slug}” (${team.name})`);
    return new failure/* Failure */.HR(message, suggestions.length > 0
        ? `Did you mean ${suggestions.join(' or ')}?`
        : 'Check `schedule`, `splunk-api-id` and `splunk-token`.');
}

;// CONCATENATED MODULE: ./build/services/splunk/users.js





function createUsers(api) {
    const list = (0,once/* once */.Oo)(async () => {
        const everybody = await api({ path: '/api-public/v2/user', schema: users });
        return new Map(everybody.map(({ username, person }) => [username.toLowerCase(), person]));
    });
    const byName = async (username) => (await (0,kit_api/* orNull */.Xd)(api({ path: `/api-public/v1/user/${client_segment(username)}`, schema: user })))?.person;
    const find = (0,once/* oncePerKey */.G5)(async (username) => (await list()).get(username.toLowerCase()));
    let isFirst = true;
    return async (usernames) => {
        const [name, ...others] = new Set(usernames.filter((username) => !find.has(username)));
        if (name !== undefined && others.length === 0 && isFirst)
            find.fill(name, byName(name));
        if (name !== undefined)
            isFirst = false;
        const found = await Promise.all(usernames.map(async (name) => [name, await find(name)]));
        const people = new Map(found);
        return (username) => people.get(username) ?? (0,person/* unknownUser */.S)(username);
    };
}

;// CONCATENATED MODULE: ./build/services/splunk/source.js







function createSource(context) {
    const api = createClient(context);
    const schedules = createSchedules(api);
    const findUsers = createUsers(api);
    const readCurrent = async (slug) => {
        const now = context.now();
        const policies = await schedules.upcoming(slug, now, now);
        return onCallNow(policies, await findUsers(usernames(policies)));
    };
    const readShifts = async (slug, from, until) => {
        const now = context.now();
        const isPast = now.getTime() - from.getTime() > build_time/* hour */.nW;
        const edge = isPast ? now : from;
        const [past, policies] = await Promise.all([
            isPast ? schedules.past(slug, from, (0,build_time/* earlier */.X)(until, now)) : [],
            until > edge ? schedules.upcoming(slug, now, until) : [],
        ]);
        const personOf = await findUsers(usernames(policies, past));
        const upcoming = upcomingShifts(policies, personOf, (0,build_time/* earlier */.X)(edge, now), until)
            .filter((shift) => (0,build_time/* overlaps */.$f)(shift, { from: edge, until }))
            .map((shift) => (isPast ? { ...shift, from: (0,build_time/* later */.NU)(shift.from, edge) } : shift));
        return [
            ...past.map(({ username, from, until }) => ({ person: personOf(username), from, until })),
            ...upcoming,
        ];
    };
    const readAt = async (slug, time) => {
        const shifts = await readShifts(slug, time, (0,build_time/* plus */.tY)(time, 1));
        return shifts.filter((shift) => (0,build_time/* covers */.hU)(shift, time)).map(({ person }) => person);
    };
    return {
        onCall: (slugs, time) => (0,once/* startAll */.Sd)(slugs, async (slug) => {
            const people = await (time ? readAt(slug, time) : readCurrent(slug));
            return { people: (0,build_people/* distinct */.dM)(people), note: null };
        }),
        shifts: (slugs, from, until) => (0,once/* startAll */.Sd)(slugs, (slug) => readShifts(slug, from, until)),
    };
}
function usernames(policies, past = []) {
    const names = [
        ...policies.flatMap(({ entries, overrides }) => [
            ...entries.flatMap(({ scheduled, override, rolls }) => [
                scheduled,
                override,
                ...rolls.map(({ username }) => username),
            ]),
            ...overrides.map(({ username }) => username),
        ]),
        ...past.map(({ username }) => username),
    ];
    return names.filter((name) => name !== null);
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
