import { describe, expect, test } from 'vitest';
import { interfaceKeys } from '#contract/interface/texts.ts';
import type { InterfaceText } from '../../cms/payload-types.ts';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import type { Account } from './support/newsroom.ts';
import { readPublished } from './support/stories.ts';
import { publishTerm } from './support/terms.ts';
import { TranslationScene } from './support/translations.ts';

let list = '';

const scene = await TranslationScene.open();
await scene.newsroom.payload.updateGlobal({
  slug: 'site-settings',
  data: { name: 'Gương Sáng', owner: 'Toà soạn', languages: ['vi', 'en', 'kpm', 'km'] },
});

async function save(account: Account, data: object, id = list) {
  const path = `/interface-texts${id ? `/${id}` : ''}`;
  return scene.newsroom.ask<{ doc: InterfaceText; errors?: { data?: { errors?: { message: string }[] } }[] }>(
    account,
    id ? 'PATCH' : 'POST',
    path,
    data,
  );
}

async function findMissing(account: Account): Promise<string[]> {
  const req = await scene.newsroom.request();
  req.user = { ...account.user, collection: 'users' };
  const queue = await findQueue(req, 'chu-giao-dien-con-thieu');
  return (queue?.rows ?? []).map(({ title, note }) => `${title}: ${note}`);
}

describe('texts of the public site’s interface', () => {
  test('of a translator are a draft; the desk lets them out', async () => {
    const texts = { home: "K'Ho ƀơ̆", menu: ' ' };
    const made = await save(scene.translator, { language: 'kpm', texts, _status: 'published' });
    expect(made.status).toBe(201);
    list = made.body.doc.id;
    expect(made.body.doc).toMatchObject({ _status: 'draft', texts: { home: 'K’Ho ƀơ̆' } });
    expect(await readPublished(scene.newsroom, 'interface/kpm')).toBeUndefined();
    await publishTerm(scene.newsroom, scene.translator, scene.editor, `/interface-texts/${list}`);
    expect((await readPublished(scene.newsroom, 'interface/kpm'))?.document).toEqual({
      kind: 'interface',
      id: 'kpm',
      texts: { home: 'K’Ho ƀơ̆' },
    });
    await save(scene.translator, { texts: { home: 'khác' }, _status: 'published' });
    expect((await readPublished(scene.newsroom, 'interface/kpm'))?.document.texts).toEqual({
      home: 'K’Ho ƀơ̆',
    });
  });

  test('keep the places for values, and have no others', async () => {
    for (const texts of [
      { minutes: 'phút' },
      { home: 'Nhà {x}' },
      { 'không-có': 'x' },
      { home: 'x'.repeat(501) },
    ]) {
      const { status, body } = await save(scene.editor, { texts });
      expect(status).toBe(400);
      expect(body.errors?.[0]?.data?.errors?.[0]?.message).toBeTruthy();
    }
  });

  test('that the product has dropped go with the next save, and keep nobody from it', async () => {
    await scene.newsroom.sql.query(
      `update interface_texts set texts = texts || '{"dropped": "x"}';
       update _interface_texts_v set version_texts = version_texts || '{"dropped": "x"}'`,
    );
    const { body } = await scene.newsroom.ask<{ texts: object }>(
      scene.editor,
      'GET',
      `/interface-texts/${list}?draft=true`,
    );
    expect(body.texts).toHaveProperty('dropped');
    const saved = await save(scene.editor, { texts: body.texts });
    expect(saved.status).toBe(200);
    expect(saved.body.doc.texts).not.toHaveProperty('dropped');
  });

  test('are for one’s own languages only, one list a language', async () => {
    expect((await save(scene.translator, { language: 'km', texts: {} }, '')).status).toBe(400);
    expect((await save(scene.editor, { language: 'kpm', texts: {} }, '')).status).toBe(400);
    expect((await save(scene.reporter, { texts: {} })).status).toBe(403);
    expect((await save(scene.editor, { language: 'km' })).status).toBe(400);
  });

  test('go out to offline translators as XLIFF and come back; nothing is written before somebody saves', async () => {
    const path = `/interface-texts/${list}/xliff`;
    const { status, body: xliff } = await scene.newsroom.ask<string>(scene.translator, 'GET', path);
    expect(status).toBe(200);
    expect(xliff.match(/<unit /g)).toHaveLength(interfaceKeys.length);
    expect(xliff).toContain('trgLang="kpm"');
    const fill = (key: string, word: string) =>
      xliff.replace(
        new RegExp(
          `(<unit id="${key}"[^]*?<segment[^>]*><source[^>]*>[^<]*</source>)(?:<target[^>]*>[^<]*</target>)?`,
        ),
        `$1<target>${word}</target>`,
      );
    const send = (file: string, account = scene.translator) =>
      scene.newsroom.ask<{ texts?: object; problems?: string[] }>(account, 'POST', path, { xliff: file });

    const read = await send(fill('menu', "K'Ho ƀĕ"));
    expect(read.body).toEqual({ texts: { menu: 'K’Ho ƀĕ' }, problems: [] });
    const [now] = (await scene.newsroom.payload.find({ collection: 'interface-texts', draft: true })).docs;
    expect(now?.texts).not.toHaveProperty('menu');

    const wrong = await send(fill('minutes', 'ƀĕ'));
    expect(wrong.body).toMatchObject({ texts: {}, problems: [expect.stringContaining('phải có đúng')] });
    expect((await send(xliff.replace('trgLang="kpm"', 'trgLang="km"'))).status).toBe(409);
    expect((await send('<html/>')).status).toBe(400);

    // Changed here while the file was away: the file does not undo it.
    await save(scene.translator, { texts: { ...(now?.texts as object), home: 'ñơ̆' } });
    const late = await send(fill('home', 'ƀơ̆'));
    expect(late.body).toMatchObject({ texts: {}, problems: [expect.stringContaining('ñơ̆')] });
  });

  test('that are missing wait in a queue, for those who can write them', async () => {
    const all = interfaceKeys.length;
    expect(await findMissing(scene.editor)).toEqual([
      `K’Ho: thiếu ${all - 1} trong ${all} chữ`,
      `Khmer: thiếu ${all} trong ${all} chữ`,
    ]);
    expect(await findMissing(scene.translator)).toEqual([`K’Ho: thiếu ${all - 1} trong ${all} chữ`]);
  });
});
