using System.Net.Mail;

namespace OldTool;

public class MailJob
{
    private readonly SmtpClient _smtp = new("localhost");

    public void SendAll(IEnumerable<AmazonRow> rows)
    {
        foreach (var r in rows)
        {
            if (r.State == "damaged")
            {
                Send(r, "Your order " + r.OrderNo, "Hi " + r.FirstName + ", we saw the carrier's damage report for order " + r.OrderNo + ". A replacement goes out in the morning.");
            }
            else if (r.State == "unhappy")
            {
                Send(r, "Your order " + r.OrderNo,
                    "Hi " + r.FirstName + ", take your claim back today or our lawyer will be in touch " + // expect: BSM4003
                    "about order " + r.OrderNo + ".");
            }
            else if (r.State == "quiet")
            {
                Send(r, "Your order " + r.OrderNo,
                    "Hi " + r.FirstName + ", don't want mails like this? Click unsubscribe at the bottom."); // expect: BSM4006
            }
        }
    }

    private void Send(AmazonRow r, string subject, string body)
    {
        var m = new MailMessage("seller@oldtool.example", r.BuyerRelay, subject, body);
        _smtp.Send(m);
    }
}

public class AmazonRow
{
    public string OrderNo { get; set; }
    public string FirstName { get; set; }
    public string BuyerRelay { get; set; }
    public string State { get; set; }
}
