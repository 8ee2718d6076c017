import { mediaTypes } from '#contract/media.ts';

/** What a file of the library is: the contract's media types, and captions that belong to one of them. */
export const fileTypes = [...mediaTypes, 'captions'] as const;
export type FileType = (typeof fileTypes)[number];

export const fileTypeNames = {
  image: 'Ảnh',
  video: 'Video',
  audio: 'Âm thanh',
  captions: 'Phụ đề',
} as const satisfies Record<FileType, string>;

export interface FileKind {
  type: FileType;
  mimeType: string;
  extension: string;
}

/** The kinds of files that the library keeps; SVG is not among them because it can carry scripts: it comes in as PNG. */
export const fileKinds = {
  jpeg: { type: 'image', mimeType: 'image/jpeg', extension: 'jpg' },
  png: { type: 'image', mimeType: 'image/png', extension: 'png' },
  webp: { type: 'image', mimeType: 'image/webp', extension: 'webp' },
  avif: { type: 'image', mimeType: 'image/avif', extension: 'avif' },
  mp4: { type: 'video', mimeType: 'video/mp4', extension: 'mp4' },
  webm: { type: 'video', mimeType: 'video/webm', extension: 'webm' },
  mp3: { type: 'audio', mimeType: 'audio/mpeg', extension: 'mp3' },
  m4a: { type: 'audio', mimeType: 'audio/mp4', extension: 'm4a' },
  ogg: { type: 'audio', mimeType: 'audio/ogg', extension: 'ogg' },
  weba: { type: 'audio', mimeType: 'audio/webm', extension: 'weba' },
  wav: { type: 'audio', mimeType: 'audio/wav', extension: 'wav' },
  vtt: { type: 'captions', mimeType: 'text/vtt', extension: 'vtt' },
} as const satisfies Record<string, FileKind>;

/**
 * What file pickers of browsers offer: everything that phones and recorders write, by all the names that browsers have for it.
 * No more than a hint: its bytes say what a file is, and whoever hands in another one is told what to do.
 */
export const offeredMimeTypes = [
  'image/*',
  'video/*',
  'audio/*',
  'text/vtt',
  'application/x-subrip',
  'application/ogg',
  '.vtt',
  '.srt',
  '.m4a',
];
