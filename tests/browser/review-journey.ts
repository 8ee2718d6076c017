import pg from 'pg';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getDay, reviewIndexAddress } from '#contract/address.ts';
import { readConfig } from '../../scripts/config.ts';
import { attachDatabase } from '../../scripts/postgres/attach-database.ts';
import { nominationFields as fields } from '../../site/views/nomination-fields.ts';
import { Newsroom } from './newsroom.ts';
import { signedPaper } from './office.ts';
import {
  closePages,
  download,
  move,
  pickDay,
  press,
  type ProgrammePeople,
  type ProgrammeSystem,
} from './programme-steps.ts';

const candidate = 'Gia đình bà Ka Hiệp';
const title = 'Bình xét điển hình xã Di Linh (thử)';
const rule = 'Quy chế xét của xã (thử)';
const opinion = 'Bà con chúng tôi đi con đường ấy mỗi ngày.';
const dayMs = 86_400_000;

/** A review of a unit, from its shortlist to its minutes, with a reader who says what he thinks of it. */
export function walkReview(open: () => ProgrammeSystem & ProgrammePeople): void {
  test('a review: opened by a second person, commented by readers without scripts, voted, and told', async () => {
    const work = open();
    const made = await work.chief.request.post(`${work.cms}/api/review-rules`, {
      headers: { Origin: work.cms },
      data: { name: rule, level: 'unit', from: noon(-400), percent: 60, quorum: 60, days: 1, ...kept },
    });
    expect(made.ok(), await made.text()).toBe(true);
    const own = await work.focal.newPage();
    await prepare(own, new Newsroom(own, work.cms));
    await move(own, 'Gửi duyệt mở', 'Chờ duyệt mở');
    const above = await work.office.newPage();
    await above.goto(own.url());
    await move(above, 'Duyệt mở lấy ý kiến', 'Đang lấy ý kiến');

    const address = await findReview(work);
    await comment(work, address);
    await untilSaid(above, '1 góp ý của nhân dân');
    await letDaysPass(work);
    await untilSaid(own, 'Đã khép góp ý, hội đồng bỏ phiếu');
    await work.readers.until(address, ({ text }) => !text.includes('id="gop-y"'));

    for (const member of ['Bà Chủ Trì Thử', 'Ông Uỷ Viên Thử']) await enterPaper(own, member);
    await own.locator('input[type=radio][name^=phieu]').first().check();
    await press(own, 'Bỏ phiếu');
    await own.getByText('Đã nhận phiếu của bạn.').waitFor();
    await move(own, 'Kiểm phiếu, khóa phiếu', 'Đã kiểm phiếu, chờ công bố');
    await above.reload();
    await above.getByText('3/3 đồng ý').waitFor();
    expect((await download(above, 'Tải biên bản họp (DOCX)')).subarray(0, 2).toString('latin1')).toBe('PK');
    await move(above, 'Công bố kết quả', 'Đã công bố kết quả');
    await work.readers.until(address, ({ text }) => text.includes('Đạt'));
    await closePages(work);
  });
}

const kept = {
  isWorkingDays: false,
  basis: 'Luật Thi đua, khen thưởng.',
  pageMonths: 12,
  ballotMonths: 24,
};

const noon = (days: number) => `${dayIn(days)}T05:00:00.000Z`;
const dayIn = (days: number) => getDay(new Date(Date.now() + days * dayMs).toISOString());
const show = (day: string) => day.split('-').toReversed().join('/');

async function prepare(page: Page, newsroom: Newsroom): Promise<void> {
  await newsroom.openNew('reviews');
  await newsroom.fill('name', title);
  await newsroom.choose('rule', rule, 'quy che xet cua xa');
  await pickDay(page, 'opensOn', show(dayIn(0)));
  await pickDay(page, 'closesOn', show(dayIn(2)));
  await newsroom.openTab('Người, tập thể được xét');
  await page.locator('#field-candidates > .array-field__add-row').click();
  await newsroom.choose('candidates__0__registration', candidate, 'ka hiep');
  await newsroom.openTab('Hội đồng');
  const seats = [
    ['Bà Chủ Trì Thử', 'Chủ tịch hội đồng'],
    ['Ông Uỷ Viên Thử', 'Ủy viên'],
    ['', 'Thư ký'],
  ] as const;
  for (const [index, [name, seat]] of seats.entries()) {
    await page.locator('#field-council > .array-field__add-row').click();
    if (name) await newsroom.fill(`council__${index}__name`, name);
    else await newsroom.choose(`council__${index}__person`, 'Đầu mối Thử', 'dau moi thu');
    await newsroom.choose(`council__${index}__seat`, seat);
  }
  await newsroom.save();
}

/** The address that the list of reviews has for it. */
async function findReview({ readers }: ProgrammeSystem): Promise<string> {
  const list = reviewIndexAddress('vi');
  await readers.until(list, ({ text }) => text.includes(title));
  const page = await readers.open(list);
  const link = page.getByRole('link', { name: title });
  return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
}

/** As a telephone without scripts sends it. */
async function comment({ readers, site, browser }: ProgrammeSystem, address: string): Promise<void> {
  await readers.until(address, ({ text }) => text.includes('id="gop-y"'));
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(site + address);
  await page.locator(`input[name="${fields.stance}"]`).first().check();
  await page.locator(`textarea[name="${fields.text}"]`).fill(opinion);
  await page.locator('form#gop-y button').click();
  await page
    .getByText(/[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/)
    .first()
    .waitFor();
  await context.close();
}

/** Looks again until the page of the record says it. */
async function untilSaid(page: Page, text: string): Promise<void> {
  const look = async () => {
    await page.reload();
    await page.locator('.programme-panel h2').waitFor();
    return page.locator('.programme-panel').innerText();
  };
  await expect.poll(look, { timeout: 240_000, interval: 1_000 }).toContain(text);
}

/** The period of the review was the days before today. */
async function letDaysPass({ dataDir }: ProgrammeSystem): Promise<void> {
  const { url, detach } = await attachDatabase(readConfig({ DATA_DIR: dataDir }));
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `UPDATE reviews SET opens_on = opens_on - interval '5 days', closes_on = closes_on - interval '5 days'
      WHERE name = $1`,
    [title],
  );
  await client.end();
  await detach();
}

/** The secretary types in how somebody voted on paper. */
async function enterPaper(page: Page, member: string): Promise<void> {
  const row = page.locator('tr', { has: page.getByRole('rowheader', { name: member }) });
  await row.getByRole('button', { name: 'Nhập phiếu giấy' }).click();
  const paper = page.locator('.review__paper');
  await paper.locator('input[type=radio]').first().check();
  await paper.getByLabel('Có mặt ở cuộc họp').check();
  await paper.locator('input[type=file]').setInputFiles(signedPaper);
  await paper.getByRole('button', { name: 'Ghi phiếu' }).click();
  await page.getByText(`Đã nhập phiếu của ${member}.`).waitFor();
}
