/** Signs that people type for the apostrophe of K’Ho, N’Trang, S’tiêng; some of them are letters to Unicode. */
export const apostropheClass = "['’‘ʼʻ`´′\uFF07\uA78B\uA78C]";

const inWord = new RegExp(`(?<=[\\p{L}\\p{M}])${apostropheClass}(?=\\p{L})`, 'gu');

/** Every apostrophe between two letters in one way; quotation marks stay. */
export function replaceApostrophes(text: string, by: string): string {
  return text.replace(inWord, by);
}
