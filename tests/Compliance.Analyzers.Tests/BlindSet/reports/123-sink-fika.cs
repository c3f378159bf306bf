namespace Rowan.Delivery;

using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using FikaAmazonAPI.Services;

public sealed class DeliveryDesk(MessagingService messaging)
{
    public bool AskFloor(string orderId) => messaging.CreateConfirmOrderDetails(orderId, new CreateConfirmOrderDetailsRequest
    {
        Text = "On which floor do you live, and is there a lift? The piano needs three people otherwise.",
    });

    public bool AskByPhone(string orderId) => messaging.CreateConfirmServiceDetails(orderId, new CreateConfirmServiceDetailsRequest
    {
        Text = "Please e-mail us at desk@rowan-pianos.example to arrange the tuning.", // expect: BSM3002
    });

    public bool Key(string orderId, string key) => messaging.CreateDigitalAccessKey(orderId, new CreateDigitalAccessKeyRequest(
        text: $"Your key is {key}. Buy the next album on our site for half the price.", // expect: BSM3003|BSM1001
        attachments: null));
}
