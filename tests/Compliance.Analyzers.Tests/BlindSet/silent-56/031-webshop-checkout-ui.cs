namespace MarktBruecke.Shop.Checkout;

public sealed class CouponResultPresenter
{
    private readonly IStringLocalizer _l;
    public CouponResultPresenter(IStringLocalizer l) => _l = l;

    public string Present(CouponResult r) => r.Status switch
    {
        CouponStatus.Applied => _l["Coupon {0} was applied to your basket.", r.Code],
        CouponStatus.Expired => _l["This coupon has expired."],
        CouponStatus.Unknown => _l["We do not know this coupon code."],
        CouponStatus.MinimumNotMet => _l["The coupon is valid for baskets over {0}.", r.Minimum],
        CouponStatus.AlreadyUsed => _l["You have already used this coupon."],
        CouponStatus.GiftCardEmpty => _l["The gift card has no balance left."],
        _ => _l["The coupon could not be checked."],
    };

    public string ReviewNotice(bool bought) => bought
        ? _l["Your review was saved and will be checked."]
        : _l["You can only review products that you have bought."];

    public string Placeholder => "Coupon or gift card code";
}
