import { writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { toWallClock } from '#contract/newsroom-clock.ts';

const BEST = 9;
/** Pictures are compressed already. */
const STORED = 0;

/** A ZIP that is written file by file: the same files at the same time are the same bytes, on whatever machine. */
export class ZipWriter {
  readonly #zip: Zip;
  readonly #time: Date;

  /** @param descriptor open for writing @param time that every file in it bears */
  constructor(descriptor: number, time: string) {
    this.#time = toZipTime(time);
    this.#zip = new Zip((error, part) => {
      if (error) throw error;
      writeSync(descriptor, part);
    });
  }

  add(name: string, bytes: Uint8Array, { isCompressed = false } = {}): void {
    const file = new ZipDeflate(name, { level: isCompressed ? STORED : BEST });
    file.mtime = this.#time;
    this.#zip.add(file);
    file.push(bytes, true);
  }

  end(): void {
    this.#zip.end();
  }
}

/** ZIP tells the time of a clock on the wall, which fflate takes from the machine's: ours shows the newsroom's everywhere. */
function toZipTime(time: string): Date {
  const [year = 0, month = 1, ...rest] = toWallClock(time).split(/\D/).map(Number);
  const [day = 1, hour = 0, minute = 0, second = 0] = rest;
  return new Date(year, month - 1, day, hour, minute, second);
}
