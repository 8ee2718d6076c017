const [brandAt, moving, still] = [8, 'avis', 'avif'];

/**
 * A moving AVIF picture as one whose first picture is drawn: libvips opens no file that says first that it moves. Other bytes
 * are given back as they are.
 */
export function toStillAvif(bytes: Uint8Array): Uint8Array {
  const brand = String.fromCharCode(...bytes.subarray(brandAt, brandAt + moving.length));
  if (brand !== moving) return bytes;
  const copy = bytes.slice();
  copy.set(new TextEncoder().encode(still), brandAt);
  return copy;
}
