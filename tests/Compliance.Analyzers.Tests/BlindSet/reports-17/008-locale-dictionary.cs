using System.Collections.Generic;

namespace Sellwerk.BuyerMessaging.Texts
{
    internal static class FollowUpTexts
    {
        public static readonly Dictionary<string, Dictionary<string, string>> ByLocale = new()
        {
            ["en_US"] = new()
            {
                ["refund_done"] = "Your refund of {amount} for order {orderId} was issued today; the bank may need up to five days.",
                ["after_delivery"] = "We hope it fits! Rate us with the best score, please, and mention the soft fabric in your review.", // expect: BSM2002
            },
            ["zh_CN"] = new()
            {
                ["refund_done"] = "您好，订单{orderId}的款项{amount}已原路退回，请留意到账情况。",
                ["after_delivery"] = "亲，满意的话麻烦给我们点亮五颗星哦，您的好评对小店非常重要！", // expect: BSM2002|BSM2003
                ["vip"] = "亲，确认收货满七天后，5美元红包由我们直接发给您。", // expect: BSM1004
            },
            ["zh_TW"] = new()
            {
                ["refund_done"] = "您好，訂單{orderId}的款項已退回原付款方式。",
                ["after_delivery"] = "您好，回購本店任一商品都能再打九折，歡迎告訴我們。", // expect: BSM1001
            },
        };
    }
}
