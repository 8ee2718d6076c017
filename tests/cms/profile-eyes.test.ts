import { beforeEach, describe, expect, test } from 'vitest';
import { giveConsent, makeExemplar } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { readPublished } from './support/stories.ts';

let id = '';

const newsroom = await openNewsroom();
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

beforeEach(async () => {
  id = await makeExemplar(newsroom, editor, { headline: 'Bản đầu' });
  await giveConsent(newsroom, editor, id);
});

const change = (account: Account, data: object, query = '') =>
  newsroom.ask<Refusal>(account, 'PATCH', `/exemplars/${id}${query}`, data);
const readHeadline = async () => (await readPublished(newsroom, `exemplar/${id}`))?.document.headline;

describe('a profile', () => {
  test('is not published by who wrote it, nor by who changes it in the same breath', async () => {
    const own = await change(editor, { _status: 'published' });
    expect(own.status).toBe(400);
    expect(readRefusal(own.body)).toContain('nhờ người khác xem và xuất bản');
    const inPassing = await change(publisher, { headline: 'Chưa ai xem', _status: 'published' });
    expect(inPassing.status).toBe(400);
    expect(await readHeadline()).toBeUndefined();
    expect((await change(publisher, { _status: 'published' })).status).toBe(200);
    expect(await readHeadline()).toEqual({ vi: 'Bản đầu' });
  });

  test('that is public changes for readers only when somebody else lets the change out', async () => {
    await change(publisher, { _status: 'published' });
    for (const query of ['', '?draft=true', '?draft=false']) {
      expect((await change(publisher, { headline: 'Bản sau' }, query)).status).toBe(200);
      expect(await readHeadline()).toEqual({ vi: 'Bản đầu' });
    }
    await newsroom.ask(publisher, 'PATCH', `/exemplars?where[id][equals]=${id}`, { headline: 'Bản sau nữa' });
    expect(await readHeadline()).toEqual({ vi: 'Bản đầu' });
    expect((await change(publisher, { _status: 'published' })).status).toBe(400);
    const second = await newsroom.hire('publisher');
    expect((await change(second, { _status: 'published' })).status).toBe(200);
    expect(await readHeadline()).toEqual({ vi: 'Bản sau nữa' });
    // As it is, it may be brought out again by anybody of the desk.
    expect((await change(publisher, { _status: 'published' })).status).toBe(200);
  });

  test('of an older version is not public by being brought back', async () => {
    await change(publisher, { _status: 'published' });
    await change(publisher, { headline: 'Bản sau' });
    const second = await newsroom.hire('publisher');
    await change(second, { _status: 'published' });
    const { docs } = await newsroom.payload.findVersions({
      collection: 'exemplars',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      sort: 'createdAt',
    });
    const restored = await newsroom.ask(second, 'POST', `/exemplars/versions/${docs[0]?.id}`);
    expect(restored.status).toBe(400);
    expect(await readHeadline()).toEqual({ vi: 'Bản sau' });
  });

  test('in an office of one person is published by its writer', async () => {
    await newsroom.payload.updateGlobal({ slug: 'flow-settings', data: { allowsSelfApproval: true } });
    expect((await change(editor, { _status: 'published' })).status).toBe(200);
    await newsroom.payload.updateGlobal({ slug: 'flow-settings', data: { allowsSelfApproval: false } });
  });
});
