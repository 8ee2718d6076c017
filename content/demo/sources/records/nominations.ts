export interface AnswerSource {
  at: string;
  by: string;
  text: string;
  /** Name of a recording in `records/`. */
  voice?: string;
}

export interface NominationSource {
  slug: string;
  kind: 'nominate' | 'confirm' | 'object' | 'comment';
  origin?: 'web' | 'phone' | 'paper' | 'visit';
  about: string;
  place?: string;
  text?: string;
  voice?: string;
  exemplar?: string;
  receivedAt: string;
  /** Which account it was given to, and the unit that looks into it. */
  assignee?: string;
  unit?: string;
  due?: string;
  /** When it came to where it stands. */
  moves: readonly { at: string; to: 'assigned' | 'checking' | 'accepted' | 'declined' }[];
  answers?: readonly AnswerSource[];
  note?: string;
  /** By which its sender follows it. */
  code?: string;
  /** Name and contact, kept with the sender's permission. */
  sender?: readonly [name: string, contact: string];
}

/** Sentences that a machine speaks into recordings of `records/`, by name. */
export const spoken: Readonly<Record<string, readonly string[]>> = {
  'loi-ke-nguoi-cho-do': [
    'Tôi muốn giới thiệu một người chở đò ở xã La Dạ.',
    'Mùa lũ nào ông cũng chở học sinh qua suối không lấy tiền.',
    'Chuyện này là chuyện minh họa của ấn bản mẫu.',
  ],
  'tra-loi-nhom-doi-cong': [
    'Cảm ơn bà con đã xác nhận chuyện nhóm đổi công ở xã Di Linh.',
    'Chúng tôi đã đến gặp nhóm và ghi thêm vào hồ sơ.',
  ],
};

const office = 'Thường trực thi đua tỉnh Lâm Đồng (minh họa)';

/** What citizens sent, in every state. The codes are for trying out: what lies behind them is invented. */
export const nominations: readonly NominationSource[] = [
  {
    slug: 'thay-thuoc-nam', kind: 'nominate', about: 'Bà thầy thuốc nam ở cuối thôn (minh họa)', place: 'Xã Nâm Nung',
    text: 'Bà hái lá thuốc cho cả xóm hai mươi năm nay, ai trả bao nhiêu cũng được. Tôi thấy nên nêu gương.',
    receivedAt: '2026-11-21T08:12', moves: [], code: 'VD001-VD001-VD001-VD001',
  },
  {
    slug: 'nguoi-cho-do', kind: 'nominate', about: 'Người chở đò mùa lũ (minh họa)', place: 'Xã La Dạ', voice: 'loi-ke-nguoi-cho-do',
    receivedAt: '2026-11-20T19:40', moves: [], code: 'VD002-VD002-VD002-VD002',
  },
  {
    slug: 'to-thu-gom-rac', kind: 'nominate', about: 'Tổ thu gom vỏ thuốc trên ruộng (minh họa)', place: 'Xã Ka Đô',
    text: 'Chiều thứ Sáu nào tổ cũng đi nhặt vỏ chai thuốc ngoài ruộng, không ai trả công.',
    receivedAt: '2026-11-16T06:55', assignee: 'dau-moi.ka-do', unit: 'ubnd-ka-do',
    moves: [{ at: '2026-11-17T09:00', to: 'assigned' }], code: 'VD003-VD003-VD003-VD003',
  },
  {
    slug: 'lop-day-chieng', kind: 'nominate', origin: 'phone', about: 'Ông dạy đánh chiêng cho trẻ con (minh họa)', place: 'Xã Di Linh',
    text: 'Gọi điện kể: ông dạy chiêng ở nhà mình mỗi tối Chủ nhật, không thu tiền.',
    receivedAt: '2026-11-12T15:20', assignee: 'dau-moi.di-linh', unit: 'ubnd-di-linh',
    moves: [{ at: '2026-11-13T08:30', to: 'checking' }],
    note: 'Đã hỏi trưởng thôn, hẹn đến xem một buổi học.', code: 'VD004-VD004-VD004-VD004', sender: ['Người gửi minh họa', '0900 000 000'],
  },
  {
    slug: 'xac-nhan-nhom-doi-cong', kind: 'confirm', about: 'Gia đình bà Ka Hiệp', place: 'Xã Di Linh', exemplar: 'gia-dinh-ba-ka-hiep',
    text: 'Nhà tôi ở cạnh. Chuyện chia chồi ghép là đúng, năm nào cũng chia.',
    receivedAt: '2026-06-24T18:05', assignee: 'dau-moi.di-linh', unit: 'ubnd-di-linh',
    moves: [{ at: '2026-06-26T08:10', to: 'checking' }, { at: '2026-07-08T10:40', to: 'accepted' }],
    answers: [{ at: '2026-07-08T10:35', by: 'Cán bộ đầu mối xã Di Linh (minh họa)', text: 'Cảm ơn bà con đã xác nhận. Chúng tôi đã gặp nhóm đổi công và ghi thêm vào hồ sơ.', voice: 'tra-loi-nhom-doi-cong' }],
    code: 'VD005-VD005-VD005-VD005',
  },
  {
    slug: 'phan-anh-cho-gui-xe', kind: 'object', about: 'Mô hình “Thứ Bảy nghe dân”', place: 'Phường Xuân Hương - Đà Lạt', exemplar: 'thu-bay-nghe-dan',
    text: 'Quầy mở thứ Bảy thì tốt, nhưng cuối tuần không có chỗ gửi xe.',
    receivedAt: '2026-10-10T11:15', assignee: 'thuong-truc.lam-dong', unit: 'ubnd-xuan-huong-da-lat',
    moves: [{ at: '2026-10-12T08:00', to: 'checking' }, { at: '2026-10-21T16:00', to: 'accepted' }],
    answers: [{ at: '2026-10-21T15:55', by: office, text: 'Phản ánh đúng. Phường đang xin dùng sân trường học bên cạnh làm chỗ gửi xe sáng thứ Bảy.' }],
    code: 'VD006-VD006-VD006-VD006',
  },
  {
    slug: 'gop-y-cap-dien', kind: 'comment', origin: 'paper', about: 'Đường dây điện sau chợ (minh họa)', place: 'Phường B’Lao',
    text: 'Dây điện sau chợ võng thấp, đề nghị sửa.',
    receivedAt: '2026-09-14T09:30', unit: 'ubnd-phuong-b-lao',
    moves: [{ at: '2026-09-18T14:00', to: 'declined' }],
    answers: [{ at: '2026-09-18T13:50', by: office, text: 'Việc này không thuộc phần giới thiệu gương. Chúng tôi đã chuyển thư tới Ủy ban nhân dân phường.' }],
    code: 'VD007-VD007-VD007-VD007',
  },
];
