export const id = 202;
export const ids = [
	202
];
export const modules = {
	202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			instant: ()=>instant,
			instantIn: ()=>instantIn,
			instantOrLocal: ()=>instantOrLocal
		});
		var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
		function instant(written) {
			try {
				const zoned = written.includes('[') ? temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.ZonedDateTime.from(written) : temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.Instant.from(written);
				return new Date(zoned.epochMilliseconds);
			} catch (error) {
				throw new Error(`must be a time with an offset or a zone, such as 2026-12-24T09:00+01:00, 2026-12-24T08:00Z or 2026-12-24T09:00[Europe/Berlin], not ${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(written)}`, {
					cause: error
				});
			}
		}
		const local = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/;
		function instantOrLocal(written) {
			if (!local.test(written)) return instant(written);
			instantIn(written, 'UTC');
			return written;
		}
		function instantIn(written, zone) {
			const disambiguation = 'compatible';
			try {
				const zoned = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__.fE.PlainDateTime.from(written).toZonedDateTime(zone, {
					disambiguation
				});
				return new Date(zoned.epochMilliseconds);
			} catch (error) {
				throw new Error(`must be a time such as 2026-12-24T09:00, not ${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(written)}`, {
					cause: error
				});
			}
		}
	}
};
