import { sql } from '@payloadcms/db-postgres';
import { describe, expect, test } from 'vitest';
import { getDay } from '#contract/address.ts';
import { adoptTopicCriteria } from '../../cms/programme/criteria/adopt-topic-criteria.ts';
import { publishExemplar } from './support/documents.ts';
import { readPublished } from './support/stories.ts';
import { TermScene } from './support/term-scene.ts';
import { publishTerm } from './support/terms.ts';

const scene = await TermScene.open();
const { newsroom, staff, chief } = scene;
const { payload } = newsroom;
const today = getDay(new Date().toISOString());

interface Saved {
  doc: { id: string; items: { id: string; text: string }[] };
}

async function addSet(data: object = {}): Promise<Saved['doc']> {
  const { status, body } = await newsroom.ask<Saved>(staff.publisher, 'POST', '/criteria-sets?depth=0', {
    name: 'Tiêu chuẩn chung',
    scope: 'general',
    coverage: 'comprehensive',
    items: [{ text: 'Thu nhập khá.' }, { text: 'Giúp hàng xóm.' }],
    ...data,
  });
  expect(status).toBe(201);
  return body.doc;
}

describe('criteria', () => {
  test('that are changed and approved stand on the page in both wordings, with the day', async () => {
    const set = await addSet();
    const path = `/criteria-sets/${set.id}`;
    await publishTerm(newsroom, staff.publisher, chief, path);
    const [first, second] = set.items;
    const items = [{ ...first, text: 'Thu nhập cao.' }, second];
    expect((await scene.patch(staff.publisher, path, { items })).status).toBe(200);
    const waiting = (await readPublished(newsroom, `criteria-set/${set.id}`))?.document;
    expect(waiting).toMatchObject({ items: [{ text: 'Thu nhập khá.', former: [] }, {}] });
    await publishTerm(newsroom, staff.publisher, chief, path);
    expect((await readPublished(newsroom, `criteria-set/${set.id}`))?.document).toMatchObject({
      items: [
        {
          id: first?.id,
          text: 'Thu nhập cao.',
          since: today,
          former: [{ text: 'Thu nhập khá.', until: today }],
        },
        { id: second?.id, text: 'Giúp hàng xóm.', former: [] },
      ],
    });
  });

  test('of a topic name it, and nothing is saved without', async () => {
    const data = {
      name: 'Của lĩnh vực',
      scope: 'topic',
      coverage: 'aspect',
      items: [{ text: 'Gương mẫu.' }],
    };
    const refused = await newsroom.ask(staff.publisher, 'POST', '/criteria-sets', data);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('cần nói rõ là của mục nào');
  });

  test('are met by a profile only where the public set has them', async () => {
    const set = await addSet();
    await publishTerm(newsroom, staff.publisher, chief, `/criteria-sets/${set.id}`);
    const { id } = await payload.create({
      collection: 'exemplars',
      data: { name: 'Tổ tự quản', type: 'collective' },
      draft: true,
    });
    const meet = (item: string | undefined) =>
      payload.update({
        collection: 'exemplars',
        id,
        data: { criteria: [{ set: set.id, item: item ?? '', evidence: 'Biên bản họp thôn.' }] },
        draft: true,
      });
    await meet('la');
    await expect(publishExemplar(newsroom, id)).rejects.toThrow('Tiêu chí đạt được');
    await meet(set.items[0]?.id);
    await publishExemplar(newsroom, id);
    expect((await readPublished(newsroom, `exemplar/${id}`))?.document).toMatchObject({
      criteria: [{ set: set.id, item: set.items[0]?.id, evidence: 'Biên bản họp thôn.' }],
    });
    const refused = await newsroom.ask(staff.publisher, 'DELETE', `/criteria-sets/${set.id}`);
    expect(refused.status).toBe(409);
  });

  test('that topics held before become sets of theirs, public ones public, and nothing twice', async () => {
    const topic = await scene.addTopic();
    const unseen = await payload.create({ collection: 'topics', data: { name: 'Chưa đăng' }, draft: true });
    await payload.db.drizzle.execute(sql`
      CREATE TABLE former_topic_criteria AS SELECT * FROM (VALUES
        (${topic.id}::uuid, 'person', 1, 'Gương mẫu.', false),
        (${topic.id}::uuid, 'collective', 1, 'Dẫn đầu phong trào.', false),
        (${topic.id}::uuid, 'collective', 1, 'Dẫn đầu mọi phong trào.', true),
        (${unseen.id}::uuid, 'person', 1, 'Chăm chỉ.', false)
      ) AS former (topic, audience, place, text, is_draft)`);
    expect(await adoptTopicCriteria(payload)).toBe(2);
    expect(await adoptTopicCriteria(payload)).toBe(0);
    const find = async (id: string, draft: boolean) => {
      const where = { topic: { equals: id } };
      const { docs } = await payload.find({ collection: 'criteria-sets', where, draft, depth: 0 });
      return docs;
    };
    const [set, ...more] = await find(topic.id, false);
    expect(more).toEqual([]);
    expect((await readPublished(newsroom, `criteria-set/${set?.id}`))?.document).toMatchObject({
      scope: 'topic',
      topic: topic.id,
      items: [
        { text: 'Dẫn đầu phong trào.', types: ['collective', 'household', 'model'] },
        { text: 'Gương mẫu.', types: ['person'] },
      ],
    });
    expect(await find(topic.id, true)).toMatchObject([{ items: [{ text: 'Dẫn đầu mọi phong trào.' }] }]);
    const [hidden] = await find(unseen.id, true);
    expect(hidden).toMatchObject({ _status: 'draft', items: [{ text: 'Chăm chỉ.' }] });
    expect(await readPublished(newsroom, `criteria-set/${hidden?.id}`)).toBeUndefined();
  });
});
