'use client';
import { toast } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import { getLanguage } from '#contract/languages.ts';
import type { ForgettingPreview } from './forget.ts';
import { ask } from '../../platform/requests/ask.ts';

interface ForgetFormProps {
  id: string;
  preview: ForgettingPreview;
  /** By which the person is also known, between commas. */
  names: string;
}

/** Shows everything that would go, and takes it off the site once a reason is given. */
export function ForgetForm({ id, preview, names }: ForgetFormProps) {
  const { name, linked, mentioned, named, naming, elsewhere, isPublished, isForgotten } = preview;
  const [also, setAlso] = useState<string[]>([]);
  const [papers, setPapers] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  if (isForgotten) return <p>Hồ sơ “{name}” đã được gỡ theo quyền được quên.</p>;
  const send = async (reason: string) => {
    setBusy(true);
    const answer = await ask<{ certificate: string }>(`/api/exemplars/${id}/forget`, {
      body: { reason, also, papers, names },
    });
    if (answer.ok) return window.location.assign(`/admin/bien-ban-go/${answer.body.certificate}`);
    toast.error(answer.message, { duration: 12_000 });
    setBusy(false);
  };
  return (
    <div className="forget-form">
      <p>
        Người được nêu gương hoặc gia đình yêu cầu không còn xuất hiện: mọi thứ dưới đây rời trang trong một
        lần, kèm ảnh, tiếng, hình không còn dùng ở đâu khác. Hồ sơ không xuất bản lại được nữa.
      </p>
      <NameSearch names={names} />
      <h2>Hồ sơ</h2>
      <p>
        {name}: {isPublished ? 'đang trên trang, sẽ bị gỡ' : 'không ở trên trang'}
      </p>
      <UnitPapersList preview={preview} />
      <NamedPapers named={named} naming={naming} chosen={papers} onChoose={setPapers} />
      <LinkedStories linked={linked} />
      <MentioningStories mentioned={mentioned} chosen={also} onChoose={setAlso} />
      {elsewhere.length > 0 && <OtherPlaces elsewhere={elsewhere} />}
      <ReasonForm isBusy={isBusy} onSend={(reason) => void send(reason)} />
    </div>
  );
}

function UnitPapersList({ preview }: { preview: ForgettingPreview }) {
  const { registrations, nominations, evaluations, recognitions, proposals, holds, reviews, reports } =
    preview;
  return (
    <>
      {registrations > 0 && (
        <p>
          {registrations} đăng ký điển hình của đơn vị: xóa tên và mọi điều kể về người này, chỉ còn số đếm.
        </p>
      )}
      {nominations > 0 && (
        <p>
          {nominations} lời giới thiệu, phản ánh của người dân: xóa lời kể, bản ghi âm, liên hệ và lời trả
          lời, chỉ còn số đếm.
        </p>
      )}
      {recognitions > 0 && (
        <p>
          {recognitions} danh hiệu, khen thưởng: xóa tên, số quyết định và tệp, chỉ còn cấp, hình thức xét và
          ngày.
        </p>
      )}
      {proposals > 0 && (
        <p>{proposals} đề nghị khen thưởng: xóa tên và thành tích, chỉ còn các bước đã qua.</p>
      )}
      {holds > 0 && <p>{holds} mục tạm dừng xét: xóa tên và nội dung, chỉ còn ngày.</p>}
      {evaluations > 0 && (
        <p>{evaluations} đánh giá định kỳ: xóa tên và mọi điều kể về người này, chỉ còn ngày và kết luận.</p>
      )}
      {reviews.length > 0 && (
        <>
          <h2>
            Đợt xét có người này: xóa tên, việc làm, minh chứng, chỉ còn số phiếu; biên bản đã ký thì quản trị
            xem
          </h2>
          <PlaceList places={reviews} />
        </>
      )}
      {reports.length > 0 && (
        <>
          <h2>
            Báo cáo, giấy tờ của hồ sơ khác có nhắc tên: hệ thống không tự sửa; bản đang soạn thì viết lại,
            bản đã ký, đã thẩm tra thì quản trị xem
          </h2>
          <PlaceList places={reports} />
        </>
      )}
    </>
  );
}

/** Looks again, for other names of the person. */
function NameSearch({ names }: Pick<ForgetFormProps, 'names'>) {
  return (
    <form method="get">
      <label>
        Tên khác trong bài: biệt danh, tên thường gọi, tên bằng tiếng khác (cách nhau bằng dấu phẩy; gõ dấu
        hay không đều tìm được)
        <input name="ten" defaultValue={names} maxLength={1_000} />
      </label>
      <button type="submit" className="story-actions__button">
        Tìm lại
      </button>
    </form>
  );
}

function LinkedStories({ linked }: Pick<ForgettingPreview, 'linked'>) {
  return (
    <>
      <h2>Bài có gắn hồ sơ, và mọi bản dịch ({linked.length})</h2>
      {linked.length === 0 && <p>Không có bài nào.</p>}
      <ul>
        {linked.map(({ id: story, title, language, state, onSite }) => (
          <li key={story}>
            <a href={`/admin/collections/stories/${story}`}>{title || '(chưa có tiêu đề)'}</a> (
            {getLanguage(language).name}, {state}): {onSite ? 'gỡ khỏi trang' : 'lưu kho'}
          </li>
        ))}
      </ul>
    </>
  );
}

type Choosing = Pick<ChoicesProps, 'chosen' | 'onChoose'>;

function NamedPapers({ named, naming, ...choosing }: Pick<ForgettingPreview, 'named' | 'naming'> & Choosing) {
  return (
    <>
      <Choices
        legend="Đăng ký, đề cử có nhắc tên mà không gắn hồ sơ: đọc rồi chọn nơi cần xóa tên và mọi điều kể, chỉ còn số đếm"
        choices={named}
        {...choosing}
      />
      <Choices
        legend="Đề nghị, danh hiệu, tạm dừng xét, đợt xét của người khác có nhắc tên: đọc rồi chọn nơi cần xóa tên, chỗ ấy còn “[…]”; văn bản đã in, đã ký thì quản trị xem"
        choices={naming}
        {...choosing}
      />
    </>
  );
}

function MentioningStories({ mentioned, ...choosing }: Pick<ForgettingPreview, 'mentioned'> & Choosing) {
  const choices = mentioned.map(({ id, title, language }) => ({
    id,
    title: `${title} (${getLanguage(language).name})`,
    href: `/admin/collections/stories/${id}`,
  }));
  return (
    <Choices
      legend="Bài trên trang có nhắc tên mà không gắn hồ sơ: đọc rồi chọn bài cần gỡ"
      choices={choices}
      {...choosing}
    />
  );
}

interface ChoicesProps {
  legend: string;
  choices: ForgettingPreview['named'];
  /** Ids of those that go too. */
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** What only names the person, for somebody to choose from. */
function Choices({ legend, choices, chosen, onChoose }: ChoicesProps) {
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ id, title, href }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {title}{' '}
          <a href={href} target="_blank" rel="noopener noreferrer">
            Đọc
          </a>
        </label>
      ))}
    </fieldset>
  );
}

function OtherPlaces({ elsewhere }: Pick<ForgettingPreview, 'elsewhere'>) {
  return (
    <>
      <h2>Chỗ khác trên trang có nhắc tên: hệ thống không tự sửa, hãy mở từng chỗ và viết lại</h2>
      <PlaceList places={elsewhere} />
    </>
  );
}

function PlaceList({ places }: { places: ForgettingPreview['elsewhere'] }) {
  return (
    <ul>
      {places.map(({ title, href }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ReasonFormProps {
  isBusy: boolean;
  onSend: (reason: string) => void;
}

function ReasonForm({ isBusy, onSend }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend(reason);
  };
  return (
    <form onSubmit={send}>
      <label>
        Lý do (ai yêu cầu, ngày nào; chỉ tòa soạn thấy)
        <textarea
          name="reason"
          rows={3}
          required
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <button type="submit" className="story-actions__button story-actions__button--danger" disabled={isBusy}>
        Gỡ tất cả
      </button>
    </form>
  );
}
