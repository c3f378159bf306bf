namespace Quillon.Outreach;

public class TemplateRenderer(IClock clock)
{
    private const string FirstTouch = "Hi %FirstName%, the pen case you ordered should be with you since %DeliveredOn%. How are you getting on with it? Let others know by writing a review on Amazon."; // expect: BSM2006
    private const string SecondTouch = "Hi %FirstName%, we wrote to you last week and have not seen your review yet. It only takes a minute!"; // expect: BSM2006
    private const string ThirdTouch = "Hi %FirstName%, here is %Discount% off a refill pack, valid until %ValidUntil%."; // expect: BSM1001
    private const string AddressIssue = "Hi %FirstName%, DHL needs a house number for order %OrderId%. Please reply with your full address.";

    public string Render(int step, Recipient r)
    {
        var template = step switch { 1 => FirstTouch, 2 => SecondTouch, 3 => ThirdTouch, _ => AddressIssue };
        return template
            .Replace("%FirstName%", r.FirstName)
            .Replace("%DeliveredOn%", r.DeliveredOn.ToString("MMMM d"))
            .Replace("%Discount%", r.Discount)
            .Replace("%OrderId%", r.OrderId)
            .Replace("%ValidUntil%", clock.Now.AddDays(14).ToString("d"));
    }
}
