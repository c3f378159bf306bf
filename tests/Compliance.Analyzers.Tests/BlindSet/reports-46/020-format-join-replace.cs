using System;

namespace AsinBuddy.Reply
{
    public static class BuyerTextFactory
    {
        public static string Discount(string buyer, int pct) =>
            string.Format("Hello {0}, as promised, {1}% comes off when you order the second pillow through this link.", buyer, pct); // expect: BSM1001|BSM1007

        public static string Parts(string buyer) => string.Join(" ",
            "Hello " + buyer + ",",
            "the pump is covered by the warranty.",
            "We post a new one today.",
            "Once it runs, tell Amazon shoppers you gave it five stars because of our service!"); // expect: BSM2002

        public static string Contact(string buyer) => string.Concat(
            "Hello ", buyer, ", our technician can see the fault best by video. ",
            "Add us on Telegram: ", "@asinbuddy_care."); // expect: BSM3002|BSM3003

        public static string Templated(string buyer) =>
            "Hello #B#, your #V# is #C#. It works on anything in our store.".Replace("#B#", buyer).Replace("#V#", "promo code").Replace("#C#", "PILLOW22"); // expect: BSM1002

        public static string Late(string buyer, DateTime eta) =>
            string.Format("Hello {0}, your pillow will arrive on {1:D}, two days later than planned.", buyer, eta);
    }
}
