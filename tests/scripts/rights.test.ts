import { chmodSync, linkSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { correctRight, correctRights, findWrongRights } from '../../scripts/rights.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { makeMedia, makePhoto } from '../publish/support/make-media.ts';
import { makePublisher, makeRow } from '../publish/support/make-publisher.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

const modeOf = (path: string): number => statSync(path).mode & 0o777;

const privateFiles = [
  'media/anh.jpg',
  'proofs/giay.pdf',
  'half-uploads/dang-tai',
  'edition/story/mot.json',
  'edition/index.jsonl',
  'site/manifests/mot.jsonl',
  'site/half/dang-ghi',
  'outbox/thu.json',
  'set-aside/cu/la.html',
  'postgres/server.log',
  'postgres/server.log.1',
  'postgres/credentials.json',
  'audit-heads.jsonl',
  'secrets.json',
  'mot-thu-muc-moi/tep',
];
const publicFiles = ['site/releases/mot/vi/index.html', 'site/releases/mot/tep/anh.webp'];

test('an installation that was open to everybody is closed, save what readers get', () => {
  const dataDir = makeFolderForTest();
  for (const file of [...privateFiles, ...publicFiles]) {
    const path = join(dataDir, file);
    mkdirSync(dirname(path), { recursive: true, mode: 0o777 });
    writeFileSync(path, 'x');
    chmodSync(path, 0o666);
    for (let at = dirname(path); at.length >= dataDir.length; at = dirname(at)) chmodSync(at, 0o777);
  }
  symlinkSync('releases/mot', join(dataDir, 'site/current'));
  correctRights(dataDir);
  expect([...findWrongRights(dataDir)]).toEqual([]);
  for (const file of privateFiles) {
    expect([file, modeOf(join(dataDir, file))]).toEqual([file, 0o600]);
  }
  for (const folder of new Set(privateFiles.map((file) => dirname(file)).filter((one) => one !== '.')))
    expect([folder, modeOf(join(dataDir, folder))]).toEqual([folder, 0o700]);
  for (const file of publicFiles) {
    expect([file, modeOf(join(dataDir, file))]).toEqual([file, 0o644]);
    expect([file, modeOf(join(dataDir, dirname(file)))]).toEqual([file, 0o755]);
  }
  expect([modeOf(dataDir), modeOf(join(dataDir, 'site'))]).toEqual([0o711, 0o755]);
});

test('rights that were taken away are given back', () => {
  const dataDir = makeFolderForTest();
  mkdirSync(join(dataDir, 'edition/story'), { recursive: true });
  writeFileSync(join(dataDir, 'edition/story/mot.json'), '{}');
  for (const path of ['edition/story/mot.json', 'edition/story', 'edition'])
    chmodSync(join(dataDir, path), 0);
  correctRights(dataDir);
  expect(modeOf(join(dataDir, 'edition/story'))).toBe(0o700);
  expect(modeOf(join(dataDir, 'edition/story/mot.json'))).toBe(0o600);
});

test('a file under work that a program was given under another name is still private', () => {
  const dataDir = makeFolderForTest();
  const half = join(dataDir, 'light-media/.half');
  mkdirSync(half, { recursive: true, mode: 0o700 });
  for (const path of [dataDir, join(dataDir, 'light-media')])
    chmodSync(path, path === dataDir ? 0o711 : 0o700);
  writeFileSync(join(half, 'goc'), 'x', { mode: 0o600 });
  linkSync(join(half, 'goc'), join(makeFolderForTest(), 'input'));
  expect([...findWrongRights(dataDir)]).toEqual([]);
});

test('what a running system takes away meanwhile is not corrected, and stops nobody', () => {
  const dataDir = makeFolderForTest();
  mkdirSync(join(dataDir, 'edition'), { mode: 0o755 });
  for (const name of ['mot.json', 'hai.json'])
    writeFileSync(join(dataDir, 'edition', name), '{}', { mode: 0o644 });
  const found = [...findWrongRights(dataDir)];
  rmSync(join(dataDir, 'edition/mot.json'));
  expect(found.filter(correctRight)).toEqual(found.filter(({ path }) => !path.endsWith('mot.json')));
  expect([...findWrongRights(dataDir)]).toEqual([]);
});

test('what the publisher writes has its rights from the start, whatever the umask', async () => {
  const before = process.umask(0o077);
  onTestFinished(() => void process.umask(before));
  const dataDir = makeFolderForTest();
  const photo = makeMedia(dataDir, 'anh.jpg', await makePhoto(400, 300), { width: 300, height: 400 });
  const documents = new EditionMaker(new Random(1)).make({ ...smallEdition, stories: 3, translations: 0 });
  const publisher = makePublisher({ dataDir });
  await applyRows(
    publisher,
    [...documents, photo].map((document) => makeRow(document)),
  );
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  const { release } = publisher;
  if (!release) throw new Error('Nothing was released.');
  // A page that is drawn into the public release comes by another way.
  release.remove('/vi/');
  publisher.distrust();
  release.manifest.expect(['/vi/']);
  await publisher.update(release, () => false);
  release.writeFile('/vi/tim/start.bin', '');
  chmodSync(dataDir, 0o711);
  expect([...findWrongRights(dataDir)]).toEqual([]);
  publisher.close();
});
