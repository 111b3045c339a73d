export const id = 294;
export const ids = [
	294
];
export const modules = {
	294: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createDirectory: ()=>createDirectory,
			login: ()=>login
		});
		function createDirectory() {
			return {
				find: ()=>async (lookUp)=>identify(lookUp)
			};
		}
		function identify(lookUp) {
			return 'id' in lookUp ? {
				account: {
					id: login(lookUp.id),
					name: null,
					email: null
				}
			} : {
				unmapped: 'has no GitHub account in `people`'
			};
		}
		function login(written) {
			return written.toLowerCase();
		}
	}
};
