/** One answer for an unknown account and for a wrong password. */
export const wrongSignIn = 'Thư điện tử hoặc mật khẩu không đúng.';
