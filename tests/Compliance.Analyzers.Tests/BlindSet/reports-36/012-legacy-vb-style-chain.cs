using System;
using System.Data;

namespace StockPro.Legacy
{
    public class frmBuyerMail
    {
        private DataRow drOrder;
        private bool bRepeatBuyer;

        private string BuildMail()
        {
            string strMsg = "";
            strMsg = strMsg + "Dear " + drOrder["BUYER_NAME"].ToString() + ",\r\n\r\n";
            strMsg = strMsg + "your order no. " + drOrder["ORDER_NO"].ToString() + " will be late by two days because of the storm.\r\n";

            if (bRepeatBuyer)
            {
                strMsg += "You have been with us for long, so we put a free "; // expect: BSM1005
                strMsg += "torch into the parcel as a present.\r\n";
            }
            else
            {
                strMsg += "Follow us on Face" + "book and Instagram (@stockprolights) for the latest lamps.\r\n"; // expect: BSM3001|BSM3002|BSM1007
            }

            strMsg += "If you do not want to wait we refund the whole amount.\r\n";
            strMsg += "Regards,\r\nStockPro Lights";
            return strMsg;
        }

        private string BuildReminder()
        {
            return "Dear " + drOrder["BUYER_NAME"] + ",\r\n" +
                   "this is our second try: please rev" + // expect: BSM2006
                   "iew the lamp on Amazon, it takes only a minute.\r\n";
        }
    }
}
