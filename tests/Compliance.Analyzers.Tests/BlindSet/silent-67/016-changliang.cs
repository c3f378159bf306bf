namespace Xinghe.MessageCenter
{
    public static class Parts
    {
        public const string Hello = "您好，";
        public const string Free = "免费";
        public const string Coupon = "优惠券";
        public const string Review = "评价";
    }

    public class StoveMessages
    {
        public const string ValveBroken =
            Parts.Hello + "炉头阀门漏气请立即停用，我们" + Parts.Free + "为您更换整机，旧机无需寄回。";

        public const string NoCoupon =
            Parts.Hello + "很抱歉，我们没有可以单独发给您的" + Parts.Coupon + "，价格以商品页面为准。";

        public string OnOrder(string orderId) =>
            $"{Parts.Hello}订单 {orderId} 结算时已抵扣{Parts.Coupon} 4.00 美元，发票上的金额即为实付金额。";

        public string ColumnTitle(int i) => i switch
        {
            0 => Parts.Review + "内容",
            1 => Parts.Review + "星级",
            2 => $"是否使用{Parts.Coupon}",
            _ => "备注"
        };
    }
}
