using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Halden.Connectors.Amazon;

public class UnexpectedProblemSender
{
    private readonly IMessagingApi _api;
    private static readonly List<string> Markets = new List<string> { "A1F83G8C2ARO7P" };

    public UnexpectedProblemSender(IMessagingApi api) { _api = api; }

    public Task SendCrushedBoxAsync(string orderId) =>
        _api.CreateUnexpectedProblemAsync(orderId, Markets, new CreateUnexpectedProblemRequest
        {
            Text = "The carrier reported that your parcel was crushed. We have booked a replacement for you."
        });

    public Task SendApologyAsync(string orderId) =>
        _api.CreateUnexpectedProblemAsync(orderId, Markets, new CreateUnexpectedProblemRequest
        {
            Text = "By way of apology for the crushed parcel we enclose a surprise present with your next delivery." // expect: BSM1005|BSM1006
        });

    public Task SendPortalAsync(string orderId) =>
        _api.CreateUnexpectedProblemAsync(orderId, Markets, new CreateUnexpectedProblemRequest(
            text: "Please report the damage at https://claims.halden-service.example/new so that we can assist you.")); // expect: BSM3001|BSM3003
}
