using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Lichtwerk.Infrastructure.SpApi;

public class DetailAnfragen(IMessagingApi api)
{
    private static readonly List<string> De = ["A1PA6795UKMFR9"];

    public Task GravurAsync(string orderId) => api.ConfirmCustomizationDetailsAsync(orderId, De,
        new CreateConfirmCustomizationDetailsRequest(text: "Please confirm the engraving: 'Free hugs, five stars, love Oma'. We start tomorrow."));

    public Task LieferungAsync(string orderId) => api.CreateConfirmDeliveryDetailsAsync(orderId, De,
        new CreateConfirmDeliveryDetailsRequest { Text = "Your wardrobe weighs 90 kg. Is there a lift, and on which floor do you live?" });

    public Task SchluesselAsync(string orderId) => api.CreateDigitalAccessKeyAsync(orderId, De,
        new CreateDigitalAccessKeyRequest { Text = "Your licence code is {key}. Enter the code in the app under Settings, Activate." });

    public Task ProblemAsync(string orderId) => api.CreateUnexpectedProblemAsync(orderId, De,
        new CreateUnexpectedProblemRequest { Text = "很抱歉，您订购的颜色已售罄，我们已取消订单并全额退款。" });
}
