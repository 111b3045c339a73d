import * as z from 'zod/mini';
import type { Remark } from '../../model.ts';
import { createClient } from './client.ts';
import { permission } from './tags.ts';
import type { EntraApp } from './token.ts';

/** The application permissions in an access token: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference. */
const claims = z.object({ roles: z.array(z.string()) });

const needed = 'TeamworkTag.ReadWrite.All';

/** Whether the app may change tags, as its access token says; Entra does not promise that it can be read. Rejects with a Failure. */
export async function checkTagRights(app: EntraApp): Promise<readonly Remark[]> {
  const token = await createClient(app).token();
  const { data } = z.safeParse(claims, payload(token));
  if (data?.roles.includes(needed)) return [members];
  if (data)
    return [
      {
        severity: 'failure',
        message: 'The app is not allowed to change tags.',
        fix: `Give it ${permission}.`,
      },
    ];
  const message = 'Whether the app may change tags can’t be checked without writing.';
  return [{ severity: 'unchecked', message, fix: '' }, members];
}

/** The app may not read a team's members. */
const members: Remark = {
  severity: 'unchecked',
  message:
    'Whether everybody is a member of the team can’t be checked with the app’s permissions: only members can have its tags.',
  fix: '',
};

/** The middle part of a token; `null` if it holds nothing that can be read. */
function payload(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return null;
  }
}
