namespace Pelican.Promotions;

public class PromotionService(IPromotionStore store)
{
    public async Task<Promotion> RedeemAsync(string code, Guid customerId)
    {
        var promo = await store.FindAsync(code)
            ?? throw new PromotionException("The promo code you entered does not exist.");

        if (promo.UsedBy.Contains(customerId))
            throw new PromotionException($"You have already used the coupon {code} on an earlier order.");

        if (promo.Percent > 50)
            throw new InvalidOperationException("A discount of more than 50% off must be approved by a manager.");

        if (promo.GiftSku is null && promo.Kind == PromotionKind.FreeGift)
            throw new InvalidOperationException("A free gift promotion needs a gift SKU.");

        return promo;
    }

    public void Rate(int stars)
    {
        if (stars is < 1 or > 5)
            throw new ArgumentOutOfRangeException(nameof(stars), "Please give between one and five stars.");
    }
}
