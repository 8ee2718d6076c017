import type { DefaultServerCellComponentProps } from 'payload';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** Small picture of a file in a list. The file itself is handed out only to those who may read it. */
export async function ThumbnailCell({ cellData, payload }: DefaultServerCellComponentProps) {
  const id = getReferenceId(cellData as string | { id: string } | null);
  if (!id) return null;
  const file = await payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  const url = file?.thumbnailURL ?? (file?.type === 'image' ? file.url : undefined);
  return url ? (
    <img className="thumbnail-cell" src={url} alt="" loading="lazy" width={64} height={48} />
  ) : (
    <span>{file?.filename}</span>
  );
}
