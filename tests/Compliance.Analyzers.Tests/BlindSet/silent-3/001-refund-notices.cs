using System.Collections.Generic;

namespace YunCang.Erp.TuiKuan
{
    /// <summary>退款通知模板，法务已审核 2024-05</summary>
    public static class TuiKuanTongZhi
    {
        public const string QuanEr = "您好，订单{0}已全额退款{1}美元，款项将原路退回您的付款账户，预计3至5个工作日到账。";

        public const string BuFen = "您好，套装中缺少的一件商品单价为{1}美元，我们已就订单{0}退还该金额，其余商品不受影响。";

        public const string QuHuo = "您好，您购买的商品在仓库检验时发现破损，订单{0}已由我们取消并全额退款，您无需任何操作。";

        public const string YouHuiShuoMing = "您好，订单{0}退款金额比标价少2美元，是因为下单时您已使用优惠券抵扣，系统按实付金额退回。";

        public const string WuXuTuiHuo = "您好，订单{0}退款已完成，商品不需要退回，您可自行处理。";

        public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
        {
            ["full"] = QuanEr,
            ["partial"] = BuFen,
            ["stock"] = QuHuo,
            ["coupon-explain"] = YouHuiShuoMing,
            ["keep"] = WuXuTuiHuo,
        };

        public static string Format(string key, string orderId, decimal amount)
        {
            return string.Format(All[key], orderId, amount.ToString("0.00"));
        }
    }
}
