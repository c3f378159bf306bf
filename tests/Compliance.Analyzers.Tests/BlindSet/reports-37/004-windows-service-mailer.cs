using System.Net.Mail;
using System.ServiceProcess;
using System.Text;

namespace ReTech.Refurb.MailAgent
{
    public class MailAgentService : ServiceBase
    {
        private void SendAfterDelivery(OrderRow row)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendLine("Hi " + row.BuyerName + ",");
            sb.AppendLine("your refurbished laptop was tested by two technicians. The battery holds at least 80 % of the original capacity.");
            if (row.Grade == "A")
            {
                sb.AppendLine("If you love it, let other shoppers know with 5 stars."); // expect: BSM2002|BSM2003
            }
            else
            {
                sb.AppendLine("Extended cover: we add 12 months of guarantee to your laptop as soon as your rating is online."); // expect: BSM2001
            }
            sb.AppendLine("Drivers and manuals you can download at www.retech-drivers.net/setup."); // expect: BSM3001
            sb.AppendLine("The ReTech workshop");

            MailMessage mail = new MailMessage("amazon@retech.example", row.RelayAddress);
            mail.Subject = "Your laptop, order " + row.OrderNo;
            mail.Body = sb.ToString();
            using (SmtpClient smtp = new SmtpClient("mail01"))
            {
                smtp.Send(mail);
            }
        }
    }
}
