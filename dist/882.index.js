export const id = 882;
export const ids = [882];
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

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _http_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);
/* harmony import */ var _kit_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1614);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7686);





const answer = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(() => ({ type: 'folder', sha: '' }))),
    (0,_http_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)({ type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sha: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), encoding: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), content: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) }, (content) => content),
]);
const route = '/repos/{owner}/{repo}/contents/{path}';
function createFiles(connection) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createClient */ .U)(connection);
    return {
        async read(repository, path, ref) {
            const [owner, repo] = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .twoParts */ .V)(repository);
            const parameters = { owner, repo, path, ...(ref !== null && { ref }) };
            const content = await (0,_kit_api_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)(client.call({ route: `GET ${route}`, parameters, schema: answer, fix: readFix }));
            return content && { sha: content.sha, text: textOf(content, path, repository) };
        },
        async write(repository, path, branch, { text, sha }, message) {
            const [owner, repo] = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .twoParts */ .V)(repository);
            const content = Buffer.from(text, 'utf8').toString('base64');
            const parameters = { owner, repo, path, message, content, sha, ...(branch !== null && { branch }) };
            await client
                .call({ route: `PUT ${route}`, parameters, schema: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), fix: writeFix })
                .catch((error) => {
                throw isProtected(error) ? protectedBranch(error, repository, branch) : error;
            });
        },
    };
}
function textOf({ type, encoding, content }, path, repository) {
    const wrong = (what, fix) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`“${path}” in ${repository} ${what}.`, fix);
    if (type !== 'file')
        throw wrong(`is a ${type} and not a file`, 'Write the path of the file itself.');
    if (encoding !== 'base64' || content === undefined) {
        throw wrong('is larger than 1 MB', 'GitHub gives no such file out here: check the path, or make it smaller.');
    }
    try {
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return decoder.decode(Buffer.from(content, 'base64'));
    }
    catch {
        throw wrong('is not UTF-8 text', 'Check the path, or save the file as UTF-8.');
    }
}
function isProtected(error) {
    return ((0,_kit_api_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 403, 409, 422) &&
        /rule violation|protected branch|pull request|status check|approving review/i.test(error.message));
}
function protectedBranch(cause, repository, branch) {
    const fix = `The branch ${branch ?? 'that is the default'} of ${repository} is protected: let the token’s app or person bypass the rule (Settings → Rules), put that token into \`github-token\`, or keep the file in a branch without such a rule.`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(cause.message, fix, { cause });
}
function readFix(status) {
    return status === 403
        ? 'Give the job `permissions: contents: read`, or put a token into `github-token` that may read this repository.'
        : undefined;
}
function writeFix(status) {
    return status === 403 || status === 404
        ? 'Give the job `permissions: contents: write`, or put a token into `github-token` that may write to this repository; and check that the branch is there.'
        : undefined;
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
