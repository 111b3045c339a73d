export const id = 715;
export const ids = [
	715
];
export const modules = {
	715: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readHolidays: ()=>readHolidays
		});
		var failure = __webpack_require__(9874);
		var build_time = __webpack_require__(4131);
		var promises_ = __webpack_require__(1455);
		;
		async function readTable() {
			const isSource = import.meta.url.endsWith('/src/holidays/data.ts');
			const file = isSource ? '../../dist/holidays.json' : './holidays.json';
			return JSON.parse(await (0, promises_.readFile)(new URL(file, import.meta.url), 'utf8'));
		}
		;
		function westernEaster(year) {
			const century = Math.floor(year / 100);
			const golden = year % 19;
			const sun = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
			const epact = (sun + 19 * golden + 15) % 30;
			const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
			const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
			return Date.UTC(year, 2, 28 + moon - weekday) / build_time.vd;
		}
		function orthodoxEaster(year) {
			const moon = (19 * (year % 19) + 15) % 30;
			const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
			const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
			return Date.UTC(year, 2, 22 + moon + weekday + julianLag) / build_time.vd;
		}
		;
		const rules_form = /^(\d{8}|\d{4}|[eo]|#\w+)([+-]\d+)?(?:([<>])([0-6])|\/([0-6a-f.]{7}))?(?:@([\d,-]+))?$/;
		function daysOf(rule, [first, last], lists) {
			const [, anchor = '', offset = '0', direction, weekday, moves, ranges] = rules_form.exec(rule) ?? [];
			if (anchor === '') throw new Error(`${rule} is no rule of a holiday`);
			const isActive = activeIn(ranges);
			const [from, until] = [
				Date.UTC(first, 0) / build_time.vd,
				Date.UTC(last + 1, 0) / build_time.vd
			];
			return anchorsOf(anchor, [
				first - 1,
				last + 1
			], lists).map((anchored)=>anchored + Number(offset)).filter((anchored)=>isActive(yearOf(anchored))).flatMap((anchored)=>moved(anchored, direction ? `${direction}${weekday}` : moves)).filter((holiday)=>from <= holiday && holiday < until);
		}
		function yearOf(days) {
			return new Date(days * build_time.vd).getUTCFullYear();
		}
		function listed(list) {
			const [start = '', ...distances] = list.split(' ');
			const days = [
				dated(start)
			];
			for (const distance of distances)days.push((days.at(-1) ?? 0) + Number.parseInt(distance, 36));
			return days;
		}
		function weekdayOf(days) {
			return (days + 4) % 7;
		}
		function dated(date) {
			return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / build_time.vd;
		}
		function anchorsOf(anchor, [first, last], lists) {
			if (anchor.startsWith('#')) return listed(lists[Number.parseInt(anchor.slice(1), 36)] ?? '');
			if (anchor.length === 8) return [
				dated(anchor)
			];
			const years = Array.from({
				length: last - first + 1
			}, (_, index)=>first + index);
			if (anchor === 'e') return years.map(westernEaster);
			if (anchor === 'o') return years.map(orthodoxEaster);
			return years.map((year)=>dated(`${year}${anchor}`));
		}
		function moved(days, move) {
			if (!move) return [
				days
			];
			const weekday = weekdayOf(days);
			if (move.startsWith('>')) return [
				days + (Number(move[1]) - weekday + 7) % 7
			];
			if (move.startsWith('<')) return [
				days - (weekday - Number(move[1]) + 7) % 7
			];
			const step = move[weekday] ?? '.';
			if (step === '.') return [];
			return [
				days + (step < 'a' ? Number(step) : -(Number.parseInt(step, 36) - 9))
			];
		}
		function activeIn(ranges) {
			if (!ranges) return ()=>true;
			const spans = ranges.split(',').map((range)=>{
				const [from = '', to = from] = range.split('-');
				return [
					from === '' ? 0 : 2000 + Number(from),
					to === '' ? 9999 : 2000 + Number(to)
				];
			});
			return (year)=>spans.some(([from, to])=>from <= year && year <= to);
		}
		;
		const substitute = ' (substitute day)';
		function partOf(region) {
			return region.includes('-') ? region.slice(0, region.lastIndexOf('-')) : null;
		}
		function holidaysOf(region, table) {
			const rules = Object.entries(table.holidays).flatMap(([name, all])=>all.split(' ').map((rule)=>rule.startsWith('~') ? {
						name: name + substitute,
						rule: rule.slice(1)
					} : {
						name,
						rule
					}));
			const years = [
				table.from,
				table.until
			];
			const days = new Map();
			for (const number of numbersOf(region, table.regions)){
				const { name, rule } = rules[number] ?? {
					name: '',
					rule: ''
				};
				for (const day of daysOf(rule, years, table.lists)){
					const names = days.get(day) ?? [];
					if (!names.includes(name)) days.set(day, [
						...names,
						name
					]);
				}
			}
			return days;
		}
		function numbersOf(region, regions) {
			const whole = partOf(region);
			const numbers = new Set(whole === null ? [] : numbersOf(whole, regions));
			let last = -1;
			for (const text of (regions[region] ?? '').split(' ')){
				if (text === '') continue;
				if (text.startsWith('-')) {
					numbers.delete(Number.parseInt(text.slice(1), 36));
					continue;
				}
				last += Number.parseInt(text, 36);
				numbers.add(last);
			}
			return numbers;
		}
		var text_near = __webpack_require__(8126);
		var region = __webpack_require__(9030);
		;
		const english = new Intl.DisplayNames('en', {
			type: 'region',
			fallback: 'none'
		});
		function countryName(region) {
			const [code = region] = region.split('-');
			return english.of(code) ?? code;
		}
		function unknown(written, regions) {
			const [country = '', ...parts] = written.toUpperCase().split('-');
			if (!region.l.test(written) || !regions.includes(country) && parts.length === 0) return new failure.HR(`“${written}” is not a country or region whose public holidays are known.`, meant(written, regions) ?? `Write ${region.B}.`);
			if (!regions.includes(country)) return new failure.HR(`“${written}” is not in a country whose public holidays are known.`, meant(country, regions) ?? `Write ${region.B}.`);
			const own = regions.filter((region)=>region.startsWith(`${country}-`));
			return new failure.HR(`“${written}” is not a region of ${countryName(country)} whose public holidays are known.`, own.length === 0 ? `Only the national ones of “${country}” are known.` : `Write “${country}” for the national ones, or one of ${own.join(', ')}.`);
		}
		function meant(written, regions) {
			const countries = regions.filter((region)=>!region.includes('-'));
			const newer = /^[a-z]{2}$/i.test(written) && new Intl.Locale(`und-${written}`).region;
			if (newer && countries.includes(newer)) return `Write “${newer}” for ${countryName(newer)}.`;
			if (written.length < 4) return null;
			const near = (0, text_near.p)(written, countries.map(countryName));
			const codes = near.map((name)=>`“${countries.find((code)=>countryName(code) === name)}” (${name})`);
			return codes.length === 0 ? null : `Did you mean ${codes.join(' or ')}?`;
		}
		;
		async function readHolidays(written) {
			const table = await readTable();
			const region = written.toUpperCase();
			if (!Object.hasOwn(table.regions, region)) throw unknown(written, Object.keys(table.regions));
			const names = holidaysOf(region, table);
			const [from, until] = [
				`${table.from}-01-01`,
				`${table.until}-12-31`
			];
			const covers = (date)=>from <= date && date <= until;
			return {
				region,
				country: countryName(region),
				from,
				until,
				covers,
				holidayOn: (date)=>{
					const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
					if (Number.isNaN(time)) throw new Error(`${date} is not a date`);
					if (!covers(date)) throw new failure.HR(`The public holidays of ${date.slice(0, 4)} are not known, only those from ${table.from} to ${table.until}.`, 'Choose a time within these years, or update on-call-sync.');
					return names.get(time / build_time.vd)?.join(', ') ?? null;
				}
			};
		}
	}
};
