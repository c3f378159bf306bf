using System;

namespace Bergweiss.Outdoor.Retouren;

public enum ReturnReason
{
    TooSmall,
    Defective,
    NotAsDescribed,
    ChangedMind,
    ArrivedLate
}

/// <summary>Chinese texts for buyers whose Amazon locale is zh_CN.</summary>
public sealed class ReturnReasonTexts
{
    public string For(ReturnReason reason, string buyer, decimal paid) => reason switch
    {
        ReturnReason.TooSmall =>
            $"{buyer}您好，登山鞋偏小可以换大一码，请在订单页面提交换货申请，运费由我们承担。",

        ReturnReason.Defective =>
            $"{buyer}您好，鞋底开胶属于质量问题，我们已为您办理全额退款{paid:F2}元，鞋子无需寄回。",

        ReturnReason.NotAsDescribed =>
            $"{buyer}您好，颜色与页面有色差我们深表歉意。您若愿意留下这双鞋，下一单无论买什么我们都替您买单。", // expect: BSM1006|BSM1003|BSM1005

        ReturnReason.ChangedMind =>
            $"{buyer}您好，不想要了也没关系。请加微信 bergweiss_kf 跟我们的售后联系。", // expect: BSM3002

        ReturnReason.ArrivedLate =>
            $"{buyer}您好，包裹比承诺日期晚到，您可以退货并获得全额退款，退货标签已生成。",

        _ => throw new ArgumentOutOfRangeException(nameof(reason))
    };
}
