import type { Suggestion } from './answer.ts';
import type { IndexReader } from './index-reader.ts';
import { searchLanguage, type Ranked } from './language-search.ts';
import { listMisspellings } from './misspelling.ts';
import { parseQuery, type Query } from './query.ts';
import { decodeTyping } from './typing-residue.ts';

/** So few finds make it likely that something else was meant. */
export const LITTLE = 3;
/** Each other spelling may bring chunks; so many are tried. */
const MOST_SPELLINGS = 8;

export interface Correction {
  found: Ranked[];
  query: Query;
  suggestion: Suggestion;
}

/** What was probably meant, when it finds more than what was typed. @throws SearchFailure */
export async function findCorrection(
  reader: IndexReader,
  text: string,
  query: Query,
  found: readonly Ranked[],
): Promise<Correction | undefined> {
  const typed = decodeTyping(text);
  if (typed !== undefined) {
    const correction = await tryText(reader, typed, 'typing', found);
    if (correction) return correction;
  }
  for (const other of listSpellings(query, found).slice(0, MOST_SPELLINGS)) {
    const correction = await tryText(reader, other, 'spelling', found);
    if (correction) return correction;
  }
  return undefined;
}

async function tryText(
  reader: IndexReader,
  text: string,
  reason: Suggestion['reason'],
  before: readonly Ranked[],
): Promise<Correction | undefined> {
  const query = parseQuery(text);
  const found = await searchLanguage(reader, query);
  const [after, now] = [measure(found), measure(before)];
  if (after <= now) return undefined;
  // A word that is only spelled otherwise stands where the other words are.
  const size = query.tokens.length;
  if (
    reason === 'spelling' &&
    !found.some((one) => one.coverage === 1 && one.nearness * size >= 2 * (size - 1))
  )
    return undefined;
  // Words that stand about anywhere are no answer where others stand exactly as they are.
  const isApplied = now === 0 || (now === 1 && found.some((one) => one.nearness === 2));
  return { found, query, suggestion: { text, reason, isApplied } };
}

/** How well a question is met: by nothing, by words here and there, by words side by side, by those with their marks. */
function measure(found: readonly Ranked[]): 0 | 1 | 2 | 3 {
  const whole = found.filter(({ coverage }) => coverage === 1);
  const nearest = Math.max(0, ...whole.map(({ nearness }) => nearness));
  const size = whole[0]?.query.tokens.length ?? 0;
  if (size === 0) return 0;
  if (size > 1 && nearest * size < 3) return 1;
  return nearest > 1 ? 3 : 2;
}

/** The question with one word spelled otherwise, those first that nothing has. */
function listSpellings(query: Query, found: readonly Ranked[]): string[] {
  const has = found[0]?.query === query ? (found[0]?.tokens ?? 0) : 0;
  const at = query.tokens.map((_, index) => index);
  const suspects = [
    ...at.filter((index) => !((has >> index) & 1)),
    ...at.filter((index) => (has >> index) & 1),
  ];
  return suspects.flatMap((index) => {
    const token = query.tokens[index];
    if (!token) return [];
    const [before, behind] = [query.text.slice(0, token.start), query.text.slice(token.end)];
    return listMisspellings(token.text).map((word) => before + word + behind);
  });
}
