using System;
using System.Data;
using System.Windows.Forms;

namespace OrderDesk.Forms
{
    public partial class frmBuyerReply : Form
    {
        private string m_strBuyerName = "";

        #region Text blocks

        private string GetReplyText(int intReason, DataRow drOrder)
        {
            string strText = "Hello " + m_strBuyerName + "," + Environment.NewLine;
            switch (intReason)
            {
                case 1:
                    strText += "The parcel came back to us as undeliverable. We have refunded the full amount to your card.";
                    break;
                case 2:
                    strText += "As you have bought from us before, we can let you have the next kettle for 15% less than the listed price."; // expect: BSM1001|BSM1006
                    break;
                case 3:
                    strText += "The lid was forgotten in packing. A new one leaves our warehouse today at no charge.";
                    break;
                case 4:
                    strText += "Please write us at service@kettlehaus-direct.com so we can sort this out faster."; // expect: BSM3002|BSM3003
                    break;
                case 9:
                    strText += "Change your rating to five stars and we return the whole purchase price the same day."; // expect: BSM2001|BSM2004
                    break;
                default:
                    strText += "We have received your message and are looking into the order " + drOrder["AmazonOrderId"] + ".";
                    break;
            }
            return strText;
        }

        #endregion
    }
}
