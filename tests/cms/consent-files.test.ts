import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../cms/payload-types.ts';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import { giveConsent, makeExemplar, recordConsent } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { makeBody, makeStory, publish, take, tryApproval } from './support/stories.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';

const newsroom = await openNewsroom();
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

/** What keeps a story of the editor's from being approved; nothing once it is. */
const tryToApprove = (id: string): Promise<string> =>
  tryApproval(newsroom, { writer: editor, approver: publisher }, id);

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const addPicture = async (data: object) => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#654321' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('file', new File([bytes], 'anh.png', { type: 'image/png' }));
  form.append('_payload', JSON.stringify({ credit: 'Toà soạn', licence: 'own', ...data }));
  const { body } = await newsroom.ask<{ doc: { id: string } }>(editor, 'POST', '/media', form);
  return body.doc.id;
};

describe('a file', () => {
  /** What the approval of a story with this picture is told; nothing when it is approved. */
  const tryPicture = async (data: object): Promise<string> => {
    const story = await makeStory(newsroom, editor, { lead: await addPicture(data) });
    return tryToApprove(story.id);
  };

  test('says whether somebody can be recognised in it, before it goes out', async () => {
    expect(await tryPicture({})).toContain('chưa ghi có ai nhận ra được');
    expect(await tryPicture({ recognisable: 'none' })).toBe('');
    expect(await tryPicture({ recognisable: 'people' })).toContain('chưa chọn là ai');
  });

  test('has in the log who said who can be recognised in it', async () => {
    const id = await addPicture({ recognisable: 'none' });
    await newsroom.ask(editor, 'PATCH', `/media/${id}`, { recognisable: 'people' });
    await newsroom.ask(editor, 'PATCH', `/media/${id}`, { credit: 'Người khác' });
    const { rows } = await newsroom.sql.query<{ said: string }>(
      "SELECT detail->>'recognisable' AS said FROM audit_events WHERE subject_id = $1 ORDER BY sequence",
      [id],
    );
    expect(rows.map(({ said }) => said)).toEqual(['none', 'people']);
  });

  test('that shows people goes out with the consent of each', async () => {
    const good = (await recordConsent(newsroom, editor)).body.doc.id;
    const old = (await recordConsent(newsroom, editor, { validUntil: '2026-02-01T05:00:00.000Z' })).body.doc
      .id;
    const exemplar = await makeExemplar(newsroom, editor);
    const shown = { recognisable: 'people', exemplarsShown: [exemplar], peopleShown: [good] };
    expect(await tryPicture(shown)).toContain('chưa có hồ sơ đồng ý');
    await giveConsent(newsroom, editor, exemplar);
    expect(await tryPicture(shown)).toBe('');
    expect(await tryPicture({ ...shown, peopleShown: [good, old] })).toContain('đã hết hạn ngày 01/02/2026');
  });

  test('with people who have not agreed, or of whom nobody knows who they are, waits in a queue', async () => {
    const rowsOf = async (title: string) => {
      const req = await newsroom.request();
      req.user = { ...editor.user, collection: 'users' };
      const { rows } = (await findQueue(req, 'thieu-dong-y')) ?? { rows: [] };
      return rows.filter((row) => row.title === title).map(({ note }) => note);
    };
    // Whoever writes cannot say who is in a colleague's picture.
    const reporter = await newsroom.hire('reporter');
    const send = async (title: string, lead: string) => {
      const story = await makeStory(newsroom, reporter, { title, lead });
      await take(newsroom, reporter, story.id, 'submit');
    };
    const { doc } = (await recordConsent(newsroom, editor, { channels: ['radio'] })).body;
    await send('Ảnh có người', await addPicture({ recognisable: 'people', peopleShown: [doc.id] }));
    await send('Ảnh không ai', await addPicture({ recognisable: 'none' }));
    const unnamed = await addPicture({ recognisable: 'people' });
    expect(await rowsOf('Ảnh có người')).toEqual([expect.stringMatching(/^người trong tệp “anh-\w+\.png”$/)]);
    expect(await rowsOf('Ảnh không ai')).toEqual([]);
    const { filename } = await newsroom.payload.findByID({ collection: 'media', id: unnamed });
    expect(await rowsOf(filename ?? '')).toEqual(['tệp có người nhận ra được, chưa chọn là ai']);
    await newsroom.ask(editor, 'PATCH', `/consents/${doc.id}`, { channels: ['site'] });
    expect(await rowsOf('Ảnh có người')).toEqual([]);
  });

  test('that was approved goes out as it was: not exchanged, and reworded by the desk alone', async () => {
    const reporter = await newsroom.hire('reporter');
    const send = async (method: string, path: string, colour: string) => {
      const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
        .png()
        .toBuffer();
      const form = new FormData();
      form.append('file', new File([bytes], 'anh.png', { type: 'image/png' }));
      form.append(
        '_payload',
        JSON.stringify({ credit: 'Toà soạn', licence: 'own', recognisable: 'none', alt: 'Rẫy' }),
      );
      return newsroom.ask<{ doc: { id: string } } & Refusal>(reporter, method, path, form);
    };
    const { id } = (await send('POST', '/media', '#123456')).body.doc;
    expect((await send('PATCH', `/media/${id}`, '#223456')).status).toBe(200);
    const story = await makeStory(newsroom, reporter, { lead: id, title: 'Bài có ảnh' });
    await take(newsroom, reporter, story.id, 'submit');
    const reword = (account: Account) =>
      newsroom.ask<Refusal>(account, 'PATCH', `/media/${id}`, { alt: 'Rẫy cà phê' });
    for (const step of ['approve', 'publish']) {
      await take(newsroom, publisher, story.id, step);
      expect(readRefusal((await send('PATCH', `/media/${id}`, '#ff0000')).body)).toContain('“Bài có ảnh”');
      expect((await reword(reporter)).status).toBe(403);
    }
    const { filename } = await newsroom.payload.findByID({ collection: 'media', id });
    expect((await newsroom.ask(reporter, 'GET', `/media/file/${filename}`)).status).toBe(200);
    expect((await reword(editor)).status).toBe(200);
  });

  test('the cover of a section is checked as well', async () => {
    const cover = await addPicture({});
    const section = { name: 'Chuyên mục có ảnh', type: 'column', cover };
    const { status, body } = await newsroom.ask<Refusal>(editor, 'POST', '/sections', section);
    expect(status).toBe(400);
    expect(readRefusal(body)).toContain('chưa ghi có ai nhận ra được');
  });
});

describe('what is recorded', () => {
  test.each([
    ['an end before the beginning', { validUntil: '2025-01-01T05:00:00.000Z' }, 'Phải sau ngày đồng ý'],
    ['a child without its day of birth', { age: 'child' }, 'Bắt buộc với trẻ dưới 16 tuổi'],
    ['a grown-up of ten years', { bornOn: '2016-01-01T05:00:00.000Z' }, 'dưới 16 tuổi khi đồng ý'],
    ['a birth in the future', { bornOn: day(30) }, 'Không thể ở tương lai'],
    ['a request from the future', { withdrawalRequestedAt: day(30) }, 'Không thể ở tương lai'],
  ])('holds together: %s is refused', async (_case, data, message) => {
    const { status, body } = await recordConsent(newsroom, editor, data);
    expect(status).toBe(400);
    expect(readRefusal(body as Refusal)).toContain(message);
  });
});

describe('what is written of a person', () => {
  test('does not tell the ethnic group before a consent allows that, neither in a story nor in the profile', async () => {
    const id = await makeExemplar(newsroom, editor, { name: 'Bà Ka Kín', ethnicity: 'K’Ho' });
    const consent = await giveConsent(newsroom, editor, id);
    await newsroom.ask(publisher, 'PATCH', `/exemplars/${id}`, { _status: 'published' });
    const telling = { body: makeBody('Bà con người Cơ-ho quý bà.') };
    const profile = await newsroom.ask<Refusal>(editor, 'PATCH', `/exemplars/${id}`, {
      ...telling,
      _status: 'published',
    });
    expect(readRefusal(profile.body)).toContain('“người Cơ-ho” nêu dân tộc của “Bà Ka Kín”');
    const story = await makeStory(newsroom, editor, { exemplars: [id], ...telling });
    expect(await tryToApprove(story.id)).toContain('mà hồ sơ đồng ý chưa cho nêu. Hãy viết lại');
    await newsroom.ask(editor, 'PATCH', `/exemplars/${id}?draft=true`, { ethnicity: 'Kinh' });
    expect(await tryToApprove(story.id)).toBe('');
    await newsroom.ask(editor, 'PATCH', `/exemplars/${id}?draft=true`, { ethnicity: 'Cơ Ho' });
    const publish = () => newsroom.ask<Refusal>(publisher, 'POST', `/stories/${story.id}/publish`);
    expect((await publish()).status).toBe(400);
    await newsroom.ask(editor, 'PATCH', `/consents/${consent.id}`, { ethnicityShown: true });
    expect((await publish()).status).toBe(200);
  });

  test('counts as telling it where its group is not on record and its name stands beside one', async () => {
    const id = await makeExemplar(newsroom, editor, { name: 'Ông Giàng A Thử' });
    await giveConsent(newsroom, editor, id);
    await newsroom.ask(publisher, 'PATCH', `/exemplars/${id}`, { _status: 'published' });
    const tryText = async (text: string) => {
      const story = await makeStory(newsroom, editor, { exemplars: [id], body: makeBody(text) });
      return tryToApprove(story.id);
    };
    expect(await tryText('Ông Giàng A Thử, dân tộc Mông, dạy khèn.')).toContain(
      'ghi dân tộc của người này vào hồ sơ',
    );
    expect(await tryText('Ông Giàng A Thử dạy khèn. Trẻ em người Dao cũng đến.')).toBe('');
  });

  test('is not told by a picture, its caption, its tags or a list of groups either', async () => {
    const ids = await Promise.all(
      ['Bà Ka Ảnh', 'Bà Ka Ẩn'].map((name) => makeExemplar(newsroom, editor, { name, ethnicity: 'K’Ho' })),
    );
    for (const id of ids) {
      await giveConsent(newsroom, editor, id);
      await newsroom.ask(publisher, 'PATCH', `/exemplars/${id}`, { _status: 'published' });
    }
    const [known = '', other = ''] = ids;
    const stranger = (await recordConsent(newsroom, editor, { title: 'Em Nguyễn Thử' })).body.doc.id;
    const tryStory = async (data: Partial<Story>) => {
      const story = await makeStory(newsroom, editor, data);
      return tryToApprove(story.id);
    };
    const empty = await addPicture({ recognisable: 'none', alt: 'Nghệ nhân Kơ Ho dệt vải' });
    expect(await tryStory({ exemplars: [known], lead: empty })).toContain('“Nghệ nhân Kơ Ho”');
    const topic = await newsroom.payload.create({
      collection: 'topics',
      data: { name: 'Đồng bào Mạ, K’Ho' },
    });
    expect(await tryStory({ exemplars: [known], topics: [topic.id] })).toContain('“K’Ho”');
    const shown = { recognisable: 'people', exemplarsShown: [other], peopleShown: [stranger] };
    const picture = await addPicture({ ...shown, alt: 'Hai bà bên khung cửi' });
    const leadCaption = 'Hai phụ nữ Mạ bên khung cửi.';
    expect(await tryStory({ lead: picture, leadCaption })).toContain('nêu dân tộc của “Em Nguyễn Thử”');
    expect(await tryStory({ lead: picture, leadCaption: 'Hai phụ nữ K’Ho.' })).toContain('“Bà Ka Ẩn”');
    const live = await makeStory(newsroom, editor, { lead: picture, body: makeBody('Bà con K’Ho vui.') });
    await publish(newsroom, publisher, live.id);
    const rewrite = (alt: string) => newsroom.ask<Refusal>(editor, 'PATCH', `/media/${picture}`, { alt });
    expect(readRefusal((await rewrite('Hai phụ nữ K’Ho bên khung cửi')).body)).toContain('Dân tộc');
    expect((await rewrite('Hai bà cười')).status).toBe(200);
  });
});
