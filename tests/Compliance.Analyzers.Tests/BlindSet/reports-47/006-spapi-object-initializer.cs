using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Harborline.SpApi;

public class ProblemNotifier(AmazonConnection connection)
{
    public bool NotifyDamage(string amazonOrderId)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "The carrier reported damage to your parcel. We have issued a full refund for this order.",
        };
        return connection.Messaging.CreateUnexpectedProblem(amazonOrderId, request);
    }

    public bool NotifyShortage(string amazonOrderId)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "The blue version is sold out. Buy it in our own shop at https://www.harborline-outdoor.com and get it tomorrow.", // expect: BSM3003|BSM3001
        };
        return connection.Messaging.CreateUnexpectedProblem(amazonOrderId, request);
    }

    public Task<bool> AskDetailsAsync(string amazonOrderId, CancellationToken ct) =>
        connection.Messaging.CreateConfirmOrderDetailsAsync(amazonOrderId, new CreateConfirmOrderDetailsRequest
        {
            Text = "Before we ship, please e-mail the engraving text to design@harborline-outdoor.com.", // expect: BSM3002|BSM3003
        }, ct);
}
