export const id = 5104;
export const ids = [
	5104
];
export const modules = {
	5104: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			tell: ()=>tell
		});
		async function tell(setup, world) {
			if (setup.settings.mode === 'check') return (await __webpack_require__.e(489).then(__webpack_require__.bind(__webpack_require__, 489))).check(setup, world);
			return (await Promise.all([
				__webpack_require__.e(8599),
				__webpack_require__.e(3417)
			]).then(__webpack_require__.bind(__webpack_require__, 3417))).reportWorkload(setup, world);
		}
	}
};
