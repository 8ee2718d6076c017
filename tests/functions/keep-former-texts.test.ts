import { describe, expect, test } from 'vitest';
import { keepFormerTexts } from '../../cms/publishing/keep-former-texts.ts';
import { makeCriteriaSet } from '../support/make-documents.ts';

const item = (id: string, text: string) => ({ id, text });
const setOf = (...items: { id: string; text: string }[]) => makeCriteriaSet({ items });

describe('a criteria set that goes public again', () => {
  test('says both wordings of a criterion and the day of the change', () => {
    const changed = keepFormerTexts(
      setOf(item('a', 'Thu nhập cao.')),
      setOf(item('a', 'Thu nhập khá.')),
      '2026-11-29',
    );
    expect(changed.items).toMatchObject([
      {
        text: 'Thu nhập cao.',
        since: '2026-11-29',
        former: [{ text: 'Thu nhập khá.', until: '2026-11-29' }],
      },
    ]);
    const again = keepFormerTexts(setOf(item('a', 'Thu nhập rất cao.')), changed, '2026-12-01');
    expect(again.items[0]?.former.map(({ until }) => until)).toEqual(['2026-11-29', '2026-12-01']);
    expect(keepFormerTexts(setOf(item('a', 'Thu nhập rất cao.')), again, '2026-12-02').items).toEqual(
      again.items,
    );
  });

  test('takes a misprint put right for the same wording, a changed mark or figure for another', () => {
    const from = (before: string, after: string) =>
      keepFormerTexts(setOf(item('a', after)), setOf(item('a', before)), '2026-11-29').items[0]?.former
        .length;
    expect(from('Thu nhập  khá', 'Thu nhập khá.')).toBe(0);
    expect(from('Thu nhập khá', 'Thu nhập khả')).toBe(1);
    expect(from('Tăng 5 %', 'Tăng 6 %')).toBe(1);
  });

  test('keeps what was dropped, until it comes back', () => {
    const before = setOf(item('a', 'Một.'), item('b', 'Hai.'));
    const dropped = keepFormerTexts(setOf(item('a', 'Một.')), before, '2026-11-29');
    expect(dropped.retired).toEqual([{ id: 'b', text: 'Hai.', until: '2026-11-29' }]);
    const back = keepFormerTexts(before, dropped, '2026-12-01');
    expect(back.retired).toEqual([]);
    expect(back.items[1]).toMatchObject({ text: 'Hai.', since: '2026-12-01' });
  });

  test('has no past the first time', () => {
    expect(keepFormerTexts(setOf(item('a', 'Một.')), undefined, '2026-11-29').items[0]?.former).toEqual([]);
  });
});
