namespace Insight.Widgets
{
    public class FeedbackWidget : IWidget
    {
        public string Title => "Seller feedback, last 30 days";

        public IEnumerable<Tile> Tiles(FeedbackStats s)
        {
            yield return new Tile("Positive feedback", $"{s.Positive}%");
            yield return new Tile("Negative feedback removed by Amazon", s.Removed.ToString());
            yield return new Tile("5-star ratings", s.FiveStars.ToString());
            yield return new Tile("Coupons redeemed", $"{s.Coupons} ({s.CouponCost:C})");
            yield return new Tile("Average discount", $"{s.Discount:0.0}%");
            if (s.Negative > 5)
                yield return new Tile("Attention", "More than five negative ratings this week: look for a common cause.");
        }
    }
}
