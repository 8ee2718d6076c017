import type { Replan } from '../plan/planned-page.ts';

/**
 * What the public release lacks since it was last as planned, so that a publish need not compare every page. Nothing is
 * known until everything was compared once, nor after anything went wrong.
 */
export class Backlog {
  #known: { changed: Set<string>; vanished: Set<string> } | undefined;

  add({ changed, vanished }: Replan): void {
    for (const address of changed) this.#known?.changed.add(address);
    for (const address of vanished) this.#known?.vanished.add(address);
  }

  /** Undefined: everything has to be compared. */
  get(): { changed: string[]; vanished: string[] } | undefined {
    return this.#known && { changed: [...this.#known.changed], vanished: [...this.#known.vanished] };
  }

  forget(): void {
    this.#known = undefined;
  }

  /** The release is as planned. */
  settle(): void {
    this.#known = { changed: new Set(), vanished: new Set() };
  }
}
