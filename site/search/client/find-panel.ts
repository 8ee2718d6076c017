import type { SearchWords } from '../../views/search-words.ts';
import { mark, toTarget } from '../draw/draw-result.ts';
import { element, type Content, type Markup } from '../draw/markup.ts';
import { cutText, toAddress } from '../draw/question-address.ts';
import { nameKind, say, sayPlainly } from '../draw/say.ts';
import type { ShownHit } from '../engine/answer.ts';
import { SearchSession } from '../engine/search-session.ts';
import { OptionList, type Option } from './option-list.ts';
import { addRecent, clearRecent, readRecent } from './recent-searches.ts';
import { toNode } from './to-node.ts';
import { offerVoice } from './voice.ts';

/** Milliseconds without a key before suggestions are asked for; how many there are. */
const [pause, most] = [150, 5];

/**
 * What opens below the box of a page: what was searched for on this device, and while one types what is found. The box is
 * a combobox as the ARIA Authoring Practices describe it: the focus stays in it, arrows go through the list, Enter follows,
 * Escape closes. Without a suggestion the box is the form that it was.
 */
export class Panel {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #words: SearchWords;
  readonly #session: SearchSession;
  readonly #box = document.createElement('div');
  readonly #foot = document.createElement('div');
  readonly #status = document.createElement('p');
  readonly #list: OptionList;
  #running = new AbortController();
  #timer = 0;

  constructor(form: HTMLFormElement, words: SearchWords) {
    const input = form.querySelector<HTMLInputElement>('input[name=q]');
    if (!input) throw new Error('The box of the search has no field.');
    const { language, languages } = words;
    const { worker = '', wasm = '' } = form.dataset;
    [this.#form, this.#input, this.#words] = [form, input, words];
    this.#session = new SearchSession({ language, languages, worker, wasm });
    this.#list = new OptionList(input, sayPlainly(words, 'suggestions'));
    this.#box.className = 'find-panel';
    this.#box.lang = words.spoken;
    this.#box.hidden = true;
    this.#foot.className = 'find-foot';
    this.#status.className = 'unseen';
    this.#status.setAttribute('role', 'status');
    this.#box.append(this.#list.root, this.#foot);
    form.append(this.#box, this.#status);
    this.#listen();
    offerVoice(input, words, {
      tell: (text) => this.#tell(text),
      search: () => form.requestSubmit(),
    });
  }

  /** Shows what belongs to what stands in the box, and begins to load what a question needs. */
  open(): void {
    void this.#session.preload().catch(() => undefined);
    void this.#suggest();
  }

  #listen(): void {
    this.#input.addEventListener('focus', () => this.open());
    this.#input.addEventListener('click', () => this.#box.hidden && void this.#suggest());
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#suggest(), pause);
    });
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#form.addEventListener('submit', () => addRecent(this.#input.value));
    this.#form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#form.contains(relatedTarget as Node | null)) this.#close();
    });
    // A press inside leaves the focus in the box.
    this.#box.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.onchoose = ({ target }) => {
      addRecent(this.#input.value);
      location.assign(target);
    };
  }

  #onKey(event: KeyboardEvent): void {
    const { key, altKey, isComposing } = event;
    if (isComposing) return;
    if (key === 'Escape' && !this.#box.hidden) {
      event.preventDefault();
      return this.#close();
    }
    if ((key === 'ArrowDown' || key === 'ArrowUp') && this.#box.hidden) {
      event.preventDefault();
      return void this.#suggest();
    }
    if (altKey || this.#box.hidden) return;
    if (this.#list.take(key)) event.preventDefault();
  }

  async #suggest(): Promise<void> {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    const text = cutText(this.#input.value);
    if (text === '') return this.#showRecent();
    try {
      const question = { text, language: this.#words.language, choice: {}, sort: 'relevance' } as const;
      const answer = await this.#session.find({ ...question, isTyping: true }, signal);
      const { suggestion } = answer;
      const hits = answer.hits.slice(0, most);
      const shown = await Promise.all(hits.map((hit) => this.#session.show(answer, hit)));
      signal.throwIfAborted();
      const maybe = suggestion ? [this.#toQuestion(suggestion.text, say(this.#words, 'maybe'))] : [];
      const all = this.#toQuestion(text, say(this.#words, 'seeAll', { query: text }), false);
      const options = [...maybe, ...shown.map((one) => this.#toResult(one)), all];
      this.#show([{ options }], []);
      this.#tell(
        shown.length
          ? sayPlainly(this.#words, 'suggestionCount', { count: options.length })
          : sayPlainly(this.#words, 'noSuggestion'),
      );
    } catch {
      // Another letter came, or something did not: the box is a form all the same.
      if (!signal.aborted) this.#close();
    }
  }

  #showRecent(): void {
    const recent = readRecent();
    if (document.activeElement !== this.#input || recent.length === 0) return this.#close();
    const label = sayPlainly(this.#words, 'recent');
    const options = recent.map((text) => ({
      content: element('span', {}, text),
      target: toAddress(this.#words.address, { text, choice: {}, sort: 'relevance' }),
    }));
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.append(toNode(say(this.#words, 'clearRecent')));
    clear.addEventListener('click', () => {
      clearRecent();
      this.#input.focus();
      this.#close();
    });
    this.#show([{ label, options }], [clear, toNode(say(this.#words, 'recentHere'))]);
    this.#tell(sayPlainly(this.#words, 'suggestionCount', { count: options.length }));
  }

  #toResult(shown: ShownHit): Option {
    const { card, title, at } = shown;
    const kind = card.format ? this.#words.texts.formats[card.format] : nameKind(this.#words, card.kind);
    const facts = [kind, card.place, ...(card.isSample ? [this.#words.texts.sample] : [])].filter(Boolean);
    const content: Markup = element(
      'span',
      {},
      element('span', { class: 'find-title', lang: card.language }, mark(title)),
      ' ',
      element('small', {}, facts.join(' · ')),
    );
    return { content, target: toTarget(card.address, at) };
  }

  #toQuestion(text: string, label: Content, isNamed = true): Option {
    const target = toAddress(this.#words.address, { text, choice: {}, sort: 'relevance' });
    return { content: element('span', {}, label, isNamed && ` ${text}?`), target };
  }

  #show(groups: readonly { label?: string; options: readonly Option[] }[], foot: readonly Node[]): void {
    this.#list.show(groups);
    this.#foot.replaceChildren(...foot);
    this.#box.hidden = false;
  }

  #close(): void {
    this.#running.abort();
    this.#box.hidden = true;
    this.#list.show([]);
    this.#tell('');
  }

  #tell(text: string): void {
    this.#status.textContent = text;
    if (text === sayPlainly(this.#words, 'speakNow') || this.#isAboutVoice(text)) this.#showNote(text);
  }

  #isAboutVoice(text: string): boolean {
    return text === sayPlainly(this.#words, 'unheard') || text === sayPlainly(this.#words, 'noMicrophone');
  }

  /** What is said of speaking is to be seen, too. */
  #showNote(text: string): void {
    this.#list.show([]);
    this.#foot.textContent = text;
    this.#box.hidden = false;
  }
}
