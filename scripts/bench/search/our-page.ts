import type { Page } from 'playwright-core';
import { searchAddress } from '#contract/address.ts';
import type { AskingPage } from './ask-in-browser.ts';

/** The search page of a site. */
export function ourPage(origin: string): AskingPage {
  const box = (page: Page) => page.locator('.search-page input[type=search]');
  return {
    address: `${origin}${searchAddress('vi')}`,
    results: '.result',
    focus: (page) => box(page).focus(),
    async ask(page, query) {
      await page.evaluate(() => {
        for (const result of document.querySelectorAll('.result')) result.setAttribute('data-old', '');
      });
      await box(page).fill(query);
      await box(page).press('Enter');
      for (;;) {
        const shown = await page.waitForSelector('.result:not([data-old]), .search-notes .retry', {
          timeout: 60_000,
        });
        // Whoever was told after five seconds that something is late presses the button; the time runs on.
        if (!(await shown.evaluate((one) => one.matches('.retry')))) return;
        await shown.click();
      }
    },
  };
}
