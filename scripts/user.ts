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

const answerShape = z.object({ email: z.string(), password: z.string().optional() });

/** `npm run user -- create --email … --role …`: makes an account, whether the system runs or not. */
async function main(): Promise<void> {
  loadDotenv();
  const config = readConfig();
  const cms = targets.filter(({ name }) => name === 'cms');
  await buildMissing({ root: repository, targets: cms, report: console.log });
  const secret = config.payloadSecret ?? readOrCreateSecrets(config.dataDir).payloadSecret;
  const database = await attachDatabase(config);
  try {
    const environment = makeEnvironment(config, database.url, secret);
    const command = ['user', ...process.argv.slice(2)];
    const { email, password } = await runCmsCommand({ command, environment, result: answerShape });
    console.log(`Đã tạo tài khoản ${email}.`);
    if (password !== undefined) console.log(`Mật khẩu (chỉ hiện một lần): ${password}`);
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
