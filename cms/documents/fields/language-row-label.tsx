'use client';
import { useRowLabel } from '@payloadcms/ui';
import { getLanguage, isLanguageCode } from '#contract/languages.ts';

/** Label of a row of `translations`: the language's name. */
export function LanguageRowLabel() {
  const { data } = useRowLabel<{ language?: string }>();
  const code = data?.language ?? '';
  return <span>{isLanguageCode(code) ? getLanguage(code).name : 'Chọn ngôn ngữ'}</span>;
}
