import { describe, expect, test } from 'vitest';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import type { Account } from './support/newsroom.ts';
import { findRow, toPart } from './support/desk.ts';
import { makeBody, publish, readPublished, take } from './support/stories.ts';
import { changeWords, TranslationScene, withChildren } from './support/translations.ts';

const scene = await TranslationScene.open();

async function findStale(account: Account): Promise<string[]> {
  const req = await scene.newsroom.request();
  req.user = { ...account.user, collection: 'users' };
  const queue = await findQueue(req, 'ban-dich-loi-thoi');
  return (queue?.rows ?? []).map(({ href, note }) => `${href.split('/').at(-1)} ${note}`);
}

async function isPublicOld(source: string, translation: string): Promise<boolean> {
  const original = (await readPublished(scene.newsroom, `story/${source}`))?.document;
  const follows = (await readPublished(scene.newsroom, `story/${translation}`))?.document.follows;
  return (follows as { textDigest: string }).textDigest !== original?.textDigest;
}

describe('a source that changes', () => {
  test('raises no alarm before it is approved, then one with the facts, in the queue and on the desk', async () => {
    const { source, desk } = await scene.makePair();
    await scene.edit(source.id, { body: changeWords(source, 'hiến 2 ha', 'hiến 5 ha') });
    expect((await desk.read()).severity).toBeNull();
    await take(scene.newsroom, scene.editor, source.id, 'approve');
    const stale = await desk.read();
    expect(stale.severity).toBe('facts');
    const { change, target } = findRow(stale, 'Ông');
    expect(change).toMatchObject({ kind: 'changed', severity: 'facts', isOldKnown: true });
    expect(change?.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '2' },
      { kind: 'added', text: '5' },
    ]);
    expect(target[0]?.text).toBe('Mr K’Brẽl gave 2 ha.');
    expect(stale.rows.filter((row) => row.change)).toHaveLength(1);
    expect(await findStale(scene.translator)).toEqual([
      expect.stringMatching(`${desk.id} Tiếng Anh · Bản gốc đổi số liệu`),
    ]);
    const stranger = await scene.newsroom.hire('translator', { languages: ['kpm'] });
    expect(await findStale(stranger)).toEqual([]);
    await take(scene.newsroom, scene.publisher, source.id, 'publish');
    expect(await isPublicOld(source.id, desk.id)).toBe(true);
    await desk.write({ Ông: 'Mr K’Brẽl gave 5 ha.' });
    expect((await desk.read()).severity).toBeNull();
    expect(await findStale(scene.translator)).toEqual([]);
    expect(await isPublicOld(source.id, desk.id)).toBe(true);
    await publish(scene.newsroom, scene.publisher, desk.id);
    expect(await isPublicOld(source.id, desk.id)).toBe(false);
  });

  test('by a correction of the live text alarms its translations, and readers of them are told', async () => {
    const { source, desk } = await scene.makePair();
    await scene.edit(source.id, { body: changeWords(source, 'hiến 2 ha', 'hiến 3 ha') });
    await take(scene.newsroom, scene.editor, source.id, 'approve');
    await take(scene.newsroom, scene.publisher, source.id, 'publish', {
      note: 'Diện tích là 3 ha, không phải 2 ha.',
    });
    expect(await scene.find(source.id)).toMatchObject({
      state: 'corrected',
      corrections: [{ note: 'Diện tích là 3 ha, không phải 2 ha.' }],
    });
    expect((await desk.read()).severity).toBe('facts');
    expect(await findStale(scene.translator)).toContainEqual(
      expect.stringMatching(`${desk.id} Tiếng Anh · Bản gốc đổi số liệu`),
    );
    expect(await isPublicOld(source.id, desk.id)).toBe(true);
    await desk.save({ isStillRight: true });
    expect(await isPublicOld(source.id, desk.id)).toBe(false);
  });

  test('is “still right” in one click: approval stays, and readers are told at once', async () => {
    const { source, desk } = await scene.makePair();
    await scene.edit(source.id, { body: changeWords(source, 'rất vui', 'mừng lắm') });
    await publish(scene.newsroom, scene.publisher, source.id);
    expect((await desk.read()).severity).toBe('wording');
    expect(await isPublicOld(source.id, desk.id)).toBe(true);
    const { severity } = await desk.save({ isStillRight: true });
    expect(severity).toBeNull();
    expect(await scene.find(desk.id)).toMatchObject({ state: 'live', onSite: true });
    expect(await isPublicOld(source.id, desk.id)).toBe(false);
    const { rows } = await scene.newsroom.sql.query(
      'SELECT 1 FROM audit_events WHERE action = $1 AND subject_id = $2',
      ['translation.confirmed', desk.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('that changes in title and summary is alarmed too, and confirmed part by part', async () => {
    const { source, desk } = await scene.makePair();
    await scene.edit(source.id, { title: 'Con đường 4 km', summary: 'Một con đường của cả buôn.' });
    await publish(scene.newsroom, scene.publisher, source.id);
    const stale = await desk.read();
    expect(findRow(stale, '@title').change?.severity).toBe('facts');
    expect(findRow(stale, '@summary').change).toBeDefined();
    const half = await desk.save({ confirm: [{ key: '@summary' }] });
    expect(half.rows.filter(({ change }) => change).map(({ key }) => key)).toEqual(['@title']);
    expect(await isPublicOld(source.id, desk.id)).toBe(true);
    await desk.write({ '@title': 'A road of 4 km' });
    expect((await desk.read()).severity).toBeNull();
  });

  test('loses, splits, gains and moves paragraphs; the translation keeps every word until its translator decides', async () => {
    const { source, desk } = await scene.makePair();
    const [first, second, third] = source.body?.root.children ?? [];
    const added = { ...makeBody('Đoạn mới.')?.root.children[0], $: { id: 'moi' } };
    await scene.edit(source.id, { body: withChildren(source, [third, first, added]) });
    await publish(scene.newsroom, scene.publisher, source.id);
    const stale = await desk.read();
    expect(stale.isReordered).toBe(true);
    expect(findRow(stale, 'Đoạn mới').change).toMatchObject({ kind: 'added' });
    const lost = findRow(stale, 'All are glad');
    expect(lost.change).toMatchObject({ kind: 'removed' });
    expect(lost.change?.words).toEqual([{ kind: 'removed', text: 'Bà con rất vui.' }]);
    expect((second as unknown as { $: { id: string } }).$.id).toBe(lost.key);
    const ordered = await desk.save({ isReordering: true });
    expect(ordered.isReordered).toBe(false);
    await desk.save({ remove: [lost.key] });
    const done = await desk.write({ 'Đoạn mới': 'A new one.' });
    expect(done.severity).toBeNull();
    expect(done.rows.slice(2).map(({ target }) => target[0]?.text)).toEqual([
      'The road is done.',
      'Mr K’Brẽl gave 2 ha.',
      'A new one.',
    ]);
  });

  test('that lost a paragraph may leave it to the translation as its own', async () => {
    const { source, desk } = await scene.makePair();
    await scene.edit(source.id, {
      body: withChildren(source, (source.body?.root.children ?? []).slice(0, 2)),
    });
    await publish(scene.newsroom, scene.publisher, source.id);
    const lost = findRow(await desk.read(), 'The road');
    const kept = await desk.save({ confirm: [{ key: lost.key }] });
    expect(kept.severity).toBeNull();
    expect(findRow(kept, 'The road').change).toBeUndefined();
  });

  test('while it is being translated does not pass for what the translator had before him', async () => {
    const { source, desk } = await scene.makePair();
    const opened = await desk.read();
    await scene.edit(source.id, { body: changeWords(source, 'hiến 2 ha', 'hiến 7 ha') });
    await publish(scene.newsroom, scene.publisher, source.id);
    const after = await desk.save({
      parts: [toPart(opened, findRow(opened, 'Ông'), 'Mr K’Brẽl gave 2 hectares.')],
    });
    expect(findRow(after, 'Ông').change).toMatchObject({ severity: 'facts' });
    const lie = {
      ...toPart(opened, findRow(opened, 'Bà'), 'Glad.'),
      seen: { hash: 'x'.repeat(22), version: desk.id },
    };
    expect((await desk.send({ parts: [lie] })).status).toBe(200);
  });

  test('makes a translation of a translation old as well', async () => {
    const { source, desk } = await scene.makePair();
    const second = await scene.translate(desk.id, 'kpm');
    expect((await second.read()).source?.id).toBe(desk.id);
    await second.write({ '@title': 'ƀ', '@summary': 'ĕ', Mr: 'ŏ', All: 'ŭ', The: 'ĭ' });
    await scene.edit(source.id, { title: 'Con đường 9 km' });
    await publish(scene.newsroom, scene.publisher, source.id);
    const stale = await second.read();
    expect([stale.severity, stale.isSourceStale]).toEqual([null, true]);
    expect((await findStale(scene.translator)).join()).toContain(
      `${second.id} K’Ho · Bản nguồn cũng đang theo bản cũ`,
    );
    await desk.save({ isStillRight: true });
    expect((await second.read()).isSourceStale).toBe(false);
  });

  test('that is withdrawn leaves the translation, and says so while readers still see it', async () => {
    const { source, desk } = await scene.makePair();
    await take(scene.newsroom, scene.publisher, source.id, 'withdraw', { reason: 'Chờ xác minh.' });
    expect(await desk.read()).toMatchObject({ isSourceWithdrawn: true, severity: null });
    expect((await findStale(scene.translator)).join()).toContain(`${desk.id} Tiếng Anh · Bài gốc đã gỡ`);
    await take(scene.newsroom, scene.publisher, desk.id, 'withdraw', { reason: 'Theo bài gốc.' });
    expect((await findStale(scene.translator)).join()).not.toContain(desk.id);
  });

  test('cannot be claimed to be followed by whoever saves the translation', async () => {
    const { source, desk } = await scene.makePair();
    await scene.edit(source.id, { title: 'Con đường 8 km' });
    await publish(scene.newsroom, scene.publisher, source.id);
    const { follows } = await scene.find(desk.id);
    const { revision } = await scene.find(desk.id);
    await scene.newsroom.ask(scene.translator, 'PATCH', `/stories/${desk.id}?draft=true`, {
      title: 'Mine',
      follows: { ...(follows as object), parts: [] },
      revision,
    });
    expect((await scene.find(desk.id)).follows).toEqual(follows);
    expect(findRow(await desk.read(), '@title').change?.severity).toBe('facts');
  });

  test('is followed as of old by an old version that is brought back', async () => {
    const { source, desk } = await scene.makePair();
    const before = await scene.find(desk.id);
    const { docs } = await scene.newsroom.payload.findVersions({
      collection: 'stories',
      where: { and: [{ parent: { equals: desk.id } }, { 'version._status': { equals: 'draft' } }] },
      sort: '-createdAt',
      limit: 1,
    });
    await scene.edit(source.id, { title: 'Con đường 6 km' });
    await publish(scene.newsroom, scene.publisher, source.id);
    await desk.write({ '@title': 'A road of 6 km' });
    const { revision } = await scene.find(desk.id);
    const path = `/stories/versions/${docs[0]?.id}?draft=true&revision=${revision}`;
    expect(await scene.newsroom.ask(scene.translator, 'POST', path)).toMatchObject({ status: 200 });
    expect(await scene.find(desk.id)).toMatchObject({ title: before.title, follows: before.follows });
    expect((await desk.read()).severity).toBe('facts');
  });
});
