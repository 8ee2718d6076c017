const page = /^\/(?:[^/]+\/)*$/;
const file = /^\/(?:[^/]+\/)*[^/]+\.[a-z0-9]+$/;
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u001F\u007F\\?#%<>"|*:]/;
const MAX_NAME_BYTES = 255;

/** What is wrong with an address, or undefined: it must be safe as a path, a link and a file name. */
export function findAddressProblem(address: string): string | undefined {
  if (!page.test(address) && !file.test(address))
    return 'phải bắt đầu bằng “/” và kết thúc bằng “/” hoặc tên tệp';
  if (forbidden.test(address)) return 'có ký tự không dùng được trong đường dẫn';
  if (!address.isWellFormed() || address !== address.normalize('NFC')) return 'chưa ở dạng Unicode NFC';
  const names = address.split('/').slice(1);
  if (names.some((name) => name === '.' || name === '..')) return 'có đoạn “.” hoặc “..”';
  if (names.some((name) => Buffer.byteLength(name) > MAX_NAME_BYTES)) return 'có đoạn dài quá 255 byte';
  return undefined;
}

/** File of an address below the release's folder. @example toPageFile('/vi/') === 'vi/index.html' */
export function toPageFile(address: string): string {
  return (address.endsWith('/') ? `${address}index.html` : address).slice(1);
}
