import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import type { Consent } from '../../payload-types.ts';
import { toDay } from '../../documents/fields/days.ts';
import { ageOfAdult, ageOfAssent, getAge } from './age.ts';
import { showDay } from './deadline.ts';
import { consentChannelNames, isOrganisation, type ConsentChannel } from './terms.ts';

/** What is about to be shown of a person, and how. */
export interface ConsentUse {
  /** Day in Việt Nam on which it goes out, yyyy-mm-dd. */
  day: string;
  languages: readonly LanguageCode[];
  channels: readonly ConsentChannel[];
  /** Whether what goes out is marked as invented for demonstration, and its person too. */
  isSample: boolean;
  /** Type of the exemplar; undefined for other people in a picture. */
  exemplarType?: 'person' | 'household' | 'collective' | 'model' | undefined;
}

/** What a consent lacks for a use, in Vietnamese, without personal data; nothing when the use is covered. */
export function findConsentFaults(consent: Consent, use: ConsentUse): string[] {
  const requested = toDay(consent.withdrawalRequestedAt);
  if (requested) return [`đã có yêu cầu rút ngày ${showDay(requested)}`];
  switch (consent.ground) {
    case 'sample':
      return use.isSample ? [] : ['chỉ dùng được cho nội dung đánh dấu là mẫu'];
    case 'organisation':
      return isOrganisation(use.exemplarType)
        ? []
        : ['căn cứ “tổ chức, mô hình” không dùng cho cá nhân, hộ gia đình'];
    case 'historical':
      return consent.reason ? [] : ['thiếu lý do không cần đồng ý'];
    case 'consent':
      return [...findScopeFaults(consent, use), ...findProofFaults(consent, use)];
  }
}

function findScopeFaults(consent: Consent, { day, languages, channels }: ConsentUse): string[] {
  const given = toDay(consent.givenAt);
  const last = toDay(consent.validUntil);
  const agreed = new Set<string>(consent.languages ?? []);
  const missing = consent.allLanguages ? [] : languages.filter((language) => !agreed.has(language));
  const closed = channels.filter((channel) => !(consent.channels ?? []).includes(channel));
  return [
    ...(!given ? ['thiếu ngày đồng ý'] : given > day ? [`chỉ có hiệu lực từ ${showDay(given)}`] : []),
    ...(last && last < day ? [`đã hết hạn ngày ${showDay(last)}`] : []),
    ...((consent.purposes ?? []).includes('publish') ? [] : ['không gồm mục đích đăng trên trang']),
    ...closed.map((channel) => `không gồm kênh “${consentChannelNames[channel]}”`),
    ...missing.map((language) => `không gồm ${getLanguage(language).name}`),
  ];
}

/** A guardian speaks for a child; from the age of seven the child too, and a grown-up always for himself. */
export function findProofFaults(
  consent: Consent,
  { day, exemplarType }: Pick<ConsentUse, 'day' | 'exemplarType'>,
): string[] {
  const voices = new Set((consent.proofs ?? []).map(({ voice }) => voice));
  const born = toDay(consent.bornOn);
  if (consent.age === 'child' && !born) return ['thiếu ngày sinh của trẻ'];
  const age = born ? getAge(born, day) : ageOfAdult;
  const faults: string[] = [];
  if (age < ageOfAdult && !voices.has('guardian')) {
    faults.push(`thiếu bằng chứng đồng ý của cha, mẹ hoặc người giám hộ (trẻ ${age} tuổi)`);
  }
  const speaksForItself = voices.has('self') || (exemplarType === 'household' && voices.has('household'));
  if (age >= ageOfAssent && !speaksForItself) {
    faults.push(
      age < ageOfAdult
        ? `thiếu bằng chứng đồng ý của chính trẻ (${age} tuổi, từ ${ageOfAssent} tuổi phải tự đồng ý)`
        : 'thiếu bằng chứng đồng ý (tệp hoặc ghi âm)',
    );
  }
  return faults;
}
