/**
 * What Vietnamese people choose for a password before anything else, folded and without spaces: words for password and
 * greeting, declarations of love, names of places, families, clubs and offices, and names of this house. In the order in
 * which they would be tried; figures behind them are found without being listed.
 */
export const vietnamesePasswords: string[] = `
matkhau matkhaumoi matkhaucu matma quenmatkhau khongbiet khongco khongnho khongcomatkhau matkhaucuatoi toilaai
anhyeuem emyeuanh yeuanh yeuem yeuemnhieu yeuanhnhieu anhnhoem emnhoanh yeumaimai yeuemmaimai yeuanhmaimai mottinhyeu
tinhyeu tinhyeumai anhvaem chiyeuminhem iloveyou conyeubame conyeume concuame bamecon bome giadinh giadinhtoi
giadinhlaso1 hanhphuc maiyeu nguoiyeu vochong vocuatoi chongyeu voyeu conyeu embe beyeu cunyeu
xinchao chaoban chaoem chaoanh camon motnamba motconvit mothaiba mothaibabon mothaibabonnam concocon convit concho conmeo
vietnam vietnamvodich vietnamquehuongtoi toiyeuvietnam yeuvietnam toquoc hochiminh bachho chutichhochiminh dangcongsan
hanoi thudohanoi saigon tphcm danang haiphong cantho hue dalat lamdong langson namdinh binhphuoc daklak gialai kontum
nhatrang vungtau quangninh thanhhoa nghean dongnai binhduong tayninh longan angiang camau phuquoc buonmathuot
nguyen nguyenvan nguyenvana nguyenthi tran tranvan tranthi le levan lethi pham phamvan phamthi hoang huynh phan vu vo
dang bui do ho ngo duong ly anhtuan minhtuan quanghuy ngoclan thanhhuong hoangnam minhanh hongnhung thuylinh
hoalan hoahong hoasen hoamai hoahuongduong bongda bongdavietnam congphuong quanghai manchester chelsea
toasoan baochi nhabao phongvien bientap bientapvien thukytoasoan quantri quantrivien quantriweb admin administrator
truongphong phongban coquan uyban ubnd tinhuy huyen xa phuong daiphatthanh truyenhinh phatthanh truyenthanh
guongsang guongnguoitotviectot nguoitotviectot dienhinhtientien thidua khenthuong
congty nhanvien ketoan giamdoc hocsinh sinhvien giaovien truonghoc lophoc daihoc
zalo facebook viettel vinaphone mobifone vietcombank momo internet maytinh dienthoai
phatdat thanhcong mayman taiphu anlanh binhan taman quyettam cogang tatca
`
  .trim()
  .split(/\s+/);
