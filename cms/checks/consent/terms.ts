import type { exemplarTypeNames } from '#contract/exemplar-types.ts';

/** On what ground a person may be shown. */
export const consentGrounds = ['consent', 'historical', 'organisation', 'sample'] as const;
export type ConsentGround = (typeof consentGrounds)[number];

export const consentGroundNames = {
  consent: 'Người đó đồng ý',
  historical: 'Không cần: nhân vật lịch sử đã mất',
  organisation: 'Không cần: tổ chức, mô hình, không nêu đời tư của ai',
  sample: 'Không cần: nhân vật giả định, giọng đọc máy của nội dung mẫu',
} as const satisfies Record<ConsentGround, string>;

/** Whether an exemplar is nobody in particular, so that nobody is asked. */
export function isOrganisation(type: keyof typeof exemplarTypeNames | null | undefined): boolean {
  return type === 'collective' || type === 'model';
}

export const consentPurposes = ['publish', 'report', 'training', 'archive'] as const;
export const consentPurposeNames = {
  publish: 'Đăng trên trang, nêu gương',
  report: 'Báo cáo, tổng kết thi đua',
  training: 'Tập huấn, trao đổi kinh nghiệm',
  archive: 'Lưu trữ hồ sơ',
} as const satisfies Record<(typeof consentPurposes)[number], string>;

export const consentChannels = ['site', 'radio', 'video', 'print', 'social'] as const;
export type ConsentChannel = (typeof consentChannels)[number];
export const consentChannelNames = {
  site: 'Trang Gương Sáng, nguồn tin và khung nhúng của trang',
  radio: 'Phát thanh, truyền thanh, bản ghi tiếng',
  video: 'Truyền hình, video',
  print: 'Báo in, kỷ yếu, áp phích',
  social: 'Mạng xã hội',
} as const satisfies Record<ConsentChannel, string>;

/** Channels that a story or file of a kind takes: every one the site, sound and film their own besides. */
export function getChannels(format: 'article' | 'video' | 'audio' | 'photos'): ConsentChannel[] {
  if (format === 'audio') return ['site', 'radio'];
  return format === 'video' ? ['site', 'video'] : ['site'];
}

/** Whose word a proof is. */
export const proofVoices = ['self', 'guardian', 'household'] as const;
export const proofVoiceNames = {
  self: 'Chính người đó',
  guardian: 'Cha, mẹ hoặc người giám hộ',
  household: 'Người đại diện gia đình',
} as const satisfies Record<(typeof proofVoices)[number], string>;

export const personAges = ['adult', 'child'] as const;
export const personAgeNames = {
  adult: 'Từ đủ 16 tuổi',
  child: 'Dưới 16 tuổi',
} as const satisfies Record<(typeof personAges)[number], string>;

/** Who can be recognised in a file. */
export const recognisability = ['none', 'staff', 'people'] as const;
export const recognisabilityNames = {
  none: 'Không ai (phong cảnh, đồ vật, đám đông xa)',
  staff: 'Chỉ người của tòa soạn, giọng đọc máy',
  people: 'Có người nhận ra được, hoặc nghe ra giọng',
} as const satisfies Record<(typeof recognisability)[number], string>;
