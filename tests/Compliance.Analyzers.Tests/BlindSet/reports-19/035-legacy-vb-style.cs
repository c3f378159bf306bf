using System;
using System.Collections;

namespace HK_Order_System
{
    public class frmSendMsg
    {
        private Hashtable m_htMsg = new Hashtable();

        public frmSendMsg()
        {
            m_htMsg.Add("LATE", "Dear Customer, your parcel is late because of heavy snow. It will arrive before the 9th.");
            m_htMsg.Add("GIFT", "Dear Customer, to thank you we prepare one small gift for you, pls send us your address."); // expect: BSM1005
            m_htMsg.Add("REVIEW", "Dear Customer, pls give us good comment with 5 star, it is very important for our company."); // expect: BSM2002
            m_htMsg.Add("CHANGE", "Dear Customer, after you change the 1 star to 5 star we will return you all the money by paypal."); // expect: BSM2001|BSM2004
            m_htMsg.Add("TEL", "Dear Customer, pls contact our whatsapp 0086 139 5550 0132 for quick solve."); // expect: BSM3002|BSM3003
            m_htMsg.Add("BROKEN", "Dear Customer, sorry for the broken cup. We already resend a new one for you, no need to pay.");
        }

        public string GetMsg(string strKey)
        {
            if (!m_htMsg.ContainsKey(strKey))
                throw new ApplicationException("No message for key " + strKey);
            return (string)m_htMsg[strKey];
        }
    }
}
