using System.Net.Mail;

namespace BootBarn;

public class ReturnMails(SmtpClient smtp)
{
    public void LabelReady(AmazonReturn r) => Send(r,
        $"Hi {r.Buyer}, the prepaid label for the boots of order {r.OrderId} sits in Your Returns. Print it, stick it on, drop the box anywhere UPS takes them.");

    public void Received(AmazonReturn r) => Send(r,
        $"Hi {r.Buyer}, we got the boots back and checked them. Worn soles mean we can only refund {r.Amount:C} of order {r.OrderId}.");

    public void Difference(AmazonReturn r) => Send(r,
        $"Hi {r.Buyer}, you sent back one boot of two. Would a partial refund of {r.Amount:C} for order {r.OrderId} be ok, or will you send the other one as well?");

    public void WindowClosed(AmazonReturn r) => Send(r,
        $"Hi {r.Buyer}, the return window for order {r.OrderId} closed in May and we cannot open it again, sorry.");

    private void Send(AmazonReturn r, string body)
    {
        using var m = new MailMessage("amz@bootbarn.example", r.Relay) { Subject = $"Return for order {r.OrderId}", Body = body };
        smtp.Send(m);
    }
}

public record AmazonReturn(string OrderId, string Buyer, string Relay, decimal Amount);
