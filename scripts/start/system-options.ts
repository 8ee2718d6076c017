import type { Config } from '../config.ts';
import type { StartOptions } from './options.ts';
import type { StopStack } from './stop-stack.ts';

export interface SystemOptions {
  readonly config: Config;
  readonly options: StartOptions;
  readonly stack: StopStack;
  readonly signal: AbortSignal;
  /** Says a line to the operator, in the name of a part of the system. */
  readonly say: (part: string, line: string) => void;
}
