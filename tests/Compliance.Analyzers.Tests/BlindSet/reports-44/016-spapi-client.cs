using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Norrsken.Lamps.Infrastructure.Amazon;

public sealed class SpApiBuyerMessenger
{
    private readonly AmazonConnection _connection;
    public SpApiBuyerMessenger(AmazonConnection connection) => _connection = connection;

    public Task<bool> ReportGlassBreakageAsync(string amazonOrderId) =>
        _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "The glass shade of this order broke in our warehouse. A new one leaves on Thursday; if you would rather not wait we refund the order.",
        });

    public Task<bool> ReportDelayAsync(string amazonOrderId) =>
        _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "Your lamp is three days late. To say sorry we reserved an Amazon gift card for you, just tell us where to send it.", // expect: BSM1005|BSM1003
        });

    public Task<bool> ConfirmColourAsync(string amazonOrderId)
    {
        var request = new CreateConfirmOrderDetailsRequest("Brass or nickel, which finish shall we pack? And have a look at our pendant lamps, they would match wonderfully."); // expect: BSM1007
        return _connection.Messaging.CreateConfirmOrderDetailsAsync(amazonOrderId, request);
    }
}
