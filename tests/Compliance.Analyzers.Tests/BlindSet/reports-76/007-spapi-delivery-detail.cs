using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Bulky.Furniture.Delivery;

public class YuYueSongHuo(IMessagingApi api)
{
    private static readonly List<string> US = ["ATVPDKIKX0DER"];

    public Task ConfirmAsync(string orderId, string window)
    {
        var body = new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"Hello, the sofa of order {orderId} is planned to arrive {window}. Please reply if somebody will be at home to sign."
        };
        return api.CreateConfirmDeliveryDetailsAsync(orderId, US, body);
    }

    public Task RescheduleAsync(string orderId)
    {
        var body = new CreateConfirmDeliveryDetailsRequest(
            text: "Hello, the truck can not come on the planned day, please reply with another day. If you want to know more about the sofa, text our sales Mr. Wang at +1 626 555 0148."); // expect: BSM3002
        return api.CreateConfirmDeliveryDetailsAsync(orderId, US, body);
    }

    public Task AfterAsync(string orderId)
    {
        var body = new CreateConfirmOrderDetailsRequest
        {
            Text = "Hello, before shipping please confirm which fabric you want, grey or beige. "
                 + "By the way our new dining table just arrived and it matches your sofa perfectly, go have a look." // expect: BSM1007
        };
        return api.CreateConfirmOrderDetailsAsync(orderId, US, body);
    }
}
