/** A user of the tenant, as in Graph's `user` objects. */
export interface EntraUser {
  /** Object id. */
  id: string;
  displayName: string;
  mail: string | null;
  userPrincipalName: string;
  accountEnabled: boolean;
  userType: 'Member' | 'Guest';
}

/** An app registration: https://learn.microsoft.com/graph/api/resources/application. */
export interface EntraApp {
  clientId: string;
  /** The value of the client secret. `null` if it has none. */
  secret: string | null;
  secretExpired: boolean;
  /** Federated credentials: the issuers whose tokens are accepted instead of the secret. */
  federated: { issuer: string; subject: string; audience: string }[];
  /** Application permissions of Graph that an admin has consented to. */
  permissions: string[];
}

/** A tag of a team: https://learn.microsoft.com/graph/api/resources/teamworktag. */
export interface TeamsTag {
  id: string;
  displayName: string;
  description: string;
  /** `id` is the membership's. */
  members: { id: string; userId: string }[];
}

/** A team; `members` are the object ids of its users. */
export interface Team {
  id: string;
  displayName: string;
  members: string[];
  tags: TeamsTag[];
  /** Archived: nothing in it can be changed. */
  archived: boolean;
  /** Only its owners may manage tags. */
  ownersManageTags: boolean;
}

/** A workflow that posts what its webhook receives to a channel. */
export interface TeamsWorkflow {
  id: string;
  /** `sig` in the webhook's address. */
  signature: string;
  enabled: boolean;
}

/** Everything that Entra, Graph and Teams know. Plain and mutable. */
export interface MicrosoftState {
  tenant: string;
  app: EntraApp;
  /** The access tokens that were issued, and when they expire. */
  tokens: Record<string, Date>;
  users: EntraUser[];
  teams: Team[];
  /** The webhook of the first one is used. */
  workflows: [TeamsWorkflow, ...TeamsWorkflow[]];
  /** The cards in the channel, oldest first. */
  posts: object[];
  settings: {
    /** Entries on a page of tags, of a tag's members, and of users. */
    pageSize: number;
    /** The limit of four requests a second in a team is enforced. */
    rateLimits: boolean;
    /** Access tokens say nothing of what they are for. */
    opaqueTokens: boolean;
    /** How many reads of a tag's members still show the old state after a write. */
    lag: number;
    /** The webhook posts nothing and answers 200 with this text. `null`: it works. */
    webhookSays: string | null;
  };
}

/** The address of a workflow's webhook, on a host. */
export function webhookUrl(origin: string, { id, signature }: TeamsWorkflow): string {
  const query = `api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${signature}`;
  return `${origin}/workflows/${id}/triggers/manual/paths/invoke?${query}`;
}

/** The id of a tag or a membership, in Graph's form. */
export function graphId(...parts: string[]): string {
  return Buffer.from(parts.join('##')).toString('base64');
}

/** A membership in a tag. */
export function tagMember(state: MicrosoftState, tag: Pick<TeamsTag, 'id'>, userId: string) {
  return { id: graphId(state.tenant, tag.id.slice(-12), userId), userId };
}
