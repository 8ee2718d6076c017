import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Exemplar, Story } from '../../cms/payload-types.ts';
import { takersFolder, type TakersDay } from '#contract/takers.ts';
import { TakersTable } from '../../cms/partners/takers-table.tsx';
import { findTakers } from '../../cms/publishing/takers/read-takers.ts';
import type { Certificate } from '../../cms/story/withdrawal/certificate.ts';
import type { ForgettingPreview } from '../../cms/story/withdrawal/forget.ts';
import type { WithdrawalPreview } from '../../cms/story/withdrawal/preview.ts';
import { giveConsent } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import {
  approve,
  makeBody,
  makeStory,
  publish,
  readPublished,
  readHandOvers,
  take,
} from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

const find = (id: string): Promise<Story> =>
  newsroom.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 });

async function upload(name: string): Promise<string> {
  const form = new FormData();
  const bytes = readFileSync('content/demo/media/doi-che.jpg');
  form.append('file', new Blob([bytes], { type: 'image/jpeg' }), `${name}.jpg`);
  form.append(
    '_payload',
    JSON.stringify({ alt: name, credit: 'Phóng viên', licence: 'own', recognisable: 'none' }),
  );
  const { body } = await newsroom.ask<{ doc: { id: string } }>(editor, 'POST', '/media', form);
  return body.doc.id;
}

/** A story on the site with a translation on the site. */
async function publishBoth(data: Partial<Story>): Promise<{ story: Story; translation: string }> {
  const story = await makeStory(newsroom, reporter, data);
  await publish(newsroom, publisher, story.id);
  const made = await newsroom.ask<{ id: string }>(editor, 'POST', `/stories/${story.id}/translate`, {
    language: 'en',
  });
  await newsroom.ask(editor, 'PATCH', `/stories/${made.body.id}`, {
    title: `${data.title} (English)`,
    summary: 'In English.',
    body: makeBody('Text.'),
  });
  await publish(newsroom, publisher, made.body.id);
  return { story, translation: made.body.id };
}

const withdraw = (account: Account, id: string, body: object) =>
  newsroom.ask<{ certificate: string }>(account, 'POST', `/stories/${id}/withdraw`, body);

/** What the site's server counted some days ago. */
function writeTakers(daysAgo: number, day: Partial<TakersDay>): void {
  const folder = join(newsroom.dataDir, takersFolder);
  mkdirSync(folder, { recursive: true });
  const name = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ taken: {}, framed: {}, ...day }));
}

async function findItems(certificate: string): Promise<Certificate['items']> {
  const path = `/withdrawals/${certificate}/certificate`;
  return (await newsroom.ask<Certificate>(editor, 'GET', path)).body.items;
}

test('who takes what is summed up over thirty days, by host, and shown as text', async () => {
  expect(await findTakers()).toBeUndefined();
  writeTakers(0, { taken: { 'feed bao.example': 2, 'embed bao.example': 1, 'feed ': 40 } });
  writeTakers(10, { taken: { 'feed bao.example': 3, 'pack <b>.example': 1, 'khac bao.example': 9 } });
  writeTakers(30, { taken: { 'feed cu.example': 3 } });
  const takers = await findTakers();
  expect(takers?.map(({ host, counts }) => [host, counts])).toEqual([
    ['', { feed: 40 }],
    ['bao.example', { feed: 5, embed: 1 }],
    ['<b>.example', { pack: 1 }],
  ]);
  const markup = renderToStaticMarkup(createElement(TakersTable, { takers }));
  expect(markup).toContain('<th scope="row">Không xưng tên</th><td>40</td>');
  expect(markup).toContain('<th scope="row">bao.example</th><td>5</td><td>1</td><td>0</td><td>0</td>');
  expect(markup).toContain('&lt;b&gt;.example');
});

describe('a withdrawal', () => {
  test('takes the chosen languages and every file that nothing else shows, and keeps a certificate', async () => {
    const own = await upload('chi-bai-nay');
    const shared = await upload('dung-chung');
    const other = await makeStory(newsroom, reporter, { title: 'Bài khác dùng ảnh chung', lead: shared });
    await publish(newsroom, publisher, other.id);
    const body = makeBody('Đoạn một.');
    const { story, translation } = await publishBoth({ title: 'Bài phải gỡ', lead: own, body });
    const preview = await newsroom.ask<WithdrawalPreview>(
      publisher,
      'GET',
      `/stories/${story.id}/withdrawal`,
    );
    expect(preview.body.siblings.map(({ language }) => language)).toEqual(['vi', 'en']);
    expect(preview.body.media).toMatchObject([{ id: own, others: [] }]);
    const { status, body: answer } = await withdraw(publisher, story.id, {
      reason: 'Nhân vật đề nghị.',
      translations: [translation],
    });
    expect(status).toBe(200);
    for (const id of [story.id, translation])
      expect((await readPublished(newsroom, `story/${id}`))?.state).toBe('withdrawn');
    expect((await readPublished(newsroom, `media/${own}`))?.state).toBe('removed');
    expect((await readPublished(newsroom, `media/${shared}`))?.state).toBe('live');
    expect((await readHandOvers(newsroom, `media/${own}`)).at(-1)).toMatchObject({ lane: 'fast' });
    const { address: page } = (await findItems(answer.certificate))[0] ?? {};
    writeTakers(0, { framed: { [`bao.example ${page}`]: 2 } });
    writeTakers(29, {
      framed: { [`bao.example ${page}`]: 1, [`dai.example ${page}`]: 9, 'bao.example /vi/': 7 },
    });
    writeTakers(31, { framed: { [`cu.example ${page}`]: 5 } });
    const certificate = await newsroom.ask<Certificate>(
      editor,
      'GET',
      `/withdrawals/${answer.certificate}/certificate`,
    );
    expect(certificate.body).toMatchObject({
      kind: 'withdrawal',
      reason: 'Nhân vật đề nghị.',
      by: 'publisher',
    });
    expect(certificate.body.items.map(({ kind, language }) => [kind, language])).toEqual([
      ['story', 'vi'],
      ['story', 'en'],
      ['media', null],
    ]);
    expect(certificate.body.items[0]?.framing.map(({ host, count }) => [host, count])).toEqual([
      ['dai.example', 9],
      ['bao.example', 3],
    ]);
    expect(certificate.body.items.every(({ done, release }) => done === null && release !== null)).toBe(true);
  });

  test('leaves languages and files that were not chosen, and refuses a file that something else shows', async () => {
    const picture = await upload('anh-cua-hai-ban');
    const { story, translation } = await publishBoth({ title: 'Chỉ gỡ tiếng Việt', lead: picture });
    const refused = await withdraw(publisher, story.id, { reason: 'Thử.', media: [picture] });
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).toContain('Chỉ gỡ tiếng Việt (English)');
    expect((await readPublished(newsroom, `story/${story.id}`))?.state).toBe('live');
    expect((await withdraw(publisher, story.id, { reason: 'Thử.' })).status).toBe(200);
    expect((await readPublished(newsroom, `story/${translation}`))?.state).toBe('live');
    expect((await readPublished(newsroom, `media/${picture}`))?.state).toBe('live');
  });

  test('needs a reason, and is not for editors; its certificate is changed by nobody', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Gỡ không lý do' });
    await publish(newsroom, publisher, story.id);
    expect((await withdraw(publisher, story.id, { reason: ' ' })).status).toBe(400);
    expect((await withdraw(editor, story.id, { reason: 'Thử.' })).status).toBe(403);
    const { body } = await withdraw(publisher, story.id, { reason: 'Đúng.' });
    const administrator = await newsroom.hire('administrator');
    const path = `/withdrawals/${body.certificate}`;
    expect((await newsroom.ask(administrator, 'PATCH', path, { reason: 'Sửa' })).status).toBe(403);
    expect((await newsroom.ask(administrator, 'DELETE', path)).status).toBe(403);
    expect((await newsroom.ask(reporter, 'GET', `${path}/certificate`)).status).toBe(403);
    expect((await newsroom.ask(undefined, 'GET', `${path}/certificate`)).status).toBe(401);
  });

  test('brings its files back with the story when it is published again', async () => {
    const picture = await upload('di-roi-ve');
    const story = await makeStory(newsroom, reporter, { title: 'Đi rồi về cùng ảnh', lead: picture });
    await publish(newsroom, publisher, story.id);
    await withdraw(publisher, story.id, { reason: 'Chờ xác minh.' });
    expect((await readPublished(newsroom, `media/${picture}`))?.state).toBe('removed');
    await publish(newsroom, publisher, story.id);
    expect((await readPublished(newsroom, `media/${picture}`))?.state).toBe('live');
  });
});

describe('the right to be forgotten', () => {
  async function makeExemplar(name: string, portrait?: string): Promise<Exemplar> {
    const data = { name, type: 'person', ...(portrait ? { portrait } : {}) };
    const { body } = await newsroom.ask<{ doc: Exemplar }>(editor, 'POST', '/exemplars?draft=true', data);
    await giveConsent(newsroom, editor, body.doc.id, { allLanguages: true });
    const path = `/exemplars/${body.doc.id}`;
    const answer = await newsroom.ask(publisher, 'PATCH', path, { _status: 'published' });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return body.doc;
  }

  test('takes profile, stories, translations and pictures, and what mentions the name when it is chosen', async () => {
    const portrait = await upload('chan-dung');
    const exemplar = await makeExemplar('Bà K’Duyên Thử', portrait);
    const { story, translation } = await publishBoth({ title: 'Về bà', exemplars: [exemplar.id] });
    const draft = await makeStory(newsroom, reporter, { title: 'Bài sắp đăng', exemplars: [exemplar.id] });
    await approve(newsroom, editor, draft.id);
    const mention = await makeStory(newsroom, reporter, {
      title: 'Bài nhắc tên',
      body: makeBody('Có chị K’Duyên Thử cùng đi.'),
    });
    await publish(newsroom, publisher, mention.id);
    const path = `/exemplars/${exemplar.id}/forget`;
    expect((await newsroom.ask(editor, 'GET', path)).status).toBe(403);
    expect((await newsroom.ask(editor, 'POST', path, { reason: 'x' })).status).toBe(403);
    const { body: preview } = await newsroom.ask<ForgettingPreview>(publisher, 'GET', path);
    expect(preview.linked.map(({ id }) => id).toSorted()).toEqual(
      [story.id, translation, draft.id].toSorted(),
    );
    expect(preview.mentioned.map(({ id }) => id)).toEqual([mention.id]);
    const done = await newsroom.ask<{ certificate: string }>(publisher, 'POST', path, {
      reason: 'Gia đình yêu cầu ngày 20/11.',
      also: [mention.id],
    });
    expect(done.status).toBe(200);
    for (const id of [story.id, translation, mention.id])
      expect((await readPublished(newsroom, `story/${id}`))?.state).toBe('withdrawn');
    expect((await readPublished(newsroom, `exemplar/${exemplar.id}`))?.state).toBe('withdrawn');
    expect((await readPublished(newsroom, `media/${portrait}`))?.state).toBe('removed');
    expect(await find(draft.id)).toMatchObject({ state: 'archived', approvedVersion: null });
    const again = await newsroom.ask(editor, 'PATCH', `/exemplars/${exemplar.id}`, { _status: 'published' });
    expect(again.status).toBe(409);
    expect((await newsroom.ask(publisher, 'POST', path, { reason: 'Lần nữa' })).status).toBe(409);
  });

  test('finds a name in any language, by another name, without its marks, across markup, and outside of stories', async () => {
    const exemplar = await makeExemplar('Bà K’Mạnh Ngợi');
    const translations = [{ language: 'en' as const, name: 'Mrs Manh of Di Linh' }];
    await newsroom.payload.update({ collection: 'exemplars', id: exemplar.id, data: { translations } });
    const texts = [
      'Chị k’mạnh ngợi kể.',
      'K Manh Ngoi',
      'Nhắc MRS MANH OF DI LINH.',
      'Mế Lúa đến.',
      'K’Mạnh đến.',
    ];
    const ids: string[] = [];
    for (const text of texts) {
      const story = await makeStory(newsroom, reporter, {
        title: 'Nhắc tên',
        body: makeBody(text.normalize('NFD')),
      });
      await publish(newsroom, publisher, story.id);
      ids.push(story.id);
    }
    const [plain, bare, english, alias] = ids;
    const data = { name: 'Lĩnh vực nhắc tên', description: 'Có bà <K’Mạnh Ngợi>.' };
    await newsroom.payload.create({ collection: 'topics', data });
    const preview = async (names: string) =>
      (
        await newsroom.ask<ForgettingPreview>(
          publisher,
          'GET',
          `/exemplars/${exemplar.id}/forget?names=${names}`,
        )
      ).body;
    const found = await preview('');
    expect(found.mentioned.map(({ id }) => id).toSorted()).toEqual([plain, bare, english].toSorted());
    expect(found.elsewhere).toMatchObject([{ title: 'Lĩnh vực: Lĩnh vực nhắc tên' }]);
    const more = (await preview(encodeURIComponent('mế lua, x'))).mentioned;
    expect(more.map(({ id }) => id).toSorted()).toEqual(ids.slice(0, 4).toSorted());
    const path = `/exemplars/${exemplar.id}/forget`;
    const long = await newsroom.ask(publisher, 'GET', `${path}?names=${'x'.repeat(1_001)}`);
    expect([long.status, JSON.stringify(long.body)]).toEqual([400, expect.stringContaining('Tên khác')]);
    const unnamed = await newsroom.ask(publisher, 'POST', path, { reason: 'Bà yêu cầu.', also: [alias] });
    expect(unnamed.status).toBe(409);
    await newsroom.ask(publisher, 'POST', path, { reason: 'Bà yêu cầu.', also: [alias], names: 'Mế Lúa' });
    expect((await readPublished(newsroom, `story/${alias}`))?.state).toBe('withdrawn');
  });

  test('finds a story whose newest draft no longer links the profile while its public text does', async () => {
    const exemplar = await makeExemplar('Ông Đặng Văn Thử');
    const story = await makeStory(newsroom, reporter, { title: 'Đã bỏ liên kết', exemplars: [exemplar.id] });
    await publish(newsroom, publisher, story.id);
    await newsroom.ask(editor, 'PATCH', `/stories/${story.id}`, { exemplars: [] });
    await take(newsroom, publisher, story.id, 'return', { reason: 'Chưa vội.' });
    const { status } = await newsroom.ask(publisher, 'POST', `/exemplars/${exemplar.id}/forget`, {
      reason: 'Ông yêu cầu.',
    });
    expect(status).toBe(200);
    expect((await readPublished(newsroom, `story/${story.id}`))?.state).toBe('withdrawn');
  });
});
