/** Why an exemplar is not considered for the time being. */
export const holdKindNames = {
  discipline: 'Đang xem xét kỷ luật',
  inspection: 'Đang thanh tra, kiểm tra, điều tra',
  complaint: 'Có khiếu nại, tố cáo đang giải quyết',
  press: 'Báo chí phản ánh đang xác minh',
} as const;

export const holdStateNames = {
  standing: 'Đang tạm dừng xét',
  lifted: 'Đã thôi tạm dừng',
} as const;
