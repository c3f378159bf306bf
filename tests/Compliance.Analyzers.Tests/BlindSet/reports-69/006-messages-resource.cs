namespace Kestrel.Storefront.Amazon.Resources
{
    internal static class BuyerMessages
    {
        internal const string AddressIncomplete =
            "The carrier returned your parcel because the apartment number is missing. Could you reply with the full address?";

        internal const string FeedbackWithdraw =
            "We saw your negative seller feedback. We'll credit you $8 as soon as you withdraw it."; // expect: BSM2005|BSM2001

        internal const string InvoiceAttached =
            "Please find attached the VAT invoice for order {0}.";

        internal const string NewArrivals =
            "Have a look at our brand-new autumn collection of wool throws, now live in our Amazon shop."; // expect: BSM1007

        internal const string RefundDone =
            "We refunded {1} to the card you paid with. Depending on your bank it takes up to five days to appear.";

        internal const string Unhappy =
            "If you are satisfied, tell others with a review. If you are not, write to us first and do not rate us yet."; // expect: BSM2003|BSM2002

        internal const string KeepQuiet =
            "We would be happy to send you $30 if you settle this privately with us and refrain from posting about it on Amazon."; // expect: BSM2001|BSM1003|BSM2003
    }
}
