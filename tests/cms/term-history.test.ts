import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Section, Topic } from '../../cms/payload-types.ts';
import { makeSection, makeStory, readPublished, take } from './support/stories.ts';
import { TermScene } from './support/term-scene.ts';
import { approveTerm, publishTerm } from './support/terms.ts';

const scene = await TermScene.open();
const { newsroom, staff, chief, desk } = scene;

describe('what is kept of a document of the programme', () => {
  let topic: Topic;
  let path: string;
  let key: string;

  beforeEach(async () => {
    topic = await scene.addTopic();
    path = `/topics/${topic.id}`;
    key = `topic/${topic.id}`;
  });

  test('of an older version is a draft like any other, by whoever brings it back', async () => {
    await scene.patch(staff.publisher, path, { name: 'Mới' });
    await publishTerm(newsroom, staff.publisher, chief, path);
    const { docs } = await newsroom.payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: topic.id } },
      sort: 'createdAt',
    });
    for (const query of ['', '?draft=true', '?draft=false']) {
      const address = `/topics/versions/${docs[0]?.id}${query}`;
      expect((await newsroom.ask(chief, 'POST', address)).status).toBe(200);
      expect(await scene.readName(key)).toEqual({ vi: 'Mới' });
    }
    const restored = await newsroom.ask<Topic>(chief, 'GET', `${path}?draft=true`);
    expect(restored.body).toMatchObject({ name: topic.name, description: 'Gương mẫu.' });
    await newsroom.ask(chief, 'POST', `${path}/submit`);
    expect((await approveTerm(newsroom, chief, path)).status).toBe(403);
    expect((await approveTerm(newsroom, staff.publisher, path)).status).toBe(200);
    expect(await scene.readName(key)).toEqual({ vi: topic.name });
  });

  test('that renames keeps its old address, and nobody else gets it', async () => {
    await scene.patch(staff.publisher, path, { slug: 'dia-chi-dau' });
    await publishTerm(newsroom, staff.publisher, chief, path);
    await scene.patch(staff.publisher, path, { slug: 'dia-chi-moi' });
    const squatter = await newsroom.ask<{ doc: Topic }>(staff.publisher, 'POST', '/topics', {
      name: 'Chiếm chỗ',
      slug: 'dia-chi-moi',
    });
    expect(squatter.body.doc.slug).toBe('dia-chi-moi-2');
    await publishTerm(newsroom, staff.publisher, chief, path);
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
    await scene.patch(staff.publisher, path, { name: 'Bí mật tới giờ công bố' });
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
    const picked = `/topics?draft=true&where[id][equals]=${topic.id}`;
    const { body } = await newsroom.ask<{ docs: Topic[] }>(staff.contributor, 'GET', picked);
    expect(body.docs.map(({ name }) => name)).toEqual([topic.name]);
  });

  test('goes with its document; what waits in no document waits for nobody', async () => {
    const fresh = await newsroom.ask<{ doc: Topic }>(staff.publisher, 'POST', '/topics', { name: 'Sắp xoá' });
    const address = `/topics/${fresh.body.doc.id}`;
    await newsroom.ask(staff.publisher, 'POST', `${address}/submit`);
    expect(await scene.readQueue(chief)).toContain('Sắp xoá');
    expect((await newsroom.ask(staff.publisher, 'DELETE', address)).status).toBe(200);
    expect(await scene.readQueue(chief)).not.toContain('Sắp xoá');
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
      expect(await scene.readQueue(chief)).toHaveLength(1);
      expect((await approveTerm(newsroom, chief, path)).status).toBe(200);
      const live = await readPublished(newsroom, key);
      expect(live?.document[field]).toEqual({ vi: Object.values(data)[0] });
      const { docs } = await newsroom.payload.findGlobalVersions({ slug: slug as 'home', sort: 'createdAt' });
      for (const query of ['', '?draft=true'])
        expect((await newsroom.ask(chief, 'POST', `${path}/versions/${docs[0]?.id}${query}`)).status).toBe(
          200,
        );
      expect(await readPublished(newsroom, key)).toEqual(live);
      await publishTerm(newsroom, chief, staff.publisher, path);
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
