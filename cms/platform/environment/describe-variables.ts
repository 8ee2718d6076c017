import { z } from 'zod';
import { variables, type Variable } from './variables.ts';

/** The variables that people set, for the list of “--help”: name, meaning, and what holds without. */
export function listVariables(): { name: string; meaning: string; without: string }[] {
  return settable.map(([name, variable]) => ({
    name,
    meaning: variable.meaning,
    without: tellWithout(variable),
  }));
}

/** Every variable as a table in Markdown, in Vietnamese; those that processes tell each other come last. */
export function describeEnvironment(): string {
  return [
    '| biến | nghĩa | nhận | không đặt thì |',
    '| --- | --- | --- | --- |',
    ...[...settable, ...internal].map(
      ([name, variable]) =>
        `| \`${name}\` | ${tellMeaning(variable)} | ${tellKind(variable.schema)} | ${tellWithout(variable)} |`,
    ),
  ].join('\n');
}

/** The text of `.env.example`: every variable that people set with its explanation, and its default or an example. */
export function describeExample(): string {
  const entries = settable.map(([name, variable]) => {
    const fallback = getDefault(variable.schema);
    const line = fallback === undefined ? `#${name}=${variable.example ?? ''}` : `${name}=${fallback}`;
    return [...wrap(`${tellMeaning(variable)} Nhận: ${tellKind(variable.schema)}.`), line].join('\n');
  });
  return `${[exampleHead, ...entries].join('\n\n')}\n`;
}

const exampleHead = [
  '# Gương Sáng: các biến môi trường. Chép thành “.env” rồi sửa; dòng để trống hoặc bị chú thích dùng giá trị mặc định.',
  '# Tệp này được viết từ mã nguồn: node scripts/tables.ts',
].join('\n');

/** Characters of a line of explanation. */
const widest = 118;

const all: [string, Variable][] = Object.entries(variables);
const settable = all.filter(([, { isInternal }]) => !isInternal);
const internal = all.filter(([, { isInternal }]) => isInternal);

function tellMeaning({ meaning, note, isInternal }: Variable): string {
  const start = `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`;
  return [start, note, isInternal && 'Hệ thống tự đặt.'].filter(Boolean).join(' ');
}

function tellWithout({ schema, otherwise }: Variable): string {
  return otherwise ?? getDefault(schema) ?? '';
}

/** What a schema accepts; it is told of the kind of value, within what makes it optional. */
function tellKind(schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return tellKind(schema.unwrap() as z.ZodType);
  }
  throw new Error('A variable of the environment has a kind of value that is not described.');
}

function getDefault(schema: z.ZodType): string | undefined {
  return schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : undefined;
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + word.length + 1 > widest) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => `# ${line}`);
}
