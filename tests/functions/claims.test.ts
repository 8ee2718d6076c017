import { describe, expect, test } from 'vitest';
import { blockToText } from '#contract/blocks.ts';
import { getStoryParts } from '../../cms/checks/verification/claims/claiming-parts.ts';
import { findClaims, findDocumentClaims, type Claim } from '../../cms/checks/verification/claims/claims.ts';
import { storySchema, type StoryDocument } from '#contract/story.ts';
import english from './data/labelled-claims-en.json' with { type: 'json' };
import provincial from './data/labelled-claims-provincial.json' with { type: 'json' };
import labels from './data/labelled-claims.json' with { type: 'json' };
import labelled from './data/labelled-stories.json' with { type: 'json' };

/** As the edition told them when they were marked: what newsrooms write later leaves the marks alone. */
const stories = labelled.map((story) => storySchema.parse(story));

type Labels = Record<string, Record<string, string[]>>;

/** What is found, as `kind: words`. */
const find = (text: string) => findClaims(text).map((claim) => `${claim.kind}: ${claim.text}`);

describe('the claims that are found in Vietnamese', () => {
  test.each([
    ['Năm qua hợp tác xã thu 1,2 tỷ đồng.', 'money: 1,2 tỷ đồng'],
    ['Ông vay ba trăm triệu làm nhà lưới.', 'money: ba trăm triệu'],
    ['Lãi 300tr mỗi vụ.', 'money: 300tr'],
    ['Quỹ có 2.500.000 đ.', 'money: 2.500.000 đ'],
    ['Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 3,1%.', 'percent: 12,5% xuống còn 3,1%'],
    ['Tám mươi lăm phần trăm số hộ đồng tình.', 'percent: Tám mươi lăm phần trăm'],
    ['Thu nhập tăng gấp ba lần.', 'percent: gấp ba lần'],
    ['Bà hiến 2.000 m² đất.', 'figure: 2.000 m²'],
    ['Câu lạc bộ có hai mươi tư hội viên.', 'figure: hai mươi tư'],
    ['Ông giữ nghề 40 năm.', 'figure: 40'],
    ['Bà đứng lớp hai mươi năm.', 'figure: hai mươi năm'],
    ['Ông giúp sáu hộ thoát nghèo.', 'figure: sáu'],
    ['Chi bộ 4 năm liền hoàn thành xuất sắc nhiệm vụ.', 'figure: 4'],
    ['Mô hình được nhân rộng ra 12/15 thôn.', 'figure: 12/15'],
    ['Vườn trồng 2000 cây bơ.', 'figure: 2000'],
    ['Trang trại lớn nhất tỉnh.', 'superlative: Trang trại lớn nhất tỉnh'],
    ['Năng suất cao nhất vùng là của bà.', 'superlative: Năng suất cao nhất vùng'],
    ['Ông là người đầu tiên trồng sâm ở xã.', 'first: là người đầu tiên'],
    ['Chị mở đường cho nghề trồng sâm của xã.', 'first: mở đường cho'],
    ['Đây là mô hình duy nhất của tỉnh.', 'only: duy nhất của tỉnh'],
    ['Xã đứng đầu phong trào hiến đất.', 'rank: đứng đầu'],
    ['Đội về thứ hai toàn tỉnh.', 'rank: về thứ hai toàn tỉnh'],
    ['Chị xếp hạng nhì.', 'rank: xếp hạng nhì'],
    ['Ông được tặng Huân chương Lao động hạng Nhất.', 'award: Huân chương Lao động hạng Nhất'],
    ['Bà nhận Bằng khen của Thủ tướng.', 'award: Bằng khen'],
    ['Bà mang danh hiệu Nghệ nhân Ưu tú.', 'award: danh hiệu Nghệ nhân Ưu tú'],
    ['Sản phẩm đạt OCOP 4 sao.', 'award: OCOP 4 sao'],
  ])('%s', (text, claim) => {
    expect(find(text)).toContain(claim);
  });

  test.each([
    'Thứ nhất là giữ rừng, thứ hai là trồng rừng.',
    'Cả thôn thống nhất, nhất trí góp công, nhất là bà con trong xóm.',
    'Ban Nhất và chị Nhất cùng ra chợ Thống Nhất.',
    'Ít nhất cũng phải thử; nhất định sẽ làm được.',
    'Ngày 2/9, ngày 20 tháng 11, mùng 3 Tết, rằm tháng Giêng, 30/4 và 1-5.',
    'Từ năm 2014 đến 2019, năm học 2024-2025, giai đoạn 2021 – 2025, tháng 6/2023, 11/6/2025.',
    'Bà ở Quận 1, phường 7, xã 3, thôn 5, tổ 12, khu phố 3, hẻm 45, số nhà 24, xã Đam Rông 2.',
    'Đi quốc lộ 20, tỉnh lộ 725, QL28, qua Km 152, cột mốc 1117.',
    'Gọi 0912 345 678, (0263) 3822456 hoặc +84 912 345 678, tổng đài 1900 1234, số 115.',
    'Kế hoạch số 113/KH-UBND, Nghị định 15/2020/NĐ-CP, Điều 5, khoản 2, Nghị quyết 57.',
    'Lớp 9A, lớp Một, lớp mười, kênh mười sáu, mẻ số 12, khóa 3.',
    'Ba giờ sáng, 17 giờ 45, 8h30, 20:00, mười hai giờ trưa.',
    'Bà Sáu, anh Tám, ba mẹ, ông Triệu Văn Vạn, người Ba Na, huyện Năm Căn.',
    'Mười phút sau, ba tuần sau, hai mươi năm trước, sáu tháng nữa.',
    'Năm nay một người đi, hai người lạ đến, cả năm vất vả, lúa chín, tư vấn, đầu tư.',
    'Đầu tiên, ông ra vườn; ngày đầu tiên trời mưa; người đứng đầu cấp ủy đến thăm.',
    'Xem https://vi.du/2024/123456?so=99 hoặc viết cho ban123@bao.vn.',
    'Ai cũng mong nhất một con đường; bản mới nhất treo ở cửa.',
  ])('nothing to prove in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('composed and decomposed text give the same claims, at offsets of the text as given', () => {
    const text = 'Ông được tặng Bằng khen, thu ba trăm triệu đồng, lớn nhất tỉnh.';
    const decomposed = text.normalize('NFD');
    const found = findClaims(decomposed);
    expect(found.map((claim) => claim.text)).toEqual(findClaims(text).map((claim) => claim.text));
    expect(found.length).toBe(3);
    for (const claim of found)
      expect(decomposed.slice(claim.start, claim.end).normalize('NFC')).toBe(claim.text);
  });

  test('capitals change nothing', () => {
    const text = 'Ông thu ba trăm triệu đồng, lớn nhất tỉnh, được tặng Huân chương.';
    expect(find(text.toUpperCase()).map((claim) => claim.toLowerCase())).toEqual(
      find(text).map((claim) => claim.toLowerCase()),
    );
  });

  test('each claim carries its sentence, and equal ones are counted', () => {
    const text = 'Mùa đầu thu 3 tấn. Mùa sau thu 5 tấn, rồi lại 5 tấn! Ai cũng vui.';
    const claims = findDocumentClaims([{ block: 'b', language: 'vi', text }]);
    expect(claims.map(({ text, sentence, nth }) => ({ text, sentence, nth }))).toEqual([
      { text: '3 tấn', sentence: 'Mùa đầu thu 3 tấn.', nth: 0 },
      { text: '5 tấn', sentence: 'Mùa sau thu 5 tấn, rồi lại 5 tấn!', nth: 0 },
      { text: '5 tấn', sentence: 'Mùa sau thu 5 tấn, rồi lại 5 tấn!', nth: 1 },
    ]);
  });

  test('a hundred thousand words are read within seconds', () => {
    for (const word of ['một trăm triệu ', 'nhất ', '1.000.000 ', 'thứ nhất là ', '1/1/', 'năm năm ', 'a-1'])
      findClaims(word.repeat(20_000));
    for (const word of ['two ', 'two hundred and ', 'the first ', 'the most '])
      findClaims(word.repeat(20_000), 'en');
    expect(findClaims('năm '.repeat(100_000)).length).toBeLessThan(100_000);
  }, 20_000);

  test.each([
    'Gia đình hiến đất mở đường cho 45 hộ.',
    'Ông góp công mở đường cho bà con trong thôn.',
    'Xã mở đường cho ba hộ vào rẫy.',
    'Bà Ka Lành mở đường cho cả thôn.',
  ])('a road that is opened to people is no first: %s', (text) => {
    expect(find(text).filter((claim) => claim.startsWith('first'))).toEqual([]);
  });
});

describe('the claims that are found in other languages', () => {
  const findEnglish = (text: string) => findClaims(text, 'en').map((claim) => `${claim.kind}: ${claim.text}`);

  test.each([
    ['She was the first woman of the commune to plant ginseng.', 'first: the first'],
    ['It is the only library in the district.', 'only: the only'],
    ['The largest garden of the province.', 'superlative: largest'],
    ['It is the most productive field in Di Linh.', 'superlative: the most productive'],
    ['Twenty-five households followed.', 'figure: Twenty-five households'],
    ['They gave two thousand five hundred trees.', 'figure: two thousand five hundred'],
    ['He helped six poor families.', 'figure: six poor families'],
    ['Poverty fell to three per cent.', 'percent: three per cent'],
    ['They raised forty million dong.', 'money: forty million dong'],
    ['The team ranked second.', 'rank: ranked second'],
    ['He holds a Certificate of Merit.', 'award: Certificate of Merit'],
    ['They planted 300 trees.', 'figure: 300'],
  ])('English: %s', (text, claim) => {
    expect(findEnglish(text)).toContain(claim);
  });

  test.each([
    'At first nobody came; the first day it rained, and one of them left.',
    'The forest in the west was at rest; most of the guests were honest.',
    'Two women and three men walked home at half past noon on 2 September 2025.',
  ])('English, nothing to prove in: %s', (text) => {
    expect(findEnglish(text).filter((claim) => !/\d/.test(claim))).toEqual([]);
  });

  test('only what stands in digits, where no list of words is kept', () => {
    const claims = findClaims('ba trăm triệu, lớn nhất, 300 ha', 'km');
    expect(claims.map(({ text }) => text)).toEqual(['300 ha']);
  });
});

describe('measured on stories marked by hand', () => {
  test.each([
    ['tuned', 0.85, 0.9],
    ['unseen', 0.85, 0.9],
  ] as const)('the %s half: precision and recall', (half, leastPrecision, leastRecall) => {
    expectGood(half, measure(labels[half]), leastPrecision, leastRecall);
  });
});

describe('measured on sentences marked by hand', () => {
  test.each([
    ['English, tuned', 'en', english.tuned, 0.93, 0.95],
    ['English, unseen', 'en', english.unseen, 0.85, 0.85],
    ['as provincial papers write, tuned', 'vi', provincial.tuned, 0.95, 0.95],
    ['as provincial papers write, unseen', 'vi', provincial.unseen, 0.85, 0.85],
  ] as const)('%s: precision and recall', (name, language, sentences, leastPrecision, leastRecall) => {
    const result = begin();
    for (const [text, ...quotes] of sentences as [string, ...string[]][])
      compare(
        findDocumentClaims([{ block: text, language, text }]),
        quotes.map((quote) => markIn(text, text, quote)),
        result,
      );
    expectGood(name, result, leastPrecision, leastRecall);
  });
});

interface Result {
  found: number;
  right: number;
  marked: number;
  missed: string[];
  wrong: string[];
}

function begin(): Result {
  return { found: 0, right: 0, marked: 0, missed: [], wrong: [] };
}

function expectGood(name: string, result: Result, leastPrecision: number, leastRecall: number): void {
  const { found, right, marked, missed, wrong } = result;
  const precision = right / found;
  const recall = (marked - missed.length) / marked;
  console.log(
    `Claims, ${name}: ${marked} marked, ${found} found; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}.`,
  );
  expect({
    wrong,
    missed,
    isPrecise: precision >= leastPrecision,
    isWhole: recall >= leastRecall,
  }).toMatchObject({ isPrecise: true, isWhole: true });
  expect(marked).toBeGreaterThan(15);
}

function measure(half: Labels): Result {
  const result = begin();
  for (const [title, blocks] of Object.entries(half)) {
    const story = stories.find((each) => each.title === title);
    if (!story) throw new Error(`No story is called ${title}.`);
    const marks = Object.entries(blocks).flatMap(([block, quotes]) =>
      quotes.map((quote) => toMark(story, block, quote)),
    );
    compare(findDocumentClaims(getStoryParts(story)), marks, result);
  }
  return result;
}

/** Compares what is found with what was marked; whatever overlaps is the same claim. */
function compare(claims: readonly Claim[], marks: readonly Mark[], result: Result): void {
  for (const claim of claims) {
    const met = marks.filter((mark) => overlaps(mark, claim));
    if (met.length && met.every((mark) => mark.isOpen)) continue;
    result.found += 1;
    if (met.length) result.right += 1;
    else result.wrong.push(`${claim.text}: ${claim.sentence}`);
  }
  for (const mark of marks.filter(({ isOpen }) => !isOpen)) {
    result.marked += 1;
    if (!claims.some((claim) => overlaps(mark, claim))) result.missed.push(`${mark.block}: ${mark.quote}`);
  }
}

type Mark = ReturnType<typeof markIn>;

function toMark(story: StoryDocument, block: string, quote: string): Mark {
  const text =
    block === '@title' ? story.title : block === '@summary' ? story.summary : readBlock(story, block);
  return markIn(text, block, quote);
}

/** @param quote words of the text; behind a ~ they may be found or not */
function markIn(text: string, block: string, quote: string) {
  const isOpen = quote.startsWith('~');
  const words = isOpen ? quote.slice(1) : quote;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in ${block}: ${text}`);
  return { block, quote: words, isOpen, start, end: start + words.length };
}

function readBlock(story: StoryDocument, id: string): string {
  const block = story.body.find((each) => each.id === id);
  if (!block) throw new Error(`${story.title} has no block ${id}.`);
  return blockToText(block);
}

function overlaps(mark: Mark, claim: Claim): boolean {
  return mark.block === claim.block && mark.start < claim.end && claim.start < mark.end;
}
