export const id = 126;
export const ids = [126];
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

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ swapMembers)
/* harmony export */ });
async function swapMembers({ add, remove, list, differs }, before, desired) {
    const missing = (now) => desired.filter((id) => !now.includes(id));
    const coming = missing(before);
    if (coming.length > 0)
        await add(coming);
    const going = before.filter((id) => !desired.includes(id));
    if (going.length > 0) {
        const now = await list();
        if (missing(now).length > 0)
            throw await differs(now);
        await remove(going);
    }
    let now = await list();
    const lost = missing(now);
    if (lost.length > 0) {
        await add(lost);
        now = await list();
    }
    if ([...now].sort().join() !== [...desired].sort().join())
        throw await differs(now);
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

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/services/kit/api.js
var api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/kit/pages.js
var pages = __webpack_require__(8878);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var core_api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/services/kit/segment.js
var segment = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/services/microsoft/clouds.js
const worldwide = {
    scope: 'https://graph.microsoft.com/.default',
    audience: 'api://AzureADTokenExchange',
};
const national = new Map([
    ['graph.microsoft.us', 'api://AzureADTokenExchangeUSGov'],
    ['dod-graph.microsoft.us', 'api://AzureADTokenExchangeUSGov'],
    ['microsoftgraph.chinacloudapi.cn', 'api://AzureADTokenExchangeChina'],
].map(([host, audience]) => [host, { scope: `https://${host}/.default`, audience }]));
function cloudOf(apiUrl) {
    return national.get(URL.parse(apiUrl)?.hostname ?? '') ?? worldwide;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/text/parsers.js
var parsers = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/services/microsoft/identity.js




const issued = schemas/* object */.Ikc({ value: schemas/* string */.YjP().check(core_api/* _regex */.Fk(/^[\x21-\x7e]+$/)) });
const claims = schemas/* object */.Ikc({ iss: schemas/* string */.YjP(), sub: schemas/* string */.YjP() });
const permit = 'Give the job `permissions: id-token: write`, or set `microsoft-client-secret`.';
async function requestOidcToken({ http, identity }, audience) {
    if (identity === null) {
        throw new failure/* Failure */.HR('There is nothing to sign in to Microsoft Entra with: no `microsoft-client-secret`, and this job may not ask GitHub for an OIDC token.', `In GitHub Actions, give the job \`permissions: id-token: write\` and add a federated credential for it to the app (audience ${audience}); or set \`microsoft-client-secret\`.`);
    }
    const answer = await http.send({
        service: 'GitHub’s OIDC provider',
        method: 'GET',
        url: addressFor(identity.url, audience),
        headers: { Accept: 'application/json', Authorization: `Bearer ${identity.token}` },
        fix: () => permit,
    });
    const { value } = (0,wire/* parseAnswer */.Wp)(issued, answer, 'The answer of GitHub’s OIDC provider');
    http.mask(value);
    return { token: value, credential: credentialFor(value, audience) };
}
function addressFor(url, audience) {
    try {
        const address = (0,parsers/* secretUrl */.EK)(url);
        return `${address}${address.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new failure/* Failure */.HR(`ACTIONS_ID_TOKEN_REQUEST_URL ${why}.`, permit, { cause: error });
    }
}
function credentialFor(token, audience) {
    const { iss, sub } = claimsOf(token) ?? {
        iss: 'https://token.actions.githubusercontent.com',
        sub: 'repo:‹owner›/‹repository›:ref:refs/heads/‹branch›',
    };
    return `issuer ${iss}, subject ${sub}, audience ${audience}`;
}
function claimsOf(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
        return parse/* parse */.qg(claims, JSON.parse(payload));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/services/microsoft/token.js






const granted = schemas/* object */.Ikc({
    access_token: schemas/* string */.YjP().check(core_api/* _regex */.Fk(/^[\x21-\x7e]+$/)),
    expires_in: schemas/* catch */.MfU(schemas/* number */.aig(), 3600),
});
const margin = 300;
function createTokenProvider(app) {
    let current;
    return async () => {
        const kept = current;
        if (kept && (await kept).until <= app.now() && kept === current)
            current = undefined;
        current ??= requestToken(app);
        return (await current).value;
    };
}
async function requestToken(app) {
    const { http, values, now } = app;
    const { scope, audience } = cloudOf(values['microsoft-api-url']);
    const { form, credential } = await prove(app, audience);
    const body = new URLSearchParams({
        client_id: values['microsoft-client-id'],
        scope,
        grant_type: 'client_credentials',
        ...form,
    });
    const start = now();
    const answer = await http.send({
        service: 'Microsoft Entra',
        method: 'POST',
        url: `${values['microsoft-login-url']}/${(0,segment/* segment */.m)(values['microsoft-tenant'])}/oauth2/v2.0/token`,
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
        fix: (_status, says) => fixFor(says, credential),
    });
    const { access_token: value, expires_in: seconds } = (0,wire/* parseAnswer */.Wp)(granted, answer, 'Entra’s answer to the sign-in');
    http.mask(value);
    return { value, until: (0,time/* plus */.tY)(start, Math.max(seconds - margin, seconds / 2) * time/* second */.Rc) };
}
async function prove(app, audience) {
    const secret = app.values['microsoft-client-secret'];
    if (secret !== null)
        return { form: { client_secret: secret }, credential: null };
    const { token, credential } = await requestOidcToken(app, audience);
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    return { form: { client_assertion_type: type, client_assertion: token }, credential };
}
function fixFor(says, credential) {
    const [code = ''] = /AADSTS\d+/.exec(says) ?? [];
    const known = fixes.get(code);
    if (known !== undefined)
        return known;
    if (credential === null) {
        return 'Check `microsoft-tenant`, `microsoft-client-id` and `microsoft-client-secret` (Entra → App registrations → your app).';
    }
    return /^AADSTS70021[1-3]?$/.test(code)
        ? `Add a federated credential to the app (Entra → App registrations → your app → Certificates & secrets → Federated credentials → Other issuer) with ${credential}. All of it must be equal to the letter; a new one takes some minutes.`
        : `Check \`microsoft-tenant\`, \`microsoft-client-id\` and the app’s federated credential, which needs ${credential}.`;
}
const secretFix = 'Check `microsoft-client-secret`: it must be the value, not the id, of a secret that has not expired (Entra → App registrations → your app → Certificates & secrets).';
const tenantFix = 'Check `microsoft-tenant`: Entra → Overview shows the tenant id.';
const appFix = 'Check `microsoft-client-id` (the application id of the app registration) and that the app is in the tenant `microsoft-tenant`.';
const fixes = new Map(Object.entries({
    AADSTS7000215: secretFix,
    AADSTS7000222: secretFix,
    AADSTS700016: appFix,
    AADSTS7000229: `${appFix} An admin has to consent to its permissions once.`,
    AADSTS7000112: 'The app is disabled in Entra (Enterprise applications → Properties): enable it.',
    AADSTS90002: tenantFix,
    AADSTS900021: tenantFix,
    AADSTS900023: tenantFix,
    AADSTS53003: 'Conditional Access blocks this app’s sign-in from here: ask your Entra admins.',
}));

;// CONCATENATED MODULE: ./build/services/microsoft/client.js






const createClient = (0,once/* oncePerRun */.ao)((app) => {
    const token = createTokenProvider(app);
    const call = (0,api/* createApi */.xP)({
        http: app.http,
        service: 'Microsoft Graph',
        root: app.values['microsoft-api-url'],
        headers: async () => ({ Authorization: `Bearer ${await token()}` }),
        writeQuery: (parts) => parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
        advice: {
            401: 'Check `microsoft-tenant` and `microsoft-client-id`: Graph does not take the token that Entra gave for them.',
        },
    });
    return {
        call,
        list({ schema, ...collection }) {
            const page = pageOf(schema);
            const { path } = collection;
            return (0,pages/* readAll */.yw)(`Microsoft Graph’s answer to GET ${path}`, '', async (cursor) => {
                const query = { ...collection.query, ...Object.fromEntries(new URLSearchParams(cursor)) };
                const { value, '@odata.nextLink': link = null } = await call({ ...collection, query, schema: page });
                return { items: value, next: link === null ? null : cursorIn(link, path) };
            });
        },
    };
});
function pageOf(entry) {
    return schemas/* object */.Ikc({ value: schemas/* array */.YOg(entry), '@odata.nextLink': schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())) });
}
function cursorIn(link, path) {
    const query = URL.parse(link)?.searchParams;
    for (const name of ['$skiptoken', '$skip']) {
        const value = query?.get(name);
        if (value)
            return new URLSearchParams({ [name]: value }).toString();
    }
    throw new failure/* Failure */.HR(`Graph says that there is more after GET ${path}, but not how to ask for it.`, 'Nothing was taken from this answer; the next run asks again.');
}


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTarget: () => (/* binding */ createTarget)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/people.js
var people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/services/kit/api.js
var api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/lookup.js
var lookup = __webpack_require__(7602);
// EXTERNAL MODULE: ./build/services/kit/members.js
var kit_members = __webpack_require__(3669);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/kit/segment.js
var segment = __webpack_require__(647);
// EXTERNAL MODULE: ./build/services/microsoft/client.js + 3 modules
var client = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/services/microsoft/tags.js





const tag = (0,wire/* shape */.cW)({ id: wire.id, displayName: wire/* text */.Qq }, ({ id, displayName }) => ({ id, name: displayName ?? '' }));
const member = (0,wire/* shape */.cW)({ id: wire.id, userId: wire.id }, ({ id, userId }) => [userId, id]);
const permission = 'the application permission TeamworkTag.ReadWrite.All of Microsoft Graph, and have an admin consent to it (Entra → App registrations → your app → API permissions)';
const whichTeam = 'Check `team` of `teams-tag`: it is the team’s id, the groupId in the link that “Get link to team” gives.';
const reading = {
    400: whichTeam,
    403: `The app may not see tags: give it ${permission}.`,
    404: whichTeam,
};
const writing = {
    403: `The app may see tags but not change them: give it ${permission}. If it has that, check that the person is a member of the team.`,
};
const write = { advice: writing, schema: schemas/* unknown */.L5J(), expects: 'anything' };
const createTags = (0,once/* oncePerRun */.ao)((app) => {
    const graph = (0,client/* createClient */.U)(app);
    const inTeam = (team, ...path) => ({
        path: ['/teams', (0,segment/* segment */.m)(team), 'tags', ...path.map(segment/* segment */.m)].join('/'),
        lane: { name: `Teams ${team.toLowerCase()}`, abreast: 1 },
    });
    const tagsOf = (0,once/* oncePerKey */.G5)((team) => graph.list({ ...inTeam(team), advice: reading, schema: tag }));
    return {
        list(team) {
            const key = team.toLowerCase();
            if (!tagsOf.has(key))
                tagsOf.fill(key, tagsOf(team));
            return tagsOf(key);
        },
        async members({ team, tag }) {
            const call = inTeam(team, tag, 'members');
            return new Map(await graph.list({ ...call, advice: reading, schema: member }));
        },
        async add({ team, tag }, userId) {
            await graph.call({ ...inTeam(team, tag, 'members'), ...write, method: 'POST', body: { userId } });
        },
        async remove({ team, tag }, membership) {
            await graph.call({ ...inTeam(team, tag, 'members', membership), ...write, method: 'DELETE' });
        },
    };
});

;// CONCATENATED MODULE: ./build/services/microsoft/teams-tag.js






const wording = {
    service: 'Teams',
    thing: 'tag',
    credential: 'app',
    hint: 'Check `tag` of `teams-tag`, or create it in Teams (the team’s “…” → Manage tags) with anybody in it.',
};
function createTarget(app, { team, tag: name }) {
    const tags = createTags(app);
    return {
        async read() {
            const { tag, memberships } = await locate(tags, team, name);
            const ref = { team, tag };
            const entries = [...memberships.keys()].sort();
            return {
                place: `${team.toLowerCase()}/${tag}`,
                entries,
                enabled: true,
                desired: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
                write: (desired, { members }) => (0,kit_members/* swapMembers */.N)({
                    async add(users) {
                        for (const user of users)
                            await addMember(tags, ref, user, members);
                    },
                    async remove(users) {
                        for (const user of users)
                            await removeMember(tags, ref, memberships.get(user));
                    },
                    list: async () => [...(await tags.members(ref)).keys()],
                    differs: otherPeople,
                }, entries, desired.entries),
            };
        },
    };
}
function otherPeople() {
    const message = 'Teams took the change, and yet other people have the tag.';
    return new failure/* Failure */.HR(message, 'The next run tries again.');
}
async function locate(tags, team, name) {
    if (isTagId(name)) {
        const memberships = await (0,api/* orNull */.Xd)(tags.members({ team, tag: name }), 400, 404);
        if (memberships)
            return { tag: name, memberships };
    }
    const { id } = choose(name, await tags.list(team));
    return { tag: id, memberships: await tags.members({ team, tag: id }) };
}
function isTagId(text) {
    return /^[\w+/=-]{41,}$/.test(text) && /^[\da-f-]{36}##/i.test(Buffer.from(text, 'base64').toString());
}
function choose(written, all) {
    const name = written.replace(/^@/, '');
    const [tag, another] = all.filter((tag) => tag.name.toLowerCase() === name.toLowerCase());
    const chosen = (0,lookup/* pick */.Up)(all, name, wording) ?? (another ? null : tag);
    if (!chosen)
        throw (0,lookup/* notFound */.mX)(written, all, wording);
    return chosen;
}
async function addMember(tags, ref, user, members) {
    try {
        await tags.add(ref, user);
    }
    catch (error) {
        if (!(0,api/* hasStatus */.Ro)(error, 400, 404, 409))
            throw error;
        const now = await tags.members(ref).catch(() => null);
        if (now?.has(user))
            return;
        const member = members.find(({ account }) => account.id === user);
        const name = member ? (0,people/* display */.Vy)(member.person) : user;
        throw new failure/* Failure */.HR(`${name} did not get the tag, and nobody was taken out. ${error.message}`, `Only members of the team can have its tags: add ${name} to the team in Teams (the team’s “…” → Add member), if that is why.`, { cause: error });
    }
}
async function removeMember(tags, ref, membership) {
    if (membership === undefined)
        throw new Error('a member of the tag was never read');
    await (0,api/* orNull */.Xd)(tags.remove(ref, membership));
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
