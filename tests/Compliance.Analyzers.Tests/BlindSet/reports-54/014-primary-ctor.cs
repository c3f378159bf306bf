namespace Isarwerk.Outreach;

public class BuyerNote(
    string orderId,
    string subject = "About your order",
    string body = "Many greetings from the workshop! Follow the QR code in the box to our club and collect points with each purchase.") // expect: BSM1006|BSM3001|BSM3003
{
    public string OrderId => orderId;
    public string Subject => subject;
    public string Body => body;
}

public record struct ServiceNote(string OrderId, string Body = "The screws missing from your shelf were shipped today, without cost to you.");

public sealed class FeedbackNote(string orderId, string body = "You gave us a neutral seller feedback. Please withdraw it, otherwise our account is in danger.") // expect: BSM2005
    : BuyerNote(orderId, "Your feedback", body);

public sealed class NoteFactory(IClock clock)
{
    public BuyerNote Create(string orderId) =>
        clock.Month == 12
            ? new BuyerNote(orderId, "Season's greetings", "The year-end sale in our store starts on Friday, do not miss it.") // expect: BSM1007
            : new BuyerNote(orderId);
}
