import { Readable } from 'node:stream';
import { Forbidden, type Endpoint, type PayloadRequest, type Where } from 'payload';
import { can } from '../access/can.ts';
import { getConnection } from '../database/transaction.ts';
import { checkChain } from './chain.ts';
import { exportEvents, exportFormats } from './export-events.ts';
import { recordEvent } from './record-event.ts';
import { refusal } from '../refusals/refusal.ts';

/** `check` walks the chain, `export?format=csv|jsonl&where[…]` hands the log out. */
export const auditEndpoints: Endpoint[] = [
  {
    path: '/check',
    method: 'get',
    handler: async (req) => {
      requireReader(req);
      return Response.json(await checkChain(await getConnection(req)), {
        headers: { 'Cache-Control': 'no-store' },
      });
    },
  },
  {
    path: '/export',
    method: 'get',
    handler: async (req) => {
      requireReader(req);
      const format = exportFormats.find((each) => each === req.query.format);
      if (!format) throw refusal(400, 'Hãy chọn dạng tệp: csv hoặc jsonl.');
      const where = (req.query.where ?? {}) as Where;
      const lines = exportEvents(req, where, format);
      // The first piece before the answer: a filter that cannot be asked is told as such, not in the middle of a file.
      const first = await lines.next();
      await recordEvent(req, { action: 'audit.exported', detail: { format, where } });
      const name = `nhat-ky-${new Date().toISOString().slice(0, 10)}.${format}`;
      return new Response(Readable.toWeb(Readable.from(encode(first, lines))) as unknown as ReadableStream, {
        headers: {
          'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}"`,
          'Cache-Control': 'no-store',
        },
      });
    },
  },
];

async function* encode(
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (!first.done) yield encoder.encode(first.value);
  for await (const piece of rest) yield encoder.encode(piece);
}

function requireReader(req: PayloadRequest): void {
  if (!can(req.user, 'audit.read')) throw new Forbidden(req.t);
}
