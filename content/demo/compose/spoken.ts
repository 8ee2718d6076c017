import { bodyToText } from '#contract/blocks.ts';
import { toBlocks } from './blocks.ts';
import type { StorySource } from './story-source.ts';

/** What is read aloud: the narration of a film, or the whole text of a radio item. One sentence or paragraph a line. */
export function getSpokenLines(story: StorySource): string[] {
  if (story.narration.length > 0) return [...story.narration];
  const read = toBlocks(story.body).filter((block) => block.type === 'paragraph' || block.type === 'quote');
  return [story.fields['title'] ?? '', story.summary, ...bodyToText(read).split('\n')].map((line) => line.replace(' — ', ', '));
}

/** An article that is read aloud, by parts: title, summary, and each block that can be heard; a table cannot. */
export function getSpokenParts(story: StorySource): { part: string; line: string }[] {
  const heads = [
    { part: 'title', line: story.fields['title'] ?? '' },
    { part: 'summary', line: story.summary },
  ];
  const blocks = toBlocks(story.body).filter(({ type }) => type !== 'table' && type !== 'figure' && type !== 'gallery' && type !== 'embed');
  const read = blocks.map((block) => ({ part: block.id, line: bodyToText([block]).split('\n').join('. ').replace(' — ', ', ') }));
  return [...heads, ...read];
}

export function getSpokenText(story: StorySource): string {
  return getSpokenLines(story).join('\n');
}
