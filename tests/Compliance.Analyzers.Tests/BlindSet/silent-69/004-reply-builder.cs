using System;
using System.Text;

namespace ParcelPilot.Support
{
    public class ReplyBuilder
    {
        private readonly StringBuilder _text = new StringBuilder();

        public ReplyBuilder ForBuyer(string name)
        {
            _text.AppendLine($"Hello {name},").AppendLine();
            return this;
        }

        public ReplyBuilder ReturnLabel(string orderId)
        {
            _text.AppendLine($"the prepaid return label for order {orderId} is attached as a PDF file. Please tape it over the old label.");
            return this;
        }

        public ReplyBuilder Manual()
        {
            _text.AppendLine("you will find the instruction manual attached. The reset code is explained on page 12.");
            return this;
        }

        public ReplyBuilder NoPhone()
        {
            _text.AppendLine("we are not allowed to exchange phone numbers or e-mail addresses here, so please answer in this thread.");
            return this;
        }

        public ReplyBuilder DiscountApplied(decimal amount)
        {
            _text.AppendLine($"the discount of {amount:0.00} USD was already applied to this order; you see it in the second line of the invoice.");
            return this;
        }

        public ReplyBuilder ClaimReview(DateTime until)
        {
            _text.AppendLine($"the carrier is reviewing the claim for your lost parcel and will give us an answer by {until:MMMM d}.");
            return this;
        }

        public string Build() => _text.AppendLine().Append("Kind regards").ToString();
    }
}
