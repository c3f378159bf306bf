namespace Velora.Promotions;

public sealed class Promotion
{
    private readonly List<string> _codes = [];

    public Promotion(string name, decimal percentOff)
    {
        if (percentOff is <= 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(percentOff), percentOff, "The discount must be between 0% and 100% off.");
        }

        Name = name;
        PercentOff = percentOff;
    }

    public string Name { get; }

    public decimal PercentOff { get; }

    public void AddCode(string code)
    {
        if (_codes.Contains(code))
        {
            throw new InvalidOperationException($"The coupon code '{code}' is already part of the promotion '{Name}'.");
        }

        _codes.Add(code);
    }

    public void Redeem(string code, Guid customerId)
    {
        if (!_codes.Remove(code))
            throw new PromotionException($"Customer {customerId} cannot use coupon {code}: your free gift was already claimed.");
    }
}
