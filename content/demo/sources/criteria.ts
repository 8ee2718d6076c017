type ExemplarType = 'person' | 'household' | 'collective' | 'model';

export interface CriteriaSetSource {
  slug: string;
  name: string;
  scope: 'general' | 'unit' | 'model-type';
  coverage?: 'comprehensive' | 'aspect';
  unit: string;
  modelType?: string;
  /** Each criterion by a name that stays. */
  items: Record<string, { text: string; evidence?: string; types?: ExemplarType[] }>;
  from?: string;
  document: { title: string; number?: string; issuer: string; date?: string };
}

const groups: ExemplarType[] = ['collective', 'household', 'model'];

/** General criteria of the provinces' plans, and units' own: after the plans, in our own words, nothing added. */
export const criteriaSets: readonly CriteriaSetSource[] = [
  {
    slug: 'tieu-chuan-chung-lam-dong',
    name: 'Tiêu chuẩn chung của tỉnh Lâm Đồng',
    scope: 'general',
    unit: 'ubnd-lam-dong',
    from: '2023-01-01',
    items: {
      'chap-hanh': { text: 'Nêu gương trong việc làm đúng chủ trương của Đảng, chính sách và pháp luật của Nhà nước.' },
      'nhiem-vu': {
        text: 'Làm xuất sắc việc tổ chức giao; với gia đình là gia đình gương mẫu trong lĩnh vực của mình.',
        evidence: 'Kết quả đánh giá, xếp loại hằng năm; với gia đình là xác nhận của xã, phường.',
      },
      'sang-kien': {
        text: 'Có sáng tạo, sáng kiến về kỹ thuật, quản lý hoặc công nghệ; có mô hình mới, cách làm hay đã dùng trong thực tế và có hiệu quả rõ.',
        evidence: 'Quyết định công nhận sáng kiến, hoặc số liệu trước và sau khi áp dụng.',
      },
      'doan-ket': { text: 'Đoàn kết, giúp người khác cùng tiến bộ; tham gia việc nhân đạo, từ thiện, việc chung, góp phần vào an sinh xã hội và sự phát triển của tỉnh.' },
    },
    document: {
      title: 'Kế hoạch xây dựng, bồi dưỡng, tuyên truyền và nhân rộng gương điển hình tiên tiến, mô hình mới trên địa bàn tỉnh Lâm Đồng giai đoạn 2023-2025',
      issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    },
  },
  {
    slug: 'tieu-chuan-chung-nam-dinh',
    name: 'Tiêu chuẩn chung của tỉnh Nam Định',
    scope: 'general',
    unit: 'ubnd-nam-dinh',
    from: '2023-04-05',
    items: {
      'chap-hanh': { text: 'Nêu gương trong việc làm đúng đường lối của Đảng, chính sách và pháp luật của Nhà nước.' },
      'nhiem-vu': {
        text: 'Làm xuất sắc các việc được giao khi tổ chức, triển khai phong trào thi đua.',
        evidence: 'Nhận xét của nơi phát động phong trào.',
      },
      'sang-kien': {
        text: 'Có mô hình mới, cách làm hay, sáng kiến, giải pháp sáng tạo với hiệu quả thiết thực; nổi trội, dẫn đầu trong phong trào do các cấp, ngành, cơ quan, địa phương phát động.',
        evidence: 'Số liệu trước và sau khi áp dụng, có nơi xác nhận.',
      },
      'doan-ket': { text: 'Thương yêu, đùm bọc, giúp nhau tiến bộ; tham gia việc nhân đạo, từ thiện và các việc xã hội khác để góp sức cho an sinh.' },
    },
    document: {
      title: 'Kế hoạch tuyên truyền, bồi dưỡng và nhân rộng điển hình tiên tiến trên địa bàn tỉnh Nam Định, giai đoạn 2022-2025',
      number: '60/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Nam Định',
      date: '2023-04-05',
    },
  },
  {
    slug: 'tieu-chi-so-ngoai-vu-lang-son',
    name: 'Tiêu chí của Sở Ngoại vụ Lạng Sơn',
    scope: 'unit',
    unit: 'so-ngoai-vu-lang-son',
    items: {
      'nhiem-vu': { text: 'Thành tích xuất sắc, tiêu biểu trong nhiệm vụ được giao.', types: ['person', 'collective', 'model'] },
      'sang-kien': {
        text: 'Có sáng kiến, giải pháp đã áp dụng trong đơn vị.',
        evidence: 'Biên bản hoặc quyết định của đơn vị nơi áp dụng.',
      },
      'dan-dau': { text: 'Nổi bật, dẫn đầu trong các phong trào thi đua.' },
      'chap-hanh': { text: 'Nêu gương trong việc làm đúng chủ trương của Đảng, chính sách và pháp luật của Nhà nước.' },
    },
    document: {
      title: 'Kế hoạch triển khai Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022-2025” của Sở Ngoại vụ',
      issuer: 'Sở Ngoại vụ tỉnh Lạng Sơn',
    },
  },
];

/** What topics ask for, by their plan. */
export const topicDocument = {
  title: 'Kế hoạch xây dựng và nhân rộng điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2023',
  issuer: 'Thành ủy Đà Lạt',
};
export const topicIssuer = 'thanh-uy-da-lat';
export const collectiveTypes = groups;

export interface ModelTypeSource {
  slug: string;
  name: string;
  english: string;
  description: string;
  unit: string;
}

/** The three kinds of models that Lạng Sơn's Department of Foreign Affairs asks its offices for. */
export const modelTypes: readonly ModelTypeSource[] = [
  {
    slug: 'hoc-tap-va-lam-theo-bac-so-ngoai-vu',
    name: 'Học tập và làm theo Bác',
    english: 'Following Hồ Chí Minh’s example',
    description: 'Mô hình trong việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    unit: 'so-ngoai-vu-lang-son',
  },
  {
    slug: 'dan-van-kheo-so-ngoai-vu',
    name: 'Dân vận khéo',
    english: 'Skilful mass mobilisation',
    description: 'Mô hình vận động, cùng dân làm việc chung.',
    unit: 'so-ngoai-vu-lang-son',
  },
  {
    slug: 'chuyen-mon-so-ngoai-vu',
    name: 'Nhiệm vụ chuyên môn',
    english: 'Professional work',
    description: 'Mô hình trong việc chuyên môn của từng phòng, đơn vị.',
    unit: 'so-ngoai-vu-lang-son',
  },
];

/** Which models are of which type, by their exemplar's slug. */
export const modelTypeOf: Readonly<Record<string, string>> = {
  'moi-tuan-mot-trang-ngoai-ngu': 'hoc-tap-va-lam-theo-bac-so-ngoai-vu',
  'to-tu-quan-ban-giap-moc': 'dan-van-kheo-so-ngoai-vu',
};

export interface MetSource {
  set: string;
  item: string;
  evidence: string;
}

/** Which criteria exemplars meet, and what shows it, by their slug; evidence as the profiles tell it. */
export const metCriteria: Readonly<Record<string, readonly MetSource[]>> = {
  'gia-dinh-ba-ka-hiep': [
    {
      set: 'tieu-chuan-chung-lam-dong',
      item: 'nhiem-vu',
      evidence: 'Bình chọn “Điển hình của năm 2026” của Hội đồng bình chọn giả định, ngày 19/5/2026.',
    },
    {
      set: 'tieu-chuan-chung-lam-dong',
      item: 'doan-ket',
      evidence: 'Sổ ghi công của nhóm đổi công, nơi các hộ làm chung vườn của nhau (minh họa).',
    },
  ],
  'co-giao-nguyen-thi-hoai-an': [
    {
      set: 'tieu-chuan-chung-lam-dong',
      item: 'nhiem-vu',
      evidence: 'Nhận xét của nhà trường và phụ huynh (minh họa).',
    },
  ],
  'tho-co-khi-vu-dinh-khoa': [
    {
      set: 'tieu-chuan-chung-nam-dinh',
      item: 'sang-kien',
      evidence: 'Sổ ghi các lần sửa máy và lời xác nhận của các hộ thuê máy (minh họa).',
    },
  ],
  'moi-tuan-mot-trang-ngoai-ngu': [
    {
      set: 'tieu-chi-so-ngoai-vu-lang-son',
      item: 'sang-kien',
      evidence: 'Sổ thuật ngữ chung của Sở, nơi các trang dịch được chấm chéo và góp lại (minh họa).',
    },
  ],
};
