import type { AdminViewServerProps } from 'payload';
import { accessTable } from '../platform/access/table.ts';
import { can } from '../platform/access/can.ts';
import { formatMoment } from '../platform/i18n/local-time.ts';
import { CmsPage } from '../platform/pages/cms-page.tsx';
import type { Partner } from '../payload-types.ts';
import { articleEventNames } from '../publishing/announcement/article-event.ts';
import { describeState } from './describe-state.ts';
import { TakersTable } from './takers-table.tsx';
import { findTakers } from '../publishing/takers/read-takers.ts';
import { findHealth, type PartnerHealth } from './partner-health.ts';

const mostRows = 500;

/** Who is told of articles, and how it goes, at `/admin/doi-tac`. */
export async function PartnersPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const { docs } = req.user
    ? await req.payload.find({
        collection: 'partners',
        depth: 0,
        limit: mostRows,
        overrideAccess: false,
        disableErrors: true,
        user: req.user,
        req,
      })
    : { docs: [] };
  const mayRead = req.user !== null && accessTable.partners.read[req.user.role] !== 'none';
  const takers = mayRead ? await findTakers() : undefined;
  const health = docs.length > 0 ? await findHealth(req) : new Map<string, PartnerHealth>();
  return (
    <CmsPage {...props} title="Đối tác nhận tin">
      <p>
        Máy chủ của đối tác được báo ngay khi bài lên trang, được cập nhật, đính chính hay bị gỡ.{' '}
        {can(req.user, 'partner.write') && <a href="/admin/collections/partners/create">Thêm đối tác</a>}
      </p>
      {docs.length === 0 ? (
        <p>Chưa có đối tác nào, hoặc bạn không được xem.</p>
      ) : (
        <ul className="partners">
          {docs.map((partner) => (
            <PartnerRow key={partner.id} partner={partner} health={health.get(partner.id)} />
          ))}
        </ul>
      )}
      {mayRead && <TakersTable takers={takers} />}
    </CmsPage>
  );
}

function PartnerRow({ partner, health }: { partner: Partner; health: PartnerHealth | undefined }) {
  const { id, name, url, events } = partner;
  const state = health && describeState(health);
  return (
    <li className={state?.isTrouble ? 'partners__trouble' : undefined}>
      <h2>
        <a href={`/admin/collections/partners/${id}`}>{name}</a>
      </h2>
      <p className="partners__address">{url}</p>
      <p>{state?.text}</p>
      <p>
        {health?.lastSuccessAt
          ? `Nhận được gần nhất ${formatMoment(health.lastSuccessAt)}`
          : 'Chưa nhận lần nào'}{' '}
        · {health?.waiting ?? 0} tin chờ gửi · {health?.failed ?? 0} tin không gửi được
      </p>
      <p>{events.map((event) => articleEventNames[event]).join(' · ')}</p>
    </li>
  );
}
