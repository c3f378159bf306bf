using System;

namespace Binjiang.Campaign
{
    public static class Snippets
    {
        public const string Greeting = "Dear customer,";
        public const string Closing = "Best regards, the support team";
        public const string Perk = "your next order comes with a free bonus gift from us"; // expect: BSM1005|BSM1006
        public const string Apology = "we are sorry that the zip broke";
        public const string Remedy = "a new jacket is on its way and you can keep the old one";
    }

    public class LetterAssembler
    {
        public string Vip(string orderId)
            => $"{Snippets.Greeting} about order {orderId}: {Snippets.Perk}. {Snippets.Closing}";

        public string Repair(string orderId)
            => $"{Snippets.Greeting} about order {orderId}: {Snippets.Apology}, {Snippets.Remedy}. {Snippets.Closing}";

        // copy-paste from the old branch, and nobody ran the checker
        public string Old(string orderId)
        {
            return "Dear customer, as order " + orderId + " has been replaced, please be so kind and update your review to 5 stars."; // expect: BSM2004
        }
    }
}
