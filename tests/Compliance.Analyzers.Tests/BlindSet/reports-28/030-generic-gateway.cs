namespace Integra.SpApi;

public sealed class OrderConfirmationFlow(MessagingService messaging)
{
    public bool AskEngraving(string amazonOrderId) =>
        messaging.ConfirmCustomizationDetails(amazonOrderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Please confirm that the tag shall read REX on the front and your number on the back.",
        });

    public bool TellAboutDelay(string amazonOrderId) =>
        messaging.CreateUnexpectedProblem(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "The tag is engraved two days later than planned. "
                 + "Ring our workshop on 0161 496 0721 and ask for Ann.", // expect: BSM3002|BSM3003
        });

    public bool Arrange(string amazonOrderId) =>
        messaging.CreateConfirmDeliveryDetails(amazonOrderId, new CreateConfirmDeliveryDetailsRequest(
            text: "The tag will be handed over by the postman. Leads and collars in the same leather can be found in our store.")); // expect: BSM1007
}
