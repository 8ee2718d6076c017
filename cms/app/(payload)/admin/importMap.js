import { PasteGuard as PasteGuard_d7bc0306fb1361b2da11dc839818fe39 } from '../../../letters/paste-guard.tsx'
import { EditingPanel as EditingPanel_c366199a22dfadd43edf2565843b59a0 } from '../../../editing/editing-panel.tsx'
import { LettersPanel as LettersPanel_ccb1b17cf1730806dd289722eeb25a94 } from '../../../letters/letters-panel.tsx'
import { ThumbnailCell as ThumbnailCell_e0225ab6c65c15c2f6de97ee7b6dcddc } from '../../../components/thumbnail-cell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NewsroomFeatureClient as NewsroomFeatureClient_a892d81e68f2521fe3e2450fb256567a } from '../../../editor/newsroom-feature-client.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineField as InlineField_453ae246ce2048c9aaf1de85f59b2245 } from '../../../components/inline-field.tsx'
import { FormWatch as FormWatch_11de7dd86c184394ea659ae99034d466 } from '../../../forms/form-watch.tsx'
import { TableField as TableField_f619647904d2daa6ff4d184721db8bc5 } from '../../../components/table-field.tsx'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationPicker as RelationPicker_daadea74e8c54bcfd707585085ed2d71 } from '../../../components/relation-picker.tsx'
import { ClaimsPanel as ClaimsPanel_e9e45fe5fef0e8379b340e3ff59a8a8f } from '../../../components/claims-panel.tsx'
import { MomentField as MomentField_4b969c23596873fc8abfd43fa279b26e } from '../../../components/moment-field.tsx'
import { HistoryField as HistoryField_3f7477eb519606a8f01ad7c1aa430e98 } from '../../../components/history-field.tsx'
import { StateCell as StateCell_e7b8eac61fc3e03bcbae11af36eea3c7 } from '../../../components/state-cell.tsx'
import { StateField as StateField_49be1b5cee28b7515cfc6a3aa14e4c9f } from '../../../components/state-field.tsx'
import { SlotNotice as SlotNotice_c80df5596c009269b56f49ef28b83d22 } from '../../../components/slot-notice.tsx'
import { ReceiptField as ReceiptField_a3c9fc7e0e97ee4656314a893e8c9418 } from '../../../components/receipt-field.tsx'
import { LanguagesField as LanguagesField_734509dd3639f6caf317238d80d9ed3c } from '../../../components/languages-field.tsx'
import { CommentsPanel as CommentsPanel_74b5599c1c06b03a74deba163d26acc6 } from '../../../comments/comments-panel.tsx'
import { TimingsField as TimingsField_f66f71f45b8bde09f022ca032ba1d970 } from '../../../translation/timings-field.tsx'
import { StoryFilters as StoryFilters_e18d416a8e71a58951f1e440b567968f } from '../../../components/story-filters.tsx'
import { PreviewWords as PreviewWords_043039da3b0566e232c85d1cdb5ba37a } from '../../../components/preview-words.tsx'
import { StoryActions as StoryActions_29624984b1da70ec0b745ac6ea400bd4 } from '../../../components/story-actions.tsx'
import { Nothing as Nothing_af5eb9906fd340c125fb6ba21ebf3776 } from '../../../components/nothing.tsx'
import { SaveButton as SaveButton_951afcb0090b9173cda56df94b1a4d12 } from '../../../editing/save-button.tsx'
import { VersionsView as VersionsView_9a9ca872804878487712a91408fca1ca } from '../../../versions/versions-view.tsx'
import { LanguageRowLabel as LanguageRowLabel_be19e1d8bf392414e4f48fbb5d2524f4 } from '../../../components/language-row-label.tsx'
import { ForgetLink as ForgetLink_af137d34ac33e34b7c7697b28b5fb9fb } from '../../../components/forget-link.tsx'
import { FlowField as FlowField_11f5aad60eb453c3e03c2053fb258884 } from '../../../term-flow/flow-field.tsx'
import { FlowBar as FlowBar_ea9fbf9333de808e79e2efc679eaba7a } from '../../../term-flow/flow-bar.tsx'
import { CurrentPassword as CurrentPassword_1dc6e987d4a23bd246b4e2aeea0752dd } from '../../../components/current-password.tsx'
import { AccountSecurity as AccountSecurity_204afac0007feb7d5b56a50ed6dd641f } from '../../../components/account-security.tsx'
import { InviteForm as InviteForm_3c8535893e715c3e06e46a3de834e0d5 } from '../../../components/invite-form.tsx'
import { AuditTools as AuditTools_2d590d011fab7488e32aa726f0d70219 } from '../../../components/audit-tools.tsx'
import { InterfaceField as InterfaceField_960a03cb6ab2cf4ef79becc0b0b3b38f } from '../../../translation/interface-field.tsx'
import { ColourField as ColourField_200bc54c6709970f9c37001d83e16afb } from '../../../components/colour-field.tsx'
import { BrandIcon as BrandIcon_78e9f786c9ba95795d26edc45e1fa448 } from '../../../components/brand.tsx'
import { BrandLogo as BrandLogo_78e9f786c9ba95795d26edc45e1fa448 } from '../../../components/brand.tsx'
import { SecondFactorReminder as SecondFactorReminder_fbc51a30098caec2bafc62fc9b6034cc } from '../../../components/second-factor-reminder.tsx'
import { FirstStoryTour as FirstStoryTour_da0b3efd31bd33bbf5609af12020bae9 } from '../../../help/first-story-tour.tsx'
import { PublisherBanner as PublisherBanner_df6c0d980073a702ab24048a0c660a1e } from '../../../components/publisher-banner.tsx'
import { NavLinks as NavLinks_6c27b40896324bc677e780f59583267d } from '../../../start/nav-links.tsx'
import { NewsroomZone as NewsroomZone_dc251b9d071da9acd24238ab7cbf8e61 } from '../../../i18n/newsroom-zone.tsx'
import { PatientForms as PatientForms_310bfeb96f6cac2b6f946d88a7b106da } from '../../../forms/patient-forms.tsx'
import { StartPage as StartPage_849e0d0040060c00aba26c43f6b03f07 } from '../../../start/start-page.tsx'
import { DeskPage as DeskPage_40d3a013c3755ff1c4effb833ac776c6 } from '../../../translation/desk/desk-page.tsx'
import { QueuePage as QueuePage_a08e4b0913a05c010d582f5e80c4d44f } from '../../../start/queue-page.tsx'
import { CertificatesPage as CertificatesPage_117308cd9f46be74689cef60e65d9adc } from '../../../start/certificates-page.tsx'
import { CertificatePage as CertificatePage_d0e3752834fdf26413a094da5569b770 } from '../../../start/certificate-page.tsx'
import { CalendarPage as CalendarPage_07dd590ff2a7b41e855f9a00ae16e8ce } from '../../../start/calendar-page.tsx'
import { IssuePage as IssuePage_ba8232f67eaadf50406500569dedcb7d } from '../../../start/issue-page.tsx'
import { HelpPage as HelpPage_7e7d17d50cd0244706ac6f658ed9cb0c } from '../../../help/help-page.tsx'
import { ForgetPage as ForgetPage_588a4aa68d5173ca2c7ea4658bb4ea77 } from '../../../start/forget-page.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/letters/paste-guard.tsx#PasteGuard": PasteGuard_d7bc0306fb1361b2da11dc839818fe39,
  "/editing/editing-panel.tsx#EditingPanel": EditingPanel_c366199a22dfadd43edf2565843b59a0,
  "/letters/letters-panel.tsx#LettersPanel": LettersPanel_ccb1b17cf1730806dd289722eeb25a94,
  "/components/thumbnail-cell.tsx#ThumbnailCell": ThumbnailCell_e0225ab6c65c15c2f6de97ee7b6dcddc,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/editor/newsroom-feature-client.tsx#NewsroomFeatureClient": NewsroomFeatureClient_a892d81e68f2521fe3e2450fb256567a,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/inline-field.tsx#InlineField": InlineField_453ae246ce2048c9aaf1de85f59b2245,
  "/forms/form-watch.tsx#FormWatch": FormWatch_11de7dd86c184394ea659ae99034d466,
  "/components/table-field.tsx#TableField": TableField_f619647904d2daa6ff4d184721db8bc5,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/relation-picker.tsx#RelationPicker": RelationPicker_daadea74e8c54bcfd707585085ed2d71,
  "/components/claims-panel.tsx#ClaimsPanel": ClaimsPanel_e9e45fe5fef0e8379b340e3ff59a8a8f,
  "/components/moment-field.tsx#MomentField": MomentField_4b969c23596873fc8abfd43fa279b26e,
  "/components/history-field.tsx#HistoryField": HistoryField_3f7477eb519606a8f01ad7c1aa430e98,
  "/components/state-cell.tsx#StateCell": StateCell_e7b8eac61fc3e03bcbae11af36eea3c7,
  "/components/state-field.tsx#StateField": StateField_49be1b5cee28b7515cfc6a3aa14e4c9f,
  "/components/slot-notice.tsx#SlotNotice": SlotNotice_c80df5596c009269b56f49ef28b83d22,
  "/components/receipt-field.tsx#ReceiptField": ReceiptField_a3c9fc7e0e97ee4656314a893e8c9418,
  "/components/languages-field.tsx#LanguagesField": LanguagesField_734509dd3639f6caf317238d80d9ed3c,
  "/comments/comments-panel.tsx#CommentsPanel": CommentsPanel_74b5599c1c06b03a74deba163d26acc6,
  "/translation/timings-field.tsx#TimingsField": TimingsField_f66f71f45b8bde09f022ca032ba1d970,
  "/components/story-filters.tsx#StoryFilters": StoryFilters_e18d416a8e71a58951f1e440b567968f,
  "/components/preview-words.tsx#PreviewWords": PreviewWords_043039da3b0566e232c85d1cdb5ba37a,
  "/components/story-actions.tsx#StoryActions": StoryActions_29624984b1da70ec0b745ac6ea400bd4,
  "/components/nothing.tsx#Nothing": Nothing_af5eb9906fd340c125fb6ba21ebf3776,
  "/editing/save-button.tsx#SaveButton": SaveButton_951afcb0090b9173cda56df94b1a4d12,
  "/versions/versions-view.tsx#VersionsView": VersionsView_9a9ca872804878487712a91408fca1ca,
  "/components/language-row-label.tsx#LanguageRowLabel": LanguageRowLabel_be19e1d8bf392414e4f48fbb5d2524f4,
  "/components/forget-link.tsx#ForgetLink": ForgetLink_af137d34ac33e34b7c7697b28b5fb9fb,
  "/term-flow/flow-field.tsx#FlowField": FlowField_11f5aad60eb453c3e03c2053fb258884,
  "/term-flow/flow-bar.tsx#FlowBar": FlowBar_ea9fbf9333de808e79e2efc679eaba7a,
  "/components/current-password.tsx#CurrentPassword": CurrentPassword_1dc6e987d4a23bd246b4e2aeea0752dd,
  "/components/account-security.tsx#AccountSecurity": AccountSecurity_204afac0007feb7d5b56a50ed6dd641f,
  "/components/invite-form.tsx#InviteForm": InviteForm_3c8535893e715c3e06e46a3de834e0d5,
  "/components/audit-tools.tsx#AuditTools": AuditTools_2d590d011fab7488e32aa726f0d70219,
  "/translation/interface-field.tsx#InterfaceField": InterfaceField_960a03cb6ab2cf4ef79becc0b0b3b38f,
  "/components/colour-field.tsx#ColourField": ColourField_200bc54c6709970f9c37001d83e16afb,
  "/components/brand.tsx#BrandIcon": BrandIcon_78e9f786c9ba95795d26edc45e1fa448,
  "/components/brand.tsx#BrandLogo": BrandLogo_78e9f786c9ba95795d26edc45e1fa448,
  "/components/second-factor-reminder.tsx#SecondFactorReminder": SecondFactorReminder_fbc51a30098caec2bafc62fc9b6034cc,
  "/help/first-story-tour.tsx#FirstStoryTour": FirstStoryTour_da0b3efd31bd33bbf5609af12020bae9,
  "/components/publisher-banner.tsx#PublisherBanner": PublisherBanner_df6c0d980073a702ab24048a0c660a1e,
  "/start/nav-links.tsx#NavLinks": NavLinks_6c27b40896324bc677e780f59583267d,
  "/i18n/newsroom-zone.tsx#NewsroomZone": NewsroomZone_dc251b9d071da9acd24238ab7cbf8e61,
  "/forms/patient-forms.tsx#PatientForms": PatientForms_310bfeb96f6cac2b6f946d88a7b106da,
  "/start/start-page.tsx#StartPage": StartPage_849e0d0040060c00aba26c43f6b03f07,
  "/translation/desk/desk-page.tsx#DeskPage": DeskPage_40d3a013c3755ff1c4effb833ac776c6,
  "/start/queue-page.tsx#QueuePage": QueuePage_a08e4b0913a05c010d582f5e80c4d44f,
  "/start/certificates-page.tsx#CertificatesPage": CertificatesPage_117308cd9f46be74689cef60e65d9adc,
  "/start/certificate-page.tsx#CertificatePage": CertificatePage_d0e3752834fdf26413a094da5569b770,
  "/start/calendar-page.tsx#CalendarPage": CalendarPage_07dd590ff2a7b41e855f9a00ae16e8ce,
  "/start/issue-page.tsx#IssuePage": IssuePage_ba8232f67eaadf50406500569dedcb7d,
  "/help/help-page.tsx#HelpPage": HelpPage_7e7d17d50cd0244706ac6f658ed9cb0c,
  "/start/forget-page.tsx#ForgetPage": ForgetPage_588a4aa68d5173ca2c7ea4658bb4ea77,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
