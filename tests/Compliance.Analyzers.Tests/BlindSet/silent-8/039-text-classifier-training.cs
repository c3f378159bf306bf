using System.Collections.Generic;
using Microsoft.ML.Data;

namespace LanTu.Ai.Training
{
    public class LabeledSentence
    {
        [LoadColumn(0)] public string Sentence { get; set; }
        [LoadColumn(1)] public bool IsIncentive { get; set; }
    }

    public static class LabelNames
    {
        public const string Incentive = "review incentive";
        public const string Removal = "review removal";
        public const string Gift = "gift card";
        public const string Discount = "discount / coupon";
        public const string OffSite = "站外引流";
        public const string Cashback = "好评返现";

        public static string Explain(string label) => label switch
        {
            Incentive => "reward offered for a review",
            Removal => "buyer is asked to delete a review",
            Gift => "gift card or free product offered",
            Discount => "price reduction offered in a message",
            _ => "other",
        };
    }
}
