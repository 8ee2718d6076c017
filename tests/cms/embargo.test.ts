import { describe, expect, test } from 'vitest';
import { publishDue } from '../../cms/story/workflow/publish-due.ts';
import { openNewsroom } from './support/newsroom.ts';
import { approve, makeStory, readPublished, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const chief = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

const soon = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

/** Turns the clock: the slot was this long ago. */
async function pass(id: string, milliseconds: number): Promise<void> {
  await newsroom.sql.query(
    `UPDATE _stories_v SET version_scheduled_for = now() - $2 * interval '1 millisecond' WHERE parent_id = $1 AND latest`,
    [id, milliseconds],
  );
}

describe('an embargo', () => {
  const until = soon(7 * 86_400_000);

  test('keeps a story and every translation inside, by hand and by the clock', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Tin cấm vận', embargoUntil: until });
    const made = await newsroom.ask<{ id: string }>(editor, 'POST', `/stories/${story.id}/translate`, {
      language: 'en',
    });
    await newsroom.ask(editor, 'PATCH', `/stories/${made.body.id}`, {
      title: 'Embargoed',
      summary: 'In English.',
      body: story.body,
    });
    for (const [id, approver] of [
      [story.id, editor],
      [made.body.id, chief],
    ] as const) {
      await approve(newsroom, approver, id);
      const refused = await newsroom.ask(publisher, 'POST', `/stories/${id}/publish`, {});
      expect(refused.status).toBe(400);
      expect(JSON.stringify(refused.body)).toContain('đổi ô “Cấm vận tới”');
      expect(JSON.stringify(refused.body), 'nobody is sent to himself').not.toContain('nhờ thư ký');
      const early = await newsroom.ask(publisher, 'POST', `/stories/${id}/schedule`, {
        at: soon(86_400_000),
      });
      expect(early.status).toBe(400);
      await take(newsroom, publisher, id, 'schedule', { at: until });
      await pass(id, 10);
    }
    await publishDue(newsroom.payload);
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
    expect(await readPublished(newsroom, `story/${made.body.id}`)).toBeUndefined();
  });

  test('of a translation holds its original too: they tell the same', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Gốc của bản dịch cấm vận' });
    const made = await newsroom.ask<{ id: string }>(editor, 'POST', `/stories/${story.id}/translate`, {
      language: 'en',
    });
    await newsroom.ask(editor, 'PATCH', `/stories/${made.body.id}`, { embargoUntil: until });
    await approve(newsroom, editor, story.id);
    expect((await newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`, {})).status).toBe(400);
  });

  test('is set by whoever writes, and shortened or lifted only by who publishes', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Rút ngắn cấm vận', embargoUntil: until });
    for (const embargoUntil of [null, soon(3_600_000)]) {
      for (const account of [reporter, editor]) {
        const { status } = await newsroom.ask(account, 'PATCH', `/stories/${story.id}`, { embargoUntil });
        expect(status).toBe(400);
      }
    }
    expect(
      (await newsroom.ask(reporter, 'PATCH', `/stories/${story.id}`, { embargoUntil: soon(9 * 86_400_000) }))
        .status,
    ).toBe(200);
    expect(
      (await newsroom.ask(publisher, 'PATCH', `/stories/${story.id}`, { embargoUntil: null })).status,
    ).toBe(200);
    await approve(newsroom, editor, story.id);
    await take(newsroom, publisher, story.id, 'publish');
    const late = await newsroom.ask(publisher, 'PATCH', `/stories/${story.id}`, { embargoUntil: until });
    expect(JSON.stringify(late.body)).toContain('đang trên trang');
  });
});
