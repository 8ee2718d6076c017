import { describe, expect, test } from 'vitest';
import { findRow, toPart } from './support/desk.ts';
import { makeBody } from './support/stories.ts';
import { TranslationScene } from './support/translations.ts';

const scene = await TranslationScene.open();

describe('the translation desk', () => {
  test('shows the source beside the translation, part by part, and counts what is done', async () => {
    const source = await scene.makeLive({ body: makeBody('Một.', 'Hai.') });
    const desk = await scene.translate(source.id, 'en');
    const empty = await desk.read();
    expect(empty.rows.map(({ type }) => type)).toEqual(['title', 'summary', 'paragraph', 'paragraph']);
    expect([empty.done, empty.total, empty.severity]).toEqual([0, 4, null]);
    const after = await desk.write({ Hai: '<strong>Two</strong> & <em>K’Ho</em>'.replace('&', '&amp;') });
    expect([after.done, after.total]).toEqual([1, 4]);
    expect(findRow(after, 'Hai').target[0]?.text).toBe('<strong>Two</strong> &amp; <em>K’Ho</em>');
    expect((await scene.find(desk.id)).state).toBe('writing');
  });

  test('begins empty when asked, and makes the blocks in the source’s places as they are written', async () => {
    const source = await scene.makeLive({ body: makeBody('Đầu.', 'Giữa.', 'Cuối.') });
    const desk = await scene.translate(source.id, 'kpm', 'empty');
    expect((await scene.find(desk.id)).body ?? null).toBeNull();
    await desk.write({ Cuối: 'c' });
    await desk.write({ Đầu: 'a' });
    const { rows } = await desk.write({ Giữa: 'b' });
    expect(rows.slice(2).map(({ target }) => target[0]?.text)).toEqual(['a', 'b', 'c']);
    const stored = (await scene.find(desk.id)).body?.root.children as unknown as {
      children: { text: string }[];
    }[];
    expect(stored.map(({ children }) => children[0]?.text)).toEqual(['a', 'b', 'c']);
  });

  test('refuses what is not strict inline text, and keeps nothing of the save', async () => {
    const { desk } = await scene.makePair(false);
    const before = await desk.read();
    const hostile = ['<script>x</script>', '<a href="javascript:x">y</a>', '<b>x', '<p>x</p>'];
    for (const text of hostile) {
      const parts = [
        toPart(before, findRow(before, 'Bà'), 'tốt'),
        toPart(before, findRow(before, 'Đường'), text),
      ];
      expect((await desk.send({ parts })).status).toBe(400);
    }
    expect(await desk.read()).toEqual(before);
  });

  test('never lets one translator overwrite what another has just written', async () => {
    const { desk } = await scene.makePair(false);
    const opened = await desk.read();
    await desk.write({ Bà: 'Written first.' });
    const late = await desk.send({ parts: [toPart(opened, findRow(opened, 'Bà'), 'Written late.')] });
    expect(late.status).toBe(409);
    expect(late.body.errors?.[0]?.data).toMatchObject({ conflicts: [{ now: 'Written first.' }] });
    const elsewhere = await desk.send({ parts: [toPart(opened, findRow(opened, 'Đường'), 'Other place.')] });
    expect(elsewhere.status).toBe(200);
    expect(findRow(await desk.read(), 'Bà').target[0]?.text).toBe('Written first.');
  });

  test('is closed to those who do not translate this language, and to nobody at all', async () => {
    const { desk } = await scene.makePair(false);
    const stranger = await scene.newsroom.hire('translator', { languages: ['kpm'] });
    const part = {
      parts: [{ key: '@title', strings: [{ path: 'text', before: 'A road of 3 km', text: 'x' }] }],
    };
    for (const account of [stranger, scene.reporter]) {
      const answer = await scene.newsroom.ask(account, 'POST', `/stories/${desk.id}/desk`, part);
      expect(answer.status).toBe(403);
    }
    expect((await scene.newsroom.ask(undefined, 'GET', `/stories/${desk.id}/desk`)).status).toBe(401);
    expect((await scene.newsroom.ask(scene.translator, 'GET', '/stories/khong/desk')).status).toBe(404);
  });

  test('credits translator, reviewer and narrator, and leaves the author named', async () => {
    const source = await scene.makeLive({ credits: [{ role: 'author', name: 'Ngọc Lan' }] });
    const desk = await scene.translate(source.id, 'en');
    expect((await desk.read()).translation.credits).toEqual([
      { role: 'author', name: 'Ngọc Lan' },
      { role: 'translator', name: scene.translator.user.name },
    ]);
    const { translation } = await desk.save({
      credits: [
        { role: 'translator', name: "K'Ho Dịch" },
        { role: 'reviewer', name: 'Ka Hiệp' },
      ],
    });
    expect(translation.credits.map(({ name }) => name)).toEqual(['Ngọc Lan', 'K’Ho Dịch', 'Ka Hiệp']);
  });
});
