using System.Net.Mail;

namespace OldErp.BLL
{
    public class ReturnMailBiz
    {
        public string GetBody(ReturnInfo r)
        {
            string body = "Dear " + r.Buyer + ",\r\n";
            body += "we have received the kettle of order " + r.OrderNo + ".\r\n";
            if (r.Damaged)
            {
                body += "The lid was broken in transit; ";
                body += "this does not reduce your refund, you get 100% of the price back.\r\n";
            }
            else
            {
                body += "The full amount of " + r.Amount + " was refunded to your card, ";
                body += "including the shipping cost.\r\n";
            }
            body += "There is nothing you need to do.\r\n";
            return body;
        }

        public void Send(SmtpClient smtp, string relay, ReturnInfo r)
        {
            var mail = new MailMessage("care@olderp.example", relay)
            {
                Subject = "Refund of order " + r.OrderNo,
                Body = GetBody(r),
            };
            smtp.Send(mail);
        }
    }

    public class ReturnInfo { public string Buyer, OrderNo, Amount; public bool Damaged; }
}
