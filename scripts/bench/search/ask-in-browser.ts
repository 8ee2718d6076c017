import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Line } from './lines.ts';
import { LoadCounter, type Load } from './page-load.ts';
import { makeLineSlow } from './slow-line.ts';

/** How one asks on a page: opens it, and then asks one question after another. */
export interface AskingPage {
  address: string;
  /** Selects what was found. */
  results: string;
  /** The box gets the focus. @returns when nothing more is loaded for it */
  focus(page: Page): Promise<void>;
  /** Asks, and waits until the first results can be read. */
  ask(page: Page, query: string): Promise<void>;
}

/** What was loaded until the first results could be read. */
export interface AskedLoad extends Load {
  /** From the key that sends the question to the first results, by the clock of the page: what drives the browser takes time, too. */
  milliseconds: number;
  /** What was loaded beside and after them: what other languages have, counts of filters. */
  behind: Load;
}

export interface Asked {
  /** What the focus alone loaded. */
  focus: Load;
  first: AskedLoad;
  later: AskedLoad[];
}

/** Readers look at the box for so long before they have typed a question. */
const FOCUS_MS = 2_000;

/** Asks questions over a line in a browser that has nothing of the site yet; the page itself is loaded and not counted. */
export async function askInBrowser(
  browser: Browser,
  { address, results, focus, ask }: AskingPage,
  line: Line,
  [first = '', ...later]: readonly string[],
): Promise<Asked> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await makeLineSlow(page, line);
    const counter = new LoadCounter(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await counter.take();
    await focus(page);
    await pause(FOCUS_MS);
    const time = async (query: string) => {
      await page.evaluate(watchAnswer, results);
      await ask(page, query);
      const milliseconds = await page.evaluate(() => (window as unknown as Watched).answered);
      const shown = await counter.take();
      await page.waitForLoadState('networkidle');
      return { milliseconds, ...shown, behind: await counter.take() };
    };
    const focused = await counter.take();
    const asked = await time(first);
    const others: AskedLoad[] = [];
    for (const query of later) others.push(await time(query));
    return { focus: focused, first: asked, later: others };
  } finally {
    await context.close();
  }
}

interface Watched {
  /** Milliseconds from the next press of Enter until results are painted that were not there before. */
  answered: Promise<number>;
}

/** Runs in the page. */
function watchAnswer(results: string): void {
  const old = new Set(document.querySelectorAll(results));
  const answered = new Promise<number>((resolve) => {
    const watch = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter') return;
      removeEventListener('keydown', watch, true);
      const from = performance.now();
      new MutationObserver((_, observer) => {
        if (Array.from(document.querySelectorAll(results)).every((result) => old.has(result))) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)));
      }).observe(document.body, { childList: true, subtree: true });
    };
    addEventListener('keydown', watch, true);
  });
  Object.assign(window, { answered });
}
