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
  [/^Close toast$/, 'Đóng lời báo'],
  [/^Account$/, 'Tài khoản'],
  [/^Loading\.{0,3}$/, 'Đang tải…'],
  [/^(?:Failed to fetch|Network Error)$/, 'Không tới được máy chủ. Hãy kiểm tra mạng rồi thử lại.'],
  [/^Notifications\b.*$/, 'Lời báo'],
  [/^blocks dropdown$/, 'Chèn khối'],
  [/^text dropdown$/, 'Kiểu đoạn'],
  [/^textState dropdown$/, 'Ngôn ngữ của chữ được chọn'],
  [/^part-language dropdown$/, 'Ngôn ngữ của đoạn'],
  [/^Slash menu$/, 'Chèn vào bài'],
  [/^Choose Date and Time$/, 'Chọn ngày giờ'],
  [/^Choose Date$/, 'Chọn ngày'],
  [/^Choose Time$/, 'Chọn giờ'],
  [/^Choose (?=thứ|chủ)/i, 'Chọn '],
  [/^Not available (?=thứ|chủ)/i, 'Không chọn được '],
  [/^Month (?=tháng)/i, 'Các ngày của '],
  [/^Previous Month$/, 'Tháng trước'],
  [/^Next Month$/, 'Tháng sau'],
  [/^Drag to move$/, 'Kéo để chuyển chỗ'],
  [/^Add block$/, 'Thêm khối ở dưới'],
  [/^Edit link$/, 'Sửa liên kết'],
  [/^Remove link$/, 'Bỏ liên kết'],
  [/^Insert Paragraph$/, 'Thêm đoạn ở dưới'],
  [/^Vietnamese \(Tiếng Việt\)$/, 'Tiếng Việt'],
  [/^Sắp xếp theo \{\{label\}\} tăng dần$/, 'Sắp xếp tăng dần'],
  [/^Sắp xếp theo \{\{label\}\} giảm dần$/, 'Sắp xếp giảm dần'],
  [
    /^To pick up a draggable item.*$/s,
    'Nhấn phím cách để nhấc dòng lên, phím mũi tên để chuyển, phím cách để đặt xuống, Esc để thôi.',
  ],
  [/^Picked up draggable item.*$/s, 'Đã nhấc dòng lên.'],
  [/^Draggable item .* was moved over.*$/s, 'Đang chuyển dòng.'],
  [/^Draggable item .* was dropped.*$/s, 'Đã đặt dòng xuống.'],
  [/^Dragging was cancelled.*$/s, 'Đã thôi chuyển dòng.'],
  [
    /^.*\b(?:Select is focused|Use Up and Down to choose|results? available|option .* (?:focused|selected|deselected))\b.*$/s,
    'Gõ để tìm; phím lên, xuống để tới, Enter để chọn, Esc để đóng.',
  ],
  [/^(\d+) bytes\b(.*)$/, '$1 byte$2'],
  [/^Internal Server Error$/, 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi thì báo người quản trị.'],
];

/** @example sayInVietnamese('Remove Block') === 'Bỏ khối' */
export function sayInVietnamese(text: string): string | undefined {
  const said = text.trim();
  const found = leftovers.find(([english]) => english.test(said));
  return found && said.replace(...found);
}
