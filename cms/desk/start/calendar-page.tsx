import type { AdminViewServerProps } from 'payload';
import { isLanguageCode, languages } from '#contract/languages.ts';
import { storyFormatNames, storyFormats } from '#contract/story.ts';
import { can } from '../../platform/access/can.ts';
import { PlanForm } from '../../story/planning/plan-form.tsx';
import { StateBadge } from '../../story/workflow/state-badge.tsx';
import { formatMoment, toLocalInput } from '../../platform/i18n/local-time.ts';
import { findCalendar, type CalendarEntry, type CalendarFilter } from '../../story/planning/find-calendar.ts';
import { findPlanChoices } from '../../story/planning/find-plan-choices.ts';
import { CmsPage } from '../../platform/pages/cms-page.tsx';

const kindNames = {
  planned: 'dự kiến',
  due: 'hạn nộp',
  scheduled: 'hẹn giờ',
  suspended: 'lịch tạm dừng',
  live: 'đã lên',
} as const satisfies Record<CalendarEntry['kind'], string>;

/** What is planned, scheduled and live, day by day, by medium and language, at `/admin/lich`. */
export async function CalendarPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const filter = readFilter(props.searchParams);
  const days = req.user ? await findCalendar(req, filter) : new Map<string, CalendarEntry[]>();
  const [year = '', number = ''] = filter.month.split('-');
  return (
    <CmsPage {...props} title={`Lịch tháng ${Number(number)}/${year}`}>
      {can(req.user, 'story.updateAll') && <PlanForm choices={await findPlanChoices(req)} />}
      <FilterForm filter={filter} />
      {days.size === 0 && <p>Tháng này chưa có gì trong lịch.</p>}
      <ol className="calendar">
        {[...days]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([day, entries]) => (
            <li key={day}>
              <h2>{formatDay(day)}</h2>
              <ul>
                {entries.map((entry) => (
                  <Entry key={`${entry.id} ${entry.kind}`} entry={entry} />
                ))}
              </ul>
            </li>
          ))}
      </ol>
    </CmsPage>
  );
}

/** Which month, medium and language the calendar shows. */
function FilterForm({ filter }: { filter: CalendarFilter }) {
  return (
    <form className="calendar-filter" method="get">
      <label>
        Tháng <input type="month" name="thang" defaultValue={filter.month} />
      </label>
      <label>
        Thể loại{' '}
        <select name="the-loai" defaultValue={filter.format ?? ''}>
          <option value="">Tất cả</option>
          {storyFormats.map((format) => (
            <option key={format} value={format}>
              {storyFormatNames[format]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Ngôn ngữ{' '}
        <select name="ngon-ngu" defaultValue={filter.language ?? ''}>
          <option value="">Tất cả</option>
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="story-actions__button">
        Xem
      </button>
      <a href={toHref(filter, -1)}>Tháng trước</a>
      <a href={toHref(filter, 1)}>Tháng sau</a>
    </form>
  );
}

function Entry({ entry: { id, title, language, format, state, kind, at } }: { entry: CalendarEntry }) {
  return (
    <li className={`calendar__entry calendar__entry--${kind}`}>
      <time dateTime={at}>{formatMoment(at).slice(0, 5)}</time>
      <span className="calendar__kind">{kindNames[kind]}</span>
      <a href={`/admin/collections/stories/${id}`}>{title}</a>
      <span>
        {storyFormatNames[format]}, {languages.find(({ code }) => code === language)?.name}
      </span>
      <StateBadge state={state} onSite={false} />
    </li>
  );
}

function readFilter(parameters: AdminViewServerProps['searchParams']): CalendarFilter {
  const read = (name: string): string => String(parameters?.[name] ?? '');
  const month = read('thang');
  const format = storyFormats.find((each) => each === read('the-loai'));
  const language = read('ngon-ngu');
  return {
    month: /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : toLocalInput(new Date()).slice(0, 7),
    format: format,
    language: isLanguageCode(language) ? language : undefined,
  };
}

/** The same filter some months on. */
function toHref({ month, format, language }: CalendarFilter, step: number): string {
  const [year = 2026, number = 1] = month.split('-').map(Number);
  const other = new Date(Date.UTC(year, number - 1 + step, 15)).toISOString().slice(0, 7);
  return `?${new URLSearchParams({ thang: other, 'the-loai': format ?? '', 'ngon-ngu': language ?? '' }).toString()}`;
}

const dayFormat = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'numeric',
});

/** @example formatDay('2026-11-22') === 'Chủ Nhật, 22/11' */
function formatDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}
