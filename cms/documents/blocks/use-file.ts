'use client';
import { useEffect, useState } from 'react';
import type { Media } from '../../payload-types.ts';
import { ask } from '../../platform/requests/ask.ts';

/** What is shown of a file of the library. */
export interface ShownFile {
  url: string;
  thumbnailURL?: string;
  filename: string;
  type: Media['type'];
  alt: string;
  credit: string;
}

const known = new Map<string, Promise<ShownFile | undefined>>();

/** A file of the library; undefined before the server has answered, and when there is none to show. */
export function useFile(id: string): ShownFile | undefined {
  const [file, setFile] = useState<{ id: string; shown: ShownFile | undefined }>();
  useEffect(() => {
    if (!id) return undefined;
    let isGone = false;
    void find(id).then((shown) => !isGone && setFile({ id, shown }));
    return () => {
      isGone = true;
    };
  }, [id]);
  return file?.id === id ? file.shown : undefined;
}

/** Asks once for each file; again for one that was not to be had. */
function find(id: string): Promise<ShownFile | undefined> {
  const asked = known.get(id) ?? read(id);
  known.set(id, asked);
  return asked;
}

async function read(id: string): Promise<ShownFile | undefined> {
  const answer = await ask<Media>(`/api/media/${encodeURIComponent(id)}?depth=0`);
  if (!answer.ok) {
    known.delete(id);
    return undefined;
  }
  const { url, thumbnailURL, filename, type, alt, credit } = answer.body;
  return {
    url: url ?? '',
    ...(thumbnailURL ? { thumbnailURL } : {}),
    filename: filename ?? '',
    type,
    alt: alt ?? '',
    credit,
  };
}
