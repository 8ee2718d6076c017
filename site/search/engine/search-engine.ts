import type { LanguageCode } from '#contract/languages.ts';
import type { RecordKind } from '../format/card.ts';
import { listAliased, listAliasKeys } from './alternatives.ts';
import type { Answer, FacetCounts, Hit, OtherAnswer, Question, ShownHit, Suggestion } from './answer.ts';
import { findCorrection, LITTLE } from './corrected.ts';
import { toShown } from './excerpt.ts';
import { countFacets, FacetTable } from './facets.ts';
import type { ReadFile } from './file-loader.ts';
import { IndexReader, kindOf, type OpenPart } from './index-reader.ts';
import { countWhole, mergeRanked, searchLanguage, type Ranked } from './language-search.ts';
import { findNamed } from './named.ts';
import type { PagefindFiles } from './pagefind-search.ts';
import { parseQuery, type Query } from './query.ts';
import { SearchFailure } from './search-failure.ts';

export interface EngineOptions {
  /** Languages that the site offers. */
  languages: readonly LanguageCode[];
  read: ReadFile;
  pagefind: () => Promise<PagefindFiles>;
  /** Milliseconds after which a file that does not come is a failure. */
  patience: number;
  /** Milliseconds for which a start file that was read is enough. */
  freshFor: number;
}

/** What was found for a question, before anything is chosen of it. */
interface Found {
  question: Question;
  reader: IndexReader;
  ranked: readonly Ranked[];
  query: Query;
  best?: { part: OpenPart; ordinal: number };
  suggestion?: Suggestion;
}

/** Answers that can still be asked for more: the newest. */
const REMEMBERED = 40;

/** Searches an edition: the same in the reader's browser and on the server. It keeps what it has loaded. */
export class SearchEngine {
  readonly #options: EngineOptions;
  readonly #readers = new Map<LanguageCode, IndexReader>();
  readonly #found = new Map<number, Found>();
  #last = 0;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  /** Loads what every question of a language needs. @throws SearchFailure */
  async preload(language: LanguageCode): Promise<void> {
    await this.#reader(language).prepare();
  }

  /** @throws SearchFailure when something that the answer needs does not come */
  async find(question: Question): Promise<Answer> {
    const reader = this.#reader(question.language);
    try {
      return await this.#answer(await this.#search(reader, question));
    } catch (error) {
      if (!(error instanceof SearchFailure) || error.reason !== 'missing') throw error;
      // What the start file named is replaced by now: the one of today names what is there.
      reader.expire();
      return this.#answer(await this.#search(reader, question));
    }
  }

  /** What the other languages have. Those that do not answer are without an answer. */
  findOthers({ id }: Pick<Answer, 'id'>): Promise<OtherAnswer[]> {
    const question = this.#found.get(id)?.question;
    const others = this.#options.languages.filter((language) => question && language !== question.language);
    return Promise.all(
      others.map(async (language) => {
        if (!question) return { language };
        const answer = await this.#findBriefly({ ...question, language }).catch(() => undefined);
        return { language, ...(answer && { answer }) };
      }),
    );
  }

  /** @throws SearchFailure */
  async show({ id }: Pick<Answer, 'id'>, hit: Hit): Promise<ShownHit> {
    const found = this.#found.get(id);
    const card = await this.#reader(hit.language).card(hit);
    const own = found?.ranked.find(({ part, ordinal }) => part.name === hit.base && ordinal === hit.ordinal);
    const query = own?.query ?? found?.query;
    // Two tokens, each with its marks.
    const isNear = own !== undefined && own.nearness * own.query.tokens.length >= 4;
    return {
      hit,
      card,
      ...toShown(card, query, { isNear, isExact: own !== undefined && own.nearness > 1 }),
      missing: own ? listMissing(own) : [],
    };
  }

  /** @throws SearchFailure */
  async facets({ id }: Pick<Answer, 'id'>): Promise<FacetCounts> {
    const found = this.#found.get(id);
    if (!found) return {};
    const table = await FacetTable.load(found.reader, [
      'format',
      'section',
      'topic',
      'place',
      'unit',
      'exemplarType',
      'role',
      'media',
    ]);
    return countFacets(table, found.ranked, found.question.choice);
  }

  /** What has all that was asked for as it was typed: a look at what is there, for few bytes. */
  async #findBriefly(question: Question): Promise<Answer> {
    const reader = this.#reader(question.language);
    const query = parseQuery(question.text, question.isTyping);
    const found = query.tokens.length > 0 ? await searchLanguage(reader, query) : [];
    const ranked = found.filter(({ coverage }) => coverage === 1);
    return this.#answer({ question, reader, query, ranked });
  }

  #reader(language: LanguageCode): IndexReader {
    const known = this.#readers.get(language);
    if (known) return known;
    const reader = new IndexReader({ language, ...this.#options });
    this.#readers.set(language, reader);
    return reader;
  }

  async #search(reader: IndexReader, question: Question): Promise<Found> {
    const query = parseQuery(question.text, question.isTyping);
    if (query.tokens.length === 0) return { question, reader, query, ranked: [] };
    const [own, best] = await Promise.all([searchLanguage(reader, query), findNamed(reader, query)]);
    const aliased = await this.#searchAliased(reader, query);
    const whole = countWhole(own);
    let ranked = mergeRanked([own, ...aliased.map(({ found }) => found)]);
    if (whole === 0 && countWhole(ranked) > 0) {
      const [used] = aliased.filter(({ found }) => countWhole(found) > 0);
      const named = used && (best ?? (await findNamed(reader, parseQuery(used.text))));
      const suggestion = used && { text: used.text, reason: 'alias' as const, isApplied: true };
      return toFound({ question, reader, query, ranked }, named, suggestion);
    }
    const isLittle = countWhole(ranked) < LITTLE || !ranked.some(({ nearness }) => nearness > 1);
    const correction = isLittle && (await findCorrection(reader, question.text, query, ranked));
    if (!correction) return toFound({ question, reader, query, ranked }, best);
    if (!correction.suggestion.isApplied)
      return toFound({ question, reader, query, ranked }, best, correction.suggestion);
    ranked = correction.found;
    const named = best ?? (await findNamed(reader, correction.query));
    return toFound({ question, reader, query: correction.query, ranked }, named, correction.suggestion);
  }

  async #searchAliased(reader: IndexReader, query: Query) {
    if (query.phrases.length > 0) return [];
    const alternatives = listAliased(query, await reader.aliases(listAliasKeys(query)));
    return Promise.all(
      alternatives.map(async ({ text, query: words }) => {
        const found = await searchLanguage(reader, parseQuery(words));
        // Names are spelled as they are, with their marks.
        return { text, found: found.filter(({ nearness }) => nearness > 1) };
      }),
    );
  }

  async #answer(found: Found): Promise<Answer> {
    const { question, reader, query, best, suggestion } = found;
    const chosen = Object.entries(question.choice).filter(([, values]) => values?.length);
    const table = await FacetTable.load(
      reader,
      chosen.map(([facet]) => facet as keyof typeof question.choice),
    );
    const accepted = found.ranked.filter((one) => table.accepts(one, question.choice));
    const ordered = question.sort === 'date' ? await sortByDate(reader, accepted) : toFront(accepted, best);
    const id = ++this.#last;
    this.#found.set(id, found);
    for (const old of this.#found.keys()) if (old <= id - REMEMBERED) this.#found.delete(old);
    const hits = ordered.map((one) => toHit(reader.language, one));
    const first =
      best && accepted.some((one) => isSame(one, best)) ? toHit(reader.language, best) : undefined;
    return {
      id,
      hits,
      kinds: countKinds(hits),
      omitted: listOmitted(found.ranked, query),
      ...(first && { best: first }),
      ...(suggestion && { suggestion }),
    };
  }
}

function toFound(
  found: Omit<Found, 'best' | 'suggestion'>,
  best?: Found['best'],
  suggestion?: Suggestion,
): Found {
  const { ranked, query } = found;
  const isThere = !best || ranked.some((one) => isSame(one, best));
  const own = { tokens: (1 << query.tokens.length) - 1, query, coverage: 1, nearness: 2, head: 1, score: 0 };
  return {
    ...found,
    ranked: isThere || !best ? ranked : [{ ...best, ...own }, ...ranked],
    ...(best && { best }),
    ...(suggestion && { suggestion }),
  };
}

/** Words that the best of the finds lacks, when none has them all; each once, however often it was typed. */
function listOmitted(ranked: readonly Ranked[], query: Query): string[] {
  const [first] = ranked;
  const missing = first && first.coverage < 1 ? listMissing(first) : [];
  return [...new Set([...missing, ...query.dropped])];
}

/** Words of the question, as typed, that a find lacks. */
function listMissing({ tokens, query }: Ranked): string[] {
  const missing = query.tokens.filter((_, at) => !((tokens >> at) & 1));
  return [...new Set(missing.map(({ text }) => text))];
}

function toFront(ranked: readonly Ranked[], best: Found['best']): readonly Ranked[] {
  if (!best) return ranked;
  const isBest = (one: Ranked) => isSame(one, best);
  return [...ranked.filter(isBest), ...ranked.filter((one) => !isBest(one))];
}

function isSame(one: Pick<Ranked, 'part' | 'ordinal'>, other: Pick<Ranked, 'part' | 'ordinal'>): boolean {
  return one.part.name === other.part.name && one.ordinal === other.ordinal;
}

/** Newest first; what has no date last, in its order. */
async function sortByDate(reader: IndexReader, ranked: readonly Ranked[]): Promise<Ranked[]> {
  const parts = [...new Set(ranked.map(({ part }) => part))];
  const days = new Map(
    await Promise.all(parts.map(async (part) => [part, await reader.days(part)] as const)),
  );
  const dayOf = ({ part, ordinal }: Ranked) => {
    const own = days.get(part) ?? [];
    return own[ordinal - (part.records - own.length)] ?? Number.NEGATIVE_INFINITY;
  };
  const dated = ranked.map((one) => ({ one, day: dayOf(one) }));
  return dated
    .toSorted((a, b) => (a.day === b.day ? a.one.ordinal - b.one.ordinal : b.day > a.day ? 1 : -1))
    .map(({ one }) => one);
}

function toHit(language: LanguageCode, { part, ordinal }: Pick<Ranked, 'part' | 'ordinal'>): Hit {
  return { language, base: part.name, ordinal, kind: kindOf(part, ordinal) };
}

function countKinds(hits: readonly Hit[]): Partial<Record<RecordKind, number>> {
  const kinds: Partial<Record<RecordKind, number>> = {};
  for (const { kind } of hits) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}
