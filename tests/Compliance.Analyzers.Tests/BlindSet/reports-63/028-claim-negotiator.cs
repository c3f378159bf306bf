using System;

namespace Granite.Claims
{
    public class AtoZClaimAnswer
    {
        public string First(ClaimInfo c) =>
            $"Dear {c.Buyer}, the carrier's proof for order {c.OrderId} shows a different street, so we have refunded you in full.";

        public string Second(ClaimInfo c)
        {
            var text = $"Dear {c.Buyer}, ";
            text += "we know which school your kids go to, so think twice before you keep this claim open. "; // expect: BSM4003
            text += $"The case number is {c.CaseNo}.";
            return text;
        }

        public string Third(ClaimInfo c)
        {
            var text = $"Dear {c.Buyer}, ";
            text += "please tell us your account number and the name of your bank, and we transfer the money outside of the marketplace. "; // expect: BSM1004|BSM3004|BSM3003
            text += $"The case number is {c.CaseNo}.";
            return text;
        }

        public string Fourth(ClaimInfo c) =>
            $"Dear {c.Buyer}, to close case {c.CaseNo} we only need a photo of the label on the box. Thank you for your patience.";
    }

    public record ClaimInfo(string Buyer, string OrderId, string CaseNo, DateTime Opened);
}
