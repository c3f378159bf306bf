using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Birchline.Spapi.Official;

public class OrderQuestions(IMessagingApi api, MarketplaceIds ids)
{
    public void AskBladeSide(string orderId) => api.CreateConfirmOrderDetails(orderId, ids.List, new CreateConfirmOrderDetailsRequest
    {
        Text = "Before we ship: do you paddle left- or right-handed? If you don't know, you're right-handed. Please confirm."
    });

    public void AskEngraving(string orderId) => api.ConfirmCustomizationDetails(orderId, ids.List, new CreateConfirmCustomizationDetailsRequest
    {
        Text = "The engraving reads 'Worlds Best Dad' without an apostrophe. Shall we add one, or is it a protest? We'll wait for your answer."
    });

    public void AskDock(string orderId) => api.CreateConfirmDeliveryDetails(orderId, ids.List, new CreateConfirmDeliveryDetailsRequest
    {
        Text = "The sauna weighs 310 kg. Does the carrier find a ramp or a lift gate at your address? Please tell us which day next week suits you."
    });
}
