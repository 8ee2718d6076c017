import { PasteGuard as PasteGuard_5541c97c89deae7600bd671bfcb2ec76 } from '../../../documents/editor/paste/paste-guard.tsx'
import { EditingPanel as EditingPanel_bba7ee59a74ee852e47b33f2ce78ca90 } from '../../../story/editing/editing-panel.tsx'
import { LettersPanel as LettersPanel_a7846bfd8ca79bc3dbbe6674338df76c } from '../../../documents/letters/letters-panel.tsx'
import { ThumbnailCell as ThumbnailCell_b341d8de42caec74eac72d46cf2dae8b } from '../../../documents/media/thumbnail-cell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NewsroomFeatureClient as NewsroomFeatureClient_25ebe584399604cc7ec003b1f3635e17 } from '../../../documents/editor/newsroom-feature-client.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DrawnBlock as DrawnBlock_4037f6a8839e7f9620e62a09b3aa2b47 } from '../../../documents/blocks/drawn-block.tsx'
import { InlineField as InlineField_75e74d3ec01f2051231e38bcd4862ece } from '../../../documents/editor/inline/inline-field.tsx'
import { FormWatch as FormWatch_e944b940622ec65335baf39f0c5da94e } from '../../../platform/forms/form-watch.tsx'
import { TableField as TableField_306130f4fe65aac49aa172ceebecb62c } from '../../../documents/editor/inline/table-field.tsx'
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
import { RelationCell as RelationCell_bcbae7964ae2912aaac7ca75195241c6 } from '../../../platform/relations/relation-cell.tsx'
import { RelationPicker as RelationPicker_0684ef8831ac84ead28282e034cf6bc0 } from '../../../platform/relations/relation-picker.tsx'
import { MomentField as MomentField_0278bcf22cb1041b7c472b8530a4f9f8 } from '../../../documents/fields/moment-field.tsx'
import { ClaimsPanel as ClaimsPanel_cd6abe9ccbd5b4dcd29882a8d8f69fd1 } from '../../../checks/verification/claims-panel.tsx'
import { HistoryField as HistoryField_c3904a596cef40938e27c8bb0b724685 } from '../../../story/workflow/history-field.tsx'
import { StateCell as StateCell_b59626d9617b095af5372fcf518fcfec } from '../../../story/workflow/state-cell.tsx'
import { StateField as StateField_268bcbf348bda1548796e52870f559f8 } from '../../../story/workflow/state-field.tsx'
import { ChecklistPanel as ChecklistPanel_eccb953cd824cdab9270baf21599b23b } from '../../../checks/checklist/checklist-panel.tsx'
import { CardField as CardField_02cfdd8f0d780bf63b601386c3b17575 } from '../../../story/card/card-field.tsx'
import { SlotNotice as SlotNotice_7b5fd632fd0eaea7a38037019ad07f65 } from '../../../story/workflow/slot-notice.tsx'
import { ReceiptField as ReceiptField_f30fbc39e98c3e816d13ebfa1cb8184c } from '../../../story/workflow/receipt-field.tsx'
import { LanguagesField as LanguagesField_08a70676f35027094591eabf32afd2e4 } from '../../../story/workflow/languages-field.tsx'
import { CommentsPanel as CommentsPanel_a18e83a18889a7275613514c20c8ed50 } from '../../../story/comments/comments-panel.tsx'
import { TimingsField as TimingsField_f8bf76d34667ce62bd753e0822a6ffc6 } from '../../../story/translation/timings-field.tsx'
import { StoryFilters as StoryFilters_e0d917331a7a8162a8b455e7f4fff46d } from '../../../desk/start/story-filters.tsx'
import { FillNote as FillNote_cf323e27099c72f2bd42fa7ca71b6285 } from '../../../platform/search/fill-note.tsx'
import { PreviewWords as PreviewWords_9fdabab59929871b7bc41411f47fba96 } from '../../../platform/live-preview/preview-words.tsx'
import { StoryActions as StoryActions_39f45f6cd1d608645d5661e0c9227376 } from '../../../story/workflow/story-actions.tsx'
import { Nothing as Nothing_693845a2e0091a4b5c170b435b58519c } from '../../../platform/pages/nothing.tsx'
import { SaveButton as SaveButton_93288647ec754d6f533c88707500f8ad } from '../../../story/editing/save-button.tsx'
import { VersionsView as VersionsView_8cf437a765b7fdaab3598d66a0803b2f } from '../../../story/versions/versions-view.tsx'
import { LanguageRowLabel as LanguageRowLabel_546a676b31c9f157b81d9476b6993558 } from '../../../documents/fields/language-row-label.tsx'
import { PortraitCell as PortraitCell_808666ada96b81640c0729cf0539fd36 } from '../../../documents/media/portrait-cell.tsx'
import { RecognitionList as RecognitionList_bb49832e564ad5fd8bdd12873008819d } from '../../../programme/recognitions/recognition-list.tsx'
import { CriterionPicker as CriterionPicker_d52c820dd6a3ee6bfc9ea06d0e367900 } from '../../../programme/criteria/criterion-picker.tsx'
import { ProfilePath as ProfilePath_1ee417e182a4157267a799c5283a1c34 } from '../../../story/profile/profile-path.tsx'
import { ForgetLink as ForgetLink_52b801145a5b1e2b03df67896988c803 } from '../../../story/withdrawal/forget-link.tsx'
import { ProfileBar as ProfileBar_7cb2c7083fac109b9092110054e2777e } from '../../../story/profile/profile-bar.tsx'
import { ProfilePublishButton as ProfilePublishButton_57493bedce3814a724cb16d0aa35a8b9 } from '../../../story/profile/profile-buttons.tsx'
import { ProfileUnpublishButton as ProfileUnpublishButton_57493bedce3814a724cb16d0aa35a8b9 } from '../../../story/profile/profile-buttons.tsx'
import { PlayerCell as PlayerCell_482bb69d8e3909a2d3d2a637f4a7e2f5 } from '../../../documents/media/player-cell.tsx'
import { UsedWhere as UsedWhere_181d6769e5dbb5758001ef623a864c84 } from '../../../publishing/media-use/used-where.tsx'
import { MediaFilters as MediaFilters_517db88af599a50a314ed742c7e1db22 } from '../../../documents/media/media-filters.tsx'
import { FlowField as FlowField_e2541a62ab8579790a507a3d3f2fe4bb } from '../../../story/term-flow/flow-field.tsx'
import { FlowBar as FlowBar_ced85d19dff80cf136897b9131993118 } from '../../../story/term-flow/flow-bar.tsx'
import { PlanPanel as PlanPanel_ffc39c8b9c20f98e71cf4102a2337e42 } from '../../../programme/plans/plan-panel.tsx'
import { RegistrationPanel as RegistrationPanel_3ea2e137c403f69962a29016da07980d } from '../../../programme/registrations/registration-panel.tsx'
import { NominationPanel as NominationPanel_47d3313bcbb82eee2511f7bac2cdff91 } from '../../../programme/nominations/nomination-panel.tsx'
import { ReviewPanel as ReviewPanel_2f9567bd778f52d685ddc582754e1a46 } from '../../../programme/reviews/review-panel.tsx'
import { EvaluationPanel as EvaluationPanel_e4ab5c8ca0cc0608e9856ff2170ad19f } from '../../../programme/evaluations/evaluation-panel.tsx'
import { ExemplarFromAddress as ExemplarFromAddress_8123cdeb39ad9fb1363aa2d6f7565f7a } from '../../../programme/record/exemplar-from-address.tsx'
import { ProposalPanel as ProposalPanel_fb66cd62cccf7483d653be08d38df94d } from '../../../programme/proposals/proposal-panel.tsx'
import { RecognitionPanel as RecognitionPanel_5e934f4b2a8495aea3b1557c4746f9dc } from '../../../programme/recognitions/recognition-panel.tsx'
import { HoldPanel as HoldPanel_43dbc4b58b6b50dea4d6bf9d5468ca46 } from '../../../programme/holds/hold-panel.tsx'
import { ReportPanel as ReportPanel_cf2d116faf38b2c4ee3f21a1d5813994 } from '../../../programme/reports/report-panel.tsx'
import { CurrentPassword as CurrentPassword_81af2af1de3179ca1c13d4bf3f952548 } from '../../../story/workflow/current-password.tsx'
import { AccountSecurity as AccountSecurity_92db6ecb6dfa87b9319450da8fb91ef9 } from '../../../platform/accounts/account-security.tsx'
import { InviteForm as InviteForm_681ece054080c3316319e9e58eb2c1de } from '../../../platform/accounts/invite-form.tsx'
import { JsonText as JsonText_770b5d1912ced95d8bf8f782d3839e07 } from '../../../platform/forms/json-text.tsx'
import { AuditTools as AuditTools_f91023da8e8af06f4756a994a8181dc7 } from '../../../platform/audit/audit-tools.tsx'
import { PartnerPanel as PartnerPanel_3f5a003d14cbafd6801f75cd3417ae56 } from '../../../partners/panel/partner-panel.tsx'
import { InterfaceField as InterfaceField_cf5321c993afc3cf92851746d06961e3 } from '../../../story/translation/desk/interface-field.tsx'
import { ColourField as ColourField_167a04befc858f45bb1f678cd9c4b61d } from '../../../documents/fields/colour-field.tsx'
import { MissedWords as MissedWords_739e4cd2fea597f7a6c8d8a19d4da15d } from '../../../documents/search-aliases/missed-words.tsx'
import { BrandIcon as BrandIcon_fe39ce5bae5937abe7179c42b5dd0aca } from '../../../platform/pages/brand.tsx'
import { BrandLogo as BrandLogo_fe39ce5bae5937abe7179c42b5dd0aca } from '../../../platform/pages/brand.tsx'
import { SecondFactorReminder as SecondFactorReminder_13c2fc7705b97c740d7a8b762daf9cfb } from '../../../platform/accounts/second-factor-reminder.tsx'
import { FirstStoryTour as FirstStoryTour_8e40224754bb73271b46059c5ce5fdf0 } from '../../../desk/help/first-story-tour.tsx'
import { PublisherBanner as PublisherBanner_160ebbdfddd08ff91763f63e6c488b6e } from '../../../desk/start/publisher-banner.tsx'
import { PartnerBanner as PartnerBanner_df720178d7a418afd34c22ab1d7a54aa } from '../../../partners/partner-banner.tsx'
import { NavLinks as NavLinks_986f9325fcbec76625a075db672f0fd7 } from '../../../desk/start/nav-links.tsx'
import { NewsroomZone as NewsroomZone_86676280417585b7059dcdd20f69510d } from '../../../platform/i18n/newsroom-zone.tsx'
import { PatientForms as PatientForms_fe6fe9ebe5a3a668dd4bfde3ac198dd2 } from '../../../platform/forms/patient-forms.tsx'
import { Leftovers as Leftovers_039e470ec3f216c45ff0927514089e5e } from '../../../platform/i18n/leftovers.tsx'
import { MendControls as MendControls_f5ebb7b1c902eefe88194c5ba90b10c6 } from '../../../platform/accessibility/mend-controls.tsx'
import { StartPage as StartPage_d780ca07890368228f548ada6ecd55ef } from '../../../desk/start/start-page.tsx'
import { DeskPage as DeskPage_7d9883d3fe5e21fd430f5d63f01a9b84 } from '../../../story/translation/desk/desk-page.tsx'
import { QueuePage as QueuePage_9d11eb46468dfb2e70f218cd24374071 } from '../../../desk/start/queue-page.tsx'
import { CertificatesPage as CertificatesPage_b4b22b21461b0e6ce4e807907d4c08bb } from '../../../desk/start/certificates-page.tsx'
import { CertificatePage as CertificatePage_91e41f21f555d59223746c0095ed734e } from '../../../desk/start/certificate-page.tsx'
import { PartnersPage as PartnersPage_0c261179f3132c659c7615252049fc24 } from '../../../partners/partners-page.tsx'
import { BoardPage as BoardPage_19ff5bb75c56cf0e0e5bb747fe8482f4 } from '../../../programme/board/board-page.tsx'
import { CalendarPage as CalendarPage_33fc6bd3de3ab29ea3eb180384b0836b } from '../../../desk/start/calendar-page.tsx'
import { IssuePage as IssuePage_f513a47184083464cae8a9c13e547741 } from '../../../desk/start/issue-page.tsx'
import { HelpPage as HelpPage_d7adc38bc17c1012450c4a7095a1e07f } from '../../../desk/help/help-page.tsx'
import { ForgetPage as ForgetPage_2f96960dfc032ba6372556f9637c3334 } from '../../../desk/start/forget-page.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/documents/editor/paste/paste-guard.tsx#PasteGuard": PasteGuard_5541c97c89deae7600bd671bfcb2ec76,
  "/story/editing/editing-panel.tsx#EditingPanel": EditingPanel_bba7ee59a74ee852e47b33f2ce78ca90,
  "/documents/letters/letters-panel.tsx#LettersPanel": LettersPanel_a7846bfd8ca79bc3dbbe6674338df76c,
  "/documents/media/thumbnail-cell.tsx#ThumbnailCell": ThumbnailCell_b341d8de42caec74eac72d46cf2dae8b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/documents/editor/newsroom-feature-client.tsx#NewsroomFeatureClient": NewsroomFeatureClient_25ebe584399604cc7ec003b1f3635e17,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/documents/blocks/drawn-block.tsx#DrawnBlock": DrawnBlock_4037f6a8839e7f9620e62a09b3aa2b47,
  "/documents/editor/inline/inline-field.tsx#InlineField": InlineField_75e74d3ec01f2051231e38bcd4862ece,
  "/platform/forms/form-watch.tsx#FormWatch": FormWatch_e944b940622ec65335baf39f0c5da94e,
  "/documents/editor/inline/table-field.tsx#TableField": TableField_306130f4fe65aac49aa172ceebecb62c,
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
  "/platform/relations/relation-cell.tsx#RelationCell": RelationCell_bcbae7964ae2912aaac7ca75195241c6,
  "/platform/relations/relation-picker.tsx#RelationPicker": RelationPicker_0684ef8831ac84ead28282e034cf6bc0,
  "/documents/fields/moment-field.tsx#MomentField": MomentField_0278bcf22cb1041b7c472b8530a4f9f8,
  "/checks/verification/claims-panel.tsx#ClaimsPanel": ClaimsPanel_cd6abe9ccbd5b4dcd29882a8d8f69fd1,
  "/story/workflow/history-field.tsx#HistoryField": HistoryField_c3904a596cef40938e27c8bb0b724685,
  "/story/workflow/state-cell.tsx#StateCell": StateCell_b59626d9617b095af5372fcf518fcfec,
  "/story/workflow/state-field.tsx#StateField": StateField_268bcbf348bda1548796e52870f559f8,
  "/checks/checklist/checklist-panel.tsx#ChecklistPanel": ChecklistPanel_eccb953cd824cdab9270baf21599b23b,
  "/story/card/card-field.tsx#CardField": CardField_02cfdd8f0d780bf63b601386c3b17575,
  "/story/workflow/slot-notice.tsx#SlotNotice": SlotNotice_7b5fd632fd0eaea7a38037019ad07f65,
  "/story/workflow/receipt-field.tsx#ReceiptField": ReceiptField_f30fbc39e98c3e816d13ebfa1cb8184c,
  "/story/workflow/languages-field.tsx#LanguagesField": LanguagesField_08a70676f35027094591eabf32afd2e4,
  "/story/comments/comments-panel.tsx#CommentsPanel": CommentsPanel_a18e83a18889a7275613514c20c8ed50,
  "/story/translation/timings-field.tsx#TimingsField": TimingsField_f8bf76d34667ce62bd753e0822a6ffc6,
  "/desk/start/story-filters.tsx#StoryFilters": StoryFilters_e0d917331a7a8162a8b455e7f4fff46d,
  "/platform/search/fill-note.tsx#FillNote": FillNote_cf323e27099c72f2bd42fa7ca71b6285,
  "/platform/live-preview/preview-words.tsx#PreviewWords": PreviewWords_9fdabab59929871b7bc41411f47fba96,
  "/story/workflow/story-actions.tsx#StoryActions": StoryActions_39f45f6cd1d608645d5661e0c9227376,
  "/platform/pages/nothing.tsx#Nothing": Nothing_693845a2e0091a4b5c170b435b58519c,
  "/story/editing/save-button.tsx#SaveButton": SaveButton_93288647ec754d6f533c88707500f8ad,
  "/story/versions/versions-view.tsx#VersionsView": VersionsView_8cf437a765b7fdaab3598d66a0803b2f,
  "/documents/fields/language-row-label.tsx#LanguageRowLabel": LanguageRowLabel_546a676b31c9f157b81d9476b6993558,
  "/documents/media/portrait-cell.tsx#PortraitCell": PortraitCell_808666ada96b81640c0729cf0539fd36,
  "/programme/recognitions/recognition-list.tsx#RecognitionList": RecognitionList_bb49832e564ad5fd8bdd12873008819d,
  "/programme/criteria/criterion-picker.tsx#CriterionPicker": CriterionPicker_d52c820dd6a3ee6bfc9ea06d0e367900,
  "/story/profile/profile-path.tsx#ProfilePath": ProfilePath_1ee417e182a4157267a799c5283a1c34,
  "/story/withdrawal/forget-link.tsx#ForgetLink": ForgetLink_52b801145a5b1e2b03df67896988c803,
  "/story/profile/profile-bar.tsx#ProfileBar": ProfileBar_7cb2c7083fac109b9092110054e2777e,
  "/story/profile/profile-buttons.tsx#ProfilePublishButton": ProfilePublishButton_57493bedce3814a724cb16d0aa35a8b9,
  "/story/profile/profile-buttons.tsx#ProfileUnpublishButton": ProfileUnpublishButton_57493bedce3814a724cb16d0aa35a8b9,
  "/documents/media/player-cell.tsx#PlayerCell": PlayerCell_482bb69d8e3909a2d3d2a637f4a7e2f5,
  "/publishing/media-use/used-where.tsx#UsedWhere": UsedWhere_181d6769e5dbb5758001ef623a864c84,
  "/documents/media/media-filters.tsx#MediaFilters": MediaFilters_517db88af599a50a314ed742c7e1db22,
  "/story/term-flow/flow-field.tsx#FlowField": FlowField_e2541a62ab8579790a507a3d3f2fe4bb,
  "/story/term-flow/flow-bar.tsx#FlowBar": FlowBar_ced85d19dff80cf136897b9131993118,
  "/programme/plans/plan-panel.tsx#PlanPanel": PlanPanel_ffc39c8b9c20f98e71cf4102a2337e42,
  "/programme/registrations/registration-panel.tsx#RegistrationPanel": RegistrationPanel_3ea2e137c403f69962a29016da07980d,
  "/programme/nominations/nomination-panel.tsx#NominationPanel": NominationPanel_47d3313bcbb82eee2511f7bac2cdff91,
  "/programme/reviews/review-panel.tsx#ReviewPanel": ReviewPanel_2f9567bd778f52d685ddc582754e1a46,
  "/programme/evaluations/evaluation-panel.tsx#EvaluationPanel": EvaluationPanel_e4ab5c8ca0cc0608e9856ff2170ad19f,
  "/programme/record/exemplar-from-address.tsx#ExemplarFromAddress": ExemplarFromAddress_8123cdeb39ad9fb1363aa2d6f7565f7a,
  "/programme/proposals/proposal-panel.tsx#ProposalPanel": ProposalPanel_fb66cd62cccf7483d653be08d38df94d,
  "/programme/recognitions/recognition-panel.tsx#RecognitionPanel": RecognitionPanel_5e934f4b2a8495aea3b1557c4746f9dc,
  "/programme/holds/hold-panel.tsx#HoldPanel": HoldPanel_43dbc4b58b6b50dea4d6bf9d5468ca46,
  "/programme/reports/report-panel.tsx#ReportPanel": ReportPanel_cf2d116faf38b2c4ee3f21a1d5813994,
  "/story/workflow/current-password.tsx#CurrentPassword": CurrentPassword_81af2af1de3179ca1c13d4bf3f952548,
  "/platform/accounts/account-security.tsx#AccountSecurity": AccountSecurity_92db6ecb6dfa87b9319450da8fb91ef9,
  "/platform/accounts/invite-form.tsx#InviteForm": InviteForm_681ece054080c3316319e9e58eb2c1de,
  "/platform/forms/json-text.tsx#JsonText": JsonText_770b5d1912ced95d8bf8f782d3839e07,
  "/platform/audit/audit-tools.tsx#AuditTools": AuditTools_f91023da8e8af06f4756a994a8181dc7,
  "/partners/panel/partner-panel.tsx#PartnerPanel": PartnerPanel_3f5a003d14cbafd6801f75cd3417ae56,
  "/story/translation/desk/interface-field.tsx#InterfaceField": InterfaceField_cf5321c993afc3cf92851746d06961e3,
  "/documents/fields/colour-field.tsx#ColourField": ColourField_167a04befc858f45bb1f678cd9c4b61d,
  "/documents/search-aliases/missed-words.tsx#MissedWords": MissedWords_739e4cd2fea597f7a6c8d8a19d4da15d,
  "/platform/pages/brand.tsx#BrandIcon": BrandIcon_fe39ce5bae5937abe7179c42b5dd0aca,
  "/platform/pages/brand.tsx#BrandLogo": BrandLogo_fe39ce5bae5937abe7179c42b5dd0aca,
  "/platform/accounts/second-factor-reminder.tsx#SecondFactorReminder": SecondFactorReminder_13c2fc7705b97c740d7a8b762daf9cfb,
  "/desk/help/first-story-tour.tsx#FirstStoryTour": FirstStoryTour_8e40224754bb73271b46059c5ce5fdf0,
  "/desk/start/publisher-banner.tsx#PublisherBanner": PublisherBanner_160ebbdfddd08ff91763f63e6c488b6e,
  "/partners/partner-banner.tsx#PartnerBanner": PartnerBanner_df720178d7a418afd34c22ab1d7a54aa,
  "/desk/start/nav-links.tsx#NavLinks": NavLinks_986f9325fcbec76625a075db672f0fd7,
  "/platform/i18n/newsroom-zone.tsx#NewsroomZone": NewsroomZone_86676280417585b7059dcdd20f69510d,
  "/platform/forms/patient-forms.tsx#PatientForms": PatientForms_fe6fe9ebe5a3a668dd4bfde3ac198dd2,
  "/platform/i18n/leftovers.tsx#Leftovers": Leftovers_039e470ec3f216c45ff0927514089e5e,
  "/platform/accessibility/mend-controls.tsx#MendControls": MendControls_f5ebb7b1c902eefe88194c5ba90b10c6,
  "/desk/start/start-page.tsx#StartPage": StartPage_d780ca07890368228f548ada6ecd55ef,
  "/story/translation/desk/desk-page.tsx#DeskPage": DeskPage_7d9883d3fe5e21fd430f5d63f01a9b84,
  "/desk/start/queue-page.tsx#QueuePage": QueuePage_9d11eb46468dfb2e70f218cd24374071,
  "/desk/start/certificates-page.tsx#CertificatesPage": CertificatesPage_b4b22b21461b0e6ce4e807907d4c08bb,
  "/desk/start/certificate-page.tsx#CertificatePage": CertificatePage_91e41f21f555d59223746c0095ed734e,
  "/partners/partners-page.tsx#PartnersPage": PartnersPage_0c261179f3132c659c7615252049fc24,
  "/programme/board/board-page.tsx#BoardPage": BoardPage_19ff5bb75c56cf0e0e5bb747fe8482f4,
  "/desk/start/calendar-page.tsx#CalendarPage": CalendarPage_33fc6bd3de3ab29ea3eb180384b0836b,
  "/desk/start/issue-page.tsx#IssuePage": IssuePage_f513a47184083464cae8a9c13e547741,
  "/desk/help/help-page.tsx#HelpPage": HelpPage_d7adc38bc17c1012450c4a7095a1e07f,
  "/desk/start/forget-page.tsx#ForgetPage": ForgetPage_2f96960dfc032ba6372556f9637c3334,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
