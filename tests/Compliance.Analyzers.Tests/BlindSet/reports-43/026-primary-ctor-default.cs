namespace FahrradLicht.Seller;

public class ReplyService(IBuyerInbox inbox,
    string lateText = "Hi, the bike light left us today, the carrier needs three days from here.",
    string giftText = "Hi, we slip a free bell in a second envelope for you, surprise!", // expect: BSM1005
    string moveText = "Hi, our chat on WhatsApp is open day and night, number is printed on the box") // expect: BSM3002|BSM3003
{
    public Task Late(string thread) => inbox.Reply(thread, lateText);
    public Task Gift(string thread) => inbox.Reply(thread, giftText);
    public Task Move(string thread) => inbox.Reply(thread, moveText + ".");

    public async Task<bool> Close(string thread, bool wasAngry)
    {
        string msg = wasAngry
            ? "Hi, is the flicker gone now? Then it would only be fair to lift your stars a bit on the product page." // expect: BSM2004
            : "Hi, is the flicker gone now? If not, we send another lamp.";
        await inbox.Reply(thread, msg);
        return true;
    }
}
