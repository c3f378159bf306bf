using System;

namespace YaMaXunErp.KeFu
{
    /// <summary>
    /// 售后服务回复。注意：不要写优惠券、返现、好评之类的内容！
    /// </summary>
    public class ShouHouHuiFu
    {
        public static string HuoQuNeiRong(int leiXing, string maiJia, string dingDan)
        {
            string neiRong = "";
            switch (leiXing)
            {
                case 1:
                    neiRong = "您好 " + maiJia + "，订单 " + dingDan + " 的耳机左侧无声，我们已免费为您补发一副，旧的不用寄回。";
                    break;
                case 2:
                    neiRong = "您好 " + maiJia + "，您询问能否便宜一些，很抱歉，我们不能私下给折扣，请以商品页面价格为准。";
                    break;
                case 3:
                    neiRong = "您好 " + maiJia + "，我们不能通过微信或电话联系您，请直接回复本消息。";
                    break;
                case 4:
                    neiRong = "您好 " + maiJia + "，少发的充电线款项 6 美元已经原路退回，请留意账户。";
                    break;
                case 5:
                    neiRong = "您好 " + maiJia + "，请把清关所需的税号回复给我们，否则海关无法放行订单 " + dingDan + "。";
                    break;
            }
            return neiRong;
        }
    }
}
