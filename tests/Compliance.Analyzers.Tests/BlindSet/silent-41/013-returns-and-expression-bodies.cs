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
            if (string.IsNullOrEmpty(buyerName))
                return "You need not register anywhere; the warranty begins with the delivery of the order.";
            return "Dear " + buyerName + ", the statutory warranty runs for two years. Please keep the Amazon invoice.";
        }
    }

    public sealed class RepairTemplate : AmazonMessageTemplate
    {
        public override string Subject => "Repair of your dehumidifier";
        public override string GetBody(string buyerName) =>
            "Dear " + buyerName + ", the repair is free under the warranty, and so is the label for sending the device in.";
    }
}
