import { readFileSync, writeFileSync } from 'node:fs';
import { describeTable } from '../cms/platform/access/describe-table.ts';
import { getTitles } from '../cms/platform/access/titles.ts';
import { replaceTable } from './access-table/replace-table.ts';

/** For developers: writes the table of access from the code into the README. */
const { default: config } = await import('../cms/payload.config.ts');
const table = describeTable(getTitles(await config));
writeFileSync('README.md', replaceTable(readFileSync('README.md', 'utf8'), table));
