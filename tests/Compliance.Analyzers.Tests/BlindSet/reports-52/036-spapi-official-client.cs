using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Alder.SpApi;

public sealed class OrderDetailsSender(IMessagingApi api, List<string> marketplaces)
{
    public Task AskColourAsync(string orderId) =>
        api.CreateConfirmOrderDetailsAsync(orderId, marketplaces,
            new CreateConfirmOrderDetailsRequest(text: "Which of the two colours shall we send? The title and the picture of this listing did not agree."));

    public Task AskFeedbackAsync(string orderId) =>
        api.CreateConfirmDeliveryDetailsAsync(orderId, marketplaces,
            new CreateConfirmDeliveryDetailsRequest(text: "The late parcel has arrived at last. Until you retract the seller feedback from Monday, we will keep writing to you.")); // expect: BSM2005

    public Task CashAsync(string orderId)
    {
        var problem = new CreateUnexpectedProblemRequest();
        problem.Text = "You overpaid by our new price list; we wire the rebate of 8 dollars to your bank account if you send us the number."; // expect: BSM1004|BSM3003
        return api.CreateUnexpectedProblemAsync(orderId, marketplaces, problem);
    }

    public Task ReviewAsync(string orderId)
    {
        var details = new CreateConfirmOrderDetailsRequest();
        details.Text = "Should the desk be to your taste, tell the world in a review. Should it not be, tell only us."; // expect: BSM2003
        return api.CreateConfirmOrderDetailsAsync(orderId, marketplaces, details);
    }
}
