using System.Net.Mail;

namespace Staff;

public static class StaffMail
{
    // goes to our own people in the office, never to customers
    public static MailMessage Perks(string colleague) => new("hr@office.example", colleague)
    {
        Subject = "Staff discount 2026",
        Body = $"Hi {colleague},\n\nfrom January all employees get 30% off in the company canteen. " +
               "Your gift card for the Christmas party is at the front desk, please pick it up by Friday.\n\nHR"
    };

    public static MailMessage Training(string colleague) => new("hr@office.example", colleague)
    {
        Subject = "Mandatory training: buyer messages",
        Body = $"Hi {colleague},\n\nreminder for the support team: never offer buyers coupons or refunds outside Amazon, " +
               "never ask for good reviews, never share phone numbers.\n\nHR"
    };
}
