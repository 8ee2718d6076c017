import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** Ids of those who wrote the text since it last went out. */
export function readWriters({ writers }: Pick<Story, 'writers'>): string[] {
  return Array.isArray(writers) ? writers.filter((id): id is string => typeof id === 'string') : [];
}

export function addWriter(writers: readonly string[], id: string): string[] {
  return [...new Set([...writers, id])];
}

/** Whether the user wrote a story or a profile, or any part of it since it last went out. */
export function isWriter(req: PayloadRequest, story: Pick<Story, 'createdBy' | 'writers'>): boolean {
  const user = req.user?.id;
  return (
    Boolean(user) && (getReferenceId(story.createdBy) === user || readWriters(story).includes(user ?? ''))
  );
}
