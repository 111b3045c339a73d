export const id = 294;
export const ids = [294];
export const modules = {

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


/***/ })

};
