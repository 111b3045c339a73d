export const id = 777;
export const ids = [777];
export const modules = {

/***/ 3777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slack: () => (/* binding */ slack)
});

// EXTERNAL MODULE: ./node_modules/@slack/web-api/dist/index.js
var dist = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
;// CONCATENATED MODULE: ./build/services/slack/errors.js

class SlackFailure extends model/* Failure */.H {
    code;
    constructor(method, code, fix, cause) {
        super(`Slack answered ${code} to ${method}.`, fix, { cause });
        this.code = code;
    }
}
function slackFailure(method, error) {
    if (!(error instanceof Error))
        return new model/* Failure */.H(`Slack’s client failed in ${method}: ${String(error)}.`, '');
    if ('original' in error && error.original instanceof model/* Failure */.H)
        return error.original;
    if (!('data' in error)) {
        return new model/* Failure */.H(`Slack’s client failed in ${method}: ${error.message}.`, 'Check `slack-api-url`.', {
            cause: error,
        });
    }
    const data = error.data;
    const code = typeof data.error === 'string' && /^[\w.:-]{1,80}$/.test(data.error) ? data.error : 'an unknown error';
    if (code === 'missing_scope')
        return missingScope(method, data, error);
    return new SlackFailure(method, code, fixes.get(code) ?? `Look it up in Slack’s documentation of ${method}.`, error);
}
function missingScope(method, data, cause) {
    const has = typeof data.provided === 'string' ? ` (it has ${data.provided})` : '';
    const lacks = typeof data.needed === 'string' ? `lacks the scope ${data.needed}${has}` : 'lacks a scope';
    const fix = `The token ${lacks}: add it under “OAuth & Permissions” at api.slack.com/apps, then install the app to the workspace again.`;
    return new SlackFailure(method, 'missing_scope', fix, cause);
}
const newToken = 'Put a valid bot token (xoxb-…, “OAuth & Permissions” at api.slack.com/apps) into `slack-token`.';
const fixes = new Map(Object.entries({
    not_authed: newToken,
    invalid_auth: newToken,
    token_revoked: `The app was removed or its token revoked. ${newToken}`,
    token_expired: `Token rotation is on, and this token is over. ${newToken}`,
    account_inactive: `The token belongs to an app or a person that is gone. ${newToken}`,
    not_allowed_token_type: `This kind of token can’t do that (an app-level token, xapp-…?). ${newToken}`,
    permission_denied: 'In this workspace only admins may manage user groups. Either let everyone do it (workspace settings → Permissions → User groups), or put an admin’s user token (xoxp-…, scope usergroups:write) into `slack-user-group-token`.',
    plan_upgrade_required: 'User groups need a paid Slack plan.',
    invalid_users: 'Slack takes only full members: no guests, bots or deactivated people.',
    failed_for_some_users: 'Somebody is not a member of the workspace that the user group belongs to.',
    no_such_subteam: 'The user group is gone or disabled: check `user-group`.',
    subteam_max_users_exceeded: 'Slack allows no more members in a user group.',
    accesslimited: 'The workspace allows this only from certain networks: ask its admins to allow the runner’s.',
    fatal_error: 'Slack had trouble; the next run tries again.',
    team_access_not_granted: 'The app is not installed in the workspace that the user group belongs to.',
    ekm_access_denied: 'The workspace’s admins have suspended this.',
    org_login_required: 'The workspace is being migrated; wait until that is done.',
    team_added_to_org: 'The workspace is being migrated; wait until that is done.',
}));

;// CONCATENATED MODULE: ./build/services/slack/client.js



function slackClient(http, apiUrl, token) {
    const client = new dist.WebClient(token, {
        slackApiUrl: `${apiUrl}/`,
        fetch: through(http),
        logger: silent,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
    });
    return {
        async call(method, args, schema) {
            const answer = await client.apiCall(method, { ...args }).catch((error) => {
                throw slackFailure(method, error);
            });
            return (0,wire/* read */.L)(schema, answer, `Slack’s answer to ${method}`);
        },
    };
}
function through(http) {
    return async (url, init) => {
        const body = await http.send({
            service: 'Slack',
            method: 'POST',
            url: String(url),
            headers: Object.fromEntries(Object.entries(init?.headers ?? {})),
            body: String(init?.body ?? ''),
            inTrouble: (answer) => troubles.has(String(answer?.error)),
        });
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
const troubles = new Set([
    'ratelimited',
    'rate_limited',
    'internal_error',
    'service_unavailable',
    'request_timeout',
]);
const silent = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    setLevel() { },
    setName() { },
    getLevel: () => dist.LogLevel.ERROR,
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/services/slack/users.js

const user = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    deleted: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    is_bot: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    is_restricted: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    is_ultra_restricted: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    real_name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    profile: schemas/* optional */.lqM(schemas/* object */.Ikc({ email: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())), real_name: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
}), schemas/* transform */.pdi((user) => {
    const { id, profile } = user;
    const email = profile?.email?.toLowerCase() ?? null;
    const found = (identity) => ({ email, identity });
    if (user.deleted)
        return found({ unmapped: `the Slack account ${id} is deactivated` });
    if (user.is_bot || id === 'USLACKBOT')
        return found({ unmapped: `the Slack account ${id} is a bot` });
    if (user.is_restricted || user.is_ultra_restricted) {
        return found({ unmapped: `the Slack account ${id} is a guest, and guests can’t be in a user group` });
    }
    const account = { id, name: profile?.real_name || user.real_name || null, email };
    return found({ account });
}));
const one = schemas/* pipe */.FsL(schemas/* object */.Ikc({ user }), schemas/* transform */.pdi(({ user }) => user));
const page = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    members: schemas/* array */.YOg(user),
    response_metadata: schemas/* optional */.lqM(schemas/* object */.Ikc({ next_cursor: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
}), schemas/* transform */.pdi(({ members, response_metadata }) => ({
    members,
    next: response_metadata?.next_cursor || null,
})));
const pageSize = 1000;
function lookUpUser(client, method, args) {
    return client.call(method, args, one);
}
async function* listUsers(client) {
    let cursor = '';
    while (cursor !== null) {
        const { members, next } = await client.call('users.list', { limit: pageSize, ...(cursor && { cursor }) }, page);
        yield members;
        cursor = next;
    }
}

;// CONCATENATED MODULE: ./build/services/slack/directory.js



const fewPeople = 20;
function slackDirectory(client) {
    const known = new Map();
    const once = (method, args) => {
        const [key = ''] = Object.values(args);
        const answer = known.get(key) ??
            lookUpUser(client, method, args).then(({ identity }) => identity, (error) => (isNotFound(error) ? null : { failure: (0,model/* asFailure */.h)(error) }));
        known.set(key, answer);
        return answer;
    };
    const find = async (lookUp) => {
        if ('id' in lookUp) {
            return ((await once('users.info', { user: lookUp.id })) ?? { unmapped: `Slack knows no member ${lookUp.id}` });
        }
        for (const email of lookUp.emails) {
            const identity = await once('users.lookupByEmail', { email });
            if (identity)
                return identity;
        }
        return { unmapped: `no active Slack account has the address ${lookUp.emails.join(' or ')}` };
    };
    return {
        async find(lookUps) {
            const people = lookUps.flatMap((lookUp) => ('emails' in lookUp ? [lookUp.emails] : []));
            if (people.length > fewPeople)
                await readMembers(client, people, known);
            return Promise.all(lookUps.map(find));
        },
    };
}
async function readMembers(client, people, known) {
    const wanted = new Set(people.flat());
    const unusable = new Map();
    let left = people;
    let pages = 0;
    try {
        for await (const members of listUsers(client)) {
            for (const { email, identity } of members) {
                if (email === null || !wanted.has(email))
                    continue;
                if ('account' in identity)
                    known.set(email, Promise.resolve(identity));
                else
                    unusable.set(email, identity);
            }
            left = left.filter((emails) => !emails.some((email) => known.has(email)));
            pages += 1;
            if (left.length <= pages)
                return;
        }
    }
    catch {
        return;
    }
    for (const email of left.flat())
        known.set(email, Promise.resolve(unusable.get(email) ?? null));
}
function isNotFound(error) {
    return error instanceof SlackFailure && ['users_not_found', 'user_not_found'].includes(error.code);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/services/slack/user-groups.js


const number = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]);
const user_groups_wire = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    handle: schemas/* string */.YjP(),
    date_delete: schemas/* optional */.lqM(number),
    users: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    user_count: schemas/* optional */.lqM(number),
    is_idp_group: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    is_membership_locked: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
});
const group = schemas/* pipe */.FsL(user_groups_wire, schemas/* transform */.pdi((found) => ({ id: found.id, handle: found.handle, state: stateOf(found) })));
const list = schemas/* pipe */.FsL(schemas/* object */.Ikc({ usergroups: schemas/* array */.YOg(group) }), schemas/* transform */.pdi(({ usergroups }) => usergroups));
const written = schemas/* pipe */.FsL(schemas/* object */.Ikc({ usergroup: schemas/* optional */.lqM(schemas/* catch */.MfU(schemas/* nullable */.mee(group), null)) }), schemas/* transform */.pdi(({ usergroup }) => usergroup ?? null));
function listUserGroups(client) {
    const args = { include_users: true, include_count: true, include_disabled: true };
    return client.call('usergroups.list', args, list);
}
function changeUserGroup(client, method, usergroup, args = {}) {
    return client.call(method, { usergroup, ...args }, written);
}
function stateOf({ id, handle, users, ...about }) {
    const enabled = Number(about.date_delete ?? 0) === 0;
    if (users === undefined && enabled && Number(about.user_count) !== 0) {
        const fix = 'Nothing was taken from this answer; the next run asks again.';
        return new model/* Failure */.H(`Slack does not tell who is in the user group “${handle}”.`, fix);
    }
    const entries = (users ?? []).toSorted();
    const isLocked = about.is_idp_group || about.is_membership_locked;
    return { place: id, entries, enabled, ...(isLocked ? { locked: locked(handle) } : {}) };
}
function locked(handle) {
    const fix = 'Use a group of its own, or take this one out of the identity provider’s hands.';
    return new model/* Failure */.H(`The user group “${handle}” is managed by an identity provider or locked.`, fix);
}

;// CONCATENATED MODULE: ./build/services/slack/user-group.js




function slackUserGroup(ref, { groups, reader, writer }) {
    return {
        ref,
        service: 'slack',
        canDisable: true,
        async read() {
            const all = await groups();
            const name = ref.name.replace(/^@/, '');
            const group = named(name, all);
            if (!group)
                throw unknownGroup(name, all);
            if (group.state instanceof model/* Failure */.H)
                throw group.state;
            return group.state;
        },
        entries: (members) => [...new Set(members.map(({ account }) => account.id))].sort(),
        async write(before, after) {
            const said = after.enabled
                ? await fill(writer, before.enabled, after)
                : await changeUserGroup(writer, 'usergroups.disable', after.place);
            await user_group_confirm(reader, said, after);
        },
    };
}
async function fill(writer, isEnabled, { place, entries }) {
    const users = entries.join(',');
    const enable = () => changeUserGroup(writer, 'usergroups.enable', place);
    const replace = () => changeUserGroup(writer, 'usergroups.users.update', place, { users });
    if (isEnabled)
        return replace();
    try {
        await replace();
        return await enable();
    }
    catch (error) {
        if (!(error instanceof SlackFailure && error.code === 'no_such_subteam'))
            throw error;
        await enable();
        return replace();
    }
}
async function user_group_confirm(reader, said, wanted) {
    if (said && shows(said, wanted))
        return;
    const now = (await listUserGroups(reader)).find(({ id }) => id === wanted.place);
    if (now && shows(now, wanted))
        return;
    throw new model/* Failure */.H('Slack took the change, and yet the user group is not as it should be.', 'The next run tries again.');
}
function shows({ id, state }, wanted) {
    if (id !== wanted.place || state instanceof model/* Failure */.H || state.enabled !== wanted.enabled)
        return false;
    return !wanted.enabled || state.entries.join() === wanted.entries.join();
}
function named(name, groups) {
    const found = groups.filter(({ id, handle }) => id === name || handle === name.toLowerCase());
    return found.find(({ state }) => state instanceof model/* Failure */.H || state.enabled) ?? found[0];
}
function unknownGroup(name, groups) {
    const message = `Slack has no user group “${name}”.`;
    const handles = groups.map(({ handle }) => handle);
    if (handles.length === 0) {
        return new model/* Failure */.H(message, 'There is none at all: create it in Slack under People → User groups.');
    }
    const near = (0,mod/* closest */.kp)(name.toLowerCase(), handles);
    return new model/* Failure */.H(message, `Check \`user-group\`, or create it. The nearest handle is “${near}”.`);
}

;// CONCATENATED MODULE: ./build/services/slack/service.js




function slack({ http, values }) {
    const token = values['slack-token'] ?? '';
    const url = values['slack-api-url'];
    const reader = slackClient(http, url, token);
    const writer = slackClient(http, url, values['slack-user-group-token'] ?? token);
    let groups;
    const all = () => {
        groups ??= listUserGroups(reader);
        return groups;
    };
    return {
        directory: slackDirectory(reader),
        target: (ref) => slackUserGroup(ref, { groups: all, reader, writer }),
    };
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
