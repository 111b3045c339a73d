export const id = 7222;
export const ids = [
	7222,
	9746
];
export const modules = {
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
	7222: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			account: ()=>account,
			channel: ()=>channel,
			message: ()=>message,
			reminder: ()=>reminder,
			schedule: ()=>schedule,
			topic: ()=>topic,
			userGroup: ()=>userGroup
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
		var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
		var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
		var _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9746);
		var _id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(161);
		const create = zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY().check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Create it if it does not exist yet, once somebody is on call.'));
		const userGroup = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			_kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word,
			(0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
				group: _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word,
				create: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(create)
			})
		]).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Slack user group: handle or id.')), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((written)=>typeof written === 'string' ? {
				group: written
			} : written));
		const channel = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((written)=>(0, _id_js__WEBPACK_IMPORTED_MODULE_3__.pC)(written) === null, {
			error: ({ input })=>(0, _id_js__WEBPACK_IMPORTED_MODULE_3__.pC)(String(input).trim()) ?? undefined
		}));
		const topic = (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.named)('channel', 'Slack channel, id or #name: its topic shows who is on call.', channel);
		const words = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Your own words, with {people} {before} {from} {until} {next} {schedule} {run}.'));
		const announced = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			channel,
			text: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(words),
			before: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.lengthOfTime)(0, 14 * _time_js__WEBPACK_IMPORTED_MODULE_1__.vd).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('So long before the handover: `1h`.'))),
			days: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(_kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.days.check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('On these days only, by the clock of the schedule: `mon-fri`.'))),
			digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('weekly').check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Every Monday the coming week, instead of each handover.')))
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB(({ digest, ...others })=>digest === undefined || Object.keys(others).every((key)=>key === 'channel'), '`digest` can’t be used with `text`, `before` or `days`: write two entries'));
		const message = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			channel,
			announced
		]).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Slack channel, id or #name, where handovers are announced.')), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((written)=>typeof written === 'string' ? {
				channel: written
			} : written));
		const ahead = (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.lengthOfTime)(_time_js__WEBPACK_IMPORTED_MODULE_1__.Vc, 14 * _time_js__WEBPACK_IMPORTED_MODULE_1__.vd).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('So long before the shift: `1d`, `8h`.'));
		const reminded = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			before: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(ahead),
			text: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(_kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('Your own words, with {before} {from} {until} {schedule}.')))
		});
		const reminder = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			ahead,
			reminded
		]).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('A direct message to whoever comes on call next.')), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((written)=>{
			const { before = '1d', ...own } = typeof written === 'string' ? {
				before: written
			} : written;
			return {
				before,
				...own
			};
		}));
		const schedule = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			'team-id': _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(_id_js__WEBPACK_IMPORTED_MODULE_3__.$f, _id_js__WEBPACK_IMPORTED_MODULE_3__.W7), (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.note)('The workspace of its targets, if it is not `slack-team-id`.'))
		});
		const account = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_2__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(_id_js__WEBPACK_IMPORTED_MODULE_3__.IK, 'must be a Slack member id such as U03BU00KGK4'));
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
	}
};
