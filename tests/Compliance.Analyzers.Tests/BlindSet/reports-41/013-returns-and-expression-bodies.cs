namespace ColdHarbor.Templates
{
    public abstract class AmazonMessageTemplate
    {
        public abstract string Subject { get; }
        public abstract string GetBody(string buyerName);
    }

    public sealed class WarrantyTemplate : AmazonMessageTemplate
    {
        public override string Subject => "Warranty of your dehumidifier";
        public override string GetBody(string buyerName)
        {
            return "Dear " + buyerName + ", the statutory warranty runs for two years. Please keep the Amazon invoice.";
        }
    }

    public sealed class ExtendTemplate : AmazonMessageTemplate
    {
        public override string Subject => "One more year for you";
        public override string GetBody(string buyerName)
        {
            if (string.IsNullOrEmpty(buyerName))
                return "Register at www.coldharbor-club.example to get another year of cover."; // expect: BSM3001|BSM1006
            return "Dear " + buyerName + ", once your review is online we extend the warranty by a full year."; // expect: BSM2001
        }
    }

    public sealed class SisterProductTemplate : AmazonMessageTemplate
    {
        public override string Subject => "Made for your dehumidifier";
        public override string GetBody(string buyerName) =>
            "Dear " + buyerName + ", customers like you also adore our new air purifier, take a look at it in our storefront."; // expect: BSM1007
    }
}
