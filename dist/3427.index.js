export const id = 3427;
export const ids = [
	3427
];
export const modules = {
	3427: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var kit_api = __webpack_require__(1614);
		var kit_lookup = __webpack_require__(5221);
		var once = __webpack_require__(3701);
		var segment = __webpack_require__(647);
		var swaps = __webpack_require__(4186);
		;
		const keys = 'Check `datadog-api-key` and `datadog-app-key`, and that `datadog-site` is the site of your organization.';
		function createClient({ http, values }) {
			return (0, kit_api.xP)({
				http,
				service: 'Datadog',
				root: values['datadog-api-url'] ?? `https://api.${values['datadog-site']}`,
				headers: {
					'DD-API-KEY': values['datadog-api-key'],
					'DD-APPLICATION-KEY': values['datadog-app-key']
				},
				retryHeader: 'x-ratelimit-reset',
				advice: {
					401: keys,
					403: `${keys} If they are right, add the scopes \`on_call_read\` and \`user_access_read\` to the application key (Organization Settings → Application Keys). Its owner needs both permissions too.`,
					404: 'Check `datadog-site` or `datadog-api-url`, and that your organization uses Datadog On-Call.'
				}
			});
		}
		var pages = __webpack_require__(8878);
		;
		const size = 100;
		function listAll(api, { query, ...call }) {
			return (0, pages.yw)(`Datadog’s list ${call.path}`, 0, async (number)=>{
				const paging = {
					'page[size]': size,
					'page[number]': number
				};
				const { entries, next } = await api({
					...call,
					query: {
						...query,
						...paging
					}
				});
				const isLast = next === undefined ? entries.length < size : next === null;
				return {
					items: entries,
					next: isLast ? null : next ?? number + 1
				};
			});
		}
		var schemas = __webpack_require__(3619);
		var build_people = __webpack_require__(4809);
		var build_time = __webpack_require__(4131);
		var new_override = __webpack_require__(9305);
		var own_id = __webpack_require__(506);
		var take_precedence = __webpack_require__(7024);
		var wire = __webpack_require__(2768);
		var person = __webpack_require__(557);
		;
		const reference = schemas.Ikc({
			id: wire.id,
			type: schemas.YjP()
		});
		const user = schemas.Ikc({
			data: schemas.mee(reference)
		});
		const userResource = (0, wire.cW)({
			id: wire.id,
			attributes: schemas.Ikc({
				email: wire.Qq,
				name: wire.Qq,
				disabled: (0, wire.no)(schemas.zMY()),
				status: wire.Qq
			})
		}, ({ id, attributes: { email, name, disabled, status } })=>({
				id,
				person: (0, person.DY)(id, {
					email,
					name
				}),
				disabled: disabled === true || status?.toLowerCase() === 'disabled'
			}));
		const oneUser = (0, wire.cW)({
			data: userResource
		}, ({ data })=>data);
		const page = (entry)=>(0, wire.cW)({
				data: schemas.YOg(entry),
				meta: (0, wire.no)(schemas.Ikc({
					page: (0, wire.no)(schemas.Ikc({
						next_number: (0, wire.no)(schemas.aig())
					}))
				}))
			}, ({ data, meta })=>({
					entries: data,
					next: meta?.page?.next_number
				}));
		const users = page(userResource);
		const scheduleResource = (0, wire.cW)({
			id: wire.id,
			attributes: schemas.Ikc({
				name: schemas.YjP(),
				time_zone: wire.Qq
			})
		}, ({ id, attributes: { name, time_zone } })=>({
				id,
				name,
				timezone: time_zone || null
			}));
		const schedules = page(scheduleResource);
		const oneSchedule = (0, wire.cW)({
			data: scheduleResource
		}, ({ data })=>data);
		const namedBy = ({ id, type })=>{
			const name = `${type} ${id}`;
			return type === 'users' ? {
				user: id
			} : {
				other: (0, person.MV)({
					name,
					aliases: [
						id
					]
				})
			};
		};
		const turn = {
			id: wire.id,
			attributes: schemas.Ikc({
				start: wire.p6,
				end: wire.p6
			}),
			relationships: schemas.Ikc({
				user
			})
		};
		const turnOf = ({ attributes: { start, end }, relationships })=>{
			const { data } = relationships.user;
			return data && {
				who: namedBy(data),
				from: start,
				until: end
			};
		};
		const included = schemas.FsL(schemas.FsL((0, wire.no)(schemas.YOg(schemas._H3({
			type: schemas.YjP()
		}))), schemas.pdi((all)=>{
			const whole = all?.filter(({ type, attributes })=>type !== 'users' || attributes);
			return Object.groupBy(whole ?? [], ({ type })=>type);
		})), schemas.Ikc({
			schedule_oncall_responder: schemas.Rvf(schemas.YOg(schemas.Ikc({
				id: wire.id,
				attributes: schemas.Ikc({
					position: schemas.k5n([
						'previous',
						'current',
						'next'
					])
				}),
				relationships: schemas.Ikc({
					shifts: schemas.Ikc({
						data: schemas.YOg(reference)
					})
				})
			})), []),
			shifts: schemas.Rvf(schemas.YOg(schemas.Ikc(turn)), []),
			users: schemas.Rvf(schemas.YOg(userResource), [])
		}));
		const responders = schemas.FsL(schemas.Ikc({
			data: schemas.Ikc({
				relationships: schemas.Ikc({
					responders: schemas.Ikc({
						data: schemas.YOg(reference)
					})
				})
			}),
			included
		}), schemas.pdi(({ data, included }, context)=>{
			const find = (all, wanted)=>{
				const found = all.find(({ id })=>id === wanted);
				if (found) return [
					found
				];
				const message = `${wanted} is missing`;
				context.issues.push({
					code: 'custom',
					message,
					path: [
						'included'
					],
					input: wanted
				});
				return [];
			};
			const groups = data.relationships.responders.data.flatMap(({ id })=>find(included.schedule_oncall_responder, id));
			const turnsAt = (position)=>groups.filter(({ attributes })=>attributes.position === position).flatMap(({ relationships })=>relationships.shifts.data).flatMap(({ id })=>find(included.shifts, id)).flatMap((shift)=>turnOf(shift) ?? []);
			return {
				current: turnsAt('current'),
				next: turnsAt('next'),
				users: included.users
			};
		}));
		const overrides = schemas.FsL(page(schemas.Ikc(turn)), schemas.pdi(({ entries, next })=>({
				next,
				entries: entries.map((entry)=>{
					const own = turnOf(entry);
					return own && {
						id: entry.id,
						...own
					};
				})
			})));
		;
		const reach = 60 * build_time.vd;
		const missing = {
			404: 'Overrides are new in Datadog’s API, and your organization may not have them there yet: hand over in Datadog itself.'
		};
		const advice = {
			...missing,
			403: 'Check `datadog-app-key`: a handover also needs the scope `on_call_write` (Organization Settings → Application Keys), and its owner needs the permission On-Call Write.'
		};
		const pathOf = ({ id })=>`/api/v2/on-call/schedules/${(0, segment.m)(id)}/overrides`;
		async function listOverrides(api, users, schedule, span) {
			const query = {
				'filter[start]': (0, build_time.tY)(span.from, -reach).toISOString(),
				'filter[end]': (0, build_time.tY)(span.until, reach).toISOString()
			};
			const listed = await listAll(api, {
				path: pathOf(schedule),
				query,
				schema: overrides,
				advice: missing
			});
			return Promise.all(listed.filter((entry)=>entry !== null).filter((entry)=>(0, build_time.$f)(entry, span)).map(async ({ id, who, from, until })=>({
					id,
					person: await users.person(who),
					from,
					until
				})));
		}
		function createOverrides({ api, http, users, responders, find, now }) {
			const list = (schedule)=>{
				const from = now();
				return listOverrides(api, users, schedule, {
					from,
					until: (0, build_time.tY)(from, reach)
				});
			};
			const post = async (schedule, shifts)=>{
				const data = shifts.map(({ person, from, until })=>({
						type: 'overrides',
						attributes: {
							start: from.toISOString(),
							end: until.toISOString()
						},
						relationships: {
							user: {
								data: {
									type: 'users',
									id: (0, own_id.o)('Datadog', person)
								}
							}
						}
					}));
				const body = {
					data
				};
				await api({
					method: 'POST',
					path: pathOf(schedule),
					body,
					notIdempotent: true,
					schema: overrides,
					advice
				});
			};
			const remove = (schedule, { id })=>{
				const path = `${pathOf(schedule)}/${(0, segment.m)(id)}`;
				return (0, kit_api.Xd)(api({
					method: 'DELETE',
					path,
					expects: 'anything',
					schema: schemas.L5J(),
					advice
				}));
			};
			const writeOne = (schedule, override)=>(0, new_override.y2)({
					service: 'Datadog',
					http,
					override,
					list: ()=>list(schedule),
					write: ()=>post(schedule, [
							override
						])
				});
			const isAlone = async (schedule, person, at)=>{
				const people = await responders.people(schedule, at);
				return people.length > 0 && people.every((other)=>(0, build_people.Ft)(other, person));
			};
			return {
				find: users.find,
				list: async (name)=>list(await find(name)),
				async write (name, override) {
					const schedule = await find(name);
					await writeOne(schedule, override);
					await (0, take_precedence.k)({
						override,
						now,
						list: ()=>list(schedule),
						isOnCall: (at)=>isAlone(schedule, override.person, at),
						write: (part)=>writeOne(schedule, part),
						end: (other)=>remove(schedule, other)
					});
				},
				async scheduled (name, span, without) {
					const schedule = await find(name);
					const [first] = without;
					if (first === undefined) return null;
					const from = without.reduce((time, other)=>(0, build_time.X)(time, other.from), first.from);
					const until = without.reduce((time, other)=>(0, build_time.NU)(time, other.until), first.until);
					const [before, after] = await Promise.all([
						responders.people(schedule, (0, build_time.tY)(from, -build_time.Rc)),
						responders.people(schedule, until)
					]);
					const isSameTeam = before.length === after.length && before.every((one)=>after.some((other)=>(0, build_people.Ft)(one, other)));
					if (!isSameTeam || before.length === 0) return null;
					const coming = until < span.until ? await responders.shifts(schedule, {
						from: until,
						until: span.until
					}) : [];
					return [
						...before.map((person)=>({
								person,
								from: (0, build_time.X)(from, span.from),
								until
							})),
						...coming
					];
				},
				async end (name, override) {
					await remove(await find(name), override);
				}
			};
		}
		var failure = __webpack_require__(9874);
		;
		const longest = 15 * build_time.vd;
		const mostSteps = 70;
		function createResponders(api, users, now) {
			const latest = new Map();
			const ask = async ({ id, name }, at)=>{
				const answer = await api({
					path: `/api/v2/on-call/schedules/${(0, segment.m)(id)}/responders`,
					query: {
						include: 'responders,responders.shifts,responders.shifts.user',
						'filter[position]': 'current,next',
						'filter[at_ts]': at?.toISOString()
					},
					schema: responders
				});
				if (at) checkTime(answer, at, name);
				users.keep(answer.users);
				return answer;
			};
			const lately = async ({ id }, at)=>{
				const kept = latest.get(id);
				const isClose = kept !== undefined && Math.abs(at.getTime() - kept.at.getTime()) < build_time.Vc;
				const answer = isClose ? await kept.answer : null;
				const isSame = answer?.current.every((turn)=>(0, build_time.hU)(turn, at)) && answer.next.every(({ from })=>from > at);
				return isSame ? answer : null;
			};
			const shiftsIn = async (schedule, { from, until })=>{
				const turns = new Map();
				let at = (0, build_time.Q5)(from);
				for(let step = 0; at !== null && at < until; step += 1){
					if (step === mostSteps) throw tooManyShifts(schedule);
					const answer = await lately(schedule, at) ?? await ask(schedule, at);
					for (const turn of answer.current)turns.set(JSON.stringify(turn), turn);
					at = nextChange(answer, at);
				}
				return [
					...turns.values()
				];
			};
			return {
				async people (schedule, at) {
					const answer = ask(schedule, at);
					if (at === undefined) latest.set(schedule.id, {
						at: now(),
						answer
					});
					return (0, build_people.dM)(await Promise.all((await answer).current.map(({ who })=>users.person(who))));
				},
				async shifts (schedule, span) {
					const turns = await Promise.all((0, build_time.KF)(span, longest).map((part)=>shiftsIn(schedule, part)));
					return Promise.all(turns.flat().map(async ({ who, from, until })=>({
							person: await users.person(who),
							from,
							until
						})));
				}
			};
		}
		function checkTime({ current }, at, name) {
			if (current.every((turn)=>(0, build_time.hU)(turn, at))) return;
			throw new failure.HR(`Datadog’s answer about “${name}” is not about ${at.toISOString()}, which was asked for.`, 'The API may have changed, or a proxy may alter requests. Nothing in this answer was used.');
		}
		function nextChange({ current, next }, at) {
			const times = [
				...current.map(({ until })=>until),
				...next.map(({ from })=>from)
			];
			const later = times.map((time)=>(0, build_time.Q5)((0, build_time.tY)(time, build_time.Rc - 1))).filter((time)=>time > at);
			return later.length === 0 ? null : new Date(Math.min(...later.map(Number)));
		}
		function tooManyShifts({ name }) {
			return new failure.HR(`The schedule “${name}” changes hands more than ${mostSteps} times in 15 days. Datadog tells one shift at a time, so they were not all read.`, 'Use a shorter `look-ahead`, such as 1d, or a shorter `since` for a report.');
		}
		var find_user = __webpack_require__(8959);
		;
		function createUsers(api) {
			const byId = (0, once.G5)((id)=>(0, kit_api.Xd)(api({
					path: `/api/v2/users/${(0, segment.m)(id)}`,
					schema: oneUser
				})));
			const byEmail = async (email)=>{
				const found = await listAll(api, {
					path: '/api/v2/users',
					query: {
						filter: email
					},
					schema: users
				});
				const own = found.filter(({ person })=>person.email === email);
				return own.find(({ disabled })=>!disabled) ?? own[0] ?? null;
			};
			return {
				keep (users) {
					for (const user of users)byId.fill(user.id, user);
				},
				async person (who) {
					if ('other' in who) return who.other;
					return (await byId(who.user))?.person ?? (0, person.Sr)(who.user);
				},
				async find (person) {
					const user = await (0, find_user.H)(person, {
						isId: kit_lookup.O1,
						byId,
						byEmail
					});
					if (!user?.disabled) return user?.person ?? null;
					const fix = 'Enable the user in Datadog, or hand over to somebody else.';
					throw new failure.HR(`${(0, build_people.Vy)(user.person)} is disabled in Datadog and can’t be on call.`, fix);
				}
			};
		}
		;
		function createSource(context) {
			const api = createClient(context);
			const users = createUsers(api);
			const responders = createResponders(api, users, context.now);
			const path = '/api/v2/on-call/schedules';
			const list = (bulk, query = {})=>listAll(api, {
					path,
					query,
					schema: schedules,
					bulk
				});
			const byId = (id)=>(0, kit_api.Xd)(api({
					path: `${path}/${(0, segment.m)(id)}`,
					schema: oneSchedule
				}));
			const byName = async (name)=>{
				const found = await (0, kit_api.Xd)(list(false, {
					'filter[query]': name
				}), 400);
				return (0, kit_lookup.Up)(found ?? [], name, {
					service: 'Datadog'
				});
			};
			const lookup = (0, kit_lookup.BL)({
				service: 'Datadog',
				credential: 'key',
				hint: 'Check `schedule`, `datadog-site` and `datadog-app-key`.',
				all: list,
				one: (name)=>(0, kit_lookup.O1)(name) ? byId(name) : byName(name)
			});
			const find = (name)=>lookup([
					name
				])(name);
			const each = (names, read)=>{
				const scheduleOf = lookup(names);
				return (0, once.Sd)(names, async (name)=>read(await scheduleOf(name)));
			};
			return {
				onCall: (names, at)=>each(names, async (schedule)=>({
							people: await responders.people(schedule, at),
							note: null,
							...schedule.timezone !== null && {
								timezone: schedule.timezone
							}
						})),
				shifts: (names, from, until)=>each(names, (schedule)=>responders.shifts(schedule, {
							from,
							until
						})),
				history: (names, from, until)=>each(names, async (schedule)=>{
						const span = {
							from,
							until
						};
						const [shifts, overrides] = await Promise.all([
							responders.shifts(schedule, span),
							(0, kit_api.Xd)(listOverrides(api, users, schedule, span), 403, 404)
						]);
						return {
							shifts,
							swaps: overrides && (0, swaps.Xg)(overrides, span)
						};
					}),
				past: {
					note: 'Datadog does not document whether the shifts of the past are those that were worked. If the schedule was changed since, they may be computed from the schedule as it is now.'
				},
				list: ()=>(0, kit_lookup.l_)(list),
				overrides: createOverrides({
					...context,
					api,
					users,
					responders,
					find
				})
			};
		}
	},
	8959: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			H: ()=>findUser
		});
		async function findUser({ email, aliases }, { isId, byId, byEmail }) {
			for (const name of [
				email ?? [],
				aliases
			].flat()){
				const byAddress = name.includes('@') ? byEmail : null;
				const found = isId(name) ? await byId(name) : await byAddress?.(name.toLowerCase());
				if (found) return found;
			}
			return null;
		}
	},
	506: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			o: ()=>ownId
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
		var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);
		function ownId(service, person, isId = ()=>true) {
			const id = person.aliases.find(isId);
			if (id !== undefined) return id;
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`Could not determine the ${service} id of ${(0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Vy)(person)}.`, 'Check `handover-to`.');
		}
	}
};
