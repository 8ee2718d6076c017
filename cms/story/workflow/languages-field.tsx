'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { getLanguage } from '#contract/languages.ts';
import { useStoryFlow } from './story-flow-store.ts';

/** Links to the siblings of a story, so that a translator can open the original beside the own text. */
export function LanguagesField() {
  const { id } = useDocumentInfo();
  const flow = useStoryFlow(id ? String(id) : undefined);
  const isTranslation = useFormFields(([fields]) => Boolean(fields.translationOf?.value));
  if (!flow?.siblings.length) return null;
  return (
    <nav className="field-type story-languages" aria-label="Bản bằng ngôn ngữ khác">
      <h2>Bản bằng ngôn ngữ khác</h2>
      {isTranslation && <a href={`/admin/dich/${String(id)}`}>Mở bàn dịch</a>}
      <ul>
        {flow.siblings.map((sibling) => (
          <li key={sibling.id}>
            <a href={`/admin/collections/stories/${sibling.id}`} target="_blank" rel="noopener noreferrer">
              {getLanguage(sibling.language).name}: {sibling.title || 'chưa có tiêu đề'}
            </a>
            {sibling.onSite && <small> · trên trang</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
