namespace Kontor.Amazon;

public class Nachfass(IBuyerChannel channel, string closing = "PS: quote NORD-15 at checkout next time and save fifteen percent.") // expect: BSM1002|BSM1001
{
    public Task SendReplacementAsync(string orderId, string body = "Your replacement blanket has been shipped, you may keep the faulty one.")
        => channel.SendMessageAsync(orderId, body);

    public Task SendFollowUpAsync(string orderId,
        string body = "How do you like the blanket? Kindly post your honest opinion as a product review.") // expect: BSM2006
        => channel.SendMessageAsync(orderId, body + "\n" + closing);

    public Task SendBatchAsync(IEnumerable<string> orders)
    {
        var send = (string id, string message = "亲，加入我们的会员群，每月抽奖送羊毛毯一条！") // expect: BSM1006
            => channel.SendMessageAsync(id, message);

        Task Remind(string id, string message = "Your blanket waits at the parcel shop until Friday.")
            => channel.SendMessageAsync(id, message);

        return Task.WhenAll(orders.SelectMany(o => new[] { send(o), Remind(o) }));
    }
}

public interface IBuyerChannel
{
    Task SendMessageAsync(string orderId, string body);
}
