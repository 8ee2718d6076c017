/** A shorter name would be found in words that have nothing to do with it. */
const shortestName = 4;
const address =
  /^(?:(?:ông|bà|anh|chị|em|cô|chú|bác|cụ|cháu|già|mế|thầy|nghệ nhân|già làng|trưởng (?:thôn|bản|buôn)|hộ|gia đình)\s+)+(?=\S+\s+\S)/iu;

/**
 * What is looked for in public texts, in the folded form that `foldedDocument` has: every name, without how the person is
 * addressed, letter by letter without marks, however it was typed. @returns patterns for LIKE
 * @example toPatterns(['Bà K’Duyên Thử']) → ['%kduyen thu%']
 */
export function toPatterns(names: readonly string[]): string[] {
  const folded = names
    .map((name) => fold(name.replace(address, '')))
    .filter((name) => name.length >= shortestName);
  return [...new Set(folded)].map((name) => `%${name.replace(/[\\%_]/g, '\\$&')}%`);
}

/** Of a public document, what it says: lower case, without elements and marks. The same as `fold`, within PostgreSQL. */
export const foldedDocument = String.raw`translate(regexp_replace(normalize(lower(
  regexp_replace(document::text, '</?[a-z][^<>]*>', '', 'g')), NFD), '[\u0300-\u036f’]', '', 'g'), 'đƀ', 'db')`;

function fold(name: string): string {
  const json = JSON.stringify(name.trim().replace(/\s+/gu, ' ')).slice(1, -1);
  return json
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F’']/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('ƀ', 'b');
}
