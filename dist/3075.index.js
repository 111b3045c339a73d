export const id = 3075;
export const ids = [
	3075,
	9746
];
export const modules = {
	9030: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>regionExample,
			l: ()=>regionForm
		});
		const regionForm = /^[A-Za-z]{2}(-[A-Za-z0-9]{1,12}){0,2}$/;
		const regionExample = 'a country, such as DE, or a country and a region, such as DE-BE';
	},
	5741: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			A: ()=>absence
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
		var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
		var _text_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6767);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9746);
		function absence(person) {
			return (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
				person,
				from: moment('The first day away, or the time.'),
				until: moment('The first day back, or the time.')
			}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB(({ from, until })=>orderProblem(from, until) === null, {
				path: [
					'until'
				],
				error: ({ input })=>{
					const { from, until } = input;
					return orderProblem(from, until) ?? undefined;
				},
				when: ({ value })=>typeof value === 'object' && value !== null
			}));
		}
		const moment = (about)=>_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(_text_moments_js__WEBPACK_IMPORTED_MODULE_1__.$C, 'must be a day such as 2026-12-21, or a time such as 2026-12-21T09:00'), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((written)=>!_text_moments_js__WEBPACK_IMPORTED_MODULE_1__.$C.test(written) || read(written) instanceof Object, {
				error: ({ input })=>String(read(String(input)))
			}), (0, _shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)(about));
		function read(written) {
			try {
				return (0, _text_moments_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(written);
			} catch (error) {
				return error instanceof Error ? error.message : String(error);
			}
		}
		function orderProblem(from, until) {
			const [start, end] = [
				from,
				until
			].map((written)=>typeof written === 'string' ? read(written) : '');
			if (typeof start !== 'object' || typeof end !== 'object' || !(0, _text_moments_js__WEBPACK_IMPORTED_MODULE_1__.lM)(start, end)) return null;
			const isSameDay = from === until && String(until).length === '2026-12-21'.length;
			if (!isSameDay) return 'must be after `from`';
			const next = new Date(`${until}T24:00Z`).toISOString().slice(0, 10);
			return `must be after \`from\`, because it is the first day back: ${next} for a single day`;
		}
	},
	9746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			asReference: ()=>asReference,
			days: ()=>days,
			lengthOfTime: ()=>lengthOfTime,
			named: ()=>named,
			note: ()=>note,
			parseOptions: ()=>parseOptions,
			path: ()=>path,
			word: ()=>word
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3945);
		var _text_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4331);
		var _text_keyed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
		var _text_weekdays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2083);
		const word = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.WN(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1, 'must not be empty'));
		const note = (about)=>zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y(about);
		const lengthOfTime = (least, most)=>{
			const parse = (0, _text_durations_js__WEBPACK_IMPORTED_MODULE_0__.oe)(least, most);
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
				zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
				zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(0)
			]).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((written)=>problemOf(()=>parse(String(written))) === null, {
				error: ({ input })=>problemOf(()=>parse(String(input))) ?? undefined
			})), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(String));
		};
		const days = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1, 'must have at least one day'))
		]).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((written)=>problemOf(()=>(0, _text_weekdays_js__WEBPACK_IMPORTED_MODULE_2__.mx)(written)) === null, {
			error: ({ input })=>problemOf(()=>(0, _text_weekdays_js__WEBPACK_IMPORTED_MODULE_2__.mx)(input)) ?? undefined
		}));
		function problemOf(parse) {
			try {
				parse();
				return null;
			} catch (error) {
				return error instanceof Error ? error.message : String(error);
			}
		}
		const path = (form)=>word.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));
		function named(key, about, check = word) {
			const map = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_1__.D)({
				[key]: check
			});
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
				check,
				map
			]).check(note(about)), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi((written)=>typeof written === 'string' ? {
					[key]: written
				} : written));
		}
		function parseOptions(shape, options) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_5__.qg(shape, options);
		}
		function asReference(shape, { nameOf, createOf, leadOf, reachOf }) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(shape, zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi((options)=>{
				const createMissing = createOf?.(options);
				const lead = leadOf?.(options);
				const reach = reachOf?.(options);
				return {
					name: nameOf(options),
					options,
					...createMissing !== undefined && {
						createMissing
					},
					...lead !== undefined && {
						lead
					},
					...reach !== undefined && {
						reach
					}
				};
			}));
		}
	},
	3428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			u: ()=>readDocument
		});
		var dist = __webpack_require__(8815);
		var parse = __webpack_require__(3945);
		var parsers = __webpack_require__(5526);
		;
		function problemsIn(issues) {
			return first(issues.flatMap((issue)=>problemsOf(issue)));
		}
		function first(problems) {
			const around = new Set(problems.flatMap(({ path, isUnknownKey })=>isUnknownKey ? [
					writtenPath(path.slice(0, -1))
				] : []));
			return problems.filter(({ path, isUnknownKey })=>isUnknownKey || !around.has(writtenPath(path)));
		}
		function problemsOf(issue, above = []) {
			const path = [
				...above,
				...issue.path
			];
			if (issue.code === 'unrecognized_keys') {
				return issue.message.split('\n').map((message, index)=>({
						path: [
							...path,
							issue.keys[index] ?? ''
						],
						message,
						isUnknownKey: true
					}));
			}
			if (issue.code === 'invalid_union') {
				const meantForm = issue.errors.find((form)=>!form.some((inner)=>inner.path.length === 0 && isOtherForm(inner, issue.input)));
				if (meantForm) return meantForm.flatMap((inner)=>problemsOf(inner, path));
			}
			return [
				{
					path,
					message: worded(issue)
				}
			];
		}
		function isOtherForm({ code }, input) {
			return code === 'invalid_type' || code === 'invalid_value' && typeof input !== 'string';
		}
		function worded(issue) {
			if (issue.code === 'invalid_value') {
				const valid = issue.values.map(String);
				const given = typeof issue.input === 'string' ? issue.input : '';
				return `must be ${(0, parsers.p_)(valid)}${given ? `, not ${(0, parsers.TL)(given)}${(0, parsers.wx)(given, valid)}` : ''}`;
			}
			if (issue.input === undefined) return 'is missing';
			if (issue.input === null) return 'is empty';
			if (issue.code === 'invalid_union') {
				const own = issue.errors.flatMap((form)=>form.filter(hasOwnWords)).find(({ path })=>path.length === 0);
				if (own) return own.message;
				const isWord = typeof issue.input === 'number' || typeof issue.input === 'boolean';
				const text = issue.errors.flat().find((inner)=>isWord && inner.code === 'invalid_type' && inner.expected === 'string');
				if (text) return worded(text);
				const forms = issue.errors.flatMap((form)=>form.slice(0, 1).map((inner)=>worded(inner)));
				return forms.join(', or ').replaceAll(', or must be ', ', or ');
			}
			if (issue.code === 'invalid_format' && typeof issue.input === 'string') {
				return `${issue.message}, not ${(0, parsers.TL)(issue.input)}`;
			}
			if (issue.code !== 'invalid_type' || hasOwnWords(issue)) {
				return typeof issue.input === 'number' ? `${issue.message}, not ${issue.input}` : issue.message;
			}
			const dashed = issue.expected === 'array' ? keyWithDash(issue.input) : undefined;
			if (dashed !== undefined) return `needs a space after the dash: "- ${dashed}: …"`;
			const forms = {
				string: typeof issue.input === 'object' ? 'text' : `text: put it in quotes, "${String(issue.input)}"`,
				array: 'a list ("- …")',
				object: 'a map ("key: value")',
				record: 'a map ("key: value")',
				boolean: 'true or false',
				int: 'a whole number',
				number: 'a number'
			};
			return `must be ${forms[issue.expected] ?? issue.expected}${scalars.has(issue.expected) ? not(issue.input) : ''}`;
		}
		const scalars = new Set([
			'boolean',
			'int',
			'number'
		]);
		function not(input) {
			if (typeof input === 'number' || typeof input === 'boolean') return `, not ${input}`;
			if (typeof input !== 'string') return '';
			return /^(true|false|\d+)$/.test(input) ? ', without quotes' : `, not ${(0, parsers.TL)(input)}`;
		}
		function writtenPath(path) {
			return path.map((key)=>typeof key === 'number' ? `[${key}]` : `.${plainly(String(key))}`).join('').replace(/^\./, '');
		}
		function plainly(key) {
			return /^\P{C}{1,60}$/u.test(key) ? key : (0, parsers.TL)(key);
		}
		function keyWithDash(input) {
			const [key = ''] = typeof input === 'object' && input !== null ? Object.keys(input) : [];
			return /^-([\w-]{1,60})$/.exec(key)?.[1];
		}
		function hasOwnWords({ message }) {
			return !message.startsWith('Invalid input');
		}
		var yaml = __webpack_require__(2911);
		var yaml_words = __webpack_require__(3243);
		;
		function readDocument(text, file, schema) {
			const { document, errors, warnings, place } = (0, yaml.h)(text);
			const find = placesIn(document?.contents ?? null);
			const told = (offset, message)=>{
				const { line, column } = place(offset);
				return `${file}:${line}:${column}: ${message}`;
			};
			const at = ({ path, message })=>told(find(path).offset, `${path.length > 0 ? `${writtenPath(path)}: ` : ''}${message}`);
			const textAt = (key)=>textIn(document?.contents ?? null, key) ?? textOnLine(text, key);
			const broken = [
				...errors,
				...warnings
			].map(({ offset, message })=>told(offset, message));
			if (document === null || broken.length > 0) return {
				value: null,
				problems: broken,
				at,
				textAt
			};
			let content;
			try {
				content = document.toJS({
					maxAliasCount: -1,
					reviver: whole
				});
				const result = parse.xL(schema, content ?? {}, {
					reportInput: true
				});
				if (result.success) return {
					value: result.data,
					problems: [],
					at,
					textAt
				};
				const ordered = problemsIn(result.error.issues).map((problem)=>{
					const { node, offset } = find(problem.path);
					return {
						problem: withComment(problem, node),
						offset
					};
				});
				ordered.sort((one, other)=>one.offset - other.offset);
				return {
					value: null,
					problems: ordered.map(({ problem })=>at(problem)),
					at,
					textAt
				};
			} catch (error) {
				const what = content === undefined ? (0, yaml.M)(error) : 'has more mistakes than can be listed';
				return {
					value: null,
					problems: [
						told(0, what)
					],
					at,
					textAt
				};
			}
		}
		function textIn(root, key) {
			const value = (0, dist.jh)(root) ? root.get(key) : null;
			return typeof value === 'string' ? value : null;
		}
		function textOnLine(text, key) {
			const line = new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*["']?(#?[^\\s"'#,&*!|>{}[\\]]+)`, 'm').exec(text);
			return line?.[1] ?? null;
		}
		function whole(_, value) {
			return typeof value === 'string' ? value.toWellFormed() : value;
		}
		function withComment(problem, node) {
			const comment = (0, dist.jn)(node) && node.value === null ? node.comment ?? '' : '';
			return /^\S/.test(comment) ? {
				...problem,
				message: (0, yaml_words.x)(`#${comment}`)
			} : problem;
		}
		function placesIn(root) {
			const keys = new Map();
			const pairIn = (map, key)=>{
				const pairs = keys.get(map) ?? new Map(map.items.map((pair)=>[
						nameOf(pair),
						pair
					]));
				keys.set(map, pairs);
				return pairs.get(String(key));
			};
			return (path)=>{
				let node = root;
				let offset = root?.range?.[0] ?? 0;
				for (const key of path){
					if ((0, dist.jh)(node)) {
						const pair = pairIn(node, key);
						if (!pair) return {
							node: null,
							offset
						};
						if ((0, dist.Ll)(pair.key)) offset = pair.key.range?.[0] ?? offset;
						node = pair.value;
					} else {
						const item = (0, dist.Ll)(node) && 'items' in node && Array.isArray(node.items) ? node.items[Number(key)] : undefined;
						if (!(0, dist.Ll)(item)) return {
							node: null,
							offset
						};
						offset = item.range?.[0] ?? offset;
						node = item;
					}
				}
				return {
					node,
					offset
				};
			};
		}
		function nameOf({ key }) {
			return String((0, dist.jn)(key) ? key.value : key);
		}
	},
	8456: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			D: ()=>keyed
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
		function keyed(shape, hints = {}) {
			const valid = Object.keys(shape);
			const unknown = (key, around)=>slip(key, valid) ?? hints.unknownKey?.(key, Object(around)) ?? unknownKey(key, valid);
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej(shape, {
				error: (issue)=>issue.code === 'unrecognized_keys' && Array.isArray(issue.keys) ? issue.keys.map((key)=>unknown(String(key), issue.input)).join('\n') : issue.code === 'invalid_type' ? hints.form?.(issue.input) : undefined
			});
		}
		function unknownKey(key, valid) {
			return `unknown key${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.wx)(key, valid) || `: valid are ${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.p_)(valid, 'and')}`}`;
		}
		function slip(key, valid) {
			const [, dash, name = '', rest] = /^(-?)([\w-]*?)(?::(\S.*))?$/.exec(key) ?? [];
			if (!valid.includes(name)) return undefined;
			if (dash) return `needs a space after the dash: "- ${name}: …"`;
			return rest ? `needs a space after the colon: "${name}: …"` : undefined;
		}
	},
	2083: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			C0: ()=>mondayOf,
			Up: ()=>weekdayOf,
			mx: ()=>weekdays
		});
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
		const names = [
			'mon',
			'tue',
			'wed',
			'thu',
			'fri',
			'sat',
			'sun'
		];
		function weekdays(written) {
			const parts = [
				written
			].flat().flatMap((part)=>part.split(','));
			return new Set(parts.flatMap((part)=>range(part.trim().toLowerCase())));
		}
		function range(part) {
			const [first, last, ...more] = part.split(/\s*[-–]\s*/).map(number);
			if (first === undefined || first === 0 || last === 0 || more.length > 0) {
				throw new Error(`must be days such as mon-fri or [sat, sun], not ${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(part)}`);
			}
			const length = ((last ?? first) - first + 7) % 7 + 1;
			return Array.from({
				length
			}, (_, index)=>(first - 1 + index) % 7 + 1);
		}
		function number(word) {
			const isDay = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$/.test(word);
			return isDay ? names.indexOf(word.slice(0, 3)) + 1 : 0;
		}
		function weekdayOf(local) {
			return new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay() || 7;
		}
		function mondayOf(local) {
			const day = new Date(`${local.slice(0, 10)}T00:00Z`);
			day.setUTCDate(day.getUTCDate() - weekdayOf(local) + 1);
			return day.toISOString().slice(0, 10);
		}
	},
	3243: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			f: ()=>mistakesIn,
			x: ()=>startsComment
		});
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
		function mistakesIn(errors, text) {
			const mistakes = [];
			let before = Number.NEGATIVE_INFINITY;
			let tooFar = null;
			for (const error of errors){
				const [offset] = error.pos;
				const mistake = wordsFor(error, text);
				const isBelow = tooFar !== null && indentAt(offset, text) === tooFar;
				const follows = isBelow && error.message.startsWith('All mapping') || isBelow && mistake.message === isTooFar && indentBelow(offset, text) === tooFar || isEcho(error, before, text);
				if (offset !== before && !follows) {
					mistakes.push(mistake);
					tooFar = mistake.message === isTooFar ? indentBelow(offset, text) : null;
				}
				before = offset;
			}
			return mistakes;
		}
		function isEcho({ code, pos: [offset] }, before, text) {
			if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') return offset - before <= 2;
			return code === 'UNEXPECTED_TOKEN' && before >= 0 && !text.slice(before, offset).includes('\n');
		}
		function wordsFor(error, text) {
			const [offset] = error.pos;
			const isOpen = error.code === 'BAD_INDENT' && error.message.startsWith('Flow');
			return isOpen && commentBefore(offset, text) || {
				offset,
				message: words(error, text)
			};
		}
		function commentBefore(offset, text) {
			const blank = /\s*$/.exec(text.slice(Math.max(0, offset - longest), offset))?.[0].length ?? 0;
			const { from, line } = lineAt(text, offset - blank);
			const [, before = '', name] = /^(.*?\s)(#[^\s,}\]]{1,60})/.exec(line) ?? [];
			return name === undefined ? null : {
				offset: from + before.length,
				message: startsComment(name)
			};
		}
		const keyValue = 'must be "key: value"';
		const isTooFar = 'the line below is indented too far';
		function words({ code, message, pos: [offset] }, text) {
			const { line } = lineAt(text, offset);
			const word = wordAt(offset, text);
			switch(code){
				case 'TAB_AS_INDENT':
					return 'is indented with a tab: use spaces';
				case 'BAD_SCALAR_START':
				case 'MULTIPLE_ANCHORS':
				case 'MULTIPLE_TAGS':
					return inQuotes(word);
				case 'TAG_RESOLVE_FAILED':
					return word.startsWith('!') ? inQuotes(word) : message;
				case 'ALIAS_PROPS':
					return `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} can’t have an anchor ("&…") or a tag ("!…")`;
				case 'BAD_ALIAS':
					return 'an anchor ("&…") or an alias ("*…") can’t end with ":"';
				case 'BAD_DQ_ESCAPE':
					return 'a backslash in double quotes must be doubled: or use single quotes';
				case 'BAD_DIRECTIVE':
					return 'a line that starts with "%" can’t be read: remove it';
				case 'BAD_INDENT':
					return /^Flow/.test(message) ? 'a "[" or "{" is never closed' : 'must be indented like the keys above it';
				case 'BLOCK_AS_IMPLICIT_KEY':
					if (message.startsWith('A block sequence')) return 'must be indented like the entries above it';
					return colonOrIndent(line);
				case 'BLOCK_IN_FLOW':
					return colonOrIndent(line);
				case 'KEY_OVER_1024_CHARS':
					return 'a key can have at most 1024 characters';
				case 'MULTILINE_IMPLICIT_KEY':
					if (/^\s*(- )?[\w-]+:\S/.test(line)) return 'needs a space after the colon';
					return /^\s*-(\s|$)/.test(line) ? `${keyValue}, not a list’s entry ("- …")` : `${keyValue} on one line`;
				case 'MULTIPLE_DOCS':
					return 'starts a second document: only one is read, so remove the "---" or "..." before it';
				case 'MISSING_CHAR':
					return missing.find(([said])=>message.startsWith(said))?.[1] ?? message;
				case 'UNEXPECTED_TOKEN':
					return unexpected(message, line, word);
				default:
					return message;
			}
		}
		const missing = [
			[
				'Missing closing',
				'a quote is never closed'
			],
			[
				'Sequence item without',
				'must be indented like the keys above it, or start with "- "'
			],
			[
				'Implicit map keys',
				keyValue
			],
			[
				'Comments must',
				'needs a space before "#"'
			],
			[
				'Tags and anchors',
				'needs a space after its anchor ("&…") or tag ("!…")'
			],
			[
				'Missing space after :',
				'needs a space after the colon'
			],
			[
				'Missing , ',
				'needs a comma before it'
			],
			[
				'Block collection cannot',
				'must begin on the line below "---"'
			],
			[
				'Missing directives-end',
				'needs a line "---" after the one that starts with "%"'
			],
			[
				'Block scalars with more',
				'must not have blank lines above it that are indented further'
			]
		];
		function unexpected(message, line, word) {
			if (/(^|[:{,-])\s*(\{[^{]*\}|\[[^[]*\])\s*\S/.test(line)) {
				return 'text that starts with "{" or "[" must be in quotes';
			}
			if (/^Unexpected (, in|empty item)/.test(message)) return 'there is a comma too many';
			if (/^(Block scalar header|Not a YAML token)/.test(message)) {
				return 'text after "|" or ">" must begin on the next line';
			}
			if (/block-seq-ind on same line/.test(message)) return 'a list ("- …") must begin on the next line';
			const [, close] = /: "([\]}])"$/.exec(message) ?? [];
			if (close !== undefined) return `"${close}" closes nothing: there is no "${close === ']' ? '[' : '{'}" before it`;
			if (/^[^#]*:\s+(["']).*\1\s*\S/.test(line)) return 'the closing quote must be at the end of the text';
			return word === '' ? 'something before this is not closed' : `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} does not belong here`;
		}
		function inQuotes(word) {
			return `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} must be in quotes: without them no text can start with ${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word.charAt(0))}`;
		}
		function colonOrIndent(line) {
			return /:\s.*:\s/.test(line) ? 'text that contains ": " must be in quotes' : isTooFar;
		}
		function startsComment(name) {
			return `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(name)} must be in quotes: without them "#" starts a comment`;
		}
		const longest = 500;
		function lineAt(text, offset) {
			const first = Math.max(0, offset - longest);
			const from = first + text.slice(first, offset).lastIndexOf('\n') + 1;
			const [line = ''] = text.slice(from, offset + longest).split('\n', 1);
			return {
				from,
				line
			};
		}
		function wordAt(offset, text) {
			return /^(?:[^\s,}\]]{1,100}?(?=:?(?:[\s,}\]]|$))|\S?)/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
		}
		function indentAt(offset, text) {
			return lineAt(text, offset).line.search(/\S|$/);
		}
		function indentBelow(offset, text) {
			const { from, line } = lineAt(text, offset);
			return indentAt(from + line.length + 1, text);
		}
	},
	2911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			h: ()=>parseYaml,
			M: ()=>worded
		});
		var dist = __webpack_require__(8815);
		var parsers = __webpack_require__(5526);
		;
		const mostAliases = 10_000;
		const mostValues = 500_000;
		function misuses(document) {
			const mistakes = [];
			const sizes = new Map();
			let aliases = 0;
			const tell = (node, message)=>mistakes.push({
					offset: (0, dist.Ll)(node) && node.range?.[0] || 0,
					message
				});
			const sizeOfAlias = (node, anchor)=>{
				aliases += 1;
				if (!sizes.has(anchor)) tell(node, `"*${anchor}" must be in quotes, unless it repeats what "&${anchor}" marks`);
				const size = sizes.get(anchor) ?? 1;
				if (size === 0) tell(node, `the alias *${anchor} refers to itself`);
				return size;
			};
			const checkKeys = (pairs)=>{
				const seen = new Set();
				for (const { key } of pairs){
					if (!(0, dist.jn)(key)) continue;
					if (seen.has(key.value)) tell(key, `${(0, parsers.TL)(String(key.value))} appears twice`);
					if (key.value === '__proto__') tell(key, '`__proto__` can’t be a name');
					seen.add(key.value);
				}
			};
			const sizeOf = (node)=>{
				if ((0, dist.Vj)(node)) return sizeOfAlias(node, node.source);
				if ((0, dist.tO)(node)) return sizeOf(node.key) + sizeOf(node.value);
				const anchor = (0, dist.Ll)(node) && 'anchor' in node ? node.anchor : undefined;
				if (anchor) sizes.set(anchor, 0);
				if ((0, dist.jh)(node)) checkKeys(node.items);
				let size = 1;
				if ((0, dist.P3)(node)) for (const item of node.items)size += sizeOf(item);
				if (anchor) sizes.set(anchor, size);
				return size;
			};
			const values = sizeOf(document.contents);
			if (aliases > mostAliases) tell(null, `has ${aliases} aliases, and no more than ${mostAliases} are read`);
			if (values > mostValues) {
				tell(null, `is too large once its aliases are unfolded: ${values} values, and no more than ${mostValues} are read`);
			}
			return mistakes;
		}
		var yaml_words = __webpack_require__(3243);
		;
		const largest = 1_000_000;
		function parseYaml(text, schema = 'core') {
			const lines = new dist.HN();
			lines.addNewLine(0);
			for (const { index } of text.matchAll(/\n/g))lines.addNewLine(index + 1);
			const place = (offset)=>{
				const { line, col } = lines.linePos(offset);
				return {
					line,
					column: col
				};
			};
			if (text.length > largest) {
				const errors = [
					{
						offset: 0,
						message: 'is larger than 1 MB'
					}
				];
				return {
					document: null,
					errors,
					warnings: [],
					place
				};
			}
			const options = {
				schema,
				uniqueKeys: false,
				prettyErrors: false,
				logLevel: 'error'
			};
			const document = (0, dist.Tp)(text, options);
			const shortly = ({ offset, message })=>({
					offset,
					message: yaml_short(message)
				});
			const deep = document.errors.find(isTooDeep);
			const errors = deep ? [
				{
					offset: deep.pos[0],
					message: worded(deep)
				}
			] : [
				...(0, yaml_words.f)(document.errors, text).map(shortly),
				...misuses(document)
			];
			return {
				document,
				errors,
				warnings: (0, yaml_words.f)(document.warnings, text).map(shortly),
				place
			};
		}
		function worded(error) {
			if (isTooDeep(error)) return 'is nested too deeply';
			return yaml_short(error instanceof Error ? error.message : String(error));
		}
		function yaml_short(message) {
			const [line = ''] = message.split(/[\r\n]/);
			return line.length > 200 ? `${line.slice(0, 200)}…` : line;
		}
		function isTooDeep(error) {
			return error instanceof Error && /call stack|stack overflow/i.test(error.message);
		}
	}
};
