import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { storyAddress } from '#contract/address.ts';
import { requireChromium } from './chromium/find-chromium.ts';
import { withServedDemo } from './demo-site/serve-demo.ts';
import { describeError } from './operator-error.ts';
import { findFaults, readFrame } from './wordpress/check-post.ts';
import { startWordPress, type WordPress } from './wordpress/start-wordpress.ts';

const usage = `Cách dùng: npm run wordpress [-- --keep]
Chạy WordPress của Debian như một báo bạn, dán địa chỉ bài của ấn bản mẫu vào bài viết, chèn khối RSS, rồi xem bằng Chromium.
--keep: để WordPress chạy tiếp cho tới khi bấm Ctrl+C.`;

const stories = ['hang-bo-chan-gio-cua-ba-ka-hiep', 'cay-cau-van-cua-lop-9a'];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { keep: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(usage);
  const executablePath = requireChromium();
  const wordPress = await startWordPress();
  try {
    await withServedDemo(async (origin) => {
      const faults = await look(wordPress, origin, executablePath);
      for (const fault of faults) console.error(`✗ ${fault}`);
      if (faults.length) process.exitCode = 1;
      if (!values.keep) return;
      console.log(`Báo bạn: ${wordPress.origin}. Bấm Ctrl+C để dừng.`);
      await new Promise((resolve) => process.once('SIGINT', resolve));
    });
  } finally {
    wordPress.stop();
  }
}

async function look(wordPress: WordPress, origin: string, executablePath: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const faults: string[] = [];
  try {
    for (const width of [320, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const slug of stories) {
        const address = origin + storyAddress({ language: 'vi', slug });
        const seen = await readFrame(page, wordPress.publish(slug, `Mời đọc:\n\n${address}\n`), address);
        console.log(`${width} px: ${seen.height} px, “${seen.text.slice(0, 70)}…”`);
        faults.push(...findFaults(seen));
        await page.locator('iframe.wp-embedded-content').contentFrame().locator('h1 a').click();
        await page.waitForURL(address).catch(() => faults.push(`bấm vào khung không mở được ${address}`));
      }
      await page.close();
    }
    const feed = `${origin}/vi/rss.xml`;
    const page = await browser.newPage();
    await page.goto(wordPress.publish('Tin', `<!-- wp:rss {"feedURL":"${feed}","itemsToShow":5} /-->`));
    const titles = await page.locator('.wp-block-rss__item-title').allInnerTexts();
    console.log(`Khối RSS: ${titles.join(' · ')}`);
    if (titles.length !== 5) faults.push(`khối RSS có ${titles.length} tin thay vì 5`);
  } finally {
    await browser.close();
  }
  return faults;
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
