using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Sofa.Messaging;

public class SofaMessages(IMessagingApi api)
{
    static readonly List<string> Us = ["ATVPDKIKX0DER"];

    public Task DelayAsync(string order, DateOnly eta) => api.CreateUnexpectedProblemAsync(order, Us,
        new CreateUnexpectedProblemRequest(text: $"Your armchair is delayed at the port and arrives on {eta:MMMM d}. If you would rather cancel, reply here and we refund you in full."));

    public Task FabricAsync(string order) => api.CreateConfirmOrderDetailsAsync(order, Us,
        new CreateConfirmOrderDetailsRequest(text: "Please confirm that you want the cover in dark green and the legs in oak."));

    public Task RefundAsync(string order, decimal amount) => api.CreateUnexpectedProblemAsync(order, Us,
        new CreateUnexpectedProblemRequest(text: $"One cushion was missing from your order. We have refunded {amount:C} for it to your payment method."));
}
