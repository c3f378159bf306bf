using System.Net.Mail;

namespace Ostrava.Erp.Internal;

public class StaffMailer
{
    private readonly SmtpClient _smtp;
    public StaffMailer(SmtpClient smtp) => _smtp = smtp;

    public void RemindSupport(string team)
    {
        var mail = new MailMessage("it@ostrava.example", team)
        {
            Subject = "Reminder: no coupons in buyer messages",
            Body = "Dear colleagues, please never promise a discount, a gift card or cashback in Amazon messages, and do not ask buyers to change a review. Use the refund screen instead."
        };
        _smtp.Send(mail);
    }

    public void TellPayroll(string employee)
    {
        var mail = new MailMessage("hr@ostrava.example", employee)
        {
            Subject = "Your staff discount",
            Body = "Dear colleague, as an employee you get 25% off all desks in the factory outlet. Show your badge at the till."
        };
        _smtp.Send(mail);
    }

    public void WeeklyDigest(string team, int refunds, int coupons) => _smtp.Send(
        "erp@ostrava.example", team, "Weekly figures", $"Refunds: {refunds}. Redeemed coupons in the web shop: {coupons}. Average rating: see dashboard.");
}
