export const id = 63;
export const ids = [63];
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

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jira: () => (/* binding */ jira)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
// EXTERNAL MODULE: ./build/services/segment.js
var segment = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/services/jira/client.js




function jiraClient(connection) {
    const { http, values } = connection;
    const credentials = Buffer.from(`${values['jira-email'] ?? ''}:${values['jira-token'] ?? ''}`).toString('base64');
    http.conceal(credentials);
    let site;
    const ask = (service, root, fixes) => async (question) => {
        site ??= cloudId(connection);
        const { path, schema, method = 'GET', body } = question;
        const answer = await http.send({
            service,
            method,
            url: `${values['jira-api-url']}${root((0,segment/* segment */.m)(await site))}${path}`,
            headers: {
                Accept: 'application/json',
                Authorization: `Basic ${credentials}`,
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(method === 'DELETE' ? { expects: 'anything' } : {}),
            fix: (status) => question.fixes?.[status] ?? fixes[status],
        });
        return (0,wire/* read */.LF)(schema, answer, `${service}’s answer to ${method} ${path.split('?')[0]}`);
    };
    return {
        operations: ask('Jira Service Management', (id) => `/jsm/ops/api/${id}/v1`, operationsFixes),
        jira: ask('Jira', (id) => `/ex/jira/${id}/rest/api/3`, jiraFixes),
    };
}
const tenant = schemas/* object */.Ikc({ cloudId: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) });
async function cloudId({ http, values }) {
    const given = values['jira-cloud-id'];
    if (given !== null)
        return given;
    const answer = await http.send({
        service: 'Jira',
        method: 'GET',
        url: `${URL.parse(values['jira-site'] ?? '')?.origin}/_edge/tenant_info`,
        headers: { Accept: 'application/json' },
        fix: () => 'Check `jira-site`, such as https://acme.atlassian.net, or give `jira-cloud-id` in its place.',
    });
    return (0,wire/* read */.LF)(tenant, answer, 'Jira’s answer to GET /_edge/tenant_info').cloudId;
}
const unauthorized = 'Check `jira-email` and `jira-token`: the API token must belong to that account, not be over, and have the scopes that the documentation names if it is one with scopes (id.atlassian.com → Security → API tokens).';
const operationsFixes = {
    401: unauthorized,
    403: 'The account of `jira-email` may not do this: make it a member of the team that the schedule belongs to; for handovers, one with a role that may change the team’s schedules.',
    404: 'Check `jira-site` or `jira-cloud-id`: the site needs Jira Service Management with Operations.',
};
const jiraFixes = {
    401: unauthorized,
    403: 'The account of `jira-email` may not do this in Jira: give it access to Jira and the permission that the documentation names.',
    404: 'Check `jira-site` or `jira-cloud-id`, and whether the account of `jira-email` has access to that site.',
};
function answered(error, ...statuses) {
    return error instanceof answer/* HttpFailure */.HR && error.status !== null && statuses.includes(error.status);
}
function isFinal(error) {
    return error instanceof answer/* HttpFailure */.HR && error.status !== null && error.status >= 400 && error.status < 500;
}

// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/near.js
var near = __webpack_require__(3628);
;// CONCATENATED MODULE: ./build/services/jira/component.js




const toLead = 'COMPONENT_LEAD';
const component = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    name: schemas/* string */.YjP(),
    lead: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ accountId: schemas/* string */.YjP() }))),
    assigneeType: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    realAssigneeType: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
}), schemas/* transform */.pdi(({ id, name, lead, assigneeType, realAssigneeType }) => ({
    id,
    name,
    lead: lead?.accountId ?? null,
    meant: assigneeType === toLead,
    real: (realAssigneeType ?? assigneeType) === toLead,
})));
function jiraComponents({ jira }) {
    const read = new Map();
    const missing = (project) => `Check the project’s key, “${project}”, and that the account of \`jira-email\` may see it (permission Browse projects).`;
    return (project) => {
        const asked = read.get(project) ??
            jira({
                path: `/project/${(0,segment/* segment */.m)(project)}/components`,
                schema: schemas/* array */.YOg(component),
                fixes: { 404: missing(project) },
            });
        read.set(project, asked);
        return asked;
    };
}
function jiraComponent(ref, client, components) {
    const { project } = ref;
    return {
        ref,
        directory: 'jira',
        holdsMembers: false,
        canDisable: false,
        async read() {
            const all = await components(project);
            const found = named(ref.component, all);
            if (!found)
                throw unknown(ref.component, project, all);
            return stateOf(found);
        },
        want: ({ members: [first] }) => ({ after: first ? [first.account.id] : [] }),
        async write(_before, { place, entries: [leadAccountId] }) {
            const answer = await client.jira({
                method: 'PUT',
                path: `/component/${(0,segment/* segment */.m)(place)}`,
                schema: component,
                body: { leadAccountId, assigneeType: toLead },
                fixes: {
                    400: 'Jira does not take this lead: check that this account has access to the project.',
                    403: mayNot(project),
                    404: `The component is gone, or hidden from this account. ${mayNot(project)}`,
                },
            });
            if (answer.lead !== leadAccountId || !answer.meant) {
                const fix = 'The next run tries again.';
                throw new model/* Failure */.H(`Jira took the change, and yet ${ref.name} does not have the new lead.`, fix);
            }
            if (!answer.real) {
                const fix = `Give that account the permission Assignable user in ${project} (Project settings → Access or Permissions).`;
                throw new model/* Failure */.H(`${ref.name} has the new lead, and yet new tickets go elsewhere: ${leadAccountId} may not be assigned any in ${project}.`, fix);
            }
        },
    };
}
function stateOf({ id, lead, real }) {
    return { place: id, entries: real && lead !== null ? [lead] : [], enabled: true };
}
function named(wanted, all) {
    return (all.find(({ name }) => name === wanted) ??
        all.find(({ id }) => id === wanted) ??
        all.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()));
}
function unknown(wanted, project, all) {
    const message = `The Jira project ${project} has no component “${wanted}”.`;
    if (all.length === 0) {
        const fix = 'It has none at all: create it under Components in the project (company-managed projects have them).';
        return new model/* Failure */.H(message, fix);
    }
    const names = (0,near/* nearest */.p)(wanted, all.map(({ name }) => name), all.length);
    const shown = names.slice(0, 10).map((name) => `“${name}”`);
    const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
    return new model/* Failure */.H(message, `There are ${shown.join(', ')}${more}. Name one of them, or create it in Jira.`);
}
function mayNot(project) {
    return `The account of \`jira-email\` needs the permission Administer projects in ${project}: a project admin adds it under Project settings → Access (or Permissions), and a token with scopes needs manage:jira-project.`;
}

;// CONCATENATED MODULE: ./build/services/jira/user.js


const user = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    accountId: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    accountType: schemas/* optional */.lqM(schemas/* string */.YjP()),
    active: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    displayName: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    emailAddress: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
}), schemas/* transform */.pdi(({ accountId, accountType = 'atlassian', active = true, displayName, emailAddress }) => {
    const email = emailAddress && (0,wire/* isAddress */.PW)(emailAddress) ? emailAddress.toLowerCase() : null;
    return { id: accountId, name: displayName || null, email, active, type: accountType };
}));
function personOf(id, user) {
    return { email: user?.email ?? null, name: user?.name ?? null, aliases: [id], accounts: { jira: id } };
}
function unusable({ id, active, type }) {
    if (!active)
        return `the Jira account ${id} is deactivated`;
    if (type === 'app')
        return `the Jira account ${id} is an app`;
    if (type === 'customer')
        return `the Jira account ${id} is a customer of the portal`;
    return type === 'atlassian' ? null : `the Jira account ${id} is no person’s (${type})`;
}

;// CONCATENATED MODULE: ./build/services/jira/directory.js


function jiraDirectory(users) {
    const find = async (lookUp) => {
        if ('id' in lookUp) {
            const user = await users.byId(lookUp.id);
            return user ? identity(user) : { unmapped: `Jira knows no account ${lookUp.id}` };
        }
        for (const email of lookUp.emails) {
            const user = await users.byEmail(email.toLowerCase());
            if (user)
                return identity(user);
        }
        return { unmapped: `Jira’s user search finds no account with the address ${lookUp.emails.join(' or ')}` };
    };
    return {
        find(lookUps) {
            users.load(lookUps.flatMap((lookUp) => ('id' in lookUp ? [lookUp.id] : [])));
            return Promise.all(lookUps.map((lookUp) => find(lookUp).catch((error) => ({ failure: (0,model/* asFailure */.h)(error) }))));
        },
    };
}
function identity(user) {
    const why = unusable(user);
    const { id, name, email } = user;
    return why === null ? { account: { id, name, email } } : { unmapped: why };
}

// EXTERNAL MODULE: ./build/services/each.js
var each = __webpack_require__(9064);
;// CONCATENATED MODULE: ./build/services/jira/wire.js


const schedule = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), name: schemas/* string */.YjP(), enabled: schemas/* optional */.lqM(schemas/* boolean */.zMY()) }), schemas/* transform */.pdi(({ id, name, enabled = true }) => ({ id, name, enabled })));
const page = (entry) => schemas/* pipe */.FsL(schemas/* object */.Ikc({
    values: schemas/* array */.YOg(entry),
    links: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ next: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())) }))),
}), schemas/* transform */.pdi(({ values, links }) => ({ values, more: Boolean(links?.next) })));
const responder = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), id: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())) });
function wire_named({ type, id }) {
    return type === 'noone' ? [] : [{ type, id: id ?? '' }];
}
const flatOnCalls = schemas/* pipe */.FsL(schemas/* object */.Ikc({ onCallUsers: schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1))) }), schemas/* transform */.pdi(({ onCallUsers }) => onCallUsers.map((id) => ({ type: 'user', id }))));
const onCalls = schemas/* pipe */.FsL(schemas/* object */.Ikc({ onCallParticipants: schemas/* array */.YOg(responder) }), schemas/* transform */.pdi(({ onCallParticipants }) => onCallParticipants.flatMap(wire_named)));
const timeline = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    finalTimeline: schemas/* object */.Ikc({
        rotations: schemas/* array */.YOg(schemas/* object */.Ikc({
            periods: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* object */.Ikc({
                startDate: wire/* date */.p6,
                endDate: wire/* date */.p6,
                responder: schemas/* optional */.lqM(schemas/* nullable */.mee(responder)),
                flattenedResponders: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(responder))),
            })))),
        })),
    }),
}), schemas/* transform */.pdi(({ finalTimeline }) => finalTimeline.rotations
    .flatMap(({ periods }) => periods ?? [])
    .flatMap(({ startDate: from, endDate: until, responder, flattenedResponders }) => {
    const users = (flattenedResponders ?? []).flatMap(wire_named).filter(({ type }) => type === 'user');
    const who = responder ? wire_named(responder) : [];
    const resolved = who.some(({ type }) => type !== 'user') && users.length > 0 ? users : who;
    return resolved.map((responder) => ({ responder, from, until }));
})));
const wire_override = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    alias: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    responder: responder,
    startDate: wire/* date */.p6,
    endDate: wire/* date */.p6,
    rotationIds: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP()))),
}), schemas/* transform */.pdi(({ alias, responder, startDate, endDate, rotationIds }) => ({
    alias,
    responders: wire_named(responder),
    from: startDate,
    until: endDate,
    rotations: rotationIds ?? null,
})));

;// CONCATENATED MODULE: ./build/services/jira/on-call.js





const day = 86_400_000;
function jsmOnCall(client, schedules, users) {
    const personFor = async ({ type, id }) => type === 'user'
        ? personOf(id, await users.byId(id))
        : { email: null, name: `${type} ${id}`.trim(), aliases: id === '' ? [] : [id] };
    const introduce = (answers, respondersIn, tell) => {
        const all = [...answers.values()].flatMap((one) => (one instanceof model/* Failure */.H ? [] : respondersIn(one)));
        users.load(all.flatMap(({ type, id }) => (type === 'user' ? [id] : [])));
        return (0,each/* each */._)([...answers.keys()], async (name) => {
            const answer = answers.get(name);
            if (answer instanceof model/* Failure */.H)
                throw answer;
            return tell(answer);
        });
    };
    return {
        async onCall(names, at) {
            const answers = await (0,each/* each */._)(names, (name) => current(client, schedules, name, at));
            return introduce(answers, ({ responders }) => responders, async ({ responders, ...about }) => ({
                people: await Promise.all(responders.map(personFor)),
                ...about,
            }));
        },
        async shifts(names, from, until) {
            const answers = await (0,each/* each */._)(names, (name) => coming(client, schedules, name, from, until));
            return introduce(answers, (periods) => periods.map(({ responder }) => responder), (periods) => Promise.all(periods.map(async ({ responder, from, until }) => ({
                person: await personFor(responder),
                from,
                until,
            }))));
        },
    };
}
async function current({ operations }, schedules, name, at) {
    const { id, enabled } = await schedules.find(name);
    if (!enabled) {
        return { responders: [], note: 'the schedule is disabled in Jira Service Management', disabled: true };
    }
    const path = (flat) => {
        const query = new URLSearchParams({ flat: String(flat), ...(at && { date: at.toISOString() }) });
        return `/schedules/${(0,segment/* segment */.m)(id)}/on-calls?${query}`;
    };
    const responders = await operations({ path: path(true), schema: flatOnCalls });
    if (responders.length > 0)
        return { responders, note: null };
    return { responders: await operations({ path: path(false), schema: onCalls }), note: null };
}
async function coming({ operations }, schedules, name, from, until) {
    const { id, enabled } = await schedules.find(name);
    if (!enabled)
        return [];
    const query = new URLSearchParams({
        date: from.toISOString(),
        interval: String(Math.ceil((until.getTime() - from.getTime()) / day) + 2),
        intervalUnit: 'days',
    });
    const periods = await operations({ path: `/schedules/${(0,segment/* segment */.m)(id)}/timeline?${query}`, schema: timeline });
    return periods.filter((period) => period.from < until && period.until > from);
}

;// CONCATENATED MODULE: ./build/services/jira/list.js


const size = 50;
const mostPages = 200;
async function listAll({ operations }, path, entry, query = {}) {
    const schema = page(entry);
    const all = [];
    for (let read = 0; read < mostPages; read += 1) {
        const asked = new URLSearchParams({ ...query, size: String(size), offset: String(all.length) });
        const { values, more } = await operations({ path: `${path}?${asked}`, schema });
        all.push(...values);
        if (!more || values.length === 0)
            return all;
    }
    throw new model/* Failure */.H(`Jira Service Management’s list at ${path} does not end.`, 'Nothing was taken from this answer; the next run asks again.');
}

;// CONCATENATED MODULE: ./build/services/jira/overrides.js







const accountId = /^(?:[0-9a-f]{24}|[\w-]+:[\w:-]+)$/i;
function jsmOverrides(client, schedules, users) {
    const pathOf = async (schedule) => `/schedules/${(0,segment/* segment */.m)((await schedules.find(schedule)).id)}/overrides`;
    return {
        async find(person) {
            const { email, aliases } = person;
            for (const id of idsOf(person)) {
                const user = await users.byId(id);
                if (user)
                    return checked(personOf(id, user), unusable(user));
            }
            for (const name of [email, ...aliases]) {
                if (!name?.includes('@'))
                    continue;
                const address = name.toLowerCase();
                const user = await users.byEmail(address);
                if (!user)
                    continue;
                const found = personOf(user.id, user);
                return checked({ ...found, email: found.email ?? address }, unusable(user));
            }
            return null;
        },
        async list(schedule) {
            const standing = await listAll(client, await pathOf(schedule), wire_override);
            const responders = standing.flatMap(({ responders }) => responders);
            users.load(responders.map(({ id }) => id));
            const all = standing.map(({ alias, responders, from, until }) => responders.map(async ({ id }) => ({
                id: alias,
                person: personOf(id, await users.byId(id)),
                from,
                until,
            })));
            return Promise.all(all.flat());
        },
        async write(schedule, override) {
            const path = await pathOf(schedule);
            const [id] = idsOf(override.person);
            if (id === undefined)
                throw new model/* Failure */.H('Nobody can be put on call without an Atlassian account id.', 'Check `handover-to`.');
            const body = {
                responder: { type: 'user', id },
                startDate: override.from.toISOString(),
                endDate: override.until.toISOString(),
            };
            const same = (one) => one.rotations === null &&
                one.responders.some((responder) => responder.id === id) &&
                one.from.getTime() === override.from.getTime() &&
                one.until.getTime() === override.until.getTime();
            const posted = client.operations({ method: 'POST', path, schema: wire_override, body });
            const written = await posted.catch(model/* asFailure */.h);
            const standing = await listAll(client, path, wire_override).then((all) => all.filter(same), () => null);
            if (!(written instanceof model/* Failure */.H))
                return leaveOne(client, path, standing ?? [], written.alias);
            if (standing === null && !isFinal(written))
                throw notKnown(written);
            const [first] = standing ?? [];
            if (!first)
                throw written;
            return leaveOne(client, path, standing ?? [], first.alias);
        },
    };
}
function idsOf({ accounts, aliases }) {
    return [accounts?.jira, ...aliases].filter((id) => id !== undefined).filter((id) => accountId.test(id));
}
function checked(person, why) {
    if (why === null)
        return person;
    throw new model/* Failure */.H(`${person.email ?? person.name ?? 'Whoever takes over'} can’t be on call: ${why}.`, 'Hand over to somebody else.');
}
async function leaveOne({ operations }, path, standing, keep) {
    const stands = standing.some(({ alias }) => alias === keep);
    const others = stands ? standing.filter(({ alias }) => alias !== keep) : [];
    await Promise.allSettled(others.map(({ alias }) => operations({ method: 'DELETE', path: `${path}/${(0,segment/* segment */.m)(alias)}`, schema: schemas/* unknown */.L5J() })));
}
function notKnown(cause) {
    const fix = 'Look into the schedule, or ask for the same again: the next run shows what stands there then.';
    return new model/* Failure */.H(`It is not known whether the override was written. ${cause.message}`, fix, { cause });
}

;// CONCATENATED MODULE: ./build/services/jira/schedules.js






const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function jsmSchedules(client) {
    const found = new Map();
    let names;
    const search = async (name) => {
        const ways = uuid.test(name) ? [byId, byName] : [byName, byId];
        for (const way of ways) {
            const schedule = await way(client, name);
            if (schedule)
                return schedule;
        }
        names ??= listAll(client, '/schedules', schedule).then((all) => all.map(({ name }) => name), () => null);
        throw schedules_unknown(name, await names);
    };
    return {
        find(name) {
            const asked = found.get(name) ?? search(name);
            found.set(name, asked);
            return asked;
        },
    };
}
async function byName(client, name) {
    const all = await listAll(client, '/schedules', schedule, { query: name });
    const exact = all.filter((one) => one.name === name);
    const same = exact.length > 0 ? exact : all.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    if (same.length > 1) {
        const ids = same.map(({ id }) => id).join(' or ');
        const fix = `Name the one that is meant by its id: ${ids}.`;
        throw new model/* Failure */.H(`Jira Service Management has ${same.length} schedules named “${name}”.`, fix);
    }
    return same[0] ?? null;
}
function byId({ operations }, id) {
    return operations({ path: `/schedules/${(0,segment/* segment */.m)(id)}`, schema: schedule }).catch((error) => {
        if (answered(error, 400, 404, 422))
            return null;
        throw error;
    });
}
function schedules_unknown(name, names) {
    const message = `Jira Service Management shows this account no schedule with the name or id “${name}”.`;
    const silence = 'Schedules that the account of `jira-email` may not see are left out in silence: make it a member of the schedule’s team.';
    if (names === null)
        return new model/* Failure */.H(message, `Check \`schedule\`. ${silence}`);
    if (names.length === 0)
        return new model/* Failure */.H(message, `It sees none at all. ${silence}`);
    return new model/* Failure */.H(message, `${(0,near/* didYouMean */.a)(name, names)} ${silence}`);
}

;// CONCATENATED MODULE: ./build/services/jira/search.js


const mostUsers = '1000';
async function search({ jira }, email) {
    const query = new URLSearchParams({ query: email, maxResults: mostUsers });
    const hits = await jira({ path: `/user/search?${query}`, schema: schemas/* array */.YOg(user) });
    const same = hits.filter((hit) => hit.email === email);
    if (same.length > 0)
        return same.find((hit) => unusable(hit) === null) ?? same[0] ?? null;
    const [only, ...others] = hits.filter((hit) => hit.email === null);
    return only && others.length === 0 && !letters(only.name ?? '').includes(letters(email)) ? only : null;
}
function letters(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

;// CONCATENATED MODULE: ./build/services/jira/users.js




const bulk = schemas/* pipe */.FsL(schemas/* object */.Ikc({ values: schemas/* array */.YOg(user) }), schemas/* transform */.pdi(({ values }) => new Map(values.map((user) => [user.id, user]))));
const atOnce = 100;
function jiraUsers(client) {
    const known = new Map();
    const searched = new Map();
    let seesUsers;
    const load = (ids) => {
        const missing = [...new Set(ids)].filter((id) => !known.has(id));
        for (let start = 0; start < missing.length; start += atOnce) {
            const some = missing.slice(start, start + atOnce);
            const query = new URLSearchParams(some.map((id) => ['accountId', id]));
            query.set('maxResults', String(atOnce));
            const answer = client.jira({ path: `/user/bulk?${query}`, schema: bulk });
            for (const id of some)
                known.set(id, answer.then((users) => users.get(id) ?? null));
        }
    };
    return {
        load,
        async byId(id) {
            load([id]);
            return (await known.get(id)) ?? null;
        },
        byEmail(email) {
            const found = searched.get(email) ??
                search(client, email).then(async (user) => {
                    if (user !== null)
                        return user;
                    seesUsers ??= mayBrowseUsers(client);
                    await seesUsers;
                    return null;
                });
            searched.set(email, found);
            return found;
        },
    };
}
const permissions = schemas/* object */.Ikc({
    permissions: schemas/* object */.Ikc({ USER_PICKER: schemas/* object */.Ikc({ havePermission: schemas/* boolean */.zMY() }) }),
});
async function mayBrowseUsers(client) {
    const path = '/mypermissions?permissions=USER_PICKER';
    const { USER_PICKER } = (await client.jira({ path, schema: permissions })).permissions;
    if (USER_PICKER.havePermission)
        return;
    const fix = 'Give the account of `jira-email` the global permission “Browse users and groups” (Jira settings → System → Global permissions), or write the Jira account ids into `people`.';
    throw new model/* Failure */.H('Jira finds nobody by address, since this account may not browse users.', fix);
}

;// CONCATENATED MODULE: ./build/services/jira/service.js







function jira(connection) {
    const client = jiraClient(connection);
    const users = jiraUsers(client);
    const schedules = jsmSchedules(client);
    const components = jiraComponents(client);
    return {
        source: { ...jsmOnCall(client, schedules, users), overrides: jsmOverrides(client, schedules, users) },
        directory: jiraDirectory(users),
        target(ref) {
            if (ref.kind !== 'jira-component')
                throw new Error(`Jira has no target ${ref.kind}`);
            return jiraComponent(ref, client, components);
        },
    };
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
