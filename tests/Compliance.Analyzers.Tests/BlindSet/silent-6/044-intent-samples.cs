using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace SellerDesk.Intents.Training
{
    public class Utterance
    {
        [LoadColumn(0)] public string Text;
        [LoadColumn(1), ColumnName("Label")] public string Intent;
    }

    /// <summary>What buyers write to us; used to train the intent classifier.</summary>
    public static class IncomingBuyerSamples
    {
        public static readonly Utterance[] Samples =
        {
            U("ask_discount", "Can you give me a discount if I take two of them?"),
            U("ask_discount", "My friend got a coupon from you last month, where is mine?"),
            U("ask_discount", "老板便宜点呗，打个八折我就下单"),
            U("offer_review_trade", "I will leave you a 5 star review if you send me a free one"),
            U("offer_review_trade", "给我返十块钱我就改成好评"),
            U("ask_contact", "do you have whatsapp?? easier to talk there"),
            U("ask_gift", "商品頁寫有贈品，我的包裹裡怎麼沒有？"),
            U("ask_refund", "i want my money back, the box was empty"),
        };

        private static Utterance U(string intent, string text) => new Utterance { Intent = intent, Text = text };

        public static ITransformer Train(MLContext ml)
        {
            var data = ml.Data.LoadFromEnumerable(Samples);
            var pipeline = ml.Transforms.Conversion.MapValueToKey("Label")
                .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Utterance.Text)))
                .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
            Console.WriteLine("training on {0} incoming sentences, e.g. coupon and review questions", Samples.Length);
            return pipeline.Fit(data);
        }
    }
}
