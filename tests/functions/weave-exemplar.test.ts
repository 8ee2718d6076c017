import { expect, test } from 'vitest';
import { dyes } from '#contract/weave/dyes.ts';
import { weave } from '#contract/weave/weave.ts';
import { weaveExemplar } from '../../site/weave/weave-exemplar.ts';

const hiep = {
  id: '0b1f3f36-6a1c-4c0e-9a55-2f0b0c6a7d11',
  name: { vi: 'Bà Ka Hiệp' },
  type: 'person',
} as const;

test('a cloth that was woven before is the one that would be woven now', () => {
  const cloth = weave({ id: hiep.id, initials: 'KH', dyes: dyes.indigo });
  expect(weaveExemplar(hiep, 'indigo')).toBe(cloth);
  expect(weaveExemplar(hiep, 'indigo')).toBe(cloth);
});

test('another name, province or place on the page is another cloth', () => {
  const first = weaveExemplar(hiep, 'indigo');
  expect(weaveExemplar({ ...hiep, name: { vi: 'Ông K’Tung' } }, 'indigo')).not.toBe(first);
  expect(weaveExemplar(hiep, 'forest')).not.toBe(first);
  const second = weaveExemplar(hiep, 'indigo', 1);
  const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(idsOf(second).filter((id) => idsOf(first).includes(id))).toEqual([]);
});
