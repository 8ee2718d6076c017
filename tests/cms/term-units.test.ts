import { describe, expect, test } from 'vitest';
import type { Section, Topic } from '../../cms/payload-types.ts';
import { makeStory, readPublished } from './support/stories.ts';
import { TermScene } from './support/term-scene.ts';
import { publishTerm } from './support/terms.ts';

const scene = await TermScene.open();
const { newsroom, staff, chief, desk } = scene;

describe('the desk of one unit', () => {
  test('changes neither the provincial section nor the criteria of a topic nor another unit, by no way in', async () => {
    const section = await scene.addSection(scene.province.id);
    const topic = await scene.addTopic();
    const targets = [
      [`/sections/${section.id}`, `section/${section.id}`],
      [`/topics/${topic.id}`, `topic/${topic.id}`],
      [`/units/${scene.other.id}`, `unit/${scene.other.id}`],
      [`/units/${scene.province.id}`, `unit/${scene.province.id}`],
      [`/units/${scene.below.id}`, `unit/${scene.below.id}`],
    ] as const;
    for (const [path, key] of targets) {
      const before = await readPublished(newsroom, key);
      const collection = path.split('/')[1] ?? '';
      const id = path.split('/')[2] ?? '';
      const change = { name: 'Chiếm lấy', description: 'Thân quen.', _status: 'published' };
      for (const query of ['', '?draft=true', '?draft=false', '?autosave=true&draft=true', '?locale=vi'])
        expect([path, query, (await scene.patch(desk, path + query, change)).status]).toEqual([
          path,
          query,
          403,
        ]);
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
    for (const owner of [scene.own.id, scene.below.id]) {
      const { id, name } = await scene.addSection(owner);
      const { status } = await scene.patch(desk, `/sections/${id}`, { name: 'Tên của sở' });
      expect(status).toBe(200);
      expect(await scene.readName(`section/${id}`)).toEqual({ vi: name });
      await publishTerm(newsroom, desk, chief, `/sections/${id}`);
      expect(await scene.readName(`section/${id}`)).toEqual({ vi: 'Tên của sở' });
    }
    expect(
      (await scene.patch(desk, `/units/${scene.own.id}`, { description: 'Giới thiệu mới.' })).status,
    ).toBe(200);
    await publishTerm(newsroom, desk, chief, `/units/${scene.own.id}`);
    expect((await readPublished(newsroom, `unit/${scene.own.id}`))?.document.description).toEqual({
      vi: 'Giới thiệu mới.',
    });
  });

  test('makes sections for itself alone, and makes no units or topics', async () => {
    const make = (data: object) =>
      newsroom.ask<{ doc: Section }>(desk, 'POST', '/sections?depth=0', { type: 'column', ...data });
    const mine = await make({ name: 'Của sở' });
    expect(mine.body.doc).toMatchObject({ owner: scene.own.id, _status: 'draft' });
    expect((await make({ name: 'Của phòng', owner: scene.below.id })).status).toBe(201);
    expect((await make({ name: 'Của tỉnh', owner: scene.province.id })).status).toBe(403);
    expect((await make({ name: 'Của sở khác', owner: scene.other.id })).status).toBe(403);
    for (const [slug, data] of [
      ['units', { name: 'Phòng mới', level: 'cell', parent: scene.own.id }],
      ['topics', { name: 'Lĩnh vực mới' }],
      ['movements', { name: 'Phong trào mới' }],
      ['places', { name: 'Xã mới', type: 'commune', code: '99999' }],
    ] as const)
      expect([slug, (await newsroom.ask(desk, 'POST', `/${slug}`, data)).status]).toEqual([slug, 403]);
  });

  test('neither gives a section away, nor takes one, nor moves its unit in the tree', async () => {
    const { id } = await scene.addSection(scene.own.id);
    for (const owner of [scene.province.id, scene.other.id, null])
      expect((await scene.patch(desk, `/sections/${id}`, { owner })).status).toBe(403);
    expect((await scene.patch(desk, `/sections/${id}`, { owner: scene.below.id })).status).toBe(200);
    expect((await scene.patch(desk, `/units/${scene.own.id}`, { parent: scene.other.id })).status).toBe(403);
    expect((await scene.patch(desk, `/units/${scene.own.id}`, { parent: scene.province.id })).status).toBe(
      200,
    );
    // A draft that gives it to this desk reaches nobody before it is approved.
    const theirs = await scene.addSection(scene.other.id);
    await scene.patch(staff.publisher, `/sections/${theirs.id}`, { owner: scene.own.id });
    expect((await scene.patch(desk, `/sections/${theirs.id}`, { name: 'Lấy' })).status).toBe(403);
    await scene.patch(staff.publisher, `/units/${scene.other.id}`, { parent: scene.own.id });
    const story = await makeStory(newsroom, staff.reporter, { unit: scene.other.id });
    expect((await scene.patch(desk, `/stories/${story.id}`, { kicker: 'Lấy' })).status).toBe(403);
  });

  test('keeps its unit: one with accounts is not deleted', async () => {
    const unit = await scene.addUnit('Sắp bỏ', 'cell');
    await newsroom.hire('editor', { unit: unit.id });
    const { status, body } = await newsroom.ask(staff.publisher, 'DELETE', `/units/${unit.id}`);
    expect(status).toBe(409);
    expect(JSON.stringify(body)).toContain('còn tài khoản');
  });
});
