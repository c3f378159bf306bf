using System.Threading.Tasks;

namespace DongFang.ShouHou
{
    public class ShouHouService
    {
        private readonly IZhanNeiXin _zhanNeiXin;
        public ShouHouService(IZhanNeiXin znx) { _zhanNeiXin = znx; }

        public async Task ChuLiAsync(GongDan gd)
        {
            const string kaiTou = "您好，";
            const string jieWei = "祝您生活愉快。";
            string zhengWen;

            switch (gd.LeiXing)
            {
                case "少件":
                    zhengWen = kaiTou + "缺少的两颗螺母已重新寄出，" + jieWei;
                    break;
                case "差评":
                    zhengWen = kaiTou
                        + "请您把一星评"  // expect: BSM2001
                        + "价改成五星，"
                        + "改好后我们通过PayPal"
                        + "返您15美元，"
                        + jieWei;
                    break;
                case "咨询":
                    zhengWen = kaiTou + "该水壶容量为1.7升，可以放进洗碗机上层清洗，" + jieWei;
                    break;
                default:
                    return;
            }

            await _zhanNeiXin.FaSongAsync(gd.DingDanHao, zhengWen);
        }
    }
}
