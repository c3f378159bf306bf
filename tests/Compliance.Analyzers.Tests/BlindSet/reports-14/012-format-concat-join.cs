using System;

namespace ViolinCase.Support
{
    public static class ReplyFactory
    {
        public static string Humidity(string buyer) =>
            string.Format("Hello {0}, keep the case away from radiators; the hygrometer needs a day to settle.", buyer);

        public static string Settlement(string buyer, decimal amount) =>
            string.Format("Hello {0}, drop the A-to-z claim and we will wire {1:C} to your bank account the same day.", buyer, amount); // expect: BSM1004|BSM1003|BSM3003

        public static string Reward(string buyer) =>
            string.Concat("Hello ", buyer, ", everyone who posts a picture review takes part in the drawing for a carbon bow."); // expect: BSM2001|BSM1006

        public static string Bundle(string buyer) => string.Join(" ",
            "Hello", buyer + ",",
            "your case is insured against transport damage, so we replace it at once.",
            "By the way, our new rosin and shoulder rests are in the store now, they go well with it."); // expect: BSM1007

        public static string Update(string buyer) =>
            "Hello {name}, would you please bump the rating up to five stars now that the zipper works?".Replace("{name}", buyer); // expect: BSM2004|BSM2002
    }
}
