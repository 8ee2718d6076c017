import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { toMedia } from '../../cms/documents/mapping/to-media.ts';
import type { Media } from '../../cms/payload-types.ts';
import { toTimings } from '../../cms/story/translation/timings.ts';
import { recordConsent } from './support/consents.ts';
import type { TranslationDesk } from './support/desk.ts';
import { makeWav } from '../support/make-wav.ts';
import { recordedVoice } from './support/sounds.ts';
import { publish, readPublished, take } from './support/stories.ts';
import { TranslationScene } from './support/translations.ts';

const scene = await TranslationScene.open();

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function upload(bytes: Uint8Array, name: string, data: object = {}): Promise<Media> {
  const form = new FormData();
  form.append('file', new File([bytes as BlobPart], name, { type: 'audio/webm' }));
  form.append(
    '_payload',
    JSON.stringify({ credit: 'Ka Hiệp', licence: 'own', recognisable: 'staff', ...data }),
  );
  const answer = await scene.newsroom.ask<{ doc: Media }>(scene.translator, 'POST', '/media?depth=0', form);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.doc;
}

async function giveConsent(data: object = {}): Promise<string> {
  const channels = ['site', 'radio'];
  const given = await recordConsent(scene.newsroom, scene.editor, { title: 'Ka Hiệp', channels, ...data });
  if (given.status !== 201) throw new Error(JSON.stringify(given.body));
  return given.body.doc.id;
}

/** A K’Ho version of which only title and summary are written. */
async function makeSpoken(): Promise<TranslationDesk> {
  const source = await scene.makeLive();
  const desk = await scene.translate(source.id, 'kpm');
  await desk.write({ '@title': 'ƀ ĕ ŏ', '@summary': 'ŭ ĭ' });
  return desk;
}

async function tryApproving({ id }: TranslationDesk): Promise<{ status: number; text: string }> {
  const sent = await scene.newsroom.ask(scene.translator, 'POST', `/stories/${id}/submit`, {});
  if (sent.status === 400) return { status: sent.status, text: JSON.stringify(sent.body) };
  const { status, body } = await scene.newsroom.ask(scene.editor, 'POST', `/stories/${id}/approve`, {});
  return { status, text: JSON.stringify(body) };
}

type Queue = { rows: { href: string; note: string }[] };

/** What a queue of the desk's chief notes of a document. */
async function findNotes(queue: string, id: string): Promise<string[]> {
  const { body } = await scene.newsroom.ask<Queue>(scene.publisher, 'GET', `/stories/queue/${queue}`);
  return body.rows.filter(({ href }) => href.endsWith(id)).map(({ note }) => note);
}

describe('when each part is read', () => {
  const of = (starts: [string, number][], duration = 20) => toTimings(new Map(starts), duration);

  test('follows from where each begins: a part ends with the next, the last with the sound', () => {
    expect(
      of([
        ['summary', 4.5],
        ['title', 0],
      ]),
    ).toEqual({
      timings: [
        { part: 'title', from: 0, to: 4.5 },
        { part: 'summary', from: 4.5, to: 20 },
      ],
    });
  });

  test('cannot be twice at one second, nor behind the end', () => {
    expect(
      of([
        ['title', 3],
        ['summary', 3],
      ]),
    ).toEqual({ problem: 'Có hai đoạn cùng bắt đầu ở giây 3.' });
    expect(of([['title', 20.5]])).toEqual({
      problem: 'Mốc ở giây 20,5 nằm sau khi bản ghi (20 giây) đã hết.',
    });
  });

  test('is written at the desk, and goes out with the text', async () => {
    const desk = await makeSpoken();
    const media = await upload(makeWav(2), 'co-moc.wav');
    await desk.save({ record: { media: media.id, speaker: 'Ka Hiệp', consent: await giveConsent() } });
    const made = of(
      [
        ['title', 0],
        ['summary', 0.8],
      ],
      2,
    );
    if ('problem' in made) throw new Error(made.problem);
    const { recordings } = await desk.save({ time: { media: media.id, timings: made.timings } });
    expect(recordings).toMatchObject([{ ...made, duration: 2, url: expect.stringContaining('co-moc-') }]);
    const backwards = made.timings.toReversed();
    expect((await desk.send({ time: { media: media.id, timings: backwards } })).status).toBe(400);
    await publish(scene.newsroom, scene.publisher, desk.id);
    const published = await readPublished(scene.newsroom, `story/${desk.id}`);
    expect(published?.document.recordings).toMatchObject([made]);
  });
});

describe('a recording of a translation', () => {
  test('may stand without a text, with the reader’s name', async () => {
    const desk = await makeSpoken();
    expect((await tryApproving(desk)).text).toContain('Bài viết chưa có nội dung');
    const media = await upload(makeWav(2), 'doc.wav');
    await desk.save({ record: { media: media.id, speaker: "Ka K'Hiệp", consent: await giveConsent() } });
    await publish(scene.newsroom, scene.publisher, desk.id);
    expect((await readPublished(scene.newsroom, `story/${desk.id}`))?.document).toMatchObject({
      body: [],
      recordings: [{ media: media.id, speaker: 'Ka K’Hiệp', timings: [] }],
    });
    expect((await readPublished(scene.newsroom, `media/${media.id}`))?.state).toBe('live');
  });

  test('goes out only with a consent of who reads, for the radio and for this language', async () => {
    const desk = await makeSpoken();
    const media = (await upload(makeWav(1), 'doc.wav')).id;
    const consents = [
      undefined,
      await giveConsent({ channels: ['site'] }),
      await giveConsent({ allLanguages: false, languages: ['vi'] }),
    ];
    for (const consent of consents) {
      await desk.save({ record: { media, speaker: 'Ka Hiệp', ...(consent ? { consent } : {}) } });
      const { status, text } = await tryApproving(desk);
      expect(status).toBe(400);
      expect(text).toContain('Ka Hiệp” chưa đồng ý cho đăng giọng đọc');
      await desk.save({ unrecord: media });
    }
  });

  test('waits in the queue of missing consents as long as its reader has not agreed', async () => {
    const desk = await makeSpoken();
    const media = (await upload(makeWav(1), 'doc.wav')).id;
    const whole = (await upload(makeWav(2), 'ca-bai.wav')).id;
    await desk.save({ record: { media: whole, speaker: 'Ka Hiệp', consent: await giveConsent() } });
    await scene.newsroom.ask(scene.translator, 'POST', `/stories/${desk.id}/submit`, {});
    await desk.save({ record: { media, speaker: 'Ka Chờ', part: 'title' } });
    expect(await findNotes('thieu-dong-y', desk.id)).toEqual(['K’Ho · người đọc Ka Chờ']);
  });

  test('is named while it is on the site and its reader’s consent ends or is taken back, by whatever newer draft', async () => {
    const desk = await makeSpoken();
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const consent = await giveConsent({ validUntil: soon });
    const media = (await upload(makeWav(1), 'doc.wav')).id;
    await desk.save({ record: { media, speaker: 'Ka Hiệp', consent } });
    await publish(scene.newsroom, scene.publisher, desk.id);
    await desk.save({ unrecord: media });
    const change = (data: object) => scene.newsroom.ask(scene.editor, 'PATCH', `/consents/${consent}`, data);
    expect(await findNotes('dong-y-sap-het-han', consent)).toEqual([expect.stringContaining('còn 5 ngày')]);
    await change({ validUntil: '2026-02-01T05:00:00.000Z' });
    expect(await findNotes('tren-trang-ma-het-dong-y', desk.id)).toEqual([
      expect.stringContaining('xin gia hạn hoặc gỡ'),
    ]);
    await change({ withdrawalRequestedAt: new Date().toISOString() });
    expect(await findNotes('yeu-cau-rut-dong-y', desk.id)).toEqual([expect.stringContaining('còn 15 ngày')]);
    const administrator = await scene.newsroom.hire('administrator');
    const deletion = await scene.newsroom.ask(administrator, 'DELETE', `/consents/${consent}`);
    expect(deletion.status).toBe(409);
    await take(scene.newsroom, scene.publisher, desk.id, 'withdraw', {
      reason: 'Người đọc rút đồng ý',
      languages: ['kpm'],
    });
    expect(await findNotes('yeu-cau-rut-dong-y', desk.id)).toEqual([]);
  });

  test('reads a part that is there, and is a sound', async () => {
    const desk = await makeSpoken();
    const consent = await giveConsent();
    const whole = (await upload(makeWav(3), 'ca-bai.wav')).id;
    const media = (await upload(makeWav(1), 'doc.wav')).id;
    await desk.save({ record: { media: whole, speaker: 'Ka Hiệp', consent } });
    await desk.save({ record: { media, speaker: 'Ka Hiệp', consent, part: 'khong-co' } });
    expect((await tryApproving(desk)).text).toContain('một đoạn không còn trong bài');
    await desk.save({ unrecord: media });
    const picture = (await upload(pixel, 'anh.png', { recognisable: 'none' })).id;
    await desk.save({ record: { media: picture, speaker: 'Ka Hiệp', consent } });
    expect((await tryApproving(desk)).text).toContain('không còn tệp âm thanh');
  });

  test('that a browser made is a sound and no film', async () => {
    expect(await upload(recordedVoice, 'doc-1.weba')).toMatchObject({
      type: 'audio',
      mimeType: 'audio/webm',
    });
  });
});

describe('chapters of a recording', () => {
  let recording: Media;
  const change = (chapters: object[]) =>
    scene.newsroom.ask<{ doc: Media; errors?: object[] }>(
      scene.editor,
      'PATCH',
      `/media/${recording.id}?depth=0`,
      {
        chapters,
      },
    );

  beforeAll(async () => {
    const sound = readFileSync('content/demo/media/bua-com-ca-dem.mp3');
    recording = await upload(sound, 'a.mp3');
  });

  test('are kept in order, with names in their languages', async () => {
    const { status, body } = await change([
      { start: '0:00', title: 'Mở đầu' },
      { start: ' 0:31', title: 'Giữa', translations: [{ language: 'en', title: 'Middle' }] },
    ]);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(toMedia(body.doc, new Map()).chapters).toEqual([
      { start: 0, title: { vi: 'Mở đầu' } },
      { start: 31, title: { vi: 'Giữa', en: 'Middle' } },
    ]);
  });

  test.each([
    [
      'out of order',
      [
        { start: '0:30', title: 'a' },
        { start: '0:10', title: 'b' },
      ],
      'phải sau chương thứ 1',
    ],
    ['beyond the end', [{ start: '59:00', title: 'a' }], 'ở ngoài tệp'],
    ['at no time', [{ start: 'đầu', title: 'a' }], '1:05'],
    ['without a name', [{ start: '0:00', title: '' }], 'Không được để trống'],
  ])('are refused %s', async (_how, chapters, message) => {
    const { status, body } = await change(chapters);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(message);
  });
});
