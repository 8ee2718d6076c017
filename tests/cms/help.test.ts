import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapters, getSection, readChapter } from '../../cms/desk/help/chapters.ts';
import { toHtml } from '../../cms/desk/help/manual-text.tsx';
import { roleNames, roles } from '../../cms/platform/access/roles.ts';

describe('the manual of the newsroom', () => {
  test('is shown by the help chapter by chapter, and its contents stand in the README', () => {
    const files = globSync('cms/desk/help/*.md').map((path) => basename(path, '.md'));
    expect(files.toSorted()).toEqual(['vai-tro', ...chapters].toSorted());
    const contents = [
      ...readFileSync('cms/README.md', 'utf8').matchAll(/\[(.+?)\]\(desk\/help\/([a-z-]+)\.md\)/g),
    ].map(([, title, chapter]) => [chapter, title]);
    expect(contents.toSorted()).toEqual(
      (['vai-tro', ...chapters] as const).map((chapter) => [chapter, readChapter(chapter).title]).toSorted(),
    );
  });

  test.each(roles)('tells the %s what to do, step by step', (role) => {
    const html = toHtml(getSection(readChapter('vai-tro'), roleNames[role]));
    expect(html).toMatch(/^<ol>\n<li>/);
  });

  test('gives the translation desk its steps on the page of those who translate', () => {
    expect(toHtml(getSection(readChapter('ban-dich'), 'Từng bước'))).toMatch(/^<ol>\n<li>/);
  });

  test('a section that is not there is told by its name', () => {
    expect(() => getSection(readChapter('ban-dich'), 'Không có')).toThrow('Không có');
  });

  test.each(chapters)('%s leads to pages of the CMS, never to files, and shows no marks', (chapter) => {
    const html = toHtml(readChapter(chapter).body);
    expect(html).not.toMatch(/href="[^"]*\.md|<!--/);
    expect(html).toMatch(/<(ul|ol|table)>/);
  });

  test('a link to another chapter is a link to its page, at the same heading', () => {
    expect(toHtml('[Đồng ý](dong-y.md#ai-can)')).toContain('href="/admin/huong-dan/dong-y#ai-can"');
  });
});
