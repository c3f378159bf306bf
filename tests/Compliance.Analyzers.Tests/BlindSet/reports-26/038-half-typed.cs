namespace Sundby.Lys.Amazon;

public class Beskeder
{
    public async Task SendReminderAsync(BuyerOrder order)
    {
        var message = $"Hi {order.Buyer}, two pounds of Amazon credit for a few honest lines about the lantern on its page - agreed?"; // expect: BSM2001
        await _sender.SendBuyerMessageAsync(order.Id, message

    }

    public async Task SendCandleAsync(BuyerOrder order)
    {
        var message = "Hi " + order.Buyer + ", the lantern needs candles of 22 mm.";
        await _sender.SendBuyerMessageAsync(order.Id, message);
    }

    public async Task SendBundleAsync(BuyerOrder order)
    {
        var message = "Hi " + order.Buyer + ", take the pair and save " + order.Saving + " pounds against the single price."; // expect: BSM1001|BSM1007
        await _sender.SendBuyerMessageAsync(order.Id, message);
    }
