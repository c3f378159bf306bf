namespace Copperleaf.Kitchen.Support.Amazon
{
    /// <summary>Snippets the agents insert with F2 in the buyer message window.</summary>
    public static class ReplySnippets
    {
        public const string Greeting = "Hello {BuyerFirstName},";

        public const string LidDoesNotFit =
            "Sorry that the lid of your 24 cm pan does not sit flat. Please send us a picture of the rim, " +
            "and we will dispatch a new lid at no charge for order {OrderId}.";

        public const string DishwasherQuestion =
            "The pan may go into the dishwasher, but the wooden handle stays nicer if you wash it by hand.";

        public const string RefundDone =
            "We have refunded {Amount} to the payment method used on order {OrderId}. It can take 3-5 business days to appear.";

        public const string SecondPan =
            "If you would like the 28 cm size as well, just tell us and we will let you have it for 20% less than the listed price."; // expect: BSM1001

        public const string ThanksForPatience =
            "We appreciate your patience while the carrier looked for the parcel. " +
            "Five stars from you would make our little team's week!"; // expect: BSM2002

        public const string Escalation =
            "Our product engineer has looked at your picture and agrees that the coating is faulty. " +
            "He is happy to explain more, ring him on +44 161 496 0733 on weekdays."; // expect: BSM3002

        public const string Closing = "Kind regards,\nCopperleaf Customer Care";
    }
}
