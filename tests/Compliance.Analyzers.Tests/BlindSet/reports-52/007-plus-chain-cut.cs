using System.Net.Mail;

class MailJob
{
    public void SendThanks(SmtpClient smtp, string relay, string buyer, string product)
    {
        string body = "Dear " + buyer + ",\n\n"
            + "your " + product + " has been used for two weeks now. "
            + "On your next pur" // expect: BSM1001
            + "chase you pay a quar"
            + "ter less, just mention this mail.\n\n"
            + "Kind regards\nFelix";
        smtp.Send("orders@felix-tools.example", relay, "Your " + product, body);
    }

    public void SendAmend(SmtpClient smtp, string relay, string buyer)
    {
        var msg = new MailMessage("orders@felix-tools.example", relay);
        msg.Subject = "Your replacement drill";
        msg.Body = "Dear " + buyer + ", the new drill has arrived at your place. "
            + "Would you now be so kind to cha" // expect: BSM2004
            + "nge your re" + "view and give it more stars?";
        smtp.Send(msg);
    }

    public void SendParts(SmtpClient smtp, string relay, string buyer)
    {
        string body = "Dear " + buyer + ", the missing chuck key "
            + "was posted today free of charge. "
            + "It should arrive by Friday.";
        smtp.Send("orders@felix-tools.example", relay, "Missing part", body);
    }
}
