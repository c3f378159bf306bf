namespace Bann.Messaging
{
    public class MessageClient
    {
        public Task SendAsync(string orderId, string subject = "About your order", string body = "The broken wheel will be replaced. Do you need the left or the right one?")
            => Task.CompletedTask;

        public Task SendBatchAsync(IEnumerable<string> ids)
        {
            var one = (string id, string body = "Your order is late because of the strike; it arrives by Friday. If you prefer a refund, tell us.") => SendAsync(id, body: body);
            return Task.WhenAll(ids.Select(i => one(i)).Append(Local("x")));

            Task Local(string id, string text = "Please reply with your apartment number.") => SendAsync(id, body: text);
        }
    }
}
