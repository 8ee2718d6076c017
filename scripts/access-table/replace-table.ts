const start = '<!-- bảng quyền: node scripts/access-table.ts -->';
const end = '<!-- hết bảng quyền -->';

/** The README with another table between its marks. @throws when a mark is missing */
export function replaceTable(readme: string, table: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks “${start}” … “${end}”.`);
  return `${readme.slice(0, from + start.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
