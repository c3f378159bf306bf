using System.Collections;

namespace CanningTown.Helpdesk
{
    public sealed class CannedReplies
    {
        private static Hashtable htReplies;

        static CannedReplies()
        {
            htReplies = new Hashtable();
            htReplies.Add("REFUND_DONE", "Hi, we refunded the full price of the blender today. Your bank shows it within five days.");
            htReplies.Add("MISSING_LID", "Hi, sorry that the lid was not in the box. A new lid leaves our warehouse tomorrow at no cost to you.");
            htReplies.Add("ANGRY", "Hi, sorry about the noise. Ring our workshop on 020 7946 0182 and ask for Gary, he will sort you out."); // expect: BSM3002
            htReplies.Add("BAD_REVIEW", "Hi, now that the new motor works, would you kindly take down the one-star review you left?"); // expect: BSM2004
            htReplies.Add("BAD_FEEDBACK", "Hi, we lose our account over your seller feedback. You must withdraw that feedback before we can process anything."); // expect: BSM2005
            htReplies.Add("NO_DISCOUNT", "Hi, we are unable to lower the price for single orders. The price on the product page is the one we can sell at.");
            htReplies["SPARE"] = "Hi, next time order straight from our own shop and skip Amazon, it saves both of us money."; // expect: BSM3003
        }

        public static string Get(string sKey)
        {
            object o = htReplies[sKey];
            return o == null ? string.Empty : (string)o;
        }
    }
}
