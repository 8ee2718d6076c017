import type { DocumentOf } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { SettingsDocument } from '#contract/settings.ts';

/** When a programme is broadcast. */
export interface CalendarView {
  language: LanguageCode;
  settings: SettingsDocument;
  section: DocumentOf<'section'>;
}
