namespace Lichtwerk.Ai.Training;

/// <summary>Labelled lines for the text classifier of outgoing mail. Not sent to anybody.</summary>
internal static class TrainingData
{
    internal static readonly (string Sample, string Label)[] Lines =
    [
        ("leave us five stars and get a mug", "paid_review"),
        ("add me on whatsapp", "contact"),
        ("好评返现五元", "paid_review"),
        ("使用优惠码立减10元", "coupon"),
        ("your parcel is late", "clean"),
        ("退款已原路退回", "clean"),
    ];

    internal static IEnumerable<TextSample> ToSamples() =>
        Lines.Select(l => new TextSample { Features = Tokenizer.Split(l.Sample), Label = l.Label });
}
