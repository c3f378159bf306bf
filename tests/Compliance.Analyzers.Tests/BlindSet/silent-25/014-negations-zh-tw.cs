namespace GlobalShop.Templates.Taiwan;

// 婉拒用語（繁體）
public static class WanJuFanBen
{
    public const string BuyerReply01 = "您好，很抱歉，我們無法在亞馬遜以外提供折扣或優惠碼。";
    public const string BuyerReply02 = "您好，依平台規定，我們不能以任何贈品或退款交換評論，敬請諒解。";
    public const string BuyerReply03 = "您好，我們不會透過 LINE 或電話聯絡客戶，請直接回覆此訊息。";
    public const string BuyerReply04 = "您好，退款只能經由亞馬遜原路退回，無法改以銀行轉帳。";
    public const string BuyerReply05 = "您好，包裹遺失一事已確認，款項 {amount} 元已全額退回您的信用卡。";
    public const string BuyerReply06 = "您好，缺少的濾網今天免費補寄，預計週五送達。";

    public static readonly string[] QuanBu =
    {
        BuyerReply01, BuyerReply02, BuyerReply03,
        BuyerReply04, BuyerReply05, BuyerReply06,
    };
}
