/** Told of two days of which the last stands before the first. */
export const wrongOrder = 'Ngày kết thúc trước ngày bắt đầu.';
