namespace Wrenfield.Outlet.Amazon;

public class BuyerThreadService
{
    private readonly IThreadStore _threads;

    public BuyerThreadService(IThreadStore threads) => _threads = threads;

    public Task RefuseDiscountAsync(
        string threadId,
        string text = "Thank you for asking. We do not give private discounts; what the product page shows is what everybody pays.") =>
        _threads.AppendAsync(threadId, text);

    public Task RefuseGiftAsync(
        string threadId,
        string text = "We can't add a free case to the order. The tablet comes with its cable and the quick guide only.") =>
        _threads.AppendAsync(threadId, text);

    public async Task CloseAsync(string threadId, bool repaired)
    {
        string Sentence(string verb = "repaired", string until = "the end of March") =>
            $"Your tablet was {verb} at no charge and is back with the courier. It is covered until {until}.";

        var receipt = (string text = "We received your tablet today. The check takes two working days, then we tell you the result.") => text;

        await _threads.AppendAsync(threadId, repaired ? Sentence() : receipt());
    }
}
