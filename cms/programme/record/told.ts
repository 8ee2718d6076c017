import { z } from 'zod';
import { text } from '#contract/text.ts';

/**
 * Words that an order asks for. @param missing what is said where they are missing
 * @example z.object({ reason: told(1_000, 'Hãy ghi lý do.') })
 */
export function told(longest: number, missing: string) {
  return text(longest).pipe(z.string().min(1, missing)).prefault('');
}
