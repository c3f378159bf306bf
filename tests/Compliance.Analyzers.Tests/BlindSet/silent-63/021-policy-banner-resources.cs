using System.Collections.Generic;

namespace SellerDesk.Localization
{
    public static class UiTexts
    {
        public static readonly Dictionary<string, (string En, string Zh)> Map = new()
        {
            ["Banner.NoCoupons"] = ("Coupons and promo codes cannot be sent from this inbox.", "本收件箱禁止发送优惠券和促销码。"),
            ["Banner.NoReviews"] = ("Do not ask buyers to delete or change a review.", "请勿要求买家删除或修改评价。"),
            ["Button.FullRefund"] = ("Full refund", "全额退款"),
            ["Button.Replace"] = ("Free replacement", "免费补发"),
            ["Column.Stars"] = ("Stars", "星级"),
            ["Tooltip.GiftOption"] = ("The order was placed with gift options", "该订单选择了礼品服务"),
            ["Error.ReplyTooLong"] = ("A reply may hold 2,000 characters at most.", "回复内容不能超过2000个字符。"),
            ["Error.RefundTooHigh"] = ("The refund is higher than the order total.", "退款金额不能大于订单金额。")
        };
    }
}
