import { newsroomZone } from '#contract/newsroom-clock.ts';

/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  // What Payload writes on the server goes by the same clock as in the browser.
  process.env.TZ = newsroomZone;
  const { guardConsole } = await import('./platform/rest/safe-log.ts');
  guardConsole();
  const { watchAddresses } = await import('./platform/accounts/watch-addresses.ts');
  watchAddresses();
  const { startScheduler } = await import('./story/workflow/scheduler.ts');
  const { startNominationWork } = await import('./programme/nominations/nomination-work.ts');
  const { startRetention } = await import('./programme/retention/start-retention.ts');
  const { startReviewWork } = await import('./programme/reviews/review-work.ts');
  const { startFilling } = await import('./platform/search/start-filling.ts');
  const open = async () => {
    const [{ getPayload }, { default: config }] = await Promise.all([
      import('payload'),
      import('./payload.config.ts'),
    ]);
    return getPayload({ config });
  };
  startScheduler(open);
  startNominationWork(open);
  startRetention(open);
  startReviewWork(open);
  startFilling(open);
}
