export const id = 639;
export const ids = [639];
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

/***/ 6735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createClient),
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
/* harmony import */ var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
/* harmony import */ var _kit_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
/* harmony import */ var _kit_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3701);
/* harmony import */ var _kit_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
/* harmony import */ var _kit_segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(647);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4053);






const unauthorized = 'Check `jira-email` and `jira-token`: the API token must belong to that account, must not have expired, and needs the scopes that the documentation names if it is one with scopes (id.atlassian.com → Security → API tokens).';
const createClient = (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePerRun */ .ao)((context) => {
    const { http, values } = context;
    const credentials = Buffer.from(`${values['jira-email']}:${values['jira-token']}`).toString('base64');
    http.mask(credentials);
    const cloudId = (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(() => findCloudId(context));
    const createSiteApi = (service, pathOf, advice) => {
        const open = (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(async () => (0,_kit_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createApi */ .xP)({
            http,
            service,
            root: `${values['jira-api-url']}${pathOf((0,_kit_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .segment */ .m)(await cloudId()))}`,
            headers: { Authorization: `Basic ${credentials}` },
            advice: { 401: unauthorized, ...advice },
        }));
        return async (call) => (await open())(call);
    };
    return {
        operations: createSiteApi('Jira Service Management', (id) => `/jsm/ops/api/${id}/v1`, {
            403: 'The account of `jira-email` may not do this: make it a member of the team that the schedule belongs to; for handovers, one with a role that may change the team’s schedules.',
            404: 'Check `jira-site` or `jira-cloud-id`: the site needs Jira Service Management with Operations.',
        }),
        jira: createSiteApi('Jira', (id) => `/ex/jira/${id}/rest/api/3`, {
            403: 'The account of `jira-email` may not do this in Jira: give it access to Jira and the permission that the documentation names.',
            404: 'Check `jira-site` or `jira-cloud-id`, and whether the account of `jira-email` has access to that site.',
        }),
    };
});
async function findCloudId({ http, values }) {
    const { 'jira-cloud-id': given, 'jira-site': site } = values;
    if (given !== null)
        return given;
    const answer = await http.send({
        service: 'Jira',
        method: 'GET',
        url: `${new URL(site ?? '').origin}/_edge/tenant_info`,
        headers: { Accept: 'application/json' },
        fix: () => 'Check `jira-site`, such as https://acme.atlassian.net, or set `jira-cloud-id` instead.',
    });
    return (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAnswer */ .Wp)(_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .tenant */ .j5, answer, 'Jira’s answer to GET /_edge/tenant_info').cloudId;
}
const pageSize = 50;
function listAll({ operations }, path, entry, query = {}) {
    const schema = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .MY)(entry);
    return (0,_kit_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(`Jira Service Management’s list at ${path}`, 0, async (offset) => {
        const { values, more } = await operations({ path, query: { ...query, size: pageSize, offset }, schema });
        return { items: values, next: more && values.length > 0 ? offset + values.length : null };
    });
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSource: () => (/* binding */ createSource)
});

// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/kit/segment.js
var segment = __webpack_require__(647);
// EXTERNAL MODULE: ./build/services/jira/client.js
var jira_client = __webpack_require__(6735);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/people.js
var people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/services/kit/write-once.js
var write_once = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/services/kit/api.js
var api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/lookup.js
var lookup = __webpack_require__(7602);
// EXTERNAL MODULE: ./build/services/jira/wire.js
var wire = __webpack_require__(4053);
;// CONCATENATED MODULE: ./build/services/jira/schedules.js






const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const wording = {
    service: 'Jira Service Management',
    credential: 'account',
    hint: 'Check `schedule`.',
    caveat: 'Schedules that the account of `jira-email` may not see are left out in silence: make it a member of the schedule’s team.',
    ignoreCase: true,
};
const createSchedules = (0,once/* oncePerRun */.ao)((context) => {
    const client = (0,jira_client/* createClient */.U)(context);
    const list = (0,once/* once */.Oo)(() => (0,jira_client/* listAll */._)(client, '/schedules', wire/* schedule */._).catch(() => []));
    const byName = async (name) => (0,lookup/* pick */.Up)(await (0,jira_client/* listAll */._)(client, '/schedules', wire/* schedule */._, { query: name }), name, wording);
    const byId = (id) => (0,api/* orNull */.Xd)(client.operations({ path: `/schedules/${(0,segment/* segment */.m)(id)}`, schema: wire/* schedule */._ }), 400, 404, 422);
    return (0,once/* oncePerKey */.G5)(async (name) => {
        const [first, second] = uuid.test(name) ? [byId, byName] : [byName, byId];
        const match = (await first(name)) ?? (await second(name));
        if (match)
            return match;
        throw (0,lookup/* notFound */.mX)(name, await list(), wording);
    });
});

// EXTERNAL MODULE: ./build/services/jira/users.js
var jira_users = __webpack_require__(8710);
;// CONCATENATED MODULE: ./build/services/jira/overrides.js










const accountId = /^(?:[0-9a-f]{24}|[\w-]+:[\w:-]+)$/i;
function createOverrides(context) {
    const client = (0,jira_client/* createClient */.U)(context);
    const findSchedule = createSchedules(context);
    const users = (0,jira_users/* createUsers */.by)(context);
    const pathOf = async (schedule) => `/schedules/${(0,segment/* segment */.m)((await findSchedule(schedule)).id)}/overrides`;
    return {
        async find(person) {
            for (const id of idsOf(person)) {
                const user = await users.byId(id);
                if (user)
                    return usable((0,jira_users/* toPerson */.Tz)(id, user), user);
            }
            for (const email of (0,people/* namesOf */.eZ)(person).filter((name) => name.includes('@'))) {
                const user = await users.byEmail(email);
                if (user)
                    return usable((0,jira_users/* toPerson */.Tz)(user.id, { ...user, email: user.email ?? email }), user);
            }
            return null;
        },
        async list(schedule) {
            const entries = await (0,jira_client/* listAll */._)(client, await pathOf(schedule), wire/* override */.$Z);
            users.load((0,jira_users/* accountIds */.i3)(entries.flatMap(({ responders }) => responders)));
            const overrides = entries.flatMap(({ alias, responders, from, until }) => responders.map(async (responder) => ({
                id: alias,
                person: await users.personOf(responder),
                from,
                until,
            })));
            return Promise.all(overrides);
        },
        async write(schedule, override) {
            const path = await pathOf(schedule);
            const [id] = idsOf(override.person);
            if (id === undefined) {
                const message = 'Nobody can be put on call without an Atlassian account id.';
                throw new failure/* Failure */.HR(message, 'Check `handover-to`.');
            }
            const body = {
                responder: { type: 'user', id },
                startDate: override.from.toISOString(),
                endDate: override.until.toISOString(),
            };
            await (0,write_once/* writeOnce */.F)({
                what: 'the override',
                service: 'Jira Service Management',
                write: () => client.operations({ method: 'POST', path, body, schema: wire/* override */.$Z }),
                list: () => (0,jira_client/* listAll */._)(client, path, wire/* override */.$Z),
                isIt: ({ rotations, responders, ...span }) => rotations === null && responders.some((user) => user.id === id) && (0,time/* isSameSpan */.DW)(span, override),
                remove: ({ alias }) => client.operations({
                    method: 'DELETE',
                    path: `${path}/${(0,segment/* segment */.m)(alias)}`,
                    schema: schemas/* unknown */.L5J(),
                    expects: 'anything',
                }),
            });
        },
    };
}
function idsOf({ accounts, aliases }) {
    return [accounts?.jira ?? [], aliases].flat().filter((id) => accountId.test(id));
}
function usable(person, user) {
    const why = (0,jira_users/* whyUnusable */.II)(user);
    if (why === null)
        return person;
    const name = person.email ?? person.name ?? 'Whoever takes over';
    throw new failure/* Failure */.HR(`${name} can’t be on call: ${why}.`, 'Hand over to somebody else.');
}

;// CONCATENATED MODULE: ./build/services/jira/source.js








function createSource(context) {
    const client = (0,jira_client/* createClient */.U)(context);
    const findSchedule = createSchedules(context);
    const users = (0,jira_users/* createUsers */.by)(context);
    const readEach = (names, read) => {
        const entriesOf = (0,once/* startAll */.Sd)(names, async (name) => {
            const schedule = await findSchedule(name);
            return schedule.enabled ? read(schedule) : [];
        });
        const asked = Promise.allSettled(names.map(entriesOf)).then((answers) => {
            const entries = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
            users.load((0,jira_users/* accountIds */.i3)(entries.map(({ responder }) => responder)));
        });
        return async (name) => {
            await asked;
            const entries = await entriesOf(name);
            return Promise.all(entries.map(async ({ responder, ...entry }) => ({
                ...entry,
                person: await users.personOf(responder),
            })));
        };
    };
    return {
        onCall(names, at) {
            const entriesOf = readEach(names, (schedule) => readOnCall(client, schedule, at));
            return async (name) => {
                const people = (await entriesOf(name)).map(({ person }) => person);
                if ((await findSchedule(name)).enabled)
                    return { people, note: null };
                return { people, note: 'the schedule is disabled in Jira Service Management', disabled: true };
            };
        },
        shifts: (names, from, until) => readEach(names, (schedule) => readPeriods(client, schedule, from, until)),
        overrides: createOverrides(context),
    };
}
async function readOnCall({ operations }, { id }, at) {
    const path = `/schedules/${(0,segment/* segment */.m)(id)}/on-calls`;
    const date = at?.toISOString();
    const users = await operations({ path, query: { flat: 'true', date }, schema: wire/* flatOnCalls */.wV });
    const responders = users.length > 0 ? users : await operations({ path, query: { flat: 'false', date }, schema: wire/* onCalls */.rh });
    return responders.map((responder) => ({ responder }));
}
async function readPeriods({ operations }, { id }, from, until) {
    const interval = Math.ceil((until.getTime() - from.getTime()) / time/* day */.vd) + 2;
    const periods = await operations({
        path: `/schedules/${(0,segment/* segment */.m)(id)}/timeline`,
        query: { date: from.toISOString(), interval, intervalUnit: 'days' },
        schema: wire/* timeline */.IO,
    });
    return periods.filter((period) => (0,time/* overlaps */.$f)(period, { from, until }));
}


/***/ }),

/***/ 8710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   Tz: () => (/* binding */ toPerson),
/* harmony export */   by: () => (/* binding */ createUsers),
/* harmony export */   i3: () => (/* binding */ accountIds)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _kit_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3701);
/* harmony import */ var _kit_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8878);
/* harmony import */ var _kit_person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(557);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6735);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4053);






const atOnce = 100;
const mostUsers = 1000;
const createUsers = (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerRun */ .ao)((context) => {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createClient */ .U)(context);
    const read = (accountId) => client.jira({ path: '/user/bulk', query: { accountId, maxResults: atOnce }, schema: _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .users */ .VV });
    const byId = (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerKey */ .G5)(async (id) => (await read([id])).get(id) ?? null);
    const checkPermission = (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .Oo)(() => checkBrowseUsers(client));
    return {
        load(ids) {
            const missing = [...new Set(ids)].filter((id) => !byId.has(id));
            for (const some of (0,_kit_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .chunks */ .VN)(missing, atOnce)) {
                const answer = read(some);
                const userOf = async (id) => (await answer).get(id) ?? null;
                for (const id of some)
                    byId.fill(id, userOf(id));
            }
        },
        byId,
        byEmail: (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerKey */ .G5)(async (email) => {
            const user = await search(client, email);
            if (user === null)
                await checkPermission();
            return user;
        }),
        async personOf({ type, id }) {
            return type === 'user'
                ? toPerson(id, await byId(id))
                : (0,_kit_person_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .M)({ name: `${type} ${id}`.trim(), aliases: [id] });
        },
    };
});
function accountIds(responders) {
    return responders.flatMap(({ type, id }) => (type === 'user' ? [id] : []));
}
function toPerson(id, user) {
    return (0,_kit_person_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .M)({ email: user?.email, name: user?.name, aliases: [id], accounts: { jira: id } });
}
function whyUnusable({ id, active, type }) {
    if (!active)
        return `the Jira account ${id} is deactivated`;
    if (type === 'app')
        return `the Jira account ${id} is an app`;
    if (type === 'customer')
        return `the Jira account ${id} is a customer of the portal`;
    return type === 'atlassian' ? null : `the Jira account ${id} is no person’s (${type})`;
}
async function search({ jira }, email) {
    const query = { query: email, maxResults: mostUsers };
    const hits = await jira({ path: '/user/search', query, schema: _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .foundUsers */ .ZE });
    const same = hits.filter((hit) => hit.email === email);
    if (same.length > 0)
        return same.find((hit) => whyUnusable(hit) === null) ?? same[0] ?? null;
    const [only, ...others] = hits.filter((hit) => hit.email === null);
    return only && others.length === 0 && !letters(only.name ?? '').includes(letters(email)) ? only : null;
}
function letters(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
async function checkBrowseUsers({ jira }) {
    const query = { permissions: 'USER_PICKER' };
    const { mayBrowseUsers } = await jira({ path: '/mypermissions', query, schema: _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .permissions */ .P });
    if (mayBrowseUsers)
        return;
    const fix = 'Give the account of `jira-email` the global permission “Browse users and groups” (Jira settings → System → Global permissions), or write the Jira account ids into `people`.';
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('Jira finds nobody by address, since this account may not browse users.', fix);
}


/***/ }),

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   QI: () => (/* binding */ toLead),
/* harmony export */   VV: () => (/* binding */ users),
/* harmony export */   ZE: () => (/* binding */ foundUsers),
/* harmony export */   _: () => (/* binding */ schedule),
/* harmony export */   j5: () => (/* binding */ tenant),
/* harmony export */   rh: () => (/* binding */ onCalls),
/* harmony export */   s9: () => (/* binding */ component),
/* harmony export */   wV: () => (/* binding */ flatOnCalls)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);


const maybe = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(schema));
const tenant = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ cloudId: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id });
const schedule = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id, name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), enabled: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()) }, ({ id, name, enabled = true }) => ({ id, name, enabled }));
const page = (entry) => (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ values: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry), links: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ next: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })) }, ({ values, links }) => ({
    values,
    more: Boolean(links?.next),
}));
const responder = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
function named({ type, id }) {
    return type === 'noone' ? [] : [{ type, id: id ?? '' }];
}
const flatOnCalls = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ onCallUsers: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id) }, ({ onCallUsers }) => onCallUsers.map((id) => ({ type: 'user', id })));
const onCalls = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ onCallParticipants: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(responder) }, ({ onCallParticipants }) => onCallParticipants.flatMap(named));
const periods = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    startDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
    endDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
    responder: maybe(responder),
    flattenedResponders: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(responder)),
}, ({ startDate: from, endDate: until, responder, flattenedResponders }) => {
    const users = (flattenedResponders ?? []).flatMap(named).filter(({ type }) => type === 'user');
    const responders = responder ? named(responder) : [];
    const isResolved = responders.some(({ type }) => type !== 'user') && users.length > 0;
    return (isResolved ? users : responders).map((responder) => ({ responder, from, until }));
});
const timeline = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ finalTimeline: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rotations: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ periods: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(periods)) })) }) }, ({ finalTimeline }) => finalTimeline.rotations.flatMap(({ periods }) => (periods ?? []).flat()));
const override = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ alias: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id, responder, startDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6, endDate: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6, rotationIds: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) }, ({ alias, responder, startDate, endDate, rotationIds }) => ({
    alias,
    responders: named(responder),
    from: startDate,
    until: endDate,
    rotations: rotationIds ?? null,
}));
const user = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    accountId: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
    accountType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    active: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    displayName: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    emailAddress: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
}, ({ accountId, accountType = 'atlassian', active = true, displayName, emailAddress }) => {
    const email = emailAddress && (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(emailAddress) ? emailAddress.toLowerCase() : null;
    return { id: accountId, name: displayName || null, email, active, type: accountType };
});
const users = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ values: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(user) }, ({ values }) => new Map(values.map((user) => [user.id, user])));
const foundUsers = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(user);
const permissions = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ permissions: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ USER_PICKER: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ havePermission: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }) }) }, ({ permissions }) => ({ mayBrowseUsers: permissions.USER_PICKER.havePermission }));
const toLead = 'COMPONENT_LEAD';
const component = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lead: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ accountId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    assigneeType: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    realAssigneeType: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
}, ({ id, name, lead, assigneeType, realAssigneeType }) => ({
    id,
    name,
    lead: lead?.accountId ?? null,
    assignsToLead: assigneeType === toLead,
    getsTickets: (realAssigneeType ?? assigneeType) === toLead,
}));


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
