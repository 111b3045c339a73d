export const id = 189;
export const ids = [189];
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

/***/ 978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient),
  o: () => (/* binding */ createUserGroupClient)
});

// EXTERNAL MODULE: ./node_modules/@slack/web-api/dist/index.js
var dist = __webpack_require__(5105);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/slack/errors.js
var errors = __webpack_require__(9927);
;// CONCATENATED MODULE: ./build/services/slack/rate-limits.js
const perMinute = {
    'usergroups.list': 20,
    'usergroups.users.update': 20,
    'usergroups.enable': 20,
    'usergroups.disable': 20,
    'users.list': 20,
    'conversations.list': 20,
    'conversations.setTopic': 20,
    'users.lookupByEmail': 50,
    'conversations.info': 50,
    'conversations.history': 50,
    'chat.postMessage': 60,
};
function laneOf(method) {
    return { name: `Slack ${method}`, abreast: 10, perMinute: perMinute[method] ?? 100 };
}

;// CONCATENATED MODULE: ./build/services/slack/client.js






const createClient = (0,once/* oncePerRun */.ao)((context) => createApi(context, context.values['slack-token']));
const createUserGroupClient = (0,once/* oncePerRun */.ao)((context) => createApi(context, context.values['slack-user-group-token'] ?? context.values['slack-token']));
function createApi({ http, values }, token) {
    const client = new dist.WebClient(token, {
        slackApiUrl: `${values['slack-api-url']}/`,
        fetch: fetchThrough(http),
        logger: silent,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
    });
    return async (method, args, schema) => {
        const answer = await client.apiCall(method, { ...args }).catch((error) => {
            throw (0,errors/* slackFailure */.b)(method, error);
        });
        return (0,wire/* parseAnswer */.Wp)(schema, answer, `Slack’s answer to ${method}`);
    };
}
function fetchThrough(http) {
    return async (url, init) => {
        const method = String(url).split('/').at(-1) ?? '';
        const isPost = method === 'chat.postMessage';
        const answer = await http.send({
            service: 'Slack',
            method: 'POST',
            url: String(url),
            headers: Object.fromEntries(Object.entries(init?.headers ?? {})),
            body: String(init?.body ?? ''),
            lane: laneOf(method),
            notIdempotent: isPost,
            inTrouble: (body) => {
                const { error = '' } = parse/* safeParse */.xL(refusal, body).data ?? {};
                return notDone.has(error) || (!isPost && inDoubt.has(error));
            },
        });
        const body = (0,wire/* parseAnswer */.Wp)(envelope, answer, `Slack’s answer to ${method}`);
        const text = JSON.stringify(body);
        return {
            ok: true,
            status: 200,
            statusText: 'OK',
            url: String(url),
            headers: { get: () => null, entries: () => [][Symbol.iterator]() },
            text: async () => text,
            json: async () => body,
            arrayBuffer: async () => new TextEncoder().encode(text).buffer,
        };
    };
}
const envelope = schemas/* looseObject */._H3({
    response_metadata: schemas/* pipe */.FsL(schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ next_cursor: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }))), schemas/* transform */.pdi((metadata) => metadata ?? undefined)),
});
const refusal = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
const notDone = new Set(['ratelimited', 'rate_limited', 'request_timeout']);
const inDoubt = new Set(['internal_error', 'service_unavailable']);
const silent = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    setLevel() { },
    setName() { },
    getLevel: () => dist.LogLevel.ERROR,
};


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDirectory: () => (/* binding */ createDirectory)
/* harmony export */ });
/* harmony import */ var _kit_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3701);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6853);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5857);





const fewPeople = 20;
const pageSize = 1000;
function createDirectory(context) {
    const api = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)(context);
    const lookUpUser = (method, args) => api(method, args, _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .user */ .kQ).then(({ identity }) => identity, nobody);
    const identities = {
        byId: (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePerKey */ .G5)((id) => lookUpUser('users.info', { user: id })),
        byEmail: (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePerKey */ .G5)((email) => lookUpUser('users.lookupByEmail', { email })),
    };
    const readPages = () => (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .lazyPages */ .B)('Slack’s list of members', (cursor) => api('users.list', { limit: pageSize, ...(cursor && { cursor }) }, _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .users */ .VV))();
    return {
        find(lookUps) {
            const ready = lookUps.length > fewPeople ? (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_4__/* .quiet */ .jQ)(readMembers(readPages(), lookUps, identities)) : Promise.resolve();
            return async (lookUp) => {
                await ready;
                return identify(lookUp, identities);
            };
        },
    };
}
async function identify(lookUp, { byId, byEmail }) {
    if ('id' in lookUp) {
        return (await byId(lookUp.id)) ?? { unmapped: `Slack knows no member ${lookUp.id}` };
    }
    const known = lookUp.emails.find(byEmail.has);
    for (const email of known === undefined ? lookUp.emails : [known, ...lookUp.emails]) {
        const identity = await byEmail(email);
        if (identity)
            return identity;
    }
    return { unmapped: `no active Slack account has the address ${lookUp.emails.join(' or ')}` };
}
async function readMembers(pages, lookUps, { byId, byEmail }) {
    const ids = new Set(lookUps.flatMap((lookUp) => ('id' in lookUp ? lookUp.id : [])));
    const emails = new Set(lookUps.flatMap((lookUp) => ('id' in lookUp ? [] : lookUp.emails)));
    const isLeft = (lookUp) => 'id' in lookUp ? !byId.has(lookUp.id) : !lookUp.emails.some(byEmail.has);
    const unusable = new Map();
    let left = lookUps;
    let count = 0;
    try {
        for await (const page of pages) {
            for (const { id, email, identity } of page) {
                if (ids.has(id))
                    byId.fill(id, identity);
                if (email === null || !emails.has(email))
                    continue;
                if ('account' in identity)
                    byEmail.fill(email, identity);
                else
                    unusable.set(email, identity);
            }
            left = left.filter(isLeft);
            count += 1;
            if (left.length <= count)
                return;
        }
    }
    catch {
        return;
    }
    for (const lookUp of left) {
        if ('id' in lookUp)
            byId.fill(lookUp.id, null);
        else
            for (const email of lookUp.emails)
                byEmail.fill(email, unusable.get(email) ?? null);
    }
}
function nobody(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SlackFailure */ .z && ['users_not_found', 'user_not_found'].includes(error.code))
        return null;
    throw error;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ slackFailure),
/* harmony export */   z: () => (/* binding */ SlackFailure)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);


class SlackFailure extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    code;
    constructor(method, code, fix, cause) {
        super(`Slack answered ${code} to ${method}.`, fix, { cause });
        this.code = code;
    }
}
const refusal = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    error: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[\w.:-]{1,80}$/)), 'an unknown error'),
    needed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
    provided: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
});
function slackFailure(method, error) {
    if (!(error instanceof Error)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Slack’s client failed in ${method}: ${String(error)}.`, '');
    }
    if ('original' in error && error.original instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error.original;
    if (!('data' in error)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Slack’s client failed in ${method}: ${error.message}.`, 'Check `slack-api-url`.', {
            cause: error,
        });
    }
    const { error: code, needed, provided } = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg(refusal, error.data);
    const fix = code === 'missing_scope'
        ? addScope(needed, provided)
        : (fixes.get(code) ?? `Look it up in Slack’s documentation of ${method}.`);
    return new SlackFailure(method, code, fix, error);
}
function addScope(needed, provided) {
    const has = provided === undefined ? '' : ` (it has ${provided})`;
    const lacks = needed === undefined ? 'lacks a scope' : `lacks the scope ${needed}${has}`;
    return `The token ${lacks}: add it under “OAuth & Permissions” at api.slack.com/apps, then install the app to the workspace again.`;
}
const newToken = 'Put a valid bot token (xoxb-…, “OAuth & Permissions” at api.slack.com/apps) into `slack-token`.';
const invite = 'write /invite @ and the app’s name in that channel';
const readOnly = 'Not everybody may write there: allow the app in the channel’s settings, or name another channel.';
const fixes = new Map(Object.entries({
    not_authed: newToken,
    invalid_auth: newToken,
    token_revoked: `The app was removed or its token revoked. ${newToken}`,
    token_expired: `Token rotation is on, and this token has expired. ${newToken}`,
    account_inactive: `The token belongs to an app or a person that is gone. ${newToken}`,
    not_allowed_token_type: `This kind of token can’t do that (an app-level token, xapp-…?). ${newToken}`,
    permission_denied: 'In this workspace only admins may manage user groups. Either let everyone do it (workspace settings → Permissions → User groups), or put an admin’s user token (xoxp-…, scope usergroups:write) into `slack-user-group-token`.',
    plan_upgrade_required: 'User groups need a paid Slack plan.',
    invalid_users: 'Slack takes only full members: no guests, bots or deactivated people.',
    failed_for_some_users: 'Somebody is not a member of the workspace that the user group belongs to.',
    no_such_subteam: 'The user group is gone or disabled: check `user-group`.',
    subteam_max_users_exceeded: 'Slack allows no more members in a user group.',
    not_in_channel: `The app is not in the channel: ${invite}.`,
    channel_not_found: `Check the channel’s id or name. A private channel is only seen from inside: ${invite}.`,
    channel_is_limited_access: 'The app may not see this channel: name another one.',
    is_archived: 'The channel is archived: unarchive it, or name another one.',
    method_not_supported_for_channel_type: 'Name a channel: other conversations can’t do that.',
    too_long: 'Slack takes no more than 250 characters in a topic: shorten the rest of it.',
    user_is_restricted: 'The app may not set topics here: ask the workspace’s admins, or name another channel.',
    restricted_action: readOnly,
    restricted_action_read_only_channel: readOnly,
    restricted_action_thread_only_channel: readOnly,
    no_permission: `The app may not do that there. If it is not in the channel, ${invite}.`,
    msg_too_long: 'The message is longer than Slack takes: shorten the `text` of the `slack-message`.',
    metadata_too_large: 'More people are on call than one message can keep: announce smaller schedules.',
    message_limit_exceeded: 'The workspace’s Slack plan takes no more messages.',
    accesslimited: 'The workspace allows this only from certain networks: ask its admins to allow the runner’s.',
    fatal_error: 'Slack had trouble; the next run tries again.',
    team_access_not_granted: 'The app is not installed in the workspace that the user group belongs to.',
    ekm_access_denied: 'The workspace’s admins have suspended this.',
    org_login_required: 'The workspace is being migrated; wait until that is done.',
    team_added_to_org: 'The workspace is being migrated; wait until that is done.',
}));


/***/ }),

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ lazyPages)
/* harmony export */ });
/* harmony import */ var _kit_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8878);

function lazyPages(what, load, most = Number.POSITIVE_INFINITY) {
    const pages = [];
    return async function* () {
        const seen = new Set();
        let left = most;
        for (let cursor = ''; cursor !== null && left > 0;) {
            if (seen.has(cursor))
                throw (0,_kit_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .endless */ .bK)(what);
            const loading = pages[seen.size] ?? load(cursor);
            pages[seen.size] = loading;
            const page = await loading;
            seen.add(cursor);
            yield page.items.slice(0, left);
            left -= page.items.length;
            cursor = page.next;
        }
    };
}


/***/ }),

/***/ 5857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   DZ: () => (/* binding */ messages),
/* harmony export */   Ix: () => (/* binding */ channel),
/* harmony export */   VV: () => (/* binding */ users),
/* harmony export */   Vn: () => (/* binding */ writtenTopic),
/* harmony export */   WP: () => (/* binding */ userGroups),
/* harmony export */   bg: () => (/* binding */ self),
/* harmony export */   c8: () => (/* binding */ sentMessage),
/* harmony export */   ht: () => (/* binding */ writtenGroup),
/* harmony export */   kQ: () => (/* binding */ user)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _http_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);


const metadata = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ next_cursor: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }))), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((answer) => answer?.next_cursor || null));
const someone = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[UW][A-Z0-9]+$/, 'not the id of a member')),
    deleted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    is_bot: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    is_restricted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    is_ultra_restricted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    real_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    profile: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ email: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())), real_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
}, ({ id, profile, real_name, ...flags }) => {
    const email = profile?.email?.toLowerCase() ?? null;
    const unmapped = reasonAgainst(id, flags);
    const account = { id, name: profile?.real_name || real_name || null, email };
    return { id, email, identity: unmapped === null ? { account } : { unmapped } };
});
function reasonAgainst(id, flags) {
    if (flags.deleted)
        return `the Slack account ${id} is deactivated`;
    if (flags.is_bot || id === 'USLACKBOT')
        return `the Slack account ${id} is a bot`;
    if (!flags.is_restricted && !flags.is_ultra_restricted)
        return null;
    return `the Slack account ${id} is a guest, and guests can’t be in a user group`;
}
const user = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ user: someone }, (answer) => answer.user);
const users = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ members: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(someone), response_metadata: metadata }, ({ members, response_metadata }) => ({ items: members, next: response_metadata }));
const number = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]);
const group = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    handle: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    date_delete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(number),
    users: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    user_count: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(number),
    is_idp_group: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    is_membership_locked: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
}, ({ id, handle, date_delete = 0, users, user_count, is_idp_group, is_membership_locked }) => {
    const enabled = Number(date_delete) === 0;
    const isHidden = users === undefined && enabled && Number(user_count) !== 0;
    return {
        id,
        handle,
        enabled,
        members: isHidden ? null : (users ?? []).toSorted(),
        isLocked: is_idp_group === true || is_membership_locked === true,
    };
});
const userGroups = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ usergroups: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(group) }, (answer) => answer.usergroups);
const writtenGroup = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ usergroup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(group), null)) }, (answer) => answer.usergroup ?? null);
const conversation = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    id: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    is_archived: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    is_member: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    topic: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
}, ({ id, name, is_archived, is_member, topic }) => ({
    id,
    name: name ?? null,
    topic: topic?.value ?? null,
    isArchived: is_archived === true,
    isMember: is_member ?? null,
}));
const channel = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ channel: conversation }, (answer) => answer.channel);
const channels = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ channels: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(conversation), response_metadata: metadata }, ({ channels, response_metadata }) => ({ items: channels, next: response_metadata }));
const writtenTopic = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ channel: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ topic: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) })), undefined) }, ({ channel }) => channel?.topic.value ?? null);
const message = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    subtype: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
    user: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
    bot_id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
    metadata: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ event_type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), event_payload: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) })), undefined),
});
const messages = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ messages: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(message), response_metadata: metadata }, ({ messages, response_metadata }) => ({ items: messages, next: response_metadata }));
const self = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ user_id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bot_id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const sentMessage = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ts: _http_wire_js__WEBPACK_IMPORTED_MODULE_0__.id });


/***/ })

};
