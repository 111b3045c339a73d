export const id = 6143;
export const ids = [
	6143
];
export const modules = {
	4186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Oc: ()=>swapsIn,
			Xg: ()=>takenIn,
			rG: ()=>aloneIn
		});
		var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4809);
		var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
		function swapsIn(lines, span) {
			return withoutRepeats(lines.flatMap((line)=>swapsOf(line, span)));
		}
		function withoutRepeats(swaps) {
			const ofEach = Map.groupBy(swaps, ({ person })=>person && ((0, _people_js__WEBPACK_IMPORTED_MODULE_0__.eZ)(person)[0] ?? person));
			return [
				...ofEach.values()
			].flatMap((own)=>{
				const kept = own.filter(({ instead })=>instead !== null);
				for (const swap of own.filter(({ instead })=>instead === null))kept.push(...leftOf(swap, kept));
				return kept;
			});
		}
		function leftOf(span, others) {
			return others.reduce((parts, over)=>parts.some((part)=>(0, _time_js__WEBPACK_IMPORTED_MODULE_1__.$f)(part, over)) ? (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.T)(parts, {
					...span,
					...over
				}).slice(0, -1) : parts, [
				span
			]);
		}
		function swapsOf({ base, final, during }, span) {
			const [before, after] = [
				within(base, span),
				within(final, span)
			];
			const spans = during && within(during, span);
			const edges = [
				...before,
				...after,
				...spans ?? []
			].flatMap(({ from, until })=>[
					+from,
					+until
				]);
			const times = [
				...new Set(edges)
			].sort((one, other)=>one - other);
			const [scheduledAt, onCallAt] = [
				peopleAt(before),
				peopleAt(after)
			];
			const overridesAt = spans ? activeAt(spans) : null;
			const swaps = [];
			let open = [];
			for (const [index, time] of times.entries()){
				const [scheduled, onCall] = [
					scheduledAt(time),
					onCallAt(time)
				];
				const isOverridden = overridesAt === null || overridesAt(time).length > 0;
				const until = times[index + 1];
				const pairs = isOverridden && until !== undefined ? pairsOf(scheduled, onCall) : [];
				const kept = new Set();
				const present = pairs.map(({ person, instead })=>{
					const same = open.find((swap)=>isEqual(swap.person, person) && isEqual(swap.instead, instead));
					if (same) kept.add(same);
					return {
						person,
						instead,
						from: same?.from ?? new Date(time),
						until: new Date(until ?? time)
					};
				});
				swaps.push(...open.filter((swap)=>!kept.has(swap)));
				open = present;
			}
			return swaps;
		}
		function takenIn(overrides, span) {
			return swapsIn([
				{
					base: [],
					final: overrides
				}
			], span).map(({ instead: _, ...swap })=>swap);
		}
		function pairsOf(scheduled, onCall) {
			const without = (people, others)=>people.filter((person)=>!others.some((other)=>(0, _people_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(person, other)));
			const [takers, givers] = [
				without(onCall, scheduled),
				without(scheduled, onCall)
			];
			return Array.from({
				length: Math.max(takers.length, givers.length)
			}, (_, index)=>({
					person: takers[index] ?? null,
					instead: givers[index] ?? null
				}));
		}
		function isEqual(one, other) {
			return one && other ? (0, _people_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(one, other) : one === other;
		}
		function aloneIn(shifts, several) {
			const sorted = shifts.toSorted((one, other)=>+one.from - +other.from);
			const times = [
				...new Set(sorted.flatMap(({ from, until })=>[
						+from,
						+until
					]))
			].sort((a, b)=>a - b);
			const people = peopleAt(sorted);
			return times.flatMap((time, index)=>{
				const [one, another] = people(time);
				const [from, until] = [
					new Date(time),
					new Date(times[index + 1] ?? time)
				];
				return one ? [
					{
						person: another ? several : one,
						from,
						until
					}
				] : [];
			});
		}
		function within(spans, { from, until }) {
			return spans.map((span)=>({
					...span,
					from: (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.NU)(span.from, from),
					until: (0, _time_js__WEBPACK_IMPORTED_MODULE_1__.X)(span.until, until)
				})).filter((span)=>span.from < span.until).toSorted((one, other)=>one.from.getTime() - other.from.getTime());
		}
		function peopleAt(shifts) {
			const shiftsAt = activeAt(shifts);
			return (time)=>(0, _people_js__WEBPACK_IMPORTED_MODULE_0__.dM)(shiftsAt(time).map(({ person })=>person));
		}
		function activeAt(spans) {
			let next = 0;
			let active = [];
			return (time)=>{
				const started = [];
				for(let span = spans[next]; span && +span.from <= time; span = spans[next]){
					started.push(span);
					next += 1;
				}
				active = [
					...active,
					...started
				].filter(({ until })=>+until > time);
				return active;
			};
		}
	},
	8247: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>rotaNamed,
			U: ()=>createClient
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
		var _kit_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3701);
		var _holidays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3573);
		function createClient({ repository, values }) {
			const path = values['rota-file'];
			const file = (0, _kit_once_js__WEBPACK_IMPORTED_MODULE_3__.G5)(async (path)=>(0, _holidays_js__WEBPACK_IMPORTED_MODULE_2__.C)(await repository.readNewest(path), path));
			return {
				read: ()=>file(path),
				checkChange: ()=>repository.checkChange(path),
				async change (edit, message) {
					let written;
					const editAndKeep = (text)=>{
						written = edit(text);
						return written;
					};
					await repository.change(path, editAndKeep, message);
					if (written !== undefined) file.fill(path, await (0, _holidays_js__WEBPACK_IMPORTED_MODULE_2__.C)(written, path));
				}
			};
		}
		function rotaNamed({ path, rotas }, name) {
			const rotation = rotas.get(name);
			if (rotation) return rotation;
			const fix = (0, _text_near_js__WEBPACK_IMPORTED_MODULE_1__.Z)(name, [
				...rotas.keys()
			]);
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`The rota file ${path} has no rota named “${name}”.`, fix);
		}
	},
	59: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			aj: ()=>pairIn,
			p6: ()=>withOverride,
			vT: ()=>endOfLine,
			yL: ()=>mapIn
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
		var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4809);
		var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4131);
		var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3066);
		var _person_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(629);
		var _times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4492);
		function withOverride(text, path, rota, override) {
			const before = (0, _file_js__WEBPACK_IMPORTED_MODULE_4__.St)(text, path);
			const { person, id } = override;
			const from = (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.Q5)(override.from);
			const until = (0, _time_js__WEBPACK_IMPORTED_MODULE_3__.Q5)((0, _time_js__WEBPACK_IMPORTED_MODULE_3__.tY)(override.until, _time_js__WEBPACK_IMPORTED_MODULE_3__.Rc - 1));
			const added = {
				person,
				id,
				from,
				until
			};
			const zone = before.rotas.get(rota)?.zone ?? before.zone;
			if (hasOverride(before, rota, added)) return text;
			const entry = {
				from: (0, _times_js__WEBPACK_IMPORTED_MODULE_6__.lt)(from, zone),
				until: (0, _times_js__WEBPACK_IMPORTED_MODULE_6__.lt)(until, zone),
				person: (0, _person_js__WEBPACK_IMPORTED_MODULE_5__.bf)(person),
				id
			};
			const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text);
			const node = mapIn(document.contents, 'rotas', rota);
			const edits = node === null ? [] : [
				()=>insert(text, node, entry),
				()=>rewrite(text, document, node, entry)
			];
			for (const edit of edits){
				const after = edit();
				if (after !== null && onlyAdds(before, after, rota, added)) return after;
			}
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`The override was not added to ${path}: “${rota}” is written in a form that can’t be edited automatically.`, `Add this to its \`overrides\` yourself: ${flow(entry)}`);
		}
		function insert(text, rota, entry) {
			const eol = text.includes('\r\n') ? '\r\n' : '\n';
			const pair = pairIn(rota, 'overrides');
			const list = pair?.value;
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(list) && list.items.length > 0) {
				const last = list.items.at(-1);
				const end = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(last) ? last.range?.[1] : undefined;
				if (end === undefined) return null;
				if (list.flow) return `${text.slice(0, end)}, ${flow(entry)}${text.slice(end)}`;
				return afterLine(text, end, `${eol}${indent(text, list.range?.[0])}- ${flow(entry)}`);
			}
			const last = rota.items.at(-1)?.value;
			const end = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(last) ? last.range?.[1] : undefined;
			if (rota.flow) {
				const isOpen = pair === undefined && end !== undefined && text.slice(0, end).trimEnd().length === end;
				return isOpen ? `${text.slice(0, end)}, overrides: [${flow(entry)}]${text.slice(end)}` : null;
			}
			const first = rota.items[0]?.key;
			const margin = indent(text, (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(first) ? first.range?.[0] : undefined);
			const item = `${eol}${margin}  - ${flow(entry)}`;
			if (pair) {
				const [from, until] = ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(list) ? list.range : undefined) ?? [];
				const key = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key.range?.[1] : undefined;
				if (from === undefined || until === undefined || key === undefined) return null;
				const emptied = from < until ? text.slice(0, from).trimEnd() + text.slice(until) : text;
				return afterLine(emptied, key, item);
			}
			if (end === undefined) return null;
			const comments = new RegExp(`(?:\\r?\\n${margin}[ \\t]+#.*)*`, 'y');
			comments.lastIndex = endOfLine(text, end);
			const above = comments.exec(text)?.[0].length ?? 0;
			return afterLine(text, endOfLine(text, end) + above, `${eol}${margin}overrides:${item}`);
		}
		function rewrite(text, document, rota, entry) {
			const list = rota.get('overrides');
			const node = document.createNode(entry, {
				flow: true
			});
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(list)) list.add(node);
			else rota.set('overrides', document.createNode([
				node
			]));
			return document.toString({
				lineWidth: 0,
				flowCollectionPadding: !/[[{]\S/.test(text)
			});
		}
		function afterLine(text, end, added) {
			const at = endOfLine(text, end);
			return text.slice(0, at) + added + text.slice(at);
		}
		function endOfLine(text, end) {
			const last = text.slice(0, end).trimEnd().length;
			const rest = text.slice(last).search(/\r?\n/);
			return rest < 0 ? text.length : last + rest;
		}
		function indent(text, offset = 0) {
			return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
		}
		function flow(entry) {
			const document = new yaml__WEBPACK_IMPORTED_MODULE_0__.yo(null);
			document.contents = document.createNode(entry, {
				flow: true
			});
			return document.toString({
				lineWidth: 0
			}).trim();
		}
		function mapIn(root, ...keys) {
			let node = root;
			for (const key of keys)node = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? pairIn(node, key)?.value : null;
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node : null;
		}
		function pairIn(map, key) {
			return map.items.find((pair)=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && String(pair.key.value) === key);
		}
		function hasOverride({ rotas }, rota, override) {
			return (rotas.get(rota)?.overrides ?? []).some(({ id, from, until, people })=>id === override.id || people.length === 1 && people.every((person)=>(0, _people_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(person, override.person)) && from.getTime() === override.from.getTime() && until.getTime() === override.until.getTime());
		}
		function onlyAdds(before, text, rota, override) {
			try {
				const after = (0, _file_js__WEBPACK_IMPORTED_MODULE_4__.St)(text, before.path);
				const others = [
					...after.rotas
				].map(([name, rotation])=>name === rota ? [
						name,
						{
							...rotation,
							overrides: rotation.overrides.slice(0, -1)
						}
					] : [
						name,
						rotation
					]);
				return JSON.stringify(others) === JSON.stringify([
					...before.rotas
				]) && hasOverride(after, rota, override);
			} catch  {
				return false;
			}
		}
	},
	2597: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			T: ()=>withoutParts,
			k: ()=>partsOfItems
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		function partsOfItems(text, list, gone) {
			const places = list.items.map((item)=>{
				const [from, until] = ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(item) ? item.range : undefined) ?? [];
				return from === undefined || until === undefined ? null : {
					from,
					until
				};
			});
			const known = places.filter((place)=>place !== null);
			if (known.length < places.length) return null;
			if (!list.flow) return inLines(text, known, gone, beforeBlockItem);
			if (!areOnLines(text, known)) return inFlow(text, list, known, gone);
			const parts = inLines(text, known, gone, beforeFlowItem);
			return parts && [
				...parts,
				...lastComma(text, known, gone)
			];
		}
		function lastComma(text, places, gone) {
			const commaAt = (place)=>/^[ \t]*,/.exec(text.slice(place?.until ?? text.length));
			const last = places.findLast((_, index)=>!gone.has(index));
			const [comma] = commaAt(last) ?? [];
			if (!last || comma === undefined || commaAt(places.at(-1))) return [];
			return [
				{
					from: last.until,
					until: last.until + comma.length
				}
			];
		}
		const beforeFlowItem = /(?:^|\n)([ \t]*)$/;
		const beforeBlockItem = /(?:^|\n)([ \t]*)-(?:[ \t]+|[ \t]*(?:#[^\n]*)?\r?\n[ \t]*)$/;
		function areOnLines(text, places) {
			return places.every(({ from, until })=>beforeFlowItem.test(text.slice(0, from)) && /^[ \t]*,?[ \t]*(?:#.*)?\r?\n/.test(text.slice(until)));
		}
		function inFlow(text, { range }, places, gone) {
			const [start = 0, end = 0] = range ?? [];
			const ends = [
				start,
				...places.map(({ until })=>until)
			];
			const starts = [
				...places.map(({ from })=>from),
				end
			];
			if (ends.some((at, index)=>text.slice(at, starts[index]).includes('#'))) return null;
			if (gone.size === places.length) return range ? [
				{
					from: start + 1,
					until: end - 1
				}
			] : null;
			const lastKept = places.findLastIndex((_, index)=>!gone.has(index));
			return [
				...gone
			].map((index)=>{
				const place = places[index] ?? {
					from: 0,
					until: 0
				};
				const next = places[index + 1];
				const before = places[index - 1];
				if (index < lastKept && next) return {
					from: place.from,
					until: next.from
				};
				return {
					from: before?.until ?? place.from,
					until: place.until
				};
			});
		}
		function inLines(text, places, gone, before) {
			const parts = [
				...gone
			].map((index)=>{
				const place = places[index];
				if (!place) return null;
				const around = text.slice(places[index - 1]?.until ?? 0, place.from);
				const [found = '', margin] = before.exec(around) ?? [];
				if (margin === undefined) return null;
				const start = place.from - found.length + (found.startsWith('\n') ? 1 : 0);
				const from = withComments(text, start, margin);
				const last = text.slice(0, place.until).trimEnd().length;
				const end = text.indexOf('\n', last);
				const until = end < 0 ? text.length : end + 1;
				const isFirst = places.slice(0, index).every((_, before)=>gone.has(before));
				const isSpaced = index < places.length - 1 && (isFirst || isBlankBefore(text, from));
				return {
					from,
					until: isSpaced ? withBlanks(text, until) : until
				};
			});
			const found = parts.filter((part)=>part !== null);
			return found.length === parts.length ? found : null;
		}
		function startOfLine(text, at) {
			return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
		}
		function withComments(text, line, margin) {
			let start = line;
			while(start > 0){
				const above = startOfLine(text, start - 1);
				if (!text.slice(above, start).startsWith(`${margin}#`)) break;
				start = above;
			}
			return start;
		}
		function isBlankBefore(text, line) {
			return line > 0 && text.slice(startOfLine(text, line - 1), line).trim() === '';
		}
		function withBlanks(text, line) {
			const [blanks = ''] = /^(?:[ \t]*\r?\n)*/.exec(text.slice(line)) ?? [];
			return line + blanks.length;
		}
		function withoutParts(text, parts) {
			let kept = '';
			let at = 0;
			for (const { from, until } of parts.toSorted((one, other)=>one.from - other.from)){
				kept += text.slice(at, Math.max(at, from));
				at = Math.max(at, until);
			}
			return kept + text.slice(at);
		}
	},
	8808: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			yf: ()=>farthest,
			cD: ()=>rotasOfPeople,
			pS: ()=>shiftsOf,
			GH: ()=>startOf,
			TM: ()=>stretchesOf
		});
		var build_people = __webpack_require__(4809);
		var build_time = __webpack_require__(4131);
		var handovers = __webpack_require__(8710);
		;
		function firstOf(rotas, span) {
			const all = rotas.map((stretches)=>{
				const first = stretches[0]?.from ?? span.from;
				const last = stretches.at(-1)?.until ?? span.until;
				const from = (0, build_time.X)(first, span.from);
				return {
					stretches,
					from,
					until: (0, build_time.NU)(last, span.until)
				};
			});
			const cursors = all.map(cursorOf);
			const found = [];
			for (const { from, until } of pieces(rotas.flat(), span)){
				let result;
				let areOff = true;
				for (const [index, known] of all.entries()){
					if (!(0, build_time.hU)(known, from)) break;
					const stretch = cursors[index]?.(from) ?? null;
					areOff &&= stretch?.isOff === true;
					if (stretch && stretch.people.length > 0) {
						result = stretch;
						break;
					}
					if (index === all.length - 1) result = null;
				}
				if (result === undefined) continue;
				const last = found.at(-1);
				const isSameStretch = last?.until.getTime() === from.getTime() && last.of === result && (result !== null || last.isOff === areOff);
				if (last && isSameStretch) found[found.length - 1] = {
					...last,
					until
				};
				else if (result) found.push({
					...result,
					from,
					until,
					of: result
				});
				else if (areOff) found.push({
					people: [],
					isOff: true,
					from,
					until,
					of: null
				});
			}
			return found.map(({ people, isOff, from, until })=>({
					people,
					isOff,
					from,
					until
				}));
		}
		function deputiesOf(stretches, turns, count) {
			const turnAt = cursorOf({
				stretches: turns
			});
			const [first, last] = [
				stretches[0],
				stretches.at(-1)
			];
			if (!first || !last) return [];
			const stretchAt = cursorOf({
				stretches
			});
			const span = {
				from: first.from,
				until: last.until
			};
			const found = [];
			for (const { from, until } of pieces([
				...stretches,
				...turns
			], span)){
				const stretch = stretchAt(from);
				if (!stretch) continue;
				const following = stretch.people.length > 0 ? turnAt(from)?.following() ?? [] : [];
				const isOnCall = (person)=>stretch.people.some((other)=>(0, build_people.Ft)(person, other));
				const people = following.filter((person)=>!isOnCall(person)).slice(0, count);
				const before = found.at(-1);
				const isEqual = before?.of === stretch && before.people.length === people.length && people.every((person, index)=>person === before.people[index]);
				if (before && isEqual) found[found.length - 1] = {
					...before,
					until
				};
				else found.push({
					people,
					isOff: stretch.isOff,
					from,
					until,
					of: stretch
				});
			}
			return found.map(({ people, isOff, from, until })=>({
					people,
					isOff,
					from,
					until
				}));
		}
		function pieces(spans, span) {
			const times = [
				...spans,
				span
			].flatMap(({ from, until })=>[
					from.getTime(),
					until.getTime()
				]);
			const edges = [
				...new Set(times)
			].sort((a, b)=>a - b);
			return edges.slice(1).map((until, index)=>({
					from: new Date(edges[index] ?? until),
					until: new Date(until)
				}));
		}
		function cursorOf({ stretches }) {
			let next = 0;
			return (time)=>{
				for(let span = stretches[next]; span && span.until <= time; span = stretches[next])next += 1;
				const span = stretches[next];
				return span && (0, build_time.hU)(span, time) ? span : null;
			};
		}
		var failure = __webpack_require__(9874);
		;
		const mostAtOnce = 100;
		function withOverrides(turns, overrides, atATime) {
			const spans = [];
			for (const { from, until, inEffect } of slotsOf(turns, overrides, atATime)){
				const previous = spans.at(-1);
				if (previous?.until.getTime() === from.getTime() && isEqual(previous.inEffect, inEffect)) previous.until = until;
				else if (inEffect.length > 0) spans.push({
					from,
					until,
					inEffect
				});
			}
			return spans.map(({ from, until, inEffect })=>{
				const people = inEffect.flatMap((turn)=>turn.people);
				return {
					from,
					until,
					people,
					isOff: people.length === 0 && inEffect.some(({ isOff })=>isOff)
				};
			});
		}
		function slotsOf(turns, overrides, atATime) {
			const times = [
				...turns,
				...overrides
			].flatMap(({ from, until })=>[
					from.getTime(),
					until.getTime()
				]);
			const edges = [
				...new Set(times)
			].sort((a, b)=>a - b);
			const slotAt = new Map(edges.map((time, slot)=>[
					time,
					slot
				]));
			const slots = edges.map((time, slot)=>({
					from: new Date(time),
					until: new Date(edges[slot + 1] ?? time),
					inEffect: []
				}));
			const next = [
				...slots.keys(),
				slots.length
			];
			const open = (slot)=>{
				let at = slot;
				for(let after = next[at] ?? at; after !== at; after = next[at] ?? at){
					next[at] = next[after] ?? after;
					at = after;
				}
				return at;
			};
			const lay = (turn, closes)=>{
				const end = slotAt.get(turn.until.getTime()) ?? 0;
				for(let at = open(slotAt.get(turn.from.getTime()) ?? end); at < end; at = open(at + 1)){
					if ((slots[at]?.inEffect.unshift(turn) ?? 0) > mostAtOnce) throw tooMany();
					if (closes) next[at] = at + 1;
				}
			};
			for (const override of overrides.toReversed())lay(override, override.id !== null || atATime === 1 || override.isOff === true);
			for (const [at, { inEffect }] of slots.entries())if (inEffect.length > 0) next[at] = at + 1;
			for (const turn of turns)lay(turn, true);
			return slots;
		}
		function tooMany() {
			return new failure.HR(`The rota file has more than ${mostAtOnce} overrides that apply at the same time in one rota.`, 'Delete those that have expired or are not needed.');
		}
		function isEqual(some, others) {
			return some.length === others.length && some.every((turn, index)=>turn === others[index]);
		}
		var turns = __webpack_require__(4711);
		;
		function shiftsOf(rotation, from, until) {
			return stretchesOf(rotation, from, until).flatMap(({ people, from, until })=>(0, build_people.dM)(people).map((person)=>({
						person,
						from,
						until
					})));
		}
		function peopleAt(rotation, at) {
			return shiftsOf(rotation, at, plus(at, 1)).map(({ person })=>person);
		}
		function rotasOfPeople(rotation) {
			const all = new Set([
				rotation
			]);
			for (const { layers } of all)for (const other of layers?.rotas() ?? [])all.add(other);
			return [
				...all
			].filter(({ layers })=>layers === undefined);
		}
		function startOf(rotation) {
			return rotasOfPeople(rotation).map((rota)=>(0, handovers.cY)(rota, 0)).reduce(build_time.X);
		}
		function stretchesOf(rotation, from, until) {
			const known = new Map();
			const read = (rota)=>{
				const stretches = known.get(rota) ?? ownStretches(rota, from, until, read);
				known.set(rota, stretches);
				return stretches;
			};
			return read(rotation);
		}
		function ownStretches(rota, from, until, read) {
			const span = {
				from,
				until
			};
			const overrides = overridesIn(rota, from, until);
			return withOverrides(baseOf(rota, from, until, read), overrides, rota.atATime).filter((stretch)=>(0, build_time.$f)(stretch, span));
		}
		const times = new WeakMap();
		function overridesIn({ overrides }, from, until) {
			const numbers = times.get(overrides) ?? Float64Array.from(overrides.flatMap((one)=>[
					+one.from,
					+one.until
				]));
			times.set(overrides, numbers);
			const [start, end] = [
				from.getTime(),
				until.getTime()
			];
			return overrides.filter((_, index)=>(numbers[2 * index] ?? end) < end && start < (numbers[2 * index + 1] ?? start));
		}
		function baseOf(rota, from, until, read) {
			if (!rota.layers) return (0, turns.oA)(rota, from, until);
			const others = rota.layers.rotas();
			if (rota.layers.kind === 'follow') return firstOf(others.map(read), {
				from,
				until
			}).map(asTurn);
			const [primary] = others;
			if (!primary) return [];
			const stretches = read(primary);
			const [start, end] = [
				(0, build_time.NU)(stretches[0]?.from ?? from, (0, build_time.tY)(from, -farthest)),
				(0, build_time.X)(stretches.at(-1)?.until ?? until, (0, build_time.tY)(until, farthest))
			];
			return deputiesOf(stretches, (0, turns.f6)(primary, start, end), primary.atATime).map(asTurn);
		}
		const farthest = 370 * build_time.vd;
		function asTurn({ people, isOff, from, until }) {
			return {
				people,
				from,
				until,
				...isOff && {
					isOff
				}
			};
		}
	},
	6143: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var time = __webpack_require__(4131);
		var swaps = __webpack_require__(4186);
		var rota_client = __webpack_require__(8247);
		var handovers = __webpack_require__(8710);
		var failure = __webpack_require__(9874);
		var build_people = __webpack_require__(4809);
		var edit = __webpack_require__(59);
		var dist = __webpack_require__(8815);
		var file = __webpack_require__(3066);
		var list_items = __webpack_require__(2597);
		var times = __webpack_require__(4492);
		;
		function withEnd(text, path, rota, override, at) {
			const before = (0, file.St)(text, path);
			const { overrides = [], zone = before.zone } = before.rotas.get(rota) ?? {};
			const index = overrides.findIndex((one)=>isIt(one, override));
			const found = overrides[index];
			const end = (0, time.Q5)(at);
			const isDone = override.until < end ? found && found.until >= end : found && found.until <= end;
			if (!found || isDone) return text;
			const isGone = found.from >= end;
			const wanted = isGone ? overrides.toSpliced(index, 1) : overrides.with(index, {
				...found,
				until: end
			});
			const edits = isGone ? [
				()=>withoutItem(text, rota, index),
				()=>rewritten(text, rota, index)
			] : [
				()=>endedAt(text, rota, index, (0, times.lt)(end, zone))
			];
			for (const edit of edits){
				const after = edit();
				if (after !== null && says(after, before, rota, wanted)) return after;
			}
			throw new failure.HR(`The end of the override was not changed in ${path}: “${rota}” is written in a form that can’t be edited automatically.`, 'Change its `until` yourself.');
		}
		function isIt({ id, people, from, until }, override) {
			if (id !== null) return id === override.id;
			return people.some((person)=>(0, build_people.Ft)(person, override.person)) && from.getTime() === override.from.getTime() && until.getTime() === override.until.getTime();
		}
		function endedAt(text, rota, index, end) {
			const list = overridesIn((0, dist.Tp)(text), rota);
			const item = (0, dist.oP)(list) ? list.items[index] : undefined;
			const value = (0, dist.jh)(item) ? (0, edit.aj)(item, 'until')?.value : undefined;
			const [from, until] = ((0, dist.Ll)(value) ? value.range : undefined) ?? [];
			return from === undefined || until === undefined ? null : text.slice(0, from) + end + text.slice(until);
		}
		function withoutItem(text, rota, index) {
			const list = overridesIn((0, dist.Tp)(text), rota);
			if (!(0, dist.oP)(list)) return null;
			if (list.flow) {
				const parts = (0, list_items.k)(text, list, new Set([
					index
				]));
				return parts && (0, list_items.T)(text, parts);
			}
			const item = list.items[index];
			const [from, until] = ((0, dist.Ll)(item) ? item.range : undefined) ?? [];
			if (from === undefined || until === undefined) return null;
			const start = text.lastIndexOf('\n', from) + 1;
			const end = text.indexOf('\n', (0, edit.vT)(text, until)) + 1 || text.length;
			return /^[ \t]*-[ \t]+$/.test(text.slice(start, from)) ? text.slice(0, start) + text.slice(end) : null;
		}
		function rewritten(text, rota, index) {
			const document = (0, dist.Tp)(text);
			const list = overridesIn(document, rota);
			if (!(0, dist.oP)(list)) return null;
			list.delete(index);
			return document.toString({
				lineWidth: 0,
				flowCollectionPadding: !/[[{]\S/.test(text)
			});
		}
		function overridesIn({ contents }, rota) {
			const map = (0, edit.yL)(contents, 'rotas', rota);
			return map && (0, edit.aj)(map, 'overrides')?.value;
		}
		function says(text, before, rota, overrides) {
			try {
				const wanted = [
					...before.rotas
				].map(([name, rotation])=>name === rota ? [
						name,
						{
							...rotation,
							overrides
						}
					] : [
						name,
						rotation
					]);
				return JSON.stringify([
					...(0, file.St)(text, before.path).rotas
				]) === JSON.stringify(wanted);
			} catch  {
				return false;
			}
		}
		var rota_rotation = __webpack_require__(8808);
		;
		const manually = 'A file that is kept elsewhere has to be edited: add `{ from: …, until: …, person: … }` to the rota’s `overrides`, commit that, and sync without `handover-to`.';
		function createOverrides({ read, change, checkChange }, now) {
			const nameOf = (person)=>person.email ?? (0, build_people.Vy)(person);
			return {
				check () {
					try {
						checkChange();
					} catch (error) {
						throw error instanceof failure.HR ? error.noting([
							manually
						]) : error;
					}
				},
				async find (person) {
					if (person.email !== null) return person;
					return (0, file.$T)(await read()).find((other)=>(0, build_people.Ft)(other, person)) ?? null;
				},
				async list (schedule) {
					const { overrides } = (0, rota_client.B)(await read(), schedule);
					return overrides.flatMap(({ people, from, until, id }, index)=>people.map((person)=>({
								id: idOf(id, index),
								person,
								from,
								until
							})));
				},
				async write (schedule, override) {
					const file = await read();
					const { zone } = (0, rota_client.B)(file, schedule);
					const until = (0, times.fU)(override.until, zone);
					const message = `On call: ${schedule} to ${nameOf(override.person)} until ${until}`;
					await change((text)=>(0, edit.p6)(text, file.path, schedule, override), message.replace(/\s+/g, ' '));
				},
				async scheduled (schedule, { from, until }, without) {
					const rotation = (0, rota_client.B)(await read(), schedule);
					const isLeft = ({ id }, index)=>without.every((one)=>one.id !== idOf(id, index));
					return (0, rota_rotation.pS)({
						...rotation,
						overrides: rotation.overrides.filter(isLeft)
					}, from, until);
				},
				async extend (schedule, override, until) {
					const file = await read();
					const end = (0, times.fU)(until, (0, rota_client.B)(file, schedule).zone);
					const message = `On call: ${schedule} to ${nameOf(override.person)} until ${end}`;
					await change((text)=>withEnd(text, file.path, schedule, override, until), message.replace(/\s+/g, ' '));
				},
				async end (schedule, override) {
					const { path } = await read();
					const message = `On call: ${schedule}, the override of ${nameOf(override.person)} has ended`;
					await change((text)=>withEnd(text, path, schedule, override, now()), message.replace(/\s+/g, ' '));
				}
			};
		}
		function idOf(id, index) {
			return id ?? `override ${index + 1}`;
		}
		;
		function createSource(context) {
			const client = (0, rota_client.U)(context);
			return {
				onCall (_, at = context.now()) {
					const file = client.read();
					return async (schedule)=>onCallAt((0, rota_client.B)(await file, schedule), at);
				},
				shifts (_, from, until) {
					const file = client.read();
					return async (schedule)=>(0, rota_rotation.pS)((0, rota_client.B)(await file, schedule), from, until);
				},
				history (_, from, until) {
					const file = client.read();
					return async (schedule)=>historyOf((0, rota_client.B)(await file, schedule), {
							from,
							until
						});
				},
				timeOff (_, from, until) {
					const file = client.read();
					return async (schedule)=>(0, rota_rotation.TM)((0, rota_client.B)(await file, schedule), from, until).filter(({ isOff })=>isOff);
				},
				past: {
					note: 'The past is computed from the rota file as it is now. If people or turns were changed since, it differs from what was shown then.'
				},
				list: async ()=>[
						...(await client.read()).rotas.keys()
					].map((name)=>({
							schedule: name,
							name
						})),
				timezone: async (schedule)=>(0, rota_client.B)(await client.read(), schedule).zone,
				absences () {
					const file = client.read();
					return async (schedule)=>absencesOf((0, rota_client.B)(await file, schedule));
				},
				overrides: createOverrides(client, context.now)
			};
		}
		function historyOf(rotation, span) {
			const shifts = (0, rota_rotation.pS)(rotation, span.from, span.until);
			const base = (0, rota_rotation.pS)({
				...rotation,
				overrides: [],
				swaps: []
			}, span.from, span.until);
			const swapped = (rotation.swaps ?? []).map(({ index })=>({
					from: (0, handovers.cY)(rotation, index),
					until: (0, handovers.cY)(rotation, index + 1)
				}));
			return {
				shifts,
				swaps: (0, swaps.Oc)([
					{
						base,
						final: shifts,
						during: [
							...rotation.overrides,
							...swapped
						]
					}
				], span)
			};
		}
		function absencesOf(rotation) {
			return (0, rota_rotation.cD)(rotation).flatMap(({ absences, skipsAbsent })=>{
				const fix = skipsAbsent ? '`on-absence: skip` found nobody else, or an override gives them the shift: add an override to the rota file.' : 'Add an override to the rota file, or set `on-absence: skip` there.';
				return absences.map((absence)=>({
						...absence,
						fix
					}));
			});
		}
		function onCallAt(rotation, at) {
			const { zone } = rotation;
			const [stretch] = (0, rota_rotation.TM)(rotation, at, (0, time.tY)(at, 1)).filter((one)=>(0, time.hU)(one, at));
			const people = (0, rota_rotation.pS)(rotation, at, (0, time.tY)(at, 1)).map(({ person })=>person);
			if (people.length > 0) return {
				people,
				note: null,
				timezone: zone
			};
			const start = (0, rota_rotation.GH)(rotation);
			if (stretch?.isOff) {
				const next = nextDuty(rotation, at);
				const note = next ? `planned time off until ${(0, times.fU)(next, zone)}` : 'planned time off';
				return {
					people,
					note,
					timezone: zone,
					isPlanned: true
				};
			}
			const isBefore = !stretch && at < start;
			const note = isBefore ? `the rota starts at ${(0, times.fU)(start, zone)}` : nobodyIn(rotation, at);
			return {
				people,
				note,
				timezone: zone
			};
		}
		function nobodyIn({ layers, zone }, at) {
			if (!layers) return 'everybody in `people` has left, or has not joined yet';
			if (layers.kind === 'deputy') return 'nobody else is in the rota';
			const later = layers.rotas().findIndex((rota)=>at < (0, rota_rotation.GH)(rota));
			const [name, rota] = [
				layers.names[later],
				layers.rotas()[later]
			];
			return rota ? `“${name}” starts at ${(0, times.fU)((0, rota_rotation.GH)(rota), zone)}` : 'nobody is on call in any of the rotas that it follows';
		}
		const steps = [
			4 * time.vd,
			35 * time.vd,
			400 * time.vd
		];
		function nextDuty(rotation, at) {
			for (const step of steps){
				const next = (0, rota_rotation.TM)(rotation, at, (0, time.tY)(at, step)).find(({ people })=>people.length > 0);
				if (next) return next.from;
			}
			return null;
		}
	}
};
