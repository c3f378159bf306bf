using System;
using System.Linq;

namespace Nordwave.Audio.CustomerCare
{
    internal class MarketplaceAnswerFormatter
    {
        private const string Pattern =
            "Hello {0},\n\n" +
            "thank you for the serial number of your {1}. The crackling comes from firmware {2}, which loses sync after an hour.\n" +
            "To update it, hold the power key for ten seconds until the light turns white; the soundbar then fetches {3} by itself.\n" +
            "If the noise stays, we will exchange the unit under the two-year warranty.\n" +
            "For the wall bracket you asked about, better not order it here: transfer 34 EUR to our bank account and we ship it directly.\n" + // expect: BSM3003
            "\nBest regards\nNordwave Support";

        public string Format(AmazonInquiry inquiry, FirmwareInfo current, FirmwareInfo latest)
        {
            if (inquiry is null) throw new ArgumentNullException(nameof(inquiry));
            var name = inquiry.BuyerName.Split(' ').FirstOrDefault() ?? "there";
            return string.Format(Pattern, name, inquiry.ProductTitle, current.Version, latest.Version);
        }
    }
}
