import { licences, type MediaDocument } from '#contract/media.ts';
import { fileAddress } from '../../edition/media-addresses.ts';
import { listRenditions } from '../ninjs/media-ninjs.ts';
import type { MediaAnswer } from './shapes.ts';

/** A picture, recording or film with the addresses of its public forms; nothing of how the newsroom keeps it. */
export function toMediaAnswer(media: MediaDocument, origin: string): MediaAnswer {
  const licenceUrl = licences.find(({ id }) => id === media.licence)?.url;
  return {
    ...media,
    ...(licenceUrl && { licenceUrl }),
    files: listRenditions(media, origin).map(({ href, contentType, width, height, sizeInBytes }) => ({
      url: href,
      type: contentType,
      width,
      height,
      bytes: sizeInBytes,
    })),
    captions: media.captions.map(({ language, file }) => ({ language, url: origin + fileAddress(file) })),
  };
}
