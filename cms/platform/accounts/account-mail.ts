import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { makeLink, type LinkPurpose } from './links.ts';
import { refusal } from '../refusals/refusal.ts';

const texts = {
  invite: {
    subject: 'Lời mời vào trang biên tập Gương Sáng',
    lines: (name: string, link: string) => [
      `Chào ${name},`,
      'Tòa soạn mời anh/chị vào trang biên tập Gương Sáng. Hãy mở đường dẫn dưới đây để tự đặt mật khẩu:',
      link,
      'Đường dẫn dùng được một lần, trong 7 ngày. Nếu đã quá hạn, hãy nhờ quản trị gửi lại lời mời.',
    ],
  },
  reset: {
    subject: 'Đặt lại mật khẩu Gương Sáng',
    lines: (name: string, link: string) => [
      `Chào ${name},`,
      'Có người, mong là anh/chị, xin đặt lại mật khẩu trang biên tập. Hãy mở đường dẫn dưới đây:',
      link,
      'Đường dẫn dùng được một lần, trong 1 giờ. Nếu không phải anh/chị xin, hãy bỏ qua thư này: mật khẩu vẫn như cũ.',
    ],
  },
} as const satisfies Record<
  LinkPurpose,
  { subject: string; lines: (name: string, link: string) => string[] }
>;

/** Sends mail with a new link. @throws 502 when the mail server refuses it */
export async function sendLink(req: PayloadRequest, user: User, purpose: LinkPurpose): Promise<void> {
  const { subject, lines } = texts[purpose];
  const link = await makeLink(req, user, purpose);
  const paragraphs = lines(user.name, link);
  await send(req, {
    to: user.email,
    subject,
    text: paragraphs.join('\n\n'),
    html: paragraphs.map((each) => `<p>${escape(each).replace(escape(link), toAnchor(link))}</p>`).join('\n'),
  });
}

async function send(
  req: PayloadRequest,
  message: Parameters<typeof req.payload.sendEmail>[0],
): Promise<void> {
  try {
    await req.payload.sendEmail(message);
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Máy chủ thư không nhận thư.' });
    throw refusal(502, 'Không gửi được thư: máy chủ thư không nhận. Hãy xem SMTP_URL rồi thử lại.');
  }
}

function toAnchor(link: string): string {
  return `<a href="${escape(link)}">${escape(link)}</a>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
