import type { LanguageCode } from '#contract/languages.ts';
import { licences, type MediaDocument, type MediaType } from '#contract/media.ts';
import {
  fallbackAddress,
  fileAddress,
  getRenditionWidths,
  renditionAddress,
} from '../../edition/media-addresses.ts';
import { toUri, toUrn } from '../uri.ts';
import type { NinjsAssociation, NinjsRendition, NinjsType } from './ninjs-item.ts';
import { toSourceType } from './source-type.ts';

const FALLBACK_WIDTH = 1200;
const typeOfMedia = { image: 'picture', audio: 'audio', video: 'video' } as const satisfies Record<
  MediaType,
  NinjsType
>;

/** A picture, recording or film that an article shows, with whom to name and under which licence. */
export function toMediaNinjs(
  media: MediaDocument,
  { name, language, origin, caption = '' }: MediaPlace,
): NinjsAssociation {
  const { id, type, alt, credit, sourceUrl } = media;
  const licence = licences.find((one) => one.id === media.licence);
  const words = alt[language] ?? alt.vi;
  return {
    uri: toUrn(id),
    type: typeOfMedia[type],
    name,
    rel: 'media',
    by: credit || undefined,
    copyrightNotice: licence?.name,
    rightsInfo: licence?.url ? { linkedRights: licence.url } : undefined,
    digitalSourceType: toSourceType(media.machineMade),
    descriptions: [
      ...(caption ? [{ role: 'caption', contentType: 'text/plain' as const, value: caption }] : []),
      ...(words ? [{ role: 'alt', contentType: 'text/plain' as const, value: words }] : []),
    ],
    infoSources: sourceUrl && credit ? [{ name: credit, role: 'source', uri: toUri(sourceUrl) }] : undefined,
    renditions: listRenditions(media, origin),
  };
}

interface MediaPlace {
  /** What it is to the article: `lead`, `main`, `body-1`… */
  name: string;
  language: LanguageCode;
  origin: string;
  /** Plain text below it. */
  caption?: string;
}

/** Every form of a file that readers may fetch. How many bytes a form of a picture has is known once it is made, not here. */
export function listRenditions(media: MediaDocument, origin: string): NinjsRendition[] {
  const { file, type, width, height, duration } = media;
  const scaled = (to: number) => (width && height ? Math.round((height * to) / width) : undefined);
  if (type !== 'image')
    return [
      {
        name: 'original',
        href: origin + fileAddress(file),
        contentType: file.mimeType,
        width,
        height,
        sizeInBytes: file.bytes,
        duration,
      },
    ];
  const largest = Math.min(width ?? FALLBACK_WIDTH, FALLBACK_WIDTH);
  const steps = width ? getRenditionWidths(width) : [];
  return [
    {
      name: 'jpeg',
      href: origin + fallbackAddress(file),
      contentType: 'image/jpeg',
      width: width && largest,
      height: scaled(largest),
    },
    ...steps.map((step) => ({
      name: `webp-${step}`,
      href: origin + renditionAddress(file, step, 'webp'),
      contentType: 'image/webp',
      width: step,
      height: scaled(step),
    })),
  ];
}
