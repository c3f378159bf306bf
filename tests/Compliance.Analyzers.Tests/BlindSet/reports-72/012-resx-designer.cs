namespace Lumora.Amazon.Resources
{
    internal static class BuyerMail
    {
        internal static string DelaySubject => "Order {0}: new delivery date";

        internal static string DelayBody => "The lantern in order {0} left late and should be with you on {1}. You may cancel at any time until then and get all your money back.";

        internal static string NewSeasonSubject => "Order {0}: from our workshop";

        internal static string NewSeasonBody => "Our autumn lanterns have just come out, in copper and moss green. Come and see them in our storefront before they are gone."; // expect: BSM1007

        internal static string HelloBody => "Hi {0}, thanks for picking us! \U0001F389 Just a little wave from everyone here."; // expect: BSM4002, BSM5001

        internal static string UnsubscribeFooter => "Tired of these letters? Reply STOP and you will hear nothing more from us."; // expect: BSM4006

        internal static string PartialRefundBody => "One of the four candles was missing from order {0}. We have refunded {1} for it, the rest of the order is unchanged.";
    }
}
