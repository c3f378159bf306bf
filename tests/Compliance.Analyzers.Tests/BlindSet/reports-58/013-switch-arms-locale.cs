namespace Tessel.Support.Texts;

public static class RatingTexts
{
    public static string ForBuyer(string locale, RatingStage stage) => (locale, stage) switch
    {
        ("en-US", RatingStage.First) => "Hello, how did we do? Please share your experience as a product review on Amazon.", // expect: BSM2006
        ("en-US", RatingStage.Second) => "Hello, just another reminder that your review of order {orderId} is still missing.", // expect: BSM2006
        ("en-US", RatingStage.Negative) => "Hello, you gave the kettle two stars. The replacement is on its way, so would you kindly raise the rating?", // expect: BSM2004
        ("zh-CN", RatingStage.First) => "您好，方便的话请到商品页面写一下评价，谢谢。", // expect: BSM2006
        ("zh-CN", RatingStage.Negative) => "您好，替换的水壶已寄出，能否把之前的差评改成好评？", // expect: BSM2004
        ("zh-TW", RatingStage.Negative) => "您好，若有不滿意請先聯絡我們，不要直接留負評。", // expect: BSM2003
        (_, RatingStage.Replacement) => "Hello, the new kettle left our warehouse today. You may keep or recycle the old one.",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No text for this stage and locale."),
    };
}

public enum RatingStage
{
    First,
    Second,
    Negative,
    Replacement,
}
