import type { GlobalConfig, RelationshipField } from 'payload';
import { homeSchema } from '#contract/settings.ts';
import { globalAccessOf } from '../access/access-of.ts';
import { localizedFields } from '../fields/localized.ts';
import { many } from '../fields/relations.ts';
import { cleanInput } from '../hooks/clean-input.ts';
import { publishHome } from '../hooks/publish-globals.ts';

/** The front page. */
export const home: GlobalConfig = {
  slug: 'home',
  label: 'Trang chủ',
  admin: {
    hideAPIURL: true,
    group: 'Nội dung',
    description: 'Bài đặt trên cùng và thứ tự chuyên mục. Lưu là lên trang ngay.',
  },
  access: globalAccessOf('home'),
  hooks: { beforeOperation: [cleanInput], afterChange: [publishHome] },
  fields: [
    {
      ...many({
        name: 'leads',
        label: 'Bài đặt trên cùng',
        to: 'stories',
        description:
          'Kéo để xếp thứ tự. Mỗi bài chỉ hiện ở trang chủ của ngôn ngữ mình. Để trống thì lấy bài mới nhất.',
        filter: { onSite: { equals: true } },
      }),
      // Payload would look the stories up as nobody when the system itself saves; the publisher leaves out what is not live.
      validate: () => true,
    } as RelationshipField,
    many({
      name: 'sections',
      label: 'Chuyên mục',
      to: 'sections',
      description: 'Theo thứ tự hiện trên trang chủ. Để trống thì hiện tất cả.',
    }),
    ...localizedFields([{ name: 'notice', label: 'Lời chào', schema: homeSchema.shape.notice }]),
  ],
};
