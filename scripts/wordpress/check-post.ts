import type { Page } from 'playwright-core';

/** What a reader of a partner's WordPress meets where its editor put an address of ours on a line of its own. */
export interface SeenFrame {
  address: string;
  src: string | null;
  sandbox: string | null;
  /** Height that WordPress gave the frame, px, and that of the page in it. */
  height: number;
  inside: number;
  /** What is read in it. */
  text: string;
  /** Whether the link that stands there for browsers without frames is out of sight. */
  isLinkHidden: boolean;
}

/** @throws when WordPress made no frame of the address */
export async function readFrame(page: Page, post: string, address: string): Promise<SeenFrame> {
  await page.goto(post, { waitUntil: 'networkidle' });
  const frame = page.locator('iframe.wp-embedded-content');
  await frame.waitFor({ state: 'visible', timeout: 15_000 });
  const inner = frame.contentFrame().locator('body');
  const text = await inner.innerText();
  const inside = await inner.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const box = await frame.boundingBox();
  return {
    address,
    src: await frame.getAttribute('src'),
    sandbox: await frame.getAttribute('sandbox'),
    height: Math.round(box?.height ?? 0),
    inside: Math.round(inside),
    text: text.replace(/\s+/g, ' ').trim(),
    isLinkHidden: !(await page.locator('blockquote.wp-embedded-content').isVisible()),
  };
}

/** What is wrong with a frame, in words of the operator; nothing for a good one. */
export function findFaults({ address, sandbox, height, inside, text, isLinkHidden }: SeenFrame): string[] {
  return [
    sandbox === 'allow-scripts'
      ? ''
      : `khung của ${address} không bị giới hạn (${sandbox ?? 'không có sandbox'})`,
    height >= inside && height <= inside + 8
      ? ''
      : `khung của ${address} cao ${height} px, nội dung cao ${inside} px`,
    text.length > 20 ? '' : `khung của ${address} trống`,
    isLinkHidden ? '' : `đường dẫn thay cho khung của ${address} vẫn hiện`,
  ].filter(Boolean);
}
