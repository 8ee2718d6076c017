import { describe, expect, test } from 'vitest';
import type { Story } from '../../cms/payload-types.ts';
import { publishDue } from '../../cms/story/workflow/publish-due.ts';
import { giveConsent } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { approve, makeStory, readPublished, readHandOvers, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const chief = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

const find = (id: string): Promise<Story> =>
  newsroom.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 });

const soon = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

/** An approved text whose time is set. */
async function schedule(data: Partial<Story>, at = soon(3_600_000)): Promise<Story> {
  const story = await makeStory(newsroom, reporter, data);
  await approve(newsroom, editor, story.id);
  await take(newsroom, publisher, story.id, 'schedule', { at });
  return story;
}

/** Turns the clock: the slot was this long ago. */
async function pass(id: string, milliseconds: number): Promise<void> {
  await newsroom.sql.query(
    `UPDATE _stories_v SET version_scheduled_for = now() - $2 * interval '1 millisecond' WHERE parent_id = $1 AND latest`,
    [id, milliseconds],
  );
}

async function readQueue(account: Account, id: string): Promise<{ total: number; notes: string[] }> {
  const { body } = await newsroom.ask<{ total: number; rows: { title: string; note: string }[] }>(
    account,
    'GET',
    `/stories/queue/${id}`,
  );
  return { total: body.total, notes: body.rows.map(({ title, note }) => `${title}: ${note}`) };
}

describe('a text whose time is set', () => {
  test('goes out at its time as the version that was approved, and not before', async () => {
    const story = await schedule({ title: 'Đúng giờ' });
    await publishDue(newsroom.payload);
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
    await pass(story.id, 10);
    await publishDue(newsroom.payload);
    expect((await readPublished(newsroom, `story/${story.id}`))?.document).toMatchObject({
      title: 'Đúng giờ',
    });
    expect(await find(story.id)).toMatchObject({ state: 'live', scheduledFor: null, slotProblem: null });
  });

  test('is suspended by an edit, stays inside at its time, and goes on once approved again', async () => {
    const story = await schedule({ title: 'Sửa sau khi hẹn' });
    await newsroom.ask(chief, 'PATCH', `/stories/${story.id}`, { title: 'Sửa sau khi hẹn, bản mới' });
    expect(await find(story.id)).toMatchObject({ state: 'editing', approvedVersion: null });
    expect((await find(story.id)).suspendedAt).toBeTruthy();
    expect((await readQueue(editor, 'lich-tam-dung')).notes.join()).toContain('Sửa sau khi hẹn, bản mới');
    await take(newsroom, editor, story.id, 'approve');
    expect(await find(story.id)).toMatchObject({ state: 'scheduled', suspendedAt: null });
    await newsroom.ask(reporter, 'PATCH', `/stories/${story.id}`, { title: 'Lén sửa lần nữa' });
    await pass(story.id, 10);
    await publishDue(newsroom.payload);
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
    await pass(story.id, 120_000);
    expect((await readQueue(publisher, 'lo-gio-phat')).notes.join()).toContain('Lén sửa lần nữa');
    await take(newsroom, editor, story.id, 'approve');
    expect(await find(story.id)).toMatchObject({ state: 'approved' });
    expect((await find(story.id)).slotProblem).toContain('còn chờ duyệt lại');
  });

  test('cannot be in the past, nor without its offset, nor for who does not publish', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Giờ sai' });
    await approve(newsroom, editor, story.id);
    const ask = (account: Account, at: string) =>
      newsroom.ask(account, 'POST', `/stories/${story.id}/schedule`, { at });
    expect((await ask(publisher, soon(-1_000))).status).toBe(400);
    expect((await ask(publisher, '2031-01-01T08:00')).status).toBe(400);
    expect((await ask(publisher, 'mai')).status).toBe(400);
    expect((await ask(publisher, '2131-01-01T08:00:00+07:00')).status).toBe(400);
    expect((await ask(editor, soon(3_600_000))).status).toBe(403);
    expect((await ask(publisher, soon(3_600_000))).status).toBe(200);
  });

  test('is published once however many processes look for it, and each text by somebody', async () => {
    const stories = await Promise.all(
      [1, 2, 3, 4].map((number) => schedule({ title: `Cùng giờ ${number}` })),
    );
    for (const { id } of stories) await pass(id, 10);
    await Promise.all([1, 2, 3, 4, 5].map(() => publishDue(newsroom.payload)));
    for (const { id } of stories) expect(await readHandOvers(newsroom, `story/${id}`)).toHaveLength(1);
  });

  test('goes out by hand or by the clock, never twice', async () => {
    const story = await schedule({ title: 'Hai đường cùng lúc' });
    await pass(story.id, 10);
    await Promise.all([
      publishDue(newsroom.payload),
      newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`, {}),
      publishDue(newsroom.payload),
    ]);
    await publishDue(newsroom.payload);
    expect(await readHandOvers(newsroom, `story/${story.id}`)).toHaveLength(1);
    expect(await find(story.id)).toMatchObject({ state: 'live', onSite: true });
  });

  test('an edit and the clock at the same moment leave either the approved text public, or nothing', async () => {
    for (let round = 0; round < 4; round += 1) {
      const story = await schedule({ title: `Sát giờ ${round}` });
      await pass(story.id, 10);
      await Promise.all([
        newsroom.ask(chief, 'PATCH', `/stories/${story.id}`, { title: `Sửa sát giờ ${round}` }),
        publishDue(newsroom.payload),
      ]);
      const published = await readPublished(newsroom, `story/${story.id}`);
      const now = await find(story.id);
      expect(now.onSite).toBe(published !== undefined);
      expect(published?.document.title ?? `Sát giờ ${round}`).toBe(`Sát giờ ${round}`);
    }
  });
});

describe('a missed slot', () => {
  test('after a short outage the text goes out late, under an alarm until somebody takes note', async () => {
    const story = await schedule({ title: 'Máy tắt nửa giờ' });
    await pass(story.id, 30 * 60_000);
    await publishDue(newsroom.payload);
    expect((await readPublished(newsroom, `story/${story.id}`))?.state).toBe('live');
    expect((await find(story.id)).slotProblem).toContain('muộn 30 phút');
    expect((await readQueue(publisher, 'lo-gio-phat')).notes.join()).toContain('Máy tắt nửa giờ');
    expect((await newsroom.ask(editor, 'POST', `/stories/${story.id}/acknowledge`)).status).toBe(403);
    await take(newsroom, publisher, story.id, 'acknowledge');
    expect(await find(story.id)).toMatchObject({ state: 'live', slotProblem: null });
    expect((await readPublished(newsroom, `story/${story.id}`))?.state).toBe('live');
  });

  test('after a long one it waits for somebody to decide', async () => {
    const story = await schedule({ title: 'Máy tắt cả đêm' });
    await pass(story.id, 10 * 3_600_000);
    await publishDue(newsroom.payload);
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
    expect(await find(story.id)).toMatchObject({ state: 'approved' });
    expect((await find(story.id)).slotProblem).toContain('10 giờ');
    await take(newsroom, publisher, story.id, 'publish');
    expect((await find(story.id)).slotProblem).toBeNull();
  });

  test('a text that may no longer go out stays inside, says why, and keeps no other from going out', async () => {
    const exemplar = await newsroom.payload.create({
      collection: 'exemplars',
      data: { name: 'Ông K’Brẽl', type: 'person' },
      draft: true,
    });
    await giveConsent(newsroom, editor, exemplar.id);
    await newsroom.ask(editor, 'PATCH', `/exemplars/${exemplar.id}`, { _status: 'published' });
    const broken = await schedule({ title: 'Hồ sơ bị gỡ', exemplars: [exemplar.id] });
    const sound = await schedule({ title: 'Bài lành' });
    await newsroom.ask(editor, 'PATCH', `/exemplars/${exemplar.id}`, { _status: 'draft' });
    await pass(broken.id, 20);
    await pass(sound.id, 10);
    await publishDue(newsroom.payload);
    expect((await readPublished(newsroom, `story/${sound.id}`))?.state).toBe('live');
    expect(await readPublished(newsroom, `story/${broken.id}`)).toBeUndefined();
    expect((await find(broken.id)).slotProblem).toContain('chưa xuất bản');
  });

  test('a defect at the moment of publication holds that text, and the clock goes on', async () => {
    const story = await schedule({ title: 'Hỏng lúc phát' });
    await newsroom.sql.query(`
      CREATE FUNCTION refuse_publication() RETURNS trigger AS $$ BEGIN
        IF NEW.state = 'live' AND NEW.title = 'Hỏng lúc phát' THEN RAISE EXCEPTION 'hỏng'; END IF; RETURN NEW; END $$ LANGUAGE plpgsql;
      CREATE TRIGGER refuse_publication BEFORE UPDATE ON stories FOR EACH ROW EXECUTE FUNCTION refuse_publication()`);
    await pass(story.id, 10);
    await publishDue(newsroom.payload);
    await newsroom.sql.query('DROP FUNCTION refuse_publication() CASCADE');
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
    expect((await find(story.id)).slotProblem).toContain('Hệ thống gặp lỗi');
  });
});

describe('an issue', () => {
  const makeApproved = async (): Promise<string> => {
    const { id } = await makeStory(newsroom, reporter);
    await approve(newsroom, editor, id);
    return id;
  };
  /** Texts as they stand on the page of issues. */
  const see = (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => ({ id, approvedHash: (await find(id)).approvedHash ?? '' })));
  const publishIssue = (texts: object[], at?: string, account = publisher) =>
    newsroom.ask(account, 'POST', '/stories/publish-issue', { texts, ...(at ? { at } : {}) });

  test('goes out at once, all of it or nothing, and every text that stays is named with its reason', async () => {
    const ids = [await makeApproved(), await makeApproved()];
    const [writing, submitted] = [await makeStory(newsroom, reporter), await makeStory(newsroom, reporter)];
    await take(newsroom, reporter, submitted.id, 'submit');
    const refused = await publishIssue(await see([...ids, writing.id, submitted.id]));
    expect(refused.status).toBe(409);
    const told = JSON.stringify(refused.body);
    for (const part of ['Chưa bài nào được xử lý', 'trạng thái “Chờ duyệt”', 'trạng thái “Đang viết”'])
      expect(told).toContain(part);
    for (const id of ids) expect(await readPublished(newsroom, `story/${id}`)).toBeUndefined();
    expect((await publishIssue(await see(ids), undefined, editor)).status).toBe(403);
    expect((await publishIssue(await see(ids), soon(60_000))).status).toBe(200);
    for (const id of ids) expect((await find(id)).state).toBe('scheduled');
    expect((await publishIssue(await see([...ids, ...ids]))).status).toBe(400);
    expect((await publishIssue(await see(ids))).status).toBe(200);
    for (const id of ids) expect((await readPublished(newsroom, `story/${id}`))?.state).toBe('live');
  });

  test('never takes a text along that was approved anew since the page was opened', async () => {
    const [one, two] = [await makeApproved(), await makeApproved()];
    const texts = await see([one, two]);
    await newsroom.ask(reporter, 'PATCH', `/stories/${two}`, { summary: 'Chữ mới, chưa ai xem.' });
    expect(JSON.stringify((await publishIssue(texts)).body)).toContain('Không thể “Xuất bản”');
    await approve(newsroom, editor, two);
    const answer = await publishIssue(texts);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ errors: [{ data: { blocked: [{ id: two }] } }] });
    expect(JSON.stringify(answer.body)).toContain('duyệt lại sau khi bạn mở trang này');
    for (const id of [one, two]) expect(await readPublished(newsroom, `story/${id}`)).toBeUndefined();
    expect((await find(one)).state).toBe('approved');
    expect((await publishIssue([{ id: one }])).status).toBe(400);
  });
});
