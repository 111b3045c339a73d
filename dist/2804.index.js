export const id = 2804;
export const ids = [
	2804
];
export const modules = {
	2804: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var build_failure = __webpack_require__(9874);
		var durations = __webpack_require__(4331);
		var build_time = __webpack_require__(4131);
		var assignable = __webpack_require__(2112);
		var github_assignees = __webpack_require__(8793);
		var github_client = __webpack_require__(7686);
		var handover_issues = __webpack_require__(8099);
		var handover_template = __webpack_require__(6502);
		var api = __webpack_require__(1614);
		var reread = __webpack_require__(3585);
		var write_once = __webpack_require__(1499);
		;
		const attempts = 2;
		async function createOnce(creation, content, which) {
			const { issues } = creation;
			const { options, about } = which;
			for(let attempt = 1;; attempt += 1){
				const created = await issues.create(content, options.label).catch(build_failure.h_);
				if ((0, api.vu)(created)) throw created;
				const isAnswered = created !== null && !(created instanceof build_failure.HR);
				const { copies, isCutShort } = await listed(creation, which, isAnswered ? created.number : null);
				const [first] = copies;
				if (isAnswered) {
					if (!first || first.number >= created.number) return created;
					await closeCopy(issues, created, first);
					return null;
				}
				if (first) {
					for (const copy of copies.slice(1))await closeCopy(issues, copy, first);
					return first;
				}
				const failure = created ?? unrecognised(options.repository);
				if (isCutShort || attempt === attempts) throw isCutShort ? (0, write_once.b)(`the handover issue for ${about.people.join(', ')}`, 'GitHub', failure) : failure;
			}
		}
		async function listed({ context, issues }, { about, after }, number) {
			let isCutShort = false;
			const pause = async (milliseconds)=>{
				const hasTime = await context.http.pause(milliseconds);
				isCutShort = !hasTime;
				return hasTime;
			};
			const start = after?.number ?? 0;
			const isCopy = (one)=>one.number > start && one.marker.people.join() === about.people.join();
			const read = async ()=>(await issues.newest(about.schedule, start)).filter(isCopy);
			const isThere = (all)=>number === null ? all.length > 0 : all.some((one)=>one.number === number);
			const copies = await (0, reread.L)({
				pause
			}, read, isThere).catch(()=>{
				isCutShort = true;
				return [];
			});
			return {
				copies: copies.toSorted((one, other)=>one.number - other.number),
				isCutShort
			};
		}
		async function closeCopy(issues, copy, first) {
			await issues.update(copy.number, {
				body: `Another run created the same issue at the same moment: #${first.number}.`,
				assignees: [],
				labels: [],
				state: 'closed',
				state_reason: 'not_planned'
			});
		}
		function unrecognised(repository) {
			return new build_failure.HR(`GitHub created an issue in ${repository}, but does not say that the owner of \`github-token\` wrote it.`, 'Use the token of a GitHub App, or of a person with write access to the repository.');
		}
		var handover_marker = __webpack_require__(8825);
		var people = __webpack_require__(4809);
		var text_escape = __webpack_require__(3699);
		var handover_times = __webpack_require__(1381);
		;
		const longestName = 60;
		const longestLine = 200;
		function somebody(person, account) {
			const known = {
				...person,
				email: null,
				aliases: person.aliases.filter((alias)=>!alias.includes('@'))
			};
			const others = account === null ? [
				'somebody without a GitHub account'
			] : [
				account.name,
				account.id
			];
			const name = (0, people.QC)(account === null ? known : {
				...known,
				aliases: []
			}, ...others);
			return {
				login: account?.id ?? null,
				name: name === account?.id ? null : name
			};
		}
		function incoming({ members }) {
			return members.map(({ person, account })=>somebody(person, account));
		}
		function valuesOf(display, facts) {
			const { schedule, until, now, timezone, run } = display;
			const { date, full } = (0, handover_times.e)(timezone);
			const { start, outgoing, previous, issues, query } = facts;
			const times = {
				date: date(start ?? now),
				from: start === null ? 'now' : full(start),
				until: until === null ? 'not known' : full(until)
			};
			const coming = incoming(display);
			return {
				title: {
					...times,
					schedule: (0, text_escape.pj)(schedule, longestLine),
					outgoing: handover_words_listed(outgoing.map(named)),
					incoming: handover_words_listed(coming.map(named))
				},
				body: {
					...times,
					schedule: (0, text_escape.wD)(schedule, longestLine),
					outgoing: handover_words_listed(outgoing.map(mentioned)),
					incoming: handover_words_listed(coming.map(mentioned)),
					issues: linesOf(issues),
					query: linesOf(query),
					previous: previous === null ? 'none' : `#${previous}`,
					run: run === null ? '' : handover_words_link('The run that wrote this', run)
				}
			};
		}
		function named({ name, login }) {
			return (0, text_escape.pj)(name ?? login ?? '', longestName);
		}
		function mentioned({ name, login }) {
			const shown = name === null ? '' : (0, text_escape.wD)(name, longestName);
			if (login === null) return shown;
			return shown === '' ? `@${login}` : `${shown} (@${login})`;
		}
		function handover_words_listed(words) {
			const parts = [
				words.slice(0, -1).join(', '),
				...words.slice(-1)
			].filter((part)=>part !== '');
			return parts.join(' and ') || 'nobody';
		}
		function linesOf(found) {
			if (found === null || found.items.length === 0) return 'None.';
			const more = found.total - found.items.length;
			const lines = found.items.map(({ title, url })=>`- ${handover_words_link((0, text_escape.wD)(title, longestLine), url)}`);
			return [
				...lines,
				...more > 0 ? [
					`- … and ${more} more`
				] : []
			].join('\n');
		}
		function handover_words_link(text, address) {
			const { href = '', protocol = '' } = URL.parse(address) ?? {};
			if (protocol !== 'https:' && protocol !== 'http:') return text;
			return `[${text}](<${href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
		}
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		;
		const results = (0, wire.cW)({
			total_count: schemas.Whr(),
			items: schemas.YOg((0, wire.cW)({
				title: schemas.YjP(),
				html_url: schemas.YjP()
			}, ({ title, html_url: url })=>({
					title,
					url
				})))
		}, ({ total_count, items })=>({
				total: total_count,
				items
			}));
		const most = 30;
		function searchIssues(client, query, what) {
			return client.call({
				route: 'GET /search/issues',
				parameters: {
					q: query,
					sort: 'created',
					order: 'desc',
					per_page: most
				},
				schema: results,
				fix: (status)=>advice(what)[status]
			});
		}
		function inRepository(query, repository) {
			return /(^|\s)(repo|org|user):/i.test(query) ? query : `repo:${repository} ${query}`;
		}
		function openIssues(label, repository) {
			return inRepository(`is:issue is:open label:"${label.replaceAll('"', '')}"`, repository);
		}
		function advice(what) {
			return {
				403: `To search for ${what}, give the job \`permissions\` with \`issues: write\` and \`pull-requests: read\`.`,
				422: `Check ${what}: it is a search as on GitHub’s page, must contain \`is:issue\` or \`is:pull-request\`, and \`github-token\` must be able to read the repositories in it.`
			};
		}
		;
		async function writeHandover(setup, people, display) {
			const { issues, options, found } = setup;
			const newest = await issues.newest(display.schedule, found[0]?.number ?? 0);
			const all = [
				...newest,
				...found.filter(({ number })=>!newest.some((one)=>one.number === number))
			];
			const [last = null, before = null] = all;
			if (last && !last.labels.includes(options.label.toLowerCase())) throw withoutLabel(last, options);
			if (last?.marker.people.join() === people.join()) return;
			if (last && isSameShift(last, display)) return changeHands(setup, {
				last,
				before,
				people
			}, display);
			if (found.length === 0) await issues.createLabel(options.label);
			const { title, text, assignees, start } = await contentOf(setup, last, display);
			const previous = last?.number ?? null;
			const about = {
				schedule: display.schedule,
				start,
				people,
				previous,
				text: (0, handover_marker._t)(text)
			};
			const created = await createOnce(setup, {
				title,
				body: (0, handover_marker.xI)(about, text),
				assignees
			}, {
				options,
				after: last,
				about
			});
			if (created === null) return;
			const closing = all.find(({ marker })=>marker.start === null || marker.start <= display.now);
			if (options['close-previous'] && closing?.isOpen) {
				await issues.update(closing.number, {
					state: 'closed',
					state_reason: 'completed'
				}).catch((error)=>{
					throw notClosed(closing, created, options, error);
				});
			}
			if (!created.labels.includes(options.label.toLowerCase())) throw withoutLabel(created, options);
			await checkAssigned(setup, created.number, assignees, created.assignees);
		}
		function isSameShift({ marker: { start } }, { from, now, calendar }) {
			if (start === null || start <= now) return false;
			if (from === null || from <= start) return true;
			const isThen = (time)=>Math.abs(time.getTime() - start.getTime()) <= build_time.Vc;
			return !calendar.some((span)=>isThen(span.from) && span.people.length > 0);
		}
		async function changeHands(setup, { last, before, people }, display) {
			const { marker, number, text: written } = last;
			const from = display.from !== null && display.from > display.now ? display.from : marker.start;
			const fresh = await contentOf(setup, before, {
				...display,
				from
			});
			const isUntouched = (0, handover_marker._t)(written) === marker.text;
			const others = marker.people.filter((login)=>!people.includes(login)).map((login)=>`@${login}`);
			const notice = `**This shift changed hands:** ${handover_words_listed(incoming(display).map(mentioned))} instead of ${handover_words_listed(others)}.`;
			const text = isUntouched ? fresh.text : `${notice}\n\n${written}`;
			const about = {
				...marker,
				start: from,
				people,
				text: isUntouched ? (0, handover_marker._t)(text) : marker.text
			};
			const kept = last.assignees.filter((login)=>!marker.people.includes(login));
			const assignees = [
				...new Set([
					...fresh.assignees,
					...kept
				])
			].slice(0, github_assignees.Uy);
			const assigned = await setup.issues.update(number, {
				title: fresh.title,
				body: (0, handover_marker.xI)(about, text),
				assignees
			});
			await checkAssigned(setup, number, fresh.assignees, assigned);
		}
		async function contentOf({ client, options, template }, before, display) {
			const { repository } = options;
			const search = (name, query)=>query !== undefined && (0, handover_template.r9)(template, name) ? searchIssues(client, query, `\`${name}\``) : null;
			const [issues, query] = await Promise.all([
				search('issues', options.issues === undefined ? undefined : openIssues(options.issues, repository)),
				search('query', options.query === undefined ? undefined : inRepository(options.query, repository))
			]);
			const start = display.from !== null && display.from > display.now ? display.from : null;
			const outgoing = outgoingOf(before, display);
			const timezone = options.timezone ?? display.timezone;
			const values = valuesOf({
				...display,
				timezone
			}, {
				outgoing,
				start,
				previous: before?.number ?? null,
				issues,
				query
			});
			const text = (0, handover_template.GS)(template.body, values.body);
			if (text.length > longestText) throw tooLong(text.length);
			const logins = [
				...incoming(display),
				...outgoing
			].flatMap(({ login })=>login ?? []);
			return {
				title: (0, handover_template.eb)(options.title ?? template.title ?? handover_template.Dl, values.title),
				text,
				assignees: [
					...new Set(logins)
				].slice(0, github_assignees.Uy),
				start
			};
		}
		const longestText = 60_000;
		function outgoingOf(before, { outgoing, members, now }) {
			const comes = (login)=>members.some(({ account })=>account.id === login);
			const ofBefore = (before?.marker.people ?? []).filter((login)=>!comes(login)).map((login)=>({
					login,
					name: null
				}));
			const isToCome = before?.marker.start && before.marker.start > now;
			if (isToCome || outgoing.length === 0) return ofBefore;
			return outgoing.map(({ person, account })=>somebody(person, account));
		}
		async function checkAssigned({ client, options: { repository } }, number, wanted, assigned) {
			const dropped = wanted.filter((login)=>!assigned.includes(login));
			if (dropped.length > 0) throw await (0, github_assignees.As)(client, dropped, `to the handover issue ${repository}#${number}, which exists`);
		}
		function withoutLabel({ number }, { repository, label }) {
			return new build_failure.HR(`The handover issue ${repository}#${number} has no label “${label}”, so it can’t be found again. No other issue is created until it has.`, 'Add the label to that issue. If GitHub dropped it: `github-token` needs write access to the repository’s issues, because GitHub ignores the labels of anybody else.');
		}
		function notClosed(previous, created, { repository }, cause) {
			const why = cause instanceof build_failure.HR ? ` ${cause.message}` : '';
			const message = `The handover issue ${repository}#${created.number} was created, but #${previous.number} before it could not be closed.${why}`;
			return new build_failure.HR(message, 'Close it manually: later runs leave it alone.', {
				cause
			});
		}
		function tooLong(length) {
			return new build_failure.HR(`The handover issue would have ${length} characters, more than GitHub allows.`, 'Make the template shorter.');
		}
		;
		function createTarget(context, options) {
			const { repository, label } = options;
			const client = (0, github_client.U)(context);
			const issues = (0, handover_issues.X)(context)(repository);
			const lead = options.before === undefined ? 0 : (0, durations.p0)(options.before);
			let last = null;
			async function templateOf() {
				const { template: path } = options;
				if (path === undefined) return (0, handover_template.xX)({
					label: options.issues,
					query: options.query
				});
				const template = (0, handover_template.xV)(await context.repository.read(path), path);
				for (const name of [
					'issues',
					'query'
				]){
					if (!(0, handover_template.r9)(template, name) || options[name] !== undefined) continue;
					throw new build_failure.HR(`The template “${path}” contains {${name}}, but \`github-handover\` has no \`${name}\`.`, `Set \`${name}\`, or remove the placeholder.`);
				}
				return template;
			}
			return {
				async read (schedule) {
					const isEnough = ({ marker: { start } })=>start === null || start <= context.now();
					const [found, template] = await Promise.all([
						issues.withLabel(label, schedule, isEnough),
						templateOf()
					]);
					[last = null] = found;
					return {
						place: `github-handover ${repository.toLowerCase()} ${schedule}`,
						entries: last?.marker.people ?? [],
						enabled: true,
						desired: (display)=>({
								after: desiredOf(display, last, lead)
							}),
						write: ({ entries }, display)=>writeHandover({
								context,
								client,
								issues,
								options,
								template,
								found
							}, entries, display)
					};
				},
				check: (accounts)=>(0, assignable.h)(context, repository, accounts),
				async warning () {
					if (last === null || !last.isOpen) return null;
					const { number, marker, assignees } = last;
					const missing = marker.people.filter((login)=>!assignees.includes(login));
					const can = await Promise.all(missing.map(issues.isAssignable));
					const refused = missing.filter((_, index)=>!can[index]);
					if (refused.length === 0) return null;
					return (await (0, github_assignees.As)(client, refused, `to the handover issue ${repository}#${number}`)).reason;
				}
			};
		}
		const longestDelay = 12 * build_time.nW;
		function desiredOf(display, last, lead) {
			const { members, now } = display;
			if (members.length > github_assignees.Uy) throw (0, github_assignees.S9)(members.length);
			const start = last?.marker.start ?? null;
			if (last && start && start > now && isYetToCome(display, start, lead)) return last.marker.people;
			return [
				...new Set(members.map(({ account })=>account.id))
			].sort();
		}
		function isYetToCome({ from, until, now }, start, lead) {
			if (start > (0, build_time.tY)(now, lead)) return true;
			const isStaying = from === null || from <= now;
			return isStaying && until !== null && until > start && until <= (0, build_time.tY)(start, longestDelay);
		}
	},
	3585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			L: ()=>readUntil
		});
		const pauses = [
			500,
			1000,
			2000,
			4000,
			8000
		];
		async function readUntil({ pause }, read, isRight) {
			let answer = await read();
			for (const milliseconds of pauses){
				if (isRight(answer) || !await pause(milliseconds)) break;
				answer = await read();
			}
			return answer;
		}
	},
	1499: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			F: ()=>writeOnce,
			b: ()=>unknownOutcome
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
		var _reread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3585);
		async function writeOnce({ what, service, http, write, list, isIt, remove }) {
			const failure = await write().then(()=>null, _failure_js__WEBPACK_IMPORTED_MODULE_0__.h_);
			if (failure === null && !remove) return;
			const isLost = failure !== null && !(0, _api_js__WEBPACK_IMPORTED_MODULE_1__.vu)(failure);
			const isSettled = (all)=>(0, _api_js__WEBPACK_IMPORTED_MODULE_1__.vu)(failure) || all.some(isIt);
			let isCutShort = false;
			const pause = async (milliseconds)=>{
				const hasTime = await http.pause(milliseconds);
				isCutShort = !hasTime;
				return hasTime;
			};
			const entries = await (0, _reread_js__WEBPACK_IMPORTED_MODULE_2__.L)({
				pause
			}, list, isSettled).catch(()=>null);
			const [first, ...copies] = entries?.filter(isIt) ?? [];
			if (isLost && !first && (entries === null || isCutShort)) throw unknownOutcome(what, service, failure);
			if (failure !== null && !first) throw failure;
			if (remove) await Promise.allSettled(copies.map(remove));
		}
		function unknownOutcome(what, service, cause) {
			const fix = `Run it again: the next run reads what ${service} has, and does not write the same thing twice.`;
			return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Could not determine whether ${what} was written. ${cause.message}`, fix, {
				cause
			});
		}
	}
};
