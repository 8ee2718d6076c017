import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { feedAddress, feedFormats, storyAddress, termAddress, type FeedFormat } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import { fileAddress } from '../../site/edition/media-addresses.ts';
import { atomWriter } from '../../site/feeds/atom.ts';
import type { FeedHead } from '../../site/feeds/feed-head.ts';
import type { FeedItem, FeedMedia } from '../../site/feeds/feed-item.ts';
import type { FeedWriter } from '../../site/feeds/feed-writer.ts';
import { jsonFeedWriter } from '../../site/feeds/json-feed.ts';
import { rssWriter } from '../../site/feeds/rss.ts';
import { listOfferedFeeds } from '../../site/views/feed.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { needPrograms } from '../support/needed-programs.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { drawFiles } from './support/draw-feeds.ts';
import { origin } from './support/draw-site.ts';
import { parseFeeds, type ParsedFeed } from './support/feedparser.ts';
import { readDemo } from './support/read-demo.ts';
import { NewsboatReader } from './support/newsboat.ts';

needPrograms('feedparser', 'newsboat');

interface JsonItem {
  id: string;
  title: string;
  content_html?: string;
  content_text?: string;
  date_modified: string;
  tags?: string[];
  attachments?: { url: string; size_in_bytes: number }[];
  _partner: Record<string, unknown>;
}

const readSchema = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8')) as object;
const isJsonFeed = new Ajv({ strict: false, validateFormats: false })
  .addSchema(readSchema('json-feed-1.schema.json'))
  .compile(readSchema('json-feed-1.1.schema.json'));

const documents = readDemo();
const edition = makeEdition(documents);
let files: Map<string, string>;
/** What feedparser reads in each feed that is XML. */
let parsed: Map<string, ParsedFeed>;

const isXml = ([address]: [string, string]) => address.endsWith('.xml');
const readJson = (text = '') => JSON.parse(text) as { items: JsonItem[] };
const toAddress = (url: string) => decodeURI(url.replace(origin, ''));

beforeAll(async () => {
  files = await drawFiles(edition, ['feed', 'feed-volume']);
  parsed = parseFeeds(new Map([...files].filter(isXml)));
});

describe('every feed of the demo edition', () => {
  test('is one of those that its language offers, in three formats', () => {
    const offered = edition.languages.flatMap((language) => [...listOfferedFeeds(edition, language)]);
    const drawn = [...files.keys()].filter((address) => !address.includes('/nguon-tin/'));
    expect(offered.map(({ address }) => address).toSorted()).toEqual(drawn.toSorted());
    expect(new Set(offered.map(({ kind }) => kind))).toEqual(
      new Set(['all', 'format', 'section', 'programme', 'topic', 'unit', 'place', 'movement', 'exemplar']),
    );
    expect(offered[0]).toMatchObject({
      kind: 'all',
      title: 'Gương Sáng',
      format: 'rss',
      address: '/vi/rss.xml',
    });
  });

  test('keeps to the schema of JSON Feed, or is read by feedparser without a complaint', () => {
    for (const [address, text] of files) {
      if (!address.endsWith('.json')) continue;
      expect(isJsonFeed(JSON.parse(text)), `${address} ${JSON.stringify(isJsonFeed.errors)}`).toBe(true);
    }
    const problems = [...parsed].filter(([, { problem }]) => problem !== null);
    expect(problems.map(([address, { problem }]) => [address, problem])).toEqual([]);
    expect(new Set([...parsed.values()].map(({ version }) => version))).toEqual(new Set(['rss20', 'atom10']));
  });

  test('tells the same texts in the same order and with the same words, whatever the format', () => {
    for (const [address, text] of files) {
      if (!address.endsWith('.json')) continue;
      const list = address.slice(0, -feedFormats.json.file.length);
      const { items } = readJson(text);
      const of = (format: FeedFormat) => parsed.get(feedAddress(list, format))?.entries ?? [];
      const told = items.map(({ id, title, tags }) => [id, title, tags]);
      expect(of('rss').map(({ id, title, tags }) => [id, title, tags?.map(({ term }) => term)])).toEqual(
        told,
      );
      expect(of('atom').map(({ id, title, tags }) => [id, title, tags?.map(({ label }) => label)])).toEqual(
        told,
      );
    }
  });

  test('says of every text who wrote it, under which terms, in which language and when it changed', () => {
    for (const [address, { entries }] of parsed) {
      for (const entry of entries) {
        const card = edition.card(entry.id.replace('urn:uuid:', ''));
        expect(entry.authors?.[0]?.name, address).toBeTruthy();
        expect(entry.rights, address).toContain('Gương Sáng');
        expect(entry.content?.[0]?.value, address).toMatch(/^<|^$/);
        expect(Date.parse(entry.updated), address).toBe(Date.parse(card?.updatedAt ?? ''));
        expect(entry.summary, address).toBe(card?.summary);
        expect(toAddress(entry.link ?? ''), address).toBe(card && storyAddress(card));
      }
    }
  });

  test('offers recordings with their true length, and pictures with size, credit and licence', () => {
    const media = documents.filter((document) => document.kind === 'media');
    const bytesOf = new Map(media.map(({ file }) => [fileAddress(file), String(file.bytes)]));
    const entries = [...parsed.values()].flatMap((feed) => feed.entries);
    const enclosures = entries.flatMap(({ links }) => links.filter(({ rel }) => rel === 'enclosure'));
    expect(enclosures.length).toBeGreaterThan(100);
    expect(enclosures.filter(({ href, length }) => bytesOf.get(toAddress(href)) !== length)).toEqual([]);
    const pictures = entries.flatMap(({ media_content = [] }) =>
      media_content.filter(({ medium }) => medium === 'image'),
    );
    expect(pictures.length).toBeGreaterThan(100);
    expect(pictures.filter(({ width, height }) => !Number(width) || !Number(height))).toEqual([]);
    expect(files.get('/vi/rss.xml')).toMatch(
      /<media:credit role="photographer" scheme="urn:ebu">[^<]+<\/media:credit><media:copyright url="https:\/\/creativecommons\.org/,
    );
  });

  test('links the versions of a text to each other', () => {
    const translated = [...edition.cards()].filter((card) => edition.siblings(card).length > 1);
    expect(translated.length).toBeGreaterThan(5);
    for (const card of translated) {
      const list = termAddress(card.language, 'section', edition.term('section', card.section)?.slug ?? '');
      const feed = parsed.get(feedAddress(list, 'atom'));
      const entry = feed?.entries.find(({ id }) => id === `urn:uuid:${card.id}`);
      const told = entry?.links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
      expect(told?.map(({ hreflang, href }) => [hreflang, toAddress(href)]).toSorted()).toEqual(
        edition
          .siblings(card)
          .map((one) => [one.language, storyAddress(one)])
          .toSorted(),
      );
    }
  });

  test('leads back, volume by volume, to every text that the list ever had', () => {
    const list = { language: 'vi' } as const;
    const found: string[] = [];
    let next: string | undefined = '/vi/atom.xml';
    while (next !== undefined) {
      const feed: ParsedFeed | undefined = parsed.get(next);
      found.push(...(feed?.entries.map(({ id }) => id) ?? []));
      const older = feed?.feed.links.find(({ rel }) => rel === 'prev-archive');
      next = older && toAddress(older.href);
    }
    const all = edition.months(list).flatMap((month) => edition.month(list, month));
    expect(found.length).toBeGreaterThan(50);
    expect(new Set(found)).toEqual(new Set(all.map(({ id }) => `urn:uuid:${id}`)));
  });
});

describe('a text full of traps', () => {
  const traps = [
    ']]>',
    '<script>alert(1)</script>',
    '</title></entry></item>&lt;&amp;&#0;',
    '\u0000\u0008\u000B\u001F\uFFFE\uD800',
    '👩🏽‍🌾🇻🇳',
    'ភាសាខ្មែរ',
    'Ba Na Ơ̆ Ê̆',
  ];
  const hostile = traps.join(' ');
  const long = 'ă'.repeat(10_000);
  /** What XML and Unicode cannot say is left out; of what stays nothing is lost. */
  // oxlint-disable-next-line no-control-regex
  const shown = hostile.replace(/[\u0000\u0008\u000B\u001F\uFFFE]/g, '').toWellFormed();
  const time = '2026-11-20T08:00:00+07:00';
  const head: FeedHead = {
    language: 'km',
    title: hostile,
    description: hostile,
    home: `${origin}/km/`,
    self: `${origin}/km/rss.xml`,
    others: [],
    updated: time,
    newsroom: hostile,
    licence: { text: hostile, owner: hostile },
    editor: hostile,
    email: 'toa-soan@guong.example',
    icon: `${origin}/icons/icon-512.png`,
    smallIcon: `${origin}/icons/icon-192.png`,
    hub: undefined,
    older: undefined,
    current: undefined,
  };
  const picture: FeedMedia = {
    type: 'image',
    url: `${origin}/tep/a.jpg?b=1&c="2"`,
    mimeType: 'image/jpeg',
    bytes: undefined,
    width: 1200,
    height: 800,
    seconds: undefined,
    language: undefined,
    description: hostile,
    credit: hostile,
    machineMade: 'trainedAlgorithmicMedia',
    licence: { name: hostile, url: `${origin}/?a&b` },
    thumbnail: undefined,
    player: undefined,
    transcript: undefined,
    captions: [],
  };
  const sound: FeedMedia = {
    ...picture,
    type: 'audio',
    mimeType: 'audio/mpeg',
    bytes: 7,
    transcript: hostile,
  };
  const item = (id: string, title: string): FeedItem => ({
    urn: `urn:uuid:${id}`,
    url: `${origin}/km/bai/${id}/?a=1&b=2`,
    language: 'km',
    title,
    summary: hostile,
    html: `<p>${hostile}</p>`,
    published: time,
    updated: time,
    authors: [hostile],
    contributors: [hostile],
    categories: [{ name: hostile, language: 'vi', term: hostile, url: `${origin}/?a&b`, scheme: origin }],
    translations: [{ language: 'vi', url: `${origin}/?a&b` }],
    translationOf: undefined,
    pictures: [picture],
    recordings: [sound],
    licence: head.licence,
    creditLine: hostile,
    place: { code: '68', name: hostile },
    corrections: [{ at: time, note: hostile, wrong: hostile, right: hostile }],
    machineMade: 'algorithmicMedia',
    sample: hostile,
  });
  const items = [item('1', hostile), item('2', long)];
  const write = (writer: FeedWriter) => writer.feed(head, items.map(writer.item));

  test('is read word for word, whatever the format, and breaks none', () => {
    const feeds = parseFeeds(
      new Map([
        ['rss', write(rssWriter)],
        ['atom', write(atomWriter)],
      ]),
    );
    for (const [format, { problem, entries }] of feeds) {
      expect(problem, format).toBeNull();
      expect(
        entries.map(({ title }) => title),
        format,
      ).toEqual([shown, long]);
      expect(entries[0], format).toMatchObject({ summary: shown, authors: [{ name: shown }] });
      expect(entries[0]?.content?.[0]?.value, format).toBe(`<p>${shown}</p>`);
    }
    const feed = JSON.parse(write(jsonFeedWriter)) as { items: JsonItem[] };
    expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true);
    expect(feed.items.map(({ title }) => title.toWellFormed())).toEqual([hostile.toWellFormed(), long]);
  });
});

describe('a corrected and a withdrawn text', () => {
  const stories = documents.filter((document) => document.kind === 'story');
  const [corrected, withdrawn] = stories
    .filter(({ id, language }) => language === 'vi' && stories.some((other) => other.translationOf === id))
    .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)) as [
    DocumentOf<'story'>,
    DocumentOf<'story'>,
  ];
  const at = '2026-11-21T02:00:00.000Z';
  const later = makeEdition(
    documents
      .filter((document) => document !== withdrawn)
      .map((document) =>
        document === corrected
          ? {
              ...corrected,
              updatedAt: at,
              corrections: [{ at, note: 'Vườn rộng 1,2 ha, không phải 12 ha.' }],
            }
          : document,
      ),
  );
  const { id, slug, language } = withdrawn;
  later.set({
    key: `story/${id}`,
    kind: 'story',
    state: 'withdrawn',
    sequence: 0,
    rowHash: '',
    value: { kind: 'story', slug, previousSlugs: [], language, at, card: { ...withdrawn, at } },
  });
  later.setToday('2026-11-21');
  const ids = [`urn:uuid:${corrected.id}`, `urn:uuid:${id}`] as const;
  const notice = 'Nội dung đã được gỡ';

  test('are told in every format: what was put right before the text, and of the other nothing but that it is gone', async () => {
    const after = await drawFiles(later, ['feed']);
    const addresses = ['/vi/rss.xml', '/vi/atom.xml'];
    const xml = parseFeeds(new Map(addresses.map((address) => [address, after.get(address) ?? ''])));
    for (const address of addresses) {
      const entries = xml.get(address)?.entries ?? [];
      const [right, gone] = ids.map((one) => entries.find((entry) => entry.id === one));
      expect(right?.content?.[0]?.value).toMatch(/^<p><strong>Đính chính \(.+\):<\/strong> Vườn rộng 1,2 ha/);
      expect(Date.parse(right?.updated ?? '')).toBe(Date.parse(at));
      expect(gone).toMatchObject({ title: notice, summary: expect.stringContaining('21/11/2026') });
      expect(Date.parse(gone?.updated ?? '')).toBe(Date.parse(at));
      expect(after.get(address)).not.toContain(withdrawn.title);
    }
    const { items } = readJson(after.get('/vi/feed.json'));
    const [right, gone] = ids.map((one) => items.find((item) => item.id === one));
    expect(right?._partner).toMatchObject({ status: 'usable', corrections: [{ note: expect.any(String) }] });
    expect(gone).toMatchObject({ title: notice, content_text: expect.stringContaining('21/11/2026') });
    expect(gone?._partner).toMatchObject({ status: 'canceled' });
    expect(isJsonFeed(readJson(after.get('/vi/feed.json')))).toBe(true);
  });

  test('replace in Newsboat what its reader had taken in', async () => {
    const folder = makeFolderForTest();
    const before = await drawFiles(edition, ['feed']);
    const after = await drawFiles(later, ['feed']);
    for (const name of ['rss.xml', 'atom.xml']) {
      const address = `/vi/${name}`;
      const path = join(folder, name);
      const reader = new NewsboatReader(makeFolderForTest(), [`file://${path}`]);
      writeFileSync(path, before.get(address) ?? '');
      const had = reader.reload();
      expect(had.get(ids[0])).toMatchObject({
        title: corrected.title,
        url: origin + storyAddress(corrected),
        author: corrected.credits.find(({ role }) => role === 'author')?.name,
      });
      writeFileSync(path, after.get(address) ?? '');
      const has = reader.reload();
      expect(has.get(ids[0])?.content).toContain('Vườn rộng 1,2 ha');
      expect(had.get(ids[1])).toMatchObject({ title: withdrawn.title });
      expect(has.get(ids[1])).toMatchObject({ title: notice });
      expect([...had.keys()].filter((guid) => !has.has(guid))).toEqual([]);
    }
  });
});
