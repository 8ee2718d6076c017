import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { getLanguage } from '#contract/languages.ts';
import type { Story, User } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findTransition } from '../transition/transition-context.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';

type Problem = { path: 'language' | 'translationOf'; label: string; message: string };

/**
 * Hook: languages of stories.
 *
 * 1. A translator writes in his own languages only.
 * 2. A story that was public, or has an original, does not change its language.
 * 3. A translation points to an original (not to a translation) of another language, and is the only one in its own.
 */
export const checkTranslation: CollectionBeforeChangeHook<Story> = async ({ data, originalDoc, req }) => {
  if (findTransition(req)) return data;
  const language = data.language ?? originalDoc?.language;
  const problem =
    checkLanguage(req.user, language, originalDoc) ??
    (await checkOriginal(req, originalDoc?.id, language, getReferenceId(data.translationOf), originalDoc));
  if (problem) throw refuseFields(req, { collection: 'stories' }, [problem]);
  return data;
};

function checkLanguage(
  user: User | null,
  language: Story['language'] | undefined,
  original: Story | undefined,
): Problem | undefined {
  const problem = (message: string): Problem => ({ path: 'language', label: 'Ngôn ngữ', message });
  if (!language) return problem('Hãy chọn ngôn ngữ của bài.');
  if (user?.role === 'translator' && !(user.languages ?? []).includes(language)) {
    return problem(`Bạn chưa được giao ${getLanguage(language).name}. Hãy nhờ quản trị giao ngôn ngữ này.`);
  }
  const isFixed = original && (original.publishedAt || original.translationOf);
  if (isFixed && original.language !== language) {
    return problem('Bài đã lên trang hoặc là bản dịch thì không đổi ngôn ngữ. Hãy tạo bản dịch mới.');
  }
  return undefined;
}

async function checkOriginal(
  req: PayloadRequest,
  id: string | undefined,
  language: Story['language'] | undefined,
  originalId: string | undefined,
  before: Story | undefined,
): Promise<Problem | undefined> {
  if (!originalId || originalId === getReferenceId(before?.translationOf)) return undefined;
  const problem = (message: string): Problem => ({ path: 'translationOf', label: 'Dịch từ bài', message });
  const original = await req.payload.findByID({
    collection: 'stories',
    id: originalId,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  });
  if (!original || originalId === id) return problem('Không tìm thấy bài gốc.');
  if (original.translationOf) return problem('Bài này cũng là bản dịch. Hãy chọn bài gốc của nó.');
  if (original.language === language) return problem('Bài gốc phải bằng ngôn ngữ khác.');
  const same = await findTranslation(req, originalId, language);
  return same && same !== id ? problem('Bài gốc đã có bản dịch bằng ngôn ngữ này.') : undefined;
}

/** Id of the translation of an original into a language. */
export async function findTranslation(
  req: PayloadRequest,
  original: string,
  language: string | undefined,
): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { and: [{ translationOf: { equals: original } }, { language: { equals: language } }] },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  return docs[0]?.id;
}
