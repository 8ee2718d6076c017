import type { Captions } from './cues.ts';

/** Captions as WebVTT, the one form that browsers read. */
export function writeCaptions({ blocks, cues }: Captions): string {
  const parts = cues.map(({ id, start, end, settings, lines }) => {
    const head = `${toTime(start)} --> ${toTime(end)}${settings ? ` ${settings}` : ''}`;
    return [...(id ? [id] : []), head, ...lines].join('\n');
  });
  return `${['WEBVTT', ...blocks, ...parts].join('\n\n')}\n`;
}

function toTime(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const clock = `${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1000) % 60)}`;
  return `${clock}.${String(all % 1000).padStart(3, '0')}`;
}
