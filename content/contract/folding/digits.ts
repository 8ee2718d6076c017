const digit = /\p{Nd}/gu;
/** The longest run of digits without a gap: five rows of mathematical ones. */
const longestRun = 50;

/**
 * Figures of every script in the digits 0–9. Unicode keeps the ten digits of a script together and in order (Unicode
 * Standard, 4.6), and rows that follow each other begin with their zero, so that the value is the place in the run.
 * @example toAsciiDigits('១២ ហិកតា') === '12 ហិកតា'
 */
export function toAsciiDigits(text: string): string {
  return text.replace(digit, (sign) => (/^\d$/.test(sign) ? sign : getValue(sign)));
}

/** The same with figures above and below the line: m² is typed m2. */
export function toDigitsOnLine(text: string): string {
  return toAsciiDigits(
    text.replace(/[²³¹\u2070-\u2089]/g, (sign) => {
      const digit = sign.normalize('NFKC');
      return /^\d$/.test(digit) ? digit : sign;
    }),
  );
}

function getValue(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let place = 0;
  while (place < longestRun && isDigit(code - place - 1)) place += 1;
  return String(place % 10);
}

function isDigit(code: number): boolean {
  return code >= 0 && /^\p{Nd}$/u.test(String.fromCodePoint(code));
}
