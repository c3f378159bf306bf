using System;

namespace Pixel.Games.Desk
{
    public delegate string Compose(decimal amount, string part);

    public static class PartialRefundTexts
    {
        public static readonly Compose MissingPart =
            (amount, part) => $"Hello, the {part} was missing from your box. We have refunded {amount:C} for it on this order; the rest of the game can be played without it.";

        public static readonly Compose ReturnedUsed = delegate(decimal amount, string part)
        {
            return "Hello, the console came back without the " + part + ". Its value was deducted, and "
                + amount.ToString("C") + " has been refunded to your payment method. If you find it, send it to us and the rest follows.";
        };

        public static readonly Func<decimal, string, string> Shipping =
            (amount, carrier) => string.Concat("Hello, you paid ", carrier, " for the return yourself. ", amount.ToString("C"), " for the postage has been refunded on the order.");

        public static string Choose(Case c)
        {
            Compose composer = c.Kind == CaseKind.Missing ? MissingPart : ReturnedUsed;
            return c.Kind == CaseKind.Postage ? Shipping(c.Amount, c.Part) : composer(c.Amount, c.Part);
        }
    }
}
