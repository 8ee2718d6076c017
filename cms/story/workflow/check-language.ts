import { getLanguage } from '#contract/languages.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import type { StoryCheck } from '../../checks/problem.ts';

/** The site offers the language of a text: else the text would have no page. A site that has no settings yet offers all. */
export const checkLanguage: StoryCheck = async (req, _story, { document }) => {
  const settings = await findPublished(req, 'settings', 'settings');
  if (!settings || settings.document.languages.includes(document.language)) return [];
  const label = 'Ngôn ngữ';
  const { name } = getLanguage(document.language);
  const message = `“${label}”: ${name} chưa bật trong “Cài đặt trang” nên bài không có trang để lên. Hãy nhờ quản trị bật ${name} rồi làm lại bước này.`;
  return [{ path: 'language', label, message, needsOthers: true }];
};
