import { describe, expect, test } from 'vitest';
import type { XliffChange } from '../../cms/story/translation/xliff/import-xliff.ts';
import { blocksToBody } from '../../cms/documents/body/blocks-to-body.ts';
import type { Story } from '../../cms/payload-types.ts';
import { findRow, type TranslationDesk } from './support/desk.ts';
import { publish } from './support/stories.ts';
import { TranslationScene } from './support/translations.ts';

const scene = await TranslationScene.open();

const hostile =
  'Ông <strong>K’Brẽl <em>và</em> bà</strong>, <a href="https://a.vn/?b=1&amp;c=2">đọc &lt;ở&gt;  đây</a><br>ơ̆ ]]&gt; &quot;x&quot;';

async function makeRich(): Promise<TranslationDesk> {
  const body = blocksToBody([
    { id: 'p1', type: 'paragraph', html: hostile },
    { id: 'l1', type: 'list', ordered: false, items: ['Một', 'Hai <u>gạch</u>'] },
    { id: 't1', type: 'table', caption: 'Bảng', header: true, rows: [['Quý', 'Mét']] },
    { id: 'f1', type: 'facts', title: 'Số liệu', items: [{ label: 'Dài & rộng', value: '<em>3</em> km' }] },
  ]) as unknown as Story['body'];
  const source = await scene.makeLive({ body });
  return scene.translate(source.id, 'en');
}

async function exportXliff(desk: TranslationDesk): Promise<string> {
  const { status, body } = await scene.newsroom.ask<string>(
    scene.translator,
    'GET',
    `/stories/${desk.id}/xliff`,
  );
  expect(status).toBe(200);
  return body;
}

async function send(desk: TranslationDesk, xliff: string, more: object = {}) {
  return scene.newsroom.ask<{
    changes: XliffChange[];
    unknown: string[];
    isSaved: boolean;
    errors: { message: string }[];
  }>(scene.translator, 'POST', `/stories/${desk.id}/xliff`, { xliff, ...more });
}

/** What a translator's program does: every source becomes its target, words changed or not. */
function translateAll(xliff: string, change = (text: string) => text): string {
  return xliff.replace(
    /<source xml:space="preserve">([\s\S]*?)<\/source>(?:<target[\s\S]*?<\/target>)?/g,
    (_, source: string) => `<source>${source}</source><target>${change(source)}</target>`,
  );
}

describe('a translation as an XLIFF file', () => {
  test('comes back without a loss: markup, links, breaks, signs, every kind of block', async () => {
    const desk = await makeRich();
    const xliff = translateAll(await exportXliff(desk));
    const preview = await send(desk, xliff);
    expect(preview.body).toMatchObject({ isSaved: false, unknown: [] });
    expect((await desk.read()).done).toBe(0);
    expect((await send(desk, xliff, { isConfirmed: true })).body.isSaved).toBe(true);
    const after = await desk.read();
    expect([after.done, after.total]).toEqual([6, 6]);
    for (const { source, target } of after.rows) expect(target).toEqual(source?.strings);
    expect((await send(desk, translateAll(await exportXliff(desk)))).body.changes).toEqual([]);
  });

  test('is stored in NFC with the house’s apostrophe, and takes words that a program cut into segments', async () => {
    const desk = await makeRich();
    const xliff = (await exportXliff(desk)).replace(
      /(<unit id="head:title:text"[\s\S]*?)<segment>[\s\S]*?<\/segment>/,
      '$1<segment><source>a</source><target>K&#39;Ho </target></segment><ignorable><source>– </source></ignorable><segment><source>b</source><target>e\u0306</target></segment>',
    );
    await send(desk, xliff, { isConfirmed: true });
    expect((await scene.find(desk.id)).title).toBe('K’Ho – ĕ');
  });

  test('is refused for another text, another language, or an older state of the source', async () => {
    const [desk, other] = [await makeRich(), await makeRich()];
    const xliff = translateAll(await exportXliff(desk));
    const strange = await send(other, xliff);
    expect([strange.status, strange.body.errors[0]?.message]).toEqual([
      409,
      expect.stringContaining('bài khác'),
    ]);
    const language = await send(desk, xliff.replace('trgLang="en"', 'trgLang="kpm"'));
    expect(language.status).toBe(409);
    const source = (await desk.read()).source?.id ?? '';
    await scene.edit(source, { title: 'Tên mới' });
    await publish(scene.newsroom, scene.publisher, source);
    const old = await send(desk, xliff, { isConfirmed: true });
    expect([old.status, old.body.errors[0]?.message]).toEqual([409, expect.stringContaining('bản gốc cũ')]);
    expect((await desk.read()).done).toBe(0);
  });

  test('never takes the place of newer work, unless each is given up', async () => {
    const desk = await makeRich();
    const xliff = translateAll(await exportXliff(desk), (text) => `${text}!`);
    await desk.write({ '@title': 'Written meanwhile' });
    const title = (await send(desk, xliff)).body.changes.find(({ key }) => key === '@title');
    expect(title).toMatchObject({ isNewer: true, now: 'Written meanwhile' });
    await send(desk, xliff, { isConfirmed: true });
    expect(findRow(await desk.read(), '@title').target[0]?.text).toBe('Written meanwhile');
    const stale = await send(desk, xliff, {
      isConfirmed: true,
      take: [{ unit: title?.unit, now: 'Older view' }],
    });
    expect(stale.status).toBe(409);
    await send(desk, xliff, { isConfirmed: true, take: [{ unit: title?.unit, now: 'Written meanwhile' }] });
    expect(findRow(await desk.read(), '@title').target[0]?.text).toMatch(/!$/);
  });

  test.each([
    ['không phải XML', 'XML'],
    ['<xliff', 'XML'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'DOCTYPE'],
    ['<xliff version="1.2"><file/></xliff>', 'XLIFF 2.0'],
    [
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"><file id="a"></file></xliff>',
      'đoạn',
    ],
  ])('that is none is refused: %s', async (xliff, message) => {
    const desk = await makeRich();
    const { status, body } = await send(desk, xliff);
    expect([status, body.errors[0]?.message]).toEqual([400, expect.stringContaining(message)]);
  });

  test('comes back from other programs: prefixed names, groups, a later 2.x, comments, CDATA, a byte order mark, CRLF', async () => {
    const desk = await makeRich();
    const xliff = translateAll(await exportXliff(desk));
    const elements = /<(\/?)(xliff|file|notes?|unit|originalData|data|segment|source|target|pc|ph)\b/g;
    const files = [
      xliff.replace(elements, '<$1x:$2').replace('xmlns=', 'xmlns:x='),
      xliff
        .replace('<unit ', '<group id="g"><notes><note id="state">khác</note></notes><unit ')
        .replace('</file>', '</group></file>'),
      `\uFEFF${xliff.replaceAll('\n', '\r\n').replaceAll('<target>', '<target><!-- đã soát -->')}`,
      xliff.replace('document:2.0" version="2.0"', 'document:2.2" version="2.2" xmlns:m="urn:m"'),
      xliff.replace(/<target>(Già[^<]*)</, '<target><![CDATA[$1]]><'),
    ];
    const plain = (await send(desk, xliff)).body.changes;
    expect(plain.length).toBe(11);
    for (const file of files) expect((await send(desk, file)).body.changes).toEqual(plain);
  });

  test.each([
    [
      'one unit twice',
      (xliff: string) => xliff.replace(/<unit id="head:title[\s\S]*?<\/unit>/, '$&$&'),
      'cùng mã',
    ],
    [
      'its note of the source lost',
      (xliff: string) => xliff.replace(/<note id="digest".*/, ''),
      'mất ghi chú về bản gốc',
    ],
    [
      'codes nested without end',
      (xliff: string) =>
        xliff.replace('<target>', '<target>' + '<pc id="9">'.repeat(9_000) + '</pc>'.repeat(9_000)),
      'lồng nhau',
    ],
    [
      'a title without end',
      (xliff: string) => xliff.replace('<target>', `<target>${'a'.repeat(40_001)}`),
      '40.000',
    ],
  ])('is refused with %s', async (_what, change, message) => {
    const desk = await makeRich();
    const { status, body } = await send(desk, change(translateAll(await exportXliff(desk))), {
      isConfirmed: true,
    });
    expect(body.errors[0]?.message).toContain(message);
    expect(status).toBeLessThan(500);
    expect((await desk.read()).done).toBe(0);
  });

  test('with words of the old encoding offers what they mean, and takes it only when asked', async () => {
    const source = await scene.makeLive();
    const desk = await scene.translate(source.id, 'kpm');
    const xliff = translateAll(await exportXliff(desk), () => '[òn lơgar, nu^h &amp; [1]');
    const [first] = (await send(desk, xliff)).body.changes;
    expect(first).toMatchObject({ next: '[òn lơgar, nu^h & [1]', converted: 'ƀòn lơgar, nuĭh & [1]' });
    await send(desk, xliff, { isConfirmed: true, isConverting: true });
    expect((await scene.find(desk.id)).title).toBe('ƀòn lơgar, nuĭh & [1]');
  });

  test('with hostile markup is refused, and names the place', async () => {
    const desk = await makeRich();
    const xliff = translateAll(await exportXliff(desk)).replace(
      '<data id="d1">&lt;strong&gt;',
      '<data id="d1">&lt;img src=x onerror=alert(1)&gt;',
    );
    const { status, body } = await send(desk, xliff, { isConfirmed: true });
    expect([status, body.errors[0]?.message]).toEqual([400, expect.stringContaining('block:p1:text')]);
    expect((await desk.read()).done).toBe(0);
  });
});
