import { existsSync, readFileSync } from 'node:fs';
import { recordingsFile } from './folders.ts';
import { stableId } from './identity.ts';
import type { StorySource } from './story-source.ts';

/** Facts that only the tools that made a recording know: seconds, the pixels of a film, when each part of a text is read. */
export interface MadeRecording {
  duration: number;
  width?: number;
  height?: number;
  timings?: { part: string; from: number; to: number }[];
}

/** By the name of the story. */
export function readRecordings(): Record<string, MadeRecording> {
  return existsSync(recordingsFile) ? (JSON.parse(readFileSync(recordingsFile, 'utf8')) as Record<string, MadeRecording>) : {};
}

/** An article that a machine reads aloud, which it does not hide. */
export function toRecordings(source: StorySource) {
  const timings = readRecordings()[source.name]?.timings;
  if (!timings) return {};
  return { recordings: [{ media: stableId('media', source.name), speaker: 'Giọng đọc máy', timings }] };
}
