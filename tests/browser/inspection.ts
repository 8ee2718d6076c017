import type { BrowserContext, Page } from 'playwright-core';
import { findBarriers, ruleTags } from '../support/find-barriers.ts';
import { findForeignTexts } from './foreign-words.ts';

/** Looks at pages of the CMS as they are shown: for words that are not Vietnamese, and for what axe finds to blame. */
export class Inspection {
  readonly #page: Page;
  readonly #origin: string;
  readonly #names: ReadonlySet<string>;
  /** What was found so far, with the place of each. */
  readonly found: string[] = [];

  /** @param names words of what people wrote, which are names wherever they stand */
  constructor(page: Page, origin: string, names: ReadonlySet<string>) {
    this.#page = page;
    this.#origin = origin;
    this.#names = names;
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(`${this.#origin}${address}`);
    await this.#page.locator('main, [role=main], .template-minimal').first().waitFor();
    await this.look(address);
  }

  /** Looks at what is shown now. */
  async look(place: string): Promise<void> {
    await this.#page.waitForLoadState('networkidle');
    await this.#page.waitForFunction(() => document.title !== '');
    const first = await this.#find();
    if (first.length === 0) return;
    // What is still being drawn is said the second time, too, only when it stays.
    await this.#page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 })),
    );
    const second = await this.#find();
    this.found.push(...first.filter((each) => second.includes(each)).map((each) => `${place} – ${each}`));
  }

  async #find(): Promise<string[]> {
    const barriers = await findBarriers(this.#page, 'html', { type: 'tag', values: [...ruleTags] });
    return [
      ...(await findForeignTexts(this.#page, this.#names)),
      ...barriers.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`),
    ];
  }
}

/** Words of all that stands in these collections: what people call persons, places and works. */
export async function readNames(
  { request }: BrowserContext,
  origin: string,
  collections: readonly string[],
): Promise<Set<string>> {
  const names = new Set<string>();
  for (const collection of collections) {
    const answer = await request.get(`${origin}/api/${collection}?depth=0&limit=300`, {
      headers: { Origin: origin },
    });
    // Values of one word may be codes, and codes are English.
    for (const [, text] of (await answer.text()).matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      if (text?.includes(' ')) for (const word of text.split(/[^\p{L}\p{M}’']+/u)) names.add(word);
    }
  }
  return names;
}
