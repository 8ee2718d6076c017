import type { HandOver } from '#contract/hand-over.ts';
import { formatSeconds } from '../../platform/i18n/local-time.ts';
import type { DeliveryCounts } from '../../publishing/announcement/delivery-counts.ts';

interface ReceiptViewProps {
  receipt: HandOver;
  /** Null when no partner was to be told. */
  partners: DeliveryCounts | null;
  url: string | null;
}

/** A hand-over: when it was asked for, and when each step was done. */
export function ReceiptView({ receipt, partners, url }: ReceiptViewProps) {
  return (
    <div className="field-type receipt" aria-live="polite">
      <h2>
        {actionNames[receipt.action]} lúc {formatSeconds(receipt.queued_at)}
      </h2>
      {receipt.error ? (
        <p className="receipt__error">
          {receipt.rendered_at ? 'Chưa thấy trên trang' : 'Chưa lên được trang'}: {receipt.error}
        </p>
      ) : (
        <ol>
          {steps.map(({ key, name }) => (
            <li key={key} className={receipt[key] ? 'receipt__done' : 'receipt__waiting'}>
              {name}
              <span>{receipt[key] ? formatDuration(receipt.queued_at, receipt[key]) : 'đang chờ'}</span>
            </li>
          ))}
          {partners && <PartnersTold counts={partners} from={receipt.queued_at} />}
        </ol>
      )}
      {receipt.checked === 'tree' && (
        <p>Địa chỉ công cộng lúc ấy không trả lời; đã so tệp mà máy chủ trang công cộng sẽ gửi đi.</p>
      )}
      {receipt.pages !== null && <p>{receipt.pages} trang được dựng lại.</p>}
      {url && (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {url}
          </a>
        </p>
      )}
    </div>
  );
}

/** How many partners have been told, and when the last of them had it. */
function PartnersTold({ counts, from }: { counts: DeliveryCounts; from: Date | string }) {
  const { partners, delivered, waiting, failed, lastAt } = counts;
  const isDone = delivered === partners;
  return (
    <li className={isDone ? 'receipt__done' : 'receipt__waiting'}>
      Đã báo đối tác: {delivered}/{partners}
      {failed > 0 && `, ${failed} không gửi được`}
      <span>{isDone && lastAt ? formatDuration(from, lastAt) : waiting > 0 ? 'đang chờ' : ''}</span>
    </li>
  );
}

const actionNames: Readonly<Record<HandOver['action'], string>> = {
  publish: 'Xuất bản',
  correct: 'Đính chính',
  update: 'Cập nhật',
  withdraw: 'Gỡ bài',
  remove: 'Xóa',
};

const steps = [
  { key: 'written_at', name: 'Ghi vào ấn bản' },
  { key: 'rendered_at', name: 'Dựng xong các trang' },
  { key: 'live_at', name: 'Kiểm tra thấy trên trang' },
  { key: 'indexed_at', name: 'Tìm kiếm được' },
] as const;

/** @example formatDuration('…:00.000Z', '…:00.320Z') === '320 ms' */
function formatDuration(from: Date | string, to: Date | string): string {
  const milliseconds = new Date(to).getTime() - new Date(from).getTime();
  return milliseconds < 1_000
    ? `${milliseconds} ms`
    : `${(milliseconds / 1_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`;
}
