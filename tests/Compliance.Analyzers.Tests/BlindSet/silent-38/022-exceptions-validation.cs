namespace Orders.Domain.Promotions;

public sealed class Promotion
{
    private Promotion(string code, decimal percentOff) => (Code, PercentOff) = (code, percentOff);

    public string Code { get; }
    public decimal PercentOff { get; }

    public static Promotion Create(string code, decimal percentOff, DateTime start, DateTime end)
    {
        if (string.IsNullOrWhiteSpace(code))
            throw new DomainException("A promotion needs a promo code.");
        if (percentOff is < 1 or > 80)
            throw new ArgumentOutOfRangeException(nameof(percentOff), "Percent off must lie between 1% and 80% off the list price.");
        if (end <= start)
            throw new DomainException("The discount must end after it starts.");
        return new Promotion(code, percentOff);
    }

    public void Redeem(Cart cart)
    {
        if (cart.HasGiftCard)
            throw new DomainException("Gift cards cannot be combined with a coupon.");
        if (cart.Promotions.Contains(Code))
            throw new DomainException("You can use this coupon only once per order.");
        cart.Promotions.Add(Code);
    }
}
