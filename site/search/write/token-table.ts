import { toSyllables, type Syllable } from '#contract/folding/syllables.ts';

const space = /\s+/u;
/** Words that are kept folded: a language has some ten thousand, numbers and names many more. */
const MOST_KEPT = 200_000;

/** All syllables of an index, by number: with their marks, and without. Each word is folded once, however often it stands there. */
export class TokenTable {
  readonly forms: string[] = [];
  readonly keys: string[] = [];
  readonly #ids = new Map<string, number>();
  #folded = new Map<string, readonly number[]>();

  /** Numbers of the syllables of a text, in its order. */
  read(text: string): number[] {
    const ids: number[] = [];
    for (const word of text.split(space)) for (const id of this.#fold(word)) ids.push(id);
    return ids;
  }

  #fold(word: string): readonly number[] {
    const known = this.#folded.get(word);
    if (known) return known;
    const ids = toSyllables(word).map((syllable) => this.#idOf(syllable));
    if (this.#folded.size >= MOST_KEPT) this.#folded = new Map();
    this.#folded.set(word, ids);
    return ids;
  }

  #idOf({ exact, folded }: Syllable): number {
    const known = this.#ids.get(exact);
    if (known !== undefined) return known;
    const id = this.forms.length;
    this.#ids.set(exact, id);
    this.forms.push(exact);
    this.keys.push(folded);
    return id;
  }
}
