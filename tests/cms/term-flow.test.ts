import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../cms/access/roles.ts';
import type { Section, Topic, Unit } from '../../cms/payload-types.ts';
import { findQueue } from '../../cms/queues/find-queues.ts';
import type { FlowAction } from '../../cms/term-flow/term-flow.ts';
import { openNewsroom, type Account, type Newsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeSection, makeStory, readPublished, readReleases, take } from './support/stories.ts';
import { approveTerm, readFlow, releaseTerm } from './support/terms.ts';

let newsroom: Newsroom;
let staff: Record<Role, Account>;
/** A second publisher, who writes nothing. */
let chief: Account;
/** The desk of one unit. */
let desk: Account;
let province: Unit;
let own: Unit;
let below: Unit;
let other: Unit;

beforeAll(async () => {
  newsroom = await openNewsroom();
  ({ staff } = await hireStaff(newsroom));
  province = await addUnit('Tỉnh', 'province');
  own = await addUnit('Sở Nội vụ', 'department', province.id);
  below = await addUnit('Phòng Thi đua', 'cell', own.id);
  other = await addUnit('Sở Tài chính', 'department', province.id);
  chief = await newsroom.hire('publisher');
  desk = await newsroom.hire('editor', { unit: own.id });
});

afterAll(() => newsroom.close());

function addUnit(name: string, level: Unit['level'], parent?: string): Promise<Unit> {
  return newsroom.payload.create({ collection: 'units', data: { name, level, parent } });
}

let made = 0;
function addSection(owner?: string): Promise<Section> {
  const data = { name: `Chuyên mục ${(made += 1)}`, type: 'column' as const, owner };
  return newsroom.payload.create({ collection: 'sections', data, depth: 0 });
}

function addTopic(): Promise<Topic> {
  const data = { name: `Lĩnh vực ${(made += 1)}`, criteriaPerson: [{ text: 'Gương mẫu.' }] };
  return newsroom.payload.create({ collection: 'topics', data, depth: 0 });
}

const patch = (account: Account, path: string, data: object) =>
  newsroom.ask<{ doc?: Record<string, unknown>; errors?: { message: string }[] }>(
    account,
    'PATCH',
    path,
    data,
  );

const readName = async (key: string) => (await readPublished(newsroom, key))?.document.name;

async function readActions(account: Account, path: string): Promise<FlowAction[]> {
  return (await readFlow(newsroom, account, path)).actions;
}

async function readQueue(account: Account): Promise<string[]> {
  const req = await newsroom.request();
  req.user = { ...account.user, collection: 'users' };
  return ((await findQueue(req, 'danh-muc-cho-toi-duyet'))?.rows ?? []).map(({ title }) => title);
}

describe('the desk of one unit', () => {
  test('changes neither the provincial section nor the criteria of a topic nor another unit, by no way in', async () => {
    const section = await addSection(province.id);
    const topic = await addTopic();
    const targets = [
      [`/sections/${section.id}`, `section/${section.id}`],
      [`/topics/${topic.id}`, `topic/${topic.id}`],
      [`/units/${other.id}`, `unit/${other.id}`],
      [`/units/${province.id}`, `unit/${province.id}`],
      [`/units/${below.id}`, `unit/${below.id}`],
    ] as const;
    for (const [path, key] of targets) {
      const before = await readPublished(newsroom, key);
      const collection = path.split('/')[1] ?? '';
      const id = path.split('/')[2] ?? '';
      const change = { name: 'Chiếm lấy', criteriaPerson: [{ text: 'Thân quen.' }], _status: 'published' };
      for (const query of ['', '?draft=true', '?draft=false', '?autosave=true&draft=true', '?locale=vi'])
        expect([path, query, (await patch(desk, path + query, change)).status]).toEqual([path, query, 403]);
      const many = await newsroom.ask<{ docs?: unknown[] }>(
        desk,
        'PATCH',
        `/${collection}?where[id][equals]=${id}`,
        change,
      );
      expect([path, many.body.docs ?? []]).toEqual([path, []]);
      const { docs } = await newsroom.payload.findVersions({
        collection: collection as 'topics',
        where: { parent: { equals: id } },
      });
      const restored = await newsroom.ask(desk, 'POST', `/${collection}/versions/${docs[0]?.id}?draft=true`);
      expect([path, restored.status]).toEqual([path, 403]);
      for (const step of ['submit', 'approve', 'return'])
        expect((await newsroom.ask(desk, 'POST', `${path}/${step}`, { reason: 'x' })).status).toBe(403);
      for (const address of [path, `/${collection}?where[id][equals]=${id}`])
        await newsroom.ask(desk, 'DELETE', address);
      expect((await newsroom.ask(desk, 'POST', `${path}/duplicate`, {})).status).toBeGreaterThanOrEqual(400);
      expect(await readPublished(newsroom, key)).toEqual(before);
      expect((await newsroom.ask<Topic>(desk, 'GET', `${path}?draft=true`)).body.name).not.toBe('Chiếm lấy');
    }
  });

  test.each(['home', 'site-settings'])('does not change %s', async (slug) => {
    expect((await newsroom.ask(desk, 'POST', `/globals/${slug}`, { name: 'X' })).status).toBe(403);
    expect((await newsroom.ask(desk, 'POST', `/globals/${slug}/submit`)).status).toBe(403);
  });

  test('changes drafts of its own sections, of those of units below it, and of its own unit', async () => {
    for (const owner of [own.id, below.id]) {
      const { id, name } = await addSection(owner);
      const { status } = await patch(desk, `/sections/${id}`, { name: 'Tên của sở' });
      expect(status).toBe(200);
      expect(await readName(`section/${id}`)).toEqual({ vi: name });
      await releaseTerm(newsroom, desk, chief, `/sections/${id}`);
      expect(await readName(`section/${id}`)).toEqual({ vi: 'Tên của sở' });
    }
    expect((await patch(desk, `/units/${own.id}`, { description: 'Giới thiệu mới.' })).status).toBe(200);
    await releaseTerm(newsroom, desk, chief, `/units/${own.id}`);
    expect((await readPublished(newsroom, `unit/${own.id}`))?.document.description).toEqual({
      vi: 'Giới thiệu mới.',
    });
  });

  test('makes sections for itself alone, and makes no units or topics', async () => {
    const make = (data: object) =>
      newsroom.ask<{ doc: Section }>(desk, 'POST', '/sections?depth=0', { type: 'column', ...data });
    const mine = await make({ name: 'Của sở' });
    expect(mine.body.doc).toMatchObject({ owner: own.id, _status: 'draft' });
    expect((await make({ name: 'Của phòng', owner: below.id })).status).toBe(201);
    expect((await make({ name: 'Của tỉnh', owner: province.id })).status).toBe(403);
    expect((await make({ name: 'Của sở khác', owner: other.id })).status).toBe(403);
    for (const [slug, data] of [
      ['units', { name: 'Phòng mới', level: 'cell', parent: own.id }],
      ['topics', { name: 'Lĩnh vực mới' }],
      ['movements', { name: 'Phong trào mới' }],
      ['places', { name: 'Xã mới', type: 'commune', code: '99999' }],
    ] as const)
      expect([slug, (await newsroom.ask(desk, 'POST', `/${slug}`, data)).status]).toEqual([slug, 403]);
  });

  test('neither gives a section away, nor takes one, nor moves its unit in the tree', async () => {
    const { id } = await addSection(own.id);
    for (const owner of [province.id, other.id, null])
      expect((await patch(desk, `/sections/${id}`, { owner })).status).toBe(403);
    expect((await patch(desk, `/sections/${id}`, { owner: below.id })).status).toBe(200);
    expect((await patch(desk, `/units/${own.id}`, { parent: other.id })).status).toBe(403);
    expect((await patch(desk, `/units/${own.id}`, { parent: province.id })).status).toBe(200);
    // A draft that gives it to this desk reaches nobody before it is approved.
    const theirs = await addSection(other.id);
    await patch(staff.publisher, `/sections/${theirs.id}`, { owner: own.id });
    expect((await patch(desk, `/sections/${theirs.id}`, { name: 'Lấy' })).status).toBe(403);
    await patch(staff.publisher, `/units/${other.id}`, { parent: own.id });
    const story = await makeStory(newsroom, staff.reporter, { unit: other.id });
    expect((await patch(desk, `/stories/${story.id}`, { kicker: 'Lấy' })).status).toBe(403);
  });

  test('keeps its unit: one with accounts is not deleted', async () => {
    const unit = await addUnit('Sắp bỏ', 'cell');
    await newsroom.hire('editor', { unit: unit.id });
    const { status, body } = await newsroom.ask(staff.publisher, 'DELETE', `/units/${unit.id}`);
    expect(status).toBe(409);
    expect(JSON.stringify(body)).toContain('còn tài khoản');
  });
});

describe('a draft of the programme', () => {
  let topic: Topic;
  let path: string;
  let key: string;

  beforeEach(async () => {
    topic = await addTopic();
    path = `/topics/${topic.id}`;
    key = `topic/${topic.id}`;
  });

  test('is not public, whatever the save asks for', async () => {
    const before = await readPublished(newsroom, key);
    for (const query of ['', '?draft=true', '?draft=false', '?publishAllLocales=true', '?locale=all'])
      expect((await patch(staff.publisher, path + query, { name: `Sửa ${query}` })).status).toBe(200);
    expect((await patch(staff.publisher, path, { name: 'Đăng', _status: 'published' })).status).toBe(409);
    const many = `/topics?where[id][equals]=${topic.id}`;
    await patch(staff.publisher, many, { name: 'Đăng', _status: 'published' });
    await patch(staff.publisher, `${many}&draft=true`, { name: 'Đăng', _status: 'published' });
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
    expect((await patch(staff.publisher, path, { name: '' })).status).toBe(400);
    expect((await patch(staff.publisher, path, { criteriaPerson: [{ text: '' }] })).status).toBe(400);
    const { body } = await newsroom.ask<{ doc: Unit }>(staff.publisher, 'POST', '/units?depth=0', {
      name: 'Đơn vị chưa duyệt',
      level: 'cell',
    });
    const section = await addSection();
    await patch(staff.publisher, `/sections/${section.id}`, { owner: body.doc.id });
    const sent = await newsroom.ask(staff.publisher, 'POST', `/sections/${section.id}/submit`);
    expect(sent.status).toBe(400);
    expect(JSON.stringify(sent.body)).toContain('“Đơn vị phụ trách”: mục được chọn chưa có trên trang');
    await releaseTerm(newsroom, staff.publisher, chief, `/units/${body.doc.id}`);
    await releaseTerm(newsroom, staff.publisher, chief, `/sections/${section.id}`);
  });

  test('goes out by submission and the approval of somebody else, with a receipt and lines in the log', async () => {
    expect((await readFlow(newsroom, chief, path)).state).toBe('live');
    await patch(staff.publisher, path, {
      name: 'Dân vận khéo',
      criteriaPerson: [{ text: 'Nói đi đôi với làm.' }],
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
    expect(await readQueue(chief)).toContain('Dân vận khéo');
    expect(await readQueue(staff.publisher)).not.toContain('Dân vận khéo');
    expect(await readQueue(desk)).not.toContain('Dân vận khéo');
    expect(await readActions(chief, path)).toEqual(['return', 'approve']);
    expect((await approveTerm(newsroom, chief, path)).status).toBe(200);
    expect((await readPublished(newsroom, key))?.document).toMatchObject({
      name: { vi: 'Dân vận khéo' },
      criteria: { person: ['Nói đi đôi với làm.'] },
    });
    const flow = await readFlow(newsroom, staff.publisher, path);
    expect(flow).toMatchObject({ state: 'live', writers: [], actions: [], receipt: { action: 'update' } });
    expect(await readReleases(newsroom, key)).toMatchObject([
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
          fields: expect.arrayContaining(['name', 'criteriaPerson']),
          writers: [staff.publisher.user.id],
        },
      },
    ]);
  });

  test('is approved by nobody who wrote any part of it since it last went out', async () => {
    await patch(staff.publisher, path, { name: 'Một' });
    await patch(staff.administrator, path, { description: 'Hai' });
    await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
    for (const account of [staff.publisher, staff.administrator]) {
      const refused = await approveTerm(newsroom, account, path);
      expect(refused.status).toBe(403);
      expect(JSON.stringify(refused.body)).toContain('nhờ người khác duyệt');
      expect(await readFlow(newsroom, account, path)).toMatchObject({ actions: ['return'], isOwnWork: true });
    }
    for (const role of ['editor', 'reporter', 'auditor'] as const)
      expect((await approveTerm(newsroom, staff[role], path)).status).toBe(403);
    expect(await readName(key)).toEqual({ vi: topic.name });
    expect((await approveTerm(newsroom, chief, path)).status).toBe(200);
    // What went out is nobody's draft any more.
    await patch(chief, path, { name: 'Ba' });
    await newsroom.ask(chief, 'POST', `${path}/submit`);
    expect((await approveTerm(newsroom, staff.publisher, path)).status).toBe(200);
  });

  test('in an office of one person is approved by its author, and the log says so', async () => {
    await patch(staff.publisher, path, { name: 'Một mình' });
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
    await patch(staff.publisher, path, { name: 'Đã xem' });
    await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
    const { version } = await readFlow(newsroom, chief, path);
    const approve = (body: object) => newsroom.ask(chief, 'POST', `${path}/approve`, body);
    expect((await approve({})).status).toBe(428);
    expect((await approve({ version: crypto.randomUUID() })).status).toBe(409);
    expect((await approve({ version: 'x' })).status).toBe(400);
    await patch(staff.publisher, path, { name: 'Chưa ai xem' });
    expect((await approve({ version })).status).toBe(409);
    expect(await readFlow(newsroom, chief, path)).toMatchObject({ state: 'editing', version: null });
    expect(await readName(key)).toEqual({ vi: topic.name });
    await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
    expect((await approve({ version })).status).toBe(409);
    expect((await approveTerm(newsroom, chief, path)).status).toBe(200);
    expect(await readName(key)).toEqual({ vi: 'Chưa ai xem' });
  });

  test('that changes while it is approved goes out as it was seen, or not at all', async () => {
    for (let round = 0; round < 4; round += 1) {
      await patch(staff.publisher, path, { name: `Đã xem ${round}` });
      await newsroom.ask(staff.publisher, 'POST', `${path}/submit`);
      const { version } = await readFlow(newsroom, chief, path);
      const [approved] = await Promise.all([
        newsroom.ask(chief, 'POST', `${path}/approve`, { version }),
        patch(staff.publisher, path, { name: `Lén ${round}` }),
      ]);
      const name = ((await readName(key)) as { vi: string }).vi;
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
    await patch(staff.publisher, path, { name: 'Chưa rõ' });
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
    await releaseTerm(newsroom, staff.publisher, chief, path);
    expect(await readName(key)).toEqual({ vi: 'Chưa rõ' });
  });

  test('of an older version is a draft like any other, by whoever brings it back', async () => {
    await patch(staff.publisher, path, { name: 'Mới' });
    await releaseTerm(newsroom, staff.publisher, chief, path);
    const { docs } = await newsroom.payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: topic.id } },
      sort: 'createdAt',
    });
    for (const query of ['', '?draft=true', '?draft=false']) {
      const address = `/topics/versions/${docs[0]?.id}${query}`;
      expect((await newsroom.ask(chief, 'POST', address)).status).toBe(200);
      expect(await readName(key)).toEqual({ vi: 'Mới' });
    }
    const restored = await newsroom.ask<Topic>(chief, 'GET', `${path}?draft=true`);
    expect(restored.body).toMatchObject({ name: topic.name, criteriaPerson: [{ text: 'Gương mẫu.' }] });
    await newsroom.ask(chief, 'POST', `${path}/submit`);
    expect((await approveTerm(newsroom, chief, path)).status).toBe(403);
    expect((await approveTerm(newsroom, staff.publisher, path)).status).toBe(200);
    expect(await readName(key)).toEqual({ vi: topic.name });
  });

  test('that renames keeps its old address, and nobody else gets it', async () => {
    await patch(staff.publisher, path, { slug: 'dia-chi-dau' });
    await releaseTerm(newsroom, staff.publisher, chief, path);
    await patch(staff.publisher, path, { slug: 'dia-chi-moi' });
    const squatter = await newsroom.ask<{ doc: Topic }>(staff.publisher, 'POST', '/topics', {
      name: 'Chiếm chỗ',
      slug: 'dia-chi-moi',
    });
    expect(squatter.body.doc.slug).toBe('dia-chi-moi-2');
    await releaseTerm(newsroom, staff.publisher, chief, path);
    expect((await readPublished(newsroom, key))?.document).toMatchObject({
      slug: 'dia-chi-moi',
      previousSlugs: expect.arrayContaining(['dia-chi-dau', topic.slug]),
    });
    const again = await newsroom.ask<{ doc: Topic }>(staff.publisher, 'POST', '/topics', {
      name: 'Địa chỉ đầu',
      slug: 'dia-chi-dau',
    });
    expect(again.body.doc.slug).toBe('dia-chi-dau-2');
  });

  test('is not shown to a contributor, who uses what is public', async () => {
    await patch(staff.publisher, path, { name: 'Bí mật tới giờ công bố' });
    const fresh = await newsroom.ask<{ doc: Topic }>(staff.publisher, 'POST', '/topics', {
      name: 'Bí mật mới',
    });
    for (const address of [
      '/topics?limit=0',
      '/topics?limit=0&draft=true',
      '/topics/versions?limit=0',
      `${path}?draft=true`,
      `/topics/${fresh.body.doc.id}?draft=true`,
      `/topics?where[name][like]=Bí mật`,
    ])
      expect(JSON.stringify((await newsroom.ask(staff.contributor, 'GET', address)).body)).not.toContain(
        'Bí mật',
      );
    expect((await newsroom.ask<Topic>(staff.contributor, 'GET', path)).body.name).toBe(topic.name);
  });

  test('goes with its document; what waits in no document waits for nobody', async () => {
    const fresh = await newsroom.ask<{ doc: Topic }>(staff.publisher, 'POST', '/topics', { name: 'Sắp xoá' });
    const address = `/topics/${fresh.body.doc.id}`;
    await newsroom.ask(staff.publisher, 'POST', `${address}/submit`);
    expect(await readQueue(chief)).toContain('Sắp xoá');
    expect((await newsroom.ask(staff.publisher, 'DELETE', address)).status).toBe(200);
    expect(await readQueue(chief)).not.toContain('Sắp xoá');
    expect((await newsroom.ask(chief, 'POST', `${address}/approve`, {})).status).toBe(404);
  });
});

describe('the front page and the settings of the site', () => {
  beforeAll(async () => {
    await newsroom.payload.updateGlobal({ slug: 'home', data: { notice: 'Chào' } });
    await newsroom.payload.updateGlobal({
      slug: 'site-settings',
      data: { name: 'Gương Sáng', owner: 'Toà soạn', languages: ['vi'] },
    });
  });

  test.each([
    ['home', 'home/home', { notice: 'Lời chào mới' }, 'notice'],
    ['site-settings', 'settings/settings', { name: 'Tên mới' }, 'name'],
  ])(
    '%s goes out by submission and approval; an older version comes back as a draft',
    async (slug, key, data, field) => {
      const path = `/globals/${slug}`;
      const before = await readPublished(newsroom, key);
      for (const query of ['', '?draft=true', '?draft=false'])
        expect((await newsroom.ask(staff.publisher, 'POST', path + query, data)).status).toBe(200);
      expect(
        (await newsroom.ask(staff.publisher, 'POST', path, { ...data, _status: 'published' })).status,
      ).toBe(409);
      expect(await readPublished(newsroom, key)).toEqual(before);
      for (const address of [path, `${path}?draft=true`, `${path}/versions`, `${path}/flow`])
        expect(JSON.stringify((await newsroom.ask(staff.contributor, 'GET', address)).body)).not.toContain(
          'mới',
        );
      expect((await newsroom.ask(staff.publisher, 'POST', `${path}/submit`)).status).toBe(200);
      expect((await approveTerm(newsroom, staff.publisher, path)).status).toBe(403);
      expect(await readQueue(chief)).toHaveLength(1);
      expect((await approveTerm(newsroom, chief, path)).status).toBe(200);
      const live = await readPublished(newsroom, key);
      expect(live?.document[field]).toEqual({ vi: Object.values(data)[0] });
      const { docs } = await newsroom.payload.findGlobalVersions({ slug: slug as 'home', sort: 'createdAt' });
      for (const query of ['', '?draft=true'])
        expect((await newsroom.ask(chief, 'POST', `${path}/versions/${docs[0]?.id}${query}`)).status).toBe(
          200,
        );
      expect(await readPublished(newsroom, key)).toEqual(live);
      await releaseTerm(newsroom, chief, staff.publisher, path);
      expect((await readPublished(newsroom, key))?.document).toEqual(before?.document);
    },
  );
});

describe('what names a document that nobody has approved', () => {
  test('a story in such a section is not approved', async () => {
    const { body } = await newsroom.ask<{ doc: Section }>(desk, 'POST', '/sections', {
      name: 'Mục chờ',
      type: 'column',
    });
    const story = await makeStory(newsroom, staff.reporter, { section: body.doc.id });
    await take(newsroom, staff.reporter, story.id, 'submit');
    const refused = await newsroom.ask(chief, 'POST', `/stories/${story.id}/approve`, {});
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('chưa có trên trang');
    const section = await makeSection(newsroom);
    await newsroom.ask(staff.reporter, 'PATCH', `/stories/${story.id}`, { section: section.id });
    await take(newsroom, chief, story.id, 'approve');
  });
});
