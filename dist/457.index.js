export const id = 457;
export const ids = [457];
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

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDirectory: () => (/* binding */ createDirectory)
});

// EXTERNAL MODULE: ./build/services/kit/api.js
var api = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/services/kit/once.js
var once = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/services/microsoft/client.js + 3 modules
var client = __webpack_require__(3328);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/http/wire.js
var wire = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/services/kit/segment.js
var segment = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/services/microsoft/users.js




const user = (0,wire/* shape */.cW)({
    id: wire.id,
    displayName: wire/* text */.Qq,
    mail: wire/* text */.Qq,
    userPrincipalName: wire/* text */.Qq,
    accountEnabled: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    userType: wire/* text */.Qq,
}, ({ id, displayName, mail, userPrincipalName: principal, accountEnabled, userType }) => {
    const names = [id, mail, principal].flatMap((name) => (name ? [name.toLowerCase()] : []));
    const label = principal ?? mail ?? id;
    if (accountEnabled === false) {
        return { names, identity: { unmapped: `the Entra account ${label} is disabled` } };
    }
    if (userType?.toLowerCase() === 'guest') {
        return { names, identity: { unmapped: `the Entra account ${label} is a guest` } };
    }
    const email = (mail ?? principal)?.toLowerCase() ?? null;
    return { names, identity: { account: { id, name: displayName ?? null, email } } };
});
const query = { $select: 'id,displayName,mail,userPrincipalName,accountEnabled,userType' };
const advice = {
    400: 'Check the address in the pager, or the id in `people`: Graph does not take it for one.',
    403: 'The app may not look people up: give it the application permission User.Read.All of Microsoft Graph and have an admin consent to it (Entra → App registrations → your app → API permissions).',
};
const mostClauses = 15;
async function findUsers(graph, names) {
    const [name = ''] = names;
    if (names.length === 1 && !name.includes('@')) {
        const match = await (0,api/* orNull */.Xd)(graph.call({ path: `/users/${(0,segment/* segment */.m)(name)}`, query, advice, schema: user }));
        return match ? [match] : [];
    }
    const $filter = names.flatMap(clausesOf).join(' or ');
    return graph.list({ path: '/users', query: { $filter, ...query }, advice, schema: user });
}
function clausesOf(name) {
    const properties = name.includes('@') ? ['mail', 'userPrincipalName'] : ['id'];
    return properties.map((property) => `${property} eq '${name.replaceAll("'", "''")}'`);
}

;// CONCATENATED MODULE: ./build/services/microsoft/directory.js




function createDirectory(app) {
    const graph = (0,client/* createClient */.U)(app);
    const findAlone = async (name) => withName(name, await findUsers(graph, [name]));
    const usersOf = (0,once/* oncePerKey */.G5)(findAlone);
    const findTogether = (names) => {
        const users = findUsers(graph, names);
        for (const name of names) {
            const answer = users.then((users) => withName(name, users), (error) => {
                if (names.length > 1 && (0,api/* hasStatus */.Ro)(error, 400))
                    return findAlone(name);
                throw error;
            });
            usersOf.fill(name, answer);
        }
    };
    return {
        find(lookUps) {
            const names = [...new Set(lookUps.flatMap(namesIn))].filter((name) => !usersOf.has(name));
            bundles(names).forEach(findTogether);
            return async (lookUp) => {
                const names = namesIn(lookUp);
                for (const name of names) {
                    const identity = pick(name, await usersOf(name));
                    if (identity)
                        return identity;
                }
                return { unmapped: `Entra knows nobody by ${names.join(' or ')}` };
            };
        },
    };
}
function namesIn(lookUp) {
    return ('id' in lookUp ? [lookUp.id] : lookUp.emails).map((name) => name.toLowerCase());
}
function withName(name, users) {
    return users.filter(({ names }) => names.includes(name));
}
function bundles(names) {
    const bundles = [];
    let room = 0;
    for (const name of names) {
        const size = clausesOf(name).length;
        if (room < size) {
            bundles.push([]);
            room = mostClauses;
        }
        bundles.at(-1)?.push(name);
        room -= size;
    }
    return bundles;
}
function pick(name, users) {
    const accounts = users.flatMap(({ identity }) => ('account' in identity ? [identity.account] : []));
    const [account, another] = accounts;
    if (!account)
        return users[0]?.identity ?? null;
    if (!another)
        return { account };
    const ids = accounts.map(({ id }) => id).join(', ');
    return { unmapped: `Entra has ${accounts.length} accounts with the address ${name} (${ids})` };
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
