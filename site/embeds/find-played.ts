import type { MediaDocument } from '#contract/media.ts';
import type { StoryDocument } from '#contract/story.ts';
import type { MediaById } from '../media/picture.ts';

/** A text read aloud in so many parts is heard on its own page. */
const mostParts = 5;

interface Played {
  file: MediaDocument;
  /** Who reads, where it is a text read aloud. */
  speaker?: string;
}

/**
 * What the player of a text plays: its film or recording; else the text read aloud, as a whole or in its first parts;
 * else the first film or recording within it.
 */
export function findPlayed({ main, recordings = [], bodyMedia }: PlayedStory, media: MediaById): Played[] {
  const find = (id: string | undefined): MediaDocument[] => {
    const found = id === undefined ? undefined : media.get(id);
    return found && found.type !== 'image' ? [found] : [];
  };
  const own = find(main);
  if (own.length > 0) return own.map((file) => ({ file }));
  const whole = recordings.filter(({ part }) => part === undefined).slice(0, 1);
  const spoken = (whole.length > 0 ? whole : recordings.slice(0, mostParts)).flatMap((recording) =>
    find(recording.media).map((file) => ({ file, speaker: recording.speaker })),
  );
  if (spoken.length > 0) return spoken;
  return bodyMedia
    .flatMap(find)
    .slice(0, 1)
    .map((file) => ({ file }));
}

type PlayedStory = Pick<StoryDocument, 'main' | 'recordings'> & { bodyMedia: readonly string[] };
