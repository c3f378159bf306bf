namespace Integra.Assistant.Classification;

public sealed record IntentSample(string Utterance, string Label);

/// <summary>Training samples: utterances of buyers, as they came in. Never sent to anybody.</summary>
public static class IntentTrainingSamples
{
    public static readonly IntentSample[] Incoming =
    [
        new("can i get a discount if i buy three", "asks_discount"),
        new("do you have a coupon code for me", "asks_coupon"),
        new("i will change my review if you refund me", "review_threat"),
        new("what is your whatsapp number", "asks_contact"),
        new("能不能便宜一点，有优惠券吗", "asks_coupon"),
        new("不给补偿我就留差评", "review_threat"),
        new("可以加您微信吗", "asks_contact"),
    ];
}
