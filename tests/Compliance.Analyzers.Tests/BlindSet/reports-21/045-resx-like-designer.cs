namespace Lichtwerk.Resources
{
    using System.Globalization;

    /// <summary>Stark typisierte Texte, von Hand nachgebaut.</summary>
    public static class BuyerStrings
    {
        public static CultureInfo Culture { get; set; } = CultureInfo.InvariantCulture;

        public static string Buyer_Refund_Body => Culture.Name switch
        {
            "zh-CN" => "您的退款已处理，金额将退回原支付方式。",
            "zh-TW" => "您的退款已處理，款項將退回原付款方式。",
            _ => "Your refund was processed and goes back to the original payment method.",
        };

        public static string Buyer_FollowUp_Body => Culture.Name switch
        {
            "zh-CN" => "修改差评后联系我们，立即全额退款并再送一件。", // expect: BSM2001|BSM2004
            "zh-TW" => "刪除負評後，我們將寄送全新商品給您。", // expect: BSM2001|BSM2004
            _ => "Change your rating to five stars and we reimburse the whole purchase.", // expect: BSM2001|BSM2004
        };

        public static string Buyer_Store_Body => "Our kitchen series is out now. Browse the whole range in our store!"; // expect: BSM1007
    }
}
