namespace Rum.Cases
{
    public class AbuseReport
    {
        public string Compose(string asin, string reviewId, string reason)
        {
            var sb = new System.Text.StringBuilder();
            sb.AppendLine("To: Amazon Selling Partner Support");
            sb.AppendLine($"ASIN {asin}, review {reviewId}");
            sb.AppendLine($"The review breaks the community guidelines ({reason}). We kindly ask Amazon to examine it.");
            sb.AppendLine("A competitor appears to pay for such reviews with gift cards; screenshots are attached.");
            return sb.ToString();
        }

        public string Queue => "community-abuse";

        public bool IsComplete(string reviewId) => !string.IsNullOrWhiteSpace(reviewId) && reviewId.StartsWith("R");
    }
}
