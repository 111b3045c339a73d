export const id = 970;
export const ids = [970,294];
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

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createClient),
/* harmony export */   V: () => (/* binding */ twoParts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
/* harmony import */ var _http_wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2768);
/* harmony import */ var _kit_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3701);
/* harmony import */ var _kit_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8878);





const pageSize = 100;
const createClient = (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePerRun */ .ao)(({ http, values }) => {
    const load = (0,_kit_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(async () => {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 8134));
        return getOctokit(values['github-token'], { baseUrl: values['github-api-url'] });
    });
    const call = async ({ route, parameters, schema, ...details }) => {
        for (const [, name = ''] of route.matchAll(/\{(\w+)\}/g))
            rejectDots(String(parameters[name]));
        const octokit = await load();
        const request = { fetch: fetchThrough(http, details) };
        const { data } = await octokit.request(route, { ...parameters, request }).catch((error) => {
            throw githubFailure(error);
        });
        return (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAnswer */ .Wp)(schema, data, `GitHub’s answer to ${route}`);
    };
    return {
        call,
        list: ({ parameters, ...details }) => (0,_kit_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .yw)(`GitHub’s answer to ${details.route}`, 1, async (page) => {
            const items = await call({ ...details, parameters: { ...parameters, per_page: pageSize, page } });
            return { items, next: items.length < pageSize ? null : page + 1 };
        }),
    };
});
function fetchThrough(http, { fix, lane }) {
    return async (url, init) => {
        const { method, headers } = init;
        const body = await http.send({
            service: 'GitHub',
            method,
            url,
            headers,
            body: init.body || undefined,
            lane,
            expects: method === 'DELETE' ? 'anything' : 'json',
            fix: (status, says) => generalFix(status, says) ?? fix?.(status, says),
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
function generalFix(status, says) {
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
    const failure = error instanceof Error && error.cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.cause : error;
    if (!(failure instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR) || !isRedirect(failure))
        return failure;
    const fix = 'It was renamed or moved: write its new name. Redirects are not followed.';
    return new _http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR(failure.message, fix, { status: failure.status, cause: failure });
}
function isRedirect({ status }) {
    return status !== null && status >= 300 && status < 400;
}
function rejectDots(name) {
    if (/^\.*$/.test(name))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`“${name}” is no name on GitHub.`, 'Check how it is written.');
}
function twoParts(name) {
    const [, owner, rest] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || rest === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`“${name}” is no name on GitHub.`, 'It must look like `acme/data`.');
    }
    return [owner, rest];
}


/***/ }),

/***/ 294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDirectory: () => (/* binding */ createDirectory),
/* harmony export */   login: () => (/* binding */ login)
/* harmony export */ });
function createDirectory() {
    return { find: () => async (lookUp) => identify(lookUp) };
}
function identify(lookUp) {
    return 'id' in lookUp
        ? { account: { id: login(lookUp.id), name: null, email: null } }
        : { unmapped: 'GitHub accounts come only from `people` (`github: login`)' };
}
function login(written) {
    return written.toLowerCase();
}


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTarget: () => (/* binding */ createTarget)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/services/kit/api.js
var api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/members.js
var members = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/github/client.js
var github_client = __webpack_require__(7686);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/services/github/directory.js
var directory = __webpack_require__(294);
;// CONCATENATED MODULE: ./build/services/github/teams.js




const roster = schemas/* array */.YOg((0,wire/* shape */.cW)({
    login: schemas/* pipe */.FsL(wire.id, schemas/* transform */.pdi(directory.login)),
    role: schemas/* optional */.lqM(schemas/* string */.YjP()),
    inherited: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
}, ({ login, role, inherited = false }) => ({ login, role, inherited })));
const membership = (0,wire/* shape */.cW)({ state: schemas/* string */.YjP() }, ({ state }) => state);
const slugs = schemas/* array */.YOg((0,wire/* shape */.cW)({ slug: schemas/* string */.YjP() }, ({ slug }) => slug));
const route = '/orgs/{org}/teams/{team_slug}';
async function readTeam(client, team) {
    const roster = await readRoster(client, team);
    const hasRoles = roster.every(({ role }) => role !== undefined);
    const leaders = hasRoles
        ? roster.filter(({ role }) => role === 'maintainer')
        : await readRoster(client, team, 'maintainer');
    const maintainers = leaders.map(({ login }) => login);
    const members = roster.filter(({ login, inherited }) => !inherited && !maintainers.includes(login));
    return {
        members: members.map(({ login }) => login),
        maintainers,
        everybody: roster.map(({ login }) => login),
    };
}
function readRoster(client, team, role) {
    const parameters = { ...team, ...(role && { role }) };
    return client.list({ route: `GET ${route}/members`, parameters, schema: roster, fix: readFix });
}
function joinTeam(client, team, username) {
    return client.call({
        route: `PUT ${route}/memberships/{username}`,
        parameters: { ...team, username, role: 'member' },
        schema: membership,
        fix: writeFix,
    });
}
async function leaveTeam(client, team, username) {
    await client.call({
        route: `DELETE ${route}/memberships/{username}`,
        parameters: { ...team, username },
        schema: schemas/* unknown */.L5J(),
        fix: writeFix,
    });
}
function childTeams(client, team) {
    return client.list({ route: `GET ${route}/teams`, parameters: team, schema: slugs, fix: readFix });
}
function organisationState(client, org, username) {
    const route = 'GET /orgs/{org}/memberships/{username}';
    return (0,api/* orNull */.Xd)(client.call({ route, parameters: { org, username }, schema: membership, fix: readFix }));
}
const whichToken = '`github-token` must be the token of a GitHub App with the organisation permission “Members: write”, or of a person with the scope admin:org; the job’s own GITHUB_TOKEN can’t see or change teams';
function readFix(status) {
    if (status === 403)
        return `${whichToken}.`;
    return status === 404
        ? `Check the team: its slug is the last part of its address on GitHub, not the name that is shown. Else ${whichToken}.`
        : undefined;
}
function writeFix(status, says) {
    if (/externally managed|identity provider|synchroni[sz]|\bidp\b/i.test(says)) {
        return 'An identity provider decides who is in this team: use a team of its own, without that.';
    }
    return [403, 404, 422].includes(status)
        ? `${whichToken}, and may not belong to a team that an identity provider fills.`
        : undefined;
}

;// CONCATENATED MODULE: ./build/services/github/team.js






function createTarget(context, { team: name }) {
    const client = (0,github_client/* createClient */.U)(context);
    const [org, team_slug] = (0,github_client/* twoParts */.V)(name);
    const team = { org, team_slug };
    const currentState = (0,once/* once */.Oo)(() => readTeam(client, team));
    return {
        async read() {
            const { members, maintainers } = await currentState();
            const shown = (desired) => sorted([...members, ...maintainers.filter((login) => desired.includes(login))]);
            return {
                place: `github-team ${name}`.toLowerCase(),
                entries: sorted(members),
                enabled: true,
                desired(display) {
                    const after = sorted(display.members.map(({ account }) => account.id));
                    return { before: shown(after), after };
                },
                write: ({ entries }) => replaceMembers(client, team, shown(entries), entries),
            };
        },
        async ineligible(accounts) {
            const { maintainers } = await currentState();
            const others = accounts.filter(({ id }) => !maintainers.includes(id));
            const reasons = await Promise.all(others.map(async ({ id }) => ({ id, reason: await whyIneligible(client, org, id) })));
            return new Map(reasons.flatMap(({ id, reason }) => (reason === null ? [] : [[id, reason]])));
        },
    };
}
async function whyIneligible(client, org, login) {
    const state = await organisationState(client, org, login);
    if (state === 'active')
        return null;
    return state === null
        ? `${login} is not a member of ${org} on GitHub, and nobody is invited from here`
        : `${login} was invited to ${org} on GitHub and has not accepted yet`;
}
async function replaceMembers(client, team, before, desired) {
    const notFound = [];
    const remove = (login) => leaveTeam(client, team, login).catch((error) => {
        if (!(0,api/* hasStatus */.Ro)(error, 404))
            throw error;
        notFound.push(error);
    });
    const membership = {
        add: (logins) => team_all(logins.map((login) => addMember(client, team, login))),
        remove: (logins) => team_all(logins.map(remove)),
        async list() {
            const { members, everybody } = await readTeam(client, team);
            return [...new Set([...members, ...before, ...desired])].filter((login) => everybody.includes(login));
        },
        differs(now) {
            const isComplete = desired.every((login) => now.includes(login));
            const stayed = before.filter((login) => now.includes(login) && !desired.includes(login));
            return isComplete && stayed.length > 0 ? stillIn(client, team, stayed, notFound[0]) : otherPeople(team);
        },
    };
    await (0,members/* swapMembers */.N)(membership, before, desired);
}
async function addMember(client, team, login) {
    if ((await joinTeam(client, team, login)) === 'active')
        return;
    throw new failure/* Failure */.HR(`GitHub sent ${login} an invitation to ${team.org} instead of adding them to the team.`, 'They are in the team once they accept it. To take it back: the organisation’s page → People → Invitations.');
}
function otherPeople({ org, team_slug }) {
    const message = `GitHub took the change, and yet other people are in the team ${org}/${team_slug}.`;
    return new failure/* Failure */.HR(message, 'The next run tries again.');
}
async function stillIn(client, team, logins, notFound) {
    const children = await childTeams(client, team);
    const names = logins.join(', ');
    const message = `${names} ${logins.length > 1 ? 'are' : 'is'} still in the team ${team.org}/${team.team_slug}`;
    if (children.length > 0) {
        return new failure/* Failure */.HR(`${message}: through a child team (${children.join(', ')}).`, 'Use a team without child teams.');
    }
    return notFound ?? new failure/* Failure */.HR(`${message}.`, 'The next run tries again.');
}
async function team_all(writes) {
    await Promise.allSettled(writes);
    await Promise.all(writes);
}
function sorted(logins) {
    return [...new Set(logins)].sort();
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
