export const id = 699;
export const ids = [699];
export const modules = {

/***/ 5699:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7336);
/* harmony import */ var yocto_spinner__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6540);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6945);
/* harmony import */ var _report_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9563);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4121);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3238);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8266);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3699);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8258);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5802);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1681);













const long = 1_000;
const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .readFlags */ .u)(process.argv.slice(2));
if (flags.exit !== null)
    process.exitCode = flags.exit;
else
    await main({ ...process.env, ...flags.inputs }, flags.json);
async function main(env, json) {
    const { world, redact } = (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorld */ .H)(env, () => { });
    const say = (text, stream = json ? process.stderr : process.stdout) => stream.write(`${redact(text)}\n`);
    const line = (text) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(redact(text), 8_000);
    const complain = (text) => say(line(text), process.stderr);
    const print = (values) => {
        if (json)
            process.stdout.write(`${redact(JSON.stringify((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .asJson */ .vA)(values), null, 2))}\n`);
    };
    const fail = ({ reason }, code) => {
        complain(`error: ${reason}`);
        process.exitCode = code;
        print(_report_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyOutputs */ .q_);
    };
    let started;
    try {
        started = await (0,_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .setup */ .m)(env, world);
    }
    catch (error) {
        const isUsage = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && !(error instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR);
        return fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error), isUsage ? 2 : 1);
    }
    const done = progress(started);
    try {
        const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)(started, world);
        done();
        tell(report, say, complain);
        print((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputs */ .V4)(report));
        if (report.changes.some(({ outcome }) => outcome === 'failed'))
            process.exitCode = 1;
    }
    catch (error) {
        done();
        fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error), 1);
    }
}
function tell(report, say, complain) {
    if (report.dryRun)
        say('Dry run: nothing was written.');
    const names = (0,_report_names_js__WEBPACK_IMPORTED_MODULE_3__/* .createNamer */ .Uf)(report);
    for (const duty of report.duties) {
        say((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(`${duty.schedule.name}: ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOnCall */ .ts)(duty, report, names)}`));
    }
    say((0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .t)(report, names, picocolors__WEBPACK_IMPORTED_MODULE_11__));
    for (const warning of report.warnings)
        complain(`warning: ${warning}`);
    for (const { schedule, target, outcome, reason } of report.changes) {
        if (outcome === 'failed')
            complain(`error: ${schedule}: ${target.kind} ${target.name}: ${reason}`);
    }
}
function progress({ http }) {
    if (!process.stderr.isTTY)
        return () => { };
    const line = (0,yocto_spinner__WEBPACK_IMPORTED_MODULE_12__/* ["default"] */ .A)({ stream: process.stderr, handleSignals: false });
    const start = setTimeout(() => line.start('0 requests'), long);
    const count = setInterval(() => {
        line.text = `${http.sent} requests`;
    }, 200);
    return () => {
        clearTimeout(start);
        clearInterval(count);
        line.stop();
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readFlags)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/settings/inputs.js + 1 modules
var inputs = __webpack_require__(2978);
// EXTERNAL MODULE: ./build/text/parsers.js
var parsers = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/cli/version.js
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/cli/flags.js




const flags_all = [...inputs/* inputTable */.Fu];
function readFlags(parameters) {
    const isWhole = parameters.includes('--help-all');
    const command = new esm/* Command */.uB('on-call-sync')
        .description('Whoever is on call is the one who gets tagged.')
        .usage('--config FILE | --schedule NAME --user-group HANDLE  [options]')
        .version(version)
        .helpOption('--help', 'this page')
        .option('--help-all', 'the tokens and addresses too')
        .option('--json', 'print the outputs as one JSON object')
        .configureHelp({ optionDescription: ({ description }) => description })
        .addHelpText('after', isWhole ? '' : after)
        .allowExcessArguments(false)
        .exitOverride();
    for (const [name, input] of flags_all)
        command.addOption(optionOf(name, input, isWhole));
    try {
        command.parse(isWhole ? ['--help'] : parameters, { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        return { inputs: {}, json: false, exit: error.exitCode === 0 ? 0 : 2 };
    }
    const given = flags_all.flatMap(([name]) => {
        const value = command.getOptionValue(attribute(name));
        return value === undefined
            ? []
            : [[`INPUT_${name.toUpperCase()}`, [value].flat().map(String).join('\n')]];
    });
    return { inputs: Object.fromEntries(given), json: command.getOptionValue('json') === true, exit: null };
}
const after = `
Every option may come from the environment: ${(0,inputs/* variableOf */.Qn)('dry-run')} for --dry-run. Tokens are best given so
(OPSGENIE_TOKEN, SLACK_TOKEN, …); --help-all lists them. Exit codes: 0 done, 1 something failed,
2 wrong usage or settings.`;
function optionOf(name, { about, parse, credential, default: value }, isWhole) {
    const isList = parse === parsers/* lines */.Mn;
    const shape = parse === parsers/* boolean */.zM ? `--${name} [true|false]` : `--${name} <${isList ? 'name' : 'value'}>`;
    const [first = ''] = about.replace(/[`*]/g, '').split(/(?<=[a-z)])[.;] /);
    const text = isWhole ? about.replace(/[`*]/g, '') : first.replace(/\.$/, '');
    const option = new esm/* Option */.c$(shape, value ? `${text} (default: ${value})` : text);
    if (isList)
        option.argParser((next, before = []) => [...before, next]);
    if (parse === parsers/* boolean */.zM)
        option.preset('true');
    return option.hideHelp(credential === true && !isWhole);
}
function attribute(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3699);


function table(report, { entry }, { green, cyan, dim, yellow, red }) {
    const { changes, dryRun } = report;
    const paint = {
        changed: green,
        planned: cyan,
        unchanged: dim,
        kept: yellow,
        failed: red,
    };
    const cell = (entries) => entries === null ? 'not known' : entries.map((id) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(entry(id), 60)).join('\n') || 'nobody';
    const rows = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        head: ['Schedule', 'Target', 'Was', dryRun ? 'Would be' : 'Is', 'Outcome'],
        style: { head: [], border: [], compact: true },
    });
    for (const { schedule, target, before, after, outcome } of changes) {
        rows.push([
            (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(schedule, 60),
            `${target.kind}\n${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(target.name, 60)}`,
            cell(before),
            cell(after),
            paint[outcome](outcome === 'planned' ? 'would change' : outcome),
        ]);
    }
    return rows.toString();
}


/***/ })

};
