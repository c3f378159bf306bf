using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Oxbow.Fulfilment;

public class ProblemNotifier
{
    private readonly AmazonConnection _amazon;
    private readonly IStockService _stock;

    public ProblemNotifier(AmazonConnection amazon, IStockService stock)
    {
        _amazon = amazon;
        _stock = stock;
    }

    public async Task<bool> NotifyAsync(string orderId, string sku, CancellationToken ct)
    {
        var left = await _stock.CountAsync(sku, ct);
        if (left > 0)
        {
            var broken = new CreateUnexpectedProblemRequest
            {
                Text = "The glass lid in your order broke during packing. A replacement lid goes out tomorrow by express and you pay nothing for it.",
            };
            return await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, broken, ct);
        }

        var gone = new CreateUnexpectedProblemRequest(
            text: "We are out of the 28 cm casserole. Please buy it in our own web shop instead and pay us there by bank transfer, we ship the same day."); // expect: BSM3003
        return await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, gone, ct);
    }

    public bool AskEngraving(string orderId, string wish) =>
        _amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"You asked for \"{wish}\" on the handle. It has more than 18 letters; please send a shorter text.",
        });

    public bool Schedule(string orderId, DateOnly day) =>
        _amazon.Messaging.CreateConfirmDeliveryDetails(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Can you receive the stove on {day:dd MMM}? Text the driver team at +1 (555) 013-4471 or mail dispatch@oxbow-stoves.example.", // expect: BSM3002
        });
}
