using System;
using System.Text;

namespace AutoParts.OldErp
{
    public class clsBuyerMail
    {
        private string m_sMsg = "";

        public void BuildMsg(string sName, string sOrder, int iType)
        {
            m_sMsg = "Dear " + sName + "," + Environment.NewLine;
            if (iType == 1)
            {
                m_sMsg += "your order " + sOrder + " is delayed by three days due to a stock count error.";
            }
            else if (iType == 2)
            {
                m_sMsg += "if you are satisfied please leave positive feedback, "; // expect: BSM2002|BSM2003
                m_sMsg += "if not please contact us before leaving any.";
            }
            else if (iType == 3)
            {
                m_sMsg += "we give you rebate of 5 dollars by paypal after you confirm receipt."; // expect: BSM1004|BSM3003
            }
            m_sMsg += Environment.NewLine + "Regards, AutoParts";
            MailQueue.Send(sOrder, "Your order", m_sMsg);
        }
    }
}
