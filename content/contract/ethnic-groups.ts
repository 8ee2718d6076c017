/**
 * The 54 ethnic groups of Việt Nam by their official names (Quyết định 121-TCTK/PPCĐ, 2 March 1979), each with other
 * spellings in use. A space stands for a space, a hyphen, an apostrophe or nothing.
 */
const ethnicGroups: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Kinh'],
  ['Tày'],
  ['Thái'],
  ['Hoa'],
  ['Khmer', 'Khơ Me', 'Khme'],
  ['Mường'],
  ['Nùng'],
  ['Mông', 'H Mông', 'Hmong', 'Mèo'],
  ['Dao'],
  ['Gia Rai', 'J rai', 'Gia Ray'],
  ['Ngái'],
  ['Ê Đê', 'Ra Đê', 'Rha Đê'],
  ['Ba Na', 'Bah nar'],
  ['Xơ Đăng', 'Xê Đăng', 'Sê Đăng'],
  ['Sán Chay', 'Cao Lan', 'Sán Chỉ'],
  ['Cơ Ho', 'K Ho', 'Kơ Ho', 'Cờ Ho'],
  ['Chăm', 'Chàm'],
  ['Sán Dìu'],
  ['Hrê', 'H rê'],
  ['M nông', 'Mơ Nông'],
  ['Ra Glai', 'Ra glay'],
  ['Xtiêng', 'X tiêng', 'S tiêng'],
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
  ['Chu Ru'],
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

/** Official names, in the order of the list. */
export const ethnicGroupNames: readonly string[] = ethnicGroups.map(([name]) => name);

/** A place of a text that says of people that they are of an ethnic group. */
export interface EthnicMention {
  /** Official name of the group. */
  group: string;
  /** The words, as they stand. */
  text: string;
  sentence: string;
}

const gap = "[\\s'’ʼ‘-]?";
const groupOf = new Map(
  ethnicGroups.flatMap((names) => names.map((name) => [toKey(name), names[0]] as const)),
);
const anyName = ethnicGroups
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.split(' ').join(gap))
  .join('|');
const cues =
  'dân tộc|người|tộc người|đồng bào|bà con|gốc|cô gái|chàng trai|thiếu nữ|thanh niên|phụ nữ|trẻ em|con trai|con gái|ethnic|people of';
const mention = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${cues})\\s(?:dân tộc\\s|thiểu số\\s|gốc\\s|group\\s)?(?<name>${anyName})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** Groups whose names also begin names of places: Thái Nguyên, Hoa Kỳ, Mường Lát. */
const beginsPlaces: ReadonlySet<string> = new Set(['Thái', 'Hoa', 'Mường', 'Cống', 'Lào']);

/**
 * Where a text says of somebody that he is of an ethnic group: “người K’Ho”, “dân tộc Mông”. Languages and customs of a
 * group are not meant, nor names of places and persons.
 * @example findEthnicMentions('Bà là người Cơ-ho.')[0].group === 'Cơ Ho'
 */
export function findEthnicMentions(text: string): EthnicMention[] {
  const composed = text.normalize('NFC');
  return [...composed.matchAll(mention)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    const group = groupOf.get(toKey(name));
    // Without a capital it is another word: người co ro, bà con hoa mắt.
    if (!group || !/^\p{Lu}/u.test(name)) return [];
    const end = match.index + match[0].length;
    if (beginsPlaces.has(group) && /^\s\p{Lu}\p{Ll}/u.test(composed.slice(end, end + 4))) return [];
    return [{ group, text: match[0], sentence: getSentence(composed, match.index, end) }];
  });
}

/** The official name of a group in whatever spelling; undefined for what is none of the 54. */
export function getEthnicGroup(name: string): string | undefined {
  return groupOf.get(toKey(name.normalize('NFC')));
}

function toKey(name: string): string {
  return name.toLowerCase().replace(/[\s'’ʼ‘-]/gu, '');
}

function getSentence(text: string, start: number, end: number): string {
  const begin = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const rest = text.slice(end).search(/[.!?\n]/u);
  return text.slice(begin, rest < 0 ? text.length : end + rest + 1).trim();
}
