import type { ExemplarSource } from './exemplars.ts';
import { recognised } from './recognised.ts';

export const langSonExemplars: readonly ExemplarSource[] = [
  {
    slug: 'moi-tuan-mot-trang-ngoai-ngu', type: 'model', name: 'Mô hình “Mỗi tuần một trang ngoại ngữ”', headline: 'Tự học đều đặn, soát lỗi cho nhau', headlineEnglish: 'Steady self-study, checked by colleagues', roles: ['cadre'],
    summary: 'Công chức Sở Ngoại vụ Lạng Sơn mỗi tuần dịch một trang công việc thật, đổi bài chấm chéo và góp thành sổ thuật ngữ chung.',
    unit: 'van-phong-so-ngoai-vu-lang-son', place: '20', topics: ['hoc-tap-va-lam-theo-bac'], movements: ['day-manh-hoc-tap-va-lam-theo-bac'],
    recognitions: recognised('department', '2026-06-11'),
  },
  {
    slug: 'to-tu-quan-ban-giap-moc', type: 'model', name: 'Tổ tự quản bản giáp mốc', headline: 'Mười hai nhà thay nhau thăm mốc', headlineEnglish: 'Twelve households take turns to look after the markers',
    summary: 'Mười hai hộ người Dao ở xã Mẫu Sơn thăm đường biên, cột mốc theo lịch đi nương và báo tin cho đồn biên phòng.',
    unit: 'phong-quan-ly-bien-gioi-lang-son', place: '06541', topics: ['quoc-phong-an-ninh', 'nguoi-tot-viec-tot'], movements: ['dan-van-kheo', 'vi-an-ninh-to-quoc'],
  },
  {
    slug: 'to-tiep-nhan-lanh-su', type: 'collective', name: 'Tổ tiếp nhận hồ sơ lãnh sự', headline: 'Một tờ kiểm giúp người dân khỏi đi lại', headlineEnglish: 'One checklist that saves a second trip', roles: ['cadre'],
    summary: 'Ba công chức Phòng Lãnh sự soạn tờ kiểm hồ sơ song ngữ, hẹn giờ qua điện thoại; tỉ lệ hồ sơ phải bổ sung giảm từ 28% xuống 7%.',
    unit: 'phong-lanh-su-lang-son', place: '20', topics: ['cai-cach-hanh-chinh'],
  },
  {
    slug: 'phien-dich-hoang-thi-slao', type: 'person', name: 'Phiên dịch viên Hoàng Thị Slao', headline: 'Sổ tay hai thứ tiếng ở cửa khẩu', headlineEnglish: 'A two-language notebook at the border gate', roles: ['cadre'],
    summary: 'Phiên dịch viên người Tày của Trung tâm Thông tin và Dịch vụ đối ngoại soạn sổ tay câu hỏi thường gặp, giúp lái xe và tiểu thương hiểu đúng quy định.',
    unit: 'trung-tam-thong-tin-va-dich-vu-doi-ngoai-lang-son', place: '06184', topics: ['cong-nghe-thong-tin-truyen-thong', 'cai-cach-hanh-chinh'],
  },
  {
    slug: 'hop-tac-xa-hoi-van-quan', type: 'collective', name: 'Hợp tác xã hồi Văn Quan', headline: 'Phơi hồi sạch, ghi rõ từng lô', headlineEnglish: 'Clean drying, every lot on record',
    summary: 'Bốn mươi hộ ở xã Văn Quan bỏ phơi hồi ven đường, góp đất làm sân chung có mái và ghi lý lịch từng lô cho khách nước ngoài.',
    unit: 'ubnd-van-quan', place: '06253', topics: ['san-xuat-kinh-doanh-lao-dong-sang-tao', 'kinh-te-ho-giam-ngheo'],
    recognitions: recognised('province', '2026-09-02'),
  },
];
