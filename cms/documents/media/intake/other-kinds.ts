/** What a file is that the library does not take, by its first bytes, and what helps; goes on after the file's name. */
export function describeOtherKind(head: Buffer): string | undefined {
  const ascii = head.toString('latin1', 0, 64);
  return others.find(({ is }) => is(ascii, head))?.advice;
}

const toPicture = 'Hãy xuất thành JPEG hoặc PNG rồi tải lên.';
const toFilm = 'Hãy xuất lại thành MP4 (hình H.264, tiếng AAC) rồi tải lên.';
const toSound = 'Hãy xuất lại thành M4A (AAC) hoặc MP3 rồi tải lên.';

const others: readonly { is: (ascii: string, head: Buffer) => boolean; advice: string }[] = [
  {
    is: (ascii) => /^GIF8[79]a/.test(ascii),
    advice: `là ảnh GIF. ${toPicture} Ảnh động thì xuất thành WebP, PNG động hay video MP4.`,
  },
  {
    is: (ascii) => /^(?:II\*\0|MM\0\*)/.test(ascii),
    advice: `là ảnh TIFF hoặc ảnh thô (RAW) của máy ảnh. ${toPicture}`,
  },
  { is: (ascii) => ascii.startsWith('BM'), advice: `là ảnh BMP. ${toPicture}` },
  { is: (ascii) => ascii.startsWith('8BPS'), advice: `là tệp Photoshop. ${toPicture}` },
  { is: (_, head) => head[0] === 0xff && head[1] === 0x0a, advice: `là ảnh JPEG XL. ${toPicture}` },
  {
    is: (ascii) => ascii.startsWith('#!AMR'),
    advice: `là ghi âm AMR của điện thoại mà trình duyệt không phát. ${toSound}`,
  },
  { is: (ascii) => ascii.startsWith('fLaC'), advice: `là ghi âm FLAC. ${toSound}` },
  { is: (ascii) => ascii.startsWith('caff'), advice: `là ghi âm CAF của máy Apple. ${toSound}` },
  { is: (ascii) => /^FORM....AIF[FC]/s.test(ascii), advice: `là ghi âm AIFF. ${toSound}` },
  { is: (ascii) => ascii.startsWith('RF64'), advice: `là ghi âm WAV cỡ lớn (RF64). ${toSound}` },
  {
    is: (_, head) => head[0] === 0xff && ((head[1] ?? 0) & 0xf6) === 0xf0,
    advice: `là ghi âm AAC không đóng gói. ${toSound}`,
  },
  {
    is: (ascii) => ascii.startsWith('\x30\x26\xb2\x75'),
    advice: `là phim hoặc ghi âm Windows Media (WMV, WMA). ${toFilm}`,
  },
  { is: (ascii) => /^RIFF....AVI /s.test(ascii), advice: `là phim AVI. ${toFilm}` },
  { is: (ascii) => ascii.startsWith('FLV'), advice: `là phim Flash (FLV). ${toFilm}` },
  {
    is: (_, head) => head[0] === 0x47 && head[188] === 0x47,
    advice: `là phim MPEG-TS của máy quay. ${toFilm}`,
  },
  { is: (ascii) => ascii.startsWith('\0\0\x01\xba'), advice: `là phim MPEG-PS. ${toFilm}` },
  {
    is: (ascii) => ascii.startsWith('%PDF-'),
    advice:
      'là tài liệu PDF; thư viện này chỉ giữ ảnh, video, âm thanh và phụ đề. Hãy xuất trang cần dùng thành ảnh PNG hoặc JPEG.',
  },
  {
    is: (ascii) => ascii.startsWith('PK\x03\x04'),
    advice: 'là tệp nén hoặc tài liệu Word, Excel. Hãy lấy từng ảnh, từng phim ra rồi tải lên.',
  },
  {
    is: (ascii) => /^\[Script Info\]/i.test(ascii.replace(/^\xef\xbb\xbf/, '')),
    advice: 'là phụ đề ASS. Hãy xuất thành phụ đề SRT hoặc WebVTT (.vtt).',
  },
];
