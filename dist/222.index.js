export const id = 222;
export const ids = [222,746];
export const modules = {

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asReference: () => (/* binding */ asReference),
/* harmony export */   named: () => (/* binding */ named),
/* harmony export */   note: () => (/* binding */ note),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   path: () => (/* binding */ path),
/* harmony export */   word: () => (/* binding */ word)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);


const word = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._trim */ .WN(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, 'must not be empty'));
const note = (about) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(about);
const path = (form) => word.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));
function named(key, about, check = word) {
    const map = (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_0__/* .keyed */ .D)({ [key]: check });
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([check, map]).check(note(about)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((written) => typeof written === 'string' ? { [key]: written } : written));
}
function parseOptions(shape, options) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg(shape, options);
}
function asReference(shape, nameOf) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(shape, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((options) => ({ name: nameOf(options), options })));
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   account: () => (/* binding */ account),
/* harmony export */   message: () => (/* binding */ message),
/* harmony export */   topic: () => (/* binding */ topic),
/* harmony export */   userGroup: () => (/* binding */ userGroup)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9746);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(161);




const userGroup = (0,_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.named)('group', 'Slack user group: handle or id.');
const topic = (0,_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.named)('channel', 'Slack channel, id or #name: its topic shows who is on call.');
const words = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check((0,_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Your own words, with {people} {before} {until} {next} {schedule} {run}.'));
const message = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word, (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_0__/* .keyed */ .D)({ channel: _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word, text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(words) })])
    .check((0,_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Slack channel, id or #name, that is told about a handover.')), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((written) => typeof written === 'string' ? { channel: written } : written));
const account = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_id_js__WEBPACK_IMPORTED_MODULE_4__/* .memberId */ .I, 'must be a Slack member id such as U03BU00KGK4'));


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyed)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);


function keyed(shape) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
            ? issue.keys.map((key) => unknownKey(String(key), Object.keys(shape))).join('\n')
            : undefined,
    });
}
function unknownKey(key, valid) {
    return `unknown key${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .wx)(key, valid) || `: valid are ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(valid)}`}`;
}


/***/ })

};
