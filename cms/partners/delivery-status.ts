/** States of a delivery, and what the pages call them. */
export const deliveryStatusNames = {
  held: 'Chờ bài lên trang',
  waiting: 'Chờ gửi',
  delivered: 'Đã nhận',
  failed: 'Không gửi được',
  superseded: 'Thôi gửi, bài đã gỡ',
} as const;

export type DeliveryStatus = keyof typeof deliveryStatusNames;

/** Lines of a page of the log. */
export const logPage = 20;
