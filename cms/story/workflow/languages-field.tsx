'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { getLanguage } from '#contract/languages.ts';
import { useStoryFlow } from './story-flow-store.ts';

/** Links to the other language versions of a story, so that a translator can open the original beside the own text. */
export function LanguagesField() {
  const { id } = useDocumentInfo();
  const flow = useStoryFlow(id ? String(id) : undefined);
  const isTranslation = useFormFields(([fields]) => Boolean(fields.translationOf?.value));
  if (!flow?.versions.length) return null;
  return (
    <nav className="field-type story-languages" aria-label="Bản bằng ngôn ngữ khác">
      <h4>Bản bằng ngôn ngữ khác</h4>
      {isTranslation && <a href={`/admin/dich/${String(id)}`}>Mở bàn dịch</a>}
      <ul>
        {flow.versions.map((version) => (
          <li key={version.id}>
            <a href={`/admin/collections/stories/${version.id}`} target="_blank" rel="noopener noreferrer">
              {getLanguage(version.language).name}: {version.title || 'chưa có tiêu đề'}
            </a>
            {version.onSite && <small> · trên trang</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
