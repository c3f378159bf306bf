using System.Text;

namespace YunGou.Erp.KeFu
{
    public class HuiFuShengCheng
    {
        public string ShengCheng(GongDan gd)
        {
            var neiRong = "尊敬的" + gd.MaiJia + "，";
            neiRong += "很抱歉收到的猫爬架少了一根立柱。";
            if (gd.KuCun > 0)
            {
                neiRong += "我们今天为您补发立柱，无需任何费用。";
            }
            else
            {
                neiRong += "暂时没有配件，我们送您一张"; // expect: BSM1005
                neiRong += "亚马逊礼品卡作为心意。";
            }
            neiRong += "此外，下一单我们给您打七折，提前联系客服即可。"; // expect: BSM1001|BSM1006
            neiRong += "祝您和猫咪生活愉快。";
            return neiRong;
        }
    }
}
