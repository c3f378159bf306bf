namespace Bramley.Furniture.Domain.Promotions;

public sealed class Voucher
{
    public string Code { get; }
    public decimal Percent { get; }

    public Voucher(string code, decimal percent)
    {
        if (string.IsNullOrWhiteSpace(code))
            throw new ArgumentException("A voucher needs a code that the customer can enter at checkout.", nameof(code));
        if (percent is <= 0 or > 50)
            throw new ArgumentOutOfRangeException(nameof(percent), "We never give customers more than 50% off their order.");
        Code = code;
        Percent = percent;
    }

    public void Redeem(Customer c)
    {
        if (c.HasRedeemed(Code))
            throw new InvalidOperationException("You have already redeemed this voucher, it is valid once for each customer.");
        if (c.IsAmazonBuyer)
            throw new NotSupportedException("Vouchers must not be sent to Amazon buyers; use a public coupon in Seller Central instead.");
    }
}
