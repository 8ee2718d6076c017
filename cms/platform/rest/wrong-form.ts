/** Said of a body that is not what its endpoint takes. */
export const wrongForm = 'Nội dung gửi lên không đúng dạng.';
