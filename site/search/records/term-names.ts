import { termKinds, type TermDocument, type TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../../edition/edition-reader.ts';
import type { RecordFacet } from './search-record.ts';

/** Twelve levels are more than any tree of agencies has. */
const DEEPEST = 12;

interface MadeName {
  term: TermDocument;
  facet: RecordFacet;
}

/**
 * Names and places in the tree of terms, in one language, each made once. While neither a term nor what it is part of
 * changes, its name is the same object.
 */
export class TermNames {
  readonly #edition: EditionReader;
  readonly #language: LanguageCode;
  readonly #known = new Map<string, RecordFacet | undefined>();
  readonly #made: Map<string, MadeName>;
  /** By kind: the same array while no term of the kind changes. */
  readonly #terms: readonly (readonly TermDocument[])[];

  /** @param before names of the same language as they were */
  constructor(edition: EditionReader, language: LanguageCode, before?: TermNames) {
    this.#edition = edition;
    this.#language = language;
    this.#made = before ? before.#made : new Map<string, MadeName>();
    this.#terms = termKinds.map((kind) => edition.terms(kind));
  }

  /** Whether no term came, went or changed between these and others. */
  areOfTermsOf(others: TermNames): boolean {
    return this.#terms.every((terms, at) => terms === others.#terms[at]);
  }

  /** @returns undefined where the edition has no such term */
  find(kind: TermKind, id: string | undefined, depth = 0): RecordFacet | undefined {
    if (id === undefined) return undefined;
    const key = `${kind}/${id}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const term = this.#edition.term(kind, id);
    const facet = term && this.#toFacet(key, term, depth);
    this.#known.set(key, facet);
    return facet;
  }

  findAll(kind: TermKind, ids: readonly string[]): RecordFacet[] {
    return ids.flatMap((id) => this.find(kind, id) ?? []);
  }

  #toFacet(key: string, term: TermDocument, depth: number): RecordFacet {
    const above = 'parent' in term && depth < DEEPEST ? term.parent : undefined;
    const parent = this.find(term.kind, above, depth + 1);
    const made = this.#made.get(key);
    if (made?.term === term && made.facet.parent === parent) return made.facet;
    const name = term.name[this.#language] ?? term.name.vi ?? term.slug;
    const facet = { value: term.slug, name, ...(parent && { parent }) };
    this.#made.set(key, { term, facet });
    return facet;
  }
}
