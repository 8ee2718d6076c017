'use client';
import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import type { FlatTexts } from '#contract/interface/texts.ts';
import { ask } from '../../../platform/requests/ask.ts';
import type { InterfaceImport } from '../xliff/interface-xliff.ts';

/** The words of a list as a file for translators who work offline, and back into the form, where somebody saves them. */
export function InterfaceXliff({ onTake }: { onTake: (texts: FlatTexts) => void }) {
  const { id } = useDocumentInfo();
  const isModified = useFormModified();
  const [said, setSaid] = useState<readonly string[]>([]);
  if (!id) return <p>Lưu danh sách một lần rồi mới xuất, nhập được tệp XLIFF.</p>;
  const address = `/api/interface-texts/${id}/xliff`;
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (isModified) return setSaid(['Hãy lưu các chữ đang sửa trước khi nhập tệp.']);
    const answer = await ask<InterfaceImport>(address, { body: { xliff: await file.text() } });
    if (!answer.ok) return setSaid([answer.message]);
    const { texts, problems } = answer.body;
    const count = Object.keys(texts).length;
    if (count > 0) onTake(texts);
    setSaid([
      count > 0 ? `Đã đưa ${count} chữ của tệp vào đây, chưa lưu.` : 'Tệp không có chữ nào mới.',
      ...problems,
    ]);
  };
  return (
    <div className="interface-texts__file">
      <p className="desk__buttons">
        <a href={address} download>
          Xuất tệp XLIFF
        </a>
        <label>
          Nhập tệp đã dịch{' '}
          <input
            type="file"
            accept=".xlf,.xliff"
            onChange={({ target }) => {
              void open(target.files?.[0]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
        </label>
      </p>
      {said.length > 0 && (
        <ul role="status">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
