'use client';
import { useState } from 'react';
import { ask } from '../../../platform/ask/ask.ts';
import type { XliffPreview } from '../xliff/import-xliff.ts';
import type { DeskWork } from './use-desk.ts';

/** The translation as a file for translators who work offline, and back; nothing is written before it was shown. */
export function XliffPanel({ work }: { work: DeskWork }) {
  const { id, mayWrite } = work.desk.translation;
  const address = `/api/stories/${id}/xliff`;
  const [xliff, setXliff] = useState('');
  const [preview, setPreview] = useState<XliffPreview | undefined>();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [isConverting, setConverting] = useState(false);
  const [message, setMessage] = useState('');
  if (!work.desk.source) return null;
  const open = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    setXliff(text);
    setTaken(new Set());
    setConverting(false);
    const answer = await ask<XliffPreview>(address, { body: { xliff: text } });
    setMessage(answer.message);
    setPreview(answer.ok ? answer.body : undefined);
  };
  const confirm = async () => {
    const take = (preview?.changes ?? [])
      .filter(({ unit }) => taken.has(unit))
      .map(({ unit, now }) => ({ unit, now }));
    const answer = await ask(address, { body: { xliff, isConfirmed: true, isConverting, take } });
    if (answer.ok) return window.location.reload();
    setMessage(answer.message);
  };
  const toggle = (unit: string) =>
    setTaken((before) => {
      const after = new Set(before);
      if (!after.delete(unit)) after.add(unit);
      return after;
    });
  return (
    <fieldset className="desk__panel">
      <legend>Dịch ngoài mạng (XLIFF 2.0)</legend>
      <p className="desk__buttons">
        <a href={address} download>
          Xuất tệp XLIFF
        </a>
        {mayWrite && (
          <label>
            Nhập tệp đã dịch{' '}
            <input
              type="file"
              accept=".xlf,.xliff"
              onChange={(event) => void open(event.target.files?.[0])}
            />
          </label>
        )}
      </p>
      {message && <p role="alert">{message}</p>}
      {preview && preview.changes.length === 0 && <p>Tệp không có gì khác với bản đang lưu.</p>}
      {preview && preview.changes.length > 0 && (
        <>
          <table className="desk__preview">
            <thead>
              <tr>
                <th scope="col">Đang lưu</th>
                <th scope="col">Trong tệp</th>
              </tr>
            </thead>
            <tbody>
              {preview.changes.map(({ unit, now, next, converted, isNewer }) => (
                <tr key={unit}>
                  <td>{now || '(trống)'}</td>
                  <td>
                    {isConverting ? (converted ?? next) : next}
                    {isNewer && (
                      <label>
                        <input type="checkbox" checked={taken.has(unit)} onChange={() => toggle(unit)} />
                        Bản đang lưu mới hơn tệp; đánh dấu nếu vẫn lấy chữ trong tệp
                      </label>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {preview.changes.some(({ converted }) => converted !== undefined) && (
            <label className="desk__old-font">
              <input
                type="checkbox"
                checked={isConverting}
                onChange={(event) => setConverting(event.target.checked)}
              />
              Tệp có chữ gõ bằng phông cũ (TCVN3, VNI hoặc phông 8 bit Tây Nguyên): chuyển các chữ ấy sang
              Unicode khi nhập
            </label>
          )}
          <button type="button" onClick={() => void confirm()}>
            Nhập các chỗ này
          </button>
        </>
      )}
    </fieldset>
  );
}
