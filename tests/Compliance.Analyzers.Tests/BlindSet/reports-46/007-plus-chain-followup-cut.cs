using System.Text;

namespace MailSprint.Campaigns
{
    public class FollowUpBuilder
    {
        private const string Intro = "Hello {buyer-name},\n\n";
        private const string Close = "\n\nKind regards\n{store-name}";

        public string BuildDayTen()
        {
            return Intro
                + "ten days ago your {product-name} was delivered. "
                + "While the first lot lasts: "
                + "we'd love to send you a spare filter as a "  // expect: BSM1005
                + "present, simply answer with \"filter\"."
                + Close;
        }

        public string BuildDayTwenty()
        {
            return Intro
                + "some questions never get answered, so here is ours: "
                + "would you leave a short re" + "view of the {product-name}? Good or bad does not matter." // expect: BSM2006
                + Close;
        }

        public string BuildDelay() => Intro
            + "the lorry with your {product-name} broke down. "
            + "Delivery moves to {new-date}; we refunded the shipping fee on this order."
            + Close;
    }
}
