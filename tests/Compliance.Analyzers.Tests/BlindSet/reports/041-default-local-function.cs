namespace Kestrel.Home.Services;

public class BuyerNotes
{
    private readonly IMessageSender _sender;
    public BuyerNotes(IMessageSender sender) => _sender = sender;

    public async Task RunAsync(IEnumerable<Order> orders)
    {
        foreach (var o in orders)
        {
            if (o.MissingItems.Count > 0)
                await Notify(o.Id, "The missing shelf pins are in the post, at no charge.");
            else
                await Notify(o.Id);
        }

        async Task Notify(string id, string message = "Show this message at checkout in our online store and get 15% off.") // expect: BSM1001|BSM3003
            => await _sender.SendAsync(id, message);
    }
}
