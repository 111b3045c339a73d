export const id = 8697;
export const ids = [
	8697
];
export const modules = {
	8697: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createDirectory: ()=>createDirectory
		});
		var _users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6329);
		function createDirectory(context) {
			const users = (0, _users_js__WEBPACK_IMPORTED_MODULE_0__.by)(context);
			return {
				find (lookUps) {
					users.load(lookUps.flatMap((lookUp)=>'id' in lookUp ? [
							lookUp.id
						] : []));
					return async (lookUp)=>{
						if ('id' in lookUp) {
							const user = await users.byId(lookUp.id);
							return user ? toIdentity(user) : {
								unmapped: `Jira has no account ${lookUp.id}`
							};
						}
						for (const email of lookUp.emails){
							const user = await users.byEmail(email.toLowerCase());
							if (user) return toIdentity(user);
						}
						const addresses = lookUp.emails.join(' and ');
						return {
							unmapped: `has no Jira account (looked up ${addresses})`
						};
					};
				}
			};
		}
		function toIdentity(user) {
			const why = (0, _users_js__WEBPACK_IMPORTED_MODULE_0__.II)(user);
			const { id, name, email } = user;
			const fix = 'Put somebody else on call, or map another account of theirs in `people`.';
			return why === null ? {
				account: {
					id,
					name,
					email
				}
			} : {
				unmapped: why,
				fix
			};
		}
	}
};
