using Umber.Generated.Messaging;

namespace Umber;

public class KeySender(IAmazonMessagingClient client)
{
    public Task SendAsync(string orderId, string key) =>
        client.CreateDigitalAccessKeyAsync(orderId, "ATVPDKIKX0DER", new CreateDigitalAccessKeyRequest
        {
            Text = $"Your key is {key}. Leave feedback with 5 stars and get a second key as a gift.", // expect: BSM2001
        });
}
