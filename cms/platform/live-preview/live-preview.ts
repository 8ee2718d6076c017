import type { CollectionConfig } from 'payload';

/** “Xem trước” beside the form, as it changes, in the widths of a phone and of a tablet. */
export const livePreview = {
  url: '/api/preview/frame',
  breakpoints: [
    { name: 'phone', label: 'Điện thoại', width: 360, height: 740 },
    { name: 'tablet', label: 'Máy tính bảng', width: 768, height: 1024 },
  ],
} satisfies NonNullable<CollectionConfig['admin']>['livePreview'];

/** Component that every form with a preview needs. */
export const previewWords = '/platform/live-preview/preview-words.tsx#PreviewWords';
