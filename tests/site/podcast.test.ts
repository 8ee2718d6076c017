import { parseFeed } from 'podcast-partytime';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCover } from '../../site/share/draw-cover.ts';
import type { ShareCard } from '../../site/share/share-card.ts';
import { getPodcastGuid } from '../../site/feeds/podcast-guid.ts';
import {
  makeHome,
  makePlace,
  makeRecording,
  makeSection,
  makeSettings,
  makeStory,
  toId,
} from '../support/make-documents.ts';
import { makeEdition, withdrawStory } from '../support/memory-edition.ts';
import { isLacking } from '../support/needed-programs.ts';
import { drawFiles } from './support/draw-feeds.ts';
import { origin } from './support/draw-site.ts';
import { parsePodcasts } from './support/podcastparser.ts';
import { readDemo } from './support/read-demo.ts';

const caption = {
  source: 'loi.vtt',
  sha256: 'd'.repeat(64),
  extension: 'vtt',
  mimeType: 'text/vtt',
  bytes: 120,
};
const spoken = (name: string, letter: string) =>
  makeRecording({
    id: toId(name),
    file: {
      source: `${name}.mp3`,
      sha256: letter.repeat(64),
      extension: 'mp3',
      mimeType: 'audio/mpeg',
      bytes: 12_345,
    },
    captions: [{ language: 'vi', file: caption }],
    chapters: [
      { start: 0, title: { vi: 'Mở đầu ]]> <b>' } },
      { start: 40, title: { vi: 'Ở buôn' } },
    ],
  });
const episode = {
  format: 'audio',
  title: 'Tiếng cồng <script> & ]]>',
  main: toId('vi'),
  episode: 7,
  place: makePlace().id,
  credits: [
    { role: 'author', name: 'Ngọc Lan' },
    { role: 'narrator', name: 'K’Brẽl' },
  ],
} as const;
const documents = [
  makeSettings({ email: 'toa-soan@guong.example' }),
  makeHome(),
  makeSection({ type: 'programme' }),
  makePlace(),
  spoken('vi', 'b'),
  spoken('kpm', 'c'),
  makeStory({ ...episode, id: toId('ky-7'), credits: [...episode.credits] }),
  makeStory({
    ...episode,
    credits: [],
    id: toId('ky-7-kpm'),
    language: 'kpm',
    slug: 'ky-7',
    title: 'Bài K’Ho',
    translationOf: toId('ky-7'),
    main: toId('kpm'),
  }),
  makeStory({ id: toId('bai-doc'), slug: 'bai-doc' }),
];
const programme = '/vi/chuyen-muc/nguoi-tot-viec-tot/podcast.xml';

test('of an episode that was withdrawn a podcast says so under its id for thirty days, and lets go of the recording', async () => {
  const edition = makeEdition(documents);
  edition.setToday('2026-11-22');
  const withdrawn = makeStory({ ...episode, id: toId('ky-7'), credits: [...episode.credits] });
  withdrawStory(edition, withdrawn, '2026-11-22T03:00:00Z');
  const read = async () => (await drawFiles(edition, ['podcast'])).get(programme);
  const text = (await read()) ?? '';
  const feed = parseFeed(text);
  expect(feed?.items.map(({ guid }) => guid) ?? []).toEqual([]);
  expect(text).toContain(`<guid isPermaLink="false">urn:uuid:${toId('ky-7')}</guid>`);
  expect(text).toContain('<title>Nội dung đã được gỡ</title>');
  expect(text).not.toContain('Tiếng cồng');
  expect(text).not.toContain('bbbbbbbbbbbbbbbb');
  edition.setToday('2026-12-23');
  expect(await read()).toBeUndefined();
});

test('each programme has a podcast in each language in which something was recorded, and apps read it whole', async () => {
  const files = await drawFiles(makeEdition(documents), ['podcast', 'chapters']);
  const podcasts = [...files.keys()].filter((address) => address.endsWith('podcast.xml'));
  expect(podcasts).toEqual([programme, programme.replace('/vi/', '/kpm/')]);
  const feed = parseFeed(files.get(programme) ?? '');
  expect(feed).toMatchObject({
    lastUpdate: expect.any(Date),
    title: 'Người tốt, việc tốt',
    language: 'vi',
    explicit: false,
    itunesType: 'episodic',
    guid: getPodcastGuid(origin + programme),
    locked: true,
    medium: 'podcast',
    owner: { email: 'toa-soan@guong.example' },
  });
  expect(feed?.items).toHaveLength(1);
  expect(feed?.items[0]).toMatchObject({
    guid: `urn:uuid:${toId('ky-7')}`,
    title: episode.title,
    duration: 92,
    enclosure: { url: `${origin}/tep/bbbbbbbbbbbbbbbb.mp3`, length: 12_345, type: 'audio/mpeg' },
    podcastTranscripts: [{ url: `${origin}/tep/dddddddddddddddd.vtt`, type: 'text/vtt', language: 'vi' }],
    podcastChapters: { type: 'application/json+chapters' },
    podcastPeople: [
      { name: 'Ngọc Lan', role: 'Author', group: 'Writing' },
      { name: 'K’Brẽl', role: 'Narrator', group: 'Cast' },
    ],
    podcastLocation: { name: 'Lâm Đồng' },
    alternativeEnclosures: [
      {
        type: 'audio/mpeg',
        length: 12_345,
        lang: 'kpm',
        title: 'Bài K’Ho',
        source: [{ uri: `${origin}/tep/cccccccccccccccc.mp3` }],
      },
    ],
  });
  const address = feed?.items[0]?.podcastChapters?.url.replace(origin, '') ?? '';
  expect(JSON.parse(files.get(address) ?? '')).toEqual({
    version: '1.2.0',
    title: episode.title,
    chapters: [
      { startTime: 0, title: 'Mở đầu ]]> <b>' },
      { startTime: 40, title: 'Ở buôn' },
    ],
  });
});

test('the podcasts of the demo edition are read whole too', async () => {
  const files = await drawFiles(makeEdition(readDemo()), ['podcast']);
  expect(files.size).toBeGreaterThan(0);
  for (const [address, text] of files) {
    const items = parseFeed(text)?.items ?? [];
    expect(items.length, address).toBe(text.split('<item>').length - 1);
    for (const { enclosure, duration, explicit } of items) {
      expect(enclosure.length, address).toBeGreaterThan(1_000);
      expect(duration, address).toBeGreaterThan(0);
      expect(explicit, address).toBe(false);
    }
  }
});

describe.skipIf(isLacking('podcastparser'))('gPodder', () => {
  test('reads a podcast with its hostile words, its recording and its owner', async () => {
    const files = await drawFiles(makeEdition(documents), ['podcast']);
    const podcast = parsePodcasts(files).get(programme);
    expect(podcast).toMatchObject({
      title: 'Người tốt, việc tốt',
      language: 'vi',
      explicit: false,
      cover_url: expect.stringContaining(`${origin}/`),
      itunes_owner: { email: 'toa-soan@guong.example' },
    });
    expect(podcast?.episodes).toHaveLength(1);
    expect(podcast?.episodes[0]).toMatchObject({
      guid: `urn:uuid:${toId('ky-7')}`,
      title: episode.title,
      total_time: 92,
      number: 7,
      enclosures: [{ url: `${origin}/tep/bbbbbbbbbbbbbbbb.mp3`, file_size: 12_345, mime_type: 'audio/mpeg' }],
    });
  });

  test('reads every podcast of the demo edition, and what it says of an episode agrees with its recording', async () => {
    const edition = makeEdition(readDemo());
    const files = await drawFiles(edition, ['podcast']);
    for (const [address, { episodes, cover_url: cover }] of parsePodcasts(files)) {
      expect(episodes.length, address).toBe((files.get(address) ?? '').split('<item>').length - 1);
      expect(cover, address).toMatch(/\.(?:jpg|png)$/);
      for (const { guid, title, published, total_time: seconds, enclosures } of episodes) {
        const card = edition.card(guid.replace('urn:uuid:', ''));
        expect({ title, published: published * 1_000 }, address).toEqual({
          title: card?.title,
          published: Date.parse(card?.publishedAt ?? ''),
        });
        expect(seconds, address).toBeGreaterThan(0);
        expect(
          enclosures.map(({ file_size: bytes }) => bytes > 1_000),
          address,
        ).toEqual([true]);
      }
    }
  });
});

test('its id is that which directories compute', () => {
  expect(getPodcastGuid('https://podnews.net/rss')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c');
  expect(getPodcastGuid('podnews.net/rss/')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c');
});

test('its cover is a square large enough for directories', async () => {
  const card: ShareCard = {
    title: 'Phát thanh Gương Sáng',
    language: 'vi',
    label: 'Chương trình',
    siteName: 'Gương Sáng',
    brand: { band: '#8a1c1c' },
    picture: undefined,
  };
  const { format, width, height } = await sharp(await drawCover(card, {})).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1400, height: 1400 });
});
