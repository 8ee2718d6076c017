import type { TermDocument, TermKind } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { hasTermPage } from './list.ts';

/** Live stories and terms that an exemplar's follow-ups and replications name. */
export interface Aftermath {
  /** In the page's language where it has the story, else in the one that was chosen. */
  stories: readonly { of: string; card: StoryCard }[];
  terms: readonly TermDocument[];
  /** Exemplars whose way this one took over. */
  models: readonly ExemplarDocument[];
  /** Ids of those terms that have no page in this language. */
  foreign: readonly string[];
}

/** What is not public any more is left out; undefined where an exemplar has none of this. */
export function getAftermath(
  edition: EditionReader,
  { id: own, followUps, replications }: ExemplarDocument,
  language: LanguageCode,
): Aftermath | undefined {
  const models = edition.exemplarsOf({ kind: 'exemplar', id: own });
  if (followUps.length + replications.length + models.length === 0) return undefined;
  const ids = unique([...followUps, ...replications].map(({ story }) => story));
  const terms = findTerms(
    edition,
    'exemplar',
    replications.map(({ exemplar }) => exemplar),
  ).concat(
    findTerms(
      edition,
      'unit',
      replications.map(({ unit }) => unit),
    ),
    findTerms(
      edition,
      'place',
      replications.map(({ place }) => place),
    ),
  );
  return {
    stories: ids.flatMap((of) => {
      const card = edition.card(of);
      if (!card) return [];
      return [{ of, card: edition.siblings(card).find((sibling) => sibling.language === language) ?? card }];
    }),
    terms,
    models,
    foreign: [...terms, ...models]
      .filter(({ kind, id }) => !hasTermPage(edition, language, kind, id))
      .map(({ id }) => id),
  };
}

function findTerms(
  edition: EditionReader,
  kind: TermKind,
  ids: readonly (string | undefined)[],
): TermDocument[] {
  return unique(ids)
    .map((id) => edition.term(kind, id))
    .filter((term) => term !== undefined);
}

function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
