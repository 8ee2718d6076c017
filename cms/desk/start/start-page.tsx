import { Gutter } from '@payloadcms/ui';
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent';
import type { AdminViewServerProps } from 'payload';
import { roleNames } from '../../platform/access/roles.ts';
import { findQueues, type FilledQueue } from '../queues/find-queues.ts';
import { BeginLinks } from './begin-links.tsx';
import { QueuePanel } from './queue-panel.tsx';
import { QueueRows } from './queue-rows.tsx';
import { QueueTitle } from './queue-title.tsx';

/** What a person of the newsroom sees first: what can be begun, alarms, then everything that waits for somebody of that role. */
export async function StartPage({ initPageResult, payload }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { user } = req;
  if (!user) return null;
  const full = (await findQueues(req)).filter(({ total }) => total > 0);
  const alarms = full.filter(({ isAlarm }) => isAlarm);
  const work = full.filter(({ isAlarm, isTechnical }) => !isAlarm && !isTechnical);
  const before = payload.config.admin.components?.beforeDashboard;
  return (
    <Gutter className="start-page">
      <header className="start-page__head">
        <h1>Chào {user.name}</h1>
        <p>{roleNames[user.role]}</p>
      </header>
      <BeginLinks user={user} />
      {before &&
        RenderServerComponent({
          Component: before,
          importMap: payload.importMap,
          serverProps: { payload, user },
        })}
      {alarms.length + work.length === 0 && (
        <p className="start-page__calm">Không có việc nào đang chờ bạn.</p>
      )}
      <div className="start-page__queues">
        {[...alarms, ...work].map((queue) => (
          <QueuePanel key={queue.id} queue={queue} />
        ))}
      </div>
      <TechnicalLists queues={full.filter(({ isAlarm, isTechnical }) => !isAlarm && isTechnical)} />
    </Gutter>
  );
}

/** Lists that wait for nobody in particular: each a line that opens. */
function TechnicalLists({ queues }: { queues: readonly FilledQueue[] }) {
  return queues.map(({ id, title, total, rows }) => (
    <details key={id} className="start-page__technical">
      <summary>
        <QueueTitle title={title} total={total} />
      </summary>
      <QueueRows rows={rows.slice(0, 5)} />
      <p>
        <a href={`/admin/hang-doi/${id}`}>Xem tất cả {total.toLocaleString('vi-VN')}</a>
      </p>
    </details>
  ));
}
