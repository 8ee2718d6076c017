import { z } from 'zod';

z.config(z.locales.vi());

/**
 * Validation of a field by the contract's own schema, so that no limit is written twice.
 * An empty value is left to `required`.
 */
export function byContract(schema: z.ZodType) {
  return (value: unknown, options: { required?: boolean } = {}): true | string => {
    if (value === undefined || value === null || value === '') {
      return options.required ? 'Không được để trống.' : true;
    }
    const result = schema.safeParse(value);
    return result.success || (result.error.issues[0]?.message ?? 'Giá trị không hợp lệ.');
  };
}
