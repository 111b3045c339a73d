export const id = 110;
export const ids = [110];
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

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pagerduty: () => (/* binding */ pagerduty)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
;// CONCATENATED MODULE: ./build/services/pagerduty/client.js




const mostEntries = 10_000;
function pagerdutyClient({ http, values }) {
    const send = async (method, path, schema, body) => {
        const answer = await http.send({
            service: 'PagerDuty',
            method,
            url: values['pagerduty-api-url'] + path,
            headers: {
                Accept: 'application/vnd.pagerduty+json;version=2',
                Authorization: `Token token=${values['pagerduty-token']}`,
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(method === 'DELETE' ? { expects: 'anything' } : {}),
            retryHeader: 'ratelimit-reset',
            fix: (status) => fixes[status],
        });
        return (0,wire/* read */.LF)(schema, answer, `PagerDuty’s answer to ${method} ${path.split('?')[0]}`);
    };
    return {
        get: (path, schema) => send('GET', path, schema),
        async list(path, query, schema, from = 0) {
            const all = [];
            for (let offset = from; offset + query.limit <= mostEntries;) {
                const page = await send('GET', `${path}?${queryOf({ ...query, offset })}`, schema);
                all.push(...page.entries);
                if (!page.more)
                    return all;
                offset += Math.min(query.limit, page.limit ?? query.limit);
            }
            const fix = 'Ask for less: fewer schedules in one job, or a shorter `look-ahead`.';
            throw new model/* Failure */.H(`PagerDuty’s list at ${path} is longer than it can give.`, fix);
        },
        post: (path, body, schema) => send('POST', path, schema, body),
        remove: async (path) => {
            await send('DELETE', path, schemas/* unknown */.L5J());
        },
    };
}
function queryOf(query) {
    const written = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        if (typeof value !== 'object')
            written.set(name, String(value));
        else
            for (const one of value)
                written.append(`${name}[]`, one);
    }
    return written;
}
const fixes = {
    401: 'Check `pagerduty-token`: it must be a REST API key of this account, and for an EU account `pagerduty-api-url` must be https://api.eu.pagerduty.com.',
    402: 'The PagerDuty plan does not include this.',
    403: 'The key in `pagerduty-token` may not do this: use a key of the account (Integrations → API Access Keys), for handovers one that is not read-only; a user’s key can do what that user can.',
};
function answered(error, ...statuses) {
    return error instanceof answer/* HttpFailure */.HR && error.status !== null && statuses.includes(error.status);
}
function isId(text) {
    return /^[A-Z0-9]{6,32}$/.test(text);
}

// EXTERNAL MODULE: ./build/near.js
var near = __webpack_require__(3628);
// EXTERNAL MODULE: ./build/services/each.js
var each = __webpack_require__(9064);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/services/pagerduty/wire.js


const id = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]{1,64}$/, 'not an id'));
const wire_text = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP()));
const paging = {
    limit: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig())),
    more: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    total: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig())),
};
const user = schemas/* object */.Ikc({
    id,
    type: schemas/* optional */.lqM(schemas/* string */.YjP()),
    summary: wire_text,
    name: wire_text,
    email: wire_text,
});
const oneUser = schemas/* pipe */.FsL(schemas/* object */.Ikc({ user }), schemas/* transform */.pdi((answer) => answer.user));
const users = schemas/* pipe */.FsL(schemas/* object */.Ikc({ ...paging, users: schemas/* array */.YOg(user) }), schemas/* transform */.pdi(({ users, ...page }) => ({ entries: users, ...page })));
const schedule = (shiftBased) => schemas/* pipe */.FsL(schemas/* object */.Ikc({ id, name: wire_text, summary: wire_text }), schemas/* transform */.pdi(({ id, name, summary }) => ({ id, name: name ?? summary ?? '', shiftBased })));
const schedules = (shiftBased) => schemas/* pipe */.FsL(schemas/* object */.Ikc({ ...paging, schedules: schemas/* array */.YOg(schedule(shiftBased)) }), schemas/* transform */.pdi(({ schedules, ...page }) => ({ entries: schedules, ...page })));
const legacySchedules = schedules(false);
const shiftBasedSchedules = schedules(true);
const legacySchedule = schemas/* pipe */.FsL(schemas/* object */.Ikc({ schedule: schedule(false) }), schemas/* transform */.pdi((answer) => answer.schedule));
const onCalls = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    ...paging,
    oncalls: schemas/* array */.YOg(schemas/* object */.Ikc({
        user: schemas/* nullable */.mee(user),
        schedule: schemas/* nullable */.mee(schemas/* object */.Ikc({ id })),
        start: schemas/* nullable */.mee(wire/* date */.p6),
        end: schemas/* nullable */.mee(wire/* date */.p6),
    })),
}), schemas/* transform */.pdi(({ oncalls, ...page }) => ({
    ...page,
    entries: oncalls.map(({ user, schedule, start, end }) => ({
        user,
        schedule: schedule?.id ?? null,
        from: start,
        until: end,
    })),
})));
const legacyEntries = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    schedule: schemas/* object */.Ikc({
        final_schedule: schemas/* object */.Ikc({
            rendered_schedule_entries: schemas/* array */.YOg(schemas/* object */.Ikc({ user: schemas/* nullable */.mee(user), start: wire/* date */.p6, end: schemas/* nullable */.mee(wire/* date */.p6) })),
        }),
    }),
}), schemas/* transform */.pdi(({ schedule }) => schedule.final_schedule.rendered_schedule_entries.map(({ user, start, end }) => ({
    user,
    from: start,
    until: end,
}))));
const member = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), user_id: schemas/* optional */.lqM(id) });
const assignments = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    schedule: schemas/* object */.Ikc({
        final_schedule: schemas/* object */.Ikc({
            computed_shift_assignments: schemas/* array */.YOg(schemas/* object */.Ikc({
                start_time: wire/* date */.p6,
                end_time: wire/* date */.p6,
                member,
                source: schemas/* optional */.lqM(schemas/* object */.Ikc({ rotation_id: schemas/* optional */.lqM(id), shift_id: schemas/* optional */.lqM(id) })),
            })),
        }),
    }),
}), schemas/* transform */.pdi(({ schedule }) => schedule.final_schedule.computed_shift_assignments.flatMap(({ member: { type, user_id }, start_time, end_time, source }) => {
    if (type === 'empty_member' || user_id === undefined)
        return [];
    const { rotation_id: rotation, shift_id: customShift } = source ?? {};
    const user = { id: user_id, ...(type === 'user_member' ? {} : { type }) };
    return [{ user, from: start_time, until: end_time, rotation, customShift }];
})));

;// CONCATENATED MODULE: ./build/services/pagerduty/names.js





const limit = 100;
const few = 2;
function scheduleNames(client) {
    const known = new Map();
    let shiftBased;
    let legacy;
    const allShiftBased = () => {
        shiftBased ??= client.list('/v3/schedules', { limit: 1_000 }, shiftBasedSchedules).catch((error) => {
            if (answered(error, 404))
                return [];
            throw error;
        });
        return shiftBased;
    };
    const allLegacy = () => {
        legacy ??= client.list('/schedules', { limit }, legacySchedules);
        return legacy;
    };
    const legacyOf = async (name) => {
        const byId = isId(name) ? await legacyWithId(client, name) : null;
        if (byId)
            return [byId];
        return client.list('/schedules', { query: name, limit }, legacySchedules);
    };
    const legacyReader = async (count) => {
        if (legacy)
            return allLegacy;
        if (count <= few)
            return legacyOf;
        const query = { limit, total: 'true', offset: 0 };
        const first = await client.get(`/schedules?${queryOf(query)}`, legacySchedules);
        if (first.more && (first.total ?? 0) > (count + 1) * limit)
            return legacyOf;
        legacy = first.more
            ? client
                .list('/schedules', { limit }, legacySchedules, limit)
                .then((rest) => [...first.entries, ...rest])
            : Promise.resolve(first.entries);
        return allLegacy;
    };
    const lookUp = async (name, reader) => {
        const answers = await Promise.allSettled([reader.then((read) => read(name)), allShiftBased()]);
        const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
        const schedule = chosen(name, found);
        if (schedule)
            return schedule;
        for (const answer of answers)
            if (answer.status === 'rejected')
                throw answer.reason;
        const all = await Promise.all([allLegacy().catch(() => []), allShiftBased()]);
        throw unknown(name, all.flat());
    };
    return {
        find(schedules) {
            const missing = new Set(schedules.filter((name) => !known.has(name)));
            if (missing.size > 0) {
                const reader = legacyReader(missing.size);
                for (const name of missing)
                    known.set(name, lookUp(name, reader));
            }
            return (0,each/* each */._)(schedules, async (name) => known.get(name) ?? lookUp(name, legacyReader(1)));
        },
    };
}
async function legacyWithId(client, id) {
    return client.get(`/schedules/${id}`, legacySchedule).catch((error) => {
        if (answered(error, 400, 404))
            return null;
        throw error;
    });
}
function chosen(name, found) {
    const byId = new Map(found.map((schedule) => [schedule.id, schedule]));
    const [first, ...others] = [...byId.values()].filter((schedule) => schedule.name === name);
    if (others.length === 0)
        return first ?? byId.get(name) ?? null;
    const ids = [first, ...others].map((schedule) => schedule?.id).join(', ');
    throw new model/* Failure */.H(`PagerDuty has more than one schedule with the name “${name}”.`, `Give the id in place of the name: ${ids}.`);
}
function unknown(name, all) {
    const message = `PagerDuty has no schedule with the name or id “${name}” that this key may see.`;
    if (all.length === 0)
        return new model/* Failure */.H(message, 'Check `schedule` and `pagerduty-token`.');
    const names = [...new Set(all.map((schedule) => schedule.name))];
    return new model/* Failure */.H(message, (0,near/* didYouMean */.a)(name, names));
}

;// CONCATENATED MODULE: ./build/services/pagerduty/entries.js


const day = 86_400_000;
const together = 50;
const longest = 80 * day;
function iso(time) {
    return time.toISOString().replace('.000Z', 'Z');
}
function entriesByPolicies(client, schedules, span) {
    const ids = [...new Set(schedules.map(({ id }) => id))].sort();
    const times = span ? { since: iso(span.from), until: iso(span.until) } : {};
    const parts = Array.from({ length: Math.ceil(ids.length / together) }, (_, index) => {
        const part = ids.slice(index * together, (index + 1) * together);
        const query = { schedule_ids: part, include: ['users'], ...times, limit: 100 };
        const entries = client.list('/oncalls', query, onCalls).catch((error) => {
            if (answered(error, 400, 403, 404))
                return [];
            throw error;
        });
        return { part, entries };
    });
    return async ({ id }) => {
        const answer = parts.find(({ part }) => part.includes(id));
        return ((await answer?.entries) ?? []).filter(({ schedule }) => schedule === id);
    };
}
async function ownEntries(client, schedule, from, until) {
    const count = Math.max(1, Math.ceil((until.getTime() - from.getTime()) / longest));
    const parts = Array.from({ length: count }, (_, index) => {
        const start = new Date(from.getTime() + index * longest);
        const end = new Date(Math.min(start.getTime() + longest, until.getTime()));
        return schedule.shiftBased
            ? shiftBasedEntries(client, schedule, start, end)
            : client.get(`/schedules/${schedule.id}?${queryOf(times(start, end))}`, legacyEntries);
    });
    return (await Promise.all(parts)).flat();
}
function shiftBasedEntries(client, { id }, from, until) {
    const query = { ...times(from, until), include: ['final_schedule'] };
    return client.get(`/v3/schedules/${id}?${queryOf(query)}`, assignments);
}
function times(from, until) {
    return { since: iso(from), until: iso(until) };
}

;// CONCATENATED MODULE: ./build/services/pagerduty/override-wire.js



const legacyOverrides = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    overrides: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* optional */.lqM(schemas/* nullable */.mee(id)), user: user, start: wire/* date */.p6, end: wire/* date */.p6 })),
}), schemas/* transform */.pdi(({ overrides }) => overrides.map(({ id = null, user, start, end }) => ({ id, user, from: start, until: end, over: null }))));
const overrideShifts = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    ...paging,
    overrides: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: id,
        rotation_id: schemas/* optional */.lqM(schemas/* nullable */.mee(id)),
        custom_shift_id: schemas/* optional */.lqM(schemas/* nullable */.mee(id)),
        start_time: wire/* date */.p6,
        end_time: wire/* date */.p6,
        overriding_member: member,
    })),
}), schemas/* transform */.pdi(({ overrides, ...page }) => ({
    ...page,
    entries: overrides.flatMap((one) => {
        const { id, start_time: from, end_time: until, overriding_member, rotation_id, custom_shift_id, } = one;
        if (overriding_member.user_id === undefined)
            return [];
        return [
            {
                id,
                user: { id: overriding_member.user_id },
                from,
                until,
                over: rotation_id ?? custom_shift_id ?? null,
            },
        ];
    }),
})));
const outcome = schemas/* object */.Ikc({
    status: schemas/* optional */.lqM(schemas/* number */.aig()),
    errors: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP()))),
});
const refusals = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* array */.YOg(outcome), schemas/* object */.Ikc({ overrides: schemas/* array */.YOg(outcome) })]), schemas/* transform */.pdi((answer) => ('overrides' in answer ? answer.overrides : answer)
    .filter(({ status = 201 }) => status < 200 || status >= 300)
    .map(({ status, errors }) => errors?.join(' ') || `status ${status}`)));

;// CONCATENATED MODULE: ./build/services/pagerduty/swap.js


function swap(assignments, duty) {
    const overriding = { type: 'user_member', user_id: duty.user };
    const overrides = assignments
        .filter(({ user, from, until }) => user.id !== duty.user && from < duty.until && until > duty.from)
        .map(({ user, from, until, rotation, customShift }) => ({
        type: 'override_shift',
        ...source(rotation, customShift),
        start_time: iso(new Date(Math.max(from.getTime(), duty.from.getTime()))),
        end_time: iso(new Date(Math.min(until.getTime(), duty.until.getTime()))),
        overridden_member: { type: 'user_member', user_id: user.id },
        overriding_member: overriding,
    }));
    const customShifts = uncovered(assignments, duty).map(({ from, until }) => ({
        type: 'custom_shift',
        start_time: iso(from),
        end_time: iso(until),
        assignments: [{ type: 'shift_assignment', member: overriding }],
    }));
    return { overrides, customShifts };
}
function source(rotation, customShift) {
    if (rotation !== undefined)
        return { rotation_id: rotation };
    if (customShift !== undefined)
        return { custom_shift_id: customShift };
    throw new model/* Failure */.H('PagerDuty does not say which rotation a shift in the schedule belongs to, so that it can’t be overridden.', 'Hand over in PagerDuty itself.');
}
function uncovered(entries, { from: start, until: end }) {
    const inOrder = entries
        .map(({ from, until }) => ({ from: from ?? start, until: until ?? end }))
        .sort((a, b) => a.from.getTime() - b.from.getTime());
    const gaps = [];
    let covered = start;
    for (const { from, until } of [...inOrder, { from: end, until: end }]) {
        if (from > covered && covered < end)
            gaps.push({ from: covered, until: from < end ? from : end });
        if (until > covered)
            covered = until;
    }
    return gaps;
}

;// CONCATENATED MODULE: ./build/services/pagerduty/overrides.js







const second = 1_000;
const minute = 60 * second;
const ahead = 60 * 1_440 * minute;
function pagerdutyOverrides(client, names, users, now) {
    const find = async ({ email, aliases }) => {
        for (const name of [email, ...aliases]) {
            if (name === null)
                continue;
            const found = isId(name) ? users.byId(name) : name.includes('@') ? users.byEmail(name) : null;
            const person = await found;
            if (person)
                return person;
        }
        return null;
    };
    const scheduleOf = async (name) => {
        const found = (await names.find([name])).get(name);
        if (found === undefined || found instanceof model/* Failure */.H)
            throw found;
        return found;
    };
    return {
        find,
        async list(name) {
            const schedule = await scheduleOf(name);
            const standing = await standingFrom(client, schedule, now());
            return Promise.all(standing.map(async ({ id, user, from, until }) => ({
                id: id ?? `${user.id} ${iso(from)}`,
                person: await users.person(user),
                from,
                until,
            })));
        },
        async write(name, { person, from, until }) {
            const schedule = await scheduleOf(name);
            const duty = { user: userIdOf(person), from, until };
            const written = await (schedule.shiftBased ? swapShifts : layOver)(client, schedule, duty).then(() => null, model/* asFailure */.h);
            if (written !== null)
                await mustStand(client, schedule, duty, written);
            await leaveOne(client, schedule, duty);
        },
    };
}
function userIdOf({ email, aliases }) {
    const id = aliases.find(isId);
    if (id !== undefined)
        return id;
    throw new model/* Failure */.H(`PagerDuty’s id of ${email ?? 'whoever takes over'} is not known.`, 'Check `handover-to`.');
}
async function layOver(client, { id }, { user, from, until }) {
    const override = { start: iso(from), end: iso(until), user: { id: user, type: 'user_reference' } };
    const refused = await client.post(`/schedules/${id}/overrides`, { overrides: [override] }, refusals);
    if (refused.length === 0)
        return;
    throw new answer/* HttpFailure */.HR(`PagerDuty refused the override: “${refused.join(' ').slice(0, 300)}”.`, 'Nothing was written. Check `handover-to` and until when it shall last, or hand over in PagerDuty itself.', { status: 400 });
}
async function swapShifts(client, schedule, duty) {
    const { overrides, customShifts } = swap(await shiftBasedEntries(client, schedule, duty.from, duty.until), duty);
    const path = `/v3/schedules/${schedule.id}`;
    const anything = schemas/* unknown */.L5J();
    if (overrides.length > 0)
        await client.post(`${path}/overrides`, { overrides }, anything);
    if (customShifts.length > 0)
        await client.post(`${path}/custom_shifts`, { custom_shifts: customShifts }, anything);
}
async function mustStand(client, schedule, { user, from, until }, failure) {
    const start = new Date(Math.min(from.getTime() + minute, until.getTime() - second));
    const entries = await ownEntries(client, schedule, start, until).catch(() => null);
    if (entries === null)
        throw answered(failure, 400, 401, 402, 403, 404) ? failure : notKnown(failure);
    const others = entries.some((entry) => entry.user?.id !== user);
    if (others || uncovered(entries, { from: start, until }).length > 0)
        throw failure;
}
async function standingFrom(client, { id, shiftBased }, from) {
    const query = { since: iso(from), until: iso(new Date(from.getTime() + ahead)), overflow: 'true' };
    return shiftBased
        ? client.list(`/v3/schedules/${id}/overrides`, { ...query, limit: 100 }, overrideShifts)
        : client.get(`/schedules/${id}/overrides?${queryOf(query)}`, legacyOverrides);
}
async function leaveOne(client, schedule, duty) {
    const standing = await standingFrom(client, schedule, duty.from).catch(() => []);
    const seen = new Set();
    const doubles = standing.filter(({ user, from, until, over }) => {
        if (user.id !== duty.user || from < duty.from || until > duty.until)
            return false;
        const key = JSON.stringify([from, until, over]);
        const double = seen.has(key);
        seen.add(key);
        return double;
    });
    const root = schedule.shiftBased ? '/v3/schedules' : '/schedules';
    await Promise.allSettled(doubles.flatMap(({ id }) => (id === null ? [] : client.remove(`${root}/${schedule.id}/overrides/${id}`))));
}
function notKnown(cause) {
    const fix = 'Look into the schedule, or ask for the same again: the next run shows what stands there then.';
    return new model/* Failure */.H(`It is not known whether the override was written. ${cause.message}`, fix, { cause });
}

// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
;// CONCATENATED MODULE: ./build/services/pagerduty/schedules.js




const schedules_second = 1_000;
const schedules_day = 86_400_000;
const foresight = 89 * schedules_day;
function pagerdutySchedules(client, names, users, now) {
    const people = async (entries) => (0,build_people/* distinct */.dM)(await Promise.all(entries.map(({ user }) => users.person(user))));
    return {
        async onCall(schedules, at) {
            const found = await names.find(schedules);
            const told = entriesByPolicies(client, schedulesOf(found), at && { from: at, until: at });
            return (0,each/* each */._)(schedules, async (name) => {
                const schedule = existing(found.get(name));
                const entries = present(await told(schedule));
                if (entries.length > 0)
                    return { people: await people(entries), note: null };
                const time = wholeSecond(at ?? now());
                const own = await ownEntries(client, schedule, time, new Date(time.getTime() + schedules_second));
                return { people: await people(own.filter((entry) => covers(entry, time))), note: null };
            });
        },
        async shifts(schedules, from, until) {
            const found = await names.find(schedules);
            const start = now().getTime();
            const ahead = from.getTime() >= start - schedules_day / 24 && until.getTime() <= start + foresight;
            const told = ahead ? entriesByPolicies(client, schedulesOf(found), { from, until }) : null;
            return (0,each/* each */._)(schedules, async (name) => {
                const schedule = existing(found.get(name));
                const entries = (await told?.(schedule)) ?? [];
                const all = entries.length > 0 ? entries : await ownEntries(client, schedule, from, until);
                return Promise.all(once(all).map(async (entry) => {
                    const person = await users.person(entry.user);
                    return { person, from: entry.from ?? from, until: entry.until ?? until };
                }));
            });
        },
    };
}
function schedulesOf(found) {
    return [...found.values()].flatMap((schedule) => (schedule instanceof model/* Failure */.H ? [] : schedule));
}
function existing(schedule) {
    if (schedule === undefined || schedule instanceof model/* Failure */.H)
        throw schedule;
    return schedule;
}
function present(entries) {
    const starts = new Set(entries
        .filter(({ from, until }) => from?.getTime() !== until?.getTime())
        .map(({ from }) => from?.getTime()));
    return entries.filter(({ until }) => until === null || !starts.has(until.getTime()));
}
function once(entries) {
    const key = ({ user, from, until }) => JSON.stringify([user?.id, from, until]);
    return [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}
function wholeSecond(time) {
    return new Date(Math.floor(time.getTime() / schedules_second) * schedules_second);
}
function covers({ from, until }, time) {
    return (from === null || from <= time) && (until === null || time < until);
}

;// CONCATENATED MODULE: ./build/services/pagerduty/users.js



function pagerdutyUsers(client) {
    const known = new Map();
    const byId = (id) => {
        const asked = known.get(id) ??
            client.get(`/users/${id}`, oneUser).then(personOf, (error) => {
                if (answered(error, 404))
                    return null;
                throw error;
            });
        known.set(id, asked);
        return asked;
    };
    return {
        byId,
        async person(user) {
            if (user === null)
                return { email: null, name: 'an entry without a user', aliases: [] };
            const person = personOf(user);
            if (person.email !== null || !isUser(user) || !isId(user.id))
                return person;
            return (await byId(user.id)) ?? person;
        },
        async byEmail(email) {
            const found = await client.list('/users', { query: email, limit: 100 }, users);
            const exact = found.map(personOf).find((person) => person.email === email.toLowerCase());
            return exact ?? null;
        },
    };
}
function personOf(user) {
    const { id, type, email } = user;
    const name = user.name || user.summary || null;
    if (!isUser(user))
        return { email: null, name: `${type} ${name ?? id}`, aliases: [id] };
    const address = email && (0,wire/* isAddress */.PW)(email) ? email.toLowerCase() : null;
    return { email: address, name: name ?? (address === null ? `PagerDuty user ${id}` : null), aliases: [id] };
}
function isUser({ type }) {
    return type === undefined || type === 'user' || type === 'user_reference';
}

;// CONCATENATED MODULE: ./build/services/pagerduty/service.js





function pagerduty(connection) {
    const { now } = connection;
    const client = pagerdutyClient(connection);
    const names = scheduleNames(client);
    const users = pagerdutyUsers(client);
    return {
        source: {
            ...pagerdutySchedules(client, names, users, now),
            overrides: pagerdutyOverrides(client, names, users, now),
        },
    };
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
