namespace Shanhai.Audio.Localization;

public sealed class ZhHantCopy : ILocaleCopy
{
    public string Locale => "zh-TW";

    public string EarPadMissing => "您好，很抱歉耳墊漏裝，我們已免費補寄，請留意收件。";

    public string GiftHint => "您好，為感謝您的支持，我們想免費送您一組耳機收納盒，回覆地址即可。"; // expect: BSM1005

    public string GoodReview => "您好，如果音質讓您滿意，懇請賞個五星好評！"; // expect: BSM2002|BSM2003

    public string CashBack => "您好，好評截圖傳給我們，返現 200 元給您。"; // expect: BSM2001

    public string AddLine => "您好，加入我們的 LINE 官方帳號 @shanhai，專人為您解答。"; // expect: BSM3002|BSM3003

    public string Refund => "您好，此訂單的款項已全數退回您的原付款方式，約需三至五個工作天。";
}
