using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Harborline.OrderWorker.Messaging;

/// <summary>Tells a buyer that the carrier lost the parcel. Runs once per order.</summary>
public sealed class LostParcelNotifier
{
    private const string LostRefunded =
        "The carrier confirmed on {0} that the parcel for order {1} was lost. A full refund of {2} went back to your original payment method.";

    private const string LostReordered = "We are sorry about the lost parcel. Enter BACK15 at checkout and you will get 15% off when you order again."; // expect: BSM1002|BSM1001

    private const string LostPayPal = "We are sorry about the lost parcel. Tell us your PayPal address and we will send you $20 there today."; // expect: BSM1004

    private readonly AmazonConnection _amazon;
    private readonly ILogger<LostParcelNotifier> _log;

    public LostParcelNotifier(AmazonConnection amazon, ILogger<LostParcelNotifier> log)
    {
        _amazon = amazon;
        _log = log;
    }

    public async Task<bool> NotifyAsync(LostParcel parcel, CancellationToken ct)
    {
        var text = parcel.Resolution switch
        {
            Resolution.Refund => string.Format(CultureInfo.InvariantCulture, LostRefunded, parcel.ConfirmedOn, parcel.OrderId, parcel.Amount),
            Resolution.Reorder => LostReordered,
            Resolution.Wallet => LostPayPal,
            _ => throw new ArgumentOutOfRangeException(nameof(parcel), "unknown resolution, no coupon or refund text available"),
        };

        var request = new CreateUnexpectedProblemRequest(text);
        var ok = await _amazon.Messaging.CreateUnexpectedProblemAsync(parcel.OrderId, request, ct);
        _log.LogInformation("unexpectedProblem for {Order} sent: {Ok}", parcel.OrderId, ok);
        return ok;
    }
}

public enum Resolution { Refund, Reorder, Wallet }

public record LostParcel(string OrderId, string ConfirmedOn, string Amount, Resolution Resolution);
