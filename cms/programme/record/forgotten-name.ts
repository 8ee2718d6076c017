/** What stands in the place of a name that was forgotten. */
export const forgottenName = 'Đã xoá theo quyền được quên';
