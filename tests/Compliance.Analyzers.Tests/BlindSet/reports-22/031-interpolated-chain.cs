namespace Fennel.Kitchen.Amazon;

public class AfterCare
{
    private readonly IBuyerMessenger _m;
    public AfterCare(IBuyerMessenger m) => _m = m;

    public async Task RunAsync(Order o, CancellationToken ct)
    {
        await _m.SendMessageAsync(o.Id,
            $"Hi {o.First}, season the pan with a thin film of oil " +
            $"and heat it slowly; {o.Sku} must not go in the dishwasher.", ct);

        await _m.SendMessageAsync(o.Id,
            $"Hi {o.First}, we've got a thank-you for pan number one: " +
            $"the {o.NextSku} comes at half " + // expect: BSM1001|BSM1006
            "the list price if you order it before " + $"{o.Deadline:d}.", ct);

        await _m.SendMessageAsync(o.Id,
            $"Hi {o.First}, questions about rust? " +
            $"Chat with our cook on Messen" + // expect: BSM3002|BSM3003|BSM3001
            $"ger, m.me/{o.ShopHandle}.", ct);

        await _m.SendMessageAsync(o.Id,
            $"Hi {o.First}, your review of {o.Sku} went up on {o.ReviewDate:d}. " +
            "We've since replaced the pan. " +
            "Mind swapping the review for a kinder one?", ct); // expect: BSM2004
    }
}
