namespace Ratingwatch.Plugin
{
    public interface IFeedbackResponder
    {
        string Subject { get; }
        string BuildBody(FeedbackItem item);
    }

    public class NegativeResponder : IFeedbackResponder
    {
        public string Subject => "Your feedback on order";

        public string BuildBody(FeedbackItem item)
        {
            var body = "Dear " + item.Buyer + ",\n";
            body += "we have not found out yet where the parcel is, the carrier answers tomorrow.\n";
            body += "Until then we insist that you take back the seller feedback, it is unfair to us.\n"; // expect: BSM2005
            body += "If the parcel is lost you get your money back.\n";
            return body;
        }
    }

    public class PositiveResponder : IFeedbackResponder
    {
        public string Subject => "Thank you";

        public string BuildBody(FeedbackItem item) => item.Stars == 5
            ? "Dear " + item.Buyer + ", such a kind seller feedback! Copy it into a product review too, please." // expect: BSM2003|BSM2006|BSM2002
            : "Dear " + item.Buyer + ", four stars is nice, but anything below five hurts us. Could you make it five?"; // expect: BSM2004|BSM2005|BSM2002
    }
}
