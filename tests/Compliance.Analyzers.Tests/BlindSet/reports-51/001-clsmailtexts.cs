using System;

namespace Halvorsen.OrderDesk
{
    /// <summary>Standard letters for the Amazon order desk. Last changed 14/03/2011 RH</summary>
    public class clsMailTexts
    {
        #region Shipping letters

        public const string LTR_DELAY =
            "Dear Customer, the truck carrying your order broke down near Reading. It will reach you two days later than promised.";

        public const string LTR_ADDRESS =
            "Dear Customer, the courier could not find flat 4b. Please answer with the full address so we can send the parcel again.";

        #endregion

        #region After sales letters

        public const string LTR_THANKS =
            "Dear Customer, we value people who come back. Order again this month and we knock ten percent off the bill."; // expect: BSM1001

        public const string LTR_VOUCHER =
            "Dear Customer, as promised here is your voucher: type KETTLE15 into the promotion box when you check out."; // expect: BSM1002

        public static readonly string LTR_RATING =
            "Dear Customer, if you are pleased with the kettle, please give us all five stars on the product page."; // expect: BSM2002|BSM2003

        #endregion
    }
}
