using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Ml.TicketClassifier
{
    public class TicketSample
    {
        [LoadColumn(0)] public string Text { get; set; }
        [LoadColumn(1)] public string Label { get; set; }
    }

    /// <summary>What buyers wrote to us; incoming texts to train the classifier.</summary>
    public static class TrainingSet
    {
        public static readonly List<TicketSample> Incoming = new()
        {
            new() { Text = "Can I get a discount if I buy three?", Label = "price" },
            new() { Text = "I will give 5 stars if you send me another one for free", Label = "blackmail" },
            new() { Text = "where is my parcel", Label = "shipping" },
            new() { Text = "my coupon did not work at checkout", Label = "price" },
            new() { Text = "有没有优惠券", Label = "price" },
            new() { Text = "不退款我就给差评", Label = "blackmail" },
            new() { Text = "The gift receipt is missing", Label = "documents" },
        };
    }
}
