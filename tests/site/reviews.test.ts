import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashFollowCode } from '#contract/nominations/follow-code.ts';
import { makeHome, makeReview, makeSettings, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite } from './support/draw-site.ts';
import { openDesk, type OpenDesk } from './support/nomination-desk.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const open = makeReview();
const result = (isPassed: boolean, inFavour: number) => ({ result: { isPassed, inFavour, of: 9 } });
const signed = makeReview({ id: toId('ky-ten'), slug: 'ky-ten', title: 'Đợt ký tên', isSigned: true });
const stale = makeReview({
  id: toId('qua-han'),
  slug: 'qua-han',
  title: 'Đợt quá hạn',
  closesOn: '2026-11-20',
});
const concluded = makeReview({
  id: toId('da-xong'),
  slug: 'da-xong',
  title: 'Đợt đã xong',
  phase: 'concluded',
  comments: 7,
  candidates: open.candidates.map((each, index) => ({
    ...each,
    ...result(index === 0, index === 0 ? 8 : 3),
  })),
});
let site: ServedSite;
let desk: OpenDesk;

beforeAll(async () => {
  site = await serveSite(makeEdition([...makeSampleDocuments(), signed, stale, concluded]), []);
  desk = await openDesk(site.folder);
});
afterAll(async () => {
  await desk.close();
  await site.close();
});

const read = (address: string) => readFileSync(join(site.folder, address, 'index.html'), 'utf8');
const codeOf = (location: string) => new URLSearchParams(location.split('?')[1]).get('ma') ?? '';
const words = { exemplar: toId('guong'), stance: 'for', text: 'Đúng người, đúng việc.' };
const comment = (review: { slug: string }, more: object = {}) =>
  desk.send({ ...words, review: review.slug, ...more });

describe('the page of a shortlist', () => {
  test('tells who is considered, why, until when, and has a form without scripts', () => {
    const page = read(`vi/lay-y-kien/${open.slug}`);
    for (const said of [
      'Xét điển hình tiên tiến xã Tân Hà',
      'mở đường thôn.',
      'Biên bản bàn giao đất.',
      'Tổ hoà giải thôn 4',
    ])
      expect(page).toContain(said);
    expect(page).toMatch(/Nhận góp ý từ ngày 2\/11\/2026/);
    expect(page).toMatch(/href="\/vi\/guong\/ong-k-brel\/"/);
    const form = /<form[^>]*data-form[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
    expect(form).toContain('enctype="multipart/form-data"');
    expect(form).not.toContain('<script');
    expect(read('vi/lay-y-kien')).toContain(`/vi/lay-y-kien/${open.slug}/`);
    expect(read(`en/lay-y-kien/${open.slug}`)).toContain('I agree');
  });

  test('tells afterwards how the council voted and how many comments came, is found by no search engine, and takes none', () => {
    const page = read('vi/lay-y-kien/da-xong');
    expect(page).toContain('Đã có 7 góp ý gửi tới hội đồng.');
    expect(page).toContain('Đạt: 8 trên 9 thành viên hội đồng đồng ý');
    expect(page).toContain('Không đạt: 3 trên 9');
    expect(page).not.toContain('data-form');
    expect(page).toContain('content="noindex"');
  });

  test('gives way to telephone and address where the settings say so', async () => {
    const settings = makeSettings({ phone: '0263 3822 111', nominationsBy: 'phone' });
    const drawn = await drawSite(makeEdition([settings, makeHome(), open]));
    const page = drawn.get(`/vi/lay-y-kien/${open.slug}/`)?.text ?? '';
    expect(page).toContain('để góp ý:');
    expect(page).not.toContain('multipart');
  });
});

describe('a comment', () => {
  test('is on the disk with its shortlist, candidate and opinion, and tells its code once', async () => {
    const { status, location } = await comment(open);
    expect(status).toBe(303);
    expect(location).toMatch(new RegExp(`^/vi/lay-y-kien/${open.slug}/\\?ma=`));
    const code = codeOf(location);
    expect(desk.parcels().get(await hashFollowCode(code))).toMatchObject({
      kind: 'comment',
      about: 'Ông K’Brẽl',
      exemplar: toId('guong'),
      review: { id: open.id, stance: 'for' },
    });
    const { html } = await desk.get(location);
    expect(html).toContain(`<output>${code}</output>`);
    expect(html).toContain('Góp ý thêm');
    expect(html).not.toContain('data-form');
  });

  test.each([
    [{ exemplar: toId('nguoi-khac') }, 'candidate', 'Hãy chọn người, tập thể'],
    [{ stance: '' }, 'stance', 'Hãy chọn đồng tình'],
    [{ stance: 'maybe' }, 'stance', 'Hãy chọn đồng tình'],
    [{ text: '' }, 'text', 'Hãy viết vài dòng'],
    [{ trap: 'http://spam' }, 'trap', 'phải để trống'],
  ])('with %j is refused at its place with all that was typed', async (more, place, sentence) => {
    const before = desk.parcels().size;
    const { status, html } = await comment(open, more);
    expect(status).toBe(422);
    expect(html).toMatch(new RegExp(`data-place="error-${place}"[^>]*>[^<]*${sentence}`));
    expect(desk.parcels().size).toBe(before);
    const typed = { ...words, ...more };
    expect(html).toContain(typed.text);
  });

  test('keeps whom it chose when something else is wrong', async () => {
    const { html } = await comment(open, { text: '' });
    expect(html).toMatch(new RegExp(`value="${toId('guong')}"[^>]* checked`));
    expect(html).toMatch(/value="for"[^>]* checked/);
    const chosen = await desk.get(`/vi/lay-y-kien/${open.slug}/?ho-so=${toId('guong')}`);
    expect(chosen.html).toMatch(new RegExp(`value="${toId('guong')}"[^>]* checked`));
  });

  test('has to be signed where the shortlist says so', async () => {
    const sender = { senderName: 'Bà Ka', senderContact: '0912 345 678', agrees: '1' };
    const refused = await comment(signed, { ...sender, agrees: '' });
    expect(refused.html).toMatch(/data-place="error-sender"[^>]*>[^<]*chỉ nhận góp ý có ký tên/);
    const { status, location } = await comment(signed, sender);
    expect(status).toBe(303);
    expect(desk.parcels().get(await hashFollowCode(codeOf(location)))?.sender?.name).toBe('Bà Ka');
  });

  test('after the last day is refused with a sentence, whatever the page still shows', async () => {
    const before = desk.parcels().size;
    for (const review of [stale, concluded]) {
      const { status, html } = await comment(review);
      expect(status).toBe(409);
      expect(html).toContain('đợt này chỉ nhận góp ý đến hết ngày');
    }
    expect((await comment(stale)).html).toContain('Đúng người, đúng việc.');
    expect(desk.parcels().size).toBe(before);
  });

  test('on what is not on the site goes nowhere', async () => {
    for (const slug of ['khong-co', '../gioi-thieu-guong', 'a/b', '%00'])
      expect((await desk.send({ ...words, review: slug })).status).toBe(410);
    expect(existsSync(join(site.folder, 'vi/lay-y-kien/khong-co'))).toBe(false);
  });
});
