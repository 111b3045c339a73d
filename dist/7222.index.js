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
			lengthOfTime: ()=>lengthOfTime,
			named: ()=>named,
			note: ()=>note,
			parseOptions: ()=>parseOptions,
			path: ()=>path,
			word: ()=>word
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
		var _text_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4331);
		var _text_keyed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
		const word = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.WN(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1, 'must not be empty'));
		const note = (about)=>zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y(about);
		const lengthOfTime = (least, most)=>{
			const parse = (0, _text_durations_js__WEBPACK_IMPORTED_MODULE_0__.oe)(least, most);
			const problemOf = (written)=>{
				try {
					parse(String(written));
					return null;
				} catch (error) {
					return error instanceof Error ? error.message : String(error);
				}
			};
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
				zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz(0)
			]).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB((written)=>problemOf(written) === null, {
				error: ({ input })=>problemOf(input) ?? undefined
			})), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi(String));
		};
		const path = (form)=>word.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));
		function named(key, about, check = word) {
			const map = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_1__.D)({
				[key]: check
			});
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
				check,
				map
			]).check(note(about)), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi((written)=>typeof written === 'string' ? {
					[key]: written
				} : written));
		}
		function parseOptions(shape, options) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_4__.qg(shape, options);
		}
		function asReference(shape, { nameOf, createOf, leadOf }) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(shape, zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi((options)=>{
				const createMissing = createOf?.(options);
				const lead = leadOf?.(options);
				return {
					name: nameOf(options),
					options,
					...createMissing !== undefined && {
						createMissing
					},
					...lead !== undefined && {
						lead
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
			schedule: ()=>schedule,
			topic: ()=>topic,
			userGroup: ()=>userGroup
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
		var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
		var _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9746);
		var _id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(161);
		const create = zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY().check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Create it if it does not exist yet, once somebody is on call.'));
		const userGroup = zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
			_kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word,
			(0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
				group: _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word,
				create: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(create)
			})
		]).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Slack user group: handle or id.')), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi((written)=>typeof written === 'string' ? {
				group: written
			} : written));
		const channel = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((written)=>(0, _id_js__WEBPACK_IMPORTED_MODULE_2__.pC)(written) === null, {
			error: ({ input })=>(0, _id_js__WEBPACK_IMPORTED_MODULE_2__.pC)(String(input).trim()) ?? undefined
		}));
		const topic = (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.named)('channel', 'Slack channel, id or #name: its topic shows who is on call.', channel);
		const words = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Your own words, with {people} {before} {until} {next} {schedule} {run}.'));
		const message = zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
			channel,
			(0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
				channel,
				text: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(words)
			})
		]).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Slack channel, id or #name, where handovers are announced.')), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi((written)=>typeof written === 'string' ? {
				channel: written
			} : written));
		const schedule = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			'team-id': _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(_id_js__WEBPACK_IMPORTED_MODULE_2__.$f, _id_js__WEBPACK_IMPORTED_MODULE_2__.W7), (0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('The workspace of its targets, if it is not `slack-team-id`.'))
		});
		const account = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(_id_js__WEBPACK_IMPORTED_MODULE_2__.IK, 'must be a Slack member id such as U03BU00KGK4'));
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
	}
};
