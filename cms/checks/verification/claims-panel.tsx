'use client';
import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { ClaimItem } from './claim-item.tsx';
import { ClaimTools } from './claim-tools.tsx';
import type { ClaimReport } from './claim-report.ts';
import { useClaims } from './use-claims.ts';

const modifiedProfile = 'Hồ sơ đang sửa: bấm “Lưu bản nháp” để danh sách theo chữ mới.';
const modifiedStory = 'Bài đang sửa: danh sách theo bản đã lưu gần nhất.';

/** The claims of a story or a profile by paragraph: each gets a source, is held against it by somebody else, or is dismissed. */
export function ClaimsPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const isModified = useFormModified();
  const { report, message, act } = useClaims(
    id ? `/${collectionSlug}/${String(id)}` : undefined,
    lastUpdateTime,
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (!id) return <p className="claims__hint">Hãy lưu để tìm các khẳng định cần nguồn.</p>;
  if (!report) return <p className="claims__hint">{message || 'Đang tìm khẳng định…'}</p>;
  const isProfile = collectionSlug === 'exemplars';
  const keys = chosen.filter((key) => report.rows.some((row) => row.key === key));
  const run = async (body: object) => {
    if (await act(body)) setChosen([]);
  };
  const toggle = (key: string) =>
    setChosen(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]);
  return (
    <section className="claims" aria-label="Khẳng định cần nguồn">
      <ClaimSum report={report} isProfile={isProfile} />
      {isModified && <p className="claims__hint">{isProfile ? modifiedProfile : modifiedStory}</p>}
      {message && (
        <p className="claims__error" role="alert">
          {message}
        </p>
      )}
      <ClaimTools
        report={report}
        keys={keys}
        onAll={() => setChosen(keys.length === report.rows.length ? [] : report.rows.map(({ key }) => key))}
        onAct={run}
      />
      <ol className="claims__list">
        {report.rows.map((row) => (
          <ClaimItem
            key={row.key}
            row={row}
            isChosen={keys.includes(row.key)}
            onToggle={toggle}
            onAct={run}
            report={report}
          />
        ))}
      </ol>
      {report.rows.length === 0 && (
        <p className="claims__hint">Không thấy số liệu, thành tích nào cần nguồn.</p>
      )}
    </section>
  );
}

/** How many claims there are, and how many still want something. */
function ClaimSum({ report, isProfile }: { report: ClaimReport; isProfile: boolean }) {
  const open = report.rows.filter(({ state }) => state === 'open').length;
  const linked = report.rows.filter(({ state }) => state === 'linked').length;
  return (
    <p className="claims__sum" aria-live="polite">
      <strong>{report.rows.length} khẳng định</strong>
      <span className={open ? 'claims__bad' : ''}>{open} chưa có nguồn</span>
      <span className={linked ? 'claims__bad' : ''}>{linked} chờ người khác đối chiếu</span>
      {report.isNeeded && (
        <span>
          {isProfile
            ? 'Phải xong hết mới xuất bản hồ sơ được.'
            : 'Bài về điển hình: phải xong hết mới duyệt được.'}
        </span>
      )}
    </p>
  );
}
