namespace Sundby.Lys.Amazon;

public class ServiceBeskeder
{
    private readonly IBuyerSender _sender;

    public async Task SendGlassAsync(BuyerOrder order)
    {
        var message = $"Hi {order.Buyer}, the glass of your lantern was cracked when it arrived. A new pane was sent today, without cost to you.";
        await _sender.SendBuyerMessageAsync(order.Id, message

    }

    public async Task SendRefundAsync(BuyerOrder order)
    {
        var message = "Hi " + order.Buyer + ", we have refunded " + order.Amount + " for the missing hook, ";
        message += "the refund appears on your statement under Amazon Payments.";
        await _sender.SendBuyerMessageAsync(order.Id, message);
    }

    public string Stock(BuyerOrder order) =>
        "Hi " + order.Buyer + ", the copper lantern could not be sent because our stock was damaged by water. Your payment has been returned in full."
