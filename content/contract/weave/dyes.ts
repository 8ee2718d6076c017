/** Four colours of a cloth: the ground, a warm and a cool thread, and the pale one. */
export interface Dyes {
  ground: string;
  warm: string;
  cool: string;
  light: string;
}

/**
 * Dyes that the pages of a province are set in, by their ground. The words that stand on a ground are its `light`; both
 * contrast at least 7:1. Our own colours: no people's cloth is claimed.
 */
export const dyes = {
  madder: { ground: '#7d181b', warm: '#3a2019', cool: '#dfae52', light: '#fbf3e2' },
  indigo: { ground: '#1d2238', warm: '#a92b20', cool: '#e0a83c', light: '#f6ecd8' },
  blue: { ground: '#1f3f63', warm: '#a8345a', cool: '#9dbfae', light: '#f3efe4' },
  earth: { ground: '#5a3216', warm: '#a84a24', cool: '#d9bd7a', light: '#fbf1d9' },
  forest: { ground: '#203f36', warm: '#8c2f1c', cool: '#dca54f', light: '#f5e8cd' },
} as const satisfies Record<string, Dyes>;

/** What editors call them. */
export const dyesTitles = {
  madder: 'Đỏ nâu (màu chung)',
  indigo: 'Chàm, vàng, đỏ',
  blue: 'Lam, hồng, xanh nhạt',
  earth: 'Nâu đất, cam, vàng nhạt',
  forest: 'Xanh rừng, nâu đỏ, vàng',
} as const satisfies Record<keyof typeof dyes, string>;

export type DyesName = keyof typeof dyes;
export const dyesNames = Object.keys(dyes) as [DyesName, ...DyesName[]];

/** What a province wears until its editors choose. */
const ofProvinces: Readonly<Record<string, DyesName>> = {
  'lam-dong': 'indigo',
  'lang-son': 'blue',
  'ninh-binh': 'earth',
  'dong-nai': 'forest',
};

/** The dyes of a province; the house's own where it has none. */
export function getDyesName(province: { slug: string; dyes?: DyesName | undefined } | undefined): DyesName {
  return province ? (province.dyes ?? ofProvinces[province.slug] ?? 'madder') : 'madder';
}
