import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dyes } from '#contract/weave/dyes.ts';

// Frames on other people's pages are documents of their own.
const sheets = globSync('site/{client,styles}/*.css', { exclude: ['site/styles/embed.css'] }).map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

test('letters have one of the named sizes everywhere, paper apart', () => {
  const strange = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:font-size|font):([^;]+);/g)]
      .map(([, value = '']) => value.trim())
      .filter((value) => !/var\(--t-(?:meta|ui|body|card|h3|h2|lead|page)\)|inherit|\dpt$/.test(value))
      .map((value) => `${path}: ${value}`),
  );
  expect(strange).toEqual([]);
});

test('the style sheet dresses pages without a province in the house’s own dyes', () => {
  const base = sheets.find(({ path }) => path.endsWith('base.css'))?.text ?? '';
  const { ground, cool, light } = dyes.madder;
  for (const [name, value] of Object.entries({ ground, cool, light }))
    expect(base).toContain(`--${name}: ${value};`);
});
