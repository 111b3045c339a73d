export const id = 862;
export const ids = [
	862
];
export const modules = {
	862: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			asNames: ()=>asNames,
			merged: ()=>merged,
			peopleMap: ()=>peopleMap
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _services_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5557);
		var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
		var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2911);
		function peopleMap(written) {
			const { document, errors, place } = (0, _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__.h)(written, 'failsafe');
			const contents = document?.contents ?? null;
			const handles = handlesIn(contents);
			if (errors.some(({ offset })=>!handles.has(offset))) {
				throw new _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.So(errors.map(({ offset, message })=>{
					const pair = handles.get(offset);
					return pair ? noId(entry(pair, place)) : `is not a YAML map: line ${place(offset).line}: ${message}`;
				}));
			}
			if (contents === null || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents) && contents.value === '') return [];
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents)) throw new Error(`must be a map with one ${form} per line, not ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(written)}${/^\S+:[UW][A-Z\d]+\s*$/m.test(written) ? ' (the space after the colon is missing)' : ''}`);
			const problems = [];
			const known = new Map();
			for (const pair of contents.items){
				const { name, id, line } = entry(pair, place);
				if (name === '') problems.push(`line ${line}: the name before ":" is missing`);
				else if (known.has(name.toLowerCase())) {
					problems.push(`line ${line}: ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(name)} appears twice`);
				} else if (!_services_registry_js__WEBPACK_IMPORTED_MODULE_1__.ag.get('slack')?.isId?.(id)) {
					problems.push(noId({
						name,
						id,
						line
					}));
				} else known.set(name.toLowerCase(), {
					...asNames([
						name
					]),
					accounts: {
						slack: id
					}
				});
			}
			if (problems.length > 0) throw new _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.So(problems);
			return [
				...known.values()
			];
		}
		const form = '`ana@example.com: U03BU00KGK4`';
		function merged(first, second) {
			const byName = Map.groupBy(first.flatMap((winner, index)=>winner.names.map((name)=>({
						name,
						winner,
						index
					}))), ({ name })=>name);
			const both = second.map((person)=>{
				const shared = person.names.flatMap((name)=>byName.get(name) ?? []).sort((a, b)=>a.index - b.index);
				return [
					...new Set(shared.map(({ winner })=>winner))
				].reduce((one, winner)=>({
						...asNames([
							...one.written ?? one.names,
							...winner.written ?? winner.names
						]),
						accounts: {
							...one.accounts,
							...winner.accounts
						}
					}), person);
			});
			const names = new Set(second.flatMap((person)=>person.names));
			return [
				...first.filter((person)=>!person.names.some((name)=>names.has(name))),
				...both
			];
		}
		function asNames(written) {
			const lower = (name)=>name.toLowerCase();
			const names = [
				...new Set(written.map(lower))
			];
			const own = names.map((name)=>name.includes('@') ? name : written.find((one)=>lower(one) === name) ?? name);
			return {
				names,
				...own.some((name, index)=>name !== names[index]) && {
					written: own
				}
			};
		}
		function entry(pair, place) {
			const word = (node)=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof node.value === 'string' ? node.value.trim() : '';
			const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
			return {
				name: word(pair.key),
				id: word(pair.value),
				line: place(start).line
			};
		}
		function noId({ name, id, line }) {
			return `line ${line}: ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile → Copy member ID), not ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(id)}`;
		}
		function handlesIn(contents) {
			const pairs = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents) ? contents.items : [];
			return new Map(pairs.flatMap((pair)=>{
				const { value } = pair;
				const isHandle = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && String(value.value).startsWith('@');
				return isHandle && value.range ? [
					[
						value.range[0],
						pair
					]
				] : [];
			}));
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
