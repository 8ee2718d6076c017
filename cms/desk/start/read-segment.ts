import type { AdminViewServerProps } from 'payload';

/** Part of a page's address after `/admin/`, counted from 0; empty when there is none. */
export function readSegment({ params }: Pick<AdminViewServerProps, 'params'>, index: number): string {
  const segments = params?.segments;
  return Array.isArray(segments) ? (segments[index] ?? '') : '';
}
