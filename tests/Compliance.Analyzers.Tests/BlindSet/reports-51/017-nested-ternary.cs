using System;

namespace Brightpath.Support
{
    public class ReplyChooser
    {
        public string ChooseReply(int nStars, bool bDefect, string sBuyer)
        {
            string sReply = bDefect
                ? "Hello " + sBuyer + ", the defective lamp is replaced at our cost; the new one ships on Monday."
                : nStars > 3
                    ? "Hello " + sBuyer + ", lovely words! Copy them into an Amazon review so others see them too." // expect: BSM2003|BSM2006
                    : "Hello " + sBuyer + ", what would it take for that two-star review to disappear?"; // expect: BSM2004|BSM2001
            return sReply;
        }

        public string ChooseSignature(bool bVip)
        {
            string sSignature = bVip ? "Your Brightpath VIP desk, direct line 1-800-555-0136" : "Brightpath Support"; // expect: BSM3002
            return "\n\n" + sSignature;
        }

        public string ChooseOffer(decimal dTotal, string sBuyer)
        {
            return dTotal > 100m
                ? "Hello " + sBuyer + ", a $25 store credit is waiting for your next lamp." // expect: BSM1006|BSM1001|BSM1002
                : "Hello " + sBuyer + ", the dimmer you asked about does fit this lamp.";
        }
    }
}
