import type { RecordKind } from '../format/card.ts';
import { hashKey } from '../format/key-hashes.ts';
import { toNameToken } from '../format/name-token.ts';
import type { IndexReader, OpenPart } from './index-reader.ts';
import { kindOf } from './index-reader.ts';
import type { Query, Token } from './query.ts';

/** What stands before a name and is often left out, or added. */
const titles = [
  ['xa'],
  ['phuong'],
  ['tinh'],
  ['thanh', 'pho'],
  ['tp'],
  ['thi', 'tran'],
  ['thi', 'xa'],
  ['huyen'],
  ['dac', 'khu'],
  ['ong'],
  ['ba'],
  ['anh'],
  ['chi'],
  ['chuyen', 'muc'],
  ['chuyen', 'trang'],
  ['phong', 'trao'],
  ['linh', 'vuc'],
] as const;

/** Of several that have one name: where before who, and these before what is about them. */
const order: readonly RecordKind[] = [
  'place',
  'unit',
  'exemplar',
  'section',
  'programme',
  'topic',
  'movement',
];

/** The page of what the whole question names. @throws SearchFailure */
export async function findNamed(
  reader: IndexReader,
  query: Query,
): Promise<{ part: OpenPart; ordinal: number } | undefined> {
  const parts = await reader.open();
  for (const tokens of [query.tokens, withoutTitle(query.tokens)]) {
    if (!tokens?.length) continue;
    const found = (await Promise.all(parts.map((part) => findIn(part, tokens)))).flat();
    const [best] = found.toSorted((a, b) => b.weight - a.weight);
    if (best) return best;
  }
  return undefined;
}

async function findIn(part: OpenPart, tokens: readonly Token[]) {
  const index = tokens.length > 1 ? part.pairs : part.words;
  const join = (part: 'folded' | 'exact') => toNameToken(tokens.map((token) => token[part]));
  const lookup = { folded: join('folded'), exact: join('exact'), tokens, isOpen: false };
  if (!part.hasName(hashKey(lookup.folded))) return [];
  const places = await index.find(lookup);
  return [...places]
    .filter(([ordinal]) => !part.isHidden(ordinal))
    .map(([ordinal, { exact }]) => ({
      part,
      ordinal,
      weight: (exact.length > 0 ? order.length : 0) - order.indexOf(kindOf(part, ordinal)),
    }));
}

function withoutTitle(tokens: readonly Token[]): readonly Token[] | undefined {
  const title = titles.find(
    (words) => words.length < tokens.length && words.every((word, at) => tokens[at]?.folded === word),
  );
  return title && tokens.slice(title.length);
}
