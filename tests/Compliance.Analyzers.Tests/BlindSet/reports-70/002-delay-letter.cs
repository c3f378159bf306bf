using System;
using System.Globalization;
using System.Text;

namespace PawPantry.Orders.Notifications
{
    public class AmazonDelayLetterWriter
    {
        private readonly IClock _clock;

        public AmazonDelayLetterWriter(IClock clock) => _clock = clock;

        public string Write(AmazonOrder order, DateTime newDate)
        {
            var culture = CultureInfo.GetCultureInfo(order.BuyerLocale ?? "en-US");
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(order.BuyerName).AppendLine(",");
            sb.AppendLine();
            sb.AppendLine($"Your order {order.AmazonOrderId} with the {order.FirstItemTitle} is running late.");
            sb.AppendLine("A storm closed the depot of our carrier for two days, so the pallets could not be picked up.");
            sb.AppendLine($"The new estimated arrival is {newDate.ToString("D", culture)}.");
            sb.AppendLine("If that is too late for your dog, answer this message and we will cancel the order and refund it in full.");
            if (order.IsFood)
            {
                sb.AppendLine("The best-before date of the bags is checked again before they leave.");
            }
            if (order.DaysLate(_clock.UtcNow) > 5)
            {
                sb.AppendLine("To say sorry, the next bag you order from us is on the house."); // expect: BSM1006|BSM1005
                sb.AppendLine("You also go straight into our Gold Paws club, whose members collect points on every purchase."); // expect: BSM1006
            }
            sb.AppendLine();
            sb.AppendLine("With apologies,");
            sb.Append("PawPantry logistics");
            return sb.ToString();
        }
    }
}
