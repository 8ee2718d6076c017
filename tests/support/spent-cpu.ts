import { readFileSync } from 'node:fs';

/** What a test file cost this process and the processes that it started and saw end, in seconds of CPU. */
export interface SpentCpu {
  readonly imports: number;
  readonly tests: number;
  readonly children: number;
}

declare module 'vitest' {
  interface TaskMeta {
    cpu?: SpentCpu;
  }
}

const TICKS_A_SECOND = 100;

/** A watch that says what was spent since it began, and how much of it before `endImports`. */
export class CpuWatch {
  readonly #own = process.cpuUsage();
  readonly #children = readChildren();
  #imports = 0;

  endImports(): void {
    this.#imports = this.#readOwn();
  }

  read(): SpentCpu {
    return {
      imports: this.#imports,
      tests: this.#readOwn() - this.#imports,
      children: readChildren() - this.#children,
    };
  }

  #readOwn(): number {
    const { user, system } = process.cpuUsage(this.#own);
    return (user + system) / 1_000_000;
  }
}

/** Linux tells it in the 16th and 17th field; the name in the second may contain blanks. */
function readChildren(): number {
  if (process.platform !== 'linux') return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}
