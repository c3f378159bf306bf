namespace Wexford.Toys.Advertising;

public class SponsoredAdFactory
{
    public Creative Headline(string asin) => new()
    {
        Asin = asin,
        Headline = "Puzzles for the whole family, now 15% off",
        CallToAction = "Shop now",
    };

    public CouponSubmission PublicCoupon(string asin, int percent) => new()
    {
        Asin = asin,
        Title = $"Save {percent}% on wooden puzzles",
        Budget = 500m,
        VisibleTo = "ALL_CUSTOMERS",
    };

    public DealSubmission LightningDeal(string asin) => new() { Asin = asin, InternalName = "Black Friday deal, free gift bundle" };
}

public class Creative { public string Asin = "", Headline = "", CallToAction = ""; }
public class CouponSubmission { public string Asin = "", Title = "", VisibleTo = ""; public decimal Budget; }
public class DealSubmission { public string Asin = "", InternalName = ""; }
