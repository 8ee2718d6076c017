import { createLocalReq } from 'payload';
import { describe, expect, test } from 'vitest';
import type { Exemplar } from '../../cms/payload-types.ts';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import { giveConsent, makeExemplar, recordConsent, uploadProof } from './support/consents.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makeStory, readPublished, take, tryApproval } from './support/stories.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';

const newsroom = await openNewsroom();
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

/** What keeps a story of the editor's from being approved; nothing once it is. */
const tryToApprove = (id: string): Promise<string> =>
  tryApproval(newsroom, { writer: editor, approver: publisher }, id);

const putOnSite = (id: string) =>
  newsroom.ask<Refusal>(publisher, 'PATCH', `/exemplars/${id}`, { _status: 'published' });

/** What an attempt to publish an exemplar with such a consent is told; nothing when it goes out. */
async function tryProfile(consent: object, exemplar: Partial<Exemplar> = {}): Promise<string> {
  const id = await makeExemplar(newsroom, editor, exemplar);
  await giveConsent(newsroom, editor, id, consent);
  const { status, body } = await putOnSite(id);
  return status === 200 ? '' : readRefusal(body);
}

const proofOf = async (voice: string) => ({ voice, file: (await uploadProof(newsroom, editor)).body.doc.id });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const yearsAgo = (years: number) => day(-years * 365.25 - 2);

describe('the profile of an exemplar', () => {
  test('does not go out without a consent, and does once there is one', async () => {
    const id = await makeExemplar(newsroom, editor);
    const refused = await putOnSite(id);
    expect(refused.status).toBe(400);
    expect(readRefusal(refused.body)).toContain('chưa có hồ sơ đồng ý');
    expect(await readPublished(newsroom, `exemplar/${id}`)).toBeUndefined();
    await giveConsent(newsroom, editor, id);
    expect((await putOnSite(id)).status).toBe(200);
    expect((await readPublished(newsroom, `exemplar/${id}`))?.state).toBe('live');
  });

  test.each([
    ['for another purpose', { purposes: ['archive'] }, 'không gồm mục đích đăng trên trang'],
    ['for another channel', { channels: ['print'] }, 'không gồm kênh “Trang Gương Sáng'],
    ['for other languages', { allLanguages: false, languages: ['kpm'] }, 'không gồm Tiếng Việt'],
    ['that has expired', { validUntil: '2026-02-01T05:00:00.000Z' }, 'đã hết hạn ngày 01/02/2026'],
    ['that begins later', { givenAt: day(3) }, 'chỉ có hiệu lực từ'],
    ['without a day', { givenAt: null }, 'thiếu ngày đồng ý'],
    ['without a proof', { proofs: [] }, 'thiếu bằng chứng đồng ý'],
    ['that was taken back', { withdrawalRequestedAt: day(-1) }, 'đã có yêu cầu rút'],
  ])('is refused with a consent %s', async (_case, consent, message) => {
    expect(await tryProfile(consent)).toContain(message);
  });

  test('of a child needs its guardian, and from seven years also the child', async () => {
    const guardian = await proofOf('guardian');
    const self = await proofOf('self');
    const child = (years: number, proofs: object[]) => ({ age: 'child', bornOn: yearsAgo(years), proofs });
    expect(await tryProfile(child(5, []))).toContain('thiếu bằng chứng đồng ý của cha, mẹ');
    expect(await tryProfile(child(5, [guardian]))).toBe('');
    expect(await tryProfile(child(7, [guardian]))).toContain('thiếu bằng chứng đồng ý của chính trẻ');
    expect(await tryProfile(child(12, [self]))).toContain('thiếu bằng chứng đồng ý của cha, mẹ');
    expect(await tryProfile(child(12, [self, guardian]))).toBe('');
    expect(await tryProfile(child(17, [guardian]))).toContain('thiếu bằng chứng đồng ý (tệp hoặc ghi âm)');
  });

  test('shows the ethnic group only as long as that is allowed', async () => {
    const id = await makeExemplar(newsroom, editor, { ethnicity: 'K’Ho' });
    const consent = await giveConsent(newsroom, editor, id);
    await putOnSite(id);
    const shown = async () => (await readPublished(newsroom, `exemplar/${id}`))?.document.ethnicity;
    expect(await shown()).toBe('');
    await newsroom.ask(editor, 'PATCH', `/consents/${consent.id}`, { ethnicityShown: true });
    expect(await shown()).toBe('K’Ho');
    await newsroom.ask(editor, 'PATCH', `/consents/${consent.id}`, { withdrawalRequestedAt: day(-1) });
    expect(await shown()).toBe('');
  });
});

describe('a ground that needs no consent', () => {
  test('is for what it is meant for, with a reason', async () => {
    const reason = 'Danh nhân mất năm 1942, tư liệu lấy từ sách đã in.';
    expect(await tryProfile({ ground: 'historical', reason, proofs: [] })).toBe('');
    expect(await tryProfile({ ground: 'organisation', reason, proofs: [] }, { type: 'collective' })).toBe('');
    expect(await tryProfile({ ground: 'sample', reason, proofs: [] }, { sample: true })).toBe('');
    const person = await makeExemplar(newsroom, editor);
    const refuse = async (ground: string, text = reason) =>
      (await recordConsent(newsroom, editor, { exemplar: person, ground, reason: text, proofs: [] })).body;
    expect(readRefusal((await refuse('sample')) as Refusal)).toContain('Nội dung mẫu');
    expect(readRefusal((await refuse('organisation')) as Refusal)).toContain('tập thể hoặc mô hình');
    expect(readRefusal((await refuse('historical', 'không cần')) as Refusal)).toContain('ít nhất 20 ký tự');
  });

  test('an invented person stays in stories that say so', async () => {
    const id = await makeExemplar(newsroom, editor, { sample: true });
    await giveConsent(newsroom, editor, id, {
      ground: 'sample',
      reason: 'Nhân vật giả định để tập huấn.',
      proofs: [],
    });
    await putOnSite(id);
    const real = await makeStory(newsroom, editor, { exemplars: [id] });
    expect(await tryToApprove(real.id)).toContain('chỉ dùng được cho nội dung đánh dấu là mẫu');
  });

  test('is not for reporters to record', async () => {
    const reporter = await newsroom.hire('reporter');
    const { body } = await recordConsent(newsroom, reporter, {
      ground: 'historical',
      reason: 'Danh nhân mất năm 1942, tư liệu lấy từ sách đã in.',
      proofs: [],
    });
    expect(readRefusal(body as Refusal)).toContain('Chỉ biên tập viên trở lên');
  });
});

describe('a story', () => {
  test('needs a consent for its language and its kind', async () => {
    const id = await makeExemplar(newsroom, editor);
    const consent = await giveConsent(newsroom, editor, id, { allLanguages: false, languages: ['vi'] });
    await putOnSite(id);
    const kho = await makeStory(newsroom, editor, { exemplars: [id], language: 'kpm' });
    expect(await tryToApprove(kho.id)).toContain('không gồm K’Ho');
    await newsroom.ask(editor, 'PATCH', `/consents/${consent.id}`, { languages: ['vi', 'kpm'] });
    expect(await tryToApprove(kho.id)).toBe('');
    await take(newsroom, publisher, kho.id, 'publish');
    expect((await readPublished(newsroom, `story/${kho.id}`))?.state).toBe('live');
  });

  test('that was approved does not go out once the consent is taken back', async () => {
    const id = await makeExemplar(newsroom, editor);
    const consent = await giveConsent(newsroom, editor, id);
    await putOnSite(id);
    const story = await makeStory(newsroom, editor, { exemplars: [id] });
    await take(newsroom, editor, story.id, 'submit');
    await take(newsroom, publisher, story.id, 'approve');
    await newsroom.ask(editor, 'PATCH', `/consents/${consent.id}`, { withdrawalRequestedAt: day(-1) });
    const refused = await newsroom.ask<Refusal>(publisher, 'POST', `/stories/${story.id}/publish`);
    expect(refused.status).toBe(400);
    expect(readRefusal(refused.body)).toContain('đã có yêu cầu rút');
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
    // An older consent does not help; one given later does.
    await giveConsent(newsroom, editor, id, { givenAt: '2025-01-01T05:00:00.000Z' });
    expect((await newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`)).status).toBe(400);
    await giveConsent(newsroom, editor, id, { givenAt: day(0) });
    expect((await newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`)).status).toBe(200);
  });
});

describe('a request to take a consent back', () => {
  test('stays with its day, whatever is tried', async () => {
    const { id } = await giveConsent(newsroom, editor, await makeExemplar(newsroom, editor), {
      withdrawalRequestedAt: '2026-11-01T05:00:00.000Z',
    });
    for (const withdrawalRequestedAt of [null, '2026-11-05T05:00:00.000Z']) {
      const { status } = await newsroom.ask(editor, 'PATCH', `/consents/${id}`, { withdrawalRequestedAt });
      expect(status).toBe(400);
    }
    const versions = await newsroom.payload.findVersions({
      collection: 'consents',
      where: { parent: { equals: id } },
    });
    expect((await newsroom.ask(editor, 'POST', `/consents/versions/${versions.docs[0]?.id}`)).status).toBe(
      409,
    );
    const kept = await newsroom.payload.findByID({ collection: 'consents', id });
    expect(kept.withdrawalRequestedAt).toBe('2026-11-01T05:00:00.000Z');
  });
});

describe('the queues of the start page', () => {
  /** Rows of a queue that speak of an exemplar's things. */
  const rowsOf = async (id: string, title: string) => {
    const req = await createLocalReq({ user: { ...editor.user, collection: 'users' } }, newsroom.payload);
    const { rows } = (await findQueue(req, id)) ?? { rows: [] };
    return rows.filter((row) => row.title.includes(title)).map(({ note }) => note);
  };

  test('count the days until what rests on a consent taken back has to be gone', async () => {
    const name = 'Ông Ka Rút';
    const id = await makeExemplar(newsroom, editor, { name });
    const consent = await giveConsent(newsroom, editor, id, { title: name });
    await putOnSite(id);
    expect(await rowsOf('yeu-cau-rut-dong-y', name)).toEqual([]);
    await newsroom.ask(editor, 'PATCH', `/consents/${consent.id}`, { withdrawalRequestedAt: day(-5) });
    expect(await rowsOf('yeu-cau-rut-dong-y', name)).toEqual([expect.stringContaining('còn 10 ngày')]);
    await newsroom.ask(editor, 'PATCH', `/exemplars/${id}`, { _status: 'draft' });
    expect(await rowsOf('yeu-cau-rut-dong-y', name)).toEqual([]);
  });

  test('warn before a consent ends and after, until a newer one covers it', async () => {
    const name = 'Bà Ka Hạn';
    const id = await makeExemplar(newsroom, editor, { name });
    const consent = await giveConsent(newsroom, editor, id, { title: name, validUntil: day(20) });
    await putOnSite(id);
    expect(await rowsOf('dong-y-sap-het-han', name)).toEqual([expect.stringContaining('còn 20 ngày')]);
    await newsroom.ask(editor, 'PATCH', `/consents/${consent.id}`, { validUntil: day(-2) });
    expect(await rowsOf('dong-y-sap-het-han', name)).toEqual([]);
    expect(await rowsOf('tren-trang-ma-het-dong-y', name)).toEqual([expect.stringContaining('xin gia hạn')]);
    await giveConsent(newsroom, editor, id, { title: name });
    expect(await rowsOf('tren-trang-ma-het-dong-y', name)).toEqual([]);
  });

  test('count what a newer consent does not cover: another language, another channel', async () => {
    const name = 'Bà Ka Hẹp';
    const id = await makeExemplar(newsroom, editor, { name });
    const consent = await giveConsent(newsroom, editor, id, { title: name });
    await putOnSite(id);
    await newsroom.ask(editor, 'PATCH', `/consents/${consent.id}`, { withdrawalRequestedAt: day(-1) });
    await giveConsent(newsroom, editor, id, { title: name, givenAt: day(0), channels: ['print'] });
    expect(await rowsOf('yeu-cau-rut-dong-y', name)).toEqual([expect.stringContaining('còn 14 ngày')]);
  });

  test('list the texts on their way whose exemplar has not agreed', async () => {
    const name = 'Bà Ka Thiếu';
    const reporter = await newsroom.hire('reporter');
    const story = await makeStory(newsroom, reporter, {
      title: name,
      exemplars: [await makeExemplar(newsroom, editor, { name })],
    });
    await take(newsroom, reporter, story.id, 'submit');
    expect(await rowsOf('thieu-dong-y', name)).toEqual([`của ${name}`]);
  });
});
