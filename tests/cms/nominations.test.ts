import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashFollowCode, makeFollowCode } from '#contract/nominations/follow-code.ts';
import type { NominationParcel, NominationReply } from '#contract/nominations/nomination.ts';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import type { Nomination } from '../../cms/payload-types.ts';
import { deleteContacts } from '../../cms/programme/nominations/delete-contacts.ts';
import { emptyBox } from '../../cms/programme/nominations/empty-box.ts';
import type { NominationStanding } from '../../cms/programme/nominations/endpoints.ts';
import { writeAnswers } from '../../cms/programme/nominations/write-answers.ts';
import { escapeMarkup } from '#contract/text.ts';
import { getNominationWords } from '../../site/views/nomination-words.ts';
import { makeSettings } from '../support/make-documents.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { recordVoice, openDesk, type OpenDesk } from '../site/support/nomination-desk.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { publishTerm } from './support/terms.ts';

const newsroom = await openNewsroom();
const { payload, sql, dataDir } = newsroom;
const addUnit = async (name: string, parent?: string) =>
  (
    await payload.create({
      collection: 'units',
      data: { name, level: 'commune', ...(parent ? { parent } : {}) },
    })
  ).id;
const province = await addUnit('Tỉnh');
const commune = await addUnit('Xã Di Linh', province);
const stranger = await addUnit('Xã tỉnh khác');
const office = await newsroom.hire('emulation', { unit: province });
const foreignOffice = await newsroom.hire('emulation', { unit: stranger });
const reporter = await newsroom.hire('reporter');
const otherReporter = await newsroom.hire('reporter');
const administrator = await newsroom.hire('administrator');
const auditor = await newsroom.hire('auditor');

/** A released tree with the two pages, as bare as the server can do with. */
const tree = makeTemporaryFolder();
let desk: OpenDesk;

beforeAll(async () => {
  for (const page of ['nominate', 'follow'] as const) {
    const folder = join(tree.path, 'vi', page === 'nominate' ? 'gioi-thieu-guong' : 'theo-doi');
    const words = escapeMarkup(JSON.stringify(getNominationWords(page, 'vi', makeSettings())));
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      `<div data-nomination="${words}"><div data-place="said" hidden></div></div>`,
    );
  }
  desk = await openDesk(tree.path, { dataDir });
});
afterAll(async () => {
  await desk.close();
  tree.remove();
});

const codeOf = (location: string) => new URLSearchParams(location.split('?')[1]).get('ma') ?? '';
const whole = { about: 'Ông K’Brẻo', place: 'Thôn 4', text: 'Hiến 500 m² đất làm đường.' };
const sender = { senderName: 'Bà Ka Hem', senderContact: '0912 345 678', agrees: '1' };

async function findByCode(code: string): Promise<Nomination[]> {
  const { docs } = await payload.find({
    collection: 'nominations',
    where: { codeHash: { equals: await hashFollowCode(code) } },
    depth: 0,
    showHiddenFields: true,
  });
  return docs;
}

/** Sends a form and takes it in. */
async function receive(
  fields: Parameters<OpenDesk['send']>[0] = whole,
): Promise<{ code: string; id: string }> {
  const code = codeOf((await desk.send(fields)).location);
  await emptyBox(payload);
  const [nomination] = await findByCode(code);
  return { code, id: nomination?.id ?? '' };
}

async function change(by: Account, id: string, data: object) {
  const { status, body } = await newsroom.ask<Refusal>(by, 'PATCH', `/nominations/${id}`, data);
  return { status, said: status === 200 ? '' : readRefusal(body) };
}

async function move(by: Account, id: string, name: string) {
  const { status, body } = await newsroom.ask<Refusal & { state?: string; code?: string }>(
    by,
    'POST',
    `/nominations/${id}/${name}`,
    {},
  );
  return { status, ...body, said: status === 200 ? '' : readRefusal(body) };
}

async function upload(by: Account, file: Blob): Promise<{ status: number; id: string }> {
  const form = new FormData();
  form.append('_payload', '{}');
  form.append('file', file, 'tra-loi.wav');
  const { status, body } = await newsroom.send<{ doc?: { id: string } }>(
    by,
    'POST',
    '/nomination-voices',
    form,
  );
  return { status, id: body.doc?.id ?? '' };
}

/** What whoever has the code reads. */
const read = async (code: string) => (await desk.get(`/vi/theo-doi/?ma=${code}`)).html;

/** Lays a parcel in the box that no server of ours made. */
async function lay(parcel: object, voice?: Uint8Array): Promise<string> {
  const hash = await hashFollowCode(makeFollowCode());
  const folder = join(dataDir, 'nominations/spool', hash);
  mkdirSync(folder, { recursive: true });
  if (voice) writeFileSync(join(folder, 'voice'), voice);
  writeFileSync(join(folder, 'parcel.json'), JSON.stringify(parcel));
  return hash;
}
const parcel: NominationParcel = {
  receivedAt: '2026-11-29T08:00:00.000Z',
  language: 'vi',
  kind: 'nominate',
  about: 'Ông A',
  place: '',
  text: 'Kể',
  hasVoice: false,
};

async function queueOf({ user }: Account, id: string) {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
  return (await findQueue(req, id))?.rows.map(({ title }) => title) ?? [];
}

describe('what citizens sent while nobody looked', () => {
  test('is taken in once, whoever takes it in, and its sender reads so', async () => {
    const code = codeOf((await desk.send({ ...whole, voice: recordVoice() })).location);
    expect(await read(code)).toContain('Đã nhận, chờ xem');
    expect(await findByCode(code)).toEqual([]);
    await Promise.allSettled([emptyBox(payload), emptyBox(payload), emptyBox(payload)]);
    await emptyBox(payload);
    const found = await findByCode(code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      ...whole,
      state: 'received',
      origin: 'web',
      language: 'vi',
      kind: 'nominate',
    });
    expect(JSON.stringify(found)).not.toContain(code);
    expect(readdirSync(join(dataDir, 'nominations/spool'))).toEqual([]);
    expect(await read(code)).toContain('Hẹn trả lời trước hết ngày');
    const voices = await payload.find({ collection: 'nomination-voices', depth: 0 });
    expect(voices.docs).toMatchObject([{ nomination: found[0]?.id, mimeType: 'audio/wav' }]);
  });

  test('that was taken in before a crash is not taken in again', async () => {
    const hash = await lay({ ...parcel, about: 'Trước khi sập' });
    await emptyBox(payload);
    mkdirSync(join(dataDir, 'nominations/spool', hash));
    writeFileSync(join(dataDir, 'nominations/spool', hash, 'parcel.json'), JSON.stringify(parcel));
    await emptyBox(payload);
    const { totalDocs } = await payload.count({
      collection: 'nominations',
      where: { codeHash: { equals: hash } },
    });
    expect([totalDocs, existsSync(join(dataDir, 'nominations/spool', hash))]).toEqual([1, false]);
  });

  test('and cannot be read waits aside, as an alarm, and keeps nobody else waiting', async () => {
    await lay({ hỏng: true });
    const good = await lay({ ...parcel, about: 'Vẫn tới' });
    await emptyBox(payload);
    expect(
      (await payload.find({ collection: 'nominations', where: { codeHash: { equals: good } } })).totalDocs,
    ).toBe(1);
    expect(readdirSync(join(dataDir, 'nominations/broken'))).toHaveLength(1);
    expect(await queueOf(administrator, 'de-cu-truc-trac')).toEqual(['1 lời gửi bị hỏng, không mở được']);
  });

  test('and is no sound is not kept, and said; the words are', async () => {
    const disguised = Buffer.concat([
      Buffer.from('ID3\x03\0\0\0\0\0\0'),
      Buffer.from('#EXTM3U\nfile:///etc/passwd\n'),
    ]);
    const hash = await lay({ ...parcel, hasVoice: true }, disguised);
    await emptyBox(payload);
    const { docs } = await payload.find({
      collection: 'nominations',
      where: { codeHash: { equals: hash } },
      depth: 0,
    });
    expect(docs[0]).toMatchObject({ text: 'Kể', voice: null, voiceProblem: expect.stringContaining('Tệp') });
  });

  test('from a phone’s recorder is taken in without what it tells of the phone', async () => {
    const path = join(tree.path, 'ghi-am.m4a');
    const tone = [
      '-v',
      'error',
      '-f',
      'lavfi',
      '-i',
      'sine=d=1',
      '-metadata',
      'comment=Samsung 12.5N 108.2E',
      '-y',
      path,
    ];
    execFileSync('ffmpeg', tone);
    const { id } = await receive({ about: 'Bà B', voice: new Blob([readFileSync(path)]) });
    const { voice } = await payload.findByID({ collection: 'nominations', id, depth: 1 });
    const { filename, mimeType } = voice as { filename: string; mimeType: string };
    expect(mimeType).toBe('audio/mp4');
    expect(readFileSync(join(dataDir, 'nominations/voices', filename)).includes('Samsung')).toBe(false);
  });
});

describe('speech that a cheap phone recorded', () => {
  /** Three seconds of AMR: frames of the lowest rate, each 20 ms. */
  const frames = Array.from({ length: 150 }, (_, frame) => [
    0x04,
    ...Array.from({ length: 12 }, (__, byte) => (frame * 37 + byte * 11) % 256),
  ]);
  const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.from(frames.flat())]);

  test.each(['amr', '3gp'])('as %s is taken in as a sound that every browser plays', async (kind) => {
    const folder = makeTemporaryFolder();
    const [plain, wrapped] = [join(folder.path, 'x.amr'), join(folder.path, 'x.3gp')];
    writeFileSync(plain, amr);
    execFileSync('ffmpeg', ['-v', 'error', '-f', 'amr', '-i', plain, '-c', 'copy', wrapped]);
    const bytes = readFileSync(kind === 'amr' ? plain : wrapped);
    folder.remove();
    const spoken = await upload(reporter, new Blob([Uint8Array.from(bytes)]));
    expect(spoken.status).toBe(201);
    const voice = await payload.findByID({ collection: 'nomination-voices', id: spoken.id });
    expect(voice).toMatchObject({
      mimeType: 'audio/mpeg',
      filename: expect.stringMatching(/\.mp3$/) as string,
    });
    const stored = readFileSync(join(dataDir, 'nominations/voices', voice.filename ?? ''));
    expect(stored.length).toBeGreaterThan(5_000);
    expect(stored.length).toBeLessThan(20_000);
  });

  test('that is cut or disguised is refused with a sentence, and what was sent is kept without it', async () => {
    const broken = Buffer.concat([
      Buffer.from('#!AMR\n'),
      Buffer.from('<script>alert(1)</script>'.repeat(40)),
    ]);
    const film = Buffer.concat([Buffer.from('\0\0\0\x18ftyp3gp5samr', 'latin1'), Buffer.alloc(4_000, 7)]);
    for (const bytes of [broken, film]) {
      const hash = await lay({ ...parcel, hasVoice: true, about: 'Máy hỏng' }, Uint8Array.from(bytes));
      await emptyBox(payload);
      const { docs } = await payload.find({
        collection: 'nominations',
        where: { codeHash: { equals: hash } },
      });
      expect(docs).toHaveLength(1);
      expect(Boolean(docs[0]?.voice) !== Boolean(docs[0]?.voiceProblem)).toBe(true);
    }
  });
});

describe('a nomination', () => {
  test('is given to somebody with a day, looked into, answered in writing and by voice, and read by its code', async () => {
    const { code, id } = await receive({ ...whole, about: 'Bà Ka Lợi' });
    expect(await queueOf(office, 'de-cu-moi')).toContain('Bà Ka Lợi');
    expect((await change(office, id, { assignee: reporter.user.id })).status).toBe(200);
    expect(await queueOf(office, 'de-cu-moi')).not.toContain('Bà Ka Lợi');
    expect(await queueOf(reporter, 'de-cu-duoc-giao')).toEqual(['Bà Ka Lợi']);
    expect(await move(reporter, id, 'check')).toMatchObject({ state: 'checking' });
    expect(await move(reporter, id, 'accept')).toMatchObject({ status: 409 });
    expect((await change(reporter, id, { answers: [{ language: 'vi', text: '' }] })).status).toBe(400);
    const spoken = await upload(reporter, recordVoice());
    expect(spoken.status).toBe(201);
    const answers = [{ language: 'vi', text: 'Cảm ơn bác, chúng tôi đã gặp bà Lợi.', voice: spoken.id }];
    expect((await change(reporter, id, { answers })).status).toBe(200);
    expect(await move(reporter, id, 'accept')).toMatchObject({ state: 'accepted' });
    await writeAnswers(payload);
    const html = await read(code);
    expect(html).toContain('Đã tiếp nhận');
    expect(html).toContain('chúng tôi đã gặp bà Lợi');
    expect(html).not.toContain('Hẹn trả lời');
    const sound = await fetch(`${desk.origin}/vi/theo-doi/?ma=${code}&tieng=0`);
    expect([sound.headers.get('content-type'), (await sound.arrayBuffer()).byteLength]).toEqual([
      'audio/wav',
      8_044,
    ]);
    const { rows } = await sql.query<{ action: string }>(
      "SELECT action FROM audit_events WHERE subject_id = $1 AND action LIKE 'nomination.%' ORDER BY sequence",
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(
      ['received', 'assigned', 'checked', 'answered', 'accepted'].map((act) => `nomination.${act}`),
    );
  });

  test('keeps what was answered as it was', async () => {
    const { id } = await receive();
    await change(office, id, { answers: [{ language: 'vi', text: 'Lời đầu' }] });
    const { answers } = await payload.findByID({ collection: 'nominations', id, depth: 0 });
    await change(office, id, {
      answers: [
        { ...answers?.[0], text: 'Lời khác' },
        { language: 'vi', text: 'Lời sau' },
      ],
    });
    await change(office, id, { answers: [] });
    const after = await payload.findByID({ collection: 'nominations', id, depth: 0 });
    expect(after.answers?.map(({ text }) => text)).toEqual(['Lời đầu', 'Lời sau']);
  });

  test('is seen by its office and by whom it was given to, and by nobody else', async () => {
    const { id } = await receive({ ...whole, ...sender });
    expect((await change(office, id, { unit: commune, assignee: reporter.user.id })).status).toBe(200);
    const ask = async (by: Account) => (await newsroom.ask(by, 'GET', `/nominations/${id}`)).status;
    expect([
      await ask(office),
      await ask(reporter),
      await ask(foreignOffice),
      await ask(otherReporter),
    ]).toEqual([200, 200, 404, 404]);
    const contact = async (by: Account) =>
      (await newsroom.ask<Partial<Nomination>>(by, 'GET', `/nominations/${id}`)).body.senderContact;
    expect([await contact(reporter), await contact(office), await contact(auditor)]).toEqual([
      '0912 345 678',
      '0912 345 678',
      undefined,
    ]);
    const probe = `/nominations?where[senderContact][like]=0912`;
    expect((await newsroom.ask(auditor, 'GET', probe)).status).toBeGreaterThanOrEqual(400);
    expect(await move(otherReporter, id, 'check')).toMatchObject({ status: 404 });
    expect(await move(auditor, id, 'check')).toMatchObject({ status: 404 });
    const codes = await newsroom.ask<{ docs: object[] }>(administrator, 'GET', '/nominations?limit=50');
    expect(JSON.stringify(codes.body)).not.toContain('codeHash');
  });

  test('that came by telephone is typed in, and its code is told once', async () => {
    const data = {
      kind: 'nominate',
      origin: 'phone',
      language: 'vi',
      about: 'Anh C',
      text: 'Dạy chữ cho trẻ.',
    };
    const { status, body } = await newsroom.ask<{ doc: Nomination }>(office, 'POST', '/nominations', data);
    expect(status).toBe(201);
    const { id } = body.doc;
    const { code = '' } = await move(office, id, 'code');
    expect((await findByCode(code))[0]?.id).toBe(id);
    await writeAnswers(payload);
    expect(await read(code)).toContain('Đã nhận, chờ xem');
    const web = await receive();
    expect(await move(office, web.id, 'code')).toMatchObject({ status: 409 });
    const standing = await newsroom.ask<NominationStanding>(office, 'GET', `/nominations/${id}/standing`);
    expect(standing.body).toMatchObject({
      state: 'Mới nhận',
      mayGiveCode: true,
      hasCode: true,
      mayForget: false,
    });
  });
});

describe('the contact of who sent something', () => {
  test('is kept with permission alone, until its day, and then nowhere', async () => {
    const { id } = await receive({ ...whole, ...sender });
    expect(await change(office, id, { mayKeep: false })).toMatchObject({
      status: 400,
      said: expect.stringContaining('chưa đồng ý'),
    });
    await deleteContacts(payload, new Date(Date.now() + 170 * 86_400_000));
    expect((await payload.findByID({ collection: 'nominations', id })).senderContact).toBe('0912 345 678');
    await deleteContacts(payload, new Date(Date.now() + 190 * 86_400_000));
    const after = await payload.findByID({ collection: 'nominations', id, depth: 0 });
    expect(after).toMatchObject({ senderName: '', senderContact: '', mayKeep: false, contactUntil: null });
    expect(after.contactDeletedAt).toBeTruthy();
    const { rows: tables } = await sql.query<{ table_name: string }>(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    for (const { table_name: table } of tables) {
      const { rows } = await sql.query(
        `SELECT 1 FROM "${table}" AS t WHERE t::text LIKE '%0912 345 678%' LIMIT 1`,
      );
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });

  test('goes earlier when an administrator shortens the time, and only he can', async () => {
    const { id } = await receive({ ...whole, ...sender });
    const settings = '/globals/site-settings';
    const named = { name: 'Gương Sáng', owner: 'Ban Tuyên giáo', languages: ['vi'] };
    const set = (by: Account, months: number) =>
      newsroom.ask(by, 'POST', settings, { ...named, nominationContactMonths: months });
    const publisher = await newsroom.hire('publisher');
    await set(administrator, 1);
    await set(publisher, 2);
    await publishTerm(newsroom, administrator, publisher, settings);
    expect((await payload.findGlobal({ slug: 'site-settings' })).nominationContactMonths).toBe(1);
    await deleteContacts(payload, new Date(Date.now() + 40 * 86_400_000));
    expect((await payload.findByID({ collection: 'nominations', id })).senderContact).toBe('');
  });
});

describe('the right to be forgotten', () => {
  test('takes words, voices and answers of what was sent about a profile', async () => {
    const exemplar = await payload.create({
      collection: 'exemplars',
      data: { name: 'Bà Được Quên', type: 'person', _status: 'draft' },
      draft: true,
    });
    const { code, id } = await receive({ ...whole, about: 'Bà Được Quên', voice: recordVoice() });
    await payload.update({ collection: 'nominations', id, data: { exemplar: exemplar.id } });
    const { voice } = await payload.findByID({ collection: 'nominations', id, depth: 1 });
    const { filename } = voice as { filename: string };
    await payload.update({
      collection: 'exemplars',
      id: exemplar.id,
      data: { forgottenAt: new Date().toISOString() },
      draft: true,
    });
    const after = await payload.findByID({ collection: 'nominations', id, depth: 0 });
    expect(after).toMatchObject({
      about: 'Đã xoá theo quyền được quên',
      text: '',
      voice: null,
      exemplar: null,
    });
    expect(existsSync(join(dataDir, 'nominations/voices', filename))).toBe(false);
    expect((await desk.get(`/vi/theo-doi/?ma=${code}`)).status).toBe(404);
  });

  test('is done by an administrator for whoever sent something', async () => {
    const { id } = await receive({ ...whole, ...sender });
    expect(await move(office, id, 'forget')).toMatchObject({ status: 403 });
    expect(await move(administrator, id, 'forget')).toMatchObject({ status: 200 });
    const after = await payload.findByID({ collection: 'nominations', id, depth: 0 });
    expect(after).toMatchObject({ text: '', senderContact: '' });
    expect(await move(administrator, id, 'check')).toMatchObject({ status: 409 });
  });
});

describe('answers lie where the public server finds them', () => {
  test('and name neither who sent it nor who is spoken of', async () => {
    const { code, id } = await receive({ ...whole, ...sender });
    await change(office, id, { note: 'Nội bộ', answers: [{ language: 'vi', text: 'Cảm ơn.' }] });
    await writeAnswers(payload);
    const path = join(dataDir, 'nominations/replies', await hashFollowCode(code), 'reply.json');
    const reply = JSON.parse(readFileSync(path, 'utf8')) as NominationReply;
    expect(Object.keys(reply).toSorted()).toEqual(['answers', 'due', 'receivedAt', 'state']);
    expect(readFileSync(path, 'utf8')).not.toMatch(/Ka Hem|0912|Brẻo|Nội bộ/);
  });
});
