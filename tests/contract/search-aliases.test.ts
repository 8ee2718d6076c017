import { expect, test } from 'vitest';
import { firstSearchAliases, getAliasKey, searchAliasesSchema } from '#contract/search-aliases.ts';

function refuse(...groups: string[][]): string[] {
  const result = searchAliasesSchema.safeParse({
    kind: 'search-aliases',
    id: 'search-aliases',
    groups: groups.map((words) => ({ words })),
  });
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

test('the first aliases are such as the contract takes', () => {
  expect(searchAliasesSchema.parse(firstSearchAliases)).toEqual(firstSearchAliases);
  const groupOf = (word: string) =>
    firstSearchAliases.groups.find(({ words }) =>
      words.some((each) => getAliasKey(each) === getAliasKey(word)),
    );
  for (const pair of [
    ['UBND', 'ủy ban nhân dân'],
    ['HTX', 'hợp tác xã'],
    ['CLB', 'câu lạc bộ'],
    ['TP', 'thành phố'],
    ['GD&ĐT', 'giáo dục và đào tạo'],
    ['Cơ Ho', 'Kơ Ho'],
    ['coho', 'K’Ho'],
    ['S’tiêng', 'Xtiêng'],
  ] as const)
    expect([pair, groupOf(pair[0])]).toEqual([pair, groupOf(pair[1])]);
});

test.each([
  ['a word alone', [['UBND']], 'Mỗi nhóm cần ít nhất hai cách viết.'],
  ['nothing', [['UBND', ' ']], 'Không được để trống.'],
  ['signs alone', [['UBND', '&&&']], 'Cách viết phải có chữ hoặc số.'],
  [
    'a spelling of two groups',
    [
      ['UBND', 'ủy ban'],
      ['Ubnd', 'khác'],
    ],
    '“Ubnd” đã có.',
  ],
  ['one spelling with and without marks', [['Cơ Ho', 'Co Ho']], '“Co Ho” đã có.'],
  ['a long word', [['x'.repeat(61), 'y']], 'Dài quá 60 ký tự.'],
  [
    'a crowded group',
    [Array.from({ length: 13 }, (_, index) => `từ ${index}`)],
    'Mỗi nhóm nhiều nhất 12 cách viết.',
  ],
  [
    'a crowd of groups',
    Array.from({ length: 401 }, (_, index) => [`một ${index}`, `hai ${index}`]),
    'Nhiều nhất 400 nhóm.',
  ],
])('%s is refused', (_, groups, message) => {
  expect(refuse(...groups)).toContain(message);
});

test('compares spellings without marks, capitals and signs', () => {
  expect(['GD&ĐT', 'gd – đt', 'K’Ho', "k'HO", 'văn hóa, thể thao'].map(getAliasKey)).toEqual([
    'gd dt',
    'gd dt',
    'k ho',
    'k ho',
    'van hoa the thao',
  ]);
});
