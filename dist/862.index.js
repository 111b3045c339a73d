export const id = 862;
export const ids = [862];
export const modules = {

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merged: () => (/* binding */ merged),
/* harmony export */   peopleMap: () => (/* binding */ peopleMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _services_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3366);
/* harmony import */ var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8387);




function peopleMap(written) {
    const { document, errors, place } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(written, 'failsafe');
    const problems = errors.map(({ offset, message }) => `line ${place(offset).line}: ${message}`);
    if (problems.length > 0)
        throw new Error(`is not a YAML map: ${problems.join('; ')}`);
    const contents = document?.contents ?? null;
    if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === ''))
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)) {
        throw new Error('must be a map with one "ana@example.com: U03BU00KGK4" a line');
    }
    const known = new Map();
    for (const pair of contents.items) {
        const [name, id, line] = entry(pair, place);
        if (name === '')
            problems.push(`line ${line}: the name before ":" is missing`);
        else if (known.has(name.toLowerCase())) {
            problems.push(`line ${line}: ${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is there twice`);
        }
        else if (!_services_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .directories */ .ag.get('slack')?.isId?.(id)) {
            problems.push(`line ${line}: ${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile, "Copy member ID"), not ${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(id)}`);
        }
        else
            known.set(name.toLowerCase(), { names: [name.toLowerCase()], accounts: { slack: id } });
    }
    if (problems.length > 0)
        throw new Error(`has ${problems.length === 1 ? 'a mistake' : 'mistakes'}: ${problems.join('; ')}`);
    return [...known.values()];
}
function merged(first, second) {
    const shares = (one, other) => one.names.some((name) => other.names.includes(name));
    const both = second.map((person) => first
        .filter((winner) => shares(winner, person))
        .reduce(({ names, accounts }, winner) => ({
        names: [...new Set([...names, ...winner.names])],
        accounts: { ...accounts, ...winner.accounts },
    }), person));
    return [...first.filter((person) => !second.some((other) => shares(person, other))), ...both];
}
function entry(pair, place) {
    const word = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' ? node.value.trim() : '');
    const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    return [word(pair.key), word(pair.value), place(start).line];
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ worded),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const largest = 1_000_000;
function parseYaml(text, schema = 'core') {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    if (text.length > largest) {
        const errors = [{ offset: 0, message: 'is larger than 1 MB' }];
        return { document: null, errors, warnings: [], place };
    }
    const options = {
        schema,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
    const deep = document.errors.find(isTooDeep);
    const errors = (deep ? [deep] : document.errors).map(mistake);
    return { document, errors, warnings: document.warnings.map(mistake), place };
}
function worded(error) {
    if (isTooDeep(error))
        return 'is nested too deeply';
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/);
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
function mistake(error) {
    return { offset: error.pos[0], message: worded(error) };
}
function isTooDeep(error) {
    return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}


/***/ })

};
