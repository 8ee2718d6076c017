import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import type { PublicDocument } from '#contract/document.ts';
import { languages } from '#contract/languages.ts';
import { SiteFolder } from '../../site/publisher/release/site-folder.ts';
import { drawShareImage } from '../../site/share/draw-share-image.ts';
import { getBrand } from '../../site/share/brand.ts';
import { fallbackAddress } from '../../site/edition/media-addresses.ts';
import { cropAddress, getCrops } from '../../site/share/crops.ts';
import { makeShareImages } from '../../site/share/share-images.ts';
import {
  makePicture,
  makeSettings,
  makeStory,
  makeSection,
  makeHome,
  toId,
} from '../support/make-documents.ts';
import { listFilledTerms } from '../../site/views/term.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { drawSite } from './support/draw-site.ts';

const plain = {
  label: 'Người tốt, việc tốt',
  siteName: 'Gương Sáng',
  picture: undefined,
  brand: { band: '#8e1b1f' },
};
const open: (() => void)[] = [];
afterEach(() => {
  while (open.length) open.pop()?.();
});

function openShareImages(documents: readonly PublicDocument[]) {
  const temporary = makeTemporaryFolder();
  open.push(() => temporary.remove());
  const site = new SiteFolder(join(temporary.path, 'site'));
  const release = site.create();
  const edition = makeEdition(documents);
  const errors: unknown[] = [];
  const images = makeShareImages({
    folder: join(temporary.path, 'share-images'),
    edition,
    listTerms: (language) => listFilledTerms(edition, language),
    pathOf: (name) => join(temporary.path, name),
    getRelease: () => release,
    onError: (error) => errors.push(error),
  });
  const mediaFolder = temporary.path;
  const listPublic = () => readdirSync(join(release.folder, 'chia-se')).sort();
  return { edition, images, errors, release, mediaFolder, listPublic };
}

const story = (name: string, title: string) => makeStory({ id: toId(name), slug: name, title });
const documents = [
  makeSettings(),
  makeHome(),
  makeSection(),
  story('mot', 'Bài một'),
  story('hai', 'Bài hai'),
];

describe('share images', () => {
  test('are 1200×630 and small, whatever the title', async () => {
    for (const title of ['A', 'ƠN̆ '.repeat(60).trim(), '<b>&amp;', '\u200B', 'dài'.repeat(66)]) {
      const image = await drawShareImage({ ...plain, title, language: 'kpm' }, {});
      const { width, height, format } = await sharp(image).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'jpeg']);
      expect(image.length).toBeLessThan(150_000);
    }
  });

  test('draw every language with letters of its own, none of them an empty box', async () => {
    const areOwn = languages.filter(({ script }) => script !== 'Hans');
    for (const { code, ownName } of areOwn) {
      const [own, box] = await Promise.all(
        // U+0378 is no letter of any script: fonts draw their box for it.
        [ownName, '\u0378'.repeat([...ownName].length)].map((title) =>
          drawShareImage({ ...plain, title, language: code }, {}),
        ),
      );
      const difference = await sharp(own)
        .composite([{ input: box ?? Buffer.alloc(0), blend: 'difference' }])
        .stats();
      expect(difference.channels[1]?.max, code).toBeGreaterThan(60);
    }
  });

  test('stand where the pages of texts and of the site say, and no others do', async () => {
    const { images, edition, listPublic, errors } = openShareImages(documents);
    images.request();
    await images.settle();
    const pages = [...(await drawSite(edition)).values()];
    const named = pages.flatMap(
      ({ text }) => /og:image" content="[^"]*\/chia-se\/([^"]+)"/.exec(text)?.[1] ?? [],
    );
    expect(listPublic()).toEqual([...new Set(named)].sort());
    expect([listPublic().length, errors]).toEqual([4, []]);
  });

  test('of a text that was withdrawn are gone as soon as it is asked; the others stay as they are', async () => {
    const { images, edition, listPublic } = openShareImages(documents);
    images.request();
    await images.settle();
    const before = listPublic();
    edition.delete(`story/${toId('mot')}`);
    images.request();
    expect(listPublic()).toHaveLength(3);
    expect(before).toEqual(expect.arrayContaining(listPublic()));
    await images.settle();
    expect(listPublic()).toHaveLength(3);
  });

  test('go with the picture of the text in three shapes, cut out of it and never larger', async () => {
    const picture = makePicture({ id: toId('ngang'), width: 1500, height: 750 });
    const { images, release, mediaFolder, errors } = openShareImages([
      makeSettings(),
      makeHome(),
      makeSection(),
      picture,
      makeStory({ id: toId('co-anh'), lead: picture.id }),
    ]);
    const source = { create: { width: 1200, height: 600, channels: 3 as const, background: '#3a6' } };
    await sharp(source)
      .jpeg()
      .toFile(join(mediaFolder, basename(fallbackAddress(picture.file))));
    images.request();
    await images.settle();
    expect(errors).toEqual([]);
    const sizes = await Promise.all(
      getCrops(picture).map(async (crop) => {
        const { width, height } = await sharp(join(release.folder, cropAddress(crop))).metadata();
        expect([width, height]).toEqual([crop.width, crop.height]);
        return `${width}x${height}`;
      }),
    );
    expect(sizes).toEqual(['600x600', '800x600', '1066x600']);
  });

  test('are drawn once: a new release gets the same files', async () => {
    const { images, release, listPublic } = openShareImages(documents);
    images.request();
    await images.settle();
    const names = listPublic();
    const listTimes = () => names.map((name) => statSync(join(release.folder, 'chia-se', name)).mtimeMs);
    const times = listTimes();
    for (const name of names) release.remove(`/chia-se/${basename(name)}`);
    images.request();
    await images.settle();
    expect(listPublic()).toEqual(names);
    expect(listTimes()).toEqual(times);
  });

  test('and icons have the colour and the logo of the deployment, whatever its shape', async () => {
    for (const [width, height] of [
      [400, 400],
      [900, 60],
      [40, 700],
      [3, 3],
    ] as const) {
      const logo = makePicture({ id: toId(`logo-${width}`), width, height });
      const own = {
        ...makeSettings(),
        accent: '#0b4f8a',
        logo: logo.id,
        name: { vi: 'Tên rất dài '.repeat(6) },
      };
      const { images, edition, errors, release, mediaFolder } = openShareImages([
        own,
        makeHome(),
        makeSection(),
        logo,
      ]);
      const { logo: file = '' } = getBrand(own, logo);
      await sharp({ create: { width, height, channels: 4, background: '#fff8' } })
        .webp()
        .toFile(join(mediaFolder, file));
      images.request();
      await images.settle();
      expect(errors).toEqual([]);
      const manifest = (await drawSite(edition)).get('/site.webmanifest')?.text ?? '';
      const { icons } = JSON.parse(manifest) as { icons: { src: string; sizes: string }[] };
      expect(icons.map(({ sizes }) => sizes)).toEqual(['512x512', '192x192', '180x180', '512x512']);
      for (const { src, sizes } of icons) {
        const { data, info } = await sharp(join(release.folder, src))
          .raw()
          .toBuffer({ resolveWithObject: true });
        expect(`${info.width}x${info.height}`).toBe(sizes);
        expect([...data.subarray(0, 3)]).toEqual([0x0b, 0x4f, 0x8a]);
      }
    }
  });
});
