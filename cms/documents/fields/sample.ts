import type { Field } from 'payload';

export const sampleField: Field = {
  name: 'sample',
  type: 'checkbox',
  label: 'Nội dung mẫu, nhân vật giả định',
  defaultValue: false,
  admin: { position: 'sidebar', description: 'Trang sẽ ghi rõ đây là nội dung minh họa.' },
};
