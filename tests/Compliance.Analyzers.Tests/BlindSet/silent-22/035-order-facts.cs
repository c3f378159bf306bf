namespace Fennel.Kitchen.Amazon;

public class OrderFacts
{
    private readonly IBuyerMessenger _m;
    public OrderFacts(IBuyerMessenger m) => _m = m;

    public Task CouponAppliedAsync(Order o) => _m.SendMessageAsync(o.Id,
        $"Hi {o.First}, the 10% coupon you clipped was already applied to this order: you paid {o.Paid:C} instead of {o.List:C}.");

    public Task InvoiceLineAsync(Order o) => _m.SendMessageAsync(o.Id,
        $"Hi {o.First}, the line 'promotion' on your invoice is the Subscribe & Save discount that Amazon took off this order.");

    public Task GiftReceiptAsync(Order o) => _m.SendMessageAsync(o.Id,
        $"Hi {o.First}, the gift receipt is inside the lid of the box and shows no price.");

    public Task PartRefundAsync(Order o) => _m.SendMessageAsync(o.Id,
        $"Hi {o.First}, two of the six spoons were missing. We have refunded {o.Share:C}, their share of the price, on order {o.Id}.");

    public Task ContentsAsync(Order o) => _m.SendMessageAsync(o.Id,
        $"Hi {o.First}, the set holds one pan, one lid and one spatula, as listed on the product page.");
}
