'use client';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { MarkedWords } from '../../documents/differences/marked-words.tsx';
import { markWords } from '../../documents/differences/word-marks.ts';
import type { Comparison } from './compare-endpoint.ts';
import { getFirstPicks, mergeTexts } from './merge-texts.ts';
import type { Pick, ThreeWayRow } from './three-way.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';

interface ConflictDialogProps {
  comparison: Comparison;
  /** Why the last try to save failed. */
  problem: string | undefined;
  isBusy: boolean;
  onSave: (merged: Record<string, unknown>) => void;
  onClose: () => void;
}

/** Own text beside the stored one: the writer chooses piece by piece; nothing is stored before every piece is chosen. */
export function ConflictDialog({ comparison, problem, isBusy, onSave, onClose }: ConflictDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [picks, setPicks] = useState(() => getFirstPicks(comparison));
  useEffect(() => dialog.current?.showModal(), []);
  const open = comparison.rows.filter(({ key }) => !picks[key]).length;
  const chooseAll = (pick: Pick) =>
    setPicks(Object.fromEntries(comparison.rows.map(({ key }) => [key, pick])));
  return createPortal(
    <dialog ref={dialog} className="conflict-dialog" aria-labelledby="conflict-title" onClose={onClose}>
      <h2 id="conflict-title">Hai bản khác nhau: chọn từng chỗ</h2>
      <p>
        Bản đang lưu là của <strong>{comparison.savedBy}</strong>, lúc {formatTime(comparison.savedAt)}. Chưa
        có gì bị ghi đè; chữ của bạn vẫn được giữ ở máy này.
      </p>
      {comparison.rows.length === 0 && <p>Hai bản giống nhau, chỉ bước xử lý của bài đã đổi.</p>}
      {comparison.rows.length > 1 && <ChooseAll onChoose={chooseAll} />}
      {comparison.rows.map((row) => (
        <ConflictRow
          key={row.key}
          row={row}
          pick={picks[row.key]}
          onPick={(pick) => setPicks((known) => ({ ...known, [row.key]: pick }))}
        />
      ))}
      {problem && (
        <p role="alert" className="conflict-dialog__problem">
          {problem}
        </p>
      )}
      <p className="conflict-dialog__buttons">
        <button type="button" onClick={onClose}>
          Để sau
        </button>
        <button
          type="button"
          id="action-save-merged"
          className="action-dialog__main"
          disabled={open > 0 || isBusy}
          onClick={() => onSave(mergeTexts(comparison, picks))}
        >
          {open > 0 ? `Còn ${open} chỗ chưa chọn` : 'Lưu bản đã chọn'}
        </button>
      </p>
    </dialog>,
    document.body,
  );
}

function ChooseAll({ onChoose }: { onChoose: (pick: Pick) => void }) {
  return (
    <p className="conflict-dialog__all">
      <button type="button" onClick={() => onChoose('mine')}>
        Lấy mọi chỗ của tôi
      </button>
      <button type="button" onClick={() => onChoose('theirs')}>
        Lấy mọi chỗ đang lưu
      </button>
    </p>
  );
}

const whoChanged: Readonly<Record<Pick, string>> = {
  mine: 'chỉ bạn sửa',
  theirs: 'chỉ người kia sửa',
  both: 'cả hai cùng sửa',
};

interface ConflictRowProps {
  row: ThreeWayRow;
  pick: Pick | undefined;
  onPick: (pick: Pick) => void;
}

function ConflictRow({ row, pick, onPick }: ConflictRowProps) {
  const canKeepBoth = row.key.startsWith('body:') && row.mine !== null && row.theirs !== null;
  const choice = (value: Pick, label: string, text: string | null) => (
    <label className={pick === value ? 'conflict-row__chosen' : ''}>
      <input type="radio" name={row.key} checked={pick === value} onChange={() => onPick(value)} /> {label}
      <SideText base={row.base} text={text} />
    </label>
  );
  return (
    <fieldset className={`conflict-row conflict-row--${row.changedBy}`} data-row={row.key}>
      <legend>
        {row.label} <small>({whoChanged[row.changedBy]})</small>
      </legend>
      {row.changedBy === 'both' && row.base !== null && (
        <details>
          <summary>Lúc đầu</summary>
          <p>{row.base}</p>
        </details>
      )}
      <div className="conflict-row__sides">
        {choice('mine', 'Của tôi', row.mine)}
        {choice('theirs', 'Đang lưu', row.theirs)}
      </div>
      {canKeepBoth && (
        <label className="conflict-row__both">
          <input type="radio" name={row.key} checked={pick === 'both'} onChange={() => onPick('both')} /> Giữ
          cả hai, thành hai đoạn
        </label>
      )}
    </fieldset>
  );
}

function SideText({ base, text }: { base: string | null; text: string | null }) {
  if (text === null) return <em>{base === null ? '(không có)' : '(đã bỏ)'}</em>;
  if (text === '') return <em>(để trống)</em>;
  return (
    <span className="conflict-row__text">
      {base === null ? text : <MarkedWords marks={markWords(base, text)} />}
    </span>
  );
}

function formatTime(time: string): string {
  return formatMoment(time);
}
