import type { DefaultServerCellComponentProps } from 'payload';
import type { Media } from '../../payload-types.ts';
import { fileTypeNames } from './reading/file-types.ts';

/** What kind of file it is; a film or recording can be played. Pictures are seen beside their names. */
export function PlayerCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const type = cellData as Media['type'];
  if (!type) return null;
  const { url, filename } = (rowData ?? {}) as Partial<Media>;
  return (
    <>
      {fileTypeNames[type]}
      {url && <Player type={type} url={url} name={filename ?? ''} />}
    </>
  );
}

/** Captions are the public page's; here one looks which file it is. */
function Player({ type, url, name }: { type: Media['type']; url: string; name: string }) {
  if (type === 'video')
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    return <video className="player-cell" src={url} controls preload="none" aria-label={name} />;
  if (type === 'audio')
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    return <audio className="player-cell" src={url} controls preload="none" aria-label={name} />;
  return null;
}
