using System;
using System.Configuration;
using System.Data;
using System.Net.Mail;

public class clsBuyerMailer
{
    private SmtpClient objSmtp = new SmtpClient(ConfigurationManager.AppSettings["SmtpHost"]);

    public void SendThanksMail(DataRow dr)
    {
        MailMessage objMail = new MailMessage();
        objMail.From = new MailAddress(ConfigurationManager.AppSettings["FromAddr"]);
        objMail.To.Add(dr["BuyerEmail"].ToString());
        objMail.Subject = "Your order " + dr["AmazonOrderId"].ToString();
        string strBody = "";
        strBody += "Dear " + dr["BuyerName"].ToString() + ",<br><br>";
        strBody += "your toner cartridge was delivered on " + dr["DeliveryDate"].ToString() + ".<br>";
        if (Convert.ToInt32(dr["OrderCount"]) > 1)
        {
            strBody += "Because you bought from us twice we hold a small present for you, just say the word and we post it.<br>"; // expect: BSM1005
        }
        else
        {
            strBody += "Next time buy straight from www.tonerbarn.net and spare yourself the marketplace fee.<br>"; // expect: BSM3001|BSM3003
        }
        strBody += "If the print is streaky, clean the drum as shown on page 4 of the leaflet.<br>";
        strBody += "Questions? Phone Jerry on (555) 014-2290, weekdays till five.<br>"; // expect: BSM3002
        objMail.Body = strBody;
        objMail.IsBodyHtml = true;
        objSmtp.Send(objMail);
    }
}
