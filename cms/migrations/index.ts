import * as m20261122_013528_initial from './20261122_013528_initial.ts';
import * as m20261122_040130_audit from './20261122_040130_audit.ts';
import * as m20261122_040200_audit_rules from './20261122_040200_audit_rules.ts';
import * as m20261122_042645_receipts from './20261122_042645_receipts.ts';
import * as m20261122_042855_newsroom_flow from './20261122_042855_newsroom_flow.ts';
import * as m20261122_043144_saving from './20261122_043144_saving.ts';
import * as m20261122_045929_trust_consent from './20261122_045929_trust_consent.ts';
import * as m20261122_050939_translation_desk from './20261122_050939_translation_desk.ts';
import * as m20261122_051537_withdrawals from './20261122_051537_withdrawals.ts';
import * as m20261122_051830_section_layout from './20261122_051830_section_layout.ts';
import * as m20261122_052404_accounts from './20261122_052404_accounts.ts';
import * as m20261122_053246_comments from './20261122_053246_comments.ts';
import * as m20261122_053557_trust_claims from './20261122_053557_trust_claims.ts';
import * as m20261122_054125_recordings_interface from './20261122_054125_recordings_interface.ts';
import * as m20261122_080834_deployment_settings from './20261122_080834_deployment_settings.ts';
import * as m20261122_083038_exemplar_aftermath from './20261122_083038_exemplar_aftermath.ts';
import * as m20261122_084314_programmes from './20261122_084314_programmes.ts';
import * as m20261122_090503_chapters from './20261122_090503_chapters.ts';
import * as m20261122_111928_profile_claims from './20261122_111928_profile_claims.ts';
import * as m20261128_180000_vietnamese_collation from './20261128_180000_vietnamese_collation.ts';
import * as m20261128_181000_fold_search_words from './20261128_181000_fold_search_words.ts';
import * as m20261128_185000_drafts_and_pins from './20261128_185000_drafts_and_pins.ts';
import * as m20261128_190000_term_versions from './20261128_190000_term_versions.ts';

export const migrations = [
  { name: '20261122_013528_initial', up: m20261122_013528_initial.up, down: m20261122_013528_initial.down },
  { name: '20261122_040130_audit', up: m20261122_040130_audit.up, down: m20261122_040130_audit.down },
  { name: '20261122_040200_audit_rules', up: m20261122_040200_audit_rules.up, down: m20261122_040200_audit_rules.down },
  { name: '20261122_042645_receipts', up: m20261122_042645_receipts.up, down: m20261122_042645_receipts.down },
  { name: '20261122_042855_newsroom_flow', up: m20261122_042855_newsroom_flow.up, down: m20261122_042855_newsroom_flow.down },
  { name: '20261122_043144_saving', up: m20261122_043144_saving.up, down: m20261122_043144_saving.down },
  { name: '20261122_045929_trust_consent', up: m20261122_045929_trust_consent.up, down: m20261122_045929_trust_consent.down },
  { name: '20261122_050939_translation_desk', up: m20261122_050939_translation_desk.up, down: m20261122_050939_translation_desk.down },
  { name: '20261122_051537_withdrawals', up: m20261122_051537_withdrawals.up, down: m20261122_051537_withdrawals.down },
  { name: '20261122_051830_section_layout', up: m20261122_051830_section_layout.up, down: m20261122_051830_section_layout.down },
  { name: '20261122_052404_accounts', up: m20261122_052404_accounts.up, down: m20261122_052404_accounts.down },
  { name: '20261122_053246_comments', up: m20261122_053246_comments.up, down: m20261122_053246_comments.down },
  { name: '20261122_053557_trust_claims', up: m20261122_053557_trust_claims.up, down: m20261122_053557_trust_claims.down },
  { name: '20261122_054125_recordings_interface', up: m20261122_054125_recordings_interface.up, down: m20261122_054125_recordings_interface.down },
  { name: '20261122_080834_deployment_settings', up: m20261122_080834_deployment_settings.up, down: m20261122_080834_deployment_settings.down },
  { name: '20261122_083038_exemplar_aftermath', up: m20261122_083038_exemplar_aftermath.up, down: m20261122_083038_exemplar_aftermath.down },
  { name: '20261122_084314_programmes', up: m20261122_084314_programmes.up, down: m20261122_084314_programmes.down },
  { name: '20261122_090503_chapters', up: m20261122_090503_chapters.up, down: m20261122_090503_chapters.down },
  { name: '20261122_111928_profile_claims', up: m20261122_111928_profile_claims.up, down: m20261122_111928_profile_claims.down },
  { name: '20261128_180000_vietnamese_collation', up: m20261128_180000_vietnamese_collation.up, down: m20261128_180000_vietnamese_collation.down },
  { name: '20261128_181000_fold_search_words', up: m20261128_181000_fold_search_words.up, down: m20261128_181000_fold_search_words.down },
  { name: '20261128_185000_drafts_and_pins', up: m20261128_185000_drafts_and_pins.up, down: m20261128_185000_drafts_and_pins.down },
  { name: '20261128_190000_term_versions', up: m20261128_190000_term_versions.up, down: m20261128_190000_term_versions.down },
];
