using System;

namespace Halden.Promotions.Domain;

public sealed class GiftCard
{
    public GiftCard(decimal amount, string code)
    {
        if (amount <= 0m)
            throw new ArgumentOutOfRangeException(nameof(amount), "A gift card must be worth more than nothing.");
        if (string.IsNullOrWhiteSpace(code))
            throw new ArgumentException("You must supply a gift card code for the customer.", nameof(code));
        (Amount, Code) = (amount, code);
    }

    public decimal Amount { get; private set; }
    public string Code { get; }

    public void Redeem(decimal value)
    {
        if (value > Amount)
            throw new InvalidOperationException($"Your gift card {Code} has only {Amount:C} left; choose another means of payment.");
        Amount -= value;
    }
}
