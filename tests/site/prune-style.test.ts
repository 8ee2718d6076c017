import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { laterClasses, pruneStyle } from '../../site/styles/prune-style.ts';

const page = (style: string, body: string) =>
  `<!doctype html><style>${style}</style><body>${body}<style>.b{}</style>`;
const prune = (style: string, body: string) =>
  /<style>(.*?)<\/style>/s.exec(pruneStyle(page(style, body)))?.[1];

describe('the style of a page', () => {
  test('is what something in the page can match', () => {
    const style = '.a{x:1}.b .c,.a p{x:2}.b>.c{x:3}a.b{x:4}p{x:5}';
    expect(prune(style, '<p class="a z">')).toBe('.a{x:1}.a p{x:2}p{x:5}');
    expect(prune(style, '<p class="b"><a class="c">')).toBe('.b .c{x:2}.b>.c{x:3}a.b{x:4}p{x:5}');
  });

  test('keeps media queries that have something left, and whatever is no rule', () => {
    const style =
      '@font-face{src:url(a.b)}@media print{.a{x:1}.b{x:2}}@media (width>9em){.b{x:3}}@supports (x:1){.a{x:4}}';
    expect(prune(style, '<p class="a">')).toBe(
      '@font-face{src:url(a.b)}@media print{.a{x:1}}@supports (x:1){.a{x:4}}',
    );
  });

  test('has one media query where two of a kind stand side by side in what is left', () => {
    const style = '@media print{.a{x:1}}.b{x:2}@media print{p{x:3}}@media (width>9em){p{x:4}}';
    expect(prune(style, '<p class="a">')).toBe('@media print{.a{x:1}p{x:3}}@media (width>9em){p{x:4}}');
    expect(prune(style, '<p class="a b">')).toBe(style);
  });

  test('is not misled by brackets and commas in strings', () => {
    const style = String.raw`.a::before{content:"}"}.a[title="(,)"] i,.b{x:1}.a::after{content:'\'}'}.b{x:2}`;
    expect(prune(style, '<p class="a">')).toBe(
      String.raw`.a::before{content:"}"}.a[title="(,)"] i{x:1}.a::after{content:'\'}'}`,
    );
  });

  test('keeps what depends on alternatives, negations and what is inside', () => {
    const style = 'p:is(.x,.y) i{a:1}p:not(.x):has(:is(.y)){a:2}:is(.x,.y).z{a:3}.a:is(.x){margin:.5em}';
    expect(prune(style, '<p class="a">')).toBe(
      'p:is(.x,.y) i{a:1}p:not(.x):has(:is(.y)){a:2}.a:is(.x){margin:.5em}',
    );
  });

  test('has what a text alone brings only where one does', () => {
    const style = '.a pre,pre.b{x:1}.a>table td{x:2}.a .table{x:3}.a-pre{x:4}:is(pre){x:5}';
    expect(prune(style, '<p class="a">')).toBe(':is(pre){x:5}');
    expect(prune(style, '<pre class="a">')).toBe('.a pre{x:1}:is(pre){x:5}');
    expect(prune(style, '<div class="a table"><table>')).toBe('.a>table td{x:2}.a .table{x:3}:is(pre){x:5}');
    expect(prune('img,video{x:1}.a small{x:2}', '<p class="a">')).toBe('img{x:1}');
  });

  test('of one page is not that of another with the same sheet; a page without style stays as it is', () => {
    expect(prune('.a{}.b{}', '<p class="a">')).toBe('.a{}');
    expect(prune('.a{}.b{}', '<p class="b">')).toBe('.b{}');
    expect(pruneStyle('<p class="a">')).toBe('<p class="a">');
  });

  test('keeps the classes that scripts and the lite mode bring along', () => {
    const files = [...globSync('site/{client,search/client}/*.ts'), 'site/server/lite-page.ts'];
    const sources = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const names = [
      ...sources.matchAll(/className = '([^']+)'|make\('\w+', '([^']+)'|classList\.add\('([^']+)'\)/g),
      ...sources.matchAll(/(?:`<\w+|<\w+) class="([\w-]+)"/g),
    ].flatMap((match) => match.slice(1).filter((name) => name !== undefined));
    expect(names.length).toBeGreaterThan(8);
    expect(laterClasses).toEqual(expect.arrayContaining(names.filter((name) => name !== 'lite-switch')));
  });
});
