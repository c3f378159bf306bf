using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Teasel;

public class Confirmer
{
    public async Task AskAsync(AmazonConnection connection, string orderId, CancellationToken ct)
    {
        var request = new CreateConfirmDeliveryDetailsRequest();
        request.Text = "The driver needs a phone number. Sign up for our newsletter while you wait."; // expect: BSM1007
        await connection.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, request, ct);
    }
}
