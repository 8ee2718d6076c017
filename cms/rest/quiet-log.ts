import type { Config } from 'payload';
import { isRefusal } from './explain-errors.ts';

type LoggerOptions = Extract<NonNullable<Config['logger']>, { options: unknown }>['options'];

/** What whoever asks is told because he may not or cannot is one line in the log; only faults of the system keep their stack. */
export const quietLog: NonNullable<LoggerOptions['hooks']> = {
  logMethod(args, method) {
    const [first] = args as unknown[];
    const error = first !== null && typeof first === 'object' && 'err' in first ? first.err : undefined;
    if (error instanceof Error && isRefusal(error)) this.info(oneLine(error.message));
    else method.apply(this, args);
  },
};

function oneLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line.length > 300 ? `${line.slice(0, 300).toWellFormed()}…` : line;
}
