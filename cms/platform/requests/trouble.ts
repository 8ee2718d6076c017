const maybeDone = 'Việc có thể đã xong hoặc chưa: hãy mở trang này ở thẻ mới để xem, rồi mới thử lại.';

/** Why a request of the browser led to nothing. */
export type TroubleKind =
  | 'offline'
  | 'late'
  | 'session'
  | 'changed'
  | 'unseen'
  | 'tooLarge'
  | 'tooMany'
  | 'down'
  | 'unreadable'
  | 'refused';

interface Words {
  what: string;
  advice: string;
}

/** What is said of each kind: what happened, and what to do about it. */
export const troubleWords = {
  offline: {
    what: 'Mất kết nối với máy chủ.',
    advice: 'Chữ bạn đã viết vẫn còn ở trang này; hãy kiểm tra mạng rồi thử lại.',
  },
  late: {
    what: 'Máy chủ lâu không trả lời.',
    advice: maybeDone,
  },
  session: {
    what: 'Phiên đăng nhập đã hết.',
    advice:
      'Chữ bạn đã viết vẫn còn ở trang này: mở /admin/login ở thẻ mới, đăng nhập, rồi quay lại thẻ này bấm lại.',
  },
  changed: {
    what: 'Có người vừa đổi nội dung này nên lần này chưa làm gì.',
    advice: 'Hãy chép chữ chưa lưu ra nơi khác, tải lại trang để xem bản mới, rồi làm lại.',
  },
  unseen: {
    what: 'Trang này không cho máy chủ biết bạn đã xem bản nào nên chưa làm gì.',
    advice: 'Hãy chép chữ chưa lưu ra nơi khác, tải lại trang, xem bản mới nhất rồi bấm lại.',
  },
  tooLarge: {
    what: 'Nội dung hoặc tệp gửi lên lớn quá mức máy chủ nhận nên chưa lưu gì.',
    advice: 'Hãy giảm bớt hoặc chia nhỏ rồi gửi lại.',
  },
  tooMany: {
    what: 'Máy chủ nhận quá nhiều yêu cầu từ nơi này nên chưa làm gì.',
    advice: 'Hãy đợi vài phút rồi thử lại.',
  },
  down: {
    what: 'Máy chủ đang bận hoặc đang khởi động lại.',
    advice: 'Chữ bạn đã viết vẫn còn ở trang này; hãy đợi một phút rồi thử lại.',
  },
  unreadable: {
    what: 'Không đọc được câu trả lời của máy chủ.',
    advice: maybeDone,
  },
  refused: {
    what: 'Máy chủ không làm được việc này.',
    advice: 'Hãy thử lại; nếu vẫn lỗi thì báo người quản trị.',
  },
} as const satisfies Record<TroubleKind, Words>;

/** Statuses that say by themselves what is the matter. */
export const troublesByStatus = {
  401: 'session',
  409: 'changed',
  413: 'tooLarge',
  428: 'unseen',
  429: 'tooMany',
} as const satisfies Record<number, TroubleKind>;

/** What an answer that is no success says by its status alone. */
export function getTroubleKind(status: number): TroubleKind {
  const known: Readonly<Record<number, TroubleKind>> = troublesByStatus;
  return known[status] ?? (status >= 500 ? 'down' : 'refused');
}
