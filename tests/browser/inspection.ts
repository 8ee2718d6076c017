import type { Result } from 'axe-core';
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

  /** Goes there and looks, in the light and at the colours of the dark. */
  async open(address: string): Promise<void> {
    await this.#go(address);
    await this.look(address);
    const dim = await this.#findInTheDark();
    this.found.push(...dim.map((each) => `${address}, in the dark – ${each}`));
  }

  /** The first page is loaded; from there one goes as a link of the menu goes, which draws the next without loading the CMS anew. */
  async #go(address: string): Promise<void> {
    const from = this.#page.url();
    if (from.startsWith(`${this.#origin}/admin`)) {
      await this.#page.evaluate((to) => (window as unknown as Routed).next.router.push(to), address);
      // Not always to that address: what is not there leads back to its list.
      await this.#page.waitForURL(({ href }) => href !== from);
    } else await this.#page.goto(`${this.#origin}${address}`);
    await this.#page.locator('main, [role=main], .template-minimal').first().waitFor();
  }

  /** Closes what the page has said: from a page that is gone to as links go there it would lie upon what the next one says. */
  async closeNotes(): Promise<void> {
    await this.#page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.payload-toast-close-button'))
        button.click();
    });
    await this.#page.waitForFunction(() => !document.querySelector('.payload-toast-close-button'));
  }

  /**
   * Looks at what is shown now.
   * @param within a selector: axe looks only there, where there is such a part; words are read everywhere
   */
  async look(place: string, within = 'html'): Promise<void> {
    await this.#page.waitForLoadState('networkidle');
    await this.#page.waitForFunction(() => document.title !== '');
    const blocked = await this.#page.evaluate(() => (Reflect.get(window, 'blocked') as string[]).splice(0));
    this.found.push(...blocked.map((each) => `${place} – the policy forbids ${each}`));
    const part = (await this.#page.locator(within).count()) > 0 ? within : 'html';
    const first = await this.#find(part);
    if (first.length === 0) return;
    // What is still being drawn is said the second time, too, only when it stays.
    await this.#page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 })),
    );
    const second = await this.#find(part);
    this.found.push(...first.filter((each) => second.includes(each)).map((each) => `${place} – ${each}`));
  }

  async #find(within: string): Promise<string[]> {
    const barriers = await findBarriers(this.#page, within, { type: 'tag', values: [...ruleTags] });
    return [...(await findForeignTexts(this.#page, this.#names)), ...barriers.map(tell)];
  }

  /** All but colours is the same in the dark. */
  async #findInTheDark(): Promise<string[]> {
    await this.#page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    const barriers = await findBarriers(this.#page, 'html', { type: 'rule', values: ['color-contrast'] });
    await this.#page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
    return barriers.map(tell);
  }
}

/** Where Next keeps its own way from page to page. */
interface Routed {
  next: { router: { push(address: string): void } };
}

function tell({ id, nodes }: Result): string {
  return `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`;
}

/** Colours, dialogs and notes are looked at as they stay, not on their way there. Asked of a page before it goes anywhere. */
export async function stopMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const still = new CSSStyleSheet();
    still.replaceSync(`*, ::before, ::after {
      transition-delay: 0s !important; transition-duration: 0s !important;
      animation-delay: 0s !important; animation-duration: 0s !important;
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  });
}

/** What the page asks of other hosts and may not is noted for whoever looks. Asked of a page before it goes anywhere. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      blocked.push(`${effectiveDirective} ${blockedURI}`);
    });
    Object.assign(window, { blocked });
  });
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
