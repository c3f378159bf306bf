using System;
using System.Text;

namespace Desai.Infotech.AmazonConnector
{
    public class FeedbackMailBuilder
    {
        public string BuildMailBody(string sBuyer, string sOrderId, bool bRepeat, bool bLate)
        {
            StringBuilder sbMail = new StringBuilder();
            sbMail.AppendFormat("Dear {0},", sBuyer);
            sbMail.AppendLine();
            sbMail.AppendLine("Regarding your Amazon order " + sOrderId + ":");
            if (bLate)
            {
                sbMail.AppendLine("We apologise that the parcel came late. The shipping fee has been refunded to your card.");
            }
            else if (bRepeat)
            {
                sbMail.AppendLine("You have been buying from us for long, so your name is now in the draw for a pressure cooker."); // expect: BSM1006
            }
            else
            {
                sbMail.AppendLine("A small surprise set of steel spoons will be posted to you with our compliments."); // expect: BSM1005
            }
            sbMail.Append("Kindly do the needful and share your "); // expect: BSM2006
            sbMail.Append("honest product review on Amazon.");
            sbMail.AppendLine();
            sbMail.AppendLine("Also have a look at our new range of mixer grinders, many offers are running this week."); // expect: BSM1007
            return sbMail.ToString();
        }
    }
}
