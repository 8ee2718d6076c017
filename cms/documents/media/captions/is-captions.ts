/** Whether the first bytes of a file are those of captions, WebVTT or SubRip, whatever Unicode encoding they are in. */
export function isCaptions(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 400))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
  return (
    /^WEBVTT(?:[ \t\r\n]|$)/.test(text) ||
    /^\s*(?:\d{1,6}\s*?\r?\n\s*)?\d{1,3}:\d{1,2}:\d{1,2}[,.:]\d{1,3}[ \t]*-+>/.test(text)
  );
}
