using Northpeak.Fulfilment.Contracts;

namespace Northpeak.Fulfilment.Worker.Outbound;

internal static class FollowUpText
{
    // One text per event. Keep under 2000 chars, SP-API rejects longer ones.
    public static string For(FollowUpEvent e, OrderSnapshot o) => e switch
    {
        FollowUpEvent.AddressIncomplete =>
            $"Hello, the carrier needs an apartment number to deliver order {o.AmazonOrderId}. Could you reply with it by {o.ShipBy:MMM d}?",
        FollowUpEvent.Delivered7Days =>
            $"Hi {o.BuyerFirstName}, if you love your {o.ShortTitle}, please give it five stars. If anything is wrong, write to us before posting.", // expect: BSM2002|BSM2003
        FollowUpEvent.Delivered30Days =>
            $"Hi {o.BuyerFirstName}, your filter will need replacing soon. Check out our new carbon filter 3-pack, it is our bestseller this spring!", // expect: BSM1007
        FollowUpEvent.PartMissing =>
            $"Hello, the missing hinge for order {o.AmazonOrderId} leaves our warehouse tomorrow, at no charge to you.",
        FollowUpEvent.OutOfStock =>
            "Hello, the last unit turned out to be damaged. We cancelled the order on our side and refunded it in full.",
        FollowUpEvent.OutOfStockBeforeCancel =>
            "Hello, we have run out of stock. Please cancel the order from your account and choose \"Bought by mistake\" as the reason.", // expect: BSM4001
        _ => string.Empty,
    };
}

internal enum FollowUpEvent
{
    AddressIncomplete,
    Delivered7Days,
    Delivered30Days,
    PartMissing,
    OutOfStock,
    OutOfStockBeforeCancel,
}
