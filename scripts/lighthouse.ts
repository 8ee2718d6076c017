import { parseArgs } from 'node:util';
import { searchAddress, storyAddress, termAddress } from '#contract/address.ts';
import { requireChromium } from './chromium/find-chromium.ts';
import { withServedDemo } from './demo-site/serve-demo.ts';
import { categories, measurePage, type PageFigures } from './lighthouse/measure-page.ts';
import { describeError } from './operator-error.ts';

const usage = `Cách dùng: npm run lighthouse [-- --origin https://guong.example.vn]
Đo năm trang của ấn bản mẫu (hay của một trang đang chạy) bằng Lighthouse, điện thoại, ba lượt mỗi trang, lấy trung vị.
Mã thoát 1 khi một trang dưới 100 ở bất kỳ mục nào.`;

/** What is measured: of the demo edition, or the addresses given after the options. */
const pages = {
  'trang chủ': '/vi/',
  'bài viết': storyAddress({ language: 'vi', slug: 'hang-bo-chan-gio-cua-ba-ka-hiep' }),
  'chuyên mục': termAddress('vi', 'section', 'guong-sang-lam-dong'),
  video: storyAddress({ language: 'vi', slug: 'cay-cau-van-cua-lop-9a' }),
  'tìm kiếm': searchAddress('vi'),
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { origin: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(usage);
  const executablePath = requireChromium();
  const chosen = positionals.length
    ? positionals.map((path) => [path, path] as const)
    : Object.entries(pages);
  const measure = async (origin: string): Promise<void> => {
    const figures: [string, PageFigures][] = [];
    for (const [name, path] of chosen) figures.push([name, await measurePage(origin + path, executablePath)]);
    print(figures);
  };
  await (values.origin ? measure(values.origin) : withServedDemo(measure));
}

function print(figures: readonly [string, PageFigures][]): void {
  const rows = figures.map(([trang, { scores, largestPaint, kilobytes }]) => ({
    trang,
    ...Object.fromEntries(
      Object.entries(categories).map(([id, name]) => [name, scores[id as keyof typeof scores]]),
    ),
    'LCP (ms)': largestPaint,
    kB: kilobytes,
  }));
  console.table(rows);
  const lacking = figures.filter(([, { scores }]) => Object.values(scores).some((score) => score < 100));
  for (const [name, { faults }] of lacking) console.error(`${name} chưa đủ 100: ${faults.join('; ')}`);
  if (lacking.length) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
