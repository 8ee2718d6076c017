/** Signs that RFC 3986 lets stand in an address as they are, a percent sign of an escape among them. */
const strange = /%(?![0-9a-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gi;
/** Brackets may stand in an IP address alone, and a second `#` nowhere. */
const misplaced = /[[\]#]/g;

/**
 * An http address as strict readers want it (RFC 3986): browsers let more signs stand. The host stays as it is.
 * @example toUri('https://example.org/a b?x={1}') === 'https://example.org/a%20b?x=%7B1%7D'
 */
export function toUri(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const clean = (part: string): string => part.replace(strange, encodeSign).replace(misplaced, encodeSign);
  return `${origin}${clean(pathname)}${clean(search)}${hash && `#${clean(hash.slice(1))}`}`;
}

/** The name of an article, picture or term in every format: RFC 9562, RFC 8141. */
export function toUrn(id: string): string {
  return `urn:uuid:${id}`;
}

function encodeSign(sign: string): string {
  return encodeURIComponent(sign).replace(/[!'()*]/g, (rest) => `%${rest.charCodeAt(0).toString(16)}`);
}
