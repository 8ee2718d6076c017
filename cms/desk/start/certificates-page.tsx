import type { AdminViewServerProps } from 'payload';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { withdrawalKinds } from '../../story/withdrawal/certificate.ts';
import { CmsPage } from '../../platform/pages/cms-page.tsx';
import { QueueRows } from './queue-rows.tsx';

const mostRows = 200;

/** Certificates of all withdrawals, the newest first, at `/admin/bien-ban-go`. */
export async function CertificatesPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const { docs, totalDocs } = req.user
    ? await req.payload.find({
        collection: 'withdrawals',
        depth: 0,
        limit: mostRows,
        overrideAccess: false,
        disableErrors: true,
        user: req.user,
        req,
      })
    : { docs: [], totalDocs: 0 };
  const rows = docs.map(({ id, kind, title, by, createdAt }) => ({
    title,
    href: `/admin/bien-ban-go/${id}`,
    note: `${withdrawalKinds[kind]} · ${by} · ${formatMoment(createdAt)}`,
  }));
  return (
    <CmsPage {...props} title="Biên bản gỡ">
      {totalDocs === 0 ? (
        <p>Chưa gỡ bài nào, hoặc bạn không được xem biên bản.</p>
      ) : (
        <QueueRows rows={rows} />
      )}
      {totalDocs > mostRows && <p>Chỉ hiện {mostRows} biên bản mới nhất.</p>}
    </CmsPage>
  );
}
