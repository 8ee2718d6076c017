import type { z } from 'zod';
import { buildMissing } from '../build/build.ts';
import { cmsCommands } from '../build/target.ts';
import { readConfig, repository } from '../config.ts';
import { loadDotenv } from '../dotenv.ts';
import { attachDatabase } from '../postgres/attach-database.ts';
import { runCmsCommand } from './cms-command.ts';
import { makeEnvironment } from './environment.ts';
import { readOrCreateSecrets } from './secrets.ts';
import { keepPrivate } from '../rights.ts';

/**
 * Runs one command of the CMS on this installation's data, whether the system runs or not; builds the CMS when it is not.
 * @param command its name and arguments
 * @returns what it answers, by its schema @throws OperatorError with what the command said
 */
export async function runOnData<Shape extends z.ZodType>(
  command: readonly string[],
  result: Shape,
): Promise<z.infer<Shape>> {
  keepPrivate();
  loadDotenv();
  const config = readConfig();
  await buildMissing({ root: repository, targets: [cmsCommands], report: console.log });
  const secret = config.payloadSecret ?? readOrCreateSecrets(config.dataDir).payloadSecret;
  const database = await attachDatabase(config);
  try {
    const environment = makeEnvironment(config, database.url, secret);
    return await runCmsCommand({ command: [...command], environment, result });
  } finally {
    await database.detach();
  }
}
