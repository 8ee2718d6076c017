'use client';
import { useAllFormFields, useForm } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { convertOldEncoding } from '#contract/old-encoding.ts';
import type { Block } from '#contract/blocks.ts';
import { bodyToBlocks } from '../publishing/body-to-blocks.ts';
import { blocksToBody } from '../publishing/blocks-to-body.ts';
import { convertBlocks } from './convert-blocks.ts';
import { EncodingDialog } from './encoding-dialog.tsx';
import { findLetterProblems, findOldParts, type LetterProblem } from './find-problems.ts';
import './letters.css';

const mostShown = 20;
const hints: Readonly<Record<LetterProblem['kind'], string>> = {
  lookalike: 'chữ của hệ chữ khác, trông giống chữ Latinh: hãy gõ lại',
  private: 'ký tự riêng của một phông cũ: máy người đọc không hiện được',
  outside:
    'không có trong bảng chữ của ngôn ngữ này; nếu là tiếng khác, hãy đánh dấu ngôn ngữ cho chữ hoặc cả đoạn',
};

/** Letters to look at, and the offer to convert text of the old encoding; hints, never refusals. */
export function LettersPanel() {
  const [fields] = useAllFormFields();
  const { getData, dispatchFields, setModified } = useForm();
  const [found, setFound] = useState<{ problems: LetterProblem[]; old: string[] }>({ problems: [], old: [] });
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      const data = getData();
      setFound({ problems: findLetterProblems(data), old: findOldParts(data) });
    }, 1_000);
    return () => clearTimeout(timer);
  }, [fields, getData]);
  const { problems, old } = found;
  if (problems.length === 0 && old.length === 0) return null;
  const convert = () => {
    setOpen(false);
    const data = getData();
    for (const path of ['kicker', 'title', 'summary', 'leadCaption']) {
      const before: unknown = data[path];
      if (typeof before !== 'string' || convertOldEncoding(before) === before) continue;
      dispatchFields({ type: 'UPDATE', path, value: convertOldEncoding(before) });
    }
    const value = blocksToBody(convertBlocks(bodyToBlocks(data.body) as Block[]));
    // The editor shows a new body only as a new first value.
    dispatchFields({ type: 'UPDATE', path: 'body', value, initialValue: value });
    setModified(true);
  };
  return (
    <div className="letters-panel">
      {old.length > 0 && (
        <p>
          Có chữ giống chữ gõ bằng phông 8 bit cũ.{' '}
          <button type="button" id="action-show-encoding" onClick={() => setOpen(true)}>
            Xem và chuyển sang Unicode
          </button>
        </p>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{problems.length} chỗ có chữ lạ, nên xem lại</summary>
          <ul>
            {problems.slice(0, mostShown).map(({ letter, word, place, placeName, kind }, index) => (
              <li key={`${place}-${word}-${index}`}>
                <strong>{placeName}</strong>: “{letter}” trong “{word}” – {hints[kind]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isOpen && <EncodingDialog texts={old} onConvert={convert} onClose={() => setOpen(false)} />}
    </div>
  );
}
