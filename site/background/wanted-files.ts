/** A file that should be public. Its name comes from all that it shows, so a page can name it before it is made. */
export interface WantedFile {
  name: string;
  /** Under which it is public where pages and others name it without knowing what it shows; the same as `name` elsewhere. */
  publicName?: string;
}

/** All that should be public now, by name and by public name. */
export class WantedFiles<W extends WantedFile> {
  #list: readonly W[] = [];
  #names = new Set<string>();
  #public = new Map<string, string>();

  get list(): readonly W[] {
    return this.#list;
  }

  get names(): ReadonlySet<string> {
    return this.#names;
  }

  /** Which made file is public under which name. */
  get public(): ReadonlyMap<string, string> {
    return this.#public;
  }

  /**
   * Wants what another list has more, most often one among tens of thousands.
   * @returns false, and wants what it did, when the list lacks some, or a public name is to show something else
   */
  extend(list: readonly W[]): boolean {
    const more = findMore(this.#list, list);
    if (!more || more.some((one) => this.#isTaken(one))) return false;
    for (const one of more) {
      this.#names.add(one.name);
      this.#public.set(getPublicName(one), one.name);
    }
    this.#list = list;
    return true;
  }

  /** Wants another list in place of the last. */
  replace(list: readonly W[]): void {
    this.#list = list;
    this.#names = new Set(list.map(({ name }) => name));
    this.#public = new Map(list.map((one) => [getPublicName(one), one.name]));
  }

  #isTaken(one: W): boolean {
    return (this.#public.get(getPublicName(one)) ?? one.name) !== one.name;
  }
}

export function getPublicName({ name, publicName = name }: WantedFile): string {
  return publicName;
}

/** What a list has more than the last. @returns undefined when it lacks some */
function findMore<W extends WantedFile>(before: readonly W[], now: readonly W[]): W[] | undefined {
  const more: W[] = [];
  let at = 0;
  for (const one of now) {
    const last = before[at];
    if (last && (last === one || (last.name === one.name && last.publicName === one.publicName))) at += 1;
    else more.push(one);
  }
  return at === before.length ? more : undefined;
}
