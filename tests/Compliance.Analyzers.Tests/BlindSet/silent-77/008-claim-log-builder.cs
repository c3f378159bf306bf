using System;
using Microsoft.Extensions.Logging;

namespace Fennel.Retail.Claims
{
    public class ClaimAudit
    {
        private readonly ILogger<ClaimAudit> _logger;

        public ClaimAudit(ILogger<ClaimAudit> logger) => _logger = logger;

        public void Record(Claim claim, string action)
        {
            var line = Line(claim) + Detail(action, claim);
            _logger.LogInformation("{Line}", line);
        }

        private static string Line(Claim claim) => $"claim={claim.Id} order={claim.OrderId} ";

        private static string Detail(string action, Claim claim)
        {
            switch (action)
            {
                case "coupon":
                    return "coupon rejected, code expired";
                case "gift":
                    return "gift card payment reversed by processor";
                case "cashback":
                    return $"cashback of {claim.Amount} not booked, ledger closed";
                case "review":
                    return "sent to manual review by agent " + claim.Agent;
                default:
                    throw new InvalidOperationException($"Unknown claim action '{action}', expected coupon, gift, cashback or review.");
            }
        }
    }
}
