import { toSafeError } from '#contract/safe-error.ts';

/** Options of the CMS's logger: whatever is logged, no statement of the database, no value of one and no password is. */
export function makeLoggerOptions(level: string) {
  return {
    level,
    hooks: {
      logMethod(
        this: unknown,
        args: Parameters<(subject: unknown, ...more: unknown[]) => void>,
        method: (...args: [unknown, ...unknown[]]) => void,
      ): void {
        const [subject, ...more] = args;
        method.apply(this, [toSafe(subject), ...more.map(toSafe)]);
      },
    },
  };
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
