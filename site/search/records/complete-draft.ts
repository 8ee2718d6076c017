import { bodyToText } from '#contract/blocks.ts';
import type { StoryDocument } from '#contract/story.ts';
import { readCues } from './read-cues.ts';
import type { RecordDraft } from './record-draft.ts';
import type { SearchRecord } from './search-record.ts';

/** Where the rest of a draft is read. */
export interface DraftFiles {
  /** @throws when the story is not live any more in this version */
  readStory(id: string, hash: string): StoryDocument;
  /** Text of a public file; undefined where it is missing. */
  readCaptions(name: string): string | undefined;
}

/** The whole record of a draft: the body of its story, and what is said in its recording. */
export function completeDraft(draft: RecordDraft, files: DraftFiles): SearchRecord {
  const { card, names, heavy, plain, facets, story, captions } = draft;
  const document = story && files.readStory(story.id, story.hash);
  const body = document ? bodyToText(document.body) : '';
  const track = captions === undefined ? undefined : files.readCaptions(captions);
  const cues = track === undefined ? [] : readCues(track);
  const media = facets.media ?? [];
  const hasFilm = document?.body.some(({ type }) => type === 'embed') && media.every(isNoFilm);
  return {
    card: {
      ...card,
      text: [body, card.text].filter(Boolean).join('\n'),
      ...(cues.length > 0 && { cues }),
    },
    names,
    heavy,
    plain: [body, ...plain, cues.map(([, words]) => words).join(' ')].filter(Boolean),
    facets: hasFilm ? { ...facets, media: [...media, { value: 'video', name: 'video' }] } : facets,
  };
}

function isNoFilm({ value }: { value: string }): boolean {
  return value !== 'video';
}
