import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { readStorySources } from '../../../content/demo/compose/story-source.ts';
import { repository } from '../../config.ts';
import type { TextMaker } from '../generated-text.ts';
import type { Random } from '../random.ts';

/** Ends a sentence in a chain of words. */
const END = '\n';

/**
 * Running text with the words of real prose, each as often and beside such neighbours as there: a Markov chain of single
 * words over the stories of the demo edition, the help of the CMS and the pages of the site.
 */
export class Prose implements TextMaker {
  /** What follows a word, as often as it does. */
  readonly #next = new Map<string, string[]>();
  readonly words: number;

  constructor(texts: readonly string[]) {
    let words = 0;
    for (const text of texts) {
      let last = END;
      for (const word of text.split(/\s+/).filter(Boolean)) {
        words += 1;
        this.#learn(last, word);
        last = word;
        if (!/[.!?…][”"’)]*$/.test(word)) continue;
        this.#learn(word, END);
        last = END;
      }
    }
    this.words = words;
  }

  /** Different words, as they stand between spaces. */
  get vocabulary(): number {
    return this.#next.size;
  }

  makeWords(random: Random, count: number): string {
    const words: string[] = [];
    for (const word of this.#walk(random)) {
      const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
      if (bare) words.push(bare);
      if (words.length === count) break;
    }
    return words.join(' ');
  }

  makeSentence(random: Random): string {
    const words: string[] = [];
    for (const word of this.#walk(random)) {
      if (word === END && words.length > 5) break;
      if (word !== END) words.push(word);
      if (words.length === 40) break;
    }
    return words.join(' ');
  }

  makeParagraph(random: Random): string {
    return Array.from({ length: random.between(3, 6) }, () => this.makeSentence(random)).join(' ');
  }

  *#walk(random: Random): Iterable<string> {
    let word = END;
    for (;;) {
      word = random.pick(this.#next.get(word) ?? this.#next.get(END) ?? []);
      yield word;
    }
  }

  #learn(word: string, next: string): void {
    const known = this.#next.get(word);
    if (known) known.push(next);
    else this.#next.set(word, [next]);
  }
}

/** Vietnamese prose of the repository. */
export function readProse(): Prose {
  const stories = readStorySources()
    .filter(({ name }) => !name.includes('.'))
    .flatMap(({ summary, body, narration, fields }) => [
      fields.title ?? '',
      summary,
      body,
      narration.join('\n'),
    ]);
  const pages = globSync(['cms/desk/help/*.md', 'content/pages/*.mdx'], { cwd: repository }).toSorted();
  const papers = pages.map((path) => readFileSync(join(repository, path), 'utf8').normalize('NFC'));
  return new Prose([...stories, ...papers].map(toPlainProse));
}

/** Without the marks of Markdown, which are not read. */
function toPlainProse(text: string): string {
  return text
    .replace(/^(?:import|export|---).*$/gm, '')
    .replace(/<[^>]*>|\{[^}]*\}|https?:\S+|`[^`]*`|\([^()\s]*\/[^()\s]*\)/g, ' ')
    .replace(/[*_#|[\]<>{}=]+/g, ' ');
}
