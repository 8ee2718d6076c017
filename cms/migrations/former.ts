/**
 * Migrations of before the first release, which `20261122_013528_initial` holds in one. A database that has them all has
 * what the one makes.
 */
export const formerMigrations: readonly string[] = [
  '20261122_040130_audit',
  '20261122_042645_receipts',
  '20261122_042855_newsroom_flow',
  '20261122_043144_saving',
  '20261122_045929_trust_consent',
  '20261122_050939_translation_desk',
  '20261122_051537_withdrawals',
  '20261122_051830_section_layout',
  '20261122_052404_accounts',
  '20261122_053246_comments',
  '20261122_053557_trust_claims',
  '20261122_054125_recordings_interface',
  '20261122_080834_deployment_settings',
  '20261122_083038_exemplar_aftermath',
  '20261122_084314_programmes',
  '20261122_090503_chapters',
  '20261122_111928_profile_claims',
];
