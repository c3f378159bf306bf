namespace Lagerprofi.Common
{
    /// <summary>converted from modMailTexts.bas</summary>
    public static class modMailTexts
    {
        public const string TXT_DELAY = "Dear customer, your order is two days late because the carrier lost a truck. If you no longer want it, we cancel and refund in full.";
        public const string TXT_THANKS = "Dear customer, to say thank you we have put a voucher for you in the next line: SAVE-4-U. Enter it when you pay."; // expect: BSM1002
        public const string TXT_AFTER_7_DAYS = "Dear customer, would you please write a review of the drill you received?"; // expect: BSM2006
        public const string TXT_AFTER_14_DAYS = "Dear customer, you have not reviewed the drill yet. May we ask you a second time for a few lines on the product page?"; // expect: BSM2006
        public const string TXT_RETURN_LABEL = "Dear customer, the prepaid return label is attached. Drop the parcel at any post office.";
        public const string TXT_HAPPY = "Dear customer, only if everything is perfect, leave us a review. If not, tell us first and do not rate."; // expect: BSM2003

        // 2019-03: asked for by the service desk
        public const string TXT_WARRANTY = "Dear customer, the two-year warranty for your drill began on the delivery date.";
    }
}
