import { foldForSearch } from '../fold-for-search.ts';
import { toKey, toTokens } from '../format/tokens.ts';

const space = /\s+/u;
/** Words that are kept folded: a language has some ten thousand, numbers and names many more. */
const MOST_KEPT = 200_000;

/** All tokens of an index, by number. Each word is folded once, however often it stands there. */
export class TokenTable {
  readonly forms: string[] = [];
  readonly keys: string[] = [];
  readonly #ids = new Map<string, number>();
  #folded = new Map<string, readonly number[]>();

  /** Numbers of the tokens of a text, in its order. */
  read(text: string): number[] {
    const ids: number[] = [];
    for (const word of text.split(space)) for (const id of this.#fold(word)) ids.push(id);
    return ids;
  }

  #fold(word: string): readonly number[] {
    const known = this.#folded.get(word);
    if (known) return known;
    const ids = toTokens(foldForSearch(word)).map((token) => this.#idOf(token));
    if (this.#folded.size >= MOST_KEPT) this.#folded = new Map();
    this.#folded.set(word, ids);
    return ids;
  }

  #idOf(token: string): number {
    const known = this.#ids.get(token);
    if (known !== undefined) return known;
    const id = this.forms.length;
    this.#ids.set(token, id);
    this.forms.push(token);
    this.keys.push(toKey(token));
    return id;
  }
}
