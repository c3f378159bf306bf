using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace DingZhi.Amazon;

public class DingZhiQueRen
{
    private readonly MessagingApi _api;
    private static readonly List<string> Us = new() { "ATVPDKIKX0DER" };

    public DingZhiQueRen(MessagingApi api) => _api = api;

    public Task QueRenKeZiAsync(string orderId, string text)
        => _api.ConfirmCustomizationDetailsAsync(orderId, Us, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Hello, we are going to engrave \"{text}\" on the star pendant of order {orderId}. Please review the spelling and tell us until tomorrow if something should be changed."
        });

    public Task QueRenYanSeAsync(string orderId)
        => _api.ConfirmCustomizationDetailsAsync(orderId, Us, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Hello, you did not choose the color of the gift box. Black or red? We make it after your reply."
        });

    public Task SongHuoAsync(string orderId, string day)
        => _api.CreateConfirmDeliveryDetailsAsync(orderId, Us, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"Hello, the wardrobe of order {orderId} weighs 92 kg and comes with a truck on {day}. Is there a lift in your house, and can somebody receive it?"
        });
}
