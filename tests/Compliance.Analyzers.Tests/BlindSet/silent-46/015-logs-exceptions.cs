using System;
using Microsoft.Extensions.Logging;

namespace MailSprint.Engine
{
    public class CampaignRunner
    {
        private readonly ILogger<CampaignRunner> _log;
        public CampaignRunner(ILogger<CampaignRunner> log) => _log = log;

        public void Run(Campaign c)
        {
            if (c.Body.Contains("gift card", StringComparison.OrdinalIgnoreCase))
            {
                _log.LogWarning("Campaign {Id} promises a gift card to buyers who leave a review; sending was stopped.", c.Id);
                throw new CampaignRejectedException("The message offers a gift card for a review, which Amazon forbids. Please remove the sentence.");
            }

            if (c.Body.Contains("% off"))
                _log.LogError("Campaign {Id}: your text offers a percentage off the next order.", c.Id);

            _log.LogInformation("Asked {Count} buyers for a review by the Solicitations API.", c.Recipients);
            Console.WriteLine("Tip: please leave a review of MailSprint on G2 if you like it.");
        }
    }

    public class CampaignRejectedException(string m) : Exception(m);
    public record Campaign(int Id, string Body, int Recipients);
}
