import { z } from 'zod';
import { describeError } from './operator-error.ts';
import { runOnData } from './start/run-on-data.ts';

const reportShape = z.object({
  count: z.number(),
  head: z.string().nullable(),
  problem: z.object({ sequence: z.string(), reason: z.string() }).optional(),
});

/** `npm run audit -- --check`: is the audit log whole? Exit code 1 when it is not. */
async function main(): Promise<void> {
  const { count, head, problem } = await runOnData(['audit', ...process.argv.slice(2)], reportShape);
  if (problem) {
    console.error(`Nhật ký KHÔNG nguyên vẹn, ở dòng ${problem.sequence}: ${problem.reason}`);
    process.exitCode = 1;
  } else {
    console.log(`Nhật ký nguyên vẹn: ${count} dòng. Mã băm dòng cuối: ${head ?? '(chưa có dòng nào)'}`);
  }
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
