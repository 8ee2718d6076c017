import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import type { DocumentOf } from '#contract/document.ts';
import { fromSettings } from '../../cms/publishing/to-settings.ts';
import type { Media, SiteSetting } from '../../cms/payload-types.ts';
import { openNewsroom, type Account, type Newsroom } from './support/newsroom.ts';
import { readPublished } from './support/stories.ts';

let newsroom: Newsroom;
let admin: Account;
let editor: Account;

const basics = { name: 'Gương Sáng', owner: 'Toà soạn', languages: ['vi', 'en'] };

beforeAll(async () => {
  newsroom = await openNewsroom();
  admin = await newsroom.hire('administrator');
  editor = await newsroom.hire('editor');
});

afterAll(() => newsroom.close());

interface Saved {
  result: SiteSetting;
  errors?: { message: string; data?: { errors: { path: string; message: string }[] } }[];
}

const save = (data: object, account = admin) =>
  newsroom.ask<Saved>(account, 'POST', '/globals/site-settings?depth=0', { ...basics, ...data });

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
