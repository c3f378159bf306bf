using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace ShelfCheck;

public class OutOfStockFunction
{
    private readonly IMessagingClient _client;
    private readonly ILogger _log;

    public OutOfStockFunction(IMessagingClient client, ILoggerFactory lf)
    {
        _client = client;
        _log = lf.CreateLogger<OutOfStockFunction>();
    }

    [Function("oos-notify")]
    public async Task Run([QueueTrigger("amazon-oos", Connection = "Storage")] OosItem item)
    {
        _log.LogInformation("oos for {Order} / {Sku}", item.OrderId, item.Sku);

        if (item.Refunded)
        {
            await _client.UnexpectedProblem(item.OrderId,
                $"Hi, we ran out of {item.Title} before we could pack order {item.OrderId}. We already refunded you in full, sorry about that.");
            return;
        }

        await _client.UnexpectedProblem(item.OrderId,
            $"Hi, bad news: {item.Title} sold out while you were ordering. " +
            "Can you hit the cancel button in Your Orders for us and pick \"no longer needed\" as reason?"); // expect: BSM4001
    }
}

public record OosItem(string OrderId, string Sku, string Title, bool Refunded);
