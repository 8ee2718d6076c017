import { describe, expect, test } from 'vitest';
import { documentSchema } from '#contract/document.ts';
import { openNewsroom } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { makeBody, makeStory, publish, readPublished } from './support/stories.ts';
import { publishTerm } from './support/terms.ts';

const newsroom = await openNewsroom();
const publisher = await newsroom.hire('publisher');
const chief = await newsroom.hire('publisher');

const hostile = {
  script: '<script>alert(1)</script>',
  braces: '{process.env.HOME} ${7*7}',
  cdata: ']]> <![CDATA[ &amp; &lt;',
  override: 'đảo \u202Echiều\u2066 chữ',
  nul: 'có\u0000 số không',
  surrogate: 'nửa \uD83D cặp',
  decomposed: 'Điển hình tiên tiến'.normalize('NFD'),
  quotes: `'"; DROP TABLE stories; --`,
};

describe('hostile text', () => {
  test.each(Object.entries(hostile))(
    '%s goes through every field of a story and comes out clean',
    async (_name, text) => {
      const story = await makeStory(newsroom, publisher, {
        title: text,
        kicker: text,
        summary: text,
        leadCaption: text,
        body: makeBody(text, `${text} hai`),
        credits: [{ role: 'author', name: text }],
        sources: [{ title: text, url: 'https://example.org/' }],
      });
      await publish(newsroom, publisher, story.id);
      const document = (await readPublished(newsroom, `story/${story.id}`))?.document;
      const checked = documentSchema.parse(document);
      expect(checked).toEqual(document);
      const written = JSON.stringify(document);
      // oxlint-disable-next-line no-control-regex
      expect(written).not.toMatch(/\u0000|\\u0000|[\u202A-\u202E\u2066-\u2069]|\\ud83d/i);
      expect(written).toBe(written.normalize('NFC'));
      expect(JSON.stringify(checked.kind === 'story' ? checked.body : '')).not.toContain('<script>');
    },
  );

  test('too long a title is refused at its field, with the limit', async () => {
    const sent = { title: 'dài '.repeat(25_000), language: 'vi', format: 'article' };
    const draft = await newsroom.ask(publisher, 'POST', '/stories?draft=true', sent);
    expect(draft.status).toBe(400);
    expect(JSON.stringify(draft.body)).toContain('Dài quá 1.000 ký tự nên chưa lưu.');
    const story = await makeStory(newsroom, publisher, { title: 'dài '.repeat(250) });
    const { status, body } = await newsroom.ask(publisher, 'POST', `/stories/${story.id}/submit`);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('“Tiêu đề”: Dài quá 200 ký tự.');
  });

  test('addresses that run scripts are refused, in links, sources and inline markup of captions', async () => {
    const body = {
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          {
            type: 'paragraph',
            version: 1,
            direction: 'ltr',
            format: '',
            indent: 0,
            children: [
              {
                type: 'link',
                version: 3,
                direction: 'ltr',
                format: '',
                indent: 0,
                fields: { url: 'javascript:alert(1)', linkType: 'custom', newTab: false },
                children: [
                  { type: 'text', text: 'bấm', format: 0, style: '', mode: 'normal', detail: 0, version: 1 },
                ],
              },
            ],
          },
          {
            type: 'block',
            version: 2,
            format: '',
            fields: {
              id: 'q',
              blockType: 'quote',
              blockName: '',
              html: '<img src=x onerror=alert(1)>',
              cite: '',
            },
          },
        ],
      },
    };
    const story = await makeStory(newsroom, publisher, {
      title: 'Liên kết xấu',
      body: body as never,
      sources: [{ title: 'Nguồn', url: 'javascript:alert(1)' }],
    });
    const answer = await newsroom.ask(publisher, 'POST', `/stories/${story.id}/submit`);
    expect(answer.status).toBe(400);
    const text = JSON.stringify(answer.body);
    expect(text).toContain('Liên kết không hợp lệ');
    expect(text).toContain('Định dạng không được phép');
    expect(text).toContain('“Nguồn”');
  });

  test.each(Object.entries(hostile))('%s goes through a term and comes out clean', async (_name, text) => {
    const { status, body } = await newsroom.ask<{ doc: { id: string } }>(
      publisher,
      'POST',
      '/criteria-sets',
      {
        name: `${text} a`,
        description: text,
        translations: [{ language: 'kpm', name: text }],
        scope: 'general',
        coverage: 'aspect',
        items: [{ text }],
        document: { title: text },
      },
    );
    expect(status).toBe(201);
    await publishTerm(newsroom, publisher, chief, `/criteria-sets/${body.doc.id}`);
    const document = (await readPublished(newsroom, `criteria-set/${body.doc.id}`))?.document;
    expect(documentSchema.parse(document)).toEqual(document);
  });

  const absent = '00000000-0000-4000-8000-000000000000';
  const bodyOf = (...children: unknown[]) => ({ body: { root: { ...makeBody()?.root, children } } });
  const nested = (depth: number): object =>
    depth === 0 ? { type: 'text', text: 'a' } : { type: 'list', children: [nested(depth - 1)] };

  test.each([
    ['a section that is none', { section: absent }, '“Chuyên trang, chuyên mục”: mục được chọn không có'],
    ['an exemplar that is none', { exemplars: [absent] }, '“Điển hình”: mục được chọn không có'],
    ['what is no id', { section: 'không' }, 'Giá trị “không” không dùng được'],
    ['what is no language', { language: 'xx' }, 'Giá trị “xx” không dùng được'],
    ['what is no body', { body: 'chữ' }, '“Thân bài”'],
    ['a body of unknown parts', bodyOf({ type: 'script', children: [] }), '“Thân bài”'],
    ['an unknown block', bodyOf({ type: 'block', fields: { blockType: 'nope' } }), '“Thân bài”'],
    [
      'words that are none',
      bodyOf({ type: 'paragraph', children: [{ type: 'text', text: 5 }] }),
      '“Thân bài”',
    ],
    ['a body without end', bodyOf(nested(2_000)), '“Thân bài”'],
  ])('of a story with %s is refused in Vietnamese, and nothing is stored', async (_what, data, message) => {
    const title = `Không lưu ${message}`;
    const sent = { title, language: 'vi', format: 'article', ...data };
    const { status, body } = await newsroom.ask<Refusal>(publisher, 'POST', '/stories', sent);
    expect([status, readRefusal(body)]).toEqual([400, expect.stringContaining(message)]);
    const { totalDocs } = await newsroom.payload.count({
      collection: 'stories',
      where: { title: { equals: title } },
    });
    expect(totalDocs).toBe(0);
  });

  test('of a question is answered in Vietnamese', async () => {
    for (const [path, status, message] of [
      ['/stories?where[khongco][equals]=x', 400, 'Không lọc, không xếp theo “khongco”'],
      ['/stories?where=x', 400, 'Điều kiện lọc (“where”) không đúng dạng.'],
    ] as const) {
      const answer = await newsroom.ask<Refusal>(publisher, 'GET', path);
      expect([answer.status, readRefusal(answer.body)]).toEqual([status, expect.stringContaining(message)]);
    }
  });
});
