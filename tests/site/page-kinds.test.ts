import { describe, expect, test } from 'vitest';
import type { EditionReader } from '../../site/edition/edition-reader.ts';
import { makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import type { HandOverPlace } from '#contract/hand-over.ts';
import { getPlace } from '../../site/publisher/release/page-order.ts';
import { findOthers } from '../../scripts/screenshots/page-types.ts';
import { drawnKinds, type PageView } from '../../site/drawn-kinds.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import type { WritingPlace } from '../../site/kinds/page-kind.ts';
import { viewToText } from '../../site/publisher/plan/view-text.ts';
import { planSite } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';

const documents = makeSampleDocuments();

function readViews(edition: EditionReader): Map<string, string> {
  return new Map(
    planSite(edition).map(({ kind, entry }) => [
      entry.address,
      viewToText(kind.view(edition, entry), () => undefined),
    ]),
  );
}

describe('the views of pages', () => {
  test('are the same for the same edition, whatever came before', () => {
    expect(readViews(makeEdition(documents.toReversed()))).toEqual(readViews(makeEdition(documents)));
  });

  test('never ask for the body of a story', () => {
    const edition = makeEdition(documents);
    const withoutBodies = new Proxy(edition, {
      get(target, name) {
        const value: unknown = name === 'story' ? undefined : Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    expect(readViews(withoutBodies).size).toBeGreaterThan(100);
  });

  test('hold the very documents of the edition, so that their hashes are made once', () => {
    const edition = makeEdition(documents);
    const known = new Set<unknown>(
      [...edition.entries()].map((entry) => ('value' in entry ? entry.value : undefined)),
    );
    const strangers = planSite(edition).flatMap(({ kind, entry }) =>
      findStrangers(kind.view(edition, entry), known),
    );
    expect(strangers).toEqual([]);
  });

  test('of old stories and months stay as they are when a new story comes', () => {
    const before = readViews(makeEdition(documents));
    const newest = makeStory({
      id: toId('moi-nhat'),
      slug: 'moi-nhat',
      publishedAt: '2026-11-22T08:00:00+07:00',
      updatedAt: '2026-11-22T08:00:00+07:00',
    });
    const after = readViews(makeEdition([...documents, newest]));
    const changed = [...after.keys()].filter((address) => after.get(address) !== before.get(address));
    expect(changed.filter((address) => address.includes('/bai/')).toSorted()).toEqual([
      '/nhung/vi/bai/moi-nhat/',
      '/nhung/vi/bai/moi-nhat/oembed.json',
      '/vi/bai/moi-nhat/',
      '/vi/bai/moi-nhat/dang-lai/',
    ]);
    expect(changed).toContain('/vi/');
    expect(changed).toContain('/vi/chuyen-muc/nguoi-tot-viec-tot/');
    expect(changed).not.toContain('/vi/chuyen-muc/nguoi-tot-viec-tot/2026-10/');
    expect(changed).not.toContain('/vi/sitemap-2026-10.xml');
  });
});

/** The place of hand-overs that the writing order gives a page of each place. */
const placeOf = {
  texts: 'related',
  lists: 'lists',
  embeds: 'embeds',
  home: 'home',
  feeds: 'feeds',
  sitemaps: 'sitemaps',
  server: 'server',
} as const satisfies Record<Exclude<WritingPlace, 'of-address'>, HandOverPlace>;

describe('every kind of page', () => {
  const planned = planSite(makeEdition(documents));

  test('is written where it says', () => {
    const wrong = planned.flatMap(({ kind, entry: { address, params } }) => {
      const place = kind.place(params);
      const isWrong = place !== 'of-address' && getPlace(address, new Set()) !== placeOf[place];
      return isWrong ? [`${kind.name} ${address} is not among the ${place}`] : [];
    });
    expect(wrong).toEqual([]);
    const seen = new Set(planned.map(({ kind }) => kind.name));
    // Nothing was withdrawn in the sample, no list is longer than its feed, no programme was recorded, and no day is today.
    expect(pageKinds.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([
      'withdrawn',
      'withdrawn-embed',
      'feed-volume',
      'podcast',
      'chapters',
      'news-sitemap',
    ]);
  });

  test('that Astro draws names its views after itself: by that name the component is found', () => {
    const edition = makeEdition(documents);
    const drawn = planned.filter(({ kind }) => kind.output === 'astro');
    const named = drawn.map(({ kind, entry }) => [kind.name, (kind.view(edition, entry) as PageView).page]);
    expect(named.filter(([kind, page]) => kind !== page)).toEqual([]);
    expect(new Set(named.map(([kind]) => kind)).size).toBe(drawnKinds.length - 2);
  });

  test('that is of one type and in the sitemap is found for a screenshot', () => {
    const addresses = [
      '/vi/',
      '/vi/bai/a/',
      '/vi/lien-he/',
      '/vi/giai-thuong/2025/',
      '/vi/giai-thuong/2026/',
    ];
    expect(findOthers(addresses, '/vi/')).toEqual([['giai-thuong', '/vi/giai-thuong/2025/']]);
  });

  test('says to the sitemap only addresses of its own', () => {
    const edition = makeEdition(documents);
    for (const kind of pageKinds) {
      if (kind.output !== 'astro' || typeof kind.inSitemap !== 'function') continue;
      const own = new Set(planned.filter((page) => page.kind === kind).map(({ entry }) => entry.address));
      const { inSitemap } = kind;
      expect(
        edition.languages
          .flatMap((language) => inSitemap(edition, language))
          .filter((each) => !own.has(each)),
      ).toEqual([]);
    }
  });
});

/** Objects with an id, other than the chrome of a language, that the edition did not return. */
function findStrangers(part: unknown, known: ReadonlySet<unknown>): string[] {
  if (typeof part !== 'object' || part === null || known.has(part)) return [];
  const inside = Object.values(part).flatMap((value) => findStrangers(value, known));
  const isStranger = 'id' in part && !String(part.id).startsWith('chrome/');
  return isStranger ? [String(part.id), ...inside] : inside;
}
