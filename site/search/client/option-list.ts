import type { Content } from '../draw/markup.ts';
import { toNode } from './to-node.ts';

/** Something that can be chosen: what it says, and where it leads. */
export interface Option {
  content: Content;
  target: string;
}

interface Group {
  label?: string;
  options: readonly Option[];
}

/** The list of a combobox: the field keeps the focus and names the option that is meant. */
export class OptionList {
  readonly root = document.createElement('div');
  readonly #input: HTMLInputElement;
  #options: { node: HTMLElement; option: Option }[] = [];
  #at = -1;
  onchoose: (option: Option) => void = () => undefined;

  constructor(input: HTMLInputElement, label: string) {
    this.#input = input;
    this.root.id = 'goi-y';
    this.root.setAttribute('role', 'listbox');
    this.root.setAttribute('aria-label', label);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.root.id);
    input.setAttribute('aria-expanded', 'false');
  }

  show(groups: readonly Group[]): void {
    this.#options = [];
    this.#point(-1);
    this.root.replaceChildren(...groups.map((group) => this.#draw(group)));
    this.root.hidden = this.#options.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.#options.length > 0));
  }

  /** Does what a key means. @returns false when it means nothing here */
  take(key: string): boolean {
    const { length } = this.#options;
    if (length === 0) return false;
    // Beyond the last comes the field itself, then the first.
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[key];
    if (step !== undefined) {
      this.#point(((this.#at + 1 + step + length + 1) % (length + 1)) - 1);
      return true;
    }
    const meant = this.#options[this.#at];
    if (key !== 'Enter' || !meant) return false;
    this.onchoose(meant.option);
    return true;
  }

  #draw({ label, options }: Group): HTMLElement {
    const group = document.createElement('div');
    if (label !== undefined) {
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', label);
      const shown = document.createElement('div');
      shown.className = 'find-label';
      shown.setAttribute('aria-hidden', 'true');
      shown.textContent = label;
      group.append(shown);
    } else {
      group.setAttribute('role', 'presentation');
    }
    group.append(...options.map((option) => this.#drawOption(option)));
    return group;
  }

  #drawOption(option: Option): HTMLElement {
    const node = document.createElement('div');
    node.id = `goi-y-${this.#options.length}`;
    node.setAttribute('role', 'option');
    node.setAttribute('aria-selected', 'false');
    node.append(toNode(option.content));
    node.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey) window.open(option.target, '_blank', 'noopener');
      else this.onchoose(option);
    });
    this.#options.push({ node, option });
    return node;
  }

  #point(at: number): void {
    this.#options[this.#at]?.node.setAttribute('aria-selected', 'false');
    this.#at = at;
    const meant = this.#options[at]?.node;
    if (!meant) return this.#input.removeAttribute('aria-activedescendant');
    meant.setAttribute('aria-selected', 'true');
    meant.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', meant.id);
  }
}
