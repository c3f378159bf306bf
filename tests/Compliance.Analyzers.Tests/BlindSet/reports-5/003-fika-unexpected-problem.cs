using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Orderdesk.Workers;

public sealed class LateParcelWorker
{
    private readonly AmazonConnection _amazon;
    private readonly ILogger<LateParcelWorker> _log;

    public LateParcelWorker(AmazonConnection amazon, ILogger<LateParcelWorker> log)
    {
        _amazon = amazon;
        _log = log;
    }

    public async Task<bool> TellBuyerAsync(string amazonOrderId, int daysLate, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = daysLate > 7
                ? "Your parcel is more than a week late. Please accept a $5 voucher for anything in our shop as an apology." // expect: BSM1002|BSM1003
                : "Your parcel is held up at the sorting centre and should reach you on Thursday. If you no longer need it, we will cancel and refund it."
        };

        var ok = await _amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
        if (!ok)
            _log.LogWarning("Message for {OrderId} was refused by the API, no voucher text sent", amazonOrderId);
        return ok;
    }
}
