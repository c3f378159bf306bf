using Microsoft.ML;

namespace Classifier.Training
{
    public static class Samples
    {
        // label;text, used to train the violation classifier
        public static readonly LabelledSample[] Data =
        {
            new LabelledSample("violation", "leave five stars get free item"),
            new LabelledSample("violation", "delete review refund"),
            new LabelledSample("violation", "coupon next order"),
            new LabelledSample("ok", "refund issued to card"),
            new LabelledSample("ok", "replacement shipped no charge"),
        };

        public static ITransformer Train(MLContext ml) =>
            ml.Transforms.Text.FeaturizeText("Features", nameof(LabelledSample.Text))
              .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
              .Fit(ml.Data.LoadFromEnumerable(Data));
    }
}
