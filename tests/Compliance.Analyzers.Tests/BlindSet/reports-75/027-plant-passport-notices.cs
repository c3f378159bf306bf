using Hangfire;
using Microsoft.Extensions.Logging;

namespace Wurzelwerk.Plants.Notices;

public class PlantNotices
{
    private readonly IAmazonBuyerMailbox _mailbox;
    private readonly ILogger<PlantNotices> _logger;

    public PlantNotices(IAmazonBuyerMailbox mailbox, ILogger<PlantNotices> logger)
    {
        _mailbox = mailbox;
        _logger = logger;
    }

    [Queue("notices")]
    public async Task FrostHold(string orderId, string buyer, string language)
    {
        var message = language switch
        {
            "zh" => $"{buyer}您好，这几天气温低于零下五度，为防止冻伤，月季推迟到下周发出。如果您不愿等待，我们马上取消并退款。",
            _ => $"Hello {buyer}, it is minus eight here tonight. We keep your roses in the cold house until next week so that they do not freeze on the road. Prefer a refund? Just say so."
        };

        await _mailbox.PutAsync(orderId, message);
        _logger.LogInformation("Frost hold notice for {OrderId}", orderId);
    }

    [Queue("notices")]
    public async Task DeadOnArrival(string orderId, string buyer, string language)
    {
        var message = language switch
        {
            "zh" => $"{buyer}您好，苗木到货枯死我们很抱歉，已经全额退款。" +
                    "您发的那条差评影响了我们整个店，钱也退了，请您今天之内把它处理掉。", // expect: BSM2004
            _ => $"Hello {buyer}, we are sorry that the plants came dead. You have your money back. " +
                 "On top of that there is a 20 dollar Amazon gift card for you, a little treat from the nursery." // expect: BSM1005
        };

        await _mailbox.PutAsync(orderId, message);
    }

    [Queue("notices")]
    public Task Watering(string orderId, string buyer) => _mailbox.PutAsync(
        orderId,
        $"Hello {buyer},\n\n\n\n\nyou asked how much water the olive needs: one litre a week.\n\n\n\n\nWurzelwerk"); // expect: BSM5003
}
