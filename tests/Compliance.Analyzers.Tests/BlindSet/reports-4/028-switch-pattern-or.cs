namespace Hartwell.Marketplace.Messaging;

public abstract record BuyerEvent(string OrderId, string FirstName);
public sealed record Delivered(string OrderId, string FirstName, int OrdersToDate) : BuyerEvent(OrderId, FirstName);
public sealed record Rated(string OrderId, string FirstName, int Stars, bool SellerFeedback) : BuyerEvent(OrderId, FirstName);
public sealed record Asked(string OrderId, string FirstName, string Topic) : BuyerEvent(OrderId, FirstName);

public sealed class ReplyComposer(TimeProvider clock)
{
    public string? Compose(BuyerEvent e) => e switch
    {
        Delivered { OrdersToDate: > 5 } d =>
            $"{d.FirstName}, refer a friend to Hartwell and you'll both get £5 credit towards your next shop.", // expect: BSM1006|BSM1002
        Delivered => null,
        Rated { SellerFeedback: true, Stars: <= 2 } r =>
            $"{r.FirstName}, we'll release your refund as soon as that seller feedback is withdrawn.", // expect: BSM2005|BSM2001
        Rated { Stars: 1 or 2 } r =>
            $"{r.FirstName}, we're sorry the lid cracked. A new lid is on its way and costs you nothing.",
        Asked { Topic: "discount" or "voucher" } a =>
            $"{a.FirstName}, strictly between us: message me before you order and I'll set the price at £39 just for you.", // expect: BSM1001
        Asked { Topic: "invoice" } a =>
            $"{a.FirstName}, the VAT invoice is attached. The promotion line of -£4.00 is the offer you used when you ordered.",
        Asked { Topic: "delivery" } a when clock.GetLocalNow().Hour >= 16 =>
            $"{a.FirstName}, today's collection has gone, so your parcel leaves tomorrow morning.",
        _ => null
    };
}
