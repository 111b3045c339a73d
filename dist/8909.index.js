export const id = 8909;
export const ids = [
	8909
];
export const modules = {
	1290: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _http_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);
		var _assignable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2112);
		var _assignees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8793);
		var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7686);
		var _directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(294);
		const list = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg((0, _http_wire_js__WEBPACK_IMPORTED_MODULE_1__.cW)({
			number: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr(),
			assignees: _assignees_js__WEBPACK_IMPORTED_MODULE_3__.Hy,
			pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J())
		}, ({ number, assignees, pull_request })=>({
				number,
				assignees,
				isIssue: !pull_request
			})));
		const assigned = (0, _http_wire_js__WEBPACK_IMPORTED_MODULE_1__.cW)({
			assignees: _assignees_js__WEBPACK_IMPORTED_MODULE_3__.Hy
		}, (issue)=>issue.assignees);
		const route = '/repos/{owner}/{repo}/issues';
		function createTarget(context, { repository, label, reassign = false }) {
			const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_4__.U)(context);
			const [owner, repo] = (0, _client_js__WEBPACK_IMPORTED_MODULE_4__.V)(repository);
			const fix = (status)=>(0, _assignees_js__WEBPACK_IMPORTED_MODULE_3__.E1)(repository)[status];
			const leaving = ({ assignees }, { offCall })=>{
				const logins = reassign ? offCall.map(_directory_js__WEBPACK_IMPORTED_MODULE_6__.login) : [];
				return assignees.filter((assignee)=>logins.includes(assignee));
			};
			const isPending = (issue, display)=>issue.assignees.length === 0 || leaving(issue, display).length > 0;
			const change = (method, { number }, assignees)=>client.call({
					route: `${method} ${route}/{issue_number}/assignees`,
					parameters: {
						owner,
						repo,
						issue_number: number,
						assignees
					},
					schema: assigned,
					fix
				});
			const assign = async (issue, onCall, leaving)=>{
				const now = await change('POST', issue, onCall);
				const dropped = onCall.filter((login)=>!now.includes(login));
				if (leaving.length === 0 || dropped.length === onCall.length) return dropped;
				const rest = await change('DELETE', issue, leaving);
				if (leaving.some((login)=>rest.includes(login))) throw stillAssigned(leaving, issue, repository);
				if (!now.some((login)=>onCall.includes(login) && rest.includes(login))) await change('POST', issue, onCall);
				return dropped;
			};
			return {
				check: (accounts)=>(0, _assignable_js__WEBPACK_IMPORTED_MODULE_2__.h)(context, repository, accounts),
				async read () {
					const parameters = {
						owner,
						repo,
						labels: label,
						state: 'open'
					};
					const all = await client.list({
						route: `GET ${route}`,
						parameters,
						schema: list,
						fix
					});
					const issues = all.filter(({ isIssue })=>isIssue).toSorted((a, b)=>a.number - b.number);
					return {
						place: `github-issues ${repository} ${label}`.toLowerCase(),
						entries: numbers(issues.filter(({ assignees })=>assignees.length > 0)),
						enabled: true,
						desired (display) {
							const { length } = display.members;
							if (length > _assignees_js__WEBPACK_IMPORTED_MODULE_3__.Uy) throw (0, _assignees_js__WEBPACK_IMPORTED_MODULE_3__.S9)(length);
							return {
								before: numbers(issues.filter((issue)=>!isPending(issue, display))),
								after: numbers(issues)
							};
						},
						async write (_desired, display) {
							const onCall = display.members.map(({ account })=>account.id);
							const pending = issues.filter((issue)=>isPending(issue, display));
							const results = await Promise.allSettled(pending.map((issue)=>assign(issue, onCall, leaving(issue, display))));
							const dropped = results.flatMap((result)=>{
								if (result.status === 'rejected') throw result.reason;
								return result.value;
							});
							if (dropped.length > 0) throw await (0, _assignees_js__WEBPACK_IMPORTED_MODULE_3__.As)(client, dropped, `to issues of ${repository}`);
						}
					};
				}
			};
		}
		function stillAssigned(logins, { number }, repository) {
			const message = `GitHub did not unassign ${logins.join(', ')} from issue ${number} of ${repository}.`;
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(message, 'The next run tries again.');
		}
		function numbers(issues) {
			return issues.map(({ number })=>String(number));
		}
	}
};
