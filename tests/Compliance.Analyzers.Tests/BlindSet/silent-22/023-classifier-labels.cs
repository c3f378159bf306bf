namespace Threadwell.Guard.Training;

public static class TrainingSet
{
    /// <summary>Known-bad samples for the classifier of outgoing drafts. Never sent to anybody.</summary>
    public static readonly (string Sample, string Label)[] KnownViolations =
    {
        ("Give us 5 stars and receive a free power bank", "incentive"),
        ("Please delete your bad review", "removal"),
        ("Use code SAVE10 for 10% off", "coupon"),
        ("Call us on 555-0100", "contact"),
        ("加微信领红包", "contact"),
        ("五星好评返现十元", "incentive"),
    };

    public static double Evaluate(IClassifier c) =>
        KnownViolations.Count(v => c.Predict(v.Sample) == v.Label) / (double)KnownViolations.Length;
}
