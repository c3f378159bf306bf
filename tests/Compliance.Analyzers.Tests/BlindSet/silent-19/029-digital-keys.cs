using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace KeyVend.Delivery;

public sealed class KeySender(IMessagingApi api, IKeyStore keys)
{
    public async Task SendKeyAsync(string orderId, List<string> marketplaces, CancellationToken ct)
    {
        var key = await keys.TakeAsync(orderId, ct);

        await api.CreateDigitalAccessKeyAsync(orderId, marketplaces, new CreateDigitalAccessKeyRequest
        {
            Text = $"Hello, your activation code is {key.Value}. Open the program, choose Activate and enter the code. It works on two computers.",
        }, ct);
    }

    public async Task ResendKeyAsync(string orderId, List<string> marketplaces, CancellationToken ct)
    {
        var key = await keys.ReplaceAsync(orderId, ct);
        var text = string.Format("Hello, the first code was already in use, we are sorry. Your new code is {0}; the old one is void.", key.Value);
        await api.CreateDigitalAccessKeyAsync(orderId, marketplaces, new CreateDigitalAccessKeyRequest(text, null), ct);
    }
}

public interface IKeyStore
{
    Task<LicenseKey> TakeAsync(string orderId, CancellationToken ct);
    Task<LicenseKey> ReplaceAsync(string orderId, CancellationToken ct);
}

public sealed record LicenseKey(string Value);
