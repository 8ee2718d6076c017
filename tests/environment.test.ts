import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The one file that reads what the system declares. */
const reader = 'cms/platform/environment/read-variables.ts';

/** Variables of others: the shell's, Node's, Next's and Astro's. */
const foreign = ['PATH', 'TZ', 'NODE_ENV', 'NODE_COMPILE_CACHE', 'NEXT_RUNTIME', 'ASTRO_KEY'];

test('a variable of the environment that nobody declares cannot be read', () => {
  const sources = globSync(['{cms,site,scripts,content}/**/*.{ts,tsx,mjs,js}', '*.ts'], {
    exclude: (path) => /(?:^|\/)(?:node_modules|dist|\.next|\.astro)(?:\/|$)/.test(path),
  });
  expect(sources).toContain(reader);
  const readings = sources
    .filter((path) => path !== reader)
    .flatMap((path) => findReadings(path, readFileSync(path, 'utf8')));
  expect(readings).toEqual([]);
});

test.each([
  'const name = process.env.NAME;',
  'const { NAME } = process.env;',
  "const name = process['env'].PATH;",
  'const read = (surroundings = process.env) => surroundings;',
  "import { env } from 'node:process';",
  'const { env } = process;',
  'const name = { ...process.env }.NAME;',
  'const name = globalThis.process.env.NAME;',
])('it is seen in “%s”', (text) => {
  expect(findReadings('a.ts', text)).toHaveLength(1);
});

test.each([
  'const path = process.env.PATH;',
  "process.env.TZ = 'UTC';",
  "spawn('node', { env: { ...process.env, TZ: 'UTC' } });",
])('it is not in “%s”', (text) => {
  expect(findReadings('a.ts', text)).toEqual([]);
});

/** Places where a file gets at variables by another way than the reader, with their line. */
function findReadings(path: string, text: string): string[] {
  if (!text.includes('process')) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (takesEnvironment(node) && !isAllowed(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.parent.getText()}`);
    }
    ts.forEachChild(node, visit);
  }
}

function takesEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  if (ts.isElementAccessExpression(node)) return isProcess(node.expression);
  if (ts.isVariableDeclaration(node)) {
    return ts.isObjectBindingPattern(node.name) && !!node.initializer && isProcess(node.initializer);
  }
  return ts.isImportDeclaration(node) && /^'(?:node:)?process'$/.test(node.moduleSpecifier.getText());
}

function isProcess(node: ts.Node): boolean {
  return /^(?:globalThis\.)?process$/.test(node.getText());
}

/** A variable of others by its name, or all of them handed on to a program. */
function isAllowed(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return foreign.includes(parent.name.text);
  return ts.isSpreadAssignment(parent) && isHandedOn(parent.parent.parent);
}

function isHandedOn(node: ts.Node): boolean {
  return (
    (ts.isPropertyAssignment(node) && node.name.getText() === 'env') ||
    (ts.isVariableDeclaration(node) && /^(?:env|environment)$/.test(node.name.getText()))
  );
}
