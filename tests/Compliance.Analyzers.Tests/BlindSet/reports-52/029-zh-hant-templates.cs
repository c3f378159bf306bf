namespace Formosa.Commerce.Messaging;

/// <summary>寄給亞馬遜買家的訊息（繁體）</summary>
public static class BuyerMessagesHant
{
    public const string Return = "您好，退貨標籤已經放在您的訂單頁面，列印後貼在外箱即可。";

    public const string Discount = "您好，感謝您上次的惠顧，這個月回購同款茶杯可享七五折。"; // expect: BSM1001

    public const string Coupon = "您好，送上專屬折價券一張，序號 TW-TEA-50，期限到月底。"; // expect: BSM1002

    public const string Line = "您好，想更快得到答覆，請加入我們的 LINE 官方帳號 @formosatea。"; // expect: BSM3002|BSM3003

    public static readonly string[] FollowUps =
    {
        "您好，茶杯若有破損，請附上照片，我們立即為您換新。",
        "您好，幫我們在商品頁留下五顆星，小店感激不盡。", // expect: BSM2002
        "您好，只要刪除先前的負評，整筆貨款都退給您，杯子也留著用。", // expect: BSM2001|BSM2004
    };
}
