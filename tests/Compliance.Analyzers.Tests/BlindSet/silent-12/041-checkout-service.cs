using System.Threading;
using System.Threading.Tasks;

namespace Contoso.WebShop.Checkout;

public sealed class CheckoutService(ICouponService coupons, IGiftCardService giftCards)
{
    public async Task<CheckoutMessage[]> ValidateAsync(Cart cart, CancellationToken ct)
    {
        var messages = new List<CheckoutMessage>();

        var coupon = await coupons.FindAsync(cart.CouponCode, ct);
        if (cart.CouponCode is { Length: > 0 } code && coupon is null)
            messages.Add(CheckoutMessage.Error($"The coupon {code} does not exist."));
        else if (coupon is { IsExpired: true })
            messages.Add(CheckoutMessage.Error("Your coupon has expired and was removed from the cart."));
        else if (coupon is not null)
            messages.Add(CheckoutMessage.Info($"Coupon {coupon.Code} applied: -{coupon.Percent}%"));

        if (cart.GiftCard is { } number && await giftCards.BalanceAsync(number, ct) <= 0)
            messages.Add(CheckoutMessage.Error("This gift card has no balance left."));

        if (cart.Total < 0)
            throw new CheckoutException("The discount is larger than the total of the cart; no refund is possible.");

        return [.. messages];
    }
}
