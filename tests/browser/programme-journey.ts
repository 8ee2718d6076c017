import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { Newsroom } from './newsroom.ts';
import {
  closePages,
  download,
  expectNarrow,
  hire,
  move,
  pickDay,
  press,
  type ProgrammePeople,
  type ProgrammeSystem,
} from './programme-steps.ts';
import { walkReview } from './review-journey.ts';

const commune = 'Ủy ban nhân dân xã Di Linh';
const exemplar = 'Gia đình bà Ka Hiệp';
const profile = '/vi/guong/gia-dinh-ba-ka-hiep/';
/** Of which the demo edition says what each unit owes. */
const year = '2026';

/** The way of a unit's exemplars from the registration to the signed report, by those who walk it. */
export function walkProgramme(open: () => Promise<ProgrammeSystem>): void {
  let work: ProgrammeSystem & ProgrammePeople;

  beforeAll(async () => {
    const system = await open();
    const focal = await hire(system, 'focal', 'Đầu mối Thử', 'ubnd-di-linh');
    work = { ...system, focal, office: await hire(system, 'emulation', 'Thường trực Thử', 'ubnd-lam-dong') };
  });

  test('the office opens its board, and the commune registers somebody: accepted, it counts', async () => {
    const board = await work.office.newPage();
    const before = await readBoard(board);
    expect(await board.locator('tr.duty-board__gap').count()).toBeGreaterThan(0);
    const form = await begin(work.focal, 'registrations');
    const registration = await register(form.page, form.newsroom);
    expect(await readBoard(board)).toEqual({ ...before, waiting: before.waiting + 1 });
    const page = await work.office.newPage();
    await page.goto(registration);
    await move(page, 'Nhận đăng ký', 'Đã đăng ký');
    expect(await readBoard(board)).toEqual({ ...before, registered: before.registered + 1 });
    await closePages(work);
  });

  test('what a citizen told by telephone is given to the commune, looked into, answered and taken', async () => {
    const { page, newsroom } = await begin(work.office, 'nominations');
    await newsroom.fill('about', 'Bà Ka Thử giữ suối');
    await newsroom.fill('text', 'Bà giữ con suối của buôn đã mười năm.');
    await newsroom.openTab('Giao việc');
    await newsroom.choose('assignee', 'Đầu mối Thử', 'dau moi thu');
    await newsroom.save();
    await press(page, 'Cấp mã theo dõi');
    await page.getByText(/^Mã: [0-9A-Z-]+\./).waitFor();
    await page.getByRole('heading', { name: 'Đã giao' }).waitFor();
    const own = await work.focal.newPage();
    await own.goto(page.url());
    await press(own, 'Bắt đầu xác minh');
    await own.getByText('Viết hoặc nói lời trả lời người gửi rồi mới khép được.').waitFor();
    const handler = new Newsroom(own, work.cms);
    await handler.openTab('Trả lời');
    await own.locator('#field-answers .array-field__add-row').click();
    await handler.fill('answers__0__text', 'Cán bộ xã đã tới gặp bà. Cảm ơn bác.');
    await handler.save();
    await move(own, 'Tiếp nhận', 'Đã tiếp nhận');
    await closePages(work);
  });

  test('a proposal goes up to the province, which takes and approves it', async () => {
    const { page, newsroom } = await begin(work.focal, 'proposals');
    await newsroom.choose('exemplar', exemplar, 'ka hiep');
    await newsroom.choose('award', 'Bằng khen', 'bang khen');
    await newsroom.choose('level', 'Cấp tỉnh');
    await newsroom.choose('occasion', 'Chuyên đề');
    await newsroom.choose('to', 'Ủy ban nhân dân tỉnh Lâm Đồng', 'tinh lam dong');
    await newsroom.openTab('Thành tích');
    await newsroom.fill('summary', 'Hiến đất mở đường.');
    await newsroom.fill('achievements', 'Hiến 500 m² đất, xã đã xác nhận.');
    await newsroom.save();
    await move(page, 'Gửi lên cấp trên', 'Đã gửi, chờ tiếp nhận');
    const above = await work.office.newPage();
    await above.goto(page.url());
    await move(above, 'Tiếp nhận', 'Đã tiếp nhận, đang xét');
    // Whoever has it now writes in it: nobody else has changed it meanwhile.
    const decider = new Newsroom(above, work.cms);
    await decider.openTab('Văn bản');
    await decider.fill('number', '45');
    await decider.save();
    await move(above, 'Duyệt', 'Được duyệt');
    await closePages(work);
  });

  test('an evaluation is written by the commune, confirmed by the office, and read on the profile', async () => {
    const line = 'Đoạn đường mở rộng vẫn được thôn giữ sạch.';
    const { page, newsroom } = await begin(work.focal, 'evaluations');
    await newsroom.choose('exemplar', exemplar, 'ka hiep');
    await pickDay(page, 'date', '05/01/2026');
    await pickDay(page, 'nextDue', '05/01/2027');
    await newsroom.fill('effect', 'Thôn vẫn giữ đường.');
    await newsroom.choose('verdict', 'Tiếp tục phát huy');
    await page.locator('#field-sources .array-field__add-row').click();
    await newsroom.fill('sources__0__title', 'Biên bản họp thôn');
    await page.locator('#field-isPublic').check();
    await newsroom.fill('publicLine', line);
    await newsroom.save();
    await expectNarrow(page);
    const other = await work.office.newPage();
    await other.goto(page.url());
    await move(other, 'Thẩm tra xong, xác nhận', 'Đã thẩm tra');
    await work.readers.until(profile, ({ text }) => text.includes(line));
    await closePages(work);
  });

  test('a report: its words, its signature, and its papers', async () => {
    const { page, newsroom } = await begin(work.focal, 'reports');
    await newsroom.choose('period', 'Cả năm');
    await newsroom.save();
    await page.getByText('Chưa viết phần kết quả.').waitFor();
    const sign = page.getByRole('button', { name: 'Ký, chốt số liệu' });
    expect(await sign.isDisabled()).toBe(true);
    await newsroom.openTab('Phần lời');
    await newsroom.fill('results', 'Xã đã đăng ký thêm một điển hình.');
    await newsroom.openTab('Thể thức');
    for (const [field, text] of paper) await newsroom.fill(field, text);
    await pickDay(page, 'signedOn', '05/01/2026');
    await newsroom.save();
    await sign.click();
    await page.getByRole('heading', { name: 'Đã ký, đã chốt số liệu' }).waitFor();
    for (const link of ['Tải báo cáo (DOCX)', 'Tải số liệu (XLSX)'])
      expect((await download(page, link)).subarray(0, 2).toString('latin1')).toBe('PK');
    await expectNarrow(page);
    await closePages(work);
  });

  walkReview(() => work);

  /** What the board of the province says of the commune. */
  async function readBoard(page: Page): Promise<{ registered: number; waiting: number }> {
    await page.goto(`${work.cms}/admin/bang-chi-tieu?nam=${year}`);
    const row = page.locator('tr', { has: page.getByRole('rowheader', { name: commune }) }).first();
    await row.waitFor();
    const read = async (column: string) =>
      parseInt((await row.locator(`[data-column="${column}"]`).innerText()) || '0');
    return { registered: await read('Đăng ký'), waiting: await read('Chờ nhận') };
  }

  async function begin(context: BrowserContext, collection: string) {
    const page = await context.newPage();
    const newsroom = new Newsroom(page, work.cms);
    await newsroom.openNew(collection);
    return { page, newsroom };
  }
}

const paper = [
  ['number', '12'],
  ['symbol', 'BC-UBND'],
  ['signedAt', 'Di Linh'],
  ['office', 'CHỦ TỊCH'],
  ['signer', 'Người Ký Thử'],
] as const;

/** Fills a registration in and sends it. @returns its address */
async function register(page: Page, newsroom: Newsroom): Promise<string> {
  await newsroom.fill('name', 'Bà Ka Thử Ruộng');
  await newsroom.choose('type', 'Cá nhân');
  await newsroom.fill('year', year);
  await newsroom.fill('summary', 'Vận động 12 hộ hiến đất mở đường.');
  await newsroom.openTab('Tiêu chí');
  await page.locator('#field-criteria .array-field__add-row').click();
  await newsroom.choose('criteria__0__set', 'Người tốt, việc tốt', 'nguoi tot');
  await newsroom.choose('criteria__0__item', '', '');
  await newsroom.fill('criteria__0__evidence', 'Biên bản hiến đất của thôn.');
  await newsroom.openTab('Tập thể suy tôn');
  await pickDay(page, 'endorsement__day', '05/01/2026');
  await newsroom.fill('endorsement__present', '40');
  await newsroom.fill('endorsement__inFavour', '38');
  await newsroom.save();
  await page.getByText('Chưa ghi ngày người được đăng ký đồng ý.').waitFor();
  await newsroom.openTab('Đồng ý');
  await pickDay(page, 'agreedOn', '05/01/2026');
  await newsroom.save();
  await move(page, 'Gửi đăng ký', 'Chờ nhận');
  return page.url();
}
