export const id = 6687;
export const ids = [
	6687
];
export const modules = {
	6687: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createChecks: ()=>createChecks
		});
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
		var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9061);
		var _schedules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9626);
		function createChecks(context) {
			const schedules = (0, _schedules_js__WEBPACK_IMPORTED_MODULE_2__.z)((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.U)(context), context.now);
			return ({ sources, targetNames })=>{
				const names = [
					...new Set(sources.map(({ schedule })=>schedule))
				];
				const find = schedules.find(names);
				return names.map((name)=>({
						subject: `FireHydrant schedule “${name}”`,
						async run () {
							const now = context.now();
							const { slackGroups } = await schedules.readAnew(await find(name), {
								from: now,
								until: now
							});
							if (slackGroups.length === 0) return [];
							const shared = slackGroups.filter((group)=>targetNames.includes(group));
							const message = `FireHydrant itself keeps the Slack user group ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_0__.p_)(slackGroups, 'and')} for this schedule.`;
							const fix = 'If a target is the same group, both write it: remove the group from the schedule in FireHydrant, or the target here.';
							return [
								{
									severity: shared.length > 0 ? 'warning' : 'hint',
									message,
									fix
								}
							];
						}
					}));
			};
		}
	}
};
