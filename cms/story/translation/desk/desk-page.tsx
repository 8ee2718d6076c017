import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { idSchema } from '#contract/identity.ts';
import { getLanguage } from '#contract/languages.ts';
import { CmsPage } from '../../../platform/pages/cms-page.tsx';
import { findLatest } from '../../transition/run-transition.ts';
import { readDesk } from '../desk.ts';
import { DeskView } from './desk-view.tsx';

/** The translation desk, at `/admin/dich/<id of the translation>`. */
export async function DeskPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  if (!req.user)
    return (
      <CmsPage {...props} title="">
        {null}
      </CmsPage>
    );
  const segments = props.params?.segments;
  const id = idSchema.safeParse(Array.isArray(segments) ? segments[1] : undefined);
  if (!id.success) notFound();
  const latest = await findLatest(req, id.data).catch(() => notFound());
  const desk = await readDesk(req, latest.story);
  const { title, language } = desk.translation;
  return (
    <CmsPage
      {...props}
      title={`Bàn dịch: ${title || desk.source?.title || 'chưa có tiêu đề'} (${getLanguage(language).name})`}
    >
      <DeskView start={desk} />
    </CmsPage>
  );
}
