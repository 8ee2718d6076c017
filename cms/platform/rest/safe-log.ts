import { toSafeError } from './safe-error.ts';
import { isRefusal } from './explain-errors.ts';

/**
 * Options of the CMS's logger.
 *
 * 1. Whatever is logged, no statement of the database, no value of one and no password is.
 * 2. What whoever asks is told because he may not or cannot is one line; only faults of the system keep their stack.
 */
export function makeLoggerOptions(level: string) {
  return { level, hooks: { logMethod: writeSafely } };
}

type Write = (...args: [unknown, ...unknown[]]) => void;

function writeSafely(this: { info: Write }, args: [unknown, ...unknown[]], method: Write): void {
  const [subject, ...more] = args;
  const error = subject !== null && typeof subject === 'object' && 'err' in subject ? subject.err : undefined;
  if (error instanceof Error && isRefusal(error)) this.info(toLine(toSafeError(error).message));
  else method.apply(this, [toSafe(subject), ...more.map(toSafe)]);
}

function toLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line.length > 300 ? `${line.slice(0, 300).toWellFormed()}…` : line;
}

/** What the server writes to its console is told as safely; to be called once. */
export function guardConsole(): void {
  for (const name of ['error', 'warn'] as const) {
    const write = console[name].bind(console);
    console[name] = (...args: unknown[]) => write(...args.map(toSafe));
  }
}

function toSafe(value: unknown): unknown {
  if (value instanceof Error) return toSafeError(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (!entries.some(([, part]) => part instanceof Error)) return value;
  return Object.fromEntries(
    entries.map(([key, part]) => [key, part instanceof Error ? toSafeError(part) : (part as unknown)]),
  );
}
