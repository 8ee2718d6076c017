import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashFollowCode } from '#contract/nominations/follow-code.ts';
import type { NominationReply } from '#contract/nominations/nomination.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeHome, makeSettings, toId } from '../support/make-documents.ts';
import { isLacking } from '../support/needed-programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { recordVoice, openDesk, post, type OpenDesk } from './support/nomination-desk.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { drawSite } from './support/draw-site.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const documents = makeSampleDocuments();
const run = promisify(execFile);
let site: ServedSite;
let desk: OpenDesk;

beforeAll(async () => {
  site = await serveSite(makeEdition(documents), []);
  desk = await openDesk(site.folder);
});
afterAll(async () => {
  await desk.close();
  await site.close();
});

const whole = { about: "Ông K'Brẻo", place: 'Thôn 4', text: 'Hiến 500 m² đất\nlàm đường.' };
const codeOf = (location: string) => new URLSearchParams(location.split('?')[1]).get('ma') ?? '';

/** Lays down what the newsroom answers. */
async function answer(code: string, reply: NominationReply, voice?: Uint8Array): Promise<void> {
  const folder = join(desk.dataDir, 'nominations/replies', await hashFollowCode(code));
  mkdirSync(folder, { recursive: true });
  if (voice) writeFileSync(join(folder, '0.wav'), voice);
  writeFileSync(join(folder, 'reply.json'), JSON.stringify(reply));
}

describe('a form of the public site', () => {
  test('is taken, is on the disk under the hash of its code, and tells the code once', async () => {
    const sent = await desk.send(whole);
    expect(sent).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/vi\/gioi-thieu-guong\/\?ma=/),
    });
    expect(sent.headers.get('cache-control')).toContain('no-store');
    const code = codeOf(sent.location);
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    const parcel = desk.parcels().get(await hashFollowCode(code));
    expect(parcel).toMatchObject({
      language: 'vi',
      kind: 'nominate',
      about: 'Ông K’Brẻo',
      place: 'Thôn 4',
      text: 'Hiến 500 m² đất\nlàm đường.',
      hasVoice: false,
    });
    expect(JSON.stringify(parcel)).not.toContain(code);
    const page = await desk.get(sent.location);
    expect(page.html).toContain(`<output>${code}</output>`);
    expect(page.html).not.toContain('data-form');
  });

  test('may be spoken, in any language of the site', async () => {
    const { location } = await desk.send({ language: 'kpm', about: 'Già làng', voice: recordVoice() });
    expect(location).toContain('/kpm/gioi-thieu-guong/');
    const hash = await hashFollowCode(codeOf(location));
    expect(desk.parcels().get(hash)).toMatchObject({ language: 'kpm', hasVoice: true });
    const stored = readFileSync(join(desk.dataDir, 'nominations/spool', hash, 'voice'));
    expect(stored.equals(Buffer.from(await recordVoice().arrayBuffer()))).toBe(true);
  });

  test('leaves a contact only with the permission to keep it, and says so where it did not', async () => {
    const sender = { senderName: 'Bà Ka', senderContact: '0912 345 678' };
    const allowed = await desk.send({ ...whole, ...sender, agrees: '1' });
    expect(desk.parcels().get(await hashFollowCode(codeOf(allowed.location)))?.sender).toEqual({
      name: 'Bà Ka',
      contact: '0912 345 678',
      months: 6,
    });
    const silent = await desk.send({ ...whole, ...sender });
    const parcel = desk.parcels().get(await hashFollowCode(codeOf(silent.location)));
    expect(JSON.stringify(parcel)).not.toContain('0912');
    expect((await desk.get(silent.location)).html).toContain('chúng tôi không giữ tên và liên hệ');
  });

  test('comes back with a sentence at the field and all that was typed', async () => {
    const typed = '</textarea><script>alert(1)</script>'.padEnd(6_000, 'x');
    const reply = await desk.send({
      ...whole,
      kind: 'object',
      text: typed,
      place: '"><b>',
      voice: recordVoice(),
    });
    expect(reply.status).toBe(422);
    expect(reply.html).toMatch(/data-place="error-text"[^>]*>Dài quá 5000 ký tự/);
    expect(reply.html).toMatch(/<textarea[^>]*>\n&lt;\/textarea&gt;&lt;script&gt;/);
    expect(reply.html).not.toContain('<script>alert(1)');
    expect(reply.html).toMatch(/name="o-dau"[^>]* value="&quot;&gt;&lt;b&gt;"/);
    expect(reply.html).toMatch(/value="object"[^>]* checked/);
    expect(reply.html).toContain('chọn lại bản ghi âm');
  });

  test.each([
    [{ about: 'Ông A' }, 'text', 'Hãy viết vài dòng'],
    [{ text: 'Kể' }, 'about', 'Hãy cho biết bạn nói về ai'],
    [{ ...whole, trap: 'http://spam' }, 'trap', 'phải để trống'],
    [{ ...whole, voice: new Blob(['%PDF-1.7 không phải tiếng']) }, 'voice', 'không phải bản ghi âm'],
    [{ ...whole, senderName: 'x'.repeat(101) }, 'sender', 'Dài quá 100'],
  ])('%j is refused at its place', async (fields, place, sentence) => {
    const before = desk.parcels().size;
    const reply = await desk.send(fields);
    expect(reply.status).toBe(422);
    expect(reply.html).toMatch(new RegExp(`data-place="error-${place}"[^>]*>[^<]*${sentence}`));
    expect(desk.parcels().size).toBe(before);
  });

  test('that is too large is refused with all that was typed, and nothing of it stays', async () => {
    const voice = new Blob([await recordVoice().arrayBuffer(), Buffer.alloc(13_000_000)]);
    const reply = await desk.send({ ...whole, voice });
    expect(reply.status).toBe(422);
    expect(reply.html).toMatch(/data-place="error-voice"[^>]*>[^<]*lớn quá 12\sMB/);
    expect(reply.html).toMatch(/name="ve-ai"[^>]* value="Ông K'Brẻo"/);
    await expect.poll(() => readdirSync(join(desk.dataDir, 'nominations/incoming'))).toEqual([]);
  });

  test('knows the profile on which its reader stood', async () => {
    const { html } = await desk.get(`/vi/gioi-thieu-guong/?ho-so=${toId('guong')}&viec=confirm`);
    expect(html).toMatch(new RegExp(`name="ho-so"[^>]* value="${toId('guong')}"`));
    expect(html).toMatch(/value="confirm"[^>]* checked/);
    expect(html).toMatch(/name="ve-ai"[^>]* value="[^"]+"/);
    const profile = readFileSync(join(site.folder, 'vi/guong/to-ca-phe/index.html'), 'utf8');
    expect(profile).toMatch(new RegExp(`\\?ho-so=${toId('guong-2')}&(?:amp|#38);viec=confirm`));
    const unknown = await desk.get(`/vi/gioi-thieu-guong/?ho-so=${toId('khong-co')}`);
    expect(unknown.html).toMatch(/name="ho-so"[^>]* value=""/);
  });

  test('is for readers without scripts, with the words of its language', () => {
    const read = (address: string) => readFileSync(join(site.folder, address, 'index.html'), 'utf8');
    const form = /<form[^>]*data-form[\s\S]*?<\/form>/.exec(read('en/gioi-thieu-guong'))?.[0] ?? '';
    expect(form).toContain('enctype="multipart/form-data"');
    expect(form).toContain('Send');
    expect(form).not.toContain('<script');
    expect(form).toMatch(/type="file"[^>]*accept="audio\/\*[^"]*"[^>]*capture/);
    expect(read('kpm/gioi-thieu-guong')).toContain('lang="vi"');
  });

  test('gives way to telephone and address where the settings say so, and nothing is taken', async () => {
    const settings = makeSettings({ phone: '0263 3822 111', nominationsBy: 'phone' });
    const page =
      (await drawSite(makeEdition([settings, makeHome()]))).get('/vi/gioi-thieu-guong/')?.text ?? '';
    expect(page).toContain('Xin gọi điện');
    expect(page).toContain('href="tel:02633822111"');
    expect(page).not.toContain('multipart');
    const tree = makeTemporaryFolder();
    mkdirSync(join(tree.path, 'vi/gioi-thieu-guong'), { recursive: true });
    writeFileSync(join(tree.path, 'vi/gioi-thieu-guong/index.html'), page);
    const closed = await openDesk(tree.path);
    expect((await closed.send(whole)).status).toBe(404);
    await closed.close();
    tree.remove();
  });
});

describe('hostile posts', () => {
  test('a thousand lose nothing of anybody, fill no disk and leave no half', async () => {
    const own = await openDesk(site.folder, { mostBytes: 200_000_000 });
    const kept: string[] = [];
    const hostile = [
      () => own.send({ ...whole, voice: new Blob(['MZ\x90 exe']) }),
      () => own.send({ ...whole, voice: new Blob([Buffer.alloc(2_000_000)]) }),
      () => own.send({ ...whole, trap: 'spam' }, { 'x-network': 'spammer' }),
      () => own.send({ about: '../../etc/passwd\0', text: '', kind: '__proto__', language: '../..' }),
      () => own.send(whole, { origin: 'https://khac.example' }),
      () => own.send(whole, { 'sec-fetch-site': 'cross-site' }),
      async () => post(own.origin, '{"a":1}', { 'content-type': 'application/json' }),
      async () => post(own.origin, 'x', { 'content-type': 'multipart/form-data' }),
      async () =>
        post(own.origin, '--a\r\n\r\nnothing', { 'content-type': 'multipart/form-data; boundary=a' }),
      async () => post(own.origin, tricks(), { 'content-type': 'multipart/form-data; boundary=a' }),
      () => breakOff(own.origin),
    ];
    for (let round = 0; round < 91; round += 1) {
      await Promise.all(hostile.map((attack) => attack()));
      if (round % 10 !== 0) continue;
      const sent = await own.send({ about: `Người tốt ${round}`, text: 'Việc thật', voice: recordVoice() });
      expect(sent.status).toBe(303);
      kept.push(codeOf(sent.location));
    }
    const parcels = own.parcels();
    for (const code of kept) {
      const hash = await hashFollowCode(code);
      expect(parcels.get(hash)).toMatchObject({ text: 'Việc thật' });
      expect(existsSync(join(own.dataDir, 'nominations/spool', hash, 'voice'))).toBe(true);
    }
    expect([...parcels.values()].filter(({ text }) => text === 'Việc thật')).toHaveLength(kept.length);
    expect(readdirSync(own.dataDir)).toEqual(['nominations']);
    await expect.poll(() => readdirSync(join(own.dataDir, 'nominations/incoming'))).toEqual([]);
    await own.close();
  });

  test('one network has its share, is told when it may send again, and keeps what it typed', async () => {
    const headers = { 'x-network': 'busy' };
    const replies = [];
    for (let index = 0; index < 15; index += 1) replies.push(await desk.send(whole, headers));
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused[0]?.html).toContain('Hiến 500 m²');
    expect((await desk.send(whole)).status).toBe(303);
  });

  test('a full box takes nothing more, says so to whoever sends, and to the newsroom', async () => {
    const full = await openDesk(site.folder, { mostBytes: 1_000_000 });
    const reply = await full.send(whole);
    expect(reply.status).toBe(503);
    expect(reply.html).toContain('Hộp nhận đang đầy');
    expect(reply.html).toContain('Hiến 500 m²');
    const room: unknown = JSON.parse(readFileSync(join(full.dataDir, 'nominations/room.json'), 'utf8'));
    expect(room).toMatchObject({ mostBytes: 1_000_000, refusedAt: expect.any(String) });
    expect(full.errors).toHaveLength(1);
    await full.close();
  });
});

describe('whoever has a code', () => {
  test('reads that it waits, then the answer, in text and by ear', async () => {
    const code = codeOf((await desk.send({ ...whole, language: 'en' })).location);
    const waiting = await desk.get(`/en/theo-doi/?ma=${code.toLowerCase().replaceAll('-', ' ')}`);
    expect(waiting.html).toContain('Received, waiting to be read');
    const voice = new Uint8Array(await recordVoice().arrayBuffer());
    await answer(
      code,
      {
        state: 'accepted',
        receivedAt: '2026-11-29T08:00:00.000Z',
        answers: [
          {
            at: '2026-12-01T08:00:00.000Z',
            language: 'kpm',
            text: 'Cảm ơn <b>bác</b>.\nHẹn gặp.',
            voice: { file: '0.wav', type: 'audio/wav' },
          },
        ],
      },
      voice,
    );
    const { html, headers } = await desk.get(`/en/theo-doi/?ma=${code}`);
    expect(html).toContain('<p lang="kpm">Cảm ơn &lt;b&gt;bác&lt;/b&gt;.</p><p lang="kpm">Hẹn gặp.</p>');
    expect(html).toContain('Answer of 1 Dec 2026');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const source = /<source src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const part = await fetch(`${desk.origin}/en/theo-doi/${source}`, { headers: { range: 'bytes=0-3' } });
    expect([part.status, part.headers.get('content-type'), await part.text()]).toEqual([
      206,
      'audio/wav',
      'RIFF',
    ]);
  });

  test.each([
    ['abc', 422, 'có 20 chữ và số'],
    ['7Q2ZK-M09XA-TB4RD-HW6E1', 404, 'Không có lời gửi nào mang mã này'],
    ['../../../etc/passwd', 422, 'có 20 chữ và số'],
    ['"><script>', 422, 'có 20 chữ và số'],
  ])('other codes show nothing: %s', async (typed, status, sentence) => {
    const reply = await desk.get(`/vi/theo-doi/?ma=${encodeURIComponent(typed)}`);
    expect(reply.status).toBe(status);
    expect(reply.html).toContain(sentence);
    expect(reply.html).not.toContain('"><script>');
  });

  test('is not asked to hurry others away: who tries many codes is slowed down', async () => {
    const tries = Array.from({ length: 40 }, () =>
      desk.get('/vi/theo-doi/?ma=7Q2ZK-M09XA-TB4RD-HW6E1', { 'x-network': 'guesser' }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });

  test.skipIf(isLacking('w3m') || isLacking('feedparser'))(
    'sends from a browser of text with its keys, and reads the answer there',
    async () => {
      const form = `${desk.origin}/vi/gioi-thieu-guong/`;
      const page = await run('w3m', ['-dump', '-cols', '80', '-O', 'UTF-8', form]);
      expect(page.stdout).toContain('Bạn muốn kể điều gì');
      const keys = join(import.meta.dirname, 'support/send-in-w3m.py');
      const told = ['Bà Ka Thử', 'Thôn 3, xã Di Linh', 'Bà giữ con suối của buôn.'];
      const { stdout } = await run('/usr/bin/python3', [keys, form, ...told]);
      const code = /(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}/.exec(stdout)?.[0] ?? '';
      expect(desk.parcels().get(await hashFollowCode(code)), stdout).toMatchObject({
        about: told[0],
        place: told[1],
        text: told[2],
      });
      await answer(code, {
        state: 'accepted',
        receivedAt: '2026-11-29T08:00:00.000Z',
        answers: [{ at: '2026-12-01T08:00:00.000Z', language: 'vi', text: 'Cán bộ xã đã gặp bà.' }],
      });
      const follow = `${desk.origin}/vi/theo-doi/?ma=${code}`;
      const dump = await run('w3m', ['-dump', '-cols', '80', '-O', 'UTF-8', follow]);
      expect(dump.stdout).toContain('Cán bộ xã đã gặp bà.');
    },
  );
});

/** Names that would lead out of the folder, and a hundred fields. */
function tricks(): string {
  const file = (name: string) =>
    `--a\r\nContent-Disposition: form-data; name="${name}"; filename="../../../../tmp/x"\r\nContent-Type: audio/wav\r\n\r\nRIFF\r\n`;
  const field = (index: number) => `--a\r\nContent-Disposition: form-data; name="f${index}"\r\n\r\nx\r\n`;
  const fields = Array.from({ length: 100 }, (_, index) => field(index)).join('');
  return `${file('ghi-am')}${file('../ghi-am')}${fields}--a--\r\n`;
}

/** Says that much is to come, and leaves. */
function breakOff(origin: string): Promise<void> {
  const { port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        'POST /gui-gioi-thieu-guong HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=a\r\n' +
          'Content-Length: 9000000\r\n\r\n--a\r\nContent-Disposition: form-data; name="ghi-am"; filename="a"\r\n\r\nRIFF',
        () => socket.destroy(),
      );
    });
    socket.once('close', () => resolve());
    socket.once('error', () => resolve());
  });
}
