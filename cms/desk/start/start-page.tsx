import { Gutter } from '@payloadcms/ui';
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent';
import type { AdminViewServerProps } from 'payload';
import { roleNames } from '../../platform/access/roles.ts';
import { findQueues } from '../queues/find-queues.ts';
import { QueuePanel } from './queue-panel.tsx';

/** What a person of the newsroom sees first: alarms, then everything that waits for somebody of that role. */
export async function StartPage({ initPageResult, payload }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { user } = req;
  if (!user) return null;
  const queues = await findQueues(req);
  const alarms = queues.filter(({ isAlarm, total }) => isAlarm && total > 0);
  const rest = queues.filter(
    (queue) => !alarms.includes(queue) && !((queue.isAlarm || queue.isQuiet) && queue.total === 0),
  );
  const before = payload.config.admin.components?.beforeDashboard;
  return (
    <Gutter className="start-page">
      {before &&
        RenderServerComponent({
          Component: before,
          importMap: payload.importMap,
          serverProps: { payload, user },
        })}
      <header className="start-page__head">
        <h1>Chào {user.name}</h1>
        <p>{roleNames[user.role]}</p>
      </header>
      <div className="start-page__queues">
        {[...alarms, ...rest].map((queue) => (
          <QueuePanel key={queue.id} queue={queue} />
        ))}
      </div>
    </Gutter>
  );
}
