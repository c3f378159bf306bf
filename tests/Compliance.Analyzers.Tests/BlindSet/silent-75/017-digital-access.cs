using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Pluginhaus.Licensing;

public class AccessMessages(AmazonConnection amazon)
{
    public Task<bool> SendKeyAsync(string orderId, string key, string locale, CancellationToken ct)
    {
        string text = locale.StartsWith("zh", StringComparison.Ordinal)
            ? $"您好，您购买的软件激活码是 {key}。打开软件后选择“帮助—激活”，粘贴激活码即可，最多可在两台电脑上使用。"
            : $"Hello, your activation code is {key}. Open the program, choose Help, then Activate, and paste it. Two computers may share one code.";

        return amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest { Text = text }, ct);
    }

    public Task<bool> SendReplacementKeyAsync(string orderId, string key, CancellationToken ct)
    {
        var request = new CreateDigitalAccessKeyRequest
        {
            Text = $"Hello, the first code we gave you had been used before, sorry. Here is a fresh one at no cost: {key}. The old code will stop working tonight."
        };

        return amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, request, ct);
    }

    public Task<bool> AskForReviewAsync(string orderId) =>
        amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
