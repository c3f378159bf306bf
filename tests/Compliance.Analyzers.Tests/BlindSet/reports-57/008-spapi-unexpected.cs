using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using System.Threading.Tasks;

public class ProblemNotifier(AmazonConnection connection)
{
    public Task<bool> TellBroken(string orderId) =>
        connection.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The pallet with your mirror was damaged at our warehouse. We have issued the full refund today."
        });

    public Task<bool> TellShort(string orderId, string part)
    {
        var req = new CreateUnexpectedProblemRequest();
        req.Text = $"The {part} is missing from your box. Instead of a new one we can hand you a voucher for our store."; // expect: BSM1002|BSM1003|BSM1005|BSM1006
        return connection.Messaging.CreateUnexpectedProblemAsync(orderId, req);
    }

    public Task<bool> TellOther(string orderId) =>
        connection.Messaging.CreateConfirmOrderDetailsAsync(orderId, new CreateConfirmOrderDetailsRequest(
            text: "Before we ship: text us at 415 555 0182 to settle the colour, it is quicker than this inbox.")); // expect: BSM3002|BSM3003
}
