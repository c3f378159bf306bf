using System;
using System.Text;
using Calloway.Reputation.Entities;

namespace Calloway.Reputation
{
    public class RecoveryMessageWriter
    {
        public string Write(ServiceRecovery item)
        {
            var b = new StringBuilder(600);
            b.Append($"Hi {item.Customer.FirstName},");
            b.Append("\n\n");
            b.Append($"I run the small team behind order {item.OrderId}, and I am sorry that the kettle leaked. ");
            b.Append("It should have been caught by our final check. ");
            if (item.Refunded)
            {
                b.Append($"Your {item.Amount:C} went back to your card yesterday. ");
            }
            else
            {
                b.Append("Would you like a new kettle or your money back? Either is fine with us. ");
            }
            b.Append("\n");
            b.Append("Now that this is sorted out, could you go back to what you wrote about the kettle and turn the two stars into more? "); // expect: BSM2004|BSM2002
            b.Append("\n\n");
            b.Append("Kind regards,\nJ. Calloway");
            return b.ToString();
        }

        public string WriteForSellerRating(ServiceRecovery item)
        {
            var b = new StringBuilder();
            b.Append($"Hi {item.Customer.FirstName}, the missing filter of order {item.OrderId} arrived on {item.ClosedOn:d}. ");
            b.Append("We will pay you $10 as soon as your seller feedback has disappeared. "); // expect: BSM2005|BSM2001
            b.Append("J. Calloway");
            return b.ToString();
        }
    }
}
