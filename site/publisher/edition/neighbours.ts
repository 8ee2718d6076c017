import type { DocumentOf } from '#contract/document.ts';

type Exemplar = DocumentOf<'exemplar'>;

/** As many as stand in a row of faces. */
const most = 6;
const none: readonly never[] = Object.freeze([]);

/** Exemplars in an order of their own, each of which is followed by the first again. */
class Ring {
  readonly #members: Exemplar[] = [];
  readonly #places = new Map<string, number>();

  add(member: Exemplar): void {
    this.#places.set(member.id, this.#members.length);
    this.#members.push(member);
  }

  /** Those after one of them, the nearest first. */
  *after(id: string): Iterable<Exemplar> {
    const from = this.#places.get(id) ?? 0;
    for (let step = 1; step < this.#members.length; step += 1)
      yield this.#members[(from + step) % this.#members.length] as Exemplar;
  }
}

/**
 * Who is like whom. Everybody is answered with those who follow in rings of one commune, of one topic and province, of one
 * topic and of one province: whoever comes or goes is missed by the few before him alone, however many share a topic.
 */
export class Neighbours {
  readonly #rings = new Map<string, Ring>();
  readonly #ringsOf = new Map<string, readonly string[]>();
  readonly #known = new Map<string, readonly Exemplar[]>();

  /**
   * @param exemplars in an order that stays while they do
   * @param findProvince the province of a place, by their ids
   */
  constructor(exemplars: readonly Exemplar[], findProvince: (place: string) => string | undefined) {
    for (const exemplar of exemplars) {
      const names = nameRings(exemplar, findProvince);
      this.#ringsOf.set(exemplar.id, names);
      for (const name of names) this.#findRing(name).add(exemplar);
    }
  }

  of(id: string): readonly Exemplar[] {
    const known = this.#known.get(id);
    if (known) return known;
    const found = Object.freeze([...this.#find(id)]);
    this.#known.set(id, found);
    return found;
  }

  #find(id: string): Set<Exemplar> {
    const found = new Set<Exemplar>();
    for (const name of this.#ringsOf.get(id) ?? none) {
      for (const exemplar of this.#findRing(name).after(id)) {
        if (found.size === most) return found;
        found.add(exemplar);
      }
    }
    return found;
  }

  #findRing(name: string): Ring {
    const ring = this.#rings.get(name) ?? new Ring();
    this.#rings.set(name, ring);
    return ring;
  }
}

/** The rings that an exemplar stands in, the closest first. */
function nameRings(
  { place, topics }: Exemplar,
  findProvince: (place: string) => string | undefined,
): string[] {
  const province = place && findProvince(place);
  // A topic that was chosen twice is one ring.
  const names = [
    ...(place ? [`place ${place}`] : []),
    ...(province ? topics.map((topic) => `topic ${topic} ${province}`) : []),
    ...topics.map((topic) => `topic ${topic}`),
    ...(province ? [`province ${province}`] : []),
  ];
  return [...new Set(names)];
}
