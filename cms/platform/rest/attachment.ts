/**
 * `Content-Disposition` of a file that a browser is to save. Headers hold letters of ASCII only, so a name of other letters
 * stands beside one without (RFC 6266).
 * @param name with its ending, as `toSlug` leaves it
 * @example attachment('គំរូ-1.docx') // attachment; filename="-1.docx"; filename*=UTF-8''%E1%9E%82…-1.docx
 */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '');
  const whole = plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`;
  return `attachment; filename="${plain}"${whole}`;
}
