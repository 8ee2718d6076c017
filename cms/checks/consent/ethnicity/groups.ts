import { foldLetters, foldSpelling } from '#contract/folding/fold.ts';

/**
 * The 54 ethnic groups of Việt Nam by their official names (Quyết định 121-TCTK/PPCĐ, 2 March 1979), each with other
 * spellings in use and names of its branches. A space stands for a space, a hyphen, an apostrophe or nothing; an apostrophe
 * for the same, but for nothing.
 */
const ethnicGroups: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Kinh'],
  ['Tày'],
  ['Thái'],
  ['Hoa'],
  ['Khmer', 'Khơ Me', 'Khme'],
  ['Mường'],
  ['Nùng'],
  ['Mông', 'H Mông', 'H mong', 'Mèo'],
  ['Dao'],
  ['Gia Rai', 'J rai', 'Ja rai', 'Gia Ray'],
  ['Ngái'],
  ['Ê Đê', 'Ra Đê', 'Rha Đê', 'E De', 'Rhade'],
  ['Ba Na', 'Bah nar'],
  ['Xơ Đăng', 'Xê Đăng', 'Sê Đăng'],
  ['Sán Chay', 'Cao Lan', 'Sán Chỉ'],
  ['Cơ Ho', 'K’Ho', 'K’Hor', 'Kơ Ho', 'Kơ Hor', 'Cờ Ho', 'Ko Ho', 'Co Ho', 'Srê', 'Lạch', 'Chil', 'Cil'],
  ['Chăm', 'Chàm', 'Cham'],
  ['Sán Dìu'],
  ['Hrê', 'H rê'],
  ['M nông', 'M nong', 'Mơ Nông', 'Bu nong'],
  ['Ra Glai', 'Ra glay', 'Rắc Lây'],
  ['Xtiêng', 'X tiêng', 'S tiêng', 'S tieng', 'X tieng'],
  ['Bru Vân Kiều', 'Vân Kiều', 'Bru'],
  ['Thổ'],
  ['Giáy', 'Nhắng'],
  ['Cơ Tu', 'Ca Tu', 'Ka Tu'],
  ['Giẻ Triêng', 'Gié Triêng'],
  ['Mạ', 'Châu Mạ'],
  ['Khơ Mú'],
  ['Co', 'Cor'],
  ['Tà Ôi', 'Ta Ôi', 'Pa Cô', 'Pa Kô'],
  ['Chơ Ro', 'Châu Ro'],
  ['Kháng'],
  ['Xinh Mun'],
  ['Hà Nhì'],
  ['Chu Ru', 'Chru'],
  ['Lào'],
  ['La Chí'],
  ['La Ha'],
  ['Phù Lá'],
  ['La Hủ'],
  ['Lự'],
  ['Lô Lô'],
  ['Chứt'],
  ['Mảng'],
  ['Pà Thẻn'],
  ['Cơ Lao', 'Cờ Lao'],
  ['Cống'],
  ['Bố Y'],
  ['Si La'],
  ['Pu Péo'],
  ['Brâu'],
  ['Ơ Đu'],
  ['Rơ Măm'],
];

/** Every spelling with the official name of its group. */
export const groupSpellings: readonly { spelling: string; group: string }[] = ethnicGroups.flatMap(
  ([group, ...others]) => [group, ...others].map((spelling) => ({ spelling, group })),
);

/** Official names, in the order of the list. */
export const ethnicGroupNames: readonly string[] = ethnicGroups.map(([name]) => name);

const marks = /[\s'’ʼ‘`´-]/gu;
const groupOf = new Map([
  ...groupSpellings.map(({ spelling, group }) => [toKey(stripMarks(spelling)), group] as const),
  ...groupSpellings.map(({ spelling, group }) => [toKey(spelling), group] as const),
]);

/**
 * The official name of a group in whatever spelling, also as people fill in a form; undefined for what is none of the 54.
 * @example getEthnicGroup('Dân tộc K’Ho (nhóm Srê)') === 'Cơ Ho'
 */
export function getEthnicGroup(name: string): string | undefined {
  const bare = name
    .normalize('NFC')
    .replace(/\(.*$/u, '')
    .replace(/^\s*(?:người\s+)?(?:dân tộc\s+)?/iu, '');
  return groupOf.get(toKey(bare));
}

/** A name without its marks, as English writes it. */
export function stripMarks(name: string): string {
  return foldLetters(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function toKey(name: string): string {
  return foldSpelling(name).toLowerCase().replace(marks, '');
}
