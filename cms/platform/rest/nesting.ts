/** Deeper than anything that people write; what walks through JSON does so without running out of stack. */
const deepest = 200;

/** Said of a body whose brackets stand too deep in each other. */
export const tooDeep = 'Nội dung gửi lên lồng nhau quá nhiều lớp nên chưa lưu gì.';

/** What is wrong with how deep the brackets of a text stand in each other, in Vietnamese; undefined when nothing is. */
export function findNestingProblem(json: string, most = deepest): string | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (isInString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '{' || sign === '[') {
      if ((depth += 1) > most) return tooDeep;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return undefined;
}
