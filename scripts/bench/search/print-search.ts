import type { Measured } from '../measure-process.ts';
import type { Asked } from './ask-in-browser.ts';
import type { Line } from './lines.ts';
import type { Load } from './page-load.ts';

/** Mean reciprocal rank of each set of questions. */
export type Relevance = Record<string, { marks: number; bare: number }>;

export function printIndexing(
  name: string,
  { seconds, cpuSeconds, peakMegabytes, idleMegabytes }: Measured & { idleMegabytes?: number },
): void {
  const idle = idleMegabytes === undefined ? '' : ` (of it before the index ${Math.round(idleMegabytes)} MB)`;
  console.log(
    `${name}, whole index: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, at most ${Math.round(peakMegabytes)} MB${idle}`,
  );
}

export function printFound(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `${name}, published until found: median ${sorted[Math.floor(sorted.length / 2)]} ms, worst ${sorted.at(-1)} ms; goal: 3,000 ms`,
  );
}

export function printRelevance(name: string, relevance: Relevance): void {
  for (const [set, { marks, bare }] of Object.entries(relevance))
    console.log(`${name}, MRR@10, ${set}: ${marks.toFixed(3)} with marks, ${bare.toFixed(3)} without`);
}

export function printAsked(name: string, { name: line }: Line, { focus, first, later }: Asked): void {
  const whole = { bytes: focus.bytes + first.bytes, requests: focus.requests + first.requests };
  const range = (key: 'bytes' | 'milliseconds' | 'requests') => toRange(later.map((each) => each[key]));
  const [bytes, mostBytes] = range('bytes');
  const [time, longest] = range('milliseconds');
  const [requests, mostRequests] = range('requests');
  const [behind, mostBehind] = toRange(later.map((each) => each.behind.bytes));
  console.log(
    `${name}, ${line}: on focus ${toText(focus)}; first results ${seconds(first.milliseconds)} after the question, in all ${toText(whole)}; behind them ${toText(first.behind)}`,
  );
  console.log(
    `${name}, ${line}: later questions, median and worst of ${later.length}: ${seconds(time)}, ${seconds(longest)}; ${kilobytes(bytes)}, ${kilobytes(mostBytes)}; ${requests}, ${mostRequests} requests; behind them ${kilobytes(behind)}, ${kilobytes(mostBehind)}`,
  );
}

/** Median and largest. */
function toRange(values: readonly number[]): [median: number, most: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
}

function toText({ bytes, requests }: Load): string {
  return `${kilobytes(bytes)}, ${requests} requests`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
