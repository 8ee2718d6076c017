'use client';
import { useMemo } from 'react';
import type { Media } from '../../payload-types.ts';
import { useAnswer } from '../../platform/requests/use-answer.ts';

/** What is shown of a file of the library. */
export interface ShownFile {
  url: string;
  thumbnailURL?: string;
  filename: string;
  type: Media['type'];
  alt: string;
  credit: string;
}

/** A file of the library; undefined before the server has answered, and when there is none to show. */
export function useFile(id: string): ShownFile | undefined {
  const media = useAnswer<Media>(id && `/api/media/${encodeURIComponent(id)}?depth=0`);
  return useMemo(() => media && toShown(media), [media]);
}

function toShown({ url, thumbnailURL, filename, type, alt, credit }: Media): ShownFile {
  return {
    url: url ?? '',
    ...(thumbnailURL ? { thumbnailURL } : {}),
    filename: filename ?? '',
    type,
    alt: alt ?? '',
    credit,
  };
}
