namespace Ostrava.Optika.Ledger;

public static class BookingTexts
{
    public const string PayPalRefund = "Refund via PayPal, webshop order";
    public const string CashbackProvision = "Provision for cashback programme, card issuer";
    public const string GiftCardLiability = "Gift cards sold and not yet redeemed";
    public const string AmazonCoupon = "Coupon redemption fee charged by Amazon";
    public const string GoodwillCredit = "Goodwill credit to customer, approved by head of service";

    public static string Describe(Posting p) => p.Account switch
    {
        "4730" => $"Discounts granted to customers, period {p.Period}",
        "4731" => $"Loyalty points redeemed by customers in {p.Period}",
        "6645" => "Commission to influencers for product reviews",
        _ => $"Posting {p.Number}",
    };
}

public record Posting(string Number, string Account, string Period);
