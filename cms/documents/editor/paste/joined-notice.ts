/** Said when broken lines were joined on paste. */
export const joinedNotice = 'Chữ vừa dán bị ngắt dòng như trong tệp PDF: đã nối các dòng thành đoạn.';
