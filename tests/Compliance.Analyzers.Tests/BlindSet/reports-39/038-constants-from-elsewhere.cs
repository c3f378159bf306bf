namespace Thistle.Messaging;

internal static class Brand
{
    public const string Name = "Thistle Audio";
    public const string Domain = "thistle-audio.store";
    public const string Percent = "12%";
}

public sealed class BrandMessages(IBuyerChannel channel)
{
    private const string Visit = "Thank you for choosing " + Brand.Name + ". See the whole range at https://" + Brand.Domain + "."; // expect: BSM3001|BSM1007|BSM3003

    private const string Saving = $"As a thank-you, {Brand.Percent} will be taken off whatever you buy from {Brand.Name} this month."; // expect: BSM1001|BSM1007

    private const string Repair = $"{Brand.Name} will repair your headphones under warranty. Please use the prepaid label under Your Orders.";

    public Task SendAsync(string orderId, BuyerState state, CancellationToken ct)
    {
        var text = state.HasWarrantyCase ? Repair
            : state.IsNew ? Visit
            : state.HasComplained ? "We will compensate you for the trouble outside of Amazon, just tell us your bank details." // expect: BSM1004|BSM1003|BSM3003
            : Saving;

        return channel.SendAsync(orderId, text, ct);
    }
}

public readonly record struct BuyerState(bool HasWarrantyCase, bool IsNew, bool HasComplained);
