/** What kind of statement a reader may want to see proved. */
export const claimKinds = [
  'figure',
  'percent',
  'money',
  'superlative',
  'rank',
  'first',
  'only',
  'award',
  'other',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const claimKindNames = {
  figure: 'Số liệu',
  percent: 'Tỷ lệ',
  money: 'Số tiền',
  superlative: '“Nhất”',
  rank: 'Thứ hạng',
  first: '“Đầu tiên”',
  only: '“Duy nhất”',
  award: 'Khen thưởng, danh hiệu',
  other: 'Khẳng định khác',
} as const satisfies Record<ClaimKind, string>;

/** A stretch of a text; offsets are UTF-16 units of that text, `end` is behind the last. */
export interface Span {
  kind: ClaimKind;
  start: number;
  end: number;
}
