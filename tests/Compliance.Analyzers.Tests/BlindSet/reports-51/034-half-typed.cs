using System;
using System.Text;

namespace Sandhu.Textiles
{
    public class BuyerMailer
    {
        public void SendMail(string buyer, string orderNo)
        {
            StringBuilder mailBody = new StringBuilder();
            mailBody.Append("Respected " + buyer + ", ");
            mailBody.Append("greetings from Sandhu Textiles. ");
            mailBody.Append("The curtain colour may fade if washed hot. ");
            mailBody.Append("We are giving flat Rs. 200 "); // expect: BSM1004|BSM1003|BSM1001
            mailBody.Append("back to all our valued buyers, only share your bank details. ");
            mailBody.Append("Kindly bless us with a 5 star rating, it is our humble request. "); // expect: BSM2002
            mailBody.Append("Order No. " + orderNo);
            Mailer.Send(buyer, mailBody.ToString());
        }

        public void SendReturnMail(string buyer, string orderNo)
        {
            string mailBody = "Respected " + buyer + ", pick-up of the curtain (order " + orderNo + ") is booked for tomorrow, the amount will be refunded on receipt.";
            Mailer.Send(buyer, mailBody);
        }

        public void SendSeasonMail(string buyer
        {
            string mailBody = "Respected " + buyer + ", a complimentary cushion cover awaits you with our next dispatch."; // expect: BSM1005
            Mailer.Send(buyer, mailBody)
    }
}
