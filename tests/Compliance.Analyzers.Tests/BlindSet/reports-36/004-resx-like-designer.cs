//------------------------------------------------------------------------------
// Written by hand: we do not want satellite assemblies in the plug-in host.
//------------------------------------------------------------------------------
using System.Globalization;

namespace Parcelwise.Helpdesk.Properties
{
    internal static class BuyerTexts
    {
        internal static CultureInfo Culture { get; set; }

        internal static string Refund_Done
        {
            get { return Pick("Your refund of {0} has been issued to the card you paid with.", "{0} 的退款已退回您付款时使用的卡。"); }
        }

        internal static string Offer_Next
        {
            get
            {
                return Pick(
                    "As a thank-you we enclose a voucher worth {0} for your next purchase in our shop.", // expect: BSM1002|BSM1006
                    "为表谢意，随信附上价值 {0} 的代金券，下次购物可直接使用。"); // expect: BSM1002|BSM1006
            }
        }

        internal static string Review_Fix
        {
            get
            {
                return Pick(
                    "Now that the lid has been replaced, could you please update your two-star review?", // expect: BSM2004
                    "盖子已经补发，能否请您把之前的差评改一下？"); // expect: BSM2004
            }
        }

        private static string Pick(string en, string zh)
        {
            return Culture != null && Culture.TwoLetterISOLanguageName == "zh" ? zh : en;
        }
    }
}
