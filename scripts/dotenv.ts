import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './config.ts';

/** Adds the variables of the checkout's `.env`, where there is one; what the surroundings set already stays. */
export function loadDotenv(): void {
  const path = join(repository, '.env');
  if (existsSync(path)) process.loadEnvFile(path);
}
