import { z } from 'zod';
import { withLongest } from '../../platform/rest/longest.ts';

z.config(z.locales.vi());

type Rule = (value: unknown, options?: { required?: boolean }) => true | string;

/**
 * Validation of a field by the contract's own schema, so that no limit is written twice.
 * An empty value is left to `required`.
 */
export function byContract(schema: z.ZodType): Rule {
  const rule: Rule = (value, options = {}) => {
    if (value === undefined || value === null || value === '') {
      return options.required ? 'Không được để trống.' : true;
    }
    const result = schema.safeParse(value);
    return result.success || (result.error.issues[0]?.message ?? 'Giá trị không hợp lệ.');
  };
  return withLongest(rule, findLongest(schema));
}

/** Characters that a text of this schema, or each text in it, may have. */
function findLongest(schema: z.core.$ZodType): number | undefined {
  if (schema instanceof z.ZodString) return schema.maxLength ?? undefined;
  if (schema instanceof z.ZodPipe) return findLongest(schema.out) ?? findLongest(schema.in);
  if (schema instanceof z.ZodRecord) return findLongest(schema.valueType);
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? findLongest(schema.unwrap())
    : undefined;
}
