import { beforeEach, expect, test } from 'vitest';
import type { LanguageCode } from '#contract/languages.ts';
import type { Story } from '../../cms/payload-types.ts';
import { publishDue } from '../../cms/story/workflow/publish-due.ts';
import { openNewsroom } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { approve, makeStory, readPublished, take } from './support/stories.ts';
import { readFlow, publishTerm } from './support/terms.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');
const administrator = await newsroom.hire('administrator');

async function offer(...languages: LanguageCode[]): Promise<{ status: number; message: string }> {
  const settings = '/globals/site-settings';
  const { status, body } = await newsroom.ask<Refusal>(administrator, 'POST', settings, {
    name: 'Gương Sáng',
    owner: 'Ban Tuyên giáo',
    languages,
  });
  if (status === 200 && (await readFlow(newsroom, administrator, settings)).state === 'editing')
    await publishTerm(newsroom, administrator, publisher, settings);
  return { status, message: readRefusal(body) };
}

beforeEach(async () => {
  await offer('vi', 'kpm');
});

/** Offers other languages behind the newsroom's back, as when its texts were not looked at. */
const offerUnasked = (...languages: LanguageCode[]) =>
  newsroom.sql.query(
    `UPDATE published_documents SET document = jsonb_set(document, '{languages}', $1), hash = '' WHERE key = 'settings/settings'`,
    [JSON.stringify(languages)],
  );

const at = () => new Date(Date.now() + 3_600_000).toISOString();

async function ask(
  id: string,
  action: string,
  body: object = {},
): Promise<{ status: number; message: string }> {
  const answer = await newsroom.ask<Refusal>(publisher, 'POST', `/stories/${id}/${action}`, body);
  return { status: answer.status, message: readRefusal(answer.body) };
}

const makeKHo = (title: string): Promise<Story> => makeStory(newsroom, reporter, { title, language: 'kpm' });
const refusal = {
  status: 400,
  message: expect.stringContaining('K’Ho chưa bật trong “Cài đặt trang”') as string,
};

test('a text in a language that the site does not offer is told so at approval', async () => {
  await offer('vi');
  const story = await makeKHo('Chưa bật tiếng');
  await take(newsroom, reporter, story.id, 'submit');
  expect(await ask(story.id, 'approve')).toMatchObject(refusal);
  await offer('vi', 'kpm');
  expect((await ask(story.id, 'approve')).status).toBe(200);
  await take(newsroom, publisher, story.id, 'publish');
});

test('no later step lets it through: schedule, publication, publication of an issue, its time', async () => {
  const [one, two] = [await makeKHo('Bài một'), await makeKHo('Bài hai')];
  for (const { id } of [one, two]) await approve(newsroom, editor, id);
  await take(newsroom, publisher, two.id, 'schedule', { at: at() });
  await offerUnasked('vi');
  expect(await ask(one.id, 'schedule', { at: at() })).toMatchObject(refusal);
  expect(await ask(one.id, 'publish')).toMatchObject(refusal);
  const texts = await Promise.all(
    [one, two].map(async ({ id }) => {
      const story = await newsroom.payload.findByID({ collection: 'stories', id, draft: true });
      return { id, approvedHash: story.approvedHash };
    }),
  );
  for (const time of [{}, { at: at() }]) {
    const issue = await newsroom.ask<Refusal>(publisher, 'POST', '/stories/publish-issue', {
      texts,
      ...time,
    });
    expect(issue.status).toBe(409);
    expect(readRefusal(issue.body)).toMatch(/“Bài một”: .*K’Ho chưa bật/);
    expect(readRefusal(issue.body)).toMatch(/“Bài hai”: .*K’Ho chưa bật/);
  }
  await newsroom.sql.query(
    `UPDATE _stories_v SET version_scheduled_for = now() WHERE parent_id = $1 AND latest`,
    [two.id],
  );
  await publishDue(newsroom.payload);
  const held = await newsroom.payload.findByID({ collection: 'stories', id: two.id, draft: true });
  expect(held).toMatchObject({ state: 'approved', slotProblem: expect.stringContaining('K’Ho chưa bật') });
  for (const { id } of [one, two]) {
    expect(await readPublished(newsroom, `story/${id}`)).toBeUndefined();
    await ask(id, 'return', { reason: 'Chưa bật tiếng' });
  }
  await offerUnasked('vi', 'kpm');
});

test('a language is not switched off while approved texts wait in it, and they are named', async () => {
  const story = await makeKHo('Đang chờ giờ phát');
  await approve(newsroom, editor, story.id);
  await take(newsroom, publisher, story.id, 'schedule', { at: at() });
  const refused = await offer('vi');
  expect(refused.status).toBe(400);
  expect(refused.message).toMatch(/chưa tắt được K’Ho .*“Đang chờ giờ phát”/);
  expect((await readPublished(newsroom, 'settings/settings'))?.document.languages).toEqual(['vi', 'kpm']);
  await take(newsroom, publisher, story.id, 'return', { reason: 'Để sau' });
  expect((await offer('vi')).status).toBe(200);
});
