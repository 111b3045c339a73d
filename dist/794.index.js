export const id = 794;
export const ids = [794,862];
export const modules = {

/***/ 9794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/answer.js
var answer = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/settings/document.js
var settings_document = __webpack_require__(763);
// EXTERNAL MODULE: ./build/settings/parsers.js
var parsers = __webpack_require__(7112);
// EXTERNAL MODULE: ./build/settings/people-map.js
var people_map = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/settings/config/forms.js
function sourceRef(form) {
    for (const [kind, named] of Object.entries(form)) {
        if (named === undefined)
            continue;
        const schedule = typeof named === 'string' ? named : named.schedule;
        return { kind: kind, schedule };
    }
    throw new Error('the schema let a source without a kind pass');
}
function targetRef(form) {
    const { 'slack-message': message, 'teams-tag': tag, 'github-issues': issues } = form;
    const { 'jira-component': component, 'slack-user-group': group, 'slack-topic': topic } = form;
    const team = form['github-team'];
    if (group !== undefined) {
        return { kind: 'slack-user-group', name: typeof group === 'string' ? group : group.group };
    }
    if (topic !== undefined)
        return { kind: 'slack-topic', name: typeof topic === 'string' ? topic : topic.channel };
    if (message !== undefined) {
        return typeof message === 'string'
            ? { kind: 'slack-message', name: message, text: null }
            : { kind: 'slack-message', name: message.channel, text: message.text ?? null };
    }
    if (tag)
        return { kind: 'teams-tag', name: `${tag.team}/${tag.tag}`, ...tag };
    if (team !== undefined)
        return { kind: 'github-team', name: typeof team === 'string' ? team : team.team };
    if (issues) {
        const { repository, label, reassign = false } = issues;
        return { kind: 'github-issues', name: `${repository} ${label}`, repository, label, reassign };
    }
    if (component)
        return { kind: 'jira-component', name: `${component.project}/${component.component}`, ...component };
    return { kind: 'teams-message', name: 'teams-message' };
}
function knownPerson({ email, aliases = [], ...accounts }) {
    const names = [email, ...aliases].filter((name) => name !== undefined).map((name) => name.toLowerCase());
    return {
        names: [...new Set(names)],
        accounts: Object.fromEntries(Object.entries(accounts).filter(([, id]) => id !== undefined)),
    };
}
function placeOf({ kind, name }, schedule) {
    const place = `${kind} ${name.replace(/^[@#]/, '').toLowerCase()}`;
    return kind === 'slack-message' || kind === 'teams-message' ? `${place} of ${schedule}` : place;
}

;// CONCATENATED MODULE: ./build/settings/config/schedules.js

function schedulesOf(config, { inputs, defaults }) {
    const common = { ...defaults, ...guards(config.defaults ?? {}) };
    return config.schedules.map((schedule) => ({
        ...common,
        ...guards(schedule),
        ...inputs,
        name: schedule.name,
        sources: [schedule.source].flat().map(sourceRef),
        who: schedule.who ?? 'current',
        also: schedule.also ?? [],
        ignore: schedule.ignore ?? [],
        shadow: schedule.shadow === undefined ? [] : [schedule.shadow].flat().map(sourceRef),
        targets: schedule.targets.map(targetRef),
    }));
}
function guards(given) {
    return {
        ...(given['on-nobody'] !== undefined && { onNobody: given['on-nobody'] }),
        ...(given['on-unmapped'] !== undefined && { onUnmapped: given['on-unmapped'] }),
        ...(given['max-removals'] !== undefined && { maxRemovals: given['max-removals'] }),
    };
}
function clashes(schedules) {
    return [...sameNames(schedules), ...sameTargets(schedules), ...lonelyFollowers(schedules)];
}
function twice(people) {
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
    return schedules.flatMap(({ targets }, index) => targets.length > 0 && targets.every(({ kind }) => kind === 'teams-message')
        ? [
            {
                path: ['schedules', index, 'targets'],
                message: '`teams-message` needs another target beside it: Teams can’t be asked what was said last, so the change of another target decides',
            },
        ]
        : []);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/settings/inputs.js + 2 modules
var inputs = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/settings/slack-id.js
var slack_id = __webpack_require__(7640);
;// CONCATENATED MODULE: ./build/settings/config/schema.js




const word = schemas/* string */.YjP().check(api/* _trim */.WN(), api/* _minLength */.m9(1, 'must not be empty'));
const note = (about) => schemas/* describe */.q0y(about);
const words = (about) => schemas/* array */.YOg(word).check(note(about));
const path = (form) => word.check(api/* _regex */.Fk(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));
function named(key, about, check = word) {
    const map = (0,settings_document/* keyed */.D)({ [key]: check });
    return schemas/* union */.KCZ([check, map]).check(note(about));
}
const one = schemas/* refine */.YPB((value) => Object.values(value).filter((part) => part !== undefined).length === 1, 'must name exactly one kind');
const source = (0,settings_document/* keyed */.D)({
    opsgenie: schemas/* optional */.lqM(named('schedule', 'Opsgenie: the schedule’s name or id.')),
    jsm: schemas/* optional */.lqM(named('schedule', 'Jira Service Management: the schedule’s name or id.')),
    pagerduty: schemas/* optional */.lqM(named('schedule', 'PagerDuty: the schedule’s name or id.')),
    grafana: schemas/* optional */.lqM(named('schedule', 'Grafana OnCall or IRM: the schedule’s name or id.')),
    'incident-io': schemas/* optional */.lqM(named('schedule', 'incident.io: the schedule’s name or id.')),
    rootly: schemas/* optional */.lqM(named('schedule', 'Rootly: the schedule’s name or id.')),
    splunk: schemas/* optional */.lqM(named('schedule', 'Splunk On-Call: the team’s slug.')),
    rota: schemas/* optional */.lqM(named('schedule', 'The rota file: the rota’s name.')),
    ical: schemas/* optional */.lqM(named('schedule', 'A calendar: a text in its name or in an event’s summary.')),
}).check(one, schemas/* meta */.mIj({ minProperties: 1, maxProperties: 1 }));
const target = (0,settings_document/* keyed */.D)({
    'slack-user-group': schemas/* optional */.lqM(named('group', 'Slack user group: handle or id.')),
    'slack-topic': schemas/* optional */.lqM(named('channel', 'Slack channel, id or #name: its topic shows who is on call.')),
    'slack-message': schemas/* optional */.lqM(schemas/* union */.KCZ([
        word,
        (0,settings_document/* keyed */.D)({
            channel: word,
            text: schemas/* optional */.lqM(word.check(note('Your own words, with {people} {before} {until} {next} {schedule} {run}.'))),
        }),
    ])
        .check(note('Slack channel, id or #name, that is told about a handover.'))),
    'teams-tag': schemas/* optional */.lqM((0,settings_document/* keyed */.D)({ team: word, tag: word }).check(note('Tag in Microsoft Teams: the team’s id, the tag’s name.'))),
    'teams-message': schemas/* optional */.lqM((0,settings_document/* keyed */.D)({}).check(note('A card to `teams-webhook-url` when another target of this schedule changed.'))),
    'github-team': schemas/* optional */.lqM(named('team', 'GitHub team: `organisation/team`.', path('organisation/team'))),
    'github-issues': schemas/* optional */.lqM((0,settings_document/* keyed */.D)({ repository: path('owner/name'), label: word, reassign: schemas/* optional */.lqM(schemas/* boolean */.zMY()) }).check(note('Open issues with this label are assigned to who is on call.'))),
    'jira-component': schemas/* optional */.lqM((0,settings_document/* keyed */.D)({ project: word, component: word }).check(note('Jira component: its lead becomes who is on call.'))),
}).check(one, schemas/* meta */.mIj({ minProperties: 1, maxProperties: 1 }));
const fallback = schemas/* array */.YOg(word)
    .check(api/* _minLength */.m9(1, 'must not be empty'), note('Who is shown instead: addresses.'));
const schema_guards = {
    'on-nobody': schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* enum */.k5n(inputs/* onNobody */.Xg), (0,settings_document/* keyed */.D)({ fallback })]).check(note('When nobody is on call.'))),
    'on-unmapped': schemas/* optional */.lqM(schemas/* enum */.k5n(inputs/* onUnmapped */.Wy).check(note('When somebody on call has no account.'))),
    'max-removals': schemas/* optional */.lqM(schemas/* int */.Whr()
        .check(api/* _gte */.qm(0, 'must be a whole number from 0'), note('A change that would take out more members than this is refused.'))),
};
const schedule = (0,settings_document/* keyed */.D)({
    name: word.check(note('What logs and outputs call it.')),
    source: schemas/* union */.KCZ([source, schemas/* array */.YOg(source).check(api/* _minLength */.m9(1, 'must not be empty'))])
        .check(note('Where it is read from; of a list, everybody on call in any of them.')),
    who: schemas/* optional */.lqM(schemas/* enum */.k5n(['current', 'next', 'everyone']).check(note('`everyone`: all of the coming four weeks.'))),
    also: schemas/* optional */.lqM(words('Who is always in: addresses.')),
    ignore: schemas/* optional */.lqM(words('Placeholder users that mean nobody.')),
    shadow: schemas/* optional */.lqM(schemas/* union */.KCZ([source, schemas/* array */.YOg(source)]).check(note('Read as well and only compared, for a migration.'))),
    ...schema_guards,
    targets: schemas/* array */.YOg(target).check(api/* _minLength */.m9(1, 'must name at least one target')),
});
const person = (0,settings_document/* keyed */.D)({
    email: schemas/* optional */.lqM(word),
    aliases: schemas/* optional */.lqM(words('Other names that a pager may use: addresses, user names, ids.')),
    slack: schemas/* optional */.lqM(word.check(api/* _regex */.Fk(slack_id/* slackId */.e, 'must be a Slack member id such as U03BU00KGK4'))),
    github: schemas/* optional */.lqM(word.check(api/* _regex */.Fk(/^[A-Za-z\d](?:[A-Za-z\d]|[-_](?=[A-Za-z\d])){0,38}$/, 'must be a GitHub login'))),
    microsoft: schemas/* optional */.lqM(word.check(note('Entra object id, or user principal name.'))),
    jira: schemas/* optional */.lqM(word.check(note('Atlassian account id.'))),
}).check(schemas/* refine */.YPB(({ email, aliases = [] }) => email !== undefined || aliases.length > 0, 'needs an `email` or `aliases`, or nobody can tell who it is'), schemas/* meta */.mIj({ anyOf: [{ required: ['email'] }, { required: ['aliases'] }] }));
const config = (0,settings_document/* keyed */.D)({
    people: schemas/* optional */.lqM(schemas/* array */.YOg(person).check(note('Only who can’t be found by e-mail.'))),
    'email-domains': schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), word).check(note('`old.example: example.com`: tried when an address is not found.'))),
    alert: schemas/* optional */.lqM(word.check(note('Slack channel, id or #name, that is told when something fails.'))),
    defaults: schemas/* optional */.lqM((0,settings_document/* keyed */.D)(schema_guards)),
    schedules: schemas/* array */.YOg(schedule).check(api/* _minLength */.m9(1, 'must name at least one schedule')),
});

;// CONCATENATED MODULE: ./build/settings/config/config.js








async function readConfig(path, repository, beside) {
    const nothing = { schedules: [], people: [], domains: new Map(), alert: null };
    const text = await repository.read(path).catch(model/* asFailure */.h);
    if (text instanceof answer/* HttpFailure */.HR && isOutage(text))
        throw text;
    if (typeof text !== 'string')
        return { ...nothing, problems: [text.reason.replace(/\.$/, '')] };
    const { value, problems, at } = (0,settings_document/* readDocument */.u)(text, path, config);
    if (value === null)
        return { ...nothing, problems };
    const all = schedulesOf(value, beside);
    const people = (value.people ?? []).map(knownPerson);
    const names = all.map(({ name }) => name);
    const unknown = (beside.only ?? []).filter((name) => !names.includes(name));
    return {
        schedules: all.filter(({ name }) => beside.only === null || beside.only.includes(name)),
        people: (0,people_map.merged)(beside.people, people),
        domains: new Map(Object.entries(value['email-domains'] ?? {}).map(([from, to]) => [domain(from), domain(to)])),
        alert: value.alert ?? null,
        problems: [
            ...[...clashes(all), ...twice(people)].map(at),
            ...unknown.map((name) => `input \`only\` names ${(0,parsers/* quoted */.TL)(name)}, which ${path} does not have${(0,parsers/* meant */.wx)(name, names) || `: it has ${(0,parsers/* list */.p_)(names)}`}`),
        ],
    };
}
function isOutage({ status }) {
    return status === null || status === 429 || status >= 500;
}
function domain(written) {
    return written.replace(/^@/, '').toLowerCase();
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyed),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7112);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8993);




function keyed(shape) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
            ? issue.keys.map((key) => unknownKey(String(key), Object.keys(shape))).join('\n')
            : undefined,
    });
}
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
        const result = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, content ?? {}, { reportInput: true });
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
function unknownKey(key, valid) {
    return `unknown key${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .wx)(key, valid) || `: valid are ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valid)}`}`;
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

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merged: () => (/* binding */ merged),
/* harmony export */   peopleMap: () => (/* binding */ peopleMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7112);
/* harmony import */ var _slack_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7640);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8993);




function peopleMap(written) {
    const { document, errors, place } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(written, 'failsafe');
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
            problems.push(`line ${line}: ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is there twice`);
        }
        else if (!_slack_id_js__WEBPACK_IMPORTED_MODULE_3__/* .slackId */ .e.test(id)) {
            problems.push(`line ${line}: ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile, "Copy member ID"), not ${(0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)}`);
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

/***/ 8993:
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
