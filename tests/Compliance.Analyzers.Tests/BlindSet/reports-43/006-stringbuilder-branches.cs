using System.Text;

namespace SockDrawer
{
    public class FollowUpBuilder
    {
        public string BuildBuyerMail(string name, bool hasComplaint, bool second)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Hi " + name + ",");
            sb.AppendLine();
            if (hasComplaint)
            {
                sb.AppendLine("we are sorry that one sock of the pair was missing. We sent the full pack again today.");
                sb.Append("And because you had to wait, ");
                sb.Append("we put a little Starbucks card "); // expect: BSM1005|BSM1003
                sb.AppendLine("into your mailbox as well.");
            }
            else
            {
                sb.Append("hope the merino socks keep you warm. ");
                sb.Append("Did you see we also make beanies and gloves now? "); // expect: BSM1007
                sb.AppendLine("They are all in the winter line.");
            }
            if (second)
                sb.AppendLine("Some days ago we asked you to rate your purchase and we saw nothing yet, so here is our second try: please rate it."); // expect: BSM2006
            sb.AppendLine();
            sb.AppendLine("Wash at 30 degrees, do not tumble dry.");
            sb.AppendLine("The Sock Drawer");
            return sb.ToString();
        }
    }
}
