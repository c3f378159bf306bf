using System.Threading.Tasks;

namespace Verity.Sleep.Desk;

public class MattressDesk
{
    private readonly IMarketplaceInbox _inbox;

    public MattressDesk(IMarketplaceInbox inbox) => _inbox = inbox;

    public Task ReplyAsync(BuyerThread thread)
    {
        var reply = thread.AsksForReturn
            ? "You can start the return in Your Orders; a prepaid label will be created and we refund as soon as the mattress is collected."
            : "Keep the mattress and name the sum you would settle for; we will pay it privately to your PayPal account."; // expect: BSM1004|BSM1003|BSM3003

        return _inbox.ReplyToBuyerAsync(thread.Id, reply);
    }

    public Task CheckUpAsync(BuyerThread thread, bool longTerm)
    {
        string text = longTerm ? "Turn the mattress head to foot every three months so that it wears evenly." : "Air the mattress for a day before you use it.";
        text += thread.OrderCount > 1
            ? " Your personal voucher for the pillow range is SLEEPWELL." // expect: BSM1002
            : " The cover can be taken off and washed at forty degrees.";

        return _inbox.SendToBuyerAsync(thread.OrderId, text);
    }
}
