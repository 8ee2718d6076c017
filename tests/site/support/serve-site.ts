import { cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { packSizesAddress } from '#contract/address.ts';
import type { EditionReader } from '../../../site/edition/edition-reader.ts';
import {
  fallbackAddress,
  fileAddress,
  getRenditionWidths,
  renditionAddress,
  renditionFormats,
  type RenditionFormat,
} from '../../../site/edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { packAddress } from '../../../site/edition/press-pack-address.ts';
import { listPackedCards } from '../../../site/views/republish.ts';
import { getChapterTracks } from '../../../site/media/chapter-tracks.ts';
import { toPageFile } from '../../../site/publisher/plan/address-file.ts';
import { createPublicServer } from '../../../site/server/public-server.ts';
import { cropAddress, getCrops } from '../../../site/share/crops.ts';
import { getPackSizes, type OfflinePack } from '../../../site/views/pack.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { client, drawSite } from './draw-site.ts';
import { makePlainPicture } from './plain-picture.ts';

export interface ServedSite {
  origin: string;
  folder: string;
  /** Puts a file in place of what stands at an address. */
  put(address: string, content: string | Uint8Array): void;
  close(): Promise<void>;
}

/** Draws an edition into a folder, with pictures of one colour, and serves it with the public server. */
export async function serveSite(
  edition: EditionReader,
  media: readonly MediaDocument[],
): Promise<ServedSite> {
  const temporary = makeTemporaryFolder();
  const folder = temporary.path;
  const write = (address: string, content: string | Uint8Array) => {
    const path = join(folder, toPageFile(address));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  cpSync(client, folder, { recursive: true });
  const pages = await drawSite(edition);
  for (const [address, { text }] of pages) write(address, text);
  for (const one of media) await writeMedia(one, write);
  for (const { id } of listPackedCards(edition)) write(packAddress(id), 'press pack');
  for (const [address, { kind, text }] of pages) {
    if (kind !== 'pack') continue;
    const list = address.slice(0, address.lastIndexOf('/') + 1);
    const sizeOf = (one: string) => statSync(join(folder, toPageFile(one)), { throwIfNoEntry: false })?.size;
    write(
      packSizesAddress(list),
      JSON.stringify(getPackSizes(list, JSON.parse(text) as OfflinePack, sizeOf)),
    );
  }
  const server = createPublicServer({ tree: folder });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    put: write,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      temporary.remove();
    },
  };
}

async function writeMedia(
  media: MediaDocument,
  write: (address: string, content: Uint8Array) => void,
): Promise<void> {
  for (const { name, text } of getChapterTracks(media)) write(`/tep/${name}`, Buffer.from(text));
  for (const track of media.captions) write(fileAddress(track.file), Buffer.from('WEBVTT\n'));
  const { width = 1, height = 1 } = media;
  if (media.type !== 'image') return write(fileAddress(media.file), Buffer.from('recording'));
  const makePicture = (step: number, format: RenditionFormat | 'jpeg') =>
    makePlainPicture(step, Math.round((height * step) / width), format);
  write(fallbackAddress(media.file), await makePicture(1200, 'jpeg'));
  for (const crop of getCrops(media))
    write(cropAddress(crop), await makePlainPicture(crop.width, crop.height, 'jpeg'));
  for (const step of getRenditionWidths(width)) {
    for (const format of renditionFormats)
      write(renditionAddress(media.file, step, format), await makePicture(step, format));
  }
}
