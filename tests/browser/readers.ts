import type { Page } from 'playwright-core';
import { vi } from 'vitest';

const PATIENCE_MS = 30_000;

/** The public site as readers, feed readers and search engines see it. */
export class Readers {
  readonly #page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** Status and text at an address, redirects not followed. */
  async get(path: string): Promise<{ status: number; text: string; location: string | null }> {
    const response = await fetch(this.#origin + path, { redirect: 'manual' });
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    };
  }

  /** Asks again until the answer is as wanted. @throws with the last answer when it never is */
  async until(path: string, isWanted: (answer: { status: number; text: string }) => boolean): Promise<void> {
    const ask = async (): Promise<void> => {
      const answer = await this.get(path);
      if (!isWanted(answer))
        throw new Error(`${path} still answers ${answer.status}: ${answer.text.slice(0, 2_000)}`);
    };
    await vi.waitFor(ask, { timeout: PATIENCE_MS, interval: 50 });
  }

  async open(path: string): Promise<Page> {
    await this.#page.goto(this.#origin + path);
    return this.#page;
  }

  /** Title, standfirst and body, without what belongs to other languages. */
  async mainText(path: string): Promise<string> {
    const page = await this.open(path);
    const parts = page.locator('main h1, main .standfirst, main .story-body');
    return (await parts.allInnerTexts()).join('\n');
  }

  /** Addresses of the sitemaps that the index names. */
  async listSitemaps(): Promise<string[]> {
    const { text } = await this.get('/sitemap.xml');
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  }

  /** Addresses that the search page finds for words. */
  async search(language: string, words: string): Promise<string[]> {
    await this.#page.goto(`${this.#origin}/${language}/tim-kiem/?q=${encodeURIComponent(words)}`);
    await this.#page.locator('[role=status]:not(:empty)').first().waitFor();
    await this.#page.waitForLoadState('networkidle');
    const links = this.#page.locator('main a[href*="/bai/"]');
    return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  }

  async untilFound(language: string, words: string, path: string, isThere: boolean): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await this.search(language, words);
      if (found.includes(path) === isThere) return;
      if (Date.now() > end) throw new Error(`Searching “${words}” gives ${JSON.stringify(found)}.`);
    }
  }
}
