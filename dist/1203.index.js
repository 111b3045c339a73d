export const id = 1203;
export const ids = [
	1203
];
export const modules = {
	1203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createTarget: ()=>createTarget
		});
		var failure = __webpack_require__(9874);
		var build_people = __webpack_require__(4809);
		var text_escape = __webpack_require__(3699);
		;
		const mostNames = 20;
		function cardMessage({ schedule, members, until, next, askedBy, run }) {
			const facts = [
				fact('Schedule', cardText(schedule)),
				until && fact('Until', readersTime(until)),
				next && next.length > 0 && fact('Next', names(next)),
				askedBy !== null && fact('Handed over by', cardText(askedBy))
			].filter((fact)=>fact !== null && fact !== false);
			const people = names(members.map(({ person })=>person));
			const content = {
				$schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
				type: 'AdaptiveCard',
				version: '1.4',
				body: [
					{
						type: 'TextBlock',
						text: `On call: ${people}`,
						size: 'Medium',
						weight: 'Bolder',
						wrap: true
					},
					{
						type: 'FactSet',
						facts
					}
				],
				...run !== null && {
					actions: [
						{
							type: 'Action.OpenUrl',
							title: 'Open the run',
							url: run
						}
					]
				}
			};
			const contentType = 'application/vnd.microsoft.card.adaptive';
			return {
				type: 'message',
				attachments: [
					{
						contentType,
						contentUrl: null,
						content
					}
				]
			};
		}
		function fact(title, value) {
			return {
				title,
				value
			};
		}
		function names(people) {
			const shown = people.slice(0, mostNames).map((person)=>cardText((0, build_people.QC)(person)));
			const more = people.length - shown.length;
			return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
		}
		function readersTime(at) {
			const iso = at.toISOString().replace(/\.\d+Z$/, 'Z');
			return `{{DATE(${iso}, SHORT)}} {{TIME(${iso})}}`;
		}
		function cardText(text, most = 100) {
			return (0, text_escape.pj)(text, most).replace(/^[\s>+-]+/, '').replace(/[\\`*_[\]()~#|]/g, '\\$&').replace(/^(\d+)\./, '$1\\.').replaceAll('<', '‹').replaceAll('>', '›').replace(/\{(?=\{)|:(?=\/\/)|www(?=\.)/gi, '$&\u200b');
		}
		;
		const gone = 'The workflow behind `teams-webhook-url` is turned off, was deleted, or has another address: in Teams, open Workflows and turn it on, or create it again from “Send webhook alerts to a channel” and store the new address.';
		function createTarget({ http, values }) {
			const url = values['teams-webhook-url'];
			if (isConnector(url)) throw retired();
			for (const part of secretParts(url))http.mask(part);
			return {
				check: async ()=>[
						unposted
					],
				read: async ()=>({
						place: null,
						entries: [],
						enabled: true,
						desired: ({ members })=>({
								after: [
									...new Set(members.map(({ person })=>(0, build_people.Vy)(person)))
								].sort()
							}),
						async write (_desired, content) {
							const text = await http.send({
								service: 'Teams',
								method: 'POST',
								url,
								secretUrl: true,
								notIdempotent: true,
								headers: {
									Accept: 'application/json',
									'Content-Type': 'application/json'
								},
								body: JSON.stringify(cardMessage(content)),
								expects: 'text',
								fix: (status)=>[
										400,
										401,
										403,
										404,
										410
									].includes(status) ? gone : undefined
							});
							if (!isAccepted(String(text))) throw notPosted(String(text));
						}
					})
			};
		}
		const unposted = {
			severity: 'unchecked',
			message: 'Whether the webhook posts can’t be checked without posting.',
			fix: ''
		};
		function isConnector(url) {
			const { hostname = '', pathname = '' } = URL.parse(url) ?? {};
			if (/(^|\.)webhook\.office(365)?\.(com|us)$/.test(hostname)) return true;
			return /^outlook\.office(365)?\.com$/.test(hostname) && /^\/webhook/i.test(pathname);
		}
		function retired() {
			const message = '`teams-webhook-url` is the address of an Office 365 connector, which Microsoft has retired.';
			const fix = 'In Teams, open Workflows, create “Send webhook alerts to a channel”, and store its address instead.';
			return new failure.HR(message, fix);
		}
		function isAccepted(text) {
			if (/^\W*(ok|accepted|success)?\W*$/i.test(text)) return true;
			try {
				const answer = JSON.parse(text);
				if (typeof answer === 'object' && answer !== null) return !reportsFailure({
					...answer
				});
				return typeof answer === 'number' && answer > 0;
			} catch  {
				return false;
			}
		}
		function reportsFailure(answer) {
			const { error, errors, status, statusCode, success } = answer;
			const hasErrors = typeof errors === 'object' && errors !== null ? Object.keys(errors).length > 0 : errors;
			const isFailure = (word)=>Number(word) >= 400 || /^\s*(fail(ed|ure)?|error)\s*$/i.test(String(word));
			return Boolean(error || hasErrors) || success === false || [
				status,
				statusCode
			].some(isFailure);
		}
		function notPosted(text) {
			const words = text.replace(/\s+/g, ' ').trim().slice(0, 300);
			const fix = /\b429\b/.test(text) ? 'Too many messages for this webhook: run less often.' : gone;
			return new failure.HR(`Teams answered 200, but did not post the message: “${words}”.`, fix);
		}
		function secretParts(url) {
			const { pathname = '', searchParams = new URLSearchParams() } = URL.parse(url) ?? {};
			return [
				...pathname.split('/'),
				...searchParams.getAll('sig')
			].filter((part)=>part.length >= 16);
		}
	}
};
