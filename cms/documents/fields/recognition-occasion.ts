/** For what an award is given (Luật Thi đua, khen thưởng). */
export const recognitionOccasionNames = {
  regular: 'Thường xuyên (công trạng)',
  thematic: 'Phong trào thi đua, chuyên đề',
  sudden: 'Đột xuất',
  service: 'Quá trình cống hiến, niên hạn',
  foreign: 'Đối ngoại',
} as const;
