export const id = 202;
export const ids = [202];
export const modules = {

/***/ 202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   instant: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

function instant(written) {
    try {
        const zoned = written.includes('[')
            ? temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.ZonedDateTime.from(written)
            : temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(written);
        return new Date(zoned.epochMilliseconds);
    }
    catch (error) {
        throw new Error('is not a time with an offset or a zone: write 2026-12-24T09:00+01:00, 2026-12-24T08:00Z or 2026-12-24T09:00[Europe/Berlin]', { cause: error });
    }
}


/***/ })

};
