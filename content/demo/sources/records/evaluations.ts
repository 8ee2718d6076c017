export interface EvaluationSource {
  slug: string;
  exemplar: string;
  date: string;
  nextDue?: string;
  verdict: 'continue' | 'help' | 'stop';
  effect: string;
  spread?: string;
  difficulties?: string;
  helpNeeded?: string;
  source: string;
  /** For readers of the profile. */
  publicLine?: string;
  verifiedAt?: string;
}

/** How exemplars were looked at again: confirmed, due again, still to be confirmed. */
export const evaluations: readonly EvaluationSource[] = [
  {
    slug: 'thu-bay-nghe-dan-thang-5', exemplar: 'thu-bay-nghe-dan', date: '2026-05-15', nextDue: '2026-11-15', verdict: 'continue',
    effect: 'Từ tháng 2/2026, sáng thứ Bảy nào quầy cũng mở; bàn hỏi đã chuyển ra cửa theo sổ góp ý.',
    spread: 'Chưa nơi nào làm theo.', difficulties: 'Kíp thứ ba thiếu người.', helpNeeded: 'Điều người cho kíp thứ ba.',
    source: 'Sổ trực và sổ góp ý của phường (minh họa)', verifiedAt: '2026-05-20T09:00',
  },
  {
    slug: 'gia-dinh-ba-ka-hiep-thang-11', exemplar: 'gia-dinh-ba-ka-hiep', date: '2026-11-10', nextDue: '2027-05-10', verdict: 'continue',
    effect: 'Vườn giữ nhịp thay từng hàng; nhóm đổi công có hai mươi ba hộ.',
    spread: 'Hộ ông K’Tưng ở xã Bảo Lâm 1 và một nhóm tám hộ trong xã đã làm theo.',
    source: 'Sổ họp nhóm đổi công (minh họa)', verifiedAt: '2026-11-17T15:00',
    publicLine: 'Nhóm đổi công hai mươi ba hộ vẫn họp ngày 5 hằng tháng, ghi công vào sổ.',
  },
  {
    slug: 'hop-tac-xa-suoi-xanh-thang-10', exemplar: 'hop-tac-xa-rau-suoi-xanh', date: '2026-10-15', nextDue: '2027-01-15', verdict: 'help',
    effect: 'Nhật ký ruộng vẫn dán trước cửa kho; một mẫu hồi tháng 8 không đạt và đã công khai.',
    difficulties: 'Một lô rau phải dừng giao và hoàn tiền.', helpNeeded: 'Tập huấn lại cách ly thuốc trước khi thu.',
    source: 'Kết quả thử mẫu dán ở cửa kho (minh họa)',
  },
  {
    slug: 'ngoai-ngu-thang-6', exemplar: 'moi-tuan-mot-trang-ngoai-ngu', date: '2026-06-15', nextDue: '2026-12-15', verdict: 'continue',
    effect: 'Việc dịch và chấm chéo vẫn đều; sổ thuật ngữ chung dày thêm.',
    source: 'Sổ thuật ngữ chung của Sở (minh họa)', verifiedAt: '2026-06-19T10:00',
  },
];
