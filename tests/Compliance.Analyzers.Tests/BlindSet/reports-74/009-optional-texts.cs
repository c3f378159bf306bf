using System.Threading.Tasks;

namespace Quarry.Tools.AmazonDesk;

public class FeedbackFollowUp
{
    private readonly IMessagingClient _messaging;

    public FeedbackFollowUp(IMessagingClient messaging) => _messaging = messaging;

    public Task AfterRefundAsync(
        string orderId,
        string body = "Your refund of $24.90 for the drill bits was issued today and will show on your card in three to five days.")
        => _messaging.SendBuyerMessageAsync(orderId, body);

    public Task AfterLowSellerRatingAsync(
        string orderId,
        string body = "Take down the poor seller feedback you left us and we will send twenty dollars back to you the same day.") // expect: BSM2005|BSM2001
        => _messaging.SendBuyerMessageAsync(orderId, body);

    public Task AskForMeasurementsAsync(
        string orderId,
        string body = "Before we cut the rail to size, please confirm the length in millimetres.",
        string signature = "Quarry Tools, help line 0161 555 0148, call us any weekday") // expect: BSM3002
        => _messaging.SendBuyerMessageAsync(orderId, body + "\n\n" + signature);
}
