import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chapters of the newsroom's manual that the help shows as pages of their own: name of the file, in order of the contents. */
export const chapters = [
  'viec-va-cho-lam',
  'duong-di-cua-bai',
  'cung-lam-mot-bai',
  'ban-dich',
  'kiem-chung',
  'dong-y',
  'tep-tai-len',
  'tai-khoan',
  'doi-tac',
  'nhat-ky',
  'cac-muc',
] as const;
export type Chapter = (typeof chapters)[number];

export interface ChapterText {
  readonly title: string;
  /** Markdown below the title. */
  readonly body: string;
}

/** A chapter as it stands in the checkout; `vai-tro` has the guides of the roles, a section each. */
export function readChapter(chapter: Chapter | 'vai-tro'): ChapterText {
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'cms/desk/help', `${chapter}.md`);
  const [, title, body] = /^# (.+)\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (title === undefined || body === undefined) throw new Error(`Chapter “${chapter}” has no title.`);
  return { title, body: body.trim() };
}

/** What stands below a heading of the second level. @throws when the chapter has no such heading */
export function getSection({ title, body }: ChapterText, heading: string): string {
  const section = `\n${body}`
    .split('\n## ')
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length);
  if (section === undefined) throw new Error(`Chapter “${title}” has no section “${heading}”.`);
  return section.trim();
}
