public class OutOfStockFlow
{
    private readonly IRefunds _refunds;
    private readonly IBuyerMessages _messages;

    public OutOfStockFlow(IRefunds refunds, IBuyerMessages messages)
    {
        _refunds = refunds;
        _messages = messages;
    }

    public async Task RunAsync(Order o)
    {
        await _refunds.FullAsync(o.Id, "NoInventory");
        var body = "Hello " + o.Buyer + ", ";
        body += "the " + o.Title + " is out of stock because our count was wrong. ";
        body += "We cancelled the order and refunded it in full. ";
        body += "We apologise for the trouble.";
        await _messages.SendAsync(o.Id, body);
    }
}
