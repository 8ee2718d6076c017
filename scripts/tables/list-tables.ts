import type { SanitizedConfig } from 'payload';
import { describeCollections, describeStates } from '../../cms/desk/help/describe-help.ts';
import { describeTable } from '../../cms/platform/access/describe-table.ts';
import { describeEnvironment } from '../../cms/platform/environment/describe-variables.ts';
import { getTitles } from '../../cms/platform/access/titles.ts';

/** A table that stands in a paper and is made from the code. */
export interface PaperTable {
  /** As its marks name it. */
  readonly name: string;
  /** The paper, from the top of the repository. */
  readonly paper: string;
  /** Markdown. */
  readonly table: string;
}

/** Every table that is made from the code. @param config the CMS's, for the names of its collections */
export function listTables(config: SanitizedConfig): PaperTable[] {
  const titles = getTitles(config);
  return [
    { name: 'quyền', paper: 'cms/README.md', table: describeTable(titles) },
    { name: 'biến môi trường', paper: 'scripts/README.md', table: describeEnvironment() },
    { name: 'các bước', paper: 'cms/desk/help/duong-di-cua-bai.md', table: describeStates() },
    { name: 'các mục', paper: 'cms/desk/help/cac-muc.md', table: describeCollections(titles) },
  ];
}
