import { ValidationError, type AfterErrorHook, type PayloadRequest } from 'payload';
import { tooDeep } from './nesting.ts';

/** What PostgreSQL says of a question that it could not do. */
interface DatabaseFault {
  code: string;
  message: string;
  detail?: string;
}

interface Answer {
  status: number;
  message: string;
}

/**
 * Hook: whoever asked is told in Vietnamese what was wrong, also where Payload has only English for it, or nothing. What an
 * error of the server itself says stays in the server's log.
 */
export const explainErrors: AfterErrorHook = ({ error, req }) => {
  const known = explain(error, req);
  if (!known) return undefined;
  const data = (error as { data?: unknown }).data;
  const first = { ...(data ? { name: error.name, data } : {}), message: known.message };
  return { status: known.status, response: { errors: [first] } } as ReturnType<AfterErrorHook>;
};

function explain(error: Error, req: PayloadRequest): Answer | undefined {
  const status = (error as { status?: number }).status ?? 500;
  const { message } = error;
  if (error instanceof ValidationError) {
    // What is wrong with a file our own hooks have said before; here Payload speaks of what it could not read.
    if (error.data.errors.some(({ path }) => path === 'file')) return unreadable(error);
    const names = error.data.errors.map(({ label, path }) => String(label ?? path));
    return message.startsWith('The following')
      ? { status, message: `Ô sau chưa đúng: ${names.join(', ')}` }
      : undefined;
  }
  // What the client of S3 could not do; it also says ECONNREFUSED.
  if ('$metadata' in error) return noStorage;
  const fault = findFault(error);
  if (fault) return explainFault(fault, req) ?? unknown;
  const path = /cannot be queried: (.{1,100})/.exec(message)?.[1];
  if (path) return { status: 400, message: `Không lọc, không xếp theo “${path}” được.` };
  if (message === unsupported) return { status: 400, message: 'Không lọc theo điều kiện này được.' };
  // Payload takes it for an object.
  if (status === 500 && typeof req.query?.where === 'string')
    return { status: 400, message: 'Điều kiện lọc (“where”) không đúng dạng.' };
  if (error instanceof RangeError && message.includes('call stack')) return { status: 400, message: tooDeep };
  if (brokenForm.test(message)) return { status: 400, message: 'Biểu mẫu gửi lên bị hỏng hoặc thiếu.' };
  if (message === 'Multipart limit has been reached')
    return { status, message: 'Tệp hay nội dung gửi lên lớn quá mức nên chưa lưu gì.' };
  if (message === 'Invalid JSON' || error instanceof SyntaxError)
    return { status: 400, message: 'Nội dung gửi lên không phải JSON đúng.' };
  if (message.includes('has disabled bulk edit'))
    return { status, message: 'Mục này không sửa hàng loạt được.' };
  return status === 500 ? unknown : undefined;
}

/** Also each field's message, which forms show. */
function unreadable({ status, data }: ValidationError): Answer {
  const message = 'Máy chủ không đọc được tệp này. Hãy mở tệp bằng phần mềm quen dùng, xuất lại rồi tải lên.';
  for (const one of data.errors) if (one.path === 'file') one.message = message;
  return { status, message };
}

/** What the reader of forms says of one that is none. */
const brokenForm =
  /^(?:Malformed |Unexpected end of |Multipart: |Unsupported content type|Missing Content-Type)/;

/** What Payload says of a filter that it cannot put to the database, as of a fault of its own. */
const unsupported = 'Not supported';

/** Codes of PostgreSQL for what is the fault of whoever asks. */
const refusals: ReadonlySet<string> = new Set(
  '23503 22P02 22007 22008 22001 22003 23502 40001 40P01'.split(' '),
);

/** Whether an error is an answer to whoever asks, and no fault of the system that somebody has to look into. */
export function isRefusal(error: Error): boolean {
  const { status = 500 } = error as { status?: number };
  const fault = findFault(error);
  return (
    status < 500 ||
    (fault !== undefined && refusals.has(fault.code)) ||
    error instanceof SyntaxError ||
    error.message === unsupported ||
    (error instanceof RangeError && error.message.includes('call stack')) ||
    brokenForm.test(error.message)
  );
}

const unknown: Answer = {
  status: 500,
  message:
    'Máy chủ gặp lỗi nên chưa làm được việc này, chưa lưu gì. Hãy thử lại; nếu vẫn lỗi thì báo người quản trị.',
};

const noStorage: Answer = {
  status: 503,
  message:
    'Kho tệp (S3) đang không nhận tệp, chưa lưu gì. Hãy thử lại sau ít phút; nếu vẫn lỗi thì báo người quản trị.',
};

function explainFault(
  { code, message, detail = '' }: DatabaseFault,
  req: PayloadRequest,
): Answer | undefined {
  const value = /: "(.{1,100})"$/s.exec(message)?.[1];
  switch (code) {
    case '23503':
      return explainReference(detail, req);
    case '22P02':
    case '22007':
    case '22008':
      return {
        status: 400,
        message: value ? `Giá trị “${value}” không dùng được ở đây.` : 'Có giá trị không đúng dạng.',
      };
    case '22001':
    case '22003':
      return { status: 400, message: 'Có giá trị dài hoặc lớn quá mức.' };
    case '23502':
      return { status: 400, message: 'Còn thiếu một ô bắt buộc.' };
    case '40001':
    case '40P01':
      return { status: 409, message: 'Có người vừa lưu cùng lúc nên lần này chưa lưu. Hãy thử lại.' };
    default:
      // Of the classes 08, 53 and 57: it is not there, or has no room.
      return /^(?:08|53|57|ECONN|ETIMEDOUT)/.test(code)
        ? {
            status: 503,
            message: 'Cơ sở dữ liệu đang không nhận việc, chưa lưu gì. Hãy thử lại sau ít phút.',
          }
        : undefined;
  }
}

/** @param detail for example `Key (section_id)=(…) is not present in table "sections".` */
function explainReference(detail: string, req: PayloadRequest): Answer {
  const missing = /is not present in table "(\w+)"/.exec(detail)?.[1];
  if (!missing) return { status: 409, message: 'Không xóa được: còn nội dung khác dùng mục này.' };
  const label = Object.entries(req.payload.collections).find(
    ([slug]) => slug.replaceAll('-', '_') === missing,
  );
  const name = label?.[1].config.labels.singular;
  return {
    status: 400,
    message: `“${typeof name === 'string' ? name : missing}”: mục được chọn không có, hoặc vừa bị xóa. Hãy chọn lại.`,
  };
}

/** Drizzle wraps what the database said. */
function findFault(error: Error): DatabaseFault | undefined {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const { code, message, detail } = each as Error & { code?: unknown; detail?: string };
    if (typeof code === 'string' && /^(?:[0-9A-Z]{5}|ECONN\w+|ETIMEDOUT)$/.test(code))
      return { code, message, ...(detail ? { detail } : {}) };
  }
  return undefined;
}
