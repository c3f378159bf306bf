using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Eastquay.Licensing;

public sealed class LicenceSender(IMessagingApi api, ILicenceStore licences)
{
    private static readonly List<string> Marketplaces = ["ATVPDKIKX0DER"];

    public async Task SendAsync(string orderId, CancellationToken ct)
    {
        var licence = await licences.ReserveAsync(orderId, ct);

        var request = new CreateDigitalAccessKeyRequest
        {
            Text = $"Your licence code is {licence.Code}. Enter the code under Settings > Activation. It is valid for one computer and does not expire."
        };

        await api.CreateDigitalAccessKeyAsync(orderId, Marketplaces, request, ct);
    }

    public Task ReplaceAsync(string orderId, string newCode, CancellationToken ct) =>
        api.CreateDigitalAccessKeyAsync(
            orderId,
            Marketplaces,
            new CreateDigitalAccessKeyRequest { Text = $"Your first code did not work, we are sorry. Please use {newCode} for the activation instead." },
            ct);
}
