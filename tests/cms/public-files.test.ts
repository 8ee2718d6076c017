import { describe, expect, test } from 'vitest';
import type { Media } from '../../cms/payload-types.ts';
import { giveConsent, makeExemplar } from './support/consents.ts';
import { openNewsroom } from './support/newsroom.ts';
import { refused, Showing } from './support/showing.ts';
import { makeStory, publish, readPublished } from './support/stories.ts';
import { publishTerm } from './support/terms.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');
const show = new Showing(newsroom, reporter, editor);

describe('what other public things show', () => {
  test('is not changed by a reporter either: portraits, covers, logos and what hangs on them', async () => {
    const below = await show.picture();
    const [portrait, cover, logo] = [
      await show.picture({ poster: below.id }),
      await show.picture(),
      await show.picture(),
    ];
    const exemplar = await makeExemplar(newsroom, editor, { portrait: portrait.id });
    await giveConsent(newsroom, editor, exemplar);
    const published = await newsroom.ask(publisher, 'PATCH', `/exemplars/${exemplar}`, {
      _status: 'published',
    });
    expect(published.status).toBe(200);
    await newsroom.payload.create({
      collection: 'sections',
      data: { name: 'Có ảnh đại diện', type: 'column', cover: cover.id },
    });
    const settings = { name: 'Gương Sáng', owner: 'Ban', languages: ['vi'], logo: logo.id };
    const administrator = await newsroom.hire('administrator');
    await newsroom.ask(administrator, 'POST', '/globals/site-settings', settings);
    await publishTerm(newsroom, administrator, publisher, '/globals/site-settings');
    const other = await show.picture();
    for (const file of [portrait, below, cover, logo])
      expect(await show.attack(file, other), file.filename ?? '').toEqual(refused);
  });

  test('a new poster of a public film goes out with it, and the old one goes from the site', async () => {
    const { recording, poster, inner } = await show.makeRecording();
    const story = await makeStory(newsroom, reporter, {
      title: 'Đổi ảnh bìa',
      format: 'audio',
      main: recording.id,
    });
    await publish(newsroom, publisher, story.id);
    const other = await show.picture();
    expect((await show.patch(editor, recording, { poster: other.id })).status).toBe(200);
    const stateOf = async ({ id }: Media) => (await readPublished(newsroom, `media/${id}`))?.state;
    expect(await Promise.all([recording, other, poster, inner].map(stateOf))).toEqual([
      'live',
      'live',
      'removed',
      'removed',
    ]);
  });
});
