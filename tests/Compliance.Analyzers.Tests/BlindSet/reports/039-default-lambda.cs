using Fika.Extras;

namespace Reedmace.Workers;

internal class PostDeliveryWorker(IServiceProvider sp) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var send = async (string orderId,
                          string body = "Did the reed diffuser leak? Tell us and we replace the bottle.",
                          string footer = "Contact us at care@reedmace-home.com for quicker answers.") => // expect: BSM3002
        {
            using var scope = sp.CreateScope();
            await scope.ServiceProvider.GetRequiredService<BuyerMessageService>().SendAsync(orderId, body + "\n" + footer, stoppingToken);
        };

        await foreach (var order in sp.GetRequiredService<OrderFeed>().Delivered(stoppingToken))
            await send(order.Id);
    }
}
