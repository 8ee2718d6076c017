import type { Story } from '../../payload-types.ts';
import type { Problem } from '../../checks/problem.ts';

const label = 'Những người thực hiện';

/** Somebody answers for a text by name; a translation has the names of its original. */
export function checkAuthor({ credits, translationOf, sample }: Story): Problem[] {
  if (translationOf || sample || (credits ?? []).length > 0) return [];
  const message = `“${label}”: Chưa có tên ai. Hãy ghi tác giả, hay người quay phim, chụp ảnh.`;
  return [{ path: 'credits', label, message }];
}
