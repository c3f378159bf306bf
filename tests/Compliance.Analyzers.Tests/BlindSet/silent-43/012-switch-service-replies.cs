using System;

namespace Shop.Support
{
    public enum Topic { Return, Exchange, Invoice, Warranty, Coupon, Wholesale, Phone }

    public static class TopicExt
    {
        public static string Answer(this Topic t, string buyer)
        {
            switch (t)
            {
                case Topic.Return:
                    return "Dear " + buyer + ", please open Your Orders on Amazon, choose the item and print the free return label. You need no printer at the drop-off.";
                case Topic.Exchange:
                    return "Dear " + buyer + ", we have sent the jacket in size L. Please return the M with the label that is in your account.";
                case Topic.Invoice:
                    return "Dear " + buyer + ", your invoice is attached. The discount of 4.00 EUR that you got at checkout is shown in line 3.";
                case Topic.Warranty:
                    return "Dear " + buyer + ", the zipper is covered for 24 months. We repair it at no charge.";
                case Topic.Coupon:
                    return "Dear " + buyer + ", you asked if there is a coupon. There is none for this jacket at the moment.";
                case Topic.Wholesale:
                    return "Dear " + buyer + ", we don't sell directly. Please place the order for your team on Amazon as well.";
                case Topic.Phone:
                    return "Dear " + buyer + ", we are not allowed to share a phone number or an e-mail address here. Just answer to this message and we help you.";
                default:
                    throw new ArgumentOutOfRangeException("t", "no answer for topic");
            }
        }
    }
}
