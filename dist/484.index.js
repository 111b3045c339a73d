export const id = 484;
export const ids = [484];
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

/***/ 1484:
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
var build_time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/services/kit/api.js
var kit_api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/pages.js
var pages = __webpack_require__(8878);
;// CONCATENATED MODULE: ./build/services/pagerduty/client.js



function createClient({ http, values }) {
    return (0,kit_api/* createApi */.xP)({
        http,
        service: 'PagerDuty',
        root: values['pagerduty-api-url'],
        headers: {
            Accept: 'application/vnd.pagerduty+json;version=2',
            Authorization: `Token token=${values['pagerduty-token']}`,
        },
        retryHeader: 'ratelimit-reset',
        advice: {
            401: 'Check `pagerduty-token`: it must be a REST API key of this account, and for an EU account `pagerduty-api-url` must be https://api.eu.pagerduty.com.',
            402: 'The PagerDuty plan does not include this.',
            403: 'The key in `pagerduty-token` may not do this: use a key of the account (Integrations → API Access Keys), for handovers one that is not read-only; a user’s key can do what that user can.',
        },
    });
}
const mostEntries = 10_000;
function listAll(api, { path, query, schema, from = 0 }) {
    return (0,pages/* readAll */.yw)(`PagerDuty’s list at ${path}`, from, async (offset) => {
        if (offset + query.limit > mostEntries) {
            const fix = 'Ask for less: fewer schedules in one job, or a shorter `look-ahead`.';
            throw new failure/* Failure */.HR(`PagerDuty’s list at ${path} is longer than it can give.`, fix);
        }
        const { items, more, limit } = await api({ path, query: { ...query, offset }, schema });
        return { items, next: more ? offset + Math.min(query.limit, limit ?? query.limit) : null };
    });
}
function isId(text) {
    return /^[A-Z0-9]{6,32}$/.test(text);
}
function iso(time) {
    return time.toISOString().replace('.000Z', 'Z');
}

// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
;// CONCATENATED MODULE: ./build/services/pagerduty/wire.js


const id = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]{1,64}$/, 'not an id'));
const paging = {
    limit: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig())),
    more: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    total: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig())),
};
const user = schemas/* object */.Ikc({ id, type: schemas/* optional */.lqM(schemas/* string */.YjP()), summary: wire/* text */.Qq, name: wire/* text */.Qq, email: wire/* text */.Qq });
const oneUser = (0,wire/* shape */.cW)({ user }, ({ user }) => user);
const users = (0,wire/* shape */.cW)({ ...paging, users: schemas/* array */.YOg(user) }, ({ users, ...page }) => ({ items: users, ...page }));
const schedule = (kind) => (0,wire/* shape */.cW)({ id, name: wire/* text */.Qq, summary: wire/* text */.Qq }, ({ id, name, summary }) => ({ id, name: name ?? summary ?? '', ...kind }));
const schedules = (kind) => (0,wire/* shape */.cW)({ ...paging, schedules: schemas/* array */.YOg(schedule(kind)) }, ({ schedules, ...page }) => ({ items: schedules, ...page }));
const legacySchedules = schedules({ shiftBased: false });
const shiftBasedSchedules = schedules({ shiftBased: true });
const legacySchedule = (0,wire/* shape */.cW)({ schedule: schedule({ shiftBased: false }) }, ({ schedule }) => schedule);
const policyEntry = (0,wire/* shape */.cW)({
    user: schemas/* nullable */.mee(user),
    schedule: schemas/* nullable */.mee(schemas/* object */.Ikc({ id })),
    start: schemas/* nullable */.mee(wire/* date */.p6),
    end: schemas/* nullable */.mee(wire/* date */.p6),
}, ({ user, schedule, start, end }) => ({
    user,
    schedule: schedule?.id ?? null,
    from: start,
    until: end,
}));
const onCalls = (0,wire/* shape */.cW)({ ...paging, oncalls: schemas/* array */.YOg(policyEntry) }, ({ oncalls, ...page }) => ({ items: oncalls, ...page }));
const legacyEntry = (0,wire/* shape */.cW)({ user: schemas/* nullable */.mee(user), start: wire/* date */.p6, end: schemas/* nullable */.mee(wire/* date */.p6) }, ({ user, start, end }) => ({ user, from: start, until: end }));
const legacyEntries = (0,wire/* shape */.cW)({
    schedule: schemas/* object */.Ikc({
        final_schedule: schemas/* object */.Ikc({ rendered_schedule_entries: schemas/* array */.YOg(legacyEntry) }),
    }),
}, ({ schedule }) => schedule.final_schedule.rendered_schedule_entries);
const member = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), user_id: schemas/* optional */.lqM(id) });
const assignment = (0,wire/* shape */.cW)({
    start_time: wire/* date */.p6,
    end_time: wire/* date */.p6,
    member,
    source: schemas/* optional */.lqM(schemas/* object */.Ikc({ rotation_id: schemas/* optional */.lqM(id), shift_id: schemas/* optional */.lqM(id) })),
}, ({ member: { type, user_id }, start_time, end_time, source }) => {
    if (type === 'empty_member' || user_id === undefined)
        return [];
    const { rotation_id: rotation, shift_id: customShift } = source ?? {};
    const user = { id: user_id, ...(type !== 'user_member' && { type }) };
    return [{ user, from: start_time, until: end_time, rotation, customShift }];
});
const assignments = (0,wire/* shape */.cW)({
    schedule: schemas/* object */.Ikc({
        final_schedule: schemas/* object */.Ikc({ computed_shift_assignments: schemas/* array */.YOg(assignment) }),
    }),
}, ({ schedule }) => schedule.final_schedule.computed_shift_assignments.flat());

;// CONCATENATED MODULE: ./build/services/pagerduty/entries.js






const mostSchedules = 50;
const longest = 80 * build_time/* day */.vd;
function entriesByPolicies(api, schedules, span) {
    const ids = [...new Set(schedules.map(({ id }) => id))].sort();
    const parts = (0,pages/* chunks */.VN)(ids, mostSchedules).map((part) => {
        const query = { 'schedule_ids[]': part, 'include[]': ['users'], ...(span && times(span)), limit: 100 };
        const entries = (0,kit_api/* orNull */.Xd)(listAll(api, { path: '/oncalls', query, schema: onCalls }), 400, 403, 404);
        return { part, entries: (0,once/* quiet */.jQ)(entries) };
    });
    return async ({ id }) => {
        const entries = await parts.find(({ part }) => part.includes(id))?.entries;
        return (entries ?? []).filter(({ schedule }) => schedule === id);
    };
}
async function ownEntries(api, schedule, span) {
    const parts = (0,build_time/* windows */.KF)(span, longest).map((window) => schedule.shiftBased
        ? shiftBasedEntries(api, schedule, window)
        : api({ path: `/schedules/${schedule.id}`, query: times(window), schema: legacyEntries }));
    return (await Promise.all(parts)).flat();
}
function shiftBasedEntries(api, { id }, span) {
    const query = { ...times(span), 'include[]': ['final_schedule'] };
    return api({ path: `/v3/schedules/${id}`, query, schema: assignments });
}
function times({ from, until }) {
    return { since: iso(from), until: iso(until) };
}
function spanOf({ from, until }, read) {
    return { from: from ?? read.from, until: until ?? read.until };
}

// EXTERNAL MODULE: ./build/http/answer.js
var answer = __webpack_require__(3631);
// EXTERNAL MODULE: ./build/services/kit/write-once.js
var write_once = __webpack_require__(1499);
;// CONCATENATED MODULE: ./build/services/pagerduty/override-wire.js



const optionalId = schemas/* optional */.lqM(schemas/* nullable */.mee(id));
const legacyOverrides = (0,wire/* shape */.cW)({ overrides: schemas/* array */.YOg(schemas/* object */.Ikc({ id: optionalId, user: user, start: wire/* date */.p6, end: wire/* date */.p6 })) }, ({ overrides }) => overrides.map(({ id = null, user, start, end }) => ({ id, user, from: start, until: end, over: null })));
const overrideShift = (0,wire/* shape */.cW)({
    id: id,
    rotation_id: optionalId,
    custom_shift_id: optionalId,
    start_time: wire/* date */.p6,
    end_time: wire/* date */.p6,
    overriding_member: member,
}, ({ id, rotation_id, custom_shift_id, start_time, end_time, overriding_member: { user_id } }) => {
    if (user_id === undefined)
        return [];
    const over = rotation_id ?? custom_shift_id ?? null;
    return [{ id, user: { id: user_id }, from: start_time, until: end_time, over }];
});
const shiftBasedOverrides = (0,wire/* shape */.cW)({ ...paging, overrides: schemas/* array */.YOg(overrideShift) }, ({ overrides, ...page }) => ({ items: overrides.flat(), ...page }));
const outcome = schemas/* object */.Ikc({
    status: schemas/* optional */.lqM(schemas/* number */.aig()),
    errors: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP()))),
});
const refusals = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* array */.YOg(outcome), (0,wire/* shape */.cW)({ overrides: schemas/* array */.YOg(outcome) }, ({ overrides }) => overrides)]), schemas/* transform */.pdi((outcomes) => outcomes
    .filter(({ status = 201 }) => status < 200 || status >= 300)
    .map(({ status, errors }) => errors?.join(' ') || `status ${status}`)));

;// CONCATENATED MODULE: ./build/services/pagerduty/plan-overrides.js




function planOverrides(assignments, takeover) {
    const overriding = { type: 'user_member', user_id: takeover.user };
    const overrides = assignments
        .filter((assignment) => assignment.user.id !== takeover.user && (0,build_time/* overlaps */.$f)(assignment, takeover))
        .map((assignment) => ({
        type: 'override_shift',
        ...originOf(assignment),
        start_time: iso((0,build_time/* later */.NU)(assignment.from, takeover.from)),
        end_time: iso((0,build_time/* earlier */.X)(assignment.until, takeover.until)),
        overridden_member: { type: 'user_member', user_id: assignment.user.id },
        overriding_member: overriding,
    }));
    const customShifts = uncovered(assignments, takeover).map(({ from, until }) => ({
        type: 'custom_shift',
        start_time: iso(from),
        end_time: iso(until),
        assignments: [{ type: 'shift_assignment', member: overriding }],
    }));
    return { overrides, customShifts };
}
function originOf({ rotation, customShift }) {
    if (rotation !== undefined)
        return { rotation_id: rotation };
    if (customShift !== undefined)
        return { custom_shift_id: customShift };
    throw new failure/* Failure */.HR('PagerDuty does not say which rotation a shift in the schedule belongs to, so that it can’t be overridden.', 'Hand over in PagerDuty itself.');
}
function uncovered(entries, span) {
    return entries.reduce((gaps, entry) => (0,build_time/* layOver */.T)(gaps, spanOf(entry, span)).slice(0, -1), [span]);
}

;// CONCATENATED MODULE: ./build/services/pagerduty/overrides.js










const horizon = 60 * build_time/* day */.vd;
function createOverrides({ api, find, users, now }) {
    return {
        async find({ email, aliases }) {
            for (const name of [email, ...aliases]) {
                if (name === null)
                    continue;
                const search = isId(name) ? users.byId : name.includes('@') ? users.byEmail : null;
                const person = await search?.(name);
                if (person)
                    return person;
            }
            return null;
        },
        async list(name) {
            const existing = await listOverrides(api, await find([name])(name), now());
            return Promise.all(existing.map(async ({ id, user, from, until }) => ({
                id: id ?? `${user.id} ${iso(from)}`,
                person: await users.person(user),
                from,
                until,
            })));
        },
        async write(name, { person, from, until }) {
            const schedule = await find([name])(name);
            const takeover = { user: userIdOf(person), from, until };
            const write = schedule.shiftBased ? overrideShifts : overrideSchedule;
            await write(api, schedule, takeover).catch((error) => confirmWritten(api, schedule, takeover, (0,failure/* asFailure */.h_)(error)));
            await removeDuplicates(api, schedule, takeover);
        },
    };
}
function userIdOf({ email, aliases }) {
    const id = aliases.find(isId);
    if (id !== undefined)
        return id;
    throw new failure/* Failure */.HR(`PagerDuty’s id of ${email ?? 'whoever takes over'} is not known.`, 'Check `handover-to`.');
}
async function overrideSchedule(api, { id }, { user, from, until }) {
    const override = { start: iso(from), end: iso(until), user: { id: user, type: 'user_reference' } };
    const refused = await api({
        method: 'POST',
        path: `/schedules/${id}/overrides`,
        body: { overrides: [override] },
        schema: refusals,
    });
    if (refused.length === 0)
        return;
    throw new answer/* HttpFailure */.HR(`PagerDuty refused the override: “${refused.join(' ').slice(0, 300)}”.`, 'Nothing was written. Check `handover-to` and how long the handover lasts, or hand over in PagerDuty itself.', { status: 400 });
}
async function overrideShifts(api, schedule, takeover) {
    const assignments = await shiftBasedEntries(api, schedule, takeover);
    const { overrides, customShifts } = planOverrides(assignments, takeover);
    const post = (type, body) => api({ method: 'POST', path: `/v3/schedules/${schedule.id}/${type}`, body, schema: schemas/* unknown */.L5J() });
    if (overrides.length > 0)
        await post('overrides', { overrides });
    if (customShifts.length > 0)
        await post('custom_shifts', { custom_shifts: customShifts });
}
async function confirmWritten(api, schedule, { user, from, until }, failure) {
    const span = { from: (0,build_time/* earlier */.X)((0,build_time/* plus */.tY)(from, build_time/* minute */.Vc), (0,build_time/* plus */.tY)(until, -build_time/* second */.Rc)), until };
    const entries = await ownEntries(api, schedule, span).catch(() => null);
    if (entries === null) {
        throw (0,kit_api/* isRefusal */.vu)(failure) ? failure : (0,write_once/* unknownOutcome */.b)('the override', 'PagerDuty', failure);
    }
    const isOthers = entries.some((entry) => entry.user?.id !== user);
    if (isOthers || uncovered(entries, span).length > 0)
        throw failure;
}
function listOverrides(api, { id, shiftBased }, from) {
    const query = { since: iso(from), until: iso((0,build_time/* plus */.tY)(from, horizon)), overflow: 'true' };
    if (!shiftBased)
        return api({ path: `/schedules/${id}/overrides`, query, schema: legacyOverrides });
    const path = `/v3/schedules/${id}/overrides`;
    return listAll(api, { path, query: { ...query, limit: 100 }, schema: shiftBasedOverrides });
}
async function removeDuplicates(api, schedule, takeover) {
    const existing = await listOverrides(api, schedule, takeover.from).catch(() => []);
    const own = existing.filter(({ user, from, until }) => user.id === takeover.user && from >= takeover.from && until <= takeover.until);
    const copies = Map.groupBy(own, ({ from, until, over }) => JSON.stringify([from, until, over]));
    const ids = [...copies.values()].flatMap(([, ...duplicates]) => duplicates.flatMap(({ id }) => id ?? []));
    const path = `${schedule.shiftBased ? '/v3' : ''}/schedules/${schedule.id}/overrides`;
    await Promise.allSettled(ids.map((id) => api({ method: 'DELETE', path: `${path}/${id}`, expects: 'anything', schema: schemas/* unknown */.L5J() })));
}

// EXTERNAL MODULE: ./build/services/kit/lookup.js
var lookup = __webpack_require__(7602);
;// CONCATENATED MODULE: ./build/services/pagerduty/schedules.js





const limit = 100;
const few = 2;
const legacyList = { path: '/schedules', query: { limit }, schema: legacySchedules };
const wording = {
    service: 'PagerDuty',
    credential: 'key',
    hint: 'Check `schedule` and `pagerduty-token`.',
};
function createFinder(api) {
    const lists = (0,once/* oncePerKey */.G5)(async (kind) => {
        if (kind === 'legacy')
            return listAll(api, legacyList);
        const query = { limit: 1_000 };
        const list = await (0,kit_api/* orNull */.Xd)(listAll(api, { path: '/v3/schedules', query, schema: shiftBasedSchedules }));
        return list ?? [];
    });
    const legacySearch = async (count) => {
        if (!lists.has('legacy')) {
            if (count <= few)
                return (name) => searchLegacy(api, name);
            const query = { limit, total: 'true', offset: 0 };
            const first = await api({ path: '/schedules', query, schema: legacySchedules });
            if (first.more && (first.total ?? 0) > (count + 1) * limit)
                return (name) => searchLegacy(api, name);
            lists.fill('legacy', completeList(api, first));
        }
        return () => lists('legacy');
    };
    const lookUp = async (name, legacy) => {
        const answers = await Promise.allSettled([legacy.then((search) => search(name)), lists('shift-based')]);
        const candidates = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
        const schedule = (0,lookup/* pick */.Up)(candidates, name, wording);
        if (schedule)
            return schedule;
        for (const answer of answers)
            if (answer.status === 'rejected')
                throw answer.reason;
        const all = await Promise.all([lists('legacy').catch(() => []), lists('shift-based')]);
        throw (0,lookup/* notFound */.mX)(name, all.flat(), wording);
    };
    const schedules = (0,once/* oncePerKey */.G5)((name) => lookUp(name, legacySearch(1)));
    return (names) => {
        const fresh = new Set(names.filter((name) => !schedules.has(name)));
        if (fresh.size > 0) {
            const search = legacySearch(fresh.size);
            for (const name of fresh)
                schedules.fill(name, lookUp(name, search));
        }
        return schedules;
    };
}
async function completeList(api, first) {
    return first.more ? [...first.items, ...(await listAll(api, { ...legacyList, from: limit }))] : first.items;
}
async function searchLegacy(api, name) {
    if (isId(name)) {
        const schedule = await (0,kit_api/* orNull */.Xd)(api({ path: `/schedules/${name}`, schema: legacySchedule }), 400, 404);
        if (schedule)
            return [schedule];
    }
    return listAll(api, { ...legacyList, query: { query: name, limit } });
}

// EXTERNAL MODULE: ./build/services/kit/person.js
var person = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/services/pagerduty/users.js





function createUsers(api) {
    const byId = (0,once/* oncePerKey */.G5)(async (id) => {
        const user = await (0,kit_api/* orNull */.Xd)(api({ path: `/users/${id}`, schema: oneUser }));
        return user && personOf(user);
    });
    return {
        byId,
        async person(user) {
            if (user === null)
                return (0,person/* person */.M)({ name: 'an entry without a user' });
            const inEntry = personOf(user);
            if (inEntry.email !== null || !isUser(user) || !isId(user.id))
                return inEntry;
            return (await byId(user.id)) ?? inEntry;
        },
        async byEmail(email) {
            const query = { query: email, limit: 100 };
            const matches = await listAll(api, { path: '/users', query, schema: users });
            return matches.map(personOf).find((match) => match.email === email.toLowerCase()) ?? null;
        },
    };
}
function personOf(user) {
    const { id, type, email } = user;
    const name = user.name || user.summary;
    if (!isUser(user))
        return (0,person/* person */.M)({ name: `${type} ${name || id}`, aliases: [id] });
    const known = (0,person/* person */.M)({ email, name, aliases: [id] });
    return known.email === null && known.name === null ? (0,person/* unknownUser */.S)(id) : known;
}
function isUser({ type }) {
    return type === undefined || type === 'user' || type === 'user_reference';
}

;// CONCATENATED MODULE: ./build/services/pagerduty/source.js







const foresight = 89 * build_time/* day */.vd;
function createSource(context) {
    const { now } = context;
    const api = createClient(context);
    const find = createFinder(api);
    const users = createUsers(api);
    const readPolicies = (names, scheduleOf, span) => {
        const perSchedule = Promise.allSettled(names.map(scheduleOf)).then((answers) => {
            const schedules = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
            return entriesByPolicies(api, schedules, span);
        });
        return async (schedule) => (await perSchedule)(schedule);
    };
    const peopleIn = async (entries) => (0,people/* distinct */.dM)(await Promise.all(entries.map(({ user }) => users.person(user))));
    return {
        onCall(names, at) {
            const scheduleOf = find(names);
            const policies = readPolicies(names, scheduleOf, at && { from: at, until: at });
            return async (name) => {
                const schedule = await scheduleOf(name);
                const entries = withoutEnding(await policies(schedule));
                if (entries.length > 0)
                    return { people: await peopleIn(entries), note: null };
                const time = (0,build_time/* wholeSecond */.Q5)(at ?? now());
                const span = { from: time, until: (0,build_time/* plus */.tY)(time, build_time/* second */.Rc) };
                const own = await ownEntries(api, schedule, span);
                const people = await peopleIn(own.filter((entry) => (0,build_time/* covers */.hU)(spanOf(entry, span), time)));
                return { people, note: null };
            };
        },
        shifts(names, from, until) {
            const span = { from, until };
            const scheduleOf = find(names);
            const isForeseen = from >= (0,build_time/* plus */.tY)(now(), -build_time/* hour */.nW) && until <= (0,build_time/* plus */.tY)(now(), foresight);
            const policies = isForeseen ? readPolicies(names, scheduleOf, span) : null;
            return async (name) => {
                const schedule = await scheduleOf(name);
                const byPolicies = (await policies?.(schedule)) ?? [];
                const entries = byPolicies.length > 0 ? byPolicies : await ownEntries(api, schedule, span);
                return Promise.all(entries.map(async (entry) => ({
                    person: await users.person(entry.user),
                    ...spanOf(entry, span),
                })));
            };
        },
        overrides: createOverrides({ api, find, users, now }),
    };
}
function withoutEnding(entries) {
    const starts = new Set(entries
        .filter(({ from, until }) => from?.getTime() !== until?.getTime())
        .map(({ from }) => from?.getTime()));
    return entries.filter(({ until }) => until === null || !starts.has(until.getTime()));
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
