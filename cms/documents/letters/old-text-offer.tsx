'use client';
import { useAllFormFields, useForm } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { EncodingDialog } from './encoding-dialog.tsx';
import { findSoftHyphens, offerFields, type FieldChange, type FormFields } from './old-fields.ts';
import './letters.css';

interface Found {
  old: ReturnType<typeof offerFields>;
  soft: ReturnType<typeof findSoftHyphens>;
}

const nothing: Found = { old: { changes: [], conversions: [] }, soft: { changes: [], words: [] } };
const mostShown = 5;

/**
 * Tells of text in an old encoding and of soft hyphens, however they came into a form, and offers to convert or to remove
 * them; changes nothing by itself.
 */
export function OldTextOffer({ findLanguage }: { findLanguage: (path: string) => string }) {
  const [fields] = useAllFormFields();
  const { dispatchFields, setModified } = useForm();
  const [found, setFound] = useState<Found>(nothing);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFound(findOld(fields as FormFields, findLanguage)), 1_000);
    return () => clearTimeout(timer);
  }, [fields, findLanguage]);
  const apply = (changes: readonly FieldChange[]) => {
    for (const { path, value, isBody } of changes) {
      dispatchFields({ type: 'UPDATE', path, value, ...(isBody ? { initialValue: value } : {}) });
    }
    setModified(true);
    setFound(nothing);
    setOpen(false);
  };
  // As the form is now: what was written since the last look is not to be written over.
  const open = () => {
    setFound(findOld(fields, findLanguage));
    setOpen(true);
  };
  const { old, soft } = found;
  if (old.changes.length === 0 && soft.changes.length === 0) return null;
  return (
    <div className="letters-panel" role="status">
      {old.changes.length > 0 && (
        <p>
          Có chữ giống chữ gõ bằng phông cũ.{' '}
          <button type="button" id="action-show-encoding" onClick={open}>
            Xem và chuyển sang Unicode
          </button>
        </p>
      )}
      {soft.changes.length > 0 && (
        <SoftHyphens words={soft.words} onRemove={() => apply(findSoftHyphens(fields).changes)} />
      )}
      {isOpen && (
        <EncodingDialog
          conversions={old.conversions}
          onConvert={() => apply(old.changes)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

function SoftHyphens({ words, onRemove }: { words: readonly string[]; onRemove: () => void }) {
  return (
    <p>
      Có {words.length} từ chứa dấu ngắt dòng ẩn (U+00AD), thường do chép từ trang khác:{' '}
      {words
        .slice(0, mostShown)
        .map((word) => `“${word.replaceAll('\u00AD', '·')}”`)
        .join(', ')}
      {words.length > mostShown && '…'}.{' '}
      <button type="button" id="action-remove-soft-hyphens" onClick={onRemove}>
        Bỏ các dấu ấy
      </button>
    </p>
  );
}

function findOld(fields: FormFields, findLanguage: (path: string) => string): Found {
  const old = offerFields(fields, findLanguage);
  // In an old encoding a soft hyphen is the letter ư.
  return { old, soft: old.changes.length ? nothing.soft : findSoftHyphens(fields) };
}
