export const id = 909;
export const ids = [909,294];
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

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTarget: () => (/* binding */ createTarget)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _http_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7686);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(294);





const assignees = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((users) => (users ?? []).map((user) => (0,_directory_js__WEBPACK_IMPORTED_MODULE_4__.login)(user.login))));
const list = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_http_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)({ number: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), assignees, pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()) }, ({ number, assignees, pull_request }) => ({ number, assignees, isIssue: !pull_request })));
const assigned = (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)({ assignees }, (issue) => issue.assignees);
const route = '/repos/{owner}/{repo}/issues';
const mostAssignees = 10;
const lane = { name: 'GitHub’s issues', abreast: 2, perMinute: 80 };
function createTarget(context, { repository, label, reassign = false }) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .U)(context);
    const [owner, repo] = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .twoParts */ .V)(repository);
    const fix = (status) => advice(repository)[status];
    const leaving = ({ assignees }, { offCall }) => {
        const logins = reassign ? offCall.map(_directory_js__WEBPACK_IMPORTED_MODULE_4__.login) : [];
        return assignees.filter((assignee) => logins.includes(assignee));
    };
    const isPending = (issue, display) => issue.assignees.length === 0 || leaving(issue, display).length > 0;
    const change = (method, { number }, assignees) => client.call({
        route: `${method} ${route}/{issue_number}/assignees`,
        parameters: { owner, repo, issue_number: number, assignees },
        schema: assigned,
        fix,
        lane,
    });
    const assign = async (issue, onCall, leaving) => {
        const now = await change('POST', issue, onCall);
        const dropped = onCall.filter((login) => !now.includes(login));
        if (leaving.length === 0 || dropped.length === onCall.length)
            return dropped;
        const rest = await change('DELETE', issue, leaving);
        if (leaving.some((login) => rest.includes(login)))
            throw stillAssigned(leaving, issue, repository);
        if (!now.some((login) => onCall.includes(login) && rest.includes(login)))
            await change('POST', issue, onCall);
        return dropped;
    };
    return {
        async read() {
            const parameters = { owner, repo, labels: label, state: 'open' };
            const all = await client.list({ route: `GET ${route}`, parameters, schema: list, fix });
            const issues = all.filter(({ isIssue }) => isIssue).toSorted((a, b) => a.number - b.number);
            return {
                place: `github-issues ${repository} ${label}`.toLowerCase(),
                entries: numbers(issues.filter(({ assignees }) => assignees.length > 0)),
                enabled: true,
                desired(display) {
                    const { length } = display.members;
                    if (length > mostAssignees)
                        throw tooMany(length);
                    return {
                        before: numbers(issues.filter((issue) => !isPending(issue, display))),
                        after: numbers(issues),
                    };
                },
                async write(_desired, display) {
                    const onCall = display.members.map(({ account }) => account.id);
                    const pending = issues.filter((issue) => isPending(issue, display));
                    const results = await Promise.allSettled(pending.map((issue) => assign(issue, onCall, leaving(issue, display))));
                    const dropped = results.flatMap((result) => {
                        if (result.status === 'rejected')
                            throw result.reason;
                        return result.value;
                    });
                    if (dropped.length > 0)
                        throw notAssignable(dropped, repository);
                },
            };
        },
    };
}
function tooMany(count) {
    const message = `${count} people are on call, and GitHub assigns at most ${mostAssignees} to an issue.`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(message, 'Show so many in a team instead.');
}
function stillAssigned(logins, { number }, repository) {
    const message = `GitHub did not take ${logins.join(', ')} off issue ${number} of ${repository}.`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(message, 'The next run tries again.');
}
function notAssignable(logins, repository) {
    const names = [...new Set(logins)].join(', ');
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`GitHub did not assign ${names} to issues of ${repository}.`, `Only who may see the repository, and has some role in it, can be assigned (Settings → Collaborators and teams); check \`people\` as well, and that \`github-token\` may write issues.`);
}
function numbers(issues) {
    return issues.map(({ number }) => String(number));
}
function advice(repository) {
    const permission = `give the job \`permissions: issues: write\`; for another repository than the job’s own, \`github-token\` must be the token of a GitHub App or a person that may write issues there.`;
    return {
        403: `To change issues of ${repository}, ${permission}`,
        404: `Check the name ${repository}. If it is right, ${permission}`,
        410: `Issues are switched off in ${repository}: switch them on (Settings → Features), or leave this target out.`,
    };
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
