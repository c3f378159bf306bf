using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Parcelwise.Integrations.Amazon;

public sealed class UnexpectedProblemNotifier(AmazonConnection connection)
{
    public Task<bool> NotifyDamagedAsync(string amazonOrderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "We learned that your parcel was damaged in transit. Please accept a 20% discount code for your next order as an apology." // expect: BSM1002|BSM1001|BSM1006
        };

        return connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
    }

    public Task<bool> NotifyLostAsync(string amazonOrderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "The carrier has lost your parcel. We have refunded the full amount to your original payment method."
        };

        return connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
    }

    public Task<bool> NotifyRecallAsync(string amazonOrderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "There is a known fault in your charger's batch. Please call us on +1 (415) 555-0134 so we can help you." // expect: BSM3002
        };

        return connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
    }
}
