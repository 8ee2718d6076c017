import { beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import type { DocumentOf } from '#contract/document.ts';
import { fromSettings } from '../../cms/documents/mapping/to-settings.ts';
import { fromAftermath, toAftermath } from '../../cms/documents/mapping/to-aftermath.ts';
import type { Exemplar, Media, SiteSetting } from '../../cms/payload-types.ts';
import { decideClaims, listClaims } from './support/claims.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makeStory, readPublished } from './support/stories.ts';
import { publishTerm } from './support/terms.ts';

const basics = { name: 'Gương Sáng', owner: 'Toà soạn', languages: ['vi', 'en'] };

const newsroom = await openNewsroom();
const admin = await newsroom.hire('administrator');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

interface Saved {
  result: SiteSetting;
  errors?: { message: string; data?: { errors: { path: string; message: string }[] } }[];
}

/** Saves the settings and, when that is not refused, has somebody else approve them. */
async function save(data: object, account = admin) {
  const path = '/globals/site-settings';
  const saved = await newsroom.ask<Saved>(account, 'POST', `${path}?depth=0`, { ...basics, ...data });
  if (saved.status === 200) await publishTerm(newsroom, account, publisher, path);
  return saved;
}

const readSettings = async () =>
  (await readPublished(newsroom, 'settings/settings'))?.document as DocumentOf<'settings'>;

async function uploadLogo(data: object): Promise<Media> {
  const form = new FormData();
  const png = await sharp({ create: { width: 512, height: 512, channels: 4, background: '#0b4f8a' } })
    .png()
    .toBuffer();
  form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'bieu-trung.png');
  form.append('_payload', JSON.stringify({ credit: 'Toà soạn', licence: 'own', ...data }));
  const { body } = await newsroom.ask<{ doc: Media }>(editor, 'POST', '/media?depth=0', form);
  return body.doc;
}

describe('the settings of a deployment', () => {
  test('bring logo, colours and contact to the public, and come back from there as they were', async () => {
    const logo = await uploadLogo({ recognisable: 'none' });
    const given = {
      logo: logo.id,
      accent: '#0B4F8A',
      accentDark: '#8ec5ff',
      phone: '(0263) 3822 111',
      hours: 'Thứ Hai đến thứ Sáu',
      translations: [{ language: 'en', hours: 'Monday to Friday' }],
    };
    const { status, body } = await save(given);
    expect(status, JSON.stringify(body)).toBe(200);
    const settings = await readSettings();
    expect(settings).toMatchObject({
      logo: logo.id,
      accent: '#0b4f8a',
      accentDark: '#8ec5ff',
      hours: { vi: 'Thứ Hai đến thứ Sáu', en: 'Monday to Friday' },
    });
    expect((await readPublished(newsroom, `media/${logo.id}`))?.state).toBe('live');
    expect(fromSettings(settings)).toMatchObject({ ...given, accent: '#0b4f8a' });
    const removal = await newsroom.ask<Saved>(admin, 'DELETE', `/media/${logo.id}`);
    expect(removal.status).toBe(409);
  });

  test('refuse a colour that cannot be read, with its ratio, and keep what was there', async () => {
    await save({ accent: '#0b4f8a' });
    const { status, body } = await save({ accent: '#ffcc00', accentDark: '#8e1b1f' });
    expect(status).toBe(400);
    const messages = Object.fromEntries(
      (body.errors?.[0]?.data?.errors ?? []).map((e) => [e.path, e.message]),
    );
    expect(messages.accent).toContain('1,34:1');
    expect(messages.accentDark).toMatch(/nền tối chỉ tương phản 1,\d\d:1/);
    expect((await readSettings()).accent).toBe('#0b4f8a');
  });

  test('refuse a logo of which nobody said who is in it', async () => {
    const logo = await uploadLogo({});
    const { status, body } = await save({ logo: logo.id });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('có ai nhận ra được');
    expect((await readSettings()).logo).not.toBe(logo.id);
  });

  test('without logo and colours are the built-in ones', async () => {
    expect((await save({ logo: null, accent: '', accentDark: null })).status).toBe(200);
    const settings = await readSettings();
    expect(settings).not.toHaveProperty('logo');
    expect(settings).not.toHaveProperty('accent');
  });

  test('are the administrator’s', async () => {
    expect((await save({ accent: '#1b5e20' }, editor)).status).toBe(403);
  });
});

describe('what came after an exemplar', () => {
  interface SavedExemplar {
    doc: Exemplar;
    errors?: { data?: { errors: { path: string; message: string }[] } }[];
  }
  let person: Exemplar;
  const today = new Date();

  /** Saves a draft and has somebody else publish it. */
  async function publish(data: object) {
    const path = `/exemplars/${person.id}?depth=0`;
    const saved = await newsroom.ask<SavedExemplar>(editor, 'PATCH', `${path}&draft=true`, data);
    if (saved.status !== 200) return saved;
    return newsroom.ask<SavedExemplar>(publisher, 'PATCH', path, { _status: 'published' });
  }
  const readExemplar = async () =>
    (await readPublished(newsroom, `exemplar/${person.id}`))?.document as DocumentOf<'exemplar'> | undefined;
  const messages = ({ errors }: SavedExemplar) =>
    (errors ?? []).flatMap(({ data }) => data?.errors.map(({ message }) => message) ?? []).join(' ');

  beforeAll(async () => {
    const { body } = await newsroom.ask<SavedExemplar>(editor, 'POST', '/exemplars?depth=0', {
      name: 'Nhóm đổi công mẫu',
      type: 'collective',
    });
    person = body.doc;
    await newsroom.payload.create({
      collection: 'consents',
      data: {
        title: 'x',
        exemplar: person.id,
        ground: 'organisation',
        reason: 'Tập thể, không nêu người.',
      } as never,
    });
  });

  test('has at most three numbers, which go out with their source and not without one', async () => {
    const figures = [
      { value: '23 hộ', text: "trong nhóm đổi công của người K'Ho" },
      { value: '3,4 tấn', text: 'nhân vụ vừa qua' },
    ];
    const refused = await publish({ figures, figuresSource: '' });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      400,
      expect.stringContaining('Con số nào cũng cần nguồn'),
    ]);
    const many = await publish({ figures: [...figures, ...figures], figuresSource: 'Sổ ghi công' });
    expect(many.status).toBe(400);
    expect((await publish({ figures, figuresSource: 'Sổ ghi công' })).status).toBe(400);
    const { body } = await listClaims(newsroom, publisher, 'exemplars', person.id);
    const keys = body.rows.map(({ key }) => key);
    await decideClaims(newsroom, publisher, 'exemplars', person.id, { act: 'verify', keys });
    expect((await publish({})).status).toBe(200);
    expect(await readExemplar()).toMatchObject({
      figures: [{ value: '23 hộ', text: 'trong nhóm đổi công của người K’Ho' }, figures[1]],
      figuresSource: 'Sổ ghi công',
    });
    expect((await publish({ figures: [], figuresSource: '' })).status).toBe(200);
    expect(await readExemplar()).toMatchObject({ figures: [], figuresSource: '' });
  });

  test('goes out with the exemplar: dated follow-ups with their story or source, and who took it over', async () => {
    const story = await makeStory(newsroom, editor);
    const { status, body } = await publish({
      followUps: [
        { date: '2026-03-01T05:00:00.000Z', text: "Bà con K'Ho làm tiếp.", story: story.id },
        {
          date: '2026-04-01T05:00:00.000Z',
          text: 'Thêm việc chung.',
          source: 'Sổ họp',
          sourceUrl: 'https://vi.du/so',
        },
      ],
      replications: [{ date: '2026-05-01T05:00:00.000Z', name: 'Xóm Dưới', done: 'Đổ bê tông hai ngõ.' }],
    });
    expect(status, JSON.stringify(body)).toBe(200);
    const document = await readExemplar();
    expect(document).toMatchObject({
      followUps: [
        { date: '2026-03-01', text: 'Bà con K’Ho làm tiếp.', story: story.id },
        {
          date: '2026-04-01',
          text: 'Thêm việc chung.',
          source: { title: 'Sổ họp', url: 'https://vi.du/so' },
        },
      ],
      replications: [{ date: '2026-05-01', name: 'Xóm Dưới', done: 'Đổ bê tông hai ngõ.' }],
    });
    expect(
      toAftermath({ ...person, ...fromAftermath(document as DocumentOf<'exemplar'>) } as Exemplar),
    ).toEqual({
      followUps: document?.followUps,
      replications: document?.replications,
    });
  });

  test.each([
    ['somebody and somebody else', { unit: 'self', name: 'Xóm Trên' }, 'đúng một trong ba'],
    ['nobody', {}, 'đúng một trong ba'],
    ['itself', { exemplar: 'self' }, 'không học theo chính mình'],
    ['somebody who did nothing', { name: 'Xóm Trên', done: ' ' }, 'Không được để trống'],
    [
      'somebody in the future',
      { name: 'Xóm Trên', date: new Date(today.getTime() + 3 * 86_400_000) },
      'Ngày chưa tới',
    ],
  ])('is not taken over by %s', async (_who, wish, message) => {
    const unit = await newsroom.payload.create({
      collection: 'units',
      data: { name: `Xã ${Math.random()}`, level: 'commune' },
    });
    const row: Record<string, unknown> = { date: today, done: 'Làm theo.', ...wish };
    if (row.unit) row.unit = unit.id;
    if (row.exemplar) row.exemplar = person.id;
    const before = await readExemplar();
    const { status, body } = await publish({ replications: [row] });
    expect(status).toBe(400);
    expect(messages(body)).toContain(message);
    expect(await readExemplar()).toEqual(before);
  });

  test('does not follow from a source without a name, or with an address that runs', async () => {
    const row = { date: today, text: 'Việc mới.' };
    const nameless = await publish({
      followUps: [{ ...row, sourceUrl: 'https://vi.du/' }],
      replications: [],
    });
    expect(nameless.status).toBe(400);
    const running = await publish({
      followUps: [{ ...row, source: 'x', sourceUrl: 'javascript:alert(1)' }],
      replications: [],
    });
    expect(running.status).toBe(400);
  });
});
