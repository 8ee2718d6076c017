import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { dutyKindNames, type DutyKind } from './duty-kinds.ts';

export interface StoredDuty {
  what: DutyKind;
  type: keyof typeof exemplarTypeNames | null;
  modelType: string | null;
}

/** @example describeDuty({ what: 'registered', type: 'model', modelType: null }) === 'Đăng ký điển hình (mô hình)' */
export function describeDuty({ what, type, modelType }: StoredDuty): string {
  const kinds = [type && exemplarTypeNames[type].toLowerCase(), modelType && `“${modelType}”`];
  const named = kinds.filter(Boolean).join(', ');
  return named ? `${dutyKindNames[what]} (${named})` : dutyKindNames[what];
}
