import { getFillState } from './fill-state.ts';

/** Above lists and on the start page, while documents are still looked through: what is not found may be there all the same. */
export function FillNote() {
  const { left } = getFillState();
  if (left === 0) return null;
  return (
    <p className="publisher-banner publisher-banner--work" role="status">
      Đang soát chữ để tìm, mới trước cũ sau: còn {left} hồ sơ. Ô tìm có thể chưa thấy bài cũ; danh sách không
      lọc vẫn đủ.
    </p>
  );
}
