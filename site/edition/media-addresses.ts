import type { MediaDocument, StoredFile } from '#contract/media.ts';

export const renditionFormats = ['avif', 'webp'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];
const steps = [320, 640, 1024, 1600];
const PHONE_WIDTH = 640;

/** Public address of a stored file: `/tep/<first 16 hex digits of its SHA-256>.<extension>`. */
export function fileAddress(file: Pick<StoredFile, 'sha256' | 'extension'>): string {
  return `/tep/${file.sha256.slice(0, 16)}.${file.extension}`;
}

/** Widths in pixels that a picture of this width is made in: the steps not above it, or its own width when it is small. */
export function getRenditionWidths(width: number): number[] {
  const widths = steps.filter((step) => step <= width);
  return widths.length ? widths : [width];
}

export function renditionAddress(
  file: Pick<StoredFile, 'sha256'>,
  width: number,
  format: RenditionFormat,
): string {
  return `/tep/${file.sha256.slice(0, 16)}-${width}.${format}`;
}

/** The rendition for a phone: 640 px wide, or the largest below. */
export function phoneAddress(
  { file, width = PHONE_WIDTH }: Pick<MediaDocument, 'file' | 'width'>,
  format: RenditionFormat = 'webp',
): string {
  const widths = getRenditionWidths(width).filter((one) => one <= PHONE_WIDTH);
  return renditionAddress(file, widths.at(-1) ?? width, format);
}

/** A JPEG of at most 1200 px, for feeds, link previews and browsers without WebP. */
export function fallbackAddress(file: Pick<StoredFile, 'sha256'>): string {
  return `/tep/${file.sha256.slice(0, 16)}-1200.jpg`;
}
