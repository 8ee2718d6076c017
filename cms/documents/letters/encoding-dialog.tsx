'use client';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { oldEncodingNames } from './old-encoding.ts';
import { MarkedWords } from '../differences/marked-words.tsx';
import { markWords } from '../differences/word-marks.ts';
import type { Conversion } from './convert-blocks.ts';
import './letters.css';

interface EncodingDialogProps {
  conversions: readonly Conversion[];
  onConvert: () => void;
  /** Takes the text as it is; none where there is nothing to insert. */
  onKeep?: () => void;
  onClose: () => void;
}

/** Shows what a conversion from an old encoding would change; nothing is changed before somebody agrees. */
export function EncodingDialog({ conversions, onConvert, onKeep, onClose }: EncodingDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const names = [...new Set(conversions.map(({ encoding }) => oldEncodingNames[encoding]))];
  return createPortal(
    <dialog ref={dialog} className="encoding-dialog" aria-labelledby="encoding-title" onClose={onClose}>
      <h2 id="encoding-title">Chữ gõ bằng phông cũ?</h2>
      <p>
        Chữ này giống chữ gõ bằng {names.join(' và ')}. Nếu đúng, hãy chuyển sang Unicode; xem trước và sau
        dưới đây. Chưa có gì được đổi.
      </p>
      <ConversionTable conversions={conversions} />
      <p className="encoding-dialog__buttons">
        <button type="button" onClick={onClose}>
          Thôi
        </button>
        {onKeep && (
          <button type="button" id="action-keep-encoding" onClick={onKeep}>
            Giữ nguyên
          </button>
        )}
        <button
          type="button"
          id="action-convert-encoding"
          className="encoding-dialog__main"
          onClick={onConvert}
        >
          Chuyển sang Unicode
        </button>
      </p>
    </dialog>,
    document.body,
  );
}

function ConversionTable({ conversions }: Pick<EncodingDialogProps, 'conversions'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Trước</th>
          <th scope="col">Sau</th>
        </tr>
      </thead>
      <tbody>
        {conversions.map(({ before, after }, index) => (
          <tr key={index}>
            <td>{before}</td>
            <td>
              <MarkedWords marks={markWords(before, after).filter(({ kind }) => kind !== 'removed')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
