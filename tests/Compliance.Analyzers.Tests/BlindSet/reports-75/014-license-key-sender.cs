using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Pluginhaus.Licensing;

public sealed class LicenseKeySender
{
    private readonly AmazonConnection _amazon;
    private readonly ILicensePool _pool;
    private readonly ILogger<LicenseKeySender> _logger;

    public LicenseKeySender(AmazonConnection amazon, ILicensePool pool, ILogger<LicenseKeySender> logger)
        => (_amazon, _pool, _logger) = (amazon, pool, logger);

    public async Task<bool> SendAsync(string orderId, Edition edition, CancellationToken ct)
    {
        var key = await _pool.TakeAsync(edition, ct);
        var text = $"Hello, your activation code for Reverb Studio is {key}. Start the program, choose Help > Activate and paste the code. It works on two computers.";

        if (edition == Edition.Lite)
        {
            text += " Want the convolution engine as well? Reverb Studio Pro and our Delay Bundle are both worth a look for serious mixing."; // expect: BSM1007
        }
        else
        {
            text += " We also put a free drum sample pack into your account, because we like surprises."; // expect: BSM1005
        }

        _logger.LogInformation("Key for {OrderId} taken from the {Edition} pool", orderId, edition);

        return await _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest(text: text), ct);
    }
}
