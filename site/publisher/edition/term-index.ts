import { termKinds, type DocumentOf, type TermDocument, type TermKind } from '#contract/document.ts';
import { compareNames } from '../../i18n/name-order.ts';
import { Neighbours } from './neighbours.ts';

type ExemplarTerm = Exclude<TermKind, 'section'>;

interface KindIndex {
  byId: Map<string, TermDocument>;
  bySlug: Map<string, TermDocument> | undefined;
  sorted: readonly TermDocument[] | undefined;
  children: Map<string, TermDocument[]> | undefined;
}

const none: readonly never[] = Object.freeze([]);

/** Terms by kind. Orders and groups are made when first asked for and kept until a term of the kind changes. */
export class TermIndex {
  readonly #kinds = new Map<TermKind, KindIndex>(
    termKinds.map((kind) => [
      kind,
      { byId: new Map(), bySlug: undefined, sorted: undefined, children: undefined },
    ]),
  );
  #exemplars: Map<string, DocumentOf<'exemplar'>[]> | undefined;
  #neighbours: Neighbours | undefined;

  set(term: TermDocument): void {
    this.#touch(term.kind).byId.set(term.id, term);
  }

  delete(kind: TermKind, id: string): void {
    this.#touch(kind).byId.delete(id);
  }

  get<K extends TermKind>(kind: K, id: string): DocumentOf<K> | undefined {
    return this.#of(kind).byId.get(id) as DocumentOf<K> | undefined;
  }

  /** Of two terms with one slug the one with the smaller id counts. */
  bySlug<K extends TermKind>(kind: K, slug: string): DocumentOf<K> | undefined {
    const index = this.#of(kind);
    index.bySlug ??= new Map(
      [...index.byId.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).map((term) => [term.slug, term]),
    );
    return index.bySlug.get(slug) as DocumentOf<K> | undefined;
  }

  all<K extends TermKind>(kind: K): readonly DocumentOf<K>[] {
    const index = this.#of(kind);
    index.sorted ??= Object.freeze([...index.byId.values()].sort(compareTerms));
    return index.sorted as readonly DocumentOf<K>[];
  }

  children<K extends 'unit' | 'place'>(kind: K, parent: string | undefined): readonly DocumentOf<K>[] {
    const index = this.#of(kind);
    index.children ??= groupFrozen(this.all(kind), (term) => [this.#parentOf(kind, term)]);
    return (index.children.get(parent ?? '') ?? none) as readonly DocumentOf<K>[];
  }

  /** Ids of a unit or place and of all above it. */
  line(kind: 'unit' | 'place', id: string): string[] {
    const line = [id];
    for (let term = this.get(kind, id); term?.parent; term = this.get(kind, term.parent)) {
      if (line.includes(term.parent)) break;
      line.push(term.parent);
    }
    return line;
  }

  exemplarsOf({ kind, id }: { kind: ExemplarTerm; id: string }): readonly DocumentOf<'exemplar'>[] {
    this.#exemplars ??= groupFrozen(this.all('exemplar'), (exemplar) => this.#termsOf(exemplar));
    return this.#exemplars.get(`${kind}/${id}`) ?? none;
  }

  neighbours(id: string): readonly DocumentOf<'exemplar'>[] {
    this.#neighbours ??= new Neighbours(this.all('exemplar'), (place) => this.line('place', place).at(-1));
    return this.#neighbours.of(id);
  }

  #termsOf(exemplar: DocumentOf<'exemplar'>): Set<string> {
    const { unit, place, topics, movements, replications, criteria, modelType } = exemplar;
    return new Set([
      ...(unit ? this.line('unit', unit).map((id) => `unit/${id}`) : []),
      ...(place ? this.line('place', place).map((id) => `place/${id}`) : []),
      ...topics.map((id) => `topic/${id}`),
      ...movements.map((id) => `movement/${id}`),
      ...criteria.map(({ set }) => `criteria-set/${set}`),
      ...(modelType ? [`model-type/${modelType}`] : []),
      ...replications.map((row) => `exemplar/${row.exemplar}`),
    ]);
  }

  /** The id of the term above; '' for roots and for terms whose parent is not public. */
  #parentOf(kind: 'unit' | 'place', term: TermDocument): string {
    const parent = 'parent' in term ? term.parent : undefined;
    return parent !== undefined && this.get(kind, parent) ? parent : '';
  }

  #of(kind: TermKind): KindIndex {
    const index = this.#kinds.get(kind);
    if (!index) throw new Error(`There are no terms of kind ‘${kind}’.`);
    return index;
  }

  #touch(kind: TermKind): KindIndex {
    const index = this.#of(kind);
    index.bySlug = index.sorted = index.children = undefined;
    if (kind === 'exemplar' || kind === 'unit' || kind === 'place')
      this.#exemplars = this.#neighbours = undefined;
    return index;
  }
}

function compareTerms(a: TermDocument, b: TermDocument): number {
  const order = ('order' in a ? a.order : 0) - ('order' in b ? b.order : 0);
  return order || compareNames(a.name.vi ?? '', b.name.vi ?? '') || (a.id < b.id ? -1 : 1);
}

function groupFrozen<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}
