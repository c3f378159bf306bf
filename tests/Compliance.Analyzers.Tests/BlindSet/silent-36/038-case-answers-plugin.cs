namespace Ratingwatch.Plugin
{
    public class QuestionResponder
    {
        public string BuildBody(BuyerQuestion q)
        {
            var body = "Dear " + q.Buyer + ",\n";
            if (q.Topic == "feedback_noise")
            {
                body += "the whistling is feedback between microphone and speaker; turn the gain down by a third.\n";
            }
            else if (q.Topic == "deal")
            {
                body += "you asked whether we would give you ten percent for a good review. ";
                body += "We do not: Amazon forbids it, and so do we.\n";
            }
            else if (q.Topic == "phone")
            {
                body += "we have no phone line for buyers, please write to us here, we read this thread every day.\n";
            }
            else
            {
                body += "the power supply delivers 12 volts, the positive pole is inside.\n";
            }
            return body + "Your service team";
        }
    }
}
