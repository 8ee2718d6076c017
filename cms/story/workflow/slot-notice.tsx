'use client';
import { toast, useDocumentInfo } from '@payloadcms/ui';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { ask } from '../../platform/requests/ask.ts';
import { useStoryFlow } from './story-flow-store.ts';

/** When the text goes out by itself, what keeps it from doing so, and until when nobody outside may see it. */
export function SlotNotice() {
  const { id: documentId } = useDocumentInfo();
  const id = documentId ? String(documentId) : undefined;
  const flow = useStoryFlow(id);
  if (!id || !flow || (!flow.slot && !flow.embargo && !flow.slotProblem)) return null;
  const { slot, slotProblem, embargo, mayAcknowledge } = flow;
  const acknowledge = async () => {
    const answer = await ask(`/api/stories/${id}/acknowledge`, { body: {} });
    if (answer.ok) window.location.reload();
    else toast.error(answer.message);
  };
  return (
    <div className="field-type slot-notice">
      {embargo && <p className="slot-notice__embargo">Cấm vận tới {formatMoment(embargo)}</p>}
      {slot && !slot.isSuspended && !slotProblem && <p>Tự lên trang lúc {formatMoment(slot.at)}</p>}
      {slot?.isSuspended && (
        <p className="slot-notice__alarm" role="alert">
          Lịch {formatMoment(slot.at)} đang tạm dừng: bài đã sửa sau khi duyệt. Duyệt lại thì lịch chạy tiếp.
        </p>
      )}
      {slotProblem && (
        <div className="slot-notice__alarm" role="alert">
          <p>{slotProblem}</p>
          {mayAcknowledge && (
            <button type="button" className="story-actions__button" onClick={() => void acknowledge()}>
              Đã biết
            </button>
          )}
        </div>
      )}
    </div>
  );
}
