using System;
using System.Net.Mail;

namespace Ferrante.Common
{
    public static class MailHelper
    {
        public static void SendDelayMail(string strTo, string strText = "Dear buyer, your garden chair is late because the paint shop was closed. It leaves on Monday.")
        {
            Send(strTo, "Your chair", strText);
        }

        public static void SendAfterMail(
            string strTo,
            string strText = "Dear buyer, half of your money is yours again if you post pictures and praise under our listing.", // expect: BSM2001
            string strFooter = "Follow us on Instagram @ferrantegarden for deals.") // expect: BSM3002|BSM3001|BSM1007
        {
            Send(strTo, "Your chair", strText + Environment.NewLine + strFooter);
        }

        public static void SendReplyMail(string strTo, bool blnSecond)
        {
            string LocalText(string strTail = "and please email us your private phone number so that our boss can ring you.") // expect: BSM3002
            {
                return "Dear buyer, we are looking into the broken armrest " + strTail;
            }
            Send(strTo, "Your chair", LocalText());
        }

        private static void Send(string strTo, string strSubject, string strBody)
        {
            new SmtpClient().Send("orders@ferrante.local", strTo, strSubject, strBody);
        }
    }
}
