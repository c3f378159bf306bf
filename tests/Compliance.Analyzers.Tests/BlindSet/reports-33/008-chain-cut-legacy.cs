using System.Net.Mail;

public class clsSendMail
{
    public void SendThanks(string sTo, string sName, string sOrder)
    {
        string sMsg = "";
        sMsg += "Dear " + sName + ",\n";
        sMsg += "this is the seller of order " + sOrder + ".\n";
        sMsg += "Write a revi" + // expect: BSM2001
                "ew about the knife set and show us the ";
        sMsg += "picture, then we send ten dollars to your PayPal.\n";
        sMsg += "The knives are sharp, keep it away from kids.\n";

        MailMessage m = new MailMessage();
        m.To.Add(sTo);
        m.Subject = "Order " + sOrder;
        m.Body = sMsg;
        new SmtpClient("10.0.0.8").Send(m);
    }

    public void SendBroken(string sTo, string sName)
    {
        MailMessage m = new MailMessage("kefu@relay.local", sTo);
        m.Subject = "Broken handle";
        m.Body = "Dear " + sName + ", please do not open A-to-Z. Give us your paypal acco" + // expect: BSM1004|BSM3003|BSM3004
                 "unt and the money is back today, Amazon is too slow.";
        new SmtpClient("10.0.0.8").Send(m);
    }
}
