const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** For so long a delivery is tried again. */
export const patience = 72 * hour;

/** Longest wait that a partner may ask for. */
const longestAsked = 24 * hour;

/**
 * Milliseconds until a delivery is tried again: 10 seconds, three times as long each time, at most six hours; a fifth
 * more or less, so that what failed together is not tried together.
 * @param failures how often it has failed, from 1
 * @param chance from 0 to 1
 */
export function getDelay(failures: number, chance = Math.random()): number {
  return vary(Math.min(10 * second * 3 ** (failures - 1), 6 * hour), chance);
}

/**
 * Milliseconds for which a partner whose server failed so many times in a row is left in peace: at most a quarter of
 * an hour, so that whoever is back has what waits for him.
 */
export function getRest(failures: number, chance = Math.random()): number {
  return vary(Math.min(5 * second * 2 ** (failures - 1), 15 * minute), chance);
}

/**
 * Milliseconds that the header `Retry-After` asks for: seconds, or a date of HTTP. 0 without one that can be read; a day
 * at most. Source: RFC 9110, 10.2.3.
 */
export function readRetryAfter(header: string | undefined, now = Date.now()): number {
  const text = header?.trim() ?? '';
  const asked = /^\d+$/.test(text) ? Number(text) * second : Date.parse(text) - now;
  return Number.isNaN(asked) ? 0 : Math.min(Math.max(asked, 0), longestAsked);
}

function vary(milliseconds: number, chance: number): number {
  return Math.round(milliseconds * (0.8 + 0.4 * chance));
}
