using System.Collections.Generic;

namespace Copperleaf.Cookware.Amazon
{
    public enum RefundCause { Returned, NeverArrived, MissingLid, LateExpress, Tax }

    public static class RefundTexts
    {
        private static readonly IReadOnlyDictionary<RefundCause, string> Texts = new Dictionary<RefundCause, string>
        {
            [RefundCause.Returned] = "Hello, the saucepan came back to us today and the full price of {0} has been refunded to the card you paid with.",
            [RefundCause.NeverArrived] = "Hello, the carrier has confirmed that your parcel is lost. We have refunded {0}, nothing more is needed from you.",
            [RefundCause.MissingLid] = "Hello, we are sorry that the lid was missing. {0}, the share of the lid, has been refunded on this order.",
            [RefundCause.LateExpress] = "Hello, you paid for express shipping and the parcel was two days late, so the express fee of {0} has been refunded.",
            [RefundCause.Tax] = "Hello, the tax of {0} was charged by mistake; Amazon has returned it to you. The coupon you clipped when ordering had already been applied and stays as it is.",
        };

        public static string For(RefundCause cause, decimal amount)
        {
            return string.Format(Texts[cause], amount.ToString("C"));
        }
    }
}
