import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Checklist } from '../../cms/checks/checklist/checklist.ts';
import { PublisherBanner } from '../../cms/desk/start/publisher-banner.tsx';
import type { WaitingCount } from '../../cms/desk/queues/endpoint.ts';
import type { Exemplar, Story } from '../../cms/payload-types.ts';
import type { VersionDifference } from '../../cms/story/versions/read-versions.ts';
import type { ProfileFlow } from '../../cms/story/profile/profile-flow.ts';
import { giveConsent, makeExemplar } from './support/consents.ts';
import { makePicture, upload } from './support/files.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { makeStory, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const administrator = await newsroom.hire('administrator');

const findProfile = async (id: string): Promise<Exemplar> =>
  newsroom.payload.findByID({ collection: 'exemplars', id, draft: true, depth: 0 });
const patch = (account: Account, id: string, data: object) =>
  newsroom.ask(account, 'PATCH', `/exemplars/${id}?draft=true`, data);

async function findDeeds(account: Account, path: string): Promise<unknown[]> {
  const { body } = await newsroom.ask<Checklist>(account, 'GET', `${path}/checklist`);
  return body.items.flatMap(({ deeds }) => deeds);
}

describe('the way from a person to a story', () => {
  test('a consent that is missing is recorded from the profile and from the story, with the person filled in', async () => {
    const id = await makeExemplar(newsroom, reporter, { name: 'Bà Ka Đường' });
    const story = await makeStory(newsroom, reporter, { title: 'Con đường của bà', exemplars: [id] });
    const consent = {
      kind: 'recordConsent',
      exemplar: id,
      name: 'Bà Ka Đường',
      type: 'person',
      channels: ['site'],
    };
    expect(await findDeeds(reporter, `/exemplars/${id}`)).toEqual([consent]);
    expect(await findDeeds(reporter, `/stories/${story.id}`)).toEqual([consent]);
    // The desk brings the profile out from there, too.
    expect(await findDeeds(editor, `/stories/${story.id}`)).toEqual([
      consent,
      { kind: 'publishProfile', exemplar: id, name: 'Bà Ka Đường' },
    ]);
    await giveConsent(newsroom, reporter, id);
    expect(await findDeeds(reporter, `/stories/${story.id}`)).toEqual([]);
    const other = await makeExemplar(newsroom, editor);
    expect(await findDeeds(reporter, `/exemplars/${other}`), 'the consent of a colleague’s person').toEqual(
      [],
    );
  });

  test('a story that is begun from a profile knows who it is about, and stands where the writer’s last one does', async () => {
    const picture = await upload(newsroom, reporter, await makePicture(), 'ba.png');
    const id = await makeExemplar(newsroom, reporter, { name: 'Bà Ka Bắt Đầu', portrait: picture.id });
    const last = await makeStory(newsroom, reporter, { title: 'Bài trước' });
    const begun = await newsroom.ask<{ id: string }>(reporter, 'POST', `/exemplars/${id}/story`, {});
    const story = await newsroom.payload.findByID({
      collection: 'stories',
      id: begun.body.id,
      draft: true,
      depth: 0,
    });
    expect(story).toMatchObject({
      language: 'vi',
      format: 'article',
      state: 'writing',
      exemplars: [id],
      lead: picture.id,
      section: last.section,
      credits: [{ role: 'author', name: 'reporter' }],
      createdBy: reporter.user.id,
    } satisfies Record<string, unknown> & Partial<Record<keyof Story, unknown>>);
    const { body } = await newsroom.ask<ProfileFlow>(reporter, 'GET', `/exemplars/${id}/flow`);
    expect(body).toMatchObject({
      hasPortrait: true,
      mayWrite: true,
      stories: [{ id: story.id, state: 'Đang viết' }],
      receipt: null,
      url: null,
    });
  });

  test('the address of a profile follows the name until readers have it, and then stays', async () => {
    const id = await makeExemplar(newsroom, reporter, { name: 'Bà Ka Tên Đầu' });
    expect((await findProfile(id)).slug).toBe('ba-ka-ten-dau');
    await patch(reporter, id, { name: 'Bà Ka Tên Hai' });
    expect((await findProfile(id)).slug).toBe('ba-ka-ten-hai');
    await giveConsent(newsroom, reporter, id);
    const published = await newsroom.ask(editor, 'PATCH', `/exemplars/${id}`, { _status: 'published' });
    expect(published.status).toBe(200);
    await patch(reporter, id, { name: 'Bà Ka Tên Ba' });
    expect((await findProfile(id)).slug).toBe('ba-ka-ten-hai');
    const { body } = await newsroom.ask<ProfileFlow>(reporter, 'GET', `/exemplars/${id}/flow`);
    expect(body.url).toMatch(/\/vi\/guong\/ba-ka-ten-hai\/$/);
    expect(body.receipt).toMatchObject({ action: 'publish', requested_by: editor.user.email });
  });

  test('what the form would change of a live profile is shown before it goes out, and only to those who may read it', async () => {
    const id = await makeExemplar(newsroom, reporter, { name: 'Bà Ka So', headline: 'Mở con đường' });
    const compare = async (account: Account | undefined, mine: unknown) =>
      newsroom.ask<{ differences: VersionDifference[] }>(account, 'POST', `/exemplars/${id}/live-changes`, {
        mine,
      });
    const form = { ...(await findProfile(id)), headline: 'Mở hai con đường' };
    expect((await compare(editor, form)).body.differences, 'of a profile that is not on the page').toEqual(
      [],
    );
    await giveConsent(newsroom, reporter, id);
    await newsroom.ask(editor, 'PATCH', `/exemplars/${id}`, { _status: 'published' });
    expect((await compare(editor, await findProfile(id))).body.differences).toEqual([]);
    const { body } = await compare(editor, form);
    expect(body.differences).toMatchObject([{ key: 'headline', label: 'Giới thiệu trong nửa dòng' }]);
    expect(body.differences[0]?.marks).toContainEqual({
      kind: 'added',
      text: expect.stringContaining('hai') as string,
    });
    expect((await compare(undefined, form)).status).toBe(401);
    expect((await compare(editor, 'chữ')).status).toBe(400);
  });

  test('figures of a profile that contradict each other are told in its checklist', async () => {
    const id = await makeExemplar(newsroom, reporter, {
      name: 'Bà Ka Số',
      headline: 'Hiến 1.500 m² đất',
      summary: 'Bà hiến 1.200 m² đất.',
    });
    const { body } = await newsroom.ask<Checklist>(reporter, 'GET', `/exemplars/${id}/checklist`);
    expect(body.items.find((item) => item.id === 'claims')?.hints).toEqual([
      'Lời giới thiệu ghi 1.500 m², tóm tắt ghi 1.200 m².',
    ]);
  });

  test('whoever holds a profile is called by his name, not by an address that colleagues may not read', async () => {
    const id = await makeExemplar(newsroom, reporter);
    await newsroom.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'exemplars', value: id },
        user: { relationTo: 'users', value: reporter.user.id },
      },
    });
    const { docs } = await newsroom.payload.find({
      collection: 'payload-locked-documents',
      overrideAccess: false,
      user: { ...editor.user, collection: 'users' },
      depth: 1,
    });
    expect(docs[0]?.user.value).toMatchObject({ name: 'reporter', email: 'reporter' });
  });
});

test('the menu counts what waits for whoever asks', async () => {
  const story = await makeStory(newsroom, reporter, { title: 'Bài chờ đếm' });
  const count = async (account: Account, id: string) => {
    const { body } = await newsroom.ask<WaitingCount[]>(account, 'GET', '/stories/queues');
    return body.find((queue) => queue.id === id)?.total ?? 0;
  };
  const before = await count(editor, 'cho-toi-duyet');
  await take(newsroom, reporter, story.id, 'submit');
  expect(await count(editor, 'cho-toi-duyet')).toBe(before + 1);
  expect(await count(reporter, 'cho-toi-duyet')).toBe(0);
  expect((await newsroom.ask(undefined, 'GET', '/stories/queues')).status).toBe(401);
});

test('alarms of the publisher are told to administrators; who uploaded a file is told in plain words what became of it', async () => {
  const picture = await upload(newsroom, reporter, await makePicture(), 'phim.png');
  const alarm = `Không làm được bản nhẹ ${picture.sha256?.slice(0, 16)}-640.mp4: ffmpeg exit 1`;
  await newsroom.sql.query(
    'INSERT INTO publisher_status (id, seen_at, alarms) VALUES (1, now(), $1) ON CONFLICT (id) DO UPDATE SET seen_at = now(), alarms = $1',
    [JSON.stringify([alarm])],
  );
  const read = async ({ user }: Account) =>
    renderToStaticMarkup(await PublisherBanner({ payload: newsroom.payload, user } as never));
  expect(await read(administrator)).toContain('ffmpeg exit 1');
  const told = await read(reporter);
  expect(told).toContain(`Tệp “${picture.filename}” bạn tải lên chưa có bản nhẹ`);
  expect(told).not.toMatch(/ffmpeg|[0-9a-f]{16}/);
  expect(await read(editor)).toBe('');
});
