using System;
using Microsoft.Extensions.Logging;

namespace Mistral.Outreach;

public class CampaignGuard
{
    private readonly ILogger<CampaignGuard> _logger;

    public CampaignGuard(ILogger<CampaignGuard> logger) => _logger = logger;

    public void Reject(string draft, string reason = "Draft offers a discount to the buyer")
    {
        _logger.LogWarning("Blocked draft of {Length} characters: {Reason}", draft.Length, reason);
    }

    public void Run(string draft)
    {
        var log = (string area, string text = "Coupon code found in the outgoing message, message was not sent") =>
            _logger.LogInformation("{Area}: {Text}", area, text);

        if (draft.Contains("coupon", StringComparison.OrdinalIgnoreCase)) log("guard");
        if (draft.Contains("gift card", StringComparison.OrdinalIgnoreCase)) Fail();

        void Fail(string error = "Messages must not promise a gift card in exchange for a review.")
            => throw new InvalidOperationException(error);
    }
}
