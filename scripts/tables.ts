import { readFileSync, writeFileSync } from 'node:fs';
import { listTables } from './tables/list-tables.ts';
import { replaceTable } from './tables/replace-table.ts';

/** For developers: writes the tables that are made from the code into the papers. */
const { default: config } = await import('../cms/payload.config.ts');
for (const { name, paper, table } of listTables(await config)) {
  writeFileSync(paper, replaceTable(readFileSync(paper, 'utf8'), name, table));
}
