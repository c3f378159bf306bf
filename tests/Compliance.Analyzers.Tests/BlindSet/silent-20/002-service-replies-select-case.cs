using System.Data;

namespace OrderDesk.Replies
{
    public class clsReply
    {
        public string GetReplyText(int intReason, DataRow drOrder)
        {
            string strText = "Hello " + drOrder["BuyerName"] + "," + "\r\n";
            switch (intReason)
            {
                case 1:
                    strText += "your parcel is stuck in the sorting centre of Leipzig. It should reach you on Monday instead of Friday.";
                    break;
                case 2:
                    strText += "we have refunded the full price of the damaged lamp. You do not need to send it back.";
                    break;
                case 3:
                    strText += "a new glass shade leaves our warehouse today at no cost to you.";
                    break;
                case 4:
                    strText += "unfortunately we cannot grant a discount, neither on Amazon nor elsewhere. The price on the product page is valid for everybody.";
                    break;
                case 5:
                    strText += "please reply to this message with the complete address, the house number is missing.";
                    break;
                default:
                    strText += "we have received your message and answer within one working day.";
                    break;
            }
            return strText + "\r\n" + "Kind regards";
        }
    }
}
