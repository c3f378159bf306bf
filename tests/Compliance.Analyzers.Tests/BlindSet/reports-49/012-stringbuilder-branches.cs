using System.Text;

namespace Nordlicht.Amazon.Replies
{
    public sealed class ReplyWriter
    {
        public string WriteBuyerReply(BuyerCase c)
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(c.Name).AppendLine(",");

            switch (c.Kind)
            {
                case "damaged":
                    sb.AppendLine("the photo shows a dent in the pot. A new pot is sent to you at no charge.");
                    break;
                case "angry":
                    sb.AppendLine("we understand your anger.");
                    sb.AppendLine("What about 30 % of the money back, and in return the bad review goes away?"); // expect: BSM2001|BSM2004
                    break;
                case "wholesale":
                    sb.AppendLine("for ten pots or more please order at our factory outlet instead of here, we invoice you directly."); // expect: BSM3003
                    break;
                case "silent":
                    sb.AppendLine("before you think of a low rating, talk to us first, we will settle it between us."); // expect: BSM2003
                    break;
            }

            if (c.IsRepeatBuyer)
                sb.Append("Since you have come back, the next pot has a special price for you, just ask."); // expect: BSM1001|BSM1006
            sb.AppendLine().Append("Nordlicht");
            return sb.ToString();
        }
    }

    public class BuyerCase { public string Name; public string Kind; public bool IsRepeatBuyer; }
}
