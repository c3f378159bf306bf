namespace Formosa.Commerce.Messaging;

/// <summary>寄給亞馬遜買家的服務訊息（繁體）</summary>
public static class BuyerServiceHant
{
    public const string Refund = "您好，茶壺運送途中破損，款項已全數退回您原本的付款方式，壺不必寄回。";

    public const string Spare = "您好，缺少的濾網今天已經免費補寄，預計週五送達。";

    public const string Refuse = "您好，很抱歉，我們不能提供折價券，也不能私下給您優惠。";

    public const string Channel = "您好，我們沒有 LINE 帳號可以提供，請直接回覆這則訊息。";

    public static readonly string[] Steps =
    {
        "您好，退貨請到您的訂單頁面申請，標籤由亞馬遜免費提供。",
        "您好，電線下方有一個開關，請先切到關閉再清洗。",
        "您好，您訂製的刻字為「{text}」，請回覆確認是否需要修改。",
        "您好，保固期間為兩年，從收貨當天算起，保固卡在附件。",
    };
}
