import type { PayloadRequest } from 'payload';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** Validation of `parent` in a tree: a node never stands below itself. */
export function notBelowItself(collection: 'units' | 'places') {
  return async (
    value: unknown,
    { id, req }: { id?: string | number; req: PayloadRequest },
  ): Promise<true | string> => {
    let parent = getReferenceId(value as string | null);
    for (let depth = 0; parent && id && depth < 30; depth += 1) {
      if (parent === id) return 'Không thể trực thuộc chính mình hoặc đơn vị cấp dưới của mình.';
      const above: { parent?: string | { id: string } | null } | null = await req.payload.findByID({
        collection,
        id: parent,
        depth: 0,
        disableErrors: true,
        req,
      });
      parent = getReferenceId(above?.parent);
    }
    return true;
  };
}
