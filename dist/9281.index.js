export const id = 9281;
export const ids = [
	9281
];
export const modules = {
	9281: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			prune: ()=>prune
		});
		var dist = __webpack_require__(8815);
		var failure = __webpack_require__(9874);
		var build_people = __webpack_require__(4809);
		var parsers = __webpack_require__(5526);
		var time = __webpack_require__(4131);
		var edit = __webpack_require__(59);
		var rota_file = __webpack_require__(3066);
		var handovers = __webpack_require__(8710);
		var list_items = __webpack_require__(2597);
		var rota_person = __webpack_require__(629);
		var rotation = __webpack_require__(8808);
		var times = __webpack_require__(4492);
		;
		const kinds = [
			'overrides',
			'swaps',
			'absences'
		];
		function pruned(text, path, before, now) {
			const file = (0, rota_file.St)(text, path);
			const startIn = (zone)=>(0, times.XS)(`${before}T00:00`, zone);
			if ([
				file,
				...file.rotas.values()
			].some(({ zone })=>startIn(zone) > now)) throw new failure.HR(`Nothing was removed: ${before} has not begun yet, and what applies until then is still needed.`, 'Use today or an earlier day.');
			const everywhere = countOfAbsences(text);
			const all = [
				...file.rotas
			].flatMap(([name, rota])=>entriesOf(name, rota, startIn(rota.zone), everywhere));
			const entries = [
				...all,
				absencesOfFile(file, everywhere, startIn)
			].filter(({ gone })=>gone.size > 0);
			if (entries.length === 0) return {
				text,
				removed: [],
				kept: []
			};
			for (const possible of [
				kinds,
				[
					'overrides',
					'absences'
				],
				[
					'overrides',
					'swaps'
				],
				[
					'overrides'
				]
			]){
				const chosen = entries.filter(({ kind })=>possible.some((one)=>one === kind));
				const after = without(text, chosen);
				if (after === null || !isSameFrom(file, after, chosen, everywhere, startIn)) continue;
				const left = kinds.filter((kind)=>!possible.some((one)=>one === kind) && entries.some((entry)=>entry.kind === kind));
				return {
					text: after,
					removed: chosen.flatMap(removedIn),
					kept: left
				};
			}
			throw new failure.HR(`Nothing was removed from ${path}: ${oddIn(text, path, entries)} in a form that can’t be edited automatically.`, `Remove the entries that ended before ${before} yourself.`);
		}
		function oddIn(text, path, entries) {
			const odd = entries.filter((entry)=>without(text, [
					entry
				]) === null);
			const names = odd.map((entry)=>{
				const [start = 0] = listIn((0, dist.Tp)(text).contents, entry)?.range ?? [];
				const line = text.slice(0, start).split('\n').length;
				return `\`${entry.kind}\` of ${entry.rota === null ? 'all rotas' : `“${entry.rota}”`} (${path}:${line})`;
			});
			if (names.length === 0) return 'its lists are written';
			return `${(0, parsers.p_)(names, 'and')} ${names.length === 1 ? 'is' : 'are'} written`;
		}
		function listIn(contents, { rota, kind }) {
			const map = rota === null ? (0, edit.yL)(contents) : (0, edit.yL)(contents, 'rotas', rota);
			const value = map && (0, edit.aj)(map, kind)?.value;
			return (0, dist.oP)(value) ? value : null;
		}
		function removedIn({ rota, kind, gone }) {
			return [
				...gone.values()
			].map((about)=>({
					rota,
					kind,
					about
				}));
		}
		function entriesOf(name, rota, limit, everywhere) {
			const { zone, overrides, absences, swaps = [] } = rota;
			const own = absences.slice(everywhere);
			const areOver = own.map(({ until })=>until <= startOfTurn(rota, limit));
			const away = absences.filter((_, index)=>!areOver[index - everywhere]).map(({ person })=>person);
			const needed = away.filter((person)=>!rota.people.some((one)=>(0, build_people.Ft)(one, person)));
			const isNeeded = (people)=>people.some((person)=>needed.some((one)=>(0, build_people.Ft)(one, person)));
			const overridden = positions(overrides, ({ until, people, from })=>until <= limit && !isNeeded(people) ? `${people.map(nameOf).join(' and ') || 'nobody'}, ${spanText({
					from,
					until
				}, zone)}` : null);
			const pairs = swaps.filter((_, index)=>index % 2 === 0);
			const swapped = positions(pairs, (one, pair)=>{
				const other = swaps[2 * pair + 1] ?? one;
				const isOver = [
					one,
					other
				].every(({ index })=>(0, handovers.cY)(rota, index + 1) <= limit);
				const side = (position, index)=>`${nameOf(rota.people[position])} ${(0, times.lt)((0, handovers.cY)(rota, index), zone).slice(0, 10)}`;
				return isOver ? `${side(one.instead, one.index)} and ${side(other.instead, other.index)}` : null;
			});
			const absent = positions(own, (absence, index)=>areOver[index] ? absenceText(absence, zone) : null);
			return [
				{
					rota: name,
					kind: 'overrides',
					gone: overridden
				},
				{
					rota: name,
					kind: 'swaps',
					gone: swapped
				},
				{
					rota: name,
					kind: 'absences',
					gone: absent
				}
			];
		}
		function startOfTurn(rota, limit) {
			if (rota.layers || !rota.skipsAbsent) return limit;
			return (0, handovers.UV)(rota, limit, (0, time.tY)(limit, 1))[0]?.from ?? limit;
		}
		function absencesOfFile({ zone, rotas }, everywhere, startIn) {
			const own = [
				...rotas.values()
			].filter(({ layers })=>!layers);
			const limits = [
				startIn(zone),
				...own.map((rota)=>startOfTurn(rota, startIn(rota.zone)))
			];
			const absences = own[0]?.absences.slice(0, everywhere) ?? [];
			const gone = positions(absences, (absence)=>limits.every((limit)=>absence.until <= limit) ? absenceText(absence, zone) : null);
			return {
				rota: null,
				kind: 'absences',
				gone
			};
		}
		function positions(items, textOf) {
			return new Map(items.flatMap((item, index)=>{
				const text = textOf(item, index);
				return text === null ? [] : [
					[
						index,
						text
					]
				];
			}));
		}
		function absenceText({ person, from, until }, zone) {
			return `${nameOf(person)}, ${spanText({
				from,
				until
			}, zone)}`;
		}
		function spanText({ from, until }, zone) {
			return `${(0, times.lt)(from, zone)} until ${(0, times.lt)(until, zone)}`.replace(/(?<=\d)T00:00(?= |$)/g, '');
		}
		function nameOf(person) {
			return (person && ((0, rota_person.bf)(person) ?? (0, build_people.Vy)(person))) ?? 'somebody';
		}
		function countOfAbsences(text) {
			const list = (0, dist.Tp)(text).get('absences');
			return (0, dist.oP)(list) ? list.items.length : 0;
		}
		function without(text, entries) {
			const { contents } = (0, dist.Tp)(text);
			const parts = [];
			for (const entry of entries){
				const items = listIn(contents, entry);
				const found = items && (0, list_items.k)(text, items, new Set(entry.gone.keys()));
				if (found === null) return null;
				parts.push(...found);
			}
			return (0, list_items.T)(text, parts);
		}
		const ahead = 370 * time.vd;
		function isSameFrom(file, text, entries, everywhere, startIn) {
			try {
				const after = (0, rota_file.St)(text, file.path);
				const wanted = [
					...file.rotas
				].map(([name, rota])=>[
						name,
						lacking(name, rota, entries, everywhere)
					]);
				if (JSON.stringify([
					...after.rotas
				]) !== JSON.stringify(wanted)) return false;
				return [
					...file.rotas
				].every(([name, rota])=>{
					const other = after.rotas.get(name);
					const limit = startIn(rota.zone);
					return other && comingText(rota, limit) === comingText(other, limit);
				});
			} catch  {
				return false;
			}
		}
		function lacking(name, rota, entries, everywhere) {
			const goneOf = (owner, kind)=>entries.find((entry)=>entry.rota === owner && entry.kind === kind)?.gone;
			const { swaps, ...rest } = rota;
			const isLeft = (index)=>index < everywhere ? !goneOf(null, 'absences')?.has(index) : !goneOf(name, 'absences')?.has(index - everywhere);
			const left = swaps?.filter((_, index)=>!goneOf(name, 'swaps')?.has(Math.floor(index / 2))) ?? [];
			return {
				...left.length > 0 ? {
					...rota,
					swaps: left
				} : rest,
				overrides: rota.overrides.filter((_, index)=>!goneOf(name, 'overrides')?.has(index)),
				absences: rota.absences.filter((_, index)=>isLeft(index))
			};
		}
		function comingText(rota, from) {
			const stretches = (0, rotation.TM)(rota, from, (0, time.tY)(from, ahead));
			return JSON.stringify(stretches.map((stretch)=>({
					...stretch,
					from: (0, time.NU)(stretch.from, from)
				})));
		}
		var text_escape = __webpack_require__(3699);
		;
		async function prune({ path, place, readText, hidesAddresses }, { before, dryRun }, world, say) {
			const { text, removed, kept } = pruned(await readText(), path, before, world.now());
			const hide = (about)=>hidesAddresses ? about.replace(/(?<=[^\s,])@[^\s,]+/g, '') : about;
			for (const one of removed)say((0, text_escape.pj)(`${one.rota ?? path}: ${prune_kinds[one.kind]} of ${hide(one.about)}`));
			for (const kind of kept)say(`The ${kind} that are over were kept: without them, other entries of ${path} would mean something else.`);
			if (removed.length === 0) {
				say(`Nothing to remove: nothing in ${path} ended before ${before} and can go.`);
				return 0;
			}
			if (dryRun) {
				say(`${counted(removed)} would be removed from ${path}.`);
				return 0;
			}
			try {
				await world.writeFile(place, text);
			} catch (error) {
				const { code, message } = error;
				process.stderr.write(`error: “${path}” could not be written (${code ?? message}). Nothing was removed.\n`);
				return 1;
			}
			say(`${counted(removed)} ${removed.length === 1 ? 'was' : 'were'} removed from ${path}.`);
			return 0;
		}
		const prune_kinds = {
			overrides: 'override',
			swaps: 'swap',
			absences: 'absence'
		};
		function counted(removed) {
			const counts = Map.groupBy(removed, ({ kind })=>kind);
			return (0, parsers.p_)([
				...counts
			].map(([kind, { length }])=>`${length} ${length === 1 ? prune_kinds[kind] : kind}`), 'and');
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
	}
};
