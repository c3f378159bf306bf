using System;

namespace Brightwick.Messaging;

public enum Stage { Delayed, MissingWick, WrongScent, AskedForCoupon, Returned }

public static class BuyerMessageFactory
{
    public static string Compose(Stage stage, string name) => stage switch
    {
        Stage.Delayed => $"Hello {name}, your candles left the port late and arrive on Friday.",
        Stage.MissingWick => $"Hello {name}, a candle without a wick is our mistake. A new one is on its way, free of charge.",
        Stage.WrongScent => $"Hello {name}, you may send the lavender candles back; the label in Your Orders costs you nothing.",
        Stage.AskedForCoupon => $"Hello {name}, we do not send coupon codes by message, and we have no promotion at the moment.",
        Stage.Returned => $"Hello {name}, the return arrived. The refund was issued today to your original payment method.",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
