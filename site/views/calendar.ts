import { calendarAddress, termAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { drawCalendar } from '../feeds/calendar.ts';
import type { CalendarView } from '../feeds/calendar-view.ts';
import type { TextKind } from '../kinds/page-kind.ts';
import { getTermPages } from './list.ts';

/** The broadcasts of a programme, for the calendars of listeners' phones. */
export const calendarKind: TextKind<{ language: LanguageCode; id: string }, CalendarView> = {
  name: 'calendar',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const language of edition.languages) {
      for (const { term } of getTermPages(edition, language)) {
        if (term.kind !== 'section' || !term.broadcasts?.length) continue;
        yield {
          address: calendarAddress(termAddress(language, 'section', term.slug)),
          params: { language, id: term.id },
        };
      }
    }
  },
  view(edition, { address, params: { language, id } }) {
    const section = edition.term('section', id);
    if (!section) throw new Error(`Calendar ‘${address}’ has no section.`);
    return { language, settings: edition.settings, section };
  },
  render: drawCalendar,
};
