import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium/find-chromium.ts';
import { describeError, OperatorError } from './operator-error.ts';

/**
 * `npm run screenshots -- --origin http://localhost:4321 --out var/screenshots`: every type of page in every language
 * and width, and one HTML page that shows them all side by side, for the eyes of whoever changed a template.
 */
const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: 'http://localhost:4321' },
    out: { type: 'string', default: 'var/screenshots' },
    languages: { type: 'string', default: 'vi,en,km' },
    widths: { type: 'string', default: '360,768,1280' },
    dark: { type: 'boolean', default: false },
    /** Height of a picture at most; long pages are cut. */
    height: { type: 'string', default: '2600' },
  },
});

interface Shot {
  type: string;
  address: string;
  language: string;
  width: number;
  file: string;
}

/** Types of pages by what follows the language; of each the first address that the sitemap knows. */
const types: readonly [string, RegExp][] = [
  ['home', /^$/],
  ['story', /^bai\/[^/]+\/$/],
  ['section', /^chuyen-muc\/[^/]+\/$/],
  ['sections', /^chuyen-muc\/$/],
  ['topic', /^linh-vuc\/[^/]+\/$/],
  ['unit', /^don-vi\/[^/]+\/$/],
  ['units', /^don-vi\/$/],
  ['place', /^dia-phuong\/[^/]+\/$/],
  ['places', /^dia-phuong\/$/],
  ['movement', /^phong-trao\/[^/]+\/$/],
  ['exemplar', /^guong\/[^/]+\/$/],
  ['exemplars', /^guong\/$/],
  ['video', /^video\/$/],
  ['radio', /^phat-thanh\/$/],
  ['photos', /^anh\/$/],
  ['archive', /^luu-tru\/$/],
  ['guide', /^gioi-thieu\/$/],
];
/** Not in the sitemap. */
const others: readonly [string, string][] = [
  ['search', 'tim-kiem/'],
  ['offline', 'ngoai-tuyen/'],
  ['not found', 'khong-co-trang-nay/'],
];

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new OperatorError('Cần Chromium: “sudo apt-get install -y chromium”.');
  mkdirSync(values.out, { recursive: true });
  const known = await readSitemap();
  const shots = values.languages.split(',').flatMap((language) =>
    findPages(known, language).flatMap(([type, address]) =>
      values.widths.split(',').map((width): Shot => {
        const file = `${language}-${type.replaceAll(' ', '-')}-${width}.png`;
        return { type, address, language, width: Number(width), file };
      }),
    ),
  );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const shot of shots) await shoot(browser, shot);
  await browser.close();
  writeFileSync(join(values.out, 'index.html'), toSheet(shots));
  console.log(`${shots.length} ảnh: ${join(values.out, 'index.html')}`);
}

async function readSitemap(): Promise<string[]> {
  const read = async (url: string) => {
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok) throw new OperatorError(`Không đọc được ${url}. Trang công cộng có đang chạy không?`);
    const text = await answer.text();
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => decodeURI(new URL(loc).pathname));
  };
  const maps = await read(`${values.origin}/sitemap.xml`);
  return (await Promise.all(maps.map((map) => read(values.origin + encodeURI(map))))).flat();
}

function findPages(known: readonly string[], language: string): [string, string][] {
  const own = known.filter((address) => address.startsWith(`/${language}/`));
  const found = types.flatMap(([type, pattern]): [string, string][] => {
    const address = own.find((one) => pattern.test(one.slice(language.length + 2)));
    return address === undefined ? [] : [[type, address]];
  });
  return [...found, ...others.map(([type, path]): [string, string] => [type, `/${language}/${path}`])];
}

async function shoot(browser: Browser, { address, width, file }: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(values.origin + encodeURI(address), { waitUntil: 'networkidle' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const cut = Math.min(height, Number(values.height));
  await page.setViewportSize({ width, height: cut });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(values.out, file), clip: { x: 0, y: 0, width, height: cut } });
  await context.close();
}

function toSheet(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ file, type, language, width }) =>
      `<figure><img src="${file}" width="${Math.round(width / 3)}" loading="lazy" alt=""><figcaption>${language} ${type} ${width}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>body{display:flex;flex-wrap:wrap;gap:12px;align-items:start;font:12px sans-serif}figure{margin:0}img{border:1px solid #999}</style>${figures.join('\n')}`;
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
