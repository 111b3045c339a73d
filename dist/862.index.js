export const id = 862;
export const ids = [862];
export const modules = {

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   peopleMap: () => (/* binding */ peopleMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7112);
/* harmony import */ var _slack_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7640);



function peopleMap(written) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(written, { lineCounter: lines, schema: 'failsafe', uniqueKeys: true });
    const problems = document.errors.map((error) => `line ${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}`);
    if (problems.length > 0)
        throw new Error(`is not a YAML map: ${problems.join('; ')}`);
    if (document.contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.value === ''))
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents)) {
        throw new Error('must be a map with one "ana@example.com: U03BU00KGK4" a line');
    }
    const known = new Map();
    for (const pair of document.contents.items) {
        const [name, id, line] = entry(pair, lines);
        if (name === '')
            problems.push(`line ${line}: the name before ":" is missing`);
        else if (known.has(name.toLowerCase())) {
            problems.push(`line ${line}: ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is there twice`);
        }
        else if (!_slack_id_js__WEBPACK_IMPORTED_MODULE_2__/* .slackId */ .e.test(id)) {
            problems.push(`line ${line}: ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile, "Copy member ID"), not ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)}`);
        }
        else
            known.set(name.toLowerCase(), { names: [name.toLowerCase()], accounts: { slack: id } });
    }
    if (problems.length > 0)
        throw new Error(`has ${problems.length === 1 ? 'a mistake' : 'mistakes'}: ${problems.join('; ')}`);
    return [...known.values()];
}
function entry(pair, lines) {
    const word = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' ? node.value.trim() : '');
    const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    return [word(pair.key), word(pair.value), lines.linePos(start).line];
}


/***/ })

};
