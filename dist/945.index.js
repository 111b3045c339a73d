export const id = 945;
export const ids = [945,746,862];
export const modules = {

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asReference: () => (/* binding */ asReference),
/* harmony export */   named: () => (/* binding */ named),
/* harmony export */   note: () => (/* binding */ note),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   path: () => (/* binding */ path),
/* harmony export */   word: () => (/* binding */ word)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);


const word = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._trim */ .WN(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, 'must not be empty'));
const note = (about) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(about);
const path = (form) => word.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));
function named(key, about, check = word) {
    const map = (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_0__/* .keyed */ .D)({ [key]: check });
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([check, map]).check(note(about)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((written) => typeof written === 'string' ? { [key]: written } : written));
}
function parseOptions(shape, options) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg(shape, options);
}
function asReference(shape, nameOf) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(shape, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((options) => ({ name: nameOf(options), options })));
}


/***/ }),

/***/ 1945:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3945);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3457);
/* harmony import */ var _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
/* harmony import */ var _people_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(862);
/* harmony import */ var _schedules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6141);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5360);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_schema_js__WEBPACK_IMPORTED_MODULE_6__]);
_schema_js__WEBPACK_IMPORTED_MODULE_6__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








async function readConfig(path, repository, overrides) {
    const nothing = { schedules: [], people: [], domains: new Map(), alert: null };
    const text = await repository.read(path).catch(_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_);
    if (text instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR && isOutage(text))
        throw text;
    if (typeof text !== 'string')
        return { ...nothing, problems: [text.reason.replace(/\.$/, '')] };
    const { value, problems, at } = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(text, path, _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .config */ .$);
    if (value === null)
        return { ...nothing, problems };
    const all = (0,_schedules_js__WEBPACK_IMPORTED_MODULE_5__/* .schedulesOf */ .wx)(value, overrides);
    const people = (value.people ?? []).map(knownPerson);
    const names = all.map(({ name }) => name);
    const unknown = (overrides.only ?? []).filter((name) => !names.includes(name));
    return {
        schedules: all.filter(({ name }) => overrides.only === null || overrides.only.includes(name)),
        people: (0,_people_map_js__WEBPACK_IMPORTED_MODULE_4__.merged)(overrides.people, people),
        domains: new Map(Object.entries(value['email-domains'] ?? {}).map(([from, to]) => [domain(from), domain(to)])),
        alert: value.alert ?? null,
        problems: [
            ...[...(0,_schedules_js__WEBPACK_IMPORTED_MODULE_5__/* .conflicts */ .em)(all), ...(0,_schedules_js__WEBPACK_IMPORTED_MODULE_5__/* .duplicates */ .XI)(people)].map(at),
            ...unknown.map((name) => `input \`only\` names ${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}, which ${path} does not have${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .meant */ .wx)(name, names) || `: it has ${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(names)}`}`),
        ],
    };
}
function isOutage({ status }) {
    return status === null || status === 429 || status >= 500;
}
function domain(written) {
    return written.replace(/^@/, '').toLowerCase();
}
function knownPerson(person) {
    const { email, aliases = [] } = person;
    const names = [email, ...aliases].filter((name) => name !== undefined).map((name) => name.toLowerCase());
    const accounts = Object.entries(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .parse */ .qg(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .givenAccounts */ .i, person)).flatMap(([directory, id]) => id === undefined ? [] : [[directory, id]]);
    return { names: [...new Set(names)], accounts: Object.fromEntries(accounts) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ duplicates),
/* harmony export */   em: () => (/* binding */ conflicts),
/* harmony export */   wx: () => (/* binding */ schedulesOf)
/* harmony export */ });
/* harmony import */ var _services_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);

function schedulesOf(config, { inputs, defaults }) {
    const common = { ...defaults, ...guards(config.defaults ?? {}) };
    return config.schedules.map((schedule) => ({
        ...common,
        ...guards(schedule),
        ...inputs,
        name: schedule.name,
        sources: [schedule.source].flat(),
        who: schedule.who ?? 'current',
        also: schedule.also ?? [],
        ignore: schedule.ignore ?? [],
        shadow: schedule.shadow === undefined ? [] : [schedule.shadow].flat(),
        targets: schedule.targets,
    }));
}
function guards(given) {
    return {
        ...(given['on-nobody'] !== undefined && { onNobody: given['on-nobody'] }),
        ...(given['on-unmapped'] !== undefined && { onUnmapped: given['on-unmapped'] }),
        ...(given['max-removals'] !== undefined && { maxRemovals: given['max-removals'] }),
    };
}
function conflicts(schedules) {
    return [...sameNames(schedules), ...sameTargets(schedules), ...lonelyFollowers(schedules)];
}
function duplicates(people) {
    return people.flatMap(({ names }, index) => {
        const taken = names.find((name) => people.slice(0, index).some((other) => other.names.includes(name)));
        return taken === undefined
            ? []
            : [{ path: ['people', index], message: `“${taken}” is there twice: one entry for each person` }];
    });
}
function sameNames(schedules) {
    return schedules.flatMap(({ name }, index) => schedules.findIndex((other) => other.name === name) < index
        ? [{ path: ['schedules', index, 'name'], message: `there is another schedule named “${name}”` }]
        : []);
}
function placeOf({ kind, name }, schedule) {
    const place = `${kind} ${name.replace(/^[@#]/, '').toLowerCase()}`;
    return (0,_services_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .traitsOf */ .JC)({ kind }).perSchedule ? `${place} of ${schedule}` : place;
}
function sameTargets(schedules) {
    const claimed = new Map();
    const problems = [];
    for (const [index, { name, targets }] of schedules.entries()) {
        for (const [position, target] of targets.entries()) {
            const place = placeOf(target, name);
            const owner = claimed.get(place);
            if (owner !== undefined) {
                const message = owner === name
                    ? `“${name}” names ${target.kind} ${target.name} twice`
                    : `“${owner}” and “${name}” both claim ${target.kind} ${target.name}: they would overwrite each other`;
                problems.push({ path: ['schedules', index, 'targets', position], message });
            }
            if (owner === undefined)
                claimed.set(place, name);
        }
    }
    return problems;
}
function lonelyFollowers(schedules) {
    return schedules.flatMap(({ targets }, index) => {
        const [first] = targets;
        if (!first || !targets.every((target) => (0,_services_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .traitsOf */ .JC)(target).follows))
            return [];
        const message = `\`${first.kind}\` needs another target beside it: it can’t be asked what was said last, so the change of another target decides`;
        return [{ path: ['schedules', index, 'targets'], message }];
    });
}


/***/ }),

/***/ 5360:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ config),
/* harmony export */   i: () => (/* binding */ givenAccounts)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
/* harmony import */ var _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9746);
/* harmony import */ var _services_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3366);
/* harmony import */ var _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8456);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2978);





const words = (about) => zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word).check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)(about));
function oneKind(shapes) {
    const map = (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_2__/* .keyed */ .D)(Object.fromEntries(shapes.map(([kind, shape]) => [kind, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(shape)])));
    return zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(map.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .refine */ .YPB((value) => given(value).length === 1, 'must name exactly one kind'), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .meta */ .mIj({ minProperties: 1, maxProperties: 1 })), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((value) => {
        const [entry] = given(value);
        if (!entry)
            throw new Error('the schema let nothing pass');
        return { kind: entry[0], ...entry[1] };
    }));
}
function given(value) {
    return Object.entries(value).flatMap(([kind, named]) => named === undefined ? [] : [[kind, named]]);
}
function loaded(kinds) {
    return Promise.all([...kinds].map(async ([kind, load]) => [kind, await load()]));
}
const source = oneKind(Object.entries(_services_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .Tj).map(([kind, { about }]) => [kind, (0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.named)('schedule', about)]));
const target = oneKind(await loaded(Object.entries(_services_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV).map(([kind, { shape }]) => [kind, shape])));
const accountShapes = await loaded([..._services_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .directories */ .ag].map(([key, { account }]) => [key, account]));
const fallback = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word)
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._minLength */ .m9(1, 'must not be empty'), (0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Who is shown instead: addresses.'));
const guards = {
    'on-nobody': zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .onNobody */ .Xg), (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_2__/* .keyed */ .D)({ fallback })]).check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('When nobody is on call.'))),
    'on-unmapped': zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .onUnmapped */ .Wy).check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('When somebody on call has no account.'))),
    'max-removals': zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0, 'must be a whole number from 0'), (0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('A change that would take out more members than this is refused.'))),
};
const schedule = (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_2__/* .keyed */ .D)({
    name: _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word.check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('What logs and outputs call it.')),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([source, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(source).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._minLength */ .m9(1, 'must not be empty'))])
        .check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Where it is read from; of a list, everybody on call in any of them.')),
    who: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['current', 'next', 'everyone']).check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('`everyone`: all of the coming four weeks.'))),
    also: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(words('Who is always in: addresses.')),
    ignore: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(words('Placeholder users that mean nobody.')),
    shadow: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([source, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(source)]).check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Read as well and only compared, for a migration.'))),
    ...guards,
    targets: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(target).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._minLength */ .m9(1, 'must name at least one target')),
});
const accounts = Object.fromEntries(accountShapes.map(([key, account]) => [key, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(account)]));
const givenAccounts = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(accounts);
const person = (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_2__/* .keyed */ .D)({
    email: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word),
    aliases: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(words('Other names that a pager may use: addresses, user names, ids.')),
    ...accounts,
}).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .refine */ .YPB(({ email, aliases = [] }) => email !== undefined || aliases.length > 0, 'needs an `email` or `aliases`, or nobody can tell who it is'), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .meta */ .mIj({ anyOf: [{ required: ['email'] }, { required: ['aliases'] }] }));
const config = (0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_2__/* .keyed */ .D)({
    people: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(person).check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Only who can’t be found by e-mail.'))),
    'email-domains': zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word).check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('`old.example: example.com`: tried when an address is not found.'))),
    alert: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word.check((0,_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Slack channel, id or #name, that is told when something fails.'))),
    defaults: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM((0,_text_keyed_js__WEBPACK_IMPORTED_MODULE_2__/* .keyed */ .D)(guards)),
    schedules: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(schedule).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._minLength */ .m9(1, 'must name at least one schedule')),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merged: () => (/* binding */ merged),
/* harmony export */   peopleMap: () => (/* binding */ peopleMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _services_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3366);
/* harmony import */ var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8387);




function peopleMap(written) {
    const { document, errors, place } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(written, 'failsafe');
    const problems = errors.map(({ offset, message }) => `line ${place(offset).line}: ${message}`);
    if (problems.length > 0)
        throw new Error(`is not a YAML map: ${problems.join('; ')}`);
    const contents = document?.contents ?? null;
    if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === ''))
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)) {
        throw new Error('must be a map with one "ana@example.com: U03BU00KGK4" a line');
    }
    const known = new Map();
    for (const pair of contents.items) {
        const [name, id, line] = entry(pair, place);
        if (name === '')
            problems.push(`line ${line}: the name before ":" is missing`);
        else if (known.has(name.toLowerCase())) {
            problems.push(`line ${line}: ${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is there twice`);
        }
        else if (!_services_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .directories */ .ag.get('slack')?.isId?.(id)) {
            problems.push(`line ${line}: ${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile, "Copy member ID"), not ${(0,_text_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(id)}`);
        }
        else
            known.set(name.toLowerCase(), { names: [name.toLowerCase()], accounts: { slack: id } });
    }
    if (problems.length > 0)
        throw new Error(`has ${problems.length === 1 ? 'a mistake' : 'mistakes'}: ${problems.join('; ')}`);
    return [...known.values()];
}
function merged(first, second) {
    const shares = (one, other) => one.names.some((name) => other.names.includes(name));
    const both = second.map((person) => first
        .filter((winner) => shares(winner, person))
        .reduce(({ names, accounts }, winner) => ({
        names: [...new Set([...names, ...winner.names])],
        accounts: { ...accounts, ...winner.accounts },
    }), person));
    return [...first.filter((person) => !second.some((other) => shares(person, other))), ...both];
}
function entry(pair, place) {
    const word = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' ? node.value.trim() : '');
    const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    return [word(pair.key), word(pair.value), place(start).line];
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8387);




const mostAliases = 10_000;
function readDocument(text, file, schema) {
    const { document, errors, warnings, place } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text);
    const offset = offsetsIn(document?.contents ?? null);
    const told = (offset, message) => {
        const { line, column } = place(offset);
        return `${file}:${line}:${column}: ${message}`;
    };
    const at = ({ path, message }) => told(offset(path), `${path.length > 0 ? `${written(path)}: ` : ''}${message}`);
    const broken = [...errors, ...warnings].map(({ offset, message }) => told(offset, message));
    if (document === null || broken.length > 0)
        return { value: null, problems: broken, at };
    try {
        const content = document.toJS({ maxAliasCount: mostAliases, reviver: whole });
        const result = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(schema, content ?? {}, { reportInput: true });
        if (result.success)
            return { value: result.data, problems: [], at };
        const found = first(result.error.issues.flatMap((issue) => problemsOf(issue)));
        const ordered = found.map((problem) => ({ problem, offset: offset(problem.path) }));
        ordered.sort((one, other) => one.offset - other.offset);
        return { value: null, problems: ordered.map(({ problem }) => at(problem)), at };
    }
    catch (error) {
        return { value: null, problems: [told(0, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .worded */ .M)(error))], at };
    }
}
function whole(_, value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}
function first(problems) {
    const around = new Set(problems.flatMap(({ path, isUnknownKey }) => (isUnknownKey ? [written(path.slice(0, -1))] : [])));
    return problems.filter(({ path, isUnknownKey }) => isUnknownKey || !around.has(written(path)));
}
function problemsOf(issue, above = []) {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
        return issue.message
            .split('\n')
            .map((message, index) => ({ path: [...path, issue.keys[index] ?? ''], message, isUnknownKey: true }));
    }
    if (issue.code === 'invalid_union') {
        const meantForm = issue.errors.find((form) => !form.some((inner) => inner.path.length === 0 && isOtherForm(inner, issue.input)));
        if (meantForm)
            return meantForm.flatMap((inner) => problemsOf(inner, path));
    }
    return [{ path, message: worded(issue) }];
}
function isOtherForm({ code }, input) {
    return code === 'invalid_type' || (code === 'invalid_value' && typeof input !== 'string');
}
function worded(issue) {
    if (issue.code === 'invalid_value') {
        const valid = issue.values.map(String);
        const given = typeof issue.input === 'string' ? issue.input : '';
        return `must be ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valid)}${given ? `, not ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .wx)(given, valid)}` : ''}`;
    }
    if (issue.input === undefined)
        return 'is missing';
    if (issue.code === 'invalid_union') {
        const forms = issue.errors.flatMap((form) => form.slice(0, 1).map(worded));
        return forms.join(', or ').replaceAll(', or must be ', ', or ');
    }
    if (issue.code !== 'invalid_type')
        return issue.message;
    const forms = {
        string: 'text (put it in quotes if it is a number)',
        array: 'a list ("- …")',
        object: 'a map ("key: value")',
        record: 'a map ("key: value")',
        boolean: 'true or false',
        int: 'a whole number',
        number: 'a number',
    };
    return `must be ${forms[issue.expected] ?? issue.expected}`;
}
function written(path) {
    return path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${plainly(String(key))}`))
        .join('')
        .replace(/^\./, '');
}
function plainly(key) {
    return /^\P{C}{1,60}$/u.test(key) ? key : (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key);
}
function offsetsIn(root) {
    const keys = new Map();
    const pairIn = (map, key) => {
        const pairs = keys.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
        keys.set(map, pairs);
        return pairs.get(String(key));
    };
    return (path) => {
        let node = root;
        let offset = root?.range?.[0] ?? 0;
        for (const key of path) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
                const pair = pairIn(node, key);
                if (!pair)
                    return offset;
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
                    offset = pair.key.range?.[0] ?? offset;
                node = pair.value;
            }
            else {
                const item = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && 'items' in node && Array.isArray(node.items) ? node.items[Number(key)] : undefined;
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item))
                    return offset;
                offset = item.range?.[0] ?? offset;
                node = item;
            }
        }
        return offset;
    };
}
function nameOf({ key }) {
    return String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key);
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyed)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);


function keyed(shape) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
            ? issue.keys.map((key) => unknownKey(String(key), Object.keys(shape))).join('\n')
            : undefined,
    });
}
function unknownKey(key, valid) {
    return `unknown key${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .meant */ .wx)(key, valid) || `: valid are ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(valid)}`}`;
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ worded),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const largest = 1_000_000;
function parseYaml(text, schema = 'core') {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    if (text.length > largest) {
        const errors = [{ offset: 0, message: 'is larger than 1 MB' }];
        return { document: null, errors, warnings: [], place };
    }
    const options = {
        schema,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
    const deep = document.errors.find(isTooDeep);
    const errors = (deep ? [deep] : document.errors).map(mistake);
    return { document, errors, warnings: document.warnings.map(mistake), place };
}
function worded(error) {
    if (isTooDeep(error))
        return 'is nested too deeply';
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/);
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
function mistake(error) {
    return { offset: error.pos[0], message: worded(error) };
}
function isTooDeep(error) {
    return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}


/***/ })

};
