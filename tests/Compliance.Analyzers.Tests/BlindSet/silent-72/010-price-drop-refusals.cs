using System;
using System.Linq;

namespace Wexford.CsAgent.Snippets
{
    public static class PriceSnippets
    {
        private static readonly string[] Refusals =
        {
            "Thank you for asking. Prices on Amazon move, and we are not able to refund the difference after a price drop.",
            "We understand that it is annoying to see the chair cheaper a week later. Still, the price at the time of your order applies and we can't match the new one.",
            "We can't offer private discounts, neither now nor for a later order. The price on the product page is the price for everybody.",
            "We do not hand out coupon codes by message, so I have none to give you.",
            "The discount of $5.00 you see on the invoice was already applied to this order at checkout; nothing more comes off."
        };

        public static string Pick(PriceQuestion q) => Refusals[(int)q];

        public static bool IsKnown(string text) => Refusals.Contains(text, StringComparer.Ordinal);
    }

    public enum PriceQuestion { DropDifference, Match, PrivateDiscount, Coupon, InvoiceLine }
}
