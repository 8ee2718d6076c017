import { describe, expect, test } from 'vitest';
import type { Story } from '../../cms/payload-types.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeStory, publish, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const { staff } = await hireStaff(newsroom);

interface Version {
  id: string;
  version: Story;
}

async function readVersions(account: Account, story: Story): Promise<Version[]> {
  const answer = await newsroom.send<{ docs: Version[] }>(
    account,
    'GET',
    `/stories/versions?where[parent][equals]=${story.id}&sort=updatedAt&limit=500&depth=0`,
  );
  return answer.body.docs;
}

async function write(account: Account, story: Story, title: string, isAutosave = false): Promise<void> {
  const query = isAutosave ? 'draft=true&autosave=true' : 'draft=true';
  const answer = await newsroom.ask(account, 'PATCH', `/stories/${story.id}?${query}`, { title });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
}

describe('versions of a text', () => {
  test('each carry who wrote them', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await write(staff.editor, story, 'Biên tập lại');
    await take(newsroom, staff.reporter, story.id, 'submit');
    await take(newsroom, staff.administrator, story.id, 'approve');
    await take(newsroom, staff.publisher, story.id, 'publish');
    const versions = await readVersions(staff.reporter, story);
    const { reporter, editor, administrator, publisher } = staff;
    const authors = [reporter, editor, reporter, administrator, publisher].map(({ user }) => user.id);
    expect(versions.map(({ version }) => version.savedBy)).toEqual(authors);
  });

  test('that saved themselves make way for each other, never for another writer and never for a saved one', async () => {
    const story = await makeStory(newsroom, staff.reporter, { title: 'Đầu tiên' });
    for (const title of ['Một', 'Một hai', 'Một hai ba']) await write(staff.reporter, story, title, true);
    for (const title of ['Bốn', 'Bốn năm']) await write(staff.editor, story, title, true);
    await write(staff.reporter, story, 'Sáu', true);
    await write(staff.reporter, story, 'Sáu, lưu tay');
    await write(staff.reporter, story, 'Bảy', true);
    const titles = (await readVersions(staff.reporter, story)).map(({ version }) => version.title);
    expect(titles).toEqual(['Đầu tiên', 'Một hai ba', 'Bốn năm', 'Sáu', 'Sáu, lưu tay', 'Bảy']);
  });

  test('that saved themselves stay one every ten minutes, and the first after a pause', async () => {
    const story = await makeStory(newsroom, staff.reporter, { title: 'Đầu tiên' });
    await write(staff.reporter, story, 'Mười phút đầu', true);
    await newsroom.sql.query(
      `UPDATE _stories_v SET updated_at = updated_at - interval '11 minutes' WHERE parent_id = $1`,
      [story.id],
    );
    for (const title of ['Nay', 'Nay viết', 'Nay viết tiếp']) await write(staff.reporter, story, title, true);
    const titles = (await readVersions(staff.reporter, story)).map(({ version }) => version.title);
    expect(titles).toEqual(['Đầu tiên', 'Mười phút đầu', 'Nay', 'Nay viết tiếp']);
  });

  test('that were approved or published stay, however much is written after them', async () => {
    const story = await makeStory(newsroom, staff.reporter, { title: 'Đầu tiên' });
    await write(staff.editor, story, 'Tự lưu rồi duyệt', true);
    await publish(newsroom, staff.publisher, story.id);
    const pinned = (await readVersions(staff.editor, story)).find(
      ({ version }) => version.title === 'Tự lưu rồi duyệt',
    );
    for (let number = 0; number < 40; number += 1) {
      await write(staff.editor, story, `Sau khi lên trang ${number}`, true);
      if (number % 10 === 9) await write(staff.editor, story, `Lưu tay ${number}`);
    }
    const versions = await readVersions(staff.editor, story);
    expect(versions.map(({ id }) => id)).toContain(pinned?.id);
    expect(versions.filter(({ version }) => version._status === 'published')).toHaveLength(1);
    expect(versions.filter(({ version }) => version.state === 'approved')).toHaveLength(1);
    expect(versions.filter(({ version }) => version.title?.startsWith('Lưu tay'))).toHaveLength(4);
  });
});
