import { actNames } from './permission-names.ts';
import { permissions } from './permissions.ts';
import { roleNames, roles, type Role } from './roles.ts';
import { scopeNames } from './scopes.ts';
import { accessTable, operations, type Operation, type TableSlug } from './table.ts';

const operationNames = {
  read: 'xem',
  create: 'tạo',
  update: 'sửa',
  delete: 'xóa',
} as const satisfies Record<Operation, string>;

/** What a role may do with the documents of a row. @example 'xem mọi; tạo; sửa của mình' */
export function describeCell(slug: TableSlug, role: Role): string {
  const parts = operations
    .map((operation) => ({ operation, scope: accessTable[slug][operation][role] }))
    .filter(({ scope }) => scope !== 'none')
    .map(({ operation, scope }) =>
      operation === 'create' && scope === 'all'
        ? operationNames.create
        : `${operationNames[operation]} ${scopeNames[scope]}`,
    );
  return parts.join('; ') || '–';
}

/** Acts beyond reading and changing that a role may take, by their names. */
export function listActs(role: Role): string[] {
  return (Object.keys(actNames) as (keyof typeof actNames)[])
    .filter((act) => (permissions[act] as readonly Role[]).includes(role))
    .map((act) => actNames[act]);
}

/** The whole table as Markdown, for the manual. @param titles name of each collection and global */
export function describeTable(titles: Readonly<Record<TableSlug, string>>): string {
  const slugs = Object.keys(accessTable) as TableSlug[];
  const acts = Object.keys(actNames) as (keyof typeof actNames)[];
  const may = (act: keyof typeof actNames, role: Role) =>
    (permissions[act] as readonly Role[]).includes(role) ? '✓' : '–';
  return [
    line(['', ...roles.map((role) => roleNames[role])]),
    line(['---', ...roles.map(() => '---')]),
    ...slugs.map((slug) => line([`**${titles[slug]}**`, ...roles.map((role) => describeCell(slug, role))])),
    ...acts.map((act) => line([actNames[act], ...roles.map((role) => may(act, role))])),
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
