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
                case "YI_QIAN_SHOU":
                    neiRong = maiJia + "您好，晒图评价后截图发给我们，即可获得一份精美小礼品。"; // expect: BSM2001
                    break;
                case "LAO_KE":
                    neiRong = maiJia + "您好，老客户再次购买专享八折，欢迎回来选购。"; // expect: BSM1001
                    break;
                case "CHA_PING":
                    neiRong = maiJia + "您好，如有不满请先联系我们，不要直接留差评。"; // expect: BSM2003
                    break;
                default:
                    neiRong = maiJia + "您好，请回复您的收货地址门牌号，以便快递员派送。";
                    break;
            }
            return neiRong;
        }
    }
}
