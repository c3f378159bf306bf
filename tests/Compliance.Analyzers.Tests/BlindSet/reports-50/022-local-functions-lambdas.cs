namespace Oxbow.Automation.Rules;

public class RuleRunner(IBuyerChat chat)
{
    public async Task RunAsync(OrderEvent e)
    {
        var polite = (string name, string tail = "Reply here if anything is missing.") => $"Hi {name}, your tackle box was delivered. {tail}";
        var keen = (string name, string tail = "Fancy the deluxe box? It's new, it's bigger, and it's in our shop now.") => $"Hi {name}, tight lines! {tail}"; // expect: BSM1007

        string Apologise(string reason = "the latch was faulty") => $"We are sorry that {reason}. A new box ships tomorrow.";

        string Sweeten(string extra = "To make up for the bother we'll also throw in a free lure set") => // expect: BSM1005|BSM1003
            $"{Apologise()} {extra}.";

        await (e.Kind switch
        {
            "delivered" => chat.SendAsync(e.OrderId, polite(e.Buyer)),
            "delivered-30" => chat.SendAsync(e.OrderId, keen(e.Buyer)),
            "defect" => chat.SendAsync(e.OrderId, Apologise()),
            "defect-repeat" => chat.SendAsync(e.OrderId, Sweeten()),
            "phone" => chat.SendAsync(e.OrderId, "Call Pete on 1-800-555-0177; he knows every box we make."), // expect: BSM3002|BSM3003
            _ => Task.CompletedTask,
        });
    }
}
