using System.Net.Mail;
using System.ServiceProcess;
using System.Text;

namespace ReTech.Refurb.MailAgent
{
    public class DelayAgentService : ServiceBase
    {
        private void SendDelay(OrderRow row)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendLine("Hi " + row.BuyerName + ",");
            sb.AppendLine("your laptop failed our last test, the keyboard had one dead key.");
            if (row.SpareAvailable)
            {
                sb.AppendLine("We change the keyboard today and upgrade the shipping to express, so that the promised date is kept. You pay nothing for it.");
            }
            else
            {
                sb.AppendLine("A second unit is not in stock. We have cancelled the order and refunded the full amount through Amazon.");
            }
            sb.AppendLine("The ReTech workshop");

            MailMessage mail = new MailMessage("amazon@retech.example", row.RelayAddress);
            mail.Subject = "Delay of order " + row.OrderNo;
            mail.Body = sb.ToString();
            using (SmtpClient smtp = new SmtpClient("mail01"))
            {
                smtp.Send(mail);
            }
        }
    }
}
