import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { idSchema } from '#contract/identity.ts';
import { ForgetForm } from '../../story/withdrawal/forget-form.tsx';
import { namesSchema } from '../../story/withdrawal/endpoints.ts';
import { previewForgetting } from '../../story/withdrawal/forget.ts';
import { CmsPage } from '../../platform/pages/cms-page.tsx';
import { readSegment } from './read-segment.ts';

/** The right to be forgotten: what would go, and the button that takes it off, at `/admin/quyen-duoc-quen/<id>`. */
export async function ForgetPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const id = idSchema.safeParse(readSegment(props, 1));
  const names = String(props.searchParams?.ten ?? '').slice(0, 1_000);
  const preview =
    req.user && id.success
      ? await previewForgetting(req, id.data, namesSchema.parse(names)).catch(() => undefined)
      : undefined;
  if (req.user && !preview) notFound();
  return (
    <CmsPage {...props} title="Quyền được quên">
      {preview && id.success && <ForgetForm id={id.data} preview={preview} names={names} />}
    </CmsPage>
  );
}
