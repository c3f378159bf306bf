using System.Text;

namespace Bexley.Amz.Composer
{
    public class FollowUpBody
    {
        public string Build(string name, bool problem, bool vip)
        {
            var sb = new StringBuilder();
            sb.Append("Dear ").Append(name).AppendLine(",");
            if (problem)
            {
                sb.AppendLine("we are sorry about the bent needle. Ten new needles are in the post, free of charge.");
                sb.AppendLine("To make up for the trouble we would also like to pay you $10 as compensation."); // expect: BSM1003
            }
            else
            {
                sb.AppendLine("the thread tension is best set to four for cotton.");
                sb.Append("Please write a positive review "); // expect: BSM2002
                sb.AppendLine("on Amazon when you have a minute.");
            }
            if (vip)
                sb.AppendFormat("Being a VIP buyer, you save {0}% on every order from now on.", 10).AppendLine(); // expect: BSM1001|BSM1006
            sb.AppendLine("Kind regards, Bexley Sewing");
            return sb.ToString();
        }
    }
}
