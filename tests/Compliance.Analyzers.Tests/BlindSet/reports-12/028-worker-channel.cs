using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Globex.SellerHub.Workers;

internal sealed class ReviewWatcher(
    ChannelReader<ReviewEvent> reader,
    IBuyerMessenger messenger,
    ILogger<ReviewWatcher> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var evt in reader.ReadAllAsync(stoppingToken))
        {
            logger.LogWarning("Review {Id} with {Stars} stars for {Asin}", evt.Id, evt.Stars, evt.Asin);

            if (evt.Stars >= 4 || evt.OrderId is null)
                continue;

            var text = evt.Stars == 1
                ? "您反映的拉链问题我们已处理，夹克也退款了，您看方便把那条一星评论撤下来吗？" // expect: BSM2004
                : "您问的拉链用法：请先把拉头垂直拉到底，否则插销会松脱。";

            await messenger.SendMessageAsync(evt.OrderId, text, stoppingToken);
        }
    }
}
