import type { LanguageCode } from '#contract/languages.ts';
import {
  fallbackAddress,
  getRenditionWidths,
  renditionAddress,
  type RenditionFormat,
} from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';

/** Documents of media by id, as pages look them up while drawing. */
export type MediaById = ReadonlyMap<string, MediaDocument>;

export function toMediaById(media: readonly MediaDocument[]): MediaById {
  return new Map(media.map((document) => [document.id, document]));
}

/** The still picture of a media: itself, or the poster of a video or recording. */
export function getStill(id: string | undefined, media: MediaById): MediaDocument | undefined {
  const document = id === undefined ? undefined : media.get(id);
  if (!document) return undefined;
  if (document.type === 'image') return document;
  const poster = document.poster === undefined ? undefined : media.get(document.poster);
  return poster?.type === 'image' ? poster : undefined;
}

/** `srcset` of a picture's renditions; undefined while its size is not known. */
export function getSourceSet({ file, width }: MediaDocument, format: RenditionFormat): string | undefined {
  if (!width) return undefined;
  return getRenditionWidths(width)
    .map((step) => `${renditionAddress(file, step, format)} ${step}w`)
    .join(', ');
}

export { fallbackAddress };

/** What a picture shows, in the page's language or in Vietnamese. */
export function getAlt({ alt }: MediaDocument, language: LanguageCode): string {
  return alt[language] ?? alt.vi ?? '';
}
