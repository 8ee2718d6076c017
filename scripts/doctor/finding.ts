/** What the doctor found out about one thing. `bad` makes the exit code 1; a `note` is worth knowing and no fault. */
export interface Finding {
  readonly subject: string;
  readonly state: 'good' | 'note' | 'bad' | 'mended';
  /** Vietnamese: what is so. */
  readonly text: string;
  /** Vietnamese: what to do. */
  readonly advice?: string;
}

const MOST_NAMED = 10;

/** The first of many names, a line each, and how many more there are. */
export function nameSome(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const lines = names.slice(0, MOST_NAMED).map((name) => `\n      - ${name}`);
  return lines.join('') + (rest > 0 ? `\n      … và ${rest} nữa` : '');
}

const marks = {
  good: '[ ổn ]',
  note: '[lưu ý]',
  bad: '[HỎNG]',
  mended: '[đã sửa]',
} as const satisfies Record<Finding['state'], string>;

/** The findings as an operator reads them. */
export function printFindings(findings: readonly Finding[]): string {
  const lines = findings.map(({ subject, state, text, advice }) => {
    const todo = advice === undefined || state === 'good' ? '' : `\n      → ${advice}`;
    return `${marks[state]} ${subject}: ${text}${todo}`;
  });
  const bad = findings.filter(({ state }) => state === 'bad').length;
  const end = bad === 0 ? 'Không thấy gì hỏng.' : `${bad} mục hỏng. Làm theo các dòng “→” ở trên.`;
  return [...lines, '', end].join('\n');
}
