import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const secretsShape = z.object({ payloadSecret: z.string().min(32) });

export type Secrets = z.infer<typeof secretsShape>;

/** Reads the secrets of the deployment, making them at the first start. The file is for its user alone. */
export function readOrCreateSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  if (existsSync(path)) return secretsShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  const secrets = { payloadSecret: randomBytes(32).toString('base64url') };
  writeFileSync(`${path}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}
