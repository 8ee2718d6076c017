/**
 * Validation of a number without a fraction between two bounds; an empty one is left to `required`.
 * @example validate: wholeNumber(2000, 2100)
 */
export function wholeNumber(least: number, most: number) {
  return (value: unknown, { required }: { required?: boolean } = {}): true | string => {
    if (value === undefined || value === null || value === '')
      return required ? 'Không được để trống.' : true;
    const isWithin = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    return isWithin || `Phải là số nguyên từ ${least} đến ${most}.`;
  };
}
