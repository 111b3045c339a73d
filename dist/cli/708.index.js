export const id = 708;
export const ids = [708];
export const modules = {

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

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  splunk: () => (/* binding */ splunk)
});

// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/services/each.js
var each = __webpack_require__(9064);
// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
;// CONCATENATED MODULE: ./build/services/splunk/client.js


const scheduleLane = { name: 'Splunk On-Call schedules', abreast: 5, perMinute: 15 };
function splunkClient({ http, values }) {
    return {
        async get(path, schema, lane) {
            const answer = await http.send({
                service: 'Splunk On-Call',
                method: 'GET',
                url: values['splunk-api-url'] + path,
                headers: {
                    Accept: 'application/json',
                    'X-VO-Api-Id': values['splunk-api-id'] ?? '',
                    'X-VO-Api-Key': values['splunk-token'] ?? '',
                },
                ...(lane && { lane }),
                fix: (status) => fixes[status],
            });
            return (0,wire/* read */.LF)(schema, answer, `Splunk On-Call’s answer to GET ${path.split('?')[0]}`);
        },
    };
}
const keys = 'Check `splunk-api-id` and `splunk-token` (Integrations → API): they belong together, and the API must be switched on.';
const fixes = {
    401: keys,
    403: `${keys} The same answer comes after too many requests in a minute: then the next run goes through.`,
    404: 'Check `splunk-api-url`.',
};
function isNotFound(error) {
    return error instanceof answer/* HttpFailure */.HR && error.status === 404;
}
function segment(name) {
    const encoded = /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
    return encoded.replaceAll('%40', '@');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/services/splunk/wire.js


const maybe = (schema) => schemas/* optional */.lqM(schemas/* nullable */.mee(schema));
const username = schemas/* pipe */.FsL(maybe(schemas/* object */.Ikc({ username: maybe(schemas/* string */.YjP()) })), schemas/* transform */.pdi((user) => user?.username || null));
const list = (schema) => schemas/* pipe */.FsL(maybe(schemas/* array */.YOg(schema)), schemas/* transform */.pdi((all) => all ?? []));
const roll = schemas/* pipe */.FsL(schemas/* object */.Ikc({ start: wire/* date */.p6, end: wire/* date */.p6, onCallUser: username }), schemas/* transform */.pdi(({ start, end, onCallUser }) => onCallUser === null ? [] : [{ username: onCallUser, from: start, until: end }]));
const entry = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    onCallType: maybe(schemas/* string */.YjP()),
    onCallUser: username,
    overrideOnCallUser: username,
    rolls: list(roll),
}), schemas/* transform */.pdi(({ onCallType, onCallUser, overrideOnCallUser, rolls }) => ({
    type: onCallType ?? '',
    scheduled: onCallUser,
    override: overrideOnCallUser,
    rolls: rolls.flat(),
})));
const override = schemas/* pipe */.FsL(schemas/* object */.Ikc({ origOnCallUser: username, overrideOnCallUser: username, start: wire/* date */.p6, end: wire/* date */.p6 }), schemas/* transform */.pdi(({ origOnCallUser, overrideOnCallUser, start, end }) => ({
    instead: origOnCallUser,
    username: overrideOnCallUser,
    from: start,
    until: end,
})));
const teamSchedule = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    schedules: schemas/* array */.YOg(schemas/* object */.Ikc({
        policy: maybe(schemas/* object */.Ikc({ name: maybe(schemas/* string */.YjP()), slug: maybe(schemas/* string */.YjP()) })),
        schedule: schemas/* array */.YOg(entry),
        overrides: list(override),
    })),
}), schemas/* transform */.pdi(({ schedules }) => schedules.map(({ policy, schedule, overrides }) => ({
    name: policy?.name || policy?.slug || 'without a name',
    entries: schedule,
    overrides,
}))));
const log = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    userLogs: schemas/* array */.YOg(schemas/* object */.Ikc({ userId: schemas/* string */.YjP(), log: list(schemas/* object */.Ikc({ on: wire/* date */.p6, off: maybe(wire/* date */.p6) })) })),
}), schemas/* transform */.pdi(({ userLogs }) => userLogs.flatMap(({ userId, log }) => log.map(({ on, off }) => ({ username: userId, from: on, until: off ?? null })))));
const teams = schemas/* array */.YOg(schemas/* object */.Ikc({ slug: schemas/* string */.YjP(), name: schemas/* string */.YjP() }));
const user = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    username: schemas/* string */.YjP(),
    email: maybe(schemas/* string */.YjP()),
    displayName: maybe(schemas/* string */.YjP()),
    firstName: maybe(schemas/* string */.YjP()),
    lastName: maybe(schemas/* string */.YjP()),
}), schemas/* transform */.pdi(({ username, email, displayName, firstName, lastName }) => {
    const full = [firstName, lastName].join(' ').trim();
    return {
        username,
        email: email && (0,wire/* isAddress */.PW)(email) ? email.toLowerCase() : null,
        name: displayName || full || null,
        aliases: [username],
    };
}));
const users = schemas/* pipe */.FsL(schemas/* object */.Ikc({ users: schemas/* array */.YOg(user) }), schemas/* transform */.pdi(({ users }) => users));

;// CONCATENATED MODULE: ./build/services/splunk/people.js


function splunkPeople(client) {
    const known = new Map();
    let list;
    const all = () => {
        list ??= client
            .get('/api-public/v2/user', users)
            .then((all) => new Map(all.map(({ username, ...person }) => [username.toLowerCase(), person])));
        return list;
    };
    const one = (username) => client.get(`/api-public/v1/user/${segment(username)}`, user).then(({ username: _, ...person }) => person, (error) => {
        if (isNotFound(error))
            return null;
        throw error;
    });
    return {
        async find(usernames) {
            const fresh = [...new Set(usernames)].filter((name) => !known.has(name));
            const inList = known.size > 0 || fresh.length > 1;
            for (const name of fresh) {
                known.set(name, inList ? all().then((all) => all.get(name.toLowerCase()) ?? null) : one(name));
            }
            const found = usernames.map(async (username) => {
                const person = await known.get(username);
                return [username, person ?? { email: null, name: null, aliases: [username] }];
            });
            return new Map(await Promise.all(found));
        },
    };
}

;// CONCATENATED MODULE: ./build/services/splunk/periods.js
function onCallNow(policies) {
    return policies.flatMap((policy) => policy.entries.flatMap((entry) => holders(entry, policy)));
}
function turns(policies, begin, until) {
    return policies.flatMap((policy) => policy.entries.flatMap((entry) => {
        const periods = [...entry.rolls, ...standing(entry, begin, until)];
        const users = periods.flatMap((period) => laidOver(period, policy.overrides));
        const others = holders(entry, policy).filter((who) => typeof who !== 'string');
        return [
            ...users.map(({ username, from, until }) => ({ who: username, from, until })),
            ...others.map((who) => ({ who, from: begin, until })),
        ];
    }));
}
const groups = ['team', 'team_routing', 'policy_routing'];
function holders({ type, override, scheduled }, { name }) {
    const user = override ?? scheduled;
    if (user !== null)
        return [user];
    if (!groups.includes(type))
        return [];
    return [{ email: null, name: `${type} of the policy ${name}`, aliases: [type] }];
}
function standing({ scheduled, rolls }, begin, until) {
    if (scheduled === null || rolls.some(({ from, until }) => from <= begin && begin < until))
        return [];
    const next = rolls.map(({ from }) => from.getTime()).filter((from) => from > begin.getTime());
    return [{ username: scheduled, from: begin, until: new Date(Math.min(until.getTime(), ...next)) }];
}
function laidOver(period, overrides) {
    let left = [period];
    const taken = [];
    for (const { instead, username, from, until } of overrides) {
        if (instead !== period.username || username === null)
            continue;
        taken.push(...left.map((part) => ({ username, from: later(part.from, from), until: earlier(part.until, until) })));
        left = left.flatMap((part) => [
            { ...part, until: earlier(part.until, from) },
            { ...part, from: later(part.from, until) },
        ]);
        left = left.filter(isSome);
    }
    return [...left, ...taken.filter(isSome)];
}
function isSome({ from, until }) {
    return from < until;
}
function earlier(one, other) {
    return one < other ? one : other;
}
function later(one, other) {
    return one > other ? one : other;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
;// CONCATENATED MODULE: ./build/services/splunk/teams.js




const day = 86_400_000;
const usual = 30;
const furthest = 123;
function splunkTeams(client) {
    const asked = new Map();
    let known;
    const orUnknown = (slug) => async (error) => {
        if (!isNotFound(error))
            throw error;
        known ??= client.get('/api-public/v1/team', teams).catch(() => null);
        throw unknown(slug, (await known) ?? []);
    };
    return {
        async schedule(slug, now, until) {
            const days = Math.max(usual, Math.ceil((until.getTime() - now.getTime()) / day) + 1);
            if (days > furthest) {
                const fix = `Set \`look-ahead\` to at most ${furthest - 1} days.`;
                throw new model/* Failure */.H(`Splunk On-Call tells no shifts that are over ${furthest - 1} days ahead.`, fix);
            }
            const before = asked.get(slug);
            if (before && before.days >= days)
                return before.answer;
            const path = `/api-public/v2/team/${segment(slug)}/oncall/schedule?daysForward=${days}`;
            const answer = client.get(path, teamSchedule, scheduleLane).catch(orUnknown(slug));
            asked.set(slug, { days, answer });
            return answer;
        },
        async past(slug, from, until) {
            const span = new URLSearchParams({ start: from.toISOString(), end: until.toISOString() });
            const path = `/api-reporting/v1/team/${segment(slug)}/oncall/log?${span}`;
            const all = await client.get(path, log, scheduleLane).catch(orUnknown(slug));
            return all
                .map((one) => ({ ...one, until: one.until === null || one.until > until ? until : one.until }))
                .filter((one) => one.from < one.until && one.until > from);
        },
    };
}
function unknown(written, all) {
    const message = `Splunk On-Call has no team with the slug “${written}”.`;
    const [namesake] = all.filter(({ name }) => name === written);
    if (namesake) {
        return new model/* Failure */.H(message, `The team of that name has the slug “${namesake.slug}”: write that as \`schedule\`.`);
    }
    if (all.length === 0)
        return new model/* Failure */.H(message, 'Check `schedule`, `splunk-api-id` and `splunk-token`.');
    const away = ({ slug, name }) => Math.min((0,mod/* distance */.Io)(written, slug), (0,mod/* distance */.Io)(written, name));
    const near = [...all].sort((a, b) => away(a) - away(b)).slice(0, 3);
    return new model/* Failure */.H(message, `Did you mean ${near.map(({ slug, name }) => `“${slug}” (${name})`).join(' or ')}?`);
}

;// CONCATENATED MODULE: ./build/services/splunk/on-call.js






const hour = 3_600_000;
function splunkSource(connection) {
    const client = splunkClient(connection);
    const teams = splunkTeams(client);
    const people = splunkPeople(client);
    const resolver = async (policies, more = []) => {
        const found = await people.find([...policies.flatMap(usernames), ...more]);
        return (who) => typeof who === 'string' ? (found.get(who) ?? { email: null, name: null, aliases: [who] }) : who;
    };
    const shifts = async (slug, from, until) => {
        const now = connection.now();
        const isPast = now.getTime() - from.getTime() > hour;
        const edge = isPast ? now : from;
        const [past, policies] = await Promise.all([
            isPast ? teams.past(slug, from, until < now ? until : now) : [],
            until > edge ? teams.schedule(slug, now, until) : [],
        ]);
        const personOf = await resolver(policies, past.map(({ username }) => username));
        const coming = turns(policies, isPast || from > now ? now : from, until)
            .filter((turn) => turn.until > edge && turn.from < until)
            .map((turn) => (isPast && turn.from < edge ? { ...turn, from: edge } : turn));
        const before = past.map(({ username, from, until }) => ({ who: username, from, until }));
        return once([...before, ...coming]).map(({ who, from, until }) => ({
            person: personOf(who),
            from,
            until,
        }));
    };
    const current = async (slug) => {
        const now = connection.now();
        const policies = await teams.schedule(slug, now, now);
        const personOf = await resolver(policies);
        return { people: (0,build_people/* distinct */.dM)(onCallNow(policies).map(personOf)), note: null };
    };
    const at = async (slug, time) => {
        const holding = (await shifts(slug, time, new Date(time.getTime() + 1))).filter(({ from, until }) => from <= time && time < until);
        return { people: (0,build_people/* distinct */.dM)(holding.map(({ person }) => person)), note: null };
    };
    return {
        onCall: (slugs, time) => (0,each/* each */._)(slugs, (slug) => (time ? at(slug, time) : current(slug))),
        shifts: (slugs, from, until) => (0,each/* each */._)(slugs, (slug) => shifts(slug, from, until)),
    };
}
function usernames({ entries, overrides }) {
    const names = [
        ...entries.flatMap(({ scheduled, override, rolls }) => [
            scheduled,
            override,
            ...rolls.map(({ username }) => username),
        ]),
        ...overrides.map(({ username }) => username),
    ];
    return names.filter((name) => name !== null);
}
function once(turns) {
    const key = ({ who, from, until }) => JSON.stringify([who, from, until]);
    return [...new Map(turns.map((turn) => [key(turn), turn])).values()];
}

;// CONCATENATED MODULE: ./build/services/splunk/service.js

function splunk(connection) {
    return { source: splunkSource(connection) };
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
