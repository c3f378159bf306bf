using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Birchline.SpApi;

public class ProblemSender(AmazonConnection amazon)
{
    public Task<bool> LateAsync(string orderId) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "Your kayak paddle is stuck at the depot in Reno. We expect it to move on Thursday. We can also cancel and refund in full, your call."
        });

    public Task<bool> LateWithSweetenerAsync(string orderId) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "Your kayak paddle is late and we feel lousy. Here's a $10 Amazon gift card to make the wait shorter." // expect: BSM1005|BSM1003
        });

    public Task<bool> AskAsync(string orderId) =>
        amazon.Messaging.CreateConfirmOrderDetailsAsync(orderId, new CreateConfirmOrderDetailsRequest(
            text: "Left- or right-handed blade? And next time buy straight from larchlantern.com, it's cheaper there.")); // expect: BSM3001|BSM3003
}
