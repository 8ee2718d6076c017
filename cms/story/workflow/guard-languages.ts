import type { GlobalBeforeChangeHook } from 'payload';
import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import type { SiteSetting } from '../../payload-types.ts';
import { joinNames } from '../../publishing/find-referring.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { findApprovedStories } from '../transition/find-approved.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';

/** Hook: a language is not switched off while approved texts wait to go out in it; they are named. */
export const guardLanguages: GlobalBeforeChangeHook = async ({ data, req }) => {
  const published = await findPublished(req, 'settings', 'settings');
  const after = (data as Partial<SiteSetting>).languages;
  const off = (published?.document.languages ?? []).filter((language) => after && !after.includes(language));
  if (off.length === 0) return data as unknown;
  const waiting = (await findApprovedStories(req)).filter(({ language }) => off.includes(language));
  if (waiting.length === 0) return data as unknown;
  const label = 'Ngôn ngữ của trang';
  const languages = [...new Set(waiting.map(({ language }) => getName(language)))].join(', ');
  const names = joinNames(waiting.map(({ title }) => `“${title ?? ''}”`));
  const message = `“${label}”: chưa tắt được ${languages} vì còn bài đã duyệt đang chờ lên trang: ${names}. Hãy xuất bản hoặc trả lại những bài đó trước.`;
  const errors = [{ path: 'languages', label, message }];
  throw refuseFields(req, { global: 'site-settings' }, errors);
};

const getName = (language: LanguageCode): string => getLanguage(language).name;
