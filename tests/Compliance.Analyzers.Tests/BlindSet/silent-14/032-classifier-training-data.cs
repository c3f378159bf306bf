using Microsoft.ML.Data;

namespace GuardRail.Training;

public class Sample
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1)] public bool IsViolation { get; set; }
}

/// <summary>Labelled samples for the violation classifier. Never sent to anybody.</summary>
public static class TrainingSamples
{
    public static readonly Sample[] Violations =
    [
        new() { Text = "take 20 percent off when you order again", IsViolation = true },
        new() { Text = "give five stars and get a gift card", IsViolation = true },
        new() { Text = "delete the bad review please", IsViolation = true },
        new() { Text = "五星好评返现十元", IsViolation = true },
        new() { Text = "加客服微信领优惠券", IsViolation = true },
    ];

    public static readonly Sample[] Clean =
    [
        new() { Text = "the refund was issued today", IsViolation = false },
        new() { Text = "新的配件今天寄出", IsViolation = false },
    ];
}
