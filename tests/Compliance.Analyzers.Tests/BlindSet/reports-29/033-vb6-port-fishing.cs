namespace AnglerSoft.Wawi.Module
{
    using System;

    public class clsAmazonMsg
    {
        private string m_sText;
        private int m_nType;

        public clsAmazonMsg(int nType) { m_nType = nType; }

        public string GetText(string sName)
        {
            m_sText = "Dear " + sName + ",\n";
            if (m_nType == 1)
            {
                m_sText = m_sText + "the reel of your order has a spare spool in the lid of the box.\n";
                m_sText = m_sText + "Tight lines!\n";
            }
            else if (m_nType == 2)
            {
                m_sText = m_sText + "for the broken tip we do not want the rod back. Hold on to it and ";
                m_sText = m_sText + "get a voucher over 25 euros for our tackle shop instead.\n"; // expect: BSM1002|BSM1003|BSM1005
            }
            else if (m_nType == 3)
            {
                m_sText = m_sText + "the rod shop in Kiel is cheaper than Amazon. Call 0431-5550199 and ask for Jens.\n"; // expect: BSM3003|BSM3002
            }
            else
            {
                m_sText = m_sText + "we refunded the postage of order " + m_nType + " because the parcel came late.\n";
            }
            return m_sText;
        }
    }
}
