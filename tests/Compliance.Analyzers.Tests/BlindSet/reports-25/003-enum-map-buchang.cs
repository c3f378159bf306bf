using System.Collections.Generic;

namespace XiHu.CrossBorder.KeFu
{
    public enum BuChangFangAn { QuanETuiKuan, ChongFa, LiPinKa, ZhuanZhang, XiaDanZheKou }

    public class BuChangFangAnMap
    {
        // 补偿方案 → 发给买家的话术
        public static readonly Dictionary<BuChangFangAn, string> HuaShu = new Dictionary<BuChangFangAn, string>
        {
            [BuChangFangAn.QuanETuiKuan] = "您好，订单 {0} 的款项已原路全额退回，商品无需寄回。",
            [BuChangFangAn.ChongFa] = "您好，我们今天为订单 {0} 重新发一件新的，不收取任何费用。",
            [BuChangFangAn.LiPinKa] = "您好，为表歉意，我们想送您一张 20 美元的亚马逊礼品卡，请告诉我们是否接受。", // expect: BSM1005|BSM1003
            [BuChangFangAn.ZhuanZhang] = "您好，请提供您的 PayPal 账号，我们把 12 美元直接转给您，不走平台退款。", // expect: BSM1004|BSM3003|BSM3002
            [BuChangFangAn.XiaDanZheKou] = "您好，这次让您失望了，下次在本店购买我们给您打七折。", // expect: BSM1001|BSM1006
        };
    }
}
