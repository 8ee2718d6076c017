import { pause } from './session.ts';

/** Waiting that can be ended. */
export class Sleeper {
  #wake: (() => void) | undefined;

  /** Resolves after so many milliseconds, or when it is woken. */
  async sleep(milliseconds: number): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    await pause(milliseconds, woken.signal);
    this.#wake = undefined;
  }

  wake(): void {
    this.#wake?.();
  }
}
