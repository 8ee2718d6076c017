export interface MovementSource {
  slug: string;
  name: string;
  description: string;
  from?: string;
  to?: string;
}

/** Movements and campaigns that the plans name. Names and dates are public facts; descriptions are ours. */
export const movements: readonly MovementSource[] = [
  { slug: 'day-manh-hoc-tap-va-lam-theo-bac', name: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', description: 'Theo Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII và Kết luận số 01-KL/TW ngày 18/5/2021.', from: '2016-05-15' },
  { slug: 'tuyen-truyen-guong-dien-hinh-2022-2025', name: 'Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022-2025”', description: 'Được phê duyệt theo Quyết định số 1526/QĐ-TTg ngày 9/12/2022 của Thủ tướng Chính phủ.', from: '2022-12-09', to: '2025-12-31' },
  { slug: 'toan-dan-doan-ket-xay-dung-doi-song-van-hoa', name: 'Toàn dân đoàn kết xây dựng đời sống văn hóa', description: 'Phong trào gắn với danh hiệu gia đình văn hóa, khu dân cư văn hóa.' },
  { slug: 'nong-thon-moi-do-thi-van-minh', name: 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh', description: 'Cuộc vận động do Mặt trận Tổ quốc Việt Nam chủ trì.' },
  { slug: 'dan-van-kheo', name: 'Dân vận khéo', description: 'Làm cho dân hiểu, dân tin, dân cùng làm; mỗi mô hình một việc cụ thể.' },
  { slug: 'doi-moi-sang-tao-trong-day-va-hoc', name: 'Đổi mới, sáng tạo trong dạy và học', description: 'Phong trào thi đua của ngành giáo dục.' },
  { slug: 'thi-dua-quyet-thang', name: 'Thi đua Quyết thắng', description: 'Phong trào thi đua của Quân đội và dân quân tự vệ.' },
  { slug: 'vi-an-ninh-to-quoc', name: 'Vì an ninh Tổ quốc', description: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc và thi đua của lực lượng Công an nhân dân.' },
  { slug: 'lao-dong-gioi-lao-dong-sang-tao', name: 'Lao động giỏi, lao động sáng tạo', description: 'Phong trào của công nhân, viên chức, người lao động.' },
  { slug: 'thi-dua-ai-quoc', name: 'Thi đua ái quốc', description: 'Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc ngày 11/6/1948; ngày này hằng năm là Ngày truyền thống thi đua yêu nước.', from: '1948-06-11' },
];
