using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;

namespace Cobalt.Marketplace.Feedback;

public class SellerFeedbackService
{
    private readonly IAmazonBuyerMessenger _messenger;
    private readonly FeedbackOptions _options;

    public SellerFeedbackService(IAmazonBuyerMessenger messenger, IOptions<FeedbackOptions> options)
    {
        _messenger = messenger;
        _options = options.Value;
    }

    public async Task OnFeedbackReceivedAsync(FeedbackReceived feedback)
    {
        if (feedback.Stars >= 4)
            return;

        var messages = new List<string>();

        if (feedback.Topic == "late")
        {
            messages.Add($"The carrier lost a day with order {feedback.OrderId} in Memphis. We have refunded the shipping fee of {feedback.Shipping:C} on this order.");
            messages.Add("Strike out your seller feedback and another $12 follows tonight."); // expect: BSM2005|BSM2001
        }
        else if (feedback.Topic == "packaging")
        {
            messages.Add($"We are sorry that the box of order {feedback.OrderId} was crushed. Is the monitor itself damaged? If so we send a new one tomorrow.");
        }
        else
        {
            messages.Add($"Can you tell us what went wrong with order {feedback.OrderId}? We would like to put it right.");
            messages.Add("This is the fourth time we ask: please take that one-star seller feedback off our account, my family lives on this shop."); // expect: BSM2005
        }

        foreach (var m in messages)
            await _messenger.SendAsync(feedback.OrderId, m, _options.SenderName);
    }
}

public class FeedbackOptions
{
    public string SenderName { get; set; } = "Cobalt Displays";
}
