/** The path of a request: decoded and safe to look up below a folder, or why it is refused. */
export type RequestPath =
  | { readonly kind: 'path'; readonly path: string; readonly query: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'impossible' };

/**
 * Reads the target of a request line. `malformed` does not decode (400); `impossible` decodes to something that no
 * file of ours can have: an empty, hidden or climbing segment, a NUL, a backslash (404).
 * @example parseRequestPath('/vi/b%C3%A0i/?a=1') // { kind: 'path', path: '/vi/bài/', query: '?a=1' }
 */
export function parseRequestPath(target: string): RequestPath {
  const [, raw = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  let path: string;
  try {
    path = decodeURIComponent(raw.replace(/%2f/gi, '%00')).normalize('NFC');
  } catch {
    return { kind: 'malformed' };
  }
  if (!path.startsWith('/')) return { kind: 'malformed' };
  return isPossible(path) ? { kind: 'path', path, query } : { kind: 'impossible' };
}

function isPossible(path: string): boolean {
  if (path.includes('\0') || path.includes('\\')) return false;
  const segments = path.slice(1).split('/');
  return segments.every((segment, index) =>
    segment === '' ? index === segments.length - 1 : !segment.startsWith('.') || segment === '.well-known',
  );
}
