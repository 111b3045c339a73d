export const id = 5010;
export const ids = [
	5010
];
export const modules = {
	5010: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			exposureWarnings: ()=>exposureWarnings
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
		const event = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				private: zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()
			})
		});
		async function exposureWarnings(env, readFile, hidesAddresses) {
			const path = env.GITHUB_EVENT_PATH;
			if (hidesAddresses || !path) return [];
			const text = await readFile(path).catch(()=>null);
			const isPublic = text !== null && zod_mini__WEBPACK_IMPORTED_MODULE_1__.xL(event, parsed(text)).data?.repository.private === false;
			return isPublic ? [
				'This repository is public: everybody can read who is on call in the log, the summary and the outputs, with e-mail addresses. Set `hide-addresses: true` to show names only, or move the workflow to a private repository.'
			] : [];
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
