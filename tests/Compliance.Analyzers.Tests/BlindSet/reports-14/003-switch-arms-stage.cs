using System;

namespace Lakeshore.Tackle.Outreach;

public enum Stage { AddressProblem, Delivered, Quiet, OneStar, Winback }

public sealed class BuyerMessageComposer
{
    public string Compose(Stage stage, string buyer, string orderId) => stage switch
    {
        Stage.AddressProblem => $"Hello {buyer}, UPS returned order {orderId} because the apartment number is missing. Please send it here and we ship again at no cost.",
        Stage.Delivered => $"Hello {buyer}, tell other anglers how the lures fish! A short product review on Amazon would be appreciated.", // expect: BSM2006
        Stage.OneStar => $"Hello {buyer}, we saw the one-star write-up about the swivels. Now that you have new ones, could you take that review down? Also new: our ice fishing jigs are in the store.", // expect: BSM2004, BSM1007
        Stage.Winback => $"Hello {buyer}, we just launched a walleye kit and a crawler harness, have a look at our storefront before the opener.", // expect: BSM1007
        Stage.Quiet => string.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No text for this stage."),
    };
}
