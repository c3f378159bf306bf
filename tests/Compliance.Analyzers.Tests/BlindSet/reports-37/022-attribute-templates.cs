using System;

namespace Nakatomi.Erp.Buyers
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerTextAttribute : Attribute
    {
        public BuyerTextAttribute(string text) { Text = text; }
        public string Text { get; }
    }

    public enum BuyerNotice
    {
        [BuyerText("Dear customer, the parcel came back to us because the name is not on the letter box. Please tell us the right one.")]
        ParcelReturned,

        [BuyerText("Dear customer, does everything work? Then we count on your full five stars.")] // expect: BSM2002|BSM2003
        AfterTwoWeeks,

        [BuyerText("Dear customer, we have put down a credit of 7 GBP for you, it is taken off when you buy again.")] // expect: BSM1006|BSM1001|BSM1003
        Credit,

        [BuyerText("Dear customer, Amazon's refund takes long. Tell us your IBAN and you have the money tomorrow from us directly.")] // expect: BSM1004|BSM3003
        FastRefund,

        [BuyerText("Dear customer, we have refunded the item price of your order to the card you paid with.")]
        Refunded
    }
}
