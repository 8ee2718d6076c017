import { readFileSync, writeFileSync } from 'node:fs';
import { describeExample } from '../cms/platform/environment/describe-variables.ts';
import { listTables } from './tables/list-tables.ts';
import { replaceTable } from './tables/replace-table.ts';

/** For developers: writes what is made from the code: the tables in the papers, and `.env.example`. */
const { default: config } = await import('../cms/payload.config.ts');
for (const { name, paper, table } of listTables(await config)) {
  writeFileSync(paper, replaceTable(readFileSync(paper, 'utf8'), name, table));
}
writeFileSync('.env.example', describeExample());
