import { beforeEach, describe, expect, test } from 'vitest';
import type { Topic, Unit } from '../../cms/payload-types.ts';
import { readPublished, readHandOvers } from './support/stories.ts';
import { TermScene } from './support/term-scene.ts';
import { approveTerm, readFlow, publishTerm } from './support/terms.ts';

const scene = await TermScene.open();
const { newsroom, staff, chief, desk } = scene;

describe('a draft of the programme', () => {
  let topic: Topic;
  let path: string;
  let key: string;

  beforeEach(async () => {
    topic = await scene.addTopic();
    path = `/topics/${topic.id}`;
    key = `topic/${topic.id}`;
  });

  test('is not public, whatever the save asks for', async () => {
    const before = await readPublished(newsroom, key);
    for (const query of ['', '?draft=true', '?draft=false', '?publishAllLocales=true', '?locale=all'])
      expect((await scene.patch(staff.publisher, path + query, { name: `Sửa ${query}` })).status).toBe(200);
    expect((await scene.patch(staff.publisher, path, { name: 'Đăng', _status: 'published' })).status).toBe(
      409,
    );
    const many = `/topics?where[id][equals]=${topic.id}`;
    await scene.patch(staff.publisher, many, { name: 'Đăng', _status: 'published' });
    await scene.patch(staff.publisher, `${many}&draft=true`, { name: 'Đăng', _status: 'published' });
    const created = await newsroom.ask<{ doc: Topic }>(staff.publisher, 'POST', '/topics', {
      name: 'Mới',
      _status: 'published',
    });
    expect(created.body.doc._status).toBe('draft');
    expect(await readPublished(newsroom, `topic/${created.body.doc.id}`)).toBeUndefined();
    expect(await readPublished(newsroom, key)).toEqual(before);
    expect((await newsroom.payload.findByID({ collection: 'topics', id: topic.id })).name).toBe(topic.name);
  });

  test('is checked as it is saved, and when it is sent in', async () => {
    expect((await scene.patch(staff.publisher, path, { name: '' })).status).toBe(400);
    const translations = [{ language: 'kpm' }, { language: 'kpm' }];
    expect((await scene.patch(staff.publisher, path, { translations })).status).toBe(400);
    const { body } = await newsroom.ask<{ doc: Unit }>(staff.publisher, 'POST', '/units?depth=0', {
      name: 'Đơn vị chưa duyệt',
      level: 'cell',
    });
    const section = await scene.addSection();
    await scene.patch(staff.publisher, `/sections/${section.id}`, { owner: body.doc.id });
    const sent = await newsroom.ask(staff.publisher, 'POST', `/sections/${section.id}/submit`);
    expect(sent.status).toBe(400);
    expect(JSON.stringify(sent.body)).toContain('“Đơn vị phụ trách”: mục được chọn chưa có trên trang');
    await publishTerm(newsroom, staff.publisher, chief, `/units/${body.doc.id}`);
    await publishTerm(newsroom, staff.publisher, chief, `/sections/${section.id}`);
  });

  test('goes out by submission and the approval of somebody else, with a receipt and lines in the log', async () => {
    expect((await readFlow(newsroom, chief, path)).state).toBe('live');
    await scene.patch(staff.publisher, path, {
      name: 'Dân vận khéo',
      description: 'Nói đi đôi với làm.',
    });
    expect(await readFlow(newsroom, chief, path)).toMatchObject({
      state: 'editing',
      onSite: true,
      writers: ['publisher'],
      actions: ['submit'],
    });
    expect((await approveTerm(newsroom, chief, path)).status).toBe(409);
    expect((await newsroom.ask(staff.publisher, 'POST', `${path}/submit`)).status).toBe(200);
    expect((await newsroom.ask(staff.publisher, 'POST', `${path}/submit`)).status).toBe(409);
    expect(await scene.readQueue(chief)).toContain('Dân vận khéo');
    expect(await scene.readQueue(staff.publisher)).not.toContain('Dân vận khéo');
    expect(await scene.readQueue(desk)).not.toContain('Dân vận khéo');
    expect(await scene.readActions(chief, path)).toEqual(['return', 'approve']);
    expect((await approveTerm(newsroom, chief, path)).status).toBe(200);
    expect((await readPublished(newsroom, key))?.document).toMatchObject({
      name: { vi: 'Dân vận khéo' },
      description: { vi: 'Nói đi đôi với làm.' },
    });
    const flow = await readFlow(newsroom, staff.publisher, path);
    expect(flow).toMatchObject({ state: 'live', writers: [], actions: [], receipt: { action: 'update' } });
    expect(await readHandOvers(newsroom, key)).toMatchObject([
      { action: 'publish', requested_by: null },
      { action: 'update', requested_by: chief.user.email },
    ]);
    const { rows } = await newsroom.sql.query(
      'SELECT action, actor_id, detail FROM audit_events WHERE subject_id = $1 ORDER BY sequence',
      [topic.id],
    );
    expect(rows).toMatchObject([
      { action: 'term.edited', actor_id: staff.publisher.user.id },
      { action: 'term.submitted', actor_id: staff.publisher.user.id },
      {
        action: 'term.changed',
        actor_id: chief.user.id,
        detail: {
          fields: expect.arrayContaining(['name', 'description']),
          writers: [staff.publisher.user.id],
        },
      },
    ]);
  });

  test('is approved by nobody who wrote any part of it since it last went out', async () => {
    await scene.patch(staff.publisher, path, { name: 'Một' });
    await scene.patch(staff.administrator, path, { description: 'Hai' });
    await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
    for (const account of [staff.publisher, staff.administrator]) {
      const refused = await approveTerm(newsroom, account, path);
      expect(refused.status).toBe(403);
      expect(JSON.stringify(refused.body)).toContain('nhờ người khác duyệt');
      expect(await readFlow(newsroom, account, path)).toMatchObject({ actions: ['return'], isOwnWork: true });
    }
    for (const role of ['editor', 'reporter', 'auditor'] as const)
      expect((await approveTerm(newsroom, staff[role], path)).status).toBe(403);
    expect(await scene.readName(key)).toEqual({ vi: topic.name });
    expect((await approveTerm(newsroom, chief, path)).status).toBe(200);
    // What went out is nobody's draft any more.
    await scene.patch(chief, path, { name: 'Ba' });
    await newsroom.ask(chief, 'POST', `${path}/submit`);
    expect((await approveTerm(newsroom, staff.publisher, path)).status).toBe(200);
  });

  test('in an office of one person is approved by its author, and the log says so', async () => {
    await scene.patch(staff.publisher, path, { name: 'Một mình' });
    await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
    await newsroom.payload.updateGlobal({ slug: 'flow-settings', data: { allowsSelfApproval: true } });
    expect((await approveTerm(newsroom, staff.publisher, path)).status).toBe(200);
    await newsroom.payload.updateGlobal({ slug: 'flow-settings', data: { allowsSelfApproval: false } });
    const { rows } = await newsroom.sql.query<{ detail: object }>(
      "SELECT detail FROM audit_events WHERE subject_id = $1 AND action = 'term.changed'",
      [topic.id],
    );
    expect(rows[0]?.detail).toMatchObject({ selfApproval: true });
  });

  test('is approved as it was sent in: without a version 428, another one or a later edit 409', async () => {
    await scene.patch(staff.publisher, path, { name: 'Đã xem' });
    await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
    const { version } = await readFlow(newsroom, chief, path);
    const approve = (body: object) => newsroom.ask(chief, 'POST', `${path}/approve`, body);
    expect((await approve({})).status).toBe(428);
    expect((await approve({ version: crypto.randomUUID() })).status).toBe(409);
    expect((await approve({ version: 'x' })).status).toBe(400);
    await scene.patch(staff.publisher, path, { name: 'Chưa ai xem' });
    expect((await approve({ version })).status).toBe(409);
    expect(await readFlow(newsroom, chief, path)).toMatchObject({ state: 'editing', version: null });
    expect(await scene.readName(key)).toEqual({ vi: topic.name });
    await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
    expect((await approve({ version })).status).toBe(409);
    expect((await approveTerm(newsroom, chief, path)).status).toBe(200);
    expect(await scene.readName(key)).toEqual({ vi: 'Chưa ai xem' });
  });

  test('that changes while it is approved goes out as it was seen, or not at all', async () => {
    for (let round = 0; round < 4; round += 1) {
      await scene.patch(staff.publisher, path, { name: `Đã xem ${round}` });
      await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
      const { version } = await readFlow(newsroom, chief, path);
      const [approved] = await Promise.all([
        newsroom.ask(chief, 'POST', `${path}/approve`, { version }),
        scene.patch(staff.publisher, path, { name: `Lén ${round}` }),
      ]);
      const name = ((await scene.readName(key)) as { vi: string }).vi;
      expect(approved.status === 200 ? name === `Đã xem ${round}` : !name.startsWith('Lén')).toBe(true);
      const newest = await newsroom.ask<Topic>(chief, 'GET', `${path}?draft=true`);
      expect(newest.body.name).toBe(`Lén ${round}`);
      expect((await readFlow(newsroom, chief, path)).state).toBe('editing');
      const { rows } = await newsroom.sql.query('SELECT id FROM _topics_v WHERE parent_id = $1 AND latest', [
        topic.id,
      ]);
      expect(rows).toHaveLength(1);
    }
  });

  test('comes back with a reason, and goes in again', async () => {
    await scene.patch(staff.publisher, path, { name: 'Chưa rõ' });
    await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
    const send = (body: object) => newsroom.ask(chief, 'POST', `${path}/return`, body);
    expect((await send({})).status).toBe(400);
    expect((await send({ reason: 'Thêm tiêu chí.' })).status).toBe(200);
    expect(await readFlow(newsroom, staff.publisher, path)).toMatchObject({
      state: 'returned',
      note: 'Thêm tiêu chí.',
      actions: ['submit'],
    });
    expect((await send({ reason: 'Lần nữa.' })).status).toBe(409);
    await publishTerm(newsroom, staff.publisher, chief, path);
    expect(await scene.readName(key)).toEqual({ vi: 'Chưa rõ' });
  });
});
