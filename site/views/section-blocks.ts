import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { ChoosingBlock, SectionBlock } from '#contract/section-layout.ts';
import { findChosenPeople, findChosenStories } from './chosen.ts';
import { firstPageSize, hasTermPage } from './list.ts';

type Of<T extends SectionBlock['type']> = Extract<SectionBlock, { type: T }>;

/** A part of a section's page with what it shows. Parts that have nothing to show in a language are left out. */
export type SectionBlockView =
  | {
      type: 'cards';
      block: Of<'lead' | 'river' | 'videos' | 'radio' | 'chosen'>;
      cards: readonly StoryCard[];
    }
  | {
      type: 'exemplars';
      block: Of<'portraits' | 'people' | 'quote'>;
      exemplars: readonly DocumentOf<'exemplar'>[];
      /** Ids of those whose page is in Vietnamese only. */
      foreign: readonly string[];
    }
  | { type: 'words'; block: Of<'countdown' | 'text' | 'partners'> };

const formats = { videos: 'video', radio: 'audio' } as const;

/** What an editor's layout of a section shows in a language; no story stands in two parts. */
export function getSectionBlocks(
  edition: EditionReader,
  section: DocumentOf<'section'>,
  language: LanguageCode,
): SectionBlockView[] {
  const layout: readonly SectionBlock[] = section.layout ?? [];
  if (layout.length === 0) return [];
  const seen = new Set<string>();
  const views = withRiver(layout).map((block) => getView(edition, section, language, block, seen));
  return views.filter((view) => view !== undefined);
}

/** Every story of the section must be reachable from its page: without a river one is added below. */
function withRiver(layout: readonly SectionBlock[]): readonly SectionBlock[] {
  const hasRiver = layout.some(({ type }) => type === 'river');
  return hasRiver ? layout : [...layout, { id: 'river', type: 'river', heading: {} }];
}

function getView(
  edition: EditionReader,
  { id }: DocumentOf<'section'>,
  language: LanguageCode,
  block: SectionBlock,
  seen: Set<string>,
): SectionBlockView | undefined {
  const list = { language, term: { kind: 'section', id } } as const;
  const newest = edition.newest(list, firstPageSize);
  switch (block.type) {
    case 'lead':
      return toCards(block, [...getChosen(edition, block, language), ...newest], 1, seen);
    case 'river':
      return toCards(block, newest, firstPageSize, seen);
    case 'videos':
    case 'radio': {
      const found = edition.newest({ ...list, format: formats[block.type] }, block.count + seen.size);
      return toCards(block, found, block.count, seen);
    }
    case 'chosen':
    case 'people':
      return getChoosingView(edition, language, block, seen);
    case 'portraits':
      return toExemplars(edition, block, block.exemplars, language);
    case 'quote':
      return toExemplars(edition, block, block.exemplar === undefined ? [] : [block.exemplar], language);
    case 'countdown':
    case 'text':
    case 'partners':
      return { type: 'words', block };
    default:
      return block satisfies never;
  }
}

/** What a part shows that chooses for itself; no story stands in two parts. */
export function getChoosingView(
  edition: EditionReader,
  language: LanguageCode,
  block: ChoosingBlock,
  seen: Set<string>,
): SectionBlockView | undefined {
  if (block.type === 'chosen')
    return toCards(block, findChosenStories(edition, language, block), block.count, seen);
  const ids = findChosenPeople(edition, block).map(({ id }) => id);
  return toExemplars(edition, block, ids, language);
}

function getChosen(edition: EditionReader, { story }: Of<'lead'>, language: LanguageCode): StoryCard[] {
  const card = story === undefined ? undefined : edition.card(story);
  if (!card) return [];
  return edition.siblings(card).filter((sibling) => sibling.language === language);
}

function toCards(
  block: Of<'lead' | 'river' | 'videos' | 'radio' | 'chosen'>,
  found: readonly StoryCard[],
  size: number,
  seen: Set<string>,
): SectionBlockView | undefined {
  const cards = found.filter(({ id }) => !seen.has(id)).slice(0, size);
  for (const { id } of cards) seen.add(id);
  return cards.length ? { type: 'cards', block, cards } : undefined;
}

function toExemplars(
  edition: EditionReader,
  block: Of<'portraits' | 'people' | 'quote'>,
  ids: readonly string[],
  language: LanguageCode,
): SectionBlockView | undefined {
  const exemplars = ids.map((id) => edition.term('exemplar', id)).filter((found) => found !== undefined);
  if (block.type !== 'quote' && exemplars.length === 0) return undefined;
  const foreign = exemplars.filter(({ id }) => !hasTermPage(edition, language, 'exemplar', id));
  return { type: 'exemplars', block, exemplars, foreign: foreign.map(({ id }) => id) };
}
