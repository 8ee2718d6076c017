import { toSyllables, type Syllable } from '#contract/folding/syllables.ts';
import type { LanguageCode } from '#contract/languages.ts';
import {
  cardFile,
  chunkFile,
  columnFile,
  partFolder,
  startAddress,
  type ChunkKind,
} from '../format/addresses.ts';
import { columnFacets, type Card } from '../format/card.ts';
import { encodeColumn, encodeDays } from '../format/column.ts';
import {
  encodeChunk,
  PLAIN_WEIGHT,
  POSITIONS,
  type IndexWord,
  type Posting,
} from '../format/pagefind-chunk.ts';
import { encodeStart, type IndexPart } from '../format/start.ts';

/** A text on the device, as its page shows it. */
export type KeptText = Pick<Card, 'address' | 'title' | 'summary' | 'language' | 'isSample' | 'text'>;

/** Weight of title and summary. */
const HEAD_WEIGHT = 72;
const NAME = 'kept';

/** The files of an index of texts, as the site would have them: small enough for one chunk of each kind. */
export function makeKeptFiles(language: LanguageCode, texts: readonly KeptText[]): Map<string, Uint8Array> {
  const own = texts.filter((text) => text.language === language);
  const folder = partFolder(language, NAME);
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  own.forEach((text, ordinal) => {
    const card: Card = { ...text, kind: 'story' };
    files.set(`${folder}${cardFile(ordinal)}`, encoder.encode(JSON.stringify(card)));
  });
  const base: IndexPart = {
    name: NAME,
    records: own.length,
    hidden: [],
    kinds: [{ kind: 'story', from: 0, to: own.length }],
    years: [],
    names: [],
    chunks: { pairs: [''], words: [''] },
  };
  for (const kind of ['pairs', 'words'] as const)
    files.set(`${folder}${chunkFile(kind, 0)}`, encodeChunk(indexTexts(own, kind)));
  for (const facet of columnFacets)
    files.set(`${folder}${columnFile(facet)}`, encodeColumn({ values: [], records: own.map(() => []) }));
  files.set(`${folder}${columnFile('day')}`, encodeDays(own.map(() => 0)));
  files.set(startAddress(language), encodeStart(own.length > 0 ? { base } : {}));
  return files;
}

type Form = Pick<Syllable, 'exact' | 'folded'>;

function indexTexts(texts: readonly KeptText[], kind: ChunkKind): IndexWord[] {
  const words = new Map<string, Map<string, Posting[]>>();
  texts.forEach((text, page) => {
    for (const { exact, folded, locations } of locate(text, kind)) {
      const forms = words.get(folded) ?? new Map<string, Posting[]>();
      const postings = [...(forms.get(exact) ?? []), { page, locations, metaLocations: [] }];
      words.set(folded, forms.set(exact, postings));
    }
  });
  return [...words].map(([key, forms]) => ({
    key,
    plain: forms.get(key) ?? [],
    forms: [...forms].filter(([form]) => form !== key).map(([form, postings]) => ({ form, postings })),
  }));
}

/** Positions of each word or pair of a text, as a posting holds them. */
function locate({ title, summary, text }: KeptText, kind: ChunkKind) {
  const found = new Map<string, Form & { head: Set<number>; body: Set<number> }>();
  let position = 0;
  for (const [part, field] of [
    ['head', title],
    ['head', summary],
    ['body', text],
  ] as const) {
    const syllables = toSyllables(field);
    const forms = kind === 'pairs' ? toPairs(syllables) : syllables;
    forms.forEach(({ exact, folded }, at) => {
      const own = found.get(exact) ?? { exact, folded, head: new Set(), body: new Set() };
      own[part].add(kind === 'pairs' ? (position + at) % POSITIONS : 0);
      found.set(exact, own);
    });
    position += syllables.length + 1;
  }
  return [...found.values()].map(({ head, body, ...form }) => ({
    ...form,
    locations: toLocations(head, body),
  }));
}

function toPairs(syllables: readonly Form[]): Form[] {
  return syllables.slice(1).map((second, at) => {
    const first = syllables[at] ?? second;
    return { exact: first.exact + second.exact, folded: first.folded + second.folded };
  });
}

function toLocations(head: ReadonlySet<number>, body: ReadonlySet<number>): number[] {
  const part = (weight: number, positions: ReadonlySet<number>) =>
    positions.size > 0 ? [-weight - 1, ...toDistances(positions)] : [];
  return [...part(HEAD_WEIGHT, head), ...part(PLAIN_WEIGHT, body)];
}

function toDistances(positions: ReadonlySet<number>): number[] {
  const sorted = [...positions].toSorted((a, b) => a - b);
  return sorted.map((position, index) => position - (sorted[index - 1] ?? 0));
}
