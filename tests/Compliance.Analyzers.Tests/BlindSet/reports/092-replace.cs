namespace Heron.Messaging
{
    public class TemplateEngine
    {
        private const string Problem = "Hi [Buyer], the [Part] for your tent was sent today, at no cost.";
        private const string Trade = "Hi [Buyer], we send you [Thing] as soon as your 5-star review is online."; // expect: BSM2001

        public string RenderProblem(string buyer, string part)
        {
            return Problem.Replace("[Buyer]", buyer).Replace("[Part]", part);
        }

        public string RenderTrade(string buyer)
        {
            return Trade.Replace("[Buyer]", buyer).Replace("[Thing]", "a free lantern");
        }

        public string RenderInline(string buyer)
        {
            return "Hi [Buyer], please accept [Thing] from us.".Replace("[Buyer]", buyer).Replace("[Thing]", "a 10% discount code"); // expect: BSM1002|BSM1001
        }
    }
}
