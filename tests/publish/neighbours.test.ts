import { expect, test } from 'vitest';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import { Neighbours } from '../../site/publisher/edition/neighbours.ts';
import { makeExemplar, toId } from '../support/make-documents.ts';

const provinces: Readonly<Record<string, string>> = {
  [toId('di-linh')]: 'lam-dong',
  [toId('bao-lam')]: 'lam-dong',
  [toId('van-lang')]: 'lang-son',
};

function make(name: string, place: string | undefined, ...topics: string[]): ExemplarDocument {
  return makeExemplar({
    id: toId(name),
    slug: name,
    name: { vi: name },
    place: place && toId(place),
    topics: topics.map(toId),
  });
}

function ask(exemplars: readonly ExemplarDocument[], name: string): (string | undefined)[] {
  const neighbours = new Neighbours(exemplars, (place) => provinces[place]);
  return neighbours.of(toId(name)).map((one) => one.name.vi);
}

test('those of the commune stand before those of the topic in the province, these before those of the topic elsewhere, others of the province last', () => {
  const all = [
    make('xa', 'van-lang', 'y-te'),
    make('tinh', 'bao-lam', 'y-te'),
    make('ai', 'di-linh', 'y-te'),
    make('khac', 'bao-lam', 'giao-duc'),
    make('xom', 'di-linh', 'giao-duc'),
    make('huyen', 'bao-lam', 'van-hoa'),
  ];
  expect(ask(all, 'ai')).toEqual(['xom', 'tinh', 'xa', 'khac', 'huyen']);
  expect(ask(all, 'khac')).toEqual(['huyen', 'tinh', 'xom', 'ai']);
  expect(ask([make('mot-minh', undefined)], 'mot-minh')).toEqual([]);
  expect(ask(all, 'khong-co')).toEqual([]);
});

test('there are at most six, none twice, and never the one who asks', () => {
  const all = Array.from({ length: 40 }, (_, index) => make(`g${index}`, 'di-linh', 'y-te', 'y-te'));
  expect(ask([make('mot-minh', undefined, 'y-te', 'y-te')], 'mot-minh')).toEqual([]);
  for (const { name } of all) {
    const found = ask(all, name.vi ?? '');
    expect(new Set(found).size).toBe(6);
    expect(found).not.toContain(name.vi);
  }
});

test('whoever comes changes the answers of a few, however many share a topic', () => {
  const all = Array.from({ length: 700 }, (_, index) => make(`g${index}`, undefined, 'y-te'));
  const [before, after] = [all, all.toSpliced(350, 0, make('moi', undefined, 'y-te'))].map(
    (exemplars) => new Neighbours(exemplars, () => undefined),
  );
  const changed = all.filter(({ id }) => before?.of(id).some((one, index) => one !== after?.of(id)[index]));
  expect(changed.map(({ slug }) => slug)).toEqual(['g344', 'g345', 'g346', 'g347', 'g348', 'g349']);
});
