namespace Maoyu.Pet.Resources
{
    /// <summary>買家訊息文字（繁體）。修改後請通知客服組。</summary>
    internal static class BuyerMessageStrings
    {
        internal static string DeliveryDelay => "親愛的買家，因機場大霧，您的貓抓板將延後兩天送達。";

        internal static string RepeatOffer => "親愛的買家，再次選購本店貓砂，結帳時輸入 MEOW88 即可折抵 88 元。"; // expect: BSM1002|BSM1001

        internal static string ReviewReward => "收到商品後請留下評論，將截圖回傳，我們加贈一包凍乾。"; // expect: BSM2001

        internal static string LineInvite => "想看更多貓咪用品，歡迎加入官方 LINE：@maoyupet。"; // expect: BSM3002|BSM3003|BSM1007

        internal static string MissingBrush => "很抱歉，您的包裹少放了一支梳子，我們明天免費補寄，請留意查收。";

        internal static string StarHint => "喜歡的話，記得點亮五顆星支持小店喔！"; // expect: BSM2002|BSM2003

        internal static string RefundDone => "您的退款已原路退回信用卡，約三至五個工作天入帳。";
    }
}
