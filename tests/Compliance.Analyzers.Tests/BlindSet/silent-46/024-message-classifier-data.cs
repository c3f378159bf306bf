using System.Collections.Generic;
using Microsoft.ML.Data;

namespace RankPilot.Ml.Training;

/// <summary>Hand-labelled training rows for the violation classifier. Not sent to anybody.</summary>
public static class ViolationTrainingSet
{
    public sealed record TrainingRow([property: LoadColumn(0)] string Sentence, [property: LoadColumn(1)] string Label);

    public static IEnumerable<TrainingRow> Rows()
    {
        yield return new TrainingRow("leave a five star review and get 10 dollars", "review_incentive");
        yield return new TrainingRow("please change your rating", "review_removal");
        yield return new TrainingRow("use code X for 20% off", "coupon");
        yield return new TrainingRow("加微信领红包", "contact");
        yield return new TrainingRow("好评返现5美元", "review_incentive");
        yield return new TrainingRow("your refund was issued", "clean");
        yield return new TrainingRow("we send you a new lid free of charge", "clean");
    }
}
