using System.Net.Mail;

namespace OldTown.Books.Mail
{
    public static class RelaySender
    {
        public static void SendConditionMail(string relay, string title)
        {
            using (var client = new SmtpClient("smtp.oldtown.example"))
            {
                var mail = new MailMessage("shop@oldtown.example", relay);
                mail.Subject = "Condition of " + title;
                mail.Body = @"Dear reader,

the copy you ordered has a torn jacket that we overlooked. We can send it as it is,
or refund you in full. Please tell us which you prefer.";
                client.Send(mail);
            }
        }

        public static void SendThanks(string relay, string title)
        {
            using (var client = new SmtpClient("smtp.oldtown.example"))
            {
                // expect@+5: BSM1006|BSM1001
                // expect@+5: BSM3001
                var mail = new MailMessage("shop@oldtown.example", relay, "Your book", $@"Dear reader,

we hope that ""{title}"" reached you well.
As a member of our readers' club you will pay 10 dollars less for every further book.
You find the whole catalogue on www.oldtown-books.example.");
                client.Send(mail);
            }
        }
    }
}
