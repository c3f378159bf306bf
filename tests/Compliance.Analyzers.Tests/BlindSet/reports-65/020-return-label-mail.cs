using System;
using System.Collections.Generic;

namespace Corbel.Returns.Mailing
{
    public sealed class ReturnLabelMail
    {
        public string Subject { get; private set; }
        public string Body { get; private set; }

        public static ReturnLabelMail For(ReturnAuthorisation rma)
        {
            var parts = new List<string>
            {
                string.Format("Dear {0},", rma.BuyerName),
                string.Format("the return of {0} from order {1} has been approved under number {2}.", rma.ItemTitle, rma.OrderId, rma.Number),
                "Please print the attached label, stick it over the old one and hand the parcel in at any post office by " + rma.Deadline.ToString("d MMMM") + ".",
                "As soon as the scan shows up, the full price goes back to your original payment method."
            };

            if (rma.Reason == "BETTER_PRICE")
            {
                parts.Add("If you decide to keep it after all, we are happy to match the cheaper price you saw elsewhere."); // expect: BSM1001|BSM1003
            }

            if (rma.Reason == "DEFECTIVE")
            {
                parts.Add("You can also have a new one instead of the refund; tell us in your answer.");
            }

            parts.Add("Corbel Lighting");

            return new ReturnLabelMail
            {
                Subject = "Return label for order " + rma.OrderId,
                Body = string.Join("\n\n", parts)
            };
        }
    }
}
