'use client';
import { useLivePreviewContext } from '@payloadcms/ui';

/** Payload adds a width of its own to those of the preview and names it in English; its configuration cannot. */
export function PreviewWords() {
  const own = useLivePreviewContext().breakpoints?.find(({ name }) => name === 'responsive');
  if (own) own.label = 'Vừa khung';
  return null;
}
