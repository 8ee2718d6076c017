'use client';
import { useState } from 'react';
import { languages, type LanguageCode } from '#contract/languages.ts';
import type { TranslationLayout } from '../translation/translate-story.ts';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';

interface TranslateWish {
  language: LanguageCode;
  layout: TranslationLayout;
}

interface TranslateDialogProps extends ActionDialogProps<TranslateWish> {
  own: LanguageCode;
}

/** Asks which language the story is to be translated into; those that it has are left out. */
export function TranslateDialog({ flow, own, onConfirm, onClose }: TranslateDialogProps) {
  const taken = new Set([own, ...flow.siblings.map(({ language }) => language)]);
  const free = languages.filter(({ code }) => !taken.has(code));
  const [language, setLanguage] = useState<LanguageCode | undefined>(free[0]?.code);
  const [layout, setLayout] = useState<TranslationLayout>('structure');
  return (
    <Dialog
      title="Tạo bản dịch"
      confirm="Tạo bản dịch"
      onConfirm={() => language && onConfirm({ language, layout })}
      onClose={onClose}
    >
      <label>
        Dịch sang
        <select
          name="language"
          value={language}
          onChange={(event) => setLanguage(event.target.value as LanguageCode)}
        >
          {free.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Bắt đầu
        <select
          name="layout"
          value={layout}
          onChange={(event) => setLayout(event.target.value as TranslationLayout)}
        >
          <option value="structure">Theo bố cục của bài này, phần chữ để trống</option>
          <option value="empty">Thân bài trống</option>
        </select>
      </label>
      <p>Bản mới có sẵn ảnh và phân loại của bài này. Dịch ở bàn dịch, hai bản cạnh nhau.</p>
    </Dialog>
  );
}
