import type { Suggestion } from './answer.ts';
import type { IndexReader, OpenPart } from './index-reader.ts';
import { searchLanguage, type Ranked } from './language-search.ts';
import { listMisspellings } from './misspelling.ts';
import { parseQuery, type Query, type Token } from './query.ts';
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

/**
 * What was probably meant, when it finds more than what was typed. A word that stands beside its neighbours somewhere, as
 * it was typed, is no misspelling: for it nothing else is tried.
 * @throws SearchFailure
 */
export async function findCorrection(
  reader: IndexReader,
  text: string,
  query: Query,
  found: readonly Ranked[],
): Promise<Correction | undefined> {
  if (measure(found) === BEST) return undefined;
  const typed = decodeTyping(text);
  const decoded = typed === undefined ? [] : [await strikeD(reader, typed), typed];
  for (const other of new Set(decoded)) {
    const correction = await tryText(reader, other, 'typing', found);
    if (correction) return correction;
  }
  const suspects = await findSuspects(reader, query, found);
  for (const other of listSpellings(query, suspects).slice(0, MOST_SPELLINGS)) {
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

const BEST = 3;

/** How well a question is met: by nothing, by words here and there, by words side by side, by those with their marks. */
function measure(found: readonly Ranked[]): 0 | 1 | 2 | typeof BEST {
  const whole = found.filter(({ coverage }) => coverage === 1);
  const nearest = Math.max(0, ...whole.map(({ nearness }) => nearness));
  const size = whole[0]?.query.tokens.length ?? 0;
  if (size === 0) return 0;
  if (size > 1 && nearest * size < 3) return 1;
  return nearest > 1 ? BEST : 2;
}

/** Whoever did not see đ while typing may have struck d once: words that stand nowhere with d get đ. */
async function strikeD(reader: IndexReader, text: string): Promise<string> {
  const query = parseQuery(text);
  const suspects = new Set(await findSuspects(reader, query, []));
  let struck = text;
  for (const [at, { start, text: word }] of query.tokens.entries())
    if (suspects.has(at) && /^d/i.test(word))
      struck = struck.slice(0, start) + (word.startsWith('d') ? 'đ' : 'Đ') + struck.slice(start + 1);
  return struck;
}

/** Places of words that stand nowhere beside a neighbour of theirs; those first that nothing has. */
async function findSuspects(
  reader: IndexReader,
  { tokens }: Query,
  found: readonly Ranked[],
): Promise<number[]> {
  const parts = await reader.open();
  const pairs = await Promise.all(
    tokens.slice(1).map(async (second, at) => {
      const first = tokens[at] ?? second;
      return Promise.all(parts.map((part) => standsIn(part, [first, second])));
    }),
  );
  const alone = await Promise.all(tokens.length === 1 ? parts.map((part) => standsIn(part, tokens)) : []);
  const isUsual = (pair: number): boolean => pairs[pair]?.includes(true) ?? alone.includes(true);
  const suspects = tokens.map((_, at) => at).filter((at) => !isUsual(at - 1) && !isUsual(at));
  const has = found[0]?.tokens ?? 0;
  const isMissing = (at: number): number => Number(!((has >> at) & 1));
  return suspects.toSorted((a, b) => isMissing(b) - isMissing(a));
}

/** Whether a word, or two side by side, stand somewhere with the marks that they were typed with. */
async function standsIn({ pairs, words }: OpenPart, tokens: readonly Token[]): Promise<boolean> {
  const join = (form: 'folded' | 'exact') => tokens.map((token) => token[form]).join('');
  const index = tokens.length > 1 ? pairs : words;
  const places = await index.find({ folded: join('folded'), exact: join('exact'), tokens, isOpen: false });
  return [...places.values()].some(({ exact }) => exact.length > 0);
}

/** The question with one of some words spelled otherwise. */
function listSpellings(query: Query, suspects: readonly number[]): string[] {
  return suspects.flatMap((index) => {
    const token = query.tokens[index];
    if (!token) return [];
    const [before, behind] = [query.text.slice(0, token.start), query.text.slice(token.end)];
    return listMisspellings(token.text).map((word) => before + word + behind);
  });
}
