using System;
using System.Data.SqlClient;
using System.Web;

namespace OldShop.AmzTool
{
    public class clsBuyerMsg
    {
        public string sOrderNo;
        public string sBuyer;
        public int iType;

        public string GetText()
        {
            string s = "Dear " + sBuyer + ",\r\n\r\n";
            if (iType == 1)
            {
                s = s + "the kettle of order " + sOrderNo + " was sent back to us by the post because the house number was missing. ";
                s = s + "Please give us the full address and we send it again.";
            }
            else if (iType == 2)
            {
                s = s + "sorry for the broken lid of order " + sOrderNo + ". A new lid is on its way. ";
                s = s + "Shall we say 15 dollars in your hand and you forget about the opinion you wanted to post?"; // expect: BSM2001|BSM1003|BSM2003
            }
            else if (iType == 3)
            {
                s = s + "you asked where to reach us: add OldShopHelp on Telegram or mail to care (at) oldshop (dot) net."; // expect: BSM3002|BSM5004|BSM3003
            }
            else
            {
                s = s + "your return was accepted. The label is in Your Orders.";
            }
            s = s + "\r\n\r\nOldShop";
            return s;
        }

        public string GetHtmlFooter()
        {
            return "<img src=\"http://stat.oldshop.example/open.gif?o=" + sOrderNo + "\" width=\"1\" height=\"1\">"; // expect: BSM5002|BSM3001
        }

        public void Log(string what)
        {
            System.Diagnostics.Trace.WriteLine(DateTime.Now + " " + what);
        }
    }
}
