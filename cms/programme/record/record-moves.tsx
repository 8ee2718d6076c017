'use client';
import { useState } from 'react';

/** A way on that a record has. */
export interface OpenMove {
  name: string;
  label: string;
  /** Asked for beside the button, and told to whoever reads the record. */
  needsReason: boolean;
}

interface RecordMovesProps {
  moves: readonly OpenMove[];
  /** What the record lacks to go on. */
  problems: readonly string[];
  /** Something is not saved yet. */
  isModified: boolean;
  run: (name: string, reason: string) => Promise<void>;
}

/** What a record lacks, and the ways on. */
export function RecordMoves({ moves, problems, isModified, run }: RecordMovesProps) {
  const [reason, setReason] = useState('');
  if (moves.length === 0) return null;
  return (
    <>
      {problems.length > 0 && (
        <>
          <p>Còn thiếu:</p>
          <ul>
            {problems.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {isModified && <p>Lưu những gì vừa sửa rồi mới bấm được.</p>}
      <p className="programme-panel__orders">
        {moves.map(({ name, label, needsReason }) => (
          <span key={name}>
            {needsReason && (
              <label>
                Lý do <input value={reason} onChange={({ target }) => setReason(target.value)} />
              </label>
            )}
            <button
              type="button"
              disabled={isModified || (!needsReason && problems.length > 0)}
              onClick={() => void run(name, needsReason ? reason : '')}
            >
              {label}
            </button>
          </span>
        ))}
      </p>
    </>
  );
}
