import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '#contract/edition-reader.ts';
import { fallbackAddress, type MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { MadeFiles, type MadeFilesOptions } from '../publisher/queue/made-files.ts';
import { drawShareImage } from './draw-share-image.ts';
import { getShareName, shareFolder, toShareCard, type ShareCard } from './share-card.ts';

interface WantedImage {
  name: string;
  card: ShareCard;
  publishedAt: string;
  settings: SettingsDocument;
  section: DocumentOf<'section'> | undefined;
  picture: MediaDocument | undefined;
}

export interface ShareImagesOptions extends Pick<
  MadeFilesOptions<WantedImage>,
  'folder' | 'getRelease' | 'onError' | 'onComplete'
> {
  edition: Pick<EditionReader, 'settings' | 'term' | 'media'> & {
    cards(): Iterable<StoryCard>;
    isComplete: boolean;
  };
  /** File of a public name of media. */
  pathOf(name: string): string;
}

/** A share image for every public text, drawn beside the publishing of pages. */
export function makeShareImages({ edition, pathOf, ...options }: ShareImagesOptions): MadeFiles<WantedImage> {
  const known = new WeakMap<StoryCard, WantedImage>();
  return new MadeFiles<WantedImage>({
    ...options,
    publicFolder: shareFolder,
    rest: 2,
    findWanted: () => (edition.isComplete ? findWanted(edition, known) : undefined),
    async make(path, { card, picture }) {
      const file = picture && pathOf(basename(fallbackAddress(picture.file)));
      await writeFile(path, await drawShareImage(card, file && existsSync(file) ? file : undefined));
    },
  });
}

/** Newest texts first: they are shared most. Names are made once a card, section, picture and settings. */
function findWanted(
  edition: ShareImagesOptions['edition'],
  known: WeakMap<StoryCard, WantedImage>,
): WantedImage[] {
  const { settings } = edition;
  const wanted = [...edition.cards()].map((story) => {
    const section = edition.term('section', story.section);
    const picture = findStill(edition, story.lead) ?? findStill(edition, story.main);
    const last = known.get(story);
    if (last?.settings === settings && last.section === section && last.picture === picture) return last;
    const card = toShareCard(story, { settings, section, picture });
    const { publishedAt } = story;
    const made = { settings, section, picture, card, name: getShareName(card), publishedAt };
    known.set(story, made);
    return made;
  });
  return wanted.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
}

function findStill(edition: Pick<EditionReader, 'media'>, id: string | undefined): MediaDocument | undefined {
  const media = id === undefined ? undefined : edition.media(id);
  if (!media || media.type === 'image') return media;
  const poster = media.poster === undefined ? undefined : edition.media(media.poster);
  return poster?.type === 'image' ? poster : undefined;
}
