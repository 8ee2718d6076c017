/** What Payload says in English only, without a word of its translations, and what a newsroom says instead. */
const leftovers: readonly (readonly [RegExp, string])[] = [
  [/^A file is required\.?$/, 'Hãy chọn một tệp.'],
  [/^A file name is required\.?$/, 'Tệp cần có tên.'],
  [/^Error validating field at path:? .*$/, 'Chưa kiểm được ô này. Hãy sửa lại ô, hoặc thử lưu lần nữa.'],
  [/^Remove Block$/, 'Bỏ khối'],
  [/^Edit Block$/, 'Sửa khối'],
  [/^Row actions$/, 'Việc với dòng này'],
  [/^Actions$/, 'Các việc'],
  [/^Open Menu$/i, 'Mở trình đơn'],
  [/^Close Menu$/i, 'Đóng trình đơn'],
  [/^Close$/, 'Đóng'],
  [/^Account$/, 'Tài khoản'],
  [/^Loading\.{0,3}$/, 'Đang tải…'],
  [/^(?:Failed to fetch|Network Error)$/, 'Không tới được máy chủ. Hãy kiểm tra mạng rồi thử lại.'],
  [/^Internal Server Error$/, 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi thì báo người quản trị.'],
];

/** @example sayInVietnamese('Remove Block') === 'Bỏ khối' */
export function sayInVietnamese(text: string): string | undefined {
  const said = text.trim();
  return leftovers.find(([english]) => english.test(said))?.[1];
}
