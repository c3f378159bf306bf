using System.Text;

namespace OrderHub.Notifications
{
    public class DeliveryFollowUpComposer
    {
        public string Compose(Order order, SellerProfile seller)
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(order.BuyerFirstName).AppendLine(",");
            sb.AppendLine();
            sb.AppendLine("your standing desk was delivered in two boxes.");
            if (order.HasOpenCase)
            {
                sb.AppendLine("We have opened a claim for the scratched top and a new one is on its way, free of charge.");
            }
            else
            {
                sb.Append("Share a photo review of the desk and ") // expect: BSM2001
                  .Append("we will refund ")
                  .Append(seller.Currency).Append(seller.RewardAmount)
                  .AppendLine(" of the purchase price.");
            }
            sb.AppendLine("The assembly guide is in box 2.");
            sb.Append(seller.Signature);
            return sb.ToString();
        }
    }

    public record Order(string BuyerFirstName, bool HasOpenCase);
    public record SellerProfile(string Currency, decimal RewardAmount, string Signature);
}
