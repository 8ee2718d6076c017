import type { Page } from 'playwright-core';

const LEAST_CONTRAST = 3;

/**
 * Tabs through a page and finds stops whose mark of focus is thinner than 2 px, has less contrast than 3:1 to the ground
 * around it in both of its rings, or lies outside the window (WCAG 2.4.7, 2.4.11, 1.4.11).
 */
export async function findFaintFocus(page: Page): Promise<string[]> {
  const faults = new Map<string, string>();
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(describeFocus, LEAST_CONTRAST);
    if (fault === 'end') break;
    if (fault) faults.set(fault, fault);
  }
  return [...faults.values()];
}

/** Runs in the page. */
function describeFocus(least: number): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'end';
  const toRgb = (colour: string): number[] => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) return [];
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const shine = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = toRgb(colour).map((value) =>
      value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [a, b] = [shine(one), shine(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const findGround = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((toRgb(colour)[3] ?? 0) > 200) return colour;
    }
    return getComputedStyle(document.body).backgroundColor;
  };
  // The link of a card covers all of the card, which bears its mark.
  const card = focused.closest('.card');
  const bearer = card && focused.closest('.title') ? card : focused;
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(bearer);
  const name = `${bearer.tagName}.${bearer.className} “${focused.textContent?.trim().slice(0, 30)}”`;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${name}: no outline`;
  const rings = [outlineColor, /^(?:rgba?|color|oklch)\([^)]*\)/.exec(boxShadow)?.[0]].filter(
    (one) => one !== undefined,
  );
  const ground = findGround(bearer.parentElement);
  if (rings.every((ring) => contrast(ring, ground) < least)) return `${name}: faint on ${ground}`;
  const { top, bottom } = focused.getBoundingClientRect();
  return bottom < 0 || top > innerHeight ? `${name}: out of the window` : undefined;
}
