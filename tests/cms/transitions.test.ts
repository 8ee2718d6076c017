import { describe, expect, test } from 'vitest';
import { can } from '../../cms/platform/access/can.ts';
import { roles, type Role } from '../../cms/platform/access/roles.ts';
import type { Story } from '../../cms/payload-types.ts';
import { storyStates, type StoryState } from '../../cms/checks/states.ts';
import { getTransition, transitions, type TransitionName } from '../../cms/story/transition/transitions.ts';
import type { HistoryEntry } from '../../cms/story/workflow/history.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { approve, makeStory, publish, readPublished, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const hired = await hireStaff(newsroom);
const { staff } = hired;
const chief = await newsroom.hire('publisher');

const find = (id: string): Promise<Story> =>
  newsroom.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 });

const names = Object.keys(transitions) as TransitionName[];
const bodies: Partial<Record<TransitionName, object>> = {
  return: { reason: 'Thiếu nguồn.' },
  withdraw: { reason: 'Thử.' },
  schedule: { at: new Date(Date.now() + 3_600_000).toISOString() },
};
const later: Record<TransitionName, StoryState> = {
  begin: 'writing',
  submit: 'submitted',
  recall: 'writing',
  edit: 'editing',
  return: 'writing',
  approve: 'approved',
  schedule: 'scheduled',
  unschedule: 'approved',
  publish: 'live',
  withdraw: 'withdrawn',
  archive: 'archived',
  reopen: 'writing',
};

/** A text in a state, by the steps that lead there; written by the reporter. */
async function bring(state: StoryState): Promise<string> {
  const story = await makeStory(newsroom, staff.reporter, { title: `Bài ở ${state}`, unit: hired.unit.id });
  const step = (account: Account, action: TransitionName) =>
    take(newsroom, account, story.id, action, bodies[action] ?? {});
  if (state === 'idea') {
    await newsroom.sql.query(`UPDATE _stories_v SET version_state = 'idea' WHERE parent_id = $1`, [story.id]);
    return story.id;
  }
  if (state === 'archived') await step(chief, 'archive');
  if (state === 'writing' || state === 'archived') return story.id;
  await step(staff.reporter, 'submit');
  if (state === 'submitted') return story.id;
  if (state === 'editing') await step(chief, 'edit');
  if (state === 'editing') return story.id;
  await step(chief, 'approve');
  if (state === 'scheduled') await step(chief, 'schedule');
  if (state === 'approved' || state === 'scheduled') return story.id;
  await step(chief, 'publish');
  if (state === 'withdrawn') await step(chief, 'withdraw');
  if (state === 'corrected') {
    await newsroom.ask(staff.reporter, 'PATCH', `/stories/${story.id}`, { title: 'Bài đã sửa lại' });
    await step(staff.reporter, 'submit');
    await step(chief, 'approve');
    await take(newsroom, chief, story.id, 'publish', { note: 'Sửa lại cho đúng.' });
  }
  return story.id;
}

/** Whether a role may take a step with this text of the reporter's, in a state from which the step begins. */
function may(role: Role, name: TransitionName): boolean {
  const { permission } = getTransition(name);
  if (!can({ role }, permission)) return false;
  if (name === 'recall') return role === 'reporter';
  // Neither the contributor nor the translator of another language was given this text.
  return role !== 'contributor' && role !== 'translator';
}

describe('the ways of a text', () => {
  test.each(names)('%s: who may take it, and where it leads', async (name) => {
    const [from] = name === 'withdraw' ? (['live'] as const) : getTransition(name).from;
    for (const role of roles) {
      const id = await bring(from ?? 'writing');
      const { status } = await newsroom.ask(
        staff[role],
        'POST',
        `/stories/${id}/${name}`,
        bodies[name] ?? {},
      );
      expect([role, status === 200]).toEqual([role, may(role, name)]);
      expect((await find(id)).state).toBe(may(role, name) ? later[name] : from);
    }
  });

  test.each(storyStates)('from “%s” no step is taken that the table does not name', async (state) => {
    const id = await bring(state);
    const closed = names.filter((name) => name !== 'withdraw' && !getTransition(name).from.includes(state));
    for (const name of closed) {
      const { status } = await newsroom.ask(chief, 'POST', `/stories/${id}/${name}`, bodies[name] ?? {});
      expect([name, status]).toEqual([name, 409]);
    }
    expect((await find(id)).state).toBe(state);
  });

  test('nobody steps with a text of another unit', async () => {
    const editor = await newsroom.hire('editor', { unit: hired.otherUnit.id });
    const stranger = await newsroom.hire('contributor', { unit: hired.otherUnit.id });
    const id = await bring('submitted');
    for (const name of ['edit', 'approve', 'return', 'archive'] as const)
      expect((await newsroom.ask(editor, 'POST', `/stories/${id}/${name}`, bodies[name] ?? {})).status).toBe(
        403,
      );
    for (const name of ['recall', 'submit'] as const)
      expect((await newsroom.ask(stranger, 'POST', `/stories/${id}/${name}`)).status).toBe(404);
    for (const question of ['flow', 'history', 'withdrawal'])
      expect((await newsroom.ask(stranger, 'GET', `/stories/${id}/${question}`)).status).toBe(404);
  });
});

describe('four eyes', () => {
  test('the author does not approve, nor whoever changed a word since; a third person does', async () => {
    const story = await makeStory(newsroom, staff.editor, { title: 'Biên tập viên tự viết' });
    await take(newsroom, staff.editor, story.id, 'submit');
    const own = await newsroom.ask(staff.editor, 'POST', `/stories/${story.id}/approve`);
    expect(own.status).toBe(400);
    expect(JSON.stringify(own.body)).toContain('hãy nhờ người khác duyệt');
    await newsroom.ask(staff.publisher, 'PATCH', `/stories/${story.id}`, { title: 'Sửa một chữ' });
    await newsroom.ask(staff.reporter, 'PATCH', `/stories/${story.id}`, { kicker: 'Không được' });
    expect((await newsroom.ask(staff.publisher, 'POST', `/stories/${story.id}/approve`)).status).toBe(400);
    expect((await newsroom.ask(staff.editor, 'POST', `/stories/${story.id}/approve`)).status).toBe(400);
    await take(newsroom, chief, story.id, 'approve');
  });

  test('an office of one may approve its own, and the history says so', async () => {
    const settings = { allowsSelfApproval: true };
    expect((await newsroom.ask(staff.publisher, 'POST', '/globals/flow-settings', settings)).status).toBe(
      403,
    );
    await newsroom.ask(staff.administrator, 'POST', '/globals/flow-settings', settings);
    const story = await makeStory(newsroom, staff.administrator, { title: 'Một mình một toà soạn' });
    await approve(newsroom, staff.administrator, story.id);
    await newsroom.ask(staff.administrator, 'POST', '/globals/flow-settings', { allowsSelfApproval: false });
    const { body } = await newsroom.ask<HistoryEntry[]>(chief, 'GET', `/stories/${story.id}/history`);
    expect(body.find(({ what }) => what === 'Duyệt')?.notes.join()).toContain('Tự duyệt');
  });
});

describe('history and corrections', () => {
  test('every step says who, when and why, the newest first', async () => {
    const id = await bring('submitted');
    await take(newsroom, chief, id, 'return', { reason: 'Thiếu nguồn số liệu.' });
    const { body } = await newsroom.ask<HistoryEntry[]>(staff.reporter, 'GET', `/stories/${id}/history`);
    expect(body.map(({ what, who, state, notes }) => [what, who, state, ...notes])).toEqual([
      ['Trả lại', 'publisher', 'Đang viết', 'Thiếu nguồn số liệu.'],
      ['Gửi duyệt', 'reporter', 'Chờ duyệt'],
    ]);
    expect((await newsroom.ask(chief, 'POST', `/stories/${id}/return`, {})).status).toBe(400);
  });

  test('a correction stands in the public text, and the story is called corrected', async () => {
    const id = await bring('corrected');
    expect((await find(id)).state).toBe('corrected');
    expect((await readPublished(newsroom, `story/${id}`))?.document.corrections).toMatchObject([
      { note: 'Sửa lại cho đúng.' },
    ]);
  });

  test('a letter typed into a live story and taken back leaves it live, with nothing to do', async () => {
    const { id, title } = await makeStory(newsroom, staff.editor, { title: 'Gõ rồi xoá một chữ' });
    await publish(newsroom, staff.publisher, id);
    const states = [];
    for (const typed of [`${title}h`, title]) {
      await newsroom.ask(staff.editor, 'PATCH', `/stories/${id}`, { title: typed });
      states.push((await find(id)).state);
    }
    expect(states).toEqual(['editing', 'live']);
  });

  test('what is put away is not changed, and comes back to where it stood', async () => {
    const id = await bring('live');
    expect((await newsroom.ask(staff.editor, 'POST', `/stories/${id}/archive`)).status).toBe(403);
    await take(newsroom, chief, id, 'archive');
    const edit = await newsroom.ask(chief, 'PATCH', `/stories/${id}`, { title: 'Sửa bài trong kho' });
    expect(edit.status).toBe(409);
    expect((await readPublished(newsroom, `story/${id}`))?.state).toBe('live');
    await take(newsroom, chief, id, 'reopen');
    expect((await find(id)).state).toBe('live');
  });
});

describe('planning', () => {
  test('the desk plans a story for somebody, who finds it among his work and may write it', async () => {
    const plan = {
      title: 'Gương sáng tháng Chạp',
      assignees: [staff.reporter.user.id],
      dueAt: '2026-12-01T17:00:00+07:00',
      plannedFor: '2026-12-05T06:00:00+07:00',
    };
    expect((await newsroom.ask(staff.reporter, 'POST', '/stories/plan', plan)).status).toBe(403);
    const made = await newsroom.ask<{ id: string }>(staff.editor, 'POST', '/stories/plan', plan);
    expect(made.status).toBe(200);
    expect(await find(made.body.id)).toMatchObject({ state: 'idea', title: 'Gương sáng tháng Chạp' });
    const queue = await newsroom.ask<{ rows: { title: string }[] }>(
      staff.reporter,
      'GET',
      '/stories/queue/viec-cua-toi',
    );
    expect(queue.body.rows.map(({ title }) => title)).toContain('Gương sáng tháng Chạp');
    await take(newsroom, staff.reporter, made.body.id, 'begin');
    const edit = await newsroom.ask(staff.reporter, 'PATCH', `/stories/${made.body.id}`, {
      summary: 'Tóm tắt.',
    });
    expect(edit.status).toBe(200);
    const other = await newsroom.hire('reporter');
    expect((await newsroom.ask(other, 'PATCH', `/stories/${made.body.id}`, { summary: 'X' })).status).toBe(
      403,
    );
    const late = { ...plan, dueAt: '2026-12-06T06:00:00+07:00' };
    expect((await newsroom.ask(staff.editor, 'POST', '/stories/plan', late)).status).toBe(400);
  });

  test('a user who is gone leaves a story that others can still take on', async () => {
    const leaving = await newsroom.hire('reporter');
    const story = await makeStory(newsroom, leaving, { title: 'Người viết đã nghỉ' });
    await newsroom.ask(staff.administrator, 'DELETE', `/users/${leaving.user.id}`);
    await publish(newsroom, staff.publisher, story.id);
    const { body } = await newsroom.ask<HistoryEntry[]>(chief, 'GET', `/stories/${story.id}/history`);
    expect(body[0]?.what).toBe('Xuất bản');
  });
});
