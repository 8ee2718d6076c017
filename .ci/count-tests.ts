import { readFileSync } from 'node:fs';

// Reads the JSON report of vitest and prints “passed failed”. A test file that could not even be loaded counts as one
// failure, and so does a run that ended badly without saying which test failed.
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
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
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}
