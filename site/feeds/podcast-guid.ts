import { createHash } from 'node:crypto';

/** Name space of podcasts. Source: Podcasting 2.0, `podcast:guid`. */
const NAME_SPACE = 'ead4c236bf5858c6a2c6a6b28d128cb6';

/**
 * UUID of a podcast, version 5, of its address without scheme and slashes at the end: the same wherever it is computed.
 * @example getPodcastGuid('https://podnews.net/rss') === '9b024349-ccf0-5f69-a609-6b82873eab3c'
 */
export function getPodcastGuid(url: string): string {
  const name = url.replace(/^[a-z]+:\/\//, '').replace(/\/+$/, '');
  const bytes = createHash('sha1')
    .update(Buffer.from(NAME_SPACE, 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
