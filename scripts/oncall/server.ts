/** A team, a role or a person of LinkedIn's on-call server, by name. */
type Name = string;

/** Somebody in a role of a team from a time to another. */
export interface Event {
  readonly team: Name;
  readonly role: Name;
  readonly user: Name;
  readonly from: Date;
  readonly until: Date;
}

/** LinkedIn's on-call server, as somebody who plans uses it. */
export interface Server {
  readonly addUser: (name: Name, fullName: string, email: string | null) => Promise<void>;
  readonly addRole: (name: Name) => Promise<void>;
  readonly addTeam: (name: Name, users: readonly Name[]) => Promise<void>;
  /** Returns the event's id. */
  readonly addEvent: (event: Event) => Promise<number>;
  /** Whoever has the one event has the other from now on. */
  readonly swap: (one: number, other: number) => Promise<void>;
  readonly deleteEvent: (id: number) => Promise<void>;
  /** The address of a team's calendar. */
  readonly calendar: (team: Name, query?: string) => string;
}

/** The server at an address, through its API v0. */
export function serverAt(origin: string): Server {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${origin}/api/v0${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  const seconds = (time: Date) => Math.floor(time.getTime() / 1000);
  return {
    async addUser(name, full_name, email) {
      await ask('POST', '/users', { name });
      await ask('PUT', `/users/${name}`, { full_name, ...(email && { contacts: { email } }) });
    },
    async addRole(name) {
      await ask('POST', '/roles', { name });
    },
    async addTeam(name, users) {
      await ask('POST', '/teams', { name, scheduling_timezone: 'Europe/Berlin' });
      for (const user of users) await ask('POST', `/teams/${name}/users`, { name: user });
    },
    async addEvent({ team, role, user, from, until }) {
      const event = { team, role, user, start: seconds(from), end: seconds(until) };
      return Number(await ask('POST', '/events', event));
    },
    async swap(one, other) {
      await ask('POST', '/events/swap', { events: [one, other].map((id) => ({ id, linked: false })) });
    },
    async deleteEvent(id) {
      await ask('DELETE', `/events/${id}`);
    },
    calendar: (team, query = 'roles=primary') => `${origin}/api/v0/teams/${team}/ical?${query}`,
  };
}
