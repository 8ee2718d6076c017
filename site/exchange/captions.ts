import { getBlockFiles } from '#contract/blocks.ts';
import { inlineToText } from '#contract/inline.ts';
import type { StoryDocument } from '#contract/story.ts';

/** What stands below the files of a text, as plain text by the file's id. */
export function getCaptions({
  lead,
  leadCaption,
  body,
}: Pick<StoryDocument, 'lead' | 'leadCaption' | 'body'>): ReadonlyMap<string, string> {
  const captions = new Map(body.flatMap(getBlockFiles).map(({ id, caption }) => [id, inlineToText(caption)]));
  if (lead !== undefined && leadCaption) captions.set(lead, leadCaption);
  return captions;
}
