using System;
using System.Text;

namespace Sandhu.Textiles
{
    public class ServiceMailer
    {
        public void SendPickup(string buyer, string orderNo)
        {
            StringBuilder mailBody = new StringBuilder();
            mailBody.Append("Respected " + buyer + ", ");
            mailBody.Append("the pick-up of the curtain in order " + orderNo + " is booked for tomorrow morning. ");
            mailBody.Append("Kindly keep the curtain in its bag. ");
            mailBody.Append("The amount is refunded to your card on receipt. ");
            mailBody.Append("Customer service, Sandhu Textiles");
            Mailer.Send(buyer, mailBody.ToString());
        }

        public void SendShade(string buyer, string orderNo)
        {
            string mailBody = "Respected " + buyer + ", the shade of order " + orderNo + " differs from the picture. You can send it back at our cost and will get the full price back.";
            Mailer.Send(buyer, mailBody);
        }

        public void SendRings(string buyer
        {
            string mailBody = "Respected " + buyer + ", eight rings were missing in your packet, we are dispatching them free of cost today.";
            Mailer.Send(buyer, mailBody)
    }
}
