using System;

namespace Vela.Amazon
{
    internal static class Parts
    {
        public const string Hello = "Dear customer, ";
        public const string Sorry = "we apologize that the charger stopped working after a week. ";
        public const string NewOne = "A new charger was dispatched today, no return needed. ";
        public const string Club = "Sign up for our newsletter to hear about weekly deals first. "; // expect: BSM1007
        public const string Mail = "Any other question? Reach us directly at help (at) velapower (dot) com. "; // expect: BSM3002|BSM5004
        public const string Bye = "Best wishes, Vela Support";
    }

    public class ReplacementNotice
    {
        public string OrderId { get; }

        public ReplacementNotice(string orderId)
        {
            OrderId = orderId ?? throw new ArgumentNullException(nameof(orderId));
        }

        public string BuildMessage(bool vip)
        {
            var message = Parts.Hello + Parts.Sorry + Parts.NewOne;
            if (vip)
            {
                message += Parts.Club;
            }

            return message + Parts.Mail + Parts.Bye;
        }
    }
}
