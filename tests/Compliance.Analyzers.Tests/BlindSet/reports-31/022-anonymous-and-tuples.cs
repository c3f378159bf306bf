namespace Parcelo.Playground;

public class SendTestMessages
{
    private readonly IMessagingApi _api;

    public SendTestMessages(IMessagingApi api) => _api = api;

    public async Task RunAsync(string amazonOrderId)
    {
        var request = new
        {
            orderId = amazonOrderId,
            subject = "Your yoga block",
            message = "Please remove the critical review; the new block is already under way to you." // expect: BSM2004
        };
        await _api.PostAsync(request);

        (string Lang, string Message)[] texts =
        [
            ("en", "Your block left the warehouse a day late, we apologize."),
            ("en", "Pay for the next block by Zelle and we drop ten dollars from the price."), // expect: BSM3003|BSM1001
            ("zh", "您好，瑜伽砖有轻微气味属于正常现象，通风一天即可。"),
            ("zh", "亲爱的买家，关注我们的店铺，新品上架第一时间通知您！"), // expect: BSM1007
        ];

        foreach (var (lang, message) in texts)
            await _api.SendBuyerMessageAsync(amazonOrderId, lang, message);
    }
}
