import { z } from 'zod';
import { describeError } from './operator-error.ts';
import { runOnData } from './start/run-on-data.ts';

const answerShape = z.object({ email: z.string(), password: z.string().optional() });

/** `npm run user -- create --email … --role …`: makes an account, whether the system runs or not. */
async function main(): Promise<void> {
  const { email, password } = await runOnData(['user', ...process.argv.slice(2)], answerShape);
  console.log(`Đã tạo tài khoản ${email}.`);
  if (password !== undefined) console.log(`Mật khẩu (chỉ hiện một lần): ${password}`);
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
