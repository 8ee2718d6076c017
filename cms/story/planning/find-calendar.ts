import type { PayloadRequest, Where } from 'payload';
import type { LanguageCode } from '#contract/languages.ts';
import type { StoryFormat } from '#contract/story.ts';
import type { Story } from '../../payload-types.ts';
import { toLocalInput } from '../../platform/i18n/local-time.ts';
import { approvedStates, goneStates, isIn, type StoryState } from '../../checks/states.ts';
import { fromWallClock } from '#contract/newsroom-clock.ts';

export interface CalendarFilter {
  /** yyyy-mm by the newsroom's clock. */
  month: string;
  format: StoryFormat | undefined;
  language: LanguageCode | undefined;
}

export interface CalendarEntry {
  id: string;
  title: string;
  language: LanguageCode;
  format: StoryFormat;
  state: StoryState;
  /** What the time stands for: when it is meant to, will, or did go out; or when it is due. */
  kind: 'planned' | 'due' | 'scheduled' | 'suspended' | 'live';
  at: string;
}

/** Day yyyy-mm-dd → what is planned, due, scheduled and live on it, in the order of the clock. */
export async function findCalendar(
  req: PayloadRequest,
  { month, format, language }: CalendarFilter,
): Promise<Map<string, CalendarEntry[]>> {
  const from = new Date(fromWallClock(`${month}-01`));
  const to = new Date(from);
  to.setUTCDate(to.getUTCDate() + 32);
  const until = new Date(fromWallClock(`${toLocalInput(to).slice(0, 7)}-01`));
  const within = { greater_than_equal: from.toISOString(), less_than: until.toISOString() };
  const conditions: Where[] = [
    {
      or: [
        { plannedFor: within },
        { dueAt: within },
        { scheduledFor: within },
        { and: [{ publishedAt: within }, { onSite: { equals: true } }] },
      ],
    },
  ];
  if (format) conditions.push({ format: { equals: format } });
  if (language) conditions.push({ language: { equals: language } });
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { and: conditions },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const entries = docs
    .flatMap(toEntries)
    .filter(({ at }) => at >= from.toISOString() && at < until.toISOString());
  entries.sort((a, b) => (a.at < b.at ? -1 : 1));
  return Map.groupBy(entries, ({ at }) => toLocalInput(new Date(at)).slice(0, 10));
}

function toEntries(story: Story): CalendarEntry[] {
  const {
    id,
    title,
    language,
    format,
    state,
    onSite,
    publishedAt,
    scheduledFor,
    suspendedAt,
    plannedFor,
    dueAt,
  } = story;
  const entry = (kind: CalendarEntry['kind'], at: string): CalendarEntry => ({
    id,
    title: title || '(chưa có tiêu đề)',
    language,
    format,
    state: state ?? 'writing',
    kind,
    at: new Date(at).toISOString(),
  });
  const entries: CalendarEntry[] = [];
  if (onSite && publishedAt) entries.push(entry('live', publishedAt));
  if (scheduledFor) entries.push(entry(suspendedAt ? 'suspended' : 'scheduled', scheduledFor));
  else if (plannedFor && !onSite && state !== 'archived') entries.push(entry('planned', plannedFor));
  const isOpen = !onSite && !isIn([...approvedStates, ...goneStates], state);
  if (dueAt && isOpen) entries.push(entry('due', dueAt));
  return entries;
}
