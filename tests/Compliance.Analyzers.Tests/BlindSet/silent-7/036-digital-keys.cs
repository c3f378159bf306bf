using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Kestrel.Digital;

public sealed class KeySender(IMessagingApi api, IKeyVault vault)
{
    private static readonly List<string> Marketplace = ["A1F83G8C2ARO7P"];

    public async Task SendAsync(string orderId, CancellationToken ct)
    {
        var key = await vault.TakeAsync(orderId, ct);
        var body = new CreateDigitalAccessKeyRequest(
            text: $"Your activation code is {key.Code}. Enter the code under Settings > Licence. It is valid for one computer.");
        await api.CreateDigitalAccessKeyAsync(orderId, Marketplace, body, ct);
    }

    public Task ResendAsync(string orderId, string code, CancellationToken ct) =>
        api.CreateDigitalAccessKeyAsync(orderId, Marketplace, new CreateDigitalAccessKeyRequest
        {
            Text = "The first code had been used already, which was our mistake. Here is a new one at no charge: " + code,
        }, ct);

    public Task ExplainPairingAsync(string orderId, CancellationToken ct) =>
        api.CreateUnexpectedProblemAsync(orderId, Marketplace, new CreateUnexpectedProblemRequest
        {
            Text = "The pairing code printed in the manual (0000) is wrong for your batch; please use 1234 instead.",
        }, ct);
}
