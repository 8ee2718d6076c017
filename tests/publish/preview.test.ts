import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import { previewDoorSchema, type PreviewRequest } from '#contract/preview.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { startPreviewServer } from '../../site/preview/preview-server.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { makeFixtureSite } from './support/fixture-site.ts';
import { makePublisher, makeRow, readTree } from './support/make-publisher.ts';

const maker = new EditionMaker(new Random(11));
const documents = maker.make({ ...smallEdition, stories: 20, translations: 8 });
const folder = makeTemporaryFolder();
const dataDir = folder.path;
let publisher: Publisher;
let server: { close(): Promise<void> };
let door: { port: number; secret: string };

beforeAll(async () => {
  publisher = makePublisher({ dataDir });
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  const source = { memory: publisher.store.memory, site: makeFixtureSite(), origin: 'https://guong.example' };
  server = await startPreviewServer(source, dataDir);
  door = previewDoorSchema.parse(JSON.parse(readFileSync(join(dataDir, 'preview.json'), 'utf8')));
});

afterAll(async () => {
  await server.close();
  publisher.close();
  folder.remove();
});

function ask(request: unknown, secret = door.secret): Promise<Response> {
  return fetch(`http://127.0.0.1:${door.port}/`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secret}` },
    body: JSON.stringify(request),
  });
}

const toRequest = (document: PreviewRequest['document']): PreviewRequest => ({
  document,
  media: [],
  language: 'vi',
});

test('a text that nobody has published is drawn, and leaves no trace in the edition or on the site', async () => {
  const before = readTree(dataDir);
  const story = maker.makeStory({ title: 'Bản nháp chưa duyệt' });
  const response = await ask(toRequest(story));
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Bản nháp chưa duyệt');
  expect(publisher.store.memory.card(story.id)).toBeUndefined();
  expect(publisher.replan()).toEqual({ changed: [], vanished: [] });
  expect(readTree(dataDir)).toEqual(before);
});

test('the draft of a live text is drawn as it would be, while its public page stays', async () => {
  const live = documents.find((document): document is DocumentOf<'story'> => document.kind === 'story');
  if (!live) throw new Error('The edition has no story.');
  const html = await (await ask(toRequest({ ...live, title: 'Tựa đang sửa', slug: 'tua-dang-sua' }))).text();
  expect(html).toContain('Tựa đang sửa');
  expect(publisher.store.memory.card(live.id)?.title).toBe(live.title);
  expect(publisher.replan()).toEqual({ changed: [], vanished: [] });
  expect(existsSync(join(publisher.folder.current, storyAddress(live), 'index.html'))).toBe(true);
});

test('a section is drawn with what its form says', async () => {
  const section = documents.find(
    (document): document is DocumentOf<'section'> => document.kind === 'section',
  );
  if (!section) throw new Error('The edition has no section.');
  const html = await (await ask(toRequest({ ...section, name: { vi: 'Tên đang thử' } }))).text();
  expect(html).toContain('Tên đang thử');
  expect(publisher.replan()).toEqual({ changed: [], vanished: [] });
});

test.each(['topic', 'unit', 'place', 'movement', 'home', 'settings'] as const)(
  'a draft of a live %s is drawn, and the edition stays as it was',
  async (kind) => {
    const live = documents.find((document) => document.kind === kind);
    if (!live || !('name' in live || 'notice' in live)) throw new Error(`The edition has no ${kind}.`);
    const before = readTree(dataDir);
    const words = { vi: 'Chữ đang thử' };
    const draft = live.kind === 'home' ? { ...live, notice: words } : { ...live, name: words };
    const response = await ask(toRequest(draft));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Chữ đang thử');
    expect(publisher.store.memory.entry(`${kind}/${live.id}`)?.state).toBe('live');
    expect(publisher.replan()).toEqual({ changed: [], vanished: [] });
    expect(readTree(dataDir)).toEqual(before);
  },
);

test.each(['vi', 'kpm', 'km'] as const)(
  'interface texts in %s are drawn around the front page',
  async (id) => {
    const response = await ask(toRequest({ kind: 'interface', id, texts: { home: 'Nhà đang thử' } }));
    expect(response.status).toBe(200);
    expect(publisher.replan()).toEqual({ changed: [], vanished: [] });
  },
);

test('only who can read the secret is answered, and the file that holds it is closed to others', async () => {
  const story = maker.makeStory();
  expect((await ask(toRequest(story), 'sai')).status).toBe(403);
  expect((await ask(toRequest(story), '')).status).toBe(403);
  expect(statSync(join(dataDir, 'preview.json')).mode & 0o077).toBe(0);
});

test('what is no document, or too long, is refused; a page that cannot be drawn is told', async () => {
  expect((await ask({ document: { kind: 'story' } })).status).toBe(400);
  expect((await ask({ text: 'x'.repeat(9_000_000) })).status).toBe(413);
  expect((await ask(toRequest(maker.makeStory({ title: 'Bản nổ' })))).status).toBe(500);
  expect(publisher.replan()).toEqual({ changed: [], vanished: [] });
});

test('fonts are handed out, and nothing else of the disk', async () => {
  for (const path of [
    '/_assets/../../package.json',
    '/_assets/%2e%2e%2fpackage.json',
    '/_assets/khong-co.woff2',
  ]) {
    const response = await fetch(`http://127.0.0.1:${door.port}${path}`, {
      headers: { Authorization: `Bearer ${door.secret}` },
    });
    expect(response.status, path).toBe(404);
  }
});
