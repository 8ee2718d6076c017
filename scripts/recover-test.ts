import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { VariableName } from '../cms/platform/environment/variables.ts';
import { repository } from './config.ts';

// `npm run recover-test -- --times 200 --seed 7`: kills the worker and PostgreSQL that often; a seed repeats its moments.
const { values } = parseArgs({
  options: { times: { type: 'string', default: '20' }, seed: { type: 'string' } },
});
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'recovery', '--testTimeout=86400000'],
  {
    cwd: repository,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...({
        RECOVERY_TIMES: values.times,
        ...(values.seed && { RECOVERY_SEED: values.seed }),
      } satisfies Partial<Record<VariableName, string>>),
    },
  },
);
process.exitCode = status ?? 1;
