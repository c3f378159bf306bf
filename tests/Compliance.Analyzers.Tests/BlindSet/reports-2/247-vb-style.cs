using System;
namespace Old.Erp
{
    public class clsMail
    {
        public void SendMail(string strOrder, string strName)
        {
            string strBody = "";
            strBody = strBody + "Dear " + strName + "," + Environment.NewLine;
            strBody = strBody + "we received your return." + Environment.NewLine;
            strBody = strBody + "If you cancel the return, we pay you 20 EUR by bank transfer." + Environment.NewLine; // expect: BSM1003|BSM1004|BSM3003
            objMail.Body = strBody;
        }
    }
}
