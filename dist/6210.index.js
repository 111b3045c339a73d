export const id = 6210;
export const ids = [
	6210,
	9746
];
export const modules = {
	6210: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			account: ()=>account,
			component: ()=>component
		});
		var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
		var _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9746);
		const account = _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word.check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Atlassian account id.'));
		const component = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			project: _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word,
			component: _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.word
		}).check((0, _kit_shapes_js__WEBPACK_IMPORTED_MODULE_1__.note)('Jira component: whoever is on call becomes its lead.'));
	},
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
