import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DocumentOf, TermDocument } from '#contract/document.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import { fallbackAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { getDyesName, type DyesName } from '#contract/weave/dyes.ts';
import { findProvinceOf } from '../weave/province.ts';
import { MadeFiles, type MadeFilesOptions } from '../background/made-files.ts';
import type { WantedFile } from '../background/wanted-files.ts';
import { findLogo, getBrand, hasOwnBrand, iconSides } from './brand.ts';
import { getCrops } from './crops.ts';
import { drawCover } from './draw-cover.ts';
import { drawCrop } from './draw-crop.ts';
import { drawIcon } from './draw-mark.ts';
import { drawShareImage } from './draw-share-image.ts';
import {
  getCoverName,
  getIconName,
  getShareName,
  shareFolder,
  toShareCard,
  toTermCard,
  toSiteCard,
  type ShareCard,
} from './share-card.ts';

/** Finds the file of a public name of media; undefined where it is not there. */
type FindFile = (name: string | undefined) => string | undefined;

interface WantedImage extends WantedFile {
  /** Of a text; what belongs to the whole site has none. */
  publishedAt?: string;
  draw(findFile: FindFile): Promise<Buffer>;
}

interface WantedShareImage extends WantedImage {
  publishedAt: string;
  settings: SettingsDocument;
  logo: MediaDocument | undefined;
  section: DocumentOf<'section'> | undefined;
  picture: MediaDocument | undefined;
}

interface WantedTermImage extends WantedImage {
  settings: SettingsDocument;
  logo: MediaDocument | undefined;
  picture: MediaDocument | undefined;
  dyes: DyesName;
}

/** Names are made once a card or term, section, picture, logo and settings. */
interface Known {
  stories: WeakMap<StoryCard, WantedShareImage>;
  terms: Map<LanguageCode, WeakMap<TermDocument, WantedTermImage>>;
}

export interface ShareImagesOptions extends Pick<
  MadeFilesOptions<WantedImage>,
  'folder' | 'getRelease' | 'onError' | 'onComplete' | 'restFactor'
> {
  edition: Pick<EditionReader, 'settings' | 'languages' | 'term' | 'media' | 'has'> & {
    cards(): Iterable<StoryCard>;
    isComplete: boolean;
  };
  /** Terms whose page in a language is shared under its own name. */
  listTerms(language: LanguageCode): Iterable<TermDocument>;
  /** File of a public name of media. */
  pathOf(name: string): string;
}

/**
 * Drawn beside the publishing of pages: a share image for the site and for every public text, its picture in the shapes of
 * search engines, and the site's icons.
 */
export function makeShareImages({
  edition,
  pathOf,
  listTerms,
  ...options
}: ShareImagesOptions): MadeFiles<WantedImage> {
  const known: Known = { stories: new WeakMap(), terms: new Map() };
  const findFile: FindFile = (name) => {
    const path = name && pathOf(name);
    return path && existsSync(path) ? path : undefined;
  };
  return new MadeFiles<WantedImage>({
    ...options,
    publicFolder: shareFolder,
    rest: 2,
    // What every page shows, then the newest texts: they are shared most.
    compare: (a, b) => (getTime(a) < getTime(b) ? 1 : -1),
    findWanted: () =>
      edition.isComplete
        ? [
            ...findSiteImages(edition),
            ...findTermImages(edition, listTerms, known.terms),
            ...findCovers(edition, listTerms),
            ...findStoryImages(edition, known.stories),
            ...findCropped(edition),
          ]
        : undefined,
    make: async (path, image) => writeFile(path, await image.draw(findFile)),
  });
}

/** For sorting: later than every text where there is none. */
function getTime({ publishedAt }: WantedImage): string {
  return publishedAt ?? '9999';
}

function findSiteImages(edition: ShareImagesOptions['edition']): WantedImage[] {
  const { settings, languages } = edition;
  const logo = findLogo(edition);
  const brand = getBrand(settings, logo);
  const icons = hasOwnBrand(settings, logo) ? iconSides : [];
  const images = [
    ...icons.map((side) => ({
      name: getIconName(brand, side),
      draw: (findFile: FindFile) => drawIcon(brand, findFile(brand.logo), side),
    })),
    ...languages
      // What a language without texts has is not shared.
      .filter((language) => language === defaultLanguage || edition.has({ language }))
      .map((language) => toWanted(toSiteCard(settings, logo, language), undefined)),
  ];
  // Languages without a name of their own share one image.
  return [...new Map(images.map((image) => [image.name, image])).values()];
}

function findTermImages(
  edition: ShareImagesOptions['edition'],
  listTerms: ShareImagesOptions['listTerms'],
  known: Known['terms'],
): WantedImage[] {
  const { settings, languages } = edition;
  const logo = findLogo(edition);
  return languages.flatMap((language) => {
    const before = known.get(language) ?? new WeakMap<TermDocument, WantedTermImage>();
    known.set(language, before);
    return Array.from(listTerms(language), (term) => {
      const own = term.kind === 'exemplar' ? term.portrait : term.kind === 'section' ? term.cover : undefined;
      const dyes = getDyesName(findProvinceOf(edition, term));
      const source = { settings, logo, picture: findStill(edition, own), dyes };
      const last = before.get(term);
      if (last && isSame(last, source)) return last;
      const made = { ...source, ...toWanted(toTermCard(term, language, source), source.picture) };
      before.set(term, made);
      return made;
    });
  });
}

/** Square covers of programmes, which podcasts need. */
function findCovers(
  edition: ShareImagesOptions['edition'],
  listTerms: ShareImagesOptions['listTerms'],
): WantedImage[] {
  const { settings } = edition;
  const logo = findLogo(edition);
  return edition.languages.flatMap((language) =>
    Array.from(listTerms(language)).flatMap((term) => {
      if (term.kind !== 'section' || term.type !== 'programme') return [];
      const picture = findStill(edition, term.cover);
      const dyes = getDyesName(findProvinceOf(edition, term));
      const card = toTermCard(term, language, { settings, logo, picture, dyes });
      return {
        name: getCoverName(card),
        draw: (findFile: FindFile) => drawCover(card, findFiles(card, picture, findFile)),
      };
    }),
  );
}

function findStoryImages(edition: ShareImagesOptions['edition'], known: Known['stories']): WantedImage[] {
  const { settings } = edition;
  const logo = findLogo(edition);
  return Array.from(edition.cards(), (story) => {
    const section = edition.term('section', story.section);
    const picture = findStill(edition, story.lead) ?? findStill(edition, story.main);
    const source = { settings, logo, section, picture };
    const last = known.get(story);
    if (last && isSame(last, source)) return last;
    const { publishedAt } = story;
    const made = { ...source, ...toWanted(toShareCard(story, source), picture), publishedAt };
    known.set(story, made);
    return made;
  });
}

/** The pictures of texts in the shapes of search engines; one that several texts show, once. */
function findCropped(edition: ShareImagesOptions['edition']): WantedImage[] {
  const wanted = new Map<string, WantedImage>();
  for (const { lead, main, publishedAt } of edition.cards()) {
    const picture = findStill(edition, lead) ?? findStill(edition, main);
    for (const crop of picture ? getCrops(picture) : []) {
      if (!picture || wanted.has(crop.name)) continue;
      wanted.set(crop.name, {
        name: crop.name,
        publishedAt,
        async draw(findFile) {
          const path = findFile(basename(fallbackAddress(picture.file)));
          if (path === undefined) throw new Error(`Chưa có ảnh “${picture.file.source}” để cắt.`);
          return drawCrop(path, crop);
        },
      });
    }
  }
  return [...wanted.values()];
}

function toWanted(card: ShareCard, picture: MediaDocument | undefined): WantedImage {
  return {
    name: getShareName(card),
    draw: (findFile) => drawShareImage(card, findFiles(card, picture, findFile)),
  };
}

function findFiles(card: ShareCard, picture: MediaDocument | undefined, findFile: FindFile) {
  return {
    picture: findFile(picture && basename(fallbackAddress(picture.file))),
    logo: findFile(card.brand.logo),
  };
}

function isSame<T extends object>(known: T, source: Partial<T>): boolean {
  return (Object.keys(source) as (keyof T)[]).every((key) => known[key] === source[key]);
}

export function findStill(
  edition: Pick<EditionReader, 'media'>,
  id: string | undefined,
): MediaDocument | undefined {
  const media = id === undefined ? undefined : edition.media(id);
  if (!media || media.type === 'image') return media;
  const poster = media.poster === undefined ? undefined : edition.media(media.poster);
  return poster?.type === 'image' ? poster : undefined;
}
