'use client';
import { useAllFormFields, useForm } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { findLetterProblems, type LetterProblem } from './find-problems.ts';
import './letters.css';

const mostShown = 20;
const hints: Readonly<Record<LetterProblem['kind'], string>> = {
  lookalike: 'chữ của hệ chữ khác, trông giống chữ Latinh: hãy gõ lại',
  private: 'ký tự riêng của một phông cũ: máy người đọc không hiện được',
  outside:
    'không có trong bảng chữ của ngôn ngữ này; nếu là tiếng khác, hãy đánh dấu ngôn ngữ cho chữ hoặc cả đoạn',
};

/** Letters to look at; hints, never refusals. */
export function LettersPanel() {
  const [fields] = useAllFormFields();
  const { getData } = useForm();
  const [problems, setProblems] = useState<LetterProblem[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setProblems(findLetterProblems(getData())), 1_000);
    return () => clearTimeout(timer);
  }, [fields, getData]);
  if (problems.length === 0) return null;
  return (
    <div className="letters-panel">
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
    </div>
  );
}
