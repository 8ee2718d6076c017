const dayMs = 86_400_000;

/**
 * Days from one to another, both included; working days are Monday to Friday, whatever holidays there are.
 * @param from yyyy-mm-dd @param to yyyy-mm-dd
 * @example countPeriod('2026-04-03', '2026-04-06', { working: true }) === 2
 */
export function countPeriod(from: string, to: string, { working }: { working: boolean }): number {
  let count = 0;
  for (let time = Date.parse(from); time <= Date.parse(to); time += dayMs) {
    const weekday = new Date(time).getUTCDay();
    if (!working || (weekday !== 0 && weekday !== 6)) count += 1;
  }
  return count;
}
