import axe from 'axe-core';
import type { Result, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

/** All that axe knows of WCAG 2.2 AA, and what it recommends besides. */
export const ruleTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds to blame in a page as it is shown now, its frames of the same origin included.
 * @param within a selector: only what is within it
 * @param only which rules; all without it
 */
export async function findBarriers(page: Page, within = 'html', only?: RunOnly): Promise<Result[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(axe.source);
  }
  const { violations } = await page.evaluate(
    ([place, runOnly]) => {
      const { run } = Reflect.get(window, 'axe') as typeof axe;
      return run(place, { ...(runOnly && { runOnly }), resultTypes: ['violations'] });
    },
    [within, only] as const,
  );
  return violations;
}

export interface Barriers {
  readonly light: readonly string[];
  /** Of the colours alone: all else is the same in the dark. */
  readonly dark: readonly string[];
}

/** Opens addresses one after the other and looks at each in the light, then at its colours in the dark. */
export async function findBarriersAt(
  page: Page,
  origin: string,
  addresses: readonly string[],
): Promise<Barriers> {
  const light: string[] = [];
  const dark: string[] = [];
  for (const address of addresses) {
    const tell = ({ id, nodes }: Result): string =>
      `${address} ${id}: ${nodes[0]?.html.slice(0, 150)} ${nodes[0]?.failureSummary}`;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(origin + encodeURI(address));
    light.push(...(await findBarriers(page, 'html', { type: 'tag', values: ruleTags })).map(tell));
    await page.emulateMedia({ colorScheme: 'dark' });
    dark.push(...(await findBarriers(page, 'html', { type: 'rule', values: ['color-contrast'] })).map(tell));
  }
  return { light, dark };
}
