/** A line between a reader and the site, as Chromium imitates it. */
export interface Line {
  name: string;
  /** Milliseconds there and back. */
  latency: number;
  /** Bytes a second towards the reader, and from him. */
  down: number;
  up: number;
}

/** The lines that Lighthouse calls slow 4G and slow 3G. */
export const lines: readonly Line[] = [
  { name: 'slow 4G (1.6 Mbit/s, 150 ms)', latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 },
  { name: 'slow 3G (400 kbit/s, 400 ms)', latency: 400, down: 400_000 / 8, up: 400_000 / 8 },
];
