/** Names as browsers say them of themselves; the first that is found counts, since later ones are said by all. */
const browsers = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bcoc_coc_browser\//, 'Cốc Cốc'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

/**
 * With what somebody signed in, for people.
 * @param agent what the browser says of itself
 * @example nameAgent('Mozilla/5.0 (X11; Linux x86_64) … Chrome/156.0.0.0 Safari/537.36') === 'Chrome trên Linux'
 */
export function nameAgent(agent: string | null): string {
  const find = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([said]) => said.test(agent ?? ''))?.[1];
  const [browser, system] = [find(browsers), find(systems)];
  if (!browser && !system) return 'chương trình không rõ';
  return browser && system ? `${browser} trên ${system}` : (browser ?? system ?? '');
}
