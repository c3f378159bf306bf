using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Norfolk.Looms.Amazon;

public class ProblemNotifier(AmazonConnection amazon)
{
    public async Task NotifyShortage(string orderId, string item)
    {
        await amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"We regret that {item} was missing from your parcel. We have refunded its price in full."
        });
    }

    public async Task NotifyOutOfStock(string orderId, string item)
    {
        await amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"Unfortunately {item} is sold out and your money has been returned. " +
                   "By way of apology please accept the voucher SORRY-15 for anything in our range." // expect: BSM1002
        });
    }

    public async Task NotifyTransfer(string orderId)
    {
        var request = new CreateUnexpectedProblemRequest(
            text: "The card refund failed at our end; let us have your IBAN and we shall wire the sum straight to your bank."); // expect: BSM1004|BSM3003
        await amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request);
    }
}
