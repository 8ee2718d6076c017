import type { TermDocument, TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../../edition/edition-reader.ts';
import type { RecordFacet } from './search-record.ts';

/** Twelve levels are more than any tree of agencies has. */
const DEEPEST = 12;

/** Names and places in the tree of terms, in one language, each made once. */
export class TermNames {
  readonly #edition: EditionReader;
  readonly #language: LanguageCode;
  readonly #known = new Map<string, RecordFacet | undefined>();

  constructor(edition: EditionReader, language: LanguageCode) {
    this.#edition = edition;
    this.#language = language;
  }

  /** @returns undefined where the edition has no such term */
  find(kind: TermKind, id: string | undefined, depth = 0): RecordFacet | undefined {
    if (id === undefined) return undefined;
    const key = `${kind}/${id}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const term = this.#edition.term(kind, id);
    const facet = term && this.#toFacet(term, depth);
    this.#known.set(key, facet);
    return facet;
  }

  findAll(kind: TermKind, ids: readonly string[]): RecordFacet[] {
    return ids.flatMap((id) => this.find(kind, id) ?? []);
  }

  #toFacet(term: TermDocument, depth: number): RecordFacet {
    const name = term.name[this.#language] ?? term.name.vi ?? term.slug;
    const above = 'parent' in term && depth < DEEPEST ? term.parent : undefined;
    const parent = this.find(term.kind, above, depth + 1);
    return { value: term.slug, name, ...(parent && { parent }) };
  }
}
