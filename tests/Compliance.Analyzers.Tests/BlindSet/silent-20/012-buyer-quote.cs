using System.Text;

namespace Cases.Quote
{
    public class CaseReport
    {
        // report to Amazon abuse desk about a buyer, goes into the case form
        public string BuildAbuseReport(string strOrderId, string strBuyerWords)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendLine("Order: " + strOrderId);
            sb.AppendLine("The buyer demands money for taking back a review. Quotation of the buyer:");
            sb.AppendLine("\"" + strBuyerWords + "\"");
            sb.AppendLine("We declined and did not offer anything in exchange for the review.");
            return sb.ToString();
        }

        public string BuildReplyToBuyer(string strName)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendLine("Hello " + strName + ",");
            sb.AppendLine("you wrote that you would change your review if we paid you 50 dollars.");
            sb.AppendLine("We cannot agree to that; reviews are entirely your own matter and we never pay for them.");
            sb.AppendLine("If the mixer is defective, we replace it or take it back against a full refund.");
            return sb.ToString();
        }
    }
}
