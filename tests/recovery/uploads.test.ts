import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeBody } from '../cms/support/stories.ts';
import { describeProcess, findFamily, findPart } from '../support/family.ts';
import { makeDisguisedPlaylist } from '../support/hostile-media.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startWholeSystem, type WholeSystem } from '../support/whole-system.ts';
import { CmsClient } from './support/cms-client.ts';
import { publishTerm } from './support/publish-term.ts';

interface Story {
  id: string;
  revision: number;
  state: string;
}

const contributor = { email: 'cong-tac-vien@guongsang.test', password: 'gạo trắng nước trong 2026' };
const data = makeTemporaryFolder();
let system: WholeSystem;
let desk: CmsClient;
let token: string;
let section: string;

beforeAll(async () => {
  // Long enough for two of them to be at work while the story is due, and not for the heaviest to come to an end.
  const surroundings = { UPLOAD_SECONDS: '20' };
  system = await startWholeSystem({ dataDir: data.path, args: ['--no-demo'], surroundings });
  desk = await CmsClient.signIn(system.cms);
  await desk.ask('POST', '/globals/flow-settings', { allowsSelfApproval: true });
  await desk.ask('POST', '/globals/site-settings', { name: 'Gương sáng', owner: 'Toà soạn' });
  await publishTerm(desk, '/globals/site-settings');
  const column = { name: 'Gương sáng', type: 'column' };
  section = (await desk.ask<{ doc: { id: string } }>('POST', '/sections', column))?.doc.id ?? '';
  await publishTerm(desk, `/sections/${section}`);
  await desk.ask('POST', '/users', { ...contributor, name: 'Cộng tác viên', role: 'contributor' });
  const response = await fetch(`${system.cms}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(contributor),
  });
  ({ token } = (await response.json()) as { token: string });
}, 900_000);

afterAll(async () => {
  await system.stop();
  data.remove();
});

async function upload(bytes: Uint8Array | string, name: string, signal?: AbortSignal) {
  const form = new FormData();
  form.append('file', new File([bytes as BlobPart], name, { type: 'image/svg+xml' }));
  form.append('_payload', JSON.stringify({ credit: 'Người gửi', licence: 'own' }));
  const response = await fetch(`${system.cms}/api/media`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}` },
    body: form,
    ...(signal && { signal }),
  });
  return { status: response.status, text: await response.text() };
}

/** 7 kB: eight rectangles, sixty kinds of noise, and a blur of the whole drawing. */
const noise = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000"><filter id="f">${'<feTurbulence baseFrequency=".9" numOctaves="60" type="fractalNoise"/>'.repeat(60)}<feGaussianBlur stdDeviation="400"/></filter>${'<rect width="1000" height="1000" filter="url(#f)"/>'.repeat(8)}</svg>`;

/** Without a filter: six thousand sheets of colour, one upon another. */
const sheets = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000"><defs><radialGradient id="g"><stop offset="0" stop-color="#f00" stop-opacity=".1"/><stop offset="1" stop-color="#00f" stop-opacity=".1"/></radialGradient><g id="a">${'<circle cx="500" cy="500" r="700" fill="url(#g)" stroke="url(#g)" stroke-width="300" stroke-dasharray="1 1" opacity=".5"/>'.repeat(150)}</g></defs>${'<use href="#a"/>'.repeat(40)}</svg>`;

/** Processes that work on strangers' files at this moment. */
const findWorks = () =>
  findFamily(system.pid).filter((one) => describeProcess(one).includes('cms/dist/outside.mjs'));

describe('heavy files of a contributor', () => {
  test('freeze nobody: signed-in requests are answered, and what is due goes out', async () => {
    const draft = {
      language: 'vi',
      format: 'article',
      title: 'Bài ra đúng giờ',
      summary: 'Một hécta cà phê thành con đường của buôn.',
      body: makeBody('Sáng sớm, ông ra rẫy.', 'Chiều về, con đường đã mở.'),
      section,
    };
    const story = (await desk.ask<{ doc: Story }>('POST', '/stories?depth=0', draft))?.doc;
    const seen = { revision: story?.revision ?? 0 };
    const path = `/stories/${story?.id}`;
    await desk.ask('POST', `${path}/submit`, {});
    await desk.ask('POST', `${path}/approve`, seen);
    const at = new Date(Date.now() + 15_000).toISOString();
    await desk.ask('POST', `${path}/schedule`, { ...seen, at });
    const photo = sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#345' } });
    const huge = await photo
      .withExif({ IFD0: { Make: 'x' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const uploads = Promise.all([
      ...Array.from({ length: 4 }, (_, index) => upload(noise, `nhieu-${index}.svg`)),
      ...Array.from({ length: 2 }, (_, index) => upload(sheets, `lop-${index}.svg`)),
      ...Array.from({ length: 2 }, (_, index) => upload(huge, `to-${index}.png`)),
    ]);
    const waits: number[] = [];
    let state: string | undefined;
    let isAnswered = false;
    const answered = uploads.finally(() => (isAnswered = true));
    const isOver = () => isAnswered && state === 'live';
    for (const end = Date.now() + 45_000; Date.now() < end && !isOver(); await pause(500)) {
      const started = Date.now();
      const now = await desk.ask<Story>('GET', `${path}?depth=0&draft=true`);
      waits.push(Date.now() - started);
      state = now?.state ?? state;
      expect(findWorks().length).toBeLessThanOrEqual(2);
    }
    expect(Math.max(...waits)).toBeLessThan(10_000);
    expect(state).toBe('live');
    const answers = await answered;
    const refused = answers.slice(0, 6);
    expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 400));
    expect(refused.slice(0, 4).every(({ text }) => text.includes('hiệu ứng lọc'))).toBe(true);
    expect(
      refused.slice(4).every(({ text }) => /quá nặng để xử lý: quá 20 giây|Không vẽ được/.test(text)),
    ).toBe(true);
    expect(findWorks()).toEqual([]);
  });

  test('are let go when the upload is given up', async () => {
    const abort = new AbortController();
    const given = upload(sheets, 'bo-do.svg', abort.signal).catch((error: unknown) => error);
    await vi.waitFor(() => expect(findWorks().length).toBeGreaterThan(0), { timeout: 60_000, interval: 100 });
    abort.abort();
    await given;
    await vi.waitFor(() => expect(findWorks()).toEqual([]), { timeout: 60_000, interval: 100 });
  });

  test('a playlist that is called a recording is refused', async () => {
    const { status, text } = await upload(makeDisguisedPlaylist('/etc/passwd'), 'phong-van.mp3');
    expect(status).toBe(400);
    expect(text).toContain('không rõ là loại gì');
  });
});

test('a CMS that stands still is started again, and the log says so', async () => {
  const before = findPart(system.pid, 'next-server');
  process.kill(before.pid, 'SIGSTOP');
  await vi.waitFor(() => expect(system.output()).toContain('khởi động lại vì 3 lần liền'), {
    timeout: 300_000,
    interval: 500,
  });
  await vi.waitFor(async () => expect((await fetch(`${system.cms}/admin/login`)).status).toBe(200), {
    timeout: 120_000,
    interval: 500,
  });
  expect(findPart(system.pid, 'next-server')).not.toEqual(before);
});
