using System;
using System.Globalization;

namespace Ridgeback.Cycling.Support
{
    public class AmazonBuyerResponder
    {
        private const string PartialRefund =
            "Hello {0}, the bell was missing from order {1}. We have refunded {2} for it to your original payment method.";

        private const string PriceDrop =
            "Hello {0}, yes, the pump is cheaper today than when you placed order {1}. " +
            "Keep the pump; whatever you paid on top we send you by Zelle."; // expect: BSM1004

        private const string Grumble =
            "Hello {0}, we are glad the pump of order {1} works. Even so, here is an offer: we hand you $20 simply for the bother of writing to us."; // expect: BSM1003

        private const string Fitting =
            "Hello {0}, a 47 mm tyre fits the rack of order {1}; with mudguards the limit is 42 mm.";

        private const string Friends =
            "Hello {0}, every riding mate of yours who buys this pump after you name us to them earns you $10."; // expect: BSM1006|BSM1003

        private readonly Func<string, string, string> _format =
            (template, orderId) => string.Format(CultureInfo.InvariantCulture, template, "there", orderId);

        public string Reply(ReplyKind kind, string orderId)
        {
            return kind switch
            {
                ReplyKind.PriceDrop => _format(PriceDrop, orderId),
                ReplyKind.Grumble => _format(Grumble, orderId),
                ReplyKind.Fitting => _format(Fitting, orderId),
                ReplyKind.Friends => _format(Friends, orderId),
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No reply text for this kind")
            };
        }
    }

    public enum ReplyKind { PriceDrop, Grumble, Fitting, Friends }
}
