namespace Hz.Night.Batch;

internal sealed class NightBatch(IBuyerOutbox outbox)
{
    private static readonly string[] Late =
    [
        "Your order is delayed by heavy snow. The carrier expects to deliver it on Thursday.",
        "The replacement remote was returned to us as undeliverable. Please reply with a complete address.",
    ];

    private static ReadOnlySpan<string> Push =>
    [
        "Flash sale! 48 hours only: buy two, get the third one at half price.", // expect: BSM1001|BSM1007
        "Our brand-new 2026 projector has launched. Be the first to grab one!", // expect: BSM1007
        "You earned 200 loyalty points with this order, redeem them on your next purchase.", // expect: BSM1006
    ];

    public async Task RunAsync(IEnumerable<string> orderIds, CancellationToken ct)
    {
        var i = 0;
        foreach (var id in orderIds)
        {
            await outbox.QueueBuyerMessageAsync(id, Late[i % Late.Length], ct);
            await outbox.QueueBuyerMessageAsync(id, PickPush(i++), ct);
        }
    }

    private static string PickPush(int i) => Push[i % Push.Length];
}
