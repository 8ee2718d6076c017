import { parseArgs } from 'node:util';
import { buildMissing } from './build/build.ts';
import { targets } from './build/target.ts';
import { repository } from './config.ts';
import { describeError } from './operator-error.ts';

/** `npm run build`: builds the CMS and the site where their sources changed. Names limit it: `npm run build -- site`. */
const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false } },
  allowPositionals: true,
});

try {
  const chosen = targets.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  await buildMissing({ root: repository, targets: chosen, force: values.force, report: console.log });
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
