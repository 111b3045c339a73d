export const id = 337;
export const ids = [337];
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

/***/ 5337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rootly: () => (/* binding */ rootly)
});

// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/services/each.js
var each = __webpack_require__(9064);
// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/services/rootly/wire.js


const maybe = (schema) => schemas/* optional */.lqM(schemas/* nullable */.mee(schema));
const id = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP().check(api/* _minLength */.m9(1)), schemas/* number */.aig()]), schemas/* transform */.pdi((written) => String(written)));
const related = maybe(schemas/* object */.Ikc({ data: maybe(schemas/* object */.Ikc({ id, type: schemas/* optional */.lqM(schemas/* string */.YjP()) })) }));
const userAttributes = schemas/* object */.Ikc({
    email: maybe(schemas/* string */.YjP()),
    full_name: maybe(schemas/* string */.YjP()),
    name: maybe(schemas/* string */.YjP()),
    slack_id: maybe(schemas/* string */.YjP()),
});
function personOf(id, { email, full_name, name, slack_id }) {
    const address = email && (0,wire/* isAddress */.PW)(email) ? email.toLowerCase() : null;
    return {
        email: address,
        name: full_name || name || (address === null ? email || `user ${id}` : null),
        aliases: [id],
        ...(slack_id && /^[UW][A-Z0-9]+$/.test(slack_id) ? { accounts: { slack: slack_id } } : {}),
    };
}
const resource = schemas/* object */.Ikc({ id, type: schemas/* string */.YjP(), attributes: maybe(userAttributes) });
const included = schemas/* pipe */.FsL(maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP() }))), schemas/* transform */.pdi((all) => (all ?? []).filter(({ type }) => type === 'users')));
const users = schemas/* pipe */.FsL(schemas/* pipe */.FsL(included, schemas/* array */.YOg(resource)), schemas/* transform */.pdi((all) => {
    const known = all.flatMap(({ id, attributes }) => attributes ? [[id, personOf(id, attributes)]] : []);
    return new Map(known);
}));
const page = (entry) => schemas/* pipe */.FsL(schemas/* object */.Ikc({
    data: schemas/* array */.YOg(entry),
    included: users,
    meta: maybe(schemas/* object */.Ikc({ next_page: maybe(schemas/* number */.aig()) })),
    links: maybe(schemas/* object */.Ikc({ next: maybe(schemas/* string */.YjP()) })),
}), schemas/* transform */.pdi(({ data, included, meta, links }) => {
    const next = meta?.next_page === undefined ? links?.next : meta.next_page;
    return {
        entries: data,
        users: included,
        more: next === undefined ? null : next !== null,
    };
}));
const schedule = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id, attributes: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) }), schemas/* transform */.pdi(({ id, attributes }) => ({ id, name: attributes.name })));
const one = (schema) => schemas/* pipe */.FsL(schemas/* object */.Ikc({ data: schema }), schemas/* transform */.pdi(({ data }) => data));
const user = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id, attributes: userAttributes }), schemas/* transform */.pdi(({ id, attributes }) => personOf(id, attributes)));
const onCall = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    attributes: schemas/* object */.Ikc({
        schedule_id: maybe(id),
        user_id: maybe(id),
        starts_at: maybe(wire/* date */.p6),
        ends_at: maybe(wire/* date */.p6),
    }),
    relationships: maybe(schemas/* object */.Ikc({ user: related, schedule: related })),
}), schemas/* transform */.pdi(({ attributes, relationships }) => {
    const user = attributes.user_id ?? relationships?.user?.data?.id;
    return {
        schedule: attributes.schedule_id ?? relationships?.schedule?.data?.id ?? null,
        who: user ? { user } : { other: nameless('an entry without a user') },
        from: attributes.starts_at ?? null,
        until: attributes.ends_at ?? null,
    };
}));
const shift = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    attributes: schemas/* object */.Ikc({
        schedule_id: id,
        user_id: maybe(id),
        starts_at: wire/* date */.p6,
        ends_at: wire/* date */.p6,
        is_shadow: maybe(schemas/* boolean */.zMY()),
    }),
    relationships: maybe(schemas/* object */.Ikc({ user: related, assignee: related })),
}), schemas/* transform */.pdi(({ attributes, relationships }) => {
    const assignee = relationships?.assignee?.data;
    const assigned = assignee?.type === 'users' ? assignee.id : undefined;
    const user = attributes.user_id ?? relationships?.user?.data?.id ?? assigned;
    const other = assignee && { other: nameless(`${assignee.type ?? 'entry'} ${assignee.id}`) };
    const who = user ? { user } : other;
    if (attributes.is_shadow || !who)
        return null;
    return {
        schedule: attributes.schedule_id,
        who,
        from: attributes.starts_at,
        until: attributes.ends_at,
    };
}));
function nameless(name) {
    return { email: null, name, aliases: [name] };
}

;// CONCATENATED MODULE: ./build/services/rootly/client.js




const mostPages = 100;
function rootlyClient({ http, values }) {
    const get = async (path, schema, query = []) => {
        const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
        const answer = await http.send({
            service: 'Rootly',
            method: 'GET',
            url: `${values['rootly-api-url']}${path}${search && `?${search}`}`,
            headers: {
                Accept: 'application/vnd.api+json',
                'Content-Type': 'application/vnd.api+json',
                Authorization: `Bearer ${values['rootly-token']}`,
            },
            fix: (status) => fixes[status],
        });
        return (0,wire/* read */.LF)(schema, answer, `Rootly’s answer to GET ${path}`);
    };
    return {
        get,
        async list(path, entry, query, size) {
            const pages = [];
            while (pages.length < mostPages) {
                const found = await get(path, page(entry), [...query, ...paging(pages.length + 1, size)]);
                pages.push(found);
                const more = found.more ?? found.entries.length >= (size ?? Number.POSITIVE_INFINITY);
                if (!more || found.entries.length === 0) {
                    return {
                        entries: pages.flatMap(({ entries }) => entries),
                        users: new Map(pages.flatMap(({ users }) => [...users])),
                    };
                }
            }
            const fix = 'Nothing was taken from this answer. Please report it if your list is really that long.';
            throw new model/* Failure */.H(`Rootly’s list ${path} does not end after ${mostPages} pages.`, fix);
        },
    };
}
function paging(number, size) {
    if (size === undefined)
        return number === 1 ? [] : [['page[number]', String(number)]];
    return [
        ['page[number]', String(number)],
        ['page[size]', String(size)],
    ];
}
const fixes = {
    401: 'Check `rootly-token`: it must be an API key of this organisation that is not over or revoked.',
    403: 'The key in `rootly-token` may not do this: its role needs to read on-call schedules, shifts and users.',
    404: 'Check `rootly-api-url`, and whether Rootly On-Call is switched on for this organisation.',
};
function isNotFound(error) {
    return error instanceof answer/* HttpFailure */.HR && error.status === 404;
}

// EXTERNAL MODULE: ./build/services/segment.js
var segment = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/services/rootly/people.js



function rootlyPeople(client) {
    const asked = new Map();
    const ask = (id) => client.get(`/v1/users/${(0,segment/* segment */.m)(id)}`, one(user)).catch((error) => {
        if (isNotFound(error))
            return { email: null, name: `user ${id}`, aliases: [id] };
        throw error;
    });
    return {
        async find(who, included) {
            if ('other' in who)
                return who.other;
            const known = included.get(who.user);
            const person = known ? Promise.resolve(known) : (asked.get(who.user) ?? ask(who.user));
            asked.set(who.user, person);
            return person;
        },
    };
}

// EXTERNAL MODULE: ./build/near.js
var near = __webpack_require__(3628);
;// CONCATENATED MODULE: ./build/services/rootly/schedules.js






const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const size = 100;
function rootlySchedules(client) {
    const known = new Map();
    let all;
    const list = () => {
        all ??= client.list('/v1/schedules', schedule, [], size).then(({ entries }) => entries);
        return all;
    };
    const search = async (name, alone) => {
        if (alone) {
            const found = uuid.test(name) ? await byId(client, name) : await byName(client, name);
            if (found)
                return found.id;
        }
        const listed = alone ? await list().catch(() => []) : await list();
        const found = pick(listed, name);
        if (!found)
            throw unknown(name, listed);
        return found.id;
    };
    return {
        find(names) {
            const fresh = names.filter((name) => !known.has(name));
            for (const name of fresh)
                known.set(name, search(name, fresh.length === 1));
            return (0,each/* each */._)(names, async (name) => known.get(name) ?? search(name, true));
        },
    };
}
async function byName(client, name) {
    const query = [['filter[name]', name]];
    return pick((await client.list('/v1/schedules', schedule, query, size)).entries, name);
}
async function byId(client, id) {
    return client.get(`/v1/schedules/${(0,segment/* segment */.m)(id)}`, one(schedule)).catch((error) => {
        if (isNotFound(error))
            return null;
        throw error;
    });
}
function pick(all, name) {
    const named = all.filter((one) => one.name === name);
    const ids = [...new Set(named.map(({ id }) => id))];
    if (ids.length > 1) {
        const fix = `Name the one that is meant by its id: ${ids.join(' or ')}.`;
        throw new model/* Failure */.H(`Rootly has ${ids.length} schedules named “${name}”.`, fix);
    }
    return named[0] ?? all.find(({ id }) => id.toLowerCase() === name.toLowerCase()) ?? null;
}
function unknown(name, all) {
    const message = `Rootly has no schedule with the name or id “${name}” that this key may see.`;
    if (all.length === 0)
        return new model/* Failure */.H(message, 'Check `schedule` and `rootly-token`.');
    const names = all.map(({ name }) => name);
    return new model/* Failure */.H(message, (0,near/* didYouMean */.a)(name, names));
}

;// CONCATENATED MODULE: ./build/services/rootly/shifts.js


const day = 86_400_000;
const longest = 60 * day;
const writtenDown = 30 * day;
const longestOfOne = 30 * day;
const shifts_size = 1000;
function rootlyShifts(client, people, now) {
    const read = async (path, { from, until }, more, size) => {
        const span = [
            ['from', from.toISOString()],
            ['to', until.toISOString()],
        ];
        const { entries, users } = await client.list(path, shift, [...span, ...more], size);
        const held = entries.filter((entry) => entry !== null);
        return Promise.all(held.map(async ({ who, ...rest }) => ({ ...rest, person: await people.find(who, users) })));
    };
    return async (ids, from, until) => {
        const edge = new Date(Math.min(until.getTime(), Math.max(from.getTime(), now().getTime() + writtenDown)));
        const many = [...ids.map((id) => ['schedule_ids[]', id]), ['include', 'user,assignee']];
        const near = windows(from, edge, longest).map((span) => read('/v1/shifts', span, many, shifts_size));
        const found = (await Promise.all(near)).flat();
        const far = windows(edge, until, longestOfOne).flatMap((span) => ids.map((id) => read(`/v1/schedules/${(0,segment/* segment */.m)(id)}/shifts`, span, [])));
        const all = [...found, ...(await Promise.all(far)).flat()];
        return new Map(ids.map((id) => [id, once(all.filter(({ schedule }) => schedule === id))]));
    };
}
function windows(from, until, length) {
    const count = Math.max(0, Math.ceil((until.getTime() - from.getTime()) / length));
    return Array.from({ length: count }, (_, index) => ({
        from: new Date(from.getTime() + index * length),
        until: new Date(Math.min(from.getTime() + (index + 1) * length, until.getTime())),
    }));
}
function once(shifts) {
    const key = ({ person, from, until }) => JSON.stringify([person.aliases, from.getTime(), until.getTime()]);
    return [...new Map(shifts.map((shift) => [key(shift), shift])).values()].map(({ person, from, until }) => ({
        person,
        from,
        until,
    }));
}
function covers({ from, until }, at) {
    return (from === null || from <= at) && (until === null || at < until);
}

;// CONCATENATED MODULE: ./build/services/rootly/on-call.js








const minute = 60_000;
const together = 40;
function rootlySource(connection) {
    const client = rootlyClient(connection);
    const { find } = rootlySchedules(client);
    const people = rootlyPeople(client);
    const shifts = rootlyShifts(client, people, connection.now);
    const current = async (ids, at) => {
        const query = [
            ['filter[schedule_ids]', ids.join(',')],
            ['include', 'user'],
            ...(at ? [['since', at.toISOString()]] : []),
        ];
        const { entries, users } = await client.list('/v1/oncalls', onCall, query);
        const now = entries.filter((entry) => at === undefined || covers(entry, at));
        const silent = ids.filter((id) => !now.some(({ schedule }) => schedule === id));
        const asked = silent.length === 0 ? null : inShifts(silent, at ?? connection.now());
        return (0,each/* each */._)(ids, async (id) => {
            const own = now.filter(({ schedule }) => schedule === id);
            const named = await Promise.all(own.map(({ who }) => people.find(who, users)));
            return { people: (0,build_people/* distinct */.dM)(named.length > 0 ? named : ((await asked)?.get(id) ?? [])), note: null };
        });
    };
    const inShifts = async (ids, at) => {
        const all = await shifts(ids, at, new Date(at.getTime() + minute));
        return new Map([...all].map(([id, some]) => [
            id,
            some.filter((shift) => covers(shift, at)).map(({ person }) => person),
        ]));
    };
    const ask = async (schedules, read) => {
        const found = await find(schedules);
        const ids = [...new Set([...found.values()].filter((id) => typeof id === 'string'))];
        const chunks = Array.from({ length: Math.ceil(ids.length / together) }, (_, index) => ids.slice(index * together, (index + 1) * together));
        const answers = new Map();
        await Promise.all(chunks.map(async (chunk) => {
            const answer = await read(chunk).catch(model/* asFailure */.h);
            for (const id of chunk) {
                const own = 'get' in answer ? answer.get(id) : answer;
                if (own !== undefined)
                    answers.set(id, own);
            }
        }));
        return new Map([...found].flatMap(([name, id]) => {
            const answer = typeof id === 'string' ? answers.get(id) : id;
            return answer === undefined ? [] : [[name, answer]];
        }));
    };
    return {
        onCall: (schedules, at) => ask(schedules, (ids) => current(ids, at)),
        shifts: (schedules, from, until) => ask(schedules, (ids) => shifts(ids, from, until)),
    };
}

;// CONCATENATED MODULE: ./build/services/rootly/service.js

function rootly(connection) {
    return { source: rootlySource(connection) };
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
