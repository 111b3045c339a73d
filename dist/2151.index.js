export const id = 2151;
export const ids = [
	2151
];
export const modules = {
	2151: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			reportWorkload: ()=>reportWorkload
		});
		async function reportWorkload(_setup, _world) {
			throw new Error('not built yet');
		}
	}
};
