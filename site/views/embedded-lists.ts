import { homeAddress } from '#contract/address.ts';
import { filingKinds, type TermKind } from '#contract/document.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import { getListAddress, hasTermPage, listFormats, type ListParams } from './list.ts';

const listedKinds = filingKinds.filter((kind) => kind !== 'exemplar');

/** Lists that other sites can show: of a language, a format or a term, as far as there is something on them. */
export function* listEmbeddedLists(edition: EditionReader): Iterable<ListParams & { page: string }> {
  for (const language of edition.languages) {
    yield { language, page: homeAddress(language) };
    if (language !== defaultLanguage && !edition.has({ language })) continue;
    const lists: ListParams[] = [
      ...listFormats.map((format) => ({ language, format })),
      ...listedKinds.flatMap((kind) =>
        edition.terms(kind).map(({ id }) => ({ language, term: { kind, id } })),
      ),
    ];
    for (const list of lists) {
      const page = isFilled(edition, list) ? getListAddress(edition, list) : undefined;
      if (page) yield { ...list, page };
    }
  }
}

/** True when a term's page has a page for frames beside it. */
export function hasEmbed(
  edition: EditionReader,
  language: LanguageCode,
  kind: TermKind,
  id: string,
): boolean {
  return kind === 'exemplar'
    ? hasTermPage(edition, language, kind, id)
    : isFilled(edition, { language, term: { kind, id } });
}

/** With stories; a unit also with exemplars, in the language in which all of them have pages. */
function isFilled(edition: EditionReader, list: ListParams): boolean {
  if (edition.has(list)) return true;
  const { term, language } = list;
  if (term?.kind !== 'unit' || language !== defaultLanguage) return false;
  return edition.exemplarsOf({ kind: term.kind, id: term.id }).length > 0;
}
