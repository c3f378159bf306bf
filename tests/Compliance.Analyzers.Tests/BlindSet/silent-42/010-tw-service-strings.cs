namespace Maoyu.Pet.Resources
{
    /// <summary>買家訊息文字（繁體），僅售後服務。</summary>
    internal static class ServiceStrings
    {
        internal static string NoCoupon => "您好，我們無法私下提供折扣或優惠碼，價格以商品頁面為準，謝謝您的體諒。";

        internal static string NoLine => "您好，依平台規定我們不使用 LINE 聯絡，請直接在此回覆即可。";

        internal static string ToyLoose => "您好，貓抓板上的毛球鬆脫，我們已免費寄出新的毛球，預計週三送達。";

        internal static string Litter => "您好，貓砂盆若有裂痕，請附上照片，我們將為您全額退款或重寄一個。";

        internal static string TaxId => "您好，統一編號已補登，電子發票請至訂單頁面下載。";

        internal static string ReviewUntouched => "您好，退款與評論無關，您的評論無須修改，款項今日已退回原付款方式。";

        internal static string CouponUsed => "您好，這筆訂單的優惠券已由亞馬遜在結帳時扣除，所以發票金額少了五元。";
    }
}
