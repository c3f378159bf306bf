namespace Rivermoss.SpApi;

public partial class DetailAsker(IMessagingV1Client client)
{
    public Task AskEngravingAsync(string orderId, string[] mp) => client.ConfirmCustomizationDetailsAsync(orderId, mp,
        new CreateConfirmCustomizationDetailsRequest
        {
            Text = "The engraving you ordered reads \"Call me on 555-0199, love Grandma\". Is the spelling right? We start on Monday."
        });

    public Task AskGateCodeAsync(string orderId, string[] mp) => client.CreateConfirmDeliveryDetailsAsync(orderId, mp,
        new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The carrier could not get through your gate. Please send us the gate code in this thread, so that the bench can be delivered on Tuesday."
        });

    public Task TellShortageAsync(string orderId, string[] mp, decimal amount) => client.CreateUnexpectedProblemAsync(orderId, mp,
        new CreateUnexpectedProblemRequest
        {
            Text = $"One of the two cushions on this order was damaged in our warehouse. We shipped the other one and refunded {amount:C} for the damaged cushion to your original payment method."
        });

    public Task SendKeyAsync(string orderId, string[] mp, string key) => client.CreateDigitalAccessKeyAsync(orderId, mp,
        new CreateDigitalAccessKeyRequest { Text = $"Your access code for the planner is {key}. Enter it on the first screen of the program." });
}
