import type { BlockType } from '#contract/blocks.ts';

/** What each type of block is called. */
export const blockNames: Readonly<Record<BlockType, string>> = {
  paragraph: 'Đoạn',
  heading: 'Đề mục',
  list: 'Danh sách',
  quote: 'Lời trích',
  figure: 'Ảnh',
  gallery: 'Chùm ảnh',
  video: 'Video',
  audio: 'Âm thanh',
  facts: 'Hộp số liệu',
  table: 'Bảng',
  embed: 'Video từ nơi khác',
};
