/**
 * What may be told of an error, on a screen or in a log. The statement that a database refused, and the values that it
 * was given (hashes of passwords, secrets of a second factor, the text of a consent), are never told, nor the password
 * in the address of a database or a mail server: only what was refused, by which table and rule.
 */

/** What PostgreSQL says of a refusal; `detail`, `where` and `internalQuery` hold values and stay out. */
interface DatabaseError extends Error {
  code: string;
  severity: string;
  table?: string;
  column?: string;
  constraint?: string;
}

const REFUSED = 'Cơ sở dữ liệu không làm được một câu lệnh';

/** The same error with the statement and its values left out: name, message, stack, cause and code. */
export function toSafeError(error: unknown, depth = 0): Error {
  if (!(error instanceof Error)) return new Error(withoutSecrets(String(error)));
  const message = describeMessage(error);
  const safe = new Error(message);
  safe.name = error.name;
  safe.stack = [`${error.name}: ${message}`, ...listFrames(error)].join('\n');
  const { code, status } = error as { code?: unknown; status?: unknown };
  if (typeof code === 'string') Object.assign(safe, { code });
  if (typeof status === 'number') Object.assign(safe, { status });
  if (error.cause !== undefined && depth < 5) safe.cause = toSafeError(error.cause, depth + 1);
  return safe;
}

/** What an error says, its causes included, as a defect is shown to whoever runs the system: with its stack. */
export function describeSafely(error: unknown): string {
  const safe = toSafeError(error);
  const parts: string[] = [];
  for (let at: unknown = safe; at instanceof Error; at = at.cause) parts.push(at.stack ?? at.message);
  return parts.join('\nvì: ');
}

/** Text that another program wrote, without statements, their values and passwords in addresses. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/Failed query:[\s\S]*?(?=\n\s+at |$(?![\s\S]))/g, `${REFUSED}.`)
    .replace(/^\s*(?:query|params|parameters|detail|where|internalQuery)\s*:\s*.*$/gim, '')
    .replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@/]+@/gi, '$1:***@');
}

function describeMessage(error: Error): string {
  if (isDatabaseError(error)) return describeRefusal(error);
  if ('query' in error && 'params' in error) return `${REFUSED}.`;
  return withoutSecrets(error.message);
}

function describeRefusal({ message, code, table, column, constraint }: DatabaseError): string {
  const where = [
    `mã ${code}`,
    table && `bảng ${table}`,
    column && `cột ${column}`,
    constraint && `ràng buộc ${constraint}`,
  ];
  return `${withoutSecrets(message)} (${where.filter(Boolean).join(', ')})`;
}

function isDatabaseError(error: Error): error is DatabaseError {
  const { code, severity } = error as Partial<DatabaseError>;
  return typeof severity === 'string' && typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
}

/** Where it happened, without the message that a stack begins with. */
function listFrames({ stack = '' }: Error): string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}
