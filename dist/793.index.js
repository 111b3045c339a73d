export const id = 793;
export const ids = [793];
export const modules = {

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
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/services/opsgenie/wire.js

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const date = schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(iso, 'not a time with an offset'), schemas/* refine */.YPB((text) => !Number.isNaN(Date.parse(text)), 'not a time')), schemas/* transform */.pdi((text) => new Date(text)));
const data = (schema) => schemas/* pipe */.FsL(schemas/* object */.Ikc({ data: schema }), schemas/* transform */.pdi((answer) => answer.data));
function person(username, name = null) {
    return /^[^\s@,;<>"|\\]+@[^\s@,;<>"|\\]+$/.test(username)
        ? { email: username.toLowerCase(), name, aliases: [] }
        : { email: null, name: name || username || 'an entry without a name', aliases: [username] };
}
const onCall = data(schemas/* pipe */.FsL(schemas/* object */.Ikc({
    _parent: schemas/* optional */.lqM(schemas/* object */.Ikc({ enabled: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })),
    onCallRecipients: schemas/* array */.YOg(schemas/* string */.YjP()),
}), schemas/* transform */.pdi(({ _parent, onCallRecipients }) => _parent?.enabled === false
    ? { people: [], note: 'the schedule is disabled in Opsgenie' }
    : { people: onCallRecipients.map((name) => person(name)), note: null })));
const recipient = schemas/* object */.Ikc({ id: schemas/* optional */.lqM(schemas/* string */.YjP()), name: schemas/* optional */.lqM(schemas/* string */.YjP()), type: schemas/* string */.YjP() });
const period = schemas/* object */.Ikc({ startDate: date, endDate: date, recipient: schemas/* optional */.lqM(recipient) });
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
    startDate: date,
    endDate: date,
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
        return (0,wire/* read */.L)(schema, answer, `Opsgenie’s answer to ${method} ${path.split('?')[0]}`);
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
function segment(name) {
    return /^\.+$/.test(name) ? encodeURIComponent(` ${name}`) : encodeURIComponent(name);
}

// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/services/opsgenie/schedules.js




const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const day = 86_400_000;
function opsgenieSchedules(client) {
    const current = (schedule, at) => byNameOrId(client, schedule, (type) => {
        const query = new URLSearchParams({ scheduleIdentifierType: type, flat: 'true' });
        if (at)
            query.set('date', at.toISOString());
        return client.get(`/v2/schedules/${segment(schedule)}/on-calls?${query}`, onCall);
    });
    return {
        async onCall(schedules, at) {
            const answers = schedules.map(async (schedule) => {
                const answer = await current(schedule, at).catch(model/* asFailure */.h);
                return [schedule, answer];
            });
            return new Map(await Promise.all(answers));
        },
        shifts: (schedule, from, until) => byNameOrId(client, schedule, (type) => {
            const query = new URLSearchParams({
                identifierType: type,
                date: from.toISOString(),
                interval: String(Math.ceil((until.getTime() - from.getTime()) / day) + 1),
                intervalUnit: 'days',
            });
            return client.get(`/v2/schedules/${segment(schedule)}/timeline?${query}`, timeline);
        }),
    };
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
    const order = [...names].sort((a, b) => (0,mod/* distance */.Io)(schedule, a) - (0,mod/* distance */.Io)(schedule, b)).slice(0, 3);
    return new model/* Failure */.H(message, `Did you mean ${order.map((name) => `“${name}”`).join(' or ')}?`);
}

;// CONCATENATED MODULE: ./build/services/opsgenie/overrides.js




function opsgenieOverrides(client) {
    const path = (schedule, type) => `/v2/schedules/${segment(schedule)}/overrides?scheduleIdentifierType=${type}`;
    const list = (schedule) => byNameOrId(client, schedule, (type) => client.get(path(schedule, type), overrides));
    return {
        list,
        async find({ email, aliases }) {
            for (const name of [email, ...aliases]) {
                if (name === null)
                    continue;
                const found = await client.get(`/v2/users/${segment(name)}`, user).catch((error) => {
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

/***/ 8775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(252);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);


zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A());
function read(schema, body, from) {
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(schema, body);
    if (result.success)
        return result.data;
    const [first] = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`);
    throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`${from} does not look as documented: ${first}.`, 'The service changed or something stands in between (a proxy?). Nothing was taken from this answer.');
}


/***/ })

};
