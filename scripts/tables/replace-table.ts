/** A text with another table between the marks of that name. @throws when a mark is missing */
export function replaceTable(text: string, name: string, table: string): string {
  const start = `<!-- bảng ${name}: node scripts/tables.ts -->`;
  const end = `<!-- hết bảng ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The text lacks “${start}” … “${end}”.`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}
