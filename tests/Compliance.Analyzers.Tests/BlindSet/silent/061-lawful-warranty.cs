namespace Moor.Warranty
{
    public record WarrantyMessage(string OrderId, string Text);

    public class WarrantyHandler
    {
        public WarrantyMessage Accept(Claim c) => new(c.OrderId,
            string.Join(" ", "Your", c.Product, "is still under warranty.", "The repair is free of charge,", "please use the prepaid label."));

        public WarrantyMessage Decline(Claim c) => new(c.OrderId,
            string.Concat("The warranty of your ", c.Product, " ended on ", c.End.ToString("d"), ", and water damage is not covered."));

        public WarrantyMessage AskSerial(Claim c) => new(c.OrderId,
            "To check the warranty we need the serial number. It is engraved below the battery.");
    }
}
