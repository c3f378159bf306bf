using System.Text;

namespace Bexley.Amz.Composer
{
    public class NeedleCaseBody
    {
        public string Build(string name, bool problem, bool askedCompensation)
        {
            var sb = new StringBuilder();
            sb.Append("Dear ").Append(name).AppendLine(",");
            if (problem)
            {
                sb.AppendLine("we are sorry about the bent needle. Ten new needles are in the post, free of charge.");
            }
            else
            {
                sb.AppendLine("the thread tension is best set to four for cotton.");
                sb.Append("Connect the positive ");
                sb.AppendLine("pole of the battery to the red clip.");
            }
            if (askedCompensation)
                sb.AppendFormat("You asked for {0} dollars in compensation. We cannot pay that, but the order was refunded in full.", 10).AppendLine();
            sb.AppendLine("Kind regards, Bexley Sewing");
            return sb.ToString();
        }
    }
}
