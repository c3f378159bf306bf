using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace PixelBrush.Delivery;

public sealed class KeyDelivery(IMessagingApi api)
{
    private static readonly List<string> Us = ["ATVPDKIKX0DER"];

    public async Task DeliverAsync(string orderId, string key)
    {
        var body = new CreateDigitalAccessKeyRequest
        {
            Text = $"Your PixelBrush key for order {orderId}: {key}. Open the program, choose Help, then Register and type it in."
        };
        await api.CreateDigitalAccessKeyAsync(orderId, Us, body);
    }

    public async Task ReplaceAsync(string orderId, string key)
    {
        var body = new CreateDigitalAccessKeyRequest
        {
            Text = $"The first code for order {orderId} was already used, our fault. Here is a new activation code: {key}"
        };
        await api.CreateDigitalAccessKeyAsync(orderId, Us, body);
    }
}
