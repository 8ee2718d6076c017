import { bodyToText } from '#contract/blocks.ts';
import { toBlocks } from './blocks.ts';
import type { StorySource } from './story-source.ts';

/** What is read aloud: the narration of a film, or the whole text of a radio item. One sentence or paragraph a line. */
export function getSpokenLines(story: StorySource): string[] {
  if (story.narration.length > 0) return [...story.narration];
  const read = toBlocks(story.body).filter((block) => block.type === 'paragraph' || block.type === 'quote');
  return [story.fields['title'] ?? '', story.summary, ...bodyToText(read).split('\n')].map((line) => line.replace(' — ', ', '));
}

export function getSpokenText(story: StorySource): string {
  return getSpokenLines(story).join('\n');
}
