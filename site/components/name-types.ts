import type { Criterion } from '#contract/criteria.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getInterface } from '../i18n/interface.ts';

/** Types of exemplars within a sentence. @example nameTypes(['collective', 'model'], 'vi') === 'tập thể, mô hình' */
export function nameTypes(types: Criterion['types'], language: LanguageCode): string {
  const { texts } = getInterface(language);
  return types.map((type) => texts.exemplarTypes[type].toLocaleLowerCase(language)).join(', ');
}
