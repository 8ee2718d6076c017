export interface SectionSource {
  slug: string;
  name: string;
  english: string;
  /** For the navigation, Vietnamese and English. */
  short?: { vi: string; en: string };
  type: 'page' | 'column' | 'programme';
  owner?: string;
  cover: string;
  description: string;
  schedule?: string;
  broadcasts?: { days: number[]; time: string; channel: string; language?: string }[];
}

/** Dedicated pages of the five plans, then columns and programmes that all of them share. */
export const sections: readonly SectionSource[] = [
  { slug: 'guong-sang-lam-dong', name: 'Gương sáng Lâm Đồng', english: 'Lâm Đồng’s examples', short: { vi: 'Lâm Đồng', en: 'Lâm Đồng' }, type: 'page', owner: 'so-noi-vu-lam-dong', cover: 'rung-thong', description: 'Người và mô hình tiêu biểu từ cao nguyên đến biển đảo của tỉnh Lâm Đồng.' },
  { slug: 'da-lat-hoc-va-lam-theo-bac', name: 'Đà Lạt học và làm theo Bác', english: 'Đà Lạt follows Uncle Hồ', short: { vi: 'Đà Lạt', en: 'Đà Lạt' }, type: 'page', owner: 'thanh-uy-da-lat', cover: 'vuon-rau', description: 'Việc làm theo Bác ở các phường Đà Lạt, theo 12 lĩnh vực mà Thành ủy Đà Lạt (cũ) đã gợi mở.' },
  { slug: 'doi-ngoai-lang-son', name: 'Đối ngoại Lạng Sơn', english: 'Lạng Sơn and the world', short: { vi: 'Lạng Sơn', en: 'Lạng Sơn' }, type: 'page', owner: 'so-ngoai-vu-lang-son', cover: 'nha-san', description: 'Ba loại mô hình của ngành ngoại vụ xứ Lạng: học theo Bác, dân vận khéo và chuyên môn.' },
  { slug: 'thi-dua-nam-dinh-ninh-binh', name: 'Thi đua yêu nước Nam Định – Ninh Bình', english: 'Nam Định – Ninh Bình', short: { vi: 'Ninh Bình', en: 'Ninh Bình' }, type: 'page', owner: 'ubnd-ninh-binh', cover: 'duong-hoa', description: 'Đất Nam Định trong tỉnh Ninh Bình mới: làng nghề, đồng muối, trường làng và những người giữ lửa thi đua.' },
  { slug: 'dan-toc-va-phat-trien', name: 'Dân tộc và phát triển (Bình Phước – Đồng Nai)', english: 'Peoples and progress', short: { vi: 'Đồng Nai', en: 'Đồng Nai' }, type: 'page', owner: 'so-dan-toc-va-ton-giao-dong-nai', cover: 'cong-chieng', description: 'Đời sống đồng bào Xtiêng, Mnông, Khmer, Tày, Nùng… trên đất Bình Phước, nay thuộc Đồng Nai.' },
  { slug: 'mo-hinh-moi', name: 'Mô hình mới', english: 'New models', short: { vi: 'Mô hình mới', en: 'New models' }, type: 'column', cover: 'xuong-co-khi', description: 'Cách làm mới, kể đủ chi tiết để nơi khác làm theo được.' },
  { slug: 'nguoi-co-uy-tin', name: 'Người có uy tín', english: 'People of prestige', short: { vi: 'Uy tín', en: 'Prestige' }, type: 'column', cover: 'khung-cui', description: 'Già làng, trưởng thôn, nghệ nhân và những người được đồng bào tin, nghe, làm theo.' },
  { slug: 'phat-thanh-guong-sang', name: 'Phát thanh Gương sáng', english: 'Radio', type: 'programme', owner: 'bao-va-phat-thanh-truyen-hinh-lam-dong', cover: 'loa-xa', description: 'Mỗi chuyện vài phút, nghe được trên điện thoại và hệ thống truyền thanh cơ sở.', schedule: 'Lịch minh họa. Phát lại sáng Chủ nhật trên hệ thống truyền thanh cơ sở.', broadcasts: [{ days: [2, 4, 6], time: '05:45', channel: 'FM 98,1 MHz (minh họa)' }, { days: [2, 4, 6], time: '17:15', channel: 'FM 98,1 MHz và truyền thanh cơ sở (minh họa)' }, { days: [7], time: '06:30', channel: 'Truyền thanh cơ sở (minh họa)' }] },
  { slug: 'phat-thanh-tieng-dan-toc', name: 'Phát thanh tiếng dân tộc', english: 'Radio in minority languages', type: 'programme', owner: 'bao-va-phat-thanh-truyen-hinh-lam-dong', cover: 'ray-bap', description: 'Nơi dành cho bản đọc tiếng K’Ho, Mạ, Chu Ru, Mnông, Ra-glai, Chăm… của các tổ biên tập tiếng dân tộc. Bản mẫu này chưa có bản thu bằng các tiếng ấy; bài trong mục nói về nghề làm phát thanh.', schedule: 'Lịch minh họa.', broadcasts: [{ days: [1, 2, 3, 4, 5, 6, 7], time: '05:15', channel: 'FM 98,1 MHz (minh họa)', language: 'kpm' }, { days: [1, 3, 5], time: '18:00', channel: 'FM 98,1 MHz (minh họa)', language: 'cje' }, { days: [2, 4, 6], time: '18:00', channel: 'FM 98,1 MHz (minh họa)', language: 'mnn' }] },
  { slug: 'video', name: 'Video', english: 'Video', type: 'column', cover: 'bien-va-thuyen', description: 'Phim ngắn có phụ đề và lời thuật để ai cũng theo dõi được.' },
  { slug: 'goc-anh', name: 'Góc ảnh', english: 'Photo stories', type: 'column', cover: 'cho-phien', description: 'Câu chuyện kể bằng ảnh.' },
  { slug: 'hoi-dap-ve-neu-guong', name: 'Hỏi đáp về nêu gương', english: 'Questions and answers', type: 'column', owner: 'so-noi-vu-lam-dong', cover: 'to-kiem', description: 'Giới thiệu thế nào, xét ra sao, nguồn ở đâu: những điều người đọc hay hỏi.' },
  { slug: 'ngon-ngu-cac-dan-toc', name: 'Ngôn ngữ các dân tộc', english: 'Languages', type: 'page', cover: 'lop-hoc', description: 'Một văn bản chung của nhân loại bằng nhiều thứ tiếng, dẫn từ nguồn đã công bố.' },
];
