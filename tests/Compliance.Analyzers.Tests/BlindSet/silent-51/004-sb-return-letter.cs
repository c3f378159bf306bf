using System;
using System.Text;

namespace Desai.Infotech.AmazonConnector
{
    public class ReturnMailBuilder
    {
        public string BuildMailBody(string sBuyer, string sOrderId, bool bDefect, bool bOwnLabel)
        {
            StringBuilder sbMail = new StringBuilder();
            sbMail.AppendFormat("Dear {0},", sBuyer);
            sbMail.AppendLine();
            sbMail.AppendLine("Regarding the return of your Amazon order " + sOrderId + ":");
            if (bDefect)
            {
                sbMail.AppendLine("As the jar of the mixer was cracked, the return costs you nothing. ");
                sbMail.AppendLine("You may choose between a full refund and a new mixer.");
            }
            else
            {
                sbMail.AppendLine("The refund is released as soon as the mixer has reached our warehouse.");
            }
            if (bOwnLabel)
                sbMail.AppendLine("Please do not use your own label. The prepaid label is under Your Orders on Amazon.");
            sbMail.AppendLine("Please put all the jars and the lid in the box.");
            sbMail.AppendLine("Customer service, Desai Kitchenware");
            return sbMail.ToString();
        }
    }
}
