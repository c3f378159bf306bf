using System;

namespace Halvorsen.OrderDesk
{
    /// <summary>Service letters, Amazon UK desk.</summary>
    public class clsServiceTexts
    {
        #region Letters

        public const string LTR_REFUND =
            "Dear Customer, we refunded 34.90 pounds, the full price of the kettle, to your original payment method.";

        public const string LTR_PART_REFUND =
            "Dear Customer, the lid was missing from your order. We refunded 4.20 pounds, the share of the lid, on this order.";

        public const string LTR_NO_DISCOUNT =
            "Dear Customer, you asked for a discount. We cannot offer discounts by message; the price on the product page applies to everybody.";

        public const string LTR_NO_PHONE =
            "Dear Customer, we cannot take calls or mails outside of Amazon. Please reply to this message and we will answer here.";

        public const string LTR_FREE_PART =
            "Dear Customer, the base of your kettle was faulty. A new base is on its way free of charge; you need not send the old one back.";

        #endregion
    }
}
