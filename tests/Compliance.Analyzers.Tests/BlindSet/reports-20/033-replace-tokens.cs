using System.Collections;

namespace Old.Tokens
{
    public class TokenMail
    {
        private string m_strTplWinback = "Hi #FIRSTNAME#, it has been a while! Here is #PCT# % for your comeback, valid until #DATE#."; // expect: BSM1001|BSM1006
        private string m_strTplGift = "Hi #FIRSTNAME#, every buyer of #PRODUCT# gets a #GIFTNAME# from us as a gift, just tell us where to send it."; // expect: BSM1005
        private string m_strTplDelay = "Hi #FIRSTNAME#, your #PRODUCT# is late by #DAYS# days. You may wait or we cancel and refund, as you like.";

        public string Fill(string strTpl, Hashtable htVals)
        {
            string strOut = strTpl;
            foreach (DictionaryEntry de in htVals)
                strOut = strOut.Replace("#" + de.Key + "#", de.Value.ToString());
            return strOut;
        }

        public string GetComp(Hashtable htVals)
        {
            return Fill("Hi #FIRSTNAME#, tell us what sum would make you forget the trouble and we will come to terms.", htVals); // expect: BSM1003
        }
    }
}
