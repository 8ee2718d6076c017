import { readFileSync } from 'node:fs';

// Reads the JSON report of vitest and prints “passed failed”. A test that did not run proves nothing, so one that was
// skipped or is to be written counts as a failure, and is named. A test file that could not even be loaded, or holds no
// test, counts as one failure, and so does a run that ended badly without saying which test failed.
interface Assertion {
  readonly fullName: string;
  readonly status: string;
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly Assertion[];
}

interface Report {
  readonly testResults: readonly TestFile[];
}

const [path = '', exitCode = '1'] = process.argv.slice(2);
const { passed, failed } = count(readReport(path));
console.log(passed, exitCode === '0' ? failed : Math.max(failed, 1));

function readReport(file: string): Report | undefined {
  const text = readFileSync(file, 'utf8');
  return text ? (JSON.parse(text) as Report) : undefined;
}

function count(report: Report | undefined): { passed: number; failed: number } {
  if (!report) return { passed: 0, failed: 1 };
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: name })),
  );
  const unrun = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const unread = report.testResults.filter(isUnread);
  for (const { status, file, fullName } of unrun) console.error(`!! ${status}: ${file} > ${fullName}`);
  for (const { name } of unread) console.error(`!! no test ran: ${name}`);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + unrun.length + unread.length,
  };
}

function isUnread({ status, assertionResults }: TestFile): boolean {
  const isBlamed = assertionResults.some((test) => test.status === 'failed');
  return assertionResults.length === 0 || (status === 'failed' && !isBlamed);
}
