export const id = 429;
export const ids = [429];
export const modules = {

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ githubClient),
/* harmony export */   VI: () => (/* binding */ twoParts),
/* harmony export */   c4: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3412);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5933);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8775);



const pageSize = 100;
const mostPages = 100;
function githubClient({ http, values }) {
    let opened;
    const open = () => {
        opened ??= __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413)).then(({ getOctokit }) => getOctokit(values['github-token'] ?? '', { baseUrl: values['github-api-url'] }));
        return opened;
    };
    const call = async (route, parameters, schema, about = {}) => {
        for (const [, name = ''] of route.matchAll(/\{(\w+)\}/g))
            refuseDots(String(parameters[name]));
        const octokit = await open();
        const sent = octokit.request(route, { ...parameters, request: { fetch: through(http, about) } });
        const { data } = await sent.catch((error) => {
            throw githubFailure(error);
        });
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)(schema, data, `GitHub’s answer to ${route}`);
    };
    return {
        call,
        async list(route, parameters, schema, about) {
            const all = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const found = await call(route, { ...parameters, per_page: pageSize, page }, schema, about);
                all.push(...found);
                if (found.length < pageSize)
                    return all;
            }
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`GitHub’s answer to ${route} does not end.`, 'Nothing was taken from it.');
        },
    };
}
function through(http, { fix, lane }) {
    return async (url, init) => {
        const body = await http.send({
            service: 'GitHub',
            method: init.method,
            url,
            headers: init.headers,
            ...(init.body && { body: init.body }),
            ...(lane && { lane }),
            expects: init.method === 'DELETE' ? 'anything' : 'json',
            fix: (status, says) => whoever(status, says) ?? fix?.(status, says),
        });
        const text = body === undefined ? '' : JSON.stringify(body);
        return {
            status: body === undefined ? 204 : 200,
            url,
            headers: new Map([['content-type', 'application/json']]),
            text: async () => text,
            json: async () => body,
        };
    };
}
function whoever(status, says) {
    if (status === 401) {
        return 'Check `github-token`: it is over, was taken back, or belongs to another GitHub than `github-api-url`.';
    }
    if (status !== 403)
        return undefined;
    if (/rate limit/i.test(says)) {
        return 'The token has asked too much in this hour: run less often, or use a token of its own.';
    }
    return /SAML/.test(says)
        ? 'The organisation has single sign-on: authorise the token for it (Settings → Developer settings → Configure SSO).'
        : undefined;
}
function githubFailure(error) {
    const failure = error instanceof Error && error.cause instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H ? error.cause : error;
    if (!(failure instanceof _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR) || !isRedirect(failure))
        return failure;
    const fix = 'It was renamed or moved: write its new name. Redirects are not followed.';
    return new _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR(failure.message, fix, { status: failure.status, cause: failure });
}
function isRedirect({ status }) {
    return status !== null && status >= 300 && status < 400;
}
function isNotFound(error) {
    return error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR && error.status === 404;
}
function refuseDots(name) {
    if (/^\.*$/.test(name))
        throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`“${name}” is no name on GitHub.`, 'Check how it is written.');
}
function twoParts(name) {
    const [, owner, rest] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || rest === undefined) {
        throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`“${name}” is no name on GitHub.`, 'It must look like `acme/data`.');
    }
    return [owner, rest];
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./build/services/github/client.js
var github_client = __webpack_require__(7686);
;// CONCATENATED MODULE: ./build/services/github/directory.js
const githubDirectory = {
    find: async (lookUps) => lookUps.map(find),
};
function find(lookUp) {
    return 'id' in lookUp
        ? { account: { id: login(lookUp.id), name: null, email: null } }
        : { unmapped: 'GitHub accounts come only from `people` (`github: login`)' };
}
function login(written) {
    return written.toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
;// CONCATENATED MODULE: ./build/services/github/issues.js




const assignees = schemas/* pipe */.FsL(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }))), schemas/* transform */.pdi((users) => (users ?? []).map((user) => login(user.login))));
const list = schemas/* array */.YOg(schemas/* pipe */.FsL(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), assignees, pull_request: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }), schemas/* transform */.pdi(({ number, assignees, pull_request }) => ({ number, assignees, isIssue: !pull_request }))));
const assigned = schemas/* pipe */.FsL(schemas/* object */.Ikc({ assignees }), schemas/* transform */.pdi((issue) => issue.assignees));
const route = '/repos/{owner}/{repo}/issues';
const mostAssignees = 10;
const lane = { name: 'GitHub’s issues', abreast: 2, perMinute: 80 };
function githubIssues(ref, client) {
    const { repository, label, reassign } = ref;
    const fix = (status) => fixes(repository)[status];
    const going = ({ assignees }, { offCall }) => {
        const gone = reassign ? offCall.map(login) : [];
        return assignees.filter((one) => gone.includes(one));
    };
    const wrong = (showing) => (issue) => issue.assignees.length === 0 || going(issue, showing).length > 0;
    return {
        ref,
        directory: 'github',
        holdsMembers: false,
        canDisable: false,
        async read() {
            const [owner, repo] = (0,github_client/* twoParts */.VI)(repository);
            const asked = { owner, repo, labels: label, state: 'open' };
            const found = await client.list(`GET ${route}`, asked, list, { fix });
            const issues = found.filter(({ isIssue }) => isIssue).toSorted((a, b) => a.number - b.number);
            const entries = numbers(issues.filter(({ assignees }) => assignees.length > 0));
            return { place: `github-issues ${repository} ${label}`.toLowerCase(), entries, enabled: true, issues };
        },
        want(showing, { issues }) {
            const { length } = showing.members;
            if (length > mostAssignees) {
                const message = `${length} people are on call, and GitHub assigns at most ${mostAssignees} to an issue.`;
                throw new model/* Failure */.H(message, 'Show so many in a team instead.');
            }
            const isWrong = wrong(showing);
            return { before: numbers(issues.filter((issue) => !isWrong(issue))), after: numbers(issues) };
        },
        async write(before, _after, showing) {
            const [owner, repo] = (0,github_client/* twoParts */.VI)(repository);
            const onCall = showing.members.map(({ account }) => account.id);
            const change = (method, { number }, logins) => {
                const asked = { owner, repo, issue_number: number, assignees: logins };
                return client.call(`${method} ${route}/{issue_number}/assignees`, asked, assigned, { fix, lane });
            };
            const assign = async (issue) => {
                const now = await change('POST', issue, onCall);
                const dropped = onCall.filter((one) => !now.includes(one));
                const leaving = going(issue, showing);
                if (leaving.length === 0 || dropped.length === onCall.length)
                    return dropped;
                const left = await change('DELETE', issue, leaving);
                if (leaving.some((one) => left.includes(one)))
                    throw stillAssigned(leaving, issue, repository);
                if (!now.some((one) => onCall.includes(one) && left.includes(one)))
                    await change('POST', issue, onCall);
                return dropped;
            };
            const results = await Promise.allSettled(before.issues.filter(wrong(showing)).map(assign));
            const failed = results.find(({ status }) => status === 'rejected');
            if (failed?.status === 'rejected')
                throw failed.reason;
            const dropped = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
            if (dropped.length > 0)
                throw notAssignable(dropped, repository);
        },
    };
}
function stillAssigned(logins, { number }, repository) {
    const message = `GitHub did not take ${logins.join(', ')} off issue ${number} of ${repository}.`;
    return new model/* Failure */.H(message, 'The next run tries again.');
}
function notAssignable(logins, repository) {
    const names = [...new Set(logins)].join(', ');
    return new model/* Failure */.H(`GitHub did not assign ${names} to issues of ${repository}.`, `Only who may see the repository, and has some role in it, can be assigned (Settings → Collaborators and teams); check \`people\` as well, and that \`github-token\` may write issues.`);
}
function numbers(issues) {
    return issues.map(({ number }) => String(number));
}
function fixes(repository) {
    const permission = `give the job \`permissions: issues: write\`; for another repository than the job’s own, \`github-token\` must be the token of a GitHub App or a person that may write issues there.`;
    return {
        403: `To change issues of ${repository}, ${permission}`,
        404: `Check the name ${repository}. If it is right, ${permission}`,
        410: `Issues are switched off in ${repository}: switch them on (Settings → Features), or leave this target out.`,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/services/github/teams.js



const anyLogin = schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _minLength */.m9(1)), schemas/* transform */.pdi(login));
const roster = schemas/* array */.YOg(schemas/* pipe */.FsL(schemas/* object */.Ikc({ login: anyLogin, role: schemas/* optional */.lqM(schemas/* string */.YjP()), inherited: schemas/* optional */.lqM(schemas/* boolean */.zMY()) }), schemas/* transform */.pdi(({ login, role, inherited }) => ({ login, role, inherited: inherited ?? false }))));
const membership = schemas/* pipe */.FsL(schemas/* object */.Ikc({ state: schemas/* string */.YjP() }), schemas/* transform */.pdi(({ state }) => state));
const slugs = schemas/* array */.YOg(schemas/* pipe */.FsL(schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }), schemas/* transform */.pdi(({ slug }) => slug)));
const teams_route = '/orgs/{org}/teams/{team_slug}';
function readRoster(client, team, role) {
    const asked = { ...team, ...(role && { role }) };
    return client.list(`GET ${teams_route}/members`, asked, roster, { fix: mayRead });
}
function joinTeam(client, team, username) {
    const asked = { ...team, username, role: 'member' };
    return client.call(`PUT ${teams_route}/memberships/{username}`, asked, membership, { fix: mayWrite });
}
async function leaveTeam(client, team, username) {
    try {
        const asked = { ...team, username };
        await client.call(`DELETE ${teams_route}/memberships/{username}`, asked, schemas/* unknown */.L5J(), { fix: mayWrite });
        return null;
    }
    catch (error) {
        if ((0,github_client/* isNotFound */.c4)(error))
            return error;
        throw error;
    }
}
function childTeams(client, team) {
    return client.list(`GET ${teams_route}/teams`, team, slugs, { fix: mayRead });
}
function organisationState(client, org, username) {
    return orNull(client.call('GET /orgs/{org}/memberships/{username}', { org, username }, membership, { fix: mayRead }));
}
function orNull(asked) {
    return asked.catch((error) => {
        if ((0,github_client/* isNotFound */.c4)(error))
            return null;
        throw error;
    });
}
const whichToken = '`github-token` must be the token of a GitHub App with the organisation permission “Members: write”, or of a person with the scope admin:org; the job’s own GITHUB_TOKEN can’t see or change teams';
function mayRead(status) {
    if (status === 403)
        return `${whichToken}.`;
    return status === 404
        ? `Check the team: its slug is the last part of its address on GitHub, not the name that is shown. Else ${whichToken}.`
        : undefined;
}
function mayWrite(status, says) {
    if (/externally managed|identity provider|synchroni[sz]|\bidp\b/i.test(says)) {
        return 'An identity provider decides who is in this team: use a team of its own, without that.';
    }
    return [403, 404, 422].includes(status)
        ? `${whichToken}, and may not belong to a team that an identity provider fills.`
        : undefined;
}

;// CONCATENATED MODULE: ./build/services/github/team.js



function githubTeam(ref, client) {
    let reading;
    const readAnew = () => {
        reading = readTeam(client, ref.name);
        return reading;
    };
    return {
        ref,
        directory: 'github',
        holdsMembers: true,
        canDisable: false,
        read: readAnew,
        async outsiders(accounts) {
            const { maintainers } = await (reading ?? readAnew());
            const others = accounts.filter(({ id }) => !maintainers.includes(id));
            const reasons = others.map(async ({ id }) => [id, await whyOutside(client, teamName(ref.name).org, id)]);
            return new Map((await Promise.all(reasons)).filter((one) => one[1] !== null));
        },
        want({ members }, { entries, maintainers }) {
            const after = sorted(members.map(({ account }) => account.id));
            return { before: sorted([...entries, ...maintainers.filter((one) => after.includes(one))]), after };
        },
        async write(before, after) {
            const team = teamName(ref.name);
            const { entries, maintainers } = before;
            const coming = after.entries.filter((one) => !entries.includes(one) && !maintainers.includes(one));
            const going = entries.filter((one) => !after.entries.includes(one) && !maintainers.includes(one));
            await team_all(coming.map((one) => add(client, team, one)));
            if (going.length > 0 && missing(after, await readAnew()).length > 0)
                throw otherPeople(ref);
            const lost = await team_all(going.map((one) => leaveTeam(client, team, one)));
            let now = await readAnew();
            const away = missing(after, now);
            await team_all(away.map((one) => add(client, team, one)));
            if (away.length > 0)
                now = await readAnew();
            const stayed = going.filter((one) => now.everybody.includes(one));
            if (stayed.length > 0)
                throw await stillIn(client, team, stayed, lost.find((one) => one !== null) ?? null);
            const others = now.entries.filter((one) => !after.entries.includes(one));
            if (others.length > 0 || missing(after, now).length > 0)
                throw otherPeople(ref);
        },
    };
}
function missing({ entries }, now) {
    return entries.filter((one) => !now.everybody.includes(one));
}
function otherPeople({ name }) {
    const message = `GitHub took the change, and yet other people are in the team ${name}.`;
    return new model/* Failure */.H(message, 'The next run tries again.');
}
async function readTeam(client, name) {
    const team = teamName(name);
    const roster = await readRoster(client, team);
    const tellsRoles = roster.every(({ role }) => role !== undefined);
    const leaders = tellsRoles
        ? roster.filter(({ role }) => role === 'maintainer')
        : await readRoster(client, team, 'maintainer');
    const maintainers = leaders.map(({ login }) => login);
    const members = roster.filter(({ login, inherited }) => !inherited && !maintainers.includes(login));
    return {
        place: `github-team ${name}`.toLowerCase(),
        entries: sorted(members.map(({ login }) => login)),
        enabled: true,
        maintainers,
        everybody: roster.map(({ login }) => login),
    };
}
function teamName(name) {
    const [org, slug] = (0,github_client/* twoParts */.VI)(name);
    return { org, team_slug: slug };
}
async function whyOutside(client, org, login) {
    const state = await organisationState(client, org, login);
    if (state === 'active')
        return null;
    return state === null
        ? `${login} is not a member of ${org} on GitHub, and nobody is invited from here`
        : `${login} was invited to ${org} on GitHub and has not accepted yet`;
}
async function add(client, team, login) {
    if ((await joinTeam(client, team, login)) === 'active')
        return;
    throw new model/* Failure */.H(`GitHub sent ${login} an invitation to ${team.org} instead of adding them to the team.`, 'They are in the team once they accept it. To take it back: the organisation’s page → People → Invitations.');
}
async function stillIn(client, team, logins, notFound) {
    const children = await childTeams(client, team);
    const names = logins.join(', ');
    const message = `${names} ${logins.length > 1 ? 'are' : 'is'} still in the team ${team.org}/${team.team_slug}`;
    if (children.length > 0) {
        return new model/* Failure */.H(`${message}: through a child team (${children.join(', ')}).`, 'Use a team without child teams.');
    }
    return notFound ?? new model/* Failure */.H(`${message}.`, 'The next run tries again.');
}
async function team_all(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
function sorted(logins) {
    return [...new Set(logins)].sort();
}

;// CONCATENATED MODULE: ./build/services/github/service.js




function github(connection) {
    const client = (0,github_client/* githubClient */.$f)(connection);
    return {
        directory: githubDirectory,
        target: (ref) => (ref.kind === 'github-issues' ? githubIssues(ref, client) : githubTeam(ref, client)),
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
