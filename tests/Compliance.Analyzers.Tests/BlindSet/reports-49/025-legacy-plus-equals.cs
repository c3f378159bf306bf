using System;
using System.Data;

namespace AmzOrderTool
{
    public partial class frmSendMsg
    {
        private string BuildMsg(DataRow dr, int nType)
        {
            string sMsg = "Dear " + Convert.ToString(dr["BuyerName"]) + ", ";
            if (nType == 1)
            {
                sMsg += "the curtain rod of order " + Convert.ToString(dr["AmazonOrderId"]) + " was bent, a new one is on the way. ";
                sMsg += "There is nothing to pay and nothing to return.";
            }
            else if (nType == 2)
            {
                sMsg += "we have good news. ";
                sMsg += "You may pick any cush"; // expect: BSM1005
                sMsg += "ion cover from our list, we pay for it.";
            }
            else if (nType == 3)
            {
                sMsg += "send a screenshot of your rev"; // expect: BSM2001
                sMsg += "iew and your " + "money for the rod comes back to you.";
            }
            else
            {
                sMsg += "follow our Facebook page Curtain Corner for tips and bargains."; // expect: BSM1007|BSM3002|BSM3001
            }
            return sMsg;
        }
    }
}
