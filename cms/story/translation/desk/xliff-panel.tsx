'use client';
import type { XliffChange } from '../xliff/import-xliff.ts';
import type { DeskWork } from './use-desk.ts';
import { useXliff } from './use-xliff.ts';

/** The translation as a file for translators who work offline, and back; nothing is written before it was shown. */
export function XliffPanel({ work }: { work: DeskWork }) {
  const { id, mayWrite } = work.desk.translation;
  const address = `/api/stories/${id}/xliff`;
  const xliff = useXliff(address);
  const { message, preview, open } = xliff;
  if (!work.desk.source) return null;
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
      {preview && preview.changes.length > 0 && <XliffChanges changes={preview.changes} xliff={xliff} />}
    </fieldset>
  );
}

interface XliffChangesProps {
  changes: readonly XliffChange[];
  xliff: ReturnType<typeof useXliff>;
}

/** What a file would change, for somebody to agree to. */
function XliffChanges({
  changes,
  xliff: { taken, toggle, isConverting, setConverting, confirm },
}: XliffChangesProps) {
  return (
    <>
      <table className="desk__preview">
        <thead>
          <tr>
            <th scope="col">Đang lưu</th>
            <th scope="col">Trong tệp</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangeRow
              key={change.unit}
              change={change}
              isConverting={isConverting}
              isTaken={taken.has(change.unit)}
              onToggle={() => toggle(change.unit)}
            />
          ))}
        </tbody>
      </table>
      {changes.some(({ converted }) => converted !== undefined) && (
        <label className="desk__old-font">
          <input
            type="checkbox"
            checked={isConverting}
            onChange={(event) => setConverting(event.target.checked)}
          />
          Tệp có chữ gõ bằng phông cũ (TCVN3, VNI hoặc phông 8 bit Tây Nguyên): chuyển các chữ ấy sang Unicode
          khi nhập
        </label>
      )}
      <button type="button" onClick={() => void confirm()}>
        Nhập các chỗ này
      </button>
    </>
  );
}

interface ChangeRowProps {
  change: XliffChange;
  isConverting: boolean;
  isTaken: boolean;
  onToggle: () => void;
}

function ChangeRow({
  change: { now, next, converted, isNewer },
  isConverting,
  isTaken,
  onToggle,
}: ChangeRowProps) {
  return (
    <tr>
      <td>{now || '(trống)'}</td>
      <td>
        {isConverting ? (converted ?? next) : next}
        {isNewer && (
          <label>
            <input type="checkbox" checked={isTaken} onChange={onToggle} />
            Bản đang lưu mới hơn tệp; đánh dấu nếu vẫn lấy chữ trong tệp
          </label>
        )}
      </td>
    </tr>
  );
}
