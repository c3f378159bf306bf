using System;

namespace DianShang.XiaoXi
{
    public class MaiJiaXiaoXiService
    {
        /// <summary>根据订单状态生成发给买家的消息</summary>
        public string ShengCheng(string zhuangTai, string maiJia)
        {
            string neiRong;
            switch (zhuangTai)
            {
                case "QUE_HUO":
                    neiRong = maiJia + "您好，很抱歉商品缺货，我们已为您办理全额退款。";
                    break;
                case "WEN_ZHE_KOU":
                    neiRong = maiJia + "您好，您询问的老客户八折我们没有，价格以商品页面为准。";
                    break;
                case "WEN_LI_PIN":
                    neiRong = maiJia + "您好，页面图片里的小礼盒只是拍摄道具，订单中不包含。";
                    break;
                case "PO_SUN":
                    neiRong = maiJia + "您好，杯子破损我们非常抱歉，新的杯子今天免费重新寄出。";
                    break;
                default:
                    neiRong = maiJia + "您好，请回复您的收货地址门牌号，以便快递员派送。";
                    break;
            }
            return neiRong;
        }
    }
}
