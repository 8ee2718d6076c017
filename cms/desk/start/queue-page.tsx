import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { findQueue } from '../queues/find-queues.ts';
import { mostRows } from '../../checks/queue.ts';
import { CmsPage } from '../../platform/pages/cms-page.tsx';
import { QueueRows } from './queue-rows.tsx';
import { readSegment } from './read-segment.ts';
import { QueueTitle } from './queue-title.tsx';

/** All that waits in one queue, at `/admin/hang-doi/<id>`. */
export async function QueuePage(props: AdminViewServerProps) {
  const { initPageResult } = props;
  const id = readSegment(props, 1);
  const queue = initPageResult.req.user && (await findQueue(initPageResult.req, id));
  if (initPageResult.req.user && !queue) notFound();
  const { title = '', total = 0, rows = [] } = queue ?? {};
  return (
    <CmsPage {...props} title={<QueueTitle title={title} total={total} />}>
      {total === 0 ? <p>Không có việc nào.</p> : <QueueRows rows={rows} />}
      {total > mostRows && <p>Chỉ hiện {mostRows} mục đầu, mục gấp nhất ở trên.</p>}
    </CmsPage>
  );
}
