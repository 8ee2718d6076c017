import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsFolder } from './folders.ts';

/** One file of `texts/`: fields at its head, then the summary, the body and perhaps lines to be spoken. */
export interface StorySource {
  /** Name of the file without `.md`; translations end in `.en` and the like. */
  name: string;
  fields: Record<string, string>;
  summary: string;
  body: string;
  /** Sentences spoken in the film of a video story, each with its picture. */
  narration: readonly string[];
}

function parse(name: string, file: string): StorySource {
  const [head = '', text = ''] = file.split('\n---\n').map((part) => part.trim());
  const fields = Object.fromEntries(
    head.split('\n').map((line) => {
      const at = line.indexOf(': ');
      if (at < 0) throw new Error(`${name}: no field in “${line}”`);
      return [line.slice(0, at), line.slice(at + 2).trim()];
    }),
  );
  const [story = '', spoken = ''] = text.split(/\n*~~~\n/);
  const [summary = '', ...body] = story.split(/\n{2,}/);
  const narration = spoken.split('\n').map((line) => line.trim()).filter(Boolean);
  return { name, fields, summary: summary.trim(), body: body.join('\n\n'), narration };
}

/** All story sources, by name. */
export function readStorySources(): StorySource[] {
  const names = readdirSync(textsFolder).filter((file) => file.endsWith('.md')).sort();
  return names.map((file) => parse(file.slice(0, -3), readFileSync(join(textsFolder, file), 'utf8').normalize('NFC')));
}

export function splitField(source: StorySource, field: string): string[] {
  return (source.fields[field] ?? '').split(', ').map((value) => value.trim()).filter(Boolean);
}
