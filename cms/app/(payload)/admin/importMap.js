import { PasteGuard as PasteGuard_d7bc0306fb1361b2da11dc839818fe39 } from '../../../documents/letters/paste-guard.tsx'
import { EditingPanel as EditingPanel_c366199a22dfadd43edf2565843b59a0 } from '../../../story/editing/editing-panel.tsx'
import { LettersPanel as LettersPanel_ccb1b17cf1730806dd289722eeb25a94 } from '../../../documents/letters/letters-panel.tsx'
import { ThumbnailCell as ThumbnailCell_e0225ab6c65c15c2f6de97ee7b6dcddc } from '../../../platform/admin/thumbnail-cell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NewsroomFeatureClient as NewsroomFeatureClient_a892d81e68f2521fe3e2450fb256567a } from '../../../documents/editor/newsroom-feature-client.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineField as InlineField_453ae246ce2048c9aaf1de85f59b2245 } from '../../../documents/editor/inline-field.tsx'
import { FormWatch as FormWatch_11de7dd86c184394ea659ae99034d466 } from '../../../platform/forms/form-watch.tsx'
import { TableField as TableField_f619647904d2daa6ff4d184721db8bc5 } from '../../../documents/editor/table-field.tsx'
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
import { RelationPicker as RelationPicker_daadea74e8c54bcfd707585085ed2d71 } from '../../../platform/admin/relation-picker.tsx'
import { ClaimsPanel as ClaimsPanel_e9e45fe5fef0e8379b340e3ff59a8a8f } from '../../../checks/verification/claims-panel.tsx'
import { MomentField as MomentField_4b969c23596873fc8abfd43fa279b26e } from '../../../platform/admin/moment-field.tsx'
import { HistoryField as HistoryField_3f7477eb519606a8f01ad7c1aa430e98 } from '../../../story/workflow/history-field.tsx'
import { StateCell as StateCell_e7b8eac61fc3e03bcbae11af36eea3c7 } from '../../../story/workflow/state-cell.tsx'
import { StateField as StateField_49be1b5cee28b7515cfc6a3aa14e4c9f } from '../../../story/workflow/state-field.tsx'
import { SlotNotice as SlotNotice_c80df5596c009269b56f49ef28b83d22 } from '../../../story/workflow/slot-notice.tsx'
import { ReceiptField as ReceiptField_a3c9fc7e0e97ee4656314a893e8c9418 } from '../../../story/workflow/receipt-field.tsx'
import { LanguagesField as LanguagesField_734509dd3639f6caf317238d80d9ed3c } from '../../../story/workflow/languages-field.tsx'
import { CommentsPanel as CommentsPanel_74b5599c1c06b03a74deba163d26acc6 } from '../../../story/comments/comments-panel.tsx'
import { TimingsField as TimingsField_f66f71f45b8bde09f022ca032ba1d970 } from '../../../story/translation/timings-field.tsx'
import { StoryFilters as StoryFilters_e18d416a8e71a58951f1e440b567968f } from '../../../desk/start/story-filters.tsx'
import { PreviewWords as PreviewWords_043039da3b0566e232c85d1cdb5ba37a } from '../../../desk/start/preview-words.tsx'
import { StoryActions as StoryActions_29624984b1da70ec0b745ac6ea400bd4 } from '../../../story/workflow/story-actions.tsx'
import { Nothing as Nothing_af5eb9906fd340c125fb6ba21ebf3776 } from '../../../platform/admin/nothing.tsx'
import { SaveButton as SaveButton_951afcb0090b9173cda56df94b1a4d12 } from '../../../story/editing/save-button.tsx'
import { VersionsView as VersionsView_9a9ca872804878487712a91408fca1ca } from '../../../story/versions/versions-view.tsx'
import { LanguageRowLabel as LanguageRowLabel_be19e1d8bf392414e4f48fbb5d2524f4 } from '../../../platform/admin/language-row-label.tsx'
import { ForgetLink as ForgetLink_af137d34ac33e34b7c7697b28b5fb9fb } from '../../../story/withdrawal/forget-link.tsx'
import { FlowField as FlowField_11f5aad60eb453c3e03c2053fb258884 } from '../../../story/term-flow/flow-field.tsx'
import { FlowBar as FlowBar_ea9fbf9333de808e79e2efc679eaba7a } from '../../../story/term-flow/flow-bar.tsx'
import { CurrentPassword as CurrentPassword_1dc6e987d4a23bd246b4e2aeea0752dd } from '../../../story/workflow/current-password.tsx'
import { AccountSecurity as AccountSecurity_204afac0007feb7d5b56a50ed6dd641f } from '../../../platform/accounts/account-security.tsx'
import { InviteForm as InviteForm_3c8535893e715c3e06e46a3de834e0d5 } from '../../../platform/accounts/invite-form.tsx'
import { AuditTools as AuditTools_2d590d011fab7488e32aa726f0d70219 } from '../../../platform/audit/audit-tools.tsx'
import { InterfaceField as InterfaceField_960a03cb6ab2cf4ef79becc0b0b3b38f } from '../../../story/translation/interface-field.tsx'
import { ColourField as ColourField_200bc54c6709970f9c37001d83e16afb } from '../../../documents/fields/colour-field.tsx'
import { BrandIcon as BrandIcon_78e9f786c9ba95795d26edc45e1fa448 } from '../../../platform/admin/brand.tsx'
import { BrandLogo as BrandLogo_78e9f786c9ba95795d26edc45e1fa448 } from '../../../platform/admin/brand.tsx'
import { SecondFactorReminder as SecondFactorReminder_fbc51a30098caec2bafc62fc9b6034cc } from '../../../platform/accounts/second-factor-reminder.tsx'
import { FirstStoryTour as FirstStoryTour_da0b3efd31bd33bbf5609af12020bae9 } from '../../../desk/help/first-story-tour.tsx'
import { PublisherBanner as PublisherBanner_df6c0d980073a702ab24048a0c660a1e } from '../../../desk/start/publisher-banner.tsx'
import { NavLinks as NavLinks_6c27b40896324bc677e780f59583267d } from '../../../desk/start/nav-links.tsx'
import { NewsroomZone as NewsroomZone_dc251b9d071da9acd24238ab7cbf8e61 } from '../../../platform/i18n/newsroom-zone.tsx'
import { PatientForms as PatientForms_310bfeb96f6cac2b6f946d88a7b106da } from '../../../platform/forms/patient-forms.tsx'
import { StartPage as StartPage_849e0d0040060c00aba26c43f6b03f07 } from '../../../desk/start/start-page.tsx'
import { DeskPage as DeskPage_40d3a013c3755ff1c4effb833ac776c6 } from '../../../story/translation/desk/desk-page.tsx'
import { QueuePage as QueuePage_a08e4b0913a05c010d582f5e80c4d44f } from '../../../desk/start/queue-page.tsx'
import { CertificatesPage as CertificatesPage_117308cd9f46be74689cef60e65d9adc } from '../../../desk/start/certificates-page.tsx'
import { CertificatePage as CertificatePage_d0e3752834fdf26413a094da5569b770 } from '../../../desk/start/certificate-page.tsx'
import { CalendarPage as CalendarPage_07dd590ff2a7b41e855f9a00ae16e8ce } from '../../../desk/start/calendar-page.tsx'
import { IssuePage as IssuePage_ba8232f67eaadf50406500569dedcb7d } from '../../../desk/start/issue-page.tsx'
import { HelpPage as HelpPage_7e7d17d50cd0244706ac6f658ed9cb0c } from '../../../desk/help/help-page.tsx'
import { ForgetPage as ForgetPage_588a4aa68d5173ca2c7ea4658bb4ea77 } from '../../../desk/start/forget-page.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/documents/letters/paste-guard.tsx#PasteGuard": PasteGuard_d7bc0306fb1361b2da11dc839818fe39,
  "/story/editing/editing-panel.tsx#EditingPanel": EditingPanel_c366199a22dfadd43edf2565843b59a0,
  "/documents/letters/letters-panel.tsx#LettersPanel": LettersPanel_ccb1b17cf1730806dd289722eeb25a94,
  "/platform/admin/thumbnail-cell.tsx#ThumbnailCell": ThumbnailCell_e0225ab6c65c15c2f6de97ee7b6dcddc,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/documents/editor/newsroom-feature-client.tsx#NewsroomFeatureClient": NewsroomFeatureClient_a892d81e68f2521fe3e2450fb256567a,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/documents/editor/inline-field.tsx#InlineField": InlineField_453ae246ce2048c9aaf1de85f59b2245,
  "/platform/forms/form-watch.tsx#FormWatch": FormWatch_11de7dd86c184394ea659ae99034d466,
  "/documents/editor/table-field.tsx#TableField": TableField_f619647904d2daa6ff4d184721db8bc5,
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
  "/platform/admin/relation-picker.tsx#RelationPicker": RelationPicker_daadea74e8c54bcfd707585085ed2d71,
  "/checks/verification/claims-panel.tsx#ClaimsPanel": ClaimsPanel_e9e45fe5fef0e8379b340e3ff59a8a8f,
  "/platform/admin/moment-field.tsx#MomentField": MomentField_4b969c23596873fc8abfd43fa279b26e,
  "/story/workflow/history-field.tsx#HistoryField": HistoryField_3f7477eb519606a8f01ad7c1aa430e98,
  "/story/workflow/state-cell.tsx#StateCell": StateCell_e7b8eac61fc3e03bcbae11af36eea3c7,
  "/story/workflow/state-field.tsx#StateField": StateField_49be1b5cee28b7515cfc6a3aa14e4c9f,
  "/story/workflow/slot-notice.tsx#SlotNotice": SlotNotice_c80df5596c009269b56f49ef28b83d22,
  "/story/workflow/receipt-field.tsx#ReceiptField": ReceiptField_a3c9fc7e0e97ee4656314a893e8c9418,
  "/story/workflow/languages-field.tsx#LanguagesField": LanguagesField_734509dd3639f6caf317238d80d9ed3c,
  "/story/comments/comments-panel.tsx#CommentsPanel": CommentsPanel_74b5599c1c06b03a74deba163d26acc6,
  "/story/translation/timings-field.tsx#TimingsField": TimingsField_f66f71f45b8bde09f022ca032ba1d970,
  "/desk/start/story-filters.tsx#StoryFilters": StoryFilters_e18d416a8e71a58951f1e440b567968f,
  "/desk/start/preview-words.tsx#PreviewWords": PreviewWords_043039da3b0566e232c85d1cdb5ba37a,
  "/story/workflow/story-actions.tsx#StoryActions": StoryActions_29624984b1da70ec0b745ac6ea400bd4,
  "/platform/admin/nothing.tsx#Nothing": Nothing_af5eb9906fd340c125fb6ba21ebf3776,
  "/story/editing/save-button.tsx#SaveButton": SaveButton_951afcb0090b9173cda56df94b1a4d12,
  "/story/versions/versions-view.tsx#VersionsView": VersionsView_9a9ca872804878487712a91408fca1ca,
  "/platform/admin/language-row-label.tsx#LanguageRowLabel": LanguageRowLabel_be19e1d8bf392414e4f48fbb5d2524f4,
  "/story/withdrawal/forget-link.tsx#ForgetLink": ForgetLink_af137d34ac33e34b7c7697b28b5fb9fb,
  "/story/term-flow/flow-field.tsx#FlowField": FlowField_11f5aad60eb453c3e03c2053fb258884,
  "/story/term-flow/flow-bar.tsx#FlowBar": FlowBar_ea9fbf9333de808e79e2efc679eaba7a,
  "/story/workflow/current-password.tsx#CurrentPassword": CurrentPassword_1dc6e987d4a23bd246b4e2aeea0752dd,
  "/platform/accounts/account-security.tsx#AccountSecurity": AccountSecurity_204afac0007feb7d5b56a50ed6dd641f,
  "/platform/accounts/invite-form.tsx#InviteForm": InviteForm_3c8535893e715c3e06e46a3de834e0d5,
  "/platform/audit/audit-tools.tsx#AuditTools": AuditTools_2d590d011fab7488e32aa726f0d70219,
  "/story/translation/interface-field.tsx#InterfaceField": InterfaceField_960a03cb6ab2cf4ef79becc0b0b3b38f,
  "/documents/fields/colour-field.tsx#ColourField": ColourField_200bc54c6709970f9c37001d83e16afb,
  "/platform/admin/brand.tsx#BrandIcon": BrandIcon_78e9f786c9ba95795d26edc45e1fa448,
  "/platform/admin/brand.tsx#BrandLogo": BrandLogo_78e9f786c9ba95795d26edc45e1fa448,
  "/platform/accounts/second-factor-reminder.tsx#SecondFactorReminder": SecondFactorReminder_fbc51a30098caec2bafc62fc9b6034cc,
  "/desk/help/first-story-tour.tsx#FirstStoryTour": FirstStoryTour_da0b3efd31bd33bbf5609af12020bae9,
  "/desk/start/publisher-banner.tsx#PublisherBanner": PublisherBanner_df6c0d980073a702ab24048a0c660a1e,
  "/desk/start/nav-links.tsx#NavLinks": NavLinks_6c27b40896324bc677e780f59583267d,
  "/platform/i18n/newsroom-zone.tsx#NewsroomZone": NewsroomZone_dc251b9d071da9acd24238ab7cbf8e61,
  "/platform/forms/patient-forms.tsx#PatientForms": PatientForms_310bfeb96f6cac2b6f946d88a7b106da,
  "/desk/start/start-page.tsx#StartPage": StartPage_849e0d0040060c00aba26c43f6b03f07,
  "/story/translation/desk/desk-page.tsx#DeskPage": DeskPage_40d3a013c3755ff1c4effb833ac776c6,
  "/desk/start/queue-page.tsx#QueuePage": QueuePage_a08e4b0913a05c010d582f5e80c4d44f,
  "/desk/start/certificates-page.tsx#CertificatesPage": CertificatesPage_117308cd9f46be74689cef60e65d9adc,
  "/desk/start/certificate-page.tsx#CertificatePage": CertificatePage_d0e3752834fdf26413a094da5569b770,
  "/desk/start/calendar-page.tsx#CalendarPage": CalendarPage_07dd590ff2a7b41e855f9a00ae16e8ce,
  "/desk/start/issue-page.tsx#IssuePage": IssuePage_ba8232f67eaadf50406500569dedcb7d,
  "/desk/help/help-page.tsx#HelpPage": HelpPage_7e7d17d50cd0244706ac6f658ed9cb0c,
  "/desk/start/forget-page.tsx#ForgetPage": ForgetPage_588a4aa68d5173ca2c7ea4658bb4ea77,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
