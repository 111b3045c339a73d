export const id = 926;
export const ids = [926];
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

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slack: () => (/* binding */ slack)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
;// CONCATENATED MODULE: ./build/services/slack/blocks.js
function section(text) {
    return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}
function smallPrint(parts) {
    const text = parts.filter((part) => part !== '').join(' · ');
    return text === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
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
const invite = 'write /invite @ and the app’s name in that channel';
const readOnly = 'Not everybody may write there: allow the app in the channel’s settings, or name another channel.';
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

;// CONCATENATED MODULE: ./build/services/slack/post.js


const inDoubt = new Set(['fatal_error', 'internal_error', 'service_unavailable']);
const sent = schemas/* object */.Ikc({ ts: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) });
async function postMessage(client, history, channel, { metadata, blocks, text }, isIt) {
    const args = {
        channel,
        text,
        ...(blocks && { blocks }),
        metadata,
        unfurl_links: false,
        unfurl_media: false,
    };
    try {
        await client.call('chat.postMessage', args, sent);
    }
    catch (error) {
        if (error instanceof SlackFailure && !inDoubt.has(error.code))
            throw error;
        if (!(await isIt(history.latest(channel)).catch(() => false)))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/services/slack/text.js

const mostNamed = 20;
const longestName = 60;
function slackText(text, most = longestName) {
    let said = '';
    for (const letter of inert(text, most)) {
        const next = escapes.get(letter) ?? letter;
        if (said.length + next.length > most)
            return `${said}…`;
        said += next;
    }
    return said;
}
function slackName(text) {
    return inert(text, longestName).replaceAll('<', '‹').replaceAll('>', '›');
}
function inert(text, most) {
    return (0,report_text/* plain */.pj)(text, most)
        .replaceAll('`', '’')
        .replaceAll('](', '] (')
        .replace(/:(?=\/\/)/g, '$&\u200b');
}
function unescaped(text) {
    const next = text.replace(/&(amp|lt|gt);/g, (_, name) => letters.get(name) ?? '');
    return next === text ? text : unescaped(next);
}
const letters = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
]);
const escapes = new Map([...letters].map(([name, letter]) => [letter, `&${name};`]));
function mention(id) {
    return `<@${id}>`;
}
function readersTime(at) {
    return `<!date^${Math.floor(at.getTime() / 1000)}^{date_short_pretty} {time}|${(0,report_text/* time */.kB)(at)}>`;
}
function text_link(address, label) {
    const { href = '', protocol = '' } = URL.parse(address) ?? {};
    if (protocol !== 'https:' && protocol !== 'http:')
        return '';
    return `<${href.replaceAll('&', '&amp;').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C')}|${label}>`;
}
function listed(words) {
    const more = words.length - mostNamed;
    const parts = more > 0 ? [...words.slice(0, mostNamed), `${more} more`] : words;
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}

;// CONCATENATED MODULE: ./build/services/slack/alerts.js





const mostTold = 10;
const alerts_event = 'on_call_alert';
const payload = schemas/* object */.Ikc({ scope: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP() });
function slackAlerts(client, channels, history) {
    return {
        async tell(written, { failures, schedules = [] }, run) {
            const channel = await channels.id(written);
            const scope = hash([...schedules].sort());
            const fingerprint = fingerprintOf(failures);
            const isTold = async (notes) => ((await lastOf(notes, scope)) ?? fingerprintOf([])) === fingerprint;
            if (await isTold(history.notes(channel)))
                return 'silent';
            const metadata = { event_type: alerts_event, event_payload: { scope, fingerprint } };
            await postMessage(client, history, channel, { ...alerts_alert(failures, run), metadata }, isTold);
            return 'posted';
        },
    };
}
async function lastOf(notes, scope) {
    for await (const note of notes) {
        const told = note.event === alerts_event ? parse/* safeParse */.xL(payload, note.payload).data : undefined;
        if (told?.scope === scope)
            return told.fingerprint;
    }
    return null;
}
function fingerprintOf(failures) {
    const parts = failures.map(({ schedule, target, reason }) => JSON.stringify([schedule, target.kind, target.name, steady(reason)]));
    return hash([...new Set(parts)].sort());
}
function steady(reason) {
    return reason.replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '#').replace(/\d+/g, '#');
}
function hash(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
function alerts_alert(failures, run) {
    const more = failures.length - mostTold;
    const details = failures
        .slice(0, mostTold)
        .map(({ schedule, target: { kind, name }, reason }) => section(`*${slackText(schedule)}*, ${kind} ${slackText(name)}: ${slackText(reason, 1_000)}`));
    const text = headline(failures);
    const end = smallPrint([more > 0 ? `+${more} more` : '', run === null ? '' : text_link(run, 'Open the run')]);
    return { text, blocks: [section(text), ...details, ...end] };
}
function headline(failures) {
    if (failures.length === 0)
        return ':white_check_mark: On-call sync works again.';
    const schedules = [...new Set(failures.map(({ schedule }) => schedule))].map((name) => slackText(name));
    const [first = '', ...others] = schedules;
    const where = others.length > 0 ? `${first} and ${others.length} more` : first;
    return `:warning: On-call sync failed for ${where}: what is shown there may be out of date.`;
}

// EXTERNAL MODULE: ./build/near.js
var build_near = __webpack_require__(3628);
;// CONCATENATED MODULE: ./build/services/slack/pages.js

function pages(load, most = Number.POSITIVE_INFINITY) {
    const read = [];
    return async function* () {
        const seen = new Set();
        let left = most;
        for (let cursor = ''; cursor !== null && left > 0;) {
            if (seen.has(cursor))
                throw new model/* Failure */.H('Slack’s pages lead in a circle.', 'The next run asks again.');
            const loading = read[seen.size] ?? load(cursor);
            read[seen.size] = loading;
            const page = await loading;
            seen.add(cursor);
            yield* page.items.slice(0, left);
            left -= page.items.length;
            cursor = page.next;
        }
    };
}

;// CONCATENATED MODULE: ./build/services/slack/channels.js




const channel = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    name: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    is_archived: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    is_member: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    topic: schemas/* optional */.lqM(schemas/* object */.Ikc({ value: schemas/* string */.YjP() })),
}), schemas/* transform */.pdi(({ id, name, is_archived, is_member, topic }) => ({
    id,
    name: name ?? null,
    topic: topic?.value ?? null,
    isArchived: is_archived === true,
    isMember: is_member ?? null,
})));
const one = schemas/* pipe */.FsL(schemas/* object */.Ikc({ channel }), schemas/* transform */.pdi(({ channel }) => channel));
const page = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    channels: schemas/* array */.YOg(channel),
    response_metadata: schemas/* optional */.lqM(schemas/* object */.Ikc({ next_cursor: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
}), schemas/* transform */.pdi(({ channels, response_metadata }) => ({
    items: channels,
    next: response_metadata?.next_cursor || null,
})));
const pageSize = 999;
function slackChannels(client) {
    const known = new Map();
    const all = pages((cursor) => client.call('conversations.list', {
        types: 'public_channel,private_channel',
        exclude_archived: false,
        limit: pageSize,
        ...(cursor && { cursor }),
    }, page));
    const again = async (id) => usable(id, await client.call('conversations.info', { channel: id }, one));
    const find = (written) => {
        const key = nameIn(written);
        const found = known.get(key) ?? (isId(key) ? again(key) : named(key, all()));
        known.set(key, found);
        return found;
    };
    return {
        id: async (written) => (isId(nameIn(written)) ? nameIn(written) : (await find(written)).id),
        find,
        again,
    };
}
function isId(written) {
    return /^[CDG][A-Z0-9]{6,}$/.test(written);
}
function nameIn(written) {
    const name = written.trim().replace(/^#/, '');
    return isId(name) ? name : name.normalize('NFC').toLowerCase();
}
async function named(name, all) {
    const names = [];
    let archived = null;
    for await (const one of all) {
        if (one.name === null)
            continue;
        if (one.name.normalize('NFC').toLowerCase() !== name)
            names.push(one.name);
        else if (one.isArchived)
            archived = one;
        else
            return one;
    }
    if (archived)
        return usable(`#${name}`, archived);
    const near = (0,build_near/* nearest */.p)(name, names);
    const guess = near.length > 0 ? `Did you mean ${near.map((other) => `“#${other}”`).join(' or ')}? ` : '';
    throw new model/* Failure */.H(`Slack shows this app no channel “#${name}”.`, `${guess}A private channel is only seen from inside: invite the app there (/invite @ and its name).`);
}
function usable(written, found) {
    if (found.isArchived)
        throw archivedChannel(written);
    return found;
}
function archivedChannel(written) {
    return new model/* Failure */.H(`The Slack channel ${written} is archived.`, 'Unarchive it, or name another channel.');
}

// EXTERNAL MODULE: ./node_modules/@slack/web-api/dist/index.js
var dist = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
;// CONCATENATED MODULE: ./build/services/slack/tiers.js
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
            return (0,wire/* read */.LF)(schema, answer, `Slack’s answer to ${method}`);
        },
    };
}
function through(http) {
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
            ...(isPost ? { once: true } : {}),
            inTrouble: (said) => {
                const code = String(said?.error);
                return refusals.has(code) || (!isPost && troubles.has(code));
            },
        });
        const body = (0,wire/* read */.LF)(envelope, answer, `Slack’s answer to ${method}`);
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
const refusals = new Set(['ratelimited', 'rate_limited', 'request_timeout']);
const troubles = new Set(['internal_error', 'service_unavailable']);
const silent = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    setLevel() { },
    setName() { },
    getLevel: () => dist.LogLevel.ERROR,
};

;// CONCATENATED MODULE: ./build/services/slack/users.js

const user = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[UW][A-Z0-9]+$/, 'not the id of a member')),
    deleted: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    is_bot: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    is_restricted: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    is_ultra_restricted: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    real_name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    profile: schemas/* optional */.lqM(schemas/* object */.Ikc({ email: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())), real_name: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
}), schemas/* transform */.pdi((user) => {
    const { id, profile } = user;
    const email = profile?.email?.toLowerCase() ?? null;
    const found = (identity) => ({ id, email, identity });
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
const users_one = schemas/* pipe */.FsL(schemas/* object */.Ikc({ user }), schemas/* transform */.pdi(({ user }) => user));
const users_page = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    members: schemas/* array */.YOg(user),
    response_metadata: schemas/* optional */.lqM(schemas/* object */.Ikc({ next_cursor: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
}), schemas/* transform */.pdi(({ members, response_metadata }) => ({
    members,
    next: response_metadata?.next_cursor || null,
})));
const users_pageSize = 1000;
function lookUpUser(client, method, args) {
    return client.call(method, args, users_one);
}
async function* listUsers(client) {
    let cursor = '';
    while (cursor !== null) {
        const { members, next } = await client.call('users.list', { limit: users_pageSize, ...(cursor && { cursor }) }, users_page);
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
        const told = lookUp.emails.find((email) => known.has(email));
        const order = told === undefined ? lookUp.emails : [told, ...lookUp.emails];
        for (const email of order) {
            const identity = await once('users.lookupByEmail', { email });
            if (identity)
                return identity;
        }
        return { unmapped: `no active Slack account has the address ${lookUp.emails.join(' or ')}` };
    };
    return {
        async find(lookUps) {
            const people = lookUps.map((lookUp) => ('id' in lookUp ? [lookUp.id] : lookUp.emails));
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
            for (const { id, email, identity } of members) {
                if (wanted.has(id))
                    known.set(id, Promise.resolve(identity));
                if (email === null || !wanted.has(email))
                    continue;
                if ('account' in identity)
                    known.set(email, Promise.resolve(identity));
                else
                    unusable.set(email, identity);
            }
            left = left.filter((names) => !names.some((name) => known.has(name)));
            pages += 1;
            if (left.length <= pages)
                return;
        }
    }
    catch {
        return;
    }
    for (const name of left.flat())
        known.set(name, Promise.resolve(unusable.get(name) ?? null));
}
function isNotFound(error) {
    return error instanceof SlackFailure && ['users_not_found', 'user_not_found'].includes(error.code);
}

;// CONCATENATED MODULE: ./build/services/slack/history.js



const most = 1_000;
const history_pageSize = 200;
const message = schemas/* object */.Ikc({
    subtype: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    user: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    bot_id: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    metadata: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* object */.Ikc({ event_type: schemas/* string */.YjP(), event_payload: schemas/* optional */.lqM(schemas/* unknown */.L5J()) })), undefined),
});
const history_page = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    messages: schemas/* array */.YOg(message),
    response_metadata: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ next_cursor: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
}), schemas/* transform */.pdi(({ messages, response_metadata }) => ({
    items: messages,
    next: response_metadata?.next_cursor || null,
})));
const identity = schemas/* object */.Ikc({ user_id: schemas/* string */.YjP(), bot_id: schemas/* optional */.lqM(schemas/* string */.YjP()) });
function slackHistory(client) {
    const known = new Map();
    let self;
    const isOwn = async ({ user, bot_id }) => {
        self ??= client.call('auth.test', {}, identity);
        const { user_id, bot_id: bot } = await self;
        return user === user_id || (bot !== undefined && bot_id === bot);
    };
    const messages = (channel, count) => pages((cursor) => client.call('conversations.history', { channel, include_all_metadata: true, limit: history_pageSize, ...(cursor && { cursor }) }, history_page), count);
    async function* own(channel, all) {
        let isNewest = true;
        for await (const one of all) {
            if (isNewest && /^(channel|group)_archive$/.test(one.subtype ?? ''))
                throw archivedChannel(channel);
            isNewest = false;
            if (!one.metadata?.event_type.startsWith('on_call_') || !(await isOwn(one)))
                continue;
            yield { event: one.metadata.event_type, payload: one.metadata.event_payload };
        }
    }
    return {
        notes(channel) {
            const all = known.get(channel) ?? messages(channel, most);
            known.set(channel, all);
            return own(channel, all());
        },
        latest: (channel) => own(channel, messages(channel, history_pageSize)()),
    };
}

// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
;// CONCATENATED MODULE: ./build/services/slack/announcement.js




const announcement_event = 'on_call_handover';
const announcement_payload = schemas/* object */.Ikc({
    schedule: schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi(keyOf)),
    people: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* catch */.MfU(schemas/* string */.YjP(), '') })),
});
function announcementIn(note) {
    return (note.event === announcement_event && parse/* safeParse */.xL(announcement_payload, note.payload).data) || null;
}
function keyOf(schedule) {
    return unescaped(schedule).normalize('NFC');
}
function idsIn(announced) {
    return [...new Set(announced?.people.map(({ id }) => id) ?? [])].sort();
}
function distinctMembers({ members }) {
    return [...new Map(members.map((member) => [member.account.id, member])).values()];
}
function announcement(showing, last, template) {
    const members = distinctMembers(showing);
    const nameOf = ({ person, account }) => (0,build_people/* called */.Ab)(person, account.name);
    const before = idsIn(last);
    const now = members.map(({ account }) => account.id);
    const people = listed(members.map((member) => before.includes(member.account.id) ? slackText(nameOf(member)) : mention(member.account.id)));
    const gone = (last?.people ?? []).filter(({ id }) => !now.includes(id));
    const metadata = {
        event_type: announcement_event,
        event_payload: {
            schedule: showing.schedule,
            people: members
                .map((member) => ({ id: member.account.id, name: slackName(nameOf(member)) }))
                .sort((a, b) => (a.id < b.id ? -1 : 1)),
        },
    };
    const left = listed(gone.map(({ name }) => slackText(name || 'somebody')));
    if (template !== null)
        return { text: fill(template, showing, people, left), metadata };
    const are = members.length > 1 ? 'are' : 'is';
    const from = left === '' ? '' : `, taking over from ${left}`;
    const text = `${people} ${are} now on call for *${slackText(showing.schedule)}*${from}.`;
    return { text, blocks: [section(text), ...smallPrint(around(showing))], metadata };
}
function around({ until, next, askedBy, run }) {
    return [
        until ? `Until ${readersTime(until)}` : '',
        next && next.length > 0 ? `Next: ${listed(next.map((person) => slackText((0,build_people/* called */.Ab)(person))))}` : '',
        askedBy === null ? '' : `Handed over by ${slackText(askedBy)}`,
        run === null ? '' : text_link(run, 'Open the run'),
    ];
}
function fill(template, { schedule, until, next, run }, people, left) {
    const values = new Map([
        ['people', people],
        ['before', left || 'nobody'],
        ['until', until ? readersTime(until) : 'not known'],
        ['next', next ? listed(next.map((person) => slackText((0,build_people/* called */.Ab)(person)))) || 'nobody' : 'not known'],
        ['schedule', slackText(schedule)],
        ['run', run === null ? '' : text_link(run, 'the run')],
    ]);
    return template.replace(/\{(\w+)\}/g, (written, name) => values.get(name) ?? written);
}

;// CONCATENATED MODULE: ./build/services/slack/message.js


function slackMessage(ref, { client, channels, history, number }) {
    let announced = new Map();
    const last = (schedule) => announced.get(keyOf(schedule)) ?? null;
    return {
        ref,
        directory: 'slack',
        holdsMembers: false,
        canDisable: false,
        async read(schedule) {
            const channel = await channels.id(ref.name);
            announced = await message_lastOf(history.notes(channel), schedule);
            return { place: `${channel} ${number}`, entries: idsIn(last(schedule)), enabled: true };
        },
        want: (showing) => ({
            after: distinctMembers(showing)
                .map(({ account }) => account.id)
                .sort(),
        }),
        async write({ place }, { entries }, showing) {
            const [channel = ''] = place.split(' ');
            const { schedule } = showing;
            const said = announcement(showing, last(schedule), ref.text);
            await postMessage(client, history, channel, said, async (notes) => {
                const found = (await message_lastOf(notes, schedule)).get(keyOf(schedule)) ?? null;
                return idsIn(found).join() === entries.join();
            });
        },
    };
}
async function message_lastOf(notes, schedule) {
    const found = new Map();
    for await (const note of notes) {
        const one = announcementIn(note);
        if (one && !found.has(one.schedule))
            found.set(one.schedule, one);
        if (one?.schedule === keyOf(schedule))
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/services/slack/segment.js


const label = 'On call:';
const separator = ' | ';
const longest = 250;
function takeApart(topic) {
    const found = /(?:^| \| )\s*(?=On call:)/.exec(topic);
    if (!found)
        return { before: topic === '' ? '' : topic + separator, segment: null, after: '' };
    const start = found.index + found[0].length;
    const end = topic.indexOf(separator, start);
    const stop = end < 0 ? topic.length : end;
    return { before: topic.slice(0, start), segment: topic.slice(start, stop), after: topic.slice(stop) };
}
function segmentFor(ids, { before, segment, after }) {
    const mentions = [...new Set(ids)].map(mention);
    const forms = mentions.map((_, left) => {
        const most = mentions.length - left;
        return `${label} ${[...mentions.slice(0, most), ...(left > 0 ? [`+${left}`] : [])].join(', ')}`;
    });
    const [full = label] = forms;
    if (segment !== null && sameText(segment, full))
        return segment;
    const room = longest - before.length - after.length;
    const fits = forms.find((form) => form.length <= room);
    if (fits === undefined) {
        throw new model/* Failure */.H(`The topic has no room for who is on call: the rest of it takes ${before.length + after.length} of ${longest} characters.`, 'Shorten the topic in Slack: what others wrote there is never cut.');
    }
    return segment !== null && sameText(segment, fits) ? segment : fits;
}
function sameText(one, other) {
    return normal(one) === normal(other);
}
function normal(segment) {
    const text = unescaped(segment)
        .normalize('NFC')
        .replace(/<@(\w+)\|[^<>]*>/g, '<@$1>')
        .replace(/\s+/g, ' ')
        .trim();
    const people = text.slice(label.length).split(',');
    return people
        .map((part) => part.trim())
        .sort()
        .join();
}

;// CONCATENATED MODULE: ./build/services/slack/topic.js



const answer = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    channel: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* object */.Ikc({ topic: schemas/* object */.Ikc({ value: schemas/* string */.YjP() }) })), undefined),
}), schemas/* transform */.pdi(({ channel }) => channel?.topic.value ?? null));
function slackTopic(ref, { client, channels }) {
    let seen = takeApart('');
    return {
        ref,
        directory: 'slack',
        holdsMembers: false,
        canDisable: false,
        async read() {
            const channel = await channels.find(ref.name);
            seen = takeApart(topicOf(channel));
            const entries = seen.segment === null ? [] : [seen.segment];
            const isLocked = channel.isMember === false;
            return { place: channel.id, entries, enabled: true, ...(isLocked ? { locked: outside(ref) } : {}) };
        },
        want: (showing) => ({ after: [segmentFor(topic_idsIn(showing), seen)] }),
        async write({ place }, _after, showing) {
            const topic = missing(topicOf(await channels.again(place)), showing);
            if (topic === null)
                return;
            const said = await client.call('conversations.setTopic', { channel: place, topic }, answer);
            if (said !== null && missing(said, showing) === null)
                return;
            if (missing(topicOf(await channels.again(place)), showing) === null)
                return;
            throw new model/* Failure */.H('Slack took the topic, and yet it does not show who is on call.', 'The next run tries again.');
        },
    };
}
function missing(topic, showing) {
    const now = takeApart(topic);
    const segment = segmentFor(topic_idsIn(showing), now);
    return segment === now.segment ? null : now.before + segment + now.after;
}
function topic_idsIn({ members }) {
    return members.map(({ account }) => account.id);
}
function topicOf({ id, topic }) {
    if (topic !== null)
        return topic;
    throw new model/* Failure */.H(`Slack tells no topic of ${id}.`, 'Name a channel: other conversations have none.');
}
function outside({ name }) {
    return new model/* Failure */.H(`The app is not in the channel ${name}, so it can’t set its topic.`, 'Invite it: write /invite @ and the app’s name in that channel.');
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
        directory: 'slack',
        holdsMembers: true,
        canDisable: true,
        async read() {
            const all = await groups();
            const name = ref.name.replace(/^@/, '');
            const group = user_group_named(name, all);
            if (!group)
                throw unknownGroup(name, all);
            if (group.state instanceof model/* Failure */.H)
                throw group.state;
            return group.state;
        },
        want: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
        async write(before, after) {
            const said = after.enabled
                ? await user_group_fill(writer, before.enabled, after)
                : await changeUserGroup(writer, 'usergroups.disable', after.place);
            await user_group_confirm(reader, said, after);
        },
    };
}
async function user_group_fill(writer, isEnabled, { place, entries }) {
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
function user_group_named(name, groups) {
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
    const client = slackClient(http, url, token);
    const writer = slackClient(http, url, values['slack-user-group-token'] ?? token);
    const channels = slackChannels(client);
    const history = slackHistory(client);
    let groups;
    const all = () => {
        groups ??= listUserGroups(client);
        return groups;
    };
    let messages = 0;
    return {
        directory: slackDirectory(client),
        target(ref) {
            if (ref.kind === 'slack-topic')
                return slackTopic(ref, { client, channels });
            if (ref.kind !== 'slack-message')
                return slackUserGroup(ref, { groups: all, reader: client, writer });
            messages += 1;
            return slackMessage(ref, { client, channels, history, number: messages });
        },
        alerts: slackAlerts(client, channels, history),
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


/***/ })

};
