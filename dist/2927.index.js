export const id = 2927;
export const ids = [
	2927
];
export const modules = {
	2927: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			check: ()=>check
		});
		async function check(_setup, _world) {
			throw new Error('not built yet');
		}
	}
};
