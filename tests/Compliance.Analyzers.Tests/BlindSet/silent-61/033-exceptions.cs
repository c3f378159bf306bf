namespace Hamper.Domain;

public class Hamper
{
    private readonly List<HamperLine> _lines = [];
    public decimal Discount { get; private set; }
    public bool GiftWrapped { get; private set; }

    public void ApplyCoupon(Coupon c)
    {
        if (c.Used) throw new DomainException("Sorry, this coupon has already been used on your last order.");
        if (c.MinTotal > Total) throw new DomainException($"You need {c.MinTotal - Total:C} more in the basket for this coupon.");
        if (Discount > 0) throw new InvalidOperationException("Only one discount per hamper, 10% off and gift cards cannot be combined.");
        Discount = c.Amount;
    }

    public void AddGift(HamperLine gift)
    {
        if (gift.Price != 0) throw new ArgumentException("A free gift must have the price zero.", nameof(gift));
        if (_lines.Any(l => l.Price == 0)) throw new DomainException("每单只能选一份赠品");
        _lines.Add(gift);
    }

    public void SetStars(int stars)
    {
        if (stars is < 1 or > 5) throw new ArgumentOutOfRangeException(nameof(stars), stars, "请给出一到五星的评价");
    }

    public decimal Total => _lines.Sum(l => l.Price) - Discount;
}

public record HamperLine(string Sku, decimal Price);
public record Coupon(string Code, decimal Amount, decimal MinTotal, bool Used);
public class DomainException(string m) : Exception(m);
