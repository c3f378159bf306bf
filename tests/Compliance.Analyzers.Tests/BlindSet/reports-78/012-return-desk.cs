using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Halden.Outdoor.Returns;

public interface IBuyerMessenger
{
    Task SendMessageAsync(string orderId, string message);
}

public class ReturnDesk(IBuyerMessenger messenger, ILogger<ReturnDesk> logger)
{
    public async Task ConfirmLabelAsync(string orderId)
    {
        await messenger.SendMessageAsync(orderId,
            $"Your prepaid return label for order {orderId} is in Your Orders. Please pack the tent in its bag and drop it at any post office.");
    }

    public async Task OfferKeepAsync(string orderId, decimal amount)
    {
        var text = $"""
            Hello,
            you asked to return the tent from order {orderId} because of a torn seam.
            If you prefer to keep it, we can refund {amount:C} of the price of this order for the seam.
            Best wishes
            Halden Outdoor
            """;
        await messenger.SendMessageAsync(orderId, text);
    }

    public async Task CloseCaseAsync(string orderId)
    {
        logger.LogDebug("Closing return case {OrderId}", orderId); // expect@+4: BSM2005
        var text = $"""
            Hello,
            the refund for order {orderId} is complete.
            As you have your money back now, kindly remove the negative seller feedback today. It hurts our account badly.
            Halden Outdoor
            """;
        await messenger.SendMessageAsync(orderId, text);
    }

    public async Task ThreatenAsync(string orderId)
    {
        await messenger.SendMessageAsync(orderId,
            "If your comment is still online on Friday, our lawyers will sue you for defamation."); // expect: BSM4003|BSM2004
    }
}
