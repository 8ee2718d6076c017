/** A part of a section's page: stories, exemplars and words by the names of their sources. */
export type LayoutPart =
  | { type: 'lead'; story?: string }
  | { type: 'river' }
  | { type: 'videos' | 'radio'; heading?: string; count: number }
  | { type: 'portraits'; heading: string; exemplars: readonly string[] }
  | { type: 'quote'; text: string; cite: string; exemplar: string }
  | { type: 'chosen'; heading: string; topic?: string; unit?: string; place?: string; count: number }
  | { type: 'people'; heading: string; role?: string; topic?: string; unit?: string; place?: string; count: number }
  | { type: 'countdown'; event: string; day: string }
  | { type: 'text'; heading: string; text: string }
  | { type: 'partners'; heading: string; items: readonly { name: string; url: string }[] };

/** Sections whose page is composed, by slug; the others are lists. Every kind of part is used somewhere. */
export const sectionLayouts: Readonly<Record<string, readonly LayoutPart[]>> = {
  'guong-sang-lam-dong': [
    { type: 'lead', story: 'ca-phe-xen-bo-di-linh' },
    {
      type: 'portraits',
      heading: 'Gương mặt',
      exemplars: [
        'gia-dinh-ba-ka-hiep',
        'y-si-thi-bren',
        'ngu-dan-tran-van-lanh',
        'co-giao-nguyen-thi-hoai-an',
        'ky-su-pham-gia-bao',
        'co-do-mang-thi-xuan',
      ],
    },
    {
      type: 'quote',
      text: 'Mất giá tuần này thì tuần sau bù được. Mất mối thì khó.',
      cite: 'Ông Touneh Nha Hai, Hợp tác xã rau Suối Xanh',
      exemplar: 'hop-tac-xa-rau-suoi-xanh',
    },
    { type: 'people', heading: 'Người trẻ', role: 'youth', place: '68', count: 4 },
    { type: 'river' },
  ],
  'doi-ngoai-lang-son': [
    { type: 'lead', story: 'so-tay-hai-thu-tieng' },
    { type: 'chosen', heading: 'Mới ở Lạng Sơn', place: '20', count: 3 },
    { type: 'river' },
    {
      type: 'portraits',
      heading: 'Người và mô hình',
      exemplars: ['phien-dich-hoang-thi-slao', 'to-tiep-nhan-lanh-su', 'to-tu-quan-ban-giap-moc', 'hop-tac-xa-hoi-van-quan'],
    },
    {
      type: 'partners',
      heading: 'Trang liên quan',
      items: [{ name: 'Cổng thông tin điện tử tỉnh Lạng Sơn', url: 'https://langson.gov.vn' }],
    },
  ],
  'thi-dua-nam-dinh-ninh-binh': [
    { type: 'lead' },
    { type: 'countdown', event: 'Ngày truyền thống thi đua yêu nước', day: '2027-06-11' },
    { type: 'river' },
    {
      type: 'portraits',
      heading: 'Gương mặt',
      exemplars: ['tho-co-khi-vu-dinh-khoa', 'bac-si-pham-thi-van', 'thay-giao-dang-huu-nghi', 'gia-dinh-ong-tran-quang-thuan'],
    },
  ],
  'phat-thanh-guong-sang': [
    { type: 'radio', heading: 'Nghe lại', count: 5 },
    { type: 'river' },
    {
      type: 'text',
      heading: 'Dùng lại trên đài của bạn',
      text: 'Đài truyền thanh cơ sở được phát lại các bài trong chương trình này. Lời bài có ghi mốc thời gian và tiếng động gợi ý; khi đọc lại xin nêu nguồn Gương Sáng.',
    },
  ],
  video: [{ type: 'videos', count: 6 }, { type: 'river' }],
};
