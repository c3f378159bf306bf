using System;
using System.Collections;
using System.Configuration;
using System.Net.Mail;
using System.Text;

namespace KW.Trade.Lib
{
    public class clsAmazonMail
    {
        private string m_strBody = "";
        private string m_strSubject = "";

        public void AddHead(string strName)
        {
            m_strBody = "Dear " + strName + ",\r\n\r\n";
        }

        public void AddPartMissing(string strPart, string strOrder)
        {
            m_strSubject = "[Important] Missing part for your order " + strOrder; // expect: BSM4004
            m_strBody += "We forgot to pack the " + strPart + " for order " + strOrder + ". ";
            m_strBody += "It will be posted on the next working day without cost for you. ";
        }

        public void AddPrice(decimal dPrice)
        {
            m_strBody += String.Format("Second unit wanted? Yours for {0:C} less than the page says. ", dPrice); // expect: BSM1001
        }

        public void AddFoot(string strAgent)
        {
            m_strBody += "\r\n\r\nYours sincerely,\r\n" + strAgent;
            m_strBody += "\r\nSkype: kw.trade.help"; // expect: BSM3002
        }

        public void Send(string strTo)
        {
            MailMessage oMsg = new MailMessage(ConfigurationManager.AppSettings["AmzFrom"], strTo, m_strSubject, m_strBody);
            SmtpClient oClient = new SmtpClient(ConfigurationManager.AppSettings["SmtpHost"]);
            oClient.Send(oMsg);
        }
    }
}
