export const id = 2028;
export const ids = [
	2028
];
export const modules = {
	9693: (module, __unused_webpack_exports, __webpack_require__)=>{
		var colors = {};
		module['exports'] = colors;
		colors.themes = {};
		var util = __webpack_require__(9023);
		var ansiStyles = colors.styles = __webpack_require__(2251);
		var defineProps = Object.defineProperties;
		var newLineRegex = new RegExp(/[\r\n]+/g);
		colors.supportsColor = __webpack_require__(8740).supportsColor;
		if (typeof colors.enabled === 'undefined') {
			colors.enabled = colors.supportsColor() !== false;
		}
		colors.enable = function() {
			colors.enabled = true;
		};
		colors.disable = function() {
			colors.enabled = false;
		};
		colors.stripColors = colors.strip = function(str) {
			return ('' + str).replace(/\x1B\[\d+m/g, '');
		};
		var stylize = colors.stylize = function stylize(str, style) {
			if (!colors.enabled) {
				return str + '';
			}
			var styleMap = ansiStyles[style];
			if (!styleMap && style in colors) {
				return colors[style](str);
			}
			return styleMap.open + str + styleMap.close;
		};
		var matchOperatorsRe = /[|\\{}()[\]^$+*?.]/g;
		var escapeStringRegexp = function(str) {
			if (typeof str !== 'string') {
				throw new TypeError('Expected a string');
			}
			return str.replace(matchOperatorsRe, '\\$&');
		};
		function build(_styles) {
			var builder = function builder() {
				return applyStyle.apply(builder, arguments);
			};
			builder._styles = _styles;
			builder.__proto__ = proto;
			return builder;
		}
		var styles = function() {
			var ret = {};
			ansiStyles.grey = ansiStyles.gray;
			Object.keys(ansiStyles).forEach(function(key) {
				ansiStyles[key].closeRe = new RegExp(escapeStringRegexp(ansiStyles[key].close), 'g');
				ret[key] = {
					get: function() {
						return build(this._styles.concat(key));
					}
				};
			});
			return ret;
		}();
		var proto = defineProps(function colors() {}, styles);
		function applyStyle() {
			var args = Array.prototype.slice.call(arguments);
			var str = args.map(function(arg) {
				if (arg != null && arg.constructor === String) {
					return arg;
				} else {
					return util.inspect(arg);
				}
			}).join(' ');
			if (!colors.enabled || !str) {
				return str;
			}
			var newLinesPresent = str.indexOf('\n') != -1;
			var nestedStyles = this._styles;
			var i = nestedStyles.length;
			while(i--){
				var code = ansiStyles[nestedStyles[i]];
				str = code.open + str.replace(code.closeRe, code.open) + code.close;
				if (newLinesPresent) {
					str = str.replace(newLineRegex, function(match) {
						return code.close + match + code.open;
					});
				}
			}
			return str;
		}
		colors.setTheme = function(theme) {
			if (typeof theme === 'string') {
				console.log('colors.setTheme now only accepts an object, not a string.  ' + 'If you are trying to set a theme from a file, it is now your (the ' + 'caller\'s) responsibility to require the file.  The old syntax ' + 'looked like colors.setTheme(__dirname + ' + '\'/../themes/generic-logging.js\'); The new syntax looks like ' + 'colors.setTheme(require(__dirname + ' + '\'/../themes/generic-logging.js\'));');
				return;
			}
			for(var style in theme){
				(function(style) {
					colors[style] = function(str) {
						if (typeof theme[style] === 'object') {
							var out = str;
							for(var i in theme[style]){
								out = colors[theme[style][i]](out);
							}
							return out;
						}
						return colors[theme[style]](str);
					};
				})(style);
			}
		};
		function init() {
			var ret = {};
			Object.keys(styles).forEach(function(name) {
				ret[name] = {
					get: function() {
						return build([
							name
						]);
					}
				};
			});
			return ret;
		}
		var sequencer = function sequencer(map, str) {
			var exploded = str.split('');
			exploded = exploded.map(map);
			return exploded.join('');
		};
		colors.trap = __webpack_require__(2154);
		colors.zalgo = __webpack_require__(9312);
		colors.maps = {};
		colors.maps.america = __webpack_require__(8881)(colors);
		colors.maps.zebra = __webpack_require__(5337)(colors);
		colors.maps.rainbow = __webpack_require__(8543)(colors);
		colors.maps.random = __webpack_require__(1298)(colors);
		for(var map in colors.maps){
			(function(map) {
				colors[map] = function(str) {
					return sequencer(colors.maps[map], str);
				};
			})(map);
		}
		defineProps(colors, init());
	},
	2154: (module)=>{
		module['exports'] = function runTheTrap(text, options) {
			var result = '';
			text = text || 'Run the trap, drop the bass';
			text = text.split('');
			var trap = {
				a: [
					'\u0040',
					'\u0104',
					'\u023a',
					'\u0245',
					'\u0394',
					'\u039b',
					'\u0414'
				],
				b: [
					'\u00df',
					'\u0181',
					'\u0243',
					'\u026e',
					'\u03b2',
					'\u0e3f'
				],
				c: [
					'\u00a9',
					'\u023b',
					'\u03fe'
				],
				d: [
					'\u00d0',
					'\u018a',
					'\u0500',
					'\u0501',
					'\u0502',
					'\u0503'
				],
				e: [
					'\u00cb',
					'\u0115',
					'\u018e',
					'\u0258',
					'\u03a3',
					'\u03be',
					'\u04bc',
					'\u0a6c'
				],
				f: [
					'\u04fa'
				],
				g: [
					'\u0262'
				],
				h: [
					'\u0126',
					'\u0195',
					'\u04a2',
					'\u04ba',
					'\u04c7',
					'\u050a'
				],
				i: [
					'\u0f0f'
				],
				j: [
					'\u0134'
				],
				k: [
					'\u0138',
					'\u04a0',
					'\u04c3',
					'\u051e'
				],
				l: [
					'\u0139'
				],
				m: [
					'\u028d',
					'\u04cd',
					'\u04ce',
					'\u0520',
					'\u0521',
					'\u0d69'
				],
				n: [
					'\u00d1',
					'\u014b',
					'\u019d',
					'\u0376',
					'\u03a0',
					'\u048a'
				],
				o: [
					'\u00d8',
					'\u00f5',
					'\u00f8',
					'\u01fe',
					'\u0298',
					'\u047a',
					'\u05dd',
					'\u06dd',
					'\u0e4f'
				],
				p: [
					'\u01f7',
					'\u048e'
				],
				q: [
					'\u09cd'
				],
				r: [
					'\u00ae',
					'\u01a6',
					'\u0210',
					'\u024c',
					'\u0280',
					'\u042f'
				],
				s: [
					'\u00a7',
					'\u03de',
					'\u03df',
					'\u03e8'
				],
				t: [
					'\u0141',
					'\u0166',
					'\u0373'
				],
				u: [
					'\u01b1',
					'\u054d'
				],
				v: [
					'\u05d8'
				],
				w: [
					'\u0428',
					'\u0460',
					'\u047c',
					'\u0d70'
				],
				x: [
					'\u04b2',
					'\u04fe',
					'\u04fc',
					'\u04fd'
				],
				y: [
					'\u00a5',
					'\u04b0',
					'\u04cb'
				],
				z: [
					'\u01b5',
					'\u0240'
				]
			};
			text.forEach(function(c) {
				c = c.toLowerCase();
				var chars = trap[c] || [
					' '
				];
				var rand = Math.floor(Math.random() * chars.length);
				if (typeof trap[c] !== 'undefined') {
					result += trap[c][rand];
				} else {
					result += c;
				}
			});
			return result;
		};
	},
	9312: (module)=>{
		module['exports'] = function zalgo(text, options) {
			text = text || '   he is here   ';
			var soul = {
				'up': [
					'̍',
					'̎',
					'̄',
					'̅',
					'̿',
					'̑',
					'̆',
					'̐',
					'͒',
					'͗',
					'͑',
					'̇',
					'̈',
					'̊',
					'͂',
					'̓',
					'̈',
					'͊',
					'͋',
					'͌',
					'̃',
					'̂',
					'̌',
					'͐',
					'̀',
					'́',
					'̋',
					'̏',
					'̒',
					'̓',
					'̔',
					'̽',
					'̉',
					'ͣ',
					'ͤ',
					'ͥ',
					'ͦ',
					'ͧ',
					'ͨ',
					'ͩ',
					'ͪ',
					'ͫ',
					'ͬ',
					'ͭ',
					'ͮ',
					'ͯ',
					'̾',
					'͛',
					'͆',
					'̚'
				],
				'down': [
					'̖',
					'̗',
					'̘',
					'̙',
					'̜',
					'̝',
					'̞',
					'̟',
					'̠',
					'̤',
					'̥',
					'̦',
					'̩',
					'̪',
					'̫',
					'̬',
					'̭',
					'̮',
					'̯',
					'̰',
					'̱',
					'̲',
					'̳',
					'̹',
					'̺',
					'̻',
					'̼',
					'ͅ',
					'͇',
					'͈',
					'͉',
					'͍',
					'͎',
					'͓',
					'͔',
					'͕',
					'͖',
					'͙',
					'͚',
					'̣'
				],
				'mid': [
					'̕',
					'̛',
					'̀',
					'́',
					'͘',
					'̡',
					'̢',
					'̧',
					'̨',
					'̴',
					'̵',
					'̶',
					'͜',
					'͝',
					'͞',
					'͟',
					'͠',
					'͢',
					'̸',
					'̷',
					'͡',
					' ҉'
				]
			};
			var all = [].concat(soul.up, soul.down, soul.mid);
			function randomNumber(range) {
				var r = Math.floor(Math.random() * range);
				return r;
			}
			function isChar(character) {
				var bool = false;
				all.filter(function(i) {
					bool = i === character;
				});
				return bool;
			}
			function heComes(text, options) {
				var result = '';
				var counts;
				var l;
				options = options || {};
				options['up'] = typeof options['up'] !== 'undefined' ? options['up'] : true;
				options['mid'] = typeof options['mid'] !== 'undefined' ? options['mid'] : true;
				options['down'] = typeof options['down'] !== 'undefined' ? options['down'] : true;
				options['size'] = typeof options['size'] !== 'undefined' ? options['size'] : 'maxi';
				text = text.split('');
				for(l in text){
					if (isChar(l)) {
						continue;
					}
					result = result + text[l];
					counts = {
						'up': 0,
						'down': 0,
						'mid': 0
					};
					switch(options.size){
						case 'mini':
							counts.up = randomNumber(8);
							counts.mid = randomNumber(2);
							counts.down = randomNumber(8);
							break;
						case 'maxi':
							counts.up = randomNumber(16) + 3;
							counts.mid = randomNumber(4) + 1;
							counts.down = randomNumber(64) + 3;
							break;
						default:
							counts.up = randomNumber(8) + 1;
							counts.mid = randomNumber(6) / 2;
							counts.down = randomNumber(8) + 1;
							break;
					}
					var arr = [
						'up',
						'mid',
						'down'
					];
					for(var d in arr){
						var index = arr[d];
						for(var i = 0; i <= counts[index]; i++){
							if (options[index]) {
								result = result + soul[index][randomNumber(soul[index].length)];
							}
						}
					}
				}
				return result;
			}
			return heComes(text, options);
		};
	},
	8881: (module)=>{
		module['exports'] = function(colors) {
			return function(letter, i, exploded) {
				if (letter === ' ') return letter;
				switch(i % 3){
					case 0:
						return colors.red(letter);
					case 1:
						return colors.white(letter);
					case 2:
						return colors.blue(letter);
				}
			};
		};
	},
	8543: (module)=>{
		module['exports'] = function(colors) {
			var rainbowColors = [
				'red',
				'yellow',
				'green',
				'blue',
				'magenta'
			];
			return function(letter, i, exploded) {
				if (letter === ' ') {
					return letter;
				} else {
					return colors[rainbowColors[i++ % rainbowColors.length]](letter);
				}
			};
		};
	},
	1298: (module)=>{
		module['exports'] = function(colors) {
			var available = [
				'underline',
				'inverse',
				'grey',
				'yellow',
				'red',
				'green',
				'blue',
				'white',
				'cyan',
				'magenta',
				'brightYellow',
				'brightRed',
				'brightGreen',
				'brightBlue',
				'brightWhite',
				'brightCyan',
				'brightMagenta'
			];
			return function(letter, i, exploded) {
				return letter === ' ' ? letter : colors[available[Math.round(Math.random() * (available.length - 2))]](letter);
			};
		};
	},
	5337: (module)=>{
		module['exports'] = function(colors) {
			return function(letter, i, exploded) {
				return i % 2 === 0 ? letter : colors.inverse(letter);
			};
		};
	},
	2251: (module)=>{
		var styles = {};
		module['exports'] = styles;
		var codes = {
			reset: [
				0,
				0
			],
			bold: [
				1,
				22
			],
			dim: [
				2,
				22
			],
			italic: [
				3,
				23
			],
			underline: [
				4,
				24
			],
			inverse: [
				7,
				27
			],
			hidden: [
				8,
				28
			],
			strikethrough: [
				9,
				29
			],
			black: [
				30,
				39
			],
			red: [
				31,
				39
			],
			green: [
				32,
				39
			],
			yellow: [
				33,
				39
			],
			blue: [
				34,
				39
			],
			magenta: [
				35,
				39
			],
			cyan: [
				36,
				39
			],
			white: [
				37,
				39
			],
			gray: [
				90,
				39
			],
			grey: [
				90,
				39
			],
			brightRed: [
				91,
				39
			],
			brightGreen: [
				92,
				39
			],
			brightYellow: [
				93,
				39
			],
			brightBlue: [
				94,
				39
			],
			brightMagenta: [
				95,
				39
			],
			brightCyan: [
				96,
				39
			],
			brightWhite: [
				97,
				39
			],
			bgBlack: [
				40,
				49
			],
			bgRed: [
				41,
				49
			],
			bgGreen: [
				42,
				49
			],
			bgYellow: [
				43,
				49
			],
			bgBlue: [
				44,
				49
			],
			bgMagenta: [
				45,
				49
			],
			bgCyan: [
				46,
				49
			],
			bgWhite: [
				47,
				49
			],
			bgGray: [
				100,
				49
			],
			bgGrey: [
				100,
				49
			],
			bgBrightRed: [
				101,
				49
			],
			bgBrightGreen: [
				102,
				49
			],
			bgBrightYellow: [
				103,
				49
			],
			bgBrightBlue: [
				104,
				49
			],
			bgBrightMagenta: [
				105,
				49
			],
			bgBrightCyan: [
				106,
				49
			],
			bgBrightWhite: [
				107,
				49
			],
			blackBG: [
				40,
				49
			],
			redBG: [
				41,
				49
			],
			greenBG: [
				42,
				49
			],
			yellowBG: [
				43,
				49
			],
			blueBG: [
				44,
				49
			],
			magentaBG: [
				45,
				49
			],
			cyanBG: [
				46,
				49
			],
			whiteBG: [
				47,
				49
			]
		};
		Object.keys(codes).forEach(function(key) {
			var val = codes[key];
			var style = styles[key] = [];
			style.open = '\u001b[' + val[0] + 'm';
			style.close = '\u001b[' + val[1] + 'm';
		});
	},
	4982: (module)=>{
		module.exports = function(flag, argv) {
			argv = argv || process.argv;
			var terminatorPos = argv.indexOf('--');
			var prefix = /^-{1,2}/.test(flag) ? '' : '--';
			var pos = argv.indexOf(prefix + flag);
			return pos !== -1 && (terminatorPos === -1 ? true : pos < terminatorPos);
		};
	},
	8740: (module, __unused_webpack_exports, __webpack_require__)=>{
		var os = __webpack_require__(857);
		var hasFlag = __webpack_require__(4982);
		var env = process.env;
		var forceColor = void 0;
		if (hasFlag('no-color') || hasFlag('no-colors') || hasFlag('color=false')) {
			forceColor = false;
		} else if (hasFlag('color') || hasFlag('colors') || hasFlag('color=true') || hasFlag('color=always')) {
			forceColor = true;
		}
		if ('FORCE_COLOR' in env) {
			forceColor = env.FORCE_COLOR.length === 0 || parseInt(env.FORCE_COLOR, 10) !== 0;
		}
		function translateLevel(level) {
			if (level === 0) {
				return false;
			}
			return {
				level: level,
				hasBasic: true,
				has256: level >= 2,
				has16m: level >= 3
			};
		}
		function supportsColor(stream) {
			if (forceColor === false) {
				return 0;
			}
			if (hasFlag('color=16m') || hasFlag('color=full') || hasFlag('color=truecolor')) {
				return 3;
			}
			if (hasFlag('color=256')) {
				return 2;
			}
			if (stream && !stream.isTTY && forceColor !== true) {
				return 0;
			}
			var min = forceColor ? 1 : 0;
			if (process.platform === 'win32') {
				var osRelease = os.release().split('.');
				if (Number(process.versions.node.split('.')[0]) >= 8 && Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
					return Number(osRelease[2]) >= 14931 ? 3 : 2;
				}
				return 1;
			}
			if ('CI' in env) {
				if ([
					'TRAVIS',
					'CIRCLECI',
					'APPVEYOR',
					'GITLAB_CI'
				].some(function(sign) {
					return sign in env;
				}) || env.CI_NAME === 'codeship') {
					return 1;
				}
				return min;
			}
			if ('TEAMCITY_VERSION' in env) {
				return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
			}
			if ('TERM_PROGRAM' in env) {
				var version = parseInt((env.TERM_PROGRAM_VERSION || '').split('.')[0], 10);
				switch(env.TERM_PROGRAM){
					case 'iTerm.app':
						return version >= 3 ? 3 : 2;
					case 'Hyper':
						return 3;
					case 'Apple_Terminal':
						return 2;
				}
			}
			if (/-256(color)?$/i.test(env.TERM)) {
				return 2;
			}
			if (/^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
				return 1;
			}
			if ('COLORTERM' in env) {
				return 1;
			}
			if (env.TERM === 'dumb') {
				return min;
			}
			return min;
		}
		function getSupportLevel(stream) {
			var level = supportsColor(stream);
			return translateLevel(level);
		}
		module.exports = {
			supportsColor: getSupportLevel,
			stdout: getSupportLevel(process.stdout),
			stderr: getSupportLevel(process.stderr)
		};
	},
	2708: (module, __unused_webpack_exports, __webpack_require__)=>{
		var colors = __webpack_require__(9693);
		module['exports'] = colors;
	},
	21: (module)=>{
		module.exports = ({ onlyFirst = false } = {})=>{
			const pattern = [
				'[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)',
				'(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))'
			].join('|');
			return new RegExp(pattern, onlyFirst ? undefined : 'g');
		};
	},
	5832: (module, __unused_webpack_exports, __webpack_require__)=>{
		module.exports = __webpack_require__(9441);
	},
	6573: (module, __unused_webpack_exports, __webpack_require__)=>{
		const { info, debug } = __webpack_require__(7150);
		const utils = __webpack_require__(8268);
		class Cell {
			constructor(options){
				this.setOptions(options);
				this.x = null;
				this.y = null;
			}
			setOptions(options) {
				if ([
					'boolean',
					'number',
					'bigint',
					'string'
				].indexOf(typeof options) !== -1) {
					options = {
						content: '' + options
					};
				}
				options = options || {};
				this.options = options;
				let content = options.content;
				if ([
					'boolean',
					'number',
					'bigint',
					'string'
				].indexOf(typeof content) !== -1) {
					this.content = String(content);
				} else if (!content) {
					this.content = this.options.href || '';
				} else {
					throw new Error('Content needs to be a primitive, got: ' + typeof content);
				}
				this.colSpan = options.colSpan || 1;
				this.rowSpan = options.rowSpan || 1;
				if (this.options.href) {
					Object.defineProperty(this, 'href', {
						get () {
							return this.options.href;
						}
					});
				}
			}
			mergeTableOptions(tableOptions, cells) {
				this.cells = cells;
				let optionsChars = this.options.chars || {};
				let tableChars = tableOptions.chars;
				let chars = this.chars = {};
				CHAR_NAMES.forEach(function(name) {
					setOption(optionsChars, tableChars, name, chars);
				});
				this.truncate = this.options.truncate || tableOptions.truncate;
				let style = this.options.style = this.options.style || {};
				let tableStyle = tableOptions.style;
				setOption(style, tableStyle, 'padding-left', this);
				setOption(style, tableStyle, 'padding-right', this);
				this.head = style.head || tableStyle.head;
				this.border = style.border || tableStyle.border;
				this.fixedWidth = tableOptions.colWidths[this.x];
				this.lines = this.computeLines(tableOptions);
				this.desiredWidth = utils.strlen(this.content) + this.paddingLeft + this.paddingRight;
				this.desiredHeight = this.lines.length;
			}
			computeLines(tableOptions) {
				const tableWordWrap = tableOptions.wordWrap || tableOptions.textWrap;
				const { wordWrap = tableWordWrap } = this.options;
				if (this.fixedWidth && wordWrap) {
					this.fixedWidth -= this.paddingLeft + this.paddingRight;
					if (this.colSpan) {
						let i = 1;
						while(i < this.colSpan){
							this.fixedWidth += tableOptions.colWidths[this.x + i];
							i++;
						}
					}
					const { wrapOnWordBoundary: tableWrapOnWordBoundary = true } = tableOptions;
					const { wrapOnWordBoundary = tableWrapOnWordBoundary } = this.options;
					return this.wrapLines(utils.wordWrap(this.fixedWidth, this.content, wrapOnWordBoundary));
				}
				return this.wrapLines(this.content.split('\n'));
			}
			wrapLines(computedLines) {
				const lines = utils.colorizeLines(computedLines);
				if (this.href) {
					return lines.map((line)=>utils.hyperlink(this.href, line));
				}
				return lines;
			}
			init(tableOptions) {
				let x = this.x;
				let y = this.y;
				this.widths = tableOptions.colWidths.slice(x, x + this.colSpan);
				this.heights = tableOptions.rowHeights.slice(y, y + this.rowSpan);
				this.width = this.widths.reduce(sumPlusOne, -1);
				this.height = this.heights.reduce(sumPlusOne, -1);
				this.hAlign = this.options.hAlign || tableOptions.colAligns[x];
				this.vAlign = this.options.vAlign || tableOptions.rowAligns[y];
				this.drawRight = x + this.colSpan == tableOptions.colWidths.length;
			}
			draw(lineNum, spanningCell) {
				if (lineNum == 'top') return this.drawTop(this.drawRight);
				if (lineNum == 'bottom') return this.drawBottom(this.drawRight);
				let content = utils.truncate(this.content, 10, this.truncate);
				if (!lineNum) {
					info(`${this.y}-${this.x}: ${this.rowSpan - lineNum}x${this.colSpan} Cell ${content}`);
				} else {}
				let padLen = Math.max(this.height - this.lines.length, 0);
				let padTop;
				switch(this.vAlign){
					case 'center':
						padTop = Math.ceil(padLen / 2);
						break;
					case 'bottom':
						padTop = padLen;
						break;
					default:
						padTop = 0;
				}
				if (lineNum < padTop || lineNum >= padTop + this.lines.length) {
					return this.drawEmpty(this.drawRight, spanningCell);
				}
				let forceTruncation = this.lines.length > this.height && lineNum + 1 >= this.height;
				return this.drawLine(lineNum - padTop, this.drawRight, forceTruncation, spanningCell);
			}
			drawTop(drawRight) {
				let content = [];
				if (this.cells) {
					this.widths.forEach(function(width, index) {
						content.push(this._topLeftChar(index));
						content.push(utils.repeat(this.chars[this.y == 0 ? 'top' : 'mid'], width));
					}, this);
				} else {
					content.push(this._topLeftChar(0));
					content.push(utils.repeat(this.chars[this.y == 0 ? 'top' : 'mid'], this.width));
				}
				if (drawRight) {
					content.push(this.chars[this.y == 0 ? 'topRight' : 'rightMid']);
				}
				return this.wrapWithStyleColors('border', content.join(''));
			}
			_topLeftChar(offset) {
				let x = this.x + offset;
				let leftChar;
				if (this.y == 0) {
					leftChar = x == 0 ? 'topLeft' : offset == 0 ? 'topMid' : 'top';
				} else {
					if (x == 0) {
						leftChar = 'leftMid';
					} else {
						leftChar = offset == 0 ? 'midMid' : 'bottomMid';
						if (this.cells) {
							let spanAbove = this.cells[this.y - 1][x] instanceof Cell.ColSpanCell;
							if (spanAbove) {
								leftChar = offset == 0 ? 'topMid' : 'mid';
							}
							if (offset == 0) {
								let i = 1;
								while(this.cells[this.y][x - i] instanceof Cell.ColSpanCell){
									i++;
								}
								if (this.cells[this.y][x - i] instanceof Cell.RowSpanCell) {
									leftChar = 'leftMid';
								}
							}
						}
					}
				}
				return this.chars[leftChar];
			}
			wrapWithStyleColors(styleProperty, content) {
				if (this[styleProperty] && this[styleProperty].length) {
					try {
						let colors = __webpack_require__(2708);
						for(let i = this[styleProperty].length - 1; i >= 0; i--){
							colors = colors[this[styleProperty][i]];
						}
						return colors(content);
					} catch (e) {
						return content;
					}
				} else {
					return content;
				}
			}
			drawLine(lineNum, drawRight, forceTruncationSymbol, spanningCell) {
				let left = this.chars[this.x == 0 ? 'left' : 'middle'];
				if (this.x && spanningCell && this.cells) {
					let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
					while(cellLeft instanceof ColSpanCell){
						cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
					}
					if (!(cellLeft instanceof RowSpanCell)) {
						left = this.chars['rightMid'];
					}
				}
				let leftPadding = utils.repeat(' ', this.paddingLeft);
				let right = drawRight ? this.chars['right'] : '';
				let rightPadding = utils.repeat(' ', this.paddingRight);
				let line = this.lines[lineNum];
				let len = this.width - (this.paddingLeft + this.paddingRight);
				if (forceTruncationSymbol) line += this.truncate || '…';
				let content = utils.truncate(line, len, this.truncate);
				content = utils.pad(content, len, ' ', this.hAlign);
				content = leftPadding + content + rightPadding;
				return this.stylizeLine(left, content, right);
			}
			stylizeLine(left, content, right) {
				left = this.wrapWithStyleColors('border', left);
				right = this.wrapWithStyleColors('border', right);
				if (this.y === 0) {
					content = this.wrapWithStyleColors('head', content);
				}
				return left + content + right;
			}
			drawBottom(drawRight) {
				let left = this.chars[this.x == 0 ? 'bottomLeft' : 'bottomMid'];
				let content = utils.repeat(this.chars.bottom, this.width);
				let right = drawRight ? this.chars['bottomRight'] : '';
				return this.wrapWithStyleColors('border', left + content + right);
			}
			drawEmpty(drawRight, spanningCell) {
				let left = this.chars[this.x == 0 ? 'left' : 'middle'];
				if (this.x && spanningCell && this.cells) {
					let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
					while(cellLeft instanceof ColSpanCell){
						cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
					}
					if (!(cellLeft instanceof RowSpanCell)) {
						left = this.chars['rightMid'];
					}
				}
				let right = drawRight ? this.chars['right'] : '';
				let content = utils.repeat(' ', this.width);
				return this.stylizeLine(left, content, right);
			}
		}
		class ColSpanCell {
			constructor(){}
			draw(lineNum) {
				if (typeof lineNum === 'number') {
					debug(`${this.y}-${this.x}: 1x1 ColSpanCell`);
				}
				return '';
			}
			init() {}
			mergeTableOptions() {}
		}
		class RowSpanCell {
			constructor(originalCell){
				this.originalCell = originalCell;
			}
			init(tableOptions) {
				let y = this.y;
				let originalY = this.originalCell.y;
				this.cellOffset = y - originalY;
				this.offset = findDimension(tableOptions.rowHeights, originalY, this.cellOffset);
			}
			draw(lineNum) {
				if (lineNum == 'top') {
					return this.originalCell.draw(this.offset, this.cellOffset);
				}
				if (lineNum == 'bottom') {
					return this.originalCell.draw('bottom');
				}
				debug(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`);
				return this.originalCell.draw(this.offset + 1 + lineNum);
			}
			mergeTableOptions() {}
		}
		function firstDefined(...args) {
			return args.filter((v)=>v !== undefined && v !== null).shift();
		}
		function setOption(objA, objB, nameB, targetObj) {
			let nameA = nameB.split('-');
			if (nameA.length > 1) {
				nameA[1] = nameA[1].charAt(0).toUpperCase() + nameA[1].substr(1);
				nameA = nameA.join('');
				targetObj[nameA] = firstDefined(objA[nameA], objA[nameB], objB[nameA], objB[nameB]);
			} else {
				targetObj[nameB] = firstDefined(objA[nameB], objB[nameB]);
			}
		}
		function findDimension(dimensionTable, startingIndex, span) {
			let ret = dimensionTable[startingIndex];
			for(let i = 1; i < span; i++){
				ret += 1 + dimensionTable[startingIndex + i];
			}
			return ret;
		}
		function sumPlusOne(a, b) {
			return a + b + 1;
		}
		let CHAR_NAMES = [
			'top',
			'top-mid',
			'top-left',
			'top-right',
			'bottom',
			'bottom-mid',
			'bottom-left',
			'bottom-right',
			'left',
			'left-mid',
			'mid',
			'mid-mid',
			'right',
			'right-mid',
			'middle'
		];
		module.exports = Cell;
		module.exports.ColSpanCell = ColSpanCell;
		module.exports.RowSpanCell = RowSpanCell;
	},
	7150: (module)=>{
		let messages = [];
		let level = 0;
		const debug = (msg, min)=>{
			if (level >= min) {
				messages.push(msg);
			}
		};
		debug.WARN = 1;
		debug.INFO = 2;
		debug.DEBUG = 3;
		debug.reset = ()=>{
			messages = [];
		};
		debug.setDebugLevel = (v)=>{
			level = v;
		};
		debug.warn = (msg)=>debug(msg, debug.WARN);
		debug.info = (msg)=>debug(msg, debug.INFO);
		debug.debug = (msg)=>debug(msg, debug.DEBUG);
		debug.debugMessages = ()=>messages;
		module.exports = debug;
	},
	2237: (module, __unused_webpack_exports, __webpack_require__)=>{
		const { warn, debug } = __webpack_require__(7150);
		const Cell = __webpack_require__(6573);
		const { ColSpanCell, RowSpanCell } = Cell;
		(function() {
			function next(alloc, col) {
				if (alloc[col] > 0) {
					return next(alloc, col + 1);
				}
				return col;
			}
			function layoutTable(table) {
				let alloc = {};
				table.forEach(function(row, rowIndex) {
					let col = 0;
					row.forEach(function(cell) {
						cell.y = rowIndex;
						cell.x = rowIndex ? next(alloc, col) : col;
						const rowSpan = cell.rowSpan || 1;
						const colSpan = cell.colSpan || 1;
						if (rowSpan > 1) {
							for(let cs = 0; cs < colSpan; cs++){
								alloc[cell.x + cs] = rowSpan;
							}
						}
						col = cell.x + colSpan;
					});
					Object.keys(alloc).forEach((idx)=>{
						alloc[idx]--;
						if (alloc[idx] < 1) delete alloc[idx];
					});
				});
			}
			function maxWidth(table) {
				let mw = 0;
				table.forEach(function(row) {
					row.forEach(function(cell) {
						mw = Math.max(mw, cell.x + (cell.colSpan || 1));
					});
				});
				return mw;
			}
			function maxHeight(table) {
				return table.length;
			}
			function cellsConflict(cell1, cell2) {
				let yMin1 = cell1.y;
				let yMax1 = cell1.y - 1 + (cell1.rowSpan || 1);
				let yMin2 = cell2.y;
				let yMax2 = cell2.y - 1 + (cell2.rowSpan || 1);
				let yConflict = !(yMin1 > yMax2 || yMin2 > yMax1);
				let xMin1 = cell1.x;
				let xMax1 = cell1.x - 1 + (cell1.colSpan || 1);
				let xMin2 = cell2.x;
				let xMax2 = cell2.x - 1 + (cell2.colSpan || 1);
				let xConflict = !(xMin1 > xMax2 || xMin2 > xMax1);
				return yConflict && xConflict;
			}
			function conflictExists(rows, x, y) {
				let i_max = Math.min(rows.length - 1, y);
				let cell = {
					x: x,
					y: y
				};
				for(let i = 0; i <= i_max; i++){
					let row = rows[i];
					for(let j = 0; j < row.length; j++){
						if (cellsConflict(cell, row[j])) {
							return true;
						}
					}
				}
				return false;
			}
			function allBlank(rows, y, xMin, xMax) {
				for(let x = xMin; x < xMax; x++){
					if (conflictExists(rows, x, y)) {
						return false;
					}
				}
				return true;
			}
			function addRowSpanCells(table) {
				table.forEach(function(row, rowIndex) {
					row.forEach(function(cell) {
						for(let i = 1; i < cell.rowSpan; i++){
							let rowSpanCell = new RowSpanCell(cell);
							rowSpanCell.x = cell.x;
							rowSpanCell.y = cell.y + i;
							rowSpanCell.colSpan = cell.colSpan;
							insertCell(rowSpanCell, table[rowIndex + i]);
						}
					});
				});
			}
			function addColSpanCells(cellRows) {
				for(let rowIndex = cellRows.length - 1; rowIndex >= 0; rowIndex--){
					let cellColumns = cellRows[rowIndex];
					for(let columnIndex = 0; columnIndex < cellColumns.length; columnIndex++){
						let cell = cellColumns[columnIndex];
						for(let k = 1; k < cell.colSpan; k++){
							let colSpanCell = new ColSpanCell();
							colSpanCell.x = cell.x + k;
							colSpanCell.y = cell.y;
							cellColumns.splice(columnIndex + 1, 0, colSpanCell);
						}
					}
				}
			}
			function insertCell(cell, row) {
				let x = 0;
				while(x < row.length && row[x].x < cell.x){
					x++;
				}
				row.splice(x, 0, cell);
			}
			function fillInTable(table) {
				let h_max = maxHeight(table);
				let w_max = maxWidth(table);
				debug(`Max rows: ${h_max}; Max cols: ${w_max}`);
				for(let y = 0; y < h_max; y++){
					for(let x = 0; x < w_max; x++){
						if (!conflictExists(table, x, y)) {
							let opts = {
								x: x,
								y: y,
								colSpan: 1,
								rowSpan: 1
							};
							x++;
							while(x < w_max && !conflictExists(table, x, y)){
								opts.colSpan++;
								x++;
							}
							let y2 = y + 1;
							while(y2 < h_max && allBlank(table, y2, opts.x, opts.x + opts.colSpan)){
								opts.rowSpan++;
								y2++;
							}
							let cell = new Cell(opts);
							cell.x = opts.x;
							cell.y = opts.y;
							warn(`Missing cell at ${cell.y}-${cell.x}.`);
							insertCell(cell, table[y]);
						}
					}
				}
			}
			function generateCells(rows) {
				return rows.map(function(row) {
					if (!Array.isArray(row)) {
						let key = Object.keys(row)[0];
						row = row[key];
						if (Array.isArray(row)) {
							row = row.slice();
							row.unshift(key);
						} else {
							row = [
								key,
								row
							];
						}
					}
					return row.map(function(cell) {
						return new Cell(cell);
					});
				});
			}
			function makeTableLayout(rows) {
				let cellRows = generateCells(rows);
				layoutTable(cellRows);
				fillInTable(cellRows);
				addRowSpanCells(cellRows);
				addColSpanCells(cellRows);
				return cellRows;
			}
			module.exports = {
				makeTableLayout: makeTableLayout,
				layoutTable: layoutTable,
				addRowSpanCells: addRowSpanCells,
				maxWidth: maxWidth,
				fillInTable: fillInTable,
				computeWidths: makeComputeWidths('colSpan', 'desiredWidth', 'x', 1),
				computeHeights: makeComputeWidths('rowSpan', 'desiredHeight', 'y', 1)
			};
		})();
		function makeComputeWidths(colSpan, desiredWidth, x, forcedMin) {
			return function(vals, table) {
				let result = [];
				let spanners = [];
				let auto = {};
				table.forEach(function(row) {
					row.forEach(function(cell) {
						if ((cell[colSpan] || 1) > 1) {
							spanners.push(cell);
						} else {
							result[cell[x]] = Math.max(result[cell[x]] || 0, cell[desiredWidth] || 0, forcedMin);
						}
					});
				});
				vals.forEach(function(val, index) {
					if (typeof val === 'number') {
						result[index] = val;
					}
				});
				for(let k = spanners.length - 1; k >= 0; k--){
					let cell = spanners[k];
					let span = cell[colSpan];
					let col = cell[x];
					let existingWidth = result[col];
					let editableCols = typeof vals[col] === 'number' ? 0 : 1;
					if (typeof existingWidth === 'number') {
						for(let i = 1; i < span; i++){
							existingWidth += 1 + result[col + i];
							if (typeof vals[col + i] !== 'number') {
								editableCols++;
							}
						}
					} else {
						existingWidth = desiredWidth === 'desiredWidth' ? cell.desiredWidth - 1 : 1;
						if (!auto[col] || auto[col] < existingWidth) {
							auto[col] = existingWidth;
						}
					}
					if (cell[desiredWidth] > existingWidth) {
						let i = 0;
						while(editableCols > 0 && cell[desiredWidth] > existingWidth){
							if (typeof vals[col + i] !== 'number') {
								let dif = Math.round((cell[desiredWidth] - existingWidth) / editableCols);
								existingWidth += dif;
								result[col + i] += dif;
								editableCols--;
							}
							i++;
						}
					}
				}
				Object.assign(vals, result, auto);
				for(let j = 0; j < vals.length; j++){
					vals[j] = Math.max(forcedMin, vals[j] || 0);
				}
			};
		}
	},
	9441: (module, __unused_webpack_exports, __webpack_require__)=>{
		const debug = __webpack_require__(7150);
		const utils = __webpack_require__(8268);
		const tableLayout = __webpack_require__(2237);
		class Table extends Array {
			constructor(opts){
				super();
				const options = utils.mergeOptions(opts);
				Object.defineProperty(this, 'options', {
					value: options,
					enumerable: options.debug
				});
				if (options.debug) {
					switch(typeof options.debug){
						case 'boolean':
							debug.setDebugLevel(debug.WARN);
							break;
						case 'number':
							debug.setDebugLevel(options.debug);
							break;
						case 'string':
							debug.setDebugLevel(parseInt(options.debug, 10));
							break;
						default:
							debug.setDebugLevel(debug.WARN);
							debug.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof options.debug}`);
					}
					Object.defineProperty(this, 'messages', {
						get () {
							return debug.debugMessages();
						}
					});
				}
			}
			toString() {
				let array = this;
				let headersPresent = this.options.head && this.options.head.length;
				if (headersPresent) {
					array = [
						this.options.head
					];
					if (this.length) {
						array.push.apply(array, this);
					}
				} else {
					this.options.style.head = [];
				}
				let cells = tableLayout.makeTableLayout(array);
				cells.forEach(function(row) {
					row.forEach(function(cell) {
						cell.mergeTableOptions(this.options, cells);
					}, this);
				}, this);
				tableLayout.computeWidths(this.options.colWidths, cells);
				tableLayout.computeHeights(this.options.rowHeights, cells);
				cells.forEach(function(row) {
					row.forEach(function(cell) {
						cell.init(this.options);
					}, this);
				}, this);
				let result = [];
				for(let rowIndex = 0; rowIndex < cells.length; rowIndex++){
					let row = cells[rowIndex];
					let heightOfRow = this.options.rowHeights[rowIndex];
					if (rowIndex === 0 || !this.options.style.compact || rowIndex == 1 && headersPresent) {
						doDraw(row, 'top', result);
					}
					for(let lineNum = 0; lineNum < heightOfRow; lineNum++){
						doDraw(row, lineNum, result);
					}
					if (rowIndex + 1 == cells.length) {
						doDraw(row, 'bottom', result);
					}
				}
				return result.join('\n');
			}
			get width() {
				let str = this.toString().split('\n');
				return str[0].length;
			}
		}
		Table.reset = ()=>debug.reset();
		function doDraw(row, lineNum, result) {
			let line = [];
			row.forEach(function(cell) {
				line.push(cell.draw(lineNum));
			});
			let str = line.join('');
			if (str.length) result.push(str);
		}
		module.exports = Table;
	},
	8268: (module, __unused_webpack_exports, __webpack_require__)=>{
		const stringWidth = __webpack_require__(60);
		function codeRegex(capture) {
			return capture ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
		}
		function strlen(str) {
			let code = codeRegex();
			let stripped = ('' + str).replace(code, '');
			let split = stripped.split('\n');
			return split.reduce(function(memo, s) {
				return stringWidth(s) > memo ? stringWidth(s) : memo;
			}, 0);
		}
		function repeat(str, times) {
			return Array(times + 1).join(str);
		}
		function pad(str, len, pad, dir) {
			let length = strlen(str);
			if (len + 1 >= length) {
				let padlen = len - length;
				switch(dir){
					case 'right':
						{
							str = repeat(pad, padlen) + str;
							break;
						}
					case 'center':
						{
							let right = Math.ceil(padlen / 2);
							let left = padlen - right;
							str = repeat(pad, left) + str + repeat(pad, right);
							break;
						}
					default:
						{
							str = str + repeat(pad, padlen);
							break;
						}
				}
			}
			return str;
		}
		let codeCache = {};
		function addToCodeCache(name, on, off) {
			on = '\u001b[' + on + 'm';
			off = '\u001b[' + off + 'm';
			codeCache[on] = {
				set: name,
				to: true
			};
			codeCache[off] = {
				set: name,
				to: false
			};
			codeCache[name] = {
				on: on,
				off: off
			};
		}
		addToCodeCache('bold', 1, 22);
		addToCodeCache('italics', 3, 23);
		addToCodeCache('underline', 4, 24);
		addToCodeCache('inverse', 7, 27);
		addToCodeCache('strikethrough', 9, 29);
		function updateState(state, controlChars) {
			let controlCode = controlChars[1] ? parseInt(controlChars[1].split(';')[0]) : 0;
			if (controlCode >= 30 && controlCode <= 39 || controlCode >= 90 && controlCode <= 97) {
				state.lastForegroundAdded = controlChars[0];
				return;
			}
			if (controlCode >= 40 && controlCode <= 49 || controlCode >= 100 && controlCode <= 107) {
				state.lastBackgroundAdded = controlChars[0];
				return;
			}
			if (controlCode === 0) {
				for(let i in state){
					if (Object.prototype.hasOwnProperty.call(state, i)) {
						delete state[i];
					}
				}
				return;
			}
			let info = codeCache[controlChars[0]];
			if (info) {
				state[info.set] = info.to;
			}
		}
		function readState(line) {
			let code = codeRegex(true);
			let controlChars = code.exec(line);
			let state = {};
			while(controlChars !== null){
				updateState(state, controlChars);
				controlChars = code.exec(line);
			}
			return state;
		}
		function unwindState(state, ret) {
			let lastBackgroundAdded = state.lastBackgroundAdded;
			let lastForegroundAdded = state.lastForegroundAdded;
			delete state.lastBackgroundAdded;
			delete state.lastForegroundAdded;
			Object.keys(state).forEach(function(key) {
				if (state[key]) {
					ret += codeCache[key].off;
				}
			});
			if (lastBackgroundAdded && lastBackgroundAdded != '\u001b[49m') {
				ret += '\u001b[49m';
			}
			if (lastForegroundAdded && lastForegroundAdded != '\u001b[39m') {
				ret += '\u001b[39m';
			}
			return ret;
		}
		function rewindState(state, ret) {
			let lastBackgroundAdded = state.lastBackgroundAdded;
			let lastForegroundAdded = state.lastForegroundAdded;
			delete state.lastBackgroundAdded;
			delete state.lastForegroundAdded;
			Object.keys(state).forEach(function(key) {
				if (state[key]) {
					ret = codeCache[key].on + ret;
				}
			});
			if (lastBackgroundAdded && lastBackgroundAdded != '\u001b[49m') {
				ret = lastBackgroundAdded + ret;
			}
			if (lastForegroundAdded && lastForegroundAdded != '\u001b[39m') {
				ret = lastForegroundAdded + ret;
			}
			return ret;
		}
		function truncateWidth(str, desiredLength) {
			if (str.length === strlen(str)) {
				return str.substr(0, desiredLength);
			}
			while(strlen(str) > desiredLength){
				str = str.slice(0, -1);
			}
			return str;
		}
		function truncateWidthWithAnsi(str, desiredLength) {
			let code = codeRegex(true);
			let split = str.split(codeRegex());
			let splitIndex = 0;
			let retLen = 0;
			let ret = '';
			let myArray;
			let state = {};
			while(retLen < desiredLength){
				myArray = code.exec(str);
				let toAdd = split[splitIndex];
				splitIndex++;
				if (retLen + strlen(toAdd) > desiredLength) {
					toAdd = truncateWidth(toAdd, desiredLength - retLen);
				}
				ret += toAdd;
				retLen += strlen(toAdd);
				if (retLen < desiredLength) {
					if (!myArray) {
						break;
					}
					ret += myArray[0];
					updateState(state, myArray);
				}
			}
			return unwindState(state, ret);
		}
		function truncate(str, desiredLength, truncateChar) {
			truncateChar = truncateChar || '…';
			let lengthOfStr = strlen(str);
			if (lengthOfStr <= desiredLength) {
				return str;
			}
			desiredLength -= strlen(truncateChar);
			let ret = truncateWidthWithAnsi(str, desiredLength);
			ret += truncateChar;
			const hrefTag = '\x1B]8;;\x07';
			if (str.includes(hrefTag) && !ret.includes(hrefTag)) {
				ret += hrefTag;
			}
			return ret;
		}
		function defaultOptions() {
			return {
				chars: {
					top: '─',
					'top-mid': '┬',
					'top-left': '┌',
					'top-right': '┐',
					bottom: '─',
					'bottom-mid': '┴',
					'bottom-left': '└',
					'bottom-right': '┘',
					left: '│',
					'left-mid': '├',
					mid: '─',
					'mid-mid': '┼',
					right: '│',
					'right-mid': '┤',
					middle: '│'
				},
				truncate: '…',
				colWidths: [],
				rowHeights: [],
				colAligns: [],
				rowAligns: [],
				style: {
					'padding-left': 1,
					'padding-right': 1,
					head: [
						'red'
					],
					border: [
						'grey'
					],
					compact: false
				},
				head: []
			};
		}
		function mergeOptions(options, defaults) {
			options = options || {};
			defaults = defaults || defaultOptions();
			let ret = Object.assign({}, defaults, options);
			ret.chars = Object.assign({}, defaults.chars, options.chars);
			ret.style = Object.assign({}, defaults.style, options.style);
			return ret;
		}
		function wordWrap(maxLength, input) {
			let lines = [];
			let split = input.split(/(\s+)/g);
			let line = [];
			let lineLength = 0;
			let whitespace;
			for(let i = 0; i < split.length; i += 2){
				let word = split[i];
				let newLength = lineLength + strlen(word);
				if (lineLength > 0 && whitespace) {
					newLength += whitespace.length;
				}
				if (newLength > maxLength) {
					if (lineLength !== 0) {
						lines.push(line.join(''));
					}
					line = [
						word
					];
					lineLength = strlen(word);
				} else {
					line.push(whitespace || '', word);
					lineLength = newLength;
				}
				whitespace = split[i + 1];
			}
			if (lineLength) {
				lines.push(line.join(''));
			}
			return lines;
		}
		function textWrap(maxLength, input) {
			let lines = [];
			let line = '';
			function pushLine(str, ws) {
				if (line.length && ws) line += ws;
				line += str;
				while(line.length > maxLength){
					lines.push(line.slice(0, maxLength));
					line = line.slice(maxLength);
				}
			}
			let split = input.split(/(\s+)/g);
			for(let i = 0; i < split.length; i += 2){
				pushLine(split[i], i && split[i - 1]);
			}
			if (line.length) lines.push(line);
			return lines;
		}
		function multiLineWordWrap(maxLength, input, wrapOnWordBoundary = true) {
			let output = [];
			input = input.split('\n');
			const handler = wrapOnWordBoundary ? wordWrap : textWrap;
			for(let i = 0; i < input.length; i++){
				output.push.apply(output, handler(maxLength, input[i]));
			}
			return output;
		}
		function colorizeLines(input) {
			let state = {};
			let output = [];
			for(let i = 0; i < input.length; i++){
				let line = rewindState(state, input[i]);
				state = readState(line);
				let temp = Object.assign({}, state);
				output.push(unwindState(temp, line));
			}
			return output;
		}
		function hyperlink(url, text) {
			const OSC = '\u001B]';
			const BEL = '\u0007';
			const SEP = ';';
			return [
				OSC,
				'8',
				SEP,
				SEP,
				url || text,
				BEL,
				text,
				OSC,
				'8',
				SEP,
				SEP,
				BEL
			].join('');
		}
		module.exports = {
			strlen: strlen,
			repeat: repeat,
			pad: pad,
			truncate: truncate,
			mergeOptions: mergeOptions,
			wordWrap: multiLineWordWrap,
			colorizeLines: colorizeLines,
			hyperlink
		};
	},
	872: (module)=>{
		module.exports = function() {
			return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
		};
	},
	4519: (module)=>{
		const isFullwidthCodePoint = (codePoint)=>{
			if (Number.isNaN(codePoint)) {
				return false;
			}
			if (codePoint >= 0x1100 && (codePoint <= 0x115F || codePoint === 0x2329 || codePoint === 0x232A || 0x2E80 <= codePoint && codePoint <= 0x3247 && codePoint !== 0x303F || 0x3250 <= codePoint && codePoint <= 0x4DBF || 0x4E00 <= codePoint && codePoint <= 0xA4C6 || 0xA960 <= codePoint && codePoint <= 0xA97C || 0xAC00 <= codePoint && codePoint <= 0xD7A3 || 0xF900 <= codePoint && codePoint <= 0xFAFF || 0xFE10 <= codePoint && codePoint <= 0xFE19 || 0xFE30 <= codePoint && codePoint <= 0xFE6B || 0xFF01 <= codePoint && codePoint <= 0xFF60 || 0xFFE0 <= codePoint && codePoint <= 0xFFE6 || 0x1B000 <= codePoint && codePoint <= 0x1B001 || 0x1F200 <= codePoint && codePoint <= 0x1F251 || 0x20000 <= codePoint && codePoint <= 0x3FFFD)) {
				return true;
			}
			return false;
		};
		module.exports = isFullwidthCodePoint;
		module.exports["default"] = isFullwidthCodePoint;
	},
	7336: (module)=>{
		let p = process || {}, argv = p.argv || [], env = p.env || {};
		let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
		let formatter = (open, close, replace = open)=>(input)=>{
				let string = "" + input, index = string.indexOf(close, open.length);
				return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
			};
		let replaceClose = (string, close, replace, index)=>{
			let result = "", cursor = 0;
			do {
				result += string.substring(cursor, index) + replace;
				cursor = index + close.length;
				index = string.indexOf(close, cursor);
			}while (~index)
			return result + string.substring(cursor);
		};
		let createColors = (enabled = isColorSupported)=>{
			let f = enabled ? formatter : ()=>String;
			return {
				isColorSupported: enabled,
				reset: f("\x1b[0m", "\x1b[0m"),
				bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
				dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
				italic: f("\x1b[3m", "\x1b[23m"),
				underline: f("\x1b[4m", "\x1b[24m"),
				inverse: f("\x1b[7m", "\x1b[27m"),
				hidden: f("\x1b[8m", "\x1b[28m"),
				strikethrough: f("\x1b[9m", "\x1b[29m"),
				black: f("\x1b[30m", "\x1b[39m"),
				red: f("\x1b[31m", "\x1b[39m"),
				green: f("\x1b[32m", "\x1b[39m"),
				yellow: f("\x1b[33m", "\x1b[39m"),
				blue: f("\x1b[34m", "\x1b[39m"),
				magenta: f("\x1b[35m", "\x1b[39m"),
				cyan: f("\x1b[36m", "\x1b[39m"),
				white: f("\x1b[37m", "\x1b[39m"),
				gray: f("\x1b[90m", "\x1b[39m"),
				bgBlack: f("\x1b[40m", "\x1b[49m"),
				bgRed: f("\x1b[41m", "\x1b[49m"),
				bgGreen: f("\x1b[42m", "\x1b[49m"),
				bgYellow: f("\x1b[43m", "\x1b[49m"),
				bgBlue: f("\x1b[44m", "\x1b[49m"),
				bgMagenta: f("\x1b[45m", "\x1b[49m"),
				bgCyan: f("\x1b[46m", "\x1b[49m"),
				bgWhite: f("\x1b[47m", "\x1b[49m"),
				blackBright: f("\x1b[90m", "\x1b[39m"),
				redBright: f("\x1b[91m", "\x1b[39m"),
				greenBright: f("\x1b[92m", "\x1b[39m"),
				yellowBright: f("\x1b[93m", "\x1b[39m"),
				blueBright: f("\x1b[94m", "\x1b[39m"),
				magentaBright: f("\x1b[95m", "\x1b[39m"),
				cyanBright: f("\x1b[96m", "\x1b[39m"),
				whiteBright: f("\x1b[97m", "\x1b[39m"),
				bgBlackBright: f("\x1b[100m", "\x1b[49m"),
				bgRedBright: f("\x1b[101m", "\x1b[49m"),
				bgGreenBright: f("\x1b[102m", "\x1b[49m"),
				bgYellowBright: f("\x1b[103m", "\x1b[49m"),
				bgBlueBright: f("\x1b[104m", "\x1b[49m"),
				bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
				bgCyanBright: f("\x1b[106m", "\x1b[49m"),
				bgWhiteBright: f("\x1b[107m", "\x1b[49m")
			};
		};
		module.exports = createColors();
		module.exports.createColors = createColors;
	},
	60: (module, __unused_webpack_exports, __webpack_require__)=>{
		const stripAnsi = __webpack_require__(3958);
		const isFullwidthCodePoint = __webpack_require__(4519);
		const emojiRegex = __webpack_require__(872);
		const stringWidth = (string)=>{
			if (typeof string !== 'string' || string.length === 0) {
				return 0;
			}
			string = stripAnsi(string);
			if (string.length === 0) {
				return 0;
			}
			string = string.replace(emojiRegex(), '  ');
			let width = 0;
			for(let i = 0; i < string.length; i++){
				const code = string.codePointAt(i);
				if (code <= 0x1F || code >= 0x7F && code <= 0x9F) {
					continue;
				}
				if (code >= 0x300 && code <= 0x36F) {
					continue;
				}
				if (code > 0xFFFF) {
					i++;
				}
				width += isFullwidthCodePoint(code) ? 2 : 1;
			}
			return width;
		};
		module.exports = stringWidth;
		module.exports["default"] = stringWidth;
	},
	3958: (module, __unused_webpack_exports, __webpack_require__)=>{
		const ansiRegex = __webpack_require__(21);
		module.exports = (string)=>typeof string === 'string' ? string.replace(ansiRegex(), '') : string;
	},
	8909: (__unused_webpack_module, exports, __webpack_require__)=>{
		const { Argument } = __webpack_require__(9154);
		const { Command } = __webpack_require__(4348);
		const { CommanderError, InvalidArgumentError } = __webpack_require__(1135);
		const { Help } = __webpack_require__(9754);
		const { Option } = __webpack_require__(5240);
		exports.DM = new Command();
		exports.gu = (name)=>new Command(name);
		exports.Ww = (flags, description)=>new Option(flags, description);
		exports.er = (name, description)=>new Argument(name, description);
		exports.uB = Command;
		exports.c$ = Option;
		exports.ef = Argument;
		exports._V = Help;
		exports.b7 = CommanderError;
		exports.Di = InvalidArgumentError;
		exports.a2 = InvalidArgumentError;
	},
	9154: (__unused_webpack_module, exports, __webpack_require__)=>{
		const { InvalidArgumentError } = __webpack_require__(1135);
		class Argument {
			constructor(name, description){
				this.description = description || '';
				this.variadic = false;
				this.parseArg = undefined;
				this.defaultValue = undefined;
				this.defaultValueDescription = undefined;
				this.argChoices = undefined;
				switch(name[0]){
					case '<':
						this.required = true;
						this._name = name.slice(1, -1);
						break;
					case '[':
						this.required = false;
						this._name = name.slice(1, -1);
						break;
					default:
						this.required = true;
						this._name = name;
						break;
				}
				if (this._name.endsWith('...')) {
					this.variadic = true;
					this._name = this._name.slice(0, -3);
				}
			}
			name() {
				return this._name;
			}
			_collectValue(value, previous) {
				if (previous === this.defaultValue || !Array.isArray(previous)) {
					return [
						value
					];
				}
				previous.push(value);
				return previous;
			}
			default(value, description) {
				this.defaultValue = value;
				this.defaultValueDescription = description;
				return this;
			}
			argParser(fn) {
				this.parseArg = fn;
				return this;
			}
			choices(values) {
				this.argChoices = values.slice();
				this.parseArg = (arg, previous)=>{
					if (!this.argChoices.includes(arg)) {
						throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(', ')}.`);
					}
					if (this.variadic) {
						return this._collectValue(arg, previous);
					}
					return arg;
				};
				return this;
			}
			argRequired() {
				this.required = true;
				return this;
			}
			argOptional() {
				this.required = false;
				return this;
			}
		}
		function humanReadableArgName(arg) {
			const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');
			return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
		}
		exports.Argument = Argument;
		exports.humanReadableArgName = humanReadableArgName;
	},
	4348: (__unused_webpack_module, exports, __webpack_require__)=>{
		const EventEmitter = __webpack_require__(8474).EventEmitter;
		const childProcess = __webpack_require__(1421);
		const path = __webpack_require__(6760);
		const fs = __webpack_require__(3024);
		const process1 = __webpack_require__(1708);
		const { Argument, humanReadableArgName } = __webpack_require__(9154);
		const { CommanderError } = __webpack_require__(1135);
		const { Help, stripColor } = __webpack_require__(9754);
		const { Option, DualOptions } = __webpack_require__(5240);
		const { suggestSimilar } = __webpack_require__(5030);
		class Command extends EventEmitter {
			constructor(name){
				super();
				this.commands = [];
				this.options = [];
				this.parent = null;
				this._allowUnknownOption = false;
				this._allowExcessArguments = false;
				this.registeredArguments = [];
				this._args = this.registeredArguments;
				this.args = [];
				this.rawArgs = [];
				this.processedArgs = [];
				this._scriptPath = null;
				this._name = name || '';
				this._optionValues = {};
				this._optionValueSources = {};
				this._storeOptionsAsProperties = false;
				this._actionHandler = null;
				this._executableHandler = false;
				this._executableFile = null;
				this._executableDir = null;
				this._defaultCommandName = null;
				this._exitCallback = null;
				this._aliases = [];
				this._combineFlagAndOptionalValue = true;
				this._description = '';
				this._summary = '';
				this._argsDescription = undefined;
				this._enablePositionalOptions = false;
				this._passThroughOptions = false;
				this._lifeCycleHooks = {};
				this._showHelpAfterError = false;
				this._showSuggestionAfterError = true;
				this._savedState = null;
				this._outputConfiguration = {
					writeOut: (str)=>process1.stdout.write(str),
					writeErr: (str)=>process1.stderr.write(str),
					outputError: (str, write)=>write(str),
					getOutHelpWidth: ()=>process1.stdout.isTTY ? process1.stdout.columns : undefined,
					getErrHelpWidth: ()=>process1.stderr.isTTY ? process1.stderr.columns : undefined,
					getOutHasColors: ()=>useColor() ?? (process1.stdout.isTTY && process1.stdout.hasColors?.()),
					getErrHasColors: ()=>useColor() ?? (process1.stderr.isTTY && process1.stderr.hasColors?.()),
					stripColor: (str)=>stripColor(str)
				};
				this._hidden = false;
				this._helpOption = undefined;
				this._addImplicitHelpCommand = undefined;
				this._helpCommand = undefined;
				this._helpConfiguration = {};
				this._helpGroupHeading = undefined;
				this._defaultCommandGroup = undefined;
				this._defaultOptionGroup = undefined;
			}
			copyInheritedSettings(sourceCommand) {
				this._outputConfiguration = sourceCommand._outputConfiguration;
				this._helpOption = sourceCommand._helpOption;
				this._helpCommand = sourceCommand._helpCommand;
				this._helpConfiguration = sourceCommand._helpConfiguration;
				this._exitCallback = sourceCommand._exitCallback;
				this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
				this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
				this._allowExcessArguments = sourceCommand._allowExcessArguments;
				this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
				this._showHelpAfterError = sourceCommand._showHelpAfterError;
				this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
				return this;
			}
			_getCommandAndAncestors() {
				const result = [];
				for(let command = this; command; command = command.parent){
					result.push(command);
				}
				return result;
			}
			command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
				let desc = actionOptsOrExecDesc;
				let opts = execOpts;
				if (typeof desc === 'object' && desc !== null) {
					opts = desc;
					desc = null;
				}
				opts = opts || {};
				const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
				const cmd = this.createCommand(name);
				if (desc) {
					cmd.description(desc);
					cmd._executableHandler = true;
				}
				if (opts.isDefault) this._defaultCommandName = cmd._name;
				cmd._hidden = !!(opts.noHelp || opts.hidden);
				cmd._executableFile = opts.executableFile || null;
				if (args) cmd.arguments(args);
				this._registerCommand(cmd);
				cmd.parent = this;
				cmd.copyInheritedSettings(this);
				if (desc) return this;
				return cmd;
			}
			createCommand(name) {
				return new Command(name);
			}
			createHelp() {
				return Object.assign(new Help(), this.configureHelp());
			}
			configureHelp(configuration) {
				if (configuration === undefined) return this._helpConfiguration;
				this._helpConfiguration = configuration;
				return this;
			}
			configureOutput(configuration) {
				if (configuration === undefined) return this._outputConfiguration;
				this._outputConfiguration = {
					...this._outputConfiguration,
					...configuration
				};
				return this;
			}
			showHelpAfterError(displayHelp = true) {
				if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
				this._showHelpAfterError = displayHelp;
				return this;
			}
			showSuggestionAfterError(displaySuggestion = true) {
				this._showSuggestionAfterError = !!displaySuggestion;
				return this;
			}
			addCommand(cmd, opts) {
				if (!cmd._name) {
					throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
				}
				opts = opts || {};
				if (opts.isDefault) this._defaultCommandName = cmd._name;
				if (opts.noHelp || opts.hidden) cmd._hidden = true;
				this._registerCommand(cmd);
				cmd.parent = this;
				cmd._checkForBrokenPassThrough();
				return this;
			}
			createArgument(name, description) {
				return new Argument(name, description);
			}
			argument(name, description, parseArg, defaultValue) {
				const argument = this.createArgument(name, description);
				if (typeof parseArg === 'function') {
					argument.default(defaultValue).argParser(parseArg);
				} else {
					argument.default(parseArg);
				}
				this.addArgument(argument);
				return this;
			}
			arguments(names) {
				names.trim().split(/ +/).forEach((detail)=>{
					this.argument(detail);
				});
				return this;
			}
			addArgument(argument) {
				const previousArgument = this.registeredArguments.slice(-1)[0];
				if (previousArgument?.variadic) {
					throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
				}
				if (argument.required && argument.defaultValue !== undefined && argument.parseArg === undefined) {
					throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
				}
				this.registeredArguments.push(argument);
				return this;
			}
			helpCommand(enableOrNameAndArgs, description) {
				if (typeof enableOrNameAndArgs === 'boolean') {
					this._addImplicitHelpCommand = enableOrNameAndArgs;
					if (enableOrNameAndArgs && this._defaultCommandGroup) {
						this._initCommandGroup(this._getHelpCommand());
					}
					return this;
				}
				const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
				const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
				const helpDescription = description ?? 'display help for command';
				const helpCommand = this.createCommand(helpName);
				helpCommand.helpOption(false);
				if (helpArgs) helpCommand.arguments(helpArgs);
				if (helpDescription) helpCommand.description(helpDescription);
				this._addImplicitHelpCommand = true;
				this._helpCommand = helpCommand;
				if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
				return this;
			}
			addHelpCommand(helpCommand, deprecatedDescription) {
				if (typeof helpCommand !== 'object') {
					this.helpCommand(helpCommand, deprecatedDescription);
					return this;
				}
				this._addImplicitHelpCommand = true;
				this._helpCommand = helpCommand;
				this._initCommandGroup(helpCommand);
				return this;
			}
			_getHelpCommand() {
				const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand('help'));
				if (hasImplicitHelpCommand) {
					if (this._helpCommand === undefined) {
						this.helpCommand(undefined, undefined);
					}
					return this._helpCommand;
				}
				return null;
			}
			hook(event, listener) {
				const allowedValues = [
					'preSubcommand',
					'preAction',
					'postAction'
				];
				if (!allowedValues.includes(event)) {
					throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
				}
				if (this._lifeCycleHooks[event]) {
					this._lifeCycleHooks[event].push(listener);
				} else {
					this._lifeCycleHooks[event] = [
						listener
					];
				}
				return this;
			}
			exitOverride(fn) {
				if (fn) {
					this._exitCallback = fn;
				} else {
					this._exitCallback = (err)=>{
						if (err.code !== 'commander.executeSubCommandAsync') {
							throw err;
						} else {}
					};
				}
				return this;
			}
			_exit(exitCode, code, message) {
				if (this._exitCallback) {
					this._exitCallback(new CommanderError(exitCode, code, message));
				}
				process1.exit(exitCode);
			}
			action(fn) {
				const listener = (args)=>{
					const expectedArgsCount = this.registeredArguments.length;
					const actionArgs = args.slice(0, expectedArgsCount);
					if (this._storeOptionsAsProperties) {
						actionArgs[expectedArgsCount] = this;
					} else {
						actionArgs[expectedArgsCount] = this.opts();
					}
					actionArgs.push(this);
					return fn.apply(this, actionArgs);
				};
				this._actionHandler = listener;
				return this;
			}
			createOption(flags, description) {
				return new Option(flags, description);
			}
			_callParseArg(target, value, previous, invalidArgumentMessage) {
				try {
					return target.parseArg(value, previous);
				} catch (err) {
					if (err.code === 'commander.invalidArgument') {
						const message = `${invalidArgumentMessage} ${err.message}`;
						this.error(message, {
							exitCode: err.exitCode,
							code: err.code
						});
					}
					throw err;
				}
			}
			_registerOption(option) {
				const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
				if (matchingOption) {
					const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
					throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
				}
				this._initOptionGroup(option);
				this.options.push(option);
			}
			_registerCommand(command) {
				const knownBy = (cmd)=>{
					return [
						cmd.name()
					].concat(cmd.aliases());
				};
				const alreadyUsed = knownBy(command).find((name)=>this._findCommand(name));
				if (alreadyUsed) {
					const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
					const newCmd = knownBy(command).join('|');
					throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
				}
				this._initCommandGroup(command);
				this.commands.push(command);
			}
			addOption(option) {
				this._registerOption(option);
				const oname = option.name();
				const name = option.attributeName();
				if (option.negate) {
					const positiveLongFlag = option.long.replace(/^--no-/, '--');
					if (!this._findOption(positiveLongFlag)) {
						this.setOptionValueWithSource(name, option.defaultValue === undefined ? true : option.defaultValue, 'default');
					}
				} else if (option.defaultValue !== undefined) {
					this.setOptionValueWithSource(name, option.defaultValue, 'default');
				}
				const handleOptionValue = (val, invalidValueMessage, valueSource)=>{
					if (val == null && option.presetArg !== undefined) {
						val = option.presetArg;
					}
					const oldValue = this.getOptionValue(name);
					if (val !== null && option.parseArg) {
						val = this._callParseArg(option, val, oldValue, invalidValueMessage);
					} else if (val !== null && option.variadic) {
						val = option._collectValue(val, oldValue);
					}
					if (val == null) {
						if (option.negate) {
							val = false;
						} else if (option.isBoolean() || option.optional) {
							val = true;
						} else {
							val = '';
						}
					}
					this.setOptionValueWithSource(name, val, valueSource);
				};
				this.on('option:' + oname, (val)=>{
					const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
					handleOptionValue(val, invalidValueMessage, 'cli');
				});
				if (option.envVar) {
					this.on('optionEnv:' + oname, (val)=>{
						const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
						handleOptionValue(val, invalidValueMessage, 'env');
					});
				}
				return this;
			}
			_optionEx(config, flags, description, fn, defaultValue) {
				if (typeof flags === 'object' && flags instanceof Option) {
					throw new Error('To add an Option object use addOption() instead of option() or requiredOption()');
				}
				const option = this.createOption(flags, description);
				option.makeOptionMandatory(!!config.mandatory);
				if (typeof fn === 'function') {
					option.default(defaultValue).argParser(fn);
				} else if (fn instanceof RegExp) {
					const regex = fn;
					fn = (val, def)=>{
						const m = regex.exec(val);
						return m ? m[0] : def;
					};
					option.default(defaultValue).argParser(fn);
				} else {
					option.default(fn);
				}
				return this.addOption(option);
			}
			option(flags, description, parseArg, defaultValue) {
				return this._optionEx({}, flags, description, parseArg, defaultValue);
			}
			requiredOption(flags, description, parseArg, defaultValue) {
				return this._optionEx({
					mandatory: true
				}, flags, description, parseArg, defaultValue);
			}
			combineFlagAndOptionalValue(combine = true) {
				this._combineFlagAndOptionalValue = !!combine;
				return this;
			}
			allowUnknownOption(allowUnknown = true) {
				this._allowUnknownOption = !!allowUnknown;
				return this;
			}
			allowExcessArguments(allowExcess = true) {
				this._allowExcessArguments = !!allowExcess;
				return this;
			}
			enablePositionalOptions(positional = true) {
				this._enablePositionalOptions = !!positional;
				return this;
			}
			passThroughOptions(passThrough = true) {
				this._passThroughOptions = !!passThrough;
				this._checkForBrokenPassThrough();
				return this;
			}
			_checkForBrokenPassThrough() {
				if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
					throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
				}
			}
			storeOptionsAsProperties(storeAsProperties = true) {
				if (this.options.length) {
					throw new Error('call .storeOptionsAsProperties() before adding options');
				}
				if (Object.keys(this._optionValues).length) {
					throw new Error('call .storeOptionsAsProperties() before setting option values');
				}
				this._storeOptionsAsProperties = !!storeAsProperties;
				return this;
			}
			getOptionValue(key) {
				if (this._storeOptionsAsProperties) {
					return this[key];
				}
				return this._optionValues[key];
			}
			setOptionValue(key, value) {
				return this.setOptionValueWithSource(key, value, undefined);
			}
			setOptionValueWithSource(key, value, source) {
				if (this._storeOptionsAsProperties) {
					this[key] = value;
				} else {
					this._optionValues[key] = value;
				}
				this._optionValueSources[key] = source;
				return this;
			}
			getOptionValueSource(key) {
				return this._optionValueSources[key];
			}
			getOptionValueSourceWithGlobals(key) {
				let source;
				this._getCommandAndAncestors().forEach((cmd)=>{
					if (cmd.getOptionValueSource(key) !== undefined) {
						source = cmd.getOptionValueSource(key);
					}
				});
				return source;
			}
			_prepareUserArgs(argv, parseOptions) {
				if (argv !== undefined && !Array.isArray(argv)) {
					throw new Error('first parameter to parse must be array or undefined');
				}
				parseOptions = parseOptions || {};
				if (argv === undefined && parseOptions.from === undefined) {
					if (process1.versions?.electron) {
						parseOptions.from = 'electron';
					}
					const execArgv = process1.execArgv ?? [];
					if (execArgv.includes('-e') || execArgv.includes('--eval') || execArgv.includes('-p') || execArgv.includes('--print')) {
						parseOptions.from = 'eval';
					}
				}
				if (argv === undefined) {
					argv = process1.argv;
				}
				this.rawArgs = argv.slice();
				let userArgs;
				switch(parseOptions.from){
					case undefined:
					case 'node':
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
						break;
					case 'electron':
						if (process1.defaultApp) {
							this._scriptPath = argv[1];
							userArgs = argv.slice(2);
						} else {
							userArgs = argv.slice(1);
						}
						break;
					case 'user':
						userArgs = argv.slice(0);
						break;
					case 'eval':
						userArgs = argv.slice(1);
						break;
					default:
						throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
				}
				if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
				this._name = this._name || 'program';
				return userArgs;
			}
			parse(argv, parseOptions) {
				this._prepareForParse();
				const userArgs = this._prepareUserArgs(argv, parseOptions);
				this._parseCommand([], userArgs);
				return this;
			}
			async parseAsync(argv, parseOptions) {
				this._prepareForParse();
				const userArgs = this._prepareUserArgs(argv, parseOptions);
				await this._parseCommand([], userArgs);
				return this;
			}
			_prepareForParse() {
				if (this._savedState === null) {
					this.saveStateBeforeParse();
				} else {
					this.restoreStateBeforeParse();
				}
			}
			saveStateBeforeParse() {
				this._savedState = {
					_name: this._name,
					_optionValues: {
						...this._optionValues
					},
					_optionValueSources: {
						...this._optionValueSources
					}
				};
			}
			restoreStateBeforeParse() {
				if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
				this._name = this._savedState._name;
				this._scriptPath = null;
				this.rawArgs = [];
				this._optionValues = {
					...this._savedState._optionValues
				};
				this._optionValueSources = {
					...this._savedState._optionValueSources
				};
				this.args = [];
				this.processedArgs = [];
			}
			_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
				if (fs.existsSync(executableFile)) return;
				const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
				const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
				throw new Error(executableMissing);
			}
			_executeSubCommand(subcommand, args) {
				args = args.slice();
				let launchWithNode = false;
				const sourceExt = [
					'.js',
					'.ts',
					'.tsx',
					'.mjs',
					'.cjs'
				];
				function findFile(baseDir, baseName) {
					const localBin = path.resolve(baseDir, baseName);
					if (fs.existsSync(localBin)) return localBin;
					if (sourceExt.includes(path.extname(baseName))) return undefined;
					const foundExt = sourceExt.find((ext)=>fs.existsSync(`${localBin}${ext}`));
					if (foundExt) return `${localBin}${foundExt}`;
					return undefined;
				}
				this._checkForMissingMandatoryOptions();
				this._checkForConflictingOptions();
				let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
				let executableDir = this._executableDir || '';
				if (this._scriptPath) {
					let resolvedScriptPath;
					try {
						resolvedScriptPath = fs.realpathSync(this._scriptPath);
					} catch  {
						resolvedScriptPath = this._scriptPath;
					}
					executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
				}
				if (executableDir) {
					let localFile = findFile(executableDir, executableFile);
					if (!localFile && !subcommand._executableFile && this._scriptPath) {
						const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
						if (legacyName !== this._name) {
							localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
						}
					}
					executableFile = localFile || executableFile;
				}
				launchWithNode = sourceExt.includes(path.extname(executableFile));
				let proc;
				if (process1.platform !== 'win32') {
					if (launchWithNode) {
						args.unshift(executableFile);
						args = incrementNodeInspectorPort(process1.execArgv).concat(args);
						proc = childProcess.spawn(process1.argv[0], args, {
							stdio: 'inherit'
						});
					} else {
						proc = childProcess.spawn(executableFile, args, {
							stdio: 'inherit'
						});
					}
				} else {
					this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process1.execArgv).concat(args);
					proc = childProcess.spawn(process1.execPath, args, {
						stdio: 'inherit'
					});
				}
				if (!proc.killed) {
					const signals = [
						'SIGUSR1',
						'SIGUSR2',
						'SIGTERM',
						'SIGINT',
						'SIGHUP'
					];
					signals.forEach((signal)=>{
						process1.on(signal, ()=>{
							if (proc.killed === false && proc.exitCode === null) {
								proc.kill(signal);
							}
						});
					});
				}
				const exitCallback = this._exitCallback;
				proc.on('close', (code)=>{
					code = code ?? 1;
					if (!exitCallback) {
						process1.exit(code);
					} else {
						exitCallback(new CommanderError(code, 'commander.executeSubCommandAsync', '(close)'));
					}
				});
				proc.on('error', (err)=>{
					if (err.code === 'ENOENT') {
						this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
					} else if (err.code === 'EACCES') {
						throw new Error(`'${executableFile}' not executable`);
					}
					if (!exitCallback) {
						process1.exit(1);
					} else {
						const wrappedError = new CommanderError(1, 'commander.executeSubCommandAsync', '(error)');
						wrappedError.nestedError = err;
						exitCallback(wrappedError);
					}
				});
				this.runningCommand = proc;
			}
			_dispatchSubcommand(commandName, operands, unknown) {
				const subCommand = this._findCommand(commandName);
				if (!subCommand) this.help({
					error: true
				});
				subCommand._prepareForParse();
				let promiseChain;
				promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, 'preSubcommand');
				promiseChain = this._chainOrCall(promiseChain, ()=>{
					if (subCommand._executableHandler) {
						this._executeSubCommand(subCommand, operands.concat(unknown));
					} else {
						return subCommand._parseCommand(operands, unknown);
					}
				});
				return promiseChain;
			}
			_dispatchHelpCommand(subcommandName) {
				if (!subcommandName) {
					this.help();
				}
				const subCommand = this._findCommand(subcommandName);
				if (subCommand && !subCommand._executableHandler) {
					subCommand.help();
				}
				return this._dispatchSubcommand(subcommandName, [], [
					this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'
				]);
			}
			_checkNumberOfArguments() {
				this.registeredArguments.forEach((arg, i)=>{
					if (arg.required && this.args[i] == null) {
						this.missingArgument(arg.name());
					}
				});
				if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
					return;
				}
				if (this.args.length > this.registeredArguments.length) {
					this._excessArguments(this.args);
				}
			}
			_processArguments() {
				const myParseArg = (argument, value, previous)=>{
					let parsedValue = value;
					if (value !== null && argument.parseArg) {
						const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
						parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
					}
					return parsedValue;
				};
				this._checkNumberOfArguments();
				const processedArgs = [];
				this.registeredArguments.forEach((declaredArg, index)=>{
					let value = declaredArg.defaultValue;
					if (declaredArg.variadic) {
						if (index < this.args.length) {
							value = this.args.slice(index);
							if (declaredArg.parseArg) {
								value = value.reduce((processed, v)=>{
									return myParseArg(declaredArg, v, processed);
								}, declaredArg.defaultValue);
							}
						} else if (value === undefined) {
							value = [];
						}
					} else if (index < this.args.length) {
						value = this.args[index];
						if (declaredArg.parseArg) {
							value = myParseArg(declaredArg, value, declaredArg.defaultValue);
						}
					}
					processedArgs[index] = value;
				});
				this.processedArgs = processedArgs;
			}
			_chainOrCall(promise, fn) {
				if (promise?.then && typeof promise.then === 'function') {
					return promise.then(()=>fn());
				}
				return fn();
			}
			_chainOrCallHooks(promise, event) {
				let result = promise;
				const hooks = [];
				this._getCommandAndAncestors().reverse().filter((cmd)=>cmd._lifeCycleHooks[event] !== undefined).forEach((hookedCommand)=>{
					hookedCommand._lifeCycleHooks[event].forEach((callback)=>{
						hooks.push({
							hookedCommand,
							callback
						});
					});
				});
				if (event === 'postAction') {
					hooks.reverse();
				}
				hooks.forEach((hookDetail)=>{
					result = this._chainOrCall(result, ()=>{
						return hookDetail.callback(hookDetail.hookedCommand, this);
					});
				});
				return result;
			}
			_chainOrCallSubCommandHook(promise, subCommand, event) {
				let result = promise;
				if (this._lifeCycleHooks[event] !== undefined) {
					this._lifeCycleHooks[event].forEach((hook)=>{
						result = this._chainOrCall(result, ()=>{
							return hook(this, subCommand);
						});
					});
				}
				return result;
			}
			_parseCommand(operands, unknown) {
				const parsed = this.parseOptions(unknown);
				this._parseOptionsEnv();
				this._parseOptionsImplied();
				operands = operands.concat(parsed.operands);
				unknown = parsed.unknown;
				this.args = operands.concat(unknown);
				if (operands && this._findCommand(operands[0])) {
					return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
				}
				if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
					return this._dispatchHelpCommand(operands[1]);
				}
				if (this._defaultCommandName) {
					this._outputHelpIfRequested(unknown);
					return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
				}
				if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
					this.help({
						error: true
					});
				}
				this._outputHelpIfRequested(parsed.unknown);
				this._checkForMissingMandatoryOptions();
				this._checkForConflictingOptions();
				const checkForUnknownOptions = ()=>{
					if (parsed.unknown.length > 0) {
						this.unknownOption(parsed.unknown[0]);
					}
				};
				const commandEvent = `command:${this.name()}`;
				if (this._actionHandler) {
					checkForUnknownOptions();
					this._processArguments();
					let promiseChain;
					promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
					promiseChain = this._chainOrCall(promiseChain, ()=>this._actionHandler(this.processedArgs));
					if (this.parent) {
						promiseChain = this._chainOrCall(promiseChain, ()=>{
							this.parent.emit(commandEvent, operands, unknown);
						});
					}
					promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
					return promiseChain;
				}
				if (this.parent?.listenerCount(commandEvent)) {
					checkForUnknownOptions();
					this._processArguments();
					this.parent.emit(commandEvent, operands, unknown);
				} else if (operands.length) {
					if (this._findCommand('*')) {
						return this._dispatchSubcommand('*', operands, unknown);
					}
					if (this.listenerCount('command:*')) {
						this.emit('command:*', operands, unknown);
					} else if (this.commands.length) {
						this.unknownCommand();
					} else {
						checkForUnknownOptions();
						this._processArguments();
					}
				} else if (this.commands.length) {
					checkForUnknownOptions();
					this.help({
						error: true
					});
				} else {
					checkForUnknownOptions();
					this._processArguments();
				}
			}
			_findCommand(name) {
				if (!name) return undefined;
				return this.commands.find((cmd)=>cmd._name === name || cmd._aliases.includes(name));
			}
			_findOption(arg) {
				return this.options.find((option)=>option.is(arg));
			}
			_checkForMissingMandatoryOptions() {
				this._getCommandAndAncestors().forEach((cmd)=>{
					cmd.options.forEach((anOption)=>{
						if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === undefined) {
							cmd.missingMandatoryOptionValue(anOption);
						}
					});
				});
			}
			_checkForConflictingLocalOptions() {
				const definedNonDefaultOptions = this.options.filter((option)=>{
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === undefined) {
						return false;
					}
					return this.getOptionValueSource(optionKey) !== 'default';
				});
				const optionsWithConflicting = definedNonDefaultOptions.filter((option)=>option.conflictsWith.length > 0);
				optionsWithConflicting.forEach((option)=>{
					const conflictingAndDefined = definedNonDefaultOptions.find((defined)=>option.conflictsWith.includes(defined.attributeName()));
					if (conflictingAndDefined) {
						this._conflictingOption(option, conflictingAndDefined);
					}
				});
			}
			_checkForConflictingOptions() {
				this._getCommandAndAncestors().forEach((cmd)=>{
					cmd._checkForConflictingLocalOptions();
				});
			}
			parseOptions(args) {
				const operands = [];
				const unknown = [];
				let dest = operands;
				function maybeOption(arg) {
					return arg.length > 1 && arg[0] === '-';
				}
				const negativeNumberArg = (arg)=>{
					if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
					return !this._getCommandAndAncestors().some((cmd)=>cmd.options.map((opt)=>opt.short).some((short)=>/^-\d$/.test(short)));
				};
				let activeVariadicOption = null;
				let activeGroup = null;
				let i = 0;
				while(i < args.length || activeGroup){
					const arg = activeGroup ?? args[i++];
					activeGroup = null;
					if (arg === '--') {
						if (dest === unknown) dest.push(arg);
						dest.push(...args.slice(i));
						break;
					}
					if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
						this.emit(`option:${activeVariadicOption.name()}`, arg);
						continue;
					}
					activeVariadicOption = null;
					if (maybeOption(arg)) {
						const option = this._findOption(arg);
						if (option) {
							if (option.required) {
								const value = args[i++];
								if (value === undefined) this.optionMissingArgument(option);
								this.emit(`option:${option.name()}`, value);
							} else if (option.optional) {
								let value = null;
								if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
									value = args[i++];
								}
								this.emit(`option:${option.name()}`, value);
							} else {
								this.emit(`option:${option.name()}`);
							}
							activeVariadicOption = option.variadic ? option : null;
							continue;
						}
					}
					if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
						const option = this._findOption(`-${arg[1]}`);
						if (option) {
							if (option.required || option.optional && this._combineFlagAndOptionalValue) {
								this.emit(`option:${option.name()}`, arg.slice(2));
							} else {
								this.emit(`option:${option.name()}`);
								activeGroup = `-${arg.slice(2)}`;
							}
							continue;
						}
					}
					if (/^--[^=]+=/.test(arg)) {
						const index = arg.indexOf('=');
						const option = this._findOption(arg.slice(0, index));
						if (option && (option.required || option.optional)) {
							this.emit(`option:${option.name()}`, arg.slice(index + 1));
							continue;
						}
					}
					if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
						dest = unknown;
					}
					if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
						if (this._findCommand(arg)) {
							operands.push(arg);
							unknown.push(...args.slice(i));
							break;
						} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
							operands.push(arg, ...args.slice(i));
							break;
						} else if (this._defaultCommandName) {
							unknown.push(arg, ...args.slice(i));
							break;
						}
					}
					if (this._passThroughOptions) {
						dest.push(arg, ...args.slice(i));
						break;
					}
					dest.push(arg);
				}
				return {
					operands,
					unknown
				};
			}
			opts() {
				if (this._storeOptionsAsProperties) {
					const result = {};
					const len = this.options.length;
					for(let i = 0; i < len; i++){
						const key = this.options[i].attributeName();
						result[key] = key === this._versionOptionName ? this._version : this[key];
					}
					return result;
				}
				return this._optionValues;
			}
			optsWithGlobals() {
				return this._getCommandAndAncestors().reduce((combinedOptions, cmd)=>Object.assign(combinedOptions, cmd.opts()), {});
			}
			error(message, errorOptions) {
				this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
				if (typeof this._showHelpAfterError === 'string') {
					this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
				} else if (this._showHelpAfterError) {
					this._outputConfiguration.writeErr('\n');
					this.outputHelp({
						error: true
					});
				}
				const config = errorOptions || {};
				const exitCode = config.exitCode || 1;
				const code = config.code || 'commander.error';
				this._exit(exitCode, code, message);
			}
			_parseOptionsEnv() {
				this.options.forEach((option)=>{
					if (option.envVar && option.envVar in process1.env) {
						const optionKey = option.attributeName();
						if (this.getOptionValue(optionKey) === undefined || [
							'default',
							'config',
							'env'
						].includes(this.getOptionValueSource(optionKey))) {
							if (option.required || option.optional) {
								this.emit(`optionEnv:${option.name()}`, process1.env[option.envVar]);
							} else {
								this.emit(`optionEnv:${option.name()}`);
							}
						}
					}
				});
			}
			_parseOptionsImplied() {
				const dualHelper = new DualOptions(this.options);
				const hasCustomOptionValue = (optionKey)=>{
					return this.getOptionValue(optionKey) !== undefined && ![
						'default',
						'implied'
					].includes(this.getOptionValueSource(optionKey));
				};
				this.options.filter((option)=>option.implied !== undefined && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option)=>{
					Object.keys(option.implied).filter((impliedKey)=>!hasCustomOptionValue(impliedKey)).forEach((impliedKey)=>{
						this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], 'implied');
					});
				});
			}
			missingArgument(name) {
				const message = `error: missing required argument '${name}'`;
				this.error(message, {
					code: 'commander.missingArgument'
				});
			}
			optionMissingArgument(option) {
				const message = `error: option '${option.flags}' argument missing`;
				this.error(message, {
					code: 'commander.optionMissingArgument'
				});
			}
			missingMandatoryOptionValue(option) {
				const message = `error: required option '${option.flags}' not specified`;
				this.error(message, {
					code: 'commander.missingMandatoryOptionValue'
				});
			}
			_conflictingOption(option, conflictingOption) {
				const findBestOptionFromValue = (option)=>{
					const optionKey = option.attributeName();
					const optionValue = this.getOptionValue(optionKey);
					const negativeOption = this.options.find((target)=>target.negate && optionKey === target.attributeName());
					const positiveOption = this.options.find((target)=>!target.negate && optionKey === target.attributeName());
					if (negativeOption && (negativeOption.presetArg === undefined && optionValue === false || negativeOption.presetArg !== undefined && optionValue === negativeOption.presetArg)) {
						return negativeOption;
					}
					return positiveOption || option;
				};
				const getErrorMessage = (option)=>{
					const bestOption = findBestOptionFromValue(option);
					const optionKey = bestOption.attributeName();
					const source = this.getOptionValueSource(optionKey);
					if (source === 'env') {
						return `environment variable '${bestOption.envVar}'`;
					}
					return `option '${bestOption.flags}'`;
				};
				const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
				this.error(message, {
					code: 'commander.conflictingOption'
				});
			}
			unknownOption(flag) {
				if (this._allowUnknownOption) return;
				let suggestion = '';
				if (flag.startsWith('--') && this._showSuggestionAfterError) {
					let candidateFlags = [];
					let command = this;
					do {
						const moreFlags = command.createHelp().visibleOptions(command).filter((option)=>option.long).map((option)=>option.long);
						candidateFlags = candidateFlags.concat(moreFlags);
						command = command.parent;
					}while (command && !command._enablePositionalOptions)
					suggestion = suggestSimilar(flag, candidateFlags);
				}
				const message = `error: unknown option '${flag}'${suggestion}`;
				this.error(message, {
					code: 'commander.unknownOption'
				});
			}
			_excessArguments(receivedArgs) {
				if (this._allowExcessArguments) return;
				const expected = this.registeredArguments.length;
				const s = expected === 1 ? '' : 's';
				const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
				const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
				this.error(message, {
					code: 'commander.excessArguments'
				});
			}
			unknownCommand() {
				const unknownName = this.args[0];
				let suggestion = '';
				if (this._showSuggestionAfterError) {
					const candidateNames = [];
					this.createHelp().visibleCommands(this).forEach((command)=>{
						candidateNames.push(command.name());
						if (command.alias()) candidateNames.push(command.alias());
					});
					suggestion = suggestSimilar(unknownName, candidateNames);
				}
				const message = `error: unknown command '${unknownName}'${suggestion}`;
				this.error(message, {
					code: 'commander.unknownCommand'
				});
			}
			version(str, flags, description) {
				if (str === undefined) return this._version;
				this._version = str;
				flags = flags || '-V, --version';
				description = description || 'output the version number';
				const versionOption = this.createOption(flags, description);
				this._versionOptionName = versionOption.attributeName();
				this._registerOption(versionOption);
				this.on('option:' + versionOption.name(), ()=>{
					this._outputConfiguration.writeOut(`${str}\n`);
					this._exit(0, 'commander.version', str);
				});
				return this;
			}
			description(str, argsDescription) {
				if (str === undefined && argsDescription === undefined) return this._description;
				this._description = str;
				if (argsDescription) {
					this._argsDescription = argsDescription;
				}
				return this;
			}
			summary(str) {
				if (str === undefined) return this._summary;
				this._summary = str;
				return this;
			}
			alias(alias) {
				if (alias === undefined) return this._aliases[0];
				let command = this;
				if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
					command = this.commands[this.commands.length - 1];
				}
				if (alias === command._name) throw new Error("Command alias can't be the same as its name");
				const matchingCommand = this.parent?._findCommand(alias);
				if (matchingCommand) {
					const existingCmd = [
						matchingCommand.name()
					].concat(matchingCommand.aliases()).join('|');
					throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
				}
				command._aliases.push(alias);
				return this;
			}
			aliases(aliases) {
				if (aliases === undefined) return this._aliases;
				aliases.forEach((alias)=>this.alias(alias));
				return this;
			}
			usage(str) {
				if (str === undefined) {
					if (this._usage) return this._usage;
					const args = this.registeredArguments.map((arg)=>{
						return humanReadableArgName(arg);
					});
					return [].concat(this.options.length || this._helpOption !== null ? '[options]' : [], this.commands.length ? '[command]' : [], this.registeredArguments.length ? args : []).join(' ');
				}
				this._usage = str;
				return this;
			}
			name(str) {
				if (str === undefined) return this._name;
				this._name = str;
				return this;
			}
			helpGroup(heading) {
				if (heading === undefined) return this._helpGroupHeading ?? '';
				this._helpGroupHeading = heading;
				return this;
			}
			commandsGroup(heading) {
				if (heading === undefined) return this._defaultCommandGroup ?? '';
				this._defaultCommandGroup = heading;
				return this;
			}
			optionsGroup(heading) {
				if (heading === undefined) return this._defaultOptionGroup ?? '';
				this._defaultOptionGroup = heading;
				return this;
			}
			_initOptionGroup(option) {
				if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
			}
			_initCommandGroup(cmd) {
				if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
			}
			nameFromFilename(filename) {
				this._name = path.basename(filename, path.extname(filename));
				return this;
			}
			executableDir(path) {
				if (path === undefined) return this._executableDir;
				this._executableDir = path;
				return this;
			}
			helpInformation(contextOptions) {
				const helper = this.createHelp();
				const context = this._getOutputContext(contextOptions);
				helper.prepareContext({
					error: context.error,
					helpWidth: context.helpWidth,
					outputHasColors: context.hasColors
				});
				const text = helper.formatHelp(this, helper);
				if (context.hasColors) return text;
				return this._outputConfiguration.stripColor(text);
			}
			_getOutputContext(contextOptions) {
				contextOptions = contextOptions || {};
				const error = !!contextOptions.error;
				let baseWrite;
				let hasColors;
				let helpWidth;
				if (error) {
					baseWrite = (str)=>this._outputConfiguration.writeErr(str);
					hasColors = this._outputConfiguration.getErrHasColors();
					helpWidth = this._outputConfiguration.getErrHelpWidth();
				} else {
					baseWrite = (str)=>this._outputConfiguration.writeOut(str);
					hasColors = this._outputConfiguration.getOutHasColors();
					helpWidth = this._outputConfiguration.getOutHelpWidth();
				}
				const write = (str)=>{
					if (!hasColors) str = this._outputConfiguration.stripColor(str);
					return baseWrite(str);
				};
				return {
					error,
					write,
					hasColors,
					helpWidth
				};
			}
			outputHelp(contextOptions) {
				let deprecatedCallback;
				if (typeof contextOptions === 'function') {
					deprecatedCallback = contextOptions;
					contextOptions = undefined;
				}
				const outputContext = this._getOutputContext(contextOptions);
				const eventContext = {
					error: outputContext.error,
					write: outputContext.write,
					command: this
				};
				this._getCommandAndAncestors().reverse().forEach((command)=>command.emit('beforeAllHelp', eventContext));
				this.emit('beforeHelp', eventContext);
				let helpInformation = this.helpInformation({
					error: outputContext.error
				});
				if (deprecatedCallback) {
					helpInformation = deprecatedCallback(helpInformation);
					if (typeof helpInformation !== 'string' && !Buffer.isBuffer(helpInformation)) {
						throw new Error('outputHelp callback must return a string or a Buffer');
					}
				}
				outputContext.write(helpInformation);
				if (this._getHelpOption()?.long) {
					this.emit(this._getHelpOption().long);
				}
				this.emit('afterHelp', eventContext);
				this._getCommandAndAncestors().forEach((command)=>command.emit('afterAllHelp', eventContext));
			}
			helpOption(flags, description) {
				if (typeof flags === 'boolean') {
					if (flags) {
						if (this._helpOption === null) this._helpOption = undefined;
						if (this._defaultOptionGroup) {
							this._initOptionGroup(this._getHelpOption());
						}
					} else {
						this._helpOption = null;
					}
					return this;
				}
				this._helpOption = this.createOption(flags ?? '-h, --help', description ?? 'display help for command');
				if (flags || description) this._initOptionGroup(this._helpOption);
				return this;
			}
			_getHelpOption() {
				if (this._helpOption === undefined) {
					this.helpOption(undefined, undefined);
				}
				return this._helpOption;
			}
			addHelpOption(option) {
				this._helpOption = option;
				this._initOptionGroup(option);
				return this;
			}
			help(contextOptions) {
				this.outputHelp(contextOptions);
				let exitCode = Number(process1.exitCode ?? 0);
				if (exitCode === 0 && contextOptions && typeof contextOptions !== 'function' && contextOptions.error) {
					exitCode = 1;
				}
				this._exit(exitCode, 'commander.help', '(outputHelp)');
			}
			addHelpText(position, text) {
				const allowedValues = [
					'beforeAll',
					'before',
					'after',
					'afterAll'
				];
				if (!allowedValues.includes(position)) {
					throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
				}
				const helpEvent = `${position}Help`;
				this.on(helpEvent, (context)=>{
					let helpStr;
					if (typeof text === 'function') {
						helpStr = text({
							error: context.error,
							command: context.command
						});
					} else {
						helpStr = text;
					}
					if (helpStr) {
						context.write(`${helpStr}\n`);
					}
				});
				return this;
			}
			_outputHelpIfRequested(args) {
				const helpOption = this._getHelpOption();
				const helpRequested = helpOption && args.find((arg)=>helpOption.is(arg));
				if (helpRequested) {
					this.outputHelp();
					this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
				}
			}
		}
		function incrementNodeInspectorPort(args) {
			return args.map((arg)=>{
				if (!arg.startsWith('--inspect')) {
					return arg;
				}
				let debugOption;
				let debugHost = '127.0.0.1';
				let debugPort = '9229';
				let match;
				if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
					debugOption = match[1];
				} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
					debugOption = match[1];
					if (/^\d+$/.test(match[3])) {
						debugPort = match[3];
					} else {
						debugHost = match[3];
					}
				} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
					debugOption = match[1];
					debugHost = match[3];
					debugPort = match[4];
				}
				if (debugOption && debugPort !== '0') {
					return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
				}
				return arg;
			});
		}
		function useColor() {
			if (process1.env.NO_COLOR || process1.env.FORCE_COLOR === '0' || process1.env.FORCE_COLOR === 'false') return false;
			if (process1.env.FORCE_COLOR || process1.env.CLICOLOR_FORCE !== undefined) return true;
			return undefined;
		}
		exports.Command = Command;
		exports.useColor = useColor;
	},
	1135: (__unused_webpack_module, exports)=>{
		class CommanderError extends Error {
			constructor(exitCode, code, message){
				super(message);
				Error.captureStackTrace(this, this.constructor);
				this.name = this.constructor.name;
				this.code = code;
				this.exitCode = exitCode;
				this.nestedError = undefined;
			}
		}
		class InvalidArgumentError extends CommanderError {
			constructor(message){
				super(1, 'commander.invalidArgument', message);
				Error.captureStackTrace(this, this.constructor);
				this.name = this.constructor.name;
			}
		}
		exports.CommanderError = CommanderError;
		exports.InvalidArgumentError = InvalidArgumentError;
	},
	9754: (__unused_webpack_module, exports, __webpack_require__)=>{
		const { humanReadableArgName } = __webpack_require__(9154);
		class Help {
			constructor(){
				this.helpWidth = undefined;
				this.minWidthToWrap = 40;
				this.sortSubcommands = false;
				this.sortOptions = false;
				this.showGlobalOptions = false;
			}
			prepareContext(contextOptions) {
				this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
			}
			visibleCommands(cmd) {
				const visibleCommands = cmd.commands.filter((cmd)=>!cmd._hidden);
				const helpCommand = cmd._getHelpCommand();
				if (helpCommand && !helpCommand._hidden) {
					visibleCommands.push(helpCommand);
				}
				if (this.sortSubcommands) {
					visibleCommands.sort((a, b)=>{
						return a.name().localeCompare(b.name());
					});
				}
				return visibleCommands;
			}
			compareOptions(a, b) {
				const getSortKey = (option)=>{
					return option.short ? option.short.replace(/^-/, '') : option.long.replace(/^--/, '');
				};
				return getSortKey(a).localeCompare(getSortKey(b));
			}
			visibleOptions(cmd) {
				const visibleOptions = cmd.options.filter((option)=>!option.hidden);
				const helpOption = cmd._getHelpOption();
				if (helpOption && !helpOption.hidden) {
					const removeShort = helpOption.short && cmd._findOption(helpOption.short);
					const removeLong = helpOption.long && cmd._findOption(helpOption.long);
					if (!removeShort && !removeLong) {
						visibleOptions.push(helpOption);
					} else if (helpOption.long && !removeLong) {
						visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
					} else if (helpOption.short && !removeShort) {
						visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
					}
				}
				if (this.sortOptions) {
					visibleOptions.sort(this.compareOptions);
				}
				return visibleOptions;
			}
			visibleGlobalOptions(cmd) {
				if (!this.showGlobalOptions) return [];
				const globalOptions = [];
				for(let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent){
					const visibleOptions = ancestorCmd.options.filter((option)=>!option.hidden);
					globalOptions.push(...visibleOptions);
				}
				if (this.sortOptions) {
					globalOptions.sort(this.compareOptions);
				}
				return globalOptions;
			}
			visibleArguments(cmd) {
				if (cmd._argsDescription) {
					cmd.registeredArguments.forEach((argument)=>{
						argument.description = argument.description || cmd._argsDescription[argument.name()] || '';
					});
				}
				if (cmd.registeredArguments.find((argument)=>argument.description)) {
					return cmd.registeredArguments;
				}
				return [];
			}
			subcommandTerm(cmd) {
				const args = cmd.registeredArguments.map((arg)=>humanReadableArgName(arg)).join(' ');
				return cmd._name + (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') + (cmd.options.length ? ' [options]' : '') + (args ? ' ' + args : '');
			}
			optionTerm(option) {
				return option.flags;
			}
			argumentTerm(argument) {
				return argument.name();
			}
			longestSubcommandTermLength(cmd, helper) {
				return helper.visibleCommands(cmd).reduce((max, command)=>{
					return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
				}, 0);
			}
			longestOptionTermLength(cmd, helper) {
				return helper.visibleOptions(cmd).reduce((max, option)=>{
					return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
				}, 0);
			}
			longestGlobalOptionTermLength(cmd, helper) {
				return helper.visibleGlobalOptions(cmd).reduce((max, option)=>{
					return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
				}, 0);
			}
			longestArgumentTermLength(cmd, helper) {
				return helper.visibleArguments(cmd).reduce((max, argument)=>{
					return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
				}, 0);
			}
			commandUsage(cmd) {
				let cmdName = cmd._name;
				if (cmd._aliases[0]) {
					cmdName = cmdName + '|' + cmd._aliases[0];
				}
				let ancestorCmdNames = '';
				for(let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent){
					ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
				}
				return ancestorCmdNames + cmdName + ' ' + cmd.usage();
			}
			commandDescription(cmd) {
				return cmd.description();
			}
			subcommandDescription(cmd) {
				return cmd.summary() || cmd.description();
			}
			optionDescription(option) {
				const extraInfo = [];
				if (option.argChoices) {
					extraInfo.push(`choices: ${option.argChoices.map((choice)=>JSON.stringify(choice)).join(', ')}`);
				}
				if (option.defaultValue !== undefined) {
					const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === 'boolean';
					if (showDefault) {
						extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
					}
				}
				if (option.presetArg !== undefined && option.optional) {
					extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
				}
				if (option.envVar !== undefined) {
					extraInfo.push(`env: ${option.envVar}`);
				}
				if (extraInfo.length > 0) {
					const extraDescription = `(${extraInfo.join(', ')})`;
					if (option.description) {
						return `${option.description} ${extraDescription}`;
					}
					return extraDescription;
				}
				return option.description;
			}
			argumentDescription(argument) {
				const extraInfo = [];
				if (argument.argChoices) {
					extraInfo.push(`choices: ${argument.argChoices.map((choice)=>JSON.stringify(choice)).join(', ')}`);
				}
				if (argument.defaultValue !== undefined) {
					extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
				}
				if (extraInfo.length > 0) {
					const extraDescription = `(${extraInfo.join(', ')})`;
					if (argument.description) {
						return `${argument.description} ${extraDescription}`;
					}
					return extraDescription;
				}
				return argument.description;
			}
			formatItemList(heading, items, helper) {
				if (items.length === 0) return [];
				return [
					helper.styleTitle(heading),
					...items,
					''
				];
			}
			groupItems(unsortedItems, visibleItems, getGroup) {
				const result = new Map();
				unsortedItems.forEach((item)=>{
					const group = getGroup(item);
					if (!result.has(group)) result.set(group, []);
				});
				visibleItems.forEach((item)=>{
					const group = getGroup(item);
					if (!result.has(group)) {
						result.set(group, []);
					}
					result.get(group).push(item);
				});
				return result;
			}
			formatHelp(cmd, helper) {
				const termWidth = helper.padWidth(cmd, helper);
				const helpWidth = helper.helpWidth ?? 80;
				function callFormatItem(term, description) {
					return helper.formatItem(term, termWidth, description, helper);
				}
				let output = [
					`${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
					''
				];
				const commandDescription = helper.commandDescription(cmd);
				if (commandDescription.length > 0) {
					output = output.concat([
						helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth),
						''
					]);
				}
				const argumentList = helper.visibleArguments(cmd).map((argument)=>{
					return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
				});
				output = output.concat(this.formatItemList('Arguments:', argumentList, helper));
				const optionGroups = this.groupItems(cmd.options, helper.visibleOptions(cmd), (option)=>option.helpGroupHeading ?? 'Options:');
				optionGroups.forEach((options, group)=>{
					const optionList = options.map((option)=>{
						return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
					});
					output = output.concat(this.formatItemList(group, optionList, helper));
				});
				if (helper.showGlobalOptions) {
					const globalOptionList = helper.visibleGlobalOptions(cmd).map((option)=>{
						return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
					});
					output = output.concat(this.formatItemList('Global Options:', globalOptionList, helper));
				}
				const commandGroups = this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub)=>sub.helpGroup() || 'Commands:');
				commandGroups.forEach((commands, group)=>{
					const commandList = commands.map((sub)=>{
						return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
					});
					output = output.concat(this.formatItemList(group, commandList, helper));
				});
				return output.join('\n');
			}
			displayWidth(str) {
				return stripColor(str).length;
			}
			styleTitle(str) {
				return str;
			}
			styleUsage(str) {
				return str.split(' ').map((word)=>{
					if (word === '[options]') return this.styleOptionText(word);
					if (word === '[command]') return this.styleSubcommandText(word);
					if (word[0] === '[' || word[0] === '<') return this.styleArgumentText(word);
					return this.styleCommandText(word);
				}).join(' ');
			}
			styleCommandDescription(str) {
				return this.styleDescriptionText(str);
			}
			styleOptionDescription(str) {
				return this.styleDescriptionText(str);
			}
			styleSubcommandDescription(str) {
				return this.styleDescriptionText(str);
			}
			styleArgumentDescription(str) {
				return this.styleDescriptionText(str);
			}
			styleDescriptionText(str) {
				return str;
			}
			styleOptionTerm(str) {
				return this.styleOptionText(str);
			}
			styleSubcommandTerm(str) {
				return str.split(' ').map((word)=>{
					if (word === '[options]') return this.styleOptionText(word);
					if (word[0] === '[' || word[0] === '<') return this.styleArgumentText(word);
					return this.styleSubcommandText(word);
				}).join(' ');
			}
			styleArgumentTerm(str) {
				return this.styleArgumentText(str);
			}
			styleOptionText(str) {
				return str;
			}
			styleArgumentText(str) {
				return str;
			}
			styleSubcommandText(str) {
				return str;
			}
			styleCommandText(str) {
				return str;
			}
			padWidth(cmd, helper) {
				return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
			}
			preformatted(str) {
				return /\n[^\S\r\n]/.test(str);
			}
			formatItem(term, termWidth, description, helper) {
				const itemIndent = 2;
				const itemIndentStr = ' '.repeat(itemIndent);
				if (!description) return itemIndentStr + term;
				const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
				const spacerWidth = 2;
				const helpWidth = this.helpWidth ?? 80;
				const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
				let formattedDescription;
				if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
					formattedDescription = description;
				} else {
					const wrappedDescription = helper.boxWrap(description, remainingWidth);
					formattedDescription = wrappedDescription.replace(/\n/g, '\n' + ' '.repeat(termWidth + spacerWidth));
				}
				return itemIndentStr + paddedTerm + ' '.repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
			}
			boxWrap(str, width) {
				if (width < this.minWidthToWrap) return str;
				const rawLines = str.split(/\r\n|\n/);
				const chunkPattern = /[\s]*[^\s]+/g;
				const wrappedLines = [];
				rawLines.forEach((line)=>{
					const chunks = line.match(chunkPattern);
					if (chunks === null) {
						wrappedLines.push('');
						return;
					}
					let sumChunks = [
						chunks.shift()
					];
					let sumWidth = this.displayWidth(sumChunks[0]);
					chunks.forEach((chunk)=>{
						const visibleWidth = this.displayWidth(chunk);
						if (sumWidth + visibleWidth <= width) {
							sumChunks.push(chunk);
							sumWidth += visibleWidth;
							return;
						}
						wrappedLines.push(sumChunks.join(''));
						const nextChunk = chunk.trimStart();
						sumChunks = [
							nextChunk
						];
						sumWidth = this.displayWidth(nextChunk);
					});
					wrappedLines.push(sumChunks.join(''));
				});
				return wrappedLines.join('\n');
			}
		}
		function stripColor(str) {
			const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
			return str.replace(sgrPattern, '');
		}
		exports.Help = Help;
		exports.stripColor = stripColor;
	},
	5240: (__unused_webpack_module, exports, __webpack_require__)=>{
		const { InvalidArgumentError } = __webpack_require__(1135);
		class Option {
			constructor(flags, description){
				this.flags = flags;
				this.description = description || '';
				this.required = flags.includes('<');
				this.optional = flags.includes('[');
				this.variadic = /\w\.\.\.[>\]]$/.test(flags);
				this.mandatory = false;
				const optionFlags = splitOptionFlags(flags);
				this.short = optionFlags.shortFlag;
				this.long = optionFlags.longFlag;
				this.negate = false;
				if (this.long) {
					this.negate = this.long.startsWith('--no-');
				}
				this.defaultValue = undefined;
				this.defaultValueDescription = undefined;
				this.presetArg = undefined;
				this.envVar = undefined;
				this.parseArg = undefined;
				this.hidden = false;
				this.argChoices = undefined;
				this.conflictsWith = [];
				this.implied = undefined;
				this.helpGroupHeading = undefined;
			}
			default(value, description) {
				this.defaultValue = value;
				this.defaultValueDescription = description;
				return this;
			}
			preset(arg) {
				this.presetArg = arg;
				return this;
			}
			conflicts(names) {
				this.conflictsWith = this.conflictsWith.concat(names);
				return this;
			}
			implies(impliedOptionValues) {
				let newImplied = impliedOptionValues;
				if (typeof impliedOptionValues === 'string') {
					newImplied = {
						[impliedOptionValues]: true
					};
				}
				this.implied = Object.assign(this.implied || {}, newImplied);
				return this;
			}
			env(name) {
				this.envVar = name;
				return this;
			}
			argParser(fn) {
				this.parseArg = fn;
				return this;
			}
			makeOptionMandatory(mandatory = true) {
				this.mandatory = !!mandatory;
				return this;
			}
			hideHelp(hide = true) {
				this.hidden = !!hide;
				return this;
			}
			_collectValue(value, previous) {
				if (previous === this.defaultValue || !Array.isArray(previous)) {
					return [
						value
					];
				}
				previous.push(value);
				return previous;
			}
			choices(values) {
				this.argChoices = values.slice();
				this.parseArg = (arg, previous)=>{
					if (!this.argChoices.includes(arg)) {
						throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(', ')}.`);
					}
					if (this.variadic) {
						return this._collectValue(arg, previous);
					}
					return arg;
				};
				return this;
			}
			name() {
				if (this.long) {
					return this.long.replace(/^--/, '');
				}
				return this.short.replace(/^-/, '');
			}
			attributeName() {
				if (this.negate) {
					return camelcase(this.name().replace(/^no-/, ''));
				}
				return camelcase(this.name());
			}
			helpGroup(heading) {
				this.helpGroupHeading = heading;
				return this;
			}
			is(arg) {
				return this.short === arg || this.long === arg;
			}
			isBoolean() {
				return !this.required && !this.optional && !this.negate;
			}
		}
		class DualOptions {
			constructor(options){
				this.positiveOptions = new Map();
				this.negativeOptions = new Map();
				this.dualOptions = new Set();
				options.forEach((option)=>{
					if (option.negate) {
						this.negativeOptions.set(option.attributeName(), option);
					} else {
						this.positiveOptions.set(option.attributeName(), option);
					}
				});
				this.negativeOptions.forEach((value, key)=>{
					if (this.positiveOptions.has(key)) {
						this.dualOptions.add(key);
					}
				});
			}
			valueFromOption(value, option) {
				const optionKey = option.attributeName();
				if (!this.dualOptions.has(optionKey)) return true;
				const preset = this.negativeOptions.get(optionKey).presetArg;
				const negativeValue = preset !== undefined ? preset : false;
				return option.negate === (negativeValue === value);
			}
		}
		function camelcase(str) {
			return str.split('-').reduce((str, word)=>{
				return str + word[0].toUpperCase() + word.slice(1);
			});
		}
		function splitOptionFlags(flags) {
			let shortFlag;
			let longFlag;
			const shortFlagExp = /^-[^-]$/;
			const longFlagExp = /^--[^-]/;
			const flagParts = flags.split(/[ |,]+/).concat('guard');
			if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
			if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
			if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
			if (!shortFlag && longFlagExp.test(flagParts[0])) {
				shortFlag = longFlag;
				longFlag = flagParts.shift();
			}
			if (flagParts[0].startsWith('-')) {
				const unsupportedFlag = flagParts[0];
				const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
				if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
				if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
				if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
				throw new Error(`${baseError}
- unrecognised flag format`);
			}
			if (shortFlag === undefined && longFlag === undefined) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
			return {
				shortFlag,
				longFlag
			};
		}
		exports.Option = Option;
		exports.DualOptions = DualOptions;
	},
	5030: (__unused_webpack_module, exports)=>{
		const maxDistance = 3;
		function editDistance(a, b) {
			if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
			const d = [];
			for(let i = 0; i <= a.length; i++){
				d[i] = [
					i
				];
			}
			for(let j = 0; j <= b.length; j++){
				d[0][j] = j;
			}
			for(let j = 1; j <= b.length; j++){
				for(let i = 1; i <= a.length; i++){
					let cost = 1;
					if (a[i - 1] === b[j - 1]) {
						cost = 0;
					} else {
						cost = 1;
					}
					d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
					if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
						d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
					}
				}
			}
			return d[a.length][b.length];
		}
		function suggestSimilar(word, candidates) {
			if (!candidates || candidates.length === 0) return '';
			candidates = Array.from(new Set(candidates));
			const searchingOptions = word.startsWith('--');
			if (searchingOptions) {
				word = word.slice(2);
				candidates = candidates.map((candidate)=>candidate.slice(2));
			}
			let similar = [];
			let bestDistance = maxDistance;
			const minSimilarity = 0.4;
			candidates.forEach((candidate)=>{
				if (candidate.length <= 1) return;
				const distance = editDistance(word, candidate);
				const length = Math.max(word.length, candidate.length);
				const similarity = (length - distance) / length;
				if (similarity > minSimilarity) {
					if (distance < bestDistance) {
						bestDistance = distance;
						similar = [
							candidate
						];
					} else if (distance === bestDistance) {
						similar.push(candidate);
					}
				}
			});
			similar.sort((a, b)=>a.localeCompare(b));
			if (searchingOptions) {
				similar = similar.map((candidate)=>`--${candidate}`);
			}
			if (similar.length > 1) {
				return `\n(Did you mean one of ${similar.join(', ')}?)`;
			}
			if (similar.length === 1) {
				return `\n(Did you mean ${similar[0]}?)`;
			}
			return '';
		}
		exports.suggestSimilar = suggestSimilar;
	},
	8179: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			b7: ()=>CommanderError,
			c$: ()=>Option,
			uB: ()=>Command
		});
		var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8909);
		const { "DM": program, "gu": createCommand, "er": createArgument, "Ww": createOption, "b7": CommanderError, "Di": InvalidArgumentError, "a2": InvalidOptionArgumentError, "uB": Command, "ef": Argument, "c$": Option, "_V": Help } = _index_js__WEBPACK_IMPORTED_MODULE_0__;
	},
	6540: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			A: ()=>yoctoSpinner
		});
		var base_namespaceObject = {};
		__webpack_require__.r(base_namespaceObject);
		__webpack_require__.d(base_namespaceObject, {
			bgBlack: ()=>bgBlack,
			bgBlue: ()=>bgBlue,
			bgBlueBright: ()=>bgBlueBright,
			bgCyan: ()=>bgCyan,
			bgCyanBright: ()=>bgCyanBright,
			bgGray: ()=>bgGray,
			bgGreen: ()=>bgGreen,
			bgGreenBright: ()=>bgGreenBright,
			bgMagenta: ()=>bgMagenta,
			bgMagentaBright: ()=>bgMagentaBright,
			bgRed: ()=>bgRed,
			bgRedBright: ()=>bgRedBright,
			bgWhite: ()=>bgWhite,
			bgWhiteBright: ()=>bgWhiteBright,
			bgYellow: ()=>bgYellow,
			bgYellowBright: ()=>bgYellowBright,
			black: ()=>black,
			blue: ()=>blue,
			blueBright: ()=>blueBright,
			bold: ()=>bold,
			cyan: ()=>cyan,
			cyanBright: ()=>cyanBright,
			dim: ()=>dim,
			gray: ()=>gray,
			green: ()=>green,
			greenBright: ()=>greenBright,
			hidden: ()=>base_hidden,
			inverse: ()=>inverse,
			italic: ()=>italic,
			magenta: ()=>magenta,
			magentaBright: ()=>magentaBright,
			overline: ()=>overline,
			red: ()=>red,
			redBright: ()=>redBright,
			reset: ()=>base_reset,
			strikethrough: ()=>strikethrough,
			underline: ()=>underline,
			underlineBlack: ()=>underlineBlack,
			underlineBlue: ()=>underlineBlue,
			underlineBlueBright: ()=>underlineBlueBright,
			underlineCurly: ()=>underlineCurly,
			underlineCyan: ()=>underlineCyan,
			underlineCyanBright: ()=>underlineCyanBright,
			underlineDashed: ()=>underlineDashed,
			underlineDotted: ()=>underlineDotted,
			underlineDouble: ()=>underlineDouble,
			underlineGray: ()=>underlineGray,
			underlineGreen: ()=>underlineGreen,
			underlineGreenBright: ()=>underlineGreenBright,
			underlineMagenta: ()=>underlineMagenta,
			underlineMagentaBright: ()=>underlineMagentaBright,
			underlineRed: ()=>underlineRed,
			underlineRedBright: ()=>underlineRedBright,
			underlineWhite: ()=>underlineWhite,
			underlineWhiteBright: ()=>underlineWhiteBright,
			underlineYellow: ()=>underlineYellow,
			underlineYellowBright: ()=>underlineYellowBright,
			white: ()=>white,
			whiteBright: ()=>whiteBright,
			yellow: ()=>yellow,
			yellowBright: ()=>yellowBright
		});
		var external_node_process_ = __webpack_require__(1708);
		var external_node_util_ = __webpack_require__(7975);
		var external_node_tty_ = __webpack_require__(7066);
		;
		const hasColors = external_node_tty_?.WriteStream?.prototype?.hasColors?.() ?? false;
		const format = (open, close)=>{
			if (!hasColors) {
				return (input)=>input;
			}
			const openCode = `\u001B[${open}m`;
			const closeCode = `\u001B[${close}m`;
			return (input)=>{
				const string = input + '';
				let index = string.indexOf(closeCode);
				if (index === -1) {
					return openCode + string + closeCode;
				}
				let result = openCode;
				let lastIndex = 0;
				const reopenOnNestedClose = close === 22;
				const replaceCode = (reopenOnNestedClose ? closeCode : '') + openCode;
				while(index !== -1){
					result += string.slice(lastIndex, index) + replaceCode;
					lastIndex = index + closeCode.length;
					index = string.indexOf(closeCode, lastIndex);
				}
				result += string.slice(lastIndex) + closeCode;
				return result;
			};
		};
		const base_reset = format(0, 0);
		const bold = format(1, 22);
		const dim = format(2, 22);
		const italic = format(3, 23);
		const underline = format(4, 24);
		const underlineDouble = format('4:2', 24);
		const underlineCurly = format('4:3', 24);
		const underlineDotted = format('4:4', 24);
		const underlineDashed = format('4:5', 24);
		const overline = format(53, 55);
		const inverse = format(7, 27);
		const base_hidden = format(8, 28);
		const strikethrough = format(9, 29);
		const black = format(30, 39);
		const red = format(31, 39);
		const green = format(32, 39);
		const yellow = format(33, 39);
		const blue = format(34, 39);
		const magenta = format(35, 39);
		const cyan = format(36, 39);
		const white = format(37, 39);
		const gray = format(90, 39);
		const bgBlack = format(40, 49);
		const bgRed = format(41, 49);
		const bgGreen = format(42, 49);
		const bgYellow = format(43, 49);
		const bgBlue = format(44, 49);
		const bgMagenta = format(45, 49);
		const bgCyan = format(46, 49);
		const bgWhite = format(47, 49);
		const bgGray = format(100, 49);
		const redBright = format(91, 39);
		const greenBright = format(92, 39);
		const yellowBright = format(93, 39);
		const blueBright = format(94, 39);
		const magentaBright = format(95, 39);
		const cyanBright = format(96, 39);
		const whiteBright = format(97, 39);
		const bgRedBright = format(101, 49);
		const bgGreenBright = format(102, 49);
		const bgYellowBright = format(103, 49);
		const bgBlueBright = format(104, 49);
		const bgMagentaBright = format(105, 49);
		const bgCyanBright = format(106, 49);
		const bgWhiteBright = format(107, 49);
		const underlineBlack = format('58;5;0', 59);
		const underlineRed = format('58;5;1', 59);
		const underlineGreen = format('58;5;2', 59);
		const underlineYellow = format('58;5;3', 59);
		const underlineBlue = format('58;5;4', 59);
		const underlineMagenta = format('58;5;5', 59);
		const underlineCyan = format('58;5;6', 59);
		const underlineWhite = format('58;5;7', 59);
		const underlineGray = format('58;5;8', 59);
		const underlineRedBright = format('58;5;9', 59);
		const underlineGreenBright = format('58;5;10', 59);
		const underlineYellowBright = format('58;5;11', 59);
		const underlineBlueBright = format('58;5;12', 59);
		const underlineMagentaBright = format('58;5;13', 59);
		const underlineCyanBright = format('58;5;14', 59);
		const underlineWhiteBright = format('58;5;15', 59);
		;
		const isUnicodeSupported = external_node_process_.platform !== 'win32' || Boolean(external_node_process_.env.WT_SESSION) || external_node_process_.env.TERM_PROGRAM === 'vscode';
		const isInteractive = (stream)=>Boolean(stream.isTTY && external_node_process_.env.TERM !== 'dumb' && !("CI" in external_node_process_.env));
		const infoSymbol = blue(isUnicodeSupported ? 'ℹ' : 'i');
		const successSymbol = green(isUnicodeSupported ? '✔' : '√');
		const warningSymbol = yellow(isUnicodeSupported ? '⚠' : '‼');
		const errorSymbol = red(isUnicodeSupported ? '✖' : '×');
		const defaultSpinner = {
			frames: isUnicodeSupported ? [
				'⠋',
				'⠙',
				'⠹',
				'⠸',
				'⠼',
				'⠴',
				'⠦',
				'⠧',
				'⠇',
				'⠏'
			] : [
				'-',
				'\\',
				'|',
				'/'
			],
			interval: 80
		};
		const SYNCHRONIZED_OUTPUT_ENABLE = '\u001B[?2026h';
		const SYNCHRONIZED_OUTPUT_DISABLE = '\u001B[?2026l';
		const oscSequenceRegex = /][\s\S]*?(?:|\\)/g;
		const activeHooksPerStream = new Set();
		class YoctoSpinner {
			#frames;
			#interval;
			#currentFrame = -1;
			#timer;
			#handleSignals;
			#text;
			#stream;
			#color;
			#lines = 0;
			#exitHandlerBound;
			#isInteractive;
			#lastSpinnerFrameTime = 0;
			#isSpinning = false;
			#hookedStreams = new Map();
			#isInternalWrite = false;
			#isDeferringRender = false;
			constructor(options = {}){
				const spinner = options.spinner ?? defaultSpinner;
				if (!Array.isArray(spinner.frames) || spinner.frames.length === 0 || spinner.frames.some((frame)=>typeof frame !== 'string')) {
					throw new Error('The `spinner.frames` option must be a non-empty array of strings');
				}
				if (spinner.interval !== undefined && !(Number.isInteger(spinner.interval) && spinner.interval > 0)) {
					throw new Error('The `spinner.interval` option must be a positive integer');
				}
				this.#frames = spinner.frames;
				this.#interval = spinner.interval ?? defaultSpinner.interval;
				this.#handleSignals = options.handleSignals ?? true;
				this.#text = options.text ?? '';
				this.#stream = options.stream ?? external_node_process_.stderr;
				this.#color = options.color ?? 'cyan';
				this.#isInteractive = isInteractive(this.#stream);
				this.#exitHandlerBound = this.#exitHandler.bind(this);
			}
			#internalWrite(action) {
				this.#isInternalWrite = true;
				try {
					return action();
				} finally{
					this.#isInternalWrite = false;
				}
			}
			#stringifyChunk(chunk, encoding) {
				if (chunk === undefined || chunk === null) {
					return '';
				}
				if (typeof chunk === 'string') {
					return chunk;
				}
				if (Buffer.isBuffer(chunk) || ArrayBuffer.isView(chunk)) {
					const normalizedEncoding = typeof encoding === 'string' && encoding !== '' && encoding !== 'buffer' ? encoding : 'utf8';
					return Buffer.from(chunk).toString(normalizedEncoding);
				}
				return String(chunk);
			}
			#withSynchronizedOutput(action) {
				if (!this.#isInteractive) {
					return action();
				}
				try {
					this.#write(SYNCHRONIZED_OUTPUT_ENABLE);
					return action();
				} finally{
					this.#write(SYNCHRONIZED_OUTPUT_DISABLE);
				}
			}
			#hookStream(stream) {
				if (!stream || this.#hookedStreams.has(stream) || typeof stream.write !== 'function') {
					return;
				}
				if (activeHooksPerStream.has(stream)) {
					return;
				}
				const originalWrite = stream.write;
				const hookedWrite = (...writeArguments)=>this.#hookedWrite(stream, originalWrite, writeArguments);
				this.#hookedStreams.set(stream, {
					originalWrite,
					hookedWrite
				});
				activeHooksPerStream.add(stream);
				stream.write = hookedWrite;
			}
			#installHook() {
				if (!this.#isInteractive || this.#hookedStreams.size > 0) {
					return;
				}
				const streamsToHook = new Set([
					this.#stream
				]);
				if (this.#stream === external_node_process_.stdout || this.#stream === external_node_process_.stderr) {
					if (isInteractive(external_node_process_.stdout)) {
						streamsToHook.add(external_node_process_.stdout);
					}
					if (isInteractive(external_node_process_.stderr)) {
						streamsToHook.add(external_node_process_.stderr);
					}
				}
				for (const stream of streamsToHook){
					this.#hookStream(stream);
				}
			}
			#uninstallHook() {
				for (const [stream, hookInfo] of this.#hookedStreams){
					if (stream.write === hookInfo.hookedWrite) {
						stream.write = hookInfo.originalWrite;
					}
					activeHooksPerStream.delete(stream);
				}
				this.#hookedStreams.clear();
			}
			#hookedWrite(stream, originalWrite, writeArguments) {
				const [chunk, encoding, callback] = writeArguments;
				let resolvedEncoding = encoding;
				let resolvedCallback = callback;
				if (typeof resolvedEncoding === 'function') {
					resolvedCallback = resolvedEncoding;
					resolvedEncoding = undefined;
				}
				if (this.#isInternalWrite || !this.isSpinning) {
					return originalWrite.call(stream, chunk, resolvedEncoding, resolvedCallback);
				}
				if (this.#lines > 0) {
					this.clear();
				}
				const chunkString = this.#stringifyChunk(chunk, resolvedEncoding);
				const chunkTerminatesLine = chunkString.at(-1) === '\n';
				const writeResult = originalWrite.call(stream, chunk, resolvedEncoding, resolvedCallback);
				if (chunkTerminatesLine) {
					this.#isDeferringRender = false;
				} else if (chunkString !== '') {
					this.#isDeferringRender = true;
				}
				if (this.isSpinning && !this.#isDeferringRender) {
					this.#render();
				}
				return writeResult;
			}
			start(text) {
				if (text) {
					this.#text = text;
				}
				if (this.isSpinning) {
					return this;
				}
				this.#isSpinning = true;
				this.#hideCursor();
				this.#installHook();
				this.#render();
				this.#subscribeToProcessEvents();
				if (this.#isInteractive) {
					this.#timer = setInterval(()=>{
						this.#render();
					}, this.#interval);
				}
				return this;
			}
			stop(finalText) {
				if (!this.isSpinning) {
					return this;
				}
				const shouldWriteNewline = this.#isDeferringRender;
				this.#isSpinning = false;
				if (this.#timer) {
					clearInterval(this.#timer);
					this.#timer = undefined;
				}
				this.#isDeferringRender = false;
				this.#uninstallHook();
				this.#showCursor();
				this.clear();
				this.#unsubscribeFromProcessEvents();
				if (finalText) {
					const prefix = shouldWriteNewline ? '\n' : '';
					this.#stream.write(`${prefix}${finalText}\n`);
				}
				return this;
			}
			#symbolStop(symbol, text) {
				return this.stop(`${symbol} ${text ?? this.#text}`);
			}
			success(text) {
				return this.#symbolStop(successSymbol, text);
			}
			error(text) {
				return this.#symbolStop(errorSymbol, text);
			}
			warning(text) {
				return this.#symbolStop(warningSymbol, text);
			}
			info(text) {
				return this.#symbolStop(infoSymbol, text);
			}
			get isSpinning() {
				return this.#isSpinning;
			}
			get text() {
				return this.#text;
			}
			set text(value) {
				this.#text = value ?? '';
				this.#render();
			}
			get color() {
				return this.#color;
			}
			set color(value) {
				this.#color = value;
				this.#render();
			}
			clear() {
				if (!this.#isInteractive) {
					return this;
				}
				if (this.#lines === 0) {
					return this;
				}
				this.#internalWrite(()=>{
					this.#stream.cursorTo(0);
					for(let index = 0; index < this.#lines; index++){
						if (index > 0) {
							this.#stream.moveCursor(0, -1);
						}
						this.#stream.clearLine(1);
					}
				});
				this.#lines = 0;
				return this;
			}
			#render() {
				if (this.#isDeferringRender) {
					return;
				}
				const useSynchronizedOutput = this.#isInteractive;
				const now = Date.now();
				if (this.#currentFrame === -1 || now - this.#lastSpinnerFrameTime >= this.#interval) {
					this.#currentFrame = ++this.#currentFrame % this.#frames.length;
					this.#lastSpinnerFrameTime = now;
				}
				const applyColor = base_namespaceObject[this.#color] ?? cyan;
				const frame = this.#frames[this.#currentFrame];
				let string = `${applyColor(frame)} ${this.#text}`;
				if (!this.#isInteractive) {
					string += '\n';
				}
				if (useSynchronizedOutput) {
					this.#withSynchronizedOutput(()=>{
						this.clear();
						this.#write(string);
					});
				} else {
					this.#write(string);
				}
				if (this.#isInteractive) {
					this.#lines = this.#lineCount(string);
				}
			}
			#write(text) {
				this.#internalWrite(()=>{
					this.#stream.write(text);
				});
			}
			#lineCount(text) {
				const width = this.#stream.columns || 80;
				const lines = (0, external_node_util_.stripVTControlCharacters)(text.replaceAll(oscSequenceRegex, '')).split('\n');
				let lineCount = 0;
				for (const line of lines){
					lineCount += Math.max(1, Math.ceil(line.length / width));
				}
				return lineCount;
			}
			#hideCursor() {
				if (this.#isInteractive) {
					this.#write('\u001B[?25l');
				}
			}
			#showCursor() {
				if (this.#isInteractive) {
					this.#write('\u001B[?25h');
				}
			}
			#subscribeToProcessEvents() {
				if (!this.#handleSignals) {
					return;
				}
				external_node_process_.once('SIGINT', this.#exitHandlerBound);
				external_node_process_.once('SIGTERM', this.#exitHandlerBound);
			}
			#unsubscribeFromProcessEvents() {
				if (!this.#handleSignals) {
					return;
				}
				external_node_process_.off('SIGINT', this.#exitHandlerBound);
				external_node_process_.off('SIGTERM', this.#exitHandlerBound);
			}
			#exitHandler(signal) {
				if (this.isSpinning) {
					this.stop();
				}
				const exitCode = signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1;
				external_node_process_.exit(exitCode);
			}
		}
		function yoctoSpinner(options) {
			return new YoctoSpinner(options);
		}
	}
};
