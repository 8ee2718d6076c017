/** What everybody must know of a writing system. */
interface ScriptTraits {
  /** One letter of it. */
  letter: RegExp;
  /** Spaces stand between words, so that words can be counted. */
  hasSpaces: boolean;
  hasCapitals: boolean;
}

/** Writing systems of the languages, by ISO 15924 code. The fonts of each are in `site/fonts/script-fonts.ts`. */
export const scripts = {
  Latn: { letter: /\p{Script=Latin}/u, hasSpaces: true, hasCapitals: true },
  Khmr: { letter: /\p{Script=Khmer}/u, hasSpaces: false, hasCapitals: false },
  Laoo: { letter: /\p{Script=Lao}/u, hasSpaces: false, hasCapitals: false },
  Tavt: { letter: /\p{Script=Tai_Viet}/u, hasSpaces: false, hasCapitals: false },
  Cham: { letter: /\p{Script=Cham}/u, hasSpaces: false, hasCapitals: false },
  Hans: { letter: /\p{Script=Han}/u, hasSpaces: false, hasCapitals: false },
} as const satisfies Record<string, ScriptTraits>;

export type Script = keyof typeof scripts;
