import type { Choice } from './engine.ts';
import type { Filters } from './pagefind.ts';

/** Filters in their order: label, and names of the values where the index holds short codes. */
export type FilterNames = { key: keyof Choice; label: string; values: Record<string, string> }[];

/** Three lists to choose from. They show what the results have, and vanish when there is nothing to choose. */
export class FilterBar {
  readonly #root: HTMLElement;
  readonly #selects = new Map<keyof Choice, HTMLSelectElement>();
  readonly #names: FilterNames;
  readonly #all: string;
  /** Chosen in the address before the lists are filled. */
  #wished: Choice = {};
  onchange: () => void = () => undefined;

  constructor(root: HTMLElement, names: FilterNames, all: string) {
    this.#root = root;
    this.#names = names;
    this.#all = all;
    for (const { key } of names) {
      const select = root.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
      if (!select) continue;
      this.#selects.set(key, select);
      select.addEventListener('change', () => {
        this.#wished = this.#read();
        this.onchange();
      });
    }
  }

  get choice(): Choice {
    return this.#wished;
  }

  set choice(choice: Choice) {
    const known = [...this.#selects.keys()];
    this.#wished = Object.fromEntries(
      Object.entries(choice).filter(([key]) => known.some((one) => one === key)),
    );
  }

  set hidden(isHidden: boolean) {
    this.#root.hidden = isHidden;
  }

  /** Fills the lists with the values of the results, chosen ones kept. */
  show(filters: Filters, choice: Choice): void {
    let offered = 0;
    for (const { key, values } of this.#names) {
      const select = this.#selects.get(key);
      if (!select) continue;
      const counts = Object.entries(filters[key] ?? {}).filter(
        ([value, count]) => count > 0 || value === choice[key],
      );
      if (key === 'year') counts.reverse();
      select.replaceChildren(new Option(this.#all, ''));
      for (const [value, count] of counts)
        select.add(new Option(`${values[value] ?? value} (${count})`, value));
      select.value = choice[key] ?? '';
      const field = select.closest('label');
      if (field) field.hidden = counts.length < 2 && !choice[key];
      if (counts.length > 1 || choice[key]) offered += 1;
    }
    this.hidden = offered === 0;
  }

  #read(): Choice {
    return Object.fromEntries(
      [...this.#selects].map(([key, select]) => [key, select.value] as const).filter(([, value]) => value),
    );
  }
}
