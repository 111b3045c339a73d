export const id = 114;
export const ids = [
	114
];
export const modules = {
	114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			isFromFork: ()=>isFromFork
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
		const repository = zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()
		})));
		const event = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				head: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
					repo: repository
				}),
				base: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
					repo: repository
				})
			})
		});
		async function isFromFork(env, readFile) {
			const path = env.GITHUB_EVENT_PATH;
			if (env.GITHUB_EVENT_NAME !== 'pull_request' || !path) return false;
			const text = await readFile(path).catch(()=>null);
			const { data } = zod_mini__WEBPACK_IMPORTED_MODULE_1__.xL(event, parsed(text ?? ''));
			if (!data) return false;
			const { head, base } = data.pull_request;
			return head.repo?.full_name !== base.repo?.full_name;
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch  {
				return null;
			}
		}
	}
};
