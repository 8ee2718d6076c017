import type { PayloadRequest, Where } from 'payload';
import { mostRows, type Queue } from '../../checks/queue.ts';
import type { Config } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

type Records = Pick<
  Config['collections'],
  'plans' | 'registrations' | 'reviews' | 'evaluations' | 'reports' | 'proposals' | 'holds' | 'recognitions'
>;

interface RecordQueue<C extends keyof Records> extends Pick<Queue, 'id' | 'title' | 'roles'> {
  collection: C;
  /** @param user id of whoever asks @param unit id of his unit; both empty where there is none */
  where(user: string, unit: string, req: PayloadRequest): Where | Promise<Where>;
  /** Field by which they are ordered, with “-” before it from the end; the last one decides where the first ones are equal. */
  sort: string[];
  describe(record: Records[C]): string;
}

/** Records of the programme that wait, as far as the user reaches. */
export function makeRecordQueue<C extends keyof Records>(asked: RecordQueue<C>): Queue {
  const { collection, where, sort, describe, ...queue } = asked;
  return {
    ...queue,
    async find(req) {
      const { docs, totalDocs } = await req.payload.find({
        collection,
        where: await where(req.user?.id ?? '', getReferenceId(req.user?.unit) ?? '', req),
        sort,
        depth: 0,
        limit: mostRows,
        overrideAccess: false,
        user: req.user,
        req,
      });
      return {
        total: totalDocs,
        rows: (docs as Records[C][]).map((record) => ({
          title: record.name ?? '',
          href: `/admin/collections/${collection}/${record.id}`,
          note: describe(record),
        })),
      };
    },
  };
}
