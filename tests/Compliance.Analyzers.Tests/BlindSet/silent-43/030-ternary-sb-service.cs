using System.Text;

namespace OfenService
{
    class BuyerLetter
    {
        public string Write(string name, bool broken, bool warranty, bool wantsDiscount)
        {
            var msg = "Hello " + name + ",\n\n";
            msg += broken ? "thank you for the pictures of the door glass. " : "thank you for your question. ";
            if (broken && warranty)
                msg += "The glass is inside the warranty, so you get a new one " + "and pay nothing for it. ";
            else if (broken)
                msg += "The warranty ended in May, therefore we can't send the glass without charge. ";

            if (wantsDiscount)
            {
                msg += "About your wish for a lower price: ";
                msg += "we are not allowed to offer discounts ";
                msg += "or coupons in a message.";
            }

            var sb = new StringBuilder(msg);
            sb.AppendLine().AppendLine();
            sb.AppendLine("Let the oven cool down before you take the door off.");
            sb.Append("Kind regards, ").Append("the oven people");
            return sb.ToString();
        }
    }
}
