import { createHash, hash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import type { MediaDocument, StoredFile } from '#contract/media.ts';
import { MadeFiles, type MadeFilesOptions, type PublicTree } from '../background/made-files.ts';
import type { WantedFile } from '../background/wanted-files.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import { drawNinjs } from '../exchange/ninjs/draw-ninjs.ts';
import { ninjsAddress } from '../exchange/ninjs/ninjs-address.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import { makePrintPicture } from '../media/print-picture.ts';
import { getMedia } from '../views/list.ts';
import { getArticleView } from '../views/ninjs.ts';
import { listPackedCards } from '../views/republish.ts';
import { findMediaRefusal } from '../views/reuse-rights.ts';
import { packFolder, packName } from '../edition/press-pack-address.ts';
import { listPackPictures, listPackTexts } from './pack-files.ts';
import { toPictureXmp } from './picture-xmp.ts';
import { ZipWriter } from './write-zip.ts';

interface WantedPack extends WantedFile {
  publicName: string;
  card: StoryCard;
}

/** A public tree that tells what its pages hold. */
interface PackTree extends PublicTree {
  readonly manifest: { get(address: string): { hash: string; size: number } | undefined };
}

export interface PressPacksOptions extends Pick<
  MadeFilesOptions<WantedPack>,
  'folder' | 'onError' | 'onComplete' | 'onProgress' | 'restFactor'
> {
  edition: EditionReader & { isComplete: boolean };
  /** Public origin without trailing slash. */
  origin: string;
  getRelease(): PackTree | undefined;
  withUpload<T>(file: StoredFile, use: (path: string, half: string) => Promise<T>): Promise<T>;
}

/** Another number whenever what a pack holds or how it is written changes. */
const PACK_FORM = 1;

/**
 * A ZIP for each article that others may print: its text, its pictures in print size, captions, credits, ninjs and
 * checksums. Made beside the publishing, the newest first; one of an article that changed goes at once and is made anew.
 * Its bytes follow from what the article shows, so that an unchanged article has an unchanged pack.
 */
export function makePressPacks(options: PressPacksOptions): MadeFiles<WantedPack> {
  const { edition, getRelease } = options;
  const known = new WeakMap<StoryCard, { stamp: string; wanted: WantedPack }>();
  const toWanted = (card: StoryCard, tree: PackTree): WantedPack[] => {
    const ninjs = tree.manifest.get(ninjsAddress(card.id));
    // Its page is not public yet.
    if (!ninjs || ninjs.size < 0) return [];
    const stamp = `${ninjs.hash} ${JSON.stringify(edition.texts(card.language) ?? null)}`;
    const last = known.get(card);
    if (last?.stamp === stamp) return [last.wanted];
    const digest = hash('sha256', `${PACK_FORM}\n${card.hash}\n${stamp}`, 'hex').slice(0, 20);
    const wanted = { name: `${card.id}.${digest}.zip`, publicName: packName(card.id), card };
    known.set(card, { stamp, wanted });
    return [wanted];
  };
  return new MadeFiles<WantedPack>({
    ...options,
    publicFolder: packFolder,
    rest: 2,
    compare: (a, b) => (a.card.publishedAt < b.card.publishedAt ? 1 : -1),
    findWanted() {
      const tree = getRelease();
      if (!tree || !edition.isComplete) return undefined;
      return [...listPackedCards(edition)].flatMap((card) => toWanted(card, tree));
    },
    make: (path, { card }, signal) => writePack(path, card, options, signal),
  });
}

async function writePack(
  path: string,
  card: StoryCard,
  { edition, origin, withUpload }: PressPacksOptions,
  signal: AbortSignal,
): Promise<void> {
  const { language } = card;
  const story = edition.story(card.id);
  const all = getMedia(edition, [card.lead, card.main, ...card.bodyMedia]);
  const context = {
    origin,
    site: getLabel(edition.settings.name, language).text,
    terms: getLabel(edition.settings.licence, language).text,
    texts: getInterface(language, edition.texts(language)).texts,
    media: all.filter((media) => findMediaRefusal(media) === undefined),
  };
  const texts = listPackTexts(story, context, all);
  const ninjs = drawNinjs(getArticleView(edition, card), { origin, edition });
  const descriptor = openSync(path, 'w');
  try {
    const zip = new ZipWriter(descriptor, card.updatedAt);
    const sums: string[] = [];
    const add = (name: string, bytes: Uint8Array, isCompressed = false): void => {
      zip.add(name, bytes, { isCompressed });
      sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    };
    for (const [name, text] of [...texts, ['ninjs.json', ninjs] as const]) add(name, Buffer.from(text));
    for (const { name, media, caption, rights } of listPackPictures(story, context)) {
      const xmp = toPictureXmp(media, { caption, rights, language });
      add(name, await printOf(media, xmp, withUpload, signal), true);
    }
    zip.add('SHA256SUMS', Buffer.from(sums.join('')));
    zip.end();
  } finally {
    closeSync(descriptor);
  }
}

function printOf(
  media: MediaDocument,
  xmp: string,
  withUpload: PressPacksOptions['withUpload'],
  signal: AbortSignal,
): Promise<Buffer> {
  return withUpload(media.file, (upload, half) => makePrintPicture(upload, media, { xmp, half, signal }));
}
