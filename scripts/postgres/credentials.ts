import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const credentialsShape = z.object({ superuser: z.string().min(20), owner: z.string().min(20) });

/** Passwords of the two database roles: the superuser keeps the server, the owner is what the programs log in as. */
export type Credentials = z.infer<typeof credentialsShape>;

/** Reads the passwords of an embedded server, making them at the first start. The file is for its user alone. */
export function readOrCreateCredentials(path: string): Credentials {
  if (existsSync(path)) return credentialsShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  const credentials = { superuser: makePassword(), owner: makePassword() };
  writeFileSync(`${path}.new`, JSON.stringify(credentials), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return credentials;
}

function makePassword(): string {
  return randomBytes(24).toString('base64url');
}
