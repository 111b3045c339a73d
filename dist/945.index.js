export const id = 945;
export const ids = [
    945,
    746,
    862
];
export const modules = {
    9746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            asReference: ()=>asReference,
            named: ()=>named,
            note: ()=>note,
            parseOptions: ()=>parseOptions,
            path: ()=>path,
            word: ()=>word
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
        var _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
        const word = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.WN(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1, 'must not be empty'));
        const note = (about)=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y(about);
        const path = (form)=>word.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));
        function named(key, about, check = word) {
            const map = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_0__.D)({
                [key]: check
            });
            return zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ([
                check,
                map
            ]).check(note(about)), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi((written)=>typeof written === 'string' ? {
                    [key]: written
                } : written));
        }
        function parseOptions(shape, options) {
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__.qg(shape, options);
        }
        function asReference(shape, nameOf, createOf = ()=>undefined) {
            return zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(shape, zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi((options)=>{
                const createMissing = createOf(options);
                return {
                    name: nameOf(options),
                    options,
                    ...createMissing !== undefined && {
                        createMissing
                    }
                };
            }));
        }
    },
    4326: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                __webpack_require__.r(__webpack_exports__);
                __webpack_require__.d(__webpack_exports__, {
                    readConfig: ()=>readConfig
                });
                var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3945);
                var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
                var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
                var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3428);
                var _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
                var _people_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(862);
                var _schedules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6141);
                var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5360);
                var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([
                    _schedules_js__WEBPACK_IMPORTED_MODULE_5__,
                    _schema_js__WEBPACK_IMPORTED_MODULE_6__
                ]);
                [_schedules_js__WEBPACK_IMPORTED_MODULE_5__, _schema_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
                async function readConfig(path, repository, overrides) {
                    const nothing = {
                        schedules: [],
                        people: [],
                        domains: new Map(),
                        alert: null
                    };
                    const text = await repository.read(path).catch(_failure_js__WEBPACK_IMPORTED_MODULE_0__.h_);
                    if (text instanceof _http_answer_js__WEBPACK_IMPORTED_MODULE_1__.HR && isOutage(text)) throw text;
                    if (typeof text !== 'string') return {
                        ...nothing,
                        problems: [
                            text.reason.replace(/\.$/, '')
                        ]
                    };
                    const { value, problems, at, textAt } = (0, _text_document_js__WEBPACK_IMPORTED_MODULE_2__.u)(text, path, _schema_js__WEBPACK_IMPORTED_MODULE_6__.$W);
                    if (value === null) return {
                        ...nothing,
                        alert: textAt('alert'),
                        problems
                    };
                    const all = (0, _schedules_js__WEBPACK_IMPORTED_MODULE_5__.wx)(value, overrides);
                    const people = (value.people ?? []).map(knownPerson);
                    const names = all.map(({ name })=>name);
                    return {
                        schedules: all.filter(({ name })=>overrides.only === null || overrides.only.includes(name)),
                        people: (0, _people_map_js__WEBPACK_IMPORTED_MODULE_4__.merged)(overrides.people, people),
                        domains: new Map(Object.entries(value['email-domains'] ?? {}).map(([from, to])=>[
                                domain(from),
                                domain(to)
                            ])),
                        alert: value.alert ?? null,
                        problems: [
                            ...[
                                ...(0, _schedules_js__WEBPACK_IMPORTED_MODULE_5__.em)(all),
                                ...(0, _schedules_js__WEBPACK_IMPORTED_MODULE_5__.XI)(people)
                            ].map(at),
                            ...unknownNames(overrides.only ?? [], names, path)
                        ]
                    };
                }
                const mostListed = 10;
                function unknownNames(only, names, path) {
                    const valid = new Set(names);
                    const unknown = only.filter((name)=>!valid.has(name));
                    const all = (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.p_)([
                        ...names.slice(0, mostListed).map(_text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.TL),
                        ...names.length > mostListed ? [
                            `${names.length - mostListed} more`
                        ] : []
                    ], 'and');
                    const known = (name)=>{
                        const near = (0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.wx)(name, names);
                        return near !== '' && names.length === 1 ? near : `${near}: it has ${all}`;
                    };
                    const more = unknown.length - mostListed;
                    return [
                        ...unknown.slice(0, mostListed).map((name)=>`\`only\` names ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_3__.TL)(name)}, which ${path} does not have${known(name)}`),
                        ...more > 0 ? [
                            `\`only\` names ${more} more that ${path} does not have`
                        ] : []
                    ];
                }
                function isOutage({ status }) {
                    return status === null || status === 429 || status >= 500;
                }
                function domain(written) {
                    return written.replace(/^@/, '').toLowerCase();
                }
                function knownPerson(person) {
                    const { email, aliases = [] } = person;
                    const names = [
                        email,
                        ...aliases
                    ].filter((name)=>name !== undefined);
                    const accounts = Object.entries(zod_mini__WEBPACK_IMPORTED_MODULE_7__.qg(_schema_js__WEBPACK_IMPORTED_MODULE_6__.i7, person)).flatMap(([directory, id])=>id === undefined ? [] : [
                            [
                                directory,
                                id
                            ]
                        ]);
                    return {
                        ...(0, _people_map_js__WEBPACK_IMPORTED_MODULE_4__.asNames)(names),
                        accounts: Object.fromEntries(accounts)
                    };
                }
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        });
    },
    3681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H7: ()=>kindForm,
            dy: ()=>fileForm,
            j5: ()=>misplaced
        });
        var _services_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7165);
        var _text_in_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7943);
        var _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2978);
        function kindForm(kinds, usual) {
            return (value)=>{
                if (typeof value !== 'string') return undefined;
                const isKind = kinds.includes(value);
                const named = kinds.find((kind)=>value.startsWith(`${kind}:`));
                const name = named ? value.slice(named.length + 1).trim() : value;
                const form = isKind ? `{ ${value}: … }` : `{ ${named ?? usual}: ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__.TL)(name) === JSON.stringify(name) ? (0, _text_in_yaml_js__WEBPACK_IMPORTED_MODULE_3__.$)(name) : '…'} }`;
                return `must name its kind, such as ${form}`;
            };
        }
        function fileForm(value) {
            const rest = Array.isArray(value) ? ', with the list below it' : '';
            return `must start with "schedules:"${rest}`;
        }
        function misplaced(inSchedules = ()=>[]) {
            return (key)=>{
                if (inSchedules().includes(key)) {
                    return 'belongs to a schedule: indent it as far as the `name` of that schedule';
                }
                if (Object.hasOwn(_services_registry_js__WEBPACK_IMPORTED_MODULE_0__.Tj, key)) return 'belongs under `source`: indent it further';
                if (Object.hasOwn(_services_registry_js__WEBPACK_IMPORTED_MODULE_0__.zV, key)) return `belongs in \`targets\`, as "- ${key}: …"`;
                const input = _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.get(key);
                if (!input) return undefined;
                return input.secret ? `secrets don’t belong in this file: set the input \`${key}\`` : `is an input, not a key of this file: set \`${key}\` beside \`config\``;
            };
        }
    },
    6141: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                __webpack_require__.d(__webpack_exports__, {
                    XI: ()=>duplicates,
                    em: ()=>conflicts,
                    wx: ()=>schedulesOf
                });
                var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);
                var _services_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7165);
                var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5360);
                var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([
                    _schema_js__WEBPACK_IMPORTED_MODULE_1__
                ]);
                _schema_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
                function schedulesOf(config, { inputs, defaults }) {
                    const common = {
                        ...defaults,
                        ...guards(config.defaults ?? {})
                    };
                    return config.schedules.map((schedule)=>({
                            ...common,
                            ...guards(schedule),
                            ...inputs,
                            name: schedule.name,
                            sources: [
                                schedule.source
                            ].flat(),
                            who: schedule.who ?? 'current',
                            also: schedule.also ?? [],
                            ignore: schedule.ignore ?? [],
                            shadow: schedule.shadow === undefined ? [] : [
                                schedule.shadow
                            ].flat(),
                            targets: schedule.targets.map((target)=>({
                                    ...withInputs(target, schedule),
                                    ...inputs.createMissing !== undefined && {
                                        createMissing: inputs.createMissing
                                    }
                                }))
                        }));
                }
                function withInputs(target, schedule) {
                    const inputs = Object.entries(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qg(_schema_js__WEBPACK_IMPORTED_MODULE_1__.oi, schedule)).flatMap(([key, given = {}])=>_services_registry_js__WEBPACK_IMPORTED_MODULE_0__.Hh.get(key)?.kinds.includes(target.kind) ? Object.entries(given).map(([name, value])=>[
                                `${key}-${name}`,
                                value
                            ]) : []);
                    return inputs.length === 0 ? target : {
                        ...target,
                        inputs: Object.fromEntries(inputs)
                    };
                }
                function guards(given) {
                    return {
                        ...given['on-nobody'] !== undefined && {
                            onNobody: given['on-nobody']
                        },
                        ...given['on-unmapped'] !== undefined && {
                            onUnmapped: given['on-unmapped']
                        },
                        ...given['max-removals'] !== undefined && {
                            maxRemovals: given['max-removals']
                        },
                        ...given['create-user-group'] !== undefined && {
                            createMissing: given['create-user-group']
                        }
                    };
                }
                function conflicts(schedules) {
                    return [
                        ...sameNames(schedules),
                        ...sameTargets(schedules),
                        ...lonelyFollowers(schedules)
                    ];
                }
                function duplicates(people) {
                    const seen = new Set();
                    return people.flatMap(({ names }, index)=>{
                        const taken = names.find((name)=>seen.has(name));
                        for (const name of names)seen.add(name);
                        return taken === undefined ? [] : [
                            {
                                path: [
                                    'people',
                                    index
                                ],
                                message: `“${taken}” appears twice: write one entry for each person`
                            }
                        ];
                    });
                }
                function sameNames(schedules) {
                    const seen = new Set();
                    return schedules.flatMap(({ name }, index)=>{
                        if (!seen.has(name)) {
                            seen.add(name);
                            return [];
                        }
                        return [
                            {
                                path: [
                                    'schedules',
                                    index,
                                    'name'
                                ],
                                message: `there is another schedule named “${name}”`
                            }
                        ];
                    });
                }
                function placeOf({ kind, name, inputs = {} }, schedule) {
                    const place = [
                        kind,
                        name.replace(/^[@#]/, '').toLowerCase(),
                        ...Object.values(inputs)
                    ].join(' ');
                    return (0, _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.JC)({
                        kind
                    }).perSchedule ? `${place} of ${schedule}` : place;
                }
                function sameTargets(schedules) {
                    const claimed = new Map();
                    const problems = [];
                    for (const [index, { name, targets }] of schedules.entries()){
                        for (const [position, target] of targets.entries()){
                            const place = placeOf(target, name);
                            const owner = claimed.get(place);
                            if (owner !== undefined) {
                                const message = owner === name ? `“${name}” names ${target.kind} ${target.name} twice` : `“${owner}” and “${name}” both claim ${target.kind} ${target.name}: they would overwrite each other`;
                                problems.push({
                                    path: [
                                        'schedules',
                                        index,
                                        'targets',
                                        position
                                    ],
                                    message
                                });
                            }
                            if (owner === undefined) claimed.set(place, name);
                        }
                    }
                    return problems;
                }
                function lonelyFollowers(schedules) {
                    return schedules.flatMap(({ targets }, index)=>{
                        const [first] = targets;
                        if (!first || !targets.every((target)=>(0, _services_registry_js__WEBPACK_IMPORTED_MODULE_0__.JC)(target).follows)) return [];
                        const message = `\`${first.kind}\` needs another target beside it: Teams can’t show what was posted last, so a message is sent only when another target changes`;
                        return [
                            {
                                path: [
                                    'schedules',
                                    index,
                                    'targets'
                                ],
                                message
                            }
                        ];
                    });
                }
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        });
    },
    5360: (__webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                __webpack_require__.d(__webpack_exports__, {
                    $W: ()=>config,
                    i7: ()=>givenAccounts,
                    oi: ()=>ownInputs
                });
                var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
                var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3305);
                var _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9746);
                var _services_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7165);
                var _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8456);
                var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2978);
                var _hints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3681);
                const words = (about)=>zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)(about));
                function oneKind(shapes, usual) {
                    const map = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__.D)(Object.fromEntries(shapes.map(([kind, shape])=>[
                            kind,
                            zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(shape)
                        ])), {
                        form: (0, _hints_js__WEBPACK_IMPORTED_MODULE_4__.H7)(shapes.map(([kind])=>kind), usual)
                    });
                    return zod_mini__WEBPACK_IMPORTED_MODULE_5__.FsL(map.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((value)=>given(value).length === 1, 'must name exactly one kind'), zod_mini__WEBPACK_IMPORTED_MODULE_5__.mIj({
                        minProperties: 1,
                        maxProperties: 1
                    })), zod_mini__WEBPACK_IMPORTED_MODULE_5__.pdi((value)=>{
                        const [entry] = given(value);
                        if (!entry) throw new Error('the schema let nothing pass');
                        return {
                            kind: entry[0],
                            ...entry[1]
                        };
                    }));
                }
                function given(value) {
                    return Object.entries(value).flatMap(([kind, named])=>named === undefined ? [] : [
                            [
                                kind,
                                named
                            ]
                        ]);
                }
                function loaded(kinds) {
                    return Promise.all([
                        ...kinds
                    ].map(async ([kind, load])=>[
                            kind,
                            await load()
                        ]));
                }
                const source = oneKind(Object.entries(_services_registry_js__WEBPACK_IMPORTED_MODULE_1__.Tj).map(([kind, { about }])=>[
                        kind,
                        (0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.named)('schedule', about)
                    ]), 'opsgenie');
                const target = oneKind(await loaded(Object.entries(_services_registry_js__WEBPACK_IMPORTED_MODULE_1__.zV).map(([kind, { shape }])=>[
                        kind,
                        shape
                    ])), 'slack-user-group');
                const accountShapes = await loaded([
                    ..._services_registry_js__WEBPACK_IMPORTED_MODULE_1__.ag
                ].map(([key, { account }])=>[
                        key,
                        account
                    ]));
                const ownInputs = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc(Object.fromEntries((await loaded([
                    ..._services_registry_js__WEBPACK_IMPORTED_MODULE_1__.Hh
                ].map(([key, { shape }])=>[
                        key,
                        shape
                    ]))).map(([key, shape])=>[
                        key,
                        zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(shape)
                    ])));
                const fallback = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1, 'must not be empty'), (0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Who is shown instead: addresses.'));
                const guards = {
                    'on-nobody': zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.KCZ([
                        zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Xg),
                        (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__.D)({
                            fallback
                        })
                    ]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('When nobody is on call.'))),
                    'on-unmapped': zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Wy).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('When somebody on call has no account.'))),
                    'max-removals': zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.qm(0, 'must be a whole number, at least 0'), (0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('A change that would remove more members than this is refused.'))),
                    'create-user-group': zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.zMY().check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Create user groups that do not exist yet, once somebody is on call.')))
                };
                const scheduleShape = {
                    name: _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word.check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('What logs and outputs call it.')),
                    source: zod_mini__WEBPACK_IMPORTED_MODULE_5__.KCZ([
                        source,
                        zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(source).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1, 'must not be empty'))
                    ]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Where it is read from; of a list, everybody on call in any of them.')),
                    who: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n([
                        'current',
                        'next',
                        'everyone'
                    ]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('`everyone`: all of the coming four weeks.'))),
                    also: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(words('Who is always in: addresses.')),
                    ignore: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(words('Placeholder users that mean nobody.')),
                    shadow: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.KCZ([
                        source,
                        zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(source)
                    ]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Read as well and only compared, for a migration.'))),
                    ...ownInputs.shape,
                    ...guards,
                    targets: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(target).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1, 'must name at least one target'))
                };
                const schedule = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__.D)(scheduleShape, {
                    unknownKey: (0, _hints_js__WEBPACK_IMPORTED_MODULE_4__.j5)()
                });
                const accounts = Object.fromEntries(accountShapes.map(([key, account])=>[
                        key,
                        zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(account)
                    ]));
                const plainAccount = accountShapes.find(([key])=>key === 'slack')?.[1] ?? _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word;
                const givenAccounts = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc(accounts);
                const person = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__.D)({
                    email: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word),
                    aliases: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(words('Other names that a pager may use: addresses, user names, ids.')),
                    ...accounts
                }).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB(({ email, aliases = [] })=>email !== undefined || aliases.length > 0, 'needs an `email` or `aliases`, or nobody can tell who it is'), zod_mini__WEBPACK_IMPORTED_MODULE_5__.mIj({
                    anyOf: [
                        {
                            required: [
                                'email'
                            ]
                        },
                        {
                            required: [
                                'aliases'
                            ]
                        }
                    ]
                }));
                const peopleByName = zod_mini__WEBPACK_IMPORTED_MODULE_5__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word, zod_mini__WEBPACK_IMPORTED_MODULE_5__.KCZ([
                    (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__.D)(accounts),
                    plainAccount
                ])), zod_mini__WEBPACK_IMPORTED_MODULE_5__.pdi((people)=>Object.entries(people).map(([name, given])=>({
                            aliases: [
                                name
                            ],
                            ...typeof given === 'string' ? {
                                slack: given
                            } : given
                        }))));
                const config = (0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__.D)({
                    people: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.KCZ([
                        zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(person),
                        peopleByName
                    ]).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Only who can’t be found by e-mail.'))),
                    'email-domains': zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word).check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('`old.example: example.com`: tried when an address is not found.'))),
                    alert: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(_services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.word.check((0, _services_kit_shapes_js__WEBPACK_IMPORTED_MODULE_0__.note)('Slack channel (id or #name) that gets a message when something fails.'))),
                    defaults: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _text_keyed_js__WEBPACK_IMPORTED_MODULE_2__.D)(guards)),
                    schedules: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(schedule).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1, 'must name at least one schedule'))
                }, {
                    unknownKey: (0, _hints_js__WEBPACK_IMPORTED_MODULE_4__.j5)(()=>Object.keys(scheduleShape)),
                    form: _hints_js__WEBPACK_IMPORTED_MODULE_4__.dy
                });
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        }, 1);
    },
    862: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            asNames: ()=>asNames,
            merged: ()=>merged,
            peopleMap: ()=>peopleMap
        });
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
        var _services_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7165);
        var _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5526);
        var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2911);
        function peopleMap(written) {
            const { document, errors, place } = (0, _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__.h)(written, 'failsafe');
            if (errors.length > 0) {
                throw new _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.So(errors.map(({ offset, message })=>`is not a YAML map: line ${place(offset).line}: ${message}`));
            }
            const contents = document?.contents ?? null;
            if (contents === null || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents) && contents.value === '') return [];
            if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents)) throw new Error(`must be a map with one ${form} per line, not ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(written)}${/^\S+:[UW][A-Z\d]+\s*$/m.test(written) ? ' (the space after the colon is missing)' : ''}`);
            const problems = [];
            const known = new Map();
            for (const pair of contents.items){
                const [name, id, line] = entry(pair, place);
                if (name === '') problems.push(`line ${line}: the name before ":" is missing`);
                else if (known.has(name.toLowerCase())) {
                    problems.push(`line ${line}: ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(name)} appears twice`);
                } else if (!_services_registry_js__WEBPACK_IMPORTED_MODULE_1__.ag.get('slack')?.isId?.(id)) {
                    problems.push(`line ${line}: ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile → Copy member ID), not ${(0, _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.TL)(id)}`);
                } else known.set(name.toLowerCase(), {
                    ...asNames([
                        name
                    ]),
                    accounts: {
                        slack: id
                    }
                });
            }
            if (problems.length > 0) throw new _text_parsers_js__WEBPACK_IMPORTED_MODULE_2__.So(problems);
            return [
                ...known.values()
            ];
        }
        const form = '`ana@example.com: U03BU00KGK4`';
        function merged(first, second) {
            const byName = Map.groupBy(first.flatMap((winner, index)=>winner.names.map((name)=>({
                        name,
                        winner,
                        index
                    }))), ({ name })=>name);
            const both = second.map((person)=>{
                const shared = person.names.flatMap((name)=>byName.get(name) ?? []).sort((a, b)=>a.index - b.index);
                return [
                    ...new Set(shared.map(({ winner })=>winner))
                ].reduce((one, winner)=>({
                        ...asNames([
                            ...one.written ?? one.names,
                            ...winner.written ?? winner.names
                        ]),
                        accounts: {
                            ...one.accounts,
                            ...winner.accounts
                        }
                    }), person);
            });
            const names = new Set(second.flatMap((person)=>person.names));
            return [
                ...first.filter((person)=>!person.names.some((name)=>names.has(name))),
                ...both
            ];
        }
        function asNames(written) {
            const lower = (name)=>name.toLowerCase();
            const names = [
                ...new Set(written.map(lower))
            ];
            const own = names.map((name)=>name.includes('@') ? name : written.find((one)=>lower(one) === name) ?? name);
            return {
                names,
                ...own.some((name, index)=>name !== names[index]) && {
                    written: own
                }
            };
        }
        function entry(pair, place) {
            const word = (node)=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof node.value === 'string' ? node.value.trim() : '';
            const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
            return [
                word(pair.key),
                word(pair.value),
                place(start).line
            ];
        }
    },
    3428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            u: ()=>readDocument
        });
        var dist = __webpack_require__(8815);
        var parse = __webpack_require__(3945);
        var parsers = __webpack_require__(5526);
        ;
        function problemsIn(issues) {
            return first(issues.flatMap((issue)=>problemsOf(issue)));
        }
        function first(problems) {
            const around = new Set(problems.flatMap(({ path, isUnknownKey })=>isUnknownKey ? [
                    writtenPath(path.slice(0, -1))
                ] : []));
            return problems.filter(({ path, isUnknownKey })=>isUnknownKey || !around.has(writtenPath(path)));
        }
        function problemsOf(issue, above = []) {
            const path = [
                ...above,
                ...issue.path
            ];
            if (issue.code === 'unrecognized_keys') {
                return issue.message.split('\n').map((message, index)=>({
                        path: [
                            ...path,
                            issue.keys[index] ?? ''
                        ],
                        message,
                        isUnknownKey: true
                    }));
            }
            if (issue.code === 'invalid_union') {
                const meantForm = issue.errors.find((form)=>!form.some((inner)=>inner.path.length === 0 && isOtherForm(inner, issue.input)));
                if (meantForm) return meantForm.flatMap((inner)=>problemsOf(inner, path));
            }
            return [
                {
                    path,
                    message: worded(issue)
                }
            ];
        }
        function isOtherForm({ code }, input) {
            return code === 'invalid_type' || code === 'invalid_value' && typeof input !== 'string';
        }
        function worded(issue) {
            if (issue.code === 'invalid_value') {
                const valid = issue.values.map(String);
                const given = typeof issue.input === 'string' ? issue.input : '';
                return `must be ${(0, parsers.p_)(valid)}${given ? `, not ${(0, parsers.TL)(given)}${(0, parsers.wx)(given, valid)}` : ''}`;
            }
            if (issue.input === undefined) return 'is missing';
            if (issue.input === null) return 'is empty';
            if (issue.code === 'invalid_union') {
                const own = issue.errors.flatMap((form)=>form.filter(hasOwnWords)).find(({ path })=>path.length === 0);
                if (own) return own.message;
                const isWord = typeof issue.input === 'number' || typeof issue.input === 'boolean';
                const text = issue.errors.flat().find((inner)=>isWord && inner.code === 'invalid_type' && inner.expected === 'string');
                if (text) return worded(text);
                const forms = issue.errors.flatMap((form)=>form.slice(0, 1).map((inner)=>worded(inner)));
                return forms.join(', or ').replaceAll(', or must be ', ', or ');
            }
            if (issue.code === 'invalid_format' && typeof issue.input === 'string') {
                return `${issue.message}, not ${(0, parsers.TL)(issue.input)}`;
            }
            if (issue.code !== 'invalid_type' || hasOwnWords(issue)) return issue.message;
            const dashed = issue.expected === 'array' ? keyWithDash(issue.input) : undefined;
            if (dashed !== undefined) return `needs a space after the dash: "- ${dashed}: …"`;
            const forms = {
                string: typeof issue.input === 'object' ? 'text' : `text: put it in quotes, "${String(issue.input)}"`,
                array: 'a list ("- …")',
                object: 'a map ("key: value")',
                record: 'a map ("key: value")',
                boolean: 'true or false',
                int: 'a whole number',
                number: 'a number'
            };
            return `must be ${forms[issue.expected] ?? issue.expected}`;
        }
        function writtenPath(path) {
            return path.map((key)=>typeof key === 'number' ? `[${key}]` : `.${plainly(String(key))}`).join('').replace(/^\./, '');
        }
        function plainly(key) {
            return /^\P{C}{1,60}$/u.test(key) ? key : (0, parsers.TL)(key);
        }
        function keyWithDash(input) {
            const [key = ''] = typeof input === 'object' && input !== null ? Object.keys(input) : [];
            return /^-([\w-]{1,60})$/.exec(key)?.[1];
        }
        function hasOwnWords({ message }) {
            return !message.startsWith('Invalid input');
        }
        var yaml = __webpack_require__(2911);
        var yaml_words = __webpack_require__(3243);
        ;
        function readDocument(text, file, schema) {
            const { document, errors, warnings, place } = (0, yaml.h)(text);
            const find = placesIn(document?.contents ?? null);
            const told = (offset, message)=>{
                const { line, column } = place(offset);
                return `${file}:${line}:${column}: ${message}`;
            };
            const at = ({ path, message })=>told(find(path).offset, `${path.length > 0 ? `${writtenPath(path)}: ` : ''}${message}`);
            const textAt = (key)=>textIn(document?.contents ?? null, key) ?? textOnLine(text, key);
            const broken = [
                ...errors,
                ...warnings
            ].map(({ offset, message })=>told(offset, message));
            if (document === null || broken.length > 0) return {
                value: null,
                problems: broken,
                at,
                textAt
            };
            let content;
            try {
                content = document.toJS({
                    maxAliasCount: -1,
                    reviver: whole
                });
                const result = parse.xL(schema, content ?? {}, {
                    reportInput: true
                });
                if (result.success) return {
                    value: result.data,
                    problems: [],
                    at,
                    textAt
                };
                const ordered = problemsIn(result.error.issues).map((problem)=>{
                    const { node, offset } = find(problem.path);
                    return {
                        problem: withComment(problem, node),
                        offset
                    };
                });
                ordered.sort((one, other)=>one.offset - other.offset);
                return {
                    value: null,
                    problems: ordered.map(({ problem })=>at(problem)),
                    at,
                    textAt
                };
            } catch (error) {
                const what = content === undefined ? (0, yaml.M)(error) : 'has more mistakes than can be listed';
                return {
                    value: null,
                    problems: [
                        told(0, what)
                    ],
                    at,
                    textAt
                };
            }
        }
        function textIn(root, key) {
            const value = (0, dist.jh)(root) ? root.get(key) : null;
            return typeof value === 'string' ? value : null;
        }
        function textOnLine(text, key) {
            const line = new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*["']?(#?[^\\s"'#,&*!|>{}[\\]]+)`, 'm').exec(text);
            return line?.[1] ?? null;
        }
        function whole(_, value) {
            return typeof value === 'string' ? value.toWellFormed() : value;
        }
        function withComment(problem, node) {
            const comment = (0, dist.jn)(node) && node.value === null ? node.comment ?? '' : '';
            return /^\S/.test(comment) ? {
                ...problem,
                message: (0, yaml_words.x)(`#${comment}`)
            } : problem;
        }
        function placesIn(root) {
            const keys = new Map();
            const pairIn = (map, key)=>{
                const pairs = keys.get(map) ?? new Map(map.items.map((pair)=>[
                        nameOf(pair),
                        pair
                    ]));
                keys.set(map, pairs);
                return pairs.get(String(key));
            };
            return (path)=>{
                let node = root;
                let offset = root?.range?.[0] ?? 0;
                for (const key of path){
                    if ((0, dist.jh)(node)) {
                        const pair = pairIn(node, key);
                        if (!pair) return {
                            node: null,
                            offset
                        };
                        if ((0, dist.Ll)(pair.key)) offset = pair.key.range?.[0] ?? offset;
                        node = pair.value;
                    } else {
                        const item = (0, dist.Ll)(node) && 'items' in node && Array.isArray(node.items) ? node.items[Number(key)] : undefined;
                        if (!(0, dist.Ll)(item)) return {
                            node: null,
                            offset
                        };
                        offset = item.range?.[0] ?? offset;
                        node = item;
                    }
                }
                return {
                    node,
                    offset
                };
            };
        }
        function nameOf({ key }) {
            return String((0, dist.jn)(key) ? key.value : key);
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
            const unknown = (key)=>slip(key, valid) ?? hints.unknownKey?.(key) ?? unknownKey(key, valid);
            return zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej(shape, {
                error: (issue)=>issue.code === 'unrecognized_keys' && Array.isArray(issue.keys) ? issue.keys.map((key)=>unknown(String(key))).join('\n') : issue.code === 'invalid_type' ? hints.form?.(issue.input) : undefined
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
    3243: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>wordsFor,
            x: ()=>startsComment
        });
        var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
        function wordsFor(error, text) {
            const [offset] = error.pos;
            const isOpen = error.code === 'BAD_INDENT' && error.message.startsWith('Flow');
            return isOpen && commentBefore(offset, text) || {
                offset,
                message: words(error, text)
            };
        }
        function commentBefore(offset, text) {
            const blank = /\s*$/.exec(text.slice(Math.max(0, offset - longest), offset))?.[0].length ?? 0;
            const { from, line } = lineAt(text, offset - blank);
            const [, before = '', name] = /^(.*?\s)(#[^\s,}\]]{1,60})/.exec(line) ?? [];
            return name === undefined ? null : {
                offset: from + before.length,
                message: startsComment(name)
            };
        }
        function words({ code, message, pos: [offset] }, text) {
            const { line } = lineAt(text, offset);
            const word = /^[^\s,}\]]{0,60}/.exec(text.slice(offset, offset + 60))?.[0] ?? '';
            switch(code){
                case 'TAB_AS_INDENT':
                    return 'is indented with a tab: use spaces';
                case 'BAD_SCALAR_START':
                    return `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} must be in quotes: without them no text can start with ${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word.charAt(0))}`;
                case 'BAD_INDENT':
                    return /^Flow/.test(message) ? 'a "[" or "{" is never closed' : 'must be indented like the keys above it';
                case 'BLOCK_AS_IMPLICIT_KEY':
                    if (message.startsWith('A block sequence')) return 'must be indented like the entries above it';
                    return colonOrIndent(line);
                case 'BLOCK_IN_FLOW':
                    return colonOrIndent(line);
                case 'MULTILINE_IMPLICIT_KEY':
                    return /^\s*(- )?[\w-]+:\S/.test(line) ? 'needs a space after the colon' : message;
                case 'MISSING_CHAR':
                    if (/^Missing closing/.test(message)) return 'a quote is never closed';
                    return /without - indicator/.test(message) ? 'must be indented like the keys above it, or start with "- "' : message;
                case 'UNEXPECTED_TOKEN':
                    return /(^|[:{,-])\s*(\{[^{]*\}|\[[^[]*\])\s*\S/.test(line) ? 'text that starts with "{" or "[" must be in quotes' : message;
                default:
                    return message;
            }
        }
        function colonOrIndent(line) {
            return /:\s.*:\s/.test(line) ? 'text that contains ": " must be in quotes' : 'the line below is indented too far';
        }
        function startsComment(name) {
            return `${(0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.TL)(name)} must be in quotes: without them "#" starts a comment`;
        }
        const longest = 500;
        function lineAt(text, offset) {
            const first = Math.max(0, offset - longest);
            const from = first + text.slice(first, offset).lastIndexOf('\n') + 1;
            const [line = ''] = text.slice(from, offset + longest).split('\n', 1);
            return {
                from,
                line
            };
        }
    },
    2911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>parseYaml,
            M: ()=>worded
        });
        var dist = __webpack_require__(8815);
        var parsers = __webpack_require__(5526);
        ;
        const mostAliases = 10_000;
        const mostValues = 500_000;
        function misuses(document) {
            const mistakes = [];
            const sizes = new Map();
            let aliases = 0;
            const tell = (node, message)=>mistakes.push({
                    offset: (0, dist.Ll)(node) && node.range?.[0] || 0,
                    message
                });
            const sizeOfAlias = (node, anchor)=>{
                aliases += 1;
                if (!sizes.has(anchor)) tell(node, `"*${anchor}" must be in quotes, unless it repeats what "&${anchor}" marks`);
                const size = sizes.get(anchor) ?? 1;
                if (size === 0) tell(node, `the alias *${anchor} refers to itself`);
                return size;
            };
            const checkKeys = (pairs)=>{
                const seen = new Set();
                for (const { key } of pairs){
                    if (!(0, dist.jn)(key)) continue;
                    if (seen.has(key.value)) tell(key, `${(0, parsers.TL)(String(key.value))} appears twice`);
                    if (key.value === '__proto__') tell(key, '`__proto__` can’t be a name');
                    seen.add(key.value);
                }
            };
            const sizeOf = (node)=>{
                if ((0, dist.Vj)(node)) return sizeOfAlias(node, node.source);
                if ((0, dist.tO)(node)) return sizeOf(node.key) + sizeOf(node.value);
                const anchor = (0, dist.Ll)(node) && 'anchor' in node ? node.anchor : undefined;
                if (anchor) sizes.set(anchor, 0);
                if ((0, dist.jh)(node)) checkKeys(node.items);
                let size = 1;
                if ((0, dist.P3)(node)) for (const item of node.items)size += sizeOf(item);
                if (anchor) sizes.set(anchor, size);
                return size;
            };
            const values = sizeOf(document.contents);
            if (aliases > mostAliases) tell(null, `has ${aliases} aliases, and no more than ${mostAliases} are read`);
            if (values > mostValues) {
                tell(null, `is too large once its aliases are unfolded: ${values} values, and no more than ${mostValues} are read`);
            }
            return mistakes;
        }
        var yaml_words = __webpack_require__(3243);
        ;
        const largest = 1_000_000;
        function parseYaml(text, schema = 'core') {
            const lines = new dist.HN();
            lines.addNewLine(0);
            for (const { index } of text.matchAll(/\n/g))lines.addNewLine(index + 1);
            const place = (offset)=>{
                const { line, col } = lines.linePos(offset);
                return {
                    line,
                    column: col
                };
            };
            if (text.length > largest) {
                const errors = [
                    {
                        offset: 0,
                        message: 'is larger than 1 MB'
                    }
                ];
                return {
                    document: null,
                    errors,
                    warnings: [],
                    place
                };
            }
            const options = {
                schema,
                uniqueKeys: false,
                prettyErrors: false,
                logLevel: 'error'
            };
            const document = (0, dist.Tp)(text, options);
            const mistake = (error)=>{
                const { offset, message } = (0, yaml_words.t)(error, text);
                return {
                    offset,
                    message: yaml_short(message)
                };
            };
            const deep = document.errors.find(isTooDeep);
            const errors = deep ? [
                {
                    offset: deep.pos[0],
                    message: worded(deep)
                }
            ] : [
                ...ownMistakes(document.errors).map(mistake),
                ...misuses(document)
            ];
            return {
                document,
                errors,
                warnings: document.warnings.map(mistake),
                place
            };
        }
        function ownMistakes(errors) {
            return errors.filter(({ code, pos: [start] }, index)=>{
                const before = errors[index - 1]?.pos[0] ?? -Infinity;
                const follows = code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR';
                return start !== before && !(follows && start - before <= 2);
            });
        }
        function worded(error) {
            if (isTooDeep(error)) return 'is nested too deeply';
            return yaml_short(error instanceof Error ? error.message : String(error));
        }
        function yaml_short(message) {
            const [line = ''] = message.split(/[\r\n]/);
            return line.length > 200 ? `${line.slice(0, 200)}…` : line;
        }
        function isTooDeep(error) {
            return error instanceof Error && /call stack|stack overflow/i.test(error.message);
        }
    }
};
