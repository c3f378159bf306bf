using System.Collections.Generic;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Trampolin.Werk.SpApi;

public sealed class BuyerProblems(IMessagingApi api, List<string> marketplaces)
{
    public void NetMissing(string orderId) =>
        api.CreateUnexpectedProblem(orderId, marketplaces, new CreateUnexpectedProblemRequest
        {
            Text = "The safety net of your trampoline was left out of the box by mistake. It ships today and you pay nothing for it. Please do not jump without it."
        });

    public void NoStock(string orderId, decimal amount) =>
        api.CreateUnexpectedProblem(orderId, marketplaces, new CreateUnexpectedProblemRequest
        {
            Text = $"We could not ship your trampoline because the last one was damaged in our warehouse. We have cancelled the order and refunded {amount} in full to your card."
        });

    public void Appointment(string orderId) =>
        api.CreateConfirmDeliveryDetails(orderId, marketplaces,
            new CreateConfirmDeliveryDetailsRequest { Text = "Your trampoline comes on two pallets. Which day of next week suits you, and is there a gate code?" });
}
