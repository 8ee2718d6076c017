import * as m20261122_013528_initial from './20261122_013528_initial.ts';
import * as m20261122_040200_audit_rules from './20261122_040200_audit_rules.ts';
import * as m20261128_180000_vietnamese_collation from './20261128_180000_vietnamese_collation.ts';
import * as m20261128_181000_fold_search_words from './20261128_181000_fold_search_words.ts';
import * as m20261128_185000_drafts_and_pins from './20261128_185000_drafts_and_pins.ts';
import * as m20261128_190000_term_versions from './20261128_190000_term_versions.ts';
import * as m20261129_011231_search_aliases from './20261129_011231_search_aliases.ts';
import * as m20261129_014419_partners from './20261129_014419_partners.ts';
import * as m20261129_021516_search_entries from './20261129_021516_search_entries.ts';
import * as m20261129_030400_search_documents from './20261129_030400_search_documents.ts';
import * as m20261129_071657_criteria_sets from './20261129_071657_criteria_sets.ts';
import * as m20261129_080952_short_names_and_dyes from './20261129_080952_short_names_and_dyes.ts';
import * as m20261129_105204_plans_and_clusters from './20261129_105204_plans_and_clusters.ts';
import * as m20261129_112331_registrations from './20261129_112331_registrations.ts';
import * as m20261129_120248_corrections_machines_interviews_days from './20261129_120248_corrections_machines_interviews_days.ts';
import * as m20261129_155044_nominations from './20261129_155044_nominations.ts';
import * as m20261129_161900_evaluations_reports from './20261129_161900_evaluations_reports.ts';
import * as m20261129_191505_recognitions from './20261129_191505_recognitions.ts';
import * as m20261129_195857_holds_proposals from './20261129_195857_holds_proposals.ts';
import * as m20261129_202506_retention_rules from './20261129_202506_retention_rules.ts';
import * as m20261129_204622_reviews from './20261129_204622_reviews.ts';
import * as m20261130_000255_retention_of_decisions from './20261130_000255_retention_of_decisions.ts';
import * as m20261130_004500_media_mentions from './20261130_004500_media_mentions.ts';
import * as m20261130_091815_exemplar_figures from './20261130_091815_exemplar_figures.ts';
import * as m20261130_094328_languages_lao_hani from './20261130_094328_languages_lao_hani.ts';
import * as m20261130_173429_drawings from './20261130_173429_drawings.ts';

export const migrations = [
  { name: '20261122_013528_initial', up: m20261122_013528_initial.up, down: m20261122_013528_initial.down },
  { name: '20261122_040200_audit_rules', up: m20261122_040200_audit_rules.up, down: m20261122_040200_audit_rules.down },
  { name: '20261128_180000_vietnamese_collation', up: m20261128_180000_vietnamese_collation.up, down: m20261128_180000_vietnamese_collation.down },
  { name: '20261128_181000_fold_search_words', up: m20261128_181000_fold_search_words.up, down: m20261128_181000_fold_search_words.down },
  { name: '20261128_185000_drafts_and_pins', up: m20261128_185000_drafts_and_pins.up, down: m20261128_185000_drafts_and_pins.down },
  { name: '20261128_190000_term_versions', up: m20261128_190000_term_versions.up, down: m20261128_190000_term_versions.down },
  { name: '20261129_011231_search_aliases', up: m20261129_011231_search_aliases.up, down: m20261129_011231_search_aliases.down },
  { name: '20261129_014419_partners', up: m20261129_014419_partners.up, down: m20261129_014419_partners.down },
  { name: '20261129_021516_search_entries', up: m20261129_021516_search_entries.up, down: m20261129_021516_search_entries.down },
  { name: '20261129_030400_search_documents', up: m20261129_030400_search_documents.up, down: m20261129_030400_search_documents.down },
  { name: '20261129_071657_criteria_sets', up: m20261129_071657_criteria_sets.up, down: m20261129_071657_criteria_sets.down },
  { name: '20261129_080952_short_names_and_dyes', up: m20261129_080952_short_names_and_dyes.up, down: m20261129_080952_short_names_and_dyes.down },
  { name: '20261129_105204_plans_and_clusters', up: m20261129_105204_plans_and_clusters.up, down: m20261129_105204_plans_and_clusters.down },
  { name: '20261129_112331_registrations', up: m20261129_112331_registrations.up, down: m20261129_112331_registrations.down },
  { name: '20261129_120248_corrections_machines_interviews_days', up: m20261129_120248_corrections_machines_interviews_days.up, down: m20261129_120248_corrections_machines_interviews_days.down },
  { name: '20261129_155044_nominations', up: m20261129_155044_nominations.up, down: m20261129_155044_nominations.down },
  { name: '20261129_161900_evaluations_reports', up: m20261129_161900_evaluations_reports.up, down: m20261129_161900_evaluations_reports.down },
  { name: '20261129_191505_recognitions', up: m20261129_191505_recognitions.up, down: m20261129_191505_recognitions.down },
  { name: '20261129_195857_holds_proposals', up: m20261129_195857_holds_proposals.up, down: m20261129_195857_holds_proposals.down },
  { name: '20261129_202506_retention_rules', up: m20261129_202506_retention_rules.up, down: m20261129_202506_retention_rules.down },
  { name: '20261129_204622_reviews', up: m20261129_204622_reviews.up, down: m20261129_204622_reviews.down },
  { name: '20261130_000255_retention_of_decisions', up: m20261130_000255_retention_of_decisions.up, down: m20261130_000255_retention_of_decisions.down },
  { name: '20261130_004500_media_mentions', up: m20261130_004500_media_mentions.up, down: m20261130_004500_media_mentions.down },
  { name: '20261130_091815_exemplar_figures', up: m20261130_091815_exemplar_figures.up, down: m20261130_091815_exemplar_figures.down },
  { name: '20261130_094328_languages_lao_hani', up: m20261130_094328_languages_lao_hani.up, down: m20261130_094328_languages_lao_hani.down },
  { name: '20261130_173429_drawings', up: m20261130_173429_drawings.up, down: m20261130_173429_drawings.down },
];
