import { encodeAddress, homeAddress, termAddress } from '#contract/address.ts';
import { filingKinds, termKinds, type TermDocument, type TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { EditionReader, StoryCard, WithdrawnCard } from '../edition/edition-reader.ts';
import {
  apiDocumentAddress,
  apiIndexAddress,
  apiListAddress,
  apiMonthAddress,
  apiTermsAddress,
  openApiAddress,
} from '../exchange/api/api-address.ts';
import { toCardAnswer, toWithdrawnAnswer } from '../exchange/api/card-answer.ts';
import { toMediaAnswer } from '../exchange/api/media-answer.ts';
import { writeAnswer } from '../exchange/api/write-answer.ts';
import { ninjsListAddress } from '../exchange/ninjs/ninjs-address.ts';
import { toUrn } from '../exchange/uri.ts';
import { getLabel } from '../i18n/interface.ts';
import type { TextKind } from '../kinds/page-kind.ts';
import { hasApiList } from './api-documents.ts';
import { getCardMedia } from './list.ts';

/** So many stories a list gives whole; the others stand in the documents of their months. */
const NEWEST = 50;

/** Where a program begins. */
export const apiIndexKind: TextKind<null, { settings: SettingsDocument }> = {
  name: 'api-index',
  output: 'text',
  place: () => 'feeds',
  list: () => [{ address: apiIndexAddress, params: null }],
  view: ({ settings }) => ({ settings }),
  render: ({ settings: { name, owner, licence, languages } }, { origin }) =>
    writeAnswer('index', {
      name,
      owner,
      licence,
      openapi: origin + openApiAddress,
      languages: languages.map((language) => ({
        language,
        stories: origin + apiListAddress(language),
        ninjs: origin + ninjsListAddress(language),
      })),
      terms: termKinds.map((kind) => ({ kind, document: origin + apiTermsAddress(kind) })),
    }),
};

/** All terms of a kind, for programs that offer a choice or follow a tree. */
export const apiTermsKind: TextKind<{ kind: TermKind }, ApiTermsView> = {
  name: 'api-terms',
  output: 'text',
  place: () => 'feeds',
  list: () => termKinds.map((kind) => ({ address: apiTermsAddress(kind), params: { kind } })),
  view: (edition, { params: { kind } }) => ({ kind, terms: edition.terms(kind) }),
  render: ({ kind, terms }, { origin }) =>
    writeAnswer('terms', {
      kind,
      terms: terms.map((term) => ({
        id: term.id,
        urn: toUrn(term.id),
        slug: term.slug,
        name: term.name,
        ...('parent' in term && { parent: term.parent }),
        ...('from' in term && { from: term.from }),
        ...('to' in term && { to: term.to }),
        document: origin + apiDocumentAddress(kind, term.id),
      })),
    }),
};

interface ApiTermsView {
  kind: TermKind;
  terms: readonly TermDocument[];
}

interface ApiListParams {
  language: LanguageCode;
  term?: { kind: TermKind; id: string };
}

interface ApiListView {
  language: LanguageCode;
  term: TermDocument | undefined;
  cards: readonly StoryCard[];
  withdrawn: readonly WithdrawnCard[];
  months: readonly string[];
  media: readonly MediaDocument[];
}

/** The newest stories of a language and of each of its terms. */
export const apiListKind: TextKind<ApiListParams, ApiListView> = {
  name: 'api-list',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const language of edition.languages) {
      yield { address: apiListAddress(language), params: { language } };
      for (const term of listTermsOf(edition, language))
        yield { address: apiListAddress(language, term), params: { language, term } };
    }
  },
  view(edition, { params }) {
    const { language, term } = params;
    const cards = edition.newest(params, NEWEST);
    return {
      language,
      term: term && edition.term(term.kind, term.id),
      cards,
      withdrawn: edition.withdrawnFrom(params),
      months: edition.months(params),
      media: getCardMedia(edition, cards),
    };
  },
  render({ language, term, cards, withdrawn, months, media }, { origin }) {
    const page = term ? termAddress(language, term.kind, term.slug) : homeAddress(language);
    return writeAnswer('list', {
      language,
      ...(term && { of: { kind: term.kind, id: term.id, name: getLabel(term.name, language).text } }),
      page: origin + encodeAddress(page),
      stories: cards.map((card) => toCardAnswer(card, origin)),
      withdrawn: withdrawn.map(toWithdrawnAnswer),
      media: media.map((one) => toMediaAnswer(one, origin)),
      months: months.map((month) => ({ month, document: origin + apiMonthAddress(language, month) })),
    });
  },
};

function* listTermsOf(edition: EditionReader, language: LanguageCode) {
  for (const kind of filingKinds)
    for (const { id } of edition.terms(kind))
      if (hasApiList(edition, language, { kind, id })) yield { kind, id };
}

interface ApiMonthView {
  language: LanguageCode;
  month: string;
  cards: readonly StoryCard[];
  media: readonly MediaDocument[];
}

/** Every story of a month: once the month is over the document changes only when one of its stories does. */
export const apiMonthKind: TextKind<{ language: LanguageCode; month: string }, ApiMonthView> = {
  name: 'api-month',
  output: 'text',
  place: () => 'feeds',
  list: (edition) =>
    edition.languages.flatMap((language) =>
      edition
        .months({ language })
        .map((month) => ({ address: apiMonthAddress(language, month), params: { language, month } })),
    ),
  view(edition, { params: { language, month } }) {
    const cards = edition.month({ language }, month);
    return { language, month, cards, media: getCardMedia(edition, cards) };
  },
  render: ({ language, month, cards, media }, { origin }) =>
    writeAnswer('month', {
      language,
      month,
      stories: cards.map((card) => toCardAnswer(card, origin)),
      media: media.map((one) => toMediaAnswer(one, origin)),
    }),
};
