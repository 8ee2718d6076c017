import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';

const RUNS = 3;

export const categories = {
  performance: 'tốc độ',
  accessibility: 'tiếp cận',
  'best-practices': 'cách làm',
  seo: 'tìm thấy',
} as const;

type Category = keyof typeof categories;

export interface PageFigures {
  /** Median of the runs, 0 to 100. */
  scores: Readonly<Record<Category, number>>;
  /** Medians: milliseconds until the largest thing in view is there, kB over the network. */
  largestPaint: number;
  kilobytes: number;
  /** Audits of the last run that cost points: their titles. */
  faults: readonly string[];
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** Loads a page three times as Lighthouse's phone on a slow network. @throws when a page does not load */
export async function measurePage(url: string, executablePath: string): Promise<PageFigures> {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run += 1) reports.push(await runOnce(url, executablePath));
  const median = (pick: (report: Report) => number): number =>
    reports.map(pick).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const numberOf = (audit: string) => median(({ audits }) => audits[audit]?.numericValue ?? 0);
  const scores = Object.fromEntries(
    Object.keys(categories).map((name) => [
      name,
      median((report) => Math.round((report.categories[name]?.score ?? 0) * 100)),
    ]),
  ) as PageFigures['scores'];
  return {
    scores,
    largestPaint: Math.round(numberOf('largest-contentful-paint')),
    kilobytes: Math.round(numberOf('total-byte-weight') / 1000),
    faults: findFaults(reports.at(-1)),
  };
}

/** A fresh browser for each run: nothing is left from the one before. A run whose recording broke is no figure. */
async function runOnce(url: string, executablePath: string, attempts = 3): Promise<Report> {
  const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const onlyCategories = Object.keys(categories);
    const result = await lighthouse(url, { port, onlyCategories, logLevel: 'error' });
    if (result && !result.lhr.runtimeError) return result.lhr;
    if (attempts <= 1)
      throw new Error(`Lighthouse không đo được ${url}: ${result?.lhr.runtimeError?.message ?? ''}`);
  } finally {
    await browser.close();
  }
  return runOnce(url, executablePath, attempts - 1);
}

function findFaults(report: Report | undefined): string[] {
  if (!report) return [];
  const weighed = Object.values(report.categories).flatMap(({ auditRefs }) => auditRefs);
  const ids = new Set(weighed.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const audit = report.audits[id];
    if (!audit || audit.score === null || audit.score >= 0.9) return [];
    return [`${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
  });
}
