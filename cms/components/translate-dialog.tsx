'use client';
import { useState } from 'react';
import { languages, type LanguageCode } from '#contract/languages.ts';
import { Dialog, type ActionDialogProps } from './dialog.tsx';

interface TranslateDialogProps extends ActionDialogProps<{ language: LanguageCode }> {
  own: LanguageCode;
}

/** Asks which language the story is to be translated into; those that it has are left out. */
export function TranslateDialog({ flow, own, onConfirm, onClose }: TranslateDialogProps) {
  const taken = new Set([own, ...flow.versions.map(({ language }) => language)]);
  const free = languages.filter(({ code }) => !taken.has(code));
  const [language, setLanguage] = useState<LanguageCode | undefined>(free[0]?.code);
  return (
    <Dialog
      title="Tạo bản dịch"
      confirm="Tạo bản dịch"
      onConfirm={() => language && onConfirm({ language })}
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
      <p>Bản mới có sẵn ảnh, phân loại và bố cục của bài này; phần chữ để trống để người biên dịch viết.</p>
    </Dialog>
  );
}
