/** Years of age from which a child agrees for itself, beside its guardian. */
export const ageOfAssent = 7;
/** Years of age below which a person is a child, and a guardian agrees too (Luật Trẻ em 2016, Điều 1). */
export const ageOfAdult = 16;

/** The day on which somebody becomes so many years old, both as yyyy-mm-dd. */
export function getBirthday(born: string, age: number): string {
  const year = Number(born.slice(0, 4)) + age;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const day = born.slice(4);
  return `${year}${day === '-02-29' && !isLeap ? '-03-01' : day}`;
}

/**
 * Full years on a day, both as yyyy-mm-dd in Việt Nam. Who is born on 29 February is a year older on 1 March.
 * @example getAge('2019-11-23', '2026-11-22') === 6
 */
export function getAge(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
