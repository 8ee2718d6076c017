import type { Contender } from './compare/compare.ts';
import type { Measured } from './measure-process.ts';
import type { Latency } from './publish-bench.ts';

export function printWorker(
  what: string,
  seconds: number,
  { cpuSeconds, peakMegabytes }: Omit<Measured, 'seconds'>,
  goal = '',
): void {
  const time = seconds ? `${seconds.toFixed(1)} s, ` : '';
  const figures = `${time}${cpuSeconds.toFixed(1)} s of CPU, at most ${Math.round(peakMegabytes)} MB`;
  console.log(`${what}: ${figures}${goal && `; goal: ${goal}`}`);
}

export function printLatencies(what: string, { median, worst, own, pages }: Latency, goal = ''): void {
  console.log(
    `publishing ${what}: median ${median} ms, worst ${worst} ms (up to ${pages} pages); its own page: median ${own.median} ms, worst ${own.worst} ms${goal && `; goal: ${goal}`}`,
  );
}

/** Figures of each generator, and its ratio to ours. */
export function printComparison(contenders: readonly Contender[]): void {
  const [ours] = contenders;
  if (!ours) return;
  const ratio = (own: number, other: number): string => `${(own / other).toFixed(2)} ×`;
  for (const { name, pages, seconds, cpuSeconds, peakMegabytes } of contenders) {
    const figures = `${pages} pages, ${seconds.toFixed(1)} s, ${Math.round(pages / seconds)} pages a second, ${cpuSeconds.toFixed(1)} s of CPU, at most ${Math.round(peakMegabytes)} MB`;
    const ratios = `ours: time ${ratio(ours.seconds, seconds)}, CPU ${ratio(ours.cpuSeconds, cpuSeconds)}, memory ${ratio(ours.peakMegabytes, peakMegabytes)}`;
    console.log(`${name}: ${figures}${name === ours.name ? '' : `; ${ratios}`}`);
  }
}
