import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { requireChromium } from './chromium/find-chromium.ts';
import { withServedDemo } from './demo-site/serve-demo.ts';
import { describeError } from './operator-error.ts';
import { findPages, type FoundPage } from './screenshots/find-pages.ts';

const usage = `Cách dùng: npm run screenshots [-- --origin https://guong.example.vn --languages vi,en --widths 360]
Chụp mọi loại trang × ngôn ngữ × bề ngang, nền sáng và nền tối, và bản in của bài, của ấn bản mẫu (hay của một trang đang
chạy) vào var/screenshots/index.html, để người sửa mẫu trang tự xem hết.`;

const { values } = parseArgs({
  options: {
    origin: { type: 'string' },
    out: { type: 'string', default: 'var/screenshots' },
    languages: { type: 'string', default: 'vi,en,km,blt,kpm' },
    widths: { type: 'string', default: '360,768,1280' },
    themes: { type: 'string', default: 'light,dark' },
    /** Only types whose name begins so. */
    types: { type: 'string', default: '' },
    /** Height of a picture at most; long pages are cut. */
    height: { type: 'string', default: '4000' },
    help: { type: 'boolean' },
  },
});

/** One look of every page. `print` is the page as it goes to paper. */
interface Look {
  width: number;
  theme: 'light' | 'dark' | 'print';
}
/** An A4 page at 96 dots an inch, its margins off. */
const PAPER_WIDTH = 680;

async function takeAll(origin: string): Promise<void> {
  const executablePath = requireChromium();
  mkdirSync(values.out, { recursive: true });
  const pages = (await findPages(origin, values.languages.split(','))).filter(({ type }) =>
    type.startsWith(values.types),
  );
  const looks: Look[] = values.themes
    .split(',')
    .flatMap((theme) =>
      values.widths
        .split(',')
        .map((width): Look => ({ width: Number(width), theme: theme === 'dark' ? 'dark' : 'light' })),
    );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const look of looks) await takeLook(browser, origin, look, pages);
  const printed = pages.filter(({ type }) => type === 'article' || type === 'exemplar');
  await takeLook(browser, origin, { width: PAPER_WIDTH, theme: 'print' }, printed);
  await browser.close();
  const path = join(values.out, 'index.html');
  writeFileSync(path, toSheet(pages, [...looks, { width: PAPER_WIDTH, theme: 'print' }]));
  console.log(`${looks.length * pages.length + printed.length} ảnh của ${pages.length} trang: ${path}`);
}

async function takeLook(browser: Browser, origin: string, look: Look, pages: FoundPage[]): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    isMobile: look.width < 600,
  });
  for (const page of pages) await take(context, origin, look, page);
  await context.close();
}

async function take(context: BrowserContext, origin: string, look: Look, found: FoundPage): Promise<void> {
  const page = await context.newPage();
  if (look.theme === 'print') await page.emulateMedia({ media: 'print' });
  await page.goto(origin + encodeURI(found.address), { waitUntil: 'networkidle' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const cut = Math.min(height, Number(values.height));
  await page.setViewportSize({ width: look.width, height: cut });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const clip = { x: 0, y: 0, width: look.width, height: cut };
  await page.screenshot({ path: join(values.out, toFile(found, look)), clip });
  await page.close();
}

function toFile({ language, type }: FoundPage, { width, theme }: Look): string {
  return `${language}-${type}-${width}-${theme}.png`;
}

/** Page by page, each as it looks in every width and theme. */
function toSheet(pages: readonly FoundPage[], looks: readonly Look[]): string {
  const rows = pages.map((page) => {
    const shots = looks
      .filter(({ theme }) => theme !== 'print' || page.type === 'article' || page.type === 'exemplar')
      .map((look) => {
        const file = toFile(page, look);
        return `<a href="${file}"><img src="${file}" width="${Math.round(look.width / 3)}" loading="lazy" alt=""></a>`;
      });
    return `<h2>${page.language} ${page.type} <small>${page.address}</small></h2><div>${shots.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}body{font:14px sans-serif}img{border:1px solid #999}</style>${rows.join('\n')}`;
}

try {
  if (values.help) console.log(usage);
  else await (values.origin ? takeAll(values.origin) : withServedDemo(takeAll));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
