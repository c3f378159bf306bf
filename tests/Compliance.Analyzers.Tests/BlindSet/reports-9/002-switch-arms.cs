using Roundhay.Orders;

namespace Leeds.Integrations.Buyer;

public enum MsgKind { Delay, Stock, Follow, Damage, Feedback }

internal static class MessageChooser
{
    // TODO(jh): Taipei want zh-TW for all of these, waiting on Yi-Chen
    public static string BodyFor(MsgKind kind, OrderRow row) => kind switch
    {
        MsgKind.Delay => $"Your order {row.AmazonOrderId} is held at the Wakefield depot until Monday. Sorry about the wait.",
        MsgKind.Stock => "We have run out of this size. Please cancel the order yourself from your account so that it closes cleanly.", // expect: BSM4001
        MsgKind.Follow => $"Hi {row.BuyerName}, reply to this message and I'll knock 20% off your next purchase with us.", // expect: BSM1001|BSM1006
        MsgKind.Damage => $"We're sorry the bowl arrived cracked. A replacement for {row.Sku} left Leeds this morning, no need to return the broken one.",
        MsgKind.Feedback => "If you love your bowl, please give us a 5-star review on Amazon.", // expect: BSM2002|BSM2003
        _ => string.Empty
    };
}
