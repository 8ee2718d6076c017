import { z } from 'zod';
import { buildMissing } from './build/build.ts';
import { targets } from './build/target.ts';
import { readConfig, repository } from './config.ts';
import { loadDotenv } from './dotenv.ts';
import { describeError } from './operator-error.ts';
import { attachDatabase } from './postgres/attach-database.ts';
import { runCmsCommand } from './start/cms-command.ts';
import { makeEnvironment } from './start/environment.ts';
import { readOrCreateSecrets } from './start/secrets.ts';

const reportShape = z.object({
  count: z.number(),
  head: z.string().nullable(),
  problem: z.object({ sequence: z.string(), reason: z.string() }).optional(),
});

/** `npm run audit -- --check`: is the audit log whole? Exit code 1 when it is not. */
async function main(): Promise<void> {
  loadDotenv();
  const config = readConfig();
  const cms = targets.filter(({ name }) => name === 'cms');
  await buildMissing({ root: repository, targets: cms, report: console.log });
  const secret = config.payloadSecret ?? readOrCreateSecrets(config.dataDir).payloadSecret;
  const database = await attachDatabase(config);
  try {
    const environment = makeEnvironment(config, database.url, secret);
    const command = ['audit', ...process.argv.slice(2)];
    const { count, head, problem } = await runCmsCommand({ command, environment, result: reportShape });
    if (problem) {
      console.error(`Nhật ký KHÔNG nguyên vẹn, ở dòng ${problem.sequence}: ${problem.reason}`);
      process.exitCode = 1;
    } else {
      console.log(`Nhật ký nguyên vẹn: ${count} dòng. Mã băm dòng cuối: ${head ?? '(chưa có dòng nào)'}`);
    }
  } finally {
    await database.detach();
  }
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
