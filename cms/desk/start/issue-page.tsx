import type { AdminViewServerProps, PayloadRequest, Where } from 'payload';
import { getLanguage } from '#contract/languages.ts';
import { idSchema } from '#contract/identity.ts';
import { can } from '../../platform/access/can.ts';
import { IssueForm, type IssueRow } from '../../story/planning/issue-form.tsx';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findPlanChoices } from '../../story/planning/find-plan-choices.ts';
import { mostTexts } from '../../story/planning/publish-issue.ts';
import { approvedStates, storyStateNames } from '../../checks/states.ts';
import { CmsPage } from '../../platform/pages/cms-page.tsx';

/** Brings the approved texts of a section out together, now or at a time, at `/admin/phat-hanh`. */
export async function IssuePage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const section = idSchema.safeParse(props.searchParams?.['chuyen-muc']).data;
  if (req.user && !can(req.user, 'story.publish')) {
    return (
      <CmsPage {...props} title="Phát hành cả số">
        <p>Chỉ thư ký xuất bản và quản trị phát hành được.</p>
      </CmsPage>
    );
  }
  const { sections } = req.user ? await findPlanChoices(req) : { sections: [] };
  const { rows, more } = req.user ? await findRows(req, section) : { rows: [], more: 0 };
  return (
    <CmsPage {...props} title="Phát hành cả số">
      <form className="calendar-filter" method="get">
        <label>
          Chuyên mục{' '}
          <select name="chuyen-muc" defaultValue={section ?? ''}>
            <option value="">Tất cả</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="story-actions__button">
          Xem
        </button>
      </form>
      <IssueForm key={section ?? ''} rows={rows} />
      {more > 0 && (
        <p>Còn {more} bài đã duyệt chưa hiện ở đây. Hãy chọn chuyên mục, hoặc phát hành các bài này trước.</p>
      )}
    </CmsPage>
  );
}

async function findRows(req: PayloadRequest, section: string | undefined) {
  const conditions: Where[] = [{ state: { in: [...approvedStates] } }];
  if (section) conditions.push({ section: { equals: section } });
  const { docs, totalDocs } = await req.payload.find({
    collection: 'stories',
    where: { and: conditions },
    sort: 'title',
    draft: true,
    depth: 0,
    limit: mostTexts,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const rows: IssueRow[] = docs.map(({ id, title, language, state, scheduledFor, approvedHash }) => ({
    id,
    approvedHash: approvedHash ?? '',
    title: title ?? '',
    note: [
      getLanguage(language).name,
      storyStateNames[state ?? 'approved'],
      scheduledFor ? formatMoment(scheduledFor) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return { rows, more: totalDocs - rows.length };
}
