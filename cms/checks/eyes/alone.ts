/** What a newsroom of one does about the second pair of eyes. */
export const alone =
  'Tòa soạn chỉ có một người thì quản trị bật “Cho phép tự duyệt” trong “Quy trình biên tập”.';
