import type { DefaultServerCellComponentProps } from 'payload';
import type { Media } from '../../payload-types.ts';

/** Plays a film or recording in the library; pictures are seen beside their names. */
export function PlayerCell({ rowData }: DefaultServerCellComponentProps) {
  const { type, url, filename } = rowData as Partial<Media>;
  if (!url) return null;
  // Captions are the public page's; here one looks which file it is.
  if (type === 'video')
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    return <video className="player-cell" src={url} controls preload="none" aria-label={filename ?? ''} />;
  if (type === 'audio')
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    return <audio className="player-cell" src={url} controls preload="none" aria-label={filename ?? ''} />;
  return null;
}
