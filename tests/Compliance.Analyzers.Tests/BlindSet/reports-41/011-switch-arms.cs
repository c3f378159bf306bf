using System;

namespace Brightwick.Messaging;

public enum Stage { Delayed, Delivered, Silent, Complaint, Returned }

public static class BuyerMessageFactory
{
    public static string Compose(Stage stage, string name) => stage switch
    {
        Stage.Delayed => $"Hello {name}, your candles left the port late and arrive on Friday.",
        Stage.Delivered => $"Hello {name}, what did you think of the candles? Please leave a review on Amazon.", // expect: BSM2006
        Stage.Silent => $"Hello {name}, this is our second reminder: we still haven't seen your review of the candles.", // expect: BSM2006
        Stage.Complaint => $"Hello {name}, keep the candles and don't open a claim, and we'll give back 40% of what you paid.", // expect: BSM1003
        Stage.Returned => $"Hello {name}, the return arrived. The refund was issued today to your original payment method.",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
