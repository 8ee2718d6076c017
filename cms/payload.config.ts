import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { guardQueries } from './platform/queries/guard-queries.ts';
import { restrictInternals } from './platform/access/restrict-internals.ts';
import { auditEvents } from './collections/audit-events.ts';
import { withAudit } from './platform/audit/with-audit.ts';
import { consentProofs } from './collections/consent-proofs.ts';
import { consents } from './collections/consents.ts';
import { clusters } from './collections/clusters.ts';
import { criteriaSets } from './collections/criteria-sets.ts';
import { awards } from './collections/awards.ts';
import { evaluations } from './collections/evaluations.ts';
import { exemplars } from './collections/exemplars.ts';
import { glossary } from './collections/glossary.ts';
import { interfaceTexts } from './collections/interface-texts.ts';
import { media } from './collections/media.ts';
import { modelTypes } from './collections/model-types.ts';
import { movements } from './collections/movements.ts';
import { nominationVoices } from './collections/nomination-voices.ts';
import { nominations } from './collections/nominations.ts';
import { partners } from './collections/partners.ts';
import { places } from './collections/places.ts';
import { plans } from './collections/plans.ts';
import { registrations } from './collections/registrations.ts';
import { holds } from './collections/holds.ts';
import { proposals } from './collections/proposals.ts';
import { recognitions } from './collections/recognitions.ts';
import { reports } from './collections/reports.ts';
import { reviewRules } from './collections/review-rules.ts';
import { reviews } from './collections/reviews.ts';
import { sections } from './collections/sections.ts';
import { stories } from './collections/stories.ts';
import { topics } from './collections/topics.ts';
import { units } from './collections/units.ts';
import { users } from './collections/users.ts';
import { claimDecisions } from './collections/claim-decisions.ts';
import { claimSources } from './collections/claim-sources.ts';
import { database } from './adapter.ts';
import { makeMailAdapter } from './platform/mail/mail-adapter.ts';
import { readEnvironment } from './platform/environment/environment.ts';
import { withdrawals } from './collections/withdrawals.ts';
import { newsroomClock } from './documents/fields/newsroom-clock.ts';
import { watchedForms } from './platform/forms/watched-forms.ts';
import { guardPastes } from './documents/editor/paste/guard-pastes.ts';
import { flowSettings } from './collections/flow-settings.ts';
import { retentionRulesPage } from './collections/retention-rules.ts';
import { home } from './collections/home.ts';
import { searchAliases } from './collections/search-aliases.ts';
import { siteSettings } from './collections/site-settings.ts';
import { frameEndpoint } from './platform/frame/endpoint.ts';
import { leanLists } from './platform/frame/lean-lists.ts';
import { healthEndpoint } from './platform/health/endpoint.ts';
import { vietnamese } from './platform/i18n/vietnamese.ts';
import { previewEndpoints } from './desk/preview/endpoints.ts';
import { halfUploadsFolder, removeAbandonedUploads } from './platform/storage/half-uploads.ts';
import { explainErrors } from './platform/rest/explain-errors.ts';
import { guardAddresses } from './platform/rest/guard-addresses.ts';
import { limitInput } from './platform/rest/limit-input.ts';
import { makeLoggerOptions } from './platform/rest/safe-log.ts';
import { withSearch } from './platform/search/with-search.ts';
import { storeInS3 } from './platform/storage/s3-plugin.ts';

const environment = readEnvironment();

const config = buildConfig({
  secret: environment.secret,
  serverURL: environment.cmsUrl,
  csrf: [environment.cmsUrl],
  telemetry: false,
  graphQL: { disable: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  db: database,
  sharp,
  collections: [
    stories,
    exemplars,
    media,
    sections,
    topics,
    units,
    places,
    movements,
    criteriaSets,
    modelTypes,
    plans,
    registrations,
    nominations,
    nominationVoices,
    reviews,
    reviewRules,
    evaluations,
    proposals,
    recognitions,
    holds,
    awards,
    reports,
    clusters,
    users,
    claimSources,
    claimDecisions,
    consents,
    consentProofs,
    auditEvents,
    glossary,
    partners,
    withdrawals,
    interfaceTexts,
  ],
  endpoints: [...previewEndpoints, frameEndpoint, healthEndpoint],
  globals: [home, siteSettings, searchAliases, flowSettings, retentionRulesPage],
  i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi', translations: { vi: vietnamese } },
  plugins: [
    ...storeInS3(environment.s3),
    withAudit,
    withSearch,
    leanLists,
    newsroomClock,
    guardPastes,
    watchedForms,
  ],
  email: makeMailAdapter(environment),
  hooks: { afterError: [explainErrors] },
  logger: { options: makeLoggerOptions(environment.logLevel) },
  // What a person is told because he may not or cannot is no fault of the system.
  loggingLevels: { APIError: 'info' },
  upload: {
    // One file with its fields; what they may hold is told field by field.
    limits: {
      fileSize: 2_000_000_000,
      fieldSize: 5_000_000,
      fieldNameSize: 200,
      fields: 20,
      files: 2,
      parts: 22,
    },
    useTempFiles: true,
    tempFileDir: halfUploadsFolder(environment.dataDir),
    abortOnLimit: true,
  },
  onInit: (payload) => {
    removeAbandonedUploads(environment.dataDir);
    // Payload would open strangers' pictures in this process; what it did with them is done outside, at the upload.
    Reflect.deleteProperty(payload.config, 'sharp');
    // Without a listener a connection that the server ends while it is idle would end this process too.
    payload.db.pool.on('error', (error) =>
      payload.logger.error({ err: error, msg: 'Mất một kết nối tới PostgreSQL.' }),
    );
  },
  // Written by scripts/create-migration.ts: in development every process would start another one to write them anew.
  typescript: { outputFile: 'cms/payload-types.ts', autoGenerate: false },
  admin: {
    user: users.slug,
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    // One below the other: laid upon each other, the lower ones cannot be read or closed.
    toast: { expand: true },
    importMap: { baseDir: 'cms', importMapFile: 'cms/app/(payload)/admin/importMap.js' },
    meta: {
      titleSuffix: '– Gương Sáng',
      description: 'Trang biên tập Gương Sáng',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      // Payload's own says what Payload is, in English, with a picture.
      defaultOGImageType: 'off',
      openGraph: { title: 'Gương Sáng', siteName: 'Gương Sáng', description: 'Trang biên tập' },
    },
    components: {
      providers: [
        '/platform/i18n/newsroom-zone.tsx#NewsroomZone',
        '/platform/forms/patient-forms.tsx#PatientForms',
        '/platform/i18n/leftovers.tsx#Leftovers',
        '/platform/accessibility/mend-controls.tsx#MendControls',
      ],
      graphics: { Logo: '/platform/pages/brand.tsx#BrandLogo', Icon: '/platform/pages/brand.tsx#BrandIcon' },
      views: {
        dashboard: { Component: '/desk/start/start-page.tsx#StartPage' },
        translationDesk: {
          meta: { title: 'Bàn dịch' },
          Component: '/story/translation/desk/desk-page.tsx#DeskPage',
          path: '/dich/:story',
        },
        queue: {
          meta: { title: 'Hàng đợi' },
          Component: '/desk/start/queue-page.tsx#QueuePage',
          path: '/hang-doi/:queue',
        },
        certificates: {
          meta: { title: 'Biên bản gỡ' },
          Component: '/desk/start/certificates-page.tsx#CertificatesPage',
          path: '/bien-ban-go',
          exact: true,
        },
        certificate: {
          meta: { title: 'Biên bản gỡ' },
          Component: '/desk/start/certificate-page.tsx#CertificatePage',
          path: '/bien-ban-go/:withdrawal',
        },
        partners: {
          meta: { title: 'Đối tác nhận tin' },
          Component: '/partners/partners-page.tsx#PartnersPage',
          path: '/doi-tac',
          exact: true,
        },
        dutyBoard: {
          meta: { title: 'Bảng chỉ tiêu' },
          Component: '/programme/board/board-page.tsx#BoardPage',
          path: '/bang-chi-tieu',
          exact: true,
        },
        calendar: {
          meta: { title: 'Lịch' },
          Component: '/desk/start/calendar-page.tsx#CalendarPage',
          path: '/lich',
          exact: true,
        },
        issue: {
          meta: { title: 'Phát hành cả số' },
          Component: '/desk/start/issue-page.tsx#IssuePage',
          path: '/phat-hanh',
          exact: true,
        },
        help: {
          meta: { title: 'Hướng dẫn' },
          Component: '/desk/help/help-page.tsx#HelpPage',
          path: '/huong-dan',
          exact: true,
        },
        helpPage: {
          meta: { title: 'Hướng dẫn' },
          Component: '/desk/help/help-page.tsx#HelpPage',
          path: '/huong-dan/:page',
        },
        forget: {
          meta: { title: 'Quyền được quên' },
          Component: '/desk/start/forget-page.tsx#ForgetPage',
          path: '/quyen-duoc-quen/:exemplar',
        },
      },
      beforeNavLinks: ['/desk/start/nav-links.tsx#NavLinks'],
      beforeDashboard: [
        '/platform/accounts/second-factor-reminder.tsx#SecondFactorReminder',
        '/desk/help/first-story-tour.tsx#FirstStoryTour',
        '/desk/start/publisher-banner.tsx#PublisherBanner',
        '/partners/partner-banner.tsx#PartnerBanner',
        '/platform/search/fill-note.tsx#FillNote',
      ],
    },
  },
});

export default config.then(restrictInternals).then(guardQueries).then(limitInput).then(guardAddresses);
