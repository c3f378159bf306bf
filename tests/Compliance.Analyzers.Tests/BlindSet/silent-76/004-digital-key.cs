using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Ruanjian.Keys;

public sealed class LicenseDelivery(IMessagingApi messaging, ILicenseStore store)
{
    private static readonly List<string> Marketplaces = ["ATVPDKIKX0DER"];

    public async Task DeliverAsync(string orderId)
    {
        var key = await store.TakeAsync(orderId);
        var body = new CreateDigitalAccessKeyRequest
        {
            Text = $"Hello, the activation code for order {orderId} is {key}. Start the program, choose Activate in the menu and enter the code. One code is valid for two computers."
        };
        await messaging.CreateDigitalAccessKeyAsync(orderId, Marketplaces, body);
    }

    public async Task ReplaceAsync(string orderId)
    {
        var key = await store.TakeAsync(orderId);
        var body = new CreateDigitalAccessKeyRequest(
            text: $"Hello, the first code of order {orderId} was already used on another computer by mistake of our system. Here is a replacement code: {key}. Sorry for the trouble.");
        await messaging.CreateDigitalAccessKeyAsync(orderId, Marketplaces, body);
    }
}
