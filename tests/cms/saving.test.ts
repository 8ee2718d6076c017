import { describe, expect, test } from 'vitest';
import type { Story } from '../../cms/payload-types.ts';
import { openNewsroom, type Account, type Answer } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeBody, makeStory, publish, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const { staff } = await hireStaff(newsroom);

interface Refusal {
  errors: { message: string; data: { kind: string; revision?: number; savedBy?: string; holder?: string } }[];
}
interface Editing {
  isMine: boolean;
  mayEdit: boolean;
  holder: { name: string; isMe: boolean } | null;
  revision: number;
}

const tabs = { first: 'cua-so-mot', second: 'cua-so-hai' };

function save(
  account: Account,
  story: Pick<Story, 'id'>,
  data: object,
): Promise<Answer<Refusal & { doc: Story }>> {
  return newsroom.send(account, 'PATCH', `/stories/${story.id}?draft=true&depth=0`, data);
}

async function read(account: Account, id: string): Promise<Story> {
  return (await newsroom.send<Story>(account, 'GET', `/stories/${id}?draft=true&depth=0`)).body;
}

function edit(account: Account, id: string, action: string, tab = tabs.first): Promise<Answer<Editing>> {
  return newsroom.send<Editing>(account, 'POST', `/stories/${id}/editing`, { action, tab });
}

describe('a save that is based on an older text', () => {
  test('is refused, says who saved since, and overwrites nothing', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    const first = await save(staff.reporter, story, { revision: story.revision, title: 'Của phóng viên' });
    expect(first.status).toBe(200);
    const second = await save(staff.editor, story, { revision: story.revision, title: 'Của biên tập viên' });
    expect(second.status).toBe(409);
    expect(second.body.errors[0]?.data).toMatchObject({
      kind: 'stale',
      revision: first.body.doc.revision,
      savedBy: staff.reporter.user.name,
    });
    expect((await read(staff.editor, story.id)).title).toBe('Của phóng viên');
  });

  test('is refused when it does not tell what it is based on, or tells it with something else than a number', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    expect((await save(staff.reporter, story, { title: 'Không nói' })).status).toBe(428);
    for (const revision of ['1', -1, 99, 1.5, true, [1], { equals: 1 }]) {
      expect((await save(staff.reporter, story, { revision, title: 'Nói sai' })).status, `${revision}`).toBe(
        409,
      );
    }
    expect((await read(staff.reporter, story.id)).title).toBe(story.title);
  });

  test('is refused after a step of the flow, too, since the text that was approved is another one now', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await take(newsroom, staff.reporter, story.id, 'submit');
    await take(newsroom, staff.editor, story.id, 'approve');
    const late = await save(staff.reporter, story, { revision: story.revision, title: 'Sau khi duyệt' });
    expect(late.status).toBe(409);
    expect((await read(staff.editor, story.id)).state).toBe('approved');
  });

  test('of many that come at once, from one text, exactly one is stored', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((number) =>
        save(number % 2 ? staff.editor : staff.publisher, story, {
          revision: story.revision,
          title: `Bản ${number}`,
          body: makeBody(`Đoạn ${number}`),
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    const stored = answers.find(({ status }) => status === 200)?.body.doc;
    expect((await read(staff.editor, story.id)).title).toBe(stored?.title);
  });

  test('cannot be had by saving many stories at once, nor by writing the number itself', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    const many = await newsroom.send(staff.administrator, 'PATCH', `/stories?where[id][equals]=${story.id}`, {
      title: 'Hàng loạt',
      revision: story.revision,
    });
    expect(many.status).toBe(403);
    const saved = await save(staff.reporter, story, {
      revision: story.revision,
      savedBy: staff.editor.user.id,
    });
    expect(saved.body.doc.revision).toBe((story.revision ?? 0) + 1);
    expect(saved.body.doc.savedBy).toBe(staff.reporter.user.id);
  });

  test('restoring an older version needs to know the stored text as well, and never changes what is live', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await publish(newsroom, staff.publisher, story.id);
    await newsroom.ask(staff.editor, 'PATCH', `/stories/${story.id}?draft=true`, { title: 'Bản mới' });
    const versions = await newsroom.ask<{ docs: { id: string }[] }>(
      staff.editor,
      'GET',
      `/stories/versions?where[parent][equals]=${story.id}&sort=createdAt`,
    );
    const path = `/stories/versions/${versions.body.docs[0]?.id}?draft=true`;
    const { revision } = await read(staff.editor, story.id);
    expect((await newsroom.send(staff.editor, 'POST', path)).status).toBe(428);
    expect((await newsroom.send(staff.editor, 'POST', `${path}&revision=1`)).status).toBe(409);
    expect((await newsroom.send(staff.editor, 'POST', `${path}&revision=${revision}`)).status).toBe(200);
    const restored = await read(staff.editor, story.id);
    expect(restored).toMatchObject({ title: story.title, revision: (revision ?? 0) + 1, onSite: true });
    expect(restored.savedBy).toBe(staff.editor.user.id);
  });
});

describe('the lease of a text', () => {
  test('goes to one of many who open it at once, and all see who has it', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    const accounts = [staff.editor, staff.publisher, staff.administrator, staff.reporter];
    const answers = await Promise.all(accounts.map((account) => edit(account, story.id, 'open')));
    expect(answers.filter(({ body }) => body.isMine)).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body.holder?.name)).size).toBe(1);
  });

  test('is not published by a save of any kind, and holds against saves of others', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await edit(staff.reporter, story.id, 'open');
    await newsroom.ask(staff.reporter, 'PATCH', `/stories/${story.id}?draft=true&autosave=true`, {
      title: 'Tự lưu',
    });
    await newsroom.ask(staff.reporter, 'PATCH', `/stories/${story.id}?draft=true`, { title: 'Lưu' });
    const { revision } = await read(staff.editor, story.id);
    const other = await save(staff.editor, story, { revision, title: 'Chen ngang' });
    expect(other.status).toBe(423);
    expect(other.body.errors[0]?.data).toMatchObject({ kind: 'locked', holder: staff.reporter.user.name });
    expect((await newsroom.send(staff.editor, 'DELETE', `/stories/${story.id}`)).status).toBe(423);
    expect((await edit(staff.editor, story.id, 'open')).body).toMatchObject({
      isMine: false,
      mayEdit: true,
      holder: { name: staff.reporter.user.name, isMe: false },
    });
  });

  test('changes hands only by taking it over; the other is told and can save no more', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await edit(staff.reporter, story.id, 'open');
    expect((await edit(staff.editor, story.id, 'take')).body.isMine).toBe(true);
    expect((await edit(staff.reporter, story.id, 'keep')).body).toMatchObject({
      isMine: false,
      holder: { name: staff.editor.user.name, isMe: false },
    });
    const late = await save(staff.reporter, story, { revision: story.revision, title: 'Chậm một nhịp' });
    expect(late.status).toBe(423);
    const { rows } = await newsroom.sql.query(
      "SELECT actor_name FROM audit_events WHERE action = 'story.takenOver' AND subject_id = $1",
      [story.id],
    );
    expect(rows).toEqual([{ actor_name: staff.editor.user.name }]);
  });

  test('ends when it is given back, or when its window has been silent for long', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await edit(staff.reporter, story.id, 'open');
    await edit(staff.reporter, story.id, 'leave', tabs.second);
    expect((await edit(staff.editor, story.id, 'open')).body.isMine).toBe(false);
    await edit(staff.reporter, story.id, 'leave');
    expect((await edit(staff.editor, story.id, 'open')).body.isMine).toBe(true);
    await newsroom.sql.query(
      "UPDATE story_leases SET seen_at = seen_at - interval '10 minutes' WHERE story_id = $1",
      [story.id],
    );
    expect((await edit(staff.publisher, story.id, 'open')).body.isMine).toBe(true);
    expect((await edit(staff.editor, story.id, 'keep')).body.isMine).toBe(false);
  });

  test('that slept while the text was deleted is told so when it saves', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await newsroom.payload.delete({ collection: 'stories', id: story.id });
    const { status, body } = await save(staff.reporter, story, { revision: 1, kicker: 'Sửa' });
    expect([status, body.errors[0]?.message]).toEqual([404, expect.stringContaining('đã xóa')]);
  });

  test('is one window’s: a second window of the same person sees that it is open elsewhere', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await edit(staff.reporter, story.id, 'open');
    const second = await edit(staff.reporter, story.id, 'open', tabs.second);
    expect(second.body).toMatchObject({ isMine: false, holder: { isMe: true } });
    expect((await edit(staff.reporter, story.id, 'take', tabs.second)).body.isMine).toBe(true);
  });

  test('is only for those who may change the text, and unknown to those who may not read it', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    expect((await edit(staff.contributor, story.id, 'look')).status).toBe(404);
    expect((await edit(staff.contributor, story.id, 'take')).status).toBe(404);
    expect((await edit(staff.translator, story.id, 'look')).body.mayEdit).toBe(false);
    for (const action of ['open', 'take']) {
      expect((await edit(staff.translator, story.id, action)).status).toBe(403);
    }
    expect((await newsroom.send(undefined, 'POST', `/stories/${story.id}/editing`, {})).status).toBe(401);
    expect((await edit(staff.editor, story.id, 'open', "'; --")).status).toBe(400);
    expect((await edit(staff.editor, 'khong-phai-ma', 'open')).status).toBe(404);
  });
});
