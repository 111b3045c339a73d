export const id = 88;
export const ids = [88];
export const modules = {

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  microsoft: () => (/* binding */ microsoft)
});

// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/services/segment.js
var segment = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/services/microsoft/users.js


const user = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    displayName: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    mail: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    userPrincipalName: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    accountEnabled: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    userType: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
}), schemas/* transform */.pdi((user) => {
    const { id, displayName, mail, userPrincipalName: principal } = user;
    const names = [id, mail, principal].flatMap((name) => (name ? [name.toLowerCase()] : []));
    const called = principal ?? mail ?? id;
    if (user.accountEnabled === false) {
        return { names, identity: { unmapped: `the Entra account ${called} is disabled` } };
    }
    if (user.userType?.toLowerCase() === 'guest') {
        return { names, identity: { unmapped: `the Entra account ${called} is a guest` } };
    }
    const email = (mail ?? principal)?.toLowerCase() ?? null;
    return { names, identity: { account: { id, name: displayName ?? null, email } } };
}));
const query = { $select: 'id,displayName,mail,userPrincipalName,accountEnabled,userType' };
const fixes = {
    400: 'Check the address in the pager, or the id in `people`: Graph does not take it for one.',
    403: 'The app may not look people up: give it the application permission User.Read.All of Microsoft Graph and have an admin consent to it (Entra → App registrations → your app → API permissions).',
};
function getUser(graph, id) {
    return graph.get({ path: `/users/${(0,segment/* segment */.m)(id)}`, query, fixes }, user);
}
function listUsers(graph, clauses) {
    return graph.list({ path: '/users', query: { $filter: clauses.join(' or '), ...query }, fixes }, user);
}
const mostClauses = 15;
function equals(property, value) {
    return `${property} eq '${value.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./build/services/microsoft/directory.js



function entraDirectory(graph) {
    const known = new Map();
    const ask = (names) => {
        const answer = users(graph, names);
        for (const name of names)
            known.set(name, answer.then((found) => named(name, found), model/* asFailure */.h));
    };
    const askTogether = async (names) => {
        ask(names);
        const found = await Promise.all(names.map((name) => known.get(name)));
        if (names.length > 1 && found.some(isRefused))
            for (const name of names)
                ask([name]);
    };
    const find = async (lookUp) => {
        const names = namesIn(lookUp);
        for (const name of names) {
            const found = (await known.get(name)) ?? [];
            if (found instanceof model/* Failure */.H)
                return { failure: found };
            const identity = pick(name, found);
            if (identity)
                return identity;
        }
        return { unmapped: `Entra knows nobody by ${names.join(' or ')}` };
    };
    return {
        async find(lookUps) {
            const names = [...new Set(lookUps.flatMap(namesIn))].filter((name) => !known.has(name));
            await Promise.all(bundles(names).map(askTogether));
            return Promise.all(lookUps.map(find));
        },
    };
}
function namesIn(lookUp) {
    return ('id' in lookUp ? [lookUp.id] : lookUp.emails).map((name) => name.toLowerCase());
}
async function users(graph, names) {
    const [name = ''] = names;
    if (names.length > 1 || name.includes('@'))
        return listUsers(graph, names.flatMap(clauses));
    try {
        return [await getUser(graph, name)];
    }
    catch (error) {
        if (error instanceof answer/* HttpFailure */.HR && error.status === 404)
            return [];
        throw error;
    }
}
function clauses(name) {
    return name.includes('@')
        ? [equals('mail', name), equals('userPrincipalName', name)]
        : [equals('id', name)];
}
function bundles(names) {
    const bundles = [];
    let room = 0;
    for (const name of names) {
        const size = clauses(name).length;
        if (room < size) {
            bundles.push([]);
            room = mostClauses;
        }
        bundles.at(-1)?.push(name);
        room -= size;
    }
    return bundles;
}
function named(name, found) {
    return found.filter(({ names }) => names.includes(name));
}
function pick(name, found) {
    const usable = found.flatMap(({ identity }) => ('account' in identity ? [identity.account] : []));
    const [account, another] = usable;
    if (!account)
        return found[0]?.identity ?? null;
    if (!another)
        return { account };
    const ids = usable.map(({ id }) => id).join(', ');
    return { unmapped: `Entra has ${usable.length} accounts with the address ${name} (${ids})` };
}
function isRefused(found) {
    return found instanceof answer/* HttpFailure */.HR && found.status === 400;
}

// EXTERNAL MODULE: ./build/wire.js
var wire = __webpack_require__(8775);
;// CONCATENATED MODULE: ./build/services/microsoft/graph.js



const mostPages = 200;
const refused = 'Check `microsoft-tenant` and `microsoft-client-id`: Graph does not take the token that Entra gave for them.';
function graphClient({ http, values }, token) {
    const send = async (method, call, body) => {
        const { path, query = {}, lane, fixes } = call;
        const said = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
        return http.send({
            service: 'Microsoft Graph',
            method,
            url: values['microsoft-api-url'] + path + (said.length > 0 ? `?${said.join('&')}` : ''),
            headers: {
                Accept: 'application/json',
                Authorization: `Bearer ${await token()}`,
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(lane && { lane }),
            expects: method === 'GET' ? 'json' : 'anything',
            fix: (status) => fixes[status] ?? (status === 401 ? refused : undefined),
        });
    };
    const get = async (call, schema) => (0,wire/* read */.LF)(schema, await send('GET', call), `Graph’s answer to GET ${call.path}`);
    return {
        get,
        async list(call, entry) {
            const page = pageOf(entry);
            const entries = [];
            let next = {};
            for (let pages = 0; next !== null; pages += 1) {
                if (pages >= mostPages)
                    throw endless(call);
                const answer = await get({ ...call, query: { ...call.query, ...next } }, page);
                entries.push(...answer.value);
                next = onward(answer['@odata.nextLink'] ?? null, call);
            }
            return entries;
        },
        async post(call, body) {
            await send('POST', call, body);
        },
        async delete(call) {
            await send('DELETE', call);
        },
    };
}
function pageOf(entry) {
    return schemas/* object */.Ikc({ value: schemas/* array */.YOg(entry), '@odata.nextLink': schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())) });
}
function onward(link, call) {
    if (link === null)
        return null;
    const asked = URL.parse(link)?.searchParams;
    for (const name of ['$skiptoken', '$skip']) {
        const value = asked?.get(name);
        if (value)
            return { [name]: value };
    }
    throw new model/* Failure */.H(`Graph says that there is more after GET ${call.path}, but not how to ask for it.`, 'Nothing was taken from this answer; the next run asks again.');
}
function endless({ path }) {
    const fix = 'Check `microsoft-api-url`, and whether a proxy stands in between.';
    return new model/* Failure */.H(`Graph’s answer to GET ${path} has no end: ${mostPages} pages and more.`, fix);
}

;// CONCATENATED MODULE: ./build/services/microsoft/tags.js


const tag = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), displayName: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())) }), schemas/* transform */.pdi(({ id, displayName }) => ({ id, name: displayName ?? '' })));
const member = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), userId: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) }), schemas/* transform */.pdi(({ id, userId }) => [userId, id]));
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
function teamsTags(graph) {
    const lists = new Map();
    const call = (team, path, fixes) => ({
        path: `/teams/${(0,segment/* segment */.m)(team)}/tags${path}`,
        lane: { name: `Teams ${team.toLowerCase()}`, abreast: 1 },
        fixes,
    });
    const membersOf = (place) => `/${(0,segment/* segment */.m)(place.tag)}/members`;
    return {
        of(team) {
            const key = team.toLowerCase();
            const list = lists.get(key) ?? graph.list(call(team, '', reading), tag);
            lists.set(key, list);
            return list;
        },
        async members(place) {
            return new Map(await graph.list(call(place.team, membersOf(place), reading), member));
        },
        add: (place, userId) => graph.post(call(place.team, membersOf(place), writing), { userId }),
        remove: (place, membership) => graph.delete(call(place.team, `${membersOf(place)}/${(0,segment/* segment */.m)(membership)}`, writing)),
    };
}

// EXTERNAL MODULE: ./build/people.js
var build_people = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/services/microsoft/card.js


const mostNames = 20;
function cardMessage({ schedule, members, until, next, askedBy, run }) {
    const facts = [
        fact('Schedule', cardText(schedule)),
        until && fact('Until', readersTime(until)),
        next && next.length > 0 && fact('Next', names(next)),
        askedBy !== null && fact('Handed over by', cardText(askedBy)),
    ].filter((one) => one !== null && one !== false);
    const people = names(members.map(({ person }) => person));
    const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
            { type: 'TextBlock', text: `On call: ${people}`, size: 'Medium', weight: 'Bolder', wrap: true },
            { type: 'FactSet', facts },
        ],
        ...(run !== null && { actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: run }] }),
    };
    const contentType = 'application/vnd.microsoft.card.adaptive';
    return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}
function fact(title, value) {
    return { title, value };
}
function names(people) {
    const said = people.slice(0, mostNames).map((person) => cardText((0,build_people/* called */.Ab)(person)));
    const more = people.length - said.length;
    return said.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function readersTime(at) {
    const iso = at.toISOString().replace(/\.\d+Z$/, 'Z');
    return `{{DATE(${iso}, SHORT)}} {{TIME(${iso})}}`;
}
function cardText(text, most = 100) {
    return (0,report_text/* plain */.pj)(text, most)
        .replace(/^[\s>+-]+/, '')
        .replace(/[\\`*_[\]()~#|]/g, '\\$&')
        .replace(/^(\d+)\./, '$1\\.')
        .replaceAll('<', '‹')
        .replaceAll('>', '›')
        .replace(/\{(?=\{)|:(?=\/\/)|www(?=\.)/gi, '$&\u200b');
}

;// CONCATENATED MODULE: ./build/services/microsoft/teams-message.js


const gone = 'The workflow behind `teams-webhook-url` is off, gone, or does not know this address: in Teams, open Workflows and turn it on, or create it anew from “Send webhook alerts to a channel” and store its new address.';
function teamsMessage(ref, { http, values }, place) {
    const url = values['teams-webhook-url'] ?? '';
    for (const part of secretParts(url))
        http.conceal(part);
    return {
        ref,
        directory: null,
        holdsMembers: false,
        canDisable: false,
        follows: true,
        read: async () => ({ place, entries: [], enabled: true }),
        want: ({ members }) => ({ after: [...new Set(members.map(({ person }) => (0,build_people/* display */.Vy)(person)))].sort() }),
        async write(_before, _after, showing) {
            await http.send({
                service: 'Teams',
                method: 'POST',
                url,
                secretUrl: true,
                once: true,
                headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
                body: JSON.stringify(cardMessage(showing)),
                expects: 'anything',
                fix: (status) => ([400, 401, 403, 404, 410].includes(status) ? gone : undefined),
            });
        },
    };
}
function secretParts(url) {
    const { pathname = '', searchParams = new URLSearchParams() } = URL.parse(url) ?? {};
    return [...pathname.split('/'), ...searchParams.getAll('sig')].filter((part) => part.length >= 16);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/services/microsoft/teams-tag.js




function teamsTag(ref, tags) {
    const { team } = ref;
    let memberships = new Map();
    let place = { team, tag: ref.tag };
    return {
        ref,
        directory: 'microsoft',
        holdsMembers: true,
        canDisable: false,
        async read() {
            [place, memberships] = await locate({ team, tag: ref.tag }, tags);
            const entries = [...memberships.keys()].sort();
            return { place: `${team.toLowerCase()}/${place.tag}`, entries, enabled: true };
        },
        want: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
        async write(before, after, showing) {
            const come = after.entries.filter((user) => !before.entries.includes(user));
            const go = before.entries.filter((user) => !after.entries.includes(user));
            for (const user of come)
                await add(tags, place, user, showing);
            if (go.length > 0 && missing(after, await tags.members(place)).length > 0)
                throw otherPeople();
            for (const user of go)
                await remove(tags, place, memberships.get(user));
            let now = await tags.members(place);
            const lost = missing(after, now);
            for (const user of lost)
                await add(tags, place, user, showing);
            if (lost.length > 0)
                now = await tags.members(place);
            if ([...now.keys()].sort().join() !== after.entries.join())
                throw otherPeople();
        },
    };
}
function missing({ entries }, now) {
    return entries.filter((user) => !now.has(user));
}
function otherPeople() {
    const message = 'Teams took the change, and yet other people have the tag.';
    return new model/* Failure */.H(message, 'The next run tries again.');
}
async function locate({ team, tag }, tags) {
    if (isTagId(tag)) {
        try {
            return [{ team, tag }, await tags.members({ team, tag })];
        }
        catch (error) {
            if (!isClientError(error, 400, 404))
                throw error;
        }
    }
    const all = await tags.of(team);
    const found = teams_tag_named(tag, all);
    if (!found)
        throw unknownTag(tag, all);
    const place = { team, tag: found.id };
    return [place, await tags.members(place)];
}
function isTagId(text) {
    return /^[\w+/=-]{41,}$/.test(text) && /^[\da-f-]{36}##/i.test(Buffer.from(text, 'base64').toString());
}
function teams_tag_named(written, all) {
    const name = written.replace(/^@/, '');
    const exact = all.find(({ id }) => id === written) ?? all.find((tag) => tag.name === name);
    if (exact)
        return exact;
    const [tag, another] = all.filter((tag) => tag.name.toLowerCase() === name.toLowerCase());
    return another ? undefined : tag;
}
function unknownTag(name, all) {
    const message = `The team in Teams has no tag “${name}”.`;
    const names = all.map((tag) => tag.name);
    if (names.length === 0) {
        const fix = 'It has none at all: create it in Teams (the team’s “…” → Manage tags) with anybody in it.';
        return new model/* Failure */.H(message, fix);
    }
    const listed = names.slice(0, 20).map((known) => `“${known}”`);
    const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
    const near = (0,mod/* closest */.kp)(name, names);
    return new model/* Failure */.H(message, `Check \`tag\` of \`teams-tag\`, or create it in Teams. There are ${listed.join(', ')}${more}; the nearest is “${near}”.`);
}
async function add(tags, place, user, showing) {
    try {
        await tags.add(place, user);
    }
    catch (error) {
        if (!isClientError(error, 400, 404, 409))
            throw error;
        const now = await tags.members(place).catch(() => null);
        if (now?.has(user))
            return;
        const member = showing.members.find(({ account }) => account.id === user);
        const who = member ? (0,build_people/* display */.Vy)(member.person) : user;
        throw new model/* Failure */.H(`${who} did not get the tag, and nobody was taken out. ${error.message}`, `Only members of the team can have its tags: add ${who} to the team in Teams (the team’s “…” → Add member), if that is why.`, { cause: error });
    }
}
async function remove(tags, place, membership) {
    if (membership === undefined)
        throw new Error('a member of the tag was never read');
    try {
        await tags.remove(place, membership);
    }
    catch (error) {
        if (!isClientError(error, 404))
            throw error;
    }
}
function isClientError(error, ...statuses) {
    return error instanceof answer/* HttpFailure */.HR && error.status !== null && statuses.includes(error.status);
}

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
// EXTERNAL MODULE: ./build/settings/parsers.js
var parsers = __webpack_require__(7112);
;// CONCATENATED MODULE: ./build/services/microsoft/identity.js




const issued = schemas/* object */.Ikc({ value: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x21-\x7e]+$/)) });
const claims = schemas/* object */.Ikc({ iss: schemas/* string */.YjP(), sub: schemas/* string */.YjP() });
const permit = 'Give the job `permissions: id-token: write`, or set `microsoft-client-secret`.';
async function assertion(http, identity, audience) {
    if (identity === null) {
        throw new model/* Failure */.H('There is nothing to sign in to Microsoft Entra with: no `microsoft-client-secret`, and this job may not ask GitHub for an OIDC token.', `In GitHub Actions, give the job \`permissions: id-token: write\` and add a federated credential for it to the app (audience ${audience}); or set \`microsoft-client-secret\`.`);
    }
    const answer = await http.send({
        service: 'GitHub’s OIDC provider',
        method: 'GET',
        url: addressFor(identity.url, audience),
        headers: { Accept: 'application/json', Authorization: `Bearer ${identity.token}` },
        fix: () => permit,
    });
    const { value } = (0,wire/* read */.LF)(issued, answer, 'The answer of GitHub’s OIDC provider');
    http.conceal(value);
    return { token: value, credential: credentialFor(value, audience) };
}
function addressFor(url, audience) {
    try {
        const address = (0,parsers/* secretUrl */.EK)(url);
        return `${address}${address.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new model/* Failure */.H(`ACTIONS_ID_TOKEN_REQUEST_URL ${why}.`, permit, { cause: error });
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
    access_token: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x21-\x7e]+$/)),
    expires_in: schemas/* catch */.MfU(schemas/* number */.aig(), 3600),
});
const margin = 300;
function signIn(connection) {
    let current;
    return async () => {
        const held = current;
        if (held && (await held).until <= connection.now() && held === current)
            current = undefined;
        current ??= enter(connection);
        return (await current).value;
    };
}
async function enter({ http, values, identity, now }) {
    const secret = values['microsoft-client-secret'];
    const { scope, audience } = cloudOf(values['microsoft-api-url']);
    const proof = secret === null ? await assertion(http, identity, audience) : null;
    const form = new URLSearchParams({
        client_id: values['microsoft-client-id'] ?? '',
        scope,
        grant_type: 'client_credentials',
        ...(proof === null
            ? { client_secret: secret ?? '' }
            : {
                client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
                client_assertion: proof.token,
            }),
    });
    const asked = now().getTime();
    const answer = await http.send({
        service: 'Microsoft Entra',
        method: 'POST',
        url: `${values['microsoft-login-url']}/${(0,segment/* segment */.m)(values['microsoft-tenant'] ?? '')}/oauth2/v2.0/token`,
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
        fix: (_status, says) => fixFor(says, proof?.credential ?? null),
    });
    const { access_token: value, expires_in: seconds } = (0,wire/* read */.LF)(granted, answer, 'Entra’s answer to the sign-in');
    http.conceal(value);
    return { value, until: new Date(asked + Math.max(seconds - margin, seconds / 2) * 1000) };
}
function fixFor(says, credential) {
    const [code = ''] = /AADSTS\d+/.exec(says) ?? [];
    const known = token_fixes.get(code);
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
const token_fixes = new Map(Object.entries({
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

;// CONCATENATED MODULE: ./build/services/microsoft/service.js






function microsoft(connection) {
    const graph = graphClient(connection, signIn(connection));
    const tags = teamsTags(graph);
    let messages = 0;
    return {
        directory: entraDirectory(graph),
        target(ref) {
            if (ref.kind === 'teams-tag')
                return teamsTag(ref, tags);
            if (ref.kind !== 'teams-message')
                throw new Error(`Microsoft has no ${ref.kind}`);
            messages += 1;
            return teamsMessage(ref, connection, `teams-message ${messages}`);
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
