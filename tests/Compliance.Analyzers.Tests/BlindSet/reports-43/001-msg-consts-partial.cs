namespace PetPalTools
{
    // all buyer texts in one place (client asked, see upwork chat)
    public static partial class BuyerMsgTexts
    {
        public const string LeashDelayed =
            "Hi, the leash you ordered is stuck at the sorting centre in Leipzig. It should reach you on Thursday. If you do not want to wait, tell us and we cancel and refund.";

        public const string LeashFollowUp =
            "Hi, hope your pup likes the new leash! Buy another one this month and pay 15 percent less, just because you are you."; // expect: BSM1001

        public const string BowlThanks =
            "Hello again, type WOOF8 in the promo box at checkout, it works one time only for you."; // expect: BSM1002

        public static readonly string BowlBroken =
            "So sorry about the cracked bowl. A new one left our warehouse this morning, no need to send the old one back.";

        public static readonly string HarnessHappy =
            "If the harness fits, a full row of stars under the product would make our whole team smile."; // expect: BSM2002|BSM2003
    }
}
