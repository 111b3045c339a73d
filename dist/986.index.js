export const id = 986;
export const ids = [
	986
];
export const modules = {
	986: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createSource: ()=>createSource
		});
		var failure = __webpack_require__(9874);
		var build_people = __webpack_require__(4809);
		var lookup = __webpack_require__(5221);
		var once = __webpack_require__(3701);
		var segment = __webpack_require__(647);
		var bulk = __webpack_require__(4876);
		var pages = __webpack_require__(8878);
		var schemas = __webpack_require__(3619);
		var wire = __webpack_require__(2768);
		var person = __webpack_require__(557);
		;
		const userAttributes = schemas.Ikc({
			email: wire.Qq,
			first_name: wire.Qq,
			last_name: wire.Qq
		});
		function userOf(id, { email, first_name, last_name }) {
			return (0, person.DY)(id, {
				email,
				name: (0, person.fq)(first_name, last_name)
			});
		}
		const included = schemas.FsL((0, wire.no)(schemas.YOg(schemas.Ikc({
			id: wire.Vi,
			attributes: (0, wire.no)(userAttributes)
		}))), schemas.pdi((all)=>new Map((all ?? []).map(({ id, attributes })=>[
					id,
					attributes ?? {}
				]))));
		const reference = schemas.Ikc({
			id: wire.Vi,
			type: schemas.YjP(),
			meta: (0, wire.no)(schemas.Ikc({
				email: wire.Qq
			}))
		});
		const calendarResource = schemas.Ikc({
			id: wire.Vi,
			attributes: schemas.Ikc({
				name: schemas.mee(schemas.YjP()),
				default_calendar: (0, wire.no)(schemas.zMY()),
				team_name: wire.Qq
			}),
			relationships: schemas.Ikc({
				on_call_users: schemas.Ikc({
					data: schemas.YOg(reference)
				})
			})
		});
		function onCallUser({ id, type, meta }, users) {
			if (![
				'user',
				'on_call_user'
			].includes(type)) return (0, person.MV)({
				name: `${type} ${id}`,
				aliases: [
					id
				]
			});
			const known = users.get(id) ?? {};
			return userOf(id, {
				...known,
				email: known.email || meta?.email
			});
		}
		function calendarOf({ id, attributes, relationships }, users) {
			return {
				id,
				name: attributes.name || 'default',
				isDefault: attributes.default_calendar ?? false,
				team: attributes.team_name || null,
				people: relationships.on_call_users.data.map((user)=>onCallUser(user, users))
			};
		}
		const calendars = (0, wire.cW)({
			data: schemas.YOg(calendarResource),
			included,
			pagination: schemas.Ikc({
				next: schemas.mee(schemas.YjP())
			})
		}, ({ data, included, pagination })=>({
				items: data.map((resource)=>calendarOf(resource, included)),
				isLast: !pagination.next
			}));
		const oneCalendar = (0, wire.cW)({
			data: calendarResource,
			included
		}, ({ data, included })=>calendarOf(data, included));
		const events = (0, wire.cW)({
			events: schemas.YOg((0, wire.cW)({
				id: wire.Vi,
				users: schemas.YOg(schemas.YjP()),
				starts_at: wire.p6,
				ends_at: wire.p6,
				override: (0, wire.no)(schemas.zMY())
			}, ({ id, users, starts_at, ends_at, override })=>({
					id,
					people: users.map((email)=>(0, person.MV)({
							email
						})),
					from: starts_at,
					until: ends_at,
					isOverride: override ?? false
				})))
		}, ({ events })=>events);
		const member = (0, wire.cW)({
			data: schemas.Ikc({
				id: wire.Vi,
				type: schemas.YjP(),
				attributes: userAttributes
			})
		}, ({ data: { id, type, attributes } })=>({
				person: userOf(id, attributes),
				isInvited: type === 'team_member_invitation'
			}));
		;
		const [pageSize, smallPage] = [
			250,
			25
		];
		const wording = {
			service: 'Better Stack',
			credential: 'token',
			hint: 'Check `schedule` and `better-stack-token`.'
		};
		function createCalendars(api) {
			const readPages = (size, bulk)=>(0, pages.yw)('Better Stack’s list of schedules', 1, async (page)=>{
					const query = {
						page,
						per_page: size
					};
					const { items, isLast } = await api({
						path: '/api/v2/on-calls',
						query,
						schema: calendars,
						bulk
					});
					return {
						items,
						next: isLast ? null : page + 1
					};
				});
			return {
				read: async ()=>await (0, bulk.z)(readPages(pageSize, true)) ?? readPages(smallPage, false),
				readAt: (id, at)=>api({
						path: `/api/v2/on-calls/${(0, segment.m)(id)}`,
						query: {
							date: at.toISOString()
						},
						schema: oneCalendar
					})
			};
		}
		function findCalendar(all, name) {
			const defaults = all.filter(({ isDefault })=>isDefault).map((one)=>({
					...one,
					name: 'default'
				}));
			const found = (0, lookup.Up)(all, name, wording) ?? (name === 'default' ? (0, lookup.Up)(defaults, name, wording) : null);
			if (found) return found;
			throw (0, lookup.mX)(name, all, wording);
		}
		var kit_api = __webpack_require__(1614);
		var inputs = __webpack_require__(6524);
		;
		const token = 'Check `better-stack-token`: it must be an Uptime API token of the team, or a global API token (Settings → API tokens).';
		function createClient({ http, values }, root = values['better-stack-api-url']) {
			return (0, kit_api.xP)({
				http,
				service: 'Better Stack',
				root,
				headers: {
					Authorization: `Bearer ${values['better-stack-token']}`
				},
				advice: {
					401: token,
					403: `The token in \`better-stack-token\` is not allowed to see this. ${token}`,
					404: 'Check `better-stack-api-url`.'
				}
			});
		}
		function createMembersClient(context) {
			const address = context.values['better-stack-api-url'];
			const isDefault = address === inputs.Q['better-stack-api-url'].default;
			return createClient(context, isDefault ? 'https://betterstack.com' : address);
		}
		var build_time = __webpack_require__(4131);
		var kit_swaps = __webpack_require__(4186);
		;
		function shiftsOf(events) {
			return events.flatMap(({ people, from, until })=>people.map((person)=>({
						person,
						from,
						until
					})));
		}
		function finalShifts(events, span) {
			const within = events.filter((event)=>(0, build_time.$f)(event, span));
			const regular = shiftsOf(within.filter(({ isOverride })=>!isOverride));
			return within.filter(({ isOverride })=>isOverride).reduce((shifts, { people, from, until })=>[
					...shifts.flatMap((shift)=>(0, build_time.T)([
							shift
						], {
							...shift,
							from,
							until
						}).slice(0, -1)),
					...people.map((person)=>({
							person,
							from,
							until
						}))
				], regular);
		}
		function historyIn(events, span) {
			const overrides = events.filter(({ isOverride })=>isOverride);
			const base = finalShifts(events.filter(({ isOverride })=>!isOverride), span);
			const shifts = finalShifts(events, span);
			const first = events.reduce((time, { from })=>(0, build_time.X)(time, from), span.until);
			const swaps = (0, kit_swaps.Oc)([
				{
					base,
					final: shifts,
					during: overrides
				}
			], span);
			return {
				shifts,
				swaps,
				from: (0, build_time.NU)(span.from, first)
			};
		}
		function tellsNow(events, { people }, reading) {
			const shifts = finalShifts(events, {
				from: reading.from,
				until: (0, build_time.tY)(reading.until, build_time.Rc)
			});
			const isIn = (all)=>(person)=>all.some((other)=>(0, build_people.Ft)(other, person));
			return [
				reading.from,
				reading.until
			].some((at)=>{
				const onCall = shifts.filter((shift)=>(0, build_time.hU)(shift, at)).map(({ person })=>person);
				return onCall.every(isIn(people)) && people.every(isIn(onCall));
			});
		}
		;
		function createMembers(context, read) {
			const api = createMembersClient(context);
			return async ({ email, aliases })=>{
				const calendars = await read();
				const teams = [
					...new Set(calendars.map(({ team })=>team))
				];
				for (const name of [
					email ?? [],
					aliases
				].flat()){
					const onCall = calendars.flatMap(({ people })=>people).find((person)=>(0, build_people.eZ)(person).includes(name.toLowerCase()));
					if (onCall?.email) return onCall;
					if (!name.includes('@')) continue;
					for (const team of teams.length > 0 ? teams : [
						null
					]){
						const query = {
							email: name,
							team_name: team
						};
						const found = await (0, kit_api.Xd)(api({
							path: '/api/v2/team-members',
							query,
							schema: member
						}));
						if (found === null || !(0, build_people.Ft)(found.person, {
							email: name,
							name: null,
							aliases: []
						})) continue;
						if (!found.isInvited) return found.person;
						const fix = 'They must accept the invitation first, or hand over to somebody else.';
						throw new failure.HR(`${name} was invited to Better Stack, but is not a member yet.`, fix);
					}
				}
				return null;
			};
		}
		var new_override = __webpack_require__(9305);
		var take_precedence = __webpack_require__(7024);
		;
		const advice = {
			403: 'The token in `better-stack-token` is not allowed to write: a handover needs one with the access level _Read & write_ (Settings → API tokens).'
		};
		function createOverrides(parts) {
			const { api, http, now, members, find, readEvents, eventsOf, peopleAt } = parts;
			const pathOf = ({ id })=>`/api/v2/on-calls/${(0, segment.m)(id)}/events`;
			const list = async (calendar)=>{
				const events = await readEvents(calendar);
				return events.filter(({ isOverride, until })=>isOverride && until > now()).flatMap((event)=>shiftsOf([
						event
					]).map((shift)=>({
							id: event.id,
							...shift
						})));
			};
			const post = async (calendar, { person, from, until })=>{
				const body = {
					starts_at: from.toISOString(),
					ends_at: until.toISOString(),
					users: [
						addressOf(person)
					],
					override: true
				};
				const call = {
					method: 'POST',
					path: pathOf(calendar),
					body,
					advice
				};
				await api({
					...call,
					notIdempotent: true,
					schema: schemas.L5J()
				});
			};
			const writeOne = (calendar, override)=>(0, new_override.y2)({
					service: 'Better Stack',
					http,
					override,
					list: ()=>list(calendar),
					write: ()=>post(calendar, override)
				});
			const end = (calendar, { id, from })=>{
				const path = `${pathOf(calendar)}/${(0, segment.m)(id)}`;
				const call = {
					path,
					expects: 'anything',
					schema: schemas.L5J(),
					advice
				};
				const hasRun = now().getTime() - from.getTime() >= build_time.Vc;
				const body = {
					ends_at: (0, build_time.Q5)(now()).toISOString()
				};
				return (0, kit_api.Xd)(api(hasRun ? {
					...call,
					method: 'PATCH',
					body
				} : {
					...call,
					method: 'DELETE'
				}));
			};
			return {
				find: members,
				list: async (name)=>list(await find(name)),
				async write (name, override) {
					const calendar = await find(name);
					await writeOne(calendar, override);
					await (0, take_precedence.k)({
						override,
						now,
						list: ()=>list(calendar),
						isOnCall: async (at)=>{
							const people = await peopleAt(calendar, at);
							return people.length > 0 && people.every((person)=>(0, build_people.Ft)(person, override.person));
						},
						write: (part)=>writeOne(calendar, part),
						end: (other)=>end(calendar, other)
					});
				},
				async scheduled (name, span, without) {
					const ended = new Set(without.map(({ id })=>id));
					const events = await eventsOf(name);
					const others = events?.filter(({ id })=>!ended.has(id));
					return others ? finalShifts(others, span) : null;
				},
				async end (name, override) {
					await end(await find(name), override);
				}
			};
		}
		function addressOf({ email, name }) {
			if (email !== null) return email;
			throw new failure.HR(`Better Stack gives no e-mail address for ${name ?? 'the person who takes over'}, and overrides need one.`, 'Check `handover-to`.');
		}
		;
		function createSource(context) {
			const api = createClient(context);
			const { now } = context;
			const calendars = createCalendars(api);
			let latest;
			const readAnew = ()=>{
				const from = now();
				const reading = calendars.read().then((calendars)=>({
						calendars,
						from,
						until: now()
					}));
				latest = (0, once.jQ)(reading);
				return reading;
			};
			const readOnce = ()=>latest ?? readAnew();
			const readEvents = ({ id })=>api({
					path: `/api/v2/on-calls/${(0, segment.m)(id)}/events`,
					schema: events
				});
			const eventsOf = async (name, reading = readOnce())=>{
				const { calendars, ...span } = await reading;
				const calendar = findCalendar(calendars, name);
				const events = await readEvents(calendar);
				return tellsNow(events, calendar, span) ? events : null;
			};
			const readShifts = async (name)=>{
				const events = await eventsOf(name);
				if (events) return events;
				throw new failure.HR(`The events of the schedule “${name}” don’t say who is on call in it now, so its coming shifts are not known.`, 'Check the schedule in Better Stack: its calendar must show who is on call.');
			};
			return {
				onCall (names, at) {
					const reading = at ? readOnce() : readAnew();
					return (0, once.Sd)(names, async (name)=>{
						const calendar = findCalendar((await reading).calendars, name);
						const { people } = at ? await calendars.readAt(calendar.id, at) : calendar;
						return {
							people: (0, build_people.dM)(people),
							note: null
						};
					});
				},
				shifts: (names, from, until)=>(0, once.Sd)(names, async (name)=>finalShifts(await readShifts(name), {
							from,
							until
						})),
				history: (names, from, until)=>(0, once.Sd)(names, async (name)=>historyIn(await readShifts(name), {
							from,
							until
						})),
				past: {
					note: 'Better Stack does not document how long it keeps the shifts of the past.'
				},
				list: async ()=>(0, lookup.KE)((await readOnce()).calendars),
				overrides: createOverrides({
					api,
					http: context.http,
					now,
					members: createMembers(context, async ()=>(await readOnce()).calendars),
					find: async (name)=>findCalendar((await readOnce()).calendars, name),
					readEvents,
					eventsOf: (name)=>eventsOf(name, readAnew()),
					peopleAt: async ({ id }, at)=>(await calendars.readAt(id, at)).people
				})
			};
		}
	}
};
